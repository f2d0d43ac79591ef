// SPDX-License-Identifier: MIT

// JSON is one value. JSONL is an object a line, each with a `kind`; it is told
// from JSON by its first line: an object that is complete at the end of it, and
// either is followed by more or has a `kind`. The members of a line become
// those of the JSON document: `kind` is dropped, and a warning's `warning` is
// its kind again.

#include "store/tree.h"

#include "base/json_read.h"

#include <stdarg.h>
#include <stdio.h>

#define MESSAGE_SIZE 512

static const char *const list_names[] = {"documents",       "nodes",
                                         "statements",      "claims",
                                         "claim_relations", "warnings"};

static const char *const kind_names[] = {
    "document", "node", "statement", "claim", "claim_relation", "warning"};

const char *
press_tree_list_name(DocumentList list)
{
  return list_names[list];
}

const char *
press_tree_kind_name(DocumentList list)
{
  return kind_names[list];
}

PressStr
press_tree_id(const TreeItem *item)
{
  return press_value_text(item->value, "id");
}

size_t
press_tree_line(const DocumentTree *tree, const TreeItem *item)
{
  const size_t offset = item->base + item->value->offset;
  size_t line = 1;

  for (size_t at = 0; at < offset && at < tree->bytes.len; ++at) {
    line += tree->bytes.data[at] == '\n';
  }
  return line;
}

PressStatus
press_tree_report(PressWorld *world,
                  const DocumentTree *tree,
                  const TreeItem *item,
                  const PressValue *at,
                  PressStr hint,
                  const char *format,
                  ...)
{
  char message[MESSAGE_SIZE];
  va_list args;

  va_start(args, format);
  (void)vsnprintf(message, sizeof message, format, args);
  va_end(args);
  return press_report(
      world, PRESS_ERROR, PRESS_BAD_DATA,
      press_origin(tree->name, tree->bytes, item->base + at->offset, 0), hint,
      "%s", message);
}

static bool
is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static size_t
skip_blanks(PressStr text, size_t at)
{
  while (at < text.len && is_blank(text.data[at])) {
    ++at;
  }
  return at;
}

// Byte behind a string that starts at a quote, or the end
static size_t
string_end(PressStr text, size_t at)
{
  for (++at; at < text.len && text.data[at] != '"'; ++at) {
    at += text.data[at] == '\\';
  }
  return at < text.len ? at + 1 : text.len;
}

/// What the first line of a text is
typedef struct {
  bool complete; ///< One object
  bool has_kind; ///< With a member `kind`
  size_t end;    ///< Byte behind the object
} FirstLine;

static FirstLine
look_at_line(PressStr text, size_t at)
{
  FirstLine line = {false, false, at};
  size_t depth = 0;

  if (at >= text.len || text.data[at] != '{') {
    return line;
  }
  while (at < text.len && text.data[at] != '\n') {
    const char c = text.data[at];
    if (c == '"') {
      const size_t end = string_end(text, at);
      const bool is_name = depth == 1 && skip_blanks(text, end) < text.len &&
                           text.data[skip_blanks(text, end)] == ':';
      line.has_kind = line.has_kind ||
                      (is_name && press_str_equals(press_str_cut(text, at, end),
                                                   PRESS_STR("\"kind\"")));
      at = end;
      continue;
    }
    depth += c == '{' || c == '[';
    depth -= (c == '}' || c == ']') && depth;
    ++at;
    if (!depth) {
      line.complete = true;
      line.end = at;
      break;
    }
  }
  return line;
}

static bool
is_lines(PressStr text)
{
  const FirstLine line = look_at_line(text, skip_blanks(text, 0));

  return line.complete &&
         (line.has_kind || skip_blanks(text, line.end) < text.len);
}

static bool
add_item(Arena *arena, TreeList *list, const PressValue *value, size_t base)
{
  if (!PRESS_ROOM(arena, list)) {
    return false;
  }
  list->items[list->n++] = (TreeItem){value, base};
  return true;
}

static PressStatus
take_lists(Arena *arena, DocumentTree *tree)
{
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    const PressValue *const list =
        press_value_get(tree->top.value, list_names[i]);
    tree->listed[i] = list && list->kind == PRESS_LIST;
    for (uint32_t k = 0; tree->listed[i] && k < list->n; ++k) {
      if (!add_item(arena, tree->lists + i, list->items + k, 0)) {
        return PRESS_NO_MEMORY;
      }
    }
  }
  return PRESS_OK;
}

static PressStatus
parse_json(PressWorld *world, Arena *arena, DocumentTree *tree)
{
  const PressStatus st = press_json_parse(world, tree->name, tree->bytes, 1,
                                          arena, &tree->top.value);
  if (st != PRESS_OK) {
    return st;
  }
  if (tree->top.value->kind != PRESS_OBJECT) {
    return press_tree_report(
        world, tree, &tree->top, tree->top.value,
        PRESS_STR("a graph document is an object with \"pressgraph\": 1"),
        "not a graph document");
  }
  return take_lists(arena, tree);
}

// The object of a line without what only lines have; null if memory is out
static const PressValue *
without_kind(Arena *arena, const PressValue *line, bool warning)
{
  PressValue *const made = press_arena_array(arena, 1, sizeof *made);
  PressStr *const names = press_arena_array(arena, line->n, sizeof *names);
  PressValue *const items = press_arena_array(arena, line->n, sizeof *items);
  if (!made || !names || !items) {
    return NULL;
  }

  *made = *line;
  made->n = 0;
  made->names = names;
  made->items = items;
  for (uint32_t i = 0; i < line->n; ++i) {
    if (press_str_equals(line->names[i], PRESS_STR("kind"))) {
      continue;
    }
    const bool renamed =
        warning && press_str_equals(line->names[i], PRESS_STR("warning"));
    names[made->n] = renamed ? PRESS_STR("kind") : line->names[i];
    items[made->n++] = line->items[i];
  }
  return made;
}

static PressStatus
take_line(PressWorld *world,
          Arena *arena,
          DocumentTree *tree,
          const PressValue *line,
          size_t base)
{
  const TreeItem item = {line, base};
  const PressStr kind = press_value_text(line, "kind");
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    if (press_str_equals(kind, press_str(kind_names[i]))) {
      const PressValue *const value =
          without_kind(arena, line, i == LIST_WARNINGS);
      return value && add_item(arena, tree->lists + i, value, base)
                 ? PRESS_OK
                 : PRESS_NO_MEMORY;
    }
  }
  if (!press_str_equals(kind, PRESS_STR("header"))) {
    return press_tree_report(
        world, tree, &item, line,
        PRESS_STR("write header, document, node, statement, claim, "
                  "claim_relation or warning"),
        kind.len ? "the kind of this line is not known"
                 : "this line has no kind");
  }
  if (tree->top.value) {
    return press_tree_report(world, tree, &item, line,
                             PRESS_STR("remove one of the two"),
                             "a second header");
  }
  tree->top = (TreeItem){without_kind(arena, line, false), base};
  return tree->top.value ? PRESS_OK : PRESS_NO_MEMORY;
}

static PressStatus
parse_lines(PressWorld *world, Arena *arena, DocumentTree *tree)
{
  const PressStr all = tree->bytes;
  size_t number = 1;

  for (size_t at = 0; at < all.len; ++number) {
    const char *const newline = memchr(all.data + at, '\n', all.len - at);
    const size_t end = newline ? (size_t)(newline - all.data) : all.len;
    const PressStr text = press_str_cut(all, at, end);
    if (skip_blanks(text, 0) < text.len) {
      const PressValue *line = NULL;
      PressStatus st =
          press_json_parse(world, tree->name, text, number, arena, &line);
      if (st == PRESS_OK) {
        st = take_line(world, arena, tree, line, at);
      }
      if (st != PRESS_OK) {
        return st;
      }
    }
    at = end + 1;
  }
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    tree->listed[i] = true;
  }
  if (!tree->top.value) {
    return press_report(
        world, PRESS_ERROR, PRESS_BAD_DATA,
        (PressOrigin){.source = tree->name, .line = 1},
        PRESS_STR("put {\"kind\": \"header\", \"pressgraph\": 1, "
                  "\"ontology\": \"news\"} in front"),
        "no line is a header");
  }
  return PRESS_OK;
}

PressStatus
press_tree_parse(PressWorld *world,
                 PressStr name,
                 PressStr bytes,
                 Arena *arena,
                 DocumentTree *tree)
{
  *tree =
      (DocumentTree){.name = name, .bytes = bytes, .lines = is_lines(bytes)};
  return tree->lines ? parse_lines(world, arena, tree)
                     : parse_json(world, arena, tree);
}
