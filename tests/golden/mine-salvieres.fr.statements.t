# mine-salvieres.fr: who did what to whom, says who
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage statements
