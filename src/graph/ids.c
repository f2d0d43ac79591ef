// SPDX-License-Identifier: MIT

// Ids from content: "slug-hash", where the hash is the first 16 digits of the
// SHA-256 of the key fields, joined by U+001F (MODEL.md section 11, "Ids").
//
// The order of the work is the order of dependence: documents, nodes (whose
// keys name documents), statements that are not derived, derived statements
// (whose keys name statements: those of a chain first), claims. A second thing
// with the digits of a first one takes the next 16; which is the first, is
// fixed by the model: nodes by hash, types and label, statements by hash.

#include "graph/id_maker.h"

#include "base/world.h"

static bool
document_ids(IdMaker *maker)
{
  const DocumentList *const list = &maker->graph->documents;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressDocument *const document = list->items + i;
    Hex hash = {{0}};

    if (!press_str_is_none(document->text)) {
      press_sha256_text(document->text, hash.hex);
    } else {
      // Digits of a text that is not here; too few of them are padded
      memset(hash.hex, '0', HASH_DIGITS);
      const size_t n = document->sha256.len < HASH_DIGITS ? document->sha256.len
                                                          : HASH_DIGITS;
      if (n) {
        memcpy(hash.hex, document->sha256.data, n);
      }
    }
    maker->ids.documents[i] =
        press_id_give(maker, PRESS_STR("d"), &hash, maker->unite);
    if (press_str_is_none(maker->ids.documents[i]) ||
        (!press_str_is_none(document->id) &&
         !press_map_put(&maker->documents, document->id, i))) {
      return false;
    }
  }
  return true;
}

static bool
claim_ids(IdMaker *maker)
{
  const ClaimList *const list = &maker->graph->claims;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressClaim *const claim = list->items + i;
    const bool said = claim->source != PRESS_NO_INDEX;
    Key key = press_key_of("claim");

    press_key_field(&key, maker->ids.documents[claim->cue.document]);
    press_key_field(&key, said ? maker->ids.nodes[claim->source] : PRESS_NONE);
    press_key_field(&key, claim->speech_act);
    press_key_number(&key, claim->cue.start);
    press_key_number(&key, claim->cue.end);
    const Hex hash = press_key_end(&key);
    maker->ids.claims[i] =
        press_id_give(maker, PRESS_STR("c"), &hash, maker->unite);
    if (press_str_is_none(maker->ids.claims[i])) {
      return false;
    }
  }
  return true;
}

static bool
all_ids(IdMaker *maker)
{
  const PressGraph *const graph = maker->graph;
  Arena *const arena = maker->arena;

  maker->ids = (GraphIds){
      press_arena_array(arena, graph->documents.n + 1, sizeof(PressStr)),
      press_arena_array(arena, graph->nodes.n + 1, sizeof(PressStr)),
      press_arena_array(arena, graph->statements.n + 1, sizeof(PressStr)),
      press_arena_array(arena, graph->claims.n + 1, sizeof(PressStr)),
  };
  return maker->ids.documents && maker->ids.nodes && maker->ids.statements &&
         maker->ids.claims && document_ids(maker) && press_node_ids(maker) &&
         press_plain_ids(maker) && press_derived_ids(maker) && claim_ids(maker);
}

static PressStatus
make_ids(const PressGraph *graph, Arena *arena, bool unite, GraphIds *ids)
{
  IdMaker maker = {.graph = graph,
                   .arena = arena,
                   .scratch = press_arena(graph->world->alloc, 0),
                   .unite = unite};
  PressStatus st = press_ontology_get(graph->world, &maker.ontology);
  if (st != PRESS_OK) {
    return st;
  }

  maker.used = press_map(&maker.scratch);
  maker.times = press_map(&maker.scratch);
  maker.documents = press_map(&maker.scratch);
  if (all_ids(&maker)) {
    *ids = maker.ids;
  } else {
    st = PRESS_NO_MEMORY;
  }
  press_arena_clear(&maker.scratch);
  return st;
}

PressStatus
press_ids_compute(const PressGraph *graph, Arena *arena, GraphIds *ids)
{
  return make_ids(graph, arena, false, ids);
}

PressStatus
press_ids_unite(const PressGraph *graph, Arena *arena, GraphIds *ids)
{
  return make_ids(graph, arena, true, ids);
}
