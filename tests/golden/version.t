# Versions of everything that a result depends on
$ pressgraph version | grep -v '^model\|^ ' | sed -E 's/[0-9]+(\.[0-9]+)+/N/g; s/[0-9a-f]{8,}/HASH/g'
pressgraph N
ontology   news N
cJSON      N
ICU        N
igraph     opened at first use
graphviz   opened at first use

$ diff <(pressgraph version) <(pressgraph --version) && echo same
same

$ pressgraph version --json | python3 -c 'import json, sys; print(*json.load(sys.stdin))'
pressgraph ontology cJSON ICU igraph graphviz models

# Each model that is shipped says what it is and under which licences its sets are
$ pressgraph version --json | python3 -c 'import json, sys; print(*(m["file"] for m in json.load(sys.stdin)["models"] if m["recipe"] and m["language"] and all(s["licence"] for s in m["sets"])))'
names.en.model names.fr.model parser.en.model parser.fr.model sentences.en.model sentences.fr.model tagger.en.model tagger.fr.model

# The models of another folder, a damaged one too
$ mkdir -p other/models && cp data/ontology.json other/ && pressgraph train names tests/golden/sets/names.json --sets tests/golden/sets -o other/models/b.model && head -c 900 other/models/b.model > other/models/a.model
$ PRESSGRAPH_DATA=other pressgraph version | grep '^model\|^ ' | sed -E 's/[0-9]+ bytes/N bytes/; s/[0-9a-f]{16}/HASH/'
model      a.model: cannot be read
model      b.model: recipe tiny, features 3, N bytes, checksum HASH
           from own (MIT)
           from own classes (MIT)
$ PRESSGRAPH_DATA=other pressgraph version --json | grep -o '"models.*' | sed -E 's/"bytes": [0-9]+/"bytes": N/; s/[0-9a-f]{16}/HASH/'
"models": [{"file": "a.model", "damaged": true}, {"file": "b.model", "kind": "names", "language": "fr", "recipe": "tiny", "features": 3, "bytes": N, "checksum": "HASH", "sets": [{"name": "own", "licence": "MIT"}, {"name": "own classes", "licence": "MIT"}]}]}

# None
$ rm -r other/models && PRESSGRAPH_DATA=other pressgraph version | grep -c '^model'
0
? 1
