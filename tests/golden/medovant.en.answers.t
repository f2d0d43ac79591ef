# medovant.en: the whole graph in numbers, and against the gold
$ pressgraph build graphs/medovant.en.txt --published 2024-05-14 -o a.graph.json
! 1 article, 269 words: 47 nodes, 44 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/medovant.en.txt (en, 2024-05-14): Ransomware attack on blood-test supplier hits hospitals
47 nodes, 19 named
  Organization 7, PersonGroup 7, TimeSpan 6, Company 4, Person 4, City 3, Country 2, Amount 1, ArmedOrCriminalGroup 1, Article 1, Attack 1, Court 1, 9 more
44 statements, 6 derived, 2 negated, 0 disputed
  asserted 32, reported 3, alleged 6, possible 2, unknown 1
  HAS_VICTIM 5, PART_OF 5, LOCATED_IN 4, PERPETRATED_BY 2, REPRESENTS 2, ABOUT 1, ACCUSES 1, AFFECTS 1, COMPROMISES 1, DAMAGES 1, DEFENDANT_IN 1, DEMANDS 1, 19 more
5 claims, 0 warnings
nodes with the most statements
    11  Medovant (Company)
    11  Ransomware attack (Attack)
     9  Black Tern (ArmedOrCriminalGroup)
     6  hospitals (Organization)
     4  120 of the patients (PersonGroup)
     3  a lawsuit (Lawsuit)
     3  Gatelink (Software)
     2  a flaw (Vulnerability)
     2  blood-test supplier (Company)
     2  Calder General (Organization)

$ pressgraph stats a.graph.json
documents         1
sentences         17
nodes             47
named             19
mentions          88
statements        44
derived           6
negated           2
disputed          0
claims            5
claim_relations   0
warnings          0
components        15
largest_component 30
isolated_nodes    11
max_degree        11
types             Organization 7, PersonGroup 7, TimeSpan 6, Company 4, Person 4, City 3, Country 2, Amount 1, ArmedOrCriminalGroup 1, Article 1, Attack 1, Court 1, Document 1, Event 1, GovernmentBody 1, Infrastructure 1, Lawsuit 1, Region 1, Software 1, Topic 1, Vulnerability 1
statuses          asserted 32, reported 3, alleged 6, possible 2, unknown 1
predicates        HAS_VICTIM 5, PART_OF 5, LOCATED_IN 4, PERPETRATED_BY 2, REPRESENTS 2, ABOUT 1, ACCUSES 1, AFFECTS 1, COMPROMISES 1, DAMAGES 1, DEFENDANT_IN 1, DEMANDS 1, DEVELOPS 1, DIRECTS 1, EXPLOITS 1, INVESTIGATES 1, NATIONALITY 1, NOTIFIES 1, OCCURRED_ON 1, OWNS 1, PAYS 1, PLAINTIFF_IN 1, PUBLISHES 1, REPORTS 1, RESPONSIBLE_FOR 1, SANCTIONS 1, STARTED_ON 1, SUES 1, TARGETS 1, USED_BY 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/medovant.en.gold.json
nodes
  all                      P  0.957  R  0.917  F1  0.936   (46 system, 48 gold)
  named                    P  1.000  R  1.000  F1  1.000   (19 system, 19 gold)
  groups                   P  1.000  R  1.000  F1  1.000   (7 system, 7 gold)
  dates                    P  0.833  R  0.833  F1  0.833   (6 system, 6 gold)
  type accuracy  0.934 (named  0.987)  fragmentation  1.068  over-merge  1.044  by structure 0
mentions
  exact                    P  0.864  R  0.808  F1  0.835   (88 system, 94 gold)
  overlap                  P  0.989  R  0.925  F1  0.956   (88 system, 94 gold)
  linked                   P  0.932  R  0.872  F1  0.901   (88 system, 94 gold)
statements
  strict_core              P  0.905  R  0.679  F1  0.775   (21 system, 28 gold)
  strict_all               P  0.946  R  0.648  F1  0.769   (37 system, 54 gold)
  strict_all_judged        P  1.000  R  0.648  F1  0.786   (35 system, 54 gold)
  lenient_core             P  1.000  R  0.708  F1  0.829   (17 system, 24 gold)
  lenient_all              P  1.000  R  0.680  F1  0.809   (34 system, 50 gold)
  document_layer           P  1.000  R  0.250  F1  0.400   (1 system, 4 gold)
  of matched statements:
    evidence_sentence             0.972  (n 36)
    polarity                      0.946  (n 37)
    polarity_negated              0.667  (n 3)
    quantity                      0.556  (n 9, gold 12)
    quantity_given                1.000  (n 5)
    sources                       0.946  (n 37)
    sources_where_gold_has_one    0.750  (n 8)
    status                        0.919  (n 37)
    status_hedged_or_not          0.946  (n 37)
    time                          0.500  (n 4, gold 5)
    time_given                    0.250  (n 8)
    confusion {'denied->alleged': 1, 'asserted->unknown': 1}
  duplicates 0  not judged 5
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 44)
must_not  0 violations of 13 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/medovant.en.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 13, 'violations': 0, 'list': []} {'statements': 44, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
