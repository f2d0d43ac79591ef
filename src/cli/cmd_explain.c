// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/progress.h"

typedef struct {
  const char *stage;
  const char *published;
  const char *language;
  const char *format;
  const char *model;
  const char *sentences;
  const char *tagger;
  const char *parser;
  bool json;
} Values;

/// The stages of an article, then those of the models
static const char *
choice_stage(size_t i)
{
  size_t n = 0;
  while (n < i && press_stage_names()[n]) {
    ++n;
  }
  static const char *const of_models[] = {"tokens", "names", NULL};
  const char *const stage = press_stage_names()[n];
  return stage ? stage : of_models[i - n < 2 ? i - n : 2];
}

static const char *
choice_format(size_t i)
{
  static const char *const formats[] = {"jsonl", "conllu", "table", NULL};
  return formats[i];
}

/// Names of an article, or of each text of a set
static PressStatus
explain_names(Cli *cli, const Values *values, Arguments arguments)
{
  if (values->format && strcmp(values->format, "jsonl") != 0) {
    return press_cli_message_error(
        cli, PRESS_BAD_OPTION, press_cli_message_hint("write --format jsonl"),
        "names are shown as JSON lines");
  }
  const PressSetOptions options = {.language = press_str(values->language),
                                   .model = values->model};
  press_cli_progress_catch(true);
  return press_explain_names(cli->world, arguments.items[0], &options,
                             cli->out);
}

/// Words of an article with tags, lemmas and heads
static PressStatus
explain_syntax(Cli *cli, const Values *values, Arguments arguments)
{
  const PressSyntaxOptions options = {.language = press_str(values->language),
                                      .tagger = values->tagger,
                                      .parser = values->parser,
                                      .sentences = values->sentences};
  const char *const name = values->format ? values->format
                           : values->json ? "jsonl"
                                          : "table";
  const PressSyntaxFormat format = !strcmp(name, "conllu") ? PRESS_SYNTAX_CONLLU
                                   : !strcmp(name, "jsonl")
                                       ? PRESS_SYNTAX_JSONL
                                       : PRESS_SYNTAX_TABLE;
  return press_explain_syntax(cli->world, arguments.items[0], &options, format,
                              cli->out);
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  if (values->stage && !strcmp(values->stage, "names")) {
    return explain_names(cli, values, arguments);
  }
  if (values->stage && !strcmp(values->stage, "tokens")) {
    return explain_syntax(cli, values, arguments);
  }
  PressStage stage = PRESS_STAGE_STATEMENTS;
  if (values->stage) {
    const PressStatus st =
        press_stage_from_name(press_str(values->stage), &stage);
    if (st) {
      return st;
    }
  }
  const PressBuildOptions options = {.published = press_str(values->published),
                                     .language = press_str(values->language),
                                     .threads = 1};
  return press_explain(cli->world, arguments.items[0], &options, stage,
                       values->json, cli->out);
}

static const Option options[] = {
    {"stage", 0, OPTION_CHOICE, "STAGE", "room whose result is shown",
     offsetof(Values, stage), choice_stage},
    {"published", 0, OPTION_TEXT, "DATE",
     "day that the article bears: 2019-10-31", offsetof(Values, published),
     NULL},
    {"language", 0, OPTION_CHOICE, "LANG", "language of the article",
     offsetof(Values, language), press_cli_choice_language},
    {"json", 0, OPTION_FLAG, NULL, "write JSON, one object a line",
     offsetof(Values, json), NULL},
    {"format", 0, OPTION_CHOICE, "FORMAT",
     "of tokens: table, the default, conllu or jsonl", offsetof(Values, format),
     choice_format},
    {"model", 0, OPTION_TEXT, "FILE", "names: another model",
     offsetof(Values, model), NULL},
    {"sentences", 0, OPTION_TEXT, "FILE", "tokens: another model of sentences",
     offsetof(Values, sentences), NULL},
    {"tagger", 0, OPTION_TEXT, "FILE", "tokens: another tagger",
     offsetof(Values, tagger), NULL},
    {"parser", 0, OPTION_TEXT, "FILE", "tokens: another parser",
     offsetof(Values, parser), NULL},
};

const Command press_cli_command_explain = {
    .name = "explain",
    .args = "INPUT",
    .summary = "show what each stage made of an article",
    .details =
        "\nWithout --stage: the statements, with the rules that made them.",
    .example = "pressgraph explain article.txt --stage mentions",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = 1,
    .run = run,
};
