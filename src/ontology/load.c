// SPDX-License-Identifier: MIT

// data/ontology.json to rows. People edit that file, so every rule that the
// look-ups rely on is checked here, and a breach is shown at its place.

#include "base/json_read.h"
#include "base/world.h"
#include "ontology/ontology.h"

/// The file that is being loaded
typedef struct {
  PressWorld *world;
  PressStr file;
  PressStr text;
  Arena *arena;
  PressOntology *ontology;
} Loader;

static PressStatus
bad(const Loader *l,
    const PressValue *value,
    const char *message,
    PressStr word)
{
  const size_t offset = value ? value->offset : 0;
  const PressOrigin origin = press_origin(l->file, l->text, offset, 0);
  press_report(l->world, PRESS_ERROR, PRESS_BAD_DATA, origin,
               PRESS_STR("correct data/ontology.json or take it from "
                         "the release again"),
               "%s%s%.*s", message, word.len ? ": " : "",
               (int)(word.len < 100 ? word.len : 100),
               word.data ? word.data : "");
  return PRESS_BAD_DATA;
}

/// A text member that has to be there, copied
static PressStatus
text_member(const Loader *l,
            const PressValue *object,
            const char *name,
            PressStr *text)
{
  const PressStr found = press_value_text(object, name);
  if (!found.data) {
    return bad(l, object, "a text is missing", press_str(name));
  }
  *text = press_arena_str(l->arena, found);
  return text->data ? PRESS_OK : PRESS_NO_MEMORY;
}

static PressStatus
labels_member(const Loader *l,
              const PressValue *object,
              const char *name,
              PressLabels *labels)
{
  const PressValue *const found = press_value_get(object, name);
  if (!found) {
    return bad(l, object, "labels are missing", press_str(name));
  }
  const PressStatus st = text_member(l, found, "en", &labels->en);
  return st ? st : text_member(l, found, "fr", &labels->fr);
}

/// A list member that has to hold something; null if it does not (reported)
static const PressValue *
list_member(const Loader *l, const PressValue *object, const char *name)
{
  const PressValue *const list = press_value_get(object, name);
  if (list && list->kind == PRESS_LIST && list->n && list->n < PRESS_NO_ROW) {
    return list;
  }
  bad(l, object, "a list is missing, empty or too long", press_str(name));
  return NULL;
}

static PressStatus
add_row(const Loader *l,
        Map *rows,
        const PressValue *object,
        PressStr id,
        uint16_t row)
{
  if (press_map_get(rows, id) != MAP_NONE) {
    return bad(l, object, "an id twice", id);
  }
  return press_map_put(rows, id, row) ? PRESS_OK : PRESS_NO_MEMORY;
}

/// Row of the member `parent`, PRESS_NO_ROW for null
static PressStatus
parent_member(const Loader *l,
              const PressValue *object,
              const Map *rows,
              uint16_t *parent)
{
  const PressStr id = press_value_text(object, "parent");
  const uint32_t row = id.data ? press_map_get(rows, id) : PRESS_NO_ROW;
  if (row == MAP_NONE) {
    return bad(l, object, "unknown parent", id);
  }
  *parent = (uint16_t)row;
  return PRESS_OK;
}

static PressStatus
load_type(const Loader *l, const PressValue *from, uint16_t row)
{
  PressType *const to = &l->ontology->types[row];
  PressStatus st = text_member(l, from, "id", &to->id);
  if (!st) {
    st = labels_member(l, from, "label", &to->label);
  }
  if (!st) {
    st = text_member(l, from, "definition", &to->definition);
  }
  return st ? st : add_row(l, &l->ontology->type_rows, from, to->id, row);
}

/// Set the bits of a type and of everything above it
static PressStatus
load_ancestors(const Loader *l, const PressValue *from, uint16_t row)
{
  PressOntology *const o = l->ontology;
  uint64_t *const bits = o->ancestors + row * o->words_per_type;
  uint16_t at = row;
  for (uint16_t steps = 0; at != PRESS_NO_ROW; ++steps) {
    if (steps == o->n_types) {
      return bad(l, from, "a type is above itself", o->types[row].id);
    }
    bits[at / 64] |= (uint64_t)1 << (at % 64);
    at = o->types[at].parent;
  }
  return PRESS_OK;
}

static PressStatus
load_types(const Loader *l, const PressValue *list)
{
  PressOntology *const o = l->ontology;
  o->n_types = (uint16_t)list->n;
  o->words_per_type = ((size_t)list->n + 63) / 64;
  o->types = press_arena_array(l->arena, list->n, sizeof *o->types);
  o->ancestors = press_arena_array(l->arena, list->n * o->words_per_type,
                                   sizeof *o->ancestors);
  if (!o->types || !o->ancestors) {
    return PRESS_NO_MEMORY;
  }
  PressStatus st = PRESS_OK;
  for (uint16_t i = 0; !st && i < o->n_types; ++i) {
    st = load_type(l, &list->items[i], i);
  }
  for (uint16_t i = 0; !st && i < o->n_types; ++i) {
    st = parent_member(l, &list->items[i], &o->type_rows, &o->types[i].parent);
  }
  for (uint16_t i = 0; !st && i < o->n_types; ++i) {
    st = load_ancestors(l, &list->items[i], i);
  }
  return st;
}

/// The types that a member lists, as rows
static PressStatus
types_member(const Loader *l,
             const PressValue *object,
             const char *name,
             const uint16_t **rows,
             uint16_t *n_rows)
{
  const PressValue *const list = list_member(l, object, name);
  if (!list) {
    return PRESS_BAD_DATA;
  }
  uint16_t *const made = press_arena_array(l->arena, list->n, sizeof(uint16_t));
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const item = &list->items[i];
    made[i] = press_ontology_find_type(l->ontology, item->text);
    if (item->kind != PRESS_TEXT || made[i] == PRESS_NO_ROW) {
      return bad(l, item, "unknown type", item->text);
    }
  }
  *rows = made;
  *n_rows = (uint16_t)list->n;
  return PRESS_OK;
}

static PressStatus
load_names(const Loader *l, const PressValue *from, PressPredicate *to)
{
  PressStatus st = text_member(l, from, "id", &to->id);
  if (!st) {
    st = text_member(l, from, "inverse", &to->inverse);
  }
  if (!st) {
    st = text_member(l, from, "group", &to->group);
  }
  if (!st) {
    st = text_member(l, from, "definition", &to->definition);
  }
  if (!st) {
    st = labels_member(l, from, "label", &to->label);
  }
  return st ? st : labels_member(l, from, "inverse_label", &to->inverse_label);
}

static PressStatus
load_predicate(const Loader *l, const PressValue *from, uint16_t row)
{
  PressOntology *const o = l->ontology;
  PressPredicate *const to = &o->predicates[row];
  PressStatus st = load_names(l, from, to);
  if (!st) {
    st = types_member(l, from, "domain", &to->domain, &to->n_domain);
  }
  if (!st) {
    st = types_member(l, from, "range", &to->range, &to->n_range);
  }
  if (st) {
    return st;
  }
  to->symmetric = press_value_true(from, "symmetric");
  to->speech = press_value_true(from, "speech");
  to->document_layer =
      press_str_equals(press_value_text(from, "layer"), PRESS_STR("document"));
  if (to->symmetric != press_str_equals(to->id, to->inverse)) {
    return bad(l, from,
               "the inverse of a predicate is itself only if it is "
               "symmetric",
               to->id);
  }
  st = add_row(l, &o->predicate_rows, from, to->id, row);
  return st ? st : add_row(l, &o->inverse_rows, from, to->inverse, row);
}

static PressStatus
load_predicates(const Loader *l, const PressValue *list)
{
  PressOntology *const o = l->ontology;
  o->n_predicates = (uint16_t)list->n;
  o->predicates = press_arena_array(l->arena, list->n, sizeof *o->predicates);
  if (!o->predicates) {
    return PRESS_NO_MEMORY;
  }
  PressStatus st = PRESS_OK;
  for (uint16_t i = 0; !st && i < o->n_predicates; ++i) {
    st = load_predicate(l, &list->items[i], i);
  }
  for (uint16_t i = 0; !st && i < o->n_predicates; ++i) {
    st = parent_member(l, &list->items[i], &o->predicate_rows,
                       &o->predicates[i].parent);
  }
  return st;
}

PressStatus
press_ontology_load(PressWorld *world,
                    PressStr file,
                    PressStr text,
                    const PressValue *root,
                    Arena *arena,
                    PressOntology *ontology)
{
  const Loader loader = {world, file, text, arena, ontology};
  ontology->type_rows = press_map(arena);
  ontology->predicate_rows = press_map(arena);
  ontology->inverse_rows = press_map(arena);
  PressStatus st = text_member(&loader, root, "id", &ontology->id);
  if (!st) {
    st = text_member(&loader, root, "version", &ontology->version);
  }
  if (st) {
    return st;
  }
  const PressValue *const types = list_member(&loader, root, "node_types");
  const PressValue *const predicates =
      types ? list_member(&loader, root, "edge_types") : NULL;
  if (!types || !predicates) {
    return PRESS_BAD_DATA;
  }
  st = load_types(&loader, types);
  return st ? st : load_predicates(&loader, predicates);
}
