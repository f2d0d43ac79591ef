// SPDX-License-Identifier: MIT

/// @file module.h What the Graphviz module gives

#ifndef PRESS_RENDER_MODULE_H
#define PRESS_RENDER_MODULE_H

#include <pressgraph/api.h>

#include <stdint.h>
#include <stdio.h>

/// Grows with every change of the struct
#define PRESS_RENDER_MODULE_VERSION 1

/// Name of the symbol that the child looks for
#define PRESS_RENDER_MODULE_SYMBOL "press_render_module_table"

/**
   The function of the module. It is called once, in a process of its own: it
   cannot be interrupted and leaks by design.
*/
typedef struct {
  uint32_t version;
  /// Lay a DOT text out and draw it; messages go to standard error.
  /// 0, or not 0 if it could not be drawn
  int (*draw)(const char *dot,
              const char *engine,
              const char *format,
              FILE *stream);
} PressRenderModule;

extern PRESS_API const PressRenderModule press_render_module_table;

#endif // PRESS_RENDER_MODULE_H
