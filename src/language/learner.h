// SPDX-License-Identifier: MIT

/**
   @file learner.h The averaged perceptron that trains tagger and parser

   Labels are bytes. A feature is a 64-bit hash; only features that an update
   touched take memory. All sums are integers, so that a training gives the
   same weights on every machine.
*/

#ifndef PRESS_LANGUAGE_LEARNER_H
#define PRESS_LANGUAGE_LEARNER_H

#include "language/hashes.h"
#include "language/rows.h"

#include <stdlib.h>

/// Labels at most: a label is a byte
#define LABELS_MAX 256

/// Features of one decision at most
#define FEATURES_MAX 160

/// A weight of 1 in a total
#define LEARNER_ONE 4096

typedef struct {
  int32_t weight;
  uint8_t label;
  int64_t sum;   ///< Of changes times the step at which they were made
  int64_t total; ///< Averages of the runs before, in parts of LEARNER_ONE
} LearnerCell;

typedef struct {
  uint64_t hash;
  LearnerCell *cells;
  uint16_t n;
  uint16_t cap;
} LearnerRow;

/// Weights that are being learned
typedef struct {
  Arena *arena;
  Hashes hashes; ///< Of features; their numbers are those of the rows
  struct {
    LearnerRow *items;
    size_t n;
    size_t cap;
  } rows;
  int64_t step;
  bool failed; ///< Memory is out
} Learner;

/// A learner that knows nothing
Learner press_learner(Arena *arena);

/// Add the weights of features to the scores of labels
void press_learner_score(const Learner *learner,
                         const uint64_t *features,
                         uint32_t n,
                         int32_t *scores);

/// Add `change` to the weight of a label in each feature
void press_learner_update(Learner *learner,
                          const uint64_t *features,
                          uint32_t n,
                          uint8_t label,
                          int32_t change);

/// End a run: put the averages aside and forget the weights, for another run
/// whose averages are added
void press_learner_end_run(Learner *learner);

/**
   Averaged weights of all runs that were ended as the sections of a model, cut
   to the `keep` heaviest.

   A cell's byte b stands for the weight b * |b|, times a scale that is the
   same for all.

   @return false if memory is out.
*/
bool press_learner_pack(const Learner *learner,
                        Arena *arena,
                        size_t keep,
                        RowBytes *bytes);

/**
   Add the weights of features that a model holds to the scores of labels.

   The rows are spread over megabytes: all of them are asked for before the
   first one is used, so that the waits overlap.
*/
static inline void
press_rows_score(const Rows *rows,
                 const uint64_t *features,
                 uint32_t n,
                 int32_t *scores)
{
  uint64_t kept[FEATURES_MAX];
  const uint32_t n_kept = press_rows_sift(rows, features, n, kept);
  for (uint32_t i = 0; i < n_kept; ++i) {
    const Row row = press_rows_find(rows, kept[i]);
    for (uint32_t k = 0; k < row.n; ++k) {
      const uint8_t *const cell = row.cells + (size_t)2 * k;
      const int32_t b = press_rows_weight(cell[1]);
      scores[cell[0]] += b * abs(b);
    }
  }
}

/// Hash of a template's number and a value
static inline uint64_t
press_feature(uint64_t number, uint64_t value)
{
  uint64_t h = (value ^ (number * 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;
  h ^= h >> 29;
  h *= 0x94D049BB133111EBU;
  return (h ^ (h >> 32)) | 1ULL << 40; // never 0
}

/// Two values in one
static inline uint64_t
press_feature_pair(uint64_t a, uint64_t b)
{
  const uint64_t h = (a + 0x9E3779B97F4A7C15U) * 0xFF51AFD7ED558CCDU;
  return (h ^ (h >> 31)) + b * 0xC4CEB9FE1A85EC53U;
}

#endif // PRESS_LANGUAGE_LEARNER_H
