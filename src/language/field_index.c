// SPDX-License-Identifier: MIT

#include "language/field.h"

#include <string.h>

#define FIRST_CAP (UINT32_C(1) << 16)

static uint32_t
place(const uint64_t *hashes, uint32_t cap, uint64_t hash)
{
  uint32_t i = (uint32_t)(hash >> 20) & (cap - 1);
  while (hashes[i] && hashes[i] != hash) {
    i = (i + 1) & (cap - 1);
  }
  return i;
}

static void
clear(FeatureIndex *index)
{
  const PressAlloc *const a = &index->alloc;
  if (index->cap) {
    a->resize(a->handle, index->hashes, index->cap * sizeof(uint64_t), 0);
    a->resize(a->handle, index->values, index->cap * sizeof(uint32_t), 0);
  }
}

static bool
grow(FeatureIndex *index)
{
  const PressAlloc *const a = &index->alloc;
  if (index->cap > UINT32_MAX / 4) {
    return false;
  }
  FeatureIndex more = *index;
  more.cap = index->cap ? index->cap * 2 : FIRST_CAP;
  more.hashes = a->resize(a->handle, NULL, 0, more.cap * sizeof(uint64_t));
  more.values = a->resize(a->handle, NULL, 0, more.cap * sizeof(uint32_t));
  if (!more.hashes || !more.values) {
    clear(&more);
    return false;
  }
  memset(more.hashes, 0, more.cap * sizeof(uint64_t));
  memset(more.values, 0, more.cap * sizeof(uint32_t));
  for (uint32_t i = 0; i < index->cap; ++i) {
    if (index->hashes[i]) {
      const uint32_t to = place(more.hashes, more.cap, index->hashes[i]);
      more.hashes[to] = index->hashes[i];
      more.values[to] = index->values[i];
    }
  }
  clear(index);
  *index = more;
  return true;
}

bool
press_index_count(FeatureIndex *index, uint64_t hash)
{
  if (index->n_hashes >= index->cap / 2 && !grow(index)) {
    return false;
  }
  const uint64_t key = hash ? hash : 1;
  const uint32_t i = place(index->hashes, index->cap, key);
  index->n_hashes += !index->hashes[i];
  index->hashes[i] = key;
  index->values[i] += index->values[i] < UINT32_MAX;
  return true;
}

void
press_index_number(FeatureIndex *index, uint32_t least)
{
  index->n = 0;
  for (uint32_t i = 0; i < index->cap; ++i) {
    const bool kept = index->hashes[i] && index->values[i] >= least;
    index->values[i] = kept ? ++index->n : 0;
  }
}

uint32_t
press_index_find(const FeatureIndex *index, uint64_t hash)
{
  if (!index->cap) {
    return UINT32_MAX;
  }
  // A number less one wraps to "none" where there is none
  return index->values[place(index->hashes, index->cap, hash ? hash : 1)] - 1;
}

void
press_index_free(FeatureIndex *index)
{
  clear(index);
  *index = (FeatureIndex){.alloc = index->alloc};
}
