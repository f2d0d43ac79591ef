// SPDX-License-Identifier: MIT

// In which order things get their ids, and lists stand in keys.

#include "graph/id_maker.h"

#include <stdlib.h>

int
press_id_places(const IdMaker *maker, const PressSpan *a, const PressSpan *b)
{
  const int c = press_str_compare(maker->ids.documents[a->document],
                                  maker->ids.documents[b->document]);
  const uint32_t a_start = a->start == PRESS_NO_INDEX ? 0 : a->start;
  const uint32_t b_start = b->start == PRESS_NO_INDEX ? 0 : b->start;
  const uint32_t a_end = a->end == PRESS_NO_INDEX ? 0 : a->end;
  const uint32_t b_end = b->end == PRESS_NO_INDEX ? 0 : b->end;

  if (c || a_start != b_start) {
    return c ? c : (a_start > b_start) - (a_start < b_start);
  }
  return (a_end < b_end) - (a_end > b_end);
}

static int
compare_types(const PressNode *a, const PressNode *b)
{
  const uint32_t n = a->n_types < b->n_types ? a->n_types : b->n_types;

  for (uint32_t i = 0; i < n; ++i) {
    const int c = press_str_compare(a->types[i], b->types[i]);
    if (c) {
      return c;
    }
  }
  return (a->n_types > b->n_types) - (a->n_types < b->n_types);
}

int
press_id_rows(const void *a, const void *b)
{
  const IdRow *const x = a;
  const IdRow *const y = b;
  int c = memcmp(x->hash.hex, y->hash.hex, HASH_DIGITS);

  if (!c && x->node && y->node) {
    c = compare_types(x->node, y->node);
    c = c ? c : press_str_compare(x->node->label, y->node->label);
  } else if (!c) {
    c = press_str_compare(x->id, y->id);
  }
  return c ? c : (x->index > y->index) - (x->index < y->index);
}

static int
compare_texts(const void *a, const void *b)
{
  return press_str_compare(*(const PressStr *)a, *(const PressStr *)b);
}

// Ids that a list of references stands for, sorted; equal ones once if they
// will be one. The list is in scratch; false if memory is out
bool
press_sorted_ids(IdMaker *maker,
                 const PressStr *ids,
                 const uint32_t *references,
                 uint32_t n,
                 PressStr **sorted,
                 size_t *n_sorted)
{
  PressStr *const list = press_arena_array(&maker->scratch, n, sizeof *list);
  size_t kept = 0;

  if (n && !list) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    list[i] = ids[references[i]];
  }
  if (n) {
    qsort(list, n, sizeof *list, compare_texts);
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (!maker->unite || !kept || !press_str_equals(list[kept - 1], list[i])) {
      list[kept++] = list[i];
    }
  }
  *sorted = list;
  *n_sorted = kept;
  return true;
}
