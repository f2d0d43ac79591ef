// SPDX-License-Identifier: MIT

/// @file map.h From text to number

#ifndef PRESS_BASE_MAP_H
#define PRESS_BASE_MAP_H

#include "base/arena.h"

#include <stdint.h>

/// Number that a key without entry has
#define MAP_NONE UINT32_MAX

typedef struct {
  PressStr key;
  uint64_t hash;
  uint32_t value;
} MapEntry;

/**
   A hash table from text to a 32-bit number, in an arena. Keys are borrowed
   and must outlive it. Order of entries means nothing and must not reach a
   result; lists that matter are kept beside it.
*/
typedef struct {
  Arena *arena;
  MapEntry *entries; ///< Open addressing, a power of two
  uint32_t n;
  uint32_t cap;
} Map;

/// An empty map
Map press_map(Arena *arena);

/// Value of a key, or MAP_NONE
uint32_t press_map_get(const Map *map, PressStr key);

/// Set a key's value; false if memory is out
bool press_map_put(Map *map, PressStr key, uint32_t value);

/// Hash of a text (64-bit FNV-1a with a final mix), the same on every machine
uint64_t press_hash(PressStr text);

/// State of press_hash_on before the first text
#define HASH_START 14695981039346656037U

/// State of a hash after a text: what many texts begin with is hashed once
static inline uint64_t
press_hash_on(uint64_t state, PressStr text)
{
  for (size_t i = 0; i < text.len; ++i) {
    state ^= (unsigned char)text.data[i];
    state *= 1099511628211U;
  }
  return state;
}

/// Hash of all texts that went in, as press_hash of them joined
static inline uint64_t
press_hash_end(uint64_t state)
{
  state ^= state >> 32;
  state *= 0x9E3779B97F4A7C15U;
  return state ^ (state >> 29);
}

#endif // PRESS_BASE_MAP_H
