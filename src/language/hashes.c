// SPDX-License-Identifier: MIT

// Linear probing, at most three quarters full. The low bits of a hash are left
// to those who cut it into buckets.

#include "language/hashes.h"

#define FIRST_CAP (1U << 16)

/// Slot of a hash, or the free one where it belongs
static HashSlot *
place(HashSlot *slots, uint32_t cap, uint64_t hash)
{
  uint32_t at = (uint32_t)(hash >> 7) & (cap - 1);
  while (slots[at].hash && slots[at].hash != hash) {
    at = (at + 1) & (cap - 1);
  }
  return &slots[at];
}

static bool
grow(Arena *arena, Hashes *hashes)
{
  const uint32_t cap = hashes->cap ? hashes->cap * 2 : FIRST_CAP;
  HashSlot *const slots = press_arena_array(arena, cap, sizeof *slots);
  if (!slots) {
    return false;
  }
  for (uint32_t i = 0; i < hashes->cap; ++i) {
    if (hashes->slots[i].hash) {
      *place(slots, cap, hashes->slots[i].hash) = hashes->slots[i];
    }
  }
  hashes->slots = slots;
  hashes->cap = cap;
  return true;
}

uint32_t
press_hashes_find(const Hashes *hashes, uint64_t hash)
{
  if (!hashes->cap) {
    return HASH_NONE;
  }
  const HashSlot *const slot = place(hashes->slots, hashes->cap, hash);
  return slot->hash ? slot->number : HASH_NONE;
}

uint32_t
press_hashes_add(Arena *arena, Hashes *hashes, uint64_t hash)
{
  if (hashes->n >= hashes->cap / 4 * 3 && !grow(arena, hashes)) {
    return HASH_NONE;
  }
  HashSlot *const slot = place(hashes->slots, hashes->cap, hash);
  if (!slot->hash) {
    *slot = (HashSlot){hash, hashes->n++};
  }
  return slot->number;
}
