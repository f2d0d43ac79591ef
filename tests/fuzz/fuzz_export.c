// SPDX-License-Identifier: MIT

/*
   Bytes as labels, ids and sentences through every writer. The input is cut
   at its 0xFF bytes; each piece is the label of a node, its id is made from
   it, and the sentences of the article are the pieces one behind the other.

   Oracles: GraphML must be well-formed (tags closed in order, entities known,
   no character that XML forbids), DOT must consist of quoted strings and known
   punctuation, CSV must have as many fields in each line as in the first, and
   the same graph must give the same bytes twice.
*/

#include "graph/graph_build.h"

#include <pressgraph/export.h>

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Most nodes of one input
#define MAX_NODES 16

static void
require(bool holds)
{
  if (!holds) {
    abort();
  }
}

/// Adds the node and the statement of one piece
static PressStatus
add_piece(PressGraph *graph, PressStr piece, uint32_t number)
{
  const PressStr type = PRESS_STR("Company");
  Arena *const arena = press_graph_arena(graph);
  const PressStr parts[] = {press_arena_format(arena, "%02u", number), piece};
  const PressStr id = press_arena_join(arena, parts, 2);
  const PressNode node = {.id = id,
                          .types = &type,
                          .n_types = 1,
                          .label = piece,
                          .aliases = &piece,
                          .n_aliases = 1};
  uint32_t index = 0;
  PressStatus st = press_graph_add_node(graph, &node, &index);
  if (st != PRESS_OK) {
    return st;
  }
  const PressSpan span = {.document = 0, .sentence = number + 1};
  const PressGraphStatement statement = {
      .id = id,
      .subject = index,
      .predicate = number % 2 ? piece : PRESS_STR("FUNDS"),
      .object = index / 2,
      .negated = number % 3 == 0,
      .status = number % PRESS_N_CERTAINTIES,
      .sources = &index,
      .n_sources = 1,
      .claim = PRESS_NO_INDEX,
      .evidence = &span,
      .n_evidence = 1};
  st = press_graph_add_statement(graph, &statement, &index);
  return st;
}

static PressStatus
fill(PressGraph *graph, PressStr text)
{
  PressSentence sentences[MAX_NODES];
  uint32_t n = 0;
  size_t start = 0;
  for (size_t i = 0; i <= text.len && n < MAX_NODES; ++i) {
    if (i == text.len || text.data[i] == '\xFF') {
      sentences[n++] =
          (PressSentence){(uint32_t)start, (uint32_t)i, PRESS_SENTENCE_BODY};
      start = i + 1;
    }
  }
  const PressDocument document = {.id = PRESS_STR("d"),
                                  .uri = text,
                                  .title = text,
                                  .language = PRESS_STR("fr"),
                                  .sha256 = PRESS_STR("1"),
                                  .bytes = text.len,
                                  .text = text,
                                  .sentences = sentences,
                                  .n_sentences = n};
  uint32_t index = 0;
  PressStatus st = press_graph_add_document(graph, &document, &index);
  for (uint32_t i = 0; i < n && st == PRESS_OK; ++i) {
    st = add_piece(
        graph, press_str_cut(text, sentences[i].start, sentences[i].end), i);
  }
  return st == PRESS_OK ? press_graph_finish(graph, true) : st;
}

/// True if XML 1.0 has the character that begins here; its length
static bool
is_xml_character(const unsigned char *at, size_t left, size_t *len)
{
  const unsigned char c = at[0];
  *len = c < 0x80 ? 1 : (c < 0xE0 ? 2 : (c < 0xF0 ? 3 : 4));
  if (*len > left || (c >= 0x80 && c < 0xC2) || c > 0xF4) {
    return false;
  }
  for (size_t i = 1; i < *len; ++i) {
    if ((at[i] & 0xC0U) != 0x80U) {
      return false;
    }
  }
  const bool beyond = c == 0xEF && at[1] == 0xBF && at[2] >= 0xBE;
  const bool surrogate = c == 0xED && at[1] > 0x9F;
  return !beyond && !surrogate &&
         (c >= 0x20 || c == '\t' || c == '\n' || c == '\r');
}

static bool
has_at(PressStr text, size_t at, const char *part)
{
  return press_str_starts(press_str_cut(text, at, text.len), press_str(part));
}

/// Behind the next place of a text; the text must be there
static size_t
behind(PressStr text, size_t at, const char *part)
{
  while (at < text.len && !has_at(text, at, part)) {
    ++at;
  }
  require(at < text.len);
  return at + strlen(part);
}

/// Text between tags: entities known, no bare `<` or `&`
static void
check_entity(PressStr xml, size_t at)
{
  static const char *const known[] = {"&amp;", "&lt;",  "&gt;", "&quot;",
                                      "&#13;", "&#10;", "&#9;"};
  bool found = false;
  for (size_t i = 0; i < sizeof known / sizeof known[0]; ++i) {
    found = found || has_at(xml, at, known[i]);
  }
  require(found);
}

/// Behind the end of a tag; a `>` inside the quotes of an attribute is none
static size_t
behind_tag(PressStr xml, size_t at)
{
  bool quoted = false;
  size_t len = 1;
  for (; at < xml.len && (quoted || xml.data[at] != '>'); at += len) {
    require(is_xml_character((const unsigned char *)xml.data + at, xml.len - at,
                             &len));
    if (xml.data[at] == '"') {
      quoted = !quoted;
    } else if (xml.data[at] == '&') {
      check_entity(xml, at);
    } else {
      require(!quoted || xml.data[at] != '<');
    }
  }
  require(at < xml.len);
  return at + 1;
}

/// Depth after a tag that ends before `end`
static int
depth_after(PressStr xml, size_t start, size_t end, int depth)
{
  if (has_at(xml, start, "</")) {
    return depth - 1;
  }
  const bool closed = xml.data[end - 2] == '/' || has_at(xml, start, "<?");
  return closed ? depth : depth + 1;
}

static void
check_xml(PressStr xml)
{
  int depth = 0;
  for (size_t i = 0; i < xml.len;) {
    size_t len = 1;
    require(is_xml_character((const unsigned char *)xml.data + i, xml.len - i,
                             &len));
    if (has_at(xml, i, "<![CDATA[")) {
      const size_t end = behind(xml, i, "]]>");
      for (size_t k = i; k < end; k += len) {
        require(is_xml_character((const unsigned char *)xml.data + k, end - k,
                                 &len));
      }
      i = end;
      continue;
    }
    if (xml.data[i] == '<') {
      const size_t end = behind_tag(xml, i);
      depth = depth_after(xml, i, end, depth);
      require(depth >= 0);
      i = end;
      continue;
    }
    if (xml.data[i] == '&') {
      check_entity(xml, i);
    }
    require(!has_at(xml, i, "]]>"));
    i += len;
  }
  require(depth == 0);
}

/// Outside strings only names, blanks and the punctuation of DOT
static void
check_dot(PressStr dot)
{
  bool quoted = false;
  const size_t start = behind(dot, 0, "\n"); // The comment
  for (size_t i = start; i < dot.len; ++i) {
    const char c = dot.data[i];
    require(c != '\0');
    if (quoted && c == '\\') {
      ++i;
      require(i < dot.len);
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted) {
      require((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              strchr(" \n{}[]=,;->_+", c));
    } else {
      require(c != '\n');
    }
  }
  require(!quoted);
}

static void
check_csv(PressStr csv)
{
  size_t n_columns = 0;
  size_t n = 1;
  bool quoted = false;
  for (size_t i = 0; i < csv.len; ++i) {
    const char c = csv.data[i];
    if (c == '"') {
      quoted = !quoted; // A doubled one twice
    } else if (!quoted && c == ',') {
      ++n;
    } else if (!quoted && c == '\n') {
      require(i && csv.data[i - 1] == '\r');
      require(!n_columns || n == n_columns);
      n_columns = n;
      n = 1;
    } else {
      require(!quoted || (c != '\n' && c != '\r'));
    }
  }
  require(!quoted && n == 1);
}

/// Writes twice and looks at it
static void
try_writer(const PressGraph *graph,
           PressStatus (*write)(const PressGraph *graph,
                                const PressExportOptions *options,
                                PressOut *out),
           const PressExportOptions *options,
           void (*check)(PressStr text))
{
  PressWorld *const world = press_graph_world(graph);
  PressOut *one = NULL;
  PressOut *two = NULL;
  require(press_out_memory(world, &one) == PRESS_OK);
  require(press_out_memory(world, &two) == PRESS_OK);
  require(write(graph, options, one) == PRESS_OK);
  require(write(graph, options, two) == PRESS_OK);
  require(press_str_equals(press_out_text(one), press_out_text(two)));
  if (check) {
    check(press_out_text(one));
  }
  press_out_abandon(one);
  press_out_abandon(two);
}

static void
write_all(const PressGraph *graph, bool statements)
{
  const PressExportOptions options = {.statements = statements,
                                      .with_documents = true,
                                      .min_status = PRESS_DENIED};
  const PressFormat *const csv = press_format_by_name(PRESS_STR("csv"));
  try_writer(graph, csv->write, &options, check_csv);
  try_writer(graph, csv->write_nodes, &options, check_csv);
  try_writer(graph, press_format_by_name(PRESS_STR("dot"))->write, &options,
             check_dot);
  try_writer(graph, press_format_by_name(PRESS_STR("graphml"))->write, &options,
             check_xml);
  try_writer(graph, press_format_by_name(PRESS_STR("jsonl"))->write, &options,
             NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  // Kept: loading the ontology each time would be most of the work
  static PressWorld *world = NULL;
  const PressWorldOptions options = {0};
  PressGraph *graph = NULL;
  require(world || press_world_new(&options, &world) == PRESS_OK);
  require(press_graph_new(world, &graph) == PRESS_OK);
  const PressStr text = {size ? (const char *)data : "", size};
  if (fill(graph, text) == PRESS_OK) {
    write_all(graph, false);
    write_all(graph, true);
  }
  press_graph_free(graph);
  return 0;
}
