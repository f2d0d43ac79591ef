// SPDX-License-Identifier: MIT

/// @file name_hints.h What the lists know, as the models of names take it

#ifndef PRESS_MENTION_NAME_HINTS_H
#define PRESS_MENTION_NAME_HINTS_H

#include "language/names.h"
#include "lexicon/lexicon.h"

/**
   Hints for the tokens of an article.

   @param hints In the arena, one for each token.
   @return PRESS_OK or PRESS_NO_MEMORY (not reported).
*/
PRESS_NODISCARD PressStatus press_name_hints(const PressOntology *ontology,
                                             const Lexicon *lexicon,
                                             Arena *arena,
                                             const Article *article,
                                             const Marks *marks,
                                             NameHint **hints);

#endif // PRESS_MENTION_NAME_HINTS_H
