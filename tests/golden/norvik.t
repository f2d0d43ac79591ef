# The small graph that docs/model.md speaks of, as people see it
$ pressgraph show tests/golden/norvik.graph.json

$ pressgraph show tests/golden/norvik.graph.json 'delta marine'

$ pressgraph why tests/golden/norvik.graph.json norvik Delta

$ pressgraph path tests/golden/norvik.graph.json Norvik 'Delta Marine'

# Only the strong ones
$ pressgraph path tests/golden/norvik.graph.json Norvik 'Delta Marine' --min-status reported

# As programs see it
$ pressgraph show tests/golden/norvik.graph.json --json

$ pressgraph show tests/golden/norvik.graph.json norvik --json

$ pressgraph why tests/golden/norvik.graph.json norvik delta --json

$ pressgraph path tests/golden/norvik.graph.json norvik delta --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["steps"], [n["label"] for n in d["nodes"]])'

$ pressgraph stats tests/golden/norvik.graph.json

$ pressgraph stats tests/golden/norvik.graph.json --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["disputed"])'

# Names that are nearly right, that mean several nodes, that mean nothing
$ pressgraph why tests/golden/norvik.graph.json norvick delta
$ pressgraph show tests/golden/norvik.graph.json zzzzzzzz
$ pressgraph show tests/golden/norvik.graph.json ta | head -n 1

# Nodes without a statement between them
$ pressgraph why tests/golden/norvik.graph.json norvik altair
$ pressgraph path tests/golden/norvik.graph.json norvik altair

# From standard input
$ pressgraph show - < tests/golden/norvik.graph.json | head -n 2

# JSON, JSONL and back are the same bytes
$ pressgraph export tests/golden/norvik.graph.json -o n.jsonl && pressgraph export n.jsonl -o n.json && cmp n.json tests/golden/norvik.graph.json && echo same

# On a terminal the words are coloured
$ python3 tests/golden/terminal pressgraph why tests/golden/norvik.graph.json norvik delta | grep -ac '\[1;34mNorvik'
