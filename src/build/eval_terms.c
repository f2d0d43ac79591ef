// SPDX-License-Identifier: MIT

// A graph that is scored may use types and predicates that do not exist. They
// get numbers behind the ontology's own, are below nothing, and are equal to
// themselves alone.

#include "build/eval_terms.h"

static bool
add_predicate(EvalTerms *terms, EvalPredicate predicate)
{
  if (!PRESS_ROOM(terms->arena, terms) ||
      !press_map_put(&terms->predicate_numbers, predicate.name,
                     (uint32_t)terms->n)) {
    return false;
  }
  terms->items[terms->n++] = predicate;
  return true;
}

bool
press_eval_terms(Arena *arena, const PressOntology *ontology, EvalTerms *terms)
{
  *terms = (EvalTerms){.arena = arena,
                       .ontology = ontology,
                       .types = press_eval_ids(arena),
                       .predicate_numbers = press_map(arena)};
  for (uint16_t i = 0; i < press_ontology_n_types(ontology); ++i) {
    const PressStr id = press_ontology_type(ontology, i)->id;
    if (press_eval_ids_add(&terms->types, id) == EVAL_NONE) {
      return false;
    }
  }
  for (uint16_t i = 0; i < press_ontology_n_predicates(ontology); ++i) {
    const PressPredicate *const row = press_ontology_predicate(ontology, i);
    const EvalPredicate predicate = {
        .name = row->id,
        .normal = i,
        .parent = row->parent == PRESS_NO_ROW ? EVAL_NONE : row->parent,
        .symmetric = row->symmetric};
    if (!add_predicate(terms, predicate)) {
      return false;
    }
  }
  return true;
}

uint32_t
press_eval_terms_type(EvalTerms *terms, PressStr id)
{
  return press_eval_ids_add(&terms->types, id);
}

uint32_t
press_eval_terms_predicate(EvalTerms *terms, PressStr name)
{
  const uint32_t known = press_map_get(&terms->predicate_numbers, name);
  if (known != MAP_NONE) {
    return known;
  }
  const uint32_t number = (uint32_t)terms->n;
  const uint16_t row = press_ontology_find_inverse(terms->ontology, name);
  const bool turned =
      row != PRESS_NO_ROW &&
      !press_ontology_predicate(terms->ontology, row)->symmetric;
  const EvalPredicate predicate = {.name = name,
                                   .normal = turned ? row : number,
                                   .parent = EVAL_NONE,
                                   .turned = turned};
  return add_predicate(terms, predicate) ? number : EVAL_NONE;
}

bool
press_eval_terms_is_a(const EvalTerms *terms, uint32_t type, uint32_t above)
{
  const uint16_t n = press_ontology_n_types(terms->ontology);
  return type == above || (type < n && above < n &&
                           press_ontology_is_a(terms->ontology, (uint16_t)type,
                                               (uint16_t)above));
}

bool
press_eval_terms_any(const EvalTerms *terms, EvalTypes types, const char *name)
{
  const uint32_t above = press_eval_ids_find(&terms->types, press_str(name));
  for (size_t i = 0; i < types.n; ++i) {
    if (above != EVAL_NONE &&
        press_eval_terms_is_a(terms, types.items[i], above)) {
      return true;
    }
  }
  return false;
}

static bool
is_root(const EvalTerms *terms, uint32_t type)
{
  return press_str_equals(terms->types.items[type].text, PRESS_STR("Thing"));
}

double
press_eval_terms_credit(const EvalTerms *terms, EvalTypes a, EvalTypes b)
{
  double best = 0;
  for (size_t i = 0; i < a.n; ++i) {
    for (size_t k = 0; k < b.n; ++k) {
      const uint32_t one = a.items[i];
      const uint32_t other = b.items[k];
      if (one == other) {
        return 1;
      }
      if (!is_root(terms, one) && (press_eval_terms_is_a(terms, one, other) ||
                                   press_eval_terms_is_a(terms, other, one))) {
        best = 0.5;
      }
    }
  }
  return best;
}

/// Parent of a type, or EVAL_NONE
static uint32_t
parent_of(const EvalTerms *terms, uint32_t type)
{
  if (type >= press_ontology_n_types(terms->ontology)) {
    return EVAL_NONE;
  }
  const PressType *const row =
      press_ontology_type(terms->ontology, (uint16_t)type);
  return row->parent == PRESS_NO_ROW ? EVAL_NONE : row->parent;
}

/// Types with their ancestors but the root, each once
static bool
with_ancestors(const EvalTerms *terms, EvalTypes types, EvalList *all)
{
  for (size_t i = 0; i < types.n; ++i) {
    uint32_t type = types.items[i];
    while (type != EVAL_NONE) {
      if (!is_root(terms, type) && !press_eval_list_has(all, type) &&
          !press_eval_list_add(terms->arena, all, type)) {
        return false;
      }
      type = parent_of(terms, type);
    }
  }
  return true;
}

bool
press_eval_terms_overlap(const EvalTerms *terms,
                         EvalTypes a,
                         EvalTypes b,
                         double *share)
{
  EvalList all_a = {0};
  EvalList all_b = {0};
  if (!with_ancestors(terms, a, &all_a) || !with_ancestors(terms, b, &all_b)) {
    return false;
  }
  size_t common = 0;
  for (size_t i = 0; i < all_a.n; ++i) {
    common += press_eval_list_has(&all_b, all_a.items[i]);
  }
  const size_t all = all_a.n + all_b.n - common;
  *share = all ? (double)common / (double)all : 0;
  return true;
}

bool
press_eval_terms_kin(const EvalTerms *terms, uint32_t a, uint32_t b)
{
  return a != b && (terms->items[a].parent == b || terms->items[b].parent == a);
}

bool
press_eval_terms_turns(const EvalTerms *terms,
                       uint32_t *predicate,
                       PressStr subject,
                       PressStr object)
{
  const EvalPredicate *const p = &terms->items[*predicate];
  *predicate = p->normal;
  return p->turned || (p->symmetric && press_str_compare(object, subject) < 0);
}
