# whatsapp-nso.fr: words
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage words
1	noun   	noun  	Espionnage	espionnage nominal.attack
1	prep   	prep  	via	via prep.via
1	name   	noun  	WhatsApp	-
1	punct  	colon 	:	-
1	det    	noun  	la	le det.definite
1	noun   	noun  	messagerie	messagerie product.kind,thing.owned
1	finite 	verb  	porte plainte	porter plainte verb.sue
			(subject la messagerie / object )
1	prep   	prep  	contre	contre prep.against
1	name   	noun  	NSO	-
2	name   	noun  	WhatsApp	-
2	finite 	verb  	a	avoir aux.have
2	part   	verb  	engagé	s' engager intend,verb.join,reflexive
			(subject WhatsApp / object une action en justice)
2	date   	date  	mardi	-
2	det    	noun  	une	un det.indefinite
2	noun   	noun  	action en justice	action en justice nominal.sue
2	prep   	prep  	contre	contre prep.against
2	name   	noun  	NSO	-
2	punct  	comma 	,	-
2	det    	noun  	une	un det.indefinite
2	noun   	noun  	société	société org.head
2	adj    	noun  	israélienne	IL demonym
2	prep   	prep  	de	de prep.of,prep.from
2	noun   	noun  	logiciels espions	logiciel espion spyware.kind
2	punct  	end   	.	-
3	pron   	noun  	Elle	elle pron.subject
3	pron   	verb  	lui	lui pron.object
3	finite 	verb  	reproche	reprocher say.accuse
			(subject Elle / object )
3	prep   	prep  	d’	de prep.of,prep.from
3	inf    	verb  	avoir	avoir aux.have
3	part   	verb  	conçu	concevoir verb.develop
			(subject lui reproche / object une plateforme capable)
3	conj   	conj  	et	et conj.and
3	part   	verb  	vendu	vendre verb.sell
			(subject lui reproche / object une plateforme capable)
3	det    	noun  	une	un det.indefinite
3	noun   	noun  	plateforme	plateforme product.kind
3	adj    	noun  	capable	capable
3	prep   	prep  	d’	de prep.of,prep.from
3	inf    	verb  	exploiter	exploiter verb.exploit,verb.operate
			(subject lui reproche / object une faille)
3	det    	noun  	une	un det.indefinite
3	noun   	noun  	faille	faille
3	prep   	prep  	de	de prep.of,prep.from
3	det    	noun  	ses	son det.possessive
3	noun   	noun  	serveurs	serveur thing.owned
3	punct  	end   	.	-
4	date   	date  	Entre le 29 avril et le 10 mai	-
4	punct  	comma 	,	-
4	det    	noun  	des	un det.indefinite
4	noun   	noun  	pirates	pirate role.perpetrator
4	finite 	verb  	auraient	avoir aux.have
4	part   	verb  	profité	profiter verb.exploit
			(conditional subject des pirates / object )
4	prep   	prep  	de	de prep.of,prep.from
4	det    	noun  	cette	ce det.demonstrative
4	noun   	noun  	brèche	brèche
4	prep   	prep  	pour	pour prep.for
4	inf    	verb  	pirater	pirater verb.compromise
			(subject des pirates / object les téléphones)
4	det    	noun  	les	le det.definite
4	noun   	noun  	téléphones	téléphone product.kind,thing.owned
4	prep   	prep  	de	de prep.of,prep.from
4	num    	noun  	plusieurs	-
4	noun   	noun  	abonnés	abonné role.customer
4	punct  	end   	.	-
5	date   	date  	Jeudi	-
5	punct  	comma 	,	-
5	det    	noun  	l’	le det.definite
5	noun   	noun  	agence	agence org.head,org.public
5	name   	noun  	Reuters	-
5	finite 	verb  	a	avoir aux.have
5	part   	verb  	révélé	révéler say.reveal
			(subject l’agence Reuters / object )
5	rel    	rel   	que	que rel
5	prep   	prep  	de	de prep.of,prep.from
5	noun   	noun  	hauts responsables	haut responsable role.official
5	prep   	prep  	de	de prep.of,prep.from
5	noun   	noun  	pays	pays place.head
5	adj    	noun  	alliés	allié
5	prep   	prep  	des	de prep.of,prep.from
5	name   	noun  	États-Unis	-
5	finite 	verb  	avaient	avoir aux.have
5	part   	verb  	été	être aux.be
5	part   	verb  	visés	viser verb.target
			(passive subject  / object )
5	punct  	end   	.	-
6	pron   	noun  	Elle	elle pron.subject
6	finite 	verb  	rapporte	rapporter say.report
			(subject Elle / object )
6	sub    	sub   	qu’	que sub.that
6	num    	noun  	au moins 1 400	-
6	noun   	noun  	utilisateurs	utilisateur role.user
6	finite 	verb  	ont	avoir aux.have
6	part   	verb  	été	être aux.be
6	part   	verb  	touchés	toucher verb.affect
			(passive subject au moins 1 400 utilisateurs / object )
6	punct  	comma 	,	-
6	conj   	conj  	mais	mais conj.but
6	pron   	noun  	on	on pron.impersonal
6	finite 	verb  	redoute	redouter say.fear
			(subject on / object )
6	det    	noun  	un	un det.indefinite
6	noun   	noun  	bilan	bilan
6	finite 	verb  	plus	plaire
			(subject un bilan / object )
6	adj    	adj   	lourd	lourd
6	punct  	end   	.	-
7	num    	noun  	De nombreux	-
7	noun   	noun  	représentants	représentant role.representative
7	prep   	prep  	de	de prep.of,prep.from
7	noun   	noun  	gouvernements	gouvernement
7	conj   	conj  	et	et conj.and
7	det    	noun  	d’	un det.indefinite
7	noun   	noun  	armées	armée
7	pron   	verb  	en	en pron.object
7	finite 	verb  	font partie	faire partie
			(subject De nombreux représentants / object )
7	punct  	comma 	,	-
7	finite 	verb  	affirment	affirmer say.claim
			(subject des proches du dossier / object )
7	det    	noun  	des	un det.indefinite
7	noun   	noun  	proches du dossier	proche du dossier role.source
7	punct  	end   	.	-
8	det    	noun  	Des	un det.indefinite
8	noun   	noun  	victimes	victime role.victim,role.casualty
8	finite 	verb  	ont	avoir aux.have
8	part   	verb  	été	être aux.be
8	part   	verb  	recensées	recenser verb.base
			(passive subject Des victimes / object )
8	prep   	prep  	aux	à prep.to,prep.in
8	name   	noun  	États-Unis	-
8	punct  	comma 	,	-
8	prep   	prep  	au	à prep.to,prep.in
8	name   	noun  	Mexique	-
8	conj   	conj  	et	et conj.and
8	prep   	prep  	à	à prep.to,prep.in
8	name   	noun  	Bahreïn	-
8	punct  	end   	.	-
9	prep   	prep  	En	en prep.in
9	name   	noun  	Inde	-
9	punct  	comma 	,	-
9	det    	noun  	des	un det.indefinite
9	noun   	noun  	journalistes	journaliste
9	punct  	comma 	,	-
9	det    	noun  	des	un det.indefinite
9	noun   	noun  	avocats	avocat role.representative
9	conj   	conj  	et	et conj.and
9	det    	noun  	des	un det.indefinite
9	noun   	noun  	universitaires	universitaire role.expert
9	finite 	verb  	disent	dire say.declare
			(subject  / object )
9	inf    	verb  	avoir	avoir aux.have
9	part   	verb  	été	être aux.be
9	part   	verb  	espionnés	espionner verb.target
			(passive subject  / object )
9	punct  	end   	.	-
10	det    	noun  	Un	un det.indefinite
10	noun   	noun  	avocat	avocat role.representative
10	adj    	noun  	londonien	-
10	finite 	verb  	a	avoir aux.have
10	part   	verb  	transmis	transmettre verb.send
			(subject Un avocat londonien / object )
10	prep   	prep  	à	à prep.to,prep.in
10	name   	noun  	Reuters	-
10	prep   	prep  	des	de prep.of,prep.from
10	noun   	noun  	photographies	photographie
10	prep   	prep  	de	de prep.of,prep.from
10	noun   	noun  	tentatives	tentative nominal.attempt
10	prep   	prep  	contre	contre prep.against
10	det    	noun  	son	son det.possessive
10	noun   	noun  	smartphone	smartphone product.kind
10	punct  	comma 	,	-
10	gerund 	verb  	datant du	dater du verb.occur
			(subject Un avocat londonien / object )
10	date   	date  	1er avril	-
10	punct  	end   	.	-
11	det    	noun  	La	le det.definite
11	noun   	noun  	défense	défense
11	prep   	prep  	de	de prep.of,prep.from
11	name   	noun  	NSO	-
12	name   	noun  	NSO	-
12	finite 	verb  	a	avoir aux.have
12	adv    	verb  	d’abord	d' abord
12	part   	verb  	nié	nier say.deny,verb.deny
			(subject NSO / object toute faute)
12	det    	noun  	toute	tout det.all
12	noun   	noun  	faute	faute topic.charge
12	punct  	colon 	:	-
12	det    	noun  	ses	son det.possessive
12	noun   	noun  	produits	produit product.kind
12	punct  	comma 	,	-
12	finite 	verb  	soutenait	soutenir say.claim,verb.support
			(subject -il / object )
12	pron   	noun  	-il	il pron.subject
12	punct  	comma 	,	-
12	neg    	verb  	ne	ne neg.verb
12	finite 	verb  	servaient	se servir verb.exploit,verb.use,reflexive
			(subject -il / object )
12	sub    	adv   	qu’	que sub.that
12	prep   	prep  	à	à prep.to,prep.in
12	inf    	verb  	arrêter	arrêter aspect,verb.arrest
			(subject -il / object les terroristes)
12	det    	noun  	les	le det.definite
12	noun   	noun  	terroristes	terroriste role.perpetrator
12	conj   	conj  	et	et conj.and
12	det    	noun  	les	le det.definite
12	noun   	noun  	criminels	criminel role.perpetrator
12	punct  	end   	.	-
13	pron   	noun  	Il	il pron.subject
13	finite 	verb  	a	avoir aux.have
13	adv    	verb  	ensuite	ensuite adv.continue
13	part   	verb  	déclaré	déclarer say.declare
13	neg    	verb  	ne	ne neg.verb
			(subject Il / object )
13	inf    	verb  	vendre	vendre verb.sell
			(subject Il / object ses outils)
13	det    	noun  	ses	son det.possessive
13	noun   	noun  	outils	outil product.kind
13	rel    	rel   	qu’	que rel
13	prep   	prep  	à	à prep.to,prep.in
13	det    	noun  	des	un det.indefinite
13	noun   	noun  	clients	client role.customer
13	adj    	noun  	gouvernementaux	gouvernemental
13	punct  	end   	.	-
14	prep   	prep  	Dans	dans prep.in
14	det    	noun  	un	un det.indefinite
14	noun   	noun  	communiqué	communiqué speech.noun
14	punct  	comma 	,	-
14	pron   	noun  	il	il pron.subject
14	finite 	verb  	a	avoir aux.have
14	part   	verb  	refusé de « révéler	refuser de révéler say.decline
			(subject il / object )
14	rel    	rel   	qui	qui rel
14	finite 	verb  	est	être aux.be
			(subject  / object un client)
14	conj   	conj  	ou	ou conj.or
14	neg    	neg   	non	non neg.noun
14	det    	noun  	un	un det.indefinite
14	noun   	noun  	client	client role.customer
14	punct  	close 	»	-
14	punct  	end   	.	-
15	cue    	cue   	Selon	selon cue.according
15	det    	noun  	des	un det.indefinite
15	noun   	noun  	chercheurs en cybersécurité	chercheur en cybersécurité role.expert
15	punct  	comma 	,	-
15	det    	noun  	les	le det.definite
15	noun   	noun  	logiciels	logiciel product.kind
15	prep   	prep  	de	de prep.of,prep.from
15	det    	noun  	l’	le det.definite
15	noun   	noun  	entreprise	entreprise org.head
15	adj    	noun  	israélienne	IL demonym
15	finite 	verb  	viseraient	viser verb.target
			(conditional subject les logiciels / object des manifestants)
15	det    	noun  	des	un det.indefinite
15	noun   	noun  	manifestants	manifestant
15	punct  	end   	.	-
16	name   	noun  	Citizen Lab	-
16	punct  	comma 	,	-
16	det    	noun  	un	un det.indefinite
16	noun   	noun  	observatoire	observatoire org.head
16	adj    	noun  	indépendant	indépendant
16	punct  	comma 	,	-
16	finite 	verb  	a	avoir aux.have
16	part   	verb  	aidé	aider enable,verb.help
			(subject Citizen Lab / object WhatsApp)
16	name   	noun  	WhatsApp	-
16	prep   	prep  	à	à prep.to,prep.in
16	inf    	verb  	identifier	identifier verb.identify
			(subject WhatsApp / object les victimes)
16	det    	noun  	les	le det.definite
16	noun   	noun  	victimes	victime role.victim,role.casualty
16	punct  	end   	.	-
17	num    	noun  	Au moins 100	-
17	prep   	prep  	d’	de prep.of,prep.from
17	prep   	prep  	entre	entre
17	pron   	noun  	elles	elles pron.subject
17	punct  	comma 	,	-
17	finite 	verb  	a	avoir aux.have
			(subject Au moins 100 / object -t-il)
17	pron   	noun  	-t-il	il pron.subject
17	part   	verb  	précisé	préciser say.report
			(passive subject -t-il / object )
17	date   	date  	mardi	-
17	punct  	comma 	,	-
17	finite 	verb  	sont	être aux.be
			(subject -t-il / object des figures)
17	det    	noun  	des	un det.indefinite
17	noun   	noun  	figures	figure
17	prep   	prep  	de	de prep.of,prep.from
17	det    	noun  	la	le det.definite
17	noun   	noun  	société civile	société civile
17	punct  	comma 	,	-
17	conj   	conj  	et non	et non conj.but,neg.noun
17	det    	noun  	des	un det.indefinite
17	noun   	noun  	criminels	criminel role.perpetrator
17	punct  	end   	.	-
18	det    	noun  	La	le det.definite
18	noun   	noun  	messagerie	messagerie product.kind,thing.owned
18	finite 	verb  	assure	assurer say.declare
			(subject La messagerie / object )
18	inf    	verb  	avoir	avoir aux.have
18	part   	verb  	averti	avertir say.declare,verb.notify
			(subject La messagerie / object les personnes concernées)
18	det    	noun  	les	le det.definite
18	noun   	noun  	personnes	personne
18	adj    	noun  	concernées	concerné
18	punct  	end   	.	-
19	cue    	cue   	On ignore	on ignore cue.unknown
19	det    	noun  	les	le det.definite
19	noun   	noun  	auteurs	auteur role.perpetrator
19	prep   	prep  	de	de prep.of,prep.from
19	det    	noun  	l’	le det.definite
19	noun   	noun  	attaque	attaque nominal.attack
19	conj   	conj  	et	et conj.and
19	det    	noun  	leurs	leur det.possessive
19	noun   	noun  	motifs	motif
19	punct  	end   	.	-
