// SPDX-License-Identifier: MIT

/// @file names_features.h What the model of names sees of a token

#ifndef PRESS_LANGUAGE_NAMES_FEATURES_H
#define PRESS_LANGUAGE_NAMES_FEATURES_H

#include "language/names.h"
#include "language/words.h"

/// Features of a token at most
#define NAMES_MAX 80

/// Hashes of features
typedef struct {
  uint64_t items[NAMES_MAX];
  uint32_t n;
  uint32_t n_lexical; ///< The first ones, which name the word itself
} FeatureList;

/// Features of a token; hints may be null
void press_names_features(const Words *words,
                          const NameHint *hints,
                          uint32_t token,
                          FeatureList *list);

#endif // PRESS_LANGUAGE_NAMES_FEATURES_H
