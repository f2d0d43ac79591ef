# mine-salvieres.fr: the whole graph in numbers, and against the gold
$ pressgraph build graphs/mine-salvieres.fr.txt --published 2023-09-21 -o a.graph.json
! 1 article, 285 words: 51 nodes, 40 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/mine-salvieres.fr.txt (fr, 2023-09-21): Ariège : une mine de tungstène soupçonnée d’avoir pollué une rivière
51 nodes, 13 named
  TimeSpan 11, PersonGroup 9, Person 4, City 3, Place 3, GovernmentBody 2, Organization 2, Topic 2, Article 1, Company 1, Consequence 1, Country 1, 11 more
40 statements, 5 derived, 3 negated, 0 disputed
  asserted 31, reported 5, alleged 3, denied 1
  NOTIFIES 4, LOCATED_IN 3, ACCUSES 2, DEMANDS 2, HAS_VICTIM 2, OFFICIAL_OF 2, PLAINTIFF_IN 2, PROHIBITS 2, REPRESENTS 2, SUES 2, ABOUT 1, APPOINTS 1, 15 more
5 claims, 0 warnings
nodes with the most statements
    15  Cobrex (Company)
     5  la pollution (Disaster)
     4  Hélène Castaing (Person)
     4  Une plainte (Lawsuit)
     3  Rivières vivantes (Watchdog)
     3  une enquête (Investigation)
     3  une mine de tungstène (Infrastructure)
     3  une quarantaine d’éleveurs (PersonGroup)
     2  Des pêcheurs (PersonGroup)
     2  Harrow Ridge (Organization)

$ pressgraph stats a.graph.json
documents         1
sentences         18
nodes             51
named             13
mentions          76
statements        40
derived           5
negated           3
disputed          0
claims            5
claim_relations   0
warnings          0
components        20
largest_component 24
isolated_nodes    14
max_degree        15
types             TimeSpan 11, PersonGroup 9, Person 4, City 3, Place 3, GovernmentBody 2, Organization 2, Topic 2, Article 1, Company 1, Consequence 1, Country 1, Court 1, Disaster 1, Document 1, Event 1, Infrastructure 1, Investigation 1, Lawsuit 1, OnlineService 1, Region 1, Substance 1, Watchdog 1
statuses          asserted 31, reported 5, alleged 3, denied 1
predicates        NOTIFIES 4, LOCATED_IN 3, ACCUSES 2, DEMANDS 2, HAS_VICTIM 2, OFFICIAL_OF 2, PLAINTIFF_IN 2, PROHIBITS 2, REPRESENTS 2, SUES 2, ABOUT 1, APPOINTS 1, CITES 1, DAMAGES 1, DEFENDANT_IN 1, DENIES 1, IDENTIFIES 1, NATIONALITY 1, OCCURRED_ON 1, OPERATES 1, ORGANIZES 1, PARENT_OF 1, PART_OF 1, RESPONSIBLE_FOR 1, STARTED_ON 1, TARGETS 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/mine-salvieres.fr.gold.json
nodes
  all                      P  0.900  R  0.789  F1  0.841   (50 system, 57 gold)
  named                    P  0.846  R  0.933  F1  0.888   (13 system, 15 gold)
  groups                   P  1.000  R  0.900  F1  0.947   (9 system, 10 gold)
  dates                    P  0.909  R  1.000  F1  0.952   (11 system, 10 gold)
  type accuracy  0.937 (named  0.905)  fragmentation  1.085  over-merge  1.041  by structure 0
mentions
  exact                    P  0.921  R  0.778  F1  0.843   (76 system, 90 gold)
  overlap                  P  0.987  R  0.833  F1  0.904   (76 system, 90 gold)
  linked                   P  0.895  R  0.756  F1  0.819   (76 system, 90 gold)
statements
  strict_core              P  0.917  R  0.667  F1  0.772   (24 system, 33 gold)
  strict_all               P  0.943  R  0.611  F1  0.742   (35 system, 54 gold)
  strict_all_judged        P  1.000  R  0.611  F1  0.759   (33 system, 54 gold)
  lenient_core             P  0.957  R  0.688  F1  0.800   (23 system, 32 gold)
  lenient_all              P  0.971  R  0.623  F1  0.759   (34 system, 53 gold)
  document_layer           P  1.000  R  0.333  F1  0.500   (2 system, 6 gold)
  of matched statements:
    evidence_sentence             1.000  (n 33)
    polarity                      1.000  (n 33)
    polarity_negated              1.000  (n 3)
    quantity                      0.714  (n 7, gold 9)
    quantity_given                0.714  (n 7)
    sources                       0.970  (n 33)
    sources_where_gold_has_one    0.833  (n 6)
    status                        0.970  (n 33)
    status_hedged_or_not          1.000  (n 33)
    time                          0.556  (n 9, gold 12)
    time_given                    0.500  (n 10)
    confusion {'reported->alleged': 1}
  duplicates 0  not judged 3
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 40)
must_not  0 violations of 12 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/mine-salvieres.fr.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 12, 'violations': 0, 'list': []} {'statements': 40, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
