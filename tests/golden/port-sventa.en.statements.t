# port-sventa.en: who did what to whom, says who
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage statements
S1 Danish port builder NATIONALITY Denmark  [asserted]  nationality.demonym 0.9
S2 Latvian prosecutors INVESTIGATES Norhavn  [asserted]  investigate.open 0.85
S2 Latvian prosecutors ORGANIZES bribery inquiry  [asserted]  investigate.organize 0.8
S2 bribery inquiry TARGETS Norhavn  [asserted]  investigate.target 0.75
S2 bribery inquiry STARTED_ON   [asserted]  start.opened 0.8
S2 unspecified ACCUSES Norhavn  [asserted]  accuse.verb 0.9
S2 a container terminal LOCATED_IN Sventa  [alleged]  place.in 0.7
S2 Latvian prosecutors NATIONALITY Latvia  [asserted]  nationality.demonym 0.9
S2 Norhavn NATIONALITY Denmark  [asserted]  nationality.demonym 0.9
S3 Norhavn PAYS Andris Kalnrozs  [alleged]  pay.person 0.8
S4 Baltic Crest LOCATED_IN Cyprus  [asserted]  base.verb 0.9
S4 Riga Courier PUBLISHES internal emails  [asserted]  publish.verb 0.9
S5 Ieva Strazda PROVIDES The messages  [asserted]  send.verb 0.8
S5 The messages SENT_TO the newspaper  [asserted]  send.to 0.85
S5 Ieva Strazda WORKS_FOR Norhavn  [asserted]  employee.noun 0.85
S7 Norhavn DISMISSES Ieva Strazda  [asserted]  dismiss.verb 0.9
S7 Ieva Strazda SUES Norhavn  [asserted]  sue.verb 0.9
S8 Norhavn DENIES any wrongdoing  [asserted]  deny.verb 0.85
S8 Norhavn RESPONSIBLE_FOR any wrongdoing  [not, denied by Norhavn]  deny.charge 0.75
S9 Mads Thorup REPRESENTS Norhavn  [asserted]  representative.noun 0.9
S10 Andris Kalnrozs DIRECTS a shipping lobby  [asserted]  direct.verb 0.85
S10 a shipping lobby LOCATED_IN Brussels  [asserted]  place.in 0.7
S10 Andris Kalnrozs DENIES the accusations  [asserted]  deny.accusation 0.84
S10 Andris Kalnrozs REJECTS the accusations  [asserted]  reject.verb 0.85
S11 the builder's offices LOCATED_IN Aarhus  [asserted]  place.in 0.7
S11 the builder's offices LOCATED_IN Riga  [asserted]  place.in 0.7
S11 two of its executives ARRESTED_BY Police  [asserted]  arrest.verb 0.9
S12 Jens Aabye PART_OF two of its executives  [reported by a court official]  part.including 0.85
S12 Jens Aabye CHARGED_WITH bribery  [possible by a court official]  charge.verb 0.85
S13 Lattrust FUNDS the port authority  [asserted]  fund.verb 0.85
S13 Lattrust WITHDRAWS_FROM the project  [asserted]  withdraw.verb 0.8
S14 Fishermen OPPOSES a container terminal  [asserted]  oppose.verb 0.85
S14 nearby villagers OPPOSES a container terminal  [asserted]  oppose.verb 0.85
S14 environmental campaigners OPPOSES a container terminal  [asserted]  oppose.verb 0.85
S15 Liga Ozolina DIRECTS Open Coast  [asserted]  head.noun 0.85
S16 Open Coast DEMANDS the annulment of the contract  [asserted]  demand.verb 0.85
S16 a €240 million contract OCCURRED_ON   [asserted]  event.date 0.7
S16 a Riga court REJECTS the request  [asserted]  reject.verb 0.85
S18 The transport ministry DECLINES_TO_DISCLOSE bribery inquiry  [asserted]  decline.verb 0.8
S7 Ieva Strazda ACCUSES Norhavn  [asserted]  accuses_from_suit_or_claim 0.9
S5 refused (domain): Ieva Strazda LOCATED_IN Norhavn  place.in
S7 refused (domain): Norhavn REJECTS Ieva Strazda  reject.verb
S7 refused (domain): Norhavn LOCATED_IN a Copenhagen court  place.in
S11 refused (domain): two of its executives DIRECTS Police  head.noun
S13 refused (domain): Lattrust PROVIDES the port authority  provide.verb
