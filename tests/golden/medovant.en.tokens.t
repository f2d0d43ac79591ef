# medovant.en: tokens
$ pressgraph explain graphs/medovant.en.txt --published 2024-05-14 --stage tokens
