// SPDX-License-Identifier: MIT

// Strict figures of the story layer. Statements of both graphs are put
// together to unique triples in normal form; a triple of gold gets a partner
// of the system: the same triple (1), a reading that gold accepts too (1), or
// the same ends with the parent or a child of the predicate (0.5). What is
// left is wrong, unless it is one more accepted reading, or derived.

#include "build/eval_score.h"

#include "base/value_new.h"
#include "build/eval_fold.h"
#include "build/eval_value.h"

static const uint32_t *
words_of(const EvalTriple *triple, uint32_t words[3])
{
  words[0] = triple->subject;
  words[1] = triple->predicate;
  words[2] = triple->object;
  return words;
}

/// Number of the group of a triple, or EVAL_NONE
static uint32_t
find_group(const EvalGroups *groups, const EvalTriple *triple)
{
  uint32_t words[3];
  return press_eval_keys_find(&groups->keys, words_of(triple, words), 3);
}

/// Group of a triple, a new one if need be; null if memory is out
static EvalGroup *
group_of(Arena *arena, EvalGroups *groups, const EvalTriple *triple)
{
  uint32_t words[3];
  const uint32_t number =
      press_eval_keys_add(&groups->keys, words_of(triple, words), 3);
  if (number == EVAL_NONE) {
    return NULL;
  }
  if (number == groups->n) {
    if (!PRESS_ROOM(arena, groups)) {
      return NULL;
    }
    groups->items[groups->n++] =
        (EvalGroup){.triple = *triple, .partner = EVAL_NONE, .left = true};
  }
  return &groups->items[number];
}

/// Order of triples with ends in gold by their quoted texts
static int
compare_triples(const EvalScorer *scorer,
                const EvalTriple *a,
                const EvalTriple *b)
{
  const EvalId *const ids = scorer->gold.ids.items;
  int c = press_str_compare(ids[a->subject].quoted, ids[b->subject].quoted);
  c = c ? c
        : press_str_compare(scorer->terms.items[a->predicate].name,
                            scorer->terms.items[b->predicate].name);
  return c ? c
           : press_str_compare(ids[a->object].quoted, ids[b->object].quoted);
}

/// Put a reading among those of a group, in order, each once
static bool
add_alternative(EvalScorer *scorer, EvalGroup *group, EvalTriple raw)
{
  EvalTriple *const all = scorer->alternatives;
  const uint32_t number = (uint32_t)scorer->n_alternatives;
  all[number] = press_eval_gold_triple(scorer, raw);
  EvalList *const list = &group->alternatives;
  size_t place = list->n;
  while (place) {
    const int c =
        compare_triples(scorer, &all[list->items[place - 1]], &all[number]);
    if (!c) {
      return true;
    }
    if (c < 0) {
      break;
    }
    --place;
  }
  if (!press_eval_list_add(scorer->arena, list, number)) {
    return false;
  }
  memmove(list->items + place + 1, list->items + place,
          (list->n - 1 - place) * sizeof *list->items);
  list->items[place] = number;
  ++scorer->n_alternatives;
  return true;
}

static bool
group_gold(EvalScorer *scorer)
{
  const EvalGraph *const gold = &scorer->gold;
  size_t n = 1;
  for (size_t i = 0; i < gold->n_statements; ++i) {
    n += gold->statements[i].n_alternatives;
  }
  scorer->alternatives =
      press_arena_array(scorer->arena, n, sizeof(EvalTriple));
  if (!scorer->alternatives) {
    return false;
  }
  for (uint32_t i = 0; i < gold->n_statements; ++i) {
    const EvalStatement *const s = &gold->statements[i];
    if (press_eval_of_document(scorer, false, s)) {
      continue;
    }
    const EvalTriple triple = press_eval_gold_triple(scorer, s->triple);
    EvalGroup *const group =
        group_of(scorer->arena, &scorer->gold_groups, &triple);
    if (!group || !press_eval_list_add(scorer->arena, &group->statements, i)) {
      return false;
    }
    group->core =
        group->core || press_eval_is_set(press_value_get(s->value, "core"));
    for (size_t k = 0; k < s->n_alternatives; ++k) {
      if (!add_alternative(scorer, group, s->alternatives[k])) {
        return false;
      }
    }
  }
  return true;
}

/// Everything by which two statements are told apart; none on failure
static PressStr
identity_of(Arena *arena, const EvalStatement *s)
{
  static const char *const members[] = {"status", "sources", "time",
                                        "evidence"};
  PressStr parts[8] = {{(const char *)&s->triple, sizeof s->triple},
                       PRESS_STR("|"),
                       s->polarity,
                       PRESS_STR("|")};
  for (size_t i = 0; i < 4; ++i) {
    const PressValue *const value = press_value_get(s->value, members[i]);
    parts[4 + i] = press_eval_is_null(value) ? PRESS_STR("null")
                                             : press_value_json(arena, value);
    if (!parts[4 + i].data) {
      return PRESS_NONE;
    }
  }
  return press_arena_join(arena, parts, 8);
}

static bool
group_system(EvalScorer *scorer)
{
  const EvalGraph *const system = &scorer->system;
  Map seen = press_map(scorer->arena);
  for (uint32_t i = 0; i < system->n_statements; ++i) {
    const EvalStatement *const s = &system->statements[i];
    if (press_eval_of_document(scorer, true, s)) {
      continue;
    }
    const PressStr identity = identity_of(scorer->arena, s);
    if (!identity.data) {
      return false;
    }
    if (press_map_get(&seen, identity) != MAP_NONE) {
      ++scorer->figures.duplicates;
      continue;
    }
    const EvalTriple triple =
        press_eval_mapped_triple(scorer, scorer->gold_of, s->triple);
    EvalGroup *const group =
        group_of(scorer->arena, &scorer->system_groups, &triple);
    if (!press_map_put(&seen, identity, i) || !group ||
        !press_eval_list_add(scorer->arena, &group->statements, i)) {
      return false;
    }
  }
  return true;
}

static bool
pair_groups(EvalScorer *scorer, uint32_t gold, uint32_t system, double credit)
{
  scorer->gold_groups.items[gold].partner = system;
  scorer->gold_groups.items[gold].credit = credit;
  scorer->system_groups.items[system].left = false;
  return press_eval_list_add(scorer->arena, &scorer->paired, gold);
}

static bool
pair_equal(EvalScorer *scorer)
{
  for (uint32_t i = 0; i < scorer->gold_groups.n; ++i) {
    const uint32_t same = find_group(&scorer->system_groups,
                                     &scorer->gold_groups.items[i].triple);
    if (same != EVAL_NONE && !pair_groups(scorer, i, same, 1)) {
      return false;
    }
  }
  return true;
}

static bool
pair_alternatives(EvalScorer *scorer)
{
  for (uint32_t i = 0; i < scorer->gold_groups.n; ++i) {
    const EvalGroup *const gold = &scorer->gold_groups.items[i];
    for (size_t k = 0; gold->partner == EVAL_NONE && k < gold->alternatives.n;
         ++k) {
      const EvalTriple *const other =
          &scorer->alternatives[gold->alternatives.items[k]];
      const uint32_t found = find_group(&scorer->system_groups, other);
      if (found != EVAL_NONE && !pair_groups(scorer, i, found, 1)) {
        return false;
      }
    }
  }
  return true;
}

/// Further readings of triples count neither for nor against
static void
drop_readings(EvalScorer *scorer)
{
  for (size_t i = 0; i < scorer->n_alternatives; ++i) {
    const uint32_t found =
        find_group(&scorer->system_groups, &scorer->alternatives[i]);
    if (found != EVAL_NONE) {
      scorer->system_groups.items[found].left = false;
    }
  }
}

/// A group left over with the same ends and a kindred predicate: the first by
/// the predicate's name, or EVAL_NONE
static uint32_t
find_kin(const EvalScorer *scorer, const EvalTriple *triple)
{
  uint32_t best = EVAL_NONE;
  for (uint32_t i = 0; i < scorer->system_groups.n; ++i) {
    const EvalGroup *const group = &scorer->system_groups.items[i];
    if (!group->left || group->triple.subject != triple->subject ||
        group->triple.object != triple->object ||
        !press_eval_terms_kin(&scorer->terms, group->triple.predicate,
                              triple->predicate)) {
      continue;
    }
    const PressStr name = scorer->terms.items[group->triple.predicate].name;
    if (best == EVAL_NONE ||
        press_str_compare(
            name, scorer->terms
                      .items[scorer->system_groups.items[best].triple.predicate]
                      .name) < 0) {
      best = i;
    }
  }
  return best;
}

static bool
pair_kin(EvalScorer *scorer)
{
  for (uint32_t i = 0; i < scorer->gold_groups.n; ++i) {
    if (scorer->gold_groups.items[i].partner != EVAL_NONE) {
      continue;
    }
    const uint32_t found =
        find_kin(scorer, &scorer->gold_groups.items[i].triple);
    if (found != EVAL_NONE && !pair_groups(scorer, i, found, 0.5)) {
      return false;
    }
  }
  return true;
}

/// True if every statement of a group is derived
static bool
is_all_derived(const EvalScorer *scorer, const EvalGroup *group)
{
  for (size_t i = 0; i < group->statements.n; ++i) {
    if (!scorer->system.statements[group->statements.items[i]].derived) {
      return false;
    }
  }
  return true;
}

/// What is left is wrong: all of it, and that with both ends in gold
static void
count_wrong(EvalScorer *scorer, size_t *wrong, size_t *judged)
{
  for (size_t i = 0; i < scorer->system_groups.n; ++i) {
    EvalGroup *const group = &scorer->system_groups.items[i];
    if (!group->left) {
      continue;
    }
    if (is_all_derived(scorer, group)) {
      group->left = false;
      ++scorer->figures.not_judged;
      continue;
    }
    ++*wrong;
    *judged += !((group->triple.subject | group->triple.object) & EVAL_UNKNOWN);
  }
}

static void
measure_strict(EvalScorer *scorer)
{
  size_t wrong = 0;
  size_t judged = 0;
  count_wrong(scorer, &wrong, &judged);
  double right = 0;
  double right_core = 0;
  size_t core = 0;
  size_t core_paired = 0;
  for (size_t i = 0; i < scorer->gold_groups.n; ++i) {
    const EvalGroup *const group = &scorer->gold_groups.items[i];
    right += group->credit;
    core += group->core;
    if (group->core) {
      right_core += group->credit;
      core_paired += group->partner != EVAL_NONE;
    }
  }
  EvalFigures *const f = &scorer->figures;
  const size_t n = scorer->paired.n;
  const size_t gold = scorer->gold_groups.n;
  f->strict_all = press_eval_measure(right, n + wrong, right, gold);
  f->strict_all_judged = press_eval_measure(right, n + judged, right, gold);
  f->strict_core =
      press_eval_measure(right_core, core_paired + wrong, right_core, core);
}

static bool
log_missed(EvalScorer *scorer)
{
  for (size_t i = 0; i < scorer->gold_groups.n; ++i) {
    const EvalGroup *const group = &scorer->gold_groups.items[i];
    if (group->partner == EVAL_NONE &&
        !EVAL_LOG(scorer,
                  group->core ? PRESS_STR("statement missed (core): ")
                              : PRESS_STR("statement missed: "),
                  press_eval_triple_shown(scorer, group->triple))) {
      return false;
    }
  }
  return true;
}

static bool
log_half(EvalScorer *scorer)
{
  for (size_t i = 0; i < scorer->paired.n; ++i) {
    const EvalGroup *const group =
        &scorer->gold_groups.items[scorer->paired.items[i]];
    const EvalTriple *const given =
        &scorer->system_groups.items[group->partner].triple;
    if (group->credit < 1 &&
        !EVAL_LOG(scorer, PRESS_STR("statement half: "),
                  press_eval_triple_shown(scorer, group->triple),
                  PRESS_STR(" given as "),
                  scorer->terms.items[given->predicate].name)) {
      return false;
    }
  }
  return true;
}

static bool
log_extra(EvalScorer *scorer)
{
  for (size_t i = 0; i < scorer->system_groups.n; ++i) {
    const EvalGroup *const group = &scorer->system_groups.items[i];
    if (group->left &&
        !EVAL_LOG(scorer, PRESS_STR("statement extra: "),
                  press_eval_triple_shown(scorer, group->triple))) {
      return false;
    }
  }
  return true;
}

bool
press_eval_statements(EvalScorer *scorer)
{
  scorer->gold_groups.keys = press_eval_keys(scorer->arena);
  scorer->system_groups.keys = press_eval_keys(scorer->arena);
  if (!group_gold(scorer) || !group_system(scorer) || !pair_equal(scorer) ||
      !pair_alternatives(scorer)) {
    return false;
  }
  drop_readings(scorer);
  if (!pair_kin(scorer)) {
    return false;
  }
  measure_strict(scorer);
  return press_eval_lenient(scorer) && press_eval_attributes(scorer) &&
         press_eval_document_layer(scorer) && log_missed(scorer) &&
         log_half(scorer) && log_extra(scorer);
}
