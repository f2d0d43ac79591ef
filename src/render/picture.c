// SPDX-License-Identifier: MIT

/*
   The DOT of a picture that must be understood at first sight: who did what to
   whom. Colour and shape tell the type of a node, its size how much of the
   story hangs on it; a line's style tells the status, and in words under its
   label. A legend explains only what occurs. All labels are Graphviz's HTML,
   the one way to set bold, italic and small text for every output alike.

   Subjects stand left of their objects (rankdir=LR), so that an edge reads
   like the sentence it comes from. Only parts stand right of their wholes: a
   group's members would else push the group, which the story is about, to the
   far end of the picture.
*/

#include "render/picture.h"

#include "base/out_alloc.h"
#include "base/world.h"
#include "export/caption.h"
#include "export/palette.h"

#define FONTS "DejaVu Sans,Verdana,Helvetica,Arial,sans-serif"

/// Points of a node's text: at the ends of the story, and most at its heart
#define SMALL_TEXT 12
#define LARGE_TEXT 26

/// Widest line in a diamond, which needs twice the width of its text, and
/// beside an edge, where a long line pushes the ranks apart; characters
#define DIAMOND_WIDTH 16
#define EDGE_WIDTH 14

/// From how many edges on a node's text is bold
#define BOLD_DEGREE 4

/// Texts of the picture itself
typedef struct {
  const char *empty;     ///< Nothing to draw
  const char *subtitle;  ///< How to read it
  const char *derived;   ///< Legend of grey lines
  const char *alone_one; ///< Behind the number of nodes without an edge
  const char *alone;
  const char *far_one; ///< Behind the number of nodes cut away
  const char *far;
} Words;

static const Words english = {
    .empty = "nothing to draw",
    .subtitle = "an arrow reads: subject, verb, object; S5: fifth sentence",
    .derived = "derived",
    .alone_one = " node without an edge is left out",
    .alone = " nodes without an edge are left out",
    .far_one = " less central node is left out",
    .far = " less central nodes are left out",
};

static const Words french = {
    .empty = "rien à dessiner",
    .subtitle =
        "une flèche se lit : sujet, verbe, objet ; S5 : cinquième phrase",
    .derived = "déduit",
    .alone_one = " nœud sans lien n’est pas montré",
    .alone = " nœuds sans lien ne sont pas montrés",
    .far_one = " nœud moins central n’est pas montré",
    .far = " nœuds moins centraux ne sont pas montrés",
};

/// What writing needs; on the stack
typedef struct {
  const PressPicture *picture;
  const PressEdges *edges;
  const Words *words;
  PressOut *out;
  Arena row; ///< Of one node or edge
} Writer;

/// Text inside an HTML label: there `>` must be escaped too, or Graphviz loses
/// the end of the label
static void
write_html(PressOut *out, PressStr text)
{
  size_t start = 0;
  for (size_t i = 0; i < text.len; ++i) {
    if (text.data[i] != '>' && text.data[i] != '\n') {
      continue;
    }
    press_out_xml(out, press_str_cut(text, start, i));
    press_out_c(out, text.data[i] == '>' ? "&gt;" : "<BR/>");
    start = i + 1;
  }
  if (start < text.len) {
    press_out_xml(out, press_str_cut(text, start, text.len));
  }
}

/// Text of a label: cut, wrapped, escaped; a blank where there is none
static void
write_label(Writer *writer, PressStr text, size_t width)
{
  const PressStr cut =
      press_labels_cut(&writer->row, text, PRESS_LABEL_CHARACTERS);
  const PressStr wrapped = press_labels_wrap(&writer->row, cut, width, true);
  if (press_str_is_none(wrapped)) {
    press_out_fail(writer->out, PRESS_NO_MEMORY);
    return;
  }
  write_html(writer->out, wrapped.len ? wrapped : PRESS_STR(" "));
}

/// `, name="value"` of a value of ours
static void
write_plain(PressOut *out, const char *name, const char *value)
{
  press_out_c(out, ", ");
  press_out_c(out, name);
  press_out_byte(out, '=');
  press_out_dot(out, press_str(value));
}

/// `, id="..."` and the like, of a text from outside
static void
write_text(Writer *writer, const char *name, PressStr text)
{
  if (press_str_is_none(text)) {
    press_out_fail(writer->out, PRESS_NO_MEMORY);
    return;
  }
  press_out_c(writer->out, ", ");
  press_out_c(writer->out, name);
  press_out_byte(writer->out, '=');
  press_out_dot(writer->out, text);
}

/// `, tooltip="..."`, for the line and for the words beside it
static void
write_tooltip(Writer *writer, const char *name, PressStr value)
{
  write_text(writer, name,
             press_str_is_none(value)
                 ? value
                 : press_labels_tooltip(&writer->row, value));
}

static uint32_t
max_degree(const PressPicture *picture)
{
  const uint32_t n_nodes = press_graph_n_nodes(picture->edges->graph);
  uint32_t most = 1;
  for (uint32_t i = 0; i < n_nodes; ++i) {
    most = picture->degree[i] > most ? picture->degree[i] : most;
  }
  return most;
}

/// Text size of a node, in points, by its share of the edges
static unsigned
text_size(const PressPicture *picture, uint32_t node, uint32_t most)
{
  const uint32_t degree = picture->degree[node] - 1;
  const uint32_t range = most > 1 ? most - 1 : 1;
  return SMALL_TEXT +
         (unsigned)((uint64_t)(LARGE_TEXT - SMALL_TEXT) * degree / range);
}

static void
write_node_text(Writer *writer, uint32_t node, const PressNodeLook *look)
{
  const PressNode *const it = press_graph_node(writer->edges->graph, node);
  const bool bold = writer->picture->degree[node] >= BOLD_DEGREE;
  const bool italic = press_labels_has(it, "generic");
  PressOut *const out = writer->out;
  press_out_c(out, "label=<");
  press_out_c(out, bold ? "<B>" : "");
  press_out_c(out, italic ? "<I>" : "");
  write_label(writer, press_labels_node(it, writer->edges->language),
              strcmp(look->shape, "diamond") != 0 ? PRESS_LABEL_WIDTH
                                                  : DIAMOND_WIDTH);
  press_out_c(out, italic ? "</I>" : "");
  press_out_c(out, bold ? "</B>" : "");
  press_out_byte(out, '>');
}

static void
write_node(Writer *writer, uint32_t node, uint32_t most)
{
  const PressEdges *const edges = writer->edges;
  const PressNode *const it = press_graph_node(edges->graph, node);
  const PressNodeLook *const look = press_palette_node(
      press_palette_row(edges->graph, edges->ontology, node));
  PressOut *const out = writer->out;
  press_arena_reset(&writer->row);
  press_out_c(out, "  n");
  press_out_uint(out, node);
  press_out_c(out, " [");
  write_node_text(writer, node, look);
  write_text(writer, "id", it->id);
  const PressStr parts[] = {
      press_labels_cut(&writer->row, press_labels_node(it, edges->language),
                       PRESS_LABEL_CHARACTERS),
      PRESS_STR(": "),
      press_labels_type(edges->ontology,
                        press_graph_main_type(edges->graph, node),
                        edges->language)};
  write_tooltip(writer, "tooltip", press_arena_join(&writer->row, parts, 3));
  write_plain(out, "shape", look->shape);
  write_plain(out, "style", look->style);
  write_plain(out, "fillcolor", look->fill);
  write_plain(out, "fontcolor", look->text);
  write_plain(out, "peripheries", look->peripheries > 1 ? "2" : "1");
  press_out_c(out, ", fontsize=\"");
  press_out_uint(out, text_size(writer->picture, node, most));
  press_out_c(out, "\"];\n");
}

static void
write_edge_text(Writer *writer, const PressEdge *edge)
{
  const PressCaption caption =
      press_caption_of(writer->edges, edge, true, &writer->row);
  PressOut *const out = writer->out;
  if (press_str_is_none(caption.predicate) ||
      press_str_is_none(caption.place)) {
    press_out_fail(out, PRESS_NO_MEMORY);
    return;
  }
  press_out_c(out, "label=<");
  write_label(writer, caption.predicate, EDGE_WIDTH);
  press_out_c(out, "<BR/><FONT POINT-SIZE=\"9\" COLOR=\"#595959\">");
  write_html(out, caption.status);
  press_out_c(out, caption.place.len ? " · " : "");
  write_html(out, caption.place);
  press_out_c(out, "</FONT>>");
}

static void
write_edge(Writer *writer, const PressEdge *edge)
{
  const PressEdges *const edges = writer->edges;
  const PressEdgeLook *const look = press_palette_edge(edge->status);
  PressOut *const out = writer->out;
  press_arena_reset(&writer->row);
  const bool whole_first =
      press_str_equals(edge->predicate, PRESS_STR("PART_OF"));
  press_out_c(out, "  n");
  press_out_uint(out, whole_first ? edge->object : edge->subject);
  press_out_c(out, " -> n");
  press_out_uint(out, whole_first ? edge->subject : edge->object);
  press_out_c(out, " [");
  write_edge_text(writer, edge);
  write_text(writer, "id", press_graph_statement(edges->graph, edge->best)->id);
  const PressStr tooltip =
      press_caption_tooltip(edges, edge, true, &writer->row);
  write_tooltip(writer, "tooltip", tooltip);
  write_tooltip(writer, "labeltooltip", tooltip);
  const bool negated = edge->polarity == PRESS_NEGATED;
  write_plain(out, "style", look->style);
  write_plain(out, "penwidth", look->width);
  write_plain(out, whole_first ? "arrowtail" : "arrowhead",
              negated ? "tee" : look->arrowhead);
  write_plain(out, "dir",
              edge->symmetric ? "none" : (whole_first ? "back" : "forward"));
  if (edge->derived) {
    write_plain(out, "color", press_palette_grey());
    write_plain(out, "fontcolor", "#595959");
  }
  press_out_c(out, "];\n");
}

/// Legend: the types that occur, each in its colour
static void
write_type_legend(Writer *writer)
{
  const PressEdges *const edges = writer->edges;
  const uint32_t n_nodes = press_graph_n_nodes(edges->graph);
  bool used[PRESS_N_NODE_LOOKS] = {false};
  for (uint32_t i = 0; i < n_nodes; ++i) {
    if (writer->picture->degree[i]) {
      used[press_palette_row(edges->graph, edges->ontology, i)] = true;
    }
  }
  PressOut *const out = writer->out;
  press_out_c(out, "<TR><TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" "
                   "CELLSPACING=\"4\" CELLPADDING=\"4\"><TR>");
  for (unsigned i = 0; i < PRESS_N_NODE_LOOKS; ++i) {
    const PressNodeLook *const look = press_palette_node(i);
    if (!used[i] || !look->type[0]) {
      continue;
    }
    press_out_c(out, "<TD BGCOLOR=\"");
    press_out_c(out, look->fill);
    press_out_c(out, "\"><FONT COLOR=\"");
    press_out_c(out, look->text);
    press_out_c(out, "\">");
    write_html(out, press_labels_type(edges->ontology, press_str(look->type),
                                      edges->language));
    press_out_c(out, "</FONT></TD>");
  }
  press_out_c(out, "<TD></TD></TR></TABLE></TD></TR>\n");
}

/// One line of the legend and the word for it
static void
write_line(PressOut *out,
           const char *style,
           const char *width,
           const char *color,
           PressStr word)
{
  press_out_c(out, "<TD WIDTH=\"46\" SIDES=\"B\" BORDER=\"");
  press_out_c(out, width);
  press_out_c(out, "\" STYLE=\"");
  press_out_c(out, style);
  press_out_c(out, "\" COLOR=\"");
  press_out_c(out, color);
  press_out_c(out, "\"></TD><TD ROWSPAN=\"2\" ALIGN=\"LEFT\">");
  write_html(out, word);
  press_out_c(out, "</TD><TD ROWSPAN=\"2\"> </TD>");
}

/// Legend: the statuses that occur, each with its line
static void
write_status_legend(Writer *writer)
{
  bool used[PRESS_N_CERTAINTIES] = {false};
  bool derived = false;
  for (uint32_t i = 0; i < writer->picture->n_drawn; ++i) {
    used[writer->picture->drawn[i]->status] = true;
    derived = derived || writer->picture->drawn[i]->derived;
  }
  PressOut *const out = writer->out;
  press_out_c(out, "<TR><TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" "
                   "CELLSPACING=\"0\" CELLPADDING=\"2\"><TR>");
  unsigned n_columns = 0;
  for (int i = 0; i < PRESS_N_CERTAINTIES; ++i) {
    if (used[i]) {
      const bool thin = i == PRESS_REPORTED;
      write_line(
          out, press_palette_edge((PressCertainty)i)->style, thin ? "1" : "2",
          "#000000",
          press_labels_status((PressCertainty)i, writer->edges->language));
      ++n_columns;
    }
  }
  if (derived) {
    write_line(out, "solid", "2", press_palette_grey(),
               press_str(writer->words->derived));
    ++n_columns;
  }
  press_out_c(out, "<TD ROWSPAN=\"2\"></TD></TR><TR>");
  for (unsigned i = 0; i < n_columns; ++i) {
    press_out_c(out, "<TD></TD>");
  }
  press_out_c(out, "</TR></TABLE></TD></TR>\n");
}

static void
write_note(Writer *writer, uint32_t n, const char *one, const char *many)
{
  if (!n) {
    return;
  }
  press_out_c(writer->out, " · ");
  press_out_uint(writer->out, n);
  write_html(writer->out, press_str(n == 1 ? one : many));
}

static void
write_title(Writer *writer)
{
  const PressGraph *const graph = writer->edges->graph;
  const PressDocument *const newest = press_caption_newest(graph);
  PressOut *const out = writer->out;
  const PressStr title =
      press_caption_title(graph, writer->edges->language, &writer->row);
  press_out_c(out, "<TR><TD><FONT POINT-SIZE=\"28\"><B>");
  write_html(out, title.len ? title : PRESS_STR("pressgraph"));
  press_out_c(out, "</B></FONT></TD></TR>\n<TR><TD><FONT POINT-SIZE=\"14\" "
                   "COLOR=\"#595959\">");
  if (newest && newest->published.len) {
    write_html(out, newest->published);
    press_out_c(out, " · ");
  }
  write_html(out, press_str(writer->picture->n_drawn ? writer->words->subtitle
                                                     : writer->words->empty));
  write_note(writer, writer->picture->n_alone, writer->words->alone_one,
             writer->words->alone);
  write_note(writer, writer->picture->n_far, writer->words->far_one,
             writer->words->far);
  press_out_c(out, "</FONT></TD></TR>\n");
}

static void
write_head(Writer *writer)
{
  PressOut *const out = writer->out;
  press_out_c(out, "digraph \"pressgraph\" {\n"
                   "  graph [rankdir=\"LR\", charset=\"UTF-8\", "
                   "fontname=\"" FONTS "\", fontsize=\"16\", labelloc=\"t\", "
                   "nodesep=\"0.16\", ranksep=\"0.3\", pad=\"0.3\", "
                   "overlap=\"prism\", splines=\"true\", bgcolor=\"white\",\n"
                   "  label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" "
                   "CELLSPACING=\"2\">\n");
  write_title(writer);
  if (writer->picture->n_drawn) {
    write_type_legend(writer);
    write_status_legend(writer);
  }
  press_out_c(out, "</TABLE>>];\n"
                   "  node [fontname=\"" FONTS "\", margin=\"0.12,0.06\"];\n"
                   "  edge [fontname=\"" FONTS "\", fontsize=\"11\", "
                   "arrowsize=\"0.8\"];\n");
}

void
press_picture_write(const PressPicture *picture, PressOut *out)
{
  const PressEdges *const edges = picture->edges;
  const PressGraph *const graph = edges->graph;
  Writer writer = {
      .picture = picture,
      .edges = edges,
      .words = edges->language == PRESS_FRENCH ? &french : &english,
      .out = out,
      .row = press_arena(press_graph_world(graph)->alloc, 0),
  };
  write_head(&writer);
  const uint32_t n_nodes = press_graph_n_nodes(graph);
  const uint32_t most = max_degree(picture);
  for (uint32_t i = 0; i < n_nodes; ++i) {
    if (picture->degree[i]) {
      write_node(&writer, i, most);
    }
  }
  for (uint32_t i = 0; i < picture->n_drawn; ++i) {
    write_edge(&writer, picture->drawn[i]);
  }
  press_out_c(out, "}\n");
  press_arena_clear(&writer.row);
}
