// SPDX-License-Identifier: MIT

#include "language/rows.h"

#include <stdlib.h>

/// Features that a bucket has on average
#define BUCKET 4

PressStatus
press_rows_open(PressWorld *world,
                const Model *model,
                const char *name,
                Rows *rows)
{
  const ModelSection *at = NULL;
  const ModelSection *row = NULL;
  const bool there = press_model_buckets(model, name, "row", &at, &row);
  if (!there) {
    return press_model_bad(world, model->name, "its rows make no sense");
  }
  *rows =
      (Rows){.at = at->data, .rows = row->data, .n = row->n, .mask = at->n - 2};
  return PRESS_OK;
}

/// What a cell is sorted by: bucket, rest of the hash, label, weight
typedef struct {
  uint32_t bucket;
  uint16_t print;
  uint8_t bit; ///< Of the filter
  uint8_t label;
  int8_t weight;
} Placed;

static int
compare(const void *one, const void *two)
{
  const Placed *const a = one;
  const Placed *const b = two;
  if (a->bucket != b->bucket) {
    return a->bucket < b->bucket ? -1 : 1;
  }
  if (a->print != b->print) {
    return a->print < b->print ? -1 : 1;
  }
  if (a->label != b->label) {
    return a->label < b->label ? -1 : 1;
  }
  return (a->weight > b->weight) - (a->weight < b->weight);
}

static uint32_t
mask_of(size_t n_features)
{
  uint32_t n = 1;
  while (n < n_features / BUCKET && n < (uint32_t)1 << 28) {
    n *= 2;
  }
  return n - 1;
}

/// Number of features: cells with another hash than the one before
static size_t
n_features(const Cell *cells, size_t n)
{
  size_t k = 0;
  for (size_t i = 0; i < n; ++i) {
    k += !i || cells[i].hash != cells[i - 1].hash;
  }
  return k;
}

/// Number of features with another print from cell i on, in its bucket
static uint32_t
n_prints(const Placed *cells, size_t n, size_t i, uint32_t bucket)
{
  uint32_t k = 0;
  for (size_t c = i; c < n && cells[c].bucket == bucket; ++c) {
    k += c == i || cells[c].print != cells[c - 1].print;
  }
  return k;
}

/// Write the cells of a feature from cell i on. Of two
/// features with one print the first cell of a label counts.
/// @return the cell behind them
static size_t
pack_row(const Placed *cells, size_t n, size_t i, uint8_t *row, uint8_t *count)
{
  const Placed first = cells[i];
  *count = 0;
  for (; i < n && cells[i].bucket == first.bucket &&
         cells[i].print == first.print;
       ++i) {
    uint8_t *const cell = row + (size_t)2 * *count;
    const bool again = *count && cell[-2] == cells[i].label;
    if (!again && *count < UINT8_MAX) {
      cell[0] = cells[i].label;
      cell[1] = (uint8_t)cells[i].weight;
      ++*count;
    }
  }
  return i;
}

/// Write sorted cells; false if a bucket or all of them are too big
static bool
pack(const Placed *cells, size_t n, uint32_t mask, RowBytes *bytes)
{
  size_t i = 0;
  uint32_t used = 0;
  for (uint32_t bucket = 0; bucket <= mask; ++bucket) {
    const uint32_t k = n_prints(cells, n, i, bucket);
    bytes->at[bucket] = used;
    if (k > UINT8_MAX || used > ROWS_START) {
      return false;
    }
    uint8_t *const prints = bytes->rows + used + 1;
    uint8_t *const counts = prints + (size_t)2 * k;
    if (k) {
      prints[-1] = (uint8_t)k;
      used += 1 + 3 * k;
    }
    for (uint32_t p = 0; p < k; ++p) {
      prints[(size_t)2 * p] = (uint8_t)cells[i].print;
      prints[(size_t)2 * p + 1] = (uint8_t)(cells[i].print >> 8);
      const size_t behind =
          pack_row(cells, n, i, bytes->rows + used, &counts[p]);
      for (; i < behind; ++i) {
        bytes->at[bucket] |= (uint32_t)1 << cells[i].bit;
      }
      used += 2U * counts[p];
    }
  }
  bytes->at[mask + 1] = used;
  bytes->n_rows = used;
  return used <= ROWS_START;
}

bool
press_rows_make(Arena *arena, const Cell *cells, size_t n, RowBytes *bytes)
{
  if (n > UINT32_MAX / 6) {
    return false;
  }
  const uint32_t mask = mask_of(n_features(cells, n));
  Placed *const placed = press_arena_array(arena, n + 1, sizeof(Placed));
  RowBytes made = {.n_at = mask + 2};
  made.at = press_arena_array(arena, made.n_at, sizeof(uint32_t));
  made.rows = press_arena_array(arena, 6 * n + 1, 1);
  if (!placed || !made.at || !made.rows) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    placed[i] = (Placed){.bucket = (uint32_t)cells[i].hash & mask,
                         .print = (uint16_t)(cells[i].hash >> 48),
                         .bit = (uint8_t)press_rows_bit(cells[i].hash),
                         .label = cells[i].label,
                         .weight = cells[i].weight};
  }
  qsort(placed, n, sizeof *placed, compare);
  if (!pack(placed, n, mask, &made)) {
    return false;
  }
  *bytes = made;
  return true;
}
