# whatsapp-nso.fr: tokens
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage tokens
