// SPDX-License-Identifier: MIT

// An event is often mentioned by other words, or by none: events that no
// mention matched are matched by what is said of them. A signature is the set
// of (predicate, direction, other end in gold) of an event's statements; the
// more two events have in common, the better.

#include "build/eval_score.h"

/// Events of one graph without a partner, and their signatures
typedef struct {
  EvalList events;
  EvalList *signatures; ///< By node
} Events;

typedef struct {
  EvalScorer *scorer;
  EvalKeys parts; ///< Of signatures, of both graphs
  Events system;
  Events gold;
} Structure;

static bool
find_events(EvalScorer *scorer,
            const EvalGraph *graph,
            const uint32_t *partner,
            Events *events)
{
  events->signatures =
      press_arena_array(scorer->arena, graph->ids.n, sizeof(EvalList));
  if (!events->signatures) {
    return false;
  }
  for (uint32_t i = 0; i < graph->n_nodes; ++i) {
    if (partner[i] == EVAL_NONE &&
        press_eval_terms_any(&scorer->terms, graph->nodes[i].types, "Event") &&
        !press_eval_list_add(scorer->arena, &events->events, i)) {
      return false;
    }
  }
  return true;
}

/// Add (predicate, direction, end) to a signature; unknown ends say nothing
static bool
add_part(Structure *s,
         EvalList *signature,
         uint32_t predicate,
         bool outwards,
         uint32_t end)
{
  if (end == EVAL_NONE) {
    return true;
  }
  const uint32_t words[] = {predicate, outwards, end};
  const uint32_t part = press_eval_keys_add(&s->parts, words, 3);
  return part != EVAL_NONE &&
         (press_eval_list_has(signature, part) ||
          press_eval_list_add(s->scorer->arena, signature, part));
}

static bool
sign(Structure *s, bool system)
{
  const EvalScorer *const scorer = s->scorer;
  const EvalGraph *const graph = system ? &scorer->system : &scorer->gold;
  EvalList *const signatures =
      system ? s->system.signatures : s->gold.signatures;
  for (size_t i = 0; i < graph->n_statements; ++i) {
    const EvalTriple raw = graph->statements[i].triple;
    const EvalTriple t = system ? press_eval_own_triple(scorer, raw)
                                : press_eval_gold_triple(scorer, raw);
    const uint32_t subject = system ? scorer->gold_of[t.subject] : t.subject;
    const uint32_t object = system ? scorer->gold_of[t.object] : t.object;
    if (!add_part(s, &signatures[t.subject], t.predicate, true, object) ||
        (t.subject != t.object &&
         !add_part(s, &signatures[t.object], t.predicate, false, subject))) {
      return false;
    }
  }
  return true;
}

static size_t
n_common(const EvalList *a, const EvalList *b)
{
  size_t n = 0;
  for (size_t i = 0; i < a->n; ++i) {
    n += press_eval_list_has(b, a->items[i]);
  }
  return n;
}

/// A growing list of edges, for PRESS_ROOM
typedef struct {
  EvalEdge *items;
  size_t n;
  size_t cap;
} Edges;

static bool
weigh(const Structure *s, Edges *edges)
{
  const EvalScorer *const scorer = s->scorer;
  for (size_t i = 0; i < s->system.events.n; ++i) {
    const uint32_t one = s->system.events.items[i];
    for (size_t k = 0; k < s->gold.events.n; ++k) {
      const uint32_t other = s->gold.events.items[k];
      const size_t n =
          n_common(&s->system.signatures[one], &s->gold.signatures[other]);
      if (!n || !(press_eval_terms_credit(
                      &scorer->terms, scorer->system.nodes[one].types,
                      scorer->gold.nodes[other].types) > 0)) {
        continue;
      }
      if (!PRESS_ROOM(scorer->arena, edges)) {
        return false;
      }
      edges->items[edges->n++] = (EvalEdge){one, other, (double)n};
    }
  }
  return true;
}

/// One side of the matching; ranks null if memory is out
static EvalSide
side_of(const EvalGraph *graph)
{
  return (EvalSide){graph->n_nodes,
                    press_eval_ids_ranks(&graph->ids, graph->n_nodes, false),
                    press_eval_ids_ranks(&graph->ids, graph->n_nodes, true)};
}

static bool
match_events(const Structure *s)
{
  EvalScorer *const scorer = s->scorer;
  Edges edges = {0};
  EvalPairs pairs = {0};
  const EvalSide system = side_of(&scorer->system);
  const EvalSide gold = side_of(&scorer->gold);
  if (!system.ranks || !system.quoted || !gold.ranks || !gold.quoted ||
      !weigh(s, &edges) ||
      press_eval_match(scorer->arena, edges.items, edges.n, system, gold,
                       &pairs)) {
    return false;
  }
  for (size_t i = 0; i < pairs.n; ++i) {
    if (!press_eval_pair(scorer, pairs.items[i])) {
      return false;
    }
  }
  scorer->figures.matched_by_structure = pairs.n;
  return true;
}

bool
press_eval_structure(EvalScorer *scorer)
{
  Structure s = {.scorer = scorer, .parts = press_eval_keys(scorer->arena)};
  if (!find_events(scorer, &scorer->system, scorer->gold_of, &s.system) ||
      !find_events(scorer, &scorer->gold, scorer->system_of, &s.gold)) {
    return false;
  }
  if (!s.system.events.n || !s.gold.events.n) {
    return true;
  }
  return sign(&s, true) && sign(&s, false) && match_events(&s);
}
