# Words with parts of speech, lemmas and heads, as CoNLL-U and as a table
$ printf 'Le roi du pays a vu les chats.\n' > roi.txt
$ pressgraph explain roi.txt --stage tokens --format conllu --language fr | cut -f 1-4,7,8
\# newpar
\# text = Le roi du pays a vu les chats.
1	Le	le	DET	2	det
2	roi	roi	NOUN	7	nsubj
3-4	du	_	_	_	_
3	de	de	ADP	5	case
4	le	le	DET	5	det
5	pays	pays	NOUN	2	nmod
6	a	avoir	AUX	7	aux
7	vu	voir	VERB	0	root
8	les	le	DET	9	det
9	chats	chat	NOUN	7	obj
10	.	.	PUNCT	7	punct

# The table is what one gets without a format; how far each is trusted may change
$ pressgraph explain roi.txt --stage tokens --language fr | cut -f 1-5,7,8,10
sentence	word	form	lemma	upos	head	relation	features
1	1	Le	le	DET	2	det	Gender=Masc|Number=Sing
1	2	roi	roi	NOUN	7	nsubj	Gender=Masc|Number=Sing
1	3	de	de	ADP	5	case	-
1	4	le	le	DET	5	det	Gender=Masc|Number=Sing
1	5	pays	pays	NOUN	2	nmod	Gender=Masc
1	6	a	avoir	AUX	7	aux	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
1	7	vu	voir	VERB	0	root	Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
1	8	les	le	DET	9	det	Number=Plur
1	9	chats	chat	NOUN	7	obj	Gender=Masc|Number=Plur
1	10	.	.	PUNCT	7	punct	-

# As JSON, with bytes
$ printf 'Il a été vu.\n' > vu.txt
$ pressgraph explain vu.txt --stage tokens --language fr --json | sed -E 's/"([a-z]*)_trust": [0-9]+/"\1_trust": N/g'
{"sentence": 1, "word": 1, "start": 0, "end": 2, "form": "Il", "lemma": "lui", "upos": "PRON", "features": "Gender=Masc|Number=Sing|Person=3", "relation": "nsubj", "head": 4, "upos_trust": N, "head_trust": N}
{"sentence": 1, "word": 2, "start": 3, "end": 4, "form": "a", "lemma": "avoir", "upos": "AUX", "features": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "relation": "aux", "head": 4, "upos_trust": N, "head_trust": N}
{"sentence": 1, "word": 3, "start": 5, "end": 10, "form": "été", "lemma": "être", "upos": "AUX", "features": "Tense=Past|VerbForm=Part", "relation": "aux", "head": 4, "upos_trust": N, "head_trust": N}
{"sentence": 1, "word": 4, "start": 11, "end": 13, "form": "vu", "lemma": "voir", "upos": "VERB", "features": "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass", "relation": "root", "head": 0, "upos_trust": N, "head_trust": N}
{"sentence": 1, "word": 5, "start": 13, "end": 14, "form": ".", "lemma": ".", "upos": "PUNCT", "features": "", "relation": "punct", "head": 4, "upos_trust": N, "head_trust": N}

# A treebank that another program made: du whole, one tag, one lemma, one head, one relation wrong, two sentences one
$ pressgraph eval parse tests/golden/sets/trees.conllu --system tests/golden/sets/trees.found.conllu
                  F1 precision    recall     alike      gold
sentences      40.00     50.00     33.33                   3
words          80.85     86.36     76.00                  25
UPOS           76.60     81.82     72.00     94.74        25
lemmas         76.60     81.82     72.00     94.74        25
UAS            76.60     81.82     72.00     94.74        25
LAS            72.34     77.27     68.00     89.47        25
$ pressgraph eval tags tests/golden/sets/trees.conllu --system tests/golden/sets/trees.found.conllu --json
{"treebank": "tests/golden/sets/trees.conllu", "sentences": {"f1": 40, "precision": 50, "recall": 33.33}, "words": {"f1": 80.85, "precision": 86.36, "recall": 76}, "UPOS": {"f1": 76.6, "precision": 81.82, "recall": 72, "alike": 94.74}, "lemmas": {"f1": 76.6, "precision": 81.82, "recall": 72, "alike": 94.74}}
$ pressgraph eval sentences tests/golden/sets/trees.conllu --system tests/golden/sets/trees.found.conllu
                  F1 precision    recall     alike      gold
sentences      40.00     50.00     33.33                   3

# Of another text
$ pressgraph eval tags tests/golden/sets/trees.conllu --system <(sed 's/roi/roy/' tests/golden/sets/trees.found.conllu) 2>&1 | sed 's|^[^:]*|FILE|'
FILE: error: its text is not the treebank's from 'ydupaysavuleschats.Lamin' on
? 3

# The models' own, from raw text
$ pressgraph eval sentences tests/golden/sets/trees.conllu --language fr
                  F1 precision    recall     alike      gold
sentences     100.00    100.00    100.00                   3

# The same recipe gives the same bytes
$ cp tests/golden/sets/* . && pressgraph train tagger tagger.json --sets . -o tagger.model 2> /dev/null && pressgraph train parser parser.json --sets . -o parser.model 2> /dev/null && cp tagger.model t.model && cp parser.model p.model
$ pressgraph train tagger tagger.json --sets . -o tagger.model 2> /dev/null && pressgraph train parser parser.json --sets . -o parser.model 2> /dev/null && cmp tagger.model t.model && cmp parser.model p.model && echo same
same
