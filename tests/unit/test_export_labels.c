// SPDX-License-Identifier: MIT

#include "sample.h"

#include "export/labels.h"

#define LONG "des défenseurs de la communauté Dalit"

static int
setup(void **state)
{
  static Arena arena;
  arena = press_arena(press_alloc_default(), 0);
  *state = &arena;
  return 0;
}

static int
teardown(void **state)
{
  press_arena_clear(*state);
  return 0;
}

static void
lines_break_at_blanks_by_characters(void **state)
{
  assert_str_equal(press_labels_wrap(*state, PRESS_STR(LONG), 24, false),
                   "des défenseurs de la\ncommunauté Dalit");
  assert_str_equal(press_labels_wrap(*state, PRESS_STR("aaa bbb"), 3, false),
                   "aaa\nbbb");
  assert_str_equal(press_labels_wrap(*state, PRESS_STR("aaa bbb"), 7, false),
                   "aaa bbb");
  assert_str_equal(press_labels_wrap(*state, PRESS_STR(""), 7, true), "");
}

static void
long_words_break_only_when_asked(void **state)
{
  assert_str_equal(press_labels_wrap(*state, PRESS_STR("ééééé"), 2, false),
                   "ééééé");
  assert_str_equal(press_labels_wrap(*state, PRESS_STR("ééééé"), 2, true),
                   "éé\néé\né");
}

static void
wrapping_changes_nothing_but_blanks(void **state)
{
  const PressStr text = PRESS_STR("a b  c\xFF\x80 d\ne " LONG " " LONG);
  const PressStr wrapped = press_labels_wrap(*state, text, 5, false);
  assert_int_equal(wrapped.len, text.len);
  for (size_t i = 0; i < text.len; ++i) {
    assert_true(wrapped.data[i] == text.data[i] ||
                (wrapped.data[i] == '\n' && text.data[i] == ' '));
  }
}

static void
a_cut_label_ends_in_an_ellipsis(void **state)
{
  assert_str_equal(press_labels_cut(*state, PRESS_STR("été"), 3), "été");
  assert_str_equal(press_labels_cut(*state, PRESS_STR("été!"), 3), "été…");
  assert_str_equal(press_labels_cut(*state, PRESS_STR("\x80\x80"), 0),
                   "\x80\x80");
}

static void
only_ampersands_of_entities_are_escaped(void **state)
{
  assert_str_equal(
      press_labels_entities(*state, PRESS_STR("A&B &eacute; &#233; & ; &;")),
      "A&B &amp;eacute; &amp;#233; & ; &;");
  assert_str_equal(press_labels_entities(*state, PRESS_STR("&amp")), "&amp");
}

static void
a_tooltip_has_every_backslash_twice(void **state)
{
  assert_str_equal(press_labels_tooltip(*state, PRESS_STR("a\\N &lt; \\")),
                   "a\\\\N &amp;lt; \\\\");
  assert_str_equal(press_labels_tooltip(*state, PRESS_STR("a")), "a");
}

static void
a_number_reads_like_the_model(void **state)
{
  assert_str_equal(press_labels_quantity(*state, PRESS_STR(">="),
                                         PRESS_STR("1400"), PRESS_NONE),
                   ">= 1400");
  assert_str_equal(press_labels_quantity(*state, PRESS_STR("="),
                                         PRESS_STR("10"), PRESS_STR("20")),
                   "10-20");
  assert_str_equal(
      press_labels_quantity(*state, PRESS_STR("many"), PRESS_NONE, PRESS_NONE),
      "many");
}

static void
labels_speak_the_language_of_most_documents(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *const graph = sample_graph(world);
  assert_int_equal(press_labels_language(graph, PRESS_NONE), PRESS_ENGLISH);
  assert_int_equal(press_labels_language(graph, PRESS_STR("fr")), PRESS_FRENCH);
  const char *const ids[] = {"d-2", "d-3"};
  for (int i = 0; i < 2; ++i) {
    const PressDocument document = {.id = press_str(ids[i]),
                                    .sha256 = press_str(ids[i]),
                                    .uri = press_str(ids[i]),
                                    .language = PRESS_STR("fr")};
    uint32_t index = 0;
    assert_int_equal(press_graph_add_document(graph, &document, &index),
                     PRESS_OK);
    // One each: English
    assert_int_equal(press_labels_language(graph, PRESS_NONE),
                     i ? PRESS_FRENCH : PRESS_ENGLISH);
  }
  press_graph_free(graph);
  press_world_free(world);
}

static void
an_unknown_predicate_is_its_own_label(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *ontology = NULL;
  assert_int_equal(press_ontology_get(world, &ontology), PRESS_OK);
  assert_str_equal(
      press_labels_predicate(ontology, PRESS_STR("SELLS"), PRESS_FRENCH),
      "vend");
  assert_str_equal(
      press_labels_predicate(ontology, PRESS_STR("SELLS"), PRESS_ENGLISH),
      "sells");
  assert_str_equal(
      press_labels_predicate(ontology, PRESS_STR("X_Y"), PRESS_FRENCH), "X_Y");
  assert_str_equal(
      press_labels_type(ontology, PRESS_STR("Person"), PRESS_FRENCH),
      "personne");
  press_world_free(world);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
  const struct CMUnitTest tests[] = {
      TEST(lines_break_at_blanks_by_characters),
      TEST(long_words_break_only_when_asked),
      TEST(wrapping_changes_nothing_but_blanks),
      TEST(a_cut_label_ends_in_an_ellipsis),
      TEST(only_ampersands_of_entities_are_escaped),
      TEST(a_tooltip_has_every_backslash_twice),
      TEST(a_number_reads_like_the_model),
      cmocka_unit_test(labels_speak_the_language_of_most_documents),
      cmocka_unit_test(an_unknown_predicate_is_its_own_label),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
