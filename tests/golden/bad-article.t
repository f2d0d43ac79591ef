# A file that is not there
$ pressgraph build nowhere.txt -o a.graph.json
! nowhere.txt: error: cannot open: No such file or directory
!   hint: check the spelling of the path
? 4

# A directory without articles
$ mkdir empty; pressgraph build empty -o a.graph.json
! empty: error: folder holds no articles
!   hint: articles are files that end in .txt
? 3

# An empty file, and one with blanks alone
$ : > empty.txt; pressgraph build empty.txt -o a.graph.json
! empty.txt: error: there is no text in it
!   hint: give a text with words in it
? 3
$ printf ' \n\n \n' > blank.txt; pressgraph build blank.txt -o a.graph.json
! blank.txt: error: there is no text in it
!   hint: give a text with words in it
? 3

# A picture that calls itself an article
$ printf '\211PNG\r\n\032\n\000\000\000\rIHDR\000\000\001' > picture.txt; pressgraph build picture.txt -o a.graph.json
! picture.txt:3:1: error: not a text: byte 0x00
!    IHDR 
!   ^
!   hint: give an article as plain text in UTF-8
? 3

# Latin-1, an overlong form, a surrogate, a character that is cut short
$ printf 'Le groupe d\351ment.\n' > latin1.txt; pressgraph build latin1.txt -o a.graph.json
! latin1.txt:1:12: error: not valid UTF-8: byte 0xE9
!   Le groupe d�ment.
!              ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8
? 3
$ printf 'Un texte.\nNorvik \300\257 Delta.\n' > overlong.txt; pressgraph build overlong.txt -o a.graph.json
! overlong.txt:2:8: error: not valid UTF-8: byte 0xC0
!   Norvik �� Delta.
!          ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8
? 3
$ printf 'Norvik \355\240\200 Delta.\n' > surrogate.txt; pressgraph build surrogate.txt -o a.graph.json
! surrogate.txt:1:8: error: not valid UTF-8: byte 0xED
!   Norvik ��� Delta.
!          ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8
? 3
$ printf 'Norvik rach\303' > short.txt; pressgraph build short.txt -o a.graph.json
! short.txt:1:12: error: not valid UTF-8: byte 0xC3
!   Norvik rach�
!              ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8
? 3

# A NUL byte
$ printf 'Norvik buys\000 Delta Marine.\n' > nul.txt; pressgraph build nul.txt -o a.graph.json
! nul.txt:1:12: error: not a text: byte 0x00
!   Norvik buys Delta Marine.
!              ^
!   hint: give an article as plain text in UTF-8
? 3

# One line of 100 MB
$ head -c 100000000 /dev/zero | tr '\000' 'a' > long.txt; pressgraph build long.txt -o a.graph.json
! long.txt: error: larger than the limit of 8388608 bytes
!   hint: split it into smaller files
? 5
$ rm long.txt

# A line of 1 MB whose end is wrong: the message shows a window of it
$ { head -c 1000000 /dev/zero | tr '\000' 'a'; printf ' b \377 c'; } > wide.txt; pressgraph build wide.txt -o a.graph.json
! wide.txt:1:1000004: error: not valid UTF-8: byte 0xFF
!   ...aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b � c
!                                                      ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8
? 3

# A wrong day
$ pressgraph build tests/golden/norvik.txt --published 2024-13-01 -o a.graph.json
! tests/golden/norvik.txt: error: the date of publication cannot be "2024-13-01"
!   hint: write it like 2019-10-31
? 2
$ pressgraph build tests/golden/norvik.txt --published yesterday -o a.graph.json
! tests/golden/norvik.txt: error: the date of publication cannot be "yesterday"
!   hint: write it like 2019-10-31
? 2

# None of them wrote a graph, nor left anything else
$ ls -A | grep json
? 1

# One bad article does not harm the others
$ mkdir some; cp tests/golden/norvik.txt some/; cp latin1.txt some/; pressgraph build some -o a.graph.json
! some/latin1.txt:1:12: error: not valid UTF-8: byte 0xE9
!   Le groupe d�ment.
!              ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8
! 1 article (1 failed), 15 words: 5 nodes, 2 statements in TIME s (RATE words/s)
? 3
$ pressgraph show a.graph.json --json | python3 -c 'import json, sys; print([d["uri"] for d in json.load(sys.stdin)["documents"]])'
['some/norvik.txt']

# With --stop it ends the run, and the graph of before stays
$ cp a.graph.json before; pressgraph build some -o a.graph.json --stop; cmp a.graph.json before && echo same
same
! some/latin1.txt:1:12: error: not valid UTF-8: byte 0xE9
!   Le groupe d�ment.
!              ^
!   hint: convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8

# A file without permission; root gives up the right to read everything
$ chmod 0 nul.txt; if [ "$(id -u)" = 0 ]; then as='setpriv --bounding-set -dac_override,-dac_read_search --inh-caps -dac_override,-dac_read_search'; fi; $as pressgraph build nul.txt -o b.graph.json
! nul.txt: error: cannot open: Permission denied
!   hint: ask for permission to read it
? 4
