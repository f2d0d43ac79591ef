// SPDX-License-Identifier: MIT

// Lenient figures: do the right two nodes have to do with each other, whatever
// the predicate and the direction? Fragments count as the node they are part
// of. And the figure of the document layer, which has no part in the others.

#include "build/eval_score.h"

/// What is known about a pair of nodes of gold
typedef struct {
  bool in_gold;
  bool in_core;
  bool accepted; ///< Ends of a reading that gold accepts
  bool hit;      ///< The system links them
  bool covered;  ///< Of gold: the system links them or an accepted pair
} Pair;

/// An accepted pair and the pair that it stands for
typedef struct {
  uint32_t accepted;
  uint32_t gold;
} Reading;

typedef struct {
  EvalScorer *scorer;
  EvalKeys keys; ///< Pairs of gold and accepted ones
  Pair *pairs;
  Reading *readings;
  size_t n_readings;
  EvalKeys bad; ///< Pairs that the system links and gold does not know
} Lenient;

/// Words of a pair without direction, and what it is a pair of
static const uint32_t *
pair_words(uint32_t kind, uint32_t a, uint32_t b, uint32_t words[3])
{
  words[0] = kind;
  words[1] = a < b ? a : b;
  words[2] = a < b ? b : a;
  return words;
}

/// Number of the pair of a triple's ends; EVAL_NONE if memory is out
static uint32_t
add_pair(Lenient *l, const EvalTriple *triple)
{
  uint32_t words[3];
  pair_words(0, triple->subject, triple->object, words);
  return press_eval_keys_add(&l->keys, words, 3);
}

static bool
add_gold(Lenient *l)
{
  const EvalScorer *const scorer = l->scorer;
  const EvalGroups *const groups = &scorer->gold_groups;
  const size_t n = groups->n + scorer->n_alternatives;
  l->pairs = press_arena_array(scorer->arena, n, sizeof(Pair));
  l->readings =
      press_arena_array(scorer->arena, scorer->n_alternatives, sizeof(Reading));
  if (!l->pairs || !l->readings) {
    return false;
  }
  for (size_t i = 0; i < groups->n; ++i) {
    const EvalGroup *const group = &groups->items[i];
    const uint32_t pair = add_pair(l, &group->triple);
    if (pair == EVAL_NONE) {
      return false;
    }
    l->pairs[pair].in_gold = true;
    l->pairs[pair].in_core = l->pairs[pair].in_core || group->core;
    for (size_t k = 0; k < group->alternatives.n; ++k) {
      const uint32_t accepted =
          add_pair(l, &scorer->alternatives[group->alternatives.items[k]]);
      if (accepted == EVAL_NONE) {
        return false;
      }
      l->pairs[accepted].accepted = true;
      l->readings[l->n_readings++] = (Reading){accepted, pair};
    }
  }
  return true;
}

/// Judge the pair that a statement of the system links
static bool
judge(Lenient *l, const EvalStatement *s)
{
  const uint32_t a = l->scorer->part_of[s->triple.subject];
  const uint32_t b = l->scorer->part_of[s->triple.object];
  uint32_t words[3];
  if (a == EVAL_NONE || b == EVAL_NONE) {
    pair_words(1, s->triple.subject, s->triple.object, words);
    return s->derived || press_eval_keys_add(&l->bad, words, 3) != EVAL_NONE;
  }
  pair_words(0, a, b, words);
  const uint32_t known = press_eval_keys_find(&l->keys, words, 3);
  if (known != EVAL_NONE) {
    l->pairs[known].hit = true;
    return true;
  }
  return s->derived || a == b ||
         press_eval_keys_add(&l->bad, words, 3) != EVAL_NONE;
}

static bool
judge_all(Lenient *l)
{
  const EvalScorer *const scorer = l->scorer;
  for (size_t i = 0; i < scorer->system.n_statements; ++i) {
    const EvalStatement *const s = &scorer->system.statements[i];
    if (!press_eval_of_document(scorer, true, s) && !judge(l, s)) {
      return false;
    }
  }
  return true;
}

static void
measure(const Lenient *l)
{
  size_t hit = 0;
  size_t gold = 0;
  size_t core = 0;
  size_t covered = 0;
  size_t covered_core = 0;
  for (size_t i = 0; i < l->n_readings; ++i) {
    if (l->pairs[l->readings[i].accepted].hit) {
      l->pairs[l->readings[i].gold].covered = true;
    }
  }
  for (uint32_t i = 0; i < l->keys.n; ++i) {
    const Pair *const pair = &l->pairs[i];
    const bool found = pair->covered || pair->hit;
    hit += pair->hit;
    gold += pair->in_gold;
    core += pair->in_core;
    covered += pair->in_gold && found;
    covered_core += pair->in_core && found;
  }
  EvalFigures *const f = &l->scorer->figures;
  f->lenient_all =
      press_eval_measure((double)hit, hit + l->bad.n, (double)covered, gold);
  f->lenient_core =
      press_eval_measure((double)covered_core, covered_core + l->bad.n,
                         (double)covered_core, core);
}

bool
press_eval_lenient(EvalScorer *scorer)
{
  Lenient l = {.scorer = scorer,
               .keys = press_eval_keys(scorer->arena),
               .bad = press_eval_keys(scorer->arena)};
  if (!add_gold(&l) || !judge_all(&l)) {
    return false;
  }
  measure(&l);
  return true;
}

/// Triples of the document layer while they are counted
typedef struct {
  EvalKeys gold;
  EvalKeys system;
  EvalList listed; ///< Predicates that are judged
  size_t right;
  size_t found;
} Layer;

static bool
add_listed(EvalScorer *scorer, Layer *layer)
{
  const uint32_t always =
      press_eval_terms_predicate(&scorer->terms, PRESS_STR("MENTIONS"));
  if (always == EVAL_NONE ||
      !press_eval_list_add(scorer->arena, &layer->listed, always)) {
    return false;
  }
  for (size_t i = 0; i < scorer->gold.n_statements; ++i) {
    const EvalStatement *const s = &scorer->gold.statements[i];
    if (!press_eval_of_document(scorer, false, s)) {
      continue;
    }
    const EvalTriple t = press_eval_gold_triple(scorer, s->triple);
    const uint32_t words[] = {t.subject, t.predicate, t.object};
    if (press_eval_keys_add(&layer->gold, words, 3) == EVAL_NONE ||
        (!press_eval_list_has(&layer->listed, t.predicate) &&
         !press_eval_list_add(scorer->arena, &layer->listed, t.predicate))) {
      return false;
    }
  }
  return true;
}

/// MENTIONS is right if its object is a node that gold knows from the text
static bool
is_mentioned(const EvalScorer *scorer, const Layer *layer, EvalTriple t)
{
  return t.predicate == layer->listed.items[0] && !(t.object & EVAL_UNKNOWN) &&
         scorer->gold.nodes[t.object].n_mentions;
}

static bool
judge_documents(EvalScorer *scorer, Layer *layer)
{
  for (size_t i = 0; i < scorer->system.n_statements; ++i) {
    const EvalStatement *const s = &scorer->system.statements[i];
    if (!press_eval_of_document(scorer, true, s)) {
      continue;
    }
    const EvalTriple t =
        press_eval_mapped_triple(scorer, scorer->gold_of, s->triple);
    const uint32_t words[] = {t.subject, t.predicate, t.object};
    const uint32_t n = layer->system.n;
    if (!press_eval_list_has(&layer->listed, t.predicate)) {
      continue;
    }
    const uint32_t number = press_eval_keys_add(&layer->system, words, 3);
    if (number == EVAL_NONE) {
      return false;
    }
    if (number < n) {
      continue;
    }
    const bool found =
        press_eval_keys_find(&layer->gold, words, 3) != EVAL_NONE;
    layer->found += found;
    layer->right += found || is_mentioned(scorer, layer, t);
  }
  return true;
}

bool
press_eval_document_layer(EvalScorer *scorer)
{
  Layer layer = {.gold = press_eval_keys(scorer->arena),
                 .system = press_eval_keys(scorer->arena)};
  if (!add_listed(scorer, &layer) || !judge_documents(scorer, &layer)) {
    return false;
  }
  if (layer.system.n || layer.gold.n) {
    scorer->figures.document_layer = press_eval_measure(
        (double)layer.right, layer.system.n, (double)layer.found, layer.gold.n);
  }
  return true;
}
