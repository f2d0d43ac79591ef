// SPDX-License-Identifier: MIT

/// @file graph_build.h Filling a graph

#ifndef PRESS_GRAPH_GRAPH_BUILD_H
#define PRESS_GRAPH_GRAPH_BUILD_H

#include "base/arena.h"

#include <pressgraph/graph.h>

/*
   A graph is filled in one of two ways:

   - by `build` and readers: press_graph_add_* copy a struct with everything it
     points to into the graph's arena (strings interned) and give its index.
     References are indices of this graph, ids may be none. Then
     press_graph_finish gives ids where there are none (press_ids_*), makes one
     statement of statements with the same id (evidence united), and brings
     everything into canonical order (MODEL.md section 11).
   - by press_graph_merge: the union by id of MODEL.md section 11.

   All return PRESS_OK or PRESS_NO_MEMORY if nothing else is said.
*/

/// The graph's arena: what is made here need not be copied again
Arena *press_graph_arena(PressGraph *graph);

/// The one copy of a text in the graph's arena; none on failure
PressStr press_graph_intern(PressGraph *graph, PressStr text);

PRESS_NODISCARD PressStatus
press_graph_add_document(PressGraph *graph,
                         const PressDocument *document,
                         uint32_t *index);

PRESS_NODISCARD PressStatus press_graph_add_node(PressGraph *graph,
                                                 const PressNode *node,
                                                 uint32_t *index);

PRESS_NODISCARD PressStatus
press_graph_add_statement(PressGraph *graph,
                          const PressGraphStatement *statement,
                          uint32_t *index);

PRESS_NODISCARD PressStatus press_graph_add_claim(PressGraph *graph,
                                                  const PressClaim *claim,
                                                  uint32_t *index);

PRESS_NODISCARD PressStatus
press_graph_add_claim_relation(PressGraph *graph,
                               const PressClaimRelation *relation);

PRESS_NODISCARD PressStatus
press_graph_add_warning(PressGraph *graph, const PressGraphWarning *warning);

/// Unknown members of the top level of a document that was read
void press_graph_set_extra(PressGraph *graph, PressMembers extra);

/// See press_graph_set_extra
PressMembers press_graph_extra(const PressGraph *graph);

/// Id of the ontology that a document names; none: the world's
void press_graph_set_ontology(PressGraph *graph, PressStr id);

/// See press_graph_set_ontology
PressStr press_graph_ontology(const PressGraph *graph);

/**
   Give ids, unite equal statements, sort everything into canonical order.
   Indices change; symmetric statements get their canonical ends. The hash of a
   document without `sha256` is taken from its text.

   Without keep_ids, ids that are there are names for this call: where
   properties (`document`, `purpose_ref`) or gold members name a thing by such
   an id, they get its new one.

   @param keep_ids Ids that are there stay (a document that was read).
*/
PRESS_NODISCARD PressStatus press_graph_finish(PressGraph *graph,
                                               bool keep_ids);

/**
   Union of graphs by id into `graph` (MODEL.md section 11, Identity and
   merging): associative, commutative, idempotent. Both must be finished, and
   `graph` is finished afterwards (cost: linear in the sum of the sizes, so
   merge many at once).
*/
PRESS_NODISCARD PressStatus press_graph_merge(PressGraph *graph,
                                              const PressGraph *const *others,
                                              size_t n_others);

#endif // PRESS_GRAPH_GRAPH_BUILD_H
