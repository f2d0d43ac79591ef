# medovant.en: the whole graph in numbers, and against the gold
$ pressgraph build graphs/medovant.en.txt --published 2024-05-14 -o a.graph.json
! 1 article, 269 words: 47 nodes, 35 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/medovant.en.txt (en, 2024-05-14): Ransomware attack on blood-test supplier hits hospitals
47 nodes, 19 named
  PersonGroup 8, Organization 6, TimeSpan 6, Person 5, Company 4, City 3, Country 2, Amount 1, ArmedOrCriminalGroup 1, Article 1, Attack 1, Court 1, 8 more
35 statements, 5 derived, 2 negated, 0 disputed
  asserted 28, reported 4, alleged 1, possible 1, unknown 1
  HAS_VICTIM 5, PART_OF 5, LOCATED_IN 4, REPRESENTS 2, ABOUT 1, ACCUSES 1, COMPROMISES 1, DEFENDANT_IN 1, DEMANDS 1, DEVELOPS 1, DIRECTS 1, INVESTIGATES 1, 11 more
5 claims, 0 warnings
nodes with the most statements
     9  Medovant (Company)
     7  Ransomware attack (Attack)
     6  hospitals (Organization)
     4  120 of the patients (PersonGroup)
     3  St Bride’s (Organization)
     2  a lawsuit (Lawsuit)
     2  Black Tern (ArmedOrCriminalGroup)
     2  Calder General (Person)
     2  Corvid Systems (Company)
     2  Gatelink (Software)

$ pressgraph stats a.graph.json
documents         1
sentences         17
nodes             47
named             19
mentions          87
statements        35
derived           5
negated           2
disputed          0
claims            5
claim_relations   0
warnings          0
components        20
largest_component 10
isolated_nodes    12
max_degree        9
types             PersonGroup 8, Organization 6, TimeSpan 6, Person 5, Company 4, City 3, Country 2, Amount 1, ArmedOrCriminalGroup 1, Article 1, Attack 1, Court 1, Document 1, Event 1, GovernmentBody 1, Infrastructure 1, Lawsuit 1, Region 1, Software 1, Vulnerability 1
statuses          asserted 28, reported 4, alleged 1, possible 1, unknown 1
predicates        HAS_VICTIM 5, PART_OF 5, LOCATED_IN 4, REPRESENTS 2, ABOUT 1, ACCUSES 1, COMPROMISES 1, DEFENDANT_IN 1, DEMANDS 1, DEVELOPS 1, DIRECTS 1, INVESTIGATES 1, NATIONALITY 1, OCCURRED_ON 1, PAYS 1, PLAINTIFF_IN 1, PUBLISHES 1, SANCTIONS 1, STARTED_ON 1, SUES 1, TARGETS 1, USED_BY 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/medovant.en.gold.json
nodes
  all                      P  0.935  R  0.896  F1  0.915   (46 system, 48 gold)
  named                    P  1.000  R  1.000  F1  1.000   (19 system, 19 gold)
  groups                   P  0.875  R  1.000  F1  0.933   (8 system, 7 gold)
  dates                    P  0.833  R  0.833  F1  0.833   (6 system, 6 gold)
  type accuracy  0.922 (named  0.965)  fragmentation  1.163  over-merge  1.111  by structure 0
mentions
  exact                    P  0.851  R  0.787  F1  0.818   (87 system, 94 gold)
  overlap                  P  0.989  R  0.915  F1  0.950   (87 system, 94 gold)
  linked                   P  0.862  R  0.798  F1  0.829   (87 system, 94 gold)
statements
  strict_core              P  0.750  R  0.429  F1  0.545   (16 system, 28 gold)
  strict_all               P  0.867  R  0.481  F1  0.619   (30 system, 54 gold)
  strict_all_judged        P  0.963  R  0.481  F1  0.642   (27 system, 54 gold)
  lenient_core             P  0.933  R  0.583  F1  0.718   (15 system, 24 gold)
  lenient_all              P  0.964  R  0.560  F1  0.709   (28 system, 50 gold)
  document_layer           P  1.000  R  0.250  F1  0.400   (1 system, 4 gold)
  of matched statements:
    evidence_sentence             1.000  (n 26)
    polarity                      1.000  (n 26)
    polarity_negated              1.000  (n 1)
    quantity                      0.714  (n 7, gold 12)
    quantity_given                0.833  (n 6)
    sources                       0.962  (n 26)
    sources_where_gold_has_one    1.000  (n 1)
    status                        0.923  (n 26)
    status_hedged_or_not          0.962  (n 26)
    time                          0.333  (n 3, gold 5)
    time_given                    0.250  (n 4)
    confusion {'possible->reported': 1, 'asserted->unknown': 1}
  duplicates 0  not judged 4
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 35)
must_not  1 violations of 13 rules
  VIOLATION tern LOCATED_IN russia [reported]: only believed

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/medovant.en.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 13, 'violations': 1, 'list': ['tern LOCATED_IN russia [reported]: only believed']} {'statements': 35, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
