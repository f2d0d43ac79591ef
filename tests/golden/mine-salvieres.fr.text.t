# mine-salvieres.fr: sentences and their kinds
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage text
