// SPDX-License-Identifier: MIT

/// @file hashes.h Numbers of hashes: what a learner keeps of a feature is in an
/// array of its own

#ifndef PRESS_LANGUAGE_HASHES_H
#define PRESS_LANGUAGE_HASHES_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

/// Number of none
#define HASH_NONE UINT32_MAX

typedef struct {
  uint64_t hash; ///< 0: free
  uint32_t number;
} HashSlot;

/// 64-bit hashes, not 0, numbered from 0 as they came; zeroed it has none
typedef struct {
  HashSlot *slots; ///< Open addressing, a power of two
  uint32_t cap;
  uint32_t n;
} Hashes;

/// Number of a hash, or HASH_NONE
uint32_t press_hashes_find(const Hashes *hashes, uint64_t hash);

/// Number of a hash, which is n before if it is new; HASH_NONE if memory is out
uint32_t press_hashes_add(Arena *arena, Hashes *hashes, uint64_t hash);

#endif // PRESS_LANGUAGE_HASHES_H
