// SPDX-License-Identifier: MIT

/// @file rename.h References by id, in values, when ids change

#ifndef PRESS_GRAPH_RENAME_H
#define PRESS_GRAPH_RENAME_H

#include "graph/unite.h"

/// Ids that things of a graph bore, and their new ones
typedef struct {
  PressGraph *graph;
  Map documents; ///< Old id to index in the graph
  Map nodes;
  const PressStr *new_documents; ///< By index in the graph
  const PressStr *new_nodes;
} Naming;

/*
   False if memory is out. Values that change are made anew in the graph's
   arena: the old ones stay as they are.
*/

/// @param source The graph with its new ids; borrowed
bool press_naming(Naming *naming,
                  PressGraph *graph,
                  Arena *scratch,
                  const Source *source);

/// `document` of properties
bool press_rename_nodes(const Naming *naming, PressNode *nodes, size_t n);

/// `purpose_ref` of properties, `alternatives` of gold
bool press_rename_statements(const Naming *naming,
                             PressGraphStatement *statements,
                             size_t n);

/// `must_not` of gold
bool press_rename_members(const Naming *naming, PressMembers *members);

#endif // PRESS_GRAPH_RENAME_H
