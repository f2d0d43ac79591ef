// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/progress.h"

typedef struct {
  const char *output;
  const char *engine;
  const char *min_status;
  const char *language;
  const char *layer;
  unsigned max_nodes;
  bool no_derived;
  bool all;
} Values;

static const char *
choice_engine(size_t i)
{
  static const char *const names[] = {"dot",  "neato", "fdp",
                                      "sfdp", "circo", "twopi"};
  return i < sizeof names / sizeof *names ? names[i] : NULL;
}

static PressStatus
check_output(Cli *cli, const char *output)
{
  if (!output) {
    return press_cli_message_error(
        cli, PRESS_BAD_OPTION,
        press_cli_message_hint("add -o OUT.svg, OUT.png or OUT.pdf"),
        "no output is given");
  }
  const PressStr path = press_str(output);
  if (!press_str_ends(path, PRESS_STR(".svg")) &&
      !press_str_ends(path, PRESS_STR(".png")) &&
      !press_str_ends(path, PRESS_STR(".pdf"))) {
    return press_cli_message_error(
        cli, PRESS_UNKNOWN_FORMAT,
        press_cli_message_hint("write OUT.svg, OUT.png or OUT.pdf; "
                               "pressgraph export makes other formats"),
        "'%s' is no name of a picture", output);
  }
  return PRESS_OK;
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  PressStatus st = check_output(cli, values->output);
  if (st) {
    return st;
  }
  PressGraph *graph = NULL;
  st = press_document_read(cli->world, arguments.items[0], &graph);
  if (st) {
    return st;
  }
  const PressRenderOptions options = {
      .content = {.no_derived = values->no_derived,
                  .with_documents =
                      values->layer && !strcmp(values->layer, "document"),
                  .min_status = press_cli_choice_certainty(values->min_status,
                                                           PRESS_DENIED),
                  .language = press_str(values->language)},
      .engine = press_str(values->engine),
      .max_nodes = values->max_nodes,
      .all = values->all};
  press_cli_progress_catch(false);
  st = press_render(graph, &options, values->output);
  press_graph_free(graph);
  return st;
}

static const Option options[] = {
    {"output", 'o', OPTION_TEXT, "OUT", "write OUT.svg, OUT.png or OUT.pdf",
     offsetof(Values, output), NULL},
    {"engine", 0, OPTION_CHOICE, "ENGINE", "layout; by size without it",
     offsetof(Values, engine), choice_engine},
    {"max-nodes", 0, OPTION_COUNT, "N", "draw the N most central nodes; 500",
     offsetof(Values, max_nodes), NULL},
    {"all", 0, OPTION_FLAG, NULL, "draw everything", offsetof(Values, all),
     NULL},
    {"no-derived", 0, OPTION_FLAG, NULL, "leave derived statements out",
     offsetof(Values, no_derived), NULL},
    {"min-status", 0, OPTION_CHOICE, "STATUS", "weakest status that is drawn",
     offsetof(Values, min_status), press_cli_choice_status},
    {"layer", 0, OPTION_CHOICE, "LAYER", "with the edges of which layer",
     offsetof(Values, layer), press_cli_choice_layer},
    {"language", 0, OPTION_CHOICE, "LANG", "language of labels",
     offsetof(Values, language), press_cli_choice_language},
};

const Command press_cli_command_render = {
    .name = "render",
    .args = "GRAPH -o OUT",
    .summary = "draw a graph",
    .details =
        "\nColour and shape tell the type of a node, the line the status "
        "of an edge;\nthe sentence is in the tooltip of an SVG.",
    .example = "pressgraph render articles.graph.json -o articles.svg",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = 1,
    .run = run,
};
