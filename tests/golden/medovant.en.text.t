# medovant.en: sentences and their kinds
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage text
S1 title: Ransomware attack on blood-test supplier hits hospitals
S2 body: Five hospitals in Yorkshire postponed more than 800 operations last week after a ransomware attack crippled Medovant, a company that analyses their blood samples.
S3 body: The attack, which began on 6 May, was claimed on Friday by Black Tern, a gang believed to be based in Russia.
S4 body: The hackers reportedly broke into the supplier’s servers through a flaw in Gatelink, a remote-access program made by the American firm Corvid Systems.
S5 body: They stole the records of some 300,000 patients and demanded a ransom of $12 million, according to Hexlane, a security company hired by Medovant.
S6 body: Medovant has not paid the gang, its chief executive, Priya Raman, said on Monday.
S7 body: “We will not finance criminals,” she added.
S8 body: Two former employees of the company, however, claim that they warned managers about the flaw in February.
S9 body: Medovant’s spokeswoman, Carla Whitby, denied that managers had been warned.
S10 body: A 62-year-old woman from Leeds may have died because of the attack, said Daniel Okoro, her family’s lawyer.
S11 body: The Health Data Authority, the regulator, is investigating the supplier and could fine it up to £17 million.
S12 body: On Monday, 120 of the patients filed a lawsuit against Medovant at the High Court in London.
S13 body: They accuse the company of negligence and demand compensation.
S14 body: Three of the hospitals, St Bride’s, Calder General and Moorside, are sending their samples to a laboratory in Manchester.
S15 body: None of the stolen records had been published by the gang by Tuesday morning, Hexlane said.
S16 body: It is unclear whether other users of the program were hit.
S17 body: Corvid declined to say how many customers it has.
