# medovant.en: sentences and their kinds
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage text
