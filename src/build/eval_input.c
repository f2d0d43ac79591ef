// SPDX-License-Identifier: MIT

// A node without an id, and a statement without an end, do not exist for the
// scorer; one whose id is no text is refused. Where an id is used twice the
// later node counts, at the place of the first.

#include "build/eval_input.h"

#include "build/eval_fold.h"
#include "build/eval_value.h"

PressStatus
press_eval_refuse(const EvalReader *reader,
                  const PressValue *value,
                  const char *hint,
                  const char *message)
{
  const PressOrigin origin =
      press_origin(reader->path, reader->bytes, value->offset, 0);
  return press_report(reader->world, PRESS_ERROR, PRESS_BAD_DATA, origin,
                      press_str(hint), "%s", message);
}

/// Number of the objects of a list
static size_t
n_objects(const PressValue *list)
{
  size_t n = 0;
  for (uint32_t i = 0; i < list->n; ++i) {
    n += list->items[i].kind == PRESS_OBJECT;
  }
  return n;
}

static bool
read_types(const EvalReader *reader, const PressValue *value, EvalTypes *types)
{
  const PressValue *const list = press_value_get(value, "types");
  const PressValue *const one = press_value_get(value, "type");
  const bool several = list && list->kind == PRESS_LIST;
  const PressValue *const items = several ? list->items : one;
  const uint32_t n = several ? list->n : one != NULL;
  EvalList numbers = {0};
  for (uint32_t i = 0; i < n; ++i) {
    if (items[i].kind != PRESS_TEXT || !items[i].text.len) {
      continue;
    }
    const uint32_t type = press_eval_terms_type(reader->terms, items[i].text);
    if (type == EVAL_NONE ||
        !press_eval_list_add(reader->arena, &numbers, type)) {
      return false;
    }
  }
  *types = (EvalTypes){numbers.items, numbers.n};
  return true;
}

/// Words of a mention, as it gives them or as the text has them
static PressStr
words_of(const EvalReader *reader, const PressValue *value)
{
  PressStr words = press_value_text(value, "surface");
  words = words.len ? words : press_value_text(value, "text");
  if (!words.len) {
    words = press_eval_documents_cut(reader->names, &reader->graph->documents,
                                     value);
  }
  return words.data ? press_eval_fold(reader->arena, words) : words;
}

static bool
read_mention(const EvalReader *reader,
             const PressValue *value,
             EvalMention *mention)
{
  if (!press_eval_span(reader->names, reader->is_system, value, NULL,
                       &mention->span)) {
    return false;
  }
  mention->head_start = mention->span.start;
  mention->head_end = mention->span.end;
  press_eval_integer(press_value_get(value, "head_start"),
                     &mention->head_start);
  press_eval_integer(press_value_get(value, "head_end"), &mention->head_end);
  mention->is_name =
      press_str_equals(press_value_text(value, "kind"), PRESS_STR("name"));
  mention->placed = !press_eval_is_null(press_value_get(value, "start"));
  mention->folded = words_of(reader, value);
  return mention->folded.data != NULL;
}

static bool
read_mentions(const EvalReader *reader, EvalNode *node)
{
  const PressValue *const list = press_eval_list(node->value, "mentions");
  EvalMention *const mentions =
      press_arena_array(reader->arena, n_objects(list), sizeof(EvalMention));
  if (!mentions) {
    return false;
  }
  size_t n = 0;
  for (uint32_t i = 0; i < list->n; ++i) {
    if (list->items[i].kind == PRESS_OBJECT &&
        !read_mention(reader, &list->items[i], &mentions[n++])) {
      return false;
    }
  }
  node->mentions = mentions;
  node->n_mentions = n;
  return true;
}

/// The names of one node while they are collected
typedef struct {
  Arena *arena;
  Map seen;
  PressStr *items;
  size_t n;
  size_t cap;
} Aliases;

static bool
add_alias(Aliases *aliases, const PressValue *value)
{
  if (!value || value->kind != PRESS_TEXT) {
    return true;
  }
  const PressStr alias = press_eval_fold(aliases->arena, value->text);
  if (!alias.data) {
    return false;
  }
  if (!alias.len || press_map_get(&aliases->seen, alias) != MAP_NONE) {
    return true;
  }
  if (!press_map_put(&aliases->seen, alias, 0) ||
      !PRESS_ROOM(aliases->arena, aliases)) {
    return false;
  }
  aliases->items[aliases->n++] = alias;
  return true;
}

static bool
read_aliases(const EvalReader *reader, EvalNode *node)
{
  Aliases aliases = {.arena = reader->arena, .seen = press_map(reader->arena)};
  const PressValue *const list = press_eval_list(node->value, "aliases");
  const PressValue *const labels = press_value_get(node->value, "labels");
  const uint32_t n_labels =
      labels && labels->kind == PRESS_OBJECT ? labels->n : 0;
  bool done = add_alias(&aliases, press_value_get(node->value, "label"));
  for (uint32_t i = 0; done && i < list->n; ++i) {
    done = add_alias(&aliases, &list->items[i]);
  }
  for (uint32_t i = 0; done && i < n_labels; ++i) {
    done = add_alias(&aliases, &labels->items[i]);
  }
  node->aliases = aliases.items;
  node->n_aliases = aliases.n;
  return done;
}

/// As it says itself, else whether something names it
static bool
is_named(const EvalNode *node)
{
  const PressValue *const named = press_value_get(node->value, "named");
  if (!press_eval_is_null(named)) {
    return press_eval_is_set(named);
  }
  for (size_t i = 0; i < node->n_mentions; ++i) {
    if (node->mentions[i].is_name) {
      return true;
    }
  }
  return false;
}

/// What the scores do not ask for: see README of the reference
static bool
is_optional(const EvalReader *reader, const EvalNode *node)
{
  if (!reader->is_system) {
    return !node->n_mentions ||
           press_eval_is_set(press_value_get(node->value, "optional"));
  }
  static const char *const quiet[] = {"Article", "Claim", "Document"};
  for (size_t i = 0; !node->n_mentions && i < 3; ++i) {
    for (size_t k = 0; k < node->types.n; ++k) {
      if (press_str_equals(
              reader->terms->types.items[node->types.items[k]].text,
              press_str(quiet[i]))) {
        return true;
      }
    }
  }
  return false;
}

static PressStatus
read_node(const EvalReader *reader, const PressValue *value)
{
  EvalGraph *const graph = reader->graph;
  const PressValue *const id = press_value_get(value, "id");
  if (press_eval_is_null(id)) {
    return PRESS_OK;
  }
  if (id->kind != PRESS_TEXT) {
    return press_eval_refuse(reader, id, "write it in quotes",
                             "id of a node that is no text");
  }
  const uint32_t number = press_eval_ids_add(&graph->ids, id->text);
  if (number == EVAL_NONE) {
    return PRESS_NO_MEMORY;
  }
  EvalNode node = {.value = value};
  if (!read_types(reader, value, &node.types) ||
      !read_mentions(reader, &node) || !read_aliases(reader, &node)) {
    return PRESS_NO_MEMORY;
  }
  node.named = is_named(&node);
  node.optional = is_optional(reader, &node);
  graph->nodes[number] = node;
  graph->n_nodes += number == graph->n_nodes;
  return PRESS_OK;
}

static PressStatus
read_nodes(const EvalReader *reader)
{
  EvalGraph *const graph = reader->graph;
  const PressValue *const list = press_eval_list(reader->root, "nodes");
  graph->nodes =
      press_arena_array(reader->arena, n_objects(list), sizeof(EvalNode));
  if (!graph->nodes) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const value = &list->items[i];
    const PressStatus st =
        value->kind == PRESS_OBJECT ? read_node(reader, value) : PRESS_OK;
    if (st) {
      return st;
    }
  }
  for (size_t i = 0; i < graph->n_nodes; ++i) {
    graph->nodes[i].first_mention = graph->n_mentions;
    graph->n_mentions += graph->nodes[i].n_mentions;
  }
  return PRESS_OK;
}

PressStatus
press_eval_read(const EvalReader *reader)
{
  reader->graph->ids = press_eval_ids(reader->arena);
  PressStatus st = read_nodes(reader);
  st = st ? st : press_eval_read_statements(reader);
  return st || reader->is_system ? st : press_eval_read_forbidden(reader);
}
