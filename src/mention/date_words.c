// SPDX-License-Identifier: MIT

// A phrase is found by its first word; the rows of one first word are a chain,
// the longest phrase first, so that the first match of a kind is the longest.

#include "mention/date_words.h"

#include "base/world.h"
#include "lexicon/table.h"

#define N_ROWS(array) (sizeof(array) / sizeof *(array))
#define N_FIELDS 4

static const char *const kinds[N_WORD_KINDS] = {
    "month",    "weekday", "weekdays", "unit",     "season",    "holiday",
    "today",    "part",    "noon",     "number",   "one",       "multiplier",
    "group",    "ordinal", "last",     "next",     "following", "neighbour",
    "this",     "same",    "early",    "mid",      "late",      "since",
    "until",    "by",      "before",   "after",    "between",   "from",
    "to",       "and",     "in",       "of",       "det",       "ago",
    "later",    "every",   "per",      "during",   "within",    "vague",
    "few",      "future",  "say",      "hour",     "ampm",      "zone",
    "yearword", "compare", "amount",   "currency", "percent",   "money",
    "label",
};

static const char *const units[N_UNITS] = {
    "second", "minute",  "hour", "day",  "week",   "fortnight", "weekend",
    "month",  "quarter", "half", "year", "decade", "century",
};

static size_t
index_of(PressStr text, const char *const *names, size_t n)
{
  size_t i = 0;
  while (i < n && !press_str_equals(text, press_str(names[i]))) {
    ++i;
  }
  return i;
}

/// Whole number with a sign; false for anything else
static bool
read_int(PressStr text, int64_t *value)
{
  const bool negative = text.len && text.data[0] == '-';
  int64_t made = 0;
  for (size_t i = negative; i < text.len; ++i) {
    const char c = text.data[i];
    if (c < '0' || c > '9' || i > 15) {
      return false;
    }
    made = made * 10 + (c - '0');
  }
  *value = negative ? -made : made;
  return text.len > (size_t)negative;
}

static PressStatus
read_row(const Table *table, DateWord *row)
{
  *row = (DateWord){.text = table->fields[2], .next = NO_WORD};
  PressStr phrase = table->fields[0];
  PressStr word = PRESS_NONE;
  while (press_field_item(&phrase, ' ', &word)) {
    if (row->n == MAX_PHRASE || !word.len) {
      return press_table_wrong(table, 0, "use up to 6 words, one blank between",
                               "phrase cannot be read");
    }
    row->words[row->n++] = word;
  }
  const size_t kind = index_of(table->fields[1], kinds, N_ROWS(kinds));
  if (kind == N_ROWS(kinds)) {
    return press_table_wrong(table, 1, "see the comment at the top of the file",
                             "kind is unknown");
  }
  row->kind = (WordKind)kind;
  if (row->kind == WORD_UNIT) {
    row->value = (int64_t)index_of(row->text, units, N_ROWS(units));
    return row->value < N_UNITS
               ? PRESS_OK
               : press_table_wrong(table, 2, "write day, week, month ...",
                                   "unit is unknown");
  }
  if (!read_int(row->text, &row->value)) {
    row->value = 0;
  }
  return PRESS_OK;
}

/// Put the last row into the chain of its first word
static bool
chain(DateWords *words)
{
  DateWord *const row = &words->rows[words->n - 1];
  const uint32_t head = press_map_get(&words->heads, row->words[0]);
  uint32_t before = NO_WORD;
  uint32_t at = head;
  while (at != NO_WORD && words->rows[at].n >= row->n) {
    before = at;
    at = words->rows[at].next;
  }
  row->next = at;
  if (before != NO_WORD) {
    words->rows[before].next = words->n - 1;
    return true;
  }
  return press_map_put(&words->heads, row->words[0], words->n - 1);
}

/// Rows of the list, while they are read
typedef struct {
  DateWord *items;
  size_t n;
  size_t cap;
} RowList;

static PressStatus
read_rows(Table *table, Arena *arena, RowList *rows)
{
  PressStatus st = PRESS_OK;
  while (!(st = press_table_next(table))) {
    if (!PRESS_ROOM(arena, rows)) {
      return press_table_no_memory(table);
    }
    st = read_row(table, &rows->items[rows->n]);
    if (st) {
      return st;
    }
    ++rows->n;
  }
  return st == PRESS_END ? PRESS_OK : st;
}

PressStatus
press_date_words_load(PressWorld *world,
                      Arena *arena,
                      Language language,
                      const DateWords **words)
{
  Table table;
  PressStatus st = press_table_open(
      world, arena, language == LANG_FR ? "fr/dates.tsv" : "en/dates.tsv",
      N_FIELDS, &table);
  RowList rows = {0};
  if (!st) {
    st = read_rows(&table, arena, &rows);
  }
  if (st) {
    return st;
  }
  DateWords *const made = press_arena_array(arena, 1, sizeof *made);
  if (!made) {
    return press_table_no_memory(&table);
  }
  made->language = language;
  made->rows = rows.items;
  made->heads = press_map(arena);
  for (size_t i = 0; i < rows.n; ++i) {
    const DateWord *const row = &rows.items[i];
    made->n = (uint32_t)i + 1;
    if (!chain(made)) {
      return press_table_no_memory(&table);
    }
    if (row->kind == WORD_WEEKDAY && row->value >= 1 && row->value <= 7 &&
        press_str_is_none(made->weekdays[row->value - 1])) {
      made->weekdays[row->value - 1] = row->words[0];
    }
  }
  *words = made;
  return PRESS_OK;
}

bool
press_words_view(Arena *arena,
                 const DateWords *words,
                 const Article *article,
                 WordView *view)
{
  uint32_t *const heads =
      press_arena_array(arena, article->n_tokens + 1, sizeof *heads);
  if (!heads) {
    return false;
  }
  for (uint32_t t = 0; t < article->n_tokens; ++t) {
    heads[t] = press_map_get(&words->heads, article->tokens[t].norm);
  }
  *view = (WordView){words, article, heads};
  return true;
}

uint32_t
press_word_at(const WordView *view,
              uint32_t token,
              uint32_t end,
              WordKind kind,
              const DateWord **row)
{
  if (token >= end) {
    return 0;
  }
  uint32_t at = view->heads[token];
  for (; at != NO_WORD; at = view->words->rows[at].next) {
    const DateWord *const found = &view->words->rows[at];
    if (found->kind != kind || found->n > end - token) {
      continue;
    }
    uint32_t i = 1;
    while (i < found->n &&
           press_str_equals(view->article->tokens[token + i].norm,
                            found->words[i])) {
      ++i;
    }
    if (i == found->n) {
      if (row) {
        *row = found;
      }
      return found->n;
    }
  }
  return 0;
}

const DateWord *
press_word_of(const DateWords *words, PressStr word, WordKind kind)
{
  uint32_t at = press_map_get(&words->heads, word);
  for (; at != NO_WORD; at = words->rows[at].next) {
    if (words->rows[at].n == 1 && words->rows[at].kind == kind) {
      return &words->rows[at];
    }
  }
  return NULL;
}
