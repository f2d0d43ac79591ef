# whatsapp-nso.fr: the whole graph in numbers, and against the gold
$ pressgraph build graphs/whatsapp-nso.fr.txt --published 2019-11-04 -o a.graph.json
! 1 article, 276 words: 43 nodes, 28 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/whatsapp-nso.fr.txt (fr, 2019-11-04): Espionnage via WhatsApp : la messagerie porte plainte contre NSO
43 nodes, 9 named
  PersonGroup 17, Country 6, TimeSpan 4, Person 2, Product 2, Article 1, Attack 1, Company 1, Device 1, GovernmentBody 1, Lawsuit 1, NewsAgency 1, 5 more
28 statements, 0 derived, 1 negated, 0 disputed
  asserted 20, reported 2, alleged 5, denied 1
  ABOUT 3, HAS_PRODUCT 3, LOCATED_IN 3, SELLS 2, ACCUSES 1, CITES 1, COLLABORATES_WITH 1, COMPROMISES 1, DEFENDANT_IN 1, DENIES 1, DEVELOPS 1, IDENTIFIES 1, 9 more
5 claims, 0 warnings
nodes with the most statements
    12  NSO (SurveillanceVendor)
     7  WhatsApp (Company)
     4  Des victimes (PersonGroup)
     2  logiciels espions (Spyware)
     2  ses outils (Product)
     2  toute faute (Topic)
     2  une action en justice (Lawsuit)
     2  une plateforme capable (OnlineService)
     1  Bahreïn (Country)
     1  Citizen Lab (Watchdog)

$ pressgraph stats a.graph.json
documents         1
sentences         19
nodes             43
named             9
mentions          74
statements        28
derived           0
negated           1
disputed          0
claims            5
claim_relations   0
warnings          0
components        24
largest_component 17
isolated_nodes    20
max_degree        12
types             PersonGroup 17, Country 6, TimeSpan 4, Person 2, Product 2, Article 1, Attack 1, Company 1, Device 1, GovernmentBody 1, Lawsuit 1, NewsAgency 1, OnlineService 1, Spyware 1, SurveillanceVendor 1, Topic 1, Watchdog 1
statuses          asserted 20, reported 2, alleged 5, denied 1
predicates        ABOUT 3, HAS_PRODUCT 3, LOCATED_IN 3, SELLS 2, ACCUSES 1, CITES 1, COLLABORATES_WITH 1, COMPROMISES 1, DEFENDANT_IN 1, DENIES 1, DEVELOPS 1, IDENTIFIES 1, NATIONALITY 1, NOTIFIES 1, OFFICIAL_OF 1, PLAINTIFF_IN 1, REPRESENTS 1, RESPONSIBLE_FOR 1, SUES 1, TARGETS 1, VIA_SERVICE 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/whatsapp-nso.fr.gold.json
nodes
  all                      P  0.857  R  0.750  F1  0.800   (42 system, 48 gold)
  named                    P  1.000  R  0.900  F1  0.947   (9 system, 10 gold)
  groups                   P  0.765  R  0.923  F1  0.837   (17 system, 13 gold)
  dates                    P  1.000  R  0.800  F1  0.889   (4 system, 5 gold)
  type accuracy  0.901 (named  0.956)  fragmentation  1.167  over-merge  1.000  by structure 0
mentions
  exact                    P  0.878  R  0.692  F1  0.774   (74 system, 94 gold)
  overlap                  P  0.987  R  0.777  F1  0.869   (74 system, 94 gold)
  linked                   P  0.878  R  0.692  F1  0.774   (74 system, 94 gold)
statements
  strict_core              P  0.750  R  0.385  F1  0.508   (20 system, 39 gold)
  strict_all               P  0.792  R  0.311  F1  0.447   (24 system, 61 gold)
  strict_all_judged        P  1.000  R  0.311  F1  0.475   (19 system, 61 gold)
  lenient_core             P  1.000  R  0.400  F1  0.571   (14 system, 35 gold)
  lenient_all              P  1.000  R  0.309  F1  0.472   (17 system, 55 gold)
  document_layer           P  1.000  R  0.800  F1  0.889   (4 system, 5 gold)
  of matched statements:
    evidence_sentence             1.000  (n 19)
    polarity                      1.000  (n 19)
    polarity_negated              1.000  (n 1)
    quantity                      0.000  (n 0, gold 6)
    quantity_given                0.000  (n 1)
    sources                       1.000  (n 19)
    sources_where_gold_has_one    1.000  (n 6)
    status                        1.000  (n 19)
    status_hedged_or_not          1.000  (n 19)
    time                          0.500  (n 2, gold 5)
    time_given                    0.500  (n 2)
  duplicates 0  not judged 0
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 28)
must_not  0 violations of 12 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/whatsapp-nso.fr.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 12, 'violations': 0, 'list': []} {'statements': 28, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
