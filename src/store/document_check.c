// SPDX-License-Identifier: MIT

// The checker: structure first (kinds of members, ids, versions), then the
// rules of every kind of element, then order of the lists. Ids and bytes need a
// graph, which a document gives whose structure is sound.

#include "base/json_read.h"
#include "base/stream.h"
#include "graph/ids.h"
#include "store/checker.h"
#include "store/document_read.h"
#include "store/schema.h"

/// An element whose members are looked at
typedef struct {
  Checker *checker;
  const TreeItem *item;
} Looked;

static bool
member_fault(void *handle, const SchemaFault *fault)
{
  const Looked *const looked = handle;

  looked->checker->broken = true;
  if (fault->missing) {
    press_check_fault(looked->checker, looked->item, "member.missing",
                      fault->remedy, "there is no member \"%.*s\"",
                      CHECK_TEXT(fault->path));
  } else {
    press_check_fault(looked->checker, looked->item, "member.value",
                      fault->remedy, "wrong value of member \"%.*s\"",
                      CHECK_TEXT(fault->path));
  }
  return true;
}

static void
check_top(Checker *checker)
{
  const TreeItem *const top = &checker->tree->top;
  const PressStr ontology = press_value_text(top->value, "ontology");
  Looked looked = {checker, top};
  uint64_t version = 0;

  (void)press_schema_walk(&press_schema_top, top->value, member_fault, &looked);
  if (press_value_uint(top->value, "pressgraph", &version) && version != 1) {
    checker->broken = true;
    press_check_fault(checker, top, "document.version",
                      "write \"pressgraph\": 1",
                      "format version %u is not known", (unsigned)version);
  }
  if (ontology.len &&
      !press_str_equals(ontology, press_ontology_id(checker->ontology))) {
    press_check_fault(checker, top, "document.ontology",
                      "write the id of the ontology, \"news\"",
                      "ontology \"%.*s\" is not known", CHECK_TEXT(ontology));
  }
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    if (!checker->tree->listed[i]) {
      checker->broken = true;
      press_check_fault(
          checker, top, "member.missing", "write [] if there is nothing in it",
          "there is no list \"%s\"", press_tree_list_name((DocumentList)i));
    }
  }
}

static bool
number_ids(Checker *checker, DocumentList kind)
{
  const TreeList *const list = checker->tree->lists + kind;

  checker->ids[kind] = press_map(&checker->arena);
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressStr id = press_tree_id(list->items + i);
    if (press_str_is_none(id)) {
      continue;
    }
    if (press_map_get(checker->ids + kind, id) != MAP_NONE) {
      checker->broken = true;
      press_check_fault(checker, list->items + i, "ids.unique",
                        "give one of the two another id, or unite them",
                        "a second %s has the id", press_tree_kind_name(kind));
    } else if (!press_map_put(checker->ids + kind, id, i)) {
      return false;
    }
  }
  return true;
}

static bool
check_structure(Checker *checker)
{
  check_top(checker);
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    const TreeList *const list = checker->tree->lists + i;
    for (size_t k = 0; k < list->n; ++k) {
      Looked looked = {checker, list->items + k};
      (void)press_schema_walk(press_schema_of((DocumentList)i),
                              list->items[k].value, member_fault, &looked);
    }
    if (i < N_ID_LISTS && !number_ids(checker, (DocumentList)i)) {
      return false;
    }
  }
  return true;
}

static void
check_elements(Checker *checker)
{
  static void (*const checks[])(Checker *, const TreeItem *) = {
      press_check_document, press_check_node,     press_check_statement,
      press_check_claim,    press_check_relation, press_check_warning};

  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    const TreeList *const list = checker->tree->lists + i;
    for (size_t k = 0; k < list->n; ++k) {
      if (list->items[k].value->kind == PRESS_OBJECT) {
        checks[i](checker, list->items + k);
      }
    }
  }
}

static int
compare_number(const PressValue *a, const PressValue *b)
{
  const double x = a && a->kind == PRESS_NUMBER ? a->number : 0;
  const double y = b && b->kind == PRESS_NUMBER ? b->number : 0;

  return (x > y) - (x < y);
}

static int
compare_members(const PressValue *a,
                const PressValue *b,
                const char *const *names)
{
  int c = 0;

  for (; !c && *names; ++names) {
    const PressValue *const x = press_value_get(a, *names);
    const PressValue *const y = press_value_get(b, *names);
    c = press_str_compare(press_value_text(a, *names),
                          press_value_text(b, *names));
    c = c ? c : compare_number(x, y);
  }
  return c;
}

static void
check_order(Checker *checker, DocumentList kind)
{
  static const char *const id[] = {"id", NULL};
  static const char *const relation[] = {"type", "from", "to", NULL};
  static const char *const warning[] = {"document", "sentence", "kind", "text",
                                        NULL};
  static const char *const *const orders[] = {id, id,       id,
                                              id, relation, warning};
  const TreeList *const list = checker->tree->lists + kind;

  for (size_t i = 1; i < list->n; ++i) {
    if (compare_members(list->items[i - 1].value, list->items[i].value,
                        orders[kind]) > 0) {
      press_check_fault(
          checker, list->items + i, "list.sorted",
          kind == LIST_RELATIONS  ? "sort by type, from, to"
          : kind == LIST_WARNINGS ? "sort by document, sentence, kind, text"
                                  : "sort by id",
          "\"%s\" is not sorted from here on", press_tree_list_name(kind));
      return;
    }
  }
}

// Index in the graph is not index in the list: the graph is sorted
static void
compare_ids(Checker *checker, DocumentList kind, PressStr old, PressStr right)
{
  const uint32_t index = press_check_find(checker, kind, old);

  if (index != MAP_NONE && !press_str_equals(old, right)) {
    press_check_fault(checker, checker->tree->lists[kind].items + index,
                      "ids.content", "write the id that the content gives",
                      "the id should be \"%.*s\"", CHECK_TEXT(right));
  }
}

static PressStatus
check_ids(Checker *checker, const PressGraph *graph)
{
  GraphIds ids;
  const PressStatus st = press_ids_compute(graph, &checker->arena, &ids);
  if (st != PRESS_OK) {
    return st;
  }

  for (uint32_t i = 0; i < press_graph_n_documents(graph); ++i) {
    compare_ids(checker, LIST_DOCUMENTS, press_graph_document(graph, i)->id,
                ids.documents[i]);
  }
  for (uint32_t i = 0; i < press_graph_n_nodes(graph); ++i) {
    compare_ids(checker, LIST_NODES, press_graph_node(graph, i)->id,
                ids.nodes[i]);
  }
  for (uint32_t i = 0; i < press_graph_n_statements(graph); ++i) {
    compare_ids(checker, LIST_STATEMENTS, press_graph_statement(graph, i)->id,
                ids.statements[i]);
  }
  for (uint32_t i = 0; i < press_graph_n_claims(graph); ++i) {
    compare_ids(checker, LIST_CLAIMS, press_graph_claim(graph, i)->id,
                ids.claims[i]);
  }
  return PRESS_OK;
}

// Where two texts part
static size_t
first_difference(PressStr a, PressStr b)
{
  size_t at = 0;

  while (at < a.len && at < b.len && a.data[at] == b.data[at]) {
    ++at;
  }
  return at;
}

static void
report_bytes(Checker *checker, PressStr want)
{
  const PressStr got = checker->tree->bytes;
  const size_t at = first_difference(got, want);
  const PressOrigin origin = press_origin(checker->tree->name, got, at, 0);
  const size_t got_end = at + 30 < got.len ? at + 30 : got.len;
  const size_t want_end = at + 30 < want.len ? at + 30 : want.len;
  const PressStr got_text = press_str_cut(got, at, got_end);
  const PressStr want_text = press_str_cut(want, at, want_end);

  press_check_fault(checker, &checker->tree->top, "bytes.layout",
                    "write it again: pressgraph export GRAPH -o GRAPH",
                    "not the canonical layout from byte %zu on, line %zu: "
                    "\"%.*s\" should be \"%.*s\"",
                    at, origin.line, CHECK_TEXT(got_text),
                    CHECK_TEXT(want_text));
}

static PressStatus
check_bytes(Checker *checker, const PressGraph *graph)
{
  PressOut *out = NULL;
  PressStatus st = press_out_memory(checker->world, &out);
  if (st != PRESS_OK) {
    return st;
  }

  st = press_document_write(
      graph, checker->tree->lines ? PRESS_DOCUMENT_JSONL : PRESS_DOCUMENT_JSON,
      false, out);
  if (st == PRESS_OK &&
      !press_str_equals(press_out_text(out), checker->tree->bytes)) {
    report_bytes(checker, press_out_text(out));
  }
  const PressStatus closed = press_out_close(out);
  return st != PRESS_OK ? st : closed;
}

static PressStatus
check_graph(Checker *checker, PressCheckOptions options)
{
  if (!options.ids && !options.bytes) {
    return PRESS_OK;
  }
  if (checker->broken) {
    press_check_fault(checker, &checker->tree->top, "check.unfinished",
                      "mend the faults above first",
                      "ids and bytes were not looked at");
    return PRESS_OK;
  }
  PressGraph *graph = NULL;
  PressStatus st = press_tree_read(checker->world, checker->tree, &graph);
  if (st != PRESS_OK) {
    return st;
  }
  if (options.ids) {
    st = check_ids(checker, graph);
  }
  if (st == PRESS_OK && options.bytes) {
    st = check_bytes(checker, graph);
  }
  press_graph_free(graph);
  return st;
}

static PressStatus
check_tree(Checker *checker, PressCheckOptions options)
{
  if (!check_structure(checker)) {
    return PRESS_NO_MEMORY;
  }
  check_elements(checker);
  if (!press_check_derived(checker) || checker->arena.failed) {
    return PRESS_NO_MEMORY;
  }
  for (size_t i = 0; i < N_DOCUMENT_LISTS; ++i) {
    check_order(checker, (DocumentList)i);
  }
  return check_graph(checker, options);
}

PressStatus
press_document_check_text(PressWorld *world,
                          const char *name,
                          PressStr text,
                          PressCheckOptions options,
                          PressFaultSink sink,
                          void *handle,
                          size_t *n_faults)
{
  Checker checker = {.world = world,
                     .sink = sink,
                     .handle = handle,
                     .arena = press_arena(world->alloc, 0)};
  DocumentTree tree;
  PressStatus st = press_ontology_get(world, &checker.ontology);

  if (st == PRESS_OK) {
    st = press_tree_parse(world, press_str(name), text, &checker.arena, &tree);
  }
  if (st == PRESS_OK) {
    checker.tree = &tree;
    st = check_tree(&checker, options);
  }
  *n_faults = checker.n_faults;
  press_arena_clear(&checker.arena);
  return st;
}

PressStatus
press_document_check(PressWorld *world,
                     const char *path,
                     PressCheckOptions options,
                     PressFaultSink sink,
                     void *handle,
                     size_t *n_faults)
{
  FileBytes file = {.mapped = 0};
  PressStatus st =
      press_file_read(world, path, world->limits.file_bytes, &file);

  *n_faults = 0;
  if (st == PRESS_OK) {
    st = press_document_check_text(world, path, file.bytes, options, sink,
                                   handle, n_faults);
  }
  press_file_close(&file);
  return st;
}
