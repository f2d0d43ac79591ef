// SPDX-License-Identifier: MIT

// The oracle: an article that is read has every byte that is not white space in
// exactly one token, every token in one sentence, all in order; dates and
// quantities lie in one sentence, in order, and have ends that are days.

#include "base/utf8.h"
#include "base/world.h"
#include "mention/quantity.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Stop where a fuzzer and a test see it
static void
expect(bool holds, const char *what)
{
  if (!holds) {
    (void)fprintf(stderr, "not so: %s\n", what);
    abort();
  }
}

/// Only white space, zero-width space and byte order marks in [start, end)
static void
check_gap(PressStr text, size_t start, size_t end)
{
  const PressStr gap = press_str_cut(text, 0, end);
  while (start < end) {
    const uint32_t code = press_utf8_next(gap, &start);
    expect(press_utf8_is_space(code) || code == 0x200B || code == 0xFEFF,
           "what is between tokens is white space");
  }
}

static void
check_sentences(const Article *article)
{
  size_t at = 0;
  uint32_t token = 0;
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    const Sentence *const sentence = &article->sentences[s];
    expect(sentence->n && sentence->first == token, "no token is left out");
    expect(sentence->start == article->tokens[token].start,
           "a sentence starts with its first token");
    for (uint32_t i = 0; i < sentence->n; ++i, ++token) {
      const Token *const t = &article->tokens[token];
      expect(t->start < t->end && t->start >= at, "tokens are in order");
      expect(t->sentence == s, "a token knows its sentence");
      expect(t->norm.len > 0, "a token has a norm");
      check_gap(article->text, at, t->start);
      at = t->end;
    }
    expect(sentence->end == at, "a sentence ends with its last token");
  }
  expect(token == article->n_tokens, "each token is in a sentence");
  check_gap(article->text, at, article->text.len);
}

/// Tokens [token, token + n) lie behind `at` in one sentence; their end
static uint32_t
check_span(const Article *article,
           uint32_t at,
           uint32_t token,
           uint32_t n,
           uint32_t sentence)
{
  expect(n > 0 && token >= at, "mentions are in order");
  expect(token + n <= article->n_tokens, "mentions are in the text");
  expect(article->tokens[token].sentence == sentence &&
             article->tokens[token + n - 1].sentence == sentence,
         "a mention is in its sentence");
  return token + n;
}

static void
check_end(PressStr text)
{
  if (press_str_is_none(text)) {
    return;
  }
  Civil day;
  expect(text.len == 22 || text.len == 10, "an end is a day or an hour");
  expect(press_civil_parse(press_str_cut(text, 0, 10), &day),
         "the day of an end exists");
}

static void
check_mentions(const Article *article,
               const DateList *dates,
               const QuantityList *quantities)
{
  uint32_t at = 0;
  for (size_t i = 0; i < dates->n; ++i) {
    const DateMention *const date = &dates->items[i];
    at = check_span(article, at, date->token, date->n, date->sentence);
    check_end(date->start);
    check_end(date->end);
    expect(press_str_is_none(date->start) || press_str_is_none(date->end) ||
               press_str_compare(date->start, date->end) <= 0,
           "a date does not end before it starts");
    expect(!press_str_is_none(date->precision), "a date has a precision");
  }
  at = 0;
  for (size_t i = 0; i < quantities->n; ++i) {
    const Quantity *const quantity = &quantities->items[i];
    at = check_span(article, at, quantity->token, quantity->n,
                    quantity->sentence);
    expect(!press_str_is_none(quantity->comparator), "it has a comparator");
  }
}

/// World and words of both languages, made at the first run
typedef struct {
  PressWorld *world;
  Arena arena;
  const DateWords *words[N_LANGUAGES];
} Room;

static const Room *
room(void)
{
  static Room made;
  if (!made.world) {
    made.arena = press_arena(press_alloc_default(), 0);
    expect(!press_world_new(NULL, &made.world), "there is a world");
    for (int i = 0; i < N_LANGUAGES; ++i) {
      expect(!press_date_words_load(made.world, &made.arena, (Language)i,
                                    &made.words[i]),
             "there are words");
    }
  }
  return &made;
}

static void
find(const Room *in, Arena *arena, const Article *article)
{
  const DateWords *const words = in->words[article->language];
  DateList dates;
  QuantityList quantities;
  expect(!press_dates_find(in->world, arena, words, article, NULL, &dates),
         "dates are found");
  expect(!press_quantities_find(in->world, arena, words, article, NULL, &dates,
                                &quantities),
         "quantities are found");
  check_mentions(article, &dates, &quantities);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const Room *const in = room();
  Arena arena = press_arena(press_alloc_default(), 0);
  const ArticleOptions options = {
      .published = size & 1U ? PRESS_STR("2019-10-31") : PRESS_NONE,
      .language = size & 2U ? PRESS_STR("fr") : PRESS_NONE,
  };
  const PressStr text = {(const char *)data, size};
  Article article;
  if (!press_article_read(in->world, &arena, PRESS_STR("f"), text, &options,
                          &article)) {
    check_sentences(&article);
    find(in, &arena, &article);
  }
  press_arena_clear(&arena);
  return 0;
}
