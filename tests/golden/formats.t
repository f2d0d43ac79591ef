# Formats are a table, for people and for programs
$ pressgraph formats
csv       .csv          two tables, F.nodes.csv and F.edges.csv, for spreadsheets and Gephi
                        loses: claims and their relations, places of mentions, line breaks in texts, sentences beyond three of an edge
dot       .dot          DOT for Graphviz: a picture's types, lines and tooltips
                        loses: claims and their relations, places of mentions, statements about documents unless asked for, sentences beyond three of an edge
graphml   .graphml      GraphML for Gephi, networkx, igraph, graph-tool
                        loses: claims and their relations, places of mentions, sentences beyond three of an edge
json      .json         graph document of pressgraph, one JSON object
jsonl     .jsonl        graph document of pressgraph, one JSON object a line

$ pressgraph formats --json | python3 -c 'import json, sys; print(*[f["name"] for f in json.load(sys.stdin)])'
csv dot graphml json jsonl
