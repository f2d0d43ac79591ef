# whatsapp-nso.fr: the whole graph in numbers, and against the gold
$ pressgraph build graphs/whatsapp-nso.fr.txt --published 2019-11-04 -o a.graph.json

$ pressgraph show a.graph.json

$ pressgraph stats a.graph.json

$ pressgraph check --ids --bytes a.graph.json

$ pressgraph eval a.graph.json graphs/whatsapp-nso.fr.gold.json

# No edge that must not be there, no evidence that is wrong
$ pressgraph eval a.graph.json graphs/whatsapp-nso.fr.gold.json --json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["must_not"], d["evidence"])'
