// SPDX-License-Identifier: MIT

/// @file graph.h Inside of a graph

#ifndef PRESS_GRAPH_GRAPH_H
#define PRESS_GRAPH_GRAPH_H

#include "base/arena.h"
#include "base/map.h"

#include <pressgraph/graph.h>

typedef struct {
  PressDocument *items;
  size_t n;
  size_t cap;
} DocumentList;

typedef struct {
  PressNode *items;
  size_t n;
  size_t cap;
} NodeList;

typedef struct {
  PressGraphStatement *items;
  size_t n;
  size_t cap;
} StatementList;

typedef struct {
  PressClaim *items;
  size_t n;
  size_t cap;
} ClaimList;

typedef struct {
  PressClaimRelation *items;
  size_t n;
  size_t cap;
} RelationList;

typedef struct {
  PressGraphWarning *items;
  size_t n;
  size_t cap;
} WarningList;

typedef struct {
  PressStr *items;
  size_t n;
  size_t cap;
} StrList;

/// Lists of structs, and one arena with all that they point to
struct PressGraphImpl {
  PressWorld *world;
  Arena arena;
  Map interned;    ///< Text to its place in strings
  StrList strings; ///< The one copy of each
  DocumentList documents;
  NodeList nodes;
  StatementList statements;
  ClaimList claims;
  RelationList relations;
  WarningList warnings;
  PressMembers extra;
  PressStr ontology; ///< Or none
};

/**
   What hangs on a graph lives in its own arena and is const only for those who
   look at it from outside: the graph itself sorts and renumbers in place.
*/
static inline void *
press_graph_own(const void *part)
{
  const union {
    const void *seen;
    void *owned;
  } view = {part};

  return view.owned;
}

#endif // PRESS_GRAPH_GRAPH_H
