// SPDX-License-Identifier: MIT

// Linear probing, at most three quarters full. An entry whose key has no data
// is free; a none key is kept as the empty text, so it never looks free.

#include "base/map.h"

#define FIRST_CAP 16U

Map
press_map(Arena *arena)
{
  return (Map){.arena = arena};
}

uint64_t
press_hash(PressStr text)
{
  return press_hash_end(press_hash_on(HASH_START, text));
}

/// Entry of a key, or the free one where it belongs
static MapEntry *
find(MapEntry *entries, uint32_t cap, PressStr key, uint64_t hash)
{
  uint32_t i = (uint32_t)hash & (cap - 1);
  while (entries[i].key.data &&
         (entries[i].hash != hash || !press_str_equals(entries[i].key, key))) {
    i = (i + 1) & (cap - 1);
  }
  return &entries[i];
}

uint32_t
press_map_get(const Map *map, PressStr key)
{
  if (!map->n) {
    return MAP_NONE;
  }
  const MapEntry *const entry =
      find(map->entries, map->cap, key, press_hash(key));
  return entry->key.data ? entry->value : MAP_NONE;
}

static bool
grow(Map *map)
{
  if (map->cap > UINT32_MAX / 4) {
    map->arena->failed = true;
    return false;
  }
  const uint32_t cap = map->cap ? map->cap * 2 : FIRST_CAP;
  MapEntry *const entries =
      press_arena_array(map->arena, cap, sizeof(MapEntry));
  if (!entries) {
    return false;
  }
  for (uint32_t i = 0; i < map->cap; ++i) {
    const MapEntry *const old = &map->entries[i];
    if (old->key.data) {
      *find(entries, cap, old->key, old->hash) = *old;
    }
  }
  map->entries = entries;
  map->cap = cap;
  return true;
}

bool
press_map_put(Map *map, PressStr key, uint32_t value)
{
  if (map->n >= map->cap / 4 * 3 && !grow(map)) {
    return false;
  }
  const uint64_t hash = press_hash(key);
  MapEntry *const entry = find(map->entries, map->cap, key, hash);
  if (!entry->key.data) {
    entry->key = key.data ? key : PRESS_STR("");
    entry->hash = hash;
    ++map->n;
  }
  entry->value = value;
  return true;
}
