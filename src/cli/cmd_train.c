// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/message.h"
#include "cli/progress.h"

typedef struct {
  const char *sets;
  const char *output;
} Values;

/// What can be trained: one row each
typedef struct {
  const char *name;
  PressStatus (*train)(PressWorld *world,
                       const char *recipe,
                       const char *sets,
                       PressOut *out);
} Trainer;

static const Trainer trainers[] = {
    {"names", press_train_names},
    {"sentences", press_train_sentences},
    {"tagger", press_train_tagger},
    {"parser", press_train_parser},
};

#define N_TRAINERS (sizeof trainers / sizeof *trainers)

static const Trainer *
find(const char *name)
{
  for (size_t i = 0; i < N_TRAINERS; ++i) {
    if (!strcmp(trainers[i].name, name)) {
      return &trainers[i];
    }
  }
  return NULL;
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  const Trainer *const trainer = find(arguments.items[0]);
  if (!trainer) {
    return press_cli_message_error(
        cli, PRESS_BAD_ARG,
        press_cli_message_hint("pressgraph train --help lists what can be"),
        "'%s' cannot be trained", arguments.items[0]);
  }
  if (!values->output) {
    return press_cli_message_error(cli, PRESS_BAD_OPTION,
                                   press_cli_message_hint("write -o MODEL"),
                                   "the model needs a file");
  }
  press_cli_progress_catch(true);
  PressOut *out = NULL;
  PressStatus st = press_out_file(cli->world, values->output, &out);
  if (st) {
    return st;
  }
  st = trainer->train(cli->world, arguments.items[1],
                      values->sets ? values->sets : ".", out);
  if (st) {
    press_out_abandon(out);
    return st;
  }
  return press_out_close(out);
}

static const Option options[] = {
    {"sets", 0, OPTION_TEXT, "FOLDER", "folder of the recipe's files",
     offsetof(Values, sets), NULL},
    {"output", 'o', OPTION_TEXT, "FILE", "file of the model",
     offsetof(Values, output), NULL},
};

const Command press_cli_command_train = {
    .name = "train",
    .args = "names|sentences|tagger|parser RECIPE",
    .summary = "train a model from annotated texts",
    .details = "\nThe same recipe and files give the same bytes.",
    .example = "pressgraph train names names.fr.json --sets sets "
               "-o names.fr.model",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 2,
    .max_args = 2,
    .run = run,
};
