// SPDX-License-Identifier: MIT

/**
   @file runs.h Runs of capitals, and the short names made of their initials

   "Housing Authority of New Orleans" is two runs that a small word joins; its
   head is "Authority". "HANO" elsewhere in the article stands for it.
*/

#ifndef PRESS_LANGUAGE_RUNS_H
#define PRESS_LANGUAGE_RUNS_H

#include "language/words.h"

/// Numbers of tokens, all in the run
typedef struct {
  uint32_t first;
  uint32_t last;
  uint32_t head; ///< Last one before the first small word
  bool joined;   ///< It may be one name that goes on behind its head
} Run;

/**
   The run that a token is in, no farther away than some tokens.

   @param sentence Of the token.
   @return false if the token is in none.
*/
bool press_run_find(const Words *words,
                    const Sentence *sentence,
                    uint32_t token,
                    Run *run);

/// Fill in the short names of the words of an article; false if memory is out
bool press_short_names(Arena *arena, Words *words);

#endif // PRESS_LANGUAGE_RUNS_H
