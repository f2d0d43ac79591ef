# whatsapp-nso.fr: the whole graph in numbers, and against the gold
$ pressgraph build graphs/whatsapp-nso.fr.txt --published 2019-11-04 -o a.graph.json
! 1 article, 276 words: 45 nodes, 38 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/whatsapp-nso.fr.txt (fr, 2019-11-04): Espionnage via WhatsApp : la messagerie porte plainte contre NSO
45 nodes, 9 named
  PersonGroup 16, Country 6, TimeSpan 5, Person 2, Product 2, Article 1, Attack 1, Company 1, Device 1, GovernmentBody 1, Infrastructure 1, Lawsuit 1, 7 more
38 statements, 3 derived, 1 negated, 0 disputed
  asserted 25, reported 2, alleged 10, denied 1
  ABOUT 3, HAS_PRODUCT 3, LOCATED_IN 3, OWNS 2, REPORTS 2, TARGETS 2, ACCUSES 1, AFFECTS 1, CITES 1, COLLABORATES_WITH 1, COMPROMISES 1, DEFENDANT_IN 1, 17 more
5 claims, 0 warnings
nodes with the most statements
    11  NSO (SurveillanceVendor)
     9  WhatsApp (Company)
     7  Espionnage (Attack)
     4  Des victimes (PersonGroup)
     3  des pirates (PersonGroup)
     3  une action en justice (Lawsuit)
     2  les téléphones de plusieurs abonnés (Device)
     2  logiciels espions (Spyware)
     2  plusieurs abonnés (PersonGroup)
     2  ses serveurs (Infrastructure)

$ pressgraph stats a.graph.json
documents         1
sentences         19
nodes             45
named             9
mentions          76
statements        38
derived           3
negated           1
disputed          0
claims            5
claim_relations   0
warnings          0
components        17
largest_component 27
isolated_nodes    14
max_degree        11
types             PersonGroup 16, Country 6, TimeSpan 5, Person 2, Product 2, Article 1, Attack 1, Company 1, Device 1, GovernmentBody 1, Infrastructure 1, Lawsuit 1, NewsAgency 1, OnlineService 1, Spyware 1, SurveillanceVendor 1, Topic 1, Vulnerability 1, Watchdog 1
statuses          asserted 25, reported 2, alleged 10, denied 1
predicates        ABOUT 3, HAS_PRODUCT 3, LOCATED_IN 3, OWNS 2, REPORTS 2, TARGETS 2, ACCUSES 1, AFFECTS 1, CITES 1, COLLABORATES_WITH 1, COMPROMISES 1, DEFENDANT_IN 1, DENIES 1, DEVELOPS 1, ENDED_ON 1, HAS_VICTIM 1, IDENTIFIES 1, NATIONALITY 1, NOTIFIES 1, OCCURRED_ON 1, OFFICIAL_OF 1, PERPETRATED_BY 1, PLAINTIFF_IN 1, REPRESENTS 1, RESPONSIBLE_FOR 1, SELLS 1, STARTED_ON 1, SUES 1, VIA_SERVICE 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/whatsapp-nso.fr.gold.json
nodes
  all                      P  0.886  R  0.812  F1  0.848   (44 system, 48 gold)
  named                    P  1.000  R  0.900  F1  0.947   (9 system, 10 gold)
  groups                   P  0.812  R  0.923  F1  0.864   (16 system, 13 gold)
  dates                    P  1.000  R  1.000  F1  1.000   (5 system, 5 gold)
  type accuracy  0.908 (named  0.956)  fragmentation  1.175  over-merge  1.068  by structure 0
mentions
  exact                    P  0.908  R  0.734  F1  0.812   (76 system, 94 gold)
  overlap                  P  0.987  R  0.798  F1  0.882   (76 system, 94 gold)
  linked                   P  0.868  R  0.702  F1  0.776   (76 system, 94 gold)
statements
  strict_core              P  0.720  R  0.462  F1  0.562   (25 system, 39 gold)
  strict_all               P  0.781  R  0.410  F1  0.538   (32 system, 61 gold)
  strict_all_judged        P  0.926  R  0.410  F1  0.568   (27 system, 61 gold)
  lenient_core             P  0.900  R  0.514  F1  0.654   (20 system, 35 gold)
  lenient_all              P  0.926  R  0.455  F1  0.610   (27 system, 55 gold)
  document_layer           P  1.000  R  0.800  F1  0.889   (4 system, 5 gold)
  of matched statements:
    evidence_sentence             0.960  (n 25)
    polarity                      1.000  (n 25)
    polarity_negated              1.000  (n 1)
    quantity                      0.000  (n 0, gold 6)
    quantity_given                0.000  (n 1)
    sources                       1.000  (n 25)
    sources_where_gold_has_one    1.000  (n 10)
    status                        1.000  (n 25)
    status_hedged_or_not          1.000  (n 25)
    time                          0.333  (n 3, gold 5)
    time_given                    0.200  (n 5)
  duplicates 0  not judged 2
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 38)
must_not  0 violations of 12 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/whatsapp-nso.fr.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 12, 'violations': 0, 'list': []} {'statements': 38, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
