// SPDX-License-Identifier: MIT

// Loads nothing: a program that asks for the version waits for the answer.

#include "cli/command.h"

typedef struct {
  bool json;
} Values;

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  (void)arguments;
  const Values *const values = handle;
  return press_version_write(cli->world, values->json, cli->out);
}

static const Option options[] = {
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_version = {
    .name = "version",
    .args = "",
    .summary = "print the versions of program, libraries and data",
    .details = NULL,
    .example = "pressgraph version",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 0,
    .max_args = 0,
    .run = run,
};
