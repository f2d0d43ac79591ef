// SPDX-License-Identifier: MIT

// Most references of a graph are numbers. A few are ids inside of free values:
// the document of a node without mentions, the node that a purpose clause
// stands for, and what gold documents say of other readings and forbidden
// edges. They follow when things get new ids.

#include "graph/rename.h"

#include "base/value_new.h"

static bool
note_id(Map *map, PressStr id, uint32_t index)
{
  return press_str_is_none(id) || press_map_put(map, id, index);
}

bool
press_naming(Naming *naming,
             PressGraph *graph,
             Arena *scratch,
             const Source *source)
{
  *naming = (Naming){.graph = graph,
                     .documents = press_map(scratch),
                     .nodes = press_map(scratch),
                     .new_documents = source->ids[KIND_DOCUMENTS],
                     .new_nodes = source->ids[KIND_NODES]};
  for (uint32_t i = 0; i < graph->documents.n; ++i) {
    if (!note_id(&naming->documents, graph->documents.items[i].id, i)) {
      return false;
    }
  }
  for (uint32_t i = 0; i < graph->nodes.n; ++i) {
    if (!note_id(&naming->nodes, graph->nodes.items[i].id, i)) {
      return false;
    }
  }
  return true;
}

static PressStr
new_id(const Map *map, const PressStr *ids, PressStr old)
{
  const uint32_t index = press_map_get(map, old);

  return index == MAP_NONE ? old : ids[index];
}

// Sets *changed if a text member of an object is an id that changes
static bool
rename_text(const Naming *naming,
            bool is_document,
            PressStr name,
            const PressValue *object,
            PressValue *items)
{
  const PressStr *const ids =
      is_document ? naming->new_documents : naming->new_nodes;
  const Map *const map = is_document ? &naming->documents : &naming->nodes;

  for (uint32_t i = 0; i < object->n; ++i) {
    if (items[i].kind == PRESS_TEXT &&
        press_str_equals(object->names[i], name)) {
      const PressStr id = new_id(map, ids, items[i].text);
      if (!press_str_equals(id, items[i].text)) {
        items[i].text = press_arena_str(&naming->graph->arena, id);
        return !press_str_is_none(items[i].text);
      }
    }
  }
  return true;
}

// A shallow copy of the items of a list or object, to be changed
static PressValue *
new_items(const Naming *naming, const PressValue *value)
{
  PressValue *const items = press_arena_array(
      &naming->graph->arena, (size_t)value->n + 1, sizeof *items);

  if (items && value->n) {
    memcpy(items, value->items, value->n * sizeof *items);
  }
  return items;
}

// An object with one text member renamed
static bool
rename_property(const Naming *naming,
                bool is_document,
                const char *name,
                const PressValue **properties)
{
  if (press_str_is_none(press_value_text(*properties, name))) {
    return true;
  }
  PressValue *const items = new_items(naming, *properties);
  PressValue *const made =
      press_arena_array(&naming->graph->arena, 1, sizeof *made);
  if (!items || !made ||
      !rename_text(naming, is_document, press_str(name), *properties, items)) {
    return false;
  }
  *made = **properties;
  made->items = items;
  *properties = made;
  return true;
}

bool
press_rename_nodes(const Naming *naming, PressNode *nodes, size_t n)
{
  for (size_t i = 0; i < n; ++i) {
    if (!rename_property(naming, true, "document", &nodes[i].properties)) {
      return false;
    }
  }
  return true;
}

// Every object of a list: subject, object and node are ids of nodes
static bool
rename_list(const Naming *naming, PressValue *list)
{
  PressValue *const items = new_items(naming, list);
  if (!items) {
    return false;
  }

  for (uint32_t i = 0; i < list->n; ++i) {
    if (items[i].kind != PRESS_OBJECT) {
      continue;
    }
    PressValue *const members = new_items(naming, items + i);
    if (!members ||
        !rename_text(naming, false, PRESS_STR("subject"), items + i, members) ||
        !rename_text(naming, false, PRESS_STR("object"), items + i, members) ||
        !rename_text(naming, false, PRESS_STR("node"), items + i, members)) {
      return false;
    }
    items[i].items = members;
  }
  list->items = items;
  return true;
}

bool
press_rename_members(const Naming *naming, PressMembers *members)
{
  const PressValue object = {.kind = PRESS_OBJECT,
                             .n = members->n,
                             .names = members->names,
                             .items = members->values};
  PressValue *values = NULL;

  for (uint32_t i = 0; i < members->n; ++i) {
    const bool gold =
        press_str_equals(members->names[i], PRESS_STR("must_not")) ||
        press_str_equals(members->names[i], PRESS_STR("alternatives"));
    if (!gold || members->values[i].kind != PRESS_LIST) {
      continue;
    }
    values = values ? values : new_items(naming, &object);
    if (!values || !rename_list(naming, values + i)) {
      return false;
    }
  }
  members->values = values ? values : members->values;
  return true;
}

bool
press_rename_statements(const Naming *naming,
                        PressGraphStatement *statements,
                        size_t n)
{
  for (size_t i = 0; i < n; ++i) {
    if (statements[i].properties &&
        !rename_property(naming, false, "purpose_ref",
                         &statements[i].properties)) {
      return false;
    }
    if (!press_rename_members(naming, &statements[i].extra)) {
      return false;
    }
  }
  return true;
}
