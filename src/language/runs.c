// SPDX-License-Identifier: MIT

#include "language/runs.h"

#include "base/map.h"
#include "base/utf8.h"

/// Tokens that are looked at on either side of a token
#define REACH 8

/// Small words between two runs at most
#define SMALL_WORDS 2

/// Letters of a short name; two letters are too often the initials of anything
enum { SHORTEST = 3, LONGEST = 6 };

static bool
is_capital(const Words *words, uint32_t token)
{
  return press_shape_is_capital(words->at[token]->shape);
}

static bool
is_one_of(PressStr text, const char *const *list, size_t n)
{
  for (size_t i = 0; i < n; ++i) {
    if (press_str_equals(text, press_str(list[i]))) {
      return true;
    }
  }
  return false;
}

/// True for a small word that joins the parts of a name, and for a comma before
/// the form of a company
static bool
joins(const Words *words, uint32_t token)
{
  static const char *const small[] = {"of", "for", "and", "the", "&", "de",
                                      "du", "des", "la",  "le",  "et"};
  static const char *const forms[] = {"inc", "inc.", "llc", "ltd",  "ltd.",
                                      "co",  "co.",  "plc", "corp", "corp."};
  const Article *const article = words->article;
  const PressStr text = article->tokens[token].text;
  if (press_str_equals(text, PRESS_STR(","))) {
    return token + 1 < article->n_tokens &&
           is_one_of(article->tokens[token + 1].norm, forms,
                     sizeof forms / sizeof *forms);
  }
  return text.len <= 3 && is_one_of(text, small, sizeof small / sizeof *small);
}

/// True for a small word between things of a kind: "Paris and London" is no
/// name
static bool
lists(const Words *words, uint32_t token)
{
  static const char *const small[] = {"and", "et"};
  return is_one_of(words->article->tokens[token].text, small,
                   sizeof small / sizeof *small);
}

/// Where a walk from a token in a direction comes to a capital; the token
/// itself if it does not
static uint32_t
step(const Words *words, const Sentence *s, uint32_t token, int direction)
{
  int64_t at = (int64_t)token;
  for (int passed = 0; passed <= SMALL_WORDS; ++passed) {
    at += direction;
    if (at < s->first || at >= s->first + s->n) {
      return token;
    }
    if (is_capital(words, (uint32_t)at)) {
      return (uint32_t)at;
    }
    if (!joins(words, (uint32_t)at)) {
      return token;
    }
  }
  return token;
}

/// The last capital that steps from a token reach
static uint32_t
walk(const Words *words, const Sentence *s, uint32_t token, int direction)
{
  uint32_t at = token;
  uint32_t to = step(words, s, at, direction);
  while (to != at && (to > token ? to - token : token - to) < REACH) {
    at = to;
    to = step(words, s, at, direction);
  }
  return at;
}

bool
press_run_find(const Words *words,
               const Sentence *sentence,
               uint32_t token,
               Run *run)
{
  const bool capital = is_capital(words, token);
  if (!capital && !joins(words, token)) {
    return false;
  }
  const uint32_t first = walk(words, sentence, token, -1);
  const uint32_t last = walk(words, sentence, token, 1);
  if (!capital && (first == token || last == token)) {
    return false;
  }
  *run = (Run){first, last, first, false};
  while (run->head < last && is_capital(words, run->head + 1)) {
    ++run->head;
  }
  run->joined = run->head < last && !lists(words, run->head + 1);
  return true;
}

/// A search for the long names of short ones
typedef struct {
  Words *words;
  Map keys; ///< Of the words in capitals, by folded text
} Finder;

/// [from, to] has the initials of a word in capitals: remember it
static void
connect(Finder *f, const Run *run, uint32_t from, uint32_t to, uint32_t key)
{
  const bool inside = run->head >= from && run->head <= to;
  f->words->short_for[key] = 1 + (inside ? run->head : to);
  for (uint32_t i = from; i <= to; ++i) {
    f->words->spelt[i] = true;
  }
}

/// Look for words in capitals that are the initials of the words from `from` on
static void
match(Finder *f, const Run *run, uint32_t from)
{
  char text[4 * LONGEST];
  size_t len = 0;
  uint32_t n = 0;
  for (uint32_t to = from; to <= run->last && n < LONGEST; ++to) {
    if (f->words->at[to]->shape != SHAPE_CAPITAL) {
      continue;
    }
    const PressStr norm = f->words->article->tokens[to].norm;
    size_t letter = 0;
    (void)press_utf8_next(norm, &letter);
    memcpy(text + len, norm.data, letter);
    len += letter;
    const uint32_t key = ++n < SHORTEST
                             ? MAP_NONE
                             : press_map_get(&f->keys, (PressStr){text, len});
    if (key != MAP_NONE) {
      connect(f, run, from, to, key);
    }
  }
}

static void
match_sentence(Finder *f, const Sentence *s)
{
  for (uint32_t i = s->first; i < s->first + s->n; ++i) {
    Run run;
    if (f->words->at[i]->shape == SHAPE_CAPITAL &&
        press_run_find(f->words, s, i, &run)) {
      match(f, &run, i);
    }
  }
}

bool
press_short_names(Arena *arena, Words *words)
{
  const Article *const article = words->article;
  Finder f = {.words = words, .keys = press_map(arena)};
  words->short_for =
      press_arena_array(arena, (size_t)words->n_keys + 1, sizeof(uint32_t));
  words->spelt =
      press_arena_array(arena, (size_t)article->n_tokens + 1, sizeof(bool));
  if (!words->short_for || !words->spelt) {
    return false;
  }
  for (uint32_t i = 0; i < article->n_tokens; ++i) {
    const PressStr norm = article->tokens[i].norm;
    if (words->at[i]->shape == SHAPE_UPPER && norm.len >= SHORTEST &&
        norm.len <= LONGEST &&
        !press_map_put(&f.keys, norm, words->at[i]->key)) {
      return false;
    }
  }
  for (uint32_t s = 0; f.keys.n && s < article->n_sentences; ++s) {
    match_sentence(&f, &article->sentences[s]);
  }
  return true;
}
