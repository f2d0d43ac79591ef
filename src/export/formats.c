// SPDX-License-Identifier: MIT

/*
   The table of formats, and writing a graph to a file in one of them. A format
   with two files opens both before it writes, so that a folder that cannot be
   written to leaves nothing behind.
*/

#include "export/formats.h"

#include "base/arena.h"
#include "base/world.h"

#define ROW(name) &press_format_##name,
static const PressFormat *const formats[] = {PRESS_FORMATS(ROW)};
#undef ROW

#define N_FORMATS (sizeof formats / sizeof formats[0])

const PressFormat *const *
press_formats(size_t *n_formats)
{
  *n_formats = N_FORMATS;
  return formats;
}

const PressFormat *
press_format_by_name(PressStr name)
{
  for (size_t i = 0; i < N_FORMATS; ++i) {
    if (press_str_equals(press_str(formats[i]->name), name)) {
      return formats[i];
    }
  }
  return NULL;
}

const PressFormat *
press_format_by_path(PressStr path)
{
  const PressFormat *best = NULL;
  size_t longest = 0;
  for (size_t i = 0; i < N_FORMATS; ++i) {
    const PressStr extension = press_str(formats[i]->extension);
    if (extension.len > longest && press_str_ends(path, extension)) {
      best = formats[i];
      longest = extension.len;
    }
  }
  return best;
}

static PressStatus
write_one(const PressGraph *graph,
          const PressFormat *format,
          const PressExportOptions *options,
          const char *path)
{
  PressOut *out = NULL;
  PressStatus st = press_out_file(press_graph_world(graph), path, &out);
  if (st != PRESS_OK) {
    return st;
  }
  st = format->write(graph, options, out);
  if (st != PRESS_OK) {
    press_out_abandon(out);
    return st;
  }
  return press_out_close(out);
}

static PressStatus
write_pair(const PressGraph *graph,
           const PressFormat *format,
           const PressExportOptions *options,
           PressOut *nodes,
           PressOut *edges)
{
  PressStatus st = format->write_nodes(graph, options, nodes);
  if (st == PRESS_OK) {
    st = format->write(graph, options, edges);
  }
  if (st != PRESS_OK) {
    press_out_abandon(nodes);
    press_out_abandon(edges);
    return st;
  }
  st = press_out_close(nodes);
  if (st != PRESS_OK) {
    press_out_abandon(edges);
    return st;
  }
  return press_out_close(edges);
}

/// F.nodes.csv and F.edges.csv for F.csv
static PressStatus
write_two(const PressGraph *graph,
          const PressFormat *format,
          const PressExportOptions *options,
          PressStr stem,
          Arena *arena)
{
  PressWorld *const world = press_graph_world(graph);
  const PressStr extension = press_str(format->extension);
  const PressStr node_parts[] = {stem, PRESS_STR(".nodes"), extension};
  const PressStr edge_parts[] = {stem, PRESS_STR(".edges"), extension};
  const PressStr node_path = press_arena_join(arena, node_parts, 3);
  const PressStr edge_path = press_arena_join(arena, edge_parts, 3);
  // A terminated copy, whatever join gives
  const PressStr node_name = press_arena_str(arena, node_path);
  const PressStr edge_name = press_arena_str(arena, edge_path);
  if (!node_name.data || !edge_name.data) {
    return PRESS_NO_MEMORY;
  }
  PressOut *nodes = NULL;
  PressOut *edges = NULL;
  PressStatus st = press_out_file(world, node_name.data, &nodes);
  if (st != PRESS_OK) {
    return st;
  }
  st = press_out_file(world, edge_name.data, &edges);
  if (st != PRESS_OK) {
    press_out_abandon(nodes);
    return st;
  }
  return write_pair(graph, format, options, nodes, edges);
}

PressStatus
press_export(const PressGraph *graph,
             const PressFormat *format,
             const PressExportOptions *options,
             const char *path)
{
  if (!graph || !format || !options || !path) {
    return PRESS_BAD_ARG;
  }
  PressStr stem = press_str(path);
  if (!format->write_nodes || press_str_equals(stem, PRESS_STR("-"))) {
    return write_one(graph, format, options, path);
  }
  const PressStr extension = press_str(format->extension);
  if (stem.len > extension.len && press_str_ends(stem, extension)) {
    stem = press_str_cut(stem, 0, stem.len - extension.len);
  }
  Arena arena = press_arena(press_graph_world(graph)->alloc, 0);
  const PressStatus st = write_two(graph, format, options, stem, &arena);
  press_arena_clear(&arena);
  return st;
}
