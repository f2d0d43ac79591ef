// SPDX-License-Identifier: MIT

/// @file names_train.h Training a model of names

#ifndef PRESS_LANGUAGE_NAMES_TRAIN_H
#define PRESS_LANGUAGE_NAMES_TRAIN_H

#include "language/clusters.h"
#include "language/names.h"

/// An article with its names
typedef struct {
  const Article *article;
  const NameHint *hints;   ///< One for each token, or null
  const uint64_t *allowed; ///< By token: a bit for each label that may be right
  uint16_t domain;         ///< Kind of text; 0 is what the model is for
} NamesExample;

/// How a model is trained
typedef struct {
  PressStr language; ///< "fr"
  PressStr recipe;   ///< Its id
  PressStr sets;     ///< A line for each set: name, tab, licence
  const PressStr *types;
  uint8_t n_types;
  uint32_t epochs;
  uint32_t runs;  ///< Trainings that are averaged
  uint32_t least; ///< Times that a feature must be seen
  double rate;    ///< Of AdaGrad
  double l2;
  double drop;  ///< Share of sentences whose words are hidden
  double thin;  ///< Share of features that each look leaves out
  double prune; ///< Weights that are smaller are dropped
  uint64_t seed;
} NamesRecipe;

/**
   Train a model and write it.

   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANCELLED or what the out gives.
*/
PRESS_NODISCARD PressStatus press_names_train(PressWorld *world,
                                              const NamesRecipe *recipe,
                                              const NamesExample *examples,
                                              size_t n,
                                              const Clusters *clusters,
                                              PressOut *out);

#endif // PRESS_LANGUAGE_NAMES_TRAIN_H
