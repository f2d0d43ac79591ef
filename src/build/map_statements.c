// SPDX-License-Identifier: MIT

// Statements with their time, quantity, evidence and properties.

#include "build/mapper.h"

static const PressTime *
time_of(const Mapper *m, uint32_t date)
{
  if (date == NO_ITEM) {
    return NULL;
  }
  const DateMention *const d = &m->m->dates.items[date];
  PressTime *const time = press_arena_array(m->arena, 1, sizeof *time);
  if (time) {
    *time = (PressTime){.start = d->start,
                        .end = d->end,
                        .precision = d->precision,
                        .raw = d->raw};
  }
  return time;
}

static const PressQuantity *
quantity_of(const Mapper *m, uint32_t quantity)
{
  if (quantity == NO_ITEM) {
    return NULL;
  }
  const Quantity *const q = &m->m->quantities.items[quantity];
  PressQuantity *const out = press_arena_array(m->arena, 1, sizeof *out);
  if (out) {
    *out = (PressQuantity){.value = q->value,
                           .value_max = q->value_max,
                           .comparator = q->comparator,
                           .unit = q->unit,
                           .raw = q->raw};
  }
  return out;
}

static const PressValue *
statement_properties(const Mapper *m, const Statement *s)
{
  ObjectBuilder o = press_object(m->arena);
  press_map_set_text(&o, "modality", s->modality);
  if (s->some) {
    press_map_set_text(&o, "extent", PRESS_STR("some"));
  }
  press_map_set_true(&o, "exclusive", s->exclusive);
  if (s->continuation) {
    press_map_set_text(&o, "attribution", PRESS_STR("continuation"));
  }
  // a shortcut over what a word hedges (allegedly) has no source but that word
  const bool hedged = s->status != PRESS_ASSERTED && !s->n_sources &&
                      press_str_is_none(s->modality);
  if ((press_str_is_none(s->derived) || hedged) && s->n_trigger) {
    const PressSpan t = press_map_span(m, s->trigger, s->n_trigger);
    press_map_set_text(&o, "trigger",
                       press_str_cut(m->article->text, t.start, t.end));
  }
  return o.n ? press_object_end(&o) : NULL;
}

/// Sentences of a statement: its own, or those of its whole chain
static uint32_t
evidence_of(const Mapper *m, const Statement *s, PressSpan *spans, uint32_t n)
{
  if (press_str_is_none(s->derived)) {
    spans[n++] = press_map_sentence(m, s->sentence);
    return n;
  }
  for (uint8_t i = 0; i < s->n_from && n < 16; ++i) {
    n = evidence_of(m, &m->s->list.items[s->from[i]], spans, n);
  }
  return n;
}

PressStatus
press_map_statement(Mapper *m, uint32_t index)
{
  const Statement *const s = &m->s->list.items[index];
  uint32_t sources[MAX_SOURCES];
  for (uint8_t i = 0; i < s->n_sources; ++i) {
    sources[i] = press_map_node(m, s->sources[i]);
  }
  uint32_t from[MAX_CHAIN];
  for (uint8_t i = 0; i < s->n_from; ++i) {
    from[i] = m->statement_of[s->from[i]];
  }
  const PressDerived derived = {
      .rule = s->derived, .from = from, .n_from = s->n_from};
  PressSpan evidence[MAX_CHAIN * 2 + 1];
  const uint32_t n_evidence = evidence_of(m, s, evidence, 0);
  const bool is_derived = !press_str_is_none(s->derived);
  const PressGraphStatement statement = {
      .subject = press_map_node(m, s->subject),
      .predicate = press_ontology_predicate(m->m->ontology, s->predicate)->id,
      .object = press_map_node(m, s->object),
      .negated = s->negated,
      .status = s->status,
      .sources = sources,
      .n_sources = s->n_sources,
      .claim = press_map_claim_of(m, s),
      .time = time_of(m, s->date),
      .quantity = quantity_of(m, s->quantity),
      .derived = is_derived ? &derived : NULL,
      .score = s->score,
      .rule = s->rule,
      .evidence = evidence,
      .n_evidence = n_evidence,
      .properties = statement_properties(m, s)};
  return press_graph_add_statement(m->graph, &statement,
                                   &m->statement_of[index]);
}
