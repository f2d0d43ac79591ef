// SPDX-License-Identifier: MIT

/// @file option.h The options of a command, and the one parser that reads them

#ifndef PRESS_CLI_OPTION_H
#define PRESS_CLI_OPTION_H

#include "cli/cli.h"

typedef struct CommandImpl Command;

/// What an option takes, and the type of the field that it fills
typedef enum {
  OPTION_FLAG,   ///< Nothing; bool
  OPTION_TEXT,   ///< Any text; const char *
  OPTION_COUNT,  ///< Digits; unsigned
  OPTION_CHOICE, ///< One of a list; const char *
} OptionKind;

/// An option: one row of a command's table
typedef struct {
  const char *name; ///< Behind the two dashes
  char letter;      ///< Behind one dash, or 0
  OptionKind kind;
  const char *value; ///< What stands for its value in the help, or null
  const char *help;  ///< One line, lower case, no period
  size_t field;      ///< offsetof in the command's values
  /// The i-th value of an OPTION_CHOICE, null behind the last
  const char *(*choice)(size_t i);
} Option;

/// What was read from a command line
typedef struct {
  void *values;       ///< values_size bytes of the command, owned
  const char **items; ///< Arguments, owned
  size_t n;
  bool help; ///< --help was given
} Parsed;

/**
   Read the words behind a command's name.

   @param words Terminated by null; kept by reference.
   @param parsed Owned: press_cli_parsed_clear, also after a failure.
   @return PRESS_OK, PRESS_BAD_OPTION, PRESS_BAD_ARG or PRESS_NO_MEMORY
   (reported).
*/
PRESS_NODISCARD PressStatus press_cli_option_parse(Cli *cli,
                                                   const Command *command,
                                                   char **words,
                                                   Parsed *parsed);

/// Give back what was read
void press_cli_parsed_clear(Parsed *parsed);

/// Names of the statuses, for OPTION_CHOICE
const char *press_cli_choice_status(size_t i);

/// "en", "fr", for OPTION_CHOICE
const char *press_cli_choice_language(size_t i);

/// "story", "document", for OPTION_CHOICE
const char *press_cli_choice_layer(size_t i);

/// Names of the formats, for OPTION_CHOICE
const char *press_cli_choice_format(size_t i);

/// Status by the name that an OPTION_CHOICE let through
PressCertainty press_cli_choice_certainty(const char *name,
                                          PressCertainty otherwise);

#endif // PRESS_CLI_OPTION_H
