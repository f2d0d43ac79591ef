// SPDX-License-Identifier: MIT

/**
   @file rows.h Weights of hashed features, as a model keeps them

   Two sections: NAME.at (U32: where each bucket starts, one more for the end;
   a power of two of buckets) and NAME.row (U8). A bucket is a list of rows: the
   upper 16 bits of the feature's hash, the number of cells, and the cells:
   label, weight. About 10 bytes a feature; a feature that is not there is taken
   for another once in some ten thousand times.
*/

#ifndef PRESS_LANGUAGE_ROWS_H
#define PRESS_LANGUAGE_ROWS_H

#include "language/model.h"

/// The rows of a model
typedef struct {
  const uint32_t *at;
  const uint8_t *rows;
  uint32_t mask; ///< Number of buckets - 1
} Rows;

/// The weights of one feature: n times label, weight (a signed byte)
typedef struct {
  const uint8_t *cells;
  uint32_t n;
} Row;

/**
   The rows of a model, checked.

   @param name Such that NAME.at is a section.
   @param n_labels Labels must be less.
   @return PRESS_OK or PRESS_BAD_SYNTAX (reported).
*/
PRESS_NODISCARD PressStatus press_rows_open(PressWorld *world,
                                            const Model *model,
                                            const char *name,
                                            uint32_t n_labels,
                                            Rows *rows);

/// The row of a feature, n 0 if there is none
static inline Row
press_rows_find(const Rows *rows, uint64_t hash)
{
  const uint32_t bucket = (uint32_t)hash & rows->mask;
  const uint8_t low = (uint8_t)(hash >> 48);
  const uint8_t high = (uint8_t)(hash >> 56);
  const uint8_t *row = rows->rows + rows->at[bucket];
  const uint8_t *const end = rows->rows + rows->at[bucket + 1];
  while (row < end) {
    if (row[0] == low && row[1] == high) {
      return (Row){row + 3, row[2]};
    }
    row += 3 + 2 * (size_t)row[2];
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

   @return false if memory is out or there are more than 2^32 bytes.
*/
bool
press_rows_make(Arena *arena, const Cell *cells, size_t n, RowBytes *bytes);

#endif // PRESS_LANGUAGE_ROWS_H
