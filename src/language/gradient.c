// SPDX-License-Identifier: MIT

#include "language/gradient.h"

#include <math.h>

/// Against a division by zero at the first step
#define SOFT 1e-6F

/// Pull of a weight towards 0
#define PULL 1e-5F

Gradient
press_gradient(Arena *arena, double rate, double drop)
{
  return (Gradient){.arena = arena, .rate = rate, .drop = drop};
}

void
press_gradient_drop(const Gradient *gradient, uint64_t key, FeatureList *list)
{
  const uint64_t bound = (uint64_t)(gradient->drop * 65536.0);
  uint32_t n = 0;
  for (uint32_t i = 0; i < list->n; ++i) {
    const uint64_t feature = list->items[i];
    if ((press_feature(key, feature) >> 16 & 0xFFFFU) >= bound) {
      list->items[n++] = feature;
    }
  }
  list->n = n;
}

double
press_gradient_score(const Gradient *gradient, const FeatureList *list)
{
  double score = 0;
  for (uint32_t i = 0; i < list->n; ++i) {
    const uint32_t row = press_hashes_find(&gradient->hashes, list->items[i]);
    score += row == HASH_NONE ? 0.0 : (double)gradient->rows.items[row].weight;
  }
  return score;
}

/// The row of a feature, made if it is not there; null if memory is out
static GradientRow *
row_of(Gradient *gradient, uint64_t hash)
{
  // Room first: a number without a row would be found later
  if (!PRESS_ROOM(gradient->arena, &gradient->rows)) {
    return NULL;
  }
  const uint32_t row =
      press_hashes_add(gradient->arena, &gradient->hashes, hash);
  if (row == HASH_NONE) {
    return NULL;
  }
  if (row == gradient->rows.n) {
    gradient->rows.items[gradient->rows.n++] = (GradientRow){.hash = hash};
  }
  return &gradient->rows.items[row];
}

void
press_gradient_step(Gradient *gradient, const FeatureList *list, double slope)
{
  for (uint32_t i = 0; i < list->n && !gradient->failed; ++i) {
    GradientRow *const row = row_of(gradient, list->items[i]);
    if (!row) {
      gradient->failed = true;
      return;
    }
    const float down = (float)slope + PULL * row->weight;
    row->squares += down * down;
    row->weight -= (float)gradient->rate * down / sqrtf(row->squares + SOFT);
  }
}

void
press_gradient_end_run(Gradient *gradient)
{
  for (size_t i = 0; i < gradient->rows.n; ++i) {
    GradientRow *const row = &gradient->rows.items[i];
    row->total += (double)row->weight;
    row->weight = 0;
    row->squares = 0;
  }
  ++gradient->n_runs;
}

/// The byte that stands for a weight: b * |b| is near to it
static int8_t
byte_of(double weight)
{
  const long b = lround(sqrt(fabs(weight) * GRADIENT_ONE));
  const long most = b > 127 ? 127 : b;
  return (int8_t)(weight < 0 ? -most : most);
}

bool
press_gradient_pack(const Gradient *gradient,
                    Arena *arena,
                    size_t keep,
                    RowBytes *bytes)
{
  size_t counts[128] = {0};
  Cell *const all = press_arena_array(arena, gradient->rows.n + 1, sizeof *all);
  if (gradient->failed || !all) {
    return false;
  }
  const double share =
      (1.0 - gradient->drop) / (gradient->n_runs ? gradient->n_runs : 1.0);
  for (size_t i = 0; i < gradient->rows.n; ++i) {
    ++counts[abs(byte_of(gradient->rows.items[i].total * share))];
  }
  // Bytes of this size are kept as long as there is room
  int floor = 127;
  size_t more = counts[127];
  while (floor > 1 && more + counts[floor - 1] <= keep) {
    more += counts[--floor];
  }
  size_t n = 0;
  for (size_t i = 0; i < gradient->rows.n; ++i) {
    const int8_t b = byte_of(gradient->rows.items[i].total * share);
    if (abs(b) >= floor && n < keep) {
      all[n++] = (Cell){gradient->rows.items[i].hash, 1, b};
    }
  }
  return press_rows_make(arena, all, n, bytes);
}
