# mine-salvieres.fr: which mentions are one thing, and why
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage entities
0 Ariège (Region)
    S1 founds     Ariège
    S13 name       Ariège  <- S1 Ariège
1 Foix (City)
    S2 founds     Foix
    S15 name       Foix  <- S2 Foix
2 Cobrex (Company)
    S2 apposition la société minière Cobrex  <- S2 Cobrex
    S2 founds     Cobrex
    S3 nominal    Cette filiale du groupe canadien Harrow Ridge  <- S2 Cobrex
    S4 pronoun    elle  <- S3 Cette filiale du groupe canadien Harrow Ridge
    S9 nominal    L’exploitant  <- S4 elle
    S10 name       Cobrex  <- S2 Cobrex
    S11 pronoun    Sa  <- S10 Cobrex
    S12 nominal    la société  <- S11 Sa
    S16 nominal    l’entreprise  <- S12 la société
3 Lauzette (Place)
    S2 founds     Lauzette
4 Canada (Country)
    S3 demonym    canadien
5 Harrow Ridge (Organization)
    S3 apposition groupe canadien Harrow Ridge  <- S3 Harrow Ridge
    S3 founds     Harrow Ridge
6 Salvières (City)
    S3 founds     Salvières
7 Rivières vivantes (Watchdog)
    S4 apposition l’association Rivières vivantes  <- S4 Rivières vivantes
    S4 founds     Rivières vivantes
    S5 nominal    l’ONG  <- S4 Rivières vivantes
8 Bruno Estève (Person)
    S9 founds     Bruno Estève
    S9 apposition le maire de la commune  <- S9 Bruno Estève
9 Claire Vidal (Person)
    S11 apposition Sa porte-parole  <- S11 Claire Vidal
    S11 founds     Claire Vidal
10 Courrier des vallées (Place)
    S12 founds     Courrier des vallées
11 Hélène Castaing (Person)
    S13 apposition la préfète de l’Ariège  <- S13 Hélène Castaing
    S13 founds     Hélène Castaing
    S14 pronoun    Elle  <- S13 la préfète de l’Ariège
12 Syndicat des mineurs (Organization)
    S16 founds     Syndicat des mineurs
13  (TimeSpan)
    S2 founds     lundi
14  (TimeSpan)
    S3 founds     2016
15  (TimeSpan)
    S4 founds     4 septembre
16  (TimeSpan)
    S5 founds     12
17  (TimeSpan)
    S5 founds     13 août
18  (TimeSpan)
    S11 founds     1986
19  (TimeSpan)
    S12 founds     mars
20  (TimeSpan)
    S13 founds     Mercredi
21  (TimeSpan)
    S13 founds     31 octobre
22  (TimeSpan)
    S15 founds     samedi
23  (TimeSpan)
    S18 founds     décembre
24 une mine de tungstène (Infrastructure)
    S1 founds     une mine de tungstène
    S3 group      la mine de Salvières  <- S1 une mine de tungstène
    S15 group      la mine  <- S3 la mine de Salvières
25 tungstène ()
    S1 founds     tungstène
26 une rivière (Place)
    S1 founds     une rivière
    S11 group      la rivière  <- S1 une rivière
27 Le parquet de Foix (GovernmentBody)
    S2 founds     Le parquet de Foix
28 une enquête (Investigation)
    S2 founds     une enquête
    S12 group      inspection  <- S2 une enquête
29 des boues chargées d’arsenic (Substance)
    S2 founds     des boues chargées d’arsenic
30 arsenic (Substance)
    S2 founds     arsenic
31 Une plainte (Lawsuit)
    S4 founds     Une plainte
32 une quarantaine d’éleveurs (PersonGroup)
    S4 founds     une quarantaine d’éleveurs
33 une digue du site (Infrastructure)
    S5 founds     une digue du site
34 site (OnlineService)
    S5 founds     site
    S13 group      site  <- S5 site
35 la nuit ()
    S5 founds     la nuit
36 l’effet de violents orages (Consequence)
    S5 founds     l’effet de violents orages
    S15 group      la fermeture de la mine  <- S5 l’effet de violents orages
37 violents orages (Disaster)
    S5 founds     violents orages
38 boues (Substance)
    S6 founds     boues
39 le cours d’eau (Court)
    S6 founds     le cours d’eau
40 eau (Substance)
    S6 founds     eau
41 Des pêcheurs (PersonGroup)
    S7 founds     Des pêcheurs
42 la pollution (Disaster)
    S7 founds     la pollution
    S10 group      ce désastre  <- S7 la pollution
43 la mairie (GovernmentBody)
    S7 founds     la mairie
    S9 group      la mairie  <- S7 la mairie
44 les analyses d’un laboratoire toulousain (Document)
    S8 founds     les analyses d’un laboratoire toulousain
45 un laboratoire toulousain (Organization)
    S8 founds     un laboratoire toulousain
46 onze habitants (PersonGroup)
    S8 founds     onze habitants
47 quatre enfants (PersonGroup)
    S8 founds     quatre enfants
48 les riverains (PersonGroup)
    S9 founds     les riverains
49 la commune (City)
    S9 founds     la commune
50 d’anciennes galeries ()
    S11 founds     d’anciennes galeries
51 un rapport d’inspection (Document)
    S12 founds     un rapport d’inspection
52 deux inspecteurs (PersonGroup)
    S12 founds     deux inspecteurs
53 l’activité du site (Topic)
    S13 founds     l’activité du site
54 la pêche (Topic)
    S13 founds     la pêche
55 l’industriel (Person)
    S14 founds     l’industriel
56 un plan de dépollution (Event)
    S14 founds     un plan de dépollution
57 Près de 200 personnes (PersonGroup)
    S15 founds     Près de 200 personnes
58 une partie des 120 salariés de l’entreprise (PersonGroup)
    S16 founds     une partie des 120 salariés de l’entreprise
59 la nappe phréatique ()
    S17 founds     la nappe phréatique
60 Des experts (PersonGroup)
    S18 founds     Des experts
    S18 pronoun    leurs  <- S18 Des experts
61 le tribunal (Court)
    S18 founds     le tribunal
62 leurs conclusions ()
    S18 founds     leurs conclusions
