// SPDX-License-Identifier: MIT

// Deep copies into a graph. Ids, types, predicates, names of rules and of
// properties recur in every second struct and are interned; the words of the
// text are not. Properties come out sorted by name, as documents have them.

#include "graph/copy.h"

#include "base/value_new.h"
#include "graph/graph_build.h"

#include <stdlib.h>

PressStr
press_graph_intern(PressGraph *graph, PressStr text)
{
  if (press_str_is_none(text)) {
    return text;
  }
  const uint32_t known = press_map_get(&graph->interned, text);
  if (known != MAP_NONE) {
    return graph->strings.items[known];
  }

  StrList strings = graph->strings;
  const PressStr copy = press_arena_str(&graph->arena, text);
  if (press_str_is_none(copy) || !PRESS_ROOM(&graph->arena, &strings)) {
    return PRESS_NONE;
  }
  graph->strings = strings;
  if (!press_map_put(&graph->interned, copy, (uint32_t)strings.n)) {
    return PRESS_NONE;
  }
  graph->strings.items[graph->strings.n++] = copy;
  return copy;
}

static bool
intern(PressGraph *graph, PressStr from, PressStr *to)
{
  *to = press_graph_intern(graph, from);
  return press_str_is_none(from) || !press_str_is_none(*to);
}

static bool
copy_text(PressGraph *graph, PressStr from, PressStr *to)
{
  *to = press_arena_str(&graph->arena, from);
  return press_str_is_none(from) || !press_str_is_none(*to);
}

static bool
copy_bytes(PressGraph *graph, const void *from, size_t size, const void **to)
{
  *to = NULL;
  if (!size) {
    return true;
  }
  void *const copy = press_arena_take(&graph->arena, size);
  if (copy) {
    memcpy(copy, from, size);
  }
  *to = copy;
  return copy;
}

static bool
copy_indices(PressGraph *graph,
             const uint32_t *from,
             uint32_t n,
             const uint32_t **to)
{
  const void *copy = NULL;
  const bool done = copy_bytes(graph, from, n * sizeof *from, &copy);

  *to = copy;
  return done;
}

static bool
copy_texts(PressGraph *graph,
           const PressStr *from,
           uint32_t n,
           const PressStr **to)
{
  PressStr *const copy =
      n ? press_arena_array(&graph->arena, n, sizeof *copy) : NULL;

  *to = copy;
  if (n && !copy) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (!intern(graph, from[i], copy + i)) {
      return false;
    }
  }
  return true;
}

bool
press_copy_members(PressGraph *graph,
                   const PressMembers *from,
                   PressMembers *to)
{
  *to = (PressMembers){NULL, NULL, from->n};
  if (!from->n) {
    return true;
  }
  PressValue *const values =
      press_arena_array(&graph->arena, from->n, sizeof *values);
  if (!values || !copy_texts(graph, from->names, from->n, &to->names)) {
    return false;
  }
  to->values = values;
  for (uint32_t i = 0; i < from->n; ++i) {
    if (!press_value_copy(&graph->arena, from->values + i, values + i)) {
      return false;
    }
  }
  return true;
}

/// A member on its way into the order of names
typedef struct {
  PressStr name;
  uint32_t at; ///< Place in the object that is copied
} NameRow;

static int
compare_names(const void *a, const void *b)
{
  const NameRow *const x = a;
  const NameRow *const y = b;
  const int c = press_str_compare(x->name, y->name);

  return c ? c : (x->at > y->at) - (x->at < y->at);
}

// Members sorted by name into lists of the graph
static bool
copy_sorted(PressGraph *graph,
            const PressValue *from,
            NameRow *rows,
            PressStr *names,
            PressValue *items)
{
  for (uint32_t i = 0; i < from->n; ++i) {
    rows[i] = (NameRow){from->names[i], i};
  }
  qsort(rows, from->n, sizeof *rows, compare_names);
  for (uint32_t i = 0; i < from->n; ++i) {
    if (!intern(graph, rows[i].name, names + i) ||
        !press_value_copy(&graph->arena, from->items + rows[i].at, items + i)) {
      return false;
    }
  }
  return true;
}

// An object with its members sorted by name
static bool
copy_properties(PressGraph *graph,
                const PressValue *from,
                const PressValue **to)
{
  Arena *const arena = &graph->arena;
  const uint32_t n = from->kind == PRESS_OBJECT ? from->n : 0;
  PressValue *const copy = press_arena_array(arena, 1, sizeof *copy);
  *to = copy;
  if (!copy) {
    return false;
  }
  copy->kind = PRESS_OBJECT;
  copy->n = n;
  if (!n) {
    return true;
  }

  NameRow few[8];
  NameRow *const rows =
      n <= 8 ? few : press_arena_array(arena, n, sizeof *rows);
  PressStr *const names = press_arena_array(arena, n, sizeof *names);
  PressValue *const items = press_arena_array(arena, n, sizeof *items);
  copy->names = names;
  copy->items = items;
  return rows && names && items && copy_sorted(graph, from, rows, names, items);
}

static bool
copy_span(PressGraph *graph, const PressSpan *from, PressSpan *to)
{
  *to = *from;
  return copy_text(graph, from->text, &to->text) &&
         press_copy_members(graph, &from->extra, &to->extra);
}

bool
press_copy_document(PressGraph *graph,
                    const PressDocument *from,
                    PressDocument *to)
{
  const void *sentences = NULL;

  *to = *from;
  if (!intern(graph, from->id, &to->id) ||
      !copy_text(graph, from->uri, &to->uri) ||
      !copy_text(graph, from->title, &to->title) ||
      !intern(graph, from->language, &to->language) ||
      !intern(graph, from->published, &to->published) ||
      !intern(graph, from->anchor, &to->anchor) ||
      !copy_text(graph, from->sha256, &to->sha256) ||
      !copy_text(graph, from->text, &to->text) ||
      !copy_bytes(graph, from->sentences,
                  from->n_sentences * sizeof *from->sentences, &sentences)) {
    return false;
  }
  to->sentences = sentences;
  return press_copy_members(graph, &from->extra, &to->extra);
}

static bool
copy_mentions(PressGraph *graph, const PressNode *from, PressNode *to)
{
  const uint32_t n = from->n_mentions;
  PressMention *const copy =
      n ? press_arena_array(&graph->arena, n, sizeof *copy) : NULL;

  to->mentions = copy;
  if (n && !copy) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    copy[i].kind = from->mentions[i].kind;
    if (!copy_span(graph, &from->mentions[i].span, &copy[i].span)) {
      return false;
    }
  }
  return true;
}

bool
press_copy_node(PressGraph *graph, const PressNode *from, PressNode *to)
{
  static const PressValue no_properties = {.kind = PRESS_OBJECT};
  const PressValue *const properties =
      from->properties ? from->properties : &no_properties;

  *to = *from;
  return intern(graph, from->id, &to->id) &&
         copy_texts(graph, from->types, from->n_types, &to->types) &&
         intern(graph, from->label, &to->label) &&
         intern(graph, from->label_en, &to->label_en) &&
         intern(graph, from->label_fr, &to->label_fr) &&
         press_copy_members(graph, &from->label_extra, &to->label_extra) &&
         copy_texts(graph, from->aliases, from->n_aliases, &to->aliases) &&
         copy_properties(graph, properties, &to->properties) &&
         copy_mentions(graph, from, to) &&
         press_copy_members(graph, &from->extra, &to->extra);
}

static bool
copy_time(PressGraph *graph, const PressTime *from, const PressTime **to)
{
  *to = NULL;
  if (!from) {
    return true;
  }
  PressTime *const copy = press_arena_array(&graph->arena, 1, sizeof *copy);
  *to = copy;
  return copy && intern(graph, from->start, &copy->start) &&
         intern(graph, from->end, &copy->end) &&
         intern(graph, from->precision, &copy->precision) &&
         intern(graph, from->raw, &copy->raw) &&
         press_copy_members(graph, &from->extra, &copy->extra);
}

static bool
copy_quantity(PressGraph *graph,
              const PressQuantity *from,
              const PressQuantity **to)
{
  *to = NULL;
  if (!from) {
    return true;
  }
  PressQuantity *const copy = press_arena_array(&graph->arena, 1, sizeof *copy);
  *to = copy;
  return copy && intern(graph, from->value, &copy->value) &&
         intern(graph, from->value_max, &copy->value_max) &&
         intern(graph, from->comparator, &copy->comparator) &&
         intern(graph, from->unit, &copy->unit) &&
         intern(graph, from->raw, &copy->raw) &&
         press_copy_members(graph, &from->extra, &copy->extra);
}

static bool
copy_derived(PressGraph *graph,
             const PressDerived *from,
             const PressDerived **to)
{
  *to = NULL;
  if (!from) {
    return true;
  }
  PressDerived *const copy = press_arena_array(&graph->arena, 1, sizeof *copy);
  *to = copy;
  if (!copy) {
    return false;
  }
  copy->n_from = from->n_from;
  return intern(graph, from->rule, &copy->rule) &&
         copy_indices(graph, from->from, from->n_from, &copy->from) &&
         press_copy_members(graph, &from->extra, &copy->extra);
}

static bool
copy_evidence(PressGraph *graph,
              const PressGraphStatement *from,
              PressGraphStatement *to)
{
  const uint32_t n = from->n_evidence;
  PressSpan *const copy =
      n ? press_arena_array(&graph->arena, n, sizeof *copy) : NULL;

  to->evidence = copy;
  if (n && !copy) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (!copy_span(graph, from->evidence + i, copy + i)) {
      return false;
    }
  }
  return true;
}

bool
press_copy_statement(PressGraph *graph,
                     const PressGraphStatement *from,
                     PressGraphStatement *to)
{
  *to = *from;
  return intern(graph, from->id, &to->id) &&
         intern(graph, from->predicate, &to->predicate) &&
         copy_indices(graph, from->sources, from->n_sources, &to->sources) &&
         copy_time(graph, from->time, &to->time) &&
         copy_quantity(graph, from->quantity, &to->quantity) &&
         copy_derived(graph, from->derived, &to->derived) &&
         intern(graph, from->rule, &to->rule) &&
         copy_evidence(graph, from, to) &&
         (!from->properties ||
          copy_properties(graph, from->properties, &to->properties)) &&
         press_copy_members(graph, &from->extra, &to->extra);
}

bool
press_copy_claim(PressGraph *graph, const PressClaim *from, PressClaim *to)
{
  *to = *from;
  return intern(graph, from->id, &to->id) &&
         intern(graph, from->speech_act, &to->speech_act) &&
         copy_span(graph, &from->cue, &to->cue) &&
         intern(graph, from->said_on, &to->said_on) &&
         copy_indices(graph, from->statements, from->n_statements,
                      &to->statements) &&
         press_copy_members(graph, &from->extra, &to->extra);
}

bool
press_copy_relation(PressGraph *graph,
                    const PressClaimRelation *from,
                    PressClaimRelation *to)
{
  *to = *from;
  return intern(graph, from->type, &to->type) &&
         press_copy_members(graph, &from->extra, &to->extra);
}

bool
press_copy_warning(PressGraph *graph,
                   const PressGraphWarning *from,
                   PressGraphWarning *to)
{
  *to = *from;
  return intern(graph, from->kind, &to->kind) &&
         copy_text(graph, from->text, &to->text) &&
         press_copy_members(graph, &from->extra, &to->extra);
}

// Adding. The lists grow in a copy, so that a list that cannot grow stays
// what it was.

PressStatus
press_graph_add_document(PressGraph *graph,
                         const PressDocument *document,
                         uint32_t *index)
{
  DocumentList list = graph->documents;
  PressDocument copy;
  if (!press_copy_document(graph, document, &copy) ||
      !PRESS_ROOM(&graph->arena, &list)) {
    return PRESS_NO_MEMORY;
  }
  *index = (uint32_t)list.n;
  list.items[list.n++] = copy;
  graph->documents = list;
  return PRESS_OK;
}

PressStatus
press_graph_add_node(PressGraph *graph, const PressNode *node, uint32_t *index)
{
  NodeList list = graph->nodes;
  PressNode copy;
  if (!press_copy_node(graph, node, &copy) ||
      !PRESS_ROOM(&graph->arena, &list)) {
    return PRESS_NO_MEMORY;
  }
  *index = (uint32_t)list.n;
  list.items[list.n++] = copy;
  graph->nodes = list;
  return PRESS_OK;
}

PressStatus
press_graph_add_statement(PressGraph *graph,
                          const PressGraphStatement *statement,
                          uint32_t *index)
{
  StatementList list = graph->statements;
  PressGraphStatement copy;
  if (!press_copy_statement(graph, statement, &copy) ||
      !PRESS_ROOM(&graph->arena, &list)) {
    return PRESS_NO_MEMORY;
  }
  *index = (uint32_t)list.n;
  list.items[list.n++] = copy;
  graph->statements = list;
  return PRESS_OK;
}

PressStatus
press_graph_add_claim(PressGraph *graph,
                      const PressClaim *claim,
                      uint32_t *index)
{
  ClaimList list = graph->claims;
  PressClaim copy;
  if (!press_copy_claim(graph, claim, &copy) ||
      !PRESS_ROOM(&graph->arena, &list)) {
    return PRESS_NO_MEMORY;
  }
  *index = (uint32_t)list.n;
  list.items[list.n++] = copy;
  graph->claims = list;
  return PRESS_OK;
}

PressStatus
press_graph_add_claim_relation(PressGraph *graph,
                               const PressClaimRelation *relation)
{
  RelationList list = graph->relations;
  PressClaimRelation copy;
  if (!press_copy_relation(graph, relation, &copy) ||
      !PRESS_ROOM(&graph->arena, &list)) {
    return PRESS_NO_MEMORY;
  }
  list.items[list.n++] = copy;
  graph->relations = list;
  return PRESS_OK;
}

PressStatus
press_graph_add_warning(PressGraph *graph, const PressGraphWarning *warning)
{
  WarningList list = graph->warnings;
  PressGraphWarning copy;
  if (!press_copy_warning(graph, warning, &copy) ||
      !PRESS_ROOM(&graph->arena, &list)) {
    return PRESS_NO_MEMORY;
  }
  list.items[list.n++] = copy;
  graph->warnings = list;
  return PRESS_OK;
}
