# whatsapp-nso.fr: who did what to whom, says who
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage statements
S1 Espionnage VIA_SERVICE WhatsApp  [asserted]  attack.via 0.85
S1 WhatsApp SUES NSO  [asserted]  sue.verb 0.9
S2 WhatsApp PLAINTIFF_IN une action en justice  [asserted]  lawsuit.file 0.85
S2 NSO DEFENDANT_IN une action en justice  [asserted]  lawsuit.against 0.85
S2 une action en justice OCCURRED_ON   [asserted]  event.filed 0.75
S2 NSO NATIONALITY Israël  [asserted]  nationality.demonym 0.9
S3 WhatsApp ACCUSES NSO  [asserted]  accuse.verb 0.9
S3 NSO DEVELOPS une plateforme capable  [alleged by WhatsApp]  develop.verb 0.9
S3 NSO SELLS une plateforme capable  [alleged by WhatsApp]  sell.verb 0.9
S3 une faille de ses serveurs AFFECTS ses serveurs  [alleged by WhatsApp]  flaw.in 0.8
S3 WhatsApp OWNS ses serveurs  [asserted]  owned.noun 0.7
S4 Espionnage STARTED_ON   [alleged by WhatsApp]  attack.since 0.6
S4 Espionnage ENDED_ON   [alleged by WhatsApp]  attack.until 0.6
S4 des pirates COMPROMISES les téléphones de plusieurs abonnés  [alleged by WhatsApp]  compromise.verb 0.85
S4 Espionnage PERPETRATED_BY des pirates  [alleged by WhatsApp]  event.perpetrator 0.6
S4 plusieurs abonnés OWNS les téléphones de plusieurs abonnés  [asserted]  owned.noun 0.7
S5 hauts responsables de pays alliés des États-Unis OFFICIAL_OF pays alliés des États-Unis  [asserted]  official.noun 0.8
S6 Espionnage HAS_VICTIM au moins 1 400 utilisateurs  [reported by Reuters]  event.victim 0.6
S7 De nombreux représentants de gouvernements REPRESENTS gouvernements  [alleged by des proches du dossier]  representative.noun 0.9
S8 Des victimes LOCATED_IN États-Unis  [asserted]  base.verb 0.9
S8 Des victimes LOCATED_IN Mexique  [asserted]  base.verb 0.9
S8 Des victimes LOCATED_IN Bahreïn  [asserted]  base.verb 0.9
S12 NSO DENIES toute faute  [asserted]  deny.verb 0.85
S12 NSO RESPONSIBLE_FOR toute faute  [not, denied by NSO]  deny.charge 0.75
S12 NSO HAS_PRODUCT ses produits  [asserted]  product.noun 0.75
S13 NSO HAS_PRODUCT ses outils  [asserted]  product.noun 0.75
S15 NSO HAS_PRODUCT logiciels espions  [asserted]  product.noun 0.75
S15 logiciels espions TARGETS des manifestants  [alleged by des chercheurs en cybersécurité]  target.verb 0.85
S15 NSO NATIONALITY Israël  [asserted]  nationality.demonym 0.9
S16 Citizen Lab COLLABORATES_WITH WhatsApp  [asserted]  help.verb 0.8
S16 WhatsApp IDENTIFIES Des victimes  [asserted]  identify.verb 0.85
S18 WhatsApp NOTIFIES les personnes concernées  [reported by WhatsApp]  notify.verb 0.85
S4 des pirates TARGETS plusieurs abonnés  [alleged by WhatsApp]  target_owner 0.7
S4 WhatsApp REPORTS Espionnage  [asserted]  source_reports_event 0.6
S6 Reuters REPORTS Espionnage  [asserted]  source_reports_event 0.6
