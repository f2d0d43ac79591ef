// SPDX-License-Identifier: MIT

// The cells of a row live in the arena, doubled when they are full. A row has
// few cells: they are searched in line.

#include "language/learner.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

Learner
press_learner(Arena *arena)
{
  return (Learner){.arena = arena};
}

void
press_learner_score(const Learner *learner,
                    const uint64_t *features,
                    uint32_t n,
                    int32_t *scores)
{
  for (uint32_t i = 0; i < n; ++i) {
    const uint32_t number = press_hashes_find(&learner->hashes, features[i]);
    if (number == HASH_NONE) {
      continue;
    }
    const LearnerRow *const row = &learner->rows.items[number];
    for (uint32_t k = 0; k < row->n; ++k) {
      scores[row->cells[k].label] += row->cells[k].weight;
    }
  }
}

/// The cell of a label in a row, added if it is not there; null: no memory
static LearnerCell *
cell_of(Learner *learner, LearnerRow *row, uint8_t label)
{
  for (uint32_t i = 0; i < row->n; ++i) {
    if (row->cells[i].label == label) {
      return &row->cells[i];
    }
  }
  if (row->n == row->cap) {
    const uint16_t cap = (uint16_t)(row->cap ? row->cap * 2 : 2);
    LearnerCell *const cells =
        press_arena_array(learner->arena, cap, sizeof *cells);
    if (!cells) {
      return NULL;
    }
    if (row->n) {
      memcpy(cells, row->cells, row->n * sizeof *cells);
    }
    row->cells = cells;
    row->cap = cap;
  }
  row->cells[row->n] = (LearnerCell){.label = label};
  return &row->cells[row->n++];
}

/// The row of a feature, made if it is not there; null if memory is out
static LearnerRow *
row_of(Learner *learner, uint64_t hash)
{
  // Room first: a number without a row would be found later
  if (!PRESS_ROOM(learner->arena, &learner->rows)) {
    return NULL;
  }
  const uint32_t row = press_hashes_add(learner->arena, &learner->hashes, hash);
  if (row == HASH_NONE) {
    return NULL;
  }
  if (row == learner->rows.n) {
    learner->rows.items[learner->rows.n++] = (LearnerRow){.hash = hash};
  }
  return &learner->rows.items[row];
}

void
press_learner_update(Learner *learner,
                     const uint64_t *features,
                     uint32_t n,
                     uint8_t label,
                     int32_t change)
{
  for (uint32_t i = 0; i < n && !learner->failed; ++i) {
    LearnerRow *const row = row_of(learner, features[i]);
    LearnerCell *const cell = row ? cell_of(learner, row, label) : NULL;
    if (!cell) {
      learner->failed = true;
      return;
    }
    cell->weight += change;
    cell->sum += change * learner->step;
  }
}

void
press_learner_end_run(Learner *learner)
{
  const double steps = learner->step ? (double)learner->step : 1.0;
  for (size_t i = 0; i < learner->rows.n; ++i) {
    for (uint32_t k = 0; k < learner->rows.items[i].n; ++k) {
      LearnerCell *const cell = &learner->rows.items[i].cells[k];
      const double average = (double)cell->weight - (double)cell->sum / steps;
      cell->total += llround(average * LEARNER_ONE);
      cell->weight = 0;
      cell->sum = 0;
    }
  }
  learner->step = 0;
}

static double
average(const LearnerCell *cell)
{
  return (double)cell->total / LEARNER_ONE;
}

static int
compare_weights(const void *a, const void *b)
{
  const float x = *(const float *)a;
  const float y = *(const float *)b;
  return x < y ? 1 : x > y ? -1 : 0;
}

/// The weight that the heaviest `keep` have at least; *top: the heaviest
static bool
find_floor(const Learner *learner,
           Arena *arena,
           size_t keep,
           float *floor,
           float *top)
{
  size_t n = 0;
  for (size_t i = 0; i < learner->rows.n; ++i) {
    n += learner->rows.items[i].n;
  }
  float *const weights = press_arena_array(arena, n + 1, sizeof *weights);
  if (!weights) {
    return false;
  }
  size_t k = 0;
  for (size_t i = 0; i < learner->rows.n; ++i) {
    for (uint32_t c = 0; c < learner->rows.items[i].n; ++c) {
      weights[k++] = (float)fabs(average(&learner->rows.items[i].cells[c]));
    }
  }
  qsort(weights, n, sizeof *weights, compare_weights);
  *top = n ? weights[0] : 0;
  *floor = n > keep ? weights[keep] : 0;
  return true;
}

/// The byte that stands for a weight: b * |b| is near to it
static int8_t
byte_of(double weight, float top)
{
  if (top <= 0) {
    return 0;
  }
  const double root = sqrt(fabs(weight) / (double)top) * 127.0;
  const long b = lround(root);
  return (int8_t)(weight < 0 ? -b : b);
}

bool
press_learner_pack(const Learner *learner,
                   Arena *arena,
                   size_t keep,
                   RowBytes *bytes)
{
  float floor = 0;
  float top = 0;
  if (learner->failed || !find_floor(learner, arena, keep, &floor, &top)) {
    return false;
  }
  Cell *const cells = press_arena_array(arena, keep + 1, sizeof *cells);
  if (!cells) {
    return false;
  }
  size_t n = 0;
  for (size_t i = 0; i < learner->rows.n; ++i) {
    const LearnerRow *const row = &learner->rows.items[i];
    for (uint32_t c = 0; c < row->n; ++c) {
      const double weight = average(&row->cells[c]);
      const int8_t b = byte_of(weight, top);
      if (b && (float)fabs(weight) > floor && n < keep) {
        cells[n++] = (Cell){row->hash, row->cells[c].label, b};
      }
    }
  }
  return press_rows_make(arena, cells, n, bytes);
}
