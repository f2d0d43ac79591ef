# A full disk: /dev/full takes nothing
$ pressgraph show tests/golden/norvik.graph.json > /dev/full
! standard output: error: cannot write: No space left on device
!   hint: free some space or write to another disk
? 4
$ pressgraph export tests/golden/norvik.graph.json -f graphml -o - > /dev/full
! pressgraph: note: not in the graphml output: 2 claims, 1 relation of claims, 5 places of mentions
!   hint: json and jsonl carry everything
! standard output: error: cannot write: No space left on device
!   hint: free some space or write to another disk
? 4
$ pressgraph build tests/golden/norvik.txt > /dev/full
! standard output: error: cannot write: No space left on device
!   hint: free some space or write to another disk
? 4
$ pressgraph --help > /dev/full
! standard output: error: cannot write: No space left on device
!   hint: free some space or write to another disk
? 4

# A file that may not grow any more is a full disk, and the old one stays
$ echo old > old.graph.json; (trap '' XFSZ; ulimit -f 1; pressgraph build graphs/whatsapp-nso.fr.txt -o old.graph.json); cat old.graph.json; ls -A | grep old
old
old.graph.json
! old.graph.json: error: cannot write: File too large
!   hint: raise the limit on file sizes or write less
$ echo old > old.graphml; (trap '' XFSZ; ulimit -f 1; pressgraph export tests/golden/norvik.graph.json -o old.graphml); cat old.graphml; ls -A | grep old.graphml
old
old.graphml
! pressgraph: note: not in the graphml output: 2 claims, 1 relation of claims, 5 places of mentions
!   hint: json and jsonl carry everything
! old.graphml: error: cannot write: File too large
!   hint: raise the limit on file sizes or write less

# A folder that is not there, a folder as target
$ pressgraph export tests/golden/norvik.graph.json -o nowhere/a.dot
! nowhere/a.dot: error: cannot create a file in its folder: No such file or directory
!   hint: make the folder first or check the spelling of the path
? 4
$ mkdir folder.dot; pressgraph export tests/golden/norvik.graph.json -o folder.dot
! folder.dot: error: cannot write: Is a directory
!   hint: name a file in it
? 4
$ pressgraph build tests/golden/norvik.txt -o nowhere/a.graph.json
! nowhere/a.graph.json: error: cannot create a file in its folder: No such file or directory
!   hint: make the folder first or check the spelling of the path
? 4

# A reader that goes away is no error worth a word
$ pressgraph show tests/golden/norvik.graph.json --json | head -n 1
{
