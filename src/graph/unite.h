// SPDX-License-Identifier: MIT

/// @file unite.h Copies of one thing made one thing

#ifndef PRESS_GRAPH_UNITE_H
#define PRESS_GRAPH_UNITE_H

#include "graph/graph.h"

/// What a graph lists
typedef enum {
  KIND_DOCUMENTS,
  KIND_NODES,
  KIND_STATEMENTS,
  KIND_CLAIMS,
} GraphKind;

#define N_GRAPH_KINDS 4

/// A graph that goes into a union
typedef struct {
  const PressGraph *graph;
  const PressStr *ids[N_GRAPH_KINDS]; ///< Of its things
  uint32_t *place[N_GRAPH_KINDS];     ///< Their indices in the union
} Source;

/// One copy of a thing
typedef struct {
  const Source *source;
  uint32_t index;
} Piece;

/// All copies of one thing, at least one
typedef struct {
  PressStr id;
  const Piece *pieces;
  uint32_t n;
} Group;

/*
   The union of the copies of a thing (MODEL.md section 11, "Identity and
   merging"), with the indices of the union, its lists sorted. What is new is
   made in scratch, the rest belongs to the sources. Every rule is a union, a
   minimum or a maximum, so the order of the copies does not count. False if
   memory is out.
*/

bool
press_unite_documents(Arena *scratch, const Group *group, PressDocument *made);

/// @param documents Of the union: a label comes from the first in its language
bool press_unite_nodes(Arena *scratch,
                       const PressOntology *ontology,
                       const PressDocument *documents,
                       const Group *group,
                       PressNode *made);

bool press_unite_statements(Arena *scratch,
                            const PressOntology *ontology,
                            const Group *group,
                            PressGraphStatement *made);

bool press_unite_claims(Arena *scratch, const Group *group, PressClaim *made);

/// Union of members; the smaller of two values stands
bool press_unite_members(Arena *scratch,
                         const PressMembers *a,
                         const PressMembers *b,
                         PressMembers *made);

/// Replace indices by their places in the union
static inline void
press_place_indices(uint32_t *items, uint32_t n, const uint32_t *place)
{
  for (uint32_t i = 0; i < n; ++i) {
    items[i] = place[items[i]];
  }
}

/// Bring the ends of a symmetric statement into order
void press_turn_statement(const PressOntology *ontology,
                          PressGraphStatement *statement);

/// Bring the ends of a symmetric relation of claims into order
void press_turn_relation(PressClaimRelation *relation);

#endif // PRESS_GRAPH_UNITE_H
