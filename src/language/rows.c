// SPDX-License-Identifier: MIT

#include "language/rows.h"

#include <stdio.h>
#include <stdlib.h>

/// Features that a bucket has on average
#define BUCKET 4

PressStatus
press_rows_open(PressWorld *world,
                const Model *model,
                const char *name,
                Rows *rows)
{
  char at_name[MODEL_NAME + 1] = "";
  char row_name[MODEL_NAME + 1] = "";
  (void)snprintf(at_name, sizeof at_name, "%s.at", name);
  (void)snprintf(row_name, sizeof row_name, "%s.row", name);
  const ModelSection *const at = press_model_find(model, at_name, MODEL_U32);
  const ModelSection *const row = press_model_find(model, row_name, MODEL_U8);
  if (!at || !row || at->n < 2 || ((at->n - 1) & (at->n - 2))) {
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

/// Write sorted cells; of two features with one print the first counts
static void
pack(const Placed *cells, size_t n, uint32_t mask, RowBytes *bytes)
{
  size_t i = 0;
  uint32_t used = 0;
  for (uint32_t bucket = 0; bucket <= mask; ++bucket) {
    bytes->at[bucket] = used;
    while (i < n && cells[i].bucket == bucket) {
      uint8_t *const row = bytes->rows + used;
      row[0] = (uint8_t)cells[i].print;
      row[1] = (uint8_t)(cells[i].print >> 8);
      row[2] = 0;
      const uint16_t print = cells[i].print;
      for (; i < n && cells[i].bucket == bucket && cells[i].print == print;
           ++i) {
        const bool again = row[2] && row[1 + 2 * row[2]] == cells[i].label;
        if (!again && row[2] < UINT8_MAX) {
          row[3 + 2 * row[2]] = cells[i].label;
          row[4 + 2 * row[2]] = (uint8_t)cells[i].weight;
          ++row[2];
        }
      }
      used += 3 + 2 * (uint32_t)row[2];
    }
  }
  bytes->at[mask + 1] = used;
  bytes->n_rows = used;
}

bool
press_rows_make(Arena *arena, const Cell *cells, size_t n, RowBytes *bytes)
{
  if (n > UINT32_MAX / 5) {
    return false;
  }
  const uint32_t mask = mask_of(n_features(cells, n));
  Placed *const placed = press_arena_array(arena, n + 1, sizeof(Placed));
  RowBytes made = {.n_at = mask + 2};
  made.at = press_arena_array(arena, made.n_at, sizeof(uint32_t));
  made.rows = press_arena_array(arena, 5 * n + 1, 1);
  if (!placed || !made.at || !made.rows) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    placed[i] = (Placed){.bucket = (uint32_t)cells[i].hash & mask,
                         .print = (uint16_t)(cells[i].hash >> 48),
                         .label = cells[i].label,
                         .weight = cells[i].weight};
  }
  qsort(placed, n, sizeof *placed, compare);
  pack(placed, n, mask, &made);
  *bytes = made;
  return true;
}
