# medovant.en: words
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage words
1	noun   	noun  	Ransomware attack	ransomware attack nominal.attack
1	prep   	prep  	on	on prep.on
1	noun   	noun  	blood-test	-
1	noun   	noun  	supplier	supplier org.head
1	finite 	verb  	hits	hit verb.affect,verb.victim
			(subject Ransomware attack / object hospitals)
1	noun   	noun  	hospitals	hospital org.head
2	num    	noun  	Five	-
2	noun   	noun  	hospitals	hospital org.head
2	prep   	prep  	in	in prep.in
2	name   	noun  	Yorkshire	-
2	finite 	verb  	postponed	postpone
			(subject Five hospitals / object more than 800 operations)
2	num    	noun  	more than 800	-
2	noun   	noun  	operations	operation
2	date   	date  	last week	-
2	prep   	sub   	after	after
2	det    	noun  	a	a det.indefinite
2	noun   	noun  	ransomware attack	ransomware attack nominal.attack
2	finite 	verb  	crippled	cripple verb.affect,verb.damage
			(subject a ransomware attack / object Medovant)
2	name   	noun  	Medovant	-
2	punct  	comma 	,	-
2	det    	noun  	a	a det.indefinite
2	noun   	noun  	company	company org.head
2	rel    	rel   	that	that rel
2	finite 	verb  	analyses	analyse
			(subject a company / object their blood samples)
2	det    	noun  	their	their det.possessive
2	noun   	noun  	blood	blood
2	noun   	noun  	samples	sample group.collection
2	punct  	end   	.	-
3	det    	noun  	The	the det.definite
3	noun   	noun  	attack	attack nominal.attack
3	punct  	comma 	,	-
3	rel    	rel   	which	which rel
3	finite 	verb  	began	begin aspect,verb.start
			(subject The attack / object )
3	prep   	prep  	on	on prep.on
3	date   	date  	6 May	-
3	punct  	comma 	,	-
3	finite 	verb  	was	be aux.be
3	part   	verb  	claimed	claim say.claim,verb.toll
			(passive subject The attack / object )
3	prep   	prep  	on	on prep.on
3	date   	date  	Friday	-
3	prep   	prep  	by	by prep.agent
3	name   	noun  	Black Tern	-
3	punct  	comma 	,	-
3	det    	noun  	a	a det.indefinite
3	noun   	noun  	gang	gang
3	adv    	adv   	believed to be	believed to be adv.possible
3	part   	verb  	based	base verb.base
			(passive subject a gang / object )
3	prep   	prep  	in	in prep.in
3	name   	noun  	Russia	-
3	punct  	end   	.	-
4	det    	noun  	The	the det.definite
4	noun   	noun  	hackers	hacker role.perpetrator
4	adv    	adv   	reportedly	reportedly adv.alleged
4	finite 	verb  	broke into	break into verb.compromise
			(subject The hackers / object servers)
4	det    	noun  	the	the det.definite
4	noun   	noun  	supplier	supplier org.head
4	poss   	prep  	’s	-
4	noun   	noun  	servers	server thing.owned
4	prep   	prep  	through	through prep.via
4	det    	noun  	a	a det.indefinite
4	noun   	noun  	flaw	flaw
4	prep   	prep  	in	in prep.in
4	name   	noun  	Gatelink	-
4	punct  	comma 	,	-
4	det    	noun  	a	a det.indefinite
4	adj    	noun  	remote-access	-
4	noun   	noun  	program	program product.kind
4	part   	verb  	made	make verb.develop
			(passive subject a remote-access program / object )
4	prep   	prep  	by	by prep.agent
4	det    	noun  	the	the det.definite
4	adj    	noun  	American	US demonym
4	noun   	noun  	firm	firm org.head
4	name   	noun  	Corvid Systems	-
4	punct  	end   	.	-
5	pron   	noun  	They	they pron.subject
5	finite 	verb  	stole	steal verb.steal
			(subject They / object the records)
5	det    	noun  	the	the det.definite
5	noun   	noun  	records	record
5	prep   	prep  	of	of prep.of
5	num    	noun  	some 300,000	-
5	noun   	noun  	patients	patient
5	conj   	conj  	and	and conj.and
5	finite 	verb  	demanded	demand verb.demand
			(subject They / object a ransom)
5	det    	noun  	a	a det.indefinite
5	noun   	noun  	ransom	ransom
5	prep   	prep  	of	of prep.of
5	num    	noun  	$12 million	-
5	punct  	comma 	,	-
5	cue    	cue   	according to	according to cue.according
5	name   	noun  	Hexlane	-
5	punct  	comma 	,	-
5	det    	noun  	a	a det.indefinite
5	noun   	noun  	security company	security company org.head
5	part   	verb  	hired	hire verb.employ
			(passive subject a security company / object )
5	prep   	prep  	by	by prep.agent
5	name   	noun  	Medovant	-
5	punct  	end   	.	-
6	name   	noun  	Medovant	-
6	finite 	verb  	has	have aux.have
6	neg    	verb  	not	not neg.verb
6	part   	verb  	paid	pay verb.pay
			(negated subject Medovant / object the gang)
6	det    	noun  	the	the det.definite
6	noun   	noun  	gang	gang
6	punct  	comma 	,	-
6	det    	noun  	its	its det.possessive
6	noun   	noun  	chief executive	chief executive role.head
6	punct  	comma 	,	-
6	name   	noun  	Priya Raman	-
6	punct  	comma 	,	-
6	finite 	verb  	said	say say.declare
			(subject its chief executive / object )
6	prep   	prep  	on	on prep.on
6	date   	date  	Monday	-
6	punct  	end   	.	-
7	punct  	open  	“	-
7	pron   	noun  	We	we pron.subject
7	finite 	verb  	will	will modal.should
7	neg    	verb  	not	not neg.verb
7	inf    	verb  	finance	finance verb.fund
			(negated subject We / object criminals)
7	noun   	noun  	criminals	criminal role.perpetrator
7	punct  	comma 	,	-
7	punct  	close 	”	-
7	pron   	noun  	she	she pron.subject
7	finite 	verb  	added	add say.declare
			(subject she / object )
7	punct  	end   	.	-
8	num    	noun  	Two	-
8	noun   	noun  	former employees	former employee role.employee
8	prep   	prep  	of	of prep.of
8	det    	noun  	the	the det.definite
8	noun   	noun  	company	company org.head
8	punct  	comma 	,	-
8	adv    	adv   	however	however adv.however
8	punct  	comma 	,	-
8	finite 	verb  	claim	claim say.claim,verb.toll
			(subject Two former employees / object )
8	sub    	sub   	that	that sub.that
8	pron   	noun  	they	they pron.subject
8	finite 	verb  	warned	warn say.declare,verb.notify
			(subject they / object managers)
8	noun   	noun  	managers	manager role.head
8	prep   	prep  	about	about prep.on
8	det    	noun  	the	the det.definite
8	noun   	noun  	flaw	flaw
8	prep   	prep  	in	in prep.in
8	date   	date  	February	-
8	punct  	end   	.	-
9	name   	noun  	Medovant	-
9	poss   	prep  	’s	-
9	noun   	noun  	spokeswoman	spokeswoman role.representative
9	punct  	comma 	,	-
9	name   	noun  	Carla Whitby	-
9	punct  	comma 	,	-
9	finite 	verb  	denied	deny say.deny,verb.deny
			(subject spokeswoman / object )
9	det    	noun  	that	that det.demonstrative
9	noun   	noun  	managers	manager role.head
9	finite 	verb  	had	have aux.have
9	part   	verb  	been	be aux.be
9	part   	verb  	warned	warn say.declare,verb.notify
			(passive subject that managers / object )
9	punct  	end   	.	-
10	det    	noun  	A	a det.indefinite
10	adj    	noun  	62-year-old	-
10	noun   	noun  	woman	woman
10	prep   	prep  	from	from prep.from
10	name   	noun  	Leeds	-
10	finite 	verb  	may	may modal.possible
10	inf    	verb  	have	have aux.have
10	part   	verb  	died	die verb.die
			(subject A 62-year-old woman / object )
10	prep   	prep  	because of	because of
10	det    	noun  	the	the det.definite
10	noun   	noun  	attack	attack nominal.attack
10	punct  	comma 	,	-
10	finite 	verb  	said	say say.declare
			(subject Daniel Okoro / object )
10	name   	noun  	Daniel Okoro	-
10	punct  	comma 	,	-
10	det    	noun  	her	her det.possessive
10	noun   	noun  	family	family org.head
10	poss   	prep  	’s	-
10	noun   	noun  	lawyer	lawyer role.representative
10	punct  	end   	.	-
11	det    	noun  	The	the det.definite
11	name   	noun  	Health Data Authority	-
11	punct  	comma 	,	-
11	det    	noun  	the	the det.definite
11	noun   	noun  	regulator	regulator org.head,org.public
11	punct  	comma 	,	-
11	finite 	verb  	is	be aux.be
11	gerund 	verb  	investigating	investigate verb.investigate
			(subject The Health Data Authority / object the supplier)
11	det    	noun  	the	the det.definite
11	noun   	noun  	supplier	supplier org.head
11	conj   	conj  	and	and conj.and
11	finite 	verb  	could	could modal.possible
11	inf    	verb  	fine	fine verb.sanction
			(subject The Health Data Authority / object it)
11	pron   	noun  	it	it pron.subject
11	num    	noun  	up to £17 million	-
11	punct  	end   	.	-
12	prep   	prep  	On	on prep.on
12	date   	date  	Monday	-
12	punct  	comma 	,	-
12	num    	noun  	120	-
12	prep   	prep  	of	of prep.of
12	det    	noun  	the	the det.definite
12	noun   	noun  	patients	patient
12	finite 	verb  	filed	file verb.file
			(subject 120 / object a lawsuit)
12	det    	noun  	a	a det.indefinite
12	noun   	noun  	lawsuit	lawsuit nominal.sue
12	prep   	prep  	against	against prep.against
12	name   	noun  	Medovant	-
12	prep   	prep  	at	at prep.in
12	det    	noun  	the	the det.definite
12	name   	noun  	High Court	-
12	prep   	prep  	in	in prep.in
12	name   	noun  	London	-
12	punct  	end   	.	-
13	pron   	noun  	They	they pron.subject
13	finite 	verb  	accuse	accuse say.accuse
			(subject They / object the company)
13	det    	noun  	the	the det.definite
13	noun   	noun  	company	company org.head
13	prep   	prep  	of	of prep.of
13	noun   	noun  	negligence	negligence topic.charge
13	conj   	conj  	and	and conj.and
13	noun   	noun  	demand	demand
13	noun   	noun  	compensation	compensation
13	punct  	end   	.	-
14	num    	noun  	Three	-
14	prep   	prep  	of	of prep.of
14	det    	noun  	the	the det.definite
14	noun   	noun  	hospitals	hospital org.head
14	punct  	comma 	,	-
14	name   	noun  	St Bride’s	-
14	punct  	comma 	,	-
14	name   	noun  	Calder General	-
14	conj   	conj  	and	and conj.and
14	name   	noun  	Moorside	-
14	punct  	comma 	,	-
14	finite 	verb  	are	be aux.be
14	gerund 	verb  	sending	send verb.send
			(subject St Bride’s / object their samples)
14	det    	noun  	their	their det.possessive
14	noun   	noun  	samples	sample group.collection
14	prep   	prep  	to	to prep.to
14	det    	noun  	a	a det.indefinite
14	noun   	noun  	laboratory	laboratory org.head,org.suffix
14	prep   	prep  	in	in prep.in
14	name   	noun  	Manchester	-
14	punct  	end   	.	-
15	det    	noun  	None of the	none of the det.negative
15	adj    	noun  	stolen	stolen
15	noun   	noun  	records	record
15	finite 	verb  	had	have aux.have
15	part   	verb  	been	be aux.be
15	part   	verb  	published	publish verb.publish
			(passive subject None of the stolen records / object )
15	prep   	prep  	by	by prep.agent
15	det    	noun  	the	the det.definite
15	noun   	noun  	gang	gang
15	prep   	prep  	by	by prep.agent
15	date   	date  	Tuesday morning	-
15	punct  	comma 	,	-
15	name   	noun  	Hexlane	-
15	finite 	verb  	said	say say.declare
			(subject Hexlane / object )
15	punct  	end   	.	-
16	cue    	cue   	It is unclear	it is unclear cue.unknown
16	sub    	sub   	whether	whether sub.if
16	det    	noun  	other	other det.quantity
16	noun   	noun  	users	user role.user
16	prep   	prep  	of	of prep.of
16	det    	noun  	the	the det.definite
16	noun   	noun  	program	program product.kind
16	finite 	verb  	were	be aux.be
16	part   	verb  	hit	hit verb.affect,verb.victim
			(passive subject other users / object )
16	punct  	end   	.	-
17	name   	noun  	Corvid	-
17	finite 	verb  	declined to say	decline to say say.decline
			(subject Corvid / object )
17	sub    	sub   	how	how
17	num    	noun  	many	-
17	noun   	noun  	customers	customer role.customer
17	pron   	noun  	it	it pron.subject
17	finite 	verb  	has	have aux.have
			(subject it / object )
17	punct  	end   	.	-
