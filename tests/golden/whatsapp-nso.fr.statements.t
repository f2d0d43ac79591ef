# whatsapp-nso.fr: who did what to whom, says who
$ pressgraph explain graphs/whatsapp-nso.fr.txt --published 2019-11-04 --stage statements
