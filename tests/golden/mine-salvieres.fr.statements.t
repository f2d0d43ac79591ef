# mine-salvieres.fr: who did what to whom, says who
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage statements
S1 une mine de tungstène DAMAGES une rivière  [alleged]  damage.verb 0.85
S2 Le parquet de Foix LOCATED_IN Foix  [asserted]  place.of 0.7
S2 Le parquet de Foix ORGANIZES une enquête  [asserted]  investigate.organize 0.8
S2 une enquête STARTED_ON   [asserted]  start.opened 0.8
S2 une enquête TARGETS Cobrex  [asserted]  target.verb 0.85
S2 arsenic LOCATED_IN Lauzette  [alleged]  place.in 0.7
S3 Harrow Ridge PARENT_OF Cobrex  [asserted]  subsidiary.noun 0.9
S3 Cobrex OPERATES une mine de tungstène  [asserted]  operate.verb 0.8
S3 une mine de tungstène LOCATED_IN Salvières  [asserted]  place.of 0.7
S3 Harrow Ridge NATIONALITY Canada  [asserted]  nationality.demonym 0.9
S4 Rivières vivantes PLAINTIFF_IN Une plainte  [asserted]  lawsuit.file 0.85
S4 une quarantaine d’éleveurs PLAINTIFF_IN Une plainte  [asserted]  lawsuit.file 0.85
S4 Cobrex DEFENDANT_IN Une plainte  [asserted]  lawsuit.against 0.85
S4 Une plainte OCCURRED_ON   [asserted]  event.filed 0.75
S7 Des pêcheurs IDENTIFIES la pollution  [asserted]  identify.verb 0.85
S7 Des pêcheurs NOTIFIES la mairie  [asserted]  notify.verb 0.85
S8 quatre enfants PART_OF onze habitants  [reported by les analyses d’un laboratoire toulousain]  part.including 0.85
S8 la pollution HAS_VICTIM onze habitants  [reported by les analyses d’un laboratoire toulousain]  event.victim 0.6
S9 Cobrex NOTIFIES les riverains  [not, reported by Bruno Estève]  notify.verb 0.85
S9 Cobrex NOTIFIES la mairie  [not, reported by Bruno Estève]  notify.verb 0.85
S9 Bruno Estève OFFICIAL_OF la commune  [asserted]  official.noun 0.8
S10 Cobrex DENIES la pollution  [asserted]  deny.role 0.85
S10 Cobrex RESPONSIBLE_FOR la pollution  [not, denied by Cobrex]  deny.responsibility 0.8
S11 Claire Vidal REPRESENTS Cobrex  [asserted]  representative.noun 0.9
S12 deux inspecteurs NOTIFIES Cobrex  [alleged]  notify.verb 0.85
S13 Hélène Castaing OFFICIAL_OF Ariège  [asserted]  official.noun 0.8
S13 Hélène Castaing PROHIBITS l’activité du site  [asserted]  prohibit.verb 0.85
S13 Hélène Castaing PROHIBITS la pêche  [asserted]  prohibit.verb 0.85
S14 Hélène Castaing DEMANDS un plan de dépollution  [asserted]  demand.verb 0.85
S15 Près de 200 personnes DEMANDS l’effet de violents orages  [asserted]  demand.verb 0.85
S16 Syndicat des mineurs REPRESENTS une partie des 120 salariés de l’entreprise  [asserted]  represent.verb 0.9
S16 une partie des 120 salariés de l’entreprise WORKS_FOR Cobrex  [asserted]  employee.noun 0.85
S18 le tribunal APPOINTS Des experts  [asserted]  appoint.verb 0.9
S4 Rivières vivantes SUES Cobrex  [asserted]  sues_from_lawsuit 0.85
S4 une quarantaine d’éleveurs SUES Cobrex  [asserted]  sues_from_lawsuit 0.85
S8 la pollution HAS_VICTIM quatre enfants  [reported by les analyses d’un laboratoire toulousain]  victims_part 0.6
S4 Rivières vivantes ACCUSES Cobrex  [asserted]  accuses_from_suit_or_claim 0.85
S4 une quarantaine d’éleveurs ACCUSES Cobrex  [asserted]  accuses_from_suit_or_claim 0.85
S15 refused (domain): Près de 200 personnes OPPOSES Foix  oppose.verb
