# port-sventa.en: which mentions are one thing, and why
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage entities
