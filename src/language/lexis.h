// SPDX-License-Identifier: MIT

/// @file lexis.h What is known of a word by its form alone

#ifndef PRESS_LANGUAGE_LEXIS_H
#define PRESS_LANGUAGE_LEXIS_H

#include "language/clusters.h"
#include "language/prints.h"
#include "language/syntax.h"

/// Lengths of the ends and the beginnings of a word that are features
#define N_SUFFIXES 5
#define N_PREFIXES 4

/// Tables over forms, of a model
typedef struct {
  Prints classes; ///< Form to the number of its set of readings (2 bytes)
  Clusters clusters;
} Lexis;

/// What the features of tagger and parser are made of
typedef struct {
  uint64_t key;                ///< Of the form without case, digits as 0
  uint64_t suffix[N_SUFFIXES]; ///< Of its last 1 to 5 characters
  uint64_t prefix[N_PREFIXES]; ///< Of its first 1 to 4
  uint64_t lemma;              ///< Set by who knows it
  uint32_t reading;            ///< Set of readings + 1, 0 if not known
  uint32_t cluster[3];         ///< + 1, 0 if not known
  uint32_t shape;              ///< Case, digits, marks in it
} WordTraits;

/// Traits of a word; sentences begin with it if `first`
WordTraits press_lexis_traits(const Lexis *lexis, const SynWord *word);

/// Set the lemma among the traits
void press_lexis_set_lemma(WordTraits *traits, PressStr lemma);

/// Hash of a folded form in Lexis.classes
uint64_t press_lexis_hash(PressStr form);

#endif // PRESS_LANGUAGE_LEXIS_H
