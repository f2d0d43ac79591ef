# port-sventa.en: who did what to whom, says who
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage statements
