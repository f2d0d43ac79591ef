// SPDX-License-Identifier: MIT

/// @file ontology.h Inside of an ontology

#ifndef PRESS_ONTOLOGY_ONTOLOGY_H
#define PRESS_ONTOLOGY_ONTOLOGY_H

#include "base/map.h"

#include <pressgraph/ontology.h>
#include <pressgraph/value.h>

/// Everything in it lies in the world's arena
struct PressOntologyImpl {
  PressStr id;
  PressStr version;
  PressType *types;
  uint16_t n_types;
  PressPredicate *predicates;
  uint16_t n_predicates;
  Map type_rows;
  Map predicate_rows;
  Map inverse_rows;
  uint64_t *ancestors; ///< words_per_type words a type: its ancestors' bits
  size_t words_per_type;
};

/**
   Make an ontology of the values of its file.

   @param file Name and text of the file, for messages.
   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_BAD_DATA (reported).
*/
PRESS_NODISCARD PressStatus press_ontology_load(PressWorld *world,
                                                PressStr file,
                                                PressStr text,
                                                const PressValue *root,
                                                Arena *arena,
                                                PressOntology *ontology);

#endif // PRESS_ONTOLOGY_ONTOLOGY_H
