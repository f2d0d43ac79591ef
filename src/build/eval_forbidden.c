// SPDX-License-Identifier: MIT

// What gold forbids: a type of a node, or an edge that the text does not
// carry. Fragments of a node break its rules as well. A statement that is
// negated or denied breaks none; one whose status is unknown only a rule that
// names that status.

#include "build/eval_score.h"

#include "build/eval_value.h"

static PressStr
why_of(const EvalForbidden *rule)
{
  const PressStr why = press_value_text(rule->value, "why");
  return why.data ? why : PRESS_STR("");
}

static bool
has_type(const EvalScorer *scorer, const EvalNode *node, uint32_t type)
{
  for (size_t i = 0; i < node->types.n; ++i) {
    if (press_eval_terms_is_a(&scorer->terms, node->types.items[i], type)) {
      return true;
    }
  }
  return false;
}

static bool
check_type(EvalScorer *scorer, const EvalForbidden *rule)
{
  for (size_t i = 0; i < scorer->parts.n; ++i) {
    const uint32_t node = scorer->parts.items[i];
    if (scorer->part_of[node] != rule->node ||
        !has_type(scorer, &scorer->system.nodes[node], rule->type)) {
      continue;
    }
    const PressStr parts[] = {scorer->system.ids.items[node].text,
                              PRESS_STR(" is a "),
                              scorer->terms.types.items[rule->type].text,
                              PRESS_STR(": "), why_of(rule)};
    if (!press_eval_line(scorer, &scorer->figures.violations, parts, 5)) {
      return false;
    }
  }
  return true;
}

/// True if a rule looks at statements of this polarity and status
static bool
concerns(const EvalForbidden *rule, const EvalStatement *s)
{
  if (!s->affirmed || press_str_equals(s->status, PRESS_STR("denied"))) {
    return false;
  }
  const PressValue *const only = press_value_get(rule->value, "status");
  if (!press_eval_is_set(only)) {
    return !press_str_equals(s->status, PRESS_STR("unknown"));
  }
  return only->kind == PRESS_LIST ? press_eval_has_text(only, s->status)
                                  : press_str_equals(only->text, s->status);
}

/// What stands for any node, predicate
typedef struct {
  uint32_t node;
  uint32_t predicate;
} Any;

static bool
is_edge(const EvalScorer *scorer,
        Any any,
        EvalTriple wanted,
        const EvalTriple *t)
{
  if (wanted.predicate != any.predicate && wanted.predicate != t->predicate) {
    return false;
  }
  if ((wanted.subject == any.node || wanted.subject == t->subject) &&
      (wanted.object == any.node || wanted.object == t->object)) {
    return true;
  }
  return scorer->terms.items[t->predicate].symmetric &&
         wanted.subject == t->object && wanted.object == t->subject;
}

static bool
breaks(const EvalScorer *scorer,
       Any any,
       const EvalForbidden *rule,
       const EvalTriple *t)
{
  for (size_t i = 0; i < rule->n_edges; ++i) {
    const EvalTriple wanted = press_eval_gold_triple(scorer, rule->edges[i]);
    if (is_edge(scorer, any, wanted, t)) {
      return true;
    }
  }
  return false;
}

static bool
check_edges(EvalScorer *scorer, Any any, const EvalForbidden *rule)
{
  for (size_t i = 0; i < scorer->system.n_statements; ++i) {
    const EvalStatement *const s = &scorer->system.statements[i];
    if (!concerns(rule, s)) {
      continue;
    }
    const EvalTriple t =
        press_eval_mapped_triple(scorer, scorer->part_of, s->triple);
    if (!breaks(scorer, any, rule, &t)) {
      continue;
    }
    const PressStr parts[] = {press_eval_triple_shown(scorer, t),
                              PRESS_STR(" ["), s->status, PRESS_STR("]: "),
                              why_of(rule)};
    if (!press_eval_line(scorer, &scorer->figures.violations, parts, 5)) {
      return false;
    }
  }
  return true;
}

bool
press_eval_forbidden(EvalScorer *scorer)
{
  const Any any = {
      press_eval_ids_find(&scorer->gold.ids, PRESS_STR("*")),
      press_map_get(&scorer->terms.predicate_numbers, PRESS_STR("*"))};
  scorer->figures.rules = scorer->gold.n_forbidden;
  for (size_t i = 0; i < scorer->gold.n_forbidden; ++i) {
    const EvalForbidden *const rule = &scorer->gold.forbidden[i];
    if (!(rule->node != EVAL_NONE ? check_type(scorer, rule)
                                  : check_edges(scorer, any, rule))) {
      return false;
    }
  }
  return true;
}
