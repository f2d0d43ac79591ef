// SPDX-License-Identifier: MIT

/// @file sentences_train.h Learning where sentences begin

#ifndef PRESS_LANGUAGE_SENTENCES_TRAIN_H
#define PRESS_LANGUAGE_SENTENCES_TRAIN_H

#include "language/corpus.h"

/**
   Train a model of sentences and write it.

   @param recipe Its lexicon and folds do not count.
   @param scores On recipe->dev, from raw text; null: not wanted.
   @return as press_tagger_train.
*/
PRESS_NODISCARD PressStatus press_sentences_train(PressWorld *world,
                                                  const SyntaxRecipe *recipe,
                                                  PressOut *out,
                                                  SyntaxScores *scores);

#endif // PRESS_LANGUAGE_SENTENCES_TRAIN_H
