// SPDX-License-Identifier: MIT

// From statements to edges: what one edge of many statements carries.

#include "sample.h"

#include "export/edges.h"
#include "fail_alloc.h"

typedef struct {
  Heard heard;
  PressWorld *world;
  PressGraph *graph;
  uint32_t a;
  uint32_t b;
  Arena arena;
  PressExportOptions options;
  PressEdges edges;
} Fixture;

static int
setup(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  assert_non_null(f);
  f->world = heard_world(&f->heard);
  f->graph = sample_graph(f->world);
  f->a = sample_node(f->graph, "a", "Company");
  f->b = sample_node(f->graph, "b", "Company");
  f->arena = press_arena(press_alloc_default(), 0);
  f->options.min_status = PRESS_DENIED;
  *state = f;
  return 0;
}

static int
teardown(void **state)
{
  Fixture *const f = *state;
  press_arena_clear(&f->arena);
  press_graph_free(f->graph);
  press_world_free(f->world);
  free(f);
  return 0;
}

static void
make(Fixture *f)
{
  sample_finish(f->graph);
  assert_int_equal(
      press_edges_make(f->graph, &f->options, true, &f->arena, &f->edges),
      PRESS_OK);
}

static PressGraphStatement
funds(const Fixture *f, const char *id, PressCertainty status)
{
  return sample_statement(id, f->a, "FUNDS", f->b, status);
}

static PressGraphStatement
denies(const Fixture *f, const char *id, PressCertainty status)
{
  PressGraphStatement statement = funds(f, id, status);
  statement.negated = true;
  return statement;
}

static void
statements_of_one_proposition_are_one_edge(void **state)
{
  Fixture *const f = *state;
  sample_add(f->graph, funds(f, "s-1", PRESS_ALLEGED));
  sample_add(f->graph, funds(f, "s-2", PRESS_REPORTED));
  sample_edge(f->graph, "s-3", f->a, "OWNS", f->b, PRESS_ASSERTED);
  make(f);
  assert_int_equal(f->edges.n_edges, 2);
  const PressEdge *const edge = &f->edges.edges[0];
  assert_str_equal(edge->predicate, "FUNDS");
  assert_int_equal(edge->weight, 2);
  assert_int_equal(edge->n_statements, 2);
  assert_int_equal(edge->n_documents, 1);
  assert_int_equal(edge->status, PRESS_REPORTED);
  assert_int_equal(edge->polarity, PRESS_AFFIRMED);
  assert_false(edge->disputed);
}

static void
an_edge_that_is_only_negated_is_denied(void **state)
{
  Fixture *const f = *state;
  sample_add(f->graph, denies(f, "s-1", PRESS_REPORTED));
  make(f);
  assert_int_equal(f->edges.edges[0].status, PRESS_DENIED);
  assert_int_equal(f->edges.edges[0].polarity, PRESS_NEGATED);
  assert_false(f->edges.edges[0].disputed);
}

static void
a_claim_and_its_denial_are_mixed_and_disputed(void **state)
{
  Fixture *const f = *state;
  sample_add(f->graph, denies(f, "s-1", PRESS_DENIED));
  sample_add(f->graph, funds(f, "s-2", PRESS_ALLEGED));
  make(f);
  const PressEdge *const edge = &f->edges.edges[0];
  assert_int_equal(edge->status, PRESS_ALLEGED);
  assert_int_equal(edge->polarity, PRESS_MIXED);
  assert_true(edge->disputed);
  assert_str_equal(press_graph_statement(f->graph, edge->best)->id, "s-2");
}

static void
leaving_the_denial_out_does_not_settle_the_dispute(void **state)
{
  Fixture *const f = *state;
  sample_add(f->graph, denies(f, "s-1", PRESS_DENIED));
  sample_add(f->graph, funds(f, "s-2", PRESS_ALLEGED));
  f->options.min_status = PRESS_ALLEGED;
  make(f);
  assert_int_equal(f->edges.n_edges, 1);
  assert_int_equal(f->edges.edges[0].polarity, PRESS_AFFIRMED);
  assert_true(f->edges.edges[0].disputed);
  assert_int_equal(f->edges.n_weak_left, 1);
}

static void
claims_that_contradict_each_other_dispute_what_both_say(void **state)
{
  Fixture *const f = *state;
  const uint32_t one = sample_add(f->graph, funds(f, "s-1", PRESS_ALLEGED));
  const uint32_t two = sample_add(f->graph, funds(f, "s-2", PRESS_REPORTED));
  const uint32_t other =
      sample_edge(f->graph, "s-3", f->a, "OWNS", f->b, PRESS_ALLEGED);
  const uint32_t both[] = {one, other};
  const PressSpan cue = {.text = PRESS_STR("says")};
  const PressClaim claims[] = {
      {.id = PRESS_STR("c-1"),
       .source = f->a,
       .speech_act = PRESS_STR("claim"),
       .cue = cue,
       .statements = both,
       .n_statements = 2},
      {.id = PRESS_STR("c-2"),
       .source = f->b,
       .speech_act = PRESS_STR("report"),
       .cue = cue,
       .statements = &two,
       .n_statements = 1},
  };
  uint32_t indices[2];
  for (int i = 0; i < 2; ++i) {
    assert_int_equal(press_graph_add_claim(f->graph, &claims[i], &indices[i]),
                     PRESS_OK);
  }
  const PressClaimRelation relation = {
      .type = PRESS_STR("CONTRADICTS"), .from = indices[0], .to = indices[1]};
  assert_int_equal(press_graph_add_claim_relation(f->graph, &relation),
                   PRESS_OK);
  make(f);
  assert_true(f->edges.edges[0].disputed);
  assert_false(f->edges.edges[1].disputed);
}

static void
time_spans_from_the_first_start_to_the_last_end(void **state)
{
  Fixture *const f = *state;
  const PressTime times[] = {
      {.start = PRESS_STR("2024-03-01"),
       .end = PRESS_STR("2024-03-31"),
       .precision = PRESS_STR("month")},
      {.start = PRESS_STR("2023-12-05"),
       .end = PRESS_STR("2023-12-05"),
       .precision = PRESS_STR("day")},
      {.end = PRESS_STR("2025-01-01"), .precision = PRESS_STR("year")},
  };
  const char *const ids[] = {"s-1", "s-2", "s-3"};
  for (int i = 0; i < 3; ++i) {
    PressGraphStatement statement = funds(f, ids[i], PRESS_ALLEGED);
    statement.time = &times[i];
    sample_add(f->graph, statement);
  }
  make(f);
  assert_str_equal(f->edges.edges[0].first, "2023-12-05");
  assert_str_equal(f->edges.edges[0].last, "2025-01-01");
  assert_str_equal(f->edges.edges[0].precision, "day");
}

static void
quantities_compare_as_numbers_not_as_text(void **state)
{
  Fixture *const f = *state;
  const PressQuantity quantities[] = {
      {.value = PRESS_STR("1400"), .comparator = PRESS_STR(">=")},
      {.value = PRESS_STR("900"), .comparator = PRESS_STR("=")},
      {.value = PRESS_STR("900.5"),
       .value_max = PRESS_STR("20000"),
       .comparator = PRESS_STR("="),
       .unit = PRESS_STR("euro")},
      {.comparator = PRESS_STR("many")},
      {.value = PRESS_STR("-3"), .comparator = PRESS_STR("=")},
      {.value = PRESS_STR("-20"), .comparator = PRESS_STR("=")},
  };
  const char *const ids[] = {"s-1", "s-2", "s-3", "s-4", "s-5", "s-6"};
  for (int i = 0; i < 6; ++i) {
    PressGraphStatement statement = funds(f, ids[i], PRESS_ALLEGED);
    statement.quantity = &quantities[i];
    sample_add(f->graph, statement);
  }
  make(f);
  assert_str_equal(f->edges.edges[0].quantity_min, "-20");
  assert_str_equal(f->edges.edges[0].quantity_max, "20000");
  assert_str_equal(f->edges.edges[0].unit, "euro");
}

static void
a_derived_edge_weighs_one_and_goes_when_asked(void **state)
{
  Fixture *const f = *state;
  const uint32_t from =
      sample_edge(f->graph, "s-1", f->a, "OWNS", f->b, PRESS_ASSERTED);
  const PressDerived how = {
      .rule = PRESS_STR("sues_from_lawsuit"), .from = &from, .n_from = 1};
  PressGraphStatement derived = funds(f, "s-2", PRESS_ASSERTED);
  derived.derived = &how;
  sample_add(f->graph, derived);
  make(f);
  assert_true(f->edges.edges[0].derived);
  assert_int_equal(f->edges.edges[0].weight, 1);
  assert_false(f->edges.edges[1].derived);
  f->options.no_derived = true;
  assert_int_equal(
      press_edges_make(f->graph, &f->options, true, &f->arena, &f->edges),
      PRESS_OK);
  assert_int_equal(f->edges.n_edges, 1);
  assert_int_equal(f->edges.n_derived_left, 1);
}

static void
the_document_layer_goes_but_not_what_an_event_is_about(void **state)
{
  Fixture *const f = *state;
  const uint32_t article = sample_node(f->graph, "article", "Article");
  const uint32_t report = sample_node(f->graph, "report", "Report");
  sample_edge(f->graph, "s-1", article, "ABOUT", f->a, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", report, "ABOUT", f->a, PRESS_ASSERTED);
  sample_edge(f->graph, "s-3", article, "CITES", f->a, PRESS_ASSERTED);
  make(f);
  assert_int_equal(f->edges.n_edges, 3);
  assert_int_equal(
      press_edges_make(f->graph, &f->options, false, &f->arena, &f->edges),
      PRESS_OK);
  assert_int_equal(f->edges.n_edges, 1);
  assert_int_equal(f->edges.n_documents_left, 2);
  assert_int_equal(f->edges.edges[0].subject, sample_find(f->graph, "report"));
}

static void
sources_are_a_set_sorted_by_label(void **state)
{
  Fixture *const f = *state;
  const uint32_t z = sample_node(f->graph, "zoe", "Person");
  const uint32_t m = sample_node(f->graph, "max", "Person");
  PressGraphStatement one = funds(f, "s-1", PRESS_ALLEGED);
  const uint32_t both[] = {m, z};
  one.sources = both;
  one.n_sources = 2;
  sample_add(f->graph, one);
  PressGraphStatement two = funds(f, "s-2", PRESS_REPORTED);
  two.sources = &z;
  two.n_sources = 1;
  sample_add(f->graph, two);
  make(f);
  const PressEdge *const edge = &f->edges.edges[0];
  assert_int_equal(edge->n_sources, 2);
  assert_str_equal(press_graph_node(f->graph, edge->sources[0])->id, "max");
  assert_str_equal(press_graph_node(f->graph, edge->sources[1])->id, "zoe");
}

static void
evidence_is_one_span_a_sentence_in_order(void **state)
{
  Fixture *const f = *state;
  static const PressSpan spans[] = {
      {.document = 0, .sentence = 2, .start = 9, .end = 17},
      {.document = 0, .sentence = 3, .start = 18, .end = 26},
  };
  PressGraphStatement one = funds(f, "s-1", PRESS_ALLEGED);
  one.evidence = spans;
  one.n_evidence = 2;
  sample_add(f->graph, one);
  PressGraphStatement two = funds(f, "s-2", PRESS_REPORTED);
  static const PressSpan title = {
      .document = 0, .sentence = 1, .start = 0, .end = 8};
  two.evidence = &title;
  sample_add(f->graph, two);
  sample_add(f->graph, funds(f, "s-3", PRESS_POSSIBLE));
  make(f);
  const PressEdge *const edge = &f->edges.edges[0];
  assert_int_equal(edge->n_evidence, 3);
  for (uint32_t i = 0; i < 3; ++i) {
    assert_int_equal(edge->evidence[i]->sentence, i + 1);
  }
}

static void
one_edge_a_statement_keeps_each_status(void **state)
{
  Fixture *const f = *state;
  sample_add(f->graph, denies(f, "s-1", PRESS_REPORTED));
  sample_add(f->graph, funds(f, "s-2", PRESS_ALLEGED));
  f->options.statements = true;
  make(f);
  assert_int_equal(f->edges.n_edges, 2);
  assert_int_equal(f->edges.edges[0].status, PRESS_REPORTED);
  assert_int_equal(f->edges.edges[0].polarity, PRESS_NEGATED);
  assert_int_equal(f->edges.edges[1].status, PRESS_ALLEGED);
  assert_true(f->edges.edges[1].disputed);
}

static void
an_empty_graph_has_no_edge(void **state)
{
  Fixture *const f = *state;
  make(f);
  assert_int_equal(f->edges.n_edges, 0);
}

static void
a_symmetric_predicate_is_marked(void **state)
{
  Fixture *const f = *state;
  sample_edge(f->graph, "s-1", f->a, "MEETS", f->b, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", f->a, "NO_SUCH_THING", f->b, PRESS_ASSERTED);
  make(f);
  assert_true(f->edges.edges[0].symmetric);
  assert_false(f->edges.edges[1].symmetric);
}

static PressStatus
edges_in_memory(PressAlloc alloc, void *handle)
{
  const Fixture *const f = handle;
  Arena arena = press_arena(alloc, 0);
  PressEdges edges;
  const PressStatus st =
      press_edges_make(f->graph, &f->options, true, &arena, &edges);
  press_arena_clear(&arena);
  return st;
}

static void
lack_of_memory_is_survived(void **state)
{
  Fixture *const f = *state;
  sample_add(f->graph, funds(f, "s-1", PRESS_ALLEGED));
  make(f);
  assert_true(fail_alloc_sweep(edges_in_memory, f) > 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
  const struct CMUnitTest tests[] = {
      TEST(statements_of_one_proposition_are_one_edge),
      TEST(an_edge_that_is_only_negated_is_denied),
      TEST(a_claim_and_its_denial_are_mixed_and_disputed),
      TEST(leaving_the_denial_out_does_not_settle_the_dispute),
      TEST(claims_that_contradict_each_other_dispute_what_both_say),
      TEST(time_spans_from_the_first_start_to_the_last_end),
      TEST(quantities_compare_as_numbers_not_as_text),
      TEST(a_derived_edge_weighs_one_and_goes_when_asked),
      TEST(the_document_layer_goes_but_not_what_an_event_is_about),
      TEST(sources_are_a_set_sorted_by_label),
      TEST(evidence_is_one_span_a_sentence_in_order),
      TEST(one_edge_a_statement_keeps_each_status),
      TEST(an_empty_graph_has_no_edge),
      TEST(a_symmetric_predicate_is_marked),
      TEST(lack_of_memory_is_survived),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
