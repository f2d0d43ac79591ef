// SPDX-License-Identifier: MIT

/*
   Paths and measures over the statements that the options let through.

   A path is a list of nodes first and statements second: parallel statements
   are one step, and the strongest of them is shown. Of several shortest paths
   the one with the smallest node ids, read from the start, is taken: distances
   are measured from the far end, then each step goes to the smallest
   neighbour that is one nearer. Nodes are sorted by id in a finished graph,
   so the smaller index is the smaller id.
*/

#include "analysis/door.h"
#include "base/arena.h"
#include "graph/graph_build.h"

#include <pressgraph/analysis.h>

/// Statements that count, as edges
typedef struct {
  uint32_t *ends;       ///< Pairs of nodes
  uint32_t *statements; ///< Statement of each pair
  uint32_t n;
} Links;

/// ABOUT is of the document layer only where a document is its subject
static bool
is_document_layer(const PressGraph *graph,
                  const PressOntology *ontology,
                  const PressGraphStatement *statement)
{
  const uint16_t row =
      press_ontology_find_predicate(ontology, statement->predicate);
  if (row == PRESS_NO_ROW ||
      !press_ontology_predicate(ontology, row)->document_layer) {
    return false;
  }
  if (!press_str_equals(statement->predicate, PRESS_STR("ABOUT"))) {
    return true;
  }
  const uint16_t document =
      press_ontology_find_type(ontology, PRESS_STR("Document"));
  const PressNode *const node = press_graph_node(graph, statement->subject);
  for (uint32_t i = 0; i < node->n_types; ++i) {
    const uint16_t type = press_ontology_find_type(ontology, node->types[i]);
    if (type != PRESS_NO_ROW && document != PRESS_NO_ROW &&
        press_ontology_is_a(ontology, type, document)) {
      return true;
    }
  }
  return false;
}

static bool
is_generic(const PressGraph *graph, uint32_t node)
{
  const PressValue *const value =
      press_value_get(press_graph_node(graph, node)->properties, "generic");
  return value && value->kind == PRESS_BOOL && value->boolean;
}

static bool
counts(const PressGraph *graph,
       const PressOntology *ontology,
       const PressPathOptions *options,
       const PressGraphStatement *statement)
{
  if (!options->negated &&
      (statement->negated || statement->status == PRESS_DENIED)) {
    return false;
  }
  if (options->weakest_set && statement->status > options->min_status) {
    return false;
  }
  return options->documents || !is_document_layer(graph, ontology, statement);
}

/// All statements that count, in order
static PressStatus
find_links(const PressGraph *graph,
           const PressPathOptions *options,
           Arena *arena,
           Links *links)
{
  const PressOntology *ontology = NULL;
  const PressStatus st =
      press_ontology_get(press_graph_world(graph), &ontology);
  if (st != PRESS_OK) {
    return st;
  }
  const uint32_t n = press_graph_n_statements(graph);
  links->n = 0;
  links->ends = press_arena_array(arena, n, 2 * sizeof *links->ends);
  links->statements = press_arena_array(arena, n, sizeof *links->statements);
  if (n && (!links->ends || !links->statements)) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n; ++i) {
    const PressGraphStatement *const statement =
        press_graph_statement(graph, i);
    if (counts(graph, ontology, options, statement)) {
      links->ends[2 * (size_t)links->n] = statement->subject;
      links->ends[2 * (size_t)links->n + 1] = statement->object;
      links->statements[links->n++] = i;
    }
  }
  return PRESS_OK;
}

/// Drops what touches a generic node that is no end of the path
static void
drop_generic(const PressGraph *graph, uint32_t from, uint32_t to, Links *links)
{
  uint32_t n = 0;
  for (uint32_t i = 0; i < links->n; ++i) {
    const uint32_t a = links->ends[2 * (size_t)i];
    const uint32_t b = links->ends[2 * (size_t)i + 1];
    if ((is_generic(graph, a) && a != from && a != to) ||
        (is_generic(graph, b) && b != from && b != to)) {
      continue;
    }
    links->ends[2 * (size_t)n] = a;
    links->ends[2 * (size_t)n + 1] = b;
    links->statements[n++] = links->statements[i];
  }
  links->n = n;
}

/// Smallest neighbour of a node that is `distance` away from the far end
static uint32_t
next_node(const Links *links,
          const uint32_t *distances,
          uint32_t node,
          uint32_t distance)
{
  uint32_t best = PRESS_NO_INDEX;
  for (uint32_t i = 0; i < links->n; ++i) {
    const uint32_t a = links->ends[2 * (size_t)i];
    const uint32_t b = links->ends[2 * (size_t)i + 1];
    const uint32_t other = a == node ? b : (b == node ? a : PRESS_NO_INDEX);
    if (other < best && distances[other] == distance) {
      best = other;
    }
  }
  return best;
}

/// True if a statement says it better than another: strength, then directness
static bool
is_stronger(const PressGraphStatement *a, const PressGraphStatement *b)
{
  if (a->status != b->status) {
    return a->status < b->status;
  }
  return !a->derived && b->derived;
}

/// The statement that is shown for a step between two nodes
static uint32_t
best_statement(const PressGraph *graph,
               const Links *links,
               uint32_t a,
               uint32_t b)
{
  uint32_t best = PRESS_NO_INDEX;
  for (uint32_t i = 0; i < links->n; ++i) {
    const uint32_t s = links->ends[2 * (size_t)i];
    const uint32_t o = links->ends[2 * (size_t)i + 1];
    if (!((s == a && o == b) || (s == b && o == a))) {
      continue;
    }
    const uint32_t statement = links->statements[i];
    if (best == PRESS_NO_INDEX ||
        is_stronger(press_graph_statement(graph, statement),
                    press_graph_statement(graph, best))) {
      best = statement;
    }
  }
  return best;
}

/// Walks down the distances; the path's arrays live in the graph's arena
static PressStatus
walk(PressGraph *graph,
     const Links *links,
     const uint32_t *distances,
     uint32_t from,
     PressPath *path)
{
  const uint32_t n_steps = distances[from];
  Arena *const arena = press_graph_arena(graph);
  uint32_t *const nodes =
      press_arena_array(arena, (size_t)n_steps + 1, sizeof *nodes);
  uint32_t *const statements =
      press_arena_array(arena, (size_t)n_steps + 1, sizeof *statements);
  if (!nodes || !statements) {
    return PRESS_NO_MEMORY;
  }
  nodes[0] = from;
  for (uint32_t i = 0; i < n_steps; ++i) {
    nodes[i + 1] = next_node(links, distances, nodes[i], n_steps - i - 1);
    statements[i] = best_statement(graph, links, nodes[i], nodes[i + 1]);
  }
  *path = (PressPath){nodes, statements, n_steps};
  return PRESS_OK;
}

static PressStatus
path_in(PressGraph *graph,
        uint32_t from,
        uint32_t to,
        const PressPathOptions *options,
        Arena *arena,
        PressPath *path)
{
  const PressAnalysisModule *module = NULL;
  PressStatus st = press_analysis_open(press_graph_world(graph), &module);
  if (st != PRESS_OK) {
    return st;
  }
  Links links;
  st = find_links(graph, options, arena, &links);
  if (st != PRESS_OK) {
    return st;
  }
  if (!options->generic) {
    drop_generic(graph, from, to, &links);
  }
  const uint32_t n_nodes = press_graph_n_nodes(graph);
  uint32_t *const distances =
      press_arena_array(arena, n_nodes, sizeof *distances);
  if (!distances) {
    return PRESS_NO_MEMORY;
  }
  const PressEdgeList edges = {n_nodes, links.n, links.ends};
  st = module->distances(edges, to, distances);
  if (st != PRESS_OK) {
    return st;
  }
  if (distances[from] == UINT32_MAX) {
    return PRESS_NOT_FOUND;
  }
  return walk(graph, &links, distances, from, path);
}

PressStatus
press_analysis_path(PressGraph *graph,
                    uint32_t from,
                    uint32_t to,
                    const PressPathOptions *options,
                    PressPath *path)
{
  const uint32_t n_nodes = graph ? press_graph_n_nodes(graph) : 0;
  if (!path || from >= n_nodes || to >= n_nodes) {
    return PRESS_BAD_ARG;
  }
  const PressPathOptions defaults = {0};
  Arena arena = press_arena(press_graph_world(graph)->alloc, 0);
  const PressStatus st =
      path_in(graph, from, to, options ? options : &defaults, &arena, path);
  press_arena_clear(&arena);
  return st;
}

/// Numbers components in the order of their smallest node
static PressStatus
renumber(uint32_t *components, uint32_t n_nodes, uint32_t n, Arena *arena)
{
  uint32_t *const names = press_arena_array(arena, n, sizeof *names);
  if (n && !names) {
    return PRESS_NO_MEMORY;
  }
  uint32_t next = 0;
  for (uint32_t i = 0; i < n_nodes; ++i) {
    const uint32_t old = components[i];
    if (!names[old]) {
      names[old] = ++next; // From 1, as 0 is "not seen"
    }
    components[i] = names[old] - 1;
  }
  return PRESS_OK;
}

static PressStatus
degrees_in(PressGraph *graph,
           const PressPathOptions *options,
           Arena *arena,
           uint32_t *degrees,
           uint32_t *components,
           uint32_t *n_components)
{
  const PressAnalysisModule *module = NULL;
  PressStatus st = press_analysis_open(press_graph_world(graph), &module);
  if (st != PRESS_OK) {
    return st;
  }
  Links links;
  st = find_links(graph, options, arena, &links);
  if (st != PRESS_OK) {
    return st;
  }
  const uint32_t n_nodes = press_graph_n_nodes(graph);
  const PressEdgeList edges = {n_nodes, links.n, links.ends};
  uint32_t n = 0;
  st = module->degrees(edges, degrees);
  if (st == PRESS_OK) {
    st = module->components(edges, components, &n);
  }
  if (st == PRESS_OK) {
    st = renumber(components, n_nodes, n, arena);
  }
  if (st == PRESS_OK) {
    *n_components = n;
  }
  return st;
}

PressStatus
press_analysis_degrees(PressGraph *graph,
                       const PressPathOptions *options,
                       const uint32_t **degree,
                       const uint32_t **component,
                       uint32_t *n_components)
{
  if (!graph || !degree || !component || !n_components) {
    return PRESS_BAD_ARG;
  }
  const uint32_t n_nodes = press_graph_n_nodes(graph);
  Arena *const kept = press_graph_arena(graph);
  uint32_t *const degrees =
      press_arena_array(kept, (size_t)n_nodes + 1, sizeof *degrees);
  uint32_t *const components =
      press_arena_array(kept, (size_t)n_nodes + 1, sizeof *components);
  if (!degrees || !components) {
    return PRESS_NO_MEMORY;
  }
  const PressPathOptions defaults = {0};
  Arena arena = press_arena(press_graph_world(graph)->alloc, 0);
  const PressStatus st = degrees_in(graph, options ? options : &defaults,
                                    &arena, degrees, components, n_components);
  press_arena_clear(&arena);
  if (st == PRESS_OK) {
    *degree = degrees;
    *component = components;
  }
  return st;
}
