// SPDX-License-Identifier: MIT

/// @file cli.h What the parts of the program share

#ifndef PRESS_CLI_CLI_H
#define PRESS_CLI_CLI_H

#include <pressgraph/pressgraph.h>

#include <stdio.h>

/// What is drawn on the terminal while a long job runs
typedef struct {
  bool enabled;     ///< Standard error is a terminal
  bool drawn;       ///< A line is on the screen and must go before any message
  uint64_t next_ms; ///< Time of the next drawing
} Progress;

/// One run of the program; lives on main's stack
typedef struct {
  const char *command; ///< Name of the command that runs, or null
  PressWorld *world;
  PressOut *out;   ///< Standard output
  bool colour_out; ///< Marks on standard output may be colours
  bool colour_err; ///< The same for messages
  Progress progress;
} Cli;

#endif // PRESS_CLI_CLI_H
