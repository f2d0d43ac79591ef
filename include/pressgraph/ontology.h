// SPDX-License-Identifier: MIT

/// @file ontology.h Which types, predicates, statuses and labels exist

#ifndef PRESSGRAPH_ONTOLOGY_H
#define PRESSGRAPH_ONTOLOGY_H

#include <pressgraph/world.h>

#include <stdint.h>

PRESS_BEGIN_DECLS

/// Row of a node type or predicate that does not exist
#define PRESS_NO_ROW UINT16_MAX

/// How certain the text makes a statement; order of strength is reversed
typedef enum {
  PRESS_ASSERTED,
  PRESS_REPORTED,
  PRESS_ALLEGED,
  PRESS_POSSIBLE,
  PRESS_UNKNOWN,
  PRESS_DENIED,
} PressCertainty;

/// Number of certainties
#define PRESS_N_CERTAINTIES 6

/// Id of a status: "asserted" ...; static
PRESS_API PressStr press_certainty_name(PressCertainty certainty);

/// @return PRESS_OK or PRESS_NOT_FOUND
PRESS_API PRESS_NODISCARD PressStatus
press_certainty_from_name(PressStr name, PressCertainty *certainty);

/// Label in a language, with the text itself as "fr" or "en"
typedef struct {
  PressStr en;
  PressStr fr;
} PressLabels;

/// A node type; views live as long as the world
typedef struct {
  PressStr id;
  uint16_t parent; ///< Row, PRESS_NO_ROW for the root
  PressLabels label;
  PressStr definition;
} PressType;

/// A predicate; views live as long as the world
typedef struct {
  PressStr id;
  PressStr inverse; ///< Equal to id when symmetric
  uint16_t parent;  ///< Row or PRESS_NO_ROW
  bool symmetric;
  bool speech;         ///< Says that somebody said something
  bool document_layer; ///< MENTIONS, CITES, CREDITS, ABOUT
  PressStr group;
  PressLabels label;
  PressLabels inverse_label;
  PressStr definition;
  const uint16_t *domain; ///< Rows of types
  uint16_t n_domain;
  const uint16_t *range; ///< Rows of types
  uint16_t n_range;
} PressPredicate;

/// The loaded ontology; belongs to the world, read-only
typedef struct PressOntologyImpl PressOntology;

/**
   The ontology of data/ontology.json, loaded at the first call.

   @param ontology Borrowed until the world is freed.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANNOT_READ, PRESS_BAD_SYNTAX or
   PRESS_BAD_DATA (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_ontology_get(PressWorld *world, const PressOntology **ontology);

/// Id ("news") and version of the ontology
PRESS_API PressStr press_ontology_id(const PressOntology *ontology);

/// Version of the ontology as written in its file
PRESS_API PressStr press_ontology_version(const PressOntology *ontology);

/// Number of node types; rows are 0 .. n-1 in ontology order
PRESS_API uint16_t press_ontology_n_types(const PressOntology *ontology);

/// Node type by row; the caller keeps the bounds
PRESS_API const PressType *press_ontology_type(const PressOntology *ontology,
                                               uint16_t row);

/// Row of a type id, or PRESS_NO_ROW
PRESS_API uint16_t press_ontology_find_type(const PressOntology *ontology,
                                            PressStr id);

/// True if type `row` is `ancestor` or below it
PRESS_API bool press_ontology_is_a(const PressOntology *ontology,
                                   uint16_t row,
                                   uint16_t ancestor);

/// Number of predicates
PRESS_API uint16_t press_ontology_n_predicates(const PressOntology *ontology);

/// Predicate by row; the caller keeps the bounds
PRESS_API const PressPredicate *
press_ontology_predicate(const PressOntology *ontology, uint16_t row);

/// Row of a predicate id, or PRESS_NO_ROW
PRESS_API uint16_t press_ontology_find_predicate(const PressOntology *ontology,
                                                 PressStr id);

/// Row of the predicate whose inverse has this id, or PRESS_NO_ROW
PRESS_API uint16_t press_ontology_find_inverse(const PressOntology *ontology,
                                               PressStr id);

/// True if a node of these types (ids) may be the subject of the predicate
PRESS_API bool press_ontology_in_domain(const PressOntology *ontology,
                                        uint16_t predicate,
                                        const PressStr *types,
                                        size_t n_types);

/// True if a node of these types (ids) may be the object of the predicate
PRESS_API bool press_ontology_in_range(const PressOntology *ontology,
                                       uint16_t predicate,
                                       const PressStr *types,
                                       size_t n_types);

PRESS_END_DECLS

#endif // PRESSGRAPH_ONTOLOGY_H
