// SPDX-License-Identifier: MIT

#include "render/picture.h"

#include <stdlib.h>

/// A pair of nodes that an edge links, smaller first
typedef struct {
  uint32_t low;
  uint32_t high;
} Pair;

/// A node and what it is sorted by
typedef struct {
  uint32_t degree;
  uint32_t node;
} Rank;

static int
compare_numbers(uint32_t a, uint32_t b)
{
  return (a > b) - (a < b);
}

static int
compare_pairs(const void *left, const void *right)
{
  const Pair *const a = left;
  const Pair *const b = right;
  const int c = compare_numbers(a->low, b->low);
  return c ? c : compare_numbers(a->high, b->high);
}

/// Most central first, then by id
static int
compare_ranks(const void *left, const void *right)
{
  const Rank *const a = left;
  const Rank *const b = right;
  const int c = compare_numbers(b->degree, a->degree);
  return c ? c : compare_numbers(a->node, b->node);
}

static Pair
pair_of(const PressEdge *edge)
{
  const bool ordered = edge->subject < edge->object;
  return (Pair){ordered ? edge->subject : edge->object,
                ordered ? edge->object : edge->subject};
}

/// Same subject and predicate
static bool
is_alike(const PressEdge *a, const PressEdge *b)
{
  return a->subject == b->subject &&
         press_str_equals(a->predicate, b->predicate);
}

/// Marks the edges whose subject has their predicate in a direct edge, too.
/// Edges are sorted by subject and predicate.
static void
mark_alike(const PressEdges *edges, bool *alike)
{
  for (uint32_t i = 0; i < edges->n_edges;) {
    bool direct = false;
    uint32_t end = i;
    while (end < edges->n_edges &&
           is_alike(&edges->edges[i], &edges->edges[end])) {
      direct = direct || !edges->edges[end].derived;
      ++end;
    }
    while (i < end) {
      alike[i++] = direct;
    }
  }
}

/**
   All edges but the derived ones that say nothing new: where another links the
   two, or where the subject has that predicate anyway (an attack has victims;
   that it also has each group among them needs no line).
*/
static PressStatus
choose_edges(PressPicture *picture, Arena *arena)
{
  const PressEdges *const edges = picture->edges;
  const size_t room = (size_t)edges->n_edges + 1;
  Pair *const linked = press_arena_array(arena, room, sizeof *linked);
  picture->drawn = press_arena_array(arena, room, sizeof(PressEdge *));
  bool *const alike = press_arena_array(arena, room, sizeof *alike);
  if (!linked || !picture->drawn || !alike) {
    return PRESS_NO_MEMORY;
  }
  mark_alike(edges, alike);
  size_t n_linked = 0;
  for (uint32_t i = 0; i < edges->n_edges; ++i) {
    if (!edges->edges[i].derived) {
      linked[n_linked++] = pair_of(&edges->edges[i]);
    }
  }
  qsort(linked, n_linked, sizeof *linked, compare_pairs);
  for (uint32_t i = 0; i < edges->n_edges; ++i) {
    const PressEdge *const edge = &edges->edges[i];
    const Pair pair = pair_of(edge);
    if (edge->derived && (alike[i] || bsearch(&pair, linked, n_linked,
                                              sizeof *linked, compare_pairs))) {
      ++picture->n_hidden;
    } else {
      picture->drawn[picture->n_drawn++] = edge;
    }
  }
  return PRESS_OK;
}

static void
count_degrees(PressPicture *picture)
{
  const uint32_t n_nodes = press_graph_n_nodes(picture->edges->graph);
  memset(picture->degree, 0, n_nodes * sizeof *picture->degree);
  for (uint32_t i = 0; i < picture->n_drawn; ++i) {
    ++picture->degree[picture->drawn[i]->subject];
    ++picture->degree[picture->drawn[i]->object];
  }
  picture->n_nodes = 0;
  for (uint32_t i = 0; i < n_nodes; ++i) {
    picture->n_nodes += picture->degree[i] > 0;
  }
}

/// Leaves only edges between the `most` most central nodes
static PressStatus
cut(PressPicture *picture, uint32_t most, Arena *arena)
{
  const uint32_t n_nodes = press_graph_n_nodes(picture->edges->graph);
  Rank *const ranks = press_arena_array(arena, n_nodes, sizeof *ranks);
  bool *const kept = press_arena_array(arena, n_nodes, sizeof *kept);
  if (!ranks || !kept) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n_nodes; ++i) {
    ranks[i] = (Rank){picture->degree[i], i};
  }
  qsort(ranks, n_nodes, sizeof *ranks, compare_ranks);
  for (uint32_t i = 0; i < most; ++i) {
    kept[ranks[i].node] = true;
  }
  const uint32_t n_before = picture->n_nodes;
  uint32_t n = 0;
  for (uint32_t i = 0; i < picture->n_drawn; ++i) {
    const PressEdge *const edge = picture->drawn[i];
    if (kept[edge->subject] && kept[edge->object]) {
      picture->drawn[n++] = edge;
    }
  }
  picture->n_drawn = n;
  count_degrees(picture);
  picture->n_far = n_before - picture->n_nodes;
  return PRESS_OK;
}

PressStatus
press_picture_choose(const PressEdges *edges,
                     const PressRenderOptions *options,
                     Arena *arena,
                     PressPicture *picture)
{
  const uint32_t n_nodes = press_graph_n_nodes(edges->graph);
  *picture = (PressPicture){.edges = edges};
  picture->degree =
      press_arena_array(arena, (size_t)n_nodes + 1, sizeof *picture->degree);
  if (!picture->degree) {
    return PRESS_NO_MEMORY;
  }
  PressStatus st = choose_edges(picture, arena);
  if (st != PRESS_OK) {
    return st;
  }
  count_degrees(picture);
  picture->n_alone = n_nodes - picture->n_nodes;
  const uint32_t most =
      options->max_nodes ? options->max_nodes : PRESS_PICTURE_NODES;
  if (!options->all && picture->n_nodes > most) {
    st = cut(picture, most, arena);
  }
  return st;
}
