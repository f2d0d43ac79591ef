// SPDX-License-Identifier: MIT

// The set of readings of a form is a number: forms with the same categories and
// inflections have the same. A reading is category and tag of the lexicon as
// written; without a lexicon, the tags that a form has in the treebanks.

#include "language/corpus.h"

#include "base/fold.h"
#include "base/map.h"

#include <stdlib.h>
#include <string.h>

/// Times that a form without lexicon must be seen for its tags to count
#define FORM_LEAST 4

/// A form with one of its readings
typedef struct {
  PressStr form;
  PressStr reading;
} Reading;

typedef struct {
  Reading *items;
  size_t n;
  size_t cap;
} ReadingList;

static int
compare(const void *one, const void *two)
{
  const Reading *const a = one;
  const Reading *const b = two;
  const int c = press_str_compare(a->form, b->form);
  return c ? c : press_str_compare(a->reading, b->reading);
}

/// Columns of a line: form, category, lemma, tag
static bool
columns_of(PressStr line, PressStr columns[4])
{
  size_t n = 0;
  size_t start = 0;
  for (size_t i = 0; i <= line.len && n < 4; ++i) {
    if (i == line.len || line.data[i] == '\t') {
      columns[n++] = press_str_cut(line, start, i);
      start = i + 1;
    }
  }
  return n == 4 && columns[0].len;
}

bool
press_lexicon_next(PressStr text, size_t *at, LexiconRow *row)
{
  while (*at < text.len) {
    const size_t start = *at;
    const char *const lf = memchr(text.data + start, '\n', text.len - start);
    const size_t end = lf ? (size_t)(lf - text.data) : text.len;
    *at = end + 1;
    PressStr columns[4];
    if (columns_of(press_str_cut(text, start, end), columns) &&
        !memchr(columns[0].data, ' ', columns[0].len)) {
      *row = (LexiconRow){columns[0], columns[1], columns[2], columns[3]};
      return true;
    }
  }
  return false;
}

static bool
add(Arena *arena, ReadingList *list, PressStr form, PressStr reading)
{
  if (!PRESS_ROOM(arena, list)) {
    return false;
  }
  list->items[list->n++] = (Reading){form, reading};
  return true;
}

static bool
read_lexicon(Arena *arena, PressStr text, ReadingList *list)
{
  LexiconRow row;
  for (size_t at = 0; press_lexicon_next(text, &at, &row);) {
    const PressStr form = press_fold_word(arena, row.form);
    const PressStr reading = press_arena_join(
        arena, (PressStr[]){row.category, PRESS_STR(":"), row.tag}, 3);
    if (press_str_is_none(form) || press_str_is_none(reading) ||
        !add(arena, list, form, reading)) {
      return false;
    }
  }
  return true;
}

static bool
read_corpus(Arena *arena, const Corpus *corpus, ReadingList *list)
{
  const size_t n = corpus->bank.words.n;
  Map map = press_map(arena);
  for (size_t i = 0; i < n; ++i) {
    const PressStr norm = corpus->words[i].norm;
    const uint32_t seen = press_map_get(&map, norm);
    if (!press_map_put(&map, norm, seen == MAP_NONE ? 1 : seen + 1)) {
      return false;
    }
  }
  for (size_t i = 0; i < n; ++i) {
    const PressStr norm = corpus->words[i].norm;
    if (press_map_get(&map, norm) >= FORM_LEAST &&
        !add(arena, list, norm, corpus->bank.words.items[i].upos)) {
      return false;
    }
  }
  return true;
}

/// The readings of one form, each once, in one text
static PressStr
set_of(Arena *arena, const Reading *items, size_t n)
{
  PressStr parts[48];
  size_t k = 0;
  for (size_t i = 0; i < n && k + 2 < 48; ++i) {
    if (!i || !press_str_equals(items[i].reading, items[i - 1].reading)) {
      parts[k++] = items[i].reading;
      parts[k++] = PRESS_STR(" ");
    }
  }
  return press_arena_join(arena, parts, k);
}

static bool
make(Arena *arena, ReadingList *list, Prints *classes)
{
  Map sets = press_map(arena);
  uint32_t n_sets = 0;
  size_t n = 0;
  Print *const prints = press_arena_array(arena, list->n + 1, sizeof *prints);
  if (!prints) {
    return false;
  }
  if (list->n) {
    qsort(list->items, list->n, sizeof *list->items, compare);
  }
  for (size_t from = 0; from < list->n;) {
    size_t to = from;
    while (to < list->n &&
           press_str_equals(list->items[to].form, list->items[from].form)) {
      ++to;
    }
    const PressStr set = set_of(arena, list->items + from, to - from);
    uint32_t number = press_map_get(&sets, set);
    if (number == MAP_NONE) {
      number = n_sets < 0xFFFE ? n_sets++ : n_sets;
      if (press_str_is_none(set) || !press_map_put(&sets, set, number)) {
        return false;
      }
    }
    prints[n].hash = press_lexis_hash(list->items[from].form);
    prints[n].bytes[0] = (uint8_t)number;
    prints[n++].bytes[1] = (uint8_t)(number >> 8);
    from = to;
  }
  return press_prints_make(arena, prints, n, 2, classes);
}

PressStatus
press_lexis_learn(PressWorld *world,
                  Arena *arena,
                  const char *lexicon,
                  const Corpus *corpus,
                  Prints *classes)
{
  ReadingList list = {0};
  bool done = true;
  if (lexicon) {
    FileBytes file = {0};
    const PressStatus st = press_file_read(world, lexicon, SIZE_MAX / 2, &file);
    if (st) {
      return st;
    }
    const PressStr text = press_arena_str(arena, file.bytes);
    press_file_close(&file);
    done = !press_str_is_none(text) && read_lexicon(arena, text, &list);
  } else {
    done = read_corpus(arena, corpus, &list);
  }
  if (!done || !make(arena, &list, classes)) {
    return press_report_file(world, PRESS_NO_MEMORY, lexicon, NULL,
                             "no memory for a lexicon");
  }
  return PRESS_OK;
}
