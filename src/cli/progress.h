// SPDX-License-Identifier: MIT

/// @file progress.h The bar on the terminal, and Ctrl-C

#ifndef PRESS_CLI_PROGRESS_H
#define PRESS_CLI_PROGRESS_H

#include "cli/cli.h"

/// The world's progress function; handle is the Cli
bool press_cli_progress_tell(void *handle,
                             const char *step,
                             size_t done,
                             size_t total);

/// Take the bar off the screen
void press_cli_progress_clear(Cli *cli);

/**
   From now on Ctrl-C cancels the work through the progress function, so that
   temporary files go and old ones stay; a second one ends the program.

   @param reading Nothing is written yet: then the program also ends if the work
   does not within a second, because a thread waits for a file that never comes.
*/
void press_cli_progress_catch(bool reading);

/// True after Ctrl-C
bool press_cli_progress_cancelled(void);

/// Milliseconds of a clock that never goes back
uint64_t press_cli_progress_now(void);

#endif // PRESS_CLI_PROGRESS_H
