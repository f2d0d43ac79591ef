// SPDX-License-Identifier: MIT

/*
   Strict scoring of names: a span is right if a span of the gold has the same
   first byte, last byte and type. Both sides go through the same door: labels
   of many sets and programs become one set of types, and a span inside another
   does not count. A name is seen if the text of a span of the training set is
   the same but for case; precision and recall of each part count the spans
   whose text is in it.
*/

#include "base/fold.h"
#include "base/map.h"
#include "base/stream.h"
#include "build/names_text.h"

enum { TYPE_PER, TYPE_LOC, TYPE_ORG, N_MAIN, N_SCORED = 7 };

static const char *const type_names[N_SCORED] = {
    "PER", "LOC", "ORG", "DATE", "HOUR", "EVENT", "PRODUCT"};

/// Labels of other sets and programs, folded
static const struct {
  const char *label;
  int type;
} labels[] = {
    {"per", 0},     {"person", 0},  {"loc", 1},         {"location", 1},
    {"gpe", 1},     {"fac", 1},     {"org", 2},         {"organization", 2},
    {"group", 2},   {"date", 3},    {"hour", 4},        {"time", 4},
    {"event", 5},   {"product", 6}, {"place", 1},       {"corporation", 2},
    {"geo-loc", 1}, {"company", 2}, {"organisation", 2}};

/// Spans right, of the gold, of the result
typedef struct {
  size_t right;
  size_t gold;
  size_t found;
  size_t overlap; ///< Spans of the gold that a span of its type touches
} Counts;

/// Part of all spans
enum { PART_ALL, PART_SEEN, PART_UNSEEN, N_PARTS };

typedef struct {
  PressWorld *world;
  Arena arena;
  Map seen; ///< Folded names of the training set
  bool has_seen;
  Counts counts[N_PARTS][N_SCORED];
  size_t texts;
} Scorer;

/// A span with its type of ours
typedef struct {
  uint32_t start;
  uint32_t end;
  int type;
} Scored;

typedef struct {
  Scored *items;
  size_t n;
  size_t cap;
} ScoredList;

static int
type_of(Arena *arena, PressStr label)
{
  const PressStr folded = press_fold_word(arena, label);
  for (size_t i = 0; i < sizeof labels / sizeof *labels; ++i) {
    if (press_str_equals(folded, press_str(labels[i].label))) {
      return labels[i].type;
    }
  }
  return -1;
}

/// Spans of types of ours that are in no other; they are sorted
static PressStatus
choose(Arena *arena, const SetSpan *spans, uint32_t n, ScoredList *list)
{
  uint32_t behind = 0;
  for (uint32_t i = 0; i < n; ++i) {
    const int type = type_of(arena, spans[i].type);
    if (type < 0 || spans[i].end <= behind) {
      continue;
    }
    behind = spans[i].end;
    if (!PRESS_ROOM(arena, list)) {
      return PRESS_NO_MEMORY;
    }
    list->items[list->n++] = (Scored){spans[i].start, spans[i].end, type};
  }
  return PRESS_OK;
}

static int
part_of(const Scorer *s, Arena *arena, PressStr text, const Scored *span)
{
  const PressStr name = span->end <= text.len
                            ? press_str_cut(text, span->start, span->end)
                            : PRESS_STR("");
  const PressStr folded = press_fold_word(arena, name);
  return press_map_get(&s->seen, folded) == MAP_NONE ? PART_UNSEEN : PART_SEEN;
}

static Counts *
counts_of(Scorer *s, int part, int type)
{
  return &s->counts[part][type];
}

static void
score_text(Scorer *s,
           Arena *arena,
           PressStr text,
           const ScoredList *gold,
           const ScoredList *found)
{
  for (size_t i = 0; i < gold->n; ++i) {
    const Scored *const g = &gold->items[i];
    const int part = part_of(s, arena, text, g);
    bool right = false;
    bool overlap = false;
    for (size_t k = 0; k < found->n; ++k) {
      const Scored *const f = &found->items[k];
      const bool same = f->type == g->type;
      right = right || (same && f->start == g->start && f->end == g->end);
      overlap = overlap || (same && f->start < g->end && g->start < f->end);
    }
    for (int p = 0; p < N_PARTS; ++p) {
      if (p == PART_ALL || p == part) {
        Counts *const c = counts_of(s, p, g->type);
        ++c->gold;
        c->right += right;
        c->overlap += overlap;
      }
    }
  }
  for (size_t k = 0; k < found->n; ++k) {
    const int part = part_of(s, arena, text, &found->items[k]);
    ++counts_of(s, PART_ALL, found->items[k].type)->found;
    ++counts_of(s, part, found->items[k].type)->found;
  }
  ++s->texts;
}

static PressStatus
read_seen(Scorer *s, const char *path)
{
  s->seen = press_map(&s->arena);
  if (!path) {
    return PRESS_OK;
  }
  s->has_seen = true;
  Set set = {0};
  const PressStatus st = press_set_read(s->world, &s->arena, path, true, &set);
  for (size_t i = 0; !st && i < set.n; ++i) {
    for (uint32_t k = 0; k < set.items[i].n_spans; ++k) {
      const SetSpan *const span = &set.items[i].spans[k];
      const PressStr folded = press_fold_word(
          &s->arena, press_str_cut(set.items[i].text, span->start, span->end));
      if (!folded.data || !press_map_put(&s->seen, folded, 1)) {
        return PRESS_NO_MEMORY;
      }
    }
  }
  return st;
}

/// What the model finds, as spans of a set
static PressStatus
find_spans(NamesReader *reader,
           Arena *arena,
           const SetDocument *text,
           ScoredList *list)
{
  NameSpans spans = {0};
  const PressStatus st =
      press_names_text(reader, arena, text->id, text->text, &spans);
  SetSpan *const plain = press_arena_array(arena, spans.n + 1, sizeof(SetSpan));
  if (st || !plain) {
    return st ? st : PRESS_NO_MEMORY;
  }
  for (size_t i = 0; i < spans.n; ++i) {
    plain[i] = (SetSpan){spans.items[i].start, spans.items[i].end,
                         spans.items[i].type};
  }
  return choose(arena, plain, (uint32_t)spans.n, list);
}

/// Results of a program by id of the text
typedef struct {
  Set set;
  Map by_id;
} System;

static PressStatus
read_system(Scorer *s, const char *path, System *system)
{
  system->by_id = press_map(&s->arena);
  if (!path) {
    return PRESS_OK;
  }
  const PressStatus st =
      press_set_read(s->world, &s->arena, path, false, &system->set);
  for (size_t i = 0; !st && i < system->set.n; ++i) {
    if (!press_map_put(&system->by_id, system->set.items[i].id, (uint32_t)i)) {
      return PRESS_NO_MEMORY;
    }
  }
  return st;
}

static PressStatus
score_set(Scorer *s,
          const Set *set,
          const System *system,
          bool has_system,
          NamesReader *reader,
          const PressSetOptions *options)
{
  Arena arena = press_arena(s->world->alloc, 0);
  PressStatus st = PRESS_OK;
  for (size_t i = 0; !st && i < set->n; ++i) {
    const SetDocument *const text = &set->items[i];
    if (!press_set_chosen(options, text->id)) {
      continue;
    }
    if (!press_progress(s->world, "score", i, set->n)) {
      st = PRESS_CANCELLED;
      break;
    }
    ScoredList gold = {0};
    ScoredList found = {0};
    st = choose(&arena, text->spans, text->n_spans, &gold);
    const uint32_t k = press_map_get(&system->by_id, text->id);
    if (!st && !has_system) {
      st = find_spans(reader, &arena, text, &found);
    } else if (!st && k != MAP_NONE) {
      const SetDocument *const result = &system->set.items[k];
      st = choose(&arena, result->spans, result->n_spans, &found);
    }
    if (!st) {
      score_text(s, &arena, text->text, &gold, &found);
    }
    press_arena_reset(&arena);
  }
  press_arena_clear(&arena);
  return st;
}

static double
percent(size_t part, size_t whole)
{
  return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

static double
f_score(const Counts *c)
{
  return percent(2 * c->right, c->gold + c->found);
}

static Counts
sum(const Scorer *s, int part, int n_types)
{
  Counts all = {0};
  for (int i = 0; i < n_types; ++i) {
    const Counts *const c = &s->counts[part][i];
    all.right += c->right;
    all.gold += c->gold;
    all.found += c->found;
    all.overlap += c->overlap;
  }
  return all;
}

static void
print_text(PressOut *out, const char *name, const Counts *c)
{
  if (!c->gold && !c->found) {
    return;
  }
  press_out_format(out, "%-12s %6.2f %6.2f %6.2f %7.2f %7zu %7zu\n", name,
                   percent(c->right, c->found), percent(c->right, c->gold),
                   f_score(c), percent(c->overlap, c->gold), c->gold, c->found);
}

static void
print_json(PressOut *out, const char *name, const Counts *c)
{
  press_out_c(out, ", ");
  press_out_json(out, press_str(name));
  press_out_c(out, ": {\"precision\": ");
  press_out_number(out, percent(c->right, c->found), 2);
  press_out_c(out, ", \"recall\": ");
  press_out_number(out, percent(c->right, c->gold), 2);
  press_out_c(out, ", \"f1\": ");
  press_out_number(out, f_score(c), 2);
  press_out_format(out, ", \"gold\": %zu, \"found\": %zu}", c->gold, c->found);
}

static void
print(const Scorer *s, bool json, PressOut *out)
{
  const Counts rows[] = {
      sum(s, PART_ALL, N_MAIN),    sum(s, PART_ALL, N_SCORED),
      sum(s, PART_SEEN, N_MAIN),   sum(s, PART_UNSEEN, N_MAIN),
      sum(s, PART_SEEN, N_SCORED), sum(s, PART_UNSEEN, N_SCORED)};
  static const char *const names[] = {"PER+LOC+ORG", "all",      "... seen",
                                      "... unseen",  "all seen", "all unseen"};
  const size_t n = s->has_seen ? 6 : 2;
  if (json) {
    press_out_format(out, "{\"texts\": %zu", s->texts);
  } else {
    press_out_format(out, "%-12s %6s %6s %6s %7s %7s %7s\n", "type", "P", "R",
                     "F1", "overlap", "gold", "found");
  }
  for (int i = 0; i < N_SCORED; ++i) {
    const Counts *const c = &s->counts[PART_ALL][i];
    if (json) {
      print_json(out, type_names[i], c);
    } else {
      print_text(out, type_names[i], c);
    }
  }
  for (size_t i = 0; i < n; ++i) {
    if (json) {
      print_json(out, names[i], &rows[i]);
    } else {
      print_text(out, names[i], &rows[i]);
    }
  }
  press_out_c(out, json ? "}\n" : "");
}

PressStatus
press_score_names(PressWorld *world,
                  const char *set,
                  const char *system,
                  const char *seen,
                  const PressSetOptions *options,
                  bool json,
                  PressOut *out)
{
  Scorer s = {.world = world, .arena = press_arena(world->alloc, 0)};
  NamesReader reader = {0};
  Set gold = {0};
  System other = {0};
  PressStatus st = press_set_read(world, &s.arena, set, true, &gold);
  if (!st) {
    st = read_seen(&s, seen);
  }
  if (!st) {
    st = read_system(&s, system, &other);
  }
  if (!st) {
    st = press_names_reader(world, options, &reader);
  }
  if (!st) {
    st = score_set(&s, &gold, &other, system != NULL, &reader, options);
  }
  if (!st) {
    print(&s, json, out);
    st = press_out_status(out);
  }
  press_names_reader_free(&reader);
  press_arena_clear(&s.arena);
  return st;
}

static void
tell_text(const SetDocument *text, const NameSpans *spans, PressOut *out)
{
  press_out_c(out, "{\"id\": ");
  press_out_json(out, text->id);
  press_out_c(out, ", \"entities\": [");
  for (size_t i = 0; i < spans->n; ++i) {
    const NameSpanFound *const span = &spans->items[i];
    press_out_format(out,
                     "%s{\"start\": %u, \"end\": %u, \"type\": ", i ? ", " : "",
                     span->start, span->end);
    press_out_json(out, span->type);
    press_out_c(out, ", \"score\": ");
    press_out_number(out, span->score, 3);
    press_out_c(out, "}");
  }
  press_out_c(out, "]}\n");
}

/// A set, or an article as a set of one text
static PressStatus
read_input(PressWorld *world,
           Arena *arena,
           const char *input,
           FileBytes *article,
           Set *texts)
{
  PressStatus st =
      press_file_read(world, input, world->limits.article_bytes, article);
  if (st) {
    return st;
  }
  if (article->bytes.len && article->bytes.data[0] == '{') {
    return press_set_parse(world, arena, press_str(input), article->bytes, true,
                           texts);
  }
  if (!PRESS_ROOM(arena, texts)) {
    return PRESS_NO_MEMORY;
  }
  texts->items[texts->n++] =
      (SetDocument){.id = press_str(input), .text = article->bytes};
  return PRESS_OK;
}

PressStatus
press_explain_names(PressWorld *world,
                    const char *input,
                    const PressSetOptions *options,
                    PressOut *out)
{
  Arena arena = press_arena(world->alloc, 0);
  Arena work = press_arena(world->alloc, 0);
  NamesReader reader = {0};
  Set texts = {0};
  FileBytes article = {0};
  PressStatus st = read_input(world, &arena, input, &article, &texts);
  if (!st) {
    st = press_names_reader(world, options, &reader);
  }
  for (size_t i = 0; !st && i < texts.n; ++i) {
    const SetDocument *const text = &texts.items[i];
    NameSpans spans = {0};
    if (!press_set_chosen(options, text->id)) {
      continue;
    }
    st = press_names_text(&reader, &work, text->id, text->text, &spans);
    if (!st) {
      tell_text(text, &spans, out);
      st = press_out_status(out);
    }
    press_arena_reset(&work);
  }
  press_names_reader_free(&reader);
  press_file_close(&article);
  press_arena_clear(&work);
  press_arena_clear(&arena);
  return st;
}
