# whatsapp-nso.fr: what is named or described
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage mentions
S1 nominal    Attack           Espionnage
S1 name       Company          WhatsApp
S1 nominal    OnlineService    la messagerie
S1 name       SurveillanceVendor NSO
S2 name       Company          WhatsApp
S2 date       TimeSpan         mardi
S2 nominal    Lawsuit          une action en justice
S2 name       SurveillanceVendor NSO
S2 apposition Company          une société israélienne de logiciels espions
S2 name       Country          israélienne
S2 nominal    Spyware          logiciels espions
S3 pronoun    -                Elle
S3 pronoun    -                lui
S3 nominal    OnlineService    une plateforme capable
S3 nominal    Vulnerability    une faille de ses serveurs
S3 nominal    Infrastructure   ses serveurs
S3 pronoun    -                ses
S4 date       TimeSpan         29 avril
S4 date       TimeSpan         10 mai
S4 nominal    PersonGroup      des pirates
S4 nominal    Vulnerability    cette brèche
S4 nominal    Device           les téléphones de plusieurs abonnés
S4 nominal    PersonGroup      plusieurs abonnés
S5 date       TimeSpan         Jeudi
S5 nominal    GovernmentBody   l’agence Reuters
S5 name       NewsAgency       Reuters
S5 nominal    PersonGroup      hauts responsables de pays alliés des États-Unis
S5 nominal    Country          pays alliés des États-Unis
S5 name       Country          États-Unis
S6 pronoun    -                Elle
S6 nominal    PersonGroup      au moins 1 400 utilisateurs
S6 nominal    Consequence      un bilan
S7 nominal    PersonGroup      De nombreux représentants de gouvernements
S7 nominal    GovernmentBody   gouvernements
S7 nominal    MilitaryForce    d’armées
S7 nominal    PersonGroup      des proches du dossier
S8 nominal    PersonGroup      Des victimes
S8 name       Country          États-Unis
S8 name       Country          Mexique
S8 name       Country          Bahreïn
S9 name       Country          Inde
S9 nominal    PersonGroup      des journalistes
S9 nominal    PersonGroup      des avocats
S9 nominal    PersonGroup      des universitaires
S10 nominal    Person           Un avocat londonien
S10 name       NewsAgency       Reuters
S10 nominal    Image            photographies de tentatives
S10 nominal    Event            tentatives
S10 nominal    Device           son smartphone
S10 pronoun    -                son
S10 date       TimeSpan         1er avril
S11 nominal    Topic            La défense de NSO
S11 name       SurveillanceVendor NSO
S12 name       SurveillanceVendor NSO
S12 nominal    Topic            toute faute
S12 nominal    Product          ses produits
S12 pronoun    -                ses
S12 pronoun    -                -il
S12 nominal    PersonGroup      les terroristes
S12 nominal    PersonGroup      les criminels
S13 pronoun    -                Il
S13 nominal    Product          ses outils
S13 pronoun    -                ses
S13 nominal    PersonGroup      des clients gouvernementaux
S14 nominal    PressRelease     un communiqué
S14 pronoun    -                il
S14 nominal    Person           un client
S15 nominal    PersonGroup      des chercheurs en cybersécurité
S15 nominal    Software         les logiciels de l’entreprise israélienne
S15 nominal    Company          l’entreprise israélienne
S15 name       Country          israélienne
S15 nominal    PersonGroup      des manifestants
S16 name       Watchdog         Citizen Lab
S16 apposition Watchdog         un observatoire indépendant
S16 name       Company          WhatsApp
S16 nominal    PersonGroup      les victimes
S17 pronoun    -                elles
S17 pronoun    -                -t-il
S17 date       TimeSpan         mardi
S17 nominal    PersonGroup      des figures de la société civile
S17 nominal    PersonGroup      la société civile
S17 nominal    PersonGroup      des criminels
S18 nominal    OnlineService    La messagerie
S18 nominal    PersonGroup      les personnes concernées
S19 nominal    PersonGroup      les auteurs de l’attaque
S19 nominal    Attack           l’attaque
S19 nominal    -                leurs motifs
S19 pronoun    -                leurs
