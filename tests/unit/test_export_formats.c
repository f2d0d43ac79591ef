// SPDX-License-Identifier: MIT

// The table of formats and what each writes; Python's readers look at the
// whole of it in tests/export.

#include "folder.h"
#include "sample.h"

#include "fail_alloc.h"

#include <pressgraph/export.h>

#include <stdio.h>

#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  Folder folder;
  char path[FOLDER_PATH];
  Heard heard;
  PressWorld *world;
  PressGraph *graph;
  PressExportOptions options;
} Fixture;

static int
setup(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  assert_non_null(f);
  f->folder = folder_make();
  f->world = heard_world(&f->heard);
  f->graph = sample_graph(f->world);
  const uint32_t a = sample_node(f->graph, "a \"b\" \\ c", "Company");
  const uint32_t b = sample_node(f->graph, "any <x>&", "City");
  const uint32_t article = sample_node(f->graph, "article", "Article");
  sample_edge(f->graph, "s-1", a, "LOCATED_IN", b, PRESS_ALLEGED);
  sample_edge(f->graph, "s-2", article, "ABOUT", a, PRESS_ASSERTED);
  sample_finish(f->graph);
  f->options.min_status = PRESS_DENIED;
  *state = f;
  return 0;
}

static const char *
path_of(Fixture *f, const char *name)
{
  return folder_at(&f->folder, name, f->path);
}

static int
teardown(void **state)
{
  Fixture *const f = *state;
  static const char *const names[] = {"x.csv",   "x.nodes.csv", "x.edges.csv",
                                      "x.dot",   "x.graphml",   "x.json",
                                      "x.jsonl", "y.dot"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; ++i) {
    (void)unlink(path_of(f, names[i]));
  }
  folder_remove_empty(&f->folder);
  press_graph_free(f->graph);
  press_world_free(f->world);
  free(f);
  return 0;
}

/// What a format writes; free it with press_out_abandon
static PressOut *
written(Fixture *f, const char *name)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(f->world, &out), PRESS_OK);
  const PressFormat *const format = press_format_by_name(press_str(name));
  assert_non_null(format);
  assert_int_equal(format->write(f->graph, &f->options, out), PRESS_OK);
  return out;
}

static bool
has(PressStr text, const char *part)
{
  const PressStr want = press_str(part);
  for (size_t i = 0; i + want.len <= text.len; ++i) {
    if (!memcmp(text.data + i, want.data, want.len)) {
      return true;
    }
  }
  return false;
}

static bool
exists(Fixture *f, const char *name)
{
  struct stat info;
  return stat(path_of(f, name), &info) == 0 && info.st_size > 0;
}

static void
formats_are_in_alphabetical_order(void **state)
{
  (void)state;
  size_t n = 0;
  const PressFormat *const *const formats = press_formats(&n);
  assert_int_equal(n, 5);
  for (size_t i = 0; i < n; ++i) {
    assert_true(!i || strcmp(formats[i - 1]->name, formats[i]->name) < 0);
    assert_ptr_equal(press_format_by_name(press_str(formats[i]->name)),
                     formats[i]);
    assert_ptr_equal(press_format_by_path(press_str(formats[i]->extension)),
                     formats[i]);
  }
}

static void
a_format_is_found_by_extension(void **state)
{
  (void)state;
  assert_string_equal(press_format_by_path(PRESS_STR("a.graph.jsonl"))->name,
                      "jsonl");
  assert_string_equal(press_format_by_path(PRESS_STR("a.graph.json"))->name,
                      "json");
  assert_null(press_format_by_path(PRESS_STR("a.svg")));
  assert_null(press_format_by_path(PRESS_STR("json")));
  assert_null(press_format_by_name(PRESS_STR("JSON")));
}

static void
every_format_writes_the_same_bytes_twice(void **state)
{
  Fixture *const f = *state;
  size_t n = 0;
  const PressFormat *const *const formats = press_formats(&n);
  for (size_t i = 0; i < n; ++i) {
    PressOut *const one = written(f, formats[i]->name);
    PressOut *const two = written(f, formats[i]->name);
    const PressStr a = press_out_text(one);
    const PressStr b = press_out_text(two);
    assert_true(a.len > 0);
    assert_true(press_str_equals(a, b));
    press_out_abandon(one);
    press_out_abandon(two);
  }
}

static void
csv_makes_two_files(void **state)
{
  Fixture *const f = *state;
  const PressFormat *const csv = press_format_by_name(PRESS_STR("csv"));
  assert_int_equal(
      press_export(f->graph, csv, &f->options, path_of(f, "x.csv")), PRESS_OK);
  assert_true(exists(f, "x.nodes.csv"));
  assert_true(exists(f, "x.edges.csv"));
  assert_false(exists(f, "x.csv"));
}

static void
csv_begins_with_the_columns_of_gephi(void **state)
{
  Fixture *const f = *state;
  PressOut *const out = written(f, "csv");
  const PressStr text = press_out_text(out);
  assert_true(press_str_starts(
      text, PRESS_STR("Source,Target,Type,Kind,Id,Label,Weight,status,")));
  assert_true(has(text, "\"a \"\"b\"\" \\ c\",any <x>&,Directed,LOCATED_IN,"));
  assert_true(press_str_ends(text, PRESS_STR("\r\n")));
  press_out_abandon(out);
}

static void
dot_quotes_everything_and_hides_the_document_layer(void **state)
{
  Fixture *const f = *state;
  PressOut *out = written(f, "dot");
  PressStr text = press_out_text(out);
  assert_true(has(text, "\"a \\\"b\\\" \\\\ c\" -> \"any <x>&\" [label="
                        "\"located in · alleged · S2\""));
  assert_true(has(text, "style=\"dashed\""));
  assert_true(has(text, "tooltip=\"alleged, S2: Six ten.\""));
  assert_true(has(text, "fontname=\"Helvetica-Oblique\""));
  assert_false(has(text, "\"article\""));
  press_out_abandon(out);
  f->options.with_documents = true;
  out = written(f, "dot");
  text = press_out_text(out);
  assert_true(has(text, "\"article\" -> "));
  press_out_abandon(out);
}

static void
a_negated_edge_has_a_cross_bar_and_a_word(void **state)
{
  Fixture *const f = *state;
  PressGraphStatement statement =
      sample_statement("s-3", 0, "OWNS", 1, PRESS_DENIED);
  statement.negated = true;
  sample_add(f->graph, statement);
  sample_finish(f->graph);
  PressOut *out = written(f, "dot");
  assert_true(has(press_out_text(out), "label=\"not: owns · denied · S2\""));
  assert_true(has(press_out_text(out), "arrowhead=\"tee\""));
  press_out_abandon(out);
  f->options.language = PRESS_STR("fr");
  out = written(f, "dot");
  assert_true(
      has(press_out_text(out), "label=\"ne pas : possède · denied · S2\""));
  press_out_abandon(out);
}

static void
graphml_declares_its_keys_and_types_its_edges(void **state)
{
  Fixture *const f = *state;
  PressOut *const out = written(f, "graphml");
  const PressStr text = press_out_text(out);
  assert_true(has(text, "<key id=\"n0\" for=\"node\" attr.name=\"node_id\" "
                        "attr.type=\"string\"/>"));
  assert_true(has(text, "<edge id=\"e0\" source=\"n0\" target=\"n1\" "
                        "label=\"LOCATED_IN\">"));
  assert_true(has(text, "<![CDATA[any <x>&]]>"));
  assert_true(has(text, ">0.5</data>"));
  assert_false(has(text, "<default"));
  press_out_abandon(out);
}

static void
losses_are_counted_and_said(void **state)
{
  Fixture *const f = *state;
  f->heard.n = 0;
  press_out_abandon(written(f, "dot"));
  assert_int_equal(f->heard.n, 1);
  assert_string_equal(f->heard.message,
                      "not in the dot output: 1 node without an edge here, "
                      "1 statement about a document");
}

static void
a_document_that_cannot_be_cut_says_so(void **state)
{
  Fixture *const f = *state;
  f->heard.n = 0;
  f->options.no_derived = true;
  press_out_abandon(written(f, "json"));
  assert_int_equal(f->heard.n, 1);
  assert_non_null(strstr(f->heard.message, "have no effect"));
}

static void
a_missing_folder_is_reported_and_nothing_is_written(void **state)
{
  Fixture *const f = *state;
  size_t n = 0;
  const PressFormat *const *const formats = press_formats(&n);
  for (size_t i = 0; i < n; ++i) {
    assert_int_equal(
        press_export(f->graph, formats[i], &f->options, path_of(f, "none/x")),
        PRESS_CANNOT_WRITE);
  }
}

static void
bad_arguments_are_refused(void **state)
{
  Fixture *const f = *state;
  assert_int_equal(press_export(f->graph, NULL, &f->options, "x"),
                   PRESS_BAD_ARG);
}

static PressStatus
write_in_memory(PressAlloc alloc, void *handle)
{
  // The graph is made each time, so its memory is swept as well
  const PressFormat *const format = handle;
  const PressWorldOptions world_options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressGraph *graph = NULL;
  PressOut *out = NULL;
  PressStatus st = press_world_new(&world_options, &world);
  if (st == PRESS_OK) {
    st = press_graph_new(world, &graph);
  }
  const PressStr type = PRESS_STR("Company");
  const PressNode node = {.id = PRESS_STR("a"),
                          .types = &type,
                          .n_types = 1,
                          .label = PRESS_STR("a")};
  uint32_t index = 0;
  if (st == PRESS_OK) {
    st = press_graph_add_node(graph, &node, &index);
  }
  const uint32_t source = 0;
  const PressGraphStatement statement = {.id = PRESS_STR("s"),
                                         .predicate = PRESS_STR("FUNDS"),
                                         .sources = &source,
                                         .n_sources = 1,
                                         .claim = PRESS_NO_INDEX};
  if (st == PRESS_OK) {
    st = press_graph_add_statement(graph, &statement, &index);
  }
  if (st == PRESS_OK) {
    st = press_graph_finish(graph, true);
  }
  if (st == PRESS_OK) {
    st = press_out_memory(world, &out);
  }
  const PressExportOptions options = {.min_status = PRESS_DENIED};
  if (st == PRESS_OK) {
    st = format->write(graph, &options, out);
  }
  press_out_abandon(out);
  press_graph_free(graph);
  press_world_free(world);
  return st;
}

static void
lack_of_memory_is_survived(void **state)
{
  (void)state;
  static const char *const names[] = {"csv", "dot", "graphml"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; ++i) {
    const PressFormat format = *press_format_by_name(press_str(names[i]));
    PressFormat copy = format;
    assert_true(fail_alloc_sweep(write_in_memory, &copy) > 0);
  }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(formats_are_in_alphabetical_order),
      cmocka_unit_test(a_format_is_found_by_extension),
      TEST(every_format_writes_the_same_bytes_twice),
      TEST(csv_makes_two_files),
      TEST(csv_begins_with_the_columns_of_gephi),
      TEST(dot_quotes_everything_and_hides_the_document_layer),
      TEST(a_negated_edge_has_a_cross_bar_and_a_word),
      TEST(graphml_declares_its_keys_and_types_its_edges),
      TEST(losses_are_counted_and_said),
      TEST(a_document_that_cannot_be_cut_says_so),
      TEST(a_missing_folder_is_reported_and_nothing_is_written),
      TEST(bad_arguments_are_refused),
      cmocka_unit_test(lack_of_memory_is_survived),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
