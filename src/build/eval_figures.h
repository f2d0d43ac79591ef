// SPDX-License-Identifier: MIT

/// @file eval_figures.h Names of the figures, for both ways of writing them

#ifndef PRESS_BUILD_EVAL_FIGURES_H
#define PRESS_BUILD_EVAL_FIGURES_H

#include "build/eval_score.h"

/// A measure with its name
typedef struct {
  const char *name;
  const EvalMeasure *measure;
} EvalNamed;

/// Name of a kind of nodes; static
const char *press_eval_kind_name(EvalKind kind);

/// Name of an attribute; static
const char *press_eval_attribute_name(EvalAttribute attribute);

/// Accuracy of an attribute, NAN for nothing to measure
double press_eval_accuracy(const EvalFigures *figures, EvalAttribute attribute);

/// How many statements of gold have it, for times and quantities; else null
const size_t *press_eval_n_gold(const EvalFigures *figures,
                                EvalAttribute attribute);

#endif // PRESS_BUILD_EVAL_FIGURES_H
