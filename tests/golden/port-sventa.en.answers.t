# port-sventa.en: the whole graph in numbers, and against the gold
$ pressgraph build graphs/port-sventa.en.txt --published 2022-03-18 -o a.graph.json

$ pressgraph show a.graph.json

$ pressgraph stats a.graph.json

$ pressgraph check --ids --bytes a.graph.json

$ pressgraph eval a.graph.json graphs/port-sventa.en.gold.json

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/port-sventa.en.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
