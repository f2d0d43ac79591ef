# port-sventa.en: the whole graph in numbers, and against the gold
$ pressgraph build graphs/port-sventa.en.txt --published 2022-03-18 -o a.graph.json
! 1 article, 270 words: 58 nodes, 43 statements in TIME s (RATE words/s)

$ pressgraph show a.graph.json
1 document
  graphs/port-sventa.en.txt (en, 2022-03-18): Danish port builder faces bribery inquiry after whistleblower's leak
58 nodes, 18 named
  PersonGroup 9, Person 8, TimeSpan 8, City 5, Company 3, Country 3, Document 3, GovernmentBody 3, Event 2, Infrastructure 2, Organization 2, Topic 2, 8 more
43 statements, 1 derived, 1 negated, 0 disputed
  asserted 38, reported 1, alleged 2, possible 1, denied 1
  LOCATED_IN 5, NATIONALITY 3, OPPOSES 3, ABOUT 2, ACCUSES 2, DENIES 2, DIRECTS 2, REJECTS 2, ARRESTED_BY 1, CHARGED_WITH 1, CITES 1, DECLINES_TO_DISCLOSE 1, 18 more
2 claims, 0 warnings
nodes with the most statements
    12  Norhavn (Company)
     5  Ieva Strazda (Person)
     4  a container terminal (Infrastructure)
     4  Andris Kalnrozs (Person)
     4  bribery inquiry (Investigation)
     3  Latvian prosecutors (PersonGroup)
     2  a shipping lobby (Organization)
     2  any wrongdoing (Topic)
     2  Denmark (Country)
     2  Jens Aabye (Person)

$ pressgraph stats a.graph.json
documents         1
sentences         18
nodes             58
named             18
mentions          87
statements        43
derived           1
negated           1
disputed          0
claims            2
claim_relations   0
warnings          0
components        24
largest_component 18
isolated_nodes    14
max_degree        12
types             PersonGroup 9, Person 8, TimeSpan 8, City 5, Company 3, Country 3, Document 3, GovernmentBody 3, Event 2, Infrastructure 2, Organization 2, Topic 2, Agent 1, Article 1, Court 1, Deal 1, Investigation 1, MediaOrganization 1, StatementEvent 1, Watchdog 1
statuses          asserted 38, reported 1, alleged 2, possible 1, denied 1
predicates        LOCATED_IN 5, NATIONALITY 3, OPPOSES 3, ABOUT 2, ACCUSES 2, DENIES 2, DIRECTS 2, REJECTS 2, ARRESTED_BY 1, CHARGED_WITH 1, CITES 1, DECLINES_TO_DISCLOSE 1, DEMANDS 1, DISMISSES 1, FUNDS 1, INVESTIGATES 1, OCCURRED_ON 1, ORGANIZES 1, PART_OF 1, PAYS 1, PROVIDES 1, PUBLISHES 1, REPRESENTS 1, RESPONSIBLE_FOR 1, SENT_TO 1, STARTED_ON 1, SUES 1, TARGETS 1, WITHDRAWS_FROM 1, WORKS_FOR 1
warning_kinds     none

$ pressgraph check --ids --bytes a.graph.json
a.graph.json: 0 faults

$ pressgraph eval a.graph.json graphs/port-sventa.en.gold.json
nodes
  all                      P  0.875  R  0.924  F1  0.899   (56 system, 53 gold)
  named                    P  0.944  R  1.000  F1  0.971   (18 system, 18 gold)
  groups                   P  0.889  R  1.000  F1  0.941   (9 system, 8 gold)
  dates                    P  1.000  R  1.000  F1  1.000   (8 system, 8 gold)
  type accuracy  0.973 (named  0.982)  fragmentation  1.204  over-merge  1.054  by structure 0
mentions
  exact                    P  0.908  R  0.832  F1  0.868   (87 system, 95 gold)
  overlap                  P  0.977  R  0.895  F1  0.934   (87 system, 95 gold)
  linked                   P  0.862  R  0.789  F1  0.824   (87 system, 95 gold)
statements
  strict_core              P  0.767  R  0.719  F1  0.742   (30 system, 32 gold)
  strict_all               P  0.816  R  0.620  F1  0.705   (38 system, 50 gold)
  strict_all_judged        P  0.969  R  0.620  F1  0.756   (32 system, 50 gold)
  lenient_core             P  0.960  R  0.857  F1  0.906   (25 system, 28 gold)
  lenient_all              P  0.970  R  0.711  F1  0.821   (33 system, 45 gold)
  document_layer           P  1.000  R  0.500  F1  0.667   (3 system, 6 gold)
  of matched statements:
    evidence_sentence             0.969  (n 32)
    polarity                      0.969  (n 32)
    polarity_negated              0.500  (n 2)
    quantity                      0.333  (n 3, gold 6)
    quantity_given                1.000  (n 1)
    sources                       0.938  (n 32)
    sources_where_gold_has_one    0.667  (n 3)
    status                        0.906  (n 32)
    status_hedged_or_not          0.938  (n 32)
    time                          1.000  (n 5, gold 8)
    time_given                    0.556  (n 9)
    confusion {'asserted->alleged': 1, 'denied->alleged': 1, 'asserted->reported': 1}
  duplicates 0  not judged 1
evidence  has  1.000  in text  1.000  a sentence  1.000  valid  1.000  (n 43)
must_not  0 violations of 13 rules

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/port-sventa.en.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
{'rules': 13, 'violations': 0, 'list': []} {'statements': 43, 'has_evidence': 1, 'in_text': 1, 'sentence_sized': 1, 'valid': 1}
