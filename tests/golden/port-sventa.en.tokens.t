# port-sventa.en: tokens
$ pressgraph explain graphs/port-sventa.en.txt --published 2022-03-18 --stage tokens
