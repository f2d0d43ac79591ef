# mine-salvieres.fr: tokens
$ pressgraph explain graphs/mine-salvieres.fr.txt --published 2023-09-21 --stage tokens
