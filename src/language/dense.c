// SPDX-License-Identifier: MIT

// All buckets are asked for before the first one is used, and so are all rows,
// so that waits for memory overlap. Rows are added whole: that is a few vector
// instructions, where a list of labels would be a loop whose end no processor
// can foresee.

#include "language/dense.h"

#include <stdlib.h>
#include <string.h>

/// Features that a bucket has at most, on average
#define BUCKET 2

static uint32_t
stride_of(uint32_t n_labels)
{
  return (n_labels + DENSE_STEP - 1) / DENSE_STEP * DENSE_STEP;
}

PressStatus
press_dense_open(PressWorld *world,
                 const Model *model,
                 const char *name,
                 uint32_t n_labels,
                 DenseRows *rows)
{
  const ModelSection *at = NULL;
  const ModelSection *row = NULL;
  const bool there = press_model_buckets(model, name, "row", &at, &row);
  const uint32_t size = n_labels + 2;
  if (!there || row->n < DENSE_STEP || (row->n - DENSE_STEP) % size ||
      n_labels > DENSE_LABELS) {
    return press_model_bad(world, model->name, "its rows make no sense");
  }
  *rows = (DenseRows){.at = at->data,
                      .rows = row->data,
                      .n = (row->n - DENSE_STEP) / size,
                      .mask = at->n - 2,
                      .size = size,
                      .stride = stride_of(n_labels)};
  return PRESS_OK;
}

/// One row, in vector instructions
static inline void
add_row(int16_t *restrict sums, const int8_t *restrict row, size_t stride)
{
  for (size_t b = 0; b < stride; b += DENSE_STEP) {
    for (size_t k = 0; k < DENSE_STEP; ++k) {
      sums[b + k] = (int16_t)(sums[b + k] + row[b + k]);
    }
  }
}

void
press_dense_add(const DenseRows *rows,
                const uint64_t *hashes,
                uint32_t n,
                int16_t sums[DENSE_LABELS])
{
  for (uint32_t i = 0; i < n; ++i) {
    __builtin_prefetch(&rows->at[(uint32_t)hashes[i] & rows->mask]);
  }
  for (uint32_t i = 0; i < n; ++i) {
    const uint32_t at = rows->at[(uint32_t)hashes[i] & rows->mask];
    __builtin_prefetch(rows->rows +
                       (size_t)(at < rows->n ? at : 0) * rows->size);
  }
  for (uint32_t i = 0; i < n; ++i) {
    const int8_t *const row = press_dense_find(rows, hashes[i]);
    if (row) {
      add_row(sums, row, rows->stride);
    }
  }
}

/// A row and its bucket, which it is sorted by, then by its hash
typedef struct {
  uint32_t bucket;
  const DenseRow *row;
} Placed;

static int
compare(const void *one, const void *two)
{
  const Placed *const a = one;
  const Placed *const b = two;
  if (a->bucket != b->bucket) {
    return a->bucket < b->bucket ? -1 : 1;
  }
  return (a->row->hash > b->row->hash) - (a->row->hash < b->row->hash);
}

static uint32_t
mask_of(size_t n)
{
  uint32_t buckets = 1;
  while (buckets < n / BUCKET && buckets < (uint32_t)1 << 28) {
    buckets *= 2;
  }
  return buckets - 1;
}

bool
press_dense_make(Arena *arena,
                 const DenseRow *rows,
                 size_t n,
                 uint32_t n_labels,
                 DenseBytes *bytes)
{
  const size_t size = n_labels + 2;
  if (n > UINT32_MAX / (DENSE_LABELS + 2) - 1) {
    return false;
  }
  const uint32_t mask = mask_of(n);
  Placed *const placed = press_arena_array(arena, n + 1, sizeof(Placed));
  DenseBytes made = {.n_at = mask + 2};
  made.n_bytes = (uint32_t)(n * size) + DENSE_STEP;
  made.at = press_arena_array(arena, made.n_at, sizeof(uint32_t));
  made.rows = press_arena_array(arena, made.n_bytes, 1);
  if (!placed || !made.at || !made.rows) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    placed[i] = (Placed){(uint32_t)rows[i].hash & mask, &rows[i]};
    ++made.at[placed[i].bucket + 1];
  }
  for (uint32_t i = 0; i <= mask; ++i) {
    made.at[i + 1] += made.at[i];
  }
  qsort(placed, n, sizeof *placed, compare);
  for (size_t i = 0; i < n; ++i) {
    uint8_t *const row = made.rows + i * size;
    row[0] = (uint8_t)(placed[i].row->hash >> 48);
    row[1] = (uint8_t)(placed[i].row->hash >> 56);
    memcpy(row + 2, placed[i].row->weights, n_labels);
  }
  *bytes = made;
  return true;
}
