# A graph that is not there, a directory, an empty file
$ pressgraph show nowhere.graph.json
! nowhere.graph.json: error: cannot open: No such file or directory
!   hint: check the spelling of the path
? 4
$ pressgraph show tests
! tests: error: cannot read: Is a directory
!   hint: name a file in it
? 4
$ : > empty.json; pressgraph show empty.json
! empty.json:1:1: error: no JSON in it
!   hint: check that it is the right file
? 3

# Cut short, with text behind it, no object, not JSON at all
$ head -c 1000 tests/golden/norvik.graph.json > cut.json; pressgraph show cut.json
! cut.json:9:187: error: text is not closed
!   ... "aliases": [], "properties": {}, "mentions": [{"docume
!                                                      ^
!   hint: add the closing quote; the file may be cut short
? 3
$ { cat tests/golden/norvik.graph.json; echo '{}'; } > two.json; pressgraph check two.json
! two.json:26:1: error: more text after the end of the value
!   {}
!   ^
!   hint: remove it, or name the file .jsonl if it has one object a line
? 3
$ echo '[]' > list.json; pressgraph show list.json
! list.json:1:1: error: not a graph document
!   []
!   ^
!   hint: a graph document is an object with "pressgraph": 1
? 3
$ echo 'digraph { a -> b }' > a.json; pressgraph show a.json
! a.json:1:1: error: no value starts like this
!   digraph { a -> b }
!   ^
!   hint: values are objects, lists, "texts", numbers, true, false and null
? 3

# Nested a million deep
$ python3 -c 'print("{\"pressgraph\": 1, \"x\": " + "[" * 10**6 + "]" * 10**6 + "}")' > deep.json; pressgraph show deep.json
! deep.json:1:535: error: nested deeper than the limit
!   ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
!                                                      ^
!   hint: flatten the file; lists and objects may be 512 deep unless the program says otherwise
? 3
$ python3 -c 'print("[" * 10**6)' > deep2.json; pressgraph check deep2.json
! deep2.json:1:513: error: nested deeper than the limit
!   ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
!                                                      ^
!   hint: flatten the file; lists and objects may be 512 deep unless the program says otherwise
? 3

# Numbers and strings that JSON forbids
$ sed 's/"score": 0.71/"score": 01/' tests/golden/norvik.graph.json > zero.json; pressgraph show zero.json
! zero.json:14:316: error: number starts with 0
!   ...ll, "quantity": null, "derived": null, "score": 01, "rule": "fr.deny.pre...
!                                                      ^
!   hint: leave out the zeros in front
? 3
$ sed 's/"score": 0.71/"score": 1./' tests/golden/norvik.graph.json > point.json; pressgraph show point.json
! point.json:14:318: error: no digit after the decimal point
!   ..., "quantity": null, "derived": null, "score": 1., "rule": "fr.deny.previ...
!                                                      ^
!   hint: write 1.0 or 1
? 3
$ sed 's/"label": "Norvik"/"label": "\\ud800"/' tests/golden/norvik.graph.json > lone.json; pressgraph show lone.json
! lone.json:11:69: error: half of a surrogate pair
!   ...bb887177ce1e9", "types": ["Company"], "label": "\ud800", "labels": {"en"...
!                                                      ^
!   hint: write the character itself, in UTF-8
? 3
$ sed 's/"label": "Norvik"/"label": "Nor\\u0000vik"/' tests/golden/norvik.graph.json > nul.json; pressgraph show nul.json
! nul.json:11:72: error: the character U+0000 in a text
!   ...87177ce1e9", "types": ["Company"], "label": "Nor\u0000vik", "labels": {"...
!                                                      ^
!   hint: remove it
? 3
$ sed 's/"label": "Norvik"/"label": "Nor\tvik"/' tests/golden/norvik.graph.json > tab.json; pressgraph show tab.json
! tab.json:11:72: error: a control character in a text
!   ...87177ce1e9", "types": ["Company"], "label": "Nor vik", "labels": {"en": ...
!                                                      ^
!   hint: write a line break as \n, a tab as \t
? 3
$ printf '{"pressgraph": 1, "a": "\377"}' > bytes.json; pressgraph show bytes.json
! bytes.json:1:25: error: a byte that is not UTF-8
!   {"pressgraph": 1, "a": "�"}
!                           ^
!   hint: convert the file to UTF-8
? 3

# A member twice, a member of another kind, another version
$ echo '{"pressgraph": 1, "pressgraph": 1}' > twice.json; pressgraph show twice.json
! twice.json:1:19: error: a name twice in one object
!   {"pressgraph": 1, "pressgraph": 1}
!                     ^
!   hint: keep one of the two members
? 3
$ sed 's/"nodes": \[/"nodes": 3, "x": [/' tests/golden/norvik.graph.json > kind.json; pressgraph show kind.json
! kind.json:1:1: error: there is no list "nodes"
!   {
!   ^
!   hint: write [] if there is nothing in it
? 3
$ sed 's/"pressgraph": 1/"pressgraph": 2/' tests/golden/norvik.graph.json > version.json; pressgraph show version.json
! version.json:1:1: error: format version 2 is not known here
!   {
!   ^
!   hint: get a newer pressgraph, or write "pressgraph": 1
? 3

# A type and a predicate that the ontology does not know
$ sed '0,/"Company"/s//"Kompany"/' tests/golden/norvik.graph.json > type.json; pressgraph check type.json
type.json: delta-marine-da8fc27b4ccd4a67: type "Kompany" is not known [node.type_known]
  hint: write a type of the ontology
type.json: s-4464b41208600901: object "delta-marine-da8fc27b4ccd4a67" of type Kompany cannot be the object of ACQUIRES [statement.range]
  hint: choose another predicate, or add the type
type.json: s-e5dbb3b0d41602c3: object "delta-marine-da8fc27b4ccd4a67" of type Kompany cannot be the object of ACQUIRES [statement.range]
  hint: choose another predicate, or add the type
type.json: 3 faults
? 3
$ sed 's/"predicate": "ACQUIRES"/"predicate": "AQUIRES"/' tests/golden/norvik.graph.json > predicate.json; pressgraph check predicate.json
predicate.json: s-4464b41208600901: predicate "AQUIRES" is not known [statement.predicate]
  hint: write a predicate of the ontology, in its direction
predicate.json: s-e5dbb3b0d41602c3: predicate "AQUIRES" is not known [statement.predicate]
  hint: write a predicate of the ontology, in its direction
predicate.json: 2 faults
? 3

# A statement without evidence
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["statements"][0]["evidence"] = []' > evidence.json; pressgraph check evidence.json
evidence.json: s-4464b41208600901: the statement has no evidence [statement.evidence]
  hint: add the span that says it, or remove the statement
evidence.json: 1 fault
? 3

# An id twice, and references that lead nowhere
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["nodes"].append(dict(d["nodes"][1]))' > ids.json; pressgraph check ids.json
ids.json: altair-770ff1a0b35dfcca: a second node has the id [ids.unique]
  hint: give one of the two another id, or unite them
ids.json: altair-770ff1a0b35dfcca: "nodes" is not sorted from here on [list.sorted]
  hint: sort by id
ids.json: 2 faults
? 3
$ sed 's/"object": "delta-marine-da8fc27b4ccd4a67"/"object": "nobody"/' tests/golden/norvik.graph.json > dangling.json; pressgraph check dangling.json
dangling.json: s-4464b41208600901: object refers to "nobody", which is no node [reference.node]
  hint: add what it refers to or mend the id
dangling.json: s-e5dbb3b0d41602c3: object refers to "nobody", which is no node [reference.node]
  hint: add what it refers to or mend the id
dangling.json: 2 faults
? 3
$ sed 's/"claim": "c-1ab87ff69997e4b6"/"claim": "c-0"/' tests/golden/norvik.graph.json > claim.json; pressgraph check claim.json
claim.json: s-4464b41208600901: claim refers to "c-0", which is no claim [reference.claim]
  hint: add what it refers to or mend the id
claim.json: 1 fault
? 3

# Offsets outside the text, and inside a character (the apostrophe at 7 to 10)
$ sed 's/"start": 76, "end": 97/"start": 76, "end": 970/' tests/golden/norvik.graph.json > outside.json; pressgraph check outside.json
outside.json: s-4464b41208600901: evidence is [76, 970] in a text of 97 bytes [span.range]
  hint: write start < end <= bytes of the document
outside.json: 1 fault
? 3
$ sed 's/"start": 17, "end": 24/"start": 8, "end": 24/' tests/golden/norvik.graph.json > inside.json; pressgraph check inside.json
inside.json: altair-770ff1a0b35dfcca: mention [8, 24] starts or ends inside a character [span.boundary]
  hint: count bytes of UTF-8 to the next whole character
inside.json: 1 fault
? 3

# What the model forbids
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["statements"][1]["status"] = "asserted"' > asserted.json; pressgraph check asserted.json
asserted.json: s-e5dbb3b0d41602c3: an asserted statement has a source [statement.asserted]
  hint: remove the sources, or write reported
asserted.json: 1 fault
? 3
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["statements"][0]["polarity"] = "affirmed"' > denied.json; pressgraph check denied.json
denied.json: s-4464b41208600901: a denied statement is affirmed [statement.denied]
  hint: write polarity negated
denied.json: 1 fault
? 3
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["documents"][0]["text"] += " "' > text.json; pressgraph check text.json
text.json: d-3a7fac3a0e688419: sha256 does not fit the text, which has fcbd60689d11... [document.sha256]
  hint: write the SHA-256 of the text, or the text that it was
text.json: d-3a7fac3a0e688419: bytes is 97, the text has 98 [document.bytes]
  hint: write the number of bytes of the text
text.json: 2 faults
? 3

# Ids and layout on request
$ sed 's/"label": "Norvik"/"label": "Norvyk"/' tests/golden/norvik.graph.json > norvyk.json; pressgraph check norvyk.json; pressgraph check --ids norvyk.json
norvyk.json: 0 faults
norvyk.json: norvik-970bb887177ce1e9: the id should be "norvyk-af129952663e1f18" [ids.content]
  hint: write the id that the content gives
norvyk.json: s-4464b41208600901: the id should be "s-d32654bcaf2d774f" [ids.content]
  hint: write the id that the content gives
norvyk.json: s-e5dbb3b0d41602c3: the id should be "s-99dfbb5a632cbb55" [ids.content]
  hint: write the id that the content gives
norvyk.json: 3 faults
? 3
$ python3 -m json.tool tests/golden/norvik.graph.json > pretty.json; pressgraph check pretty.json; pressgraph check --bytes pretty.json
pretty.json: 0 faults
pretty.json: line 1: not the canonical layout from byte 3 on, line 2: "   "pressgraph": 1,    "ontol" should be ""pressgraph": 1, "ontology": " [bytes.layout]
  hint: write it again: pressgraph export GRAPH -o GRAPH
pretty.json: 1 fault
? 3

# Faults for programs
$ pressgraph check evidence.json --json
{
 "file": "evidence.json",
 "faults": [
  {"rule": "statement.evidence", "place": "s-4464b41208600901", "reason": "the statement has no evidence", "remedy": "add the span that says it, or remove the statement"}
 ],
 "readable": true
}
? 3

# A good one
$ pressgraph check --ids --bytes tests/golden/norvik.graph.json
tests/golden/norvik.graph.json: 0 faults
