// SPDX-License-Identifier: MIT

/// @file settle.h Graphs brought into one, in canonical order

#ifndef PRESS_GRAPH_SETTLE_H
#define PRESS_GRAPH_SETTLE_H

#include "graph/unite.h"

/**
   Make the graph the union by id of sources, everything in canonical order.

   The first source is the graph itself; the ids of each are given with it and
   need not be those that its structs bear. `place` of each is filled.

   @param rename Properties and gold members that name things of the graph by
   the ids that these bore get the new ids.
   @return PRESS_OK or PRESS_NO_MEMORY; then the graph is as before.
*/
PRESS_NODISCARD PressStatus press_settle(PressGraph *graph,
                                         const PressOntology *ontology,
                                         Source *sources,
                                         size_t n_sources,
                                         bool rename);

#endif // PRESS_GRAPH_SETTLE_H
