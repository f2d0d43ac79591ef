// SPDX-License-Identifier: MIT

// Names are those of the reference scorer, so that reports can be compared.

#include "build/eval_figures.h"

const char *
press_eval_kind_name(EvalKind kind)
{
  static const char *const names[EVAL_N_KINDS] = {
      [EVAL_ALL] = "all",
      [EVAL_NAMED] = "named",
      [EVAL_GROUPS] = "groups",
      [EVAL_DATES] = "dates",
  };
  return names[kind];
}

const char *
press_eval_attribute_name(EvalAttribute attribute)
{
  static const char *const names[EVAL_N_ATTRIBUTES] = {
      [EVAL_EVIDENCE_SENTENCE] = "evidence_sentence",
      [EVAL_POLARITY] = "polarity",
      [EVAL_POLARITY_NEGATED] = "polarity_negated",
      [EVAL_QUANTITY] = "quantity",
      [EVAL_QUANTITY_GIVEN] = "quantity_given",
      [EVAL_SOURCES] = "sources",
      [EVAL_SOURCES_ASKED] = "sources_where_gold_has_one",
      [EVAL_STATUS] = "status",
      [EVAL_STATUS_HEDGED] = "status_hedged_or_not",
      [EVAL_TIME] = "time",
      [EVAL_TIME_GIVEN] = "time_given",
  };
  return names[attribute];
}

const size_t *
press_eval_n_gold(const EvalFigures *figures, EvalAttribute attribute)
{
  if (attribute == EVAL_TIME) {
    return &figures->gold_times;
  }
  return attribute == EVAL_QUANTITY ? &figures->gold_quantities : NULL;
}

double
press_eval_accuracy(const EvalFigures *figures, EvalAttribute attribute)
{
  const EvalMean mean = figures->attributes[attribute];
  const size_t *const gold = press_eval_n_gold(figures, attribute);
  // Gold has some and no matched statement does: wrong, not unknown
  return gold && *gold && !mean.n ? 0 : press_eval_mean(mean);
}
