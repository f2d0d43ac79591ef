// SPDX-License-Identifier: MIT

/// @file losses.h What a format leaves out, counted

#ifndef PRESS_EXPORT_LOSSES_H
#define PRESS_EXPORT_LOSSES_H

#include "export/edges.h"

/// Counts of what does not reach the output; zero is nothing
typedef struct {
  uint64_t claims;          ///< Acts of saying
  uint64_t claim_relations; ///< Relations between them
  uint64_t mentions;        ///< Places where nodes are named
  uint64_t sentences;       ///< Evidence beyond what an edge shows
  uint64_t nodes;           ///< Nodes that only left-out edges touch
  uint64_t documents;       ///< Statements of the document layer
  uint64_t derived;         ///< Derived statements, as asked
  uint64_t weak;            ///< Statements below a status, as asked
  uint64_t replaced;        ///< Characters that became U+FFFD
} PressLosses;

/// What every flat format leaves out of these edges
PressLosses press_losses_of(const PressEdges *edges);

/// Report the losses that are not zero, in one line
PressStatus press_losses_report(const PressEdges *edges,
                                const char *format,
                                const PressLosses *losses);

#endif // PRESS_EXPORT_LOSSES_H
