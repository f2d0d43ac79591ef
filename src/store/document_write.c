// SPDX-License-Identifier: MIT

// Writes the canonical bytes of MODEL.md section 11, streaming. In JSON every
// element of a top-level list is a line of its own; in JSONL the same objects
// are lines with `kind` before their members. There a warning's own `kind` is
// called `warning`, because a name may stand only once in an object. Members
// that the model does not know follow the known ones in the order in which they
// were read, but for those of gold documents, which have an order of their own.

#include "graph/graph_build.h"

#include <pressgraph/document.h>

/// Names in the order in which gold members are written; ends with null
typedef const char *const *NameOrder;

static const char *const no_order[] = {NULL};
static const char *const gold_node[] = {"optional", NULL};
static const char *const gold_mention[] = {"surface", "head_start", "head_end",
                                           NULL};
static const char *const gold_statement[] = {"core", "status_also",
                                             "alternatives", NULL};
static const char *const gold_top[] = {"must_not", NULL};
static const char *const gold_rule[] = {
    "subject", "predicate", "object", "node", "type", "status", "why", NULL};

/// A document on its way out
typedef struct {
  const PressGraph *graph;
  PressOut *out;
  bool lines;        ///< JSONL
  bool without_text; ///< Spans carry the text
} Writer;

static void
text_or_null(PressOut *out, PressStr text)
{
  if (press_str_is_none(text)) {
    press_out_c(out, "null");
  } else {
    press_out_json(out, text);
  }
}

static void
put_text(PressOut *out, const char *name, PressStr text)
{
  press_out_c(out, name);
  text_or_null(out, text);
}

static void
put_number(PressOut *out, const char *name, uint64_t number)
{
  press_out_c(out, name);
  press_out_uint(out, number);
}

static bool
is_in(NameOrder order, PressStr name)
{
  for (; *order; ++order) {
    if (press_str_equals(name, press_str(*order))) {
      return true;
    }
  }
  return false;
}

static void
put_member(PressOut *out, bool *more, PressStr name, const PressValue *value);

// An object with the named members first
static void
put_object(PressOut *out,
           NameOrder order,
           const PressStr *names,
           const PressValue *items,
           uint32_t n,
           bool more)
{
  for (NameOrder wanted = order; *wanted; ++wanted) {
    for (uint32_t i = 0; i < n; ++i) {
      if (press_str_equals(names[i], press_str(*wanted))) {
        put_member(out, &more, names[i], items + i);
      }
    }
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (!is_in(order, names[i])) {
      put_member(out, &more, names[i], items + i);
    }
  }
}

// A rule of gold: an object with an order of its own; else any value
static void
put_rule(PressOut *out, const PressValue *value)
{
  if (value->kind != PRESS_OBJECT) {
    press_out_value(out, value);
    return;
  }
  press_out_byte(out, '{');
  put_object(out, gold_rule, value->names, value->items, value->n, false);
  press_out_byte(out, '}');
}

static bool
is_rule_list(PressStr name, const PressValue *value)
{
  return value->kind == PRESS_LIST &&
         (press_str_equals(name, PRESS_STR("alternatives")) ||
          press_str_equals(name, PRESS_STR("must_not")));
}

static void
put_member(PressOut *out, bool *more, PressStr name, const PressValue *value)
{
  if (*more) {
    press_out_c(out, ", ");
  }
  *more = true;
  press_out_json(out, name);
  press_out_c(out, ": ");
  if (!is_rule_list(name, value)) {
    press_out_value(out, value);
    return;
  }
  press_out_byte(out, '[');
  for (uint32_t i = 0; i < value->n; ++i) {
    press_out_c(out, i ? ", " : "");
    put_rule(out, value->items + i);
  }
  press_out_byte(out, ']');
}

static void
put_extra(PressOut *out, const PressMembers *extra, NameOrder order)
{
  if (extra->n) {
    put_object(out, order, extra->names, extra->values, extra->n, true);
  }
}

static void
put_texts(PressOut *out, const char *name, const PressStr *texts, uint32_t n)
{
  press_out_c(out, name);
  press_out_byte(out, '[');
  for (uint32_t i = 0; i < n; ++i) {
    press_out_c(out, i ? ", " : "");
    press_out_json(out, texts[i]);
  }
  press_out_byte(out, ']');
}

static void
put_value(PressOut *out, const char *name, const PressValue *value)
{
  press_out_c(out, name);
  press_out_value(out, value);
}

// Begins an element; in JSONL with its kind
static void
begin(const Writer *w, const char *kind)
{
  press_out_byte(w->out, '{');
  if (w->lines) {
    press_out_c(w->out, "\"kind\": \"");
    press_out_c(w->out, kind);
    press_out_c(w->out, "\", ");
  }
}

static void
put_offset(PressOut *out, const char *name, uint32_t number, uint32_t none)
{
  press_out_c(out, name);
  if (number == none) {
    press_out_c(out, "null");
  } else {
    press_out_uint(out, number);
  }
}

static void
put_place(const Writer *w, const PressSpan *span)
{
  const PressDocument *const document =
      press_graph_document(w->graph, span->document);

  put_text(w->out, "{\"document\": ", document->id);
  put_offset(w->out, ", \"sentence\": ", span->sentence, 0);
  put_offset(w->out, ", \"start\": ", span->start, PRESS_NO_INDEX);
  put_offset(w->out, ", \"end\": ", span->end, PRESS_NO_INDEX);
}

static void
put_span_text(const Writer *w, const PressSpan *span)
{
  const PressStr text =
      w->without_text ? press_graph_span_text(w->graph, span) : span->text;

  if (!press_str_is_none(text)) {
    put_text(w->out, ", \"text\": ", text);
  }
}

static void
put_document(const Writer *w, uint32_t index)
{
  const PressDocument *const document = press_graph_document(w->graph, index);
  PressOut *const out = w->out;

  begin(w, "document");
  put_text(out, "\"id\": ", document->id);
  put_text(out, ", \"uri\": ", document->uri);
  put_text(out, ", \"title\": ", document->title);
  put_text(out, ", \"language\": ", document->language);
  put_text(out, ", \"published\": ", document->published);
  put_text(out, ", \"anchor\": ", document->anchor);
  put_text(out, ", \"sha256\": ", document->sha256);
  put_number(out, ", \"bytes\": ", document->bytes);
  if (!w->without_text && !press_str_is_none(document->text)) {
    put_text(out, ", \"text\": ", document->text);
  }
  press_out_c(out, ", \"sentences\": [");
  for (uint32_t i = 0; i < document->n_sentences; ++i) {
    const PressSentence *const s = document->sentences + i;
    put_number(out, i ? ", [" : "[", s->start);
    put_number(out, ", ", s->end);
    press_out_c(out, ", \"");
    press_out_str(out, press_sentence_kind_name(s->kind));
    press_out_c(out, "\"]");
  }
  press_out_byte(out, ']');
  put_extra(out, &document->extra, no_order);
  press_out_byte(out, '}');
}

static void
put_labels(PressOut *out, const PressNode *node)
{
  const bool en = !press_str_is_none(node->label_en);
  const bool fr = !press_str_is_none(node->label_fr);

  press_out_c(out, ", \"labels\": {");
  if (en) {
    put_text(out, "\"en\": ", node->label_en);
  }
  if (fr) {
    put_text(out, en ? ", \"fr\": " : "\"fr\": ", node->label_fr);
  }
  put_object(out, no_order, node->label_extra.names, node->label_extra.values,
             node->label_extra.n, en || fr);
  press_out_byte(out, '}');
}

static void
put_mentions(const Writer *w, const PressNode *node)
{
  press_out_c(w->out, ", \"mentions\": [");
  for (uint32_t i = 0; i < node->n_mentions; ++i) {
    const PressMention *const mention = node->mentions + i;

    press_out_c(w->out, i ? ", " : "");
    put_place(w, &mention->span);
    put_text(w->out, ", \"kind\": ", press_mention_kind_name(mention->kind));
    put_span_text(w, &mention->span);
    put_extra(w->out, &mention->span.extra, gold_mention);
    press_out_byte(w->out, '}');
  }
  press_out_byte(w->out, ']');
}

static void
put_node(const Writer *w, uint32_t index)
{
  const PressNode *const node = press_graph_node(w->graph, index);
  PressOut *const out = w->out;

  begin(w, "node");
  put_text(out, "\"id\": ", node->id);
  put_texts(out, ", \"types\": ", node->types, node->n_types);
  put_text(out, ", \"label\": ", node->label);
  put_labels(out, node);
  press_out_c(out, node->named ? ", \"named\": true" : ", \"named\": false");
  put_texts(out, ", \"aliases\": ", node->aliases, node->n_aliases);
  put_value(out, ", \"properties\": ", node->properties);
  put_mentions(w, node);
  put_extra(out, &node->extra, gold_node);
  press_out_byte(out, '}');
}

static void
put_time(PressOut *out, const PressTime *time)
{
  if (!time) {
    press_out_c(out, ", \"time\": null");
    return;
  }
  put_text(out, ", \"time\": {\"start\": ", time->start);
  put_text(out, ", \"end\": ", time->end);
  put_text(out, ", \"precision\": ", time->precision);
  put_text(out, ", \"raw\": ", time->raw);
  put_extra(out, &time->extra, no_order);
  press_out_byte(out, '}');
}

static void
put_digits(PressOut *out, const char *name, PressStr digits)
{
  press_out_c(out, name);
  press_out_str(out, press_str_is_none(digits) ? PRESS_STR("null") : digits);
}

static void
put_quantity(PressOut *out, const PressQuantity *quantity)
{
  if (!quantity) {
    press_out_c(out, ", \"quantity\": null");
    return;
  }
  put_digits(out, ", \"quantity\": {\"value\": ", quantity->value);
  if (!press_str_is_none(quantity->value_max)) {
    put_digits(out, ", \"value_max\": ", quantity->value_max);
  }
  put_text(out, ", \"comparator\": ", quantity->comparator);
  put_text(out, ", \"unit\": ", quantity->unit);
  put_text(out, ", \"raw\": ", quantity->raw);
  put_extra(out, &quantity->extra, no_order);
  press_out_byte(out, '}');
}

static void
put_node_ids(const Writer *w, const uint32_t *nodes, uint32_t n)
{
  press_out_byte(w->out, '[');
  for (uint32_t i = 0; i < n; ++i) {
    put_text(w->out, i ? ", " : "", press_graph_node(w->graph, nodes[i])->id);
  }
  press_out_byte(w->out, ']');
}

static void
put_statement_ids(const Writer *w, const uint32_t *statements, uint32_t n)
{
  press_out_byte(w->out, '[');
  for (uint32_t i = 0; i < n; ++i) {
    put_text(w->out, i ? ", " : "",
             press_graph_statement(w->graph, statements[i])->id);
  }
  press_out_byte(w->out, ']');
}

static void
put_derived(const Writer *w, const PressDerived *derived)
{
  if (!derived) {
    press_out_c(w->out, ", \"derived\": null");
    return;
  }
  put_text(w->out, ", \"derived\": {\"rule\": ", derived->rule);
  press_out_c(w->out, ", \"from\": ");
  put_statement_ids(w, derived->from, derived->n_from);
  put_extra(w->out, &derived->extra, no_order);
  press_out_byte(w->out, '}');
}

static void
put_evidence(const Writer *w, const PressGraphStatement *statement)
{
  press_out_c(w->out, ", \"evidence\": [");
  for (uint32_t i = 0; i < statement->n_evidence; ++i) {
    const PressSpan *const span = statement->evidence + i;

    press_out_c(w->out, i ? ", " : "");
    put_place(w, span);
    put_span_text(w, span);
    put_extra(w->out, &span->extra, no_order);
    press_out_byte(w->out, '}');
  }
  press_out_byte(w->out, ']');
}

static void
put_proposition(const Writer *w, const PressGraphStatement *s)
{
  PressOut *const out = w->out;

  put_text(out, "\"id\": ", s->id);
  put_text(out, ", \"subject\": ", press_graph_node(w->graph, s->subject)->id);
  put_text(out, ", \"predicate\": ", s->predicate);
  put_text(out, ", \"object\": ", press_graph_node(w->graph, s->object)->id);
  press_out_c(out, s->negated ? ", \"polarity\": \"negated\""
                              : ", \"polarity\": \"affirmed\"");
  put_text(out, ", \"status\": ", press_certainty_name(s->status));
  press_out_c(out, ", \"sources\": ");
  put_node_ids(w, s->sources, s->n_sources);
}

static void
put_statement(const Writer *w, uint32_t index)
{
  const PressGraphStatement *const s = press_graph_statement(w->graph, index);
  const PressClaim *const claim =
      s->claim == PRESS_NO_INDEX ? NULL : press_graph_claim(w->graph, s->claim);
  PressOut *const out = w->out;

  begin(w, "statement");
  put_proposition(w, s);
  put_text(out, ", \"claim\": ", claim ? claim->id : PRESS_NONE);
  put_time(out, s->time);
  put_quantity(out, s->quantity);
  put_derived(w, s->derived);
  press_out_c(out, ", \"score\": ");
  press_out_number(out, s->score, 3);
  put_text(out, ", \"rule\": ", s->rule);
  put_evidence(w, s);
  if (s->properties) {
    put_value(out, ", \"properties\": ", s->properties);
  }
  put_extra(out, &s->extra, gold_statement);
  press_out_byte(out, '}');
}

static void
put_claim(const Writer *w, uint32_t index)
{
  const PressClaim *const claim = press_graph_claim(w->graph, index);
  const PressNode *const source =
      claim->source == PRESS_NO_INDEX
          ? NULL
          : press_graph_node(w->graph, claim->source);
  PressOut *const out = w->out;

  begin(w, "claim");
  put_text(out, "\"id\": ", claim->id);
  put_text(out, ", \"source\": ", source ? source->id : PRESS_NONE);
  put_text(out, ", \"speech_act\": ", claim->speech_act);
  press_out_c(out, ", \"cue\": ");
  put_place(w, &claim->cue);
  put_text(out, ", \"text\": ", press_graph_span_text(w->graph, &claim->cue));
  put_extra(out, &claim->cue.extra, no_order);
  put_text(out, "}, \"said_on\": ", claim->said_on);
  press_out_c(out, ", \"statements\": ");
  put_statement_ids(w, claim->statements, claim->n_statements);
  put_extra(out, &claim->extra, no_order);
  press_out_byte(out, '}');
}

static void
put_relation(const Writer *w, uint32_t index)
{
  const PressClaimRelation *const relation =
      press_graph_claim_relation(w->graph, index);

  begin(w, "claim_relation");
  put_text(w->out, "\"type\": ", relation->type);
  put_text(w->out,
           ", \"from\": ", press_graph_claim(w->graph, relation->from)->id);
  put_text(w->out, ", \"to\": ", press_graph_claim(w->graph, relation->to)->id);
  put_extra(w->out, &relation->extra, no_order);
  press_out_byte(w->out, '}');
}

static void
put_warning(const Writer *w, uint32_t index)
{
  const PressGraphWarning *const warning = press_graph_warning(w->graph, index);
  const PressDocument *const document =
      press_graph_document(w->graph, warning->document);

  begin(w, "warning");
  put_text(w->out, "\"document\": ", document->id);
  put_offset(w->out, ", \"sentence\": ", warning->sentence, 0);
  put_text(w->out,
           w->lines ? ", \"warning\": " : ", \"kind\": ", warning->kind);
  put_text(w->out, ", \"text\": ", warning->text);
  put_extra(w->out, &warning->extra, no_order);
  press_out_byte(w->out, '}');
}

/// A top-level list
typedef struct {
  const char *name; ///< With its layout
  uint32_t (*count)(const PressGraph *graph);
  void (*put)(const Writer *w, uint32_t index);
} ListRow;

static const ListRow lists[] = {
    {",\n \"documents\": [", press_graph_n_documents, put_document},
    {",\n \"nodes\": [", press_graph_n_nodes, put_node},
    {",\n \"statements\": [", press_graph_n_statements, put_statement},
    {",\n \"claims\": [", press_graph_n_claims, put_claim},
    {",\n \"claim_relations\": [", press_graph_n_claim_relations, put_relation},
    {",\n \"warnings\": [", press_graph_n_warnings, put_warning},
};

static void
put_lines(const Writer *w, PressStr ontology)
{
  const PressMembers extra = press_graph_extra(w->graph);

  press_out_c(w->out, "{\"kind\": \"header\", \"pressgraph\": 1");
  put_text(w->out, ", \"ontology\": ", ontology);
  put_extra(w->out, &extra, gold_top);
  press_out_c(w->out, "}\n");
  for (size_t i = 0; i < sizeof lists / sizeof *lists; ++i) {
    const uint32_t n = lists[i].count(w->graph);
    for (uint32_t k = 0; k < n; ++k) {
      lists[i].put(w, k);
      press_out_byte(w->out, '\n');
    }
  }
}

static void
put_list(const Writer *w, const ListRow *list)
{
  const uint32_t n = list->count(w->graph);

  press_out_c(w->out, list->name);
  for (uint32_t i = 0; i < n; ++i) {
    press_out_c(w->out, i ? ",\n  " : "\n  ");
    list->put(w, i);
  }
  press_out_c(w->out, n ? "\n ]" : "]");
}

// An unknown top-level member: its list has an element a line, too
static void
put_top_member(PressOut *out, PressStr name, const PressValue *value)
{
  press_out_c(out, ",\n ");
  press_out_json(out, name);
  press_out_c(out, ": ");
  if (value->kind != PRESS_LIST || !value->n) {
    press_out_value(out, value);
    return;
  }
  const bool rules = is_rule_list(name, value);
  for (uint32_t i = 0; i < value->n; ++i) {
    press_out_c(out, i ? ",\n  " : "[\n  ");
    if (rules) {
      put_rule(out, value->items + i);
    } else {
      press_out_value(out, value->items + i);
    }
  }
  press_out_c(out, "\n ]");
}

static void
put_json(const Writer *w, PressStr ontology)
{
  const PressMembers extra = press_graph_extra(w->graph);

  press_out_c(w->out, "{\n \"pressgraph\": 1");
  put_text(w->out, ",\n \"ontology\": ", ontology);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; ++i) {
    put_list(w, lists + i);
  }
  for (uint32_t i = 0; i < extra.n; ++i) {
    if (is_in(gold_top, extra.names[i])) {
      put_top_member(w->out, extra.names[i], extra.values + i);
    }
  }
  for (uint32_t i = 0; i < extra.n; ++i) {
    if (!is_in(gold_top, extra.names[i])) {
      put_top_member(w->out, extra.names[i], extra.values + i);
    }
  }
  press_out_c(w->out, "\n}\n");
}

PressStatus
press_document_write(const PressGraph *graph,
                     PressDocumentLayout layout,
                     bool without_text,
                     PressOut *out)
{
  const Writer w = {graph, out, layout == PRESS_DOCUMENT_JSONL, without_text};
  PressStr id = press_graph_ontology(graph);
  if (press_str_is_none(id)) {
    const PressOntology *ontology = NULL;
    const PressStatus st =
        press_ontology_get(press_graph_world(graph), &ontology);
    if (st != PRESS_OK) {
      return st;
    }
    id = press_ontology_id(ontology);
  }

  if (w.lines) {
    put_lines(&w, id);
  } else {
    put_json(&w, id);
  }
  return press_out_status(out);
}
