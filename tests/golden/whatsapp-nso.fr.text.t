# whatsapp-nso.fr: sentences and their kinds
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage text
