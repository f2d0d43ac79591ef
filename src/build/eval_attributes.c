// SPDX-License-Identifier: MIT

// Status, polarity, sources, time, quantity and evidence of matched triples:
// each statement of gold against the statement of the system that agrees best
// with it. A system that says a triple in many variants must not win by that:
// every variant that no statement of gold accepts counts as a wrong one.

#include "build/eval_score.h"

#include "build/eval_fold.h"
#include "build/eval_value.h"

#include <stdlib.h>

/// One second reading in so many triples may be marked ambiguous
#define TRIPLES_PER_SPARE 20

typedef struct {
  EvalScorer *scorer;
  EvalList *close; ///< By id of gold: spokesmen and those they speak for
  size_t spare;    ///< Ambiguous readings that still cost nothing
} Judge;

static bool
find_close(Judge *j)
{
  static const char *const names[] = {"REPRESENTS", "WORKS_FOR", "DIRECTS",
                                      "PUBLISHES",  "PART_OF",   "MEMBER_OF"};
  EvalScorer *const scorer = j->scorer;
  j->close =
      press_arena_array(scorer->arena, scorer->gold.ids.n, sizeof(EvalList));
  if (!j->close) {
    return false;
  }
  for (size_t i = 0; i < scorer->gold.n_statements; ++i) {
    const EvalStatement *const s = &scorer->gold.statements[i];
    const PressStr name = scorer->terms.items[s->triple.predicate].name;
    bool is_close = false;
    for (size_t k = 0; s->affirmed && k < sizeof names / sizeof *names; ++k) {
      is_close = is_close || press_str_equals(name, press_str(names[k]));
    }
    if (is_close &&
        (!press_eval_list_add(scorer->arena, &j->close[s->triple.subject],
                              s->triple.object) ||
         !press_eval_list_add(scorer->arena, &j->close[s->triple.object],
                              s->triple.subject))) {
      return false;
    }
  }
  return true;
}

/// True if gold accepts the status beside its own
static bool
also_accepts(const EvalStatement *gold, PressStr status)
{
  return press_eval_has_text(press_eval_list(gold->value, "status_also"),
                             status);
}

/// True if every end is among the sources of gold, and the other way round
static bool
same_sources(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  const uint32_t *const gold_of = j->scorer->gold_of;
  for (size_t i = 0; i < x->sources.n; ++i) {
    const uint32_t source = press_eval_end_of(gold_of, x->sources.items[i]);
    if (!press_eval_list_has(&g->sources, source)) {
      return false;
    }
  }
  for (size_t i = 0; i < g->sources.n; ++i) {
    bool found = false;
    for (size_t k = 0; !found && k < x->sources.n; ++k) {
      found = press_eval_end_of(gold_of, x->sources.items[k]) ==
              g->sources.items[i];
    }
    if (!found) {
      return false;
    }
  }
  return true;
}

/// True if a source of the system is one of gold's, or close to one
static bool
near_sources(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  for (size_t i = 0; i < x->sources.n; ++i) {
    const uint32_t source =
        press_eval_end_of(j->scorer->gold_of, x->sources.items[i]);
    for (size_t k = 0; k < g->sources.n; ++k) {
      if (source == g->sources.items[k] ||
          press_eval_list_has(&j->close[g->sources.items[k]], source)) {
        return true;
      }
    }
  }
  return false;
}

/// 1 same sources, 0.5 part of them or somebody close to them
static double
compare_sources(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  if (same_sources(j, x, g)) {
    return 1;
  }
  if (!x->sources.n &&
      press_eval_is_set(press_value_get(g->value, "status_also")) &&
      (also_accepts(g, PRESS_STR("asserted")) ||
       press_str_equals(press_value_text(g->value, "status"),
                        PRESS_STR("asserted")))) {
    return 1;
  }
  return near_sources(j, x, g) ? 0.5 : 0;
}

/// True if two pieces of evidence are of one place, or of the same words
static bool
same_place(EvalScorer *scorer, EvalEvidence *a, EvalEvidence *b)
{
  if (a->span.known && b->span.known) {
    return press_eval_span_meets(a->span, b->span);
  }
  const PressStr ours = press_eval_words(scorer, true, a);
  const PressStr theirs = press_eval_words(scorer, false, b);
  return press_eval_holds(ours, theirs) || press_eval_holds(theirs, ours);
}

static double
compare_evidence(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  for (size_t i = 0; i < x->n_evidence; ++i) {
    for (size_t k = 0; k < g->n_evidence; ++k) {
      if (same_place(j->scorer, &x->evidence[i], &g->evidence[k])) {
        return 1;
      }
    }
  }
  return 0;
}

static double
compare_time(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  const PressValue *const gold = press_value_get(g->value, "time");
  return press_eval_is_set(gold)
             ? press_eval_time(j->scorer->arena,
                               press_value_get(x->value, "time"), gold)
             : 0;
}

static double
compare_quantity(const EvalStatement *x, const EvalStatement *g)
{
  const PressValue *const gold = press_value_get(g->value, "quantity");
  return press_eval_is_set(gold)
             ? press_eval_quantity(press_value_get(x->value, "quantity"), gold)
             : 0;
}

/// How well a statement of the system agrees with one of gold
static double
agreement(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  const bool polarity = press_str_equals(x->polarity, g->polarity);
  const PressStr said = press_value_text(x->value, "status");
  const bool status = press_str_equals(x->status, g->status) ||
                      (said.data && also_accepts(g, said));
  return 2.0 * polarity + 1.0 * status + compare_sources(j, x, g) +
         compare_evidence(j, x, g) + compare_time(j, x, g) +
         0.5 * compare_quantity(x, g);
}

static const EvalStatement *
best_of(const Judge *j, const EvalGroup *system, const EvalStatement *g)
{
  const EvalStatement *const all = j->scorer->system.statements;
  const EvalStatement *best = &all[system->statements.items[0]];
  if (system->statements.n == 1) {
    return best;
  }
  double most = agreement(j, best, g);
  for (size_t i = 1; i < system->statements.n; ++i) {
    const EvalStatement *const other = &all[system->statements.items[i]];
    const double agrees = agreement(j, other, g);
    if (agrees > most) {
      most = agrees;
      best = other;
    }
  }
  return best;
}

static void
count(const Judge *j, EvalAttribute attribute, double right)
{
  EvalMean *const mean = &j->scorer->figures.attributes[attribute];
  mean->sum += right;
  ++mean->n;
}

static bool
is_firm(PressStr status)
{
  return press_str_equals(status, PRESS_STR("asserted")) ||
         press_str_equals(status, PRESS_STR("confirmed"));
}

static bool
confuse(EvalScorer *scorer, PressStr gold, PressStr given)
{
  const PressStr parts[] = {gold, PRESS_STR("->"), given};
  const PressStr change = press_arena_join(scorer->arena, parts, 3);
  EvalFigures *const f = &scorer->figures;
  if (!change.data) {
    return false;
  }
  for (size_t i = 0; i < f->confusion.n; ++i) {
    if (press_str_equals(f->confusion.items[i].change, change)) {
      ++f->confusion.items[i].n;
      return true;
    }
  }
  if (!PRESS_ROOM(scorer->arena, &f->confusion)) {
    return false;
  }
  f->confusion.items[f->confusion.n++] = (EvalConfusion){change, 1};
  return true;
}

static bool
judge_status(const Judge *j,
             const EvalGroup *group,
             const EvalStatement *x,
             const EvalStatement *g)
{
  const PressStr status = x->status;
  const PressStr wanted = also_accepts(g, status) ? status : g->status;
  const bool same = press_str_equals(status, wanted);
  count(j, EVAL_STATUS, same);
  count(j, EVAL_STATUS_HEDGED, is_firm(status) == is_firm(wanted));
  return same || (confuse(j->scorer, wanted, status) &&
                  EVAL_LOG(j->scorer, PRESS_STR("status: "),
                           press_eval_triple_shown(j->scorer, group->triple),
                           PRESS_STR(" gold "), wanted, PRESS_STR(", system "),
                           status));
}

static void
judge_polarity(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  const bool same = press_str_equals(x->polarity, g->polarity);
  count(j, EVAL_POLARITY, same);
  if (!g->affirmed) {
    count(j, EVAL_POLARITY_NEGATED, same);
  }
}

/// Sources as a list of texts, those of the system as gold calls them
static PressStr
sources_shown(const EvalScorer *scorer, const EvalStatement *s, bool system)
{
  Arena *const arena = scorer->arena;
  PressStr *const texts =
      press_arena_array(arena, s->sources.n, sizeof(PressStr));
  for (size_t i = 0; texts && i < s->sources.n; ++i) {
    const uint32_t id = s->sources.items[i];
    const bool known = system && scorer->gold_of[id] != EVAL_NONE;
    texts[i] = known    ? scorer->gold.ids.items[scorer->gold_of[id]].text
               : system ? scorer->system.ids.items[id].text
                        : scorer->gold.ids.items[id].text;
  }
  return texts ? press_eval_listed(arena, texts, s->sources.n) : PRESS_NONE;
}

static bool
has_sources(const EvalStatement *gold)
{
  return press_eval_is_set(press_value_get(gold->value, "sources"));
}

static bool
judge_sources(const Judge *j,
              const EvalGroup *group,
              const EvalStatement *x,
              const EvalStatement *g)
{
  const double right = compare_sources(j, x, g);
  count(j, EVAL_SOURCES, right);
  if (!has_sources(g)) {
    return true;
  }
  count(j, EVAL_SOURCES_ASKED, right);
  return !(right < 1) ||
         EVAL_LOG(j->scorer, PRESS_STR("sources: "),
                  press_eval_triple_shown(j->scorer, group->triple),
                  PRESS_STR(" gold "), sources_shown(j->scorer, g, false),
                  PRESS_STR(", system "), sources_shown(j->scorer, x, true));
}

static void
judge_time(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  const PressValue *const time = press_value_get(x->value, "time");
  const double right = compare_time(j, x, g);
  if (press_eval_is_set(press_value_get(g->value, "time"))) {
    count(j, EVAL_TIME, right);
  }
  if (press_eval_is_set(press_value_get(time, "start")) ||
      press_eval_is_set(press_value_get(time, "end"))) {
    count(j, EVAL_TIME_GIVEN, right);
  }
}

static void
judge_quantity(const Judge *j, const EvalStatement *x, const EvalStatement *g)
{
  const double right = compare_quantity(x, g);
  if (press_eval_is_set(press_value_get(g->value, "quantity"))) {
    count(j, EVAL_QUANTITY, right);
  }
  if (press_eval_is_set(press_value_get(x->value, "quantity"))) {
    count(j, EVAL_QUANTITY_GIVEN, right);
  }
}

static bool
judge_statement(const Judge *j,
                const EvalGroup *group,
                const EvalStatement *x,
                const EvalStatement *g)
{
  if (!judge_status(j, group, x, g)) {
    return false;
  }
  judge_polarity(j, x, g);
  if (!judge_sources(j, group, x, g)) {
    return false;
  }
  judge_time(j, x, g);
  judge_quantity(j, x, g);
  count(j, EVAL_EVIDENCE_SENTENCE, compare_evidence(j, x, g));
  return !j->scorer->arena->failed;
}

static int
by_text(const void *a, const void *b)
{
  return press_str_compare(*(const PressStr *)a, *(const PressStr *)b);
}

/// What makes a variant: status, polarity, sources. None if memory is out
static PressStr
variant_of(const EvalScorer *scorer, const EvalStatement *s)
{
  PressStr *const texts =
      press_arena_array(scorer->arena, s->sources.n, sizeof(PressStr));
  if (!texts) {
    return PRESS_NONE;
  }
  for (size_t i = 0; i < s->sources.n; ++i) {
    texts[i] = scorer->system.ids.items[s->sources.items[i]].text;
  }
  qsort(texts, s->sources.n, sizeof(PressStr), by_text);
  const PressStr parts[] = {
      press_eval_quoted(scorer->arena, s->status),
      press_eval_quoted(scorer->arena, s->polarity),
      press_eval_listed(scorer->arena, texts, s->sources.n)};
  return parts[0].data && parts[1].data && parts[2].data
             ? press_arena_join(scorer->arena, parts, 3)
             : PRESS_NONE;
}

/// A reading that the annotator takes
static bool
is_accepted(const Judge *j, const EvalStatement *x, const EvalGroup *group)
{
  for (size_t i = 0; i < group->statements.n; ++i) {
    const EvalStatement *const g =
        &j->scorer->gold.statements[group->statements.items[i]];
    if (press_str_equals(x->polarity, g->polarity) &&
        (press_str_equals(x->status, g->status) ||
         also_accepts(g, x->status)) &&
        compare_sources(j, x, g) > 0) {
      return true;
    }
  }
  return false;
}

/// Variants too many, and whether one of them calls itself ambiguous
static bool
count_variants(const Judge *j,
               const EvalGroup *group,
               const EvalGroup *system,
               Map *seen,
               size_t *n,
               bool *ambiguous)
{
  const EvalScorer *const scorer = j->scorer;
  const uint32_t n_done = seen->n;
  for (size_t i = 0; i < system->statements.n; ++i) {
    const uint32_t number = system->statements.items[i];
    const EvalStatement *const x = &scorer->system.statements[number];
    const PressStr variant = variant_of(scorer, x);
    if (!variant.data) {
      return false;
    }
    const uint32_t known = press_map_get(seen, variant);
    if ((known != MAP_NONE && known < n_done) || is_accepted(j, x, group)) {
      continue;
    }
    const PressValue *const properties =
        press_value_get(x->value, "properties");
    *ambiguous = *ambiguous ||
                 press_eval_is_set(press_value_get(properties, "ambiguous"));
    *n += known == MAP_NONE;
    if (known == MAP_NONE && !press_map_put(seen, variant, seen->n)) {
      return false;
    }
  }
  return true;
}

/// Count variants that are too many as wrong ones
static bool
judge_variants(Judge *j,
               const EvalGroup *group,
               const EvalGroup *system,
               Map *seen)
{
  EvalScorer *const scorer = j->scorer;
  size_t n = 0;
  bool ambiguous = false;
  if (system->statements.n > 1 &&
      !count_variants(j, group, system, seen, &n, &ambiguous)) {
    return false;
  }
  if (ambiguous && j->spare) {
    --j->spare;
    --n;
  }
  bool asked = false;
  for (size_t i = 0; i < group->statements.n; ++i) {
    asked = asked ||
            has_sources(&scorer->gold.statements[group->statements.items[i]]);
  }
  for (size_t i = 0; i < n; ++i) {
    count(j, EVAL_STATUS, 0);
    count(j, EVAL_STATUS_HEDGED, 0);
    count(j, EVAL_POLARITY, 0);
    count(j, EVAL_SOURCES, 0);
    if (asked) {
      count(j, EVAL_SOURCES_ASKED, 0);
    }
  }
  const PressStr number =
      press_arena_format(scorer->arena, "%llu", (unsigned long long)n);
  return !n ||
         EVAL_LOG(scorer, PRESS_STR("variants: "),
                  press_eval_triple_shown(scorer, group->triple),
                  PRESS_STR(" has "), number, PRESS_STR(" readings too many"));
}

static bool
judge_group(Judge *j, const EvalGroup *group)
{
  EvalScorer *const scorer = j->scorer;
  const EvalGroup *const system = &scorer->system_groups.items[group->partner];
  Map seen = press_map(scorer->arena);
  for (size_t i = 0; i < group->statements.n; ++i) {
    const EvalStatement *const g =
        &scorer->gold.statements[group->statements.items[i]];
    const EvalStatement *const x = best_of(j, system, g);
    const PressStr variant = variant_of(scorer, x);
    if (!variant.data || !judge_statement(j, group, x, g)) {
      return false;
    }
    if (press_map_get(&seen, variant) == MAP_NONE &&
        !press_map_put(&seen, variant, seen.n)) {
      return false;
    }
  }
  return judge_variants(j, group, system, &seen);
}

/// How many statements of gold have a time, and a quantity
static void
count_gold(EvalScorer *scorer)
{
  for (size_t i = 0; i < scorer->gold_groups.n; ++i) {
    const EvalList *const list = &scorer->gold_groups.items[i].statements;
    for (size_t k = 0; k < list->n; ++k) {
      const PressValue *const value =
          scorer->gold.statements[list->items[k]].value;
      scorer->figures.gold_times +=
          press_eval_is_set(press_value_get(value, "time"));
      scorer->figures.gold_quantities +=
          press_eval_is_set(press_value_get(value, "quantity"));
    }
  }
}

bool
press_eval_attributes(EvalScorer *scorer)
{
  const size_t spare = scorer->paired.n / TRIPLES_PER_SPARE;
  Judge j = {.scorer = scorer, .spare = spare ? spare : 1};
  if (!find_close(&j)) {
    return false;
  }
  count_gold(scorer);
  for (size_t i = 0; i < scorer->paired.n; ++i) {
    if (!judge_group(&j, &scorer->gold_groups.items[scorer->paired.items[i]])) {
      return false;
    }
  }
  return true;
}
