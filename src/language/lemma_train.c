// SPDX-License-Identifier: MIT

// Rules for lemmas: of each form with its part of speech the lemma it has most
// often in the treebanks, else in the lexicon. From short endings to long ones,
// an ending gets a rule where the shorter ending's one is not what most of its
// forms want; what is left over are whole forms.

#include "language/corpus.h"

#include "base/fold.h"
#include "base/map.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Forms that an ending must have for a rule of its own
#define ENDING_LEAST 3

/// A form with its lemma
typedef struct {
  PressStr form; ///< As written
  PressStr norm;
  PressStr lemma;
  uint32_t n;     ///< Times seen in the treebanks
  uint32_t rule;  ///< Right one
  uint32_t found; ///< What the endings so far give, or MAP_NONE
  uint64_t hash;  ///< Of the ending at hand
  uint8_t upos;
} Entry;

typedef struct {
  Entry *items;
  size_t n;
  size_t cap;
} EntryList;

typedef struct {
  Arena *arena;
  EntryList entries;
  Map rules; ///< From line to number
  struct {
    PressStr *items;
    size_t n;
    size_t cap;
  } lines;
  struct {
    Print *items;
    size_t n;
    size_t cap;
  } prints;
} Maker;

static int
compare_lemmas(const void *one, const void *two)
{
  const Entry *const a = one;
  const Entry *const b = two;
  int c = press_str_compare(a->norm, b->norm);
  c = c ? c : (int)a->upos - (int)b->upos;
  c = c ? c : press_str_compare(a->lemma, b->lemma);
  return c ? c : press_str_compare(a->form, b->form);
}

static bool
add(Maker *m,
    PressStr form,
    PressStr norm,
    PressStr lemma,
    uint32_t upos,
    uint32_t n)
{
  if (!lemma.len || upos >= N_UPOS) {
    return true;
  }
  if (!PRESS_ROOM(m->arena, &m->entries)) {
    return false;
  }
  m->entries.items[m->entries.n++] = (Entry){.form = form,
                                             .norm = norm,
                                             .lemma = lemma,
                                             .n = n,
                                             .found = MAP_NONE,
                                             .upos = (uint8_t)upos};
  return true;
}

static bool
add_corpus(Maker *m, const Corpus *corpus)
{
  for (size_t i = 0; i < corpus->bank.words.n; ++i) {
    const TreeWord *const w = &corpus->bank.words.items[i];
    if (!add(m, w->form, corpus->words[i].norm, w->lemma,
             press_upos_by_name(w->upos), 1)) {
      return false;
    }
  }
  return true;
}

static uint32_t
upos_of(PressStr category)
{
  static const struct {
    const char *category;
    Upos upos;
  } rows[] = {{"v", UPOS_VERB},  {"nc", UPOS_NOUN},      {"adj", UPOS_ADJ},
              {"adv", UPOS_ADV}, {"auxAvoir", UPOS_AUX}, {"auxEtre", UPOS_AUX}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    if (press_str_equals(category, press_str(rows[i].category))) {
      return rows[i].upos;
    }
  }
  return N_UPOS;
}

static bool
add_lexicon(Maker *m, PressStr text)
{
  LexiconRow row;
  for (size_t at = 0; press_lexicon_next(text, &at, &row);) {
    const uint32_t upos = upos_of(row.category);
    if (upos == N_UPOS) {
      continue;
    }
    const PressStr norm = press_fold_word(m->arena, row.form);
    if (press_str_is_none(norm) ||
        !add(m, row.form, norm, row.lemma, upos, 0)) {
      return false;
    }
  }
  return true;
}

/// Keep one lemma for each form and part of speech: the most frequent one
static void
settle(EntryList *list)
{
  if (list->n) {
    qsort(list->items, list->n, sizeof *list->items, compare_lemmas);
  }
  size_t kept = 0;
  for (size_t from = 0; from < list->n;) {
    Entry best = list->items[from];
    best.n = 0;
    bool any = false;
    size_t i = from;
    while (i < list->n && list->items[i].upos == list->items[from].upos &&
           press_str_equals(list->items[i].norm, list->items[from].norm)) {
      Entry sum = list->items[i];
      sum.n = 0;
      const size_t start = i;
      while (i < list->n && list->items[i].upos == list->items[start].upos &&
             press_str_equals(list->items[i].norm, list->items[start].norm) &&
             press_str_equals(list->items[i].lemma, list->items[start].lemma)) {
        sum.n += list->items[i++].n;
      }
      if (!any || sum.n > best.n) {
        best = sum;
        any = true;
      }
    }
    from = i;
    list->items[kept++] = best;
  }
  list->n = kept;
}

/// Bytes that two texts begin with, whole characters
static size_t
common(PressStr a, PressStr b)
{
  size_t i = 0;
  while (i < a.len && i < b.len && a.data[i] == b.data[i]) {
    ++i;
  }
  while (i > 0 && ((i < a.len && ((unsigned char)a.data[i] & 0xC0U) == 0x80) ||
                   (i < b.len && ((unsigned char)b.data[i] & 0xC0U) == 0x80))) {
    --i;
  }
  return i;
}

/// Set the number of the rule that makes the lemma; false: no memory
static bool
set_rule(Maker *m, Entry *e)
{
  const size_t of_norm = common(e->norm, e->lemma);
  const size_t of_form = common(e->form, e->lemma);
  const bool written = e->upos == UPOS_PROPN
                           ? of_form >= of_norm
                           : of_form > of_norm && e->norm.len > 1;
  const PressStr from = written ? e->form : e->norm;
  const size_t kept = written ? of_form : of_norm;
  const PressStr append = press_str_cut(e->lemma, kept, e->lemma.len);
  const PressStr line =
      press_arena_format(m->arena, "%zu\t%c\t%.*s\n", from.len - kept,
                         written ? 'w' : 'n', (int)append.len, append.data);
  uint32_t rule = press_map_get(&m->rules, line);
  if (press_str_is_none(line)) {
    return false;
  }
  if (rule == MAP_NONE && m->lines.n < LEMMA_RULES_MAX) {
    rule = (uint32_t)m->lines.n;
    if (!PRESS_ROOM(m->arena, &m->lines) ||
        !press_map_put(&m->rules, line, rule)) {
      return false;
    }
    m->lines.items[m->lines.n++] = line;
  }
  e->rule = rule;
  return true;
}

static int
compare_hashes(const void *one, const void *two)
{
  const Entry *const a = one;
  const Entry *const b = two;
  if (a->hash != b->hash) {
    return a->hash < b->hash ? -1 : 1;
  }
  if (a->rule != b->rule) {
    return a->rule < b->rule ? -1 : 1;
  }
  return compare_lemmas(a, b);
}

/// The rule that most entries want (sorted by rule)
static uint32_t
majority(const Entry *items, size_t n)
{
  uint32_t best = items[0].rule;
  size_t most = 0;
  for (size_t from = 0; from < n;) {
    size_t to = from;
    while (to < n && items[to].rule == items[from].rule) {
      ++to;
    }
    if (to - from > most && items[from].rule != MAP_NONE) {
      most = to - from;
      best = items[from].rule;
    }
    from = to;
  }
  return best;
}

static bool
put(Maker *m, uint64_t hash, uint32_t rule)
{
  if (!PRESS_ROOM(m->arena, &m->prints)) {
    return false;
  }
  Print *const print = &m->prints.items[m->prints.n++];
  *print = (Print){.hash = hash};
  print->bytes[0] = (uint8_t)rule;
  print->bytes[1] = (uint8_t)(rule >> 8);
  print->bytes[2] = (uint8_t)(hash >> 32);
  return true;
}

/// Rules of the endings of one length, or of whole forms
static bool
make_endings(Maker *m, size_t len, bool whole)
{
  Entry *const items = m->entries.items;
  size_t n = 0;
  for (size_t i = 0; i < m->entries.n; ++i) {
    // Those long enough come first; order among them is settled by sorting
    if (whole || items[i].norm.len >= len) {
      const Entry swap = items[n];
      items[n] = items[i];
      items[i] = swap;
      items[n].hash = press_lemma_hash(
          items[n].norm, whole ? items[n].norm.len : len, whole, items[n].upos);
      ++n;
    }
  }
  if (n) {
    qsort(items, n, sizeof *items, compare_hashes);
  }
  for (size_t from = 0; from < n;) {
    size_t to = from;
    while (to < n && items[to].hash == items[from].hash) {
      ++to;
    }
    const uint32_t rule = majority(items + from, to - from);
    const bool enough = whole || !len || to - from >= ENDING_LEAST;
    if (rule != MAP_NONE && enough && rule != items[from].found) {
      if (!put(m, items[from].hash, rule)) {
        return false;
      }
      for (size_t i = from; i < to; ++i) {
        items[i].found = rule;
      }
    }
    from = to;
  }
  return true;
}

static bool
make(Maker *m, Prints *prints, PressStr *lines)
{
  settle(&m->entries);
  for (size_t i = 0; i < m->entries.n; ++i) {
    if (!set_rule(m, &m->entries.items[i])) {
      return false;
    }
  }
  for (size_t len = 0; len <= LEMMA_ENDING; ++len) {
    if (!make_endings(m, len, false)) {
      return false;
    }
  }
  if (!make_endings(m, 0, true)) {
    return false;
  }
  *lines = press_arena_join(m->arena, m->lines.items, m->lines.n);
  return !press_str_is_none(*lines) &&
         press_prints_make(m->arena, m->prints.items, m->prints.n, 3, prints);
}

PressStatus
press_lemmas_learn(PressWorld *world,
                   Arena *arena,
                   const char *lexicon,
                   const Corpus *corpus,
                   Prints *prints,
                   PressStr *lines)
{
  Maker maker = {.arena = arena, .rules = press_map(arena)};
  bool done = add_corpus(&maker, corpus);
  if (lexicon) {
    FileBytes file = {0};
    const PressStatus st = press_file_read(world, lexicon, SIZE_MAX / 2, &file);
    if (st) {
      return st;
    }
    const PressStr text = press_arena_str(arena, file.bytes);
    press_file_close(&file);
    done = done && !press_str_is_none(text) && add_lexicon(&maker, text);
  }
  if (!done || !make(&maker, prints, lines)) {
    return press_report_file(world, PRESS_NO_MEMORY, lexicon, NULL,
                             "no memory for lemmas");
  }
  return PRESS_OK;
}
