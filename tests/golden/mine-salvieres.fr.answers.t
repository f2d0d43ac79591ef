# mine-salvieres.fr: the whole graph in numbers, and against the gold
$ pressgraph build graphs/mine-salvieres.fr.txt --published 2023-09-21 -o a.graph.json
! 1 article, 285 words: 46 nodes, 30 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/mine-salvieres.fr.txt (fr, 2023-09-21): Ariège : une mine de tungstène soupçonnée d’avoir pollué une rivière
46 nodes, 13 named
  TimeSpan 10, PersonGroup 9, Organization 4, Person 4, Place 3, City 2, Article 1, Company 1, Consequence 1, Country 1, Court 1, Disaster 1, 8 more
30 statements, 4 derived, 3 negated, 0 disputed
  asserted 24, reported 3, alleged 2, denied 1
  NOTIFIES 4, ACCUSES 2, DEMANDS 2, PLAINTIFF_IN 2, REPRESENTS 2, SUES 2, ABOUT 1, APPOINTS 1, CITES 1, DEFENDANT_IN 1, DENIES 1, IDENTIFIES 1, 10 more
4 claims, 0 warnings
nodes with the most statements
    15  Cobrex (Company)
     3  la pollution (Disaster)
     3  Rivières vivantes (Watchdog)
     3  Une plainte (Lawsuit)
     3  une quarantaine d’éleveurs (PersonGroup)
     2  Des pêcheurs (PersonGroup)
     2  Harrow Ridge (Organization)
     2  la mairie (GovernmentBody)
     2  Syndicat des mineurs (Organization)
     2  un plan de dépollution (Consequence)

$ pressgraph stats a.graph.json
documents         1
sentences         18
nodes             46
named             13
mentions          73
statements        30
derived           4
negated           3
disputed          0
claims            4
claim_relations   0
warnings          0
components        26
largest_component 14
isolated_nodes    19
max_degree        15
types             TimeSpan 10, PersonGroup 9, Organization 4, Person 4, Place 3, City 2, Article 1, Company 1, Consequence 1, Country 1, Court 1, Disaster 1, Document 1, GovernmentBody 1, Infrastructure 1, Investigation 1, Lawsuit 1, OnlineService 1, Substance 1, Watchdog 1
statuses          asserted 24, reported 3, alleged 2, denied 1
predicates        NOTIFIES 4, ACCUSES 2, DEMANDS 2, PLAINTIFF_IN 2, REPRESENTS 2, SUES 2, ABOUT 1, APPOINTS 1, CITES 1, DEFENDANT_IN 1, DENIES 1, IDENTIFIES 1, LOCATED_IN 1, NATIONALITY 1, OFFICIAL_OF 1, OPERATES 1, PARENT_OF 1, PART_OF 1, RESPONSIBLE_FOR 1, TARGETS 1, USED_BY 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/mine-salvieres.fr.gold.json
nodes
  all                      P  0.911  R  0.719  F1  0.804   (45 system, 57 gold)
  named                    P  0.846  R  0.867  F1  0.856   (13 system, 15 gold)
  groups                   P  1.000  R  0.900  F1  0.947   (9 system, 10 gold)
  dates                    P  1.000  R  1.000  F1  1.000   (10 system, 10 gold)
  type accuracy  0.919 (named  0.821)  fragmentation  1.114  over-merge  1.089  by structure 0
mentions
  exact                    P  0.945  R  0.767  F1  0.847   (73 system, 90 gold)
  overlap                  P  0.986  R  0.800  F1  0.883   (73 system, 90 gold)
  linked                   P  0.863  R  0.700  F1  0.773   (73 system, 90 gold)
statements
  strict_core              P  0.789  R  0.455  F1  0.577   (19 system, 33 gold)
  strict_all               P  0.846  R  0.407  F1  0.550   (26 system, 54 gold)
  strict_all_judged        P  0.880  R  0.407  F1  0.557   (25 system, 54 gold)
  lenient_core             P  0.875  R  0.438  F1  0.583   (16 system, 32 gold)
  lenient_all              P  0.913  R  0.396  F1  0.553   (23 system, 53 gold)
  document_layer           P  1.000  R  0.333  F1  0.500   (2 system, 6 gold)
  of matched statements:
    evidence_sentence             1.000  (n 22)
    polarity                      1.000  (n 22)
    polarity_negated              1.000  (n 3)
    quantity                      0.500  (n 4, gold 9)
    quantity_given                0.500  (n 4)
    sources                       0.955  (n 22)
    sources_where_gold_has_one    0.800  (n 5)
    status                        0.955  (n 22)
    status_hedged_or_not          1.000  (n 22)
    time                          0.667  (n 6, gold 12)
    time_given                    0.800  (n 5)
    confusion {'reported->alleged': 1}
  duplicates 0  not judged 2
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 30)
must_not  0 violations of 12 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/mine-salvieres.fr.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 12, 'violations': 0, 'list': []} {'statements': 30, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
