// SPDX-License-Identifier: MIT

// A graph as its readers see it: lists of structs by index, the bytes of a
// span, the type that says most about a node.

#include "graph/graph.h"

#include "base/world.h"
#include "graph/graph_build.h"

PressStr
press_sentence_kind_name(PressSentenceKind kind)
{
  static const char *const names[] = {"title",  "heading",  "body",
                                      "credit", "keywords", "dateline"};

  return press_str(names[kind]);
}

PressStr
press_mention_kind_name(PressMentionKind kind)
{
  static const char *const names[] = {"name",    "nominal", "apposition",
                                      "pronoun", "date",    "quantity"};

  return press_str(names[kind]);
}

PressStatus
press_graph_new(PressWorld *world, PressGraph **graph)
{
  if (!world || !graph) {
    return PRESS_BAD_ARG;
  }
  PressGraph *const made =
      world->alloc.resize(world->alloc.handle, NULL, 0, sizeof *made);
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  *made = (PressGraph){.world = world};
  made->arena = press_arena(world->alloc, 0);
  made->interned = press_map(&made->arena);
  *graph = made;
  return PRESS_OK;
}

void
press_graph_free(PressGraph *graph)
{
  if (!graph) {
    return;
  }
  const PressAlloc alloc = graph->world->alloc;
  press_arena_clear(&graph->arena);
  alloc.resize(alloc.handle, graph, sizeof *graph, 0);
}

PressWorld *
press_graph_world(const PressGraph *graph)
{
  return graph->world;
}

Arena *
press_graph_arena(PressGraph *graph)
{
  return &graph->arena;
}

uint32_t
press_graph_n_documents(const PressGraph *graph)
{
  return (uint32_t)graph->documents.n;
}

uint32_t
press_graph_n_nodes(const PressGraph *graph)
{
  return (uint32_t)graph->nodes.n;
}

uint32_t
press_graph_n_statements(const PressGraph *graph)
{
  return (uint32_t)graph->statements.n;
}

uint32_t
press_graph_n_claims(const PressGraph *graph)
{
  return (uint32_t)graph->claims.n;
}

uint32_t
press_graph_n_claim_relations(const PressGraph *graph)
{
  return (uint32_t)graph->relations.n;
}

uint32_t
press_graph_n_warnings(const PressGraph *graph)
{
  return (uint32_t)graph->warnings.n;
}

const PressDocument *
press_graph_document(const PressGraph *graph, uint32_t index)
{
  return graph->documents.items + index;
}

const PressNode *
press_graph_node(const PressGraph *graph, uint32_t index)
{
  return graph->nodes.items + index;
}

const PressGraphStatement *
press_graph_statement(const PressGraph *graph, uint32_t index)
{
  return graph->statements.items + index;
}

const PressClaim *
press_graph_claim(const PressGraph *graph, uint32_t index)
{
  return graph->claims.items + index;
}

const PressClaimRelation *
press_graph_claim_relation(const PressGraph *graph, uint32_t index)
{
  return graph->relations.items + index;
}

const PressGraphWarning *
press_graph_warning(const PressGraph *graph, uint32_t index)
{
  return graph->warnings.items + index;
}

void
press_graph_set_extra(PressGraph *graph, PressMembers extra)
{
  graph->extra = extra;
}

PressMembers
press_graph_extra(const PressGraph *graph)
{
  return graph->extra;
}

void
press_graph_set_ontology(PressGraph *graph, PressStr id)
{
  graph->ontology = id;
}

PressStr
press_graph_ontology(const PressGraph *graph)
{
  return graph->ontology;
}

static PressStr
cut_text(const PressDocument *document, size_t start, size_t end)
{
  const bool inside = !press_str_is_none(document->text) && start <= end &&
                      end <= document->text.len;

  return inside ? press_str_cut(document->text, start, end) : PRESS_NONE;
}

PressStr
press_graph_span_text(const PressGraph *graph, const PressSpan *span)
{
  if (!press_str_is_none(span->text)) {
    return span->text;
  }
  if (span->document >= graph->documents.n) {
    return PRESS_NONE;
  }
  return cut_text(graph->documents.items + span->document, span->start,
                  span->end);
}

PressStr
press_graph_sentence_text(const PressGraph *graph, const PressSpan *span)
{
  if (span->document < graph->documents.n) {
    const PressDocument *const document =
        graph->documents.items + span->document;

    if (span->sentence && span->sentence <= document->n_sentences) {
      const PressSentence s = document->sentences[span->sentence - 1];
      const PressStr text = cut_text(document, s.start, s.end);

      if (!press_str_is_none(text)) {
        return text;
      }
    }
  }
  return press_graph_span_text(graph, span);
}

static unsigned
type_depth(const PressOntology *ontology, uint16_t row)
{
  unsigned depth = 0;

  // A parent stands above its children in the tree, so this ends
  for (; row != PRESS_NO_ROW;
       row = press_ontology_type(ontology, row)->parent) {
    ++depth;
  }
  return depth;
}

PressStr
press_graph_main_type(const PressGraph *graph, uint32_t node)
{
  const PressOntology *ontology = NULL;
  if (node >= graph->nodes.n ||
      press_ontology_get(graph->world, &ontology) != PRESS_OK) {
    return PRESS_NONE;
  }

  const PressNode *const n = graph->nodes.items + node;
  PressStr best = n->n_types ? n->types[0] : PRESS_NONE;
  unsigned best_depth = 0;
  for (uint32_t i = 0; i < n->n_types; ++i) {
    const uint16_t row = press_ontology_find_type(ontology, n->types[i]);
    const unsigned depth = type_depth(ontology, row);

    if (depth > best_depth) {
      best = n->types[i];
      best_depth = depth;
    }
  }
  return best;
}
