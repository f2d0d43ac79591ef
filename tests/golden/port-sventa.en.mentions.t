# port-sventa.en: what is named or described
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage mentions
