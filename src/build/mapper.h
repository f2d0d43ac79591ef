// SPDX-License-Identifier: MIT

/// @file mapper.h An article on its way into a graph document (map.c)

#ifndef PRESS_BUILD_MAPPER_H
#define PRESS_BUILD_MAPPER_H

#include "base/map.h"
#include "base/value_new.h"
#include "build/pipeline.h"
#include "graph/graph_build.h"

#include <pressgraph/ontology.h>

/// A claim that is being gathered: one source's part of one act of saying
typedef struct {
  const Frame *frame;
  uint32_t source; ///< Entity, or NO_ITEM
  struct {
    uint32_t *items;
    size_t n, cap;
  } statements; ///< Of the list
} MappedClaim;

typedef struct {
  PressWorld *world;
  Arena *arena;
  const Analysis *a;
  const Article *article;
  const Mentions *m;
  const Entities *e;
  const Statements *s;
  PressGraph *graph;
  uint32_t document;
  PressStr document_id;
  uint32_t *node_of;      ///< By entity
  uint32_t *mention_of;   ///< By entity: its first mention, or NO_ITEM
  uint32_t *next_mention; ///< By mention: the next of the same entity
  uint32_t *statement_of; ///< By statement
  bool *wanted;           ///< By entity
  uint32_t article_node;
  uint32_t unspecified;
  bool needs_unspecified;
  struct {
    MappedClaim *items;
    size_t n, cap;
  } claims;
  Map claim_of; ///< Cue, source and act to claim
} Mapper;

// Nodes (map_nodes.c) --------------------------------------------------------

/// Link the mentions of each entity; false if memory is out
bool press_map_chain(Mapper *m);

/// Choose the entities that deserve a node
void press_map_choose(Mapper *m);

/// Add the node of an entity
PRESS_NODISCARD PressStatus press_map_entity(Mapper *m, uint32_t entity);

/// Add the Article node, and the one for who is left out
PRESS_NODISCARD PressStatus press_map_special(Mapper *m);

// Statements (map_statements.c) ----------------------------------------------

/// Add a statement of the list
PRESS_NODISCARD PressStatus press_map_statement(Mapper *m, uint32_t index);

// Claims (map_claims.c) ------------------------------------------------------

/// Find out which statements are of one claim
PRESS_NODISCARD PressStatus press_map_gather(Mapper *m);

/// Index of the claim that a statement is of, or PRESS_NO_INDEX
uint32_t press_map_claim_of(const Mapper *m, const Statement *s);

/// Add a claim that was gathered
PRESS_NODISCARD PressStatus press_map_claim(Mapper *m,
                                            const MappedClaim *claim);

/// Add what one source affirms and another denies
PRESS_NODISCARD PressStatus press_map_contradictions(Mapper *m);

// What all of them need ------------------------------------------------------

static inline PressSpan
press_map_span(const Mapper *m, uint32_t token, uint32_t n)
{
  const Token *const first = &m->article->tokens[token];
  const Token *const last = &m->article->tokens[token + n - 1];
  return (PressSpan){.document = m->document,
                     .sentence = first->sentence + 1,
                     .start = first->start,
                     .end = last->end};
}

static inline PressSpan
press_map_sentence(const Mapper *m, uint32_t sentence)
{
  const Sentence *const s = &m->article->sentences[sentence];
  return (PressSpan){.document = m->document,
                     .sentence = sentence + 1,
                     .start = s->start,
                     .end = s->end};
}

static inline uint32_t
press_map_node(const Mapper *m, uint32_t entity)
{
  return entity == UNSPECIFIED ? m->unspecified : m->node_of[entity];
}

static inline void
press_map_set_text(ObjectBuilder *o, const char *name, PressStr text)
{
  if (!press_str_is_none(text)) {
    (void)press_object_set(o, press_str(name), press_value_of_text(text));
  }
}

static inline void
press_map_set_true(ObjectBuilder *o, const char *name, bool value)
{
  if (value) {
    (void)press_object_set(o, press_str(name), press_value_of_bool(true));
  }
}

#endif // PRESS_BUILD_MAPPER_H
