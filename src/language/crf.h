// SPDX-License-Identifier: MIT

/**
   @file crf.h Linear-chain conditional random field

   Of T types, labels are 0: no name; 1 + p T + t: first, single, last, inner
   token of a name of type t. So those that may start a sentence are the first
   2 T + 1, and most loops run over these alone. Vectors of labels have a fixed
   stride, so that compilers make vector instructions of the loops.
*/

#ifndef PRESS_LANGUAGE_CRF_H
#define PRESS_LANGUAGE_CRF_H

#include "base/arena.h"

#include <stdint.h>

/// Labels at most; a label fits a bit of 64
#define CRF_LABELS 64

/// Part of a name that a label stands for, in the order of the labels
typedef enum {
  CRF_FIRST,
  CRF_SINGLE,
  CRF_LAST,
  CRF_INNER,
} CrfPart;

#define CRF_PARTS 4

/// Label of a part of a name of a type
static inline uint8_t
press_crf_label(uint32_t n_types, uint32_t type, CrfPart part)
{
  return (uint8_t)(1 + (uint32_t)part * n_types + type);
}

/// Type of a label that is not 0
static inline uint8_t
press_crf_type(uint32_t n_types, uint32_t label)
{
  return (uint8_t)((label - 1) % n_types);
}

/// True if a label may be the first of a sentence
static inline bool
press_crf_starts(uint32_t n_types, uint32_t label)
{
  return label <= 2 * n_types;
}

/// True if a label may be the last of a sentence
static inline bool
press_crf_ends(uint32_t n_types, uint32_t label)
{
  return !label || (label > n_types && label <= 3 * n_types);
}

/// True if a label may follow another in a sentence
bool press_crf_follows(uint32_t n_types, uint32_t before, uint32_t label);

/// A field: number of labels and weights of transitions
typedef struct {
  uint32_t n_types;
  uint32_t n_labels;   ///< 1 + CRF_PARTS n_types
  uint32_t stride;     ///< n_labels rounded up to 8
  const float *weight; ///< n_labels rows of stride: from, to
  float *factor;       ///< exp of weight, 0 where it may not be
  float *back;         ///< The same with rows to, from; stride rows
  float *way; ///< weight, a large negative number where it may not be; null if
              ///< no best way is asked for
} Crf;

/// Factors of a field from its weights
void press_crf_factors(Crf *crf);

/// Work space of one sentence, kept for the next
typedef struct {
  Arena *arena;
  uint32_t cap; ///< Tokens
  float *score; ///< n rows of stride: weight of each label
  float *local; ///< exp of score, scaled
  float *alpha; ///< Scaled
  float *beta;
  float *scale; ///< n: what alpha was multiplied with
  uint8_t *back;
  uint8_t *best; ///< n labels: the result of press_crf_best
} CrfSpace;

/// Make room for a sentence of n tokens; false if memory is out
bool press_crf_room(CrfSpace *space, const Crf *crf, uint32_t n);

/// Labels with the highest sum, in space->best
void press_crf_best(CrfSpace *space, const Crf *crf, uint32_t n);

/**
   Fill local, alpha, beta, scale of a sentence from score.

   @param allowed For each token a bit for each label that may be, or null.
   @return the logarithm of the sum of all ways; minus infinity if there is
   none, then only alpha is filled.
*/
double press_crf_sum(CrfSpace *space,
                     const Crf *crf,
                     uint32_t n,
                     const uint64_t *allowed);

/// Probability that tokens [first, behind) have the labels of best; after sum
double press_crf_span(const CrfSpace *space,
                      const Crf *crf,
                      uint32_t n,
                      uint32_t first,
                      uint32_t behind);

#endif // PRESS_LANGUAGE_CRF_H
