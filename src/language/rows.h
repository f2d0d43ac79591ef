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
  const uint32_t end = rows->at[bucket + 1];
  size_t at = rows->at[bucket];
  while (at + 3 <= end && end <= rows->n) {
    const uint8_t *const row = rows->rows + at;
    at += 3 + 2 * (size_t)row[2];
    if (row[0] == low && row[1] == high) {
      return at <= end ? (Row){row + 3, row[2]} : (Row){NULL, 0};
    }
  }
  return (Row){NULL, 0};
}

/// Start of the bytes of a feature's bucket, to ask for them before they are
/// needed
static inline const uint8_t *
press_rows_bucket(const Rows *rows, uint64_t hash)
{
  const uint32_t at = rows->at[(uint32_t)hash & rows->mask];
  return rows->rows + (at < rows->n ? at : 0);
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
