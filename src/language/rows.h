// SPDX-License-Identifier: MIT

/**
   @file rows.h Weights of hashed features, as a model keeps them

   Two sections: NAME.at (U32) and NAME.row (U8). NAME.at has a number for each
   bucket of features, a power of two of them, and one more for the end: where
   the bucket starts in NAME.row (24 bits), and a filter (8 bits, one for each
   value of three bits of the hash) that tells of most features that are not
   there without a look into the bucket. A bucket is the number of its features,
   their prints (the upper 16 bits of their hashes), how many cells each has,
   and the cells: label, weight. About 10 bytes a feature; a feature that is not
   there is taken for another once in some twenty thousand times.
*/

#ifndef PRESS_LANGUAGE_ROWS_H
#define PRESS_LANGUAGE_ROWS_H

#include "language/model.h"

/// The rows of a model
typedef struct {
  const uint32_t *at;
  const uint8_t *rows;
  uint32_t n;    ///< Bytes of rows
  uint32_t mask; ///< Number of buckets - 1
} Rows;

/// The weights of one feature: n times label, weight (a signed byte)
typedef struct {
  const uint8_t *cells;
  uint32_t n;
} Row;

/**
   The rows of a model. Their bytes are looked at when they are used.

   @param name Such that NAME.at is a section.
   @return PRESS_OK or PRESS_BAD_SYNTAX (reported).
*/
PRESS_NODISCARD PressStatus press_rows_open(PressWorld *world,
                                            const Model *model,
                                            const char *name,
                                            Rows *rows);

/// Start of a bucket in an item of NAME.at
#define ROWS_START 0xFFFFFFU

/// Bit of a feature in the filter of its bucket, as it stands in NAME.at
static inline uint32_t
press_rows_bit(uint64_t hash)
{
  return 24U + ((uint32_t)(hash >> 44) & 7U);
}

/**
   The features that may have rows, in order; their buckets are asked for, so
   that they are near when press_rows_find is called.

   @param kept Room for n.
   @return how many.
*/
static inline uint32_t
press_rows_sift(const Rows *rows,
                const uint64_t *features,
                uint32_t n,
                uint64_t *kept)
{
  for (uint32_t i = 0; i < n; ++i) {
    __builtin_prefetch(&rows->at[(uint32_t)features[i] & rows->mask]);
  }
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; ++i) {
    const uint32_t item = rows->at[(uint32_t)features[i] & rows->mask];
    const uint32_t start = item & ROWS_START;
    kept[k] = features[i];
    k += item >> press_rows_bit(features[i]) & 1U;
    __builtin_prefetch(rows->rows + (start < rows->n ? start : 0));
  }
  return k;
}

/**
   The row of a feature, n 0 if there is none.

   Whatever the bytes are, the cells are in bounds; their labels may be any.
*/
static inline Row
press_rows_find(const Rows *rows, uint64_t hash)
{
  const uint32_t bucket = (uint32_t)hash & rows->mask;
  const uint8_t low = (uint8_t)(hash >> 48);
  const uint8_t high = (uint8_t)(hash >> 56);
  const uint32_t start = rows->at[bucket] & ROWS_START;
  const uint32_t end = rows->at[bucket + 1] & ROWS_START;
  if (start >= end || end > rows->n) {
    return (Row){NULL, 0};
  }
  const uint8_t *const prints = rows->rows + start + 1;
  const uint32_t n = prints[-1];
  const uint8_t *const counts = prints + (size_t)2 * n;
  size_t at = (size_t)start + 1 + (size_t)3 * n;
  if (at > end) {
    return (Row){NULL, 0};
  }
  for (uint32_t i = 0; i < n; ++i) {
    const size_t next = at + (size_t)2 * counts[i];
    if (prints[(size_t)2 * i] == low && prints[(size_t)2 * i + 1] == high) {
      return next <= end ? (Row){rows->rows + at, counts[i]} : (Row){NULL, 0};
    }
    at = next;
  }
  return (Row){NULL, 0};
}

/// A weight that is to be kept
typedef struct {
  uint64_t hash; ///< Of the feature
  uint8_t label;
  int8_t weight;
} Cell;

/// Weight in a byte of a cell, without a branch
static inline int32_t
press_rows_weight(uint8_t byte)
{
  return (int32_t)(byte ^ 128U) - 128;
}

/// Sections made of cells
typedef struct {
  uint32_t *at;
  uint32_t n_at;
  uint8_t *rows;
  uint32_t n_rows;
} RowBytes;

/**
   Make the sections of cells; those of a feature are neighbours.

   @return false if memory is out, there are more than 2^24 bytes, or more than
   255 features in a bucket.
*/
bool
press_rows_make(Arena *arena, const Cell *cells, size_t n, RowBytes *bytes);

#endif // PRESS_LANGUAGE_ROWS_H
