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

/// Place of a hash: its row or a free one
static GradientRow *
place(GradientRow *rows, uint32_t cap, uint64_t hash)
{
  uint32_t at = (uint32_t)(hash >> 7) & (cap - 1);
  while (rows[at].hash && rows[at].hash != hash) {
    at = (at + 1) & (cap - 1);
  }
  return &rows[at];
}

static bool
grow(Gradient *gradient)
{
  const uint32_t cap = gradient->cap ? gradient->cap * 2 : 1U << 16;
  GradientRow *const rows =
      press_arena_array(gradient->arena, cap, sizeof *rows);
  if (!rows) {
    return false;
  }
  for (uint32_t i = 0; i < gradient->cap; ++i) {
    if (gradient->rows[i].hash) {
      *place(rows, cap, gradient->rows[i].hash) = gradient->rows[i];
    }
  }
  gradient->rows = rows;
  gradient->cap = cap;
  return true;
}

double
press_gradient_score(const Gradient *gradient, const FeatureList *list)
{
  double score = 0;
  for (uint32_t i = 0; gradient->cap && i < list->n; ++i) {
    score +=
        (double)place(gradient->rows, gradient->cap, list->items[i])->weight;
  }
  return score;
}

void
press_gradient_step(Gradient *gradient, const FeatureList *list, double slope)
{
  for (uint32_t i = 0; i < list->n && !gradient->failed; ++i) {
    if (gradient->n_rows >= gradient->cap / 4 * 3 && !grow(gradient)) {
      gradient->failed = true;
      return;
    }
    GradientRow *const row =
        place(gradient->rows, gradient->cap, list->items[i]);
    const float down = (float)slope + PULL * row->weight;
    gradient->n_rows += !row->hash;
    row->hash = list->items[i];
    row->squares += down * down;
    row->weight -= (float)gradient->rate * down / sqrtf(row->squares + SOFT);
  }
}

void
press_gradient_end_run(Gradient *gradient)
{
  for (uint32_t i = 0; i < gradient->cap; ++i) {
    GradientRow *const row = &gradient->rows[i];
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
  Cell *const all =
      press_arena_array(arena, gradient->n_rows + 1U, sizeof *all);
  if (gradient->failed || !all) {
    return false;
  }
  const double share =
      (1.0 - gradient->drop) / (gradient->n_runs ? gradient->n_runs : 1.0);
  for (uint32_t i = 0; i < gradient->cap; ++i) {
    ++counts[abs(byte_of(gradient->rows[i].total * share))];
  }
  // Bytes of this size are kept as long as there is room
  int floor = 127;
  size_t more = counts[127];
  while (floor > 1 && more + counts[floor - 1] <= keep) {
    more += counts[--floor];
  }
  size_t n = 0;
  for (uint32_t i = 0; i < gradient->cap; ++i) {
    const int8_t b = byte_of(gradient->rows[i].total * share);
    if (abs(b) >= floor && n < keep) {
      all[n++] = (Cell){gradient->rows[i].hash, 1, b};
    }
  }
  return press_rows_make(arena, all, n, bytes);
}
