// SPDX-License-Identifier: MIT

// The report as JSON, with the members of the reference scorer's.

#include "build/eval_figures.h"

#include <math.h>

/// An object that is being written, one member a line
typedef struct {
  PressOut *out;
  unsigned depth;
  bool first;
} Writer;

static void
put_name(Writer *w, const char *name)
{
  press_out_c(w->out, w->first ? "\n" : ",\n");
  for (unsigned i = 0; i < w->depth; ++i) {
    press_out_byte(w->out, ' ');
  }
  press_out_json(w->out, press_str(name));
  press_out_c(w->out, ": ");
  w->first = false;
}

static void
start(Writer *w, const char *name)
{
  put_name(w, name);
  press_out_byte(w->out, '{');
  ++w->depth;
  w->first = true;
}

static void
finish(Writer *w)
{
  --w->depth;
  if (!w->first) {
    press_out_byte(w->out, '\n');
    for (unsigned i = 0; i < w->depth; ++i) {
      press_out_byte(w->out, ' ');
    }
  }
  press_out_byte(w->out, '}');
  w->first = false;
}

/// A rounded figure; null for none
static void
put_figure(PressOut *out, double figure)
{
  if (isnan(figure)) {
    press_out_c(out, "null");
    return;
  }
  press_out_number(out, figure, 4);
}

static void
figure(Writer *w, const char *name, double value)
{
  put_name(w, name);
  put_figure(w->out, value);
}

static void
number(Writer *w, const char *name, size_t value)
{
  put_name(w, name);
  press_out_uint(w->out, value);
}

static void
measure(Writer *w, const char *name, const EvalMeasure *m)
{
  put_name(w, name);
  if (!m->there) {
    press_out_c(w->out, "null");
    return;
  }
  press_out_c(w->out, "{\"p\": ");
  put_figure(w->out, m->p);
  press_out_c(w->out, ", \"r\": ");
  put_figure(w->out, m->r);
  press_out_c(w->out, ", \"f1\": ");
  put_figure(w->out, m->f1);
  press_out_c(w->out, ", \"system\": ");
  press_out_uint(w->out, m->system);
  press_out_c(w->out, ", \"gold\": ");
  press_out_uint(w->out, m->gold);
  press_out_byte(w->out, '}');
}

static void
lines(Writer *w, const char *name, const EvalLines *list)
{
  put_name(w, name);
  press_out_byte(w->out, '[');
  for (size_t i = 0; i < list->n; ++i) {
    press_out_c(w->out, i ? ",\n" : "\n");
    for (unsigned k = 0; k <= w->depth; ++k) {
      press_out_byte(w->out, ' ');
    }
    press_out_json(w->out, list->items[i]);
  }
  press_out_byte(w->out, ']');
}

static void
put_nodes(Writer *w, const EvalFigures *f)
{
  start(w, "nodes");
  for (int kind = 0; kind < EVAL_N_KINDS; ++kind) {
    measure(w, press_eval_kind_name((EvalKind)kind), &f->nodes[kind]);
  }
  figure(w, "type_accuracy", f->type_accuracy);
  figure(w, "named_type_accuracy", f->named_type_accuracy);
  figure(w, "fragmentation", f->fragmentation);
  figure(w, "over_merge", f->over_merge);
  number(w, "matched_by_structure", f->matched_by_structure);
  finish(w);
}

static void
put_mentions(Writer *w, const EvalFigures *f)
{
  start(w, "mentions");
  measure(w, "exact", &f->mentions_exact);
  measure(w, "overlap", &f->mentions_overlap);
  measure(w, "linked", &f->mentions_linked);
  if (!f->mentions_exact.there) {
    put_name(w, "note");
    press_out_json(w->out, PRESS_STR("gold has no offsets and the graph gives "
                                     "no surfaces"));
  }
  finish(w);
}

static void
put_attributes(Writer *w, const EvalFigures *f)
{
  start(w, "attributes");
  for (int i = 0; i < EVAL_N_ATTRIBUTES; ++i) {
    const EvalAttribute attribute = (EvalAttribute)i;
    const size_t *const gold = press_eval_n_gold(f, attribute);
    put_name(w, press_eval_attribute_name(attribute));
    press_out_c(w->out, "{\"accuracy\": ");
    put_figure(w->out, press_eval_accuracy(f, attribute));
    press_out_c(w->out, ", \"n\": ");
    press_out_uint(w->out, f->attributes[i].n);
    if (gold) {
      press_out_c(w->out, ", \"gold\": ");
      press_out_uint(w->out, *gold);
    }
    press_out_byte(w->out, '}');
  }
  finish(w);
}

static void
put_confusion(Writer *w, const EvalFigures *f)
{
  put_name(w, "status_confusion");
  press_out_byte(w->out, '{');
  for (size_t i = 0; i < f->confusion.n; ++i) {
    press_out_c(w->out, i ? ", " : "");
    press_out_json(w->out, f->confusion.items[i].change);
    press_out_c(w->out, ": ");
    press_out_uint(w->out, f->confusion.items[i].n);
  }
  press_out_byte(w->out, '}');
}

static void
put_statements(Writer *w, const EvalFigures *f)
{
  start(w, "statements");
  measure(w, "strict_all", &f->strict_all);
  measure(w, "strict_all_judged", &f->strict_all_judged);
  measure(w, "strict_core", &f->strict_core);
  measure(w, "lenient_all", &f->lenient_all);
  measure(w, "lenient_core", &f->lenient_core);
  put_attributes(w, f);
  measure(w, "document_layer", &f->document_layer);
  put_confusion(w, f);
  number(w, "duplicates", f->duplicates);
  number(w, "not_judged", f->not_judged);
  finish(w);
}

static void
put_evidence(Writer *w, const EvalFigures *f)
{
  start(w, "evidence");
  number(w, "statements", f->evidence_asked);
  figure(w, "has_evidence", f->has_evidence);
  figure(w, "in_text", f->evidence_in_text);
  figure(w, "sentence_sized", f->evidence_sentence_sized);
  figure(w, "valid", f->evidence_valid);
  finish(w);
}

static void
put_forbidden(Writer *w, const EvalFigures *f)
{
  start(w, "must_not");
  number(w, "rules", f->rules);
  number(w, "violations", f->violations.n);
  lines(w, "list", &f->violations);
  finish(w);
}

void
press_eval_print_json(const EvalScorer *scorer, PressOut *out)
{
  const EvalFigures *const f = &scorer->figures;
  Writer w = {.out = out, .depth = 1, .first = true};
  press_out_byte(out, '{');
  put_nodes(&w, f);
  put_mentions(&w, f);
  put_statements(&w, f);
  put_evidence(&w, f);
  put_forbidden(&w, f);
  if (scorer->verbose) {
    lines(&w, "log", &scorer->log);
  }
  press_out_c(out, "\n}\n");
}
