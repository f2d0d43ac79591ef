// SPDX-License-Identifier: MIT

// Which node of the system is which node of gold. Ids do not matter: what
// counts is where the nodes are mentioned. Mentions are aligned one to one,
// the best fit first; their credits, and a little for names, dates and types
// that agree, are the weights of a one-to-one matching of the nodes.
//
// Weights are added in a fixed order, because sums of doubles depend on it.

#include "build/eval_score.h"

#include "build/eval_value.h"

#include <stdio.h>
#include <stdlib.h>

/// A mention of gold by its place in the text
typedef struct {
  EvalSpan span;
  uint32_t node;
  uint32_t index; ///< Among the node's mentions
  size_t order;   ///< Of reading
} Placed;

/// A mention of gold that is known by its words alone
typedef struct {
  uint32_t node;
  uint32_t index;
  uint32_t next; ///< Same words, or EVAL_NONE
} Worded;

/// A mention of the system and one of gold that may be the same
typedef struct {
  uint32_t system;
  uint32_t system_index;
  uint32_t gold;
  uint32_t gold_index;
  uint32_t system_rank; ///< Of the nodes, by their quoted ids
  uint32_t gold_rank;
  double credit;
} Candidate;

typedef struct {
  Candidate *items;
  size_t n;
  size_t cap;
} Candidates;

/// Weights of pairs of nodes
typedef struct {
  Arena *arena;
  EvalKeys keys;
  EvalEdge *items;
  size_t n;
  size_t cap;
} Weights;

typedef struct {
  EvalScorer *scorer;
  Placed *placed;
  size_t n_placed;
  Map words; ///< First of the mentions of gold with these words
  Worded *worded;
  uint32_t n_worded;
  const uint32_t *system_quoted;
  const uint32_t *gold_quoted;
  Candidates candidates;
  Weights weights;
} Alignment;

/// Add to the weight of a pair
static bool
weigh(Weights *weights, uint32_t system, uint32_t gold, double more)
{
  const uint32_t pair[] = {system, gold};
  const uint32_t number = press_eval_keys_add(&weights->keys, pair, 2);
  if (number == EVAL_NONE) {
    return false;
  }
  if (number == weights->n) {
    if (!PRESS_ROOM(weights->arena, weights)) {
      return false;
    }
    weights->items[weights->n++] = (EvalEdge){system, gold, 0};
  }
  weights->items[number].weight += more;
  return true;
}

static int
by_place(const void *x, const void *y)
{
  const Placed *const a = x;
  const Placed *const b = y;
  if (a->span.document != b->span.document) {
    return a->span.document < b->span.document ? -1 : 1;
  }
  if (a->span.start != b->span.start) {
    return a->span.start < b->span.start ? -1 : 1;
  }
  if (a->span.end != b->span.end) {
    return a->span.end < b->span.end ? -1 : 1;
  }
  return (a->order > b->order) - (a->order < b->order);
}

/// Put a mention of gold where candidates are looked for
static bool
index_mention(Alignment *a, uint32_t node, uint32_t index)
{
  const EvalNode *const n = &a->scorer->gold.nodes[node];
  const EvalMention *const mention = &n->mentions[index];
  if (mention->span.known) {
    a->placed[a->n_placed++] =
        (Placed){mention->span, node, index, n->first_mention + index};
    return true;
  }
  if (!mention->folded.len) {
    return true;
  }
  a->worded[a->n_worded] =
      (Worded){node, index, press_map_get(&a->words, mention->folded)};
  return press_map_put(&a->words, mention->folded, a->n_worded++);
}

/// Backwards, so that lists of the same words run forwards
static bool
index_gold(Alignment *a)
{
  const EvalGraph *const gold = &a->scorer->gold;
  Arena *const arena = a->scorer->arena;
  a->placed = press_arena_array(arena, gold->n_mentions, sizeof(Placed));
  a->worded = press_arena_array(arena, gold->n_mentions, sizeof(Worded));
  if (!a->placed || !a->worded) {
    return false;
  }
  for (size_t i = gold->n_nodes; i-- > 0;) {
    for (size_t k = gold->nodes[i].n_mentions; k-- > 0;) {
      if (!index_mention(a, (uint32_t)i, (uint32_t)k)) {
        return false;
      }
    }
  }
  qsort(a->placed, a->n_placed, sizeof(Placed), by_place);
  return true;
}

/// First placed mention of a document
static size_t
first_of(const Alignment *a, uint32_t document)
{
  size_t low = 0;
  size_t high = a->n_placed;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (a->placed[middle].span.document < document) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static int64_t
least(int64_t a, int64_t b)
{
  return a < b ? a : b;
}

static int64_t
most(int64_t a, int64_t b)
{
  return a > b ? a : b;
}

/// How well a span of the system fits a mention of gold: 0 to 1
static double
fit(EvalSpan s, const EvalMention *mention)
{
  const EvalSpan g = mention->span;
  const int64_t common = least(s.end, g.end) - most(s.start, g.start);
  if (common <= 0) {
    return 0;
  }
  const int64_t all = most(s.end, g.end) - least(s.start, g.start);
  const double share = (double)common / (double)all;
  if (share >= 0.5) {
    return share;
  }
  const bool inside = s.start >= g.start && s.end <= g.end;
  if (inside &&
      least(s.end, mention->head_end) > most(s.start, mention->head_start)) {
    return 0.4;
  }
  const bool around = g.start >= s.start && g.end <= s.end;
  const bool name_leads = g.start - s.start <= 4 || s.end == g.end;
  return around && mention->is_name && name_leads ? 0.25 : 0;
}

static bool
add_candidate(Alignment *a, Candidate candidate)
{
  if (!PRESS_ROOM(a->scorer->arena, &a->candidates)) {
    return false;
  }
  candidate.system_rank = a->system_quoted[candidate.system];
  candidate.gold_rank = a->gold_quoted[candidate.gold];
  a->candidates.items[a->candidates.n++] = candidate;
  return true;
}

/// Mentions of gold that one of the system's may be
static bool
find_candidates(Alignment *a, uint32_t node, uint32_t index)
{
  const EvalGraph *const gold = &a->scorer->gold;
  const EvalMention *const mention =
      &a->scorer->system.nodes[node].mentions[index];
  const EvalSpan span = mention->span;
  const size_t first = span.known ? first_of(a, span.document) : a->n_placed;
  for (size_t i = first; i < a->n_placed; ++i) {
    const Placed *const p = &a->placed[i];
    if (p->span.document != span.document || p->span.start >= span.end) {
      break;
    }
    const double credit = fit(span, &gold->nodes[p->node].mentions[p->index]);
    if (credit > 0 && !add_candidate(a, (Candidate){.system = node,
                                                    .system_index = index,
                                                    .gold = p->node,
                                                    .gold_index = p->index,
                                                    .credit = credit})) {
      return false;
    }
  }
  uint32_t word = mention->folded.len
                      ? press_map_get(&a->words, mention->folded)
                      : EVAL_NONE;
  for (; word != EVAL_NONE; word = a->worded[word].next) {
    if (!add_candidate(a, (Candidate){.system = node,
                                      .system_index = index,
                                      .gold = a->worded[word].node,
                                      .gold_index = a->worded[word].index,
                                      .credit = 1})) {
      return false;
    }
  }
  return true;
}

static bool
find_all_candidates(Alignment *a)
{
  const EvalGraph *const system = &a->scorer->system;
  for (uint32_t i = 0; i < system->n_nodes; ++i) {
    for (uint32_t k = 0; k < system->nodes[i].n_mentions; ++k) {
      if (!find_candidates(a, i, k)) {
        return false;
      }
    }
  }
  return true;
}

/// Order of numbers as texts: 10 before 2
static int
compare_digits(uint32_t a, uint32_t b)
{
  if (a == b) {
    return 0;
  }
  char one[16];
  char other[16];
  snprintf(one, sizeof one, "%u", (unsigned)a);
  snprintf(other, sizeof other, "%u", (unsigned)b);
  return strcmp(one, other);
}

static int
by_credit(const void *x, const void *y)
{
  const Candidate *const a = x;
  const Candidate *const b = y;
  if (a->credit > b->credit || a->credit < b->credit) {
    return a->credit > b->credit ? -1 : 1;
  }
  if (a->system_rank != b->system_rank) {
    return a->system_rank < b->system_rank ? -1 : 1;
  }
  const int c = compare_digits(a->system_index, b->system_index);
  if (c) {
    return c;
  }
  if (a->gold_rank != b->gold_rank) {
    return a->gold_rank < b->gold_rank ? -1 : 1;
  }
  return compare_digits(a->gold_index, b->gold_index);
}

/// Count one more mention that two nodes share
static bool
share(EvalScorer *scorer, uint32_t system, uint32_t gold)
{
  EvalShares *const shares = &scorer->shares[system];
  if (!shares->n &&
      !press_eval_list_add(scorer->arena, &scorer->sharing, system)) {
    return false;
  }
  for (size_t i = 0; i < shares->n; ++i) {
    if (shares->items[i].gold == gold) {
      ++shares->items[i].n;
      return true;
    }
  }
  if (!PRESS_ROOM(scorer->arena, shares)) {
    return false;
  }
  shares->items[shares->n++] = (EvalShare){gold, 1};
  return true;
}

/// Align mentions one to one, best credit first
static bool
align_mentions(Alignment *a)
{
  EvalScorer *const scorer = a->scorer;
  Arena *const arena = scorer->arena;
  const size_t n = a->candidates.n;
  Candidate *const sorted = press_arena_array(arena, n, sizeof(Candidate));
  bool *const used =
      press_arena_array(arena, scorer->system.n_mentions, sizeof(bool));
  bool *const given =
      press_arena_array(arena, scorer->gold.n_mentions, sizeof(bool));
  scorer->aligned = press_arena_array(arena, n, sizeof(EvalAligned));
  if (!sorted || !used || !given || !scorer->aligned) {
    return false;
  }
  if (n) {
    memcpy(sorted, a->candidates.items, n * sizeof *sorted);
  }
  qsort(sorted, n, sizeof(Candidate), by_credit);
  for (size_t i = 0; i < n; ++i) {
    const Candidate *const c = &sorted[i];
    const size_t one =
        scorer->system.nodes[c->system].first_mention + c->system_index;
    const size_t other =
        scorer->gold.nodes[c->gold].first_mention + c->gold_index;
    if (used[one] || given[other]) {
      continue;
    }
    used[one] = true;
    given[other] = true;
    scorer->aligned[scorer->n_aligned++] = (EvalAligned){c->system, c->gold};
    if (!share(scorer, c->system, c->gold) ||
        !weigh(&a->weights, c->system, c->gold, c->credit)) {
      return false;
    }
  }
  return true;
}

/// A little for overlaps, those that lost the race too
static bool
weigh_candidates(Alignment *a)
{
  for (size_t i = 0; i < a->candidates.n; ++i) {
    const Candidate *const c = &a->candidates.items[i];
    if (!weigh(&a->weights, c->system, c->gold, 0.02 * c->credit)) {
      return false;
    }
  }
  return true;
}

/// Words that stand for anything
static bool
is_pronoun(PressStr alias)
{
  static const char *const pronouns[] = {
      "il",  "elle",  "ils", "elles", "lui",  "leur", "son",
      "sa",  "ses",   "he",  "she",   "it",   "they", "his",
      "her", "their", "its", "qui",   "dont", "who"};
  for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; ++i) {
    if (press_str_equals(alias, press_str(pronouns[i]))) {
      return true;
    }
  }
  return false;
}

/// Nodes of gold by their names
typedef struct {
  Map heads;
  Worded *items; ///< Node and next alone are used
  uint32_t n;
} Named;

static bool
index_aliases(Alignment *a, Named *named)
{
  const EvalGraph *const gold = &a->scorer->gold;
  size_t n = 0;
  for (size_t i = 0; i < gold->n_nodes; ++i) {
    n += gold->nodes[i].n_aliases;
  }
  named->heads = press_map(a->scorer->arena);
  named->items = press_arena_array(a->scorer->arena, n, sizeof(Worded));
  if (!named->items) {
    return false;
  }
  for (size_t i = 0; i < gold->n_nodes; ++i) {
    for (size_t k = 0; k < gold->nodes[i].n_aliases; ++k) {
      const PressStr alias = gold->nodes[i].aliases[k];
      named->items[named->n] = (Worded){
          .node = (uint32_t)i, .next = press_map_get(&named->heads, alias)};
      if (!press_map_put(&named->heads, alias, named->n++)) {
        return false;
      }
    }
  }
  return true;
}

/// A common name counts for pairs that overlap or are of one kind
static bool
weigh_alias(Alignment *a, uint32_t node, uint32_t other)
{
  const EvalScorer *const scorer = a->scorer;
  const EvalTypes types = scorer->system.nodes[node].types;
  const uint32_t pair[] = {node, other};
  const bool may_be =
      press_eval_keys_find(&a->weights.keys, pair, 2) != EVAL_NONE ||
      !types.n ||
      press_eval_terms_credit(&scorer->terms, types,
                              scorer->gold.nodes[other].types) > 0;
  return !may_be ||
         weigh(&a->weights, node, other, scorer->by_surface ? 0.3 : 0.05);
}

static bool
weigh_aliases(Alignment *a)
{
  Named named = {0};
  if (!index_aliases(a, &named)) {
    return false;
  }
  const EvalGraph *const system = &a->scorer->system;
  for (uint32_t i = 0; i < system->n_nodes; ++i) {
    for (size_t k = 0; k < system->nodes[i].n_aliases; ++k) {
      const PressStr alias = system->nodes[i].aliases[k];
      uint32_t at =
          is_pronoun(alias) ? EVAL_NONE : press_map_get(&named.heads, alias);
      for (; at != EVAL_NONE; at = named.items[at].next) {
        if (!weigh_alias(a, i, named.items[at].node)) {
          return false;
        }
      }
    }
  }
  return true;
}

/// Start of a date, or none; only the system may say it as its time
static PressStr
date_of(const EvalNode *node, bool system)
{
  const PressStr start =
      press_value_text(press_value_get(node->value, "properties"), "start");
  return start.len || !system
             ? start
             : press_value_text(press_value_get(node->value, "time"), "start");
}

/// Dates with the same start
static bool
weigh_dates(Alignment *a)
{
  const EvalScorer *const scorer = a->scorer;
  for (uint32_t i = 0; i < scorer->system.n_nodes; ++i) {
    const EvalNode *const node = &scorer->system.nodes[i];
    const PressStr date = date_of(node, true);
    if (!date.len ||
        !press_eval_terms_any(&scorer->terms, node->types, "TimeSpan")) {
      continue;
    }
    for (uint32_t k = 0; k < scorer->gold.n_nodes; ++k) {
      const EvalNode *const other = &scorer->gold.nodes[k];
      if (press_str_equals(date_of(other, false), date) &&
          press_eval_terms_any(&scorer->terms, other->types, "TimeSpan") &&
          !weigh(&a->weights, i, k, 0.05)) {
        return false;
      }
    }
  }
  return true;
}

/// True if one of the types is Article itself
static bool
is_article(const EvalScorer *scorer, const EvalNode *node)
{
  for (size_t i = 0; i < node->types.n; ++i) {
    if (press_str_equals(scorer->terms.types.items[node->types.items[i]].text,
                         PRESS_STR("Article"))) {
      return true;
    }
  }
  return false;
}

/// Nodes of articles, which have no mention
static bool
weigh_articles(Alignment *a)
{
  const EvalScorer *const scorer = a->scorer;
  for (uint32_t i = 0; i < scorer->system.n_nodes; ++i) {
    if (!is_article(scorer, &scorer->system.nodes[i])) {
      continue;
    }
    for (uint32_t k = 0; k < scorer->gold.n_nodes; ++k) {
      if (is_article(scorer, &scorer->gold.nodes[k]) &&
          !weigh(&a->weights, i, k, 0.01)) {
        return false;
      }
    }
  }
  return true;
}

/// Types break ties, then ids
static void
weigh_types(Alignment *a)
{
  const EvalScorer *const scorer = a->scorer;
  for (size_t i = 0; i < a->weights.n; ++i) {
    EvalEdge *const edge = &a->weights.items[i];
    edge->weight +=
        0.005 * press_eval_terms_credit(&scorer->terms,
                                        scorer->system.nodes[edge->a].types,
                                        scorer->gold.nodes[edge->b].types);
    if (press_str_equals(scorer->system.ids.items[edge->a].text,
                         scorer->gold.ids.items[edge->b].text)) {
      edge->weight += 0.0005;
    }
  }
}

static bool
match_nodes(Alignment *a)
{
  EvalScorer *const scorer = a->scorer;
  const EvalSide system = {
      scorer->system.n_nodes,
      press_eval_ids_ranks(&scorer->system.ids, scorer->system.n_nodes, false),
      a->system_quoted};
  const EvalSide gold = {
      scorer->gold.n_nodes,
      press_eval_ids_ranks(&scorer->gold.ids, scorer->gold.n_nodes, false),
      a->gold_quoted};
  EvalPairs pairs = {0};
  if (!system.ranks || !gold.ranks ||
      press_eval_match(scorer->arena, a->weights.items, a->weights.n, system,
                       gold, &pairs)) {
    return false;
  }
  for (size_t i = 0; i < pairs.n; ++i) {
    if (!press_eval_pair(scorer, pairs.items[i])) {
      return false;
    }
  }
  return true;
}

/// A fragment is part of the node that it shares most mentions with
static bool
place_fragments(Alignment *a)
{
  EvalScorer *const scorer = a->scorer;
  for (size_t i = 0; i < scorer->sharing.n; ++i) {
    const uint32_t node = scorer->sharing.items[i];
    if (scorer->part_of[node] != EVAL_NONE) {
      continue;
    }
    const EvalShares *const shares = &scorer->shares[node];
    const EvalShare *best = &shares->items[0];
    for (size_t k = 1; k < shares->n; ++k) {
      const EvalShare *const other = &shares->items[k];
      if (other->n > best->n ||
          (other->n == best->n &&
           a->gold_quoted[other->gold] < a->gold_quoted[best->gold])) {
        best = other;
      }
    }
    scorer->part_of[node] = best->gold;
    if (!press_eval_list_add(scorer->arena, &scorer->parts, node)) {
      return false;
    }
  }
  return true;
}

static bool
prepare(Alignment *a)
{
  EvalScorer *const scorer = a->scorer;
  Arena *const arena = scorer->arena;
  scorer->gold_of = press_eval_nones(arena, scorer->system.ids.n);
  scorer->part_of = press_eval_nones(arena, scorer->system.ids.n);
  scorer->system_of = press_eval_nones(arena, scorer->gold.ids.n);
  scorer->shares =
      press_arena_array(arena, scorer->system.n_nodes, sizeof(EvalShares));
  a->words = press_map(arena);
  a->weights.arena = arena;
  a->weights.keys = press_eval_keys(arena);
  a->system_quoted =
      press_eval_ids_ranks(&scorer->system.ids, scorer->system.n_nodes, true);
  a->gold_quoted =
      press_eval_ids_ranks(&scorer->gold.ids, scorer->gold.n_nodes, true);
  return scorer->gold_of && scorer->part_of && scorer->system_of &&
         scorer->shares && a->system_quoted && a->gold_quoted;
}

bool
press_eval_align(EvalScorer *scorer)
{
  Alignment a = {.scorer = scorer};
  if (!prepare(&a) || !index_gold(&a) || !find_all_candidates(&a) ||
      !align_mentions(&a) || !weigh_candidates(&a) || !weigh_aliases(&a) ||
      !weigh_dates(&a) || !weigh_articles(&a)) {
    return false;
  }
  weigh_types(&a);
  return match_nodes(&a) && place_fragments(&a);
}
