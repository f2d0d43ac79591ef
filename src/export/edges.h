// SPDX-License-Identifier: MIT

/// @file edges.h The edges that an export writes

#ifndef PRESS_EXPORT_EDGES_H
#define PRESS_EXPORT_EDGES_H

#include "export/labels.h"

#include <pressgraph/export.h>

/// What the statements of an edge say about its proposition
typedef enum {
  PRESS_AFFIRMED,
  PRESS_NEGATED,
  PRESS_MIXED,
} PressPolarity;

/// One edge: all statements of a subject, predicate and object, or just one
typedef struct {
  uint32_t subject;
  uint32_t object;
  PressStr predicate;
  const uint32_t *statements; ///< In order of the graph
  uint32_t n_statements;
  uint32_t best;        ///< Strongest statement, not derived before derived
  uint32_t weight;      ///< Statements that are not derived, at least 1
  uint32_t n_documents; ///< Different documents of the evidence
  PressCertainty status;
  PressPolarity polarity;
  bool disputed; ///< Over the whole graph, whatever was left out
  bool derived;  ///< Every statement is
  bool symmetric;
  const uint32_t *sources; ///< Nodes, sorted by label
  uint32_t n_sources;
  PressStr first;     ///< Earliest start, or none
  PressStr last;      ///< Latest end, or none
  PressStr precision; ///< Of the earliest
  PressStr quantity_min;
  PressStr quantity_max;
  PressStr unit;
  double score;                     ///< Highest
  const PressSpan *const *evidence; ///< One a sentence, in order
  uint32_t n_evidence;
} PressEdge;

/// The edges and what they were made from; lives in one arena
typedef struct {
  const PressGraph *graph;
  const PressOntology *ontology;
  const PressExportOptions *options;
  PressLanguage language;
  PressEdge *edges; ///< By subject, predicate, object
  uint32_t n_edges;
  uint32_t n_statements;     ///< In the edges
  uint32_t n_documents_left; ///< Statements of the document layer left out
  uint32_t n_derived_left;   ///< Derived statements left out
  uint32_t n_weak_left;      ///< Statements left out as too weak
} PressEdges;

/**
   Make the edges (MODEL.md section 10).

   @param documents Also the document layer.
   @return PRESS_OK, PRESS_NO_MEMORY or why there is no ontology.
*/
PRESS_NODISCARD PressStatus press_edges_make(const PressGraph *graph,
                                             const PressExportOptions *options,
                                             bool documents,
                                             Arena *arena,
                                             PressEdges *edges);

/// Id of a polarity: "affirmed" ...; static
PressStr press_polarity_name(PressPolarity polarity);

#endif // PRESS_EXPORT_EDGES_H
