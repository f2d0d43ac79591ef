# The number of threads changes nothing
$ for n in 1 2 4; do pressgraph build graphs --threads $n -o $n.graph.json 2> /dev/null; done; cmp 1.graph.json 2.graph.json && cmp 1.graph.json 4.graph.json && echo same
same

# Nor does the order of the articles, an article given twice, a directory
$ ls -r graphs/*.txt | xargs pressgraph build -o r.graph.json 2> /dev/null; cmp 1.graph.json r.graph.json && echo same
same
$ pressgraph build graphs graphs/*.txt -o t.graph.json 2> /dev/null; cmp 1.graph.json t.graph.json && echo same
same

# Nor do locale, time zone and another run
$ for i in 1 2 3 4 5; do LC_ALL=fr_FR.UTF-8 TZ=Asia/Tokyo pressgraph build graphs -o $i.run.graph.json 2> /dev/null; cmp 1.graph.json $i.run.graph.json || break; done; echo $i
5

# Standard output is the same as a file, JSONL the same as JSON
$ pressgraph build graphs 2> /dev/null | cmp - 1.graph.json && echo same
same
$ pressgraph build graphs -o l.graph.jsonl 2> /dev/null; pressgraph export l.graph.jsonl -o l.graph.json; cmp l.graph.json 1.graph.json && echo same
same

# Without its text the graph still proves every edge
$ pressgraph build graphs --no-text -o n.graph.json 2> /dev/null; pressgraph check --ids --bytes n.graph.json
n.graph.json: 0 faults
$ grep -c '"text": "Espionnage' n.graph.json
6
