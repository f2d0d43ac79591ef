// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"

typedef struct {
  const char *stage;
  const char *published;
  const char *language;
  bool json;
} Values;

static const char *
choice_stage(size_t i)
{
  return press_stage_names()[i];
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
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
