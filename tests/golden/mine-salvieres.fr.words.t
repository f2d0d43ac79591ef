# mine-salvieres.fr: words
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage words
1	name   	noun  	Ariège	-
1	punct  	colon 	:	-
1	det    	noun  	une	un det.indefinite
1	noun   	noun  	mine	mine
1	prep   	prep  	de	de prep.of,prep.from
1	noun   	noun  	tungstène	-
1	part   	verb  	soupçonnée	soupçonner say.suspect
			(passive subject une mine / object )
1	prep   	prep  	d’	de prep.of,prep.from
1	inf    	verb  	avoir	avoir aux.have
1	part   	verb  	pollué	polluer verb.damage
			(subject une mine / object une rivière)
1	det    	noun  	une	un det.indefinite
1	noun   	noun  	rivière	rivière place.head
2	det    	noun  	Le	le det.definite
2	noun   	noun  	parquet	parquet org.head
2	prep   	prep  	de	de prep.of,prep.from
2	name   	noun  	Foix	-
2	finite 	verb  	a	avoir aux.have
2	part   	verb  	ouvert	s' ouvrir verb.start,reflexive
			(subject Le parquet / object une enquête)
2	punct  	comma 	,	-
2	date   	date  	lundi	-
2	punct  	comma 	,	-
2	det    	noun  	une	un det.indefinite
2	noun   	noun  	enquête	enquête nominal.investigate
2	gerund 	verb  	visant	viser verb.target
			(subject une enquête / object la société minière Cobrex)
2	det    	noun  	la	le det.definite
2	noun   	noun  	société minière	société minière org.head
2	name   	noun  	Cobrex	-
2	punct  	comma 	,	-
2	part   	verb  	soupçonnée	soupçonner say.suspect
			(passive subject la société minière Cobrex / object )
2	prep   	prep  	d’	de prep.of,prep.from
2	inf    	verb  	avoir	avoir aux.have
2	part   	verb  	déversé	-
			(subject la société minière Cobrex / object des boues chargées)
2	det    	noun  	des	un det.indefinite
2	noun   	noun  	boues	boue
2	adj    	noun  	chargées	chargé
2	prep   	prep  	d’	de prep.of,prep.from
2	noun   	noun  	arsenic	arsenic
2	prep   	prep  	dans	dans prep.in
2	det    	noun  	la	le det.definite
2	name   	noun  	Lauzette	-
2	punct  	end   	.	-
3	det    	noun  	Cette	ce det.demonstrative
3	noun   	noun  	filiale	filiale role.subsidiary
3	prep   	prep  	du	de prep.of,prep.from
3	noun   	noun  	groupe	groupe org.head,group.collection,org.suffix
3	adj    	noun  	canadien	CA demonym
3	name   	noun  	Harrow Ridge	-
3	finite 	verb  	exploite	exploiter verb.exploit,verb.operate
			(subject Cette filiale / object la mine)
3	prep   	prep  	depuis	depuis prep.from
3	date   	date  	2016	-
3	det    	noun  	la	le det.definite
3	noun   	noun  	mine	mine
3	prep   	prep  	de	de prep.of,prep.from
3	name   	noun  	Salvières	-
3	punct  	end   	.	-
4	det    	noun  	Une	un det.indefinite
4	noun   	noun  	plainte	plainte nominal.sue
4	finite 	verb  	avait	avoir aux.have
4	part   	verb  	été	être aux.be
4	part   	verb  	déposée	déposer verb.file
			(passive subject Une plainte / object )
4	prep   	prep  	contre	contre prep.against
4	pron   	noun  	elle	elle pron.subject
4	punct  	comma 	,	-
4	det    	other 	le	le det.definite
4	date   	date  	4 septembre	-
4	punct  	comma 	,	-
4	prep   	prep  	par	par prep.agent
4	det    	noun  	l’	le det.definite
4	noun   	noun  	association	association org.head
4	name   	noun  	Rivières vivantes	-
4	conj   	conj  	et	et conj.and
4	num    	noun  	une quarantaine	-
4	prep   	noun  	d’	de prep.of,prep.from
4	noun   	noun  	éleveurs	éleveur
4	punct  	end   	.	-
5	cue    	cue   	Selon	selon cue.according
5	det    	noun  	l’	le det.definite
5	noun   	noun  	ONG	ONG org.head
5	punct  	comma 	,	-
5	det    	noun  	une	un det.indefinite
5	noun   	noun  	digue	digue
5	prep   	prep  	du	de prep.of,prep.from
5	noun   	noun  	site	site product.kind
5	finite 	verb  	aurait	avoir aux.have
5	part   	verb  	cédé	céder verb.sell
			(conditional subject une digue / object )
5	prep   	prep  	dans	dans prep.in
5	det    	noun  	la	le det.definite
5	noun   	noun  	nuit	nuit
5	date   	date  	du 12 au 13 août	-
5	punct  	comma 	,	-
5	prep   	prep  	sous	sous
5	det    	noun  	l’	le det.definite
5	noun   	noun  	effet	effet
5	prep   	prep  	de	de prep.of,prep.from
5	adj    	noun  	violents	violent
5	noun   	noun  	orages	orage
5	punct  	end   	.	-
6	num    	noun  	Quelque 3 000	-
6	noun   	noun  	mètres	mètre
6	adj    	noun  	cubes	-
6	prep   	prep  	de	de prep.of,prep.from
6	noun   	noun  	boues	boue
6	finite 	verb  	auraient	avoir aux.have
6	adv    	verb  	alors	alors
6	part   	verb  	gagné	gagner
			(conditional subject Quelque 3 000 mètres cubes / object le cours)
6	det    	noun  	le	le det.definite
6	noun   	noun  	cours	cour
6	prep   	prep  	d’	de prep.of,prep.from
6	noun   	noun  	eau	eau
6	punct  	end   	.	-
7	det    	noun  	Des	un det.indefinite
7	noun   	noun  	pêcheurs	pêcheur
7	finite 	verb  	ont	avoir aux.have
7	part   	verb  	découvert	découvrir verb.identify
			(subject Des pêcheurs / object la pollution)
7	det    	noun  	la	le det.definite
7	noun   	noun  	pollution	pollution
7	conj   	conj  	et	et conj.and
7	part   	verb  	prévenu	prévenir say.declare,verb.notify
			(subject Des pêcheurs / object la mairie)
7	det    	noun  	la	le det.definite
7	noun   	noun  	mairie	mairie org.head
7	punct  	end   	.	-
8	cue    	cue   	D’après	d' après cue.according
8	det    	noun  	les	le det.definite
8	noun   	noun  	analyses	analyse nominal.report
8	prep   	prep  	d’	de prep.of,prep.from
8	det    	noun  	un	un det.indefinite
8	noun   	noun  	laboratoire	laboratoire org.head
8	adj    	noun  	toulousain	-
8	punct  	comma 	,	-
8	num    	noun  	onze	-
8	noun   	noun  	habitants	habitant role.national
8	punct  	comma 	,	-
8	rel    	prep  	dont	dont rel
8	num    	noun  	quatre	-
8	noun   	noun  	enfants	enfant role.relative
8	punct  	comma 	,	-
8	finite 	verb  	ont	avoir aux.have
8	part   	verb  	été	être aux.be
8	part   	verb  	contaminés	contaminer verb.compromise
			(passive subject onze habitants / object )
8	punct  	end   	.	-
9	punct  	open  	«	-
9	det    	noun  	L’	le det.definite
9	noun   	noun  	exploitant	exploitant org.head
9	neg    	verb  	n’	ne neg.verb
9	finite 	verb  	a	avoir aux.have
9	part   	verb  	averti	avertir say.declare,verb.notify
			(negated subject L’exploitant / object les riverains)
9	conj   	conj  	ni	ni conj.or,neg.noun
9	det    	noun  	les	le det.definite
9	noun   	noun  	riverains	riverain role.national
9	conj   	conj  	ni	ni conj.or,neg.noun
9	det    	noun  	la	le det.definite
9	noun   	noun  	mairie	mairie org.head
9	punct  	close 	»	-
9	punct  	comma 	,	-
9	pron   	verb  	s’	se pron.reflexive
9	finite 	verb  	indigne	s' indigner say.declare,verb.oppose,reflexive
			(subject Bruno Estève / object )
9	name   	noun  	Bruno Estève	-
9	punct  	comma 	,	-
9	det    	noun  	le	le det.definite
9	noun   	noun  	maire	maire role.official,person.title
9	prep   	prep  	de	de prep.of,prep.from
9	det    	noun  	la	le det.definite
9	noun   	noun  	commune	commune place.head
9	punct  	end   	.	-
10	name   	noun  	Cobrex	-
10	finite 	verb  	nie	nier say.deny,verb.deny
			(subject Cobrex / object toute responsabilité)
10	det    	noun  	toute	tout det.all
10	noun   	noun  	responsabilité	responsabilité nominal.responsibility
10	prep   	prep  	dans	dans prep.in
10	det    	noun  	ce	ce det.demonstrative
10	noun   	noun  	désastre	désastre
10	punct  	end   	.	-
11	det    	noun  	Sa	son det.possessive
11	noun   	noun  	porte-parole	porte-parole role.representative
11	punct  	comma 	,	-
11	name   	noun  	Claire Vidal	-
11	punct  	comma 	,	-
11	finite 	verb  	affirme	affirmer say.claim
			(subject Sa porte-parole / object )
11	sub    	sub   	que	que sub.that
11	det    	noun  	la	le det.definite
11	noun   	noun  	rivière	rivière place.head
11	finite 	verb  	est	être aux.be
11	part   	verb  	souillée	souiller verb.damage
			(passive subject la rivière / object )
11	prep   	prep  	par	par prep.agent
11	det    	noun  	d’	un det.indefinite
11	adj    	noun  	anciennes	ancien adj.former
11	noun   	noun  	galeries	-
11	punct  	comma 	,	-
11	part   	verb  	fermées	fermer
			(passive subject d’anciennes galeries / object )
11	prep   	prep  	en	en prep.in
11	date   	date  	1986	-
11	punct  	end   	.	-
12	part   	verb  	Publié	publier verb.publish
			(passive subject le Courrier des vallées / object )
12	prep   	prep  	par	par prep.agent
12	det    	noun  	le	le det.definite
12	name   	noun  	Courrier des vallées	-
12	punct  	comma 	,	-
12	det    	noun  	un	un det.indefinite
12	noun   	noun  	rapport	rapport nominal.report
12	prep   	prep  	d’	de prep.of,prep.from
12	noun   	noun  	inspection	inspection nominal.investigate
12	finite 	verb  	indique	indiquer say.report
			(subject le Courrier des vallées / object )
12	adv    	adv   	pourtant	pourtant adv.however
12	sub    	sub   	que	que sub.that
12	num    	noun  	deux	-
12	noun   	noun  	inspecteurs	inspecteur
12	finite 	verb  	avaient	avoir aux.have
12	part   	verb  	prévenu	prévenir say.declare,verb.notify
			(subject deux inspecteurs / object la société)
12	det    	noun  	la	le det.definite
12	noun   	noun  	société	société org.head
12	prep   	prep  	dès	dès prep.from
12	date   	date  	mars	-
12	punct  	end   	.	-
13	date   	date  	Mercredi	-
13	punct  	comma 	,	-
13	det    	noun  	la	le det.definite
13	noun   	noun  	préfète	préfète role.official,person.title
13	prep   	prep  	de	de prep.of,prep.from
13	det    	noun  	l’	le det.definite
13	name   	noun  	Ariège	-
13	punct  	comma 	,	-
13	name   	noun  	Hélène Castaing	-
13	punct  	comma 	,	-
13	finite 	verb  	a	avoir aux.have
13	part   	verb  	suspendu	suspendre verb.prohibit
			(subject la préfète / object l’activité)
13	det    	noun  	l’	le det.definite
13	noun   	noun  	activité	activité
13	prep   	prep  	du	de prep.of,prep.from
13	noun   	noun  	site	site product.kind
13	conj   	conj  	et	et conj.and
13	finite 	verb  	interdit	interdire verb.prohibit
			(subject la préfète / object la pêche)
13	det    	noun  	la	le det.definite
13	noun   	noun  	pêche	pêche
13	prep   	prep  	jusqu’au	jusqu' à prep.to
13	date   	date  	31 octobre	-
13	punct  	end   	.	-
14	pron   	noun  	Elle	elle pron.subject
14	finite 	verb  	exige	exiger verb.demand
			(subject Elle / object un plan)
14	adv    	adv   	aussi	aussi adv.also
14	prep   	prep  	de	de prep.of,prep.from
14	det    	noun  	l’	le det.definite
14	noun   	noun  	industriel	industriel
14	det    	noun  	un	un det.indefinite
14	noun   	noun  	plan	plan
14	prep   	prep  	de	de prep.of,prep.from
14	noun   	noun  	dépollution	dépollution
14	punct  	end   	.	-
15	num    	noun  	Près de 200	-
15	noun   	noun  	personnes	personne
15	finite 	verb  	ont	avoir aux.have
15	part   	verb  	manifesté	manifester verb.oppose
			(subject Près de 200 personnes / object )
15	date   	date  	samedi	-
15	prep   	prep  	à	à prep.to,prep.in
15	name   	noun  	Foix	-
15	prep   	prep  	pour	pour prep.for
15	inf    	verb  	réclamer	réclamer verb.demand
			(subject Près de 200 personnes / object la fermeture)
15	det    	noun  	la	le det.definite
15	noun   	noun  	fermeture	fermeture nominal.prohibit
15	prep   	prep  	de	de prep.of,prep.from
15	det    	noun  	la	le det.definite
15	noun   	noun  	mine	mine
15	punct  	end   	.	-
16	det    	noun  	Le	le det.definite
16	name   	noun  	Syndicat des mineurs	-
16	punct  	comma 	,	-
16	rel    	rel   	qui	qui rel
16	finite 	verb  	représente	représenter verb.represent
			(subject Le Syndicat des mineurs / object une partie des 120 salariés)
16	det    	noun  	une partie des	une partie des det.quantity
16	num    	noun  	120	-
16	noun   	noun  	salariés	salarié role.employee
16	prep   	prep  	de	de prep.of,prep.from
16	det    	noun  	l’	le det.definite
16	noun   	noun  	entreprise	entreprise org.head
16	punct  	comma 	,	-
16	pron   	verb  	s’	se pron.reflexive
16	pron   	verb  	y	y pron.object
16	finite 	verb  	oppose	s' opposer verb.oppose,reflexive
			(subject Le Syndicat des mineurs / object )
16	punct  	end   	.	-
17	cue    	cue   	On ignore encore	on ignore cue.unknown
17	sub    	sub   	si	si sub.if
17	det    	noun  	la	le det.definite
17	noun   	noun  	nappe	-
17	adj    	noun  	phréatique	-
17	finite 	verb  	a	avoir aux.have
17	part   	verb  	été	être aux.be
17	part   	verb  	touchée	toucher verb.affect
			(passive subject la nappe phréatique / object )
17	punct  	end   	.	-
18	det    	noun  	Des	un det.indefinite
18	noun   	noun  	experts	expert role.expert
18	part   	verb  	nommés	nommer verb.appoint,verb.name
			(passive subject Des experts / object )
18	prep   	prep  	par	par prep.agent
18	det    	noun  	le	le det.definite
18	noun   	noun  	tribunal	tribunal
18	finite 	verb  	pourraient	pouvoir modal.possible
18	inf    	verb  	rendre	se rendre verb.travel,reflexive
			(conditional subject Des experts / object leurs conclusions)
18	det    	noun  	leurs	leur det.possessive
18	noun   	noun  	conclusions	conclusion
18	prep   	prep  	en	en prep.in
18	date   	date  	décembre	-
18	punct  	end   	.	-
