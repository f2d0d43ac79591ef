# Ctrl-C while an article is read: exit 130, the old graph stays, nothing is left
$ echo old > a.graph.json; python3 tests/golden/interrupt pressgraph build - -o a.graph.json; cat a.graph.json; ls -A | grep graph.json
exit 130
old
a.graph.json

# Ctrl-C in the middle of many articles
$ mkdir many; python3 -c 'text = open("graphs/whatsapp-nso.fr.txt").read(); [open("many/%d.txt" % i, "w").write("Article %d\n\n%s" % (i, text)) for i in range(2000)]'
$ PRESS_AFTER=0.3 python3 tests/golden/interrupt pressgraph build many --threads 2 -o a.graph.json; cat a.graph.json; ls -A | grep graph.json
exit 130
old
a.graph.json
