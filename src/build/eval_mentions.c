// SPDX-License-Identifier: MIT

// Figures of mentions: spans that are equal, spans that overlap (one to one,
// the best overlap first), mentions in the right node. Where gold has no
// offsets, folded surfaces are counted instead of spans.

#include "build/eval_score.h"

#include <stdlib.h>

/// Spans of one graph that count
typedef struct {
  EvalSpan *items;
  size_t n;
} Spans;

static int
compare_spans(const EvalSpan *a, const EvalSpan *b)
{
  if (a->document != b->document) {
    return a->document < b->document ? -1 : 1;
  }
  if (a->start != b->start) {
    return a->start < b->start ? -1 : 1;
  }
  return (a->end > b->end) - (a->end < b->end);
}

static int
by_span(const void *a, const void *b)
{
  return compare_spans(a, b);
}

/// Spans of the nodes, in order of reading
static bool
collect(Arena *arena, const EvalGraph *graph, int optional, Spans *spans)
{
  spans->items = press_arena_array(arena, graph->n_mentions, sizeof(EvalSpan));
  if (!spans->items) {
    return false;
  }
  for (size_t i = 0; i < graph->n_nodes; ++i) {
    const EvalNode *const node = &graph->nodes[i];
    if (optional >= 0 && node->optional != (optional > 0)) {
      continue;
    }
    for (size_t k = 0; k < node->n_mentions; ++k) {
      if (node->mentions[k].span.known) {
        spans->items[spans->n++] = node->mentions[k].span;
      }
    }
  }
  return true;
}

/// A sorted copy; items null if memory is out
static Spans
sorted(Arena *arena, const Spans *spans)
{
  Spans copy = {press_arena_array(arena, spans->n, sizeof(EvalSpan)), spans->n};
  if (copy.items && spans->n) {
    memcpy(copy.items, spans->items, spans->n * sizeof(EvalSpan));
    qsort(copy.items, copy.n, sizeof(EvalSpan), by_span);
  }
  return copy;
}

static bool
holds(const Spans *sorted_spans, const EvalSpan *span)
{
  return sorted_spans->n && bsearch(span, sorted_spans->items, sorted_spans->n,
                                    sizeof(EvalSpan), by_span);
}

/// Leave out what lies exactly where an optional node of gold has a mention
static bool
leave_free(EvalScorer *scorer, const Spans *gold, Spans *system)
{
  Spans optional = {0};
  if (!collect(scorer->arena, &scorer->gold, 1, &optional)) {
    return false;
  }
  const Spans asked = sorted(scorer->arena, gold);
  const Spans free_ones = sorted(scorer->arena, &optional);
  if (!asked.items || !free_ones.items) {
    return false;
  }
  size_t n = 0;
  for (size_t i = 0; i < system->n; ++i) {
    const EvalSpan *const span = &system->items[i];
    if (!holds(&free_ones, span) || holds(&asked, span)) {
      system->items[n++] = *span;
    }
  }
  system->n = n;
  return true;
}

/// Spans that both have, as often as both have them
static bool
count_equal(Arena *arena, const Spans *a, const Spans *b, size_t *n)
{
  const Spans one = sorted(arena, a);
  const Spans other = sorted(arena, b);
  if (!one.items || !other.items) {
    return false;
  }
  size_t i = 0;
  size_t k = 0;
  while (i < one.n && k < other.n) {
    const int c = compare_spans(&one.items[i], &other.items[k]);
    *n += c == 0;
    i += c <= 0;
    k += c >= 0;
  }
  return true;
}

/// Two spans that overlap
typedef struct {
  double share;
  uint32_t system;
  uint32_t gold;
} Overlap;

typedef struct {
  Overlap *items;
  size_t n;
  size_t cap;
} Overlaps;

/// A span of gold with its place in the order of reading
typedef struct {
  EvalSpan span;
  uint32_t number;
} Numbered;

static int
by_number(const void *x, const void *y)
{
  const Numbered *const a = x;
  const Numbered *const b = y;
  const int c = compare_spans(&a->span, &b->span);
  return c ? c : (a->number > b->number) - (a->number < b->number);
}

static int
by_share(const void *x, const void *y)
{
  const Overlap *const a = x;
  const Overlap *const b = y;
  if (a->share > b->share || a->share < b->share) {
    return a->share > b->share ? -1 : 1;
  }
  if (a->system != b->system) {
    return a->system < b->system ? -1 : 1;
  }
  return (a->gold > b->gold) - (a->gold < b->gold);
}

static double
share_of(EvalSpan a, EvalSpan b)
{
  const int64_t start = a.start > b.start ? a.start : b.start;
  const int64_t end = a.end < b.end ? a.end : b.end;
  const int64_t first = a.start < b.start ? a.start : b.start;
  const int64_t last = a.end > b.end ? a.end : b.end;
  return (double)(end - start) / (double)(last - first);
}

/// First span of a document in a sorted list
static size_t
first_of(const Numbered *list, size_t n, uint32_t document)
{
  size_t low = 0;
  size_t high = n;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (list[middle].span.document < document) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static bool
find_overlaps(Arena *arena,
              const Spans *system,
              const Spans *gold,
              Overlaps *found)
{
  Numbered *const list = press_arena_array(arena, gold->n, sizeof(Numbered));
  if (!list) {
    return false;
  }
  for (size_t i = 0; i < gold->n; ++i) {
    list[i] = (Numbered){gold->items[i], (uint32_t)i};
  }
  qsort(list, gold->n, sizeof(Numbered), by_number);
  for (size_t i = 0; i < system->n; ++i) {
    const EvalSpan span = system->items[i];
    for (size_t k = first_of(list, gold->n, span.document);
         k < gold->n && list[k].span.document == span.document &&
         list[k].span.start < span.end;
         ++k) {
      if (!press_eval_span_meets(span, list[k].span)) {
        continue;
      }
      if (!PRESS_ROOM(arena, found)) {
        return false;
      }
      found->items[found->n++] =
          (Overlap){share_of(span, list[k].span), (uint32_t)i, list[k].number};
    }
  }
  return true;
}

/// Overlapping spans one to one, the best overlap first
static bool
count_overlapping(Arena *arena,
                  const Spans *system,
                  const Spans *gold,
                  size_t *n)
{
  Overlaps found = {0};
  bool *const used = press_arena_array(arena, system->n, sizeof(bool));
  bool *const given = press_arena_array(arena, gold->n, sizeof(bool));
  if (!used || !given || !find_overlaps(arena, system, gold, &found)) {
    return false;
  }
  if (found.n) {
    qsort(found.items, found.n, sizeof(Overlap), by_share);
  }
  for (size_t i = 0; i < found.n; ++i) {
    const Overlap *const o = &found.items[i];
    if (!used[o->system] && !given[o->gold]) {
      used[o->system] = true;
      given[o->gold] = true;
      ++*n;
    }
  }
  return true;
}

/// Aligned mentions whose nodes are matched
static size_t
n_linked(const EvalScorer *scorer)
{
  size_t n = 0;
  for (size_t i = 0; i < scorer->n_aligned; ++i) {
    const EvalAligned *const pair = &scorer->aligned[i];
    n += scorer->gold_of[pair->system] == pair->gold &&
         (scorer->by_surface || !scorer->gold.nodes[pair->gold].optional);
  }
  return n;
}

static void
measure(EvalScorer *scorer,
        size_t equal,
        size_t overlapping,
        size_t system,
        size_t gold)
{
  const double e = (double)equal;
  const double o = (double)overlapping;
  const double l = (double)n_linked(scorer);
  EvalFigures *const f = &scorer->figures;
  f->mentions_exact = press_eval_measure(e, system, e, gold);
  f->mentions_overlap = press_eval_measure(o, system, o, gold);
  f->mentions_linked = press_eval_measure(l, system, l, gold);
}

static bool
measure_spans(EvalScorer *scorer)
{
  Arena *const arena = scorer->arena;
  Spans system = {0};
  Spans gold = {0};
  size_t equal = 0;
  size_t overlapping = 0;
  if (!collect(arena, &scorer->system, -1, &system) ||
      !collect(arena, &scorer->gold, 0, &gold) ||
      !leave_free(scorer, &gold, &system) ||
      !count_equal(arena, &system, &gold, &equal) ||
      !count_overlapping(arena, &system, &gold, &overlapping)) {
    return false;
  }
  measure(scorer, equal, overlapping, system.n, gold.n);
  return true;
}

/// How often each surface is there in the graph; false if memory is out
static bool
count_surfaces(const EvalGraph *graph, Map *counts, size_t *n)
{
  for (size_t i = 0; i < graph->n_nodes; ++i) {
    for (size_t k = 0; k < graph->nodes[i].n_mentions; ++k) {
      const PressStr surface = graph->nodes[i].mentions[k].folded;
      if (!surface.len) {
        continue;
      }
      const uint32_t count = press_map_get(counts, surface);
      if (!press_map_put(counts, surface, count == MAP_NONE ? 1 : count + 1)) {
        return false;
      }
      ++*n;
    }
  }
  return true;
}

static bool
measure_surfaces(EvalScorer *scorer)
{
  Map system = press_map(scorer->arena);
  Map gold = press_map(scorer->arena);
  size_t n_system = 0;
  size_t n_gold = 0;
  if (!count_surfaces(&scorer->system, &system, &n_system) ||
      !count_surfaces(&scorer->gold, &gold, &n_gold)) {
    return false;
  }
  if (!n_system) {
    return true;
  }
  // A sum over a table does not depend on its order
  size_t equal = 0;
  for (uint32_t i = 0; i < gold.cap; ++i) {
    if (gold.entries[i].key.data) {
      const uint32_t theirs = gold.entries[i].value;
      const uint32_t ours = press_map_get(&system, gold.entries[i].key);
      equal += ours == MAP_NONE ? 0 : ours < theirs ? ours : theirs;
    }
  }
  measure(scorer, equal, scorer->n_aligned, n_system, n_gold);
  return true;
}

bool
press_eval_mentions(EvalScorer *scorer)
{
  return scorer->by_surface ? measure_surfaces(scorer) : measure_spans(scorer);
}
