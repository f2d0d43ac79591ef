// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/progress.h"

typedef struct {
  bool rules;
  bool verbose;
  bool json;
  const char *system;
  const char *seen;
  const char *language;
  const char *model;
  const char *from;
  const char *before;
  const char *tagger;
  const char *parser;
  const char *sentences;
  const char *spec;
} Values;

static PressStatus
eval_names(Cli *cli, const Values *values, Arguments arguments)
{
  const PressSetOptions options = {.language = press_str(values->language),
                                   .model = values->model,
                                   .from = press_str(values->from),
                                   .before = press_str(values->before)};
  return press_score_names(cli->world, arguments.items[1], values->system,
                           values->seen, &options, values->json, cli->out);
}

static PressStatus
eval_dates(Cli *cli, const Values *values, Arguments arguments)
{
  const PressDateOptions options = {.language = press_str(values->language),
                                    .spec = press_str(values->spec),
                                    .verbose = values->verbose};
  return press_score_dates(cli->world, arguments.items[1], values->system,
                           &options, values->json, cli->out);
}

/// What of a treebank an argument asks for: a row of the enum, or -1
static int
tree_score(const char *name)
{
  static const char *const names[] = {"sentences", "tags", "parse"};
  for (int i = 0; i < 3; ++i) {
    if (!strcmp(name, names[i])) {
      return i;
    }
  }
  return -1;
}

static PressStatus
eval_trees(Cli *cli, const Values *values, Arguments arguments, int what)
{
  const PressSyntaxOptions options = {.language = press_str(values->language),
                                      .tagger = values->tagger,
                                      .parser = values->parser,
                                      .sentences = values->sentences};
  return press_score_trees(cli->world, (PressTreeScore)what, arguments.items[1],
                           values->system, &options, values->json, cli->out);
}

static PressStatus
eval_rules(Cli *cli, const Values *values, Arguments arguments)
{
  PressRuleCounts counts = {0};
  const PressStatus st =
      press_eval_rules(cli->world, arguments.items, arguments.n, values->json,
                       cli->out, &counts);
  if (st) {
    return st;
  }
  const size_t bad = counts.failed + counts.fired + counts.incomplete;
  return bad ? PRESS_NOT_FOUND : PRESS_OK;
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  press_cli_progress_catch(true);
  if (values->rules) {
    return eval_rules(cli, values, arguments);
  }
  if (arguments.n == 2 && !strcmp(arguments.items[0], "names")) {
    return eval_names(cli, values, arguments);
  }
  if (arguments.n == 2 && !strcmp(arguments.items[0], "dates")) {
    return eval_dates(cli, values, arguments);
  }
  const int what = arguments.n == 2 ? tree_score(arguments.items[0]) : -1;
  if (what >= 0) {
    return eval_trees(cli, values, arguments, what);
  }
  if (arguments.n != 2) {
    return press_cli_message_error(
        cli, PRESS_BAD_ARG,
        press_cli_message_hint("write pressgraph eval GRAPH GOLD, or "
                               "pressgraph eval --rules"),
        "a graph and a gold graph are needed");
  }
  return press_eval_graph(cli->world, arguments.items[0], arguments.items[1],
                          values->json, values->verbose, cli->out);
}

static const Option options[] = {
    {"rules", 0, OPTION_FLAG, NULL, "run the rules' own examples",
     offsetof(Values, rules), NULL},
    {"verbose", 'v', OPTION_FLAG, NULL,
     "list what was missed and what was wrong", offsetof(Values, verbose),
     NULL},
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
    {"system", 0, OPTION_TEXT, "FILE", "score what another program found",
     offsetof(Values, system), NULL},
    {"seen", 0, OPTION_TEXT, "SET", "names: score names in this set apart",
     offsetof(Values, seen), NULL},
    {"language", 0, OPTION_CHOICE, "LANG", "language of the texts",
     offsetof(Values, language), press_cli_choice_language},
    {"model", 0, OPTION_TEXT, "FILE", "names: another model",
     offsetof(Values, model), NULL},
    {"from", 0, OPTION_TEXT, "ID", "names: texts with this id or a later one",
     offsetof(Values, from), NULL},
    {"before", 0, OPTION_TEXT, "ID", "names: texts with an earlier id",
     offsetof(Values, before), NULL},
    {"sentences", 0, OPTION_TEXT, "FILE",
     "sentences, tags, parse: another model of sentences",
     offsetof(Values, sentences), NULL},
    {"tagger", 0, OPTION_TEXT, "FILE", "tags, parse: another tagger",
     offsetof(Values, tagger), NULL},
    {"parser", 0, OPTION_TEXT, "FILE", "parse: another parser",
     offsetof(Values, parser), NULL},
    {"spec", 0, OPTION_TEXT, "NAME",
     "dates: part of the set, DateTimeModel without it", offsetof(Values, spec),
     NULL},
};

const Command press_cli_command_eval = {
    .name = "eval",
    .args = "GRAPH GOLD | names|dates SET | "
            "sentences|tags|parse TREEBANK | "
            "--rules [INPUT...]",
    .summary =
        "score a graph, names, dates, tags, trees, or the rules' examples",
    .details = "\nWith --rules and articles: also in how many of them each "
               "rule fires.\n"
               "The exit status is then 1 if an example fails.",
    .example = "pressgraph eval article.graph.json article.gold.json",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 0,
    .max_args = SIZE_MAX,
    .run = run,
};
