// SPDX-License-Identifier: MIT

// What the id of a node is made of.

#include "graph/id_maker.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <stdlib.h>

// A property as text: digits of a number, none for anything but text
static PressStr
property(const PressNode *node, const char *name)
{
  const PressValue *const value = press_value_get(node->properties, name);
  const bool scalar =
      value && (value->kind == PRESS_TEXT || value->kind == PRESS_NUMBER);

  return scalar ? value->text : PRESS_NONE;
}

static bool
is_true(const PressNode *node, const char *name)
{
  const PressValue *const value = press_value_get(node->properties, name);

  return value && value->kind == PRESS_BOOL && value->boolean;
}

static bool
has_type(const PressNode *node, PressStr type)
{
  for (uint32_t i = 0; i < node->n_types; ++i) {
    if (press_str_equals(node->types[i], type)) {
      return true;
    }
  }
  return false;
}

// Id that the document named by a property has now
static PressStr
document_property(const IdMaker *maker, const PressNode *node)
{
  const PressStr old = property(node, "document");
  const uint32_t index = press_map_get(&maker->documents, old);

  return index == MAP_NONE ? old : maker->ids.documents[index];
}

static const PressSpan *
first_mention(const IdMaker *maker, const PressNode *node)
{
  const PressSpan *first = NULL;

  for (uint32_t i = 0; i < node->n_mentions; ++i) {
    const PressSpan *const span = &node->mentions[i].span;
    if (!first || press_id_places(maker, span, first) < 0) {
      first = span;
    }
  }
  return first;
}

// The first so many characters of an ISO date
static PressStr
date_start(PressStr date, size_t characters)
{
  size_t at = 0;

  while (characters-- && at < date.len) {
    press_utf8_next(date, &at);
  }
  return press_str_cut(date, 0, at);
}

static PressStr
date_slug(IdMaker *maker, const PressNode *node)
{
  const PressStr start = property(node, "start");
  const PressStr end = property(node, "end");
  const PressStr precision = property(node, "precision");

  if (start.len && end.len) {
    if (press_str_equals(precision, PRESS_STR("day")) &&
        press_str_equals(start, end)) {
      return press_fold_slug(&maker->scratch, start);
    }
    if (press_str_equals(precision, PRESS_STR("month"))) {
      return press_fold_slug(&maker->scratch, date_start(start, 7));
    }
    if (press_str_equals(precision, PRESS_STR("year"))) {
      return press_fold_slug(&maker->scratch, date_start(start, 4));
    }
  }
  const PressStr parts[] = {start, PRESS_STR(" "), end};
  return press_fold_slug(&maker->scratch,
                         press_arena_join(&maker->scratch, parts, 3));
}

/// What the id of a node is made of
typedef struct {
  PressStr slug;
  Hex hash;
  bool date;
} NodeKey;

static bool
name_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  const PressStr name = press_fold_key(&maker->scratch, node->label);
  const PressSpan *const first = first_mention(maker, node);
  const bool one_word = !name.len || !memchr(name.data, ' ', name.len);
  Key key = press_key_of("name");

  if (press_str_is_none(name)) {
    return false;
  }
  press_key_field(&key, name);
  // A single word names a person only within its document
  if (has_type(node, PRESS_STR("Person")) && one_word && first) {
    press_key_field(&key, maker->ids.documents[first->document]);
  }
  made->hash = press_key_end(&key);
  made->slug = press_fold_slug(&maker->scratch, name);
  return !press_str_is_none(made->slug);
}

static bool
date_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  Key key = press_key_of("date");

  press_key_field(&key, property(node, "start"));
  press_key_field(&key, property(node, "end"));
  press_key_field(&key, property(node, "precision"));
  made->hash = press_key_end(&key);
  made->slug = date_slug(maker, node);
  made->date = true;
  return !press_str_is_none(made->slug);
}

static bool
mention_key(IdMaker *maker,
            const PressNode *node,
            const PressSpan *first,
            NodeKey *made)
{
  Key key = press_key_of("mention");

  press_key_field(&key, maker->ids.documents[first->document]);
  press_key_number(&key, first->start);
  press_key_number(&key, first->end);
  made->hash = press_key_end(&key);
  made->slug = press_fold_slug(&maker->scratch, node->label);
  return !press_str_is_none(made->slug);
}

static bool
bare_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  const char *kind = "import";
  if (has_type(node, PRESS_STR("Article"))) {
    kind = "article";
  } else if (is_true(node, "unspecified")) {
    kind = "unspecified";
  }

  Key key = press_key_of(kind);
  press_key_field(&key, document_property(maker, node));
  made->slug = press_str(kind);
  if (kind[0] == 'i') {
    press_key_field(&key, property(node, "source_id"));
    made->slug = press_fold_slug(&maker->scratch, node->label);
  }
  made->hash = press_key_end(&key);
  return !press_str_is_none(made->slug);
}

static bool
node_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  *made = (NodeKey){.date = false};
  if (node->named) {
    return name_key(maker, node, made);
  }
  if (has_type(node, PRESS_STR("TimeSpan")) &&
      (property(node, "start").len || property(node, "end").len)) {
    return date_key(maker, node, made);
  }
  const PressSpan *const first = first_mention(maker, node);
  return first ? mention_key(maker, node, first, made)
               : bare_key(maker, node, made);
}

bool
press_node_ids(IdMaker *maker)
{
  const NodeList *const list = &maker->graph->nodes;
  IdRow *const rows = press_arena_array(&maker->scratch, list->n, sizeof *rows);

  if (list->n && !rows) {
    return false;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressNode *const node = list->items + i;
    NodeKey key;
    if (!node_key(maker, node, &key)) {
      return false;
    }
    rows[i] = (IdRow){key.hash, node, node->id, key.slug, key.date, i};
  }
  if (list->n) {
    qsort(rows, list->n, sizeof *rows, press_id_rows);
  }
  for (size_t i = 0; i < list->n; ++i) {
    const PressStr id = press_id_give(maker, rows[i].slug, &rows[i].hash,
                                      maker->unite && rows[i].date);
    if (press_str_is_none(id)) {
      return false;
    }
    maker->ids.nodes[rows[i].index] = id;
  }
  return true;
}
