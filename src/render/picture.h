// SPDX-License-Identifier: MIT

/// @file picture.h What stands in a picture

#ifndef PRESS_RENDER_PICTURE_H
#define PRESS_RENDER_PICTURE_H

#include "export/edges.h"

#include <pressgraph/render.h>

/// Most nodes that are drawn unasked
#define PRESS_PICTURE_NODES 500

/// Edges and nodes that are drawn; lives in one arena
typedef struct {
  const PressEdges *edges;
  const PressEdge **drawn; ///< Of edges
  uint32_t n_drawn;
  uint32_t *degree;  ///< Of every node, over the drawn edges
  uint32_t n_nodes;  ///< With an edge
  uint32_t n_alone;  ///< Without any edge, left out
  uint32_t n_far;    ///< Less central ones, left out
  uint32_t n_hidden; ///< Derived edges that other edges make needless
} PressPicture;

/**
   Choose what is drawn: no derived edge where another links the two, the most
   central nodes of too many, no node without an edge.
*/
PRESS_NODISCARD PressStatus
press_picture_choose(const PressEdges *edges,
                     const PressRenderOptions *options,
                     Arena *arena,
                     PressPicture *picture);

/// Write a picture as DOT with a title, a legend and tooltips
void press_picture_write(const PressPicture *picture, PressOut *out);

#endif // PRESS_RENDER_PICTURE_H
