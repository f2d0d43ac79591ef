# port-sventa.en: words
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage words
1	adj    	noun  	Danish	DK demonym
1	noun   	noun  	port	port
1	noun   	noun  	builder	builder
1	finite 	verb  	faces	face verb.penalty
			(subject Danish port builder / object bribery inquiry)
1	noun   	noun  	bribery	bribery topic.charge
1	noun   	noun  	inquiry	inquiry nominal.investigate
1	prep   	prep  	after	after
1	noun   	noun  	whistleblower	whistleblower role.source
1	poss   	prep  	's	-
1	noun   	noun  	leak	leak
2	adj    	noun  	Latvian	LV demonym
2	noun   	noun  	prosecutors	prosecutor role.official,person.title
2	finite 	verb  	opened	open verb.open
			(subject Latvian prosecutors / object a criminal investigation)
2	det    	noun  	a	a det.indefinite
2	noun   	noun  	criminal investigation	criminal investigation nominal.investigate
2	prep   	prep  	on	on prep.on
2	date   	date  	Wednesday	-
2	prep   	prep  	into	into prep.in
2	name   	noun  	Norhavn	-
2	punct  	comma 	,	-
2	det    	noun  	a	a det.indefinite
2	adj    	noun  	Danish	DK demonym
2	noun   	noun  	construction company	construction company org.head
2	part   	verb  	accused	accuse say.accuse
			(passive subject a Danish construction company / object )
2	prep   	prep  	of	of prep.of
2	gerund 	verb  	bribing	-
			(subject a Danish construction company / object public officials)
2	noun   	noun  	public officials	public official role.official
2	prep   	prep  	to	to prep.to
2	inf    	verb  	win	win
			(subject a Danish construction company / object a €240 million contract)
2	det    	noun  	a	a det.indefinite
2	num    	noun  	€240 million	-
2	noun   	noun  	contract	contract
2	prep   	prep  	for	for prep.for
2	det    	noun  	a	a det.indefinite
2	noun   	noun  	container	container product.kind
2	noun   	noun  	terminal	terminal
2	prep   	prep  	in	in prep.in
2	name   	noun  	Sventa	-
2	punct  	end   	.	-
3	det    	noun  	The	the det.definite
3	noun   	noun  	company	company org.head
3	adv    	adv   	allegedly	allegedly adv.alleged
3	finite 	verb  	paid	pay verb.pay
			(subject The company / object at least €3.1 million)
3	num    	noun  	at least €3.1 million	-
3	prep   	prep  	to	to prep.to
3	name   	noun  	Andris Kalnrozs	-
3	punct  	comma 	,	-
3	det    	noun  	the	the det.definite
3	adj    	noun  	former	former adj.former
3	noun   	noun  	transport minister	transport minister role.official,person.title
3	punct  	comma 	,	-
3	date   	date  	between 2017 and 2019	-
3	punct  	end   	.	-
4	det    	noun  	The	the det.definite
4	noun   	noun  	money	money
4	finite 	verb  	was	be aux.be
4	part   	verb  	funnelled	-
			(passive subject The money / object )
4	prep   	prep  	through	through prep.via
4	name   	noun  	Baltic Crest	-
4	punct  	comma 	,	-
4	det    	noun  	a	a det.indefinite
4	noun   	noun  	consultancy	consultancy org.head
4	part   	verb  	based	base verb.base
			(passive subject a consultancy / object )
4	prep   	prep  	in	in prep.in
4	name   	noun  	Cyprus	-
4	punct  	comma 	,	-
4	cue    	cue   	according to	according to cue.according
4	adj    	noun  	internal	internal
4	noun   	noun  	emails	email
4	part   	verb  	published	publish verb.publish
			(passive subject internal emails / object )
4	prep   	prep  	by	by prep.agent
4	det    	noun  	the	the det.definite
4	name   	noun  	Riga Courier	-
4	punct  	end   	.	-
5	det    	noun  	The	the det.definite
5	noun   	noun  	messages	message speech.noun
5	finite 	verb  	were	be aux.be
5	part   	verb  	handed	hand verb.send
			(passive subject The messages / object )
5	prep   	prep  	to	to prep.to
5	det    	noun  	the	the det.definite
5	noun   	noun  	newspaper	newspaper media.kind
5	prep   	prep  	in	in prep.in
5	date   	date  	January	-
5	prep   	prep  	by	by prep.agent
5	name   	noun  	Ieva Strazda	-
5	punct  	comma 	,	-
5	det    	noun  	an	a det.indefinite
5	noun   	noun  	accountant	accountant role.employee
5	prep   	prep  	at	at prep.in
5	name   	noun  	Norhavn	-
5	punct  	end   	.	-
6	punct  	open  	“	-
6	pron   	noun  	I	i pron.subject
6	finite 	verb  	warned	warn say.declare,verb.notify
			(subject I / object my managers)
6	det    	noun  	my	my det.possessive
6	noun   	noun  	managers	manager role.head
6	num    	noun  	three	-
6	noun   	noun  	times	time
6	punct  	comma 	,	-
6	conj   	conj  	and	and conj.and
6	pron   	noun  	they	they pron.subject
6	finite 	verb  	threatened	threaten verb.threaten
			(subject they / object me)
6	pron   	noun  	me	me pron.object
6	punct  	comma 	,	-
6	punct  	close 	”	-
6	pron   	noun  	she	she pron.subject
6	finite 	verb  	said	say say.declare
			(subject she / object )
6	prep   	prep  	on	on prep.on
6	date   	date  	Thursday	-
6	punct  	end   	.	-
7	name   	noun  	Strazda	-
7	finite 	verb  	was	be aux.be
7	part   	verb  	dismissed	dismiss say.deny,verb.dismiss,verb.reject
			(passive subject Strazda / object )
7	prep   	prep  	by	by prep.agent
7	det    	noun  	the	the det.definite
7	noun   	noun  	company	company org.head
7	prep   	prep  	in	in prep.in
7	date   	date  	November 2021	-
7	conj   	conj  	and	and conj.and
7	finite 	verb  	is	be aux.be
7	adv    	verb  	now	now adv.now
7	gerund 	verb  	suing	sue verb.sue
			(subject Strazda / object it)
7	pron   	noun  	it	it pron.subject
7	prep   	prep  	in	in prep.in
7	det    	noun  	a	a det.indefinite
7	name   	noun  	Copenhagen	-
7	noun   	noun  	court	court
7	punct  	end   	.	-
8	name   	noun  	Norhavn	-
8	finite 	verb  	denies	deny say.deny,verb.deny
			(subject Norhavn / object any wrongdoing)
8	det    	noun  	any	any
8	noun   	noun  	wrongdoing	wrongdoing topic.charge
8	punct  	end   	.	-
9	det    	noun  	Its	its det.possessive
9	noun   	noun  	spokesman	spokesman role.representative
9	punct  	comma 	,	-
9	name   	noun  	Mads Thorup	-
9	punct  	comma 	,	-
9	finite 	verb  	said	say say.declare
			(subject Its spokesman / object )
9	det    	noun  	the	the det.definite
9	noun   	noun  	firm	firm org.head
9	finite 	verb  	had	have aux.have
			(subject the firm / object )
9	punct  	open  	“	-
9	neg    	verb  	never	never neg.verb
9	finite 	verb  	paid	pay verb.pay
			(negated subject  / object public officials)
9	noun   	noun  	public officials	public official role.official
9	punct  	close 	”	-
9	punct  	end   	.	-
10	name   	noun  	Kalnrozs	-
10	punct  	comma 	,	-
10	rel    	rel   	who	who rel
10	adv    	adv   	now	now adv.now
10	finite 	verb  	heads	head verb.direct
			(subject Kalnrozs / object a shipping lobby)
10	det    	noun  	a	a det.indefinite
10	gerund 	noun  	shipping	ship verb.send
10	noun   	noun  	lobby	lobby org.head
10	prep   	prep  	in	in prep.in
10	name   	noun  	Brussels	-
10	punct  	comma 	,	-
10	finite 	verb  	rejected	reject say.deny,verb.reject
			(subject Kalnrozs / object the accusations)
10	det    	noun  	the	the det.definite
10	noun   	noun  	accusations	accusation speech.noun,nominal.accuse
10	punct  	end   	.	-
11	noun   	noun  	Police	police
11	finite 	verb  	searched	search
			(subject Police / object offices)
11	det    	noun  	the	the det.definite
11	noun   	noun  	builder	builder
11	poss   	prep  	's	-
11	noun   	noun  	offices	office
11	prep   	prep  	in	in prep.in
11	name   	noun  	Aarhus	-
11	conj   	conj  	and	and conj.and
11	name   	noun  	Riga	-
11	conj   	conj  	and	and conj.and
11	finite 	verb  	arrested	arrest verb.arrest
			(subject Police / object two)
11	num    	noun  	two	-
11	prep   	prep  	of	of prep.of
11	det    	noun  	its	its det.possessive
11	noun   	noun  	executives	executive role.head
11	punct  	end   	.	-
12	pron   	noun  	One of them	one of them pron.partitive
12	punct  	comma 	,	-
12	noun   	noun  	sales	sale nominal.sale
12	noun   	noun  	director	director role.head
12	name   	noun  	Jens Aabye	-
12	punct  	comma 	,	-
12	finite 	verb  	may	may modal.possible
12	inf    	verb  	be	be aux.be
12	part   	verb  	charged with	charge with verb.charge
			(passive subject sales director Jens Aabye / object )
12	noun   	noun  	bribery	bribery topic.charge
12	date   	date  	next week	-
12	punct  	comma 	,	-
12	det    	noun  	a	a det.indefinite
12	noun   	noun  	court	court
12	noun   	noun  	official	official role.official
12	finite 	verb  	said	say say.declare
			(subject a court official / object )
12	punct  	end   	.	-
13	name   	noun  	Lattrust	-
13	punct  	comma 	,	-
13	det    	noun  	a	a det.indefinite
13	adj    	noun  	state-owned	state-owned
13	noun   	noun  	bank	bank org.head
13	rel    	rel   	that	that rel
13	finite 	verb  	lent	lend verb.provide,verb.fund
			(subject a state-owned bank / object the port authority)
13	det    	noun  	the	the det.definite
13	noun   	noun  	port authority	port authority org.head
13	num    	noun  	€90 million	-
13	punct  	comma 	,	-
13	finite 	verb  	has	have aux.have
13	part   	verb  	pulled out of	pull out of verb.withdraw
			(subject Lattrust / object the project)
13	det    	noun  	the	the det.definite
13	noun   	noun  	project	project
13	punct  	end   	.	-
14	noun   	noun  	Fishermen	fisherman
14	punct  	comma 	,	-
14	adj    	noun  	nearby	nearby
14	noun   	noun  	villagers	villager role.national
14	conj   	conj  	and	and conj.and
14	noun   	noun  	environmental campaigners	environmental campaigner role.defender
14	finite 	verb  	have	have aux.have
14	part   	verb  	opposed	oppose verb.oppose
			(subject Fishermen / object the terminal)
14	det    	noun  	the	the det.definite
14	noun   	noun  	terminal	terminal
14	prep   	prep  	for	for prep.for
14	noun   	noun  	years	year
14	punct  	end   	.	-
15	punct  	open  	“	-
15	pron   	noun  	We	we pron.subject
15	finite 	verb  	are	be aux.be
15	neg    	verb  	not	not neg.verb
15	part   	verb  	surprised	surprise
			(passive negated subject We / object )
15	punct  	comma 	,	-
15	punct  	close 	”	-
15	finite 	verb  	said	say say.declare
			(subject Liga Ozolina / object )
15	name   	noun  	Liga Ozolina	-
15	punct  	comma 	,	-
15	noun   	noun  	chairwoman	chairwoman role.head
15	prep   	prep  	of	of prep.of
15	det    	noun  	the	the det.definite
15	noun   	noun  	campaign group	campaign group org.head
15	name   	noun  	Open Coast	-
15	punct  	end   	.	-
16	det    	noun  	The	the det.definite
16	noun   	noun  	group	group org.head,group.collection,org.suffix
16	finite 	verb  	demanded	demand verb.demand
			(subject The group / object the annulment)
16	det    	noun  	the	the det.definite
16	noun   	noun  	annulment	annulment
16	prep   	prep  	of	of prep.of
16	det    	noun  	the	the det.definite
16	noun   	noun  	contract	contract
16	prep   	prep  	in	in prep.in
16	date   	date  	2020	-
16	punct  	comma 	,	-
16	conj   	conj  	but	but conj.but
16	det    	noun  	the	the det.definite
16	noun   	noun  	request	request
16	finite 	verb  	was	be aux.be
16	part   	verb  	rejected	reject say.deny,verb.reject
			(passive subject the request / object )
16	prep   	prep  	by	by prep.agent
16	det    	noun  	a	a det.indefinite
16	name   	noun  	Riga	-
16	noun   	noun  	court	court
16	punct  	end   	.	-
17	cue    	cue   	It is unclear	it is unclear cue.unknown
17	sub    	sub   	whether	whether sub.if
17	det    	noun  	other	other det.quantity
17	noun   	noun  	ministers	minister role.official,person.title
17	finite 	verb  	were	be aux.be
17	part   	verb  	paid	pay verb.pay
			(passive subject other ministers / object )
17	punct  	end   	.	-
18	det    	noun  	The	the det.definite
18	noun   	noun  	transport	transport
18	noun   	noun  	ministry	ministry org.head
18	finite 	verb  	declined to comment	decline to comment say.decline
			(subject The transport ministry / object )
18	prep   	prep  	on	on prep.on
18	det    	noun  	the	the det.definite
18	noun   	noun  	investigation	investigation nominal.investigate
18	punct  	end   	.	-
