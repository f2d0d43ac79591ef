// SPDX-License-Identifier: MIT

/**
   @file field.h Learning the weights of a conditional random field

   Sentences are lists of feature numbers; AdaGrad climbs the likelihood of the
   labels that are allowed, one sentence after the other in an order that a
   seed gives. One thread, one order: the same input gives the same weights.
*/

#ifndef PRESS_LANGUAGE_FIELD_H
#define PRESS_LANGUAGE_FIELD_H

#include "base/world.h"
#include "language/crf.h"

/// From feature hashes to dense numbers
typedef struct {
  uint64_t *hashes; ///< Open addressing; 0: free
  uint32_t *values; ///< Times seen, then number + 1 or 0
  uint32_t cap;
  uint32_t n_hashes; ///< Different ones
  uint32_t n;        ///< Numbers given
  PressAlloc alloc;
} FeatureIndex;

/// Count a feature; false if memory is out
bool press_index_count(FeatureIndex *index, uint64_t hash);

/// Give numbers to the features seen at least `least` times
void press_index_number(FeatureIndex *index, uint32_t least);

/// Number of a feature, UINT32_MAX if it has none
uint32_t press_index_find(const FeatureIndex *index, uint64_t hash);

void press_index_free(FeatureIndex *index);

/// A sentence of a problem
typedef struct {
  uint32_t first; ///< Token of the problem
  uint32_t n;
  uint32_t document;
} FieldSentence;

/// What is to be learnt
typedef struct {
  FieldSentence *sentences;
  uint32_t n_sentences;
  uint32_t n_tokens;
  uint32_t n_documents;
  uint64_t *at;      ///< By token and one more: where its features start
  uint32_t *ids;     ///< Numbers of features
  uint8_t *lexical;  ///< By token: how many of its first features are words
  uint64_t *allowed; ///< By token: a bit for each label that may be right
} FieldProblem;

/// How it is learnt
typedef struct {
  uint32_t epochs;
  double rate; ///< Of AdaGrad
  double l2;
  double drop; ///< Share of sentences whose words are hidden, 0 to 1
  double thin; ///< Share of features that each look leaves out
  uint64_t seed;
  const char *step; ///< Name of this for the progress
} FieldOptions;

/// Weights: n_features rows of stride, and the transitions
typedef struct {
  uint32_t n_labels;
  uint32_t stride;
  uint32_t n_features;
  float *weights;
  float *transitions; ///< n_labels rows of stride
} FieldWeights;

/// Which features of a sentence count at one look
typedef struct {
  bool hide_words;
  uint32_t thin; ///< Share that does not, of 65,536
  uint32_t salt; ///< Chooses them
} FieldLook;

/**
   Learn.

   @param weights In the arena; what it needs on the way, too.
   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_CANCELLED.
*/
PRESS_NODISCARD PressStatus press_field_learn(PressWorld *world,
                                              Arena *arena,
                                              const FieldProblem *problem,
                                              const FieldOptions *options,
                                              uint32_t n_labels,
                                              uint32_t n_features,
                                              FieldWeights *weights);

/// Put the scores of a sentence into a space that has room
void press_field_score(const FieldProblem *problem,
                       const FieldWeights *weights,
                       const FieldSentence *sentence,
                       FieldLook look,
                       CrfSpace *space);

/// A number from a seed, for shuffling; moves the seed
uint64_t press_field_random(uint64_t *seed);

#endif // PRESS_LANGUAGE_FIELD_H
