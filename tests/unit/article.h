// SPDX-License-Identifier: MIT

/// @file article.h Articles for tests, and their tokens as one text

#ifndef PRESS_TESTS_ARTICLE_H
#define PRESS_TESTS_ARTICLE_H

#include "unit.h"

#include "heard.h"

#include "base/world.h"
#include "text/article.h"

/// What a test of an article needs; give it back with desk_close
typedef struct {
  PressWorld *world;
  Arena arena;
  Heard heard;
  Article article;
} Desk;

static inline void
desk_open(Desk *desk)
{
  *desk = (Desk){.arena = press_arena(press_alloc_default(), 0)};
  const PressWorldOptions options = {
      .sink = heard_sink,
      .sink_handle = &desk->heard,
      .limits = {.article_bytes = 4096},
  };
  assert_int_equal(press_world_new(&options, &desk->world), PRESS_OK);
}

static inline void
desk_close(Desk *desk)
{
  press_arena_clear(&desk->arena);
  press_world_free(desk->world);
}

/// Read a text in a language ("fr", "en", or null) into the desk's article
static inline PressStatus
desk_read(Desk *desk, const char *language, PressStr text)
{
  const ArticleOptions options = {
      .published = PRESS_STR("2019-10-31"),
      .language = press_str(language),
  };
  return press_article_read(desk->world, &desk->arena, PRESS_STR("a.txt"), text,
                            &options, &desk->article);
}

/// Tokens [first, end) as text, a bar between two
static inline void
desk_tokens(const Desk *desk, uint32_t first, uint32_t end, char text[512])
{
  size_t n = 0;
  for (uint32_t t = first; t < end; ++t) {
    const PressStr token = desk->article.tokens[t].text;
    assert_true(n + token.len + 2 < 512);
    if (t > first) {
      text[n++] = '|';
    }
    memcpy(text + n, token.data, token.len);
    n += token.len;
  }
  text[n] = '\0';
}

/// Check that a text is cut into these tokens
static inline void
check_tokens(const char *language, const char *text, const char *expected)
{
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, language, press_str(text)), PRESS_OK);
  char got[512];
  desk_tokens(&desk, 0, desk.article.n_tokens, got);
  assert_string_equal(got, expected);
  desk_close(&desk);
}

/// Check the sentences of a text: "kind:text" of each, a bar between two
static inline void
check_sentences(const char *language, const char *text, const char *expected)
{
  static const char *const kinds[] = {"T", "H", "B", "C", "K", "D"};
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, language, press_str(text)), PRESS_OK);
  char got[1024];
  size_t n = 0;
  for (uint32_t s = 0; s < desk.article.n_sentences; ++s) {
    const Sentence *const sentence = &desk.article.sentences[s];
    const size_t len = sentence->end - sentence->start;
    assert_true(n + len + 4 < sizeof got);
    if (s) {
      got[n++] = '|';
    }
    got[n++] = kinds[sentence->kind][0];
    got[n++] = ':';
    memcpy(got + n, text + sentence->start, len);
    n += len;
  }
  got[n] = '\0';
  assert_string_equal(got, expected);
  desk_close(&desk);
}

#endif // PRESS_TESTS_ARTICLE_H
