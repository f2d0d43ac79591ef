# A graph that is not there, a directory, an empty file
$ pressgraph show nowhere.graph.json
$ pressgraph show tests
$ : > empty.json; pressgraph show empty.json

# Cut short, with text behind it, no object, not JSON at all
$ head -c 1000 tests/golden/norvik.graph.json > cut.json; pressgraph show cut.json
$ { cat tests/golden/norvik.graph.json; echo '{}'; } > two.json; pressgraph check two.json
$ echo '[]' > list.json; pressgraph show list.json
$ echo 'digraph { a -> b }' > a.json; pressgraph show a.json

# Nested a million deep
$ python3 -c 'print("{\"pressgraph\": 1, \"x\": " + "[" * 10**6 + "]" * 10**6 + "}")' > deep.json; pressgraph show deep.json
$ python3 -c 'print("[" * 10**6)' > deep2.json; pressgraph check deep2.json

# Numbers and strings that JSON forbids
$ sed 's/"score": 0.71/"score": 01/' tests/golden/norvik.graph.json > zero.json; pressgraph show zero.json
$ sed 's/"score": 0.71/"score": 1./' tests/golden/norvik.graph.json > point.json; pressgraph show point.json
$ sed 's/"label": "Norvik"/"label": "\\ud800"/' tests/golden/norvik.graph.json > lone.json; pressgraph show lone.json
$ sed 's/"label": "Norvik"/"label": "Nor\\u0000vik"/' tests/golden/norvik.graph.json > nul.json; pressgraph show nul.json
$ sed 's/"label": "Norvik"/"label": "Nor\tvik"/' tests/golden/norvik.graph.json > tab.json; pressgraph show tab.json
$ printf '{"pressgraph": 1, "a": "\377"}' > bytes.json; pressgraph show bytes.json

# A member twice, a member of another kind, another version
$ echo '{"pressgraph": 1, "pressgraph": 1}' > twice.json; pressgraph show twice.json
$ sed 's/"nodes": \[/"nodes": 3, "x": [/' tests/golden/norvik.graph.json > kind.json; pressgraph show kind.json
$ sed 's/"pressgraph": 1/"pressgraph": 2/' tests/golden/norvik.graph.json > version.json; pressgraph show version.json

# A type and a predicate that the ontology does not know
$ sed '0,/"Company"/s//"Kompany"/' tests/golden/norvik.graph.json > type.json; pressgraph check type.json
$ sed 's/"predicate": "ACQUIRES"/"predicate": "AQUIRES"/' tests/golden/norvik.graph.json > predicate.json; pressgraph check predicate.json

# A statement without evidence
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["statements"][0]["evidence"] = []' > evidence.json; pressgraph check evidence.json

# An id twice, and references that lead nowhere
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["nodes"].append(dict(d["nodes"][1]))' > ids.json; pressgraph check ids.json
$ sed 's/"object": "delta-marine-da8fc27b4ccd4a67"/"object": "nobody"/' tests/golden/norvik.graph.json > dangling.json; pressgraph check dangling.json
$ sed 's/"claim": "c-1ab87ff69997e4b6"/"claim": "c-0"/' tests/golden/norvik.graph.json > claim.json; pressgraph check claim.json

# Offsets outside the text, and inside a character (the apostrophe at 7 to 10)
$ sed 's/"start": 76, "end": 97/"start": 76, "end": 970/' tests/golden/norvik.graph.json > outside.json; pressgraph check outside.json
$ sed 's/"start": 17, "end": 24/"start": 8, "end": 24/' tests/golden/norvik.graph.json > inside.json; pressgraph check inside.json

# What the model forbids
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["statements"][1]["status"] = "asserted"' > asserted.json; pressgraph check asserted.json
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["statements"][0]["polarity"] = "affirmed"' > denied.json; pressgraph check denied.json
$ python3 tests/golden/edit tests/golden/norvik.graph.json 'd["documents"][0]["text"] += " "' > text.json; pressgraph check text.json

# Ids and layout on request
$ sed 's/"label": "Norvik"/"label": "Norvyk"/' tests/golden/norvik.graph.json > norvyk.json; pressgraph check norvyk.json; pressgraph check --ids norvyk.json
$ python3 -m json.tool tests/golden/norvik.graph.json > pretty.json; pressgraph check pretty.json; pressgraph check --bytes pretty.json

# Faults for programs
$ pressgraph check evidence.json --json

# A good one
$ pressgraph check --ids --bytes tests/golden/norvik.graph.json
