# medovant.en: who did what to whom, says who
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage statements
S1 Ransomware attack TARGETS blood-test supplier  [asserted]  attack.against 0.8
S1 Ransomware attack HAS_VICTIM hospitals  [asserted]  victim.verb 0.85
S2 hospitals LOCATED_IN Yorkshire  [asserted]  place.in 0.7
S2 Ransomware attack DAMAGES Medovant  [asserted]  damage.verb 0.85
S3 Ransomware attack STARTED_ON   [asserted]  start.verb 0.85
S3 Ransomware attack PERPETRATED_BY Black Tern  [alleged by Black Tern]  attack.claimed 0.8
S3 Black Tern LOCATED_IN Russia  [possible]  base.verb 0.9
S4 Black Tern COMPROMISES the supplier’s servers  [alleged]  compromise.verb 0.85
S4 Black Tern EXPLOITS a flaw  [alleged]  exploit.via 0.8
S4 Ransomware attack PERPETRATED_BY Black Tern  [alleged]  event.perpetrator 0.6
S4 blood-test supplier OWNS the supplier’s servers  [asserted]  owned.noun 0.7
S4 a flaw AFFECTS Gatelink  [asserted]  flaw.in 0.8
S4 Corvid Systems DEVELOPS Gatelink  [asserted]  develop.verb 0.9
S4 Corvid Systems NATIONALITY United States  [asserted]  nationality.demonym 0.9
S5 Black Tern DEMANDS a ransom of $12 million  [reported by Hexlane]  demand.verb 0.85
S6 Medovant PAYS Black Tern  [not, reported by Priya Raman]  pay.object 0.8
S6 Priya Raman DIRECTS Medovant  [asserted]  head.noun 0.85
S8 Two former employees of the company WORKS_FOR Medovant  [asserted]  employee.noun 0.85
S8 Two former employees of the company NOTIFIES managers  [alleged by Two former employees of the company]  notify.verb 0.85
S9 Carla Whitby REPRESENTS Medovant  [asserted]  representative.noun 0.9
S10 Daniel Okoro REPRESENTS her family  [asserted]  representative.noun 0.9
S11 Health Data Authority INVESTIGATES Medovant  [asserted]  investigate.verb 0.85
S11 Health Data Authority SANCTIONS Medovant  [possible]  sanction.verb 0.9
S12 120 of the patients PART_OF some 300,000 patients  [asserted]  part.partitive 0.8
S12 120 of the patients PLAINTIFF_IN a lawsuit  [asserted]  lawsuit.file 0.85
S12 Medovant DEFENDANT_IN a lawsuit  [asserted]  lawsuit.against 0.85
S12 a lawsuit OCCURRED_ON   [asserted]  event.filed 0.75
S12 High Court LOCATED_IN London  [asserted]  place.in 0.7
S13 120 of the patients ACCUSES Medovant  [asserted]  accuse.verb 0.9
S13 Medovant RESPONSIBLE_FOR negligence  [alleged by 120 of the patients]  accuse.of 0.75
S14 Three of the hospitals PART_OF hospitals  [asserted]  part.partitive 0.8
S14 St Bride’s PART_OF hospitals  [asserted]  part.including 0.85
S14 Calder General PART_OF hospitals  [asserted]  part.including 0.85
S14 Moorside PART_OF hospitals  [asserted]  part.including 0.85
S14 a laboratory LOCATED_IN Manchester  [asserted]  place.in 0.7
S15 Black Tern PUBLISHES None of the stolen records  [not, reported by Hexlane]  publish.verb 0.9
S16 Gatelink USED_BY other users of the program  [unknown]  user.noun 0.8
S1 Ransomware attack HAS_VICTIM Three of the hospitals  [asserted]  victims_part 0.8
S1 Ransomware attack HAS_VICTIM St Bride’s  [asserted]  victims_part 0.85
S1 Ransomware attack HAS_VICTIM Calder General  [asserted]  victims_part 0.85
S1 Ransomware attack HAS_VICTIM Moorside  [asserted]  victims_part 0.85
S12 120 of the patients SUES Medovant  [asserted]  sues_from_lawsuit 0.85
S3 Black Tern REPORTS Ransomware attack  [asserted]  source_reports_event 0.8
