# Names of the texts of a set
$ pressgraph explain --stage names --format jsonl --language fr tests/golden/sets/names.jsonl
{"id": "fr-1", "entities": [{"start": 12, "end": 23, "type": "PER", "score": 1}, {"start": 39, "end": 48, "type": "LOC", "score": 0.999}, {"start": 49, "end": 61, "type": "DATE", "score": 0.984}, {"start": 69, "end": 78, "type": "ORG", "score": 1}]}
{"id": "fr-2", "entities": [{"start": 3, "end": 9, "type": "LOC", "score": 0.99}, {"start": 15, "end": 24, "type": "LOC", "score": 0.976}, {"start": 49, "end": 58, "type": "LOC", "score": 1}, {"start": 66, "end": 83, "type": "ORG", "score": 1}]}

# Names of an article
$ printf 'Jean Castex est à Marseille.\n' > jean.txt
$ pressgraph explain --stage names jean.txt --language fr | sed -E 's/"score": [0-9.]+/"score": N/g'
{"id": "jean.txt", "entities": [{"start": 0, "end": 11, "type": "PER", "score": N}, {"start": 19, "end": 28, "type": "LOC", "score": N}]}

# What they are worth
$ pressgraph eval names tests/golden/sets/names.jsonl --language fr
type              P      R     F1 overlap    gold   found
PER          100.00 100.00 100.00  100.00       1       1
LOC          100.00 100.00 100.00  100.00       4       4
ORG          100.00 100.00 100.00  100.00       2       2
DATE         100.00 100.00 100.00  100.00       1       1
PER+LOC+ORG  100.00 100.00 100.00  100.00       7       7
all          100.00 100.00 100.00  100.00       8       8

# What another program found, by the same measure
$ pressgraph eval names tests/golden/sets/names.jsonl --system tests/golden/sets/found.jsonl
type              P      R     F1 overlap    gold   found
PER          100.00 100.00 100.00  100.00       1       1
LOC            0.00   0.00   0.00    0.00       4       0
ORG            0.00   0.00   0.00    0.00       2       1
DATE           0.00   0.00   0.00    0.00       1       0
PER+LOC+ORG   50.00  14.29  22.22   14.29       7       2
all           50.00  12.50  20.00   12.50       8       2

# Names that were in the training texts, and others, apart; as JSON
$ pressgraph eval names tests/golden/sets/names.jsonl --system tests/golden/sets/found.jsonl --seen tests/golden/sets/seen.jsonl
type              P      R     F1 overlap    gold   found
PER          100.00 100.00 100.00  100.00       1       1
LOC            0.00   0.00   0.00    0.00       4       0
ORG            0.00   0.00   0.00    0.00       2       1
DATE           0.00   0.00   0.00    0.00       1       0
PER+LOC+ORG   50.00  14.29  22.22   14.29       7       2
all           50.00  12.50  20.00   12.50       8       2
... seen     100.00  50.00  66.67   50.00       2       1
... unseen     0.00   0.00   0.00    0.00       5       1
all seen     100.00  50.00  66.67   50.00       2       1
all unseen     0.00   0.00   0.00    0.00       6       1
$ pressgraph eval names tests/golden/sets/names.jsonl --system tests/golden/sets/found.jsonl --seen tests/golden/sets/seen.jsonl --json
{"texts": 2, "PER": {"precision": 100, "recall": 100, "f1": 100, "gold": 1, "found": 1}, "LOC": {"precision": 0, "recall": 0, "f1": 0, "gold": 4, "found": 0}, "ORG": {"precision": 0, "recall": 0, "f1": 0, "gold": 2, "found": 1}, "DATE": {"precision": 0, "recall": 0, "f1": 0, "gold": 1, "found": 0}, "HOUR": {"precision": 0, "recall": 0, "f1": 0, "gold": 0, "found": 0}, "EVENT": {"precision": 0, "recall": 0, "f1": 0, "gold": 0, "found": 0}, "PRODUCT": {"precision": 0, "recall": 0, "f1": 0, "gold": 0, "found": 0}, "PER+LOC+ORG": {"precision": 50, "recall": 14.29, "f1": 22.22, "gold": 7, "found": 2}, "all": {"precision": 50, "recall": 12.5, "f1": 20, "gold": 8, "found": 2}, "... seen": {"precision": 100, "recall": 50, "f1": 66.67, "gold": 2, "found": 1}, "... unseen": {"precision": 0, "recall": 0, "f1": 0, "gold": 5, "found": 1}, "all seen": {"precision": 100, "recall": 50, "f1": 66.67, "gold": 2, "found": 1}, "all unseen": {"precision": 0, "recall": 0, "f1": 0, "gold": 6, "found": 1}}

# The same recipe gives the same bytes
$ pressgraph train names tests/golden/sets/names.json --sets tests/golden/sets -o a.model && pressgraph train names tests/golden/sets/names.json --sets tests/golden/sets -o b.model && cmp a.model b.model && echo same
same

# A damaged model is refused
$ head -c 900 a.model > c.model; pressgraph eval names tests/golden/sets/names.jsonl --language fr --model c.model
! c.model: error: model is damaged: its length is wrong
!   hint: install it again, or train it anew
? 3

# A model of something else is refused
$ pressgraph eval names tests/golden/sets/names.jsonl --language fr --model tests/golden/sets/names.json
! tests/golden/sets/names.json: error: model is damaged: it does not begin like one
!   hint: install it again, or train it anew
? 3
