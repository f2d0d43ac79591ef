// SPDX-License-Identifier: MIT

// What a user types finds the nodes that are meant; spans give their bytes;
// values are ordered by their JSON text.

#include "unit.h"

#include "base/value_new.h"
#include "fail_alloc.h"
#include "graph/graph_build.h"
#include "graph/order.h"
#include "heard.h"

#define TEXT "L'État a payé. Fin."

static void
add(PressGraph *graph,
    const char *id,
    const char *type,
    const char *label,
    const char *alias)
{
  const PressStr types[] = {press_str("Thing"), press_str(type)};
  const PressStr aliases[] = {press_str(alias)};
  const PressNode node = {.id = press_str(id),
                          .types = types,
                          .n_types = 2,
                          .label = press_str(label),
                          .named = true,
                          .aliases = aliases,
                          .n_aliases = 1};
  uint32_t index = 0;
  assert_int_equal(press_graph_add_node(graph, &node, &index), PRESS_OK);
}

static PressGraph *
some_graph(PressWorld *world)
{
  static const PressSentence sentences[] = {{0, 16, PRESS_SENTENCE_BODY},
                                            {17, 21, PRESS_SENTENCE_BODY}};
  const PressDocument document = {.id = PRESS_STR("d"),
                                  .uri = PRESS_STR("a"),
                                  .language = PRESS_STR("fr"),
                                  .text = PRESS_STR(TEXT),
                                  .sentences = sentences,
                                  .n_sentences = 2};
  PressGraph *graph = NULL;
  uint32_t index = 0;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  assert_int_equal(press_graph_add_document(graph, &document, &index),
                   PRESS_OK);
  add(graph, "a", "GovernmentBody", "Électricité d’Étel", "EDE");
  add(graph, "b", "Company", "Électricité de Brest", "le groupe");
  add(graph, "c", "Person", "Greta Moen", "the chairwoman");
  add(graph, "d", "Company", "Halden Line", "the ferry company");
  const PressGraphStatement s = {.subject = 1,
                                 .object = 3,
                                 .predicate = PRESS_STR("COMPETES_WITH"),
                                 .claim = PRESS_NO_INDEX};
  assert_int_equal(press_graph_add_statement(graph, &s, &index), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, true), PRESS_OK);
  return graph;
}

/// What is typed and the nodes that it finds
typedef struct {
  const char *text;
  const char *found;
} Search;

static const Search searches[] = {
    {"d", "d"},
    {"greta moen", "c"},
    {"THE CHAIRWOMAN", "c"},
    {"chairwoman", "c"},
    {"electricite d'etel", "a"},
    {"ede", "a"},
    // b has a statement, a none
    {"electricite", "ba"},
    {"moen", "c"},
    {"groupe", "b"},
};

static void
texts_find_the_nodes_that_are_meant(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *const graph = some_graph(world);
  for (size_t i = 0; i < sizeof searches / sizeof *searches; ++i) {
    const uint32_t *nodes = NULL;
    uint32_t n = 0;
    char found[8] = "";
    assert_int_equal(
        press_graph_find_nodes(graph, press_str(searches[i].text), &nodes, &n),
        PRESS_OK);
    for (uint32_t k = 0; k < n && k < 7; ++k) {
      found[k] = press_graph_node(graph, nodes[k])->id.data[0];
    }
    assert_string_equal(found, searches[i].found);
  }
  press_graph_free(graph);
  press_world_free(world);
}

static void
what_is_not_there_is_not_found_but_its_neighbours_are_named(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *const graph = some_graph(world);
  const uint32_t *nodes = NULL;
  uint32_t n = 0;
  PressStr labels[3];
  assert_int_equal(
      press_graph_find_nodes(graph, PRESS_STR("Gerta Moen"), &nodes, &n),
      PRESS_NOT_FOUND);
  assert_int_equal(press_graph_find_nodes(graph, PRESS_STR(""), &nodes, &n),
                   PRESS_NOT_FOUND);
  assert_int_equal(
      press_graph_near_labels(graph, PRESS_STR("Gerta Moen"), labels, 3), 1);
  assert_str_equal(labels[0], "Greta Moen");
  assert_int_equal(press_graph_near_labels(
                       graph, PRESS_STR("electricite dé trest"), labels, 3),
                   2);
  assert_str_equal(labels[0], "Électricité de Brest");
  assert_str_equal(labels[1], "Électricité d’Étel");
  assert_int_equal(press_graph_near_labels(
                       graph, PRESS_STR("electricite d trest"), labels, 1),
                   1);
  // A third of the letters and one may be wrong, no more
  assert_int_equal(
      press_graph_near_labels(graph, PRESS_STR("xxxxen"), labels, 3), 0);
  assert_int_equal(press_graph_near_labels(graph, PRESS_STR("xyz"), labels, 3),
                   0);
  assert_int_equal(press_graph_near_labels(graph, PRESS_STR("edxx"), labels, 3),
                   1);
  assert_int_equal(
      press_graph_near_labels(graph, PRESS_STR("volcano"), labels, 3), 0);
  press_graph_free(graph);
  press_world_free(world);
}

static void
the_deepest_type_says_most(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *const graph = some_graph(world);
  assert_str_equal(press_graph_main_type(graph, 0), "GovernmentBody");
  assert_str_equal(press_graph_main_type(graph, 2), "Person");
  assert_true(press_str_is_none(press_graph_main_type(graph, 99)));
  press_graph_free(graph);
  press_world_free(world);
}

static void
spans_and_sentences_give_their_bytes(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *const graph = some_graph(world);
  PressSpan span = {.sentence = 1, .start = 2, .end = 7};
  assert_str_equal(press_graph_span_text(graph, &span), "État");
  assert_str_equal(press_graph_sentence_text(graph, &span), "L'État a payé.");
  span.sentence = 0;
  assert_str_equal(press_graph_sentence_text(graph, &span), "État");
  span.end = 99;
  assert_true(press_str_is_none(press_graph_span_text(graph, &span)));
  span.start = 8;
  span.end = 7;
  assert_true(press_str_is_none(press_graph_span_text(graph, &span)));
  span.document = 5;
  assert_true(press_str_is_none(press_graph_span_text(graph, &span)));
  span.text = PRESS_STR("own");
  assert_str_equal(press_graph_span_text(graph, &span), "own");
  press_graph_free(graph);
  press_world_free(world);
}

/// Two texts, the first of which is smaller as JSON
typedef struct {
  const char *less;
  const char *more;
} Pair;

static void
texts_are_ordered_by_their_json(void **state)
{
  (void)state;
  static const Pair pairs[] = {
      {"a b", "a"},     // a blank comes before the closing quote
      {"a", "ab"},      // which comes before letters
      {"a", "a\n"},     // and before a backslash
      {"aZ", "a\"b"},   // a quote is written with a backslash
      {"a\"", "a\\"},   // and that with two
      {"a\\", "a\n"},   // \n comes behind
      {"a\t", "a\x01"}, // \t before \u0001
      {"a\x01", "a\x02"}, {"", "a"},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; ++i) {
    const PressValue less = press_value_of_text(press_str(pairs[i].less));
    const PressValue more = press_value_of_text(press_str(pairs[i].more));
    assert_true(press_order_value(&less, &more) < 0);
    assert_true(press_order_value(&more, &less) > 0);
    assert_int_equal(press_order_value(&less, &less), 0);
  }
}

static void
longer_lists_come_first(void **state)
{
  (void)state;
  const PressValue items[] = {press_value_of_text(PRESS_STR("a")),
                              press_value_of_text(PRESS_STR("b"))};
  const PressStr names[] = {PRESS_STR("a"), PRESS_STR("b")};
  const PressValue one = {.kind = PRESS_LIST, .n = 1, .items = items};
  const PressValue two = {.kind = PRESS_LIST, .n = 2, .items = items};
  const PressValue none = {.kind = PRESS_OBJECT};
  const PressValue some = {
      .kind = PRESS_OBJECT, .n = 1, .names = names, .items = items};
  assert_true(press_order_value(&two, &one) < 0);
  assert_true(press_order_value(&some, &none) < 0);
  assert_true(press_order_value(&one, &some) < 0);
  assert_true(press_order_value(&some, NULL) < 0);

  const PressSentence sentences[] = {{0, 75, PRESS_SENTENCE_BODY},
                                     {76, 97, PRESS_SENTENCE_BODY}};
  const PressSentence others[] = {{0, 8, PRESS_SENTENCE_BODY}};
  const PressDocument a = {.sentences = sentences, .n_sentences = 2};
  const PressDocument b = {.sentences = sentences, .n_sentences = 1};
  const PressDocument c = {.sentences = others, .n_sentences = 1};
  assert_true(press_order_sentences(&a, &b) < 0);
  assert_true(press_order_sentences(&b, &c) < 0);
  assert_true(press_order_sentences(&c, &a) > 0);
  assert_int_equal(press_order_sentences(&a, &a), 0);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts_find_the_nodes_that_are_meant),
      cmocka_unit_test(
          what_is_not_there_is_not_found_but_its_neighbours_are_named),
      cmocka_unit_test(the_deepest_type_says_most),
      cmocka_unit_test(spans_and_sentences_give_their_bytes),
      cmocka_unit_test(texts_are_ordered_by_their_json),
      cmocka_unit_test(longer_lists_come_first),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
