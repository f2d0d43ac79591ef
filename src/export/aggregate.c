// SPDX-License-Identifier: MIT

/*
   From statements to edges: one edge for each subject, predicate and object.

   Statements are sorted by these three, so that a group lies together; the
   cost is that of the sort. Counts are sizes of sets, never sums over files,
   so that merging a file twice changes nothing. `disputed` looks at the whole
   graph before anything is left out: leaving the denials out of a picture does
   not settle the dispute.
*/

#include "export/edges.h"

#include <stdlib.h>

/// A statement and what it is sorted by
typedef struct {
  uint32_t subject;
  uint32_t object;
  PressStr predicate;
  uint32_t statement;
  uint32_t group;
} Key;

/// A source and what it is sorted by
typedef struct {
  PressStr label;
  uint32_t node;
} Source;

/// What all steps need
typedef struct {
  PressEdges *view;
  Arena *arena;
  bool documents;
  uint16_t document_type;
} Maker;

static int
compare_numbers(uint32_t a, uint32_t b)
{
  return (a > b) - (a < b);
}

static int
compare_keys(const void *left, const void *right)
{
  const Key *const a = left;
  const Key *const b = right;
  int c = compare_numbers(a->subject, b->subject);
  c = c ? c : press_str_compare(a->predicate, b->predicate);
  c = c ? c : compare_numbers(a->object, b->object);
  return c ? c : compare_numbers(a->statement, b->statement);
}

static bool
same_group(const Key *a, const Key *b)
{
  return a->subject == b->subject && a->object == b->object &&
         press_str_equals(a->predicate, b->predicate);
}

static int
compare_sources(const void *left, const void *right)
{
  const Source *const a = left;
  const Source *const b = right;
  const int c = press_str_compare(a->label, b->label);
  return c ? c : compare_numbers(a->node, b->node);
}

static int
compare_spans(const void *left, const void *right)
{
  const PressSpan *const a = *(const PressSpan *const *)left;
  const PressSpan *const b = *(const PressSpan *const *)right;
  int c = compare_numbers(a->document, b->document);
  c = c ? c : compare_numbers(a->sentence, b->sentence);
  c = c ? c : compare_numbers(a->start, b->start);
  return c ? c : compare_numbers(b->end, a->end);
}

/// True if two spans lie in one sentence, or are the same where none is known
static bool
same_sentence(const PressSpan *a, const PressSpan *b)
{
  return a->document == b->document && a->sentence == b->sentence &&
         (a->sentence || (a->start == b->start && a->end == b->end));
}

/**
   Order of two numbers in canonical digits (no exponent, no zeros at the
   ends): as text, so that neither locale nor 2^53 matters.
*/
static int
compare_digits(PressStr a, PressStr b)
{
  const bool a_below = a.len && a.data[0] == '-';
  const bool b_below = b.len && b.data[0] == '-';
  if (a_below != b_below) {
    return a_below ? -1 : 1;
  }
  if (a_below) {
    return compare_digits(press_str_cut(b, 1, b.len),
                          press_str_cut(a, 1, a.len));
  }
  size_t a_whole = 0;
  while (a_whole < a.len && a.data[a_whole] != '.') {
    ++a_whole;
  }
  size_t b_whole = 0;
  while (b_whole < b.len && b.data[b_whole] != '.') {
    ++b_whole;
  }
  if (a_whole != b_whole) {
    return a_whole < b_whole ? -1 : 1;
  }
  return press_str_compare(a, b);
}

static bool
is_document_layer(const Maker *maker, const PressGraphStatement *statement)
{
  const PressOntology *const ontology = maker->view->ontology;
  const uint16_t row =
      press_ontology_find_predicate(ontology, statement->predicate);
  if (row == PRESS_NO_ROW ||
      !press_ontology_predicate(ontology, row)->document_layer) {
    return false;
  }
  // ABOUT of a claim or an event is of the story
  if (!press_str_equals(statement->predicate, PRESS_STR("ABOUT"))) {
    return true;
  }
  const PressNode *const node =
      press_graph_node(maker->view->graph, statement->subject);
  for (uint32_t i = 0; i < node->n_types; ++i) {
    const uint16_t type = press_ontology_find_type(ontology, node->types[i]);
    if (type != PRESS_NO_ROW && maker->document_type != PRESS_NO_ROW &&
        press_ontology_is_a(ontology, type, maker->document_type)) {
      return true;
    }
  }
  return false;
}

/// True if the options let a statement through; counts it if they do not
static bool
is_kept(const Maker *maker, const PressGraphStatement *statement)
{
  PressEdges *const view = maker->view;
  if (!maker->documents && is_document_layer(maker, statement)) {
    ++view->n_documents_left;
    return false;
  }
  if (view->options->no_derived && statement->derived) {
    ++view->n_derived_left;
    return false;
  }
  if (statement->status > view->options->min_status) {
    ++view->n_weak_left;
    return false;
  }
  return true;
}

/// Marks the groups that claims which contradict each other share
static PressStatus
mark_contradictions(const Maker *maker,
                    const uint32_t *group_of,
                    uint32_t n_groups,
                    bool *disputed)
{
  const PressGraph *const graph = maker->view->graph;
  const uint32_t n = press_graph_n_claim_relations(graph);
  uint32_t *const seen =
      press_arena_array(maker->arena, (size_t)n_groups + 1, sizeof *seen);
  if (!seen) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n; ++i) {
    const PressClaimRelation *const relation =
        press_graph_claim_relation(graph, i);
    if (!press_str_equals(relation->type, PRESS_STR("CONTRADICTS"))) {
      continue;
    }
    const PressClaim *const from = press_graph_claim(graph, relation->from);
    const PressClaim *const to = press_graph_claim(graph, relation->to);
    for (uint32_t k = 0; k < from->n_statements; ++k) {
      seen[group_of[from->statements[k]]] = i + 1;
    }
    for (uint32_t k = 0; k < to->n_statements; ++k) {
      const uint32_t group = group_of[to->statements[k]];
      disputed[group] = disputed[group] || seen[group] == i + 1;
    }
  }
  return PRESS_OK;
}

/// Which groups are disputed, by number of the group
static PressStatus
find_disputes(const Maker *maker,
              const Key *keys,
              uint32_t n_keys,
              const bool **result)
{
  const PressGraph *const graph = maker->view->graph;
  const uint32_t n_groups = n_keys ? keys[n_keys - 1].group + 1 : 0;
  bool *const disputed =
      press_arena_array(maker->arena, (size_t)n_groups + 1, sizeof *disputed);
  uint32_t *const group_of =
      press_arena_array(maker->arena, (size_t)n_keys + 1, sizeof *group_of);
  if (!disputed || !group_of) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n_keys; ++i) {
    group_of[keys[i].statement] = keys[i].group;
    if (i && keys[i].group == keys[i - 1].group &&
        press_graph_statement(graph, keys[i].statement)->negated !=
            press_graph_statement(graph, keys[i - 1].statement)->negated) {
      disputed[keys[i].group] = true;
    }
  }
  *result = disputed;
  return mark_contradictions(maker, group_of, n_groups, disputed);
}

/// True if a statement shows an edge better than another: an affirmed one
/// first, then strength, then directness
static bool
is_better(const PressGraphStatement *a, const PressGraphStatement *b)
{
  if (a->negated != b->negated) {
    return !a->negated;
  }
  if (a->status != b->status) {
    return a->status < b->status;
  }
  return !a->derived && b->derived;
}

static void
add_time(PressEdge *edge, const PressTime *time)
{
  if (time->start.len &&
      (!edge->first.len || press_str_compare(time->start, edge->first) < 0)) {
    edge->first = time->start;
    edge->precision = time->precision;
  }
  if (time->end.len &&
      (!edge->last.len || press_str_compare(time->end, edge->last) > 0)) {
    edge->last = time->end;
    edge->precision = edge->precision.len ? edge->precision : time->precision;
  }
}

static void
add_quantity(PressEdge *edge, const PressQuantity *quantity)
{
  const PressStr low = quantity->value;
  const PressStr high = quantity->value_max.len ? quantity->value_max : low;
  if (!low.len) {
    return;
  }
  if (!edge->quantity_min.len || compare_digits(low, edge->quantity_min) < 0) {
    edge->quantity_min = low;
  }
  if (!edge->quantity_max.len || compare_digits(high, edge->quantity_max) > 0) {
    edge->quantity_max = high;
  }
  edge->unit = edge->unit.len ? edge->unit : quantity->unit;
}

/// Status, polarity, time, quantity, score: all but the sets
static void
add_facts(const PressGraph *graph, PressEdge *edge)
{
  bool affirmed = false;
  bool negated = false;
  uint32_t n_direct = 0;
  edge->best = edge->statements[0];
  edge->status = PRESS_DENIED;
  for (uint32_t i = 0; i < edge->n_statements; ++i) {
    const PressGraphStatement *const statement =
        press_graph_statement(graph, edge->statements[i]);
    affirmed = affirmed || !statement->negated;
    negated = negated || statement->negated;
    n_direct += !statement->derived;
    if (!statement->negated && statement->status < edge->status) {
      edge->status = statement->status;
    }
    if (is_better(statement, press_graph_statement(graph, edge->best))) {
      edge->best = edge->statements[i];
    }
    if (statement->time) {
      add_time(edge, statement->time);
    }
    if (statement->quantity) {
      add_quantity(edge, statement->quantity);
    }
    edge->score =
        statement->score > edge->score ? statement->score : edge->score;
  }
  edge->polarity =
      !negated ? PRESS_AFFIRMED : (affirmed ? PRESS_MIXED : PRESS_NEGATED);
  edge->derived = !n_direct;
  edge->weight = n_direct ? n_direct : 1;
}

/// Sources as a set, sorted by label
static PressStatus
add_sources(const Maker *maker, PressEdge *edge)
{
  const PressGraph *const graph = maker->view->graph;
  size_t n = 0;
  for (uint32_t i = 0; i < edge->n_statements; ++i) {
    n += press_graph_statement(graph, edge->statements[i])->n_sources;
  }
  if (!n) {
    return PRESS_OK;
  }
  Source *const sources = press_arena_array(maker->arena, n, sizeof *sources);
  uint32_t *const nodes = press_arena_array(maker->arena, n, sizeof *nodes);
  if (!sources || !nodes) {
    return PRESS_NO_MEMORY;
  }
  n = 0;
  for (uint32_t i = 0; i < edge->n_statements; ++i) {
    const PressGraphStatement *const statement =
        press_graph_statement(graph, edge->statements[i]);
    for (uint32_t k = 0; k < statement->n_sources; ++k) {
      const uint32_t node = statement->sources[k];
      sources[n++] = (Source){
          press_labels_node(press_graph_node(graph, node),
                            maker->view->language),
          node,
      };
    }
  }
  qsort(sources, n, sizeof *sources, compare_sources);
  for (size_t i = 0; i < n; ++i) {
    if (!i || sources[i].node != sources[i - 1].node) {
      nodes[edge->n_sources++] = sources[i].node;
    }
  }
  edge->sources = nodes;
  return PRESS_OK;
}

/// Evidence as a set of sentences in order, and its documents
static PressStatus
add_evidence(const Maker *maker, PressEdge *edge)
{
  const PressGraph *const graph = maker->view->graph;
  size_t n = 0;
  for (uint32_t i = 0; i < edge->n_statements; ++i) {
    n += press_graph_statement(graph, edge->statements[i])->n_evidence;
  }
  if (!n) {
    return PRESS_OK;
  }
  const PressSpan **const spans =
      press_arena_array(maker->arena, n, sizeof(void *));
  if (!spans) {
    return PRESS_NO_MEMORY;
  }
  n = 0;
  for (uint32_t i = 0; i < edge->n_statements; ++i) {
    const PressGraphStatement *const statement =
        press_graph_statement(graph, edge->statements[i]);
    for (uint32_t k = 0; k < statement->n_evidence; ++k) {
      spans[n++] = &statement->evidence[k];
    }
  }
  qsort(spans, n, sizeof(void *), compare_spans);
  uint32_t n_different = 0;
  for (size_t i = 0; i < n; ++i) {
    if (n_different && same_sentence(spans[n_different - 1], spans[i])) {
      continue;
    }
    edge->n_documents +=
        !n_different || spans[n_different - 1]->document != spans[i]->document;
    spans[n_different++] = spans[i];
  }
  edge->evidence = spans;
  edge->n_evidence = n_different;
  return PRESS_OK;
}

/// One more edge from statements of one group
static PressStatus
add_edge(const Maker *maker,
         const uint32_t *statements,
         uint32_t n_statements,
         bool disputed)
{
  PressEdges *const view = maker->view;
  const PressGraphStatement *const first =
      press_graph_statement(view->graph, statements[0]);
  const uint16_t row =
      press_ontology_find_predicate(view->ontology, first->predicate);
  PressEdge *const edge = &view->edges[view->n_edges++];
  *edge = (PressEdge){
      .subject = first->subject,
      .object = first->object,
      .predicate = first->predicate,
      .statements = statements,
      .n_statements = n_statements,
      .disputed = disputed,
      .symmetric = row != PRESS_NO_ROW &&
                   press_ontology_predicate(view->ontology, row)->symmetric,
  };
  view->n_statements += n_statements;
  add_facts(view->graph, edge);
  if (view->options->statements) {
    edge->status = first->status; // A negated one need not be denied
  }
  const PressStatus st = add_sources(maker, edge);
  return st == PRESS_OK ? add_evidence(maker, edge) : st;
}

/// The edges of a group: one, or one for each statement
static PressStatus
add_group(const Maker *maker, const Key *keys, uint32_t n_keys, bool disputed)
{
  uint32_t *const kept = press_arena_array(maker->arena, n_keys, sizeof *kept);
  if (!kept) {
    return PRESS_NO_MEMORY;
  }
  uint32_t n_kept = 0;
  for (uint32_t i = 0; i < n_keys; ++i) {
    if (is_kept(maker,
                press_graph_statement(maker->view->graph, keys[i].statement))) {
      kept[n_kept++] = keys[i].statement;
    }
  }
  if (!maker->view->options->statements) {
    return n_kept ? add_edge(maker, kept, n_kept, disputed) : PRESS_OK;
  }
  for (uint32_t i = 0; i < n_kept; ++i) {
    const PressStatus st = add_edge(maker, &kept[i], 1, disputed);
    if (st != PRESS_OK) {
      return st;
    }
  }
  return PRESS_OK;
}

/// All statements, sorted, with the numbers of their groups
static Key *
make_keys(const PressGraph *graph, Arena *arena)
{
  const uint32_t n = press_graph_n_statements(graph);
  Key *const keys = press_arena_array(arena, (size_t)n + 1, sizeof *keys);
  if (!keys) {
    return NULL;
  }
  for (uint32_t i = 0; i < n; ++i) {
    const PressGraphStatement *const statement =
        press_graph_statement(graph, i);
    keys[i] = (Key){statement->subject, statement->object, statement->predicate,
                    i, 0};
  }
  qsort(keys, n, sizeof *keys, compare_keys);
  for (uint32_t i = 1; i < n; ++i) {
    keys[i].group = keys[i - 1].group + !same_group(&keys[i - 1], &keys[i]);
  }
  return keys;
}

static PressStatus
make_groups(const Maker *maker, const Key *keys, uint32_t n_keys)
{
  const bool *disputed = NULL;
  PressStatus st = find_disputes(maker, keys, n_keys, &disputed);
  for (uint32_t i = 0; i < n_keys && st == PRESS_OK;) {
    uint32_t end = i + 1;
    while (end < n_keys && keys[end].group == keys[i].group) {
      ++end;
    }
    st = add_group(maker, keys + i, end - i, disputed[keys[i].group]);
    i = end;
  }
  return st;
}

PressStatus
press_edges_make(const PressGraph *graph,
                 const PressExportOptions *options,
                 bool documents,
                 Arena *arena,
                 PressEdges *edges)
{
  const PressOntology *ontology = NULL;
  const PressStatus st =
      press_ontology_get(press_graph_world(graph), &ontology);
  if (st != PRESS_OK) {
    return st;
  }
  const uint32_t n = press_graph_n_statements(graph);
  *edges = (PressEdges){
      .graph = graph,
      .ontology = ontology,
      .options = options,
      .language = press_labels_language(graph, options->language),
      .edges = press_arena_array(arena, (size_t)n + 1, sizeof *edges->edges),
  };
  const Key *const keys = make_keys(graph, arena);
  if (!edges->edges || !keys) {
    return PRESS_NO_MEMORY;
  }
  const Maker maker = {
      .view = edges,
      .arena = arena,
      .documents = documents,
      .document_type =
          press_ontology_find_type(ontology, PRESS_STR("Document")),
  };
  return make_groups(&maker, keys, n);
}

PressStr
press_polarity_name(PressPolarity polarity)
{
  static const char *const names[] = {"affirmed", "negated", "mixed"};
  return press_str(names[polarity]);
}
