# port-sventa.en: sentences and their kinds
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage text
S1 title: Danish port builder faces bribery inquiry after whistleblower's leak
S2 body: Latvian prosecutors opened a criminal investigation on Wednesday into Norhavn, a Danish construction company accused of bribing public officials to win a €240 million contract for a container terminal in Sventa.
S3 body: The company allegedly paid at least €3.1 million to Andris Kalnrozs, the former transport minister, between 2017 and 2019.
S4 body: The money was funnelled through Baltic Crest, a consultancy based in Cyprus, according to internal emails published by the Riga Courier.
S5 body: The messages were handed to the newspaper in January by Ieva Strazda, an accountant at Norhavn.
S6 body: “I warned my managers three times, and they threatened me,” she said on Thursday.
S7 body: Strazda was dismissed by the company in November 2021 and is now suing it in a Copenhagen court.
S8 body: Norhavn denies any wrongdoing.
S9 body: Its spokesman, Mads Thorup, said the firm had “never paid public officials”.
S10 body: Kalnrozs, who now heads a shipping lobby in Brussels, rejected the accusations.
S11 body: Police searched the builder's offices in Aarhus and Riga and arrested two of its executives.
S12 body: One of them, sales director Jens Aabye, may be charged with bribery next week, a court official said.
S13 body: Lattrust, a state-owned bank that lent the port authority €90 million, has pulled out of the project.
S14 body: Fishermen, nearby villagers and environmental campaigners have opposed the terminal for years.
S15 body: “We are not surprised,” said Liga Ozolina, chairwoman of the campaign group Open Coast.
S16 body: The group demanded the annulment of the contract in 2020, but the request was rejected by a Riga court.
S17 body: It is unclear whether other ministers were paid.
S18 body: The transport ministry declined to comment on the investigation.
