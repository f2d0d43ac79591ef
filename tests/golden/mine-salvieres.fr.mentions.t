# mine-salvieres.fr: what is named or described
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage mentions
S1 name       Region           Ariège
S1 nominal    Infrastructure   une mine de tungstène
S1 nominal    -                tungstène
S1 nominal    Place            une rivière
S2 nominal    GovernmentBody   Le parquet de Foix
S2 name       City             Foix
S2 date       TimeSpan         lundi
S2 nominal    Investigation    une enquête
S2 nominal    Company          la société minière Cobrex
S2 name       Company          Cobrex
S2 nominal    Substance        des boues chargées d’arsenic
S2 nominal    Substance        arsenic
S2 name       Place            Lauzette
S3 nominal    Company          Cette filiale du groupe canadien Harrow Ridge
S3 nominal    Organization     groupe canadien Harrow Ridge
S3 name       Country          canadien
S3 name       Organization     Harrow Ridge
S3 date       TimeSpan         2016
S3 nominal    Infrastructure   la mine de Salvières
S3 name       City             Salvières
S4 nominal    Lawsuit          Une plainte
S4 pronoun    -                elle
S4 date       TimeSpan         4 septembre
S4 nominal    Watchdog         l’association Rivières vivantes
S4 name       Watchdog         Rivières vivantes
S4 nominal    PersonGroup      une quarantaine d’éleveurs
S5 nominal    Watchdog         l’ONG
S5 nominal    Infrastructure   une digue du site
S5 nominal    OnlineService    site
S5 nominal    -                la nuit
S5 date       TimeSpan         12
S5 date       TimeSpan         13 août
S5 nominal    Consequence      l’effet de violents orages
S5 nominal    Disaster         violents orages
S6 nominal    Substance        boues
S6 nominal    Court            le cours d’eau
S6 nominal    Substance        eau
S7 nominal    PersonGroup      Des pêcheurs
S7 nominal    Disaster         la pollution
S7 nominal    GovernmentBody   la mairie
S8 nominal    Document         les analyses d’un laboratoire toulousain
S8 nominal    Organization     un laboratoire toulousain
S8 nominal    PersonGroup      onze habitants
S8 nominal    PersonGroup      quatre enfants
S9 nominal    Company          L’exploitant
S9 nominal    PersonGroup      les riverains
S9 nominal    GovernmentBody   la mairie
S9 name       Person           Bruno Estève
S9 apposition Person           le maire de la commune
S9 nominal    City             la commune
S10 name       Company          Cobrex
S10 nominal    Disaster         ce désastre
S11 nominal    Person           Sa porte-parole
S11 pronoun    -                Sa
S11 name       Person           Claire Vidal
S11 nominal    Place            la rivière
S11 nominal    -                d’anciennes galeries
S11 date       TimeSpan         1986
S12 name       Place            Courrier des vallées
S12 apposition Document         un rapport d’inspection
S12 nominal    Investigation    inspection
S12 nominal    PersonGroup      deux inspecteurs
S12 nominal    Company          la société
S12 date       TimeSpan         mars
S13 date       TimeSpan         Mercredi
S13 nominal    Person           la préfète de l’Ariège
S13 name       Region           Ariège
S13 name       Person           Hélène Castaing
S13 nominal    -                l’activité du site
S13 nominal    OnlineService    site
S13 nominal    -                la pêche
S13 date       TimeSpan         31 octobre
S14 pronoun    -                Elle
S14 nominal    Person           l’industriel
S14 nominal    Event            un plan de dépollution
S15 nominal    PersonGroup      Près de 200 personnes
S15 date       TimeSpan         samedi
S15 name       City             Foix
S15 nominal    Consequence      la fermeture de la mine
S15 nominal    Infrastructure   la mine
S16 name       Organization     Syndicat des mineurs
S16 nominal    PersonGroup      une partie des 120 salariés de l’entreprise
S16 nominal    Company          l’entreprise
S17 nominal    -                la nappe phréatique
S18 nominal    PersonGroup      Des experts
S18 nominal    Court            le tribunal
S18 nominal    -                leurs conclusions
S18 pronoun    -                leurs
S18 date       TimeSpan         décembre
