// SPDX-License-Identifier: MIT

// Ids from content, against hashes of the reference (MODEL.md section 11), and
// what happens when two things have one.

#include "unit.h"

#include "base/value_new.h"
#include "graph/graph_build.h"
#include "graph/ids.h"
#include "heard.h"

#include <stdlib.h>

/// A graph that is being filled
typedef struct {
  Heard heard;
  PressWorld *world;
  PressGraph *graph;
} Work;

static Work *
start(void)
{
  Work *const work = calloc(1, sizeof *work);
  assert_non_null(work);
  work->world = heard_world(&work->heard);
  assert_int_equal(press_graph_new(work->world, &work->graph), PRESS_OK);
  return work;
}

static void
finish(Work *work)
{
  press_graph_free(work->graph);
  press_world_free(work->world);
  free(work);
}

static uint32_t
add_document(Work *work, const char *text)
{
  const PressDocument document = {.uri = PRESS_STR("a.txt"),
                                  .language = PRESS_STR("en"),
                                  .text = press_str(text)};
  uint32_t index = 0;
  assert_int_equal(press_graph_add_document(work->graph, &document, &index),
                   PRESS_OK);
  return index;
}

/// What a test says of a node
typedef struct {
  const char *type;
  const char *label;
  bool named;
  uint32_t start; ///< Of its one mention; end 0: none
  uint32_t end;
  const char *names[3]; ///< Properties
  const char *values[3];
} Row;

static uint32_t
add_node(Work *work, const Row *row)
{
  const PressStr type = press_str(row->type);
  const PressMention mention = {.span = {.start = row->start, .end = row->end}};
  ObjectBuilder object = press_object(press_graph_arena(work->graph));
  for (size_t i = 0; i < 3 && row->names[i]; ++i) {
    assert_true(
        press_object_set(&object, press_str(row->names[i]),
                         press_value_of_text(press_str(row->values[i]))));
  }
  const PressNode node = {.types = &type,
                          .n_types = 1,
                          .label = press_str(row->label),
                          .named = row->named,
                          .properties = press_object_end(&object),
                          .mentions = &mention,
                          .n_mentions = row->end ? 1 : 0};
  uint32_t index = 0;
  assert_int_equal(press_graph_add_node(work->graph, &node, &index), PRESS_OK);
  return index;
}

static GraphIds
ids_of(Work *work)
{
  GraphIds ids;
  assert_int_equal(
      press_ids_compute(work->graph, press_graph_arena(work->graph), &ids),
      PRESS_OK);
  return ids;
}

/// A node and its id; the document is the text "abc"
typedef struct {
  Row row;
  const char *id;
} Case;

static const Case cases[] = {
    {{.type = "Company", .label = "Delta Marine", .named = true},
     "delta-marine-da8fc27b4ccd4a67"},
    {{.type = "Company",
      .label = "L’Oréal S.A.",
      .named = true,
      .start = 0,
      .end = 1},
     "oreal-b11ad35c5cbbd0fa"},
    {{.type = "Person",
      .label = "M. Jean Dupont",
      .named = true,
      .start = 0,
      .end = 2},
     "jean-dupont-de0d98950677d32f"},
    {{.type = "Person", .label = "Moen", .named = true, .start = 1, .end = 2},
     "moen-0cf67e286d36627e"},
    {{.type = "TimeSpan",
      .label = "2024-03",
      .start = 0,
      .end = 1,
      .names = {"start", "end", "precision"},
      .values = {"2024-03-01", "2024-03-31", "month"}},
     "2024-03-b83f238b19d7fba6"},
    {{.type = "TimeSpan",
      .label = "x",
      .start = 0,
      .end = 1,
      .names = {"start", "end", "precision"},
      .values = {"2024-03-05", "2024-03-05", "day"}},
     "2024-03-05-104c58194faee441"},
    {{.type = "TimeSpan",
      .label = "x",
      .start = 0,
      .end = 1,
      .names = {"start", "end", "precision"},
      .values = {"2024-01-01", "2024-12-31", "year"}},
     "2024-562da08cab6cacea"},
    {{.type = "TimeSpan",
      .label = "x",
      .start = 0,
      .end = 1,
      .names = {"start", "end", "precision"},
      .values = {"2024-03-05", "2024-03-07", "day"}},
     "2024-03-05-2024-03-07-a50064128706bbd2"},
    {{.type = "TimeSpan",
      .label = "x",
      .start = 0,
      .end = 1,
      .names = {"start", "precision"},
      .values = {"2009-01-01", "year"}},
     "2009-01-01-6eeaa1b71d644652"},
    {{.type = "TimeSpan", .label = "récemment", .start = 1, .end = 3},
     "recemment-7c890a71b54bc247"},
    {{.type = "PersonGroup",
      .label = "des représentants du gouvernement israélien et de l’armée",
      .start = 0,
      .end = 3},
     "des-representants-du-a38a2ea0377c5385"},
    {{.type = "Article",
      .label = "Title",
      .names = {"document"},
      .values = {"d-ba7816bf8f01cfea"}},
     "article-78b9cc5d277af6f7"},
    {{.type = "Event",
      .label = "l'attaque",
      .names = {"document", "source_id"},
      .values = {"d-ba7816bf8f01cfea", "n12"}},
     "l-attaque-a04d648616fc4e3a"},
    {{.type = "Topic", .label = "…", .start = 2, .end = 3},
     "x-5198a32f10154c35"},
};

static void
ids_are_those_of_the_reference(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    add_node(work, &cases[i].row);
  }
  const GraphIds ids = ids_of(work);
  assert_str_equal(ids.documents[0], "d-ba7816bf8f01cfea");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    assert_str_equal(ids.nodes[i], cases[i].id);
  }
  finish(work);
}

static void
a_second_thing_with_a_key_takes_the_next_digits(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  // da8fc27b4ccd4a67 are the first digits of name, delta marine
  const Row place = {.type = "Place", .label = "Delta Marine", .named = true};
  const Row company = {
      .type = "Company", .label = "delta  marine", .named = true};
  add_node(work, &place);
  add_node(work, &company);
  add_node(work, &company);
  const GraphIds ids = ids_of(work);
  assert_str_equal(ids.nodes[1], "delta-marine-da8fc27b4ccd4a67");
  const size_t head = sizeof "delta-marine-" - 1;
  for (int i = 0; i < 3; i += 2) {
    assert_int_equal(ids.nodes[i].len, ids.nodes[1].len);
    assert_memory_equal(ids.nodes[i].data, "delta-marine-", head);
    assert_false(press_str_equals(ids.nodes[i], ids.nodes[1]));
  }
  assert_false(press_str_equals(ids.nodes[0], ids.nodes[2]));
  finish(work);
}

static void
a_hundred_things_with_one_key_have_a_hundred_ids(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  const Row row = {.type = "Company", .label = "a", .start = 0, .end = 1};
  for (int i = 0; i < 100; ++i) {
    add_node(work, &row);
  }
  const GraphIds ids = ids_of(work);
  for (int i = 0; i < 100; ++i) {
    for (int k = 0; k < i; ++k) {
      assert_false(press_str_equals(ids.nodes[i], ids.nodes[k]));
    }
  }
  finish(work);
}

static void
a_person_of_one_word_belongs_to_its_document(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  const Row one = {
      .type = "Person", .label = "Moen", .named = true, .start = 0, .end = 1};
  const Row two = {.type = "Person",
                   .label = "Greta Moen",
                   .named = true,
                   .start = 1,
                   .end = 2};
  add_node(work, &one);
  add_node(work, &two);
  const GraphIds first = ids_of(work);
  Work *const other = start();
  add_document(other, "abd");
  add_node(other, &one);
  add_node(other, &two);
  const GraphIds second = ids_of(other);
  assert_false(press_str_equals(first.nodes[0], second.nodes[0]));
  assert_true(press_str_equals(first.nodes[1], second.nodes[1]));
  finish(other);
  finish(work);
}

static void
the_longer_of_two_mentions_is_the_first(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  const PressStr type = PRESS_STR("Company");
  const PressMention mentions[] = {{.span = {.start = 1, .end = 2}},
                                   {.span = {.start = 0, .end = 1}},
                                   {.span = {.start = 0, .end = 3}}};
  const PressNode node = {.types = &type,
                          .n_types = 1,
                          .label = PRESS_STR("a"),
                          .mentions = mentions,
                          .n_mentions = 3};
  uint32_t index = 0;
  assert_int_equal(press_graph_add_node(work->graph, &node, &index), PRESS_OK);
  const GraphIds both = ids_of(work);
  Work *const other = start();
  add_document(other, "abc");
  const Row row = {.type = "Company", .label = "a", .start = 0, .end = 3};
  add_node(other, &row);
  const GraphIds one = ids_of(other);
  assert_true(press_str_equals(both.nodes[0], one.nodes[0]));
  finish(other);
  finish(work);
}

static uint32_t
add_statement(Work *work, PressGraphStatement s)
{
  const PressSpan span = {.sentence = 1, .start = 0, .end = 3};
  uint32_t index = 0;
  s.evidence = &span;
  s.n_evidence = 1;
  assert_int_equal(press_graph_add_statement(work->graph, &s, &index),
                   PRESS_OK);
  return index;
}

static void
a_derived_statement_has_the_ids_of_its_chain_in_its_key(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  const Row row = {.type = "Agent", .label = "a", .named = true};
  const Row other = {.type = "Agent", .label = "b", .named = true};
  add_node(work, &row);
  add_node(work, &other);
  // The end of the chain stands before its start
  const uint32_t second[] = {1};
  const uint32_t first[] = {2};
  const PressDerived from_second = {PRESS_STR("x"), second, 1, {0}};
  const PressDerived from_first = {PRESS_STR("y"), first, 1, {0}};
  PressGraphStatement s = {.object = 1,
                           .predicate = PRESS_STR("SUPPORTS"),
                           .claim = PRESS_NO_INDEX,
                           .derived = &from_second};
  add_statement(work, s);
  s.derived = &from_first;
  add_statement(work, s);
  s.derived = NULL;
  add_statement(work, s);
  const GraphIds ids = ids_of(work);
  assert_str_equal(ids.statements[2], "s-fce85b66fbe60ad9");
  assert_str_equal(ids.statements[1], "s-ffb3b690e518fb29");
  assert_str_equal(ids.statements[0], "s-e6179fcfffd85720");
  finish(work);
}

static void
a_circle_of_derived_statements_ends(void **state)
{
  (void)state;
  Work *const work = start();
  add_document(work, "abc");
  const Row row = {.type = "Agent", .label = "a", .named = true};
  add_node(work, &row);
  const uint32_t from[] = {0, 1};
  const PressDerived derived = {PRESS_STR("x"), from, 2, {0}};
  const PressGraphStatement s = {.predicate = PRESS_STR("SUPPORTS"),
                                 .claim = PRESS_NO_INDEX,
                                 .derived = &derived};
  add_statement(work, s);
  add_statement(work, s);
  const GraphIds ids = ids_of(work);
  assert_int_equal(ids.statements[0].len, 18);
  assert_false(press_str_equals(ids.statements[0], ids.statements[1]));
  finish(work);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ids_are_those_of_the_reference),
      cmocka_unit_test(a_second_thing_with_a_key_takes_the_next_digits),
      cmocka_unit_test(a_hundred_things_with_one_key_have_a_hundred_ids),
      cmocka_unit_test(a_person_of_one_word_belongs_to_its_document),
      cmocka_unit_test(a_derived_statement_has_the_ids_of_its_chain_in_its_key),
      cmocka_unit_test(the_longer_of_two_mentions_is_the_first),
      cmocka_unit_test(a_circle_of_derived_statements_ends),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
