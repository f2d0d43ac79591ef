# The program and each command explain themselves
$ pressgraph --help

$ pressgraph build --help

$ pressgraph path --help

# The short form and the long form are the same
$ diff <(pressgraph show -h) <(pressgraph show --help)

# Every command has a help with an example
$ for c in $(pressgraph --help | sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do pressgraph $c --help | grep -c '^example:'; done | sort | uniq -c | tr -s ' '

# No command, no such command, no such option of the program
$ pressgraph
$ pressgraph biuld
$ pressgraph frobnicate
$ pressgraph --frobnicate

# No such option, and one that is nearly right
$ pressgraph show --jsno graph.json
$ pressgraph show --frobnicate graph.json
$ pressgraph show -x graph.json
$ pressgraph build a.txt --output
$ pressgraph show --json=yes graph.json

# Values that are not allowed, and one that is nearly right
$ pressgraph path graph.json a b --min-status alledged
$ pressgraph build a.txt --language de
$ pressgraph build a.txt --threads many
$ pressgraph build a.txt --threads 99999999999
$ pressgraph explain a.txt --stage token
$ pressgraph export graph.json -o - -f graphlm

# Too few and too many arguments
$ pressgraph build
$ pressgraph why graph.json A
$ pressgraph check a.json b.json
$ pressgraph version now
$ pressgraph eval a.json

# Outputs that say nothing, and names that no command takes
$ pressgraph export graph.json
$ pressgraph export graph.json -o graph.xyz
$ pressgraph render graph.json -o graph.gif
$ pressgraph build graphs -o graph.dot

# Behind -- a word is an argument even if it begins with a dash
$ pressgraph show -- --json

# An argument never drives the terminal
$ pressgraph "$(printf 'bu\033[31mild')"

# Colour is for terminals, and NO_COLOR wins over them
$ python3 tests/golden/terminal pressgraph biuld | grep -c '\[1;31m'
$ NO_COLOR=1 python3 tests/golden/terminal pressgraph biuld | grep -c '\[1;31m'
