# mine-salvieres.fr: which mentions are one thing, and why
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage entities
