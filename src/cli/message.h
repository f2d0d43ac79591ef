// SPDX-License-Identifier: MIT

/// @file message.h Messages on standard error

#ifndef PRESS_CLI_MESSAGE_H
#define PRESS_CLI_MESSAGE_H

#include "cli/cli.h"

/// Text of a hint, kept by value so that it can be made inside a call
typedef struct {
  char text[320];
} Hint;

#define NO_HINT ((Hint){""})

/// Make a hint
Hint press_cli_message_hint(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/// The world's sink: prints `file:line:col: error: ...`; handle is the Cli
void press_cli_message_sink(void *handle, const PressDiag *diag);

/// Report an error of the command line; returns the status
PressStatus press_cli_message_error(Cli *cli,
                                    PressStatus status,
                                    Hint hint,
                                    const char *format,
                                    ...) __attribute__((format(printf, 4, 5)));

/// Say something that is no error
void press_cli_message_note(Cli *cli, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif // PRESS_CLI_MESSAGE_H
