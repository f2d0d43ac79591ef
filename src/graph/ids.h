// SPDX-License-Identifier: MIT

/// @file ids.h Ids made from content (MODEL.md section 11)

#ifndef PRESS_GRAPH_IDS_H
#define PRESS_GRAPH_IDS_H

#include "base/arena.h"

#include <pressgraph/graph.h>

/**
   Ids of everything in a graph, recomputed from content, in the arena: arrays
   as long as the graph's lists. Collisions take the next 16 digits.
*/
typedef struct {
  PressStr *documents;
  PressStr *nodes;
  PressStr *statements;
  PressStr *claims;
} GraphIds;

/// @return PRESS_OK or PRESS_NO_MEMORY
PRESS_NODISCARD PressStatus
press_ids_compute(const PressGraph *graph, Arena *arena, GraphIds *ids);

#endif // PRESS_GRAPH_IDS_H
