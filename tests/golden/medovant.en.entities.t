# medovant.en: which mentions are one thing, and why
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage entities
0 Yorkshire (Region)
    S2 founds     Yorkshire
1 Medovant (Company)
    S2 founds     Medovant
    S2 apposition a company  <- S2 Medovant
    S5 name       Medovant  <- S2 Medovant
    S6 name       Medovant  <- S2 Medovant
    S6 pronoun    its  <- S6 Medovant
    S8 nominal    the company  <- S6 its
    S9 name       Medovant  <- S2 Medovant
    S11 nominal    the supplier  <- S9 Medovant
    S11 pronoun    it  <- S11 the supplier
    S12 name       Medovant  <- S2 Medovant
    S13 nominal    the company  <- S12 Medovant
2 Black Tern (ArmedOrCriminalGroup, PersonGroup)
    S3 founds     Black Tern
    S3 apposition a gang  <- S3 Black Tern
    S4 group      The hackers  <- S3 a gang
    S5 pronoun    They  <- S4 The hackers
    S6 nominal    the gang  <- S5 They
    S15 group      the gang  <- S6 the gang
3 Russia (Country)
    S3 founds     Russia
4 Gatelink (Software)
    S4 founds     Gatelink
    S4 apposition a remote-access program  <- S4 Gatelink
    S16 group      the program  <- S4 a remote-access program
5 United States (Country)
    S4 demonym    American
6 Corvid Systems (Company)
    S4 apposition the American firm Corvid Systems  <- S4 Corvid Systems
    S4 founds     Corvid Systems
    S17 part       Corvid  <- S4 Corvid Systems
    S17 pronoun    it  <- S17 Corvid
7 Hexlane (Company)
    S5 founds     Hexlane
    S5 apposition a security company  <- S5 Hexlane
    S15 name       Hexlane  <- S5 Hexlane
8 Priya Raman (Person)
    S6 apposition its chief executive  <- S6 Priya Raman
    S6 founds     Priya Raman
    S7 pronoun    she  <- S6 its chief executive
9 Carla Whitby (Person)
    S9 apposition Medovant’s spokeswoman  <- S9 Carla Whitby
    S9 founds     Carla Whitby
10 Leeds (City)
    S10 founds     Leeds
11 Daniel Okoro (Person)
    S10 founds     Daniel Okoro
    S10 pronoun    her  <- S10 Daniel Okoro
    S10 apposition her family’s lawyer  <- S10 Daniel Okoro
12 Health Data Authority (GovernmentBody)
    S11 founds     Health Data Authority
    S11 apposition the regulator  <- S11 Health Data Authority
13 High Court (Court)
    S12 founds     High Court
14 London (City)
    S12 founds     London
15 St Bride’s (Organization)
    S14 founds     St Bride’s
16 Calder General (Organization)
    S14 founds     Calder General
17 Moorside (Organization)
    S14 founds     Moorside
18 Manchester (City)
    S14 founds     Manchester
20  (TimeSpan)
    S2 founds     last week
21  (TimeSpan)
    S3 founds     6 May
22  (TimeSpan)
    S3 founds     Friday
23  (TimeSpan)
    S6 founds     Monday
    S12 date       Monday
24  (TimeSpan)
    S8 founds     February
25  (TimeSpan)
    S15 founds     Tuesday morning
26 Ransomware attack (Attack)
    S1 founds     Ransomware attack
    S2 group      a ransomware attack  <- S1 Ransomware attack
    S3 group      The attack  <- S2 a ransomware attack
    S10 group      the attack  <- S3 The attack
27 blood-test supplier (Company)
    S1 founds     blood-test supplier
    S4 group      the supplier  <- S1 blood-test supplier
28 hospitals (Organization)
    S1 founds     hospitals
    S2 group      Five hospitals  <- S1 hospitals
    S2 pronoun    their  <- S2 Five hospitals
    S14 group      the hospitals  <- S2 their
29 more than 800 operations (Event)
    S2 founds     more than 800 operations
30 the supplier’s servers (Infrastructure)
    S4 founds     the supplier’s servers
31 a flaw (Vulnerability)
    S4 founds     a flaw
    S8 group      the flaw  <- S4 a flaw
32 the records of some 300,000 patients (Document)
    S5 founds     the records of some 300,000 patients
33 some 300,000 patients (PersonGroup)
    S5 founds     some 300,000 patients
    S12 group      the patients  <- S5 some 300,000 patients
34 a ransom of $12 million (Amount)
    S5 founds     a ransom of $12 million
35 criminals (PersonGroup)
    S7 founds     criminals
36 Two former employees of the company (PersonGroup)
    S8 founds     Two former employees of the company
    S8 pronoun    they  <- S8 Two former employees of the company
37 managers (PersonGroup)
    S8 founds     managers
    S9 group      that managers  <- S8 managers
38 A 62-year-old woman (Person)
    S10 founds     A 62-year-old woman
39 her family (Organization)
    S10 founds     her family
40 120 of the patients (PersonGroup)
    S12 founds     120 of the patients
    S13 pronoun    They  <- S12 120 of the patients
    S14 pronoun    their  <- S13 They
41 a lawsuit (Lawsuit)
    S12 founds     a lawsuit
42 negligence (Topic)
    S13 founds     negligence
43 demand compensation (Amount)
    S13 founds     demand compensation
44 Three of the hospitals (Organization)
    S14 founds     Three of the hospitals
45 a laboratory (Organization)
    S14 founds     a laboratory
46 None of the stolen records (Document)
    S15 founds     None of the stolen records
47 other users of the program (PersonGroup)
    S16 founds     other users of the program
48 many customers (PersonGroup)
    S17 founds     many customers
