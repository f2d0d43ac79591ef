// SPDX-License-Identifier: MIT

/// @file help.h Help of the program and of each command

#ifndef PRESS_CLI_HELP_H
#define PRESS_CLI_HELP_H

#include "cli/command.h"

/// What `pressgraph --help` prints
void press_cli_help_program(PressOut *out);

/// What `pressgraph COMMAND --help` prints
void press_cli_help_command(PressOut *out, const Command *command);

#endif // PRESS_CLI_HELP_H
