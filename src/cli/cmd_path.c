// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/pick.h"
#include "cli/statement.h"
#include "cli/text.h"

typedef struct {
  const char *layer;
  const char *min_status;
  bool with_negated;
  bool with_generic;
  bool json;
} Values;

static void
write_text(const Cli *cli, const PressGraph *graph, const PressPath *path)
{
  PressOut *const out = cli->out;
  press_cli_text_write(out, press_graph_node(graph, path->nodes[0])->label);
  for (uint32_t i = 0; i < path->n_steps; i++) {
    press_out_c(out, " - ");
    press_cli_text_write(out,
                         press_graph_node(graph, path->nodes[i + 1])->label);
  }
  press_out_c(out, " (");
  press_cli_text_count(out, path->n_steps, "step");
  press_out_c(out, ")\n");
  for (uint32_t i = 0; i < path->n_steps; i++) {
    press_out_byte(out, '\n');
    press_cli_statement_write(
        cli, graph, press_graph_statement(graph, path->statements[i]));
  }
}

static void
write_json(PressOut *out, const PressGraph *graph, const PressPath *path)
{
  Json json = press_cli_json_start(out);
  press_cli_json_open(&json, '{');
  press_cli_json_uint(&json, "steps", path->n_steps);
  press_cli_json_member(&json, "nodes");
  press_cli_json_open(&json, '[');
  for (uint32_t i = 0; i <= path->n_steps; i++) {
    press_cli_json_item(&json);
    press_cli_statement_node(&json, graph, path->nodes[i]);
  }
  press_cli_json_close(&json, ']');
  press_cli_json_member(&json, "statements");
  press_cli_json_open(&json, '[');
  for (uint32_t i = 0; i < path->n_steps; i++) {
    press_cli_json_item(&json);
    press_cli_statement_json(&json, graph,
                             press_graph_statement(graph, path->statements[i]));
  }
  press_cli_json_close(&json, ']');
  press_cli_json_close(&json, '}');
  press_cli_json_finish(&json);
}

static PressStatus
no_path(Cli *cli, const PressGraph *graph, uint32_t from, uint32_t to)
{
  const PressStr a = press_graph_node(graph, from)->label;
  const PressStr b = press_graph_node(graph, to)->label;
  return press_cli_message_error(
      cli, PRESS_NOT_FOUND,
      press_cli_message_hint("--with-generic, --with-negated and "
                             "--layer document allow more"),
      "no path from %.*s to %.*s", (int)a.len, a.data, (int)b.len, b.data);
}

static PressStatus
answer(Cli *cli, PressGraph *graph, const Values *values, Arguments arguments)
{
  uint32_t from = 0;
  uint32_t to = 0;
  PressStatus st = press_cli_pick_node(cli, graph, arguments.items[1], &from);
  if (!st) {
    st = press_cli_pick_node(cli, graph, arguments.items[2], &to);
  }
  if (st) {
    return st;
  }
  const PressPathOptions options = {
      .documents = values->layer && !strcmp(values->layer, "document"),
      .negated = values->with_negated,
      .generic = values->with_generic,
      .weakest_set = values->min_status != NULL,
      .min_status =
          press_cli_choice_certainty(values->min_status, PRESS_DENIED)};
  PressPath path = {NULL, NULL, 0};
  st = press_analysis_path(graph, from, to, &options, &path);
  if (st == PRESS_NOT_FOUND) {
    return no_path(cli, graph, from, to);
  }
  if (!st && values->json) {
    write_json(cli->out, graph, &path);
  } else if (!st) {
    write_text(cli, graph, &path);
  }
  return st;
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  PressGraph *graph = NULL;
  PressStatus st = press_document_read(cli->world, arguments.items[0], &graph);
  if (!st) {
    st = answer(cli, graph, handle, arguments);
  }
  press_graph_free(graph);
  return st;
}

static const Option options[] = {
    {"layer", 0, OPTION_CHOICE, "LAYER", "edges of which layer",
     offsetof(Values, layer), press_cli_choice_layer},
    {"min-status", 0, OPTION_CHOICE, "STATUS", "weakest status that counts",
     offsetof(Values, min_status), press_cli_choice_status},
    {"with-negated", 0, OPTION_FLAG, NULL, "also negated and denied statements",
     offsetof(Values, with_negated), NULL},
    {"with-generic", 0, OPTION_FLAG, NULL, "also through generic nodes",
     offsetof(Values, with_generic), NULL},
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_path = {
    .name = "path",
    .args = "GRAPH A B",
    .summary = "find the shortest path between two nodes",
    .details = "\nEvery step comes with its sentence. Unless told otherwise a "
               "path uses\n"
               "no edge of the document layer, no negated or denied statement, "
               "and no\n"
               "generic node on its way.",
    .example = "pressgraph path articles.graph.json lawyer NSO",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 3,
    .max_args = 3,
    .run = run,
};
