// SPDX-License-Identifier: MIT

// What several steps of scoring need: figures, ends of triples, lines.
//
// An end is a number of gold's ids, or, with EVAL_UNKNOWN, one of the
// system's that has no counterpart; so triples of both graphs can be compared
// as three numbers.

#include "build/eval_score.h"

#include "build/eval_fold.h"
#include "build/eval_value.h"

#include <math.h>

double
press_eval_round(double number, double parts)
{
  // product + error is exact, so halves are halves and nothing else
  const double product = number * parts;
  const double error = fma(number, parts, -product);
  const double whole = floor(product);
  const double rest = product - whole - 0.5;
  bool up = rest > 0;
  if (!(rest < 0) && !(rest > 0)) {
    up = error > 0 || (!(error < 0) && fmod(whole, 2) > 0);
  }
  return (up ? whole + 1 : whole) / parts;
}

EvalMeasure
press_eval_measure(double p_right, size_t system, double r_right, size_t gold)
{
  const double p = system ? p_right / (double)system : gold ? 0 : 1;
  const double r = gold ? r_right / (double)gold : 1;
  const double f1 = p + r > 0 ? 2 * p * r / (p + r) : 0;
  return (EvalMeasure){.there = true,
                       .p = press_eval_round(p, 10000),
                       .r = press_eval_round(r, 10000),
                       .f1 = press_eval_round(f1, 10000),
                       .system = system,
                       .gold = gold};
}

double
press_eval_mean(EvalMean mean)
{
  return mean.n ? press_eval_round(mean.sum / (double)mean.n, 10000)
                : (double)NAN;
}

bool
press_eval_pair(EvalScorer *scorer, EvalPair pair)
{
  scorer->gold_of[pair.a] = pair.b;
  scorer->system_of[pair.b] = pair.a;
  const bool is_new = scorer->part_of[pair.a] == EVAL_NONE;
  scorer->part_of[pair.a] = pair.b;
  return press_eval_list_add(scorer->arena, &scorer->matched, pair.a) &&
         (!is_new ||
          press_eval_list_add(scorer->arena, &scorer->parts, pair.a));
}

PressStr
press_eval_end_text(const EvalScorer *scorer, uint32_t end)
{
  return end & EVAL_UNKNOWN
             ? scorer->system.ids.items[end & ~EVAL_UNKNOWN].unknown
             : scorer->gold.ids.items[end].text;
}

PressStr
press_eval_end_shown(const EvalScorer *scorer, uint32_t end)
{
  const bool unknown = end & EVAL_UNKNOWN;
  const EvalIds *const ids = unknown ? &scorer->system.ids : &scorer->gold.ids;
  const PressStr parts[] = {{"?", unknown},
                            ids->items[end & ~EVAL_UNKNOWN].text};
  return press_arena_join(scorer->arena, parts, 2);
}

uint32_t
press_eval_end_of(const uint32_t *map, uint32_t system_id)
{
  return map[system_id] == EVAL_NONE ? system_id | EVAL_UNKNOWN
                                     : map[system_id];
}

static EvalTriple
normal(const EvalScorer *scorer,
       EvalTriple triple,
       PressStr subject,
       PressStr object)
{
  EvalTriple made = triple;
  if (press_eval_terms_turns(&scorer->terms, &made.predicate, subject,
                             object)) {
    made.subject = triple.object;
    made.object = triple.subject;
  }
  return made;
}

EvalTriple
press_eval_gold_triple(const EvalScorer *scorer, EvalTriple triple)
{
  const EvalId *const ids = scorer->gold.ids.items;
  return normal(scorer, triple, ids[triple.subject].text,
                ids[triple.object].text);
}

EvalTriple
press_eval_own_triple(const EvalScorer *scorer, EvalTriple triple)
{
  const EvalId *const ids = scorer->system.ids.items;
  return normal(scorer, triple, ids[triple.subject].text,
                ids[triple.object].text);
}

EvalTriple
press_eval_mapped_triple(const EvalScorer *scorer,
                         const uint32_t *map,
                         EvalTriple triple)
{
  const EvalTriple mapped = {press_eval_end_of(map, triple.subject),
                             triple.predicate,
                             press_eval_end_of(map, triple.object)};
  return normal(scorer, mapped, press_eval_end_text(scorer, mapped.subject),
                press_eval_end_text(scorer, mapped.object));
}

bool
press_eval_of_document(const EvalScorer *scorer,
                       bool system,
                       const EvalStatement *statement)
{
  const EvalTriple triple =
      system ? press_eval_own_triple(scorer, statement->triple)
             : press_eval_gold_triple(scorer, statement->triple);
  const PressStr name = scorer->terms.items[triple.predicate].name;
  if (!press_str_equals(name, PRESS_STR("ABOUT"))) {
    return press_str_equals(name, PRESS_STR("MENTIONS")) ||
           press_str_equals(name, PRESS_STR("CITES")) ||
           press_str_equals(name, PRESS_STR("CREDITS"));
  }
  // ABOUT of a claim or an event belongs to the story
  const EvalGraph *graph = system ? &scorer->system : &scorer->gold;
  uint32_t subject = triple.subject;
  if (system && scorer->gold_of[subject] != EVAL_NONE) {
    graph = &scorer->gold;
    subject = scorer->gold_of[subject];
  }
  return subject < graph->n_nodes &&
         press_eval_terms_any(&scorer->terms, graph->nodes[subject].types,
                              "Document");
}

PressStr
press_eval_triple_shown(EvalScorer *scorer, EvalTriple triple)
{
  const PressStr parts[] = {
      press_eval_end_shown(scorer, triple.subject), PRESS_STR(" "),
      scorer->terms.items[triple.predicate].name, PRESS_STR(" "),
      press_eval_end_shown(scorer, triple.object)};
  return press_arena_join(scorer->arena, parts, 5);
}

PressStr
press_eval_words(EvalScorer *scorer, bool system, EvalEvidence *evidence)
{
  if (evidence->folded.data) {
    return evidence->folded;
  }
  PressStr words = press_value_text(evidence->value, "text");
  if (!words.len && system) {
    words = press_eval_documents_cut(&scorer->names, &scorer->system.documents,
                                     evidence->value);
  }
  evidence->folded = press_eval_fold(scorer->arena, words);
  return evidence->folded;
}

bool
press_eval_line(EvalScorer *scorer,
                EvalLines *lines,
                const PressStr *parts,
                size_t n)
{
  const PressStr line = press_arena_join(scorer->arena, parts, n);
  if (!line.data || !PRESS_ROOM(scorer->arena, lines)) {
    return false;
  }
  lines->items[lines->n++] = line;
  return true;
}
