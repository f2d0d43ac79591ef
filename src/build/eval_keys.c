// SPDX-License-Identifier: MIT

// Ids of both documents become dense numbers when they are read, so that
// everything after that works on arrays. Numbers follow the order of first
// appearance, which is also the order of every loop over them.

#include "build/eval_keys.h"

#include "build/eval_fold.h"

#include <stdlib.h>

EvalIds
press_eval_ids(Arena *arena)
{
  return (EvalIds){.arena = arena, .map = press_map(arena)};
}

uint32_t
press_eval_ids_add(EvalIds *ids, PressStr text)
{
  const uint32_t known = press_map_get(&ids->map, text);
  if (known != MAP_NONE) {
    return known;
  }
  const PressStr quoted = press_eval_quoted(ids->arena, text);
  const PressStr parts[] = {PRESS_STR("('?', "), quoted, PRESS_STR(")")};
  const PressStr unknown = press_arena_join(ids->arena, parts, 3);
  if (!quoted.data || !unknown.data || ids->n >= EVAL_NONE / 2 ||
      !PRESS_ROOM(ids->arena, ids) ||
      !press_map_put(&ids->map, text, (uint32_t)ids->n)) {
    return EVAL_NONE;
  }
  ids->items[ids->n] = (EvalId){text, quoted, unknown};
  return (uint32_t)ids->n++;
}

uint32_t
press_eval_ids_find(const EvalIds *ids, PressStr text)
{
  return press_map_get(&ids->map, text);
}

typedef struct {
  PressStr text;
  uint32_t number;
} Ranked;

static int
by_text(const void *a, const void *b)
{
  return press_str_compare(((const Ranked *)a)->text,
                           ((const Ranked *)b)->text);
}

uint32_t *
press_eval_ids_ranks(const EvalIds *ids, size_t n, bool quoted)
{
  Ranked *const order = press_arena_array(ids->arena, n, sizeof(Ranked));
  uint32_t *const ranks = press_arena_array(ids->arena, n, sizeof(uint32_t));
  if (!order || !ranks) {
    return NULL;
  }
  for (size_t i = 0; i < n; ++i) {
    const EvalId *const id = &ids->items[i];
    order[i] = (Ranked){quoted ? id->quoted : id->text, (uint32_t)i};
  }
  qsort(order, n, sizeof(Ranked), by_text);
  for (size_t i = 0; i < n; ++i) {
    ranks[order[i].number] = (uint32_t)i;
  }
  return ranks;
}

EvalKeys
press_eval_keys(Arena *arena)
{
  return (EvalKeys){.map = press_map(arena)};
}

static PressStr
bytes_of(const uint32_t *words, size_t n_words)
{
  return (PressStr){(const char *)words, n_words * sizeof *words};
}

uint32_t
press_eval_keys_find(const EvalKeys *keys,
                     const uint32_t *words,
                     size_t n_words)
{
  return press_map_get(&keys->map, bytes_of(words, n_words));
}

uint32_t
press_eval_keys_add(EvalKeys *keys, const uint32_t *words, size_t n_words)
{
  const PressStr bytes = bytes_of(words, n_words);
  const uint32_t known = press_map_get(&keys->map, bytes);
  if (known != MAP_NONE) {
    return known;
  }
  const PressStr copy = press_arena_str(keys->map.arena, bytes);
  if (!copy.data || !press_map_put(&keys->map, copy, keys->n)) {
    return EVAL_NONE;
  }
  return keys->n++;
}

bool
press_eval_list_add(Arena *arena, EvalList *list, uint32_t number)
{
  if (!PRESS_ROOM(arena, list)) {
    return false;
  }
  list->items[list->n++] = number;
  return true;
}

bool
press_eval_list_has(const EvalList *list, uint32_t number)
{
  for (size_t i = 0; i < list->n; ++i) {
    if (list->items[i] == number) {
      return true;
    }
  }
  return false;
}

uint32_t *
press_eval_nones(Arena *arena, size_t n)
{
  uint32_t *const numbers = press_arena_array(arena, n, sizeof(uint32_t));
  for (size_t i = 0; numbers && i < n; ++i) {
    numbers[i] = EVAL_NONE;
  }
  return numbers;
}
