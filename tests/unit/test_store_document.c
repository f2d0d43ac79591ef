// SPDX-License-Identifier: MIT

// A graph document comes back as it went in: the worked example of the model
// byte for byte, JSON and JSONL, with and without text, with members that the
// model does not know.

#include "unit.h"

#include "fail_alloc.h"
#include "graph/graph_build.h"
#include "heard.h"
#include "norvik.h"

static void
the_worked_example_comes_back_byte_for_byte(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const graph = read_good(world, text);
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);
  free(again);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

static void
the_ids_of_the_worked_example_are_those_of_its_content(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const graph = read_good(world, text);
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);
  free(again);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

static void
lines_give_the_same_graph(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *text = norvik_text();
  text = replaced(
      text, "\"warnings\": []",
      "\"warnings\": [\n  {\"document\": \"d-3a7fac3a0e688419\", \"sentence\": "
      "1, \"kind\": \"weekday\", \"text\": \"not a Monday\"}\n ]");
  PressGraph *const graph = read_good(world, text);
  char *const lines = written(world, graph, PRESS_DOCUMENT_JSONL, false);
  assert_memory_equal(lines, "{\"kind\": \"header\", \"pressgraph\": 1, ", 36);
  assert_non_null(strstr(lines, "\n{\"kind\": \"warning\", \"document\": "));
  assert_non_null(strstr(lines, "\"warning\": \"weekday\""));

  PressGraph *const from_lines = read_good(world, lines);
  char *const again = written(world, from_lines, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);
  free(again);
  free(lines);
  free(text);
  press_graph_free(from_lines);
  press_graph_free(graph);
  press_world_free(world);
}

static void
lines_may_come_in_any_order(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const graph = read_good(world, text);
  char *const lines = written(world, graph, PRESS_DOCUMENT_JSONL, false);

  // Last line first
  char *const turned = malloc(strlen(lines) + 1);
  assert_non_null(turned);
  size_t n = 0;
  for (size_t end = strlen(lines); end;) {
    size_t start = end - 1;
    while (start && lines[start - 1] != '\n') {
      --start;
    }
    memcpy(turned + n, lines + start, end - start);
    n += end - start;
    end = start;
  }
  turned[n] = '\0';
  PressGraph *const from_lines = read_good(world, turned);
  char *const again = written(world, from_lines, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);
  free(again);
  free(turned);
  free(lines);
  free(text);
  press_graph_free(from_lines);
  press_graph_free(graph);
  press_world_free(world);
}

static void
without_text_every_span_has_its_own(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const graph = read_good(world, text);
  char *const bare = written(world, graph, PRESS_DOCUMENT_JSON, true);
  assert_null(strstr(bare, "\"bytes\": 97, \"text\""));
  assert_non_null(strstr(bare, "\"kind\": \"name\", \"text\": \"Altaïr\"}"));
  assert_non_null(
      strstr(bare, "\"end\": 97, \"text\": \"Delta Marine dément."));

  // What was read without text is written without it
  PressGraph *const read = read_good(world, bare);
  char *const again = written(world, read, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, bare);
  const PressMention *const mention = press_graph_node(read, 1)->mentions;
  assert_str_equal(press_graph_span_text(read, &mention->span), "Altaïr");
  assert_str_equal(press_graph_sentence_text(read, &mention->span), "Altaïr");
  free(again);
  free(bare);
  free(text);
  press_graph_free(read);
  press_graph_free(graph);
  press_world_free(world);
}

/// A place of the document and what stands there besides
typedef struct {
  const char *from;
  const char *to;
} Change;

static const Change unknown_members[] = {
    {"\"warnings\": []",
     "\"warnings\": [],\n \"z\": {\"b\": 1, \"a\": [1.5]},\n "
     "\"list\": [\n  1,\n  {}\n ],\n \"none\": []"},
    {"[76, 97, \"body\"]]", "[76, 97, \"body\"]], \"z\": null, \"y\": true"},
    {"\"labels\": {\"en\": \"Norvik\", \"fr\": \"Norvik\"}",
     "\"labels\": {\"en\": \"Norvik\", \"fr\": \"Norvik\", \"de\": \"N\"}"},
    {"\"end\": 24, \"kind\": \"name\"",
     "\"end\": 24, \"kind\": \"name\", \"surface\": \"Altaïr\", "
     "\"head_start\": "
     "17, \"z\": 0"},
    {"\"raw\": \"mars 2024\"", "\"raw\": \"mars 2024\", \"anchor\": \"x\""},
    {"\"start\": 76, \"end\": 97}]}",
     "\"start\": 76, \"end\": 97, \"z\": 1}]}"},
    {"\"trigger\": \"aurait racheté\"}",
     "\"trigger\": \"aurait racheté\"}, \"core\": true, \"alternatives\": "
     "[{\"subject\": \"s\", \"predicate\": \"p\", \"object\": \"o\"}], \"z\": "
     "1"},
    {"\"text\": \"Selon\"}", "\"text\": \"Selon\", \"z\": 1}"},
    {"\"statements\": [\"s-e5dbb3b0d41602c3\"]",
     "\"statements\": [\"s-e5dbb3b0d41602c3\"], \"z\": 1"},
    {"\"to\": \"c-b1e617bc3081b55c\"",
     "\"to\": \"c-b1e617bc3081b55c\", \"z\": \"\\u0001\\n\\\"\""},
};

static void
unknown_members_come_back_behind_the_known_ones(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *text = norvik_text();
  for (size_t i = 0; i < sizeof unknown_members / sizeof *unknown_members;
       ++i) {
    text = replaced(text, unknown_members[i].from, unknown_members[i].to);
  }
  PressGraph *const graph = read_good(world, text);
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);

  char *const lines = written(world, graph, PRESS_DOCUMENT_JSONL, false);
  PressGraph *const read = read_good(world, lines);
  char *const from_lines = written(world, read, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(from_lines, text);
  free(from_lines);
  free(lines);
  free(again);
  free(text);
  press_graph_free(read);
  press_graph_free(graph);
  press_world_free(world);
}

static void
any_layout_and_order_is_read(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  char *loose = norvik_text();
  loose = replaced(loose, "{\n \"pressgraph\": 1,\n \"ontology\": \"news\",",
                   "{\"ontology\":\t\"news\",\"pressgraph\":1.0,");
  loose = replaced(loose, "\"claim\": \"c-b1e617bc3081b55c\", \"time\"",
                   "\"time\"");
  loose = replaced(loose, "\"score\": 0.94",
                   "\"claim\": "
                   "\"c-b1e617bc3081b55c\","
                   "\"score\": 9.400e-1");
  PressGraph *graph = NULL;
  const PressStatus st =
      press_document_read_text(world, "test", press_str(loose), &graph);
  assert_int_equal(st, PRESS_OK);
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);
  free(again);
  free(loose);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

static void
an_empty_graph_has_empty_lists(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
  char *const text = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(text, "{\n \"pressgraph\": 1,\n \"ontology\": \"news\",\n"
                            " \"documents\": [],\n \"nodes\": [],\n"
                            " \"statements\": [],\n \"claims\": [],\n"
                            " \"claim_relations\": [],\n \"warnings\": []\n}"
                            "\n");
  char *const lines = written(world, graph, PRESS_DOCUMENT_JSONL, false);
  assert_string_equal(
      lines,
      "{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n");
  PressGraph *const read = read_good(world, lines);
  press_graph_free(read);
  free(lines);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

// The seed lies beside the source tree, where there is one
static void
the_seed_comes_back_byte_for_byte(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const char *const data = getenv("PRESSGRAPH_DATA"); // NOLINT
  char path[4096];
  (void)snprintf(path, sizeof path, "%s/../../shared/seed/gold.graph.json",
                 data ? data : "data");
  FILE *const file = fopen(path, "rb");
  if (!file) {
    print_message("skipped: there is no %s\n", path);
    press_world_free(world);
    skip();
    return;
  }
  char *const text = calloc(1, 1 << 20);
  assert_non_null(text);
  const size_t len = fread(text, 1, (1 << 20) - 1, file);
  (void)fclose(file);

  PressGraph *graph = NULL;
  assert_int_equal(press_document_read(world, path, &graph), PRESS_OK);
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_int_equal(strlen(again), len);
  assert_memory_equal(again, text, len);

  // Its own ids, and once more: nothing changes any longer
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
  char *const once = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_non_null(strstr(once, "\"id\": \"d-abc93f3a433abf98\""));
  assert_null(strstr(once, "\"d1\""));
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
  char *const twice = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(twice, once);
  free(twice);
  free(once);
  free(again);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

static PressStatus
write_all(PressWorld *world, const PressGraph *graph)
{
  PressOut *out = NULL;
  PressStatus st = press_out_memory(world, &out);
  if (st != PRESS_OK) {
    return st;
  }
  st = press_document_write(graph, PRESS_DOCUMENT_JSONL, true, out);
  const PressStatus closed = press_out_close(out);
  return st != PRESS_OK ? st : closed;
}

static PressStatus
read_and_write(PressAlloc alloc, void *handle)
{
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st != PRESS_OK) {
    return st;
  }
  PressGraph *graph = NULL;
  st = press_document_read_text(world, "test", press_str(handle), &graph);
  if (st == PRESS_OK) {
    st = press_graph_finish(graph, false);
  }
  if (st == PRESS_OK) {
    st = write_all(world, graph);
  }
  press_graph_free(graph);
  press_world_free(world);
  return st;
}

static void
reading_and_writing_survive_any_allocation_that_fails(void **state)
{
  (void)state;
  char *const text = norvik_text();
  assert_true(fail_alloc_sweep(read_and_write, text) > 10);
  free(text);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_worked_example_comes_back_byte_for_byte),
      cmocka_unit_test(the_ids_of_the_worked_example_are_those_of_its_content),
      cmocka_unit_test(lines_give_the_same_graph),
      cmocka_unit_test(lines_may_come_in_any_order),
      cmocka_unit_test(without_text_every_span_has_its_own),
      cmocka_unit_test(unknown_members_come_back_behind_the_known_ones),
      cmocka_unit_test(any_layout_and_order_is_read),
      cmocka_unit_test(an_empty_graph_has_empty_lists),
      cmocka_unit_test(the_seed_comes_back_byte_for_byte),
      cmocka_unit_test(reading_and_writing_survive_any_allocation_that_fails),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
