// SPDX-License-Identifier: MIT

// Finishing one graph and merging several: both are a union by id (settle.h).
// Finishing takes ids from content, where things with one key get one id and so
// become one; merging takes the ids that are there.

#include "base/sha256.h"
#include "base/world.h"
#include "graph/graph.h"
#include "graph/graph_build.h"
#include "graph/ids.h"
#include "graph/order.h"
#include "graph/settle.h"

static bool
fill_hash(PressGraph *graph, PressDocument *document)
{
  char hex[65];

  if (press_str_is_none(document->text)) {
    return true;
  }
  document->bytes = document->bytes ? document->bytes : document->text.len;
  if (!press_str_is_none(document->sha256)) {
    return true;
  }
  press_sha256_text(document->text, hex);
  document->sha256 = press_arena_str(&graph->arena, (PressStr){hex, 64});
  return !press_str_is_none(document->sha256);
}

// Names without the label, sorted; types in ontology order
static bool
tidy_node(const PressOntology *ontology, Arena *scratch, PressNode *node)
{
  PressStr *const aliases = press_graph_own(node->aliases);
  uint32_t kept = 0;

  press_sort_texts(aliases, &node->n_aliases);
  for (uint32_t i = 0; i < node->n_aliases; ++i) {
    if (!press_str_equals(aliases[i], node->label)) {
      aliases[kept++] = aliases[i];
    }
  }
  node->n_aliases = kept;
  return press_sort_types(ontology, scratch, press_graph_own(node->types),
                          &node->n_types);
}

static bool
tidy(PressGraph *graph, const PressOntology *ontology, Arena *scratch)
{
  for (size_t i = 0; i < graph->documents.n; ++i) {
    if (!fill_hash(graph, graph->documents.items + i)) {
      return false;
    }
  }
  for (size_t i = 0; i < graph->nodes.n; ++i) {
    if (!tidy_node(ontology, scratch, graph->nodes.items + i)) {
      return false;
    }
  }
  return true;
}

/// Ids that the structs of a graph bear, none where there is none
static bool
borne_ids(const PressGraph *graph, Arena *scratch, GraphIds *ids)
{
  *ids = (GraphIds){
      press_arena_array(scratch, graph->documents.n + 1, sizeof(PressStr)),
      press_arena_array(scratch, graph->nodes.n + 1, sizeof(PressStr)),
      press_arena_array(scratch, graph->statements.n + 1, sizeof(PressStr)),
      press_arena_array(scratch, graph->claims.n + 1, sizeof(PressStr)),
  };
  if (!ids->documents || !ids->nodes || !ids->statements || !ids->claims) {
    return false;
  }
  for (size_t i = 0; i < graph->documents.n; ++i) {
    ids->documents[i] = graph->documents.items[i].id;
  }
  for (size_t i = 0; i < graph->nodes.n; ++i) {
    ids->nodes[i] = graph->nodes.items[i].id;
  }
  for (size_t i = 0; i < graph->statements.n; ++i) {
    ids->statements[i] = graph->statements.items[i].id;
  }
  for (size_t i = 0; i < graph->claims.n; ++i) {
    ids->claims[i] = graph->claims.items[i].id;
  }
  return true;
}

// Fills the gaps in ids; returns how many there were
static size_t
fill_ids(PressStr *ids, const PressStr *made, size_t n)
{
  size_t n_gaps = 0;

  for (size_t i = 0; i < n; ++i) {
    if (press_str_is_none(ids[i])) {
      ids[i] = made ? made[i] : ids[i];
      ++n_gaps;
    }
  }
  return n_gaps;
}

static size_t
fill_all_ids(const PressGraph *graph, GraphIds *ids, const GraphIds *made)
{
  return fill_ids(ids->documents, made->documents, graph->documents.n) +
         fill_ids(ids->nodes, made->nodes, graph->nodes.n) +
         fill_ids(ids->statements, made->statements, graph->statements.n) +
         fill_ids(ids->claims, made->claims, graph->claims.n);
}

// The ids that the graph is to have
static PressStatus
final_ids(const PressGraph *graph, bool keep, Arena *scratch, GraphIds *ids)
{
  if (!keep) {
    return press_ids_unite(graph, scratch, ids);
  }
  const GraphIds none = {NULL, NULL, NULL, NULL};
  if (!borne_ids(graph, scratch, ids)) {
    return PRESS_NO_MEMORY;
  }
  if (!fill_all_ids(graph, ids, &none)) {
    return PRESS_OK;
  }
  GraphIds made;
  const PressStatus st = press_ids_unite(graph, scratch, &made);
  if (st == PRESS_OK) {
    fill_all_ids(graph, ids, &made);
  }
  return st;
}

static Source
source_of(const PressGraph *graph, const GraphIds *ids)
{
  return (Source){
      .graph = graph,
      .ids = {ids->documents, ids->nodes, ids->statements, ids->claims}};
}

PressStatus
press_graph_finish(PressGraph *graph, bool keep_ids)
{
  const PressOntology *ontology = NULL;
  PressStatus st = press_ontology_get(graph->world, &ontology);
  if (st != PRESS_OK) {
    return st;
  }

  Arena scratch = press_arena(graph->world->alloc, 0);
  GraphIds ids;
  st = tidy(graph, ontology, &scratch) ? PRESS_OK : PRESS_NO_MEMORY;
  if (st == PRESS_OK) {
    st = final_ids(graph, keep_ids, &scratch, &ids);
  }
  if (st == PRESS_OK) {
    Source source = source_of(graph, &ids);
    st = press_settle(graph, ontology, &source, 1, !keep_ids);
  }
  press_arena_clear(&scratch);
  return st;
}

PressStatus
press_graph_merge(PressGraph *graph,
                  const PressGraph *const *others,
                  size_t n_others)
{
  const PressOntology *ontology = NULL;
  PressStatus st = press_ontology_get(graph->world, &ontology);
  if (st != PRESS_OK) {
    return st;
  }

  Arena scratch = press_arena(graph->world->alloc, 0);
  Source *const sources =
      press_arena_array(&scratch, n_others + 1, sizeof *sources);
  st = sources ? PRESS_OK : PRESS_NO_MEMORY;
  for (size_t i = 0; st == PRESS_OK && i <= n_others; ++i) {
    const PressGraph *const source = i ? others[i - 1] : graph;
    GraphIds ids;
    if (borne_ids(source, &scratch, &ids)) {
      sources[i] = source_of(source, &ids);
    } else {
      st = PRESS_NO_MEMORY;
    }
  }
  if (st == PRESS_OK) {
    st = press_settle(graph, ontology, sources, n_others + 1, false);
  }
  press_arena_clear(&scratch);
  return st;
}
