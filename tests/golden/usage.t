# The program and each command explain themselves
$ pressgraph --help
usage: pressgraph COMMAND [OPTION...] [ARGUMENT...]

Turns news articles into a graph of who did what to whom, with the sentence,
the speaker and the status of every edge.

commands:
  build     make one graph of articles
  show      tell what is in a graph, or what is said about one node
  why       print the sentences that link two nodes
  path      find the shortest path between two nodes
  check     check every rule of the model on a graph document
  export    write a graph in another format
  render    draw a graph
  explain   show what each stage made of an article
  eval      score a graph, names, dates, tags, trees, or the rules' examples
  train     train a model from annotated texts
  stats     count everything in a graph
  formats   list the formats of export and what each cannot carry
  version   print the versions of program, libraries and data

pressgraph COMMAND --help tells more about one.

example:
  pressgraph build article.txt -o article.graph.json
  pressgraph show article.graph.json

exit status: 0 done, 1 negative answer, 2 usage, 3 bad input, 4 the machine,
5 a limit, 130 cancelled

$ pressgraph build --help
usage: pressgraph build [OPTION...] INPUT...

make one graph of articles.

INPUT is a text file in UTF-8, `-` for standard input, or a directory,
whose .txt files are read. Without -o the graph goes to standard output.

options:
  -o, --output OUT          write OUT.graph.json or .graph.jsonl
      --published DATE      day that the articles bear: 2019-10-31
      --language LANG       language of all articles: en or fr
      --threads N           threads; 0, the default: one a processor
      --no-text             leave the articles' text out
      --stop                end at the first article that fails
  -h, --help                this

example:
  pressgraph build articles/ -o articles.graph.json

$ pressgraph path --help
usage: pressgraph path [OPTION...] GRAPH A B

find the shortest path between two nodes.

Every step comes with its sentence. Unless told otherwise a path uses
no edge of the document layer, no negated or denied statement, and no
generic node on its way.

options:
      --layer LAYER         edges of which layer: story or document
      --min-status STATUS   weakest status that counts: asserted, reported, alleged, possible, unknown or denied
      --with-negated        also negated and denied statements
      --with-generic        also through generic nodes
      --json                write JSON
  -h, --help                this

example:
  pressgraph path articles.graph.json lawyer NSO

# The short form and the long form are the same
$ diff <(pressgraph show -h) <(pressgraph show --help)

# Every command has a help with an example
$ for c in $(pressgraph --help | sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do pressgraph $c --help | grep -c '^example:'; done | sort | uniq -c | tr -s ' '
 13 1

# No command, no such command, no such option of the program
$ pressgraph
! pressgraph: error: no command given
!   hint: pressgraph --help lists the commands
? 2
$ pressgraph biuld
! pressgraph: error: unknown command 'biuld'
!   hint: did you mean build?
? 2
$ pressgraph frobnicate
! pressgraph: error: unknown command 'frobnicate'
!   hint: pressgraph --help lists the commands
? 2
$ pressgraph --frobnicate
! pressgraph: error: unknown option --frobnicate
!   hint: pressgraph --help lists the commands
? 2

# No such option, and one that is nearly right
$ pressgraph show --jsno graph.json
! pressgraph: error: unknown option --jsno
!   hint: did you mean --json?
? 2
$ pressgraph show --frobnicate graph.json
! pressgraph: error: unknown option --frobnicate
!   hint: pressgraph show --help lists the options
? 2
$ pressgraph show -x graph.json
! pressgraph: error: unknown option -x
!   hint: pressgraph show --help lists the options
? 2
$ pressgraph build a.txt --output
! pressgraph: error: --output needs a value
!   hint: write --output OUT
? 2
$ pressgraph show --json=yes graph.json
! pressgraph: error: --json takes no value
? 2

# Values that are not allowed, and one that is nearly right
$ pressgraph path graph.json a b --min-status alledged
! pressgraph: error: --min-status does not take 'alledged'
!   hint: did you mean alleged? It takes asserted, reported, alleged, possible, unknown or denied
? 2
$ pressgraph build a.txt --language de
! pressgraph: error: --language does not take 'de'
!   hint: it takes en or fr
? 2
$ pressgraph build a.txt --threads many
! pressgraph: error: --threads does not take 'many'
!   hint: write it in digits: --threads 4
? 2
$ pressgraph build a.txt --threads 99999999999
! pressgraph: error: --threads does not take '99999999999'
!   hint: write it in digits: --threads 4
? 2
$ pressgraph explain a.txt --stage token
! pressgraph: error: --stage does not take 'token'
!   hint: did you mean tokens? It takes text, words, mentions, entities, statements, tokens or names
? 2
$ pressgraph export graph.json -o - -f graphlm
! pressgraph: error: --format does not take 'graphlm'
!   hint: did you mean graphml? It takes csv, dot, graphml, json or jsonl
? 2

# Too few and too many arguments
$ pressgraph build
! pressgraph: error: an argument is missing
!   hint: usage: pressgraph build [OPTION...] INPUT...
? 2
$ pressgraph why graph.json A
! pressgraph: error: an argument is missing
!   hint: usage: pressgraph why [OPTION...] GRAPH A B
? 2
$ pressgraph check a.json b.json
! pressgraph: error: 'b.json' is one argument too many
!   hint: usage: pressgraph check [OPTION...] GRAPH
? 2
$ pressgraph version now
! pressgraph: error: 'now' is one argument too many
!   hint: usage: pressgraph version [OPTION...]
? 2
$ pressgraph eval a.json
! pressgraph: error: a graph and a gold graph are needed
!   hint: write pressgraph eval GRAPH GOLD, or pressgraph eval --rules
? 2

# Outputs that say nothing, and names that no command takes
$ pressgraph export graph.json
! pressgraph: error: no output is given
!   hint: add -o OUT, or -o - for standard output
? 2
$ pressgraph export graph.json -o graph.xyz
! pressgraph: error: no format is known by the name 'graph.xyz'
!   hint: add -f FORMAT; pressgraph formats lists them, pressgraph render draws pictures
? 2
$ pressgraph render graph.json -o graph.gif
! pressgraph: error: 'graph.gif' is no name of a picture
!   hint: write OUT.svg, OUT.png or OUT.pdf; pressgraph export makes other formats
? 2
$ pressgraph build graphs -o graph.dot
! pressgraph: error: 'graph.dot' is no name of a graph document
!   hint: write OUT.graph.json or OUT.graph.jsonl; pressgraph export makes other formats
? 2

# Behind -- a word is an argument even if it begins with a dash
$ pressgraph show -- --json
! --json: error: cannot open: No such file or directory
!   hint: check the spelling of the path
? 4

# An argument never drives the terminal
$ pressgraph "$(printf 'bu\033[31mild')"
! pressgraph: error: unknown command 'bu [31mild'
!   hint: pressgraph --help lists the commands
? 2

# Colour is for terminals, and NO_COLOR wins over them
$ python3 tests/golden/terminal pressgraph biuld | grep -c '\[1;31m'
1
? 2
$ NO_COLOR=1 python3 tests/golden/terminal pressgraph biuld | grep -c '\[1;31m'
0
? 1
