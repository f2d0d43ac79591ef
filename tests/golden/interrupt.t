# Ctrl-C while an article is read: exit 130, the old graph stays, nothing is left
$ echo old > a.graph.json; python3 tests/golden/interrupt pressgraph build - -o a.graph.json; cat a.graph.json; ls -A | grep graph.json
exit 130
old
a.graph.json

# Ctrl-C in the middle of many articles
$ mkdir many; for i in $(seq 4000); do { echo "Article $i"; echo; cat graphs/whatsapp-nso.fr.txt; } > many/$i.txt; done; PRESS_AFTER=0.3 python3 tests/golden/interrupt pressgraph build many --threads 2 -o a.graph.json; cat a.graph.json; ls -A | grep graph.json
exit 130
old
a.graph.json
