// SPDX-License-Identifier: MIT

/*
   Scoring of dates, in two parts. Finding: a span is right if a span of the
   gold has the same first and last byte; beside that, how many touch one, since
   sets differ in whether "le" and "on" are part of a date. Types are the gold's
   alone, so they have a recall and no precision. Value: of the spans of the
   gold that have a value, a reference day, and are touched, how many mean what
   the set says; a set may give several values for one expression (last Monday,
   next Monday), any of which is right.
*/

#include "base/map.h"
#include "base/world.h"
#include "build/date_cases.h"
#include "mention/mention.h"

#include <pressgraph/language.h>

#define NO_SPAN UINT32_MAX

/// Counts of one kind of expressions in one language
typedef struct {
  size_t gold;
  size_t right;   ///< Found with the same bytes
  size_t touched; ///< Found, with the same bytes or others
  size_t values;  ///< Touched, and with a value
  size_t right_values;
} Counts;

typedef struct {
  PressWorld *world;
  Arena arena;
  MentionData data;
  Counts counts[N_LANGUAGES][N_DATE_KINDS];
  size_t found[N_LANGUAGES];
  size_t texts;
  PressOut *verbose; ///< Null: only figures
} DateScorer;

// What our grammar finds -----------------------------------------------------

static DateValue
value_of(const DateMention *date)
{
  DateValue value = {.from = press_civil_of(date->start),
                     .to = press_civil_of(date->end),
                     .clock = date->has_clock ? date->clock : -1};
  value.bound = date->interval ? press_civil_of(date->second_start) : value.to;
  return value;
}

static PressStatus
find(DateScorer *s, Arena *arena, const DateCase *one, DateSpans *spans)
{
  const ArticleOptions options = {.published = one->reference,
                                  .language =
                                      press_language_name(one->language)};
  Article article = {0};
  Marks marks = {0};
  DateList dates = {0};
  PressStatus st = press_article_read(s->world, arena, one->id, one->text,
                                      &options, &article);
  if (!st) {
    st = press_lexicon_mark(s->data.lexicon, arena, &article, &marks);
  }
  if (!st) {
    st = press_dates_find(s->world, arena, s->data.dates[article.language],
                          &article, &marks, &dates);
  }
  for (size_t i = 0; !st && i < dates.n; ++i) {
    const DateMention *const date = &dates.items[i];
    if (!PRESS_ROOM(arena, spans)) {
      return PRESS_NO_MEMORY;
    }
    spans->items[spans->n++] =
        (DateSpan){.start = article.tokens[date->token].start,
                   .end = article.tokens[date->token + date->n - 1].end,
                   .n_values = 1,
                   .values = {value_of(date)}};
  }
  return st;
}

// Counting -------------------------------------------------------------------

static bool
same_day(Civil a, Civil b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

/// True if a value is the one wanted
static bool
means(const DateSpan *gold, const DateValue *want, const DateValue *have)
{
  if (gold->kind == DATE_CLOCK) {
    return want->clock == have->clock;
  }
  if (gold->kind == DATE_MOMENT && want->clock != have->clock) {
    return false;
  }
  return same_day(want->from, have->from) &&
         (same_day(want->to, have->to) || same_day(want->bound, have->bound));
}

/// Choose for each of the gold a span found: the same bytes, else one that
/// touches it and is no one else's
static bool
pair(Arena *arena,
     const DateSpans *gold,
     const DateSpans *found,
     uint32_t **partner)
{
  uint32_t *const of = press_arena_array(arena, gold->n + 1, sizeof *of);
  bool *const taken = press_arena_array(arena, found->n + 1, sizeof *taken);
  if (!of || !taken) {
    return false;
  }
  for (int same = 1; same >= 0; --same) {
    for (size_t i = 0; i < gold->n; ++i) {
      const DateSpan *const g = &gold->items[i];
      if (same) {
        of[i] = NO_SPAN;
      }
      for (uint32_t k = 0; k < found->n && of[i] == NO_SPAN; ++k) {
        const DateSpan *const f = &found->items[k];
        const bool fits = same ? f->start == g->start && f->end == g->end
                               : f->start < g->end && g->start < f->end;
        if (fits && !taken[k]) {
          of[i] = k;
          taken[k] = true;
        }
      }
    }
  }
  *partner = of;
  return true;
}

static bool
is_right(const DateSpan *gold, const DateSpan *found)
{
  for (uint32_t v = 0; v < gold->n_values; ++v) {
    if (means(gold, &gold->values[v], &found->values[0])) {
      return true;
    }
  }
  return false;
}

static void
tell_value(PressOut *out, const DateValue *value)
{
  char from[16] = "";
  char to[16] = "";
  if (value->from.month) {
    press_civil_write(value->from, from);
  }
  if (value->to.month) {
    press_civil_write(value->to, to);
  }
  press_out_format(out, " %s/%s", from, to);
  if (value->clock >= 0) {
    press_out_format(out, " %02d:%02d", value->clock / 60, value->clock % 60);
  }
}

/// What was missed, and what was understood as something else
static void
tell_wrong(PressOut *out,
           const DateCase *one,
           const DateSpan *gold,
           const DateSpan *found)
{
  press_out_str(out, one->id);
  press_out_format(out, " %s %s ", found ? "wrong" : "missed",
                   press_date_kind_name(gold->kind));
  press_out_json(out, press_str_cut(one->text, gold->start, gold->end));
  if (found && one->reference.len) {
    press_out_c(out, " on ");
    press_out_str(out, one->reference);
    press_out_c(out, " is");
    tell_value(out, &gold->values[0]);
    press_out_c(out, ", not");
    tell_value(out, &found->values[0]);
  }
  press_out_c(out, "\n");
}

/// What was found with other ends
static void
tell_cut(PressOut *out,
         const DateCase *one,
         const DateSpan *gold,
         const DateSpan *found)
{
  press_out_str(out, one->id);
  press_out_format(out, " cut %s ", press_date_kind_name(gold->kind));
  press_out_json(out, press_str_cut(one->text, gold->start, gold->end));
  press_out_c(out, " as ");
  press_out_json(out, press_str_cut(one->text, found->start, found->end));
  press_out_c(out, "\n");
}

static void
score_span(const DateScorer *s,
           const DateCase *one,
           const DateSpan *gold,
           const DateSpan *found,
           Counts *counts)
{
  ++counts->gold;
  bool right = found != NULL;
  if (found) {
    const bool same = found->start == gold->start && found->end == gold->end;
    ++counts->touched;
    counts->right += same;
    if (s->verbose && !same) {
      tell_cut(s->verbose, one, gold, found);
    }
  }
  if (found && one->reference.len && gold->n_values) {
    right = is_right(gold, found);
    ++counts->values;
    counts->right_values += right;
  }
  if (s->verbose && !right) {
    tell_wrong(s->verbose, one, gold, found);
  }
}

static PressStatus
score_case(DateScorer *s,
           Arena *arena,
           const DateCase *one,
           const DateSpans *found)
{
  const DateSpans *const gold = &one->spans;
  uint32_t *partner = NULL;
  if (!pair(arena, gold, found, &partner)) {
    return PRESS_NO_MEMORY;
  }
  s->found[one->language] += found->n;
  for (size_t i = 0; i < gold->n; ++i) {
    const DateSpan *const g = &gold->items[i];
    score_span(s, one, g,
               partner[i] == NO_SPAN ? NULL : &found->items[partner[i]],
               &s->counts[one->language][g->kind]);
  }
  ++s->texts;
  return PRESS_OK;
}

static bool
is_chosen(const PressDateOptions *options, const DateCase *one)
{
  const PressStr spec =
      options->spec.len ? options->spec : PRESS_STR("DateTimeModel");
  return press_str_equals(one->spec, spec) &&
         (!options->language.len ||
          press_str_equals(options->language,
                           press_language_name(one->language)));
}

static PressStatus
score_cases(DateScorer *s,
            const DateCases *cases,
            const DateResults *results,
            bool has_system,
            const PressDateOptions *options)
{
  Map by_id = press_map(&s->arena);
  PressStatus st = PRESS_OK;
  for (size_t i = 0; i < results->n; ++i) {
    if (!press_map_put(&by_id, results->items[i].id, (uint32_t)i)) {
      return PRESS_NO_MEMORY;
    }
  }
  Arena arena = press_arena(s->world->alloc, 0);
  for (size_t i = 0; !st && i < cases->n; ++i) {
    const DateCase *const one = &cases->items[i];
    if (!is_chosen(options, one)) {
      continue;
    }
    const uint32_t k = press_map_get(&by_id, one->id);
    DateSpans found = {0};
    if (!has_system) {
      st = find(s, &arena, one, &found);
    } else if (k != MAP_NONE) {
      found = results->items[k].spans;
    }
    if (!st) {
      st = score_case(s, &arena, one, &found);
    }
    press_arena_reset(&arena);
  }
  press_arena_clear(&arena);
  return st;
}

// Printing -------------------------------------------------------------------

static double
percent(size_t part, size_t whole)
{
  return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

/// F1 of so many right of the gold and of the found
static double
f_score(size_t right, size_t gold, size_t found)
{
  return percent(2 * right, gold + found);
}

static Counts
sum(const Counts *counts)
{
  Counts all = {0};
  for (int i = 0; i < N_DATE_KINDS; ++i) {
    const Counts *const c = &counts[i];
    all.gold += c->gold;
    all.right += c->right;
    all.touched += c->touched;
    all.values += c->values;
    all.right_values += c->right_values;
  }
  return all;
}

static void
print_json(PressOut *out, const char *name, const Counts *c, size_t found)
{
  const struct {
    const char *name;
    double number;
  } rows[] = {{"recall", percent(c->right, c->gold)},
              {"touching_recall", percent(c->touched, c->gold)},
              {"value_accuracy", percent(c->right_values, c->values)},
              {"precision", percent(c->right, found)},
              {"f1", f_score(c->right, c->gold, found)},
              {"touching_f1", f_score(c->touched, c->gold, found)}};
  // A type has no precision
  const size_t n = found ? sizeof rows / sizeof *rows : 3;
  press_out_format(out, "\"%s\": {\"gold\": %zu, \"values\": %zu", name,
                   c->gold, c->values);
  for (size_t i = 0; i < n; ++i) {
    press_out_format(out, ", \"%s\": ", rows[i].name);
    press_out_number(out, rows[i].number, 2);
  }
  press_out_c(out, "}");
}

static void
print_text(PressOut *out, PressStr language, const char *name, const Counts *c)
{
  if (!c->gold) {
    return;
  }
  press_out_format(out, "%.*s %-12s %6.2f %8.2f %6zu %6.2f %6zu\n",
                   (int)language.len, language.data, name,
                   percent(c->right, c->gold), percent(c->touched, c->gold),
                   c->gold, percent(c->right_values, c->values), c->values);
}

static void
print_language_json(const DateScorer *s, Language language, PressOut *out)
{
  const PressStr name = press_language_name(language);
  const Counts all = sum(s->counts[language]);
  press_out_format(out, ", \"%.*s\": {", (int)name.len, name.data);
  for (int k = 0; k < N_DATE_KINDS; ++k) {
    print_json(out, press_date_kind_name((DateKind)k), &s->counts[language][k],
               0);
    press_out_c(out, ", ");
  }
  print_json(out, "all", &all, s->found[language]);
  press_out_c(out, "}");
}

static void
print_language_text(const DateScorer *s, Language language, PressOut *out)
{
  const PressStr name = press_language_name(language);
  const Counts all = sum(s->counts[language]);
  const size_t found = s->found[language];
  for (int k = 0; k < N_DATE_KINDS; ++k) {
    print_text(out, name, press_date_kind_name((DateKind)k),
               &s->counts[language][k]);
  }
  print_text(out, name, "all", &all);
  press_out_format(
      out, "%.*s found %zu: P %.2f F1 %.2f, touching P %.2f F1 %.2f\n",
      (int)name.len, name.data, found, percent(all.right, found),
      f_score(all.right, all.gold, found), percent(all.touched, found),
      f_score(all.touched, all.gold, found));
}

static void
print(const DateScorer *s, bool json, PressOut *out)
{
  if (json) {
    press_out_format(out, "{\"texts\": %zu", s->texts);
  } else {
    press_out_format(out, "%-15s %6s %8s %6s %6s %6s\n", "type", "R",
                     "touching", "gold", "value", "values");
  }
  for (int i = 0; i < N_LANGUAGES; ++i) {
    if (!sum(s->counts[i]).gold && !s->found[i]) {
      continue;
    }
    if (json) {
      print_language_json(s, (Language)i, out);
    } else {
      print_language_text(s, (Language)i, out);
    }
  }
  press_out_c(out, json ? "}\n" : "");
}

PressStatus
press_score_dates(PressWorld *world,
                  const char *set,
                  const char *system,
                  const PressDateOptions *options,
                  bool json,
                  PressOut *out)
{
  DateScorer s = {.world = world,
                  .arena = press_arena(world->alloc, 0),
                  .verbose = options->verbose && !json ? out : NULL};
  DateCases cases = {0};
  DateResults results = {0};
  PressStatus st = press_date_cases_read(world, &s.arena, set, &cases);
  if (!st && system) {
    st = press_date_results_read(world, &s.arena, system, &results);
  }
  if (!st) {
    st = press_mention_data_load(world, &s.arena, &s.data);
  }
  if (!st) {
    st = score_cases(&s, &cases, &results, system != NULL, options);
  }
  if (!st) {
    print(&s, json, out);
    st = press_out_status(out);
  }
  press_arena_clear(&s.arena);
  return st;
}
