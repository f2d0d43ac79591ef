# port-sventa.en: sentences and their kinds
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage text
