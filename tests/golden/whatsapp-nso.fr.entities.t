# whatsapp-nso.fr: which mentions are one thing, and why
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage entities
