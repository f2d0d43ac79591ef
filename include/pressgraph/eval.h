// SPDX-License-Identifier: MIT

/// @file eval.h Scoring a graph against gold, and the rules on themselves

#ifndef PRESSGRAPH_EVAL_H
#define PRESSGRAPH_EVAL_H

#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/**
   Score a graph document against a gold document.

   Writes the report as text, or as one JSON object with the same members as
   the reference scorer's: nodes, mentions, statements, evidence, must_not.

   @param verbose Also list what was missed and what was wrong.
   @return PRESS_OK, or why a file could not be read.
*/
PRESS_API PRESS_NODISCARD PressStatus press_eval_graph(PressWorld *world,
                                                       const char *graph_path,
                                                       const char *gold_path,
                                                       bool json,
                                                       bool verbose,
                                                       PressOut *out);

/// What came of the rules' own examples
typedef struct {
  size_t rules;
  size_t examples;
  size_t failed;     ///< Examples that did not give what they say
  size_t counter;    ///< Counter-examples
  size_t fired;      ///< Counter-examples that fired
  size_t incomplete; ///< Rules with less than two examples or no counter
} PressRuleCounts;

/**
   Run every rule on its examples and counter-examples, and, where articles are
   given, count in how many of them each rule fires.

   @param inputs Articles or directories; may be none.
   @return PRESS_OK (also with failures; see counts), or why it could not run.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_eval_rules(PressWorld *world,
                 const char *const *inputs,
                 size_t n_inputs,
                 bool json,
                 PressOut *out,
                 PressRuleCounts *counts);

PRESS_END_DECLS

#endif // PRESSGRAPH_EVAL_H
