// SPDX-License-Identifier: MIT

// Bytes to values (tree.h), values to a graph. First the schema is walked, so
// that every member is known to be what it must be; then ids are numbered and
// references become numbers, which is all that a graph cannot do without. What
// else the model asks for is the business of document_check.c: a graph that
// breaks a rule can be read, shown and mended.

#include "store/document_read.h"

#include "base/json_read.h"
#include "base/map.h"
#include "base/stream.h"
#include "base/value_new.h"
#include "graph/graph_build.h"
#include "store/schema.h"

#include <pressgraph/document.h>

/// Length of an id in a message
#define SHOWN 60

/// Kinds of things that are referred to by id
#define N_ID_LISTS 4

/// Work on one document
typedef struct {
  PressWorld *world;
  const DocumentTree *tree;
  PressGraph *graph;
  Arena scratch; ///< Of the numbering
  Arena item;    ///< Of one element
  Map ids[N_ID_LISTS];
  const TreeItem *at; ///< The element that is read
  DocumentList list;  ///< and its list
} Reader;

static int
shown(PressStr text)
{
  return text.len < SHOWN ? (int)text.len : SHOWN;
}

static const char *
data_of(PressStr text)
{
  return text.data ? text.data : "";
}

// Report an error about the element that is read
static PressStatus
refuse(const Reader *reader,
       const PressValue *at,
       const char *hint,
       const char *what,
       PressStr name)
{
  const PressStr id = press_tree_id(reader->at);
  const char *const kind = press_tree_kind_name(reader->list);

  return press_tree_report(
      reader->world, reader->tree, reader->at, at, press_str(hint),
      "%s%s%.*s%s: %s \"%.*s\"", kind, id.len ? " \"" : "", shown(id),
      data_of(id), id.len ? "\"" : "", what, shown(name), data_of(name));
}

/// The first fault of the schema
typedef struct {
  const Reader *reader;
  PressStatus status;
} FirstFault;

static bool
first_fault(void *handle, const SchemaFault *fault)
{
  FirstFault *const first = handle;
  const char *const what =
      fault->path.len
          ? fault->missing ? "there is no member" : "wrong value of member"
          : "not an object in list";
  const PressStr list = press_str(press_tree_list_name(first->reader->list));

  first->status = refuse(first->reader, fault->at, fault->remedy, what,
                         fault->path.len ? fault->path : list);
  return false;
}

static bool
first_top_fault(void *handle, const SchemaFault *fault)
{
  FirstFault *const first = handle;
  const Reader *const reader = first->reader;

  first->status = press_tree_report(
      reader->world, reader->tree, &reader->tree->top, fault->at,
      PRESS_STR("a graph document begins {\"pressgraph\": 1, "
                "\"ontology\": \"news\", ..."),
      fault->missing ? "there is no member \"%.*s\": not a graph document"
                     : "wrong value of member \"%.*s\"",
      (int)fault->path.len, fault->path.data);
  return false;
}

static PressStatus
check_top(Reader *reader)
{
  const DocumentTree *const tree = reader->tree;
  FirstFault first = {reader, PRESS_OK};
  uint64_t version = 0;

  if (!press_schema_walk(&press_schema_top, tree->top.value, first_top_fault,
                         &first)) {
    return first.status;
  }
  press_value_uint(tree->top.value, "pressgraph", &version);
  if (version != 1) {
    return press_tree_report(
        reader->world, tree, &tree->top, tree->top.value,
        PRESS_STR("get a newer pressgraph, or write \"pressgraph\": 1"),
        "format version %u is not known here", (unsigned)version);
  }
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    const char *const name = press_tree_list_name((DocumentList)i);
    if (!tree->listed[i]) {
      return press_tree_report(reader->world, tree, &tree->top, tree->top.value,
                               PRESS_STR("write [] if there is nothing in it"),
                               "there is no list \"%s\"", name);
    }
  }
  return PRESS_OK;
}

static PressStatus
check_items(Reader *reader)
{
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    const TreeList *const list = reader->tree->lists + i;
    reader->list = (DocumentList)i;
    for (size_t k = 0; k < list->n; ++k) {
      FirstFault first = {reader, PRESS_OK};
      reader->at = list->items + k;
      if (!press_schema_walk(press_schema_of(reader->list), reader->at->value,
                             first_fault, &first)) {
        return first.status;
      }
    }
  }
  return PRESS_OK;
}

static PressStatus
number_ids(Reader *reader)
{
  for (size_t i = 0; i < N_ID_LISTS; ++i) {
    const TreeList *const list = reader->tree->lists + i;
    reader->ids[i] = press_map(&reader->scratch);
    reader->list = (DocumentList)i;
    if (list->n >= PRESS_NO_INDEX) {
      return PRESS_NO_MEMORY;
    }
    for (uint32_t k = 0; k < list->n; ++k) {
      const PressStr id = press_tree_id(list->items + k);
      reader->at = list->items + k;
      if (press_map_get(reader->ids + i, id) != MAP_NONE) {
        return refuse(reader, reader->at->value,
                      "give one of the two another id, or unite them",
                      "a second thing with the id", id);
      }
      if (!press_map_put(reader->ids + i, id, k)) {
        return PRESS_NO_MEMORY;
      }
    }
  }
  return PRESS_OK;
}

/// Members one by one, in about the order of the tables
typedef struct {
  const PressValue *object;
  uint32_t hint;
} Members;

// The value of a member; null, as JSON has it, if there is none
static const PressValue *
get(Members *members, const char *name)
{
  static const PressValue null = {.kind = PRESS_NULL};
  const PressValue *const object = members->object;
  const PressStr wanted = press_str(name);

  for (uint32_t i = 0; i < object->n; ++i) {
    const uint32_t at = (members->hint + i) % object->n;
    if (press_str_equals(object->names[at], wanted)) {
      members->hint = at + 1;
      return object->items + at;
    }
  }
  return &null;
}

static PressStr
get_text(Members *members, const char *name)
{
  const PressValue *const value = get(members, name);

  return value->kind == PRESS_TEXT ? value->text : PRESS_NONE;
}

// Digits of a number or none
static PressStr
get_digits(Members *members, const char *name)
{
  const PressValue *const value = get(members, name);

  return value->kind == PRESS_NUMBER ? value->text : PRESS_NONE;
}

static uint32_t
count_of(const PressValue *value)
{
  return (uint32_t)value->number;
}

static uint32_t
get_count(Members *members, const char *name, uint32_t none)
{
  const PressValue *const value = get(members, name);

  return value->kind == PRESS_NUMBER ? count_of(value) : none;
}

// Index of the thing that a text names
static PressStatus
resolve(const Reader *reader,
        DocumentList list,
        const PressValue *id,
        uint32_t *index)
{
  const char *const whats[] = {
      "refers to no document:", "refers to no node:", "refers to no statement:",
      "refers to no claim:"};

  *index = press_map_get(reader->ids + list, id->text);
  return *index != MAP_NONE
             ? PRESS_OK
             : refuse(reader, id, "add it to the document or mend the id",
                      whats[list], id->text);
}

static PressStatus
resolve_or_null(const Reader *reader,
                DocumentList list,
                const PressValue *id,
                uint32_t *index)
{
  *index = PRESS_NO_INDEX;
  return id->kind == PRESS_NULL ? PRESS_OK : resolve(reader, list, id, index);
}

static PressStatus
resolve_list(Reader *reader,
             DocumentList kind,
             const PressValue *list,
             const uint32_t **indices,
             uint32_t *n)
{
  uint32_t *const made =
      press_arena_array(&reader->item, (size_t)list->n + 1, sizeof *made);
  PressStatus st = made ? PRESS_OK : PRESS_NO_MEMORY;

  for (uint32_t i = 0; st == PRESS_OK && i < list->n; ++i) {
    st = resolve(reader, kind, list->items + i, made + i);
  }
  *indices = made;
  *n = list->n;
  return st;
}

static PressStatus
read_extra(Reader *reader,
           const Schema *schema,
           const PressValue *object,
           PressMembers *extra)
{
  return press_schema_extra(schema, object, &reader->item, extra)
             ? PRESS_OK
             : PRESS_NO_MEMORY;
}

static PressStatus
read_texts(Reader *reader,
           const PressValue *list,
           const PressStr **texts,
           uint32_t *n)
{
  PressStr *const made =
      press_arena_array(&reader->item, (size_t)list->n + 1, sizeof *made);
  if (!made) {
    return PRESS_NO_MEMORY;
  }

  for (uint32_t i = 0; i < list->n; ++i) {
    made[i] = list->items[i].text;
  }
  *texts = made;
  *n = list->n;
  return PRESS_OK;
}

static PressSentenceKind
sentence_kind(PressStr name)
{
  PressSentenceKind kind = PRESS_SENTENCE_TITLE;

  while (kind < PRESS_SENTENCE_DATELINE &&
         !press_str_equals(press_sentence_kind_name(kind), name)) {
    ++kind;
  }
  return kind;
}

static PressMentionKind
mention_kind(PressStr name)
{
  PressMentionKind kind = PRESS_MENTION_NAME;

  while (kind < PRESS_MENTION_QUANTITY &&
         !press_str_equals(press_mention_kind_name(kind), name)) {
    ++kind;
  }
  return kind;
}

static PressStatus
read_sentences(Reader *reader, const PressValue *list, PressDocument *document)
{
  PressSentence *const made =
      press_arena_array(&reader->item, (size_t)list->n + 1, sizeof *made);
  if (!made) {
    return PRESS_NO_MEMORY;
  }

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const parts = list->items[i].items;
    made[i] = (PressSentence){count_of(parts), count_of(parts + 1),
                              sentence_kind(parts[2].text)};
  }
  document->sentences = made;
  document->n_sentences = list->n;
  return PRESS_OK;
}

static PressStatus
read_document(Reader *reader, const PressValue *object)
{
  Members m = {object, 0};
  uint32_t index = 0;
  PressDocument document = {.id = get_text(&m, "id")};

  document.uri = get_text(&m, "uri");
  document.title = get_text(&m, "title");
  document.language = get_text(&m, "language");
  document.published = get_text(&m, "published");
  document.anchor = get_text(&m, "anchor");
  document.sha256 = get_text(&m, "sha256");
  document.bytes = get_count(&m, "bytes", 0);
  document.text = get_text(&m, "text");
  PressStatus st = read_sentences(reader, get(&m, "sentences"), &document);
  if (st == PRESS_OK) {
    st = read_extra(reader, &press_schema_document, object, &document.extra);
  }
  return st == PRESS_OK
             ? press_graph_add_document(reader->graph, &document, &index)
             : st;
}

static PressStatus
read_span(Reader *reader,
          const Schema *schema,
          const PressValue *object,
          PressSpan *span)
{
  Members m = {object, 0};
  PressStatus st =
      resolve(reader, LIST_DOCUMENTS, get(&m, "document"), &span->document);
  if (st != PRESS_OK) {
    return st;
  }

  span->sentence = get_count(&m, "sentence", 0);
  span->start = get_count(&m, "start", PRESS_NO_INDEX);
  span->end = get_count(&m, "end", PRESS_NO_INDEX);
  span->text = get_text(&m, "text");
  return read_extra(reader, schema, object, &span->extra);
}

static PressStatus
read_mentions(Reader *reader, const PressValue *list, PressNode *node)
{
  PressMention *const made =
      press_arena_array(&reader->item, (size_t)list->n + 1, sizeof *made);
  PressStatus st = made ? PRESS_OK : PRESS_NO_MEMORY;

  for (uint32_t i = 0; st == PRESS_OK && i < list->n; ++i) {
    const PressValue *const object = list->items + i;
    made[i].kind = mention_kind(press_value_text(object, "kind"));
    st = read_span(reader, &press_schema_mention, object, &made[i].span);
  }
  node->mentions = made;
  node->n_mentions = list->n;
  return st;
}

static PressStatus
read_labels(Reader *reader, const PressValue *object, PressNode *node)
{
  Members m = {object, 0};

  node->label_en = get_text(&m, "en");
  node->label_fr = get_text(&m, "fr");
  return read_extra(reader, &press_schema_labels, object, &node->label_extra);
}

static PressStatus
read_node(Reader *reader, const PressValue *object)
{
  Members m = {object, 0};
  uint32_t index = 0;
  PressNode node = {.id = get_text(&m, "id")};
  PressStatus st =
      read_texts(reader, get(&m, "types"), &node.types, &node.n_types);

  node.label = get_text(&m, "label");
  st = st ? st : read_labels(reader, get(&m, "labels"), &node);
  node.named = get(&m, "named")->boolean;
  st = st ? st
          : read_texts(reader, get(&m, "aliases"), &node.aliases,
                       &node.n_aliases);
  node.properties = get(&m, "properties");
  st = st ? st : read_mentions(reader, get(&m, "mentions"), &node);
  st = st ? st : read_extra(reader, &press_schema_node, object, &node.extra);
  return st ? st : press_graph_add_node(reader->graph, &node, &index);
}

static PressStatus
read_time(Reader *reader, const PressValue *object, PressGraphStatement *s)
{
  Members m = {object, 0};
  if (object->kind == PRESS_NULL) {
    return PRESS_OK;
  }
  PressTime *const time = press_arena_array(&reader->item, 1, sizeof *time);
  if (!time) {
    return PRESS_NO_MEMORY;
  }

  time->start = get_text(&m, "start");
  time->end = get_text(&m, "end");
  time->precision = get_text(&m, "precision");
  time->raw = get_text(&m, "raw");
  s->time = time;
  return read_extra(reader, &press_schema_time, object, &time->extra);
}

static PressStatus
read_quantity(Reader *reader, const PressValue *object, PressGraphStatement *s)
{
  Members m = {object, 0};
  if (object->kind == PRESS_NULL) {
    return PRESS_OK;
  }
  PressQuantity *const quantity =
      press_arena_array(&reader->item, 1, sizeof *quantity);
  if (!quantity) {
    return PRESS_NO_MEMORY;
  }

  quantity->value = get_digits(&m, "value");
  quantity->value_max = get_digits(&m, "value_max");
  quantity->comparator = get_text(&m, "comparator");
  quantity->unit = get_text(&m, "unit");
  quantity->raw = get_text(&m, "raw");
  s->quantity = quantity;
  return read_extra(reader, &press_schema_quantity, object, &quantity->extra);
}

static PressStatus
read_derived(Reader *reader, const PressValue *object, PressGraphStatement *s)
{
  Members m = {object, 0};
  if (object->kind == PRESS_NULL) {
    return PRESS_OK;
  }
  PressDerived *const derived =
      press_arena_array(&reader->item, 1, sizeof *derived);
  if (!derived) {
    return PRESS_NO_MEMORY;
  }

  derived->rule = get_text(&m, "rule");
  s->derived = derived;
  const PressStatus st = resolve_list(reader, LIST_STATEMENTS, get(&m, "from"),
                                      &derived->from, &derived->n_from);
  return st ? st
            : read_extra(reader, &press_schema_derived, object,
                         &derived->extra);
}

static PressStatus
read_evidence(Reader *reader, const PressValue *list, PressGraphStatement *s)
{
  PressSpan *const made =
      press_arena_array(&reader->item, (size_t)list->n + 1, sizeof *made);
  PressStatus st = made ? PRESS_OK : PRESS_NO_MEMORY;

  for (uint32_t i = 0; st == PRESS_OK && i < list->n; ++i) {
    st = read_span(reader, &press_schema_evidence, list->items + i, made + i);
  }
  s->evidence = made;
  s->n_evidence = list->n;
  return st;
}

// Subject to status
static PressStatus
read_proposition(Reader *reader, Members *m, PressGraphStatement *s)
{
  PressStatus st = resolve(reader, LIST_NODES, get(m, "subject"), &s->subject);

  s->predicate = get_text(m, "predicate");
  st = st ? st : resolve(reader, LIST_NODES, get(m, "object"), &s->object);
  s->negated = press_str_equals(get_text(m, "polarity"), PRESS_STR("negated"));
  return st ? st : press_certainty_from_name(get_text(m, "status"), &s->status);
}

static PressStatus
read_statement(Reader *reader, const PressValue *object)
{
  Members m = {object, 0};
  uint32_t index = 0;
  PressGraphStatement s = {.id = get_text(&m, "id")};
  PressStatus st = read_proposition(reader, &m, &s);

  st = st ? st
          : resolve_list(reader, LIST_NODES, get(&m, "sources"), &s.sources,
                         &s.n_sources);
  st = st ? st
          : resolve_or_null(reader, LIST_CLAIMS, get(&m, "claim"), &s.claim);
  st = st ? st : read_time(reader, get(&m, "time"), &s);
  st = st ? st : read_quantity(reader, get(&m, "quantity"), &s);
  st = st ? st : read_derived(reader, get(&m, "derived"), &s);
  s.score = get(&m, "score")->number;
  s.rule = get_text(&m, "rule");
  st = st ? st : read_evidence(reader, get(&m, "evidence"), &s);
  const PressValue *const properties = get(&m, "properties");
  s.properties = properties->kind == PRESS_OBJECT ? properties : NULL;
  st = st ? st : read_extra(reader, &press_schema_statement, object, &s.extra);
  return st ? st : press_graph_add_statement(reader->graph, &s, &index);
}

static PressStatus
read_claim(Reader *reader, const PressValue *object)
{
  Members m = {object, 0};
  uint32_t index = 0;
  PressClaim claim = {.id = get_text(&m, "id")};
  PressStatus st =
      resolve_or_null(reader, LIST_NODES, get(&m, "source"), &claim.source);

  claim.speech_act = get_text(&m, "speech_act");
  st = st ? st
          : read_span(reader, &press_schema_cue, get(&m, "cue"), &claim.cue);
  claim.said_on = get_text(&m, "said_on");
  st = st ? st
          : resolve_list(reader, LIST_STATEMENTS, get(&m, "statements"),
                         &claim.statements, &claim.n_statements);
  st = st ? st : read_extra(reader, &press_schema_claim, object, &claim.extra);
  return st ? st : press_graph_add_claim(reader->graph, &claim, &index);
}

static PressStatus
read_relation(Reader *reader, const PressValue *object)
{
  Members m = {object, 0};
  PressClaimRelation relation = {.type = get_text(&m, "type")};
  PressStatus st =
      resolve(reader, LIST_CLAIMS, get(&m, "from"), &relation.from);

  st = st ? st : resolve(reader, LIST_CLAIMS, get(&m, "to"), &relation.to);
  st = st ? st
          : read_extra(reader, &press_schema_relation, object, &relation.extra);
  return st ? st : press_graph_add_claim_relation(reader->graph, &relation);
}

static PressStatus
read_warning(Reader *reader, const PressValue *object)
{
  Members m = {object, 0};
  PressGraphWarning warning = {.sentence = 0};
  PressStatus st =
      resolve(reader, LIST_DOCUMENTS, get(&m, "document"), &warning.document);

  warning.sentence = get_count(&m, "sentence", 0);
  warning.kind = get_text(&m, "kind");
  warning.text = get_text(&m, "text");
  st = st ? st
          : read_extra(reader, &press_schema_warning, object, &warning.extra);
  return st ? st : press_graph_add_warning(reader->graph, &warning);
}

static PressStatus
read_items(Reader *reader)
{
  static PressStatus (*const reads[])(Reader *, const PressValue *) = {
      read_document, read_node,     read_statement,
      read_claim,    read_relation, read_warning};

  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    const TreeList *const list = reader->tree->lists + i;
    reader->list = (DocumentList)i;
    for (size_t k = 0; k < list->n; ++k) {
      press_arena_reset(&reader->item);
      reader->at = list->items + k;
      const PressStatus st = reads[i](reader, reader->at->value);
      if (st != PRESS_OK) {
        return st;
      }
    }
  }
  return PRESS_OK;
}

static bool
is_list_name(PressStr name)
{
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    if (press_str_equals(name,
                         press_str(press_tree_list_name((DocumentList)i)))) {
      return true;
    }
  }
  return false;
}

// Ontology, and members of the top level that are neither header nor list
static PressStatus
read_top(Reader *reader)
{
  const PressValue *const top = reader->tree->top.value;
  Arena *const arena = press_graph_arena(reader->graph);
  const PressStr ontology =
      press_graph_intern(reader->graph, press_value_text(top, "ontology"));
  PressMembers all;
  if (press_str_is_none(ontology) ||
      !press_schema_extra(&press_schema_top, top, &reader->scratch, &all)) {
    return PRESS_NO_MEMORY;
  }

  PressStr *const names = press_arena_array(arena, all.n, sizeof *names);
  PressValue *const values = press_arena_array(arena, all.n, sizeof *values);
  uint32_t n = 0;
  if (all.n && (!names || !values)) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < all.n; ++i) {
    if (is_list_name(all.names[i])) {
      continue;
    }
    names[n] = press_arena_str(arena, all.names[i]);
    if (press_str_is_none(names[n]) ||
        !press_value_copy(arena, all.values + i, values + n)) {
      return PRESS_NO_MEMORY;
    }
    ++n;
  }
  press_graph_set_ontology(reader->graph, ontology);
  press_graph_set_extra(reader->graph, (PressMembers){names, values, n});
  return PRESS_OK;
}

static PressStatus
read_all(Reader *reader)
{
  PressStatus st = check_top(reader);

  st = st ? st : check_items(reader);
  st = st ? st : number_ids(reader);
  st = st ? st : read_items(reader);
  st = st ? st : read_top(reader);
  return st ? st : press_graph_finish(reader->graph, true);
}

PressStatus
press_tree_read(PressWorld *world, const DocumentTree *tree, PressGraph **graph)
{
  Reader reader = {.world = world,
                   .tree = tree,
                   .scratch = press_arena(world->alloc, 0),
                   .item = press_arena(world->alloc, 0)};
  PressStatus st = press_graph_new(world, &reader.graph);
  if (st != PRESS_OK) {
    return st;
  }

  st = read_all(&reader);
  press_arena_clear(&reader.item);
  press_arena_clear(&reader.scratch);
  if (st != PRESS_OK) {
    press_graph_free(reader.graph);
    return st;
  }
  *graph = reader.graph;
  return PRESS_OK;
}

PressStatus
press_document_read_text(PressWorld *world,
                         const char *name,
                         PressStr text,
                         PressGraph **graph)
{
  Arena arena = press_arena(world->alloc, 0);
  DocumentTree tree;
  PressStatus st =
      press_tree_parse(world, press_str(name), text, &arena, &tree);

  if (st == PRESS_OK) {
    st = press_tree_read(world, &tree, graph);
  }
  press_arena_clear(&arena);
  return st;
}

PressStatus
press_document_read(PressWorld *world, const char *path, PressGraph **graph)
{
  FileBytes file = {.mapped = 0};
  PressStatus st =
      press_file_read(world, path, world->limits.file_bytes, &file);
  if (st != PRESS_OK) {
    return st;
  }
  st = press_document_read_text(world, path, file.bytes, graph);
  press_file_close(&file);
  return st;
}
