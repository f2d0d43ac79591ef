// SPDX-License-Identifier: MIT

/// @file features.h The list of features of one decision

#ifndef PRESS_LANGUAGE_FEATURES_H
#define PRESS_LANGUAGE_FEATURES_H

#include "language/learner.h"

/// Hashes, and the number of the next template
typedef struct {
  uint64_t items[FEATURES_MAX];
  uint32_t n;
  uint64_t number;
} FeatureList;

/// The next template has a value; 0 is none, and gives no feature
static inline void
press_features_add(FeatureList *list, uint64_t value)
{
  ++list->number;
  if (value && list->n < FEATURES_MAX) {
    list->items[list->n++] = press_feature(list->number, value);
  }
}

/// As press_features_add, of two values; none if one of them is 0
static inline void
press_features_add2(FeatureList *list, uint64_t a, uint64_t b)
{
  press_features_add(list, a && b ? press_feature_pair(a, b) | 1U : 0);
}

/// As press_features_add, of three values
static inline void
press_features_add3(FeatureList *list, uint64_t a, uint64_t b, uint64_t c)
{
  press_features_add2(list, a && b ? press_feature_pair(a, b) | 1U : 0, c);
}

/// Where weights come from: a model, or a training that goes on
typedef struct {
  const Rows *rows;
  const Learner *learner;
} Scorer;

/// Add what the weights say to the scores of labels
static inline void
press_scorer_score(const Scorer *scorer,
                   const FeatureList *list,
                   int32_t scores[LABELS_MAX])
{
  if (scorer->rows) {
    press_rows_score(scorer->rows, list->items, list->n, scores);
  } else {
    press_learner_score(scorer->learner, list->items, list->n, scores);
  }
}

#endif // PRESS_LANGUAGE_FEATURES_H
