# medovant.en: which mentions are one thing, and why
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage entities
