// SPDX-License-Identifier: MIT

/// @file tally.h What is in a graph, counted

#ifndef PRESS_CLI_TALLY_H
#define PRESS_CLI_TALLY_H

#include "cli/json.h"

#include <pressgraph/graph.h>

/// A word and how often it occurs
typedef struct {
  PressStr name;
  uint64_t n;
} Count;

/// Words with their counts, the most frequent first, then by name
typedef struct {
  Count *items; ///< Owned
  uint32_t n;
  uint32_t cap;
} Counts;

/// The counts of a graph; press_cli_tally_clear gives it back
typedef struct {
  Counts types;      ///< Main types of the nodes
  Counts predicates; ///< Of the statements
  Counts warnings;   ///< Kinds
  uint32_t named;    ///< Nodes with a proper name
  uint32_t statuses[PRESS_N_CERTAINTIES];
  uint32_t negated;  ///< Statements
  uint32_t derived;  ///< Statements
  uint32_t disputed; ///< Subject, predicate, object that are said and denied
  uint64_t mentions;
  uint64_t sentences;
  uint32_t *degrees; ///< Statements of the story layer at each node
} Tally;

/// @return PRESS_OK, PRESS_NO_MEMORY, or why there is no ontology (reported)
PRESS_NODISCARD PressStatus press_cli_tally_make(PressWorld *world,
                                                 const PressGraph *graph,
                                                 Tally *tally);

void press_cli_tally_clear(Tally *tally);

/// "Company 12, Person 4, ..."; the first `max`, 0 for all
void press_cli_tally_write(PressOut *out, const Counts *counts, uint32_t max);

/// A member that is an object of counts
void press_cli_tally_json(Json *json, const char *name, const Counts *counts);

/// "asserted 52, reported 31, ..." in the order of strength, without zeros
void press_cli_tally_statuses(PressOut *out, const Tally *tally);

/// A member that is an object of the six counts
void press_cli_tally_statuses_json(Json *json, const Tally *tally);

#endif // PRESS_CLI_TALLY_H
