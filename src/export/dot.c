// SPDX-License-Identifier: MIT

/*
   DOT for Graphviz and for people: types as colour and shape, status as line
   and in words, the sentence in the tooltip. Everything else that an edge or
   node carries stands in attributes that Graphviz does not know and keeps.

   Every value is quoted (a bare 4.9e-05 is a syntax error there); a label's
   line breaks are written \n, a backslash is doubled, also where Graphviz does
   not undo it: the comment in the first line says so to readers. Labels are
   wrapped and cut for the eye, label_full has the rest. Graphviz also reads
   `&eacute;` in labels and tooltips, so such an ampersand is escaped there.

   The document layer is left out unless asked for: an article that is linked
   to all it mentions hides the story.
*/

#include "base/out_alloc.h"
#include "base/world.h"
#include "export/caption.h"
#include "export/columns.h"
#include "export/formats.h"
#include "export/losses.h"
#include "export/palette.h"

#define FONTS "DejaVu Sans,Verdana,Helvetica,Arial,sans-serif"

/// Longest piece of a string, bytes; quoting makes three of one at most
#define MAX_PIECE ((size_t)5000)

/// What writing needs; on the stack
typedef struct {
  const PressEdges *edges;
  PressOut *out;
  PressRowContext context;
  const bool *shown; ///< By node
  uint64_t n_hidden;
} Writer;

/// Begins an attribute, a comma before all but the first
static void
name_attribute(PressOut *out, const char *name, bool *first)
{
  press_out_c(out, *first ? " [" : ", ");
  press_out_c(out, name);
  press_out_byte(out, '=');
  *first = false;
}

/**
   A value as one string, or as several that `+` joins: Graphviz takes no
   string of more than 16384 bytes. No character and no CR LF is cut.
*/
static void
write_quoted(PressOut *out, PressStr value)
{
  size_t start = 0;
  while (value.len - start > MAX_PIECE) {
    size_t end = start + MAX_PIECE;
    // A character has at most three bytes behind its first
    for (int i = 0; i < 3 && ((unsigned char)value.data[end] & 0xC0U) == 0x80U;
         ++i) {
      --end;
    }
    end -= value.data[end - 1] == '\r';
    press_out_dot(out, press_str_cut(value, start, end));
    press_out_c(out, " + ");
    start = end;
  }
  press_out_dot(out, (PressStr){value.data + start, value.len - start});
}

static void
write_attribute(PressOut *out, const char *name, PressStr value, bool *first)
{
  if (press_str_is_none(value)) {
    press_out_fail(out, PRESS_NO_MEMORY);
    return;
  }
  name_attribute(out, name, first);
  write_quoted(out, value);
}

static void
write_tooltip(Writer *writer, PressStr value, bool *first)
{
  write_attribute(writer->out, "tooltip",
                  press_str_is_none(value)
                      ? value
                      : press_labels_tooltip(writer->context.arena, value),
                  first);
}

/// A text that Graphviz shows: entities are kept as they are
static void
write_shown(Writer *writer, const char *name, PressStr value, bool *first)
{
  write_attribute(writer->out, name,
                  press_str_is_none(value)
                      ? value
                      : press_labels_entities(writer->context.arena, value),
                  first);
}

/// True for the columns whose names Graphviz takes for its own
static bool
is_of_graphviz(const char *name)
{
  static const char *const names[] = {"label", "weight", "color", "start",
                                      "node_id"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; ++i) {
    if (!strcmp(name, names[i])) {
      return true;
    }
  }
  return false;
}

static void
write_cell(Writer *writer,
           const char *name,
           PressCellKind kind,
           PressCell cell,
           bool *first)
{
  const PressStr text = press_cell_text(&writer->context, kind, &cell);
  if (text.len || press_str_is_none(text)) {
    write_attribute(writer->out, name, text, first);
  }
}

/// Label for the eye, and the whole one where that is shorter
static void
write_label(Writer *writer, PressStr label, bool *first)
{
  Arena *const arena = writer->context.arena;
  const PressStr cut = press_labels_cut(arena, label, PRESS_LABEL_CHARACTERS);
  write_shown(writer, "label",
              press_labels_wrap(arena, cut, PRESS_LABEL_WIDTH, false), first);
  if (cut.len != label.len) {
    write_attribute(writer->out, "label_full", label, first);
  }
}

static void
write_node_look(Writer *writer, uint32_t node, bool *first)
{
  const PressNode *const it = press_graph_node(writer->edges->graph, node);
  const PressNodeLook *const look = press_palette_node(
      press_palette_row(writer->edges->graph, writer->edges->ontology, node));
  PressOut *const out = writer->out;
  write_attribute(out, "shape", press_str(look->shape), first);
  write_attribute(out, "style", press_str(look->style), first);
  write_attribute(out, "fillcolor", press_str(look->fill), first);
  write_attribute(out, "fontcolor", press_str(look->text), first);
  if (look->peripheries > 1) {
    write_attribute(out, "peripheries", PRESS_STR("2"), first);
  }
  if (press_labels_has(it, "generic")) {
    write_attribute(out, "fontname", PRESS_STR("Helvetica-Oblique"), first);
  }
  if (press_labels_has(it, "boilerplate")) {
    write_attribute(out, "color", press_str(press_palette_grey()), first);
  }
}

static void
write_node(Writer *writer, uint32_t node)
{
  const PressEdges *const edges = writer->edges;
  const PressNode *const it = press_graph_node(edges->graph, node);
  PressOut *const out = writer->out;
  press_arena_reset(writer->context.arena);
  bool first = true;
  press_out_c(out, "  ");
  press_out_dot(out, it->id);
  const PressStr label = press_labels_node(it, edges->language);
  write_label(writer, press_str_is_none(label) ? PRESS_STR("") : label, &first);
  const PressStr parts[] = {
      press_labels_cut(writer->context.arena, label, PRESS_LABEL_CHARACTERS),
      PRESS_STR(": "),
      press_labels_type(edges->ontology,
                        press_graph_main_type(edges->graph, node),
                        edges->language)};
  write_tooltip(writer, press_arena_join(writer->context.arena, parts, 3),
                &first);
  write_node_look(writer, node, &first);
  write_attribute(out, "id", it->id, &first);
  size_t n = 0;
  const PressNodeColumn *const columns = press_node_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    if (!is_of_graphviz(columns[i].name)) {
      write_cell(writer, columns[i].name, columns[i].kind,
                 columns[i].value(&writer->context, node), &first);
    }
  }
  press_out_c(out, "];\n");
}

/// `vend · alleged · S5`
static PressStr
edge_label(Writer *writer, const PressEdge *edge)
{
  const PressCaption caption =
      press_caption_of(writer->edges, edge, false, writer->context.arena);
  if (press_str_is_none(caption.predicate) ||
      press_str_is_none(caption.place)) {
    return PRESS_NONE;
  }
  const PressStr parts[] = {
      caption.predicate, PRESS_STR(" · "),
      caption.status,    caption.place.len ? PRESS_STR(" · ") : PRESS_STR(""),
      caption.place,
  };
  return press_arena_join(writer->context.arena, parts,
                          sizeof parts / sizeof *parts);
}

static void
write_edge_look(Writer *writer, const PressEdge *edge, bool *first)
{
  const PressEdgeLook *const look = press_palette_edge(edge->status);
  PressOut *const out = writer->out;
  const bool negated = edge->polarity == PRESS_NEGATED;
  write_attribute(out, "style", press_str(look->style), first);
  write_attribute(out, "penwidth", press_str(look->width), first);
  write_attribute(out, "arrowhead",
                  press_str(negated ? "tee" : look->arrowhead), first);
  if (edge->symmetric) {
    write_attribute(out, "dir", PRESS_STR("none"), first);
  }
  if (edge->derived) {
    const PressStr grey = press_str(press_palette_grey());
    write_attribute(out, "color", grey, first);
    write_attribute(out, "fontcolor", PRESS_STR("#595959"), first);
  }
}

static void
write_edge(Writer *writer, const PressEdge *edge)
{
  const PressEdges *const edges = writer->edges;
  PressOut *const out = writer->out;
  press_arena_reset(writer->context.arena);
  bool first = true;
  press_out_c(out, "  ");
  press_out_dot(out, press_graph_node(edges->graph, edge->subject)->id);
  press_out_c(out, " -> ");
  press_out_dot(out, press_graph_node(edges->graph, edge->object)->id);
  write_shown(writer, "label", edge_label(writer, edge), &first);
  write_tooltip(
      writer, press_caption_tooltip(edges, edge, false, writer->context.arena),
      &first);
  write_edge_look(writer, edge, &first);
  write_attribute(out, "id",
                  press_graph_statement(edges->graph, edge->best)->id, &first);
  write_attribute(out, "w",
                  press_arena_format(writer->context.arena, "%u", edge->weight),
                  &first);
  size_t n = 0;
  const PressEdgeColumn *const columns = press_edge_columns(&n);
  for (size_t i = 0; i < n; ++i) {
    if (press_edge_column_is_in(&columns[i], edges->options->statements) &&
        !is_of_graphviz(columns[i].name)) {
      write_cell(writer, columns[i].name, columns[i].kind,
                 columns[i].value(&writer->context, edge), &first);
    }
  }
  press_out_c(out, "];\n");
}

/// Hides nodes whose edges are all left out; a node that never had one stays
static PressStatus
choose_nodes(Writer *writer, Arena *arena)
{
  const PressEdges *const edges = writer->edges;
  const uint32_t n_nodes = press_graph_n_nodes(edges->graph);
  const uint32_t n_statements = press_graph_n_statements(edges->graph);
  bool *const shown =
      press_arena_array(arena, (size_t)n_nodes + 1, sizeof *shown);
  if (!shown) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n_nodes; ++i) {
    shown[i] = true;
  }
  for (uint32_t i = 0; i < n_statements; ++i) {
    const PressGraphStatement *const it =
        press_graph_statement(edges->graph, i);
    shown[it->subject] = false;
    shown[it->object] = false;
  }
  for (uint32_t i = 0; i < edges->n_edges; ++i) {
    shown[edges->edges[i].subject] = true;
    shown[edges->edges[i].object] = true;
  }
  for (uint32_t i = 0; i < n_nodes; ++i) {
    writer->n_hidden += !shown[i];
  }
  writer->shown = shown;
  return PRESS_OK;
}

static void
write_head(Writer *writer)
{
  PressOut *const out = writer->out;
  const PressGraph *const graph = writer->edges->graph;
  press_out_c(out, "// pressgraph 1: every value is quoted, backslashes are "
                   "doubled\n"
                   "digraph \"pressgraph\" {\n"
                   "  graph");
  bool first = true;
  write_attribute(out, "rankdir", PRESS_STR("LR"), &first);
  write_attribute(out, "charset", PRESS_STR("UTF-8"), &first);
  write_attribute(out, "fontname", PRESS_STR(FONTS), &first);
  write_attribute(out, "labelloc", PRESS_STR("t"), &first);
  write_shown(writer, "label",
              press_caption_title(graph, writer->edges->language,
                                  writer->context.arena),
              &first);
  press_out_c(out, "];\n  node");
  first = true;
  write_attribute(out, "fontname", PRESS_STR(FONTS), &first);
  write_attribute(out, "fontsize", PRESS_STR("11"), &first);
  press_out_c(out, "];\n  edge");
  first = true;
  write_attribute(out, "fontname", PRESS_STR(FONTS), &first);
  write_attribute(out, "fontsize", PRESS_STR("9"), &first);
  press_out_c(out, "];\n");
}

static PressStatus
write_all(Writer *writer, Arena *arena)
{
  PressStatus st = choose_nodes(writer, arena);
  if (st != PRESS_OK) {
    return st;
  }
  const PressEdges *const edges = writer->edges;
  write_head(writer);
  const uint32_t n_nodes = press_graph_n_nodes(edges->graph);
  for (uint32_t i = 0; i < n_nodes; ++i) {
    if (writer->shown[i]) {
      write_node(writer, i);
    }
  }
  for (uint32_t i = 0; i < edges->n_edges; ++i) {
    write_edge(writer, &edges->edges[i]);
  }
  press_out_c(writer->out, "}\n");
  st = press_out_status(writer->out);
  if (st != PRESS_OK) {
    return st;
  }
  PressLosses losses = press_losses_of(edges);
  losses.nodes = writer->n_hidden;
  return press_losses_report(edges, "dot", &losses);
}

static PressStatus
write_dot(const PressGraph *graph,
          const PressExportOptions *options,
          PressOut *out)
{
  const PressAlloc alloc = press_graph_world(graph)->alloc;
  Arena arena = press_arena(alloc, 0);
  Arena row = press_arena(alloc, 0);
  PressEdges edges;
  PressStatus st =
      press_edges_make(graph, options, options->with_documents, &arena, &edges);
  if (st == PRESS_OK) {
    Writer writer = {&edges, out, {&edges, &row}, NULL, 0};
    st = write_all(&writer, &arena);
  }
  press_arena_clear(&row);
  press_arena_clear(&arena);
  return st;
}

const PressFormat press_format_dot = {
    .name = "dot",
    .extension = ".dot",
    .summary = "DOT for Graphviz: a picture's types, lines and tooltips",
    .losses =
        "claims and their relations, places of mentions, statements about "
        "documents unless asked for, sentences beyond three of an edge",
    .write = write_dot,
};
