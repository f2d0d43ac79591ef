// SPDX-License-Identifier: MIT

#include "cli/pick.h"

#include "cli/message.h"
#include "cli/text.h"

#define SHOWN 5 ///< Candidates that are named

static PressStatus
not_found(Cli *cli, const PressGraph *graph, const char *text)
{
  PressStr near[3];
  const uint32_t n = press_graph_near_labels(graph, press_str(text), near,
                                             sizeof near / sizeof *near);
  Hint hint =
      press_cli_message_hint("pressgraph show GRAPH tells what is in it");
  if (n) {
    hint = press_cli_message_hint(
        "did you mean %.*s%s%.*s%s%.*s?", (int)near[0].len, near[0].data,
        n > 1 ? ", " : "", n > 1 ? (int)near[1].len : 0,
        n > 1 ? near[1].data : "", n > 2 ? ", " : "",
        n > 2 ? (int)near[2].len : 0, n > 2 ? near[2].data : "");
  }
  return press_cli_message_error(cli, PRESS_NOT_FOUND, hint,
                                 "no node is called '%s'", text);
}

static PressStatus
tell_others(Cli *cli,
            const PressGraph *graph,
            const char *text,
            const uint32_t *nodes,
            uint32_t n)
{
  PressOut *list = NULL;
  const PressStatus st = press_out_memory(press_graph_world(graph), &list);
  if (st) {
    return st;
  }
  for (uint32_t i = 1; i < n && i <= SHOWN; i++) {
    press_out_c(list, i > 1 ? ", " : "");
    press_cli_text_write(list, press_graph_node(graph, nodes[i])->label);
    press_out_c(list, " (");
    press_out_str(list, press_graph_main_type(graph, nodes[i]));
    press_out_c(list, ", ");
    press_out_str(list, press_graph_node(graph, nodes[i])->id);
    press_out_byte(list, ')');
  }
  const PressStr first = press_graph_node(graph, nodes[0])->label;
  const PressStr others = press_out_text(list);
  press_cli_message_note(cli,
                         "'%s' may be %u nodes; this is %.*s; others: %.*s%s",
                         text, n, (int)first.len, first.data, (int)others.len,
                         others.data, n > SHOWN + 1 ? " ..." : "");
  press_out_abandon(list);
  return PRESS_OK;
}

PressStatus
press_cli_pick_node(Cli *cli,
                    PressGraph *graph,
                    const char *text,
                    uint32_t *node)
{
  const uint32_t *nodes = NULL;
  uint32_t n = 0;
  const PressStatus st =
      press_graph_find_nodes(graph, press_str(text), &nodes, &n);
  if (st == PRESS_NOT_FOUND || (!st && !n)) {
    return not_found(cli, graph, text);
  }
  if (st) {
    return st;
  }
  *node = nodes[0];
  return n > 1 ? tell_others(cli, graph, text, nodes, n) : PRESS_OK;
}
