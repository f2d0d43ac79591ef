// SPDX-License-Identifier: MIT

// The table of commands, made from the list in command.h.

#include "cli/command.h"

#define PRESS_COMMAND_ADDRESS(name) &press_cli_command_##name,
static const Command *const commands[] = {PRESS_COMMANDS(PRESS_COMMAND_ADDRESS)
                                              NULL};

#define N_COMMANDS (sizeof commands / sizeof commands[0] - 1)

const Command *
press_cli_command_at(size_t index)
{
  return index < N_COMMANDS ? commands[index] : NULL;
}

const Command *
press_cli_command_by_name(const char *name)
{
  for (size_t i = 0; commands[i]; i++) {
    if (!strcmp(commands[i]->name, name)) {
      return commands[i];
    }
  }
  return NULL;
}
