// SPDX-License-Identifier: MIT

/// @file sentence.h Cutting tokens into sentences

#ifndef PRESS_TEXT_SENTENCE_H
#define PRESS_TEXT_SENTENCE_H

#include "text/token.h"

/// Sentences of an article
typedef struct {
  Sentence *items;
  size_t n;
  size_t cap;
} SentenceList;

/**
   Cut tokens into sentences, say their kinds, and number the tokens.

   @param title Set to the title's bytes, or none.
   @return false if memory is out.
*/
bool press_sentences_cut(Arena *arena,
                         PressStr text,
                         Language language,
                         const LineList *lines,
                         TokenList *tokens,
                         SentenceList *sentences,
                         PressStr *title);

#endif // PRESS_TEXT_SENTENCE_H
