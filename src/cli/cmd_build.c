// SPDX-License-Identifier: MIT

// The graph goes to a file through a temporary one beside it, so a run that
// fails or is cancelled leaves the old graph as it is. A run in which some
// articles failed still writes the others, and says so with its exit code.

#include "cli/command.h"
#include "cli/message.h"
#include "cli/progress.h"
#include "cli/text.h"

typedef struct {
  const char *output;
  const char *published;
  const char *language;
  unsigned threads;
  bool no_text;
  bool stop;
} Values;

/// Layout by the extension of the output
static PressStatus
find_layout(Cli *cli, const char *output, PressDocumentLayout *layout)
{
  const PressStr path = press_str(output);
  *layout = PRESS_DOCUMENT_JSON;
  if (press_str_ends(path, PRESS_STR(".jsonl"))) {
    *layout = PRESS_DOCUMENT_JSONL;
    return PRESS_OK;
  }
  if (press_str_ends(path, PRESS_STR(".json")) || !strcmp(output, "-")) {
    return PRESS_OK;
  }
  return press_cli_message_error(
      cli, PRESS_BAD_OPTION,
      press_cli_message_hint("write OUT.graph.json or OUT.graph.jsonl; "
                             "pressgraph export makes other formats"),
      "'%s' is no name of a graph document", output);
}

static PressStatus
write_graph(const Cli *cli,
            const PressGraph *graph,
            const Values *values,
            const char *output,
            PressDocumentLayout layout)
{
  PressOut *out = NULL;
  PressStatus st = press_out_file(cli->world, output, &out);
  if (st) {
    return st;
  }
  st = press_document_write(graph, layout, values->no_text, out);
  if (!st && press_cli_progress_cancelled()) {
    st = PRESS_CANCELLED;
  }
  if (st && press_out_status(out) == PRESS_OK) {
    press_out_abandon(out);
    return st;
  }
  return press_out_close(out);
}

static void
summarise(Cli *cli,
          const PressGraph *graph,
          const PressBuildCounts *counts,
          uint64_t milliseconds)
{
  PressOut *out = NULL;
  if (press_out_memory(cli->world, &out)) {
    return;
  }
  press_cli_text_count(out, counts->articles, "article");
  if (counts->failed) {
    press_out_c(out, " (");
    press_cli_text_thousands(out, counts->failed);
    press_out_c(out, " failed)");
  }
  press_out_c(out, ", ");
  press_cli_text_count(out, counts->words, "word");
  press_out_c(out, ": ");
  press_cli_text_count(out, press_graph_n_nodes(graph), "node");
  press_out_c(out, ", ");
  press_cli_text_count(out, press_graph_n_statements(graph), "statement");
  const double seconds = (double)(milliseconds ? milliseconds : 1) / 1000;
  press_out_c(out, " in ");
  press_out_number(out, seconds, 3);
  press_out_c(out, " s (");
  press_cli_text_thousands(out, (uint64_t)((double)counts->words / seconds));
  press_out_c(out, " words/s)\n");
  press_cli_progress_clear(cli);
  const PressStr text = press_out_text(out);
  (void)fwrite(text.data, 1, text.len, stderr);
  press_out_abandon(out);
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  const char *const output = values->output ? values->output : "-";
  PressDocumentLayout layout = PRESS_DOCUMENT_JSON;
  PressStatus st = find_layout(cli, output, &layout);
  if (st) {
    return st;
  }
  const PressBuildOptions options = {.published = press_str(values->published),
                                     .language = press_str(values->language),
                                     .threads = values->threads,
                                     .stop = values->stop};
  const uint64_t start = press_cli_progress_now();
  PressGraph *graph = NULL;
  PressBuildCounts counts = {0};
  press_cli_progress_catch(true);
  const PressStatus built = press_build(cli->world, arguments.items,
                                        arguments.n, &options, &graph, &counts);
  press_cli_progress_catch(false);
  st = built;
  if (graph && (!built || built == PRESS_SOME_FAILED)) {
    const PressStatus written = write_graph(cli, graph, values, output, layout);
    st = written ? written : built;
    if (!written) {
      summarise(cli, graph, &counts, press_cli_progress_now() - start);
    }
  }
  press_graph_free(graph);
  return st;
}

static const Option options[] = {
    {"output", 'o', OPTION_TEXT, "OUT", "write OUT.graph.json or .graph.jsonl",
     offsetof(Values, output), NULL},
    {"published", 0, OPTION_TEXT, "DATE",
     "day that the articles bear: 2019-10-31", offsetof(Values, published),
     NULL},
    {"language", 0, OPTION_CHOICE, "LANG", "language of all articles",
     offsetof(Values, language), press_cli_choice_language},
    {"threads", 0, OPTION_COUNT, "N",
     "threads; 0, the default: one a processor", offsetof(Values, threads),
     NULL},
    {"no-text", 0, OPTION_FLAG, NULL, "leave the articles' text out",
     offsetof(Values, no_text), NULL},
    {"stop", 0, OPTION_FLAG, NULL, "end at the first article that fails",
     offsetof(Values, stop), NULL},
};

const Command press_cli_command_build = {
    .name = "build",
    .args = "INPUT...",
    .summary = "make one graph of articles",
    .details = "\nINPUT is a text file in UTF-8, `-` for standard input, or a "
               "directory,\n"
               "whose .txt files are read. Without -o the graph goes to "
               "standard output.",
    .example = "pressgraph build articles/ -o articles.graph.json",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = SIZE_MAX,
    .run = run,
};
