// SPDX-License-Identifier: MIT

/**
   @file dense.h Weights of hashed features where labels are few

   Two sections: NAME.at (U32: where each bucket starts, in rows, one more for
   the end; a power of two of buckets) and NAME.row (U8). A row is the upper 16
   bits of the feature's hash and the weight of each label, a signed byte; empty
   bytes follow the last one, so that rows can be read in whole strides. A
   feature that is not there is taken for another once in some ten thousand
   times. rows.h is for features that say something of few of many labels.
*/

#ifndef PRESS_LANGUAGE_DENSE_H
#define PRESS_LANGUAGE_DENSE_H

#include "language/model.h"

/// Labels that are added at once
#define DENSE_STEP 16

/// Labels at most
#define DENSE_LABELS 64

/// The rows of a model
typedef struct {
  const uint32_t *at;
  const uint8_t *rows;
  uint32_t n;      ///< Rows
  uint32_t mask;   ///< Number of buckets - 1
  uint32_t size;   ///< Bytes of a row
  uint32_t stride; ///< Labels rounded up to DENSE_STEP
} DenseRows;

/**
   The rows of a model. Their bytes are looked at when they are used.

   @param name Such that NAME.at is a section.
   @return PRESS_OK or PRESS_BAD_SYNTAX (reported).
*/
PRESS_NODISCARD PressStatus press_dense_open(PressWorld *world,
                                             const Model *model,
                                             const char *name,
                                             uint32_t n_labels,
                                             DenseRows *rows);

/// The weights of a feature, stride of them, or null
static inline const int8_t *
press_dense_find(const DenseRows *rows, uint64_t hash)
{
  const uint32_t bucket = (uint32_t)hash & rows->mask;
  const uint8_t low = (uint8_t)(hash >> 48);
  const uint8_t high = (uint8_t)(hash >> 56);
  const uint32_t last = rows->at[bucket + 1];
  const uint32_t end = last < rows->n ? last : rows->n;
  for (uint32_t i = rows->at[bucket]; i < end; ++i) {
    const uint8_t *const row = rows->rows + (size_t)i * rows->size;
    if (row[0] == low && row[1] == high) {
      return (const int8_t *)row + 2;
    }
  }
  return NULL;
}

/// Add the weights of features to the sums of labels, stride of them; at most
/// 256 features, so that sums do not overflow
void press_dense_add(const DenseRows *rows,
                     const uint64_t *hashes,
                     uint32_t n,
                     int16_t sums[DENSE_LABELS]);

/// A row that is to be kept
typedef struct {
  uint64_t hash;
  int8_t weights[DENSE_LABELS];
} DenseRow;

/// Sections made of rows
typedef struct {
  uint32_t *at;
  uint8_t *rows;
  uint32_t n_at;
  uint32_t n_bytes;
} DenseBytes;

/**
   Make the sections of rows with different hashes.

   @return false if memory is out or there are too many.
*/
bool press_dense_make(Arena *arena,
                      const DenseRow *rows,
                      size_t n,
                      uint32_t n_labels,
                      DenseBytes *bytes);

#endif // PRESS_LANGUAGE_DENSE_H
