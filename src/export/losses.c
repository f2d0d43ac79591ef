// SPDX-License-Identifier: MIT

#include "export/losses.h"

#include "base/world.h"
#include "export/columns.h"

PressLosses
press_losses_of(const PressEdges *edges)
{
  PressLosses losses = {
      .claims = press_graph_n_claims(edges->graph),
      .claim_relations = press_graph_n_claim_relations(edges->graph),
      .documents = edges->n_documents_left,
      .derived = edges->n_derived_left,
      .weak = edges->n_weak_left,
  };
  const uint32_t n_nodes = press_graph_n_nodes(edges->graph);
  for (uint32_t i = 0; i < n_nodes; ++i) {
    losses.mentions += press_graph_node(edges->graph, i)->n_mentions;
  }
  for (uint32_t i = 0; i < edges->n_edges && !edges->options->statements; ++i) {
    const uint32_t n = edges->edges[i].n_evidence;
    losses.sentences += n > PRESS_MAX_SENTENCES ? n - PRESS_MAX_SENTENCES : 0;
  }
  return losses;
}

/// One part of the line: ", 17 claims"
static void
add(PressOut *line, uint64_t n, const char *one, const char *many)
{
  if (!n) {
    return;
  }
  if (press_out_bytes(line)) {
    press_out_c(line, ", ");
  }
  press_out_uint(line, n);
  press_out_byte(line, ' ');
  press_out_c(line, n == 1 ? one : many);
}

PressStatus
press_losses_report(const PressEdges *edges,
                    const char *format,
                    const PressLosses *losses)
{
  PressWorld *const world = press_graph_world(edges->graph);
  PressOut *line = NULL;
  const PressStatus st = press_out_memory(world, &line);
  if (st != PRESS_OK) {
    return st;
  }
  add(line, losses->claims, "claim", "claims");
  add(line, losses->claim_relations, "relation of claims",
      "relations of claims");
  add(line, losses->mentions, "place of a mention", "places of mentions");
  add(line, losses->sentences, "further sentence", "further sentences");
  add(line, losses->nodes, "node without an edge here",
      "nodes without an edge here");
  add(line, losses->documents, "statement about a document",
      "statements about documents");
  add(line, losses->derived, "derived statement, as asked",
      "derived statements, as asked");
  add(line, losses->weak, "statement of a weaker status, as asked",
      "statements of a weaker status, as asked");
  add(line, losses->replaced, "character that the format forbids (U+FFFD now)",
      "characters that the format forbids (U+FFFD now)");
  const PressStr text = press_out_text(line);
  if (text.len) {
    press_report(world, PRESS_INFO, PRESS_OK, (PressOrigin){0},
                 PRESS_STR("json and jsonl carry everything"),
                 "not in the %s output: %.*s", format, (int)text.len,
                 text.data);
  }
  const PressStatus result = press_out_status(line);
  press_out_abandon(line);
  return result;
}
