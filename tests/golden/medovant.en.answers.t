# medovant.en: the whole graph in numbers, and against the gold
$ pressgraph build graphs/medovant.en.txt --published 2024-05-14 -o a.graph.json
! 1 article, 269 words: 48 nodes, 33 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/medovant.en.txt (en, 2024-05-14): Ransomware attack on blood-test supplier hits hospitals
48 nodes, 19 named
  PersonGroup 8, Organization 6, TimeSpan 6, Person 5, City 4, Company 4, Country 2, Amount 1, ArmedOrCriminalGroup 1, Article 1, Attack 1, Court 1, 8 more
33 statements, 5 derived, 2 negated, 0 disputed
  asserted 27, reported 4, alleged 1, possible 1
  HAS_VICTIM 5, PART_OF 5, LOCATED_IN 4, REPRESENTS 2, ABOUT 1, ACCUSES 1, COMPROMISES 1, DEFENDANT_IN 1, DEMANDS 1, DIRECTS 1, INVESTIGATES 1, NATIONALITY 1, 9 more
4 claims, 0 warnings
nodes with the most statements
     9  Medovant (Company)
     7  Ransomware attack (Attack)
     6  hospitals (Organization)
     4  120 of the patients (PersonGroup)
     3  St Bride’s (Organization)
     2  a lawsuit (Lawsuit)
     2  Black Tern (ArmedOrCriminalGroup)
     2  Calder General (Person)
     2  Health Data Authority (GovernmentBody)
     2  Moorside (Organization)

$ pressgraph stats a.graph.json
documents         1
sentences         17
nodes             48
named             19
mentions          88
statements        33
derived           5
negated           2
disputed          0
claims            4
claim_relations   0
warnings          0
components        23
largest_component 10
isolated_nodes    15
max_degree        9
types             PersonGroup 8, Organization 6, TimeSpan 6, Person 5, City 4, Company 4, Country 2, Amount 1, ArmedOrCriminalGroup 1, Article 1, Attack 1, Court 1, Document 1, Event 1, GovernmentBody 1, Infrastructure 1, Lawsuit 1, Region 1, StatementEvent 1, Vulnerability 1
statuses          asserted 27, reported 4, alleged 1, possible 1
predicates        HAS_VICTIM 5, PART_OF 5, LOCATED_IN 4, REPRESENTS 2, ABOUT 1, ACCUSES 1, COMPROMISES 1, DEFENDANT_IN 1, DEMANDS 1, DIRECTS 1, INVESTIGATES 1, NATIONALITY 1, OCCURRED_ON 1, PAYS 1, PLAINTIFF_IN 1, PUBLISHES 1, SANCTIONS 1, STARTED_ON 1, SUES 1, TARGETS 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/medovant.en.gold.json
nodes
  all                      P  0.915  R  0.896  F1  0.905   (47 system, 48 gold)
  named                    P  1.000  R  1.000  F1  1.000   (19 system, 19 gold)
  groups                   P  0.875  R  1.000  F1  0.933   (8 system, 7 gold)
  dates                    P  0.833  R  0.833  F1  0.833   (6 system, 6 gold)
  type accuracy  0.899 (named  0.912)  fragmentation  1.209  over-merge  1.130  by structure 0
mentions
  exact                    P  0.841  R  0.787  F1  0.813   (88 system, 94 gold)
  overlap                  P  0.977  R  0.915  F1  0.945   (88 system, 94 gold)
  linked                   P  0.830  R  0.777  F1  0.802   (88 system, 94 gold)
statements
  strict_core              P  0.733  R  0.393  F1  0.512   (15 system, 28 gold)
  strict_all               P  0.857  R  0.444  F1  0.585   (28 system, 54 gold)
  strict_all_judged        P  0.960  R  0.444  F1  0.608   (25 system, 54 gold)
  lenient_core             P  0.929  R  0.542  F1  0.684   (14 system, 24 gold)
  lenient_all              P  0.962  R  0.520  F1  0.675   (26 system, 50 gold)
  document_layer           P  1.000  R  0.250  F1  0.400   (1 system, 4 gold)
  of matched statements:
    evidence_sentence             1.000  (n 24)
    polarity                      1.000  (n 24)
    polarity_negated              1.000  (n 1)
    quantity                      0.714  (n 7, gold 12)
    quantity_given                0.833  (n 6)
    sources                       0.958  (n 24)
    sources_where_gold_has_one    1.000  (n 1)
    status                        0.958  (n 24)
    status_hedged_or_not          1.000  (n 24)
    time                          0.333  (n 3, gold 5)
    time_given                    0.250  (n 4)
    confusion {'possible->reported': 1}
  duplicates 0  not judged 4
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 33)
must_not  1 violations of 13 rules
  VIOLATION tern LOCATED_IN russia [reported]: only believed

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/medovant.en.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 13, 'violations': 1, 'list': ['tern LOCATED_IN russia [reported]: only believed']} {'statements': 33, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
