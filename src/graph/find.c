// SPDX-License-Identifier: MIT

// Finding nodes by what a user types. Texts are compared by their keys (no
// determiner, no title, no legal form) without accents and case. What is found
// is sorted by the number of statements, because the node that is spoken of
// most is the one that is meant.

#include "graph/graph.h"

#include "base/fold.h"
#include "base/world.h"

#include <stdlib.h>

/// Characters of a label that are compared for nearness
#define NEAR_LENGTH 64

static PressStr
search_key(Arena *arena, PressStr text)
{
  const PressStr key = press_fold_key(arena, text);

  return press_str_is_none(key) ? key : press_fold_search(arena, key);
}

static bool
contains(PressStr text, PressStr part)
{
  for (size_t i = 0; part.len && i + part.len <= text.len; ++i) {
    if (text.data[i] == part.data[0] &&
        !memcmp(text.data + i, part.data, part.len)) {
      return true;
    }
  }
  return false;
}

/// How well a node fits what was typed
typedef enum {
  FIT_NONE,
  FIT_PART,
  FIT_NAME,
  FIT_ID,
} Fit;

static Fit
fit_text(Arena *arena, PressStr label, PressStr wanted)
{
  const PressStr key = search_key(arena, label);

  if (press_str_equals(key, wanted)) {
    return FIT_NAME;
  }
  return contains(key, wanted) ? FIT_PART : FIT_NONE;
}

static Fit
fit_node(Arena *arena, const PressNode *node, PressStr wanted)
{
  const PressStr labels[] = {node->label, node->label_en, node->label_fr};
  Fit best = FIT_NONE;

  for (size_t i = 0; best < FIT_NAME && i < 3; ++i) {
    const bool again = i && press_str_equals(labels[i], node->label);
    if (!press_str_is_none(labels[i]) && !again) {
      const Fit fit = fit_text(arena, labels[i], wanted);
      best = fit > best ? fit : best;
    }
  }
  for (uint32_t i = 0; best < FIT_NAME && i < node->n_aliases; ++i) {
    const Fit fit = fit_text(arena, node->aliases[i], wanted);
    best = fit > best ? fit : best;
  }
  return best;
}

/// A node that was found
typedef struct {
  uint32_t index; ///< Nodes are in the order of their ids
  uint32_t n_statements;
} Found;

static int
compare_found(const void *a, const void *b)
{
  const Found *const x = a;
  const Found *const y = b;

  if (x->n_statements != y->n_statements) {
    return x->n_statements > y->n_statements ? -1 : 1;
  }
  return (x->index > y->index) - (x->index < y->index);
}

// Best fit of all nodes, and how well each of them fits
static Fit
fit_all(const PressGraph *graph, Arena *scratch, PressStr text, Fit *fits)
{
  Arena item = press_arena(graph->world->alloc, 0);
  const PressStr wanted = search_key(scratch, text);
  Fit best = FIT_NONE;

  for (size_t i = 0; i < graph->nodes.n; ++i) {
    const PressNode *const node = graph->nodes.items + i;
    press_arena_reset(&item);
    fits[i] = press_str_equals(node->id, text) ? FIT_ID
              : wanted.len                     ? fit_node(&item, node, wanted)
                                               : FIT_NONE;
    best = fits[i] > best ? fits[i] : best;
  }
  scratch->failed = scratch->failed || item.failed;
  press_arena_clear(&item);
  return best;
}

static void
count_statements(const PressGraph *graph, uint32_t *counts)
{
  for (size_t i = 0; i < graph->statements.n; ++i) {
    ++counts[graph->statements.items[i].subject];
    ++counts[graph->statements.items[i].object];
  }
}

static PressStatus
collect(PressGraph *graph,
        Arena *scratch,
        PressStr text,
        const uint32_t **nodes,
        uint32_t *n_nodes)
{
  const size_t n = graph->nodes.n;
  Fit *const fits = press_arena_array(scratch, n + 1, sizeof *fits);
  Found *const found = press_arena_array(scratch, n + 1, sizeof *found);
  uint32_t *const counts = press_arena_array(scratch, n + 1, sizeof *counts);
  uint32_t n_found = 0;
  if (!fits || !found || !counts) {
    return PRESS_NO_MEMORY;
  }
  const Fit best = fit_all(graph, scratch, text, fits);
  if (scratch->failed || best == FIT_NONE) {
    return scratch->failed ? PRESS_NO_MEMORY : PRESS_NOT_FOUND;
  }

  count_statements(graph, counts);
  for (uint32_t i = 0; i < n; ++i) {
    if (fits[i] == best) {
      found[n_found++] = (Found){i, counts[i]};
    }
  }
  qsort(found, n_found, sizeof *found, compare_found);
  uint32_t *const made =
      press_arena_array(&graph->arena, n_found, sizeof *made);
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n_found; ++i) {
    made[i] = found[i].index;
  }
  *nodes = made;
  *n_nodes = n_found;
  return PRESS_OK;
}

PressStatus
press_graph_find_nodes(PressGraph *graph,
                       PressStr text,
                       const uint32_t **nodes,
                       uint32_t *n_nodes)
{
  Arena scratch = press_arena(graph->world->alloc, 0);
  const PressStatus st = collect(graph, &scratch, text, nodes, n_nodes);

  press_arena_clear(&scratch);
  return st;
}

static unsigned
least(unsigned a, unsigned b, unsigned c)
{
  const unsigned ab = a < b ? a : b;

  return ab < c ? ab : c;
}

// Insertions, deletions and replacements of bytes between two short texts
static unsigned
distance(PressStr a, PressStr b)
{
  unsigned row[NEAR_LENGTH + 1];

  for (unsigned k = 0; k <= b.len; ++k) {
    row[k] = k;
  }
  for (unsigned i = 1; i <= a.len; ++i) {
    unsigned corner = row[0];
    row[0] = i;
    for (unsigned k = 1; k <= b.len; ++k) {
      const unsigned above = row[k];
      const unsigned same = a.data[i - 1] == b.data[k - 1] ? 0 : 1;
      row[k] = least(above + 1, row[k - 1] + 1, corner + same);
      corner = above;
    }
  }
  return row[b.len];
}

static PressStr
shortened(PressStr text)
{
  return text.len > NEAR_LENGTH ? press_str_cut(text, 0, NEAR_LENGTH) : text;
}

/// The nearest labels so far, nearest first
typedef struct {
  PressStr *labels;
  unsigned *distances;
  uint32_t n;
  uint32_t max;
} Nearest;

static bool
is_listed(const Nearest *nearest, PressStr label)
{
  for (uint32_t i = 0; i < nearest->n; ++i) {
    if (press_str_equals(nearest->labels[i], label)) {
      return true;
    }
  }
  return false;
}

static void
offer(Nearest *nearest, PressStr label, unsigned distance_to)
{
  if (is_listed(nearest, label)) {
    return;
  }
  uint32_t at = nearest->n;
  while (at && (nearest->distances[at - 1] > distance_to ||
                (nearest->distances[at - 1] == distance_to &&
                 press_str_compare(nearest->labels[at - 1], label) > 0))) {
    --at;
  }
  if (at == nearest->max) {
    return;
  }
  nearest->n += nearest->n < nearest->max ? 1 : 0;
  for (uint32_t i = nearest->n - 1; i > at; --i) {
    nearest->labels[i] = nearest->labels[i - 1];
    nearest->distances[i] = nearest->distances[i - 1];
  }
  nearest->labels[at] = label;
  nearest->distances[at] = distance_to;
}

static void
offer_text(Arena *item, Nearest *nearest, PressStr wanted, PressStr text)
{
  const PressStr key = shortened(search_key(item, text));
  if (!key.len) {
    return;
  }

  // A third of the letters may be wrong
  const unsigned limit = (unsigned)wanted.len / 3 + 1;
  const unsigned d = distance(wanted, key);
  if (d <= limit) {
    offer(nearest, text, d);
  }
}

uint32_t
press_graph_near_labels(const PressGraph *graph,
                        PressStr text,
                        PressStr *labels,
                        uint32_t max)
{
  Arena scratch = press_arena(graph->world->alloc, 0);
  Arena item = press_arena(graph->world->alloc, 0);
  const PressStr wanted = shortened(search_key(&scratch, text));
  Nearest nearest = {.labels = labels,
                     .distances = press_arena_array(&scratch, (size_t)max + 1,
                                                    sizeof(unsigned)),
                     .max = max};

  for (size_t i = 0; wanted.len && nearest.distances && i < graph->nodes.n;
       ++i) {
    const PressNode *const node = graph->nodes.items + i;
    press_arena_reset(&item);
    offer_text(&item, &nearest, wanted, node->label);
    for (uint32_t k = 0; k < node->n_aliases; ++k) {
      offer_text(&item, &nearest, wanted, node->aliases[k]);
    }
  }
  press_arena_clear(&item);
  press_arena_clear(&scratch);
  return nearest.n;
}
