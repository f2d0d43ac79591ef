// SPDX-License-Identifier: MIT

/// @file eval_input.h A graph document as arrays, as far as scoring needs it

#ifndef PRESS_BUILD_EVAL_INPUT_H
#define PRESS_BUILD_EVAL_INPUT_H

#include "base/world.h"
#include "build/eval_documents.h"
#include "build/eval_terms.h"

typedef struct {
  EvalSpan span;
  int64_t head_start; ///< The whole span if it has no head
  int64_t head_end;
  PressStr folded; ///< Its words, folded; empty if they are not known
  bool is_name;
  bool placed; ///< Has a start, even if the span is of no use
} EvalMention;

typedef struct {
  const PressValue *value;
  EvalTypes types;
  const EvalMention *mentions;
  size_t n_mentions;
  size_t first_mention;    ///< Mentions of the nodes before
  const PressStr *aliases; ///< Folded, each once
  size_t n_aliases;
  bool named;
  bool optional; ///< Gold does not ask for it
} EvalNode;

typedef struct {
  const PressValue *value;
  EvalSpan span;
  PressStr folded; ///< Its words; none until somebody asks
} EvalEvidence;

/// Subject, predicate and object by number
typedef struct {
  uint32_t subject;
  uint32_t predicate;
  uint32_t object;
} EvalTriple;

typedef struct {
  const PressValue *value;
  PressStr id; ///< Or none
  EvalTriple triple;
  PressStr status;
  bool affirmed;
  PressStr polarity;
  EvalList sources;
  EvalEvidence *evidence;
  size_t n_evidence;
  const EvalTriple *alternatives;
  size_t n_alternatives;
  bool derived; ///< Is what its shortcut gives for the chain that it names
} EvalStatement;

/// What gold forbids
typedef struct {
  const PressValue *value;
  uint32_t node; ///< Whose type it forbids, or EVAL_NONE: an edge
  uint32_t type;
  const EvalTriple *edges; ///< One for each predicate
  size_t n_edges;
} EvalForbidden;

typedef struct {
  EvalDocuments documents;
  EvalIds ids; ///< Nodes first, so that a node's id has its number
  EvalNode *nodes;
  size_t n_nodes;
  size_t n_mentions;
  EvalStatement *statements;
  size_t n_statements;
  EvalForbidden *forbidden;
  size_t n_forbidden;
} EvalGraph;

/// A file of a graph that is being read
typedef struct {
  PressWorld *world;
  Arena *arena;
  EvalTerms *terms;
  EvalNames *names;
  bool is_system; ///< Else it is the gold
  PressStr path;
  PressStr bytes;
  const PressValue *root;
  EvalGraph *graph;
} EvalReader;

/**
   Read nodes, statements and rules; documents must have been read and mapped.

   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_BAD_DATA (reported).
*/
PRESS_NODISCARD PressStatus press_eval_read(const EvalReader *reader);

/// Report what is wrong with a value of the file
PRESS_NODISCARD PressStatus press_eval_refuse(const EvalReader *reader,
                                              const PressValue *value,
                                              const char *hint,
                                              const char *message);

/// Read the statements and rules; part of press_eval_read
PRESS_NODISCARD PressStatus
press_eval_read_statements(const EvalReader *reader);

/// Read the rules of gold; part of press_eval_read
PRESS_NODISCARD PressStatus press_eval_read_forbidden(const EvalReader *reader);

#endif // PRESS_BUILD_EVAL_INPUT_H
