// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/near.h"
#include "cli/progress.h"

typedef struct {
  const char *output;
  const char *format;
  const char *min_status;
  const char *language;
  const char *layer;
  bool statements;
  bool no_derived;
  bool no_text;
} Values;

static PressStatus
no_format(Cli *cli, const char *output)
{
  return press_cli_message_error(
      cli, PRESS_UNKNOWN_FORMAT,
      press_cli_message_hint("add -f FORMAT; pressgraph formats lists them, "
                             "pressgraph render draws pictures"),
      "no format is known by the name '%s'", output);
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  if (!values->output) {
    return press_cli_message_error(
        cli, PRESS_BAD_OPTION,
        press_cli_message_hint("add -o OUT, or -o - for standard output"),
        "no output is given");
  }
  const PressFormat *const format =
      values->format ? press_format_by_name(press_str(values->format))
                     : press_format_by_path(press_str(values->output));
  if (!format) {
    return no_format(cli, values->output);
  }
  PressGraph *graph = NULL;
  PressStatus st = press_document_read(cli->world, arguments.items[0], &graph);
  if (st) {
    return st;
  }
  const PressExportOptions options = {
      .statements = values->statements,
      .no_derived = values->no_derived,
      .with_documents = values->layer && !strcmp(values->layer, "document"),
      .no_text = values->no_text,
      .min_status =
          press_cli_choice_certainty(values->min_status, PRESS_DENIED),
      .language = press_str(values->language)};
  press_cli_progress_catch(false);
  st = press_export(graph, format, &options, values->output);
  press_graph_free(graph);
  return st;
}

static const Option options[] = {
    {"output", 'o', OPTION_TEXT, "OUT",
     "write OUT; its extension is the format", offsetof(Values, output), NULL},
    {"format", 'f', OPTION_CHOICE, "FORMAT", "format", offsetof(Values, format),
     press_cli_choice_format},
    {"statements", 0, OPTION_FLAG, NULL,
     "one edge a statement, not one a subject, predicate, object",
     offsetof(Values, statements), NULL},
    {"no-derived", 0, OPTION_FLAG, NULL, "leave derived statements out",
     offsetof(Values, no_derived), NULL},
    {"min-status", 0, OPTION_CHOICE, "STATUS", "weakest status that is kept",
     offsetof(Values, min_status), press_cli_choice_status},
    {"layer", 0, OPTION_CHOICE, "LAYER", "with the edges of which layer",
     offsetof(Values, layer), press_cli_choice_layer},
    {"language", 0, OPTION_CHOICE, "LANG", "language of labels",
     offsetof(Values, language), press_cli_choice_language},
    {"no-text", 0, OPTION_FLAG, NULL, "json, jsonl: without the articles' text",
     offsetof(Values, no_text), NULL},
};

const Command press_cli_command_export = {
    .name = "export",
    .args = "GRAPH -o OUT",
    .summary = "write a graph in another format",
    .details = "\nWhat a format cannot carry is counted and named.",
    .example = "pressgraph export articles.graph.json -o articles.graphml",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = 1,
    .run = run,
};
