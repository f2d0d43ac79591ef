# whatsapp-nso.fr: what is named or described
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage mentions
