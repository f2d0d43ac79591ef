# Versions of everything that a result depends on
$ pressgraph version | sed -E 's/[0-9]+(\.[0-9]+)+/N/g; s/[0-9a-f]{8,}/HASH/g'
pressgraph N
ontology   news N
cJSON      N
ICU        N
igraph     opened at first use
graphviz   opened at first use

$ diff <(pressgraph version) <(pressgraph --version) && echo same
same

$ pressgraph version --json | python3 -c 'import json, sys; print(*json.load(sys.stdin))'
pressgraph ontology cJSON ICU igraph graphviz
