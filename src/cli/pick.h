// SPDX-License-Identifier: MIT

/// @file pick.h The graph and the node that a user means

#ifndef PRESS_CLI_PICK_H
#define PRESS_CLI_PICK_H

#include "cli/cli.h"

/**
   The node that a text means: an id, a name, or part of one. Of several the
   one with the most statements, with a note that names the others.

   @return PRESS_OK, PRESS_NOT_FOUND or PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_cli_pick_node(Cli *cli,
                                                PressGraph *graph,
                                                const char *text,
                                                uint32_t *node);

#endif // PRESS_CLI_PICK_H
