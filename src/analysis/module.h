// SPDX-License-Identifier: MIT

/// @file module.h What the igraph module gives: plain arrays in and out

#ifndef PRESS_ANALYSIS_MODULE_H
#define PRESS_ANALYSIS_MODULE_H

#include <pressgraph/status.h>

#include <stdint.h>

/// Grows with every change of the struct
#define PRESS_ANALYSIS_MODULE_VERSION 1

/// Name of the symbol that door.c looks for
#define PRESS_ANALYSIS_MODULE_SYMBOL "press_analysis_module_table"

/// Edges as igraph wants them: n_edges pairs of nodes below n_nodes
typedef struct {
  uint32_t n_nodes;
  uint32_t n_edges;
  const uint32_t *ends; ///< 2 * n_edges numbers
} PressEdgeList;

/**
   The functions of the module. Direction is ignored everywhere.

   All return PRESS_OK, PRESS_NO_MEMORY, or PRESS_BAD_ARG for an edge list that
   igraph refuses.
*/
typedef struct {
  uint32_t version;
  /// Steps from a node to every node; UINT32_MAX where there is no way
  PressStatus (*distances)(PressEdgeList edges,
                           uint32_t from,
                           uint32_t *distances);
  /// Ends of edges at every node
  PressStatus (*degrees)(PressEdgeList edges, uint32_t *degrees);
  /// Number of the component of every node, in any order
  PressStatus (*components)(PressEdgeList edges,
                            uint32_t *components,
                            uint32_t *n_components);
} PressAnalysisModule;

extern PRESS_API const PressAnalysisModule press_analysis_module_table;

#endif // PRESS_ANALYSIS_MODULE_H
