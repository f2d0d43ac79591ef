// SPDX-License-Identifier: MIT

// The first byte chooses language and date, the rest is an article. The
// oracle: a graph that was built can be written, read and written again with
// the same bytes in both layouts, and the checker finds nothing wrong with it;
// what cannot be built is refused with a status of the input, and said once.

#include "build/pipeline.h"

#include <pressgraph/document.h>

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Lists and rules, read once: that takes longer than a run
typedef struct {
  PressWorld *world;
  Pipeline pipeline;
  size_t errors; ///< Messages of the run
} Room;

/// Stop where a fuzzer and a test see it
static void
expect(bool holds, const char *what)
{
  if (!holds) {
    (void)fprintf(stderr, "not so: %s\n", what);
    abort();
  }
}

static void
count_errors(void *handle, const PressDiag *diag)
{
  size_t *const n = handle;
  *n += diag->severity == PRESS_ERROR;
}

static Room *
room(void)
{
  static Room r = {.world = NULL};
  if (!r.world) {
    const PressWorldOptions options = {
        .sink = count_errors,
        .sink_handle = &r.errors,
        .limits = {.article_bytes = 1 << 20, .article_memory = 1 << 28},
    };
    expect(press_world_new(&options, &r.world) == PRESS_OK, "a world is made");
    expect(press_pipeline_load(r.world, &r.pipeline) == PRESS_OK,
           "the lists and rules can be read");
  }
  return &r;
}

static PressOut *
write_graph(PressWorld *world,
            const PressGraph *graph,
            PressDocumentLayout layout)
{
  PressOut *out = NULL;
  expect(press_out_memory(world, &out) == PRESS_OK, "there is memory");
  expect(press_document_write(graph, layout, false, out) == PRESS_OK,
         "a graph can be written");
  return out;
}

static void
show_fault(void *handle, const PressFault *fault)
{
  (void)handle;
  (void)fprintf(stderr, "%.*s: %.*s: %.*s\n", (int)fault->rule.len,
                fault->rule.data, (int)fault->place.len, fault->place.data,
                (int)fault->reason.len, fault->reason.data);
}

static void
check_layout(PressWorld *world,
             const PressGraph *graph,
             PressDocumentLayout layout)
{
  const PressCheckOptions all = {.ids = true, .bytes = true};
  PressOut *const out = write_graph(world, graph, layout);
  PressGraph *read = NULL;
  expect(press_document_read_text(world, "written", press_out_text(out),
                                  &read) == PRESS_OK,
         "what was written can be read");
  PressOut *const again = write_graph(world, read, layout);
  expect(press_str_equals(press_out_text(again), press_out_text(out)),
         "the bytes are the same");
  size_t n = 0;
  expect(press_document_check_text(world, "written", press_out_text(out), all,
                                   show_fault, NULL, &n) == PRESS_OK,
         "it can be checked");
  expect(n == 0, "the checker finds nothing");
  press_out_abandon(again);
  press_out_abandon(out);
  press_graph_free(read);
}

static void
run_article(Room *r, PressStr text, const PressBuildOptions *options)
{
  r->errors = 0;
  Arena arena = press_arena(press_alloc_default(), 1 << 28);
  Analysis analysis = {0};
  PressGraph *graph = NULL;
  PressStatus st =
      press_pipeline_run(r->world, &r->pipeline, &arena, PRESS_STR("a.txt"),
                         text, options, &analysis);
  if (!st) {
    st = press_map_article(r->world, &arena, &analysis, options, &graph);
    expect(st == PRESS_OK, "what was read gives a graph");
  } else {
    expect(st != PRESS_NO_MEMORY, "a small text needs little memory");
    expect(r->errors == 1, "a failure is said once");
  }
  press_arena_clear(&arena);
  if (graph) {
    check_layout(r->world, graph, PRESS_DOCUMENT_JSON);
    check_layout(r->world, graph, PRESS_DOCUMENT_JSONL);
    press_graph_free(graph);
  }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  if (!size) {
    return 0;
  }
  static const char *const languages[] = {NULL, "fr", "en", NULL};
  const PressBuildOptions options = {
      .language = press_str(languages[data[0] & 3]),
      .published = press_str(data[0] & 4 ? "2019-10-31" : NULL),
      .mentions = (data[0] & 8) != 0,
  };
  run_article(room(), (PressStr){(const char *)data + 1, size - 1}, &options);
  return 0;
}
