// SPDX-License-Identifier: MIT

/// @file palette.h The look of types and statuses, in every picture

#ifndef PRESS_EXPORT_PALETTE_H
#define PRESS_EXPORT_PALETTE_H

#include "base/arena.h"

#include <pressgraph/graph.h>

/// Look of the nodes of a type and its descendants
typedef struct {
  const char *type;  ///< Id in the ontology; "" for every other node
  const char *fill;  ///< "#rrggbb"
  const char *text;  ///< Colour of text with a contrast of 5:1 at least
  const char *shape; ///< Of Graphviz
  const char *style; ///< Of Graphviz
  int peripheries;   ///< Lines around it
} PressNodeLook;

/// Look of the edges of a status
typedef struct {
  const char *style;     ///< Of Graphviz
  const char *width;     ///< Points
  const char *arrowhead; ///< Of Graphviz
} PressEdgeLook;

/// Number of looks of nodes
#define PRESS_N_NODE_LOOKS 15

/// Row of the look of a node, by its most specific type
unsigned press_palette_row(const PressGraph *graph,
                           const PressOntology *ontology,
                           uint32_t node);

/// Look by row
const PressNodeLook *press_palette_node(unsigned row);

/// Look of a status
const PressEdgeLook *press_palette_edge(PressCertainty status);

/// Colour of lines that stand back: derived edges, boilerplate
const char *press_palette_grey(void);

#endif // PRESS_EXPORT_PALETTE_H
