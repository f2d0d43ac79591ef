// SPDX-License-Identifier: MIT

// The report for people, laid out as that of the reference scorer.

#include "build/eval_figures.h"

#include "build/eval_fold.h"

#include <math.h>

/// Columns of the names of measures and of attributes
#define MEASURE_WIDTH 24
#define ATTRIBUTE_WIDTH 28

/// A share with three decimals in six columns
static void
put_share(PressOut *out, double share)
{
  if (isnan(share)) {
    press_out_c(out, "   -  ");
    return;
  }
  const unsigned thousandths =
      (unsigned)(press_eval_round(share, 1000) * 1000 + 0.5);
  press_out_format(out, "%2u.%03u", thousandths / 1000, thousandths % 1000);
}

static void
put_measure(PressOut *out, const char *name, const EvalMeasure *m)
{
  press_out_format(out, "  %-*s ", MEASURE_WIDTH, name);
  if (!m->there) {
    press_out_c(out, "-\n");
    return;
  }
  press_out_c(out, "P ");
  put_share(out, m->p);
  press_out_c(out, "  R ");
  put_share(out, m->r);
  press_out_c(out, "  F1 ");
  put_share(out, m->f1);
  press_out_format(out, "   (%zu system, %zu gold)\n", m->system, m->gold);
}

static void
put_nodes(PressOut *out, const EvalFigures *f)
{
  press_out_c(out, "nodes\n");
  for (int kind = 0; kind < EVAL_N_KINDS; ++kind) {
    put_measure(out, press_eval_kind_name((EvalKind)kind), &f->nodes[kind]);
  }
  press_out_c(out, "  type accuracy ");
  put_share(out, f->type_accuracy);
  press_out_c(out, " (named ");
  put_share(out, f->named_type_accuracy);
  press_out_c(out, ")  fragmentation ");
  put_share(out, f->fragmentation);
  press_out_c(out, "  over-merge ");
  put_share(out, f->over_merge);
  press_out_format(out, "  by structure %zu\n", f->matched_by_structure);
}

static void
put_attributes(PressOut *out, const EvalFigures *f)
{
  press_out_c(out, "  of matched statements:\n");
  for (int i = 0; i < EVAL_N_ATTRIBUTES; ++i) {
    const EvalAttribute attribute = (EvalAttribute)i;
    const size_t *const gold = press_eval_n_gold(f, attribute);
    press_out_format(out, "    %-*s ", ATTRIBUTE_WIDTH,
                     press_eval_attribute_name(attribute));
    put_share(out, press_eval_accuracy(f, attribute));
    press_out_format(out, "  (n %zu", f->attributes[i].n);
    if (gold) {
      press_out_format(out, ", gold %zu", *gold);
    }
    press_out_c(out, ")\n");
  }
}

static void
put_confusion(PressOut *out, const EvalFigures *f)
{
  for (size_t i = 0; i < f->confusion.n; ++i) {
    press_out_c(out, i ? ", '" : "    confusion {'");
    press_out_str(out, f->confusion.items[i].change);
    press_out_format(out, "': %zu", f->confusion.items[i].n);
  }
  press_out_c(out, f->confusion.n ? "}\n" : "");
}

static void
put_statements(PressOut *out, const EvalFigures *f)
{
  press_out_c(out, "statements\n");
  put_measure(out, "strict_core", &f->strict_core);
  put_measure(out, "strict_all", &f->strict_all);
  put_measure(out, "strict_all_judged", &f->strict_all_judged);
  put_measure(out, "lenient_core", &f->lenient_core);
  put_measure(out, "lenient_all", &f->lenient_all);
  put_measure(out, "document_layer", &f->document_layer);
  put_attributes(out, f);
  put_confusion(out, f);
  press_out_format(out, "  duplicates %zu  not judged %zu\n", f->duplicates,
                   f->not_judged);
}

static void
put_evidence(PressOut *out, const EvalFigures *f)
{
  press_out_c(out, "evidence  has ");
  put_share(out, f->has_evidence);
  press_out_c(out, "  in text ");
  put_share(out, f->evidence_in_text);
  press_out_c(out, "  a sentence ");
  put_share(out, f->evidence_sentence_sized);
  press_out_c(out, "  valid ");
  put_share(out, f->evidence_valid);
  press_out_format(out, "  (n %zu)\n", f->evidence_asked);
}

static void
put_lines(PressOut *out, const char *before, const EvalLines *lines)
{
  for (size_t i = 0; i < lines->n; ++i) {
    press_out_c(out, before);
    press_out_str(out, lines->items[i]);
    press_out_byte(out, '\n');
  }
}

void
press_eval_print(const EvalScorer *scorer, PressOut *out)
{
  const EvalFigures *const f = &scorer->figures;
  put_nodes(out, f);
  press_out_c(out, "mentions\n");
  put_measure(out, "exact", &f->mentions_exact);
  put_measure(out, "overlap", &f->mentions_overlap);
  put_measure(out, "linked", &f->mentions_linked);
  put_statements(out, f);
  put_evidence(out, f);
  press_out_format(out, "must_not  %zu violations of %zu rules\n",
                   f->violations.n, f->rules);
  put_lines(out, "  VIOLATION ", &f->violations);
  put_lines(out, "", &scorer->log);
}
