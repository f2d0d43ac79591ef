# port-sventa.en: what is named or described
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage mentions
S1 nominal    Person           Danish port builder
S1 name       Country          Danish
S1 nominal    Investigation    bribery inquiry
S1 nominal    Person           whistleblower
S1 nominal    Disaster         whistleblower's leak
S2 nominal    PersonGroup      Latvian prosecutors
S2 name       Country          Latvian
S2 nominal    Investigation    a criminal investigation
S2 date       TimeSpan         Wednesday
S2 name       Company          Norhavn
S2 apposition Company          a Danish construction company
S2 name       Country          Danish
S2 nominal    PersonGroup      public officials
S2 nominal    Deal             a €240 million contract
S2 nominal    Infrastructure   a container terminal
S2 name       City             Sventa
S3 nominal    Company          The company
S3 name       Person           Andris Kalnrozs
S3 apposition Person           the former transport minister
S3 date       TimeSpan         2017
S3 date       TimeSpan         2019
S4 nominal    Amount           The money
S4 name       Company          Baltic Crest
S4 apposition Company          a consultancy
S4 name       Country          Cyprus
S4 nominal    Document         internal emails
S4 name       Organization     Riga Courier
S5 nominal    Document         The messages
S5 nominal    MediaOrganization the newspaper
S5 date       TimeSpan         January
S5 name       Person           Ieva Strazda
S5 apposition Person           an accountant
S5 name       Company          Norhavn
S6 pronoun    -                I
S6 nominal    PersonGroup      my managers
S6 pronoun    -                my
S6 pronoun    -                they
S6 pronoun    -                me
S6 pronoun    -                she
S6 date       TimeSpan         Thursday
S7 name       Person           Strazda
S7 nominal    Company          the company
S7 date       TimeSpan         November 2021
S7 pronoun    -                it
S7 nominal    Court            a Copenhagen court
S7 name       City             Copenhagen
S8 name       Company          Norhavn
S8 nominal    Topic            any wrongdoing
S9 nominal    Person           Its spokesman
S9 pronoun    -                Its
S9 name       Person           Mads Thorup
S9 nominal    Company          the firm
S9 nominal    PersonGroup      public officials
S10 name       Person           Kalnrozs
S10 nominal    Organization     a shipping lobby
S10 name       City             Brussels
S10 nominal    StatementEvent   the accusations
S11 nominal    GovernmentBody   Police
S11 nominal    Person           the builder
S11 nominal    Infrastructure   the builder's offices
S11 name       City             Aarhus
S11 name       City             Riga
S11 nominal    PersonGroup      two of its executives
S11 nominal    PersonGroup      its executives
S11 pronoun    -                its
S12 pronoun    -                One of them
S12 apposition Person           sales director Jens Aabye
S12 name       Person           Jens Aabye
S12 nominal    Topic            bribery
S12 date       TimeSpan         next week
S12 nominal    Person           a court official
S13 name       Company          Lattrust
S13 apposition Company          a state-owned bank
S13 nominal    GovernmentBody   the port authority
S13 nominal    Event            the project
S14 nominal    PersonGroup      Fishermen
S14 nominal    PersonGroup      nearby villagers
S14 nominal    PersonGroup      environmental campaigners
S14 nominal    Infrastructure   the terminal
S14 nominal    -                years
S15 pronoun    -                We
S15 name       Person           Liga Ozolina
S15 apposition Person           chairwoman of the campaign group Open Coast
S15 nominal    Watchdog         the campaign group Open Coast
S15 name       Watchdog         Open Coast
S16 nominal    Organization     The group
S16 nominal    Event            the annulment of the contract
S16 nominal    Deal             the contract
S16 date       TimeSpan         2020
S16 nominal    Document         the request
S16 nominal    Court            a Riga court
S16 name       City             Riga
S17 nominal    PersonGroup      other ministers
S18 nominal    GovernmentBody   The transport ministry
S18 nominal    Investigation    the investigation
