// SPDX-License-Identifier: MIT

/**
   @file command.h What a command is, and the list of them

   To add one: write cmd_<name>.c with a `const Command
   press_cli_command_<name>` at its end, add a line to PRESS_COMMANDS, a section
   to docs/pressgraph.1 and a transcript to tests/golden/.
*/

#ifndef PRESS_CLI_COMMAND_H
#define PRESS_CLI_COMMAND_H

#include "cli/cli.h"
#include "cli/option.h"

/// Every command, in the order in which a newcomer meets them
#define PRESS_COMMANDS(X)                                                      \
  X(build)                                                                     \
  X(show)                                                                      \
  X(why)                                                                       \
  X(path)                                                                      \
  X(check)                                                                     \
  X(export)                                                                    \
  X(render)                                                                    \
  X(explain)                                                                   \
  X(eval)                                                                      \
  X(train)                                                                     \
  X(stats)                                                                     \
  X(formats)                                                                   \
  X(version)

/// What stands behind the options of a command line
typedef struct {
  const char *const *items;
  size_t n;
} Arguments;

/// A command: one row of the table
struct CommandImpl {
  const char *name;
  const char *args;    ///< As in the help: "GRAPH [NODE]"
  const char *summary; ///< One line, lower case, no period
  const char *details; ///< Some lines for its own help, or null
  const char *example; ///< Lines of a shell that work
  const Option *options;
  size_t n_options;
  size_t values_size; ///< Of the struct that the options fill
  size_t min_args;
  size_t max_args; ///< SIZE_MAX: any number
  PressStatus (*run)(Cli *cli, const void *values, Arguments arguments);
};

#define PRESS_COMMAND_EXTERN(name)                                             \
  extern const Command press_cli_command_##name;
PRESS_COMMANDS(PRESS_COMMAND_EXTERN)
#undef PRESS_COMMAND_EXTERN

/// Command by position in the table, or null behind the last
const Command *press_cli_command_at(size_t index);

/// Command by name, or null
const Command *press_cli_command_by_name(const char *name);

#endif // PRESS_CLI_COMMAND_H
