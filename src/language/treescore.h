// SPDX-License-Identifier: MIT

/**
   @file treescore.h Scoring a treebank against another one of the same text

   As the shared task of CoNLL 2018 defined it: words are aligned by their
   characters (inside multi-word tokens by the longest common subsequence of
   their forms); relations count without subtypes.
*/

#ifndef PRESS_LANGUAGE_TREESCORE_H
#define PRESS_LANGUAGE_TREESCORE_H

#include "language/conllu.h"

/// Counts of one column
typedef struct {
  uint64_t gold;
  uint64_t system;
  uint64_t right;
} TreeCount;

typedef struct {
  TreeCount sentences;
  TreeCount words;
  TreeCount upos;
  TreeCount lemmas;
  TreeCount heads;     ///< UAS
  TreeCount relations; ///< LAS
  uint64_t aligned;    ///< Words of both that are the same
} TreeScores;

/**
   Score.

   @param name Of the system's treebank, in messages.
   @return PRESS_OK, PRESS_NO_MEMORY, or PRESS_BAD_DATA if the texts differ
   (reported).
*/
PRESS_NODISCARD PressStatus press_treebank_score(PressWorld *world,
                                                 PressStr name,
                                                 const Treebank *gold,
                                                 const Treebank *system,
                                                 TreeScores *scores);

/// F1 of a count, percent
double press_tree_f1(const TreeCount *count);

#endif // PRESS_LANGUAGE_TREESCORE_H
