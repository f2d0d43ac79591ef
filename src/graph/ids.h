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

/**
   Every thing has an id of its own, also two that have the same key: as in a
   document that is checked.

   @return PRESS_OK, PRESS_NO_MEMORY, or why the ontology cannot be read.
*/
PRESS_NODISCARD PressStatus press_ids_compute(const PressGraph *graph,
                                              Arena *arena,
                                              GraphIds *ids);

/**
   As press_ids_compute, but documents, dates, statements and claims with the
   same key have the same id: they are one thing, and press_graph_finish makes
   them one.
*/
PRESS_NODISCARD PressStatus press_ids_unite(const PressGraph *graph,
                                            Arena *arena,
                                            GraphIds *ids);

#endif // PRESS_GRAPH_IDS_H
