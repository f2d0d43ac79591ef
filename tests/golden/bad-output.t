# A full disk: /dev/full takes nothing
$ pressgraph show tests/golden/norvik.graph.json > /dev/full
$ pressgraph export tests/golden/norvik.graph.json -f graphml -o - > /dev/full
$ pressgraph build tests/golden/norvik.txt > /dev/full
$ pressgraph --help > /dev/full

# A file that may not grow any more is a full disk, and the old one stays
$ echo old > old.graph.json; (trap '' XFSZ; ulimit -f 1; pressgraph build graphs/whatsapp-nso.fr.txt -o old.graph.json); cat old.graph.json; ls -A | grep old
$ echo old > old.graphml; (trap '' XFSZ; ulimit -f 1; pressgraph export tests/golden/norvik.graph.json -o old.graphml); cat old.graphml; ls -A | grep old.graphml

# A folder that is not there, a folder as target
$ pressgraph export tests/golden/norvik.graph.json -o nowhere/a.dot
$ mkdir folder.dot; pressgraph export tests/golden/norvik.graph.json -o folder.dot
$ pressgraph build tests/golden/norvik.txt -o nowhere/a.graph.json

# A reader that goes away is no error worth a word
$ pressgraph show tests/golden/norvik.graph.json --json | head -n 1
