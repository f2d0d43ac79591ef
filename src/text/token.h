// SPDX-License-Identifier: MIT

/// @file token.h Cutting text into words, numbers and marks

#ifndef PRESS_TEXT_TOKEN_H
#define PRESS_TEXT_TOKEN_H

#include "text/line.h"

/// What the sentence splitter must know of a token, or-ed
enum {
  TOKEN_POINTED = 1 << 0, ///< Its last byte is an abbreviation's point
  TOKEN_MAY_END = 1 << 1, ///< ... that can be a full stop as well
  TOKEN_BLOCK = 1 << 2,   ///< First token of a block
};

/// Tokens of an article, with a byte of flags for each
typedef struct {
  Token *items;
  size_t n;
  size_t cap;
  uint8_t *flags; ///< n of them
} TokenList;

/**
   Cut a text into tokens. `sentence` is left 0.

   @return false if memory is out.
*/
bool press_tokens_cut(Arena *arena,
                      PressStr text,
                      Language language,
                      const LineList *lines,
                      TokenList *tokens);

#endif // PRESS_TEXT_TOKEN_H
