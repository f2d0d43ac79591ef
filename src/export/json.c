// SPDX-License-Identifier: MIT

/*
   The graph document itself, as JSON and as JSON lines. It is the whole graph:
   options that cut a graph have no place in it.
*/

#include "base/world.h"
#include "export/formats.h"

#include <pressgraph/document.h>

/// Says so where the user asked for a part
static void
warn_of_cuts(const PressGraph *graph,
             const PressExportOptions *options,
             const char *format)
{
  if (options->statements || options->no_derived ||
      options->min_status != PRESS_DENIED) {
    press_report(press_graph_world(graph), PRESS_WARNING, PRESS_OK,
                 (PressOrigin){0},
                 PRESS_STR("export to graphml, csv or dot to cut a graph"),
                 "%s always holds the whole graph; options that choose or cut "
                 "statements have no effect on it",
                 format);
  }
}

static PressStatus
write_json(const PressGraph *graph,
           const PressExportOptions *options,
           PressOut *out)
{
  warn_of_cuts(graph, options, "json");
  return press_document_write(graph, PRESS_DOCUMENT_JSON, options->no_text,
                              out);
}

static PressStatus
write_jsonl(const PressGraph *graph,
            const PressExportOptions *options,
            PressOut *out)
{
  warn_of_cuts(graph, options, "jsonl");
  return press_document_write(graph, PRESS_DOCUMENT_JSONL, options->no_text,
                              out);
}

const PressFormat press_format_json = {
    .name = "json",
    .extension = ".json",
    .summary = "graph document of pressgraph, one JSON object",
    .losses = "",
    .write = write_json,
};

const PressFormat press_format_jsonl = {
    .name = "jsonl",
    .extension = ".jsonl",
    .summary = "graph document of pressgraph, one JSON object a line",
    .losses = "",
    .write = write_jsonl,
};
