# whatsapp-nso.fr: which mentions are one thing, and why
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage entities
0 WhatsApp (Company, OnlineService)
    S1 founds     WhatsApp
    S1 nominal    la messagerie  <- S1 WhatsApp
    S2 name       WhatsApp  <- S1 WhatsApp
    S3 pronoun    Elle  <- S2 WhatsApp
    S3 pronoun    ses  <- S3 Elle
    S16 name       WhatsApp  <- S1 WhatsApp
    S18 nominal    La messagerie  <- S16 WhatsApp
1 NSO (SurveillanceVendor, PersonGroup)
    S1 founds     NSO
    S2 name       NSO  <- S1 NSO
    S2 apposition une société israélienne de logiciels espions  <- S2 NSO
    S3 pronoun    lui  <- S2 une société israélienne de logiciels espions
    S11 name       NSO  <- S1 NSO
    S12 name       NSO  <- S1 NSO
    S12 pronoun    ses  <- S12 NSO
    S13 pronoun    ses  <- S12 NSO
    S15 nominal    l’entreprise israélienne  <- S13 ses
    S17 group      la société civile  <- S15 l’entreprise israélienne
2 Israël (Country)
    S2 demonym    israélienne
    S15 demonym    israélienne  <- S2 israélienne
3 Reuters (NewsAgency, GovernmentBody)
    S5 apposition l’agence Reuters  <- S5 Reuters
    S5 founds     Reuters
    S6 pronoun    Elle  <- S5 Reuters
    S10 name       Reuters  <- S5 Reuters
4 États-Unis (Country)
    S5 founds     États-Unis
    S8 name       États-Unis  <- S5 États-Unis
5 Mexique (Country)
    S8 founds     Mexique
6 Bahreïn (Country)
    S8 founds     Bahreïn
7 Inde (Country)
    S9 founds     Inde
8 Citizen Lab (Watchdog)
    S16 founds     Citizen Lab
    S16 apposition un observatoire indépendant  <- S16 Citizen Lab
    S17 pronoun    -t-il  <- S16 Citizen Lab
9  (TimeSpan)
    S2 founds     mardi
    S17 date       mardi
10  (TimeSpan)
    S4 founds     29 avril
11  (TimeSpan)
    S4 founds     10 mai
12  (TimeSpan)
    S5 founds     Jeudi
13  (TimeSpan)
    S10 founds     1er avril
14 Espionnage (Attack)
    S1 founds     Espionnage
    S19 group      l’attaque  <- S1 Espionnage
15 une action en justice (Lawsuit)
    S2 founds     une action en justice
16 logiciels espions (Spyware)
    S2 founds     logiciels espions
    S15 group      les logiciels de l’entreprise israélienne  <- S2 logiciels espions
17 une plateforme capable (OnlineService)
    S3 founds     une plateforme capable
18 une faille de ses serveurs (Vulnerability)
    S3 founds     une faille de ses serveurs
19 ses serveurs (Infrastructure)
    S3 founds     ses serveurs
20 des pirates (PersonGroup)
    S4 founds     des pirates
    S12 group      les terroristes  <- S4 des pirates
    S12 group      les criminels  <- S12 les terroristes
21 cette brèche (Vulnerability)
    S4 founds     cette brèche
22 les téléphones de plusieurs abonnés (Device)
    S4 founds     les téléphones de plusieurs abonnés
23 plusieurs abonnés (PersonGroup)
    S4 founds     plusieurs abonnés
24 hauts responsables de pays alliés des États-Unis (PersonGroup)
    S5 founds     hauts responsables de pays alliés des États-Unis
25 pays alliés des États-Unis (Country)
    S5 founds     pays alliés des États-Unis
26 au moins 1 400 utilisateurs (PersonGroup)
    S6 founds     au moins 1 400 utilisateurs
27 un bilan (Consequence)
    S6 founds     un bilan
28 De nombreux représentants de gouvernements (PersonGroup)
    S7 founds     De nombreux représentants de gouvernements
29 gouvernements (GovernmentBody)
    S7 founds     gouvernements
30 d’armées (MilitaryForce)
    S7 founds     d’armées
31 des proches du dossier (PersonGroup)
    S7 founds     des proches du dossier
32 Des victimes (PersonGroup)
    S8 founds     Des victimes
    S16 group      les victimes  <- S8 Des victimes
    S17 pronoun    elles  <- S16 les victimes
33 des journalistes (PersonGroup)
    S9 founds     des journalistes
34 des avocats (PersonGroup)
    S9 founds     des avocats
35 des universitaires (PersonGroup)
    S9 founds     des universitaires
36 Un avocat londonien (Person)
    S10 founds     Un avocat londonien
    S10 pronoun    son  <- S10 Un avocat londonien
37 photographies de tentatives (Image)
    S10 founds     photographies de tentatives
38 tentatives (Event)
    S10 founds     tentatives
39 son smartphone (Device)
    S10 founds     son smartphone
40 La défense de NSO (Topic)
    S11 founds     La défense de NSO
41 toute faute (Topic)
    S12 founds     toute faute
42 ses produits (Product)
    S12 founds     ses produits
43 ses outils (Product)
    S13 founds     ses outils
44 des clients gouvernementaux (PersonGroup)
    S13 founds     des clients gouvernementaux
45 un communiqué (PressRelease)
    S14 founds     un communiqué
46 un client (Person)
    S14 founds     un client
47 des chercheurs en cybersécurité (PersonGroup)
    S15 founds     des chercheurs en cybersécurité
48 des manifestants (PersonGroup)
    S15 founds     des manifestants
49 des figures de la société civile (PersonGroup)
    S17 founds     des figures de la société civile
50 des criminels (PersonGroup)
    S17 founds     des criminels
    S19 group      les auteurs de l’attaque  <- S17 des criminels
    S19 pronoun    leurs  <- S19 les auteurs de l’attaque
51 les personnes concernées (PersonGroup)
    S18 founds     les personnes concernées
52 leurs motifs ()
    S19 founds     leurs motifs
