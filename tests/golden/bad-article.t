# A file that is not there
$ pressgraph build nowhere.txt -o a.graph.json

# A directory without articles
$ mkdir empty; pressgraph build empty -o a.graph.json

# An empty file, and one with blanks alone
$ : > empty.txt; pressgraph build empty.txt -o a.graph.json
$ printf ' \n\n \n' > blank.txt; pressgraph build blank.txt -o a.graph.json

# A picture that calls itself an article
$ printf '\211PNG\r\n\032\n\000\000\000\rIHDR\000\000\001' > picture.txt; pressgraph build picture.txt -o a.graph.json

# Latin-1, an overlong form, a surrogate, a character that is cut short
$ printf 'Le groupe d\351ment.\n' > latin1.txt; pressgraph build latin1.txt -o a.graph.json
$ printf 'Un texte.\nNorvik \300\257 Delta.\n' > overlong.txt; pressgraph build overlong.txt -o a.graph.json
$ printf 'Norvik \355\240\200 Delta.\n' > surrogate.txt; pressgraph build surrogate.txt -o a.graph.json
$ printf 'Norvik rach\303' > short.txt; pressgraph build short.txt -o a.graph.json

# A NUL byte
$ printf 'Norvik buys\000 Delta Marine.\n' > nul.txt; pressgraph build nul.txt -o a.graph.json

# One line of 100 MB
$ head -c 100000000 /dev/zero | tr '\000' 'a' > long.txt; pressgraph build long.txt -o a.graph.json; rm long.txt

# A line of 1 MB whose end is wrong: the message shows a window of it
$ { head -c 1000000 /dev/zero | tr '\000' 'a'; printf ' b \377 c'; } > wide.txt; pressgraph build wide.txt -o a.graph.json

# A wrong day
$ pressgraph build tests/golden/norvik.txt --published 2024-13-01 -o a.graph.json
$ pressgraph build tests/golden/norvik.txt --published yesterday -o a.graph.json

# None of them wrote a graph, nor left anything else
$ ls -A *.json .*.json* 2> /dev/null

# One bad article does not harm the others
$ mkdir some; cp tests/golden/norvik.txt some/; cp latin1.txt some/; pressgraph build some -o a.graph.json
$ pressgraph show a.graph.json --json | python3 -c 'import json, sys; print([d["uri"] for d in json.load(sys.stdin)["documents"]])'

# With --stop it ends the run, and the graph of before stays
$ cp a.graph.json before; pressgraph build some -o a.graph.json --stop; cmp a.graph.json before && echo same

# A file without permission (root may read everything, so it lends itself)
$ chmod 0 nul.txt; [ "$(id -u)" != 0 ] && pressgraph build nul.txt -o b.graph.json 2>&1 | grep -c 'Permission denied' || setpriv --reuid=65534 --clear-groups pressgraph build nul.txt -o - 2>&1 | grep -c 'Permission denied'
