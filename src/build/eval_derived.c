// SPDX-License-Identifier: MIT

// Is a derived statement what its shortcut (section 9 of the model) gives for
// the chain that it names? Only then is it believed to be derived. Each rule
// looks at the statements of the chain alone. What stands on itself, by
// whatever detour, is not derived.

#include "build/eval_score.h"

#include "build/eval_value.h"

/// Longest chain of derived statements on derived ones
#define DEPTH 200

typedef enum {
  STATE_NEW,
  STATE_OPEN, ///< Being looked at
  STATE_YES,
  STATE_NO,
} State;

typedef struct {
  EvalScorer *scorer;
  const EvalStatement *statements;
  Map by_id;
  State *states;
} Derivation;

/// The statements that one statement says it is derived from
typedef struct {
  const Derivation *d;
  const EvalStatement *self;
  EvalList chain;
} Case;

static bool
is_named(const Case *c, uint32_t predicate, const char *name)
{
  return press_str_equals(c->d->scorer->terms.items[predicate].name,
                          press_str(name));
}

static const EvalTriple *
link_at(const Case *c, size_t i)
{
  return &c->d->statements[c->chain.items[i]].triple;
}

/// True if the chain says this of these two
static bool
says(const Case *c, uint32_t subject, const char *predicate, uint32_t object)
{
  for (size_t i = 0; i < c->chain.n; ++i) {
    const EvalTriple *const t = link_at(c, i);
    if (t->subject == subject && t->object == object &&
        is_named(c, t->predicate, predicate)) {
      return true;
    }
  }
  return false;
}

/// True if a source of the chain says something of a node; as its subject or
/// object
static bool
source_says(const Case *c, uint32_t source, uint32_t about)
{
  for (size_t i = 0; i < c->chain.n; ++i) {
    const EvalStatement *const s = &c->d->statements[c->chain.items[i]];
    if ((s->triple.subject == about || s->triple.object == about) &&
        press_eval_list_has(&s->sources, source)) {
      return true;
    }
  }
  return false;
}

/// True if one predicate leads from a node to where another leads from b
static bool
meet(const Case *c,
     uint32_t a,
     const char *from_a,
     uint32_t b,
     const char *from_b)
{
  for (size_t i = 0; i < c->chain.n; ++i) {
    const EvalTriple *const t = link_at(c, i);
    if (t->subject == a && is_named(c, t->predicate, from_a) &&
        says(c, b, from_b, t->object)) {
      return true;
    }
  }
  return false;
}

/// Wholes that a node is part of, at most three steps up; the node first
static bool
wholes(const Case *c, uint32_t node, EvalList *up)
{
  Arena *const arena = c->d->scorer->arena;
  if (!press_eval_list_add(arena, up, node)) {
    return false;
  }
  for (int step = 0; step < 3; ++step) {
    const size_t n = up->n;
    for (size_t i = 0; i < c->chain.n; ++i) {
      const EvalTriple *const t = link_at(c, i);
      const EvalList known = {up->items, n, n};
      if (is_named(c, t->predicate, "PART_OF") &&
          press_eval_list_has(&known, t->subject) &&
          !press_eval_list_has(up, t->object) &&
          !press_eval_list_add(arena, up, t->object)) {
        return false;
      }
    }
  }
  return true;
}

/// a HAS_VICTIM whole, b PART_OF whole: a HAS_VICTIM b
static bool
victims_part(const Case *c)
{
  const EvalTriple *const t = &c->self->triple;
  EvalList up = {0};
  if (!wholes(c, t->object, &up)) {
    return false;
  }
  for (size_t i = 1; i < up.n; ++i) {
    if (says(c, t->subject, "HAS_VICTIM", up.items[i])) {
      return true;
    }
  }
  return false;
}

/// x HAS_VICTIM a, x HAS_VICTIM b: a PART_OF b
static bool
part_of_victims(const Case *c)
{
  const EvalTriple *const t = &c->self->triple;
  for (size_t i = 0; i < c->chain.n; ++i) {
    const EvalTriple *const link = link_at(c, i);
    if (link->object == t->subject &&
        is_named(c, link->predicate, "HAS_VICTIM") &&
        says(c, link->subject, "HAS_VICTIM", t->object)) {
      return true;
    }
  }
  return false;
}

/// True if the rule gives the statement for the chain
static bool
rule_gives(const Case *c, PressStr rule)
{
  const uint32_t a = c->self->triple.subject;
  const uint32_t p = c->self->triple.predicate;
  const uint32_t b = c->self->triple.object;
  if (press_str_equals(rule, PRESS_STR("sues_from_lawsuit"))) {
    return is_named(c, p, "SUES") &&
           meet(c, a, "PLAINTIFF_IN", b, "DEFENDANT_IN");
  }
  if (press_str_equals(rule, PRESS_STR("accuses_from_suit_or_claim"))) {
    return is_named(c, p, "ACCUSES") &&
           (says(c, a, "SUES", b) || source_says(c, a, b));
  }
  if (press_str_equals(rule, PRESS_STR("target_owner"))) {
    return is_named(c, p, "TARGETS") && (meet(c, a, "TARGETS", b, "OWNS") ||
                                         meet(c, a, "COMPROMISES", b, "OWNS"));
  }
  if (press_str_equals(rule, PRESS_STR("victims_part"))) {
    return is_named(c, p, "HAS_VICTIM") && victims_part(c);
  }
  if (press_str_equals(rule, PRESS_STR("part_of_victims"))) {
    return is_named(c, p, "PART_OF") && part_of_victims(c);
  }
  return press_str_equals(rule, PRESS_STR("source_reports_event")) &&
         is_named(c, p, "REPORTS") && source_says(c, a, b);
}

/// The chain that a statement names; false if it names none that exists
static bool
find_chain(Derivation *d, uint32_t number, const PressValue *from, Case *c)
{
  for (uint32_t i = 0; i < from->n; ++i) {
    const PressValue *const id = &from->items[i];
    const uint32_t link =
        id->kind == PRESS_TEXT ? press_map_get(&d->by_id, id->text) : MAP_NONE;
    if (link == MAP_NONE || link == number ||
        !press_eval_list_add(d->scorer->arena, &c->chain, link)) {
      return false;
    }
    const EvalStatement *const s = &d->statements[link];
    if (press_str_equals(s->polarity, PRESS_STR("negated")) ||
        press_str_equals(s->status, PRESS_STR("denied")) ||
        press_str_equals(s->status, PRESS_STR("unknown"))) {
      return false;
    }
  }
  return c->chain.n > 0;
}

/// Recursion of at most DEPTH along chains of derived statements
static bool
is_derived(Derivation *d, uint32_t number, int depth)
{
  State *const state = &d->states[number];
  if (*state != STATE_NEW || depth > DEPTH) {
    return *state == STATE_YES;
  }
  *state = STATE_NO;
  const EvalStatement *const self = &d->statements[number];
  const PressValue *const derived = press_value_get(self->value, "derived");
  Case c = {.d = d, .self = self};
  if (!derived || derived->kind != PRESS_OBJECT ||
      !find_chain(d, number, press_eval_list(derived, "from"), &c)) {
    return false;
  }
  *state = STATE_OPEN;
  bool stands = true;
  for (size_t i = 0; stands && i < c.chain.n; ++i) {
    const uint32_t link = c.chain.items[i];
    stands = !press_eval_is_set(
                 press_value_get(d->statements[link].value, "derived")) ||
             is_derived(d, link, depth + 1);
  }
  stands = stands && rule_gives(&c, press_value_text(derived, "rule"));
  *state = stands ? STATE_YES : STATE_NO;
  return stands;
}

bool
press_eval_derived(EvalScorer *scorer)
{
  EvalGraph *const system = &scorer->system;
  Derivation d = {.scorer = scorer,
                  .statements = system->statements,
                  .by_id = press_map(scorer->arena),
                  .states = press_arena_array(
                      scorer->arena, system->n_statements, sizeof(State))};
  if (!d.states) {
    return false;
  }
  for (uint32_t i = 0; i < system->n_statements; ++i) {
    const PressStr id = system->statements[i].id;
    if (id.data && !press_map_put(&d.by_id, id, i)) {
      return false;
    }
  }
  for (uint32_t i = 0; i < system->n_statements; ++i) {
    system->statements[i].derived = is_derived(&d, i, 0);
  }
  return !scorer->arena->failed;
}
