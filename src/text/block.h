// SPDX-License-Identifier: MIT

/// @file block.h Kinds of blocks: title, heading, credit, keywords, dateline

#ifndef PRESS_TEXT_BLOCK_H
#define PRESS_TEXT_BLOCK_H

#include "text/token.h"

/// A paragraph, or a line that stands for itself
typedef struct {
  const Token *tokens; ///< First token
  uint32_t n;          ///< Tokens
  bool first;          ///< First of the text
  bool one_line;
  bool blank_before;    ///< A blank line, or nothing, is before it
  bool blank_behind;    ///< A blank line is behind it
  bool last;            ///< Nothing is behind it
  uint32_t n_sentences; ///< That it would have as body
} Block;

/// Kind of all sentences of a block
PressSentenceKind press_block_kind(const Block *block);

#endif // PRESS_TEXT_BLOCK_H
