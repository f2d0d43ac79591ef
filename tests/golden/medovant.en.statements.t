# medovant.en: who did what to whom, says who
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage statements
