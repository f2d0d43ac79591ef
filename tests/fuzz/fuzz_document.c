// SPDX-License-Identifier: MIT

// The oracle: a document that can be read is written, and what was written can
// be read and gives the same bytes, as JSON and as JSONL, has the canonical
// layout for the checker, and is not changed by merging it with itself.

#include "graph/graph_build.h"

#include <pressgraph/document.h>

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Stop where a fuzzer and a test see it
static void
expect(bool holds, const char *what)
{
  if (!holds) {
    (void)fprintf(stderr, "not so: %s\n", what);
    abort();
  }
}

/// The bytes of a graph; close them
static PressOut *
write_graph(PressWorld *world,
            const PressGraph *graph,
            PressDocumentLayout layout)
{
  PressOut *out = NULL;
  expect(press_out_memory(world, &out) == PRESS_OK, "there is memory");
  expect(press_document_write(graph, layout, false, out) == PRESS_OK,
         "it can be written");
  return out;
}

/// A document that was written, read and written again as JSON
static void
check_again(PressWorld *world, PressOut *written, PressOut *json)
{
  PressGraph *graph = NULL;
  const PressStatus st =
      press_document_read_text(world, "again", press_out_text(written), &graph);
  expect(st == PRESS_OK, "what was written can be read");
  PressOut *const again = write_graph(world, graph, PRESS_DOCUMENT_JSON);
  expect(press_str_equals(press_out_text(again), press_out_text(json)),
         "the bytes are the same");
  press_out_abandon(again);
  press_graph_free(graph);
}

static void
check_merge(PressWorld *world, PressGraph *graph, PressOut *json)
{
  const PressGraph *const self[] = {graph};
  expect(press_graph_merge(graph, self, 1) == PRESS_OK, "it can be merged");
  PressOut *const again = write_graph(world, graph, PRESS_DOCUMENT_JSON);
  expect(press_str_equals(press_out_text(again), press_out_text(json)),
         "merging it with itself changes nothing");
  press_out_abandon(again);
}

static void
no_layout_fault(void *handle, const PressFault *fault)
{
  (void)handle;
  expect(!press_str_equals(fault->rule, PRESS_STR("bytes.layout")),
         "what was written has the canonical layout");
}

static void
check_graph(PressWorld *world, PressGraph *graph)
{
  const PressCheckOptions all = {.ids = true, .bytes = true};
  PressOut *const json = write_graph(world, graph, PRESS_DOCUMENT_JSON);
  PressOut *const lines = write_graph(world, graph, PRESS_DOCUMENT_JSONL);
  size_t n = 0;
  check_again(world, json, json);
  check_again(world, lines, json);
  expect(press_document_check_text(world, "json", press_out_text(json), all,
                                   no_layout_fault, NULL, &n) == PRESS_OK,
         "it can be checked");
  expect(press_document_check_text(world, "lines", press_out_text(lines), all,
                                   no_layout_fault, NULL, &n) == PRESS_OK,
         "its lines can be checked");
  check_merge(world, graph, json);
  expect(press_graph_finish(graph, false) == PRESS_OK, "it can get new ids");
  press_out_abandon(lines);
  press_out_abandon(json);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  // One for all runs: reading the ontology takes longer than a run
  static PressWorld *world = NULL;
  if (!world && press_world_new(NULL, &world)) {
    return 0;
  }
  const PressStr text = {(const char *)data, size};
  const PressCheckOptions all = {.ids = true, .bytes = true};
  PressGraph *graph = NULL;
  size_t n = 0;
  (void)!press_document_check_text(world, "f", text, all, NULL, NULL, &n);
  if (!press_document_read_text(world, "f", text, &graph)) {
    check_graph(world, graph);
  }
  press_graph_free(graph);
  return 0;
}
