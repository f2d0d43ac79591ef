// SPDX-License-Identifier: MIT

// Figures of nodes. Gold does not ask for optional nodes; one that the system
// has all the same counts neither for nor against it.

#include "build/eval_score.h"

#include "build/eval_fold.h"

#include <stdlib.h>

/// True if a node is of a kind that is measured
static bool
is_of_kind(const EvalScorer *scorer, const EvalNode *node, EvalKind kind)
{
  if (kind == EVAL_ALL) {
    return true;
  }
  if (press_eval_terms_any(&scorer->terms, node->types, "TimeSpan")) {
    return kind == EVAL_DATES;
  }
  if (node->named) {
    return kind == EVAL_NAMED;
  }
  return kind == EVAL_GROUPS &&
         press_eval_terms_any(&scorer->terms, node->types, "PersonGroup");
}

/// True if a node of the system is neither right nor wrong
static bool
is_free(const EvalScorer *scorer, uint32_t node)
{
  const uint32_t gold = scorer->gold_of[node];
  return scorer->system.nodes[node].optional ||
         (gold != EVAL_NONE && scorer->gold.nodes[gold].optional);
}

static EvalMeasure
measure_kind(const EvalScorer *scorer, EvalKind kind)
{
  size_t system = 0;
  size_t right = 0;
  for (uint32_t i = 0; i < scorer->system.n_nodes; ++i) {
    if (is_of_kind(scorer, &scorer->system.nodes[i], kind) &&
        !is_free(scorer, i)) {
      ++system;
      right += scorer->gold_of[i] != EVAL_NONE;
    }
  }
  size_t gold = 0;
  size_t found = 0;
  for (uint32_t i = 0; i < scorer->gold.n_nodes; ++i) {
    const EvalNode *const node = &scorer->gold.nodes[i];
    if (is_of_kind(scorer, node, kind) && !node->optional) {
      ++gold;
      found += scorer->system_of[i] != EVAL_NONE;
    }
  }
  return press_eval_measure((double)right, system, (double)found, gold);
}

static bool
measure_types(EvalScorer *scorer)
{
  EvalMean all = {0};
  EvalMean named = {0};
  for (size_t i = 0; i < scorer->matched.n; ++i) {
    const uint32_t node = scorer->matched.items[i];
    const EvalNode *const gold = &scorer->gold.nodes[scorer->gold_of[node]];
    if (gold->optional) {
      continue;
    }
    double share = 0;
    if (!press_eval_terms_overlap(&scorer->terms,
                                  scorer->system.nodes[node].types, gold->types,
                                  &share)) {
      return false;
    }
    all.sum += share;
    ++all.n;
    if (is_of_kind(scorer, gold, EVAL_NAMED)) {
      named.sum += share;
      ++named.n;
    }
  }
  scorer->figures.type_accuracy = press_eval_mean(all);
  scorer->figures.named_type_accuracy = press_eval_mean(named);
  return true;
}

/// Which nodes of one graph belong to a node of the other
typedef struct {
  EvalList *of;   ///< By node
  EvalList order; ///< Nodes that have some, as found
} Belongings;

static bool
belong(Arena *arena, Belongings *b, uint32_t node, uint32_t other)
{
  EvalList *const list = &b->of[node];
  if (!list->n && !press_eval_list_add(arena, &b->order, node)) {
    return false;
  }
  return press_eval_list_has(list, other) ||
         press_eval_list_add(arena, list, other);
}

static int
by_text(const void *a, const void *b)
{
  return press_str_compare(*(const PressStr *)a, *(const PressStr *)b);
}

/// Log the nodes that more than one node of the other graph belongs to
static bool
log_several(EvalScorer *scorer,
            PressStr what,
            const Belongings *b,
            const EvalIds *ids,
            const EvalIds *other_ids)
{
  for (size_t i = 0; scorer->verbose && i < b->order.n; ++i) {
    const uint32_t node = b->order.items[i];
    const EvalList *const list = &b->of[node];
    if (list->n < 2) {
      continue;
    }
    PressStr *const texts =
        press_arena_array(scorer->arena, list->n, sizeof(PressStr));
    if (!texts) {
      return false;
    }
    for (size_t k = 0; k < list->n; ++k) {
      texts[k] = other_ids->items[list->items[k]].text;
    }
    qsort(texts, list->n, sizeof(PressStr), by_text);
    const PressStr shown = press_eval_listed(scorer->arena, texts, list->n);
    if (!shown.data || !EVAL_LOG(scorer, what, ids->items[node].text,
                                 PRESS_STR(" = "), shown)) {
      return false;
    }
  }
  return true;
}

/// Nodes of the system that share a mention with a node of gold, or match it
static bool
measure_fragments(EvalScorer *scorer)
{
  Arena *const arena = scorer->arena;
  Belongings b = {
      .of = press_arena_array(arena, scorer->gold.n_nodes, sizeof(EvalList))};
  if (!b.of) {
    return false;
  }
  for (size_t i = 0; i < scorer->sharing.n; ++i) {
    const uint32_t node = scorer->sharing.items[i];
    const EvalShares *const shares = &scorer->shares[node];
    for (size_t k = 0; k < shares->n; ++k) {
      if (!belong(arena, &b, shares->items[k].gold, node)) {
        return false;
      }
    }
  }
  for (size_t i = 0; i < scorer->matched.n; ++i) {
    const uint32_t node = scorer->matched.items[i];
    if (!belong(arena, &b, scorer->gold_of[node], node)) {
      return false;
    }
  }
  EvalMean mean = {0};
  for (size_t i = 0; i < b.order.n; ++i) {
    const uint32_t node = b.order.items[i];
    if (scorer->gold.nodes[node].n_mentions) {
      mean.sum += (double)b.of[node].n;
      ++mean.n;
    }
  }
  scorer->figures.fragmentation = press_eval_mean(mean);
  return log_several(scorer, PRESS_STR("fragmented: "), &b, &scorer->gold.ids,
                     &scorer->system.ids);
}

/// Nodes of gold that a node of the system shares mentions with, or matches
static bool
measure_merges(EvalScorer *scorer)
{
  Arena *const arena = scorer->arena;
  Belongings b = {
      .of = press_arena_array(arena, scorer->system.n_nodes, sizeof(EvalList))};
  if (!b.of) {
    return false;
  }
  EvalMean mean = {0};
  for (size_t i = 0; i < scorer->sharing.n; ++i) {
    const uint32_t node = scorer->sharing.items[i];
    const EvalShares *const shares = &scorer->shares[node];
    for (size_t k = 0; k < shares->n; ++k) {
      if (!belong(arena, &b, node, shares->items[k].gold)) {
        return false;
      }
    }
    if (scorer->gold_of[node] != EVAL_NONE &&
        !belong(arena, &b, node, scorer->gold_of[node])) {
      return false;
    }
    mean.sum += (double)b.of[node].n;
    ++mean.n;
  }
  scorer->figures.over_merge = press_eval_mean(mean);
  return log_several(scorer, PRESS_STR("over-merged: "), &b,
                     &scorer->system.ids, &scorer->gold.ids);
}

/// "node missed: id (Type/Type) 'label'"
static bool
log_node(EvalScorer *scorer, PressStr what, const EvalGraph *graph, uint32_t i)
{
  const EvalNode *const node = &graph->nodes[i];
  const PressStr label = press_value_text(node->value, "label");
  PressStr types = PRESS_STR("");
  for (size_t k = 0; k < node->types.n; ++k) {
    const PressStr parts[] = {
        types,
        {"/", k > 0},
        scorer->terms.types.items[node->types.items[k]].text};
    types = press_arena_join(scorer->arena, parts, 3);
  }
  const PressStr shown =
      label.data ? press_eval_quoted(scorer->arena, label) : PRESS_STR("None");
  return types.data && shown.data &&
         EVAL_LOG(scorer, what, graph->ids.items[i].text, PRESS_STR(" ("),
                  types, PRESS_STR(") "), shown);
}

static bool
log_nodes(EvalScorer *scorer)
{
  for (uint32_t i = 0; scorer->verbose && i < scorer->gold.n_nodes; ++i) {
    if (scorer->system_of[i] == EVAL_NONE && !scorer->gold.nodes[i].optional &&
        !log_node(scorer, PRESS_STR("node missed: "), &scorer->gold, i)) {
      return false;
    }
  }
  for (uint32_t i = 0; scorer->verbose && i < scorer->system.n_nodes; ++i) {
    if (scorer->gold_of[i] == EVAL_NONE && !scorer->system.nodes[i].optional &&
        !log_node(scorer, PRESS_STR("node extra: "), &scorer->system, i)) {
      return false;
    }
  }
  return true;
}

bool
press_eval_nodes(EvalScorer *scorer)
{
  for (int kind = 0; kind < EVAL_N_KINDS; ++kind) {
    scorer->figures.nodes[kind] = measure_kind(scorer, (EvalKind)kind);
  }
  return measure_types(scorer) && log_nodes(scorer) &&
         measure_fragments(scorer) && measure_merges(scorer);
}
