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
