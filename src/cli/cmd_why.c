// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/order.h"
#include "cli/pick.h"
#include "cli/statement.h"

#include <stdlib.h>

typedef struct {
  bool json;
} Values;

static bool
links(const PressGraphStatement *s, uint32_t a, uint32_t b)
{
  return (s->subject == a && s->object == b) ||
         (s->subject == b && s->object == a);
}

static void
write_json(PressOut *out,
           const PressGraph *graph,
           const uint32_t nodes[2],
           const StatementList *list)
{
  Json json = press_cli_json_start(out);
  press_cli_json_open(&json, '{');
  press_cli_json_member(&json, "a");
  press_cli_statement_node(&json, graph, nodes[0]);
  press_cli_json_member(&json, "b");
  press_cli_statement_node(&json, graph, nodes[1]);
  press_cli_json_member(&json, "statements");
  press_cli_json_open(&json, '[');
  for (uint32_t i = 0; i < list->n; i++) {
    press_cli_json_item(&json);
    press_cli_statement_json(&json, graph,
                             press_graph_statement(graph, list->items[i]));
  }
  press_cli_json_close(&json, ']');
  press_cli_json_close(&json, '}');
  press_cli_json_finish(&json);
}

static PressStatus
no_link(Cli *cli, const PressGraph *graph, const uint32_t nodes[2])
{
  const PressStr a = press_graph_node(graph, nodes[0])->label;
  const PressStr b = press_graph_node(graph, nodes[1])->label;
  return press_cli_message_error(
      cli, PRESS_NOT_FOUND,
      press_cli_message_hint("pressgraph path finds a way over other nodes"),
      "no statement links %.*s and %.*s", (int)a.len, a.data, (int)b.len,
      b.data);
}

static PressStatus
answer(Cli *cli, PressGraph *graph, const Values *values, Arguments arguments)
{
  uint32_t nodes[2] = {0, 0};
  for (size_t i = 0; i < 2; i++) {
    const PressStatus st =
        press_cli_pick_node(cli, graph, arguments.items[i + 1], &nodes[i]);
    if (st) {
      return st;
    }
  }
  StatementList list = {NULL, 0};
  const PressStatus st =
      press_cli_order_list(graph, links, nodes[0], nodes[1], &list);
  if (st) {
    return st;
  }
  if (values->json) {
    write_json(cli->out, graph, nodes, &list);
  }
  for (uint32_t i = 0; i < list.n && !values->json; i++) {
    press_out_c(cli->out, i ? "\n" : "");
    press_cli_statement_write(cli, graph,
                              press_graph_statement(graph, list.items[i]));
  }
  free(list.items);
  return list.n ? PRESS_OK : no_link(cli, graph, nodes);
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
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_why = {
    .name = "why",
    .args = "GRAPH A B",
    .summary = "print the sentences that link two nodes",
    .details = "\nFor each statement: the sentence with the words of subject, "
               "trigger and\n"
               "object marked, status, speaker, rule and score.",
    .example = "pressgraph why articles.graph.json WhatsApp NSO",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 3,
    .max_args = 3,
    .run = run,
};
