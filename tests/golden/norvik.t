# The small graph that docs/model.md speaks of, as people see it
$ pressgraph show tests/golden/norvik.graph.json
1 document
  norvik.txt (fr, 2024-04-02)
4 nodes, 3 named
  Company 2, NewsAgency 1, TimeSpan 1
2 statements, 0 derived, 1 negated, 1 disputed
  alleged 1, denied 1
  ACQUIRES 2
2 claims, 0 warnings
nodes with the most statements
     2  Delta Marine (Company)
     2  Norvik (Company)

$ pressgraph show tests/golden/norvik.graph.json 'delta marine'
Delta Marine
id: delta-marine-da8fc27b4ccd4a67
types: Company
2 mentions
  S1 name 'Delta Marine'
    Selon l’agence Altaïr, Norvik aurait racheté Delta Marine en mars 2024.
  S2 name 'Delta Marine'
    Delta Marine dément.
2 statements
  <- ACQUIRES
    Norvik (alleged by Altaïr, time 2024-03-01 to 2024-03-31, S1)
    Norvik (not, denied by Delta Marine, S2)

$ pressgraph why tests/golden/norvik.graph.json norvik Delta
Norvik ACQUIRES Delta Marine
  norvik.txt, sentence 1:
    Selon l’agence Altaïr, [Norvik] [aurait racheté] [Delta Marine] en mars 2024.
  status alleged, speaker Altaïr, time 2024-03-01 to 2024-03-31, rule fr.acquire.active, score 0.94

Norvik NOT ACQUIRES Delta Marine
  norvik.txt, sentence 2:
    [Delta Marine] [dément].
  status denied, speaker Delta Marine, rule fr.deny.previous_claim, score 0.71

$ pressgraph path tests/golden/norvik.graph.json Norvik 'Delta Marine'
Norvik - Delta Marine (1 step)

Norvik ACQUIRES Delta Marine
  norvik.txt, sentence 1:
    Selon l’agence Altaïr, [Norvik] [aurait racheté] [Delta Marine] en mars 2024.
  status alleged, speaker Altaïr, time 2024-03-01 to 2024-03-31, rule fr.acquire.active, score 0.94

# Only the strong ones
$ pressgraph path tests/golden/norvik.graph.json Norvik 'Delta Marine' --min-status reported
! pressgraph: error: no path from Norvik to Delta Marine
!   hint: --with-generic, --with-negated and --layer document allow more
? 1

# As programs see it
$ pressgraph show tests/golden/norvik.graph.json --json
{
 "documents": [
  {"id": "d-3a7fac3a0e688419", "uri": "norvik.txt", "title": null, "language": "fr", "published": "2024-04-02", "sentences": 2}
 ],
 "nodes": 4,
 "named": 3,
 "types": {
  "Company": 2,
  "NewsAgency": 1,
  "TimeSpan": 1
 },
 "statements": 2,
 "statuses": {
  "asserted": 0,
  "reported": 0,
  "alleged": 1,
  "possible": 0,
  "unknown": 0,
  "denied": 1
 },
 "derived": 0,
 "negated": 1,
 "disputed": 1,
 "predicates": {
  "ACQUIRES": 2
 },
 "claims": 2,
 "warnings": 0,
 "top": [
  {"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company", "statements": 2},
  {"id": "norvik-970bb887177ce1e9", "label": "Norvik", "type": "Company", "statements": 2}
 ]
}

$ pressgraph show tests/golden/norvik.graph.json norvik --json
{
 "id": "norvik-970bb887177ce1e9",
 "label": "Norvik",
 "types": [
  "Company"
 ],
 "named": true,
 "aliases": [],
 "properties": {},
 "mentions": [
  {"document": "d-3a7fac3a0e688419", "uri": "norvik.txt", "sentence": 1, "start": 26, "end": 32, "kind": "name", "text": "Norvik", "sentence_text": "Selon l’agence Altaïr, Norvik aurait racheté Delta Marine en mars 2024."}
 ],
 "out": [
  {"id": "s-e5dbb3b0d41602c3", "subject": {"id": "norvik-970bb887177ce1e9", "label": "Norvik", "type": "Company"}, "predicate": "ACQUIRES", "object": {"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company"}, "polarity": "affirmed", "status": "alleged", "speakers": [{"id": "altair-770ff1a0b35dfcca", "label": "Altaïr", "type": "NewsAgency"}], "time": {"start": "2024-03-01", "end": "2024-03-31", "precision": "month", "raw": "mars 2024"}, "quantity": null, "derived": null, "score": 0.94, "rule": "fr.acquire.active", "trigger": "aurait racheté", "evidence": [{"document": "d-3a7fac3a0e688419", "uri": "norvik.txt", "sentence": 1, "start": 0, "end": 75, "text": "Selon l’agence Altaïr, Norvik aurait racheté Delta Marine en mars 2024.", "marks": [{"role": "subject", "start": 26, "end": 32}, {"role": "trigger", "start": 33, "end": 48}, {"role": "object", "start": 49, "end": 61}]}]},
  {"id": "s-4464b41208600901", "subject": {"id": "norvik-970bb887177ce1e9", "label": "Norvik", "type": "Company"}, "predicate": "ACQUIRES", "object": {"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company"}, "polarity": "negated", "status": "denied", "speakers": [{"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company"}], "time": null, "quantity": null, "derived": null, "score": 0.71, "rule": "fr.deny.previous_claim", "trigger": null, "evidence": [{"document": "d-3a7fac3a0e688419", "uri": "norvik.txt", "sentence": 2, "start": 76, "end": 97, "text": "Delta Marine dément.", "marks": [{"role": "object", "start": 76, "end": 88}, {"role": "trigger", "start": 89, "end": 96}]}]}
 ],
 "in": []
}

$ pressgraph why tests/golden/norvik.graph.json norvik delta --json
{
 "a": {
  "id": "norvik-970bb887177ce1e9",
  "label": "Norvik",
  "type": "Company"
 },
 "b": {
  "id": "delta-marine-da8fc27b4ccd4a67",
  "label": "Delta Marine",
  "type": "Company"
 },
 "statements": [
  {"id": "s-e5dbb3b0d41602c3", "subject": {"id": "norvik-970bb887177ce1e9", "label": "Norvik", "type": "Company"}, "predicate": "ACQUIRES", "object": {"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company"}, "polarity": "affirmed", "status": "alleged", "speakers": [{"id": "altair-770ff1a0b35dfcca", "label": "Altaïr", "type": "NewsAgency"}], "time": {"start": "2024-03-01", "end": "2024-03-31", "precision": "month", "raw": "mars 2024"}, "quantity": null, "derived": null, "score": 0.94, "rule": "fr.acquire.active", "trigger": "aurait racheté", "evidence": [{"document": "d-3a7fac3a0e688419", "uri": "norvik.txt", "sentence": 1, "start": 0, "end": 75, "text": "Selon l’agence Altaïr, Norvik aurait racheté Delta Marine en mars 2024.", "marks": [{"role": "subject", "start": 26, "end": 32}, {"role": "trigger", "start": 33, "end": 48}, {"role": "object", "start": 49, "end": 61}]}]},
  {"id": "s-4464b41208600901", "subject": {"id": "norvik-970bb887177ce1e9", "label": "Norvik", "type": "Company"}, "predicate": "ACQUIRES", "object": {"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company"}, "polarity": "negated", "status": "denied", "speakers": [{"id": "delta-marine-da8fc27b4ccd4a67", "label": "Delta Marine", "type": "Company"}], "time": null, "quantity": null, "derived": null, "score": 0.71, "rule": "fr.deny.previous_claim", "trigger": null, "evidence": [{"document": "d-3a7fac3a0e688419", "uri": "norvik.txt", "sentence": 2, "start": 76, "end": 97, "text": "Delta Marine dément.", "marks": [{"role": "object", "start": 76, "end": 88}, {"role": "trigger", "start": 89, "end": 96}]}]}
 ]
}

$ pressgraph path tests/golden/norvik.graph.json norvik delta --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["steps"], [n["label"] for n in d["nodes"]])'
1 ['Norvik', 'Delta Marine']

$ pressgraph stats tests/golden/norvik.graph.json
documents         1
sentences         2
nodes             4
named             3
mentions          5
statements        2
derived           0
negated           1
disputed          1
claims            2
claim_relations   1
warnings          0
components        3
largest_component 2
isolated_nodes    2
max_degree        2
types             Company 2, NewsAgency 1, TimeSpan 1
statuses          alleged 1, denied 1
predicates        ACQUIRES 2
warning_kinds     none

$ pressgraph stats tests/golden/norvik.graph.json --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["disputed"])'
1

# Names that are nearly right, that mean several nodes, that mean nothing
$ pressgraph why tests/golden/norvik.graph.json norvick delta
! pressgraph: error: no node is called 'norvick'
!   hint: did you mean Norvik?
? 1
$ pressgraph show tests/golden/norvik.graph.json zzzzzzzz
! pressgraph: error: no node is called 'zzzzzzzz'
!   hint: pressgraph show GRAPH tells what is in it
? 1
$ pressgraph show tests/golden/norvik.graph.json ta | head -n 1
Delta Marine
! pressgraph: note: 'ta' may be 2 nodes; this is Delta Marine; others: Altaïr (NewsAgency, altair-770ff1a0b35dfcca)

# Nodes without a statement between them
$ pressgraph why tests/golden/norvik.graph.json norvik altair
! pressgraph: error: no statement links Norvik and Altaïr
!   hint: pressgraph path finds a way over other nodes
? 1
$ pressgraph path tests/golden/norvik.graph.json norvik altair
! pressgraph: error: no path from Norvik to Altaïr
!   hint: --with-generic, --with-negated and --layer document allow more
? 1

# From standard input
$ pressgraph show - < tests/golden/norvik.graph.json | head -n 2
1 document
  norvik.txt (fr, 2024-04-02)

# JSON, JSONL and back are the same bytes
$ pressgraph export tests/golden/norvik.graph.json -o n.jsonl && pressgraph export n.jsonl -o n.json && cmp n.json tests/golden/norvik.graph.json && echo same
same

# On a terminal the words are coloured
$ python3 tests/golden/terminal pressgraph why tests/golden/norvik.graph.json norvik delta | grep -ac '\[1;34mNorvik'
1
