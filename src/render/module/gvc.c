// SPDX-License-Identifier: MIT

/*
   The only file that knows Graphviz. Its libraries print to standard error
   whenever they like; the child process that this runs in has a pipe there.
*/

#include "render/module.h"

#include <gvc.h>

static int
draw_graph(GVC_t *gvc,
           Agraph_t *graph,
           const char *engine,
           const char *format,
           FILE *stream)
{
  if (gvLayout(gvc, graph, engine) != 0) {
    return 1;
  }
  const int result = gvRender(gvc, graph, format, stream);
  gvFreeLayout(gvc, graph);
  return result || fflush(stream) != 0;
}

static int
draw(const char *dot, const char *engine, const char *format, FILE *stream)
{
  GVC_t *const gvc = gvContext();
  if (!gvc) {
    return 1;
  }
  Agraph_t *const graph = agmemread(dot);
  const int result = graph ? draw_graph(gvc, graph, engine, format, stream) : 1;
  if (graph) {
    agclose(graph);
  }
  gvFreeContext(gvc);
  return result;
}

const PressRenderModule press_render_module_table = {
    .version = PRESS_RENDER_MODULE_VERSION,
    .draw = draw,
};
