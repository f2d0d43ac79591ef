// SPDX-License-Identifier: MIT

#include "language/prints.h"

#include <stdlib.h>
#include <string.h>

/// Entries that a bucket has on average
#define BUCKET 4

PressStatus
press_prints_open(PressWorld *world,
                  const Model *model,
                  const char *name,
                  uint32_t width,
                  Prints *prints)
{
  const ModelSection *at = NULL;
  const ModelSection *print = NULL;
  const bool there = press_model_buckets(model, name, "print", &at, &print);
  if (!at && !print) {
    *prints = (Prints){0};
    return PRESS_OK;
  }
  if (!at || !print || !there || print->n % (2 + width)) {
    return press_model_bad(world, model->name, "its prints make no sense");
  }
  *prints =
      (Prints){at->data, print->data, print->n / (2 + width), at->n - 2, width};
  return PRESS_OK;
}

/// An entry and its bucket, which it is sorted by
typedef struct {
  uint32_t bucket;
  Print print;
} Placed;

static int
compare(const void *one, const void *two)
{
  const Placed *const a = one;
  const Placed *const b = two;
  if (a->bucket != b->bucket) {
    return a->bucket < b->bucket ? -1 : 1;
  }
  const uint16_t x = (uint16_t)(a->print.hash >> 48);
  const uint16_t y = (uint16_t)(b->print.hash >> 48);
  if (x != y) {
    return x < y ? -1 : 1;
  }
  return memcmp(a->print.bytes, b->print.bytes, PRINT_WIDTH);
}

bool
press_prints_make(Arena *arena,
                  Print *items,
                  size_t n,
                  uint32_t width,
                  Prints *prints)
{
  uint32_t n_buckets = 1;
  while (n_buckets < n / BUCKET && n_buckets < 1U << 28) {
    n_buckets *= 2;
  }
  Placed *const placed = press_arena_array(arena, n + 1, sizeof *placed);
  uint32_t *const at = press_arena_array(arena, n_buckets + 1U, sizeof *at);
  uint8_t *const bytes = press_arena_array(arena, n + 1, 2 + (size_t)width);
  if (!placed || !at || !bytes || n > UINT32_MAX / 8) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    placed[i] = (Placed){(uint32_t)items[i].hash & (n_buckets - 1), items[i]};
  }
  qsort(placed, n, sizeof *placed, compare);
  size_t k = 0;
  uint32_t used = 0;
  for (uint32_t bucket = 0; bucket < n_buckets; ++bucket) {
    at[bucket] = used;
    for (; k < n && placed[k].bucket == bucket; ++k) {
      uint8_t *const entry = bytes + (2 + (size_t)width) * used;
      entry[0] = (uint8_t)(placed[k].print.hash >> 48);
      entry[1] = (uint8_t)(placed[k].print.hash >> 56);
      const bool again =
          used > at[bucket] && memcmp(entry, entry - 2 - width, 2) == 0;
      if (!again) {
        memcpy(entry + 2, placed[k].print.bytes, width);
        ++used;
      }
    }
  }
  at[n_buckets] = used;
  *prints = (Prints){at, bytes, used, n_buckets - 1, width};
  return true;
}

void
press_prints_add(ModelMaker *maker,
                 const char *at_name,
                 const char *print_name,
                 const Prints *prints)
{
  if (prints->at) {
    const size_t n = prints->n;
    press_model_add(maker, at_name, MODEL_U32, prints->at,
                    (size_t)prints->mask + 2);
    press_model_add(maker, print_name, MODEL_U8, prints->entries,
                    n * (2 + prints->width));
  }
}
