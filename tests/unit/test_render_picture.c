// SPDX-License-Identifier: MIT

// What is drawn, and drawing it: choice, DOT, child process, file.

#include "folder.h"
#include "sample.h"

#include "render/child.h"
#include "render/picture.h"

#include <stdio.h>
#include <stdlib.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  Folder folder;
  char path[FOLDER_PATH];
  Heard heard;
  PressWorld *world;
  PressGraph *graph;
  Arena arena;
  PressRenderOptions options;
  PressEdges edges;
  PressPicture picture;
} Fixture;

static int
setup(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  assert_non_null(f);
  f->folder = folder_make();
  f->world = heard_world(&f->heard);
  f->graph = sample_graph(f->world);
  f->arena = press_arena(press_alloc_default(), 0);
  f->options.content.min_status = PRESS_DENIED;
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
  static const char *const names[] = {"x.svg", "x.png", "x.pdf"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; ++i) {
    (void)unlink(path_of(f, names[i]));
  }
  folder_remove_empty(&f->folder);
  press_arena_clear(&f->arena);
  press_graph_free(f->graph);
  press_world_free(f->world);
  free(f);
  return 0;
}

static void
choose(Fixture *f)
{
  sample_finish(f->graph);
  assert_int_equal(press_edges_make(f->graph, &f->options.content, false,
                                    &f->arena, &f->edges),
                   PRESS_OK);
  assert_int_equal(
      press_picture_choose(&f->edges, &f->options, &f->arena, &f->picture),
      PRESS_OK);
}

/// A company that funds two others, one of them denied, and a lonely one
static void
small_story(Fixture *f)
{
  const uint32_t a = sample_node(f->graph, "alpha & <co>", "Company");
  const uint32_t b = sample_node(f->graph, "beta", "Company");
  const uint32_t c = sample_node(f->graph, "any", "City");
  sample_node(f->graph, "lonely", "Person");
  sample_edge(f->graph, "s-1", a, "FUNDS", b, PRESS_ASSERTED);
  PressGraphStatement denied =
      sample_statement("s-2", a, "LOCATED_IN", c, PRESS_DENIED);
  denied.negated = true;
  sample_add(f->graph, denied);
}

/// Many nodes, each linked to the next ones
static void
big_story(Fixture *f, uint32_t n_nodes, uint32_t n_links)
{
  char id[32];
  for (uint32_t i = 0; i < n_nodes; ++i) {
    (void)snprintf(id, sizeof id, "n%05u", i);
    sample_node(f->graph, id, "Company");
  }
  uint32_t random = 1;
  for (uint32_t i = 0; i < n_nodes * n_links; ++i) {
    random = random * 1664525U + 1013904223U;
    const uint32_t from = i % n_nodes;
    const uint32_t to = (random >> 8) % n_nodes;
    (void)snprintf(id, sizeof id, "s-%05u", i);
    if (from != to) {
      sample_edge(f->graph, id, from, "FUNDS", to, PRESS_ASSERTED);
    }
  }
}

static PressStr
file_text(Fixture *f, const char *name)
{
  const int fd = open(path_of(f, name), O_RDONLY);
  assert_true(fd >= 0);
  struct stat info;
  assert_int_equal(fstat(fd, &info), 0);
  const size_t size = (size_t)info.st_size;
  char *const bytes = press_arena_take(&f->arena, size);
  assert_non_null(bytes);
  assert_int_equal(read(fd, bytes, size), (ssize_t)size);
  close(fd);
  return (PressStr){bytes, size};
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

static void
nodes_without_an_edge_are_left_out(void **state)
{
  Fixture *const f = *state;
  small_story(f);
  choose(f);
  assert_int_equal(f->picture.n_nodes, 3);
  assert_int_equal(f->picture.n_alone, 1);
  assert_int_equal(f->picture.n_drawn, 2);
}

static void
derived_edges_are_drawn_only_where_they_say_something_new(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Attack");
  const uint32_t b = sample_node(f->graph, "b", "PersonGroup");
  const uint32_t c = sample_node(f->graph, "c", "PersonGroup");
  const uint32_t d = sample_node(f->graph, "d", "Company");
  const uint32_t from =
      sample_edge(f->graph, "s-1", a, "HAS_VICTIM", b, PRESS_ASSERTED);
  const PressDerived how = {
      .rule = PRESS_STR("victims_part"), .from = &from, .n_from = 1};
  // Linked anyway; the same predicate of the same subject; new
  PressGraphStatement linked =
      sample_statement("s-2", a, "TARGETS", b, PRESS_ASSERTED);
  PressGraphStatement alike =
      sample_statement("s-3", a, "HAS_VICTIM", c, PRESS_ASSERTED);
  PressGraphStatement fresh =
      sample_statement("s-4", d, "ACCUSES", c, PRESS_ASSERTED);
  linked.derived = &how;
  alike.derived = &how;
  fresh.derived = &how;
  sample_add(f->graph, linked);
  sample_add(f->graph, alike);
  sample_add(f->graph, fresh);
  choose(f);
  assert_int_equal(f->picture.n_drawn, 2);
  assert_int_equal(f->picture.n_hidden, 2);
  assert_str_equal(f->picture.drawn[1]->predicate, "ACCUSES");
}

static void
a_large_picture_is_cut_to_the_most_central_nodes(void **state)
{
  Fixture *const f = *state;
  big_story(f, 40, 2);
  f->options.max_nodes = 10;
  choose(f);
  assert_true(f->picture.n_nodes <= 10);
  assert_int_equal(f->picture.n_nodes + f->picture.n_far, 40);
  f->options.all = true;
  choose(f);
  assert_int_equal(f->picture.n_nodes, 40);
}

static void
the_picture_says_what_who_and_how_sure(void **state)
{
  Fixture *const f = *state;
  small_story(f);
  choose(f);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(f->world, &out), PRESS_OK);
  press_picture_write(&f->picture, out);
  const PressStr text = press_out_text(out);
  assert_true(has(text, "label=<alpha &amp; &lt;co&gt;>"));
  assert_true(has(text, "<I>any</I>"));
  assert_true(has(text, "label=<funds<BR/>"));
  assert_true(has(text, "asserted · S2"));
  assert_true(has(text, "not: located<BR/>in"));
  assert_true(has(text, "arrowhead=\"tee\""));
  assert_true(has(text, "2024-03-05"));
  assert_true(has(text, "1 node without an edge is left out"));
  assert_false(has(text, "lonely"));
  press_out_abandon(out);
}

static void
a_number_is_written_as_people_write_it(void **state)
{
  Fixture *const f = *state;
  const uint32_t a = sample_node(f->graph, "a", "Company");
  const uint32_t b = sample_node(f->graph, "b", "Company");
  const PressQuantity quantity = {.value = PRESS_STR("-3100000.25"),
                                  .value_max = PRESS_STR("900"),
                                  .comparator = PRESS_STR(">="),
                                  .unit = PRESS_STR("e")};
  PressGraphStatement pays =
      sample_statement("s-1", a, "PAYS", b, PRESS_ASSERTED);
  pays.quantity = &quantity;
  sample_add(f->graph, pays);
  choose(f);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(f->world, &out), PRESS_OK);
  press_picture_write(&f->picture, out);
  assert_true(
      has(press_out_text(out), "pays (≥<BR/>-3,100,000.25-<BR/>900 e)"));
  press_out_abandon(out);
}

static void
an_svg_has_title_description_ids_and_tooltips(void **state)
{
  Fixture *const f = *state;
  small_story(f);
  sample_finish(f->graph);
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.svg")),
                   PRESS_OK);
  const PressStr svg = file_text(f, "x.svg");
  assert_true(has(svg, "<title>One two</title>"));
  assert_true(has(svg, "<desc>2024-03-05: 3 nodes, 2 edges"));
  assert_true(has(svg, "id=\"s&#45;1\"") || has(svg, "id=\"s-1\""));
  assert_true(has(svg, "Six ten."));
  assert_true(has(svg, "stroke-dasharray"));
}

static void
png_and_pdf_are_whole(void **state)
{
  Fixture *const f = *state;
  small_story(f);
  sample_finish(f->graph);
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.png")),
                   PRESS_OK);
  assert_true(press_str_starts(file_text(f, "x.png"), PRESS_STR("\x89PNG")));
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.pdf")),
                   PRESS_OK);
  assert_true(press_str_starts(file_text(f, "x.pdf"), PRESS_STR("%PDF")));
}

static void
an_empty_graph_gives_a_picture_that_says_so(void **state)
{
  Fixture *const f = *state;
  sample_finish(f->graph);
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.svg")),
                   PRESS_OK);
  assert_true(has(file_text(f, "x.svg"), "nothing to draw"));
}

static void
an_unknown_extension_or_engine_is_refused(void **state)
{
  Fixture *const f = *state;
  sample_finish(f->graph);
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.gif")),
                   PRESS_UNKNOWN_FORMAT);
  assert_non_null(strstr(f->heard.hint, ".svg"));
  f->options.engine = PRESS_STR("cat");
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.svg")),
                   PRESS_BAD_OPTION);
}

static void
a_folder_that_is_not_there_is_reported(void **state)
{
  Fixture *const f = *state;
  small_story(f);
  sample_finish(f->graph);
  assert_int_equal(
      press_render(f->graph, &f->options, path_of(f, "none/x.svg")),
      PRESS_CANNOT_WRITE);
}

static void
a_missing_module_is_said_with_its_remedy(void **state)
{
  (void)state;
  Heard heard = {0};
  const PressWorldOptions world_options = {
      .sink = heard_sink, .sink_handle = &heard, .module_dir = "/nowhere"};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&world_options, &world), PRESS_OK);
  PressGraph *const graph = sample_graph(world);
  sample_finish(graph);
  const PressRenderOptions options = {.content.min_status = PRESS_DENIED};
  assert_int_equal(press_render(graph, &options, "none.svg"), PRESS_NO_MODULE);
  assert_int_equal(heard.n, 1);
  assert_non_null(strstr(heard.hint, "PRESSGRAPH_MODULES"));
  press_graph_free(graph);
  press_world_free(world);
}

static void
an_engine_that_takes_too_long_is_replaced(void **state)
{
  Fixture *const f = *state;
  f->world->limits.render_seconds = 1;
  big_story(f, 400, 4);
  sample_finish(f->graph);
  f->options.engine = PRESS_STR("dot");
  f->heard.n = 0;
  const PressStatus st =
      press_render(f->graph, &f->options, path_of(f, "x.svg"));
  assert_true(f->heard.n > 0);
  if (st == PRESS_OK) {
    assert_non_null(strstr(f->heard.message, "drawn with sfdp instead"));
  } else {
    // A slow machine: sfdp was not done in a second either
    assert_int_equal(st, PRESS_OUT_OF_TIME);
    assert_non_null(strstr(f->heard.message, "was not done"));
  }
}

static bool
stop(void *handle, const char *step, size_t done, size_t total)
{
  (void)handle;
  (void)step;
  (void)done;
  (void)total;
  return false;
}

static void
drawing_can_be_cancelled(void **state)
{
  Fixture *const f = *state;
  small_story(f);
  sample_finish(f->graph);
  f->world->progress = stop;
  assert_int_equal(press_render(f->graph, &f->options, path_of(f, "x.svg")),
                   PRESS_CANCELLED);
  struct stat info;
  assert_int_not_equal(stat(path_of(f, "x.svg"), &info), 0);
}

static void
dot_that_graphviz_refuses_is_a_failure_with_its_words(void **state)
{
  Fixture *const f = *state;
  const PressStr module = press_arena_format(
      &f->arena, "%s/pressgraph-render.so", f->world->module_dir.data);
  const RenderJob job = {.module = module.data,
                         .dot = "digraph { a -> ; }",
                         .engine = "dot",
                         .format = "svg",
                         .seconds = 10};
  PressOut *picture = NULL;
  PressOut *messages = NULL;
  assert_int_equal(press_out_memory(f->world, &picture), PRESS_OK);
  assert_int_equal(press_out_memory(f->world, &messages), PRESS_OK);
  assert_int_equal(press_render_run(f->world, &job, picture, messages),
                   PRESS_CANNOT_WRITE);
  assert_true(has(press_out_text(messages), "syntax error"));
  press_out_abandon(picture);
  press_out_abandon(messages);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
  const struct CMUnitTest tests[] = {
      TEST(nodes_without_an_edge_are_left_out),
      TEST(derived_edges_are_drawn_only_where_they_say_something_new),
      TEST(a_large_picture_is_cut_to_the_most_central_nodes),
      TEST(the_picture_says_what_who_and_how_sure),
      TEST(a_number_is_written_as_people_write_it),
      TEST(an_svg_has_title_description_ids_and_tooltips),
      TEST(png_and_pdf_are_whole),
      TEST(an_empty_graph_gives_a_picture_that_says_so),
      TEST(an_unknown_extension_or_engine_is_refused),
      TEST(a_folder_that_is_not_there_is_reported),
      cmocka_unit_test(a_missing_module_is_said_with_its_remedy),
      TEST(an_engine_that_takes_too_long_is_replaced),
      TEST(drawing_can_be_cancelled),
      TEST(dot_that_graphviz_refuses_is_a_failure_with_its_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
