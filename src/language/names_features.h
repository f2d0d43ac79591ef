// SPDX-License-Identifier: MIT

/// @file names_features.h What the model of names sees of a token

#ifndef PRESS_LANGUAGE_NAMES_FEATURES_H
#define PRESS_LANGUAGE_NAMES_FEATURES_H

#include "language/names.h"
#include "language/words.h"

/// Features of a token at most, of both runs
#define NAMES_MAX 128

/// Hashes of features
typedef struct {
  uint64_t items[NAMES_MAX];
  uint32_t n;
  uint32_t n_lexical; ///< The first ones, which name the word itself
} FeatureList;

/// What the first run found, for the second
typedef struct {
  uint8_t n_types;
  uint8_t *best; ///< By token: label
  float *share;  ///< By token: n_types probabilities to be in a name
  float *sums;   ///< By key of a word: n_types sums of share
} FirstRun;

/// Features of a token for both runs; hints may be null
void press_names_features(const Words *words,
                          const NameHint *hints,
                          uint32_t token,
                          FeatureList *list);

/// More features of a token, for the second run alone
void press_names_more(const Words *words,
                      const NameHint *hints,
                      const FirstRun *run,
                      uint32_t token,
                      FeatureList *list);

#endif // PRESS_LANGUAGE_NAMES_FEATURES_H
