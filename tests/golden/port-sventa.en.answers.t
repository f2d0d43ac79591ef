# port-sventa.en: the whole graph in numbers, and against the gold
$ pressgraph build graphs/port-sventa.en.txt --published 2022-03-18 -o a.graph.json
! 1 article, 270 words: 54 nodes, 40 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/port-sventa.en.txt (en, 2022-03-18): Danish port builder faces bribery inquiry after whistleblower's leak
54 nodes, 18 named
  PersonGroup 10, Person 9, TimeSpan 7, City 5, Company 3, Country 3, Document 2, Infrastructure 2, StatementEvent 2, Topic 2, Agent 1, Article 1, 7 more
40 statements, 1 derived, 2 negated, 0 disputed
  asserted 33, reported 2, alleged 2, possible 1, denied 2
  LOCATED_IN 5, ABOUT 3, DENIES 3, NATIONALITY 3, OPPOSES 3, ACCUSES 2, DIRECTS 2, OCCURRED_ON 2, REJECTS 2, RESPONSIBLE_FOR 2, ARRESTED_BY 1, CHARGED_WITH 1, 11 more
3 claims, 0 warnings
nodes with the most statements
    11  Norhavn (Company)
     5  Andris Kalnrozs (Person)
     4  a container terminal (Infrastructure)
     4  Ieva Strazda (Person)
     3  the accusations (StatementEvent)
     2  2022-03-16 (TimeSpan)
     2  a Riga court (Court)
     2  a shipping lobby (Organization)
     2  any wrongdoing (Topic)
     2  bribery inquiry (Investigation)

$ pressgraph stats a.graph.json
documents         1
sentences         18
nodes             54
named             18
mentions          83
statements        40
derived           1
negated           2
disputed          0
claims            3
claim_relations   0
warnings          0
components        26
largest_component 13
isolated_nodes    15
max_degree        11
types             PersonGroup 10, Person 9, TimeSpan 7, City 5, Company 3, Country 3, Document 2, Infrastructure 2, StatementEvent 2, Topic 2, Agent 1, Article 1, Court 1, Deal 1, Disaster 1, GovernmentBody 1, Investigation 1, Organization 1, Watchdog 1
statuses          asserted 33, reported 2, alleged 2, possible 1, denied 2
predicates        LOCATED_IN 5, ABOUT 3, DENIES 3, NATIONALITY 3, OPPOSES 3, ACCUSES 2, DIRECTS 2, OCCURRED_ON 2, REJECTS 2, RESPONSIBLE_FOR 2, ARRESTED_BY 1, CHARGED_WITH 1, CITES 1, DISMISSES 1, INVESTIGATES 1, PART_OF 1, PAYS 1, PUBLISHES 1, REPRESENTS 1, STARTED_ON 1, SUES 1, WITHDRAWS_FROM 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/port-sventa.en.gold.json
nodes
  all                      P  0.885  R  0.868  F1  0.876   (52 system, 53 gold)
  named                    P  1.000  R  1.000  F1  1.000   (18 system, 18 gold)
  groups                   P  0.800  R  1.000  F1  0.889   (10 system, 8 gold)
  dates                    P  1.000  R  0.875  F1  0.933   (7 system, 8 gold)
  type accuracy  0.933 (named  0.940)  fragmentation  1.174  over-merge  1.039  by structure 0
mentions
  exact                    P  0.868  R  0.758  F1  0.809   (83 system, 95 gold)
  overlap                  P  0.964  R  0.842  F1  0.899   (83 system, 95 gold)
  linked                   P  0.855  R  0.747  F1  0.798   (83 system, 95 gold)
statements
  strict_core              P  0.769  R  0.625  F1  0.690   (26 system, 32 gold)
  strict_all               P  0.812  R  0.520  F1  0.634   (32 system, 50 gold)
  strict_all_judged        P  0.929  R  0.520  F1  0.667   (28 system, 50 gold)
  lenient_core             P  0.952  R  0.714  F1  0.816   (21 system, 28 gold)
  lenient_all              P  0.963  R  0.578  F1  0.722   (27 system, 45 gold)
  document_layer           P  0.750  R  0.500  F1  0.600   (4 system, 6 gold)
  of matched statements:
    evidence_sentence             0.963  (n 27)
    polarity                      0.963  (n 27)
    polarity_negated              0.500  (n 2)
    quantity                      0.500  (n 2, gold 6)
    quantity_given                1.000  (n 1)
    sources                       0.889  (n 27)
    sources_where_gold_has_one    0.500  (n 2)
    status                        0.852  (n 27)
    status_hedged_or_not          0.889  (n 27)
    time                          1.000  (n 3, gold 8)
    time_given                    0.600  (n 5)
    confusion {'asserted->alleged': 1, 'denied->alleged': 1, 'asserted->reported': 2}
  duplicates 0  not judged 1
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 40)
must_not  0 violations of 13 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/port-sventa.en.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 13, 'violations': 0, 'list': []} {'statements': 40, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
