// SPDX-License-Identifier: MIT

#include "sample.h"

#include "fail_alloc.h"

#include <pressgraph/analysis.h>

/// A world and a graph
typedef struct {
  Heard heard;
  PressWorld *world;
  PressGraph *graph;
} Fixture;

static int
setup(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  assert_non_null(f);
  f->world = heard_world(&f->heard);
  f->graph = sample_graph(f->world);
  *state = f;
  return 0;
}

static int
teardown(void **state)
{
  Fixture *const f = *state;
  press_graph_free(f->graph);
  press_world_free(f->world);
  free(f);
  return 0;
}

/// Ids of the nodes of a path, joined by blanks; "-" for none
static const char *
path_text(Fixture *f,
          const char *from,
          const char *to,
          PressPathOptions options)
{
  PressPath path;
  const PressStatus st =
      press_analysis_path(f->graph, sample_find(f->graph, from),
                          sample_find(f->graph, to), &options, &path);
  if (st == PRESS_NOT_FOUND) {
    return "-";
  }
  assert_int_equal(st, PRESS_OK);
  Arena *const arena = press_graph_arena(f->graph);
  PressStr text = PRESS_STR("");
  for (uint32_t i = 0; i <= path.n_steps; ++i) {
    const PressStr parts[] = {text, i ? PRESS_STR(" ") : PRESS_STR(""),
                              press_graph_node(f->graph, path.nodes[i])->id};
    text = press_arena_join(arena, parts, 3);
  }
  return press_arena_str(arena, text).data;
}

/// Id of the statement of the only step
static const char *
step_text(Fixture *f, const char *from, const char *to)
{
  PressPath path;
  const PressPathOptions options = {0};
  assert_int_equal(press_analysis_path(f->graph, sample_find(f->graph, from),
                                       sample_find(f->graph, to), &options,
                                       &path),
                   PRESS_OK);
  assert_int_equal(path.n_steps, 1);
  return press_graph_statement(f->graph, path.statements[0])->id.data;
}

static void
the_shortest_path_ignores_direction(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  const uint32_t c = sample_node(f->graph, "c", "Company");
  sample_edge(f->graph, "s-1", b, "FUNDS", a, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", b, "FUNDS", c, PRESS_ASSERTED);
  sample_finish(f->graph);
  assert_string_equal(path_text(f, "a", "c", (PressPathOptions){0}), "a b c");
}

static void
of_two_shortest_paths_the_one_with_smaller_ids_is_taken(void **state)
{
  Fixture *const f = *state;
  const uint32_t z = sample_node(f->graph, "z", "Company");
  const uint32_t m = sample_node(f->graph, "m", "Company");
  const uint32_t k = sample_node(f->graph, "k", "Company");
  const uint32_t a = sample_node(f->graph, "a", "Company");
  sample_edge(f->graph, "s-1", a, "FUNDS", m, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", m, "FUNDS", z, PRESS_ASSERTED);
  sample_edge(f->graph, "s-3", a, "FUNDS", k, PRESS_ALLEGED);
  sample_edge(f->graph, "s-4", k, "FUNDS", z, PRESS_ALLEGED);
  sample_finish(f->graph);
  assert_string_equal(path_text(f, "a", "z", (PressPathOptions){0}), "a k z");
  assert_string_equal(path_text(f, "z", "a", (PressPathOptions){0}), "z k a");
}

static void
a_path_passes_through_no_generic_node_unless_asked(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t any = sample_node(f->graph, "any", "GovernmentBody");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  sample_edge(f->graph, "s-1", a, "FUNDS", any, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", any, "FUNDS", b, PRESS_ASSERTED);
  sample_finish(f->graph);
  assert_string_equal(path_text(f, "a", "b", (PressPathOptions){0}), "-");
  assert_string_equal(
      path_text(f, "a", "b", (PressPathOptions){.generic = true}), "a any b");
  assert_string_equal(path_text(f, "a", "any", (PressPathOptions){0}), "a any");
}

static void
denials_are_no_steps_unless_asked(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  PressGraphStatement denial =
      sample_statement("s-1", a, "FUNDS", b, PRESS_DENIED);
  denial.negated = true;
  sample_add(f->graph, denial);
  sample_finish(f->graph);
  assert_string_equal(path_text(f, "a", "b", (PressPathOptions){0}), "-");
  assert_string_equal(
      path_text(f, "a", "b", (PressPathOptions){.negated = true}), "a b");
}

static void
document_edges_are_no_steps_unless_asked(void **state)
{
  Fixture *const f = *state;
  const uint32_t article = sample_node(f->graph, "article", "Article");
  const uint32_t report = sample_node(f->graph, "report", "Report");
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  sample_edge(f->graph, "s-1", article, "ABOUT", a, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", article, "MENTIONS", b, PRESS_ASSERTED);
  sample_edge(f->graph, "s-3", report, "ABOUT", b, PRESS_ASSERTED);
  sample_finish(f->graph);
  assert_string_equal(path_text(f, "a", "b", (PressPathOptions){0}), "-");
  assert_string_equal(
      path_text(f, "a", "b", (PressPathOptions){.documents = true}),
      "a article b");
  // ABOUT of an event belongs to the story
  assert_string_equal(path_text(f, "report", "b", (PressPathOptions){0}),
                      "report b");
}

static void
a_status_narrows_the_way(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  sample_edge(f->graph, "s-1", a, "FUNDS", b, PRESS_ALLEGED);
  sample_finish(f->graph);
  PressPathOptions options = {.weakest_set = true, .min_status = PRESS_ALLEGED};
  assert_string_equal(path_text(f, "a", "b", options), "a b");
  options.min_status = PRESS_REPORTED;
  assert_string_equal(path_text(f, "a", "b", options), "-");
}

static void
the_strongest_statement_of_a_step_is_shown(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  sample_edge(f->graph, "s-1", a, "FUNDS", b, PRESS_ALLEGED);
  sample_edge(f->graph, "s-3", b, "PAYS", a, PRESS_REPORTED);
  sample_edge(f->graph, "s-2", a, "OWNS", b, PRESS_REPORTED);
  sample_finish(f->graph);
  assert_string_equal(step_text(f, "a", "b"), "s-2");
}

static void
a_direct_statement_is_shown_before_a_derived_one(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  const uint32_t from =
      sample_edge(f->graph, "s-2", a, "OWNS", b, PRESS_REPORTED);
  PressGraphStatement derived =
      sample_statement("s-1", a, "SUES", b, PRESS_REPORTED);
  const PressDerived how = {
      .rule = PRESS_STR("sues_from_lawsuit"), .from = &from, .n_from = 1};
  derived.derived = &how;
  sample_add(f->graph, derived);
  sample_finish(f->graph);
  assert_string_equal(step_text(f, "a", "b"), "s-2");
}

static void
a_path_from_a_node_to_itself_has_no_step(void **state)
{
  Fixture *const f = *state;
  sample_node(f->graph, "a", "Company");
  sample_finish(f->graph);
  assert_string_equal(path_text(f, "a", "a", (PressPathOptions){0}), "a");
}

static void
a_node_that_does_not_exist_is_refused(void **state)
{
  Fixture *const f = *state;
  sample_node(f->graph, "a", "Company");
  sample_finish(f->graph);
  PressPath path;
  assert_int_equal(press_analysis_path(f->graph, 0, 7, NULL, &path),
                   PRESS_BAD_ARG);
}

static void
degrees_count_statements_and_components_follow_the_ids(void **state)
{
  Fixture *const f = *state;
  const uint32_t d = sample_node(f->graph, "d", "Company");
  const uint32_t c = sample_node(f->graph, "c", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  const uint32_t a = sample_node(f->graph, "a", "Company");
  sample_edge(f->graph, "s-1", d, "FUNDS", b, PRESS_ASSERTED);
  sample_edge(f->graph, "s-2", b, "OWNS", d, PRESS_ALLEGED);
  sample_edge(f->graph, "s-3", c, "OWNS", a, PRESS_DENIED);
  sample_finish(f->graph);
  const uint32_t *degree = NULL;
  const uint32_t *component = NULL;
  uint32_t n_components = 0;
  assert_int_equal(press_analysis_degrees(f->graph, NULL, &degree, &component,
                                          &n_components),
                   PRESS_OK);
  const uint32_t degrees[] = {0, 2, 0, 2};
  const uint32_t components[] = {0, 1, 2, 1};
  assert_memory_equal(degree, degrees, sizeof degrees);
  assert_memory_equal(component, components, sizeof components);
  assert_int_equal(n_components, 3);
}

static void
an_empty_graph_has_no_component(void **state)
{
  Fixture *const f = *state;
  sample_finish(f->graph);
  const uint32_t *degree = NULL;
  const uint32_t *component = NULL;
  uint32_t n_components = 9;
  assert_int_equal(press_analysis_degrees(f->graph, NULL, &degree, &component,
                                          &n_components),
                   PRESS_OK);
  assert_int_equal(n_components, 0);
}

static void
a_missing_module_is_said_with_its_remedy(void **state)
{
  (void)state;
  Heard heard = {0};
  const PressWorldOptions options = {
      .sink = heard_sink, .sink_handle = &heard, .module_dir = "/nowhere"};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  PressGraph *const graph = sample_graph(world);
  sample_node(graph, "a", "Company");
  sample_finish(graph);
  PressPath path;
  assert_int_equal(press_analysis_path(graph, 0, 0, NULL, &path),
                   PRESS_NO_MODULE);
  assert_int_equal(heard.n, 1);
  assert_non_null(strstr(heard.source, "/nowhere/pressgraph-analysis.so"));
  assert_non_null(strstr(heard.hint, "PRESSGRAPH_MODULES"));
  press_graph_free(graph);
  press_world_free(world);
}

static PressStatus
fill(PressGraph *graph)
{
  static const char *const ids[] = {"a", "b"};
  const PressStr type = PRESS_STR("Company");
  for (int i = 0; i < 2; ++i) {
    const PressNode node = {.id = press_str(ids[i]),
                            .types = &type,
                            .n_types = 1,
                            .label = press_str(ids[i])};
    uint32_t index = 0;
    const PressStatus st = press_graph_add_node(graph, &node, &index);
    if (st != PRESS_OK) {
      return st;
    }
  }
  const PressGraphStatement statement = {
      .id = PRESS_STR("s-1"),
      .predicate = PRESS_STR("FUNDS"),
      .object = 1,
      .claim = PRESS_NO_INDEX,
  };
  uint32_t index = 0;
  const PressStatus st = press_graph_add_statement(graph, &statement, &index);
  return st == PRESS_OK ? press_graph_finish(graph, true) : st;
}

static PressStatus
path_in_memory(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressGraph *graph = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st == PRESS_OK) {
    st = press_graph_new(world, &graph);
  }
  if (st == PRESS_OK) {
    st = fill(graph);
  }
  PressPath path;
  if (st == PRESS_OK) {
    st = press_analysis_path(graph, 0, 1, NULL, &path);
  }
  const uint32_t *degree = NULL;
  const uint32_t *component = NULL;
  uint32_t n = 0;
  if (st == PRESS_OK) {
    st = press_analysis_degrees(graph, NULL, &degree, &component, &n);
  }
  press_graph_free(graph);
  press_world_free(world);
  return st;
}

static void
lack_of_memory_is_survived(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(path_in_memory, NULL) > 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
  const struct CMUnitTest tests[] = {
      TEST(the_shortest_path_ignores_direction),
      TEST(of_two_shortest_paths_the_one_with_smaller_ids_is_taken),
      TEST(a_path_passes_through_no_generic_node_unless_asked),
      TEST(denials_are_no_steps_unless_asked),
      TEST(document_edges_are_no_steps_unless_asked),
      TEST(a_status_narrows_the_way),
      TEST(the_strongest_statement_of_a_step_is_shown),
      TEST(a_direct_statement_is_shown_before_a_derived_one),
      TEST(a_path_from_a_node_to_itself_has_no_step),
      TEST(a_node_that_does_not_exist_is_refused),
      TEST(degrees_count_statements_and_components_follow_the_ids),
      TEST(an_empty_graph_has_no_component),
      cmocka_unit_test(a_missing_module_is_said_with_its_remedy),
      cmocka_unit_test(lack_of_memory_is_survived),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
