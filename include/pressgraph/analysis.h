// SPDX-License-Identifier: MIT

/// @file analysis.h Paths and measures

#ifndef PRESSGRAPH_ANALYSIS_H
#define PRESSGRAPH_ANALYSIS_H

#include <pressgraph/graph.h>

PRESS_BEGIN_DECLS

/**
   Which statements count as edges. Zero is the safe default: story layer only,
   no denied or negated statement, no generic node inside a path, every status.
*/
typedef struct {
  bool documents;            ///< Also the document layer
  bool negated;              ///< Also negated and denied statements
  bool generic;              ///< Also through generic nodes
  bool weakest_set;          ///< min_status counts
  PressCertainty min_status; ///< Weakest status that is used
} PressPathOptions;

/// A shortest path: nodes, and between them the statement that is shown
typedef struct {
  const uint32_t *nodes;      ///< n_steps + 1 indices
  const uint32_t *statements; ///< n_steps indices: the strongest of the pair
  uint32_t n_steps;
} PressPath;

/**
   The shortest path between two nodes, direction ignored; of several the one
   with the smaller node ids.

   @param path Borrowed until the graph is freed.
   @return PRESS_OK, PRESS_NOT_FOUND (no path), PRESS_NO_MODULE or
   PRESS_NO_MEMORY.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_analysis_path(PressGraph *graph,
                    uint32_t from,
                    uint32_t to,
                    const PressPathOptions *options,
                    PressPath *path);

/**
   Degree of every node and its component, over the statements of the options.

   @param degree n_nodes numbers: statements at the node; borrowed until the
   graph is freed.
   @param component n_nodes numbers from 0, in order of the smallest node.
   @param n_components Number of components.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_analysis_degrees(PressGraph *graph,
                       const PressPathOptions *options,
                       const uint32_t **degree,
                       const uint32_t **component,
                       uint32_t *n_components);

PRESS_END_DECLS

#endif // PRESSGRAPH_ANALYSIS_H
