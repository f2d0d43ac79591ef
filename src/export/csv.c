// SPDX-License-Identifier: MIT

/*
   Two tables as RFC 4180 has them: lines end in CR LF, a line break never
   stands inside a field. The first columns are those that Gephi's spreadsheet
   import asks for; `Kind` is its name for the type of an edge, since `Type`
   says whether the edge is directed.
*/

#include "base/out_alloc.h"
#include "base/world.h"
#include "export/columns.h"
#include "export/formats.h"
#include "export/losses.h"

/// What writing needs; on the stack
typedef struct {
  const PressEdges *edges;
  PressOut *out;
  PressRowContext context;
} Writer;

/// True for the columns that stand at the front under Gephi's name
static bool
is_at_front(const char *name)
{
  static const char *const names[] = {"node_id", "label", "predicate",
                                      "weight"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; ++i) {
    if (!strcmp(name, names[i])) {
      return true;
    }
  }
  return false;
}

static void
write_cell(Writer *writer, PressCellKind kind, PressCell cell)
{
  const PressStr text = press_cell_text(&writer->context, kind, &cell);
  if (press_str_is_none(text)) {
    press_out_fail(writer->out, PRESS_NO_MEMORY);
    return;
  }
  press_out_byte(writer->out, ',');
  press_out_csv(writer->out, text);
}

static void
write_node(Writer *writer, uint32_t node)
{
  const PressNode *const it = press_graph_node(writer->edges->graph, node);
  press_arena_reset(writer->context.arena);
  press_out_csv(writer->out, it->id);
  press_out_byte(writer->out, ',');
  press_out_csv(writer->out, press_labels_node(it, writer->edges->language));
  size_t n = 0;
  const PressNodeColumn *const columns = press_node_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    if (!is_at_front(columns[i].name)) {
      write_cell(writer, columns[i].kind,
                 columns[i].value(&writer->context, node));
    }
  }
  press_out_c(writer->out, "\r\n");
}

static void
write_node_table(Writer *writer)
{
  press_out_c(writer->out, "Id,Label");
  size_t n = 0;
  const PressNodeColumn *const columns = press_node_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    if (!is_at_front(columns[i].name)) {
      press_out_byte(writer->out, ',');
      press_out_csv(writer->out, press_str(columns[i].name));
    }
  }
  press_out_c(writer->out, "\r\n");
  const uint32_t n_nodes = press_graph_n_nodes(writer->edges->graph);
  for (uint32_t i = 0; i < n_nodes; ++i) {
    write_node(writer, i);
  }
}

static bool
is_edge_column(const Writer *writer, const PressEdgeColumn *column)
{
  return press_edge_column_is_in(column, writer->edges->options->statements) &&
         !is_at_front(column->name);
}

/// Source, Target, Type, Kind, Id, Label, Weight
static void
write_edge_front(Writer *writer, uint32_t number)
{
  const PressEdges *const edges = writer->edges;
  const PressEdge *const edge = &edges->edges[number];
  PressOut *const out = writer->out;
  press_out_csv(out, press_graph_node(edges->graph, edge->subject)->id);
  press_out_byte(out, ',');
  press_out_csv(out, press_graph_node(edges->graph, edge->object)->id);
  press_out_c(out, ",Directed,");
  press_out_csv(out, edge->predicate);
  press_out_c(out, ",e");
  press_out_uint(out, number);
  press_out_byte(out, ',');
  press_out_csv(out, press_labels_predicate(edges->ontology, edge->predicate,
                                            edges->language));
  press_out_byte(out, ',');
  press_out_uint(out, edge->weight);
}

static void
write_edge_table(Writer *writer)
{
  press_out_c(writer->out, "Source,Target,Type,Kind,Id,Label,Weight");
  size_t n = 0;
  const PressEdgeColumn *const columns = press_edge_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    if (is_edge_column(writer, &columns[i])) {
      press_out_byte(writer->out, ',');
      press_out_csv(writer->out, press_str(columns[i].name));
    }
  }
  press_out_c(writer->out, "\r\n");
  for (uint32_t k = 0; k < writer->edges->n_edges; ++k) {
    press_arena_reset(writer->context.arena);
    write_edge_front(writer, k);
    for (size_t i = 0; i < n; ++i) {
      if (is_edge_column(writer, &columns[i])) {
        write_cell(
            writer, columns[i].kind,
            columns[i].value(&writer->context, &writer->edges->edges[k]));
      }
    }
    press_out_c(writer->out, "\r\n");
  }
}

static PressStatus
write_table(const PressGraph *graph,
            const PressExportOptions *options,
            bool nodes,
            PressOut *out)
{
  const PressAlloc alloc = press_graph_world(graph)->alloc;
  Arena arena = press_arena(alloc, 0);
  Arena row = press_arena(alloc, 0);
  PressEdges edges;
  PressStatus st = press_edges_make(graph, options, true, &arena, &edges);
  if (st == PRESS_OK) {
    Writer writer = {&edges, out, {&edges, &row}};
    if (nodes) {
      write_node_table(&writer);
    } else {
      write_edge_table(&writer);
    }
    st = press_out_status(out);
  }
  if (st == PRESS_OK && !nodes) {
    const PressLosses losses = press_losses_of(&edges);
    st = press_losses_report(&edges, "csv", &losses);
  }
  press_arena_clear(&row);
  press_arena_clear(&arena);
  return st;
}

static PressStatus
write_edges(const PressGraph *graph,
            const PressExportOptions *options,
            PressOut *out)
{
  return write_table(graph, options, false, out);
}

static PressStatus
write_nodes(const PressGraph *graph,
            const PressExportOptions *options,
            PressOut *out)
{
  return write_table(graph, options, true, out);
}

const PressFormat press_format_csv = {
    .name = "csv",
    .extension = ".csv",
    .summary = "two tables, F.nodes.csv and F.edges.csv, for spreadsheets and "
               "Gephi",
    .losses = "claims and their relations, places of mentions, line breaks in "
              "texts, sentences beyond three of an edge",
    .write = write_edges,
    .write_nodes = write_nodes,
};
