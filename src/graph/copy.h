// SPDX-License-Identifier: MIT

/// @file copy.h Copies of a graph's structs with all that they point to

#ifndef PRESS_GRAPH_COPY_H
#define PRESS_GRAPH_COPY_H

#include "graph/graph.h"

/*
   Each copies a struct and everything below it into the arena of the graph;
   words that recur are interned. References keep their numbers. False if
   memory is out; then *to is not to be used.
*/

bool press_copy_document(PressGraph *graph,
                         const PressDocument *from,
                         PressDocument *to);

bool press_copy_node(PressGraph *graph, const PressNode *from, PressNode *to);

bool press_copy_statement(PressGraph *graph,
                          const PressGraphStatement *from,
                          PressGraphStatement *to);

bool
press_copy_claim(PressGraph *graph, const PressClaim *from, PressClaim *to);

bool press_copy_relation(PressGraph *graph,
                         const PressClaimRelation *from,
                         PressClaimRelation *to);

bool press_copy_warning(PressGraph *graph,
                        const PressGraphWarning *from,
                        PressGraphWarning *to);

bool press_copy_members(PressGraph *graph,
                        const PressMembers *from,
                        PressMembers *to);

#endif // PRESS_GRAPH_COPY_H
