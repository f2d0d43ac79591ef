// SPDX-License-Identifier: MIT

/// @file render.h Pictures of a graph

#ifndef PRESSGRAPH_RENDER_H
#define PRESSGRAPH_RENDER_H

#include <pressgraph/export.h>

PRESS_BEGIN_DECLS

/// How to draw
typedef struct {
  PressExportOptions content;
  PressStr engine;    ///< "dot", "sfdp", "neato" ..., or none: by size
  uint32_t max_nodes; ///< Draw the most central ones; 0: 500
  bool all;           ///< Draw everything
} PressRenderOptions;

/**
   Draw a graph to an .svg, .png or .pdf file, in a child process with limits
   of time and memory.

   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_NO_MODULE, PRESS_UNKNOWN_FORMAT,
   PRESS_OUT_OF_TIME or PRESS_CANNOT_WRITE (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_render(const PressGraph *graph,
             const PressRenderOptions *options,
             const char *path);

PRESS_END_DECLS

#endif // PRESSGRAPH_RENDER_H
