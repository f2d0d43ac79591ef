# mine-salvieres.fr: sentences and their kinds
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage text
S1 title: Ariège : une mine de tungstène soupçonnée d’avoir pollué une rivière
S2 body: Le parquet de Foix a ouvert, lundi, une enquête visant la société minière Cobrex, soupçonnée d’avoir déversé des boues chargées d’arsenic dans la Lauzette.
S3 body: Cette filiale du groupe canadien Harrow Ridge exploite depuis 2016 la mine de Salvières.
S4 body: Une plainte avait été déposée contre elle, le 4 septembre, par l’association Rivières vivantes et une quarantaine d’éleveurs.
S5 body: Selon l’ONG, une digue du site aurait cédé dans la nuit du 12 au 13 août, sous l’effet de violents orages.
S6 body: Quelque 3 000 mètres cubes de boues auraient alors gagné le cours d’eau.
S7 body: Des pêcheurs ont découvert la pollution et prévenu la mairie.
S8 body: D’après les analyses d’un laboratoire toulousain, onze habitants, dont quatre enfants, ont été contaminés.
S9 body: « L’exploitant n’a averti ni les riverains ni la mairie », s’indigne Bruno Estève, le maire de la commune.
S10 body: Cobrex nie toute responsabilité dans ce désastre.
S11 body: Sa porte-parole, Claire Vidal, affirme que la rivière est souillée par d’anciennes galeries, fermées en 1986.
S12 body: Publié par le Courrier des vallées, un rapport d’inspection indique pourtant que deux inspecteurs avaient prévenu la société dès mars.
S13 body: Mercredi, la préfète de l’Ariège, Hélène Castaing, a suspendu l’activité du site et interdit la pêche jusqu’au 31 octobre.
S14 body: Elle exige aussi de l’industriel un plan de dépollution.
S15 body: Près de 200 personnes ont manifesté samedi à Foix pour réclamer la fermeture de la mine.
S16 body: Le Syndicat des mineurs, qui représente une partie des 120 salariés de l’entreprise, s’y oppose.
S17 body: On ignore encore si la nappe phréatique a été touchée.
S18 body: Des experts nommés par le tribunal pourraient rendre leurs conclusions en décembre.
