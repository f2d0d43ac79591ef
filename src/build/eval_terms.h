// SPDX-License-Identifier: MIT

/// @file eval_terms.h Types and predicates as dense numbers

#ifndef PRESS_BUILD_EVAL_TERMS_H
#define PRESS_BUILD_EVAL_TERMS_H

#include "build/eval_keys.h"

#include <pressgraph/ontology.h>

/// A predicate; may be one that the ontology does not have
typedef struct {
  PressStr name;
  uint32_t normal; ///< Itself, or whose inverse it is
  uint32_t parent; ///< EVAL_NONE if none
  bool turned;     ///< Subject and object change places in the normal one
  bool symmetric;
} EvalPredicate;

/// Types and predicates: the ontology's rows first, then unknown ones
typedef struct {
  Arena *arena;
  const PressOntology *ontology;
  EvalIds types;
  Map predicate_numbers;
  EvalPredicate *items; ///< Predicates
  size_t n;
  size_t cap;
} EvalTerms;

/// Types of a node
typedef struct {
  const uint32_t *items;
  size_t n;
} EvalTypes;

/// Terms of an ontology; false if memory is out
bool
press_eval_terms(Arena *arena, const PressOntology *ontology, EvalTerms *terms);

/// Number of a type, EVAL_NONE if memory is out
uint32_t press_eval_terms_type(EvalTerms *terms, PressStr id);

/// Number of a predicate, EVAL_NONE if memory is out
uint32_t press_eval_terms_predicate(EvalTerms *terms, PressStr name);

/// True if one type is the other or below it
bool
press_eval_terms_is_a(const EvalTerms *terms, uint32_t type, uint32_t above);

/// True if one of the types is the named one or below it
bool
press_eval_terms_any(const EvalTerms *terms, EvalTypes types, const char *name);

/// 1 for a type in common, 0.5 for one above another one, else 0
double
press_eval_terms_credit(const EvalTerms *terms, EvalTypes a, EvalTypes b);

/**
   Common types by all types, both with their ancestors but the root: a type
   too many costs as much as one too few. False if memory is out.
*/
bool press_eval_terms_overlap(const EvalTerms *terms,
                              EvalTypes a,
                              EvalTypes b,
                              double *share);

/// True if one predicate is the parent of the other
bool press_eval_terms_kin(const EvalTerms *terms, uint32_t a, uint32_t b);

/**
   Make a predicate normal.

   @param subject, object Texts by which the ends of a symmetric one are put
   in order.
   @return true if the ends change places.
*/
bool press_eval_terms_turns(const EvalTerms *terms,
                            uint32_t *predicate,
                            PressStr subject,
                            PressStr object);

#endif // PRESS_BUILD_EVAL_TERMS_H
