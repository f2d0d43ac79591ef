// SPDX-License-Identifier: MIT

// Statements, and chains of derived ones: those of a chain first.

#include "graph/id_maker.h"

#include <stdlib.h>

static void
time_field(Key *key, const PressTime *time)
{
  if (!time) {
    press_key_field(key, PRESS_NONE);
    return;
  }
  const PressStr parts[] = {time->start, time->end, time->precision, time->raw};
  press_key_joined(key, parts, time->start.len || time->end.len ? 3 : 4, "/");
}

static void
quantity_field(Key *key, const PressQuantity *quantity)
{
  if (!quantity) {
    press_key_field(key, PRESS_NONE);
    return;
  }
  const PressStr comparator =
      quantity->comparator.len ? quantity->comparator : PRESS_STR("=");
  const PressStr parts[] = {quantity->value, quantity->value_max, comparator,
                            quantity->unit};
  press_key_joined(key, parts, 4, "/");
}

static PressStr
statement_document(const IdMaker *maker, const PressGraphStatement *s)
{
  const PressSpan *first = NULL;

  for (uint32_t i = 0; !s->derived && i < s->n_evidence; ++i) {
    if (!first || press_id_places(maker, s->evidence + i, first) < 0) {
      first = s->evidence + i;
    }
  }
  return first ? maker->ids.documents[first->document] : PRESS_NONE;
}

static bool
is_symmetric(const IdMaker *maker, PressStr predicate)
{
  const uint16_t row =
      press_ontology_find_predicate(maker->ontology, predicate);

  return row != PRESS_NO_ROW &&
         press_ontology_predicate(maker->ontology, row)->symmetric;
}

static bool
statement_hash(IdMaker *maker, const PressGraphStatement *s, Hex *hash)
{
  PressStr ends[] = {maker->ids.nodes[s->subject], maker->ids.nodes[s->object]};
  PressStr *list = NULL;
  size_t n = 0;
  Key key = press_key_of("statement");

  if (press_str_compare(ends[1], ends[0]) < 0 &&
      is_symmetric(maker, s->predicate)) {
    const PressStr subject = ends[0];
    ends[0] = ends[1];
    ends[1] = subject;
  }
  press_key_field(&key, statement_document(maker, s));
  press_key_field(&key, ends[0]);
  press_key_field(&key, s->predicate);
  press_key_field(&key, ends[1]);
  press_key_field(&key,
                  s->negated ? PRESS_STR("negated") : PRESS_STR("affirmed"));
  press_key_field(&key, press_certainty_name(s->status));
  if (!press_sorted_ids(maker, maker->ids.nodes, s->sources, s->n_sources,
                        &list, &n)) {
    return false;
  }
  press_key_joined(&key, list, n, ",");
  time_field(&key, s->time);
  quantity_field(&key, s->quantity);
  press_key_field(&key, s->derived ? s->derived->rule : PRESS_NONE);
  n = 0;
  if (s->derived &&
      !press_sorted_ids(maker, maker->ids.statements, s->derived->from,
                        s->derived->n_from, &list, &n)) {
    return false;
  }
  press_key_joined(&key, list, n, ",");
  *hash = press_key_end(&key);
  return true;
}

bool
press_plain_ids(IdMaker *maker)
{
  const StatementList *const list = &maker->graph->statements;
  IdRow *const rows = press_arena_array(&maker->scratch, list->n, sizeof *rows);
  size_t n = 0;

  if (list->n && !rows) {
    return false;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressGraphStatement *const s = list->items + i;
    if (s->derived) {
      // Until its turn it is called what it was called
      maker->ids.statements[i] = s->id;
      continue;
    }
    rows[n] = (IdRow){.id = s->id, .index = i};
    if (!statement_hash(maker, s, &rows[n++].hash)) {
      return false;
    }
  }
  if (n) {
    qsort(rows, n, sizeof *rows, press_id_rows);
  }
  for (size_t i = 0; i < n; ++i) {
    const PressStr id =
        press_id_give(maker, PRESS_STR("s"), &rows[i].hash, maker->unite);
    if (press_str_is_none(id)) {
      return false;
    }
    maker->ids.statements[rows[i].index] = id;
  }
  return true;
}

/// Order in which derived statements get their ids: a chain before its end
typedef struct {
  uint32_t *waits;  ///< Derived statements that a statement waits for
  uint32_t *heads;  ///< First entry of the list of those that wait for it
  uint32_t *next;   ///< Next entry of that list
  uint32_t *waiter; ///< Statement of an entry
  uint32_t *level;  ///< Statements whose turn it is
  uint32_t *after;  ///< Statements of the next turn
} Chains;

static bool
chains_new(IdMaker *maker, Chains *chains)
{
  const StatementList *const list = &maker->graph->statements;
  size_t n_links = 0;

  for (size_t i = 0; i < list->n; ++i) {
    n_links += list->items[i].derived ? list->items[i].derived->n_from : 0;
  }
  *chains = (Chains){
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, n_links + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, n_links + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
  };
  return chains->waits && chains->heads && chains->next && chains->waiter &&
         chains->level && chains->after;
}

// Links of all derived statements; returns how many wait for nothing
static size_t
chains_link(const StatementList *list, Chains *chains)
{
  uint32_t entry = 0;
  size_t ready = 0;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressDerived *const derived = list->items[i].derived;
    for (uint32_t k = 0; derived && k < derived->n_from; ++k) {
      const uint32_t from = derived->from[k];
      if (list->items[from].derived) {
        ++chains->waits[i];
        ++entry;
        chains->waiter[entry] = i;
        chains->next[entry] = chains->heads[from];
        chains->heads[from] = entry;
      }
    }
    if (derived && !chains->waits[i]) {
      chains->level[ready++] = i;
    }
  }
  return ready;
}

static bool
derived_id(IdMaker *maker, uint32_t index)
{
  Hex hash;
  if (!statement_hash(maker, maker->graph->statements.items + index, &hash)) {
    return false;
  }
  const PressStr id = press_id_give(maker, PRESS_STR("s"), &hash, maker->unite);
  maker->ids.statements[index] = id;
  return !press_str_is_none(id);
}

static int
compare_indices(const void *a, const void *b)
{
  const uint32_t x = *(const uint32_t *)a;
  const uint32_t y = *(const uint32_t *)b;

  return (x > y) - (x < y);
}

// Those that wait for nothing after the statements of a level have their ids
static size_t
next_level(Chains *chains, size_t n)
{
  size_t n_after = 0;

  for (size_t i = 0; i < n; ++i) {
    uint32_t entry = chains->heads[chains->level[i]];
    for (; entry; entry = chains->next[entry]) {
      if (!--chains->waits[chains->waiter[entry]]) {
        chains->after[n_after++] = chains->waiter[entry];
      }
    }
  }
  uint32_t *const level = chains->level;
  chains->level = chains->after;
  chains->after = level;
  if (n_after) {
    qsort(chains->level, n_after, sizeof *chains->level, compare_indices);
  }
  return n_after;
}

bool
press_derived_ids(IdMaker *maker)
{
  const StatementList *const list = &maker->graph->statements;
  Chains chains;
  if (!chains_new(maker, &chains)) {
    return false;
  }
  size_t n = chains_link(list, &chains);
  while (n) {
    for (size_t i = 0; i < n; ++i) {
      if (!derived_id(maker, chains.level[i])) {
        return false;
      }
    }
    n = next_level(&chains, n);
  }
  // What still waits, waits for itself: a circle, which check reports
  for (uint32_t i = 0; i < list->n; ++i) {
    if (chains.waits[i] && !derived_id(maker, i)) {
      return false;
    }
  }
  return true;
}
