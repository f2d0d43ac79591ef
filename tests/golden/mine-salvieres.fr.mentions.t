# mine-salvieres.fr: what is named or described
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage mentions
