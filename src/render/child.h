// SPDX-License-Identifier: MIT

/// @file child.h Drawing in a process of its own

#ifndef PRESS_RENDER_CHILD_H
#define PRESS_RENDER_CHILD_H

#include "base/world.h"

#include <pressgraph/out.h>

/// What is to be drawn; terminated texts
typedef struct {
  const char *module; ///< Path of the module
  const char *dot;
  const char *engine; ///< "dot", "sfdp" ...
  const char *format; ///< "svg", "png", "pdf"
  unsigned seconds;   ///< Limit
} RenderJob;

/**
   Draw in a child process with limits of time and memory.

   @param picture Gets the bytes of the picture.
   @param messages Gets what Graphviz had to say.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_NO_MODULE (with the reason in
   `messages`), PRESS_OUT_OF_TIME, PRESS_TOO_BIG (a picture without end),
   PRESS_CANCELLED, or PRESS_CANNOT_WRITE where it failed otherwise. Nothing is
   reported.
*/
PRESS_NODISCARD PressStatus press_render_run(const PressWorld *world,
                                             const RenderJob *job,
                                             PressOut *picture,
                                             PressOut *messages);

#endif // PRESS_RENDER_CHILD_H
