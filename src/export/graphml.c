// SPDX-License-Identifier: MIT

/*
   GraphML (http://graphml.graphdrawing.org) in the dialect that Gephi,
   networkx, igraph and graph-tool all read: keys first, each with id, for,
   attr.name and attr.type of the six; no defaults, no descriptions, no nested
   graphs; an id on every edge, since Gephi merges parallel edges without; the
   predicate as `label` of the edge, where Gephi looks for its type.

   Key ids are n0, n1 ... and e0, e1 ...: Gephi takes a key whose id is `b` for
   the colour blue. Every value is written, an absent one as an empty text.
*/

#include "base/out_alloc.h"
#include "base/world.h"
#include "export/columns.h"
#include "export/formats.h"
#include "export/losses.h"
#include "export/xml_text.h"

/// What writing needs; on the stack
typedef struct {
  const PressEdges *edges;
  PressOut *out;
  PressRowContext context;
  uint64_t n_replaced;
} Writer;

static const char *
type_name(PressCellKind kind)
{
  switch (kind) {
  case PRESS_CELL_INT:
    return "int";
  case PRESS_CELL_REAL:
    return "double";
  case PRESS_CELL_BOOL:
    return "boolean";
  case PRESS_CELL_TEXT:
  case PRESS_CELL_LIST:
    break;
  }
  return "string";
}

static void
write_key(PressOut *out,
          char prefix,
          size_t number,
          const char *name,
          PressCellKind kind)
{
  press_out_c(out, "  <key id=\"");
  press_out_byte(out, prefix);
  press_out_uint(out, number);
  press_out_c(out, prefix == 'n' ? "\" for=\"node\"" : "\" for=\"edge\"");
  press_out_c(out, " attr.name=\"");
  press_out_xml_attribute(out, press_str(name));
  press_out_c(out, "\" attr.type=\"");
  press_out_c(out, type_name(kind));
  press_out_c(out, "\"/>\n");
}

static void
write_keys(Writer *writer)
{
  size_t n = 0;
  const PressNodeColumn *const of_nodes = press_node_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    write_key(writer->out, 'n', i, of_nodes[i].name, of_nodes[i].kind);
  }
  const PressEdgeColumn *const of_edges = press_edge_columns(&n);
  size_t number = 0;
  for (size_t i = 0; i < n; ++i) {
    if (press_edge_column_is_in(&of_edges[i],
                                writer->edges->options->statements)) {
      write_key(writer->out, 'e', number++, of_edges[i].name, of_edges[i].kind);
    }
  }
}

static void
write_data(Writer *writer,
           char prefix,
           size_t number,
           PressCellKind kind,
           PressCell cell)
{
  PressOut *const out = writer->out;
  const PressStr text = press_cell_text(&writer->context, kind, &cell);
  if (press_str_is_none(text)) {
    press_out_fail(out, PRESS_NO_MEMORY);
    return;
  }
  press_out_c(out, "      <data key=\"");
  press_out_byte(out, prefix);
  press_out_uint(out, number);
  press_out_c(out, "\">");
  writer->n_replaced += press_xml_text(out, text);
  press_out_c(out, "</data>\n");
}

static void
write_node(Writer *writer, uint32_t node)
{
  PressOut *const out = writer->out;
  press_arena_reset(writer->context.arena);
  press_out_c(out, "    <node id=\"n");
  press_out_uint(out, node);
  press_out_c(out, "\">\n");
  size_t n = 0;
  const PressNodeColumn *const columns = press_node_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    write_data(writer, 'n', i, columns[i].kind,
               columns[i].value(&writer->context, node));
  }
  press_out_c(out, "    </node>\n");
}

static void
write_edge(Writer *writer, uint32_t number)
{
  PressOut *const out = writer->out;
  const PressEdge *const edge = &writer->edges->edges[number];
  press_arena_reset(writer->context.arena);
  press_out_c(out, "    <edge id=\"e");
  press_out_uint(out, number);
  press_out_c(out, "\" source=\"n");
  press_out_uint(out, edge->subject);
  press_out_c(out, "\" target=\"n");
  press_out_uint(out, edge->object);
  press_out_c(out, "\" label=\"");
  press_out_xml_attribute(out, edge->predicate);
  press_out_c(out, "\">\n");
  size_t n = 0;
  size_t key = 0;
  const PressEdgeColumn *const columns = press_edge_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    if (press_edge_column_is_in(&columns[i],
                                writer->edges->options->statements)) {
      write_data(writer, 'e', key++, columns[i].kind,
                 columns[i].value(&writer->context, edge));
    }
  }
  press_out_c(out, "    </edge>\n");
}

static PressStatus
write_all(Writer *writer)
{
  PressOut *const out = writer->out;
  press_out_c(out,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  write_keys(writer);
  press_out_c(out, "  <graph id=\"G\" edgedefault=\"directed\">\n");
  const uint32_t n_nodes = press_graph_n_nodes(writer->edges->graph);
  for (uint32_t i = 0; i < n_nodes; ++i) {
    write_node(writer, i);
  }
  for (uint32_t i = 0; i < writer->edges->n_edges; ++i) {
    write_edge(writer, i);
  }
  press_out_c(out, "  </graph>\n</graphml>\n");

  PressLosses losses = press_losses_of(writer->edges);
  losses.replaced = writer->n_replaced;
  const PressStatus st = press_out_status(out);
  return st == PRESS_OK ? press_losses_report(writer->edges, "graphml", &losses)
                        : st;
}

static PressStatus
write_graphml(const PressGraph *graph,
              const PressExportOptions *options,
              PressOut *out)
{
  const PressAlloc alloc = press_graph_world(graph)->alloc;
  Arena arena = press_arena(alloc, 0);
  Arena row = press_arena(alloc, 0);
  PressEdges edges;
  PressStatus st = press_edges_make(graph, options, true, &arena, &edges);
  if (st == PRESS_OK) {
    Writer writer = {&edges, out, {&edges, &row}, 0};
    st = write_all(&writer);
  }
  press_arena_clear(&row);
  press_arena_clear(&arena);
  return st;
}

const PressFormat press_format_graphml = {
    .name = "graphml",
    .extension = ".graphml",
    .summary = "GraphML for Gephi, networkx, igraph, graph-tool",
    .losses =
        "claims and their relations, places of mentions, sentences beyond "
        "three of an edge",
    .write = write_graphml,
};
