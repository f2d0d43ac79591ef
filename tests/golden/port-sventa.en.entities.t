# port-sventa.en: which mentions are one thing, and why
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage entities
0 Denmark (Country)
    S1 demonym    Danish
    S2 demonym    Danish  <- S1 Danish
1 Latvia (Country)
    S2 demonym    Latvian
2 Norhavn (Company)
    S2 founds     Norhavn
    S2 apposition a Danish construction company  <- S2 Norhavn
    S3 nominal    The company  <- S2 a Danish construction company
    S5 name       Norhavn  <- S2 Norhavn
    S7 nominal    the company  <- S5 Norhavn
    S7 pronoun    it  <- S7 the company
    S8 name       Norhavn  <- S2 Norhavn
    S9 pronoun    Its  <- S8 Norhavn
    S9 nominal    the firm  <- S9 Its
3 Sventa (City)
    S2 founds     Sventa
4 Andris Kalnrozs (Person)
    S3 founds     Andris Kalnrozs
    S3 apposition the former transport minister  <- S3 Andris Kalnrozs
    S10 part       Kalnrozs  <- S3 Andris Kalnrozs
5 Baltic Crest (Company)
    S4 founds     Baltic Crest
    S4 apposition a consultancy  <- S4 Baltic Crest
6 Cyprus (Country)
    S4 founds     Cyprus
7 Riga Courier (Organization)
    S4 founds     Riga Courier
8 Ieva Strazda (Person)
    S5 founds     Ieva Strazda
    S5 apposition an accountant  <- S5 Ieva Strazda
    S6 pronoun    she  <- S5 an accountant
    S7 part       Strazda  <- S5 Ieva Strazda
10 Copenhagen (City)
    S7 founds     Copenhagen
11 Mads Thorup (Person)
    S9 apposition Its spokesman  <- S9 Mads Thorup
    S9 founds     Mads Thorup
13 Brussels (City)
    S10 founds     Brussels
14 Aarhus (City)
    S11 founds     Aarhus
15 Riga (City)
    S11 founds     Riga
    S16 name       Riga  <- S11 Riga
16 Jens Aabye (Person)
    S12 apposition sales director Jens Aabye  <- S12 Jens Aabye
    S12 founds     Jens Aabye
17 Lattrust (Company)
    S13 founds     Lattrust
    S13 apposition a state-owned bank  <- S13 Lattrust
18 Liga Ozolina (Person)
    S15 founds     Liga Ozolina
    S15 apposition chairwoman of the campaign group Open Coast  <- S15 Liga Ozolina
19 Open Coast (Watchdog)
    S15 apposition the campaign group Open Coast  <- S15 Open Coast
    S15 founds     Open Coast
    S16 nominal    The group  <- S15 Open Coast
20  (TimeSpan)
    S2 founds     Wednesday
21  (TimeSpan)
    S3 founds     2017
22  (TimeSpan)
    S3 founds     2019
23  (TimeSpan)
    S5 founds     January
24  (TimeSpan)
    S6 founds     Thursday
25  (TimeSpan)
    S7 founds     November 2021
26  (TimeSpan)
    S12 founds     next week
27  (TimeSpan)
    S16 founds     2020
28 Danish port builder (Person)
    S1 founds     Danish port builder
    S11 group      the builder  <- S1 Danish port builder
29 bribery inquiry (Investigation)
    S1 founds     bribery inquiry
    S2 group      a criminal investigation  <- S1 bribery inquiry
    S18 group      the investigation  <- S2 a criminal investigation
30 whistleblower (Person)
    S1 founds     whistleblower
31 whistleblower's leak (Disaster)
    S1 founds     whistleblower's leak
32 Latvian prosecutors (PersonGroup)
    S2 founds     Latvian prosecutors
33 public officials (PersonGroup)
    S2 founds     public officials
34 a €240 million contract (Deal)
    S2 founds     a €240 million contract
    S16 group      the contract  <- S2 a €240 million contract
35 a container terminal (Infrastructure)
    S2 founds     a container terminal
    S14 group      the terminal  <- S2 a container terminal
36 The money (Amount)
    S4 founds     The money
37 internal emails (Document)
    S4 founds     internal emails
38 The messages (Document)
    S5 founds     The messages
    S6 pronoun    they  <- S5 The messages
39 the newspaper (MediaOrganization)
    S5 founds     the newspaper
40 my managers (PersonGroup)
    S6 founds     my managers
41 a Copenhagen court (Court)
    S7 founds     a Copenhagen court
42 any wrongdoing (Topic)
    S8 founds     any wrongdoing
43 public officials (PersonGroup)
    S9 founds     public officials
44 a shipping lobby (Organization)
    S10 founds     a shipping lobby
45 the accusations (StatementEvent)
    S10 founds     the accusations
46 Police (GovernmentBody)
    S11 founds     Police
    S11 pronoun    its  <- S11 Police
47 the builder's offices (Infrastructure)
    S11 founds     the builder's offices
48 two of its executives (PersonGroup)
    S11 founds     two of its executives
    S11 group      its executives  <- S11 two of its executives
    S12 pronoun    One of them  <- S11 its executives
49 bribery (Topic)
    S12 founds     bribery
50 a court official (Person)
    S12 founds     a court official
51 the port authority (GovernmentBody)
    S13 founds     the port authority
52 the project (Event)
    S13 founds     the project
53 Fishermen (PersonGroup)
    S14 founds     Fishermen
54 nearby villagers (PersonGroup)
    S14 founds     nearby villagers
55 environmental campaigners (PersonGroup)
    S14 founds     environmental campaigners
56 years ()
    S14 founds     years
57 the annulment of the contract (Event)
    S16 founds     the annulment of the contract
58 the request (Document)
    S16 founds     the request
59 a Riga court (Court)
    S16 founds     a Riga court
60 other ministers (PersonGroup)
    S17 founds     other ministers
61 The transport ministry (GovernmentBody)
    S18 founds     The transport ministry
