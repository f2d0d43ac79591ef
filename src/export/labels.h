// SPDX-License-Identifier: MIT

/// @file labels.h Words that people read, in the language of the output

#ifndef PRESS_EXPORT_LABELS_H
#define PRESS_EXPORT_LABELS_H

#include "base/arena.h"

#include <pressgraph/graph.h>

/// Language of labels
typedef enum {
  PRESS_ENGLISH,
  PRESS_FRENCH,
} PressLanguage;

/// The wish if it is a language that we have, else that of most documents;
/// English where as many are English as French
PressLanguage press_labels_language(const PressGraph *graph, PressStr wish);

/// Label of a node in a language, else its label
PressStr press_labels_node(const PressNode *node, PressLanguage language);

/// Label of a predicate; its id if the ontology does not know it
PressStr press_labels_predicate(const PressOntology *ontology,
                                PressStr predicate,
                                PressLanguage language);

/// Label of a node type; its id if the ontology does not know it
PressStr press_labels_type(const PressOntology *ontology,
                           PressStr type,
                           PressLanguage language);

/// Word for a status; static
PressStr press_labels_status(PressCertainty status, PressLanguage language);

/// "not" or "ne pas"; static
PressStr press_labels_not(PressLanguage language);

/// ">= 1400" of a quantity, or none if it has no number
PressStr press_labels_quantity(Arena *arena,
                               PressStr comparator,
                               PressStr value,
                               PressStr value_max);

/// ">= 1400" of a group's property `size`, or empty
PressStr press_labels_group_size(Arena *arena, const PressNode *node);

/// True if a property of a node is true
bool press_labels_has(const PressNode *node, const char *property);

/**
   A text broken into lines of at most `width` characters, with LF instead of
   the blank that stood there.

   @param hard Also break words that are longer than a line.
   @return none if memory is out.
*/
PressStr
press_labels_wrap(Arena *arena, PressStr text, size_t width, bool hard);

/// At most `max` characters, with an ellipsis where more were; none on failure
PressStr press_labels_cut(Arena *arena, PressStr text, size_t max);

/**
   Graphviz takes `&eacute;` in labels and tooltips for an accent: such an `&`
   becomes `&amp;`, every other one stays. None if memory is out.
*/
PressStr press_labels_entities(Arena *arena, PressStr text);

/**
   A text for a tooltip: as press_labels_entities, with every backslash twice,
   for Graphviz looks for \\N and the like in tooltips two times. None if
   memory is out.
*/
PressStr press_labels_tooltip(Arena *arena, PressStr text);

#endif // PRESS_EXPORT_LABELS_H
