// SPDX-License-Identifier: MIT

/// @file oracle.h What a move of the parser costs

#ifndef PRESS_LANGUAGE_ORACLE_H
#define PRESS_LANGUAGE_ORACLE_H

#include "language/parse.h"

/**
   Number of right arcs that can be had before a move and not behind it
   (Goldberg and Nivre 2013). Exact for trees without crossing arcs, as if
   any number of words could hang on the root.

   @param heads Right heads: n for the root.
*/
uint32_t
press_oracle_cost(const ParseState *state, const uint32_t *heads, Move move);

/// True if no two arcs of a tree cross
bool press_oracle_is_projective(const uint32_t *heads, uint32_t n);

#endif // PRESS_LANGUAGE_ORACLE_H
