// SPDX-License-Identifier: MIT

/// @file load.h Filling the lexicon from data/

#ifndef PRESS_LEXICON_LOAD_H
#define PRESS_LEXICON_LOAD_H

#include "base/map.h"
#include "base/world.h"
#include "lexicon/forms.h"

/// Codes of two letters
#define N_COUNTRY_CODES ((size_t)26 * 26)

struct LexiconImpl {
  Arena arena; ///< Everything, this struct too
  Trie trie;
  FormTable forms[N_LANGUAGES];
  struct {
    PressStr *items;
    size_t n;
    size_t cap;
  } classes;
  Map class_by_name;
  PressStr countries[N_LANGUAGES][N_COUNTRY_CODES]; ///< By press_country_index
};

/// Place of an ISO code in the table of countries, or N_COUNTRY_CODES
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
