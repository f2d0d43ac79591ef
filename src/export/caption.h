// SPDX-License-Identifier: MIT

/// @file caption.h What stands beside a line in a picture

#ifndef PRESS_EXPORT_CAPTION_H
#define PRESS_EXPORT_CAPTION_H

#include "export/edges.h"

/// Longest label in a picture, in characters
#define PRESS_LABEL_CHARACTERS 200

/// Widest line of a label in a picture, in characters
#define PRESS_LABEL_WIDTH 24

/// The parts of an edge's label; none where memory is out
typedef struct {
  PressStr predicate; ///< "sells", "not: sells", "has victim >= 1400"
  PressStr status;    ///< "alleged"
  PressStr place;     ///< "S5", or empty
} PressCaption;

/**
   The caption of an edge, of its best statement.

   @param words For people: status in the language of labels, numbers as they
   are written, with their unit; else as the document has them.
*/
PressCaption press_caption_of(const PressEdges *edges,
                              const PressEdge *edge,
                              bool words,
                              Arena *arena);

/// Speaker, status and sentence: what a tooltip says; none on failure
PressStr press_caption_tooltip(const PressEdges *edges,
                               const PressEdge *edge,
                               bool words,
                               Arena *arena);

/// Title of a picture: that of the newest document, and how many more
PressStr press_caption_title(const PressGraph *graph,
                             PressLanguage language,
                             Arena *arena);

/// The newest document, or null
const PressDocument *press_caption_newest(const PressGraph *graph);

#endif // PRESS_EXPORT_CAPTION_H
