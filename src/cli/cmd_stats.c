// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/tally.h"
#include "cli/text.h"

#include <stdlib.h>

typedef struct {
  bool json;
} Values;

/// What the analysis module counts, over the story layer
typedef struct {
  uint32_t components;
  uint32_t largest;    ///< Nodes of the largest component
  uint32_t max_degree; ///< Statements at one node
  uint32_t isolated;   ///< Nodes without a statement
} Shape;

static PressStatus
find_shape(PressGraph *graph, Shape *shape)
{
  const PressPathOptions options = {.negated = true, .generic = true};
  const uint32_t *degree = NULL;
  const uint32_t *component = NULL;
  const PressStatus st = press_analysis_degrees(graph, &options, &degree,
                                                &component, &shape->components);
  if (st) {
    return st;
  }
  uint32_t *const sizes = calloc((size_t)shape->components + 1, sizeof *sizes);
  if (!sizes) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < press_graph_n_nodes(graph); i++) {
    const uint32_t size = ++sizes[component[i]];
    shape->largest = size > shape->largest ? size : shape->largest;
    shape->isolated += !degree[i];
    shape->max_degree =
        degree[i] > shape->max_degree ? degree[i] : shape->max_degree;
  }
  free(sizes);
  return PRESS_OK;
}

/// One line of numbers with one name
typedef struct {
  const char *name;
  uint64_t n;
} Row;

#define N_ROWS 16

static void
fill_rows(const PressGraph *graph,
          const Tally *tally,
          const Shape *shape,
          Row rows[N_ROWS])
{
  const Row all[N_ROWS] = {
      {"documents", press_graph_n_documents(graph)},
      {"sentences", tally->sentences},
      {"nodes", press_graph_n_nodes(graph)},
      {"named", tally->named},
      {"mentions", tally->mentions},
      {"statements", press_graph_n_statements(graph)},
      {"derived", tally->derived},
      {"negated", tally->negated},
      {"disputed", tally->disputed},
      {"claims", press_graph_n_claims(graph)},
      {"claim_relations", press_graph_n_claim_relations(graph)},
      {"warnings", press_graph_n_warnings(graph)},
      {"components", shape->components},
      {"largest_component", shape->largest},
      {"isolated_nodes", shape->isolated},
      {"max_degree", shape->max_degree},
  };
  memcpy(rows, all, sizeof all);
}

static void
write_text(PressOut *out, const Row rows[N_ROWS], const Tally *tally)
{
  for (size_t i = 0; i < N_ROWS; i++) {
    press_cli_text_pad(out, press_str(rows[i].name), 18);
    press_cli_text_thousands(out, rows[i].n);
    press_out_byte(out, '\n');
  }
  press_out_c(out, "types             ");
  press_cli_tally_write(out, &tally->types, 0);
  press_out_c(out, "\nstatuses          ");
  press_cli_tally_statuses(out, tally);
  press_out_c(out, "\npredicates        ");
  press_cli_tally_write(out, &tally->predicates, 0);
  press_out_c(out, "\nwarning_kinds     ");
  press_cli_tally_write(out, &tally->warnings, 0);
  press_out_byte(out, '\n');
}

static void
write_json(PressOut *out, const Row rows[N_ROWS], const Tally *tally)
{
  Json json = press_cli_json_start(out);
  press_cli_json_open(&json, '{');
  for (size_t i = 0; i < N_ROWS; i++) {
    press_cli_json_uint(&json, rows[i].name, rows[i].n);
  }
  press_cli_tally_json(&json, "types", &tally->types);
  press_cli_tally_statuses_json(&json, tally);
  press_cli_tally_json(&json, "predicates", &tally->predicates);
  press_cli_tally_json(&json, "warning_kinds", &tally->warnings);
  press_cli_json_close(&json, '}');
  press_cli_json_finish(&json);
}

static PressStatus
print(const Cli *cli, PressGraph *graph, bool json)
{
  Tally tally;
  Shape shape = {.components = 0};
  PressStatus st = press_cli_tally_make(cli->world, graph, &tally);
  if (!st) {
    st = find_shape(graph, &shape);
  }
  if (!st) {
    Row rows[N_ROWS];
    fill_rows(graph, &tally, &shape, rows);
    if (json) {
      write_json(cli->out, rows, &tally);
    } else {
      write_text(cli->out, rows, &tally);
    }
  }
  press_cli_tally_clear(&tally);
  return st;
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  PressGraph *graph = NULL;
  PressStatus st = press_document_read(cli->world, arguments.items[0], &graph);
  if (!st) {
    st = print(cli, graph, values->json);
  }
  press_graph_free(graph);
  return st;
}

static const Option options[] = {
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_stats = {
    .name = "stats",
    .args = "GRAPH",
    .summary = "count everything in a graph",
    .details = NULL,
    .example = "pressgraph stats articles.graph.json",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = 1,
    .run = run,
};
