# medovant.en: what is named or described
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage mentions
