// SPDX-License-Identifier: MIT

// Scoring a graph against gold. What each figure means is in docs/quality.md;
// the order of the steps is here. Everything lives in one arena; tables of
// ids and triples make every step nearly linear but the matching of nodes.

#include <pressgraph/eval.h>

#include "base/json_read.h"
#include "base/stream.h"
#include "build/eval_score.h"

/// A file while it is read
typedef struct {
  EvalReader reader;
  FileBytes file;
} Input;

static PressStatus
open_input(Input *input, const char *path)
{
  EvalReader *const r = &input->reader;
  PressStatus st = press_file_read(r->world, path, r->world->limits.file_bytes,
                                   &input->file);
  if (st) {
    return st;
  }
  r->path = press_str(path);
  r->bytes = input->file.bytes;
  st = press_json_parse(r->world, r->path, r->bytes, 1, r->arena, &r->root);
  if (st) {
    return st;
  }
  if (r->root->kind != PRESS_OBJECT) {
    return press_eval_refuse(r, r->root, "give a graph document",
                             "not a JSON object");
  }
  return press_eval_documents(r->names, r->root, &r->graph->documents)
             ? PRESS_OK
             : PRESS_NO_MEMORY;
}

/// True if gold has mentions without offsets: of articles in HTML
static bool
lacks_offsets(const EvalGraph *gold)
{
  for (size_t i = 0; i < gold->n_nodes; ++i) {
    for (size_t k = 0; k < gold->nodes[i].n_mentions; ++k) {
      if (!gold->nodes[i].mentions[k].placed) {
        return true;
      }
    }
  }
  return false;
}

/// Read both files, with the documents of one paired with the other's
static PressStatus
read_inputs(EvalScorer *scorer, const char *graph_path, const char *gold_path)
{
  const EvalReader reader = {.world = scorer->world,
                             .arena = scorer->arena,
                             .terms = &scorer->terms,
                             .names = &scorer->names};
  Input system = {.reader = reader};
  system.reader.is_system = true;
  system.reader.graph = &scorer->system;
  Input gold = {.reader = reader};
  gold.reader.graph = &scorer->gold;
  PressStatus st = open_input(&system, graph_path);
  st = st ? st : open_input(&gold, gold_path);
  if (!st && !press_eval_names_map(&scorer->names, &scorer->system.documents,
                                   &scorer->gold.documents)) {
    st = PRESS_NO_MEMORY;
  }
  st = st ? st : press_eval_read(&system.reader);
  st = st ? st : press_eval_read(&gold.reader);
  press_file_close(&system.file);
  press_file_close(&gold.file);
  return st;
}

static PressStatus
score(EvalScorer *scorer, const char *graph_path, const char *gold_path)
{
  const PressOntology *ontology = NULL;
  PressStatus st = press_ontology_get(scorer->world, &ontology);
  if (st) {
    return st;
  }
  if (!press_eval_terms(scorer->arena, ontology, &scorer->terms) ||
      !press_eval_names(scorer->arena, &scorer->names)) {
    return PRESS_NO_MEMORY;
  }
  st = read_inputs(scorer, graph_path, gold_path);
  if (st) {
    return st;
  }
  scorer->by_surface = lacks_offsets(&scorer->gold);
  const bool done = press_eval_derived(scorer) && press_eval_align(scorer) &&
                    press_eval_structure(scorer) && press_eval_nodes(scorer) &&
                    press_eval_mentions(scorer) &&
                    press_eval_statements(scorer) &&
                    press_eval_evidence(scorer) && press_eval_forbidden(scorer);
  return done ? PRESS_OK : PRESS_NO_MEMORY;
}

PressStatus
press_eval_graph(PressWorld *world,
                 const char *graph_path,
                 const char *gold_path,
                 bool json,
                 bool verbose,
                 PressOut *out)
{
  if (!world || !graph_path || !gold_path || !out) {
    return PRESS_BAD_ARG;
  }
  Arena arena = press_arena(world->alloc, 0);
  EvalScorer scorer = {.world = world, .arena = &arena, .verbose = verbose};
  PressStatus st = score(&scorer, graph_path, gold_path);
  if (!st && json) {
    press_eval_print_json(&scorer, out);
  } else if (!st) {
    press_eval_print(&scorer, out);
  }
  press_arena_clear(&arena);
  return st ? st : press_out_status(out);
}
