// SPDX-License-Identifier: MIT

/// @file eval_score.h The steps of scoring, and the figures they give

#ifndef PRESS_BUILD_EVAL_SCORE_H
#define PRESS_BUILD_EVAL_SCORE_H

#include "build/eval_input.h"
#include "build/eval_match.h"

#include <pressgraph/out.h>

/// Mark of an end that is a system's id without a counterpart in gold
#define EVAL_UNKNOWN 0x80000000U

/// Precision, recall and F1, rounded; and how many they are of
typedef struct {
  bool there; ///< False: nothing to measure
  double p;
  double r;
  double f1;
  size_t system;
  size_t gold;
} EvalMeasure;

/// Kinds of nodes that are measured, in order of output
typedef enum {
  EVAL_ALL,
  EVAL_NAMED,
  EVAL_GROUPS,
  EVAL_DATES,
} EvalKind;

#define EVAL_N_KINDS 4

/// What is measured on matched statements, in order of output
typedef enum {
  EVAL_EVIDENCE_SENTENCE,
  EVAL_POLARITY,
  EVAL_POLARITY_NEGATED,
  EVAL_QUANTITY,
  EVAL_QUANTITY_GIVEN,
  EVAL_SOURCES,
  EVAL_SOURCES_ASKED,
  EVAL_STATUS,
  EVAL_STATUS_HEDGED,
  EVAL_TIME,
  EVAL_TIME_GIVEN,
} EvalAttribute;

#define EVAL_N_ATTRIBUTES 11

/// A mean while it is added up
typedef struct {
  double sum;
  size_t n;
} EvalMean;

/// A growing list of texts, for PRESS_ROOM
typedef struct {
  PressStr *items;
  size_t n;
  size_t cap;
} EvalLines;

/// A status of gold given as another one, and how often
typedef struct {
  PressStr change; ///< "asserted->reported"
  size_t n;
} EvalConfusion;

/// All figures, in the order of the output. NAN: nothing to measure
typedef struct {
  EvalMeasure nodes[EVAL_N_KINDS];
  double type_accuracy;
  double named_type_accuracy;
  double fragmentation;
  double over_merge;
  size_t matched_by_structure;

  EvalMeasure mentions_exact;
  EvalMeasure mentions_overlap;
  EvalMeasure mentions_linked;

  EvalMeasure strict_all;
  EvalMeasure strict_all_judged;
  EvalMeasure strict_core;
  EvalMeasure lenient_all;
  EvalMeasure lenient_core;
  EvalMean attributes[EVAL_N_ATTRIBUTES];
  size_t gold_times;
  size_t gold_quantities;
  EvalMeasure document_layer;
  struct {
    EvalConfusion *items;
    size_t n;
    size_t cap;
  } confusion;
  size_t duplicates;
  size_t not_judged;

  size_t evidence_asked;
  double has_evidence;
  double evidence_in_text;
  double evidence_sentence_sized;
  double evidence_valid;

  size_t rules;
  EvalLines violations;
} EvalFigures;

/// Gold nodes that a system node has mentions of, and how many
typedef struct {
  uint32_t gold;
  size_t n;
} EvalShare;

/// A growing list of shares, for PRESS_ROOM
typedef struct {
  EvalShare *items;
  size_t n;
  size_t cap;
} EvalShares;

/// Two mentions that are the same one
typedef struct {
  uint32_t system; ///< Node
  uint32_t gold;   ///< Node
} EvalAligned;

/// Unique triples in normal form with the statements that say them
typedef struct {
  EvalTriple triple;
  EvalList statements;
  EvalList alternatives; ///< Numbers in `alternatives`; of gold, in order
  bool core;             ///< Of gold
  uint32_t partner;      ///< Of gold: group of the system, or EVAL_NONE
  double credit;         ///< Of gold: how right the partner is
  bool left;             ///< Of the system: not used up yet
} EvalGroup;

typedef struct {
  EvalKeys keys;
  EvalGroup *items;
  size_t n;
  size_t cap;
} EvalGroups;

/// Everything that the steps share
typedef struct {
  PressWorld *world;
  Arena *arena;
  bool verbose;
  EvalTerms terms;
  EvalNames names;
  EvalGraph system;
  EvalGraph gold;
  bool by_surface; ///< Gold has no offsets: surfaces are compared

  uint32_t *gold_of;   ///< By id of the system: its node in gold or EVAL_NONE
  EvalList matched;    ///< Nodes of the system that have one, as found
  uint32_t *system_of; ///< By id of gold: its node in the system
  uint32_t *part_of;   ///< As gold_of, fragments too
  EvalList parts;      ///< As matched, fragments too
  EvalShares *shares;  ///< By node of the system
  EvalList sharing;    ///< Nodes of the system with shares, as found
  EvalAligned *aligned;
  size_t n_aligned;

  EvalGroups gold_groups;   ///< Story layer
  EvalGroups system_groups; ///< Story layer
  EvalTriple *alternatives; ///< Of all gold groups
  size_t n_alternatives;
  EvalList paired; ///< Gold groups that have a partner, as found

  EvalFigures figures;
  EvalLines log;
} EvalScorer;

// The steps, in order; each returns false if memory is out

/// Say which system statements are what their shortcut gives
bool press_eval_derived(EvalScorer *scorer);

/// Match nodes by mentions, names, dates and types
bool press_eval_align(EvalScorer *scorer);

/// Match events without a common span by their statements
bool press_eval_structure(EvalScorer *scorer);

/// Figures of nodes
bool press_eval_nodes(EvalScorer *scorer);

/// Figures of mentions
bool press_eval_mentions(EvalScorer *scorer);

/// Figures of statements
bool press_eval_statements(EvalScorer *scorer);

/// Figures of evidence
bool press_eval_evidence(EvalScorer *scorer);

/// Rules of gold that the system breaks
bool press_eval_forbidden(EvalScorer *scorer);

// Parts of press_eval_statements

/// Figure of the document layer
bool press_eval_document_layer(EvalScorer *scorer);

/// Figures of any predicate in either direction
bool press_eval_lenient(EvalScorer *scorer);

/// Figures of status, polarity, sources, time, quantity, evidence
bool press_eval_attributes(EvalScorer *scorer);

// What the steps share

/// Round to so many parts of 1, half to even, as the exact value wants it
double press_eval_round(double number, double parts);

/// Precision of p_right in system, recall of r_right in gold
EvalMeasure
press_eval_measure(double p_right, size_t system, double r_right, size_t gold);

/// A mean, rounded; NAN for none
double press_eval_mean(EvalMean mean);

/// Match two nodes for good; false if memory is out
bool press_eval_pair(EvalScorer *scorer, EvalPair pair);

/// Text by which an end of a triple is put in order
PressStr press_eval_end_text(const EvalScorer *scorer, uint32_t end);

/// An end as a reader sees it
PressStr press_eval_end_shown(const EvalScorer *scorer, uint32_t end);

/// End that a node of the system is in gold, by one of the maps
uint32_t press_eval_end_of(const uint32_t *map, uint32_t system_id);

/// Triple of gold in normal form
EvalTriple press_eval_gold_triple(const EvalScorer *scorer, EvalTriple triple);

/// Triple of the system on ids of its own, in normal form
EvalTriple press_eval_own_triple(const EvalScorer *scorer, EvalTriple triple);

/// Triple of the system on ids of gold by one of the maps, in normal form
EvalTriple press_eval_mapped_triple(const EvalScorer *scorer,
                                    const uint32_t *map,
                                    EvalTriple triple);

/// True if the statement says something about a document, not the story
bool press_eval_of_document(const EvalScorer *scorer,
                            bool system,
                            const EvalStatement *statement);

/// Triple as a line shows it; none if memory is out
PressStr press_eval_triple_shown(EvalScorer *scorer, EvalTriple triple);

/// Folded words of evidence, empty if they are not known; none on failure
PressStr
press_eval_words(EvalScorer *scorer, bool system, EvalEvidence *evidence);

/// Add a line of these parts; false if memory is out
bool press_eval_line(EvalScorer *scorer,
                     EvalLines *lines,
                     const PressStr *parts,
                     size_t n);

/// Log the parts if somebody wants to know; false if memory is out
#define EVAL_LOG(scorer, ...)                                                  \
  (!(scorer)->verbose ||                                                       \
   press_eval_line((scorer), &(scorer)->log, (const PressStr[]){__VA_ARGS__},  \
                   sizeof((const PressStr[]){__VA_ARGS__}) /                   \
                       sizeof(PressStr)))

/// How right a time is: 1 same ends, 0.5 same month; -1 if memory is out
double
press_eval_time(Arena *arena, const PressValue *time, const PressValue *gold);

/// How right a quantity is: 1 value and comparator, 0.5 value alone
double press_eval_quantity(const PressValue *quantity, const PressValue *gold);

/// Write the figures, and the log if verbose, for people
void press_eval_print(const EvalScorer *scorer, PressOut *out);

/// Write the figures, and the log if verbose, as JSON
void press_eval_print_json(const EvalScorer *scorer, PressOut *out);

#endif // PRESS_BUILD_EVAL_SCORE_H
