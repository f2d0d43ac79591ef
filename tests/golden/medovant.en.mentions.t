# medovant.en: what is named or described
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage mentions
S1 nominal    Attack           Ransomware attack
S1 nominal    Company          blood-test supplier
S1 nominal    Organization     hospitals
S2 nominal    Organization     Five hospitals
S2 name       Region           Yorkshire
S2 nominal    Event            more than 800 operations
S2 date       TimeSpan         last week
S2 nominal    Attack           a ransomware attack
S2 name       Company          Medovant
S2 apposition Company          a company
S2 pronoun    -                their
S3 nominal    Attack           The attack
S3 date       TimeSpan         6 May
S3 date       TimeSpan         Friday
S3 name       ArmedOrCriminalGroup Black Tern
S3 apposition ArmedOrCriminalGroup a gang
S3 name       Country          Russia
S4 nominal    PersonGroup      The hackers
S4 nominal    Company          the supplier
S4 nominal    Infrastructure   the supplier’s servers
S4 nominal    Vulnerability    a flaw
S4 name       Software         Gatelink
S4 apposition Software         a remote-access program
S4 nominal    Company          the American firm Corvid Systems
S4 name       Country          American
S4 name       Company          Corvid Systems
S5 pronoun    -                They
S5 nominal    Document         the records of some 300,000 patients
S5 nominal    PersonGroup      some 300,000 patients
S5 nominal    Amount           a ransom of $12 million
S5 name       Company          Hexlane
S5 apposition Company          a security company
S5 name       Company          Medovant
S6 name       Company          Medovant
S6 nominal    ArmedOrCriminalGroup the gang
S6 nominal    Person           its chief executive
S6 pronoun    -                its
S6 name       Person           Priya Raman
S6 date       TimeSpan         Monday
S7 pronoun    -                We
S7 nominal    PersonGroup      criminals
S7 pronoun    -                she
S8 nominal    PersonGroup      Two former employees of the company
S8 nominal    Company          the company
S8 pronoun    -                they
S8 nominal    PersonGroup      managers
S8 nominal    Vulnerability    the flaw
S8 date       TimeSpan         February
S9 name       Company          Medovant
S9 nominal    Person           Medovant’s spokeswoman
S9 name       Person           Carla Whitby
S9 nominal    PersonGroup      that managers
S10 nominal    Person           A 62-year-old woman
S10 name       City             Leeds
S10 nominal    Attack           the attack
S10 name       Person           Daniel Okoro
S10 nominal    Organization     her family
S10 pronoun    -                her
S10 apposition Person           her family’s lawyer
S11 name       GovernmentBody   Health Data Authority
S11 apposition GovernmentBody   the regulator
S11 nominal    Company          the supplier
S11 pronoun    -                it
S12 date       TimeSpan         Monday
S12 nominal    PersonGroup      120 of the patients
S12 nominal    PersonGroup      the patients
S12 nominal    Lawsuit          a lawsuit
S12 name       Company          Medovant
S12 name       Court            High Court
S12 name       City             London
S13 pronoun    -                They
S13 nominal    Company          the company
S13 nominal    Topic            negligence
S13 nominal    Amount           demand compensation
S14 nominal    Organization     Three of the hospitals
S14 nominal    Organization     the hospitals
S14 name       Organization     St Bride’s
S14 name       Organization     Calder General
S14 name       Organization     Moorside
S14 pronoun    -                their
S14 nominal    Organization     a laboratory
S14 name       City             Manchester
S15 nominal    Document         None of the stolen records
S15 nominal    ArmedOrCriminalGroup the gang
S15 date       TimeSpan         Tuesday morning
S15 name       Company          Hexlane
S16 nominal    PersonGroup      other users of the program
S16 nominal    Software         the program
S17 name       Organization     Corvid
S17 nominal    PersonGroup      many customers
S17 pronoun    -                it
