// SPDX-License-Identifier: MIT

// Reading an article: what is refused and with which words, and what always
// holds of one that was read.

#include "article.h"

#include "fail_alloc.h"
#include "text/detect.h"

static void
refuse(PressStr text, PressStatus status, size_t line, size_t column)
{
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, "fr", text), status);
  assert_int_equal(desk.heard.n, 1);
  assert_int_equal(desk.heard.status, status);
  assert_int_equal(desk.heard.line, line);
  assert_int_equal(desk.heard.column, column);
  assert_true(desk.heard.hint[0] != '\0');
  desk_close(&desk);
}

static void
nothing_to_read_is_refused(void **state)
{
  (void)state;
  refuse(PRESS_STR(""), PRESS_EMPTY, 0, 0);
  refuse(PRESS_STR(" \n\t\xC2\xA0\n"), PRESS_EMPTY, 0, 0);
  refuse(PRESS_STR("\xEF\xBB\xBF"), PRESS_EMPTY, 0, 0);
}

static void
a_nul_byte_is_refused_with_its_place(void **state)
{
  (void)state;
  refuse(PRESS_STR("été\nab\0c"), PRESS_BAD_TEXT, 2, 3);
}

static void
bytes_that_are_no_utf8_are_refused_with_their_place(void **state)
{
  (void)state;
  refuse(PRESS_STR("\xC3\xA9t\xE9"), PRESS_BAD_TEXT, 1, 3);
}

static void
many_control_characters_are_binary(void **state)
{
  (void)state;
  refuse(PRESS_STR("a\x01\x02\x03\x04\x05\x06"), PRESS_BAD_TEXT, 1, 2);
}

static void
one_control_character_is_tolerated(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, "fr", PRESS_STR("Il\x0B part\x01.")),
                   PRESS_OK);
  desk_close(&desk);
}

static void
a_text_over_the_limit_is_refused(void **state)
{
  (void)state;
  char text[5000];
  memset(text, 'a', sizeof text);
  refuse((PressStr){text, sizeof text}, PRESS_TOO_BIG, 0, 0);
}

static void
options_that_mean_nothing_are_refused(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, "de", PRESS_STR("Il part.")),
                   PRESS_BAD_ARG);
  const ArticleOptions options = {.published = PRESS_STR("2019-02-30")};
  assert_int_equal(press_article_read(desk.world, &desk.arena, PRESS_STR("a"),
                                      PRESS_STR("Il part."), &options,
                                      &desk.article),
                   PRESS_BAD_ARG);
  assert_int_equal(desk.heard.n, 2);
  desk_close(&desk);
}

static void
the_language_is_seen_in_the_words(void **state)
{
  (void)state;
  assert_int_equal(press_detect_language(PRESS_STR(
                       "Le groupe est dans la ville et il a des amis.")),
                   LANG_FR);
  assert_int_equal(press_detect_language(PRESS_STR(
                       "The group is in the city and it has some friends.")),
                   LANG_EN);
  assert_int_equal(press_detect_language(PRESS_STR("")), LANG_EN);
}

static void
a_name_with_accents_makes_no_text_french(void **state)
{
  (void)state;
  assert_int_equal(press_detect_language(PRESS_STR(
                       "The minister of Côte d'Ivoire was with José Müller.")),
                   LANG_EN);
}

/// Every byte that is not white space lies in one token of one sentence
static void
check_cover(const Article *article)
{
  uint32_t at = 0;
  uint32_t token = 0;
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    const Sentence *const sentence = &article->sentences[s];
    assert_true(sentence->n > 0 && sentence->first == token);
    assert_int_equal(sentence->start, article->tokens[token].start);
    for (uint32_t i = 0; i < sentence->n; ++i, ++token) {
      const Token *const t = &article->tokens[token];
      for (; at < t->start; ++at) {
        assert_true(
            strchr(" \n\r\t\xC2\xA0\xE2\x80\xAF", article->text.data[at]));
      }
      assert_true(t->start < t->end && t->sentence == s);
      assert_ptr_equal(t->text.data, article->text.data + t->start);
      at = t->end;
    }
    assert_int_equal(sentence->end, at);
  }
  assert_int_equal(token, article->n_tokens);
}

static void
every_byte_is_in_one_token_of_one_sentence(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  const PressStr text =
      PRESS_STR("Un titre\r\n\r\nIl y a\xC2\xA0: « 1\xE2\x80\xAF"
                "400 morts ».  "
                "L’aube…\n\n(c) X");
  assert_int_equal(desk_read(&desk, NULL, text), PRESS_OK);
  check_cover(&desk.article);
  assert_true(press_str_equals(desk.article.title, PRESS_STR("Un titre")));
  assert_int_equal(desk.article.published.year, 2019);
  desk_close(&desk);
}

static PressStatus
attempt(PressAlloc alloc, void *handle)
{
  (void)handle;
  PressWorld *world = NULL;
  const PressWorldOptions options = {.alloc = alloc};
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  Arena arena = press_arena(alloc, 0);
  Article article;
  st = press_article_read(world, &arena, PRESS_STR("a.txt"),
                          PRESS_STR("Titre\n\nL’Été, M. Roy part. Il rit."),
                          NULL, &article);
  press_arena_clear(&arena);
  press_world_free(world);
  return st;
}

static void
memory_that_runs_out_is_reported(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(attempt, NULL) > 1);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nothing_to_read_is_refused),
      cmocka_unit_test(a_nul_byte_is_refused_with_its_place),
      cmocka_unit_test(bytes_that_are_no_utf8_are_refused_with_their_place),
      cmocka_unit_test(many_control_characters_are_binary),
      cmocka_unit_test(one_control_character_is_tolerated),
      cmocka_unit_test(a_text_over_the_limit_is_refused),
      cmocka_unit_test(options_that_mean_nothing_are_refused),
      cmocka_unit_test(the_language_is_seen_in_the_words),
      cmocka_unit_test(a_name_with_accents_makes_no_text_french),
      cmocka_unit_test(every_byte_is_in_one_token_of_one_sentence),
      cmocka_unit_test(memory_that_runs_out_is_reported),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
