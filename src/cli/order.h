// SPDX-License-Identifier: MIT

/// @file order.h Statements in the order in which a reader meets them

#ifndef PRESS_CLI_ORDER_H
#define PRESS_CLI_ORDER_H

#include "cli/cli.h"

/// A list of statements, owned: free(items)
typedef struct {
  uint32_t *items; ///< Indices
  uint32_t n;
} StatementList;

/// What a list is made of: true for the statements that belong to it
typedef bool (*StatementTest)(const PressGraphStatement *statement,
                              uint32_t a,
                              uint32_t b);

/**
   The statements that pass a test, by document and place of their first
   evidence.

   @param a, b Nodes that the test is asked about.
   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_NODISCARD PressStatus press_cli_order_list(const PressGraph *graph,
                                                 StatementTest test,
                                                 uint32_t a,
                                                 uint32_t b,
                                                 StatementList *list);

#endif // PRESS_CLI_ORDER_H
