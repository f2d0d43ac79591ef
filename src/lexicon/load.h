// SPDX-License-Identifier: MIT

/// @file load.h Filling the lexicon from data/

#ifndef PRESS_LEXICON_LOAD_H
#define PRESS_LEXICON_LOAD_H

#include "base/map.h"
#include "lexicon/inflect.h"
#include "lexicon/table.h"
#include "lexicon/trie.h"

/// Letters of an ISO code
#define N_LETTERS 26U

struct LexiconImpl {
  Arena arena; ///< Everything, this struct too
  Trie trie;
  struct {
    PressStr *items;
    size_t n;
    size_t cap;
  } classes;
  Map class_by_name;
  PressStr countries[N_LANGUAGES][N_LETTERS * N_LETTERS]; ///< By ISO code
};

/// Place of an ISO code in the table of countries, or N_LETTERS * N_LETTERS
size_t press_country_index(PressStr code);

/**
   Load all lists.

   @param lexicon Zeroed but for its arena, which is used.
   @param work For what only loading needs.
   @return as press_lexicon_get.
*/
PRESS_NODISCARD PressStatus press_lexicon_load(PressWorld *world,
                                               Lexicon *lexicon,
                                               Arena *work);

#endif // PRESS_LEXICON_LOAD_H
