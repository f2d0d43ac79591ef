# What our dates are worth: found, and understood, apart
$ pressgraph eval dates tests/golden/sets/dates.jsonl -v
2 missed duration "deux semaines"
5 wrong date "3 June 2017" on 2019-10-31 is 2017-06-30/2017-06-30, not 2017-06-03/2017-06-03
type                 R touching   gold  value values
en date         100.00   100.00      2   0.00      1
en daterange    100.00   100.00      1 100.00      1
en all          100.00   100.00      3  50.00      2
en found 3: P 100.00 F1 100.00, touching P 100.00 F1 100.00
fr date         100.00   100.00      2 100.00      2
fr duration       0.00     0.00      1   0.00      0
fr all           66.67    66.67      3 100.00      2
fr found 3: P 66.67 F1 66.67, touching P 66.67 F1 66.67

# One language, as JSON
$ pressgraph eval dates tests/golden/sets/dates.jsonl --language en --json
{"texts": 3, "en": {"date": {"gold": 2, "values": 1, "recall": 100, "touching_recall": 100, "value_accuracy": 0}, "daterange": {"gold": 1, "values": 1, "recall": 100, "touching_recall": 100, "value_accuracy": 100}, "datetime": {"gold": 0, "values": 0, "recall": 0, "touching_recall": 0, "value_accuracy": 0}, "time": {"gold": 0, "values": 0, "recall": 0, "touching_recall": 0, "value_accuracy": 0}, "duration": {"gold": 0, "values": 0, "recall": 0, "touching_recall": 0, "value_accuracy": 0}, "all": {"gold": 3, "values": 2, "recall": 100, "touching_recall": 100, "value_accuracy": 50, "precision": 100, "f1": 100, "touching_f1": 100}}}

# What another program found, by the same measure
$ pressgraph eval dates tests/golden/sets/dates.jsonl --system tests/golden/sets/dates.found.jsonl
type                 R touching   gold  value values
en date           0.00    50.00      2 100.00      1
en daterange      0.00     0.00      1   0.00      0
en all            0.00    33.33      3 100.00      1
en found 1: P 0.00 F1 0.00, touching P 100.00 F1 50.00
fr date          50.00    50.00      2 100.00      1
fr duration       0.00     0.00      1   0.00      0
fr all           33.33    33.33      3 100.00      1
fr found 1: P 100.00 F1 50.00, touching P 100.00 F1 50.00

# A part of the set
$ pressgraph eval dates tests/golden/sets/dates.jsonl --spec DateExtractor
type                 R touching   gold  value values
en date           0.00   100.00      1   0.00      0
en all            0.00   100.00      1   0.00      0
en found 1: P 0.00 F1 0.00, touching P 100.00 F1 100.00

# A file that is no set of dates
$ pressgraph eval dates tests/golden/sets/names.jsonl
! tests/golden/sets/names.jsonl:1: error: the line has no language or no text
!   hint: a line is {"language": "fr", "spec", "case": {"Input", "Context", "Results"}}
? 3
