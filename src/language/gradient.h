// SPDX-License-Identifier: MIT

/**
   @file gradient.h Weights that are learned along a gradient

   For decisions with a probability, one by one or chained. Steps are those of
   AdaGrad (Duchi, Hazan, Singer 2011). In each decision a share of the features
   is left out, so that none relies on another one (Hinton et al. 2012); which,
   hangs on their hashes and a key alone.
*/

#ifndef PRESS_LANGUAGE_GRADIENT_H
#define PRESS_LANGUAGE_GRADIENT_H

#include "language/features.h"
#include "language/hashes.h"

typedef struct {
  uint64_t hash;
  float weight;
  float squares; ///< Sum of the squares of its slopes
  double total;  ///< Weights of the runs before
} GradientRow;

/// Weights that are being learned
typedef struct {
  Arena *arena;
  Hashes hashes; ///< Of features; their numbers are those of the rows
  struct {
    GradientRow *items;
    size_t n;
    size_t cap;
  } rows;
  uint32_t n_runs; ///< That ended
  double rate;     ///< Of the first step
  double drop;     ///< Share of features that are left out, from 0 to below 1
  bool failed;     ///< Memory is out
} Gradient;

/// Nothing is known yet
Gradient press_gradient(Arena *arena, double rate, double drop);

/// Leave features out
void
press_gradient_drop(const Gradient *gradient, uint64_t key, FeatureList *list);

/// Sum of the weights of features
double press_gradient_score(const Gradient *gradient, const FeatureList *list);

/// A step down: `slope` is how much the loss grows with the score
void
press_gradient_step(Gradient *gradient, const FeatureList *list, double slope);

/// Begin anew; what was learned is averaged with the other runs
void press_gradient_end_run(Gradient *gradient);

/// What a weight of 1 is in the score of rows
#define GRADIENT_ONE 2048

/**
   The heaviest weights of the ended runs, as label 1, in parts of GRADIENT_ONE;
   ready for decisions in which no feature is left out.

   @param keep At most that many.
   @return false if memory is out.
*/
bool press_gradient_pack(const Gradient *gradient,
                         Arena *arena,
                         size_t keep,
                         RowBytes *bytes);

#endif // PRESS_LANGUAGE_GRADIENT_H
