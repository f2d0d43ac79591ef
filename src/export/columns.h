// SPDX-License-Identifier: MIT

/// @file columns.h The columns of flat formats: what nodes and edges carry

#ifndef PRESS_EXPORT_COLUMNS_H
#define PRESS_EXPORT_COLUMNS_H

#include "export/edges.h"

/// Kind of a column
typedef enum {
  PRESS_CELL_TEXT,
  PRESS_CELL_LIST, ///< Text, made from several
  PRESS_CELL_INT,
  PRESS_CELL_REAL,
  PRESS_CELL_BOOL,
} PressCellKind;

/// Value of one column of one thing
typedef struct {
  PressStr text;         ///< Of TEXT; none is empty
  const PressStr *items; ///< Of LIST
  uint32_t n_items;
  int64_t number; ///< Of INT
  double real;    ///< Of REAL
  bool boolean;   ///< Of BOOL
  bool failed;    ///< Memory was out
} PressCell;

/// Where values come from and live
typedef struct {
  const PressEdges *edges;
  Arena *arena; ///< Of this row
} PressRowContext;

/// A column of nodes
typedef struct {
  const char *name;
  PressCellKind kind;
  PressCell (*value)(const PressRowContext *context, uint32_t node);
} PressNodeColumn;

/// In which mode an edge has a column
typedef enum {
  PRESS_FOR_BOTH,
  PRESS_FOR_TRIPLES,    ///< One edge a subject, predicate and object
  PRESS_FOR_STATEMENTS, ///< One edge a statement
} PressColumnMode;

/// A column of edges
typedef struct {
  const char *name;
  PressCellKind kind;
  PressColumnMode mode;
  PressCell (*value)(const PressRowContext *context, const PressEdge *edge);
} PressEdgeColumn;

/// Columns of nodes, in order; static
const PressNodeColumn *press_node_columns(size_t *n_columns);

/// Columns of edges, in order; static
const PressEdgeColumn *press_edge_columns(size_t *n_columns);

/// True if a mode has a column
bool press_edge_column_is_in(const PressEdgeColumn *column, bool statements);

/**
   A cell as text; lists joined by " | ", or as JSON with `statements`. Numbers
   that are real always have a point.
*/
PressStr press_cell_text(const PressRowContext *context,
                         PressCellKind kind,
                         const PressCell *cell);

/// Most sentences that an edge of several statements shows
#define PRESS_MAX_SENTENCES 3

#endif // PRESS_EXPORT_COLUMNS_H
