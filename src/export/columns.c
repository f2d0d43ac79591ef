// SPDX-License-Identifier: MIT

/*
   To add a column: a function that gives its value, and a row in the table at
   the end. No column may be called size, id or name (consumers take these for
   their own), nor hold `timestamp` or `interval` in its name (Gephi makes a
   time set of it).
*/

#include "export/columns.h"

#include "base/value_new.h"
#include "export/palette.h"

static PressCell
text_cell(PressStr text)
{
  return (PressCell){.text = text.data ? text : PRESS_STR("")};
}

/// A text that had to be made: none means that memory was out
static PressCell
made_cell(PressStr text)
{
  return (PressCell){.text = text, .failed = press_str_is_none(text)};
}

static PressCell
int_cell(uint64_t number)
{
  return (PressCell){.number = (int64_t)number};
}

/// An offset, -1 where it is not known
static PressCell
offset_cell(uint32_t offset)
{
  return (PressCell){.number = offset == PRESS_NO_INDEX ? -1 : (int64_t)offset};
}

static PressCell
bool_cell(bool boolean)
{
  return (PressCell){.boolean = boolean};
}

static PressCell
list_cell(const PressStr *items, uint32_t n_items)
{
  return (PressCell){.items = items, .n_items = n_items, .failed = !items};
}

static const PressNode *
node_of(const PressRowContext *context, uint32_t node)
{
  return press_graph_node(context->edges->graph, node);
}

static PressCell
node_id(const PressRowContext *context, uint32_t node)
{
  return text_cell(node_of(context, node)->id);
}

static PressCell
node_label(const PressRowContext *context, uint32_t node)
{
  return text_cell(
      press_labels_node(node_of(context, node), context->edges->language));
}

static PressCell
node_label_en(const PressRowContext *context, uint32_t node)
{
  return text_cell(node_of(context, node)->label_en);
}

static PressCell
node_label_fr(const PressRowContext *context, uint32_t node)
{
  return text_cell(node_of(context, node)->label_fr);
}

static PressCell
node_type(const PressRowContext *context, uint32_t node)
{
  return text_cell(press_graph_main_type(context->edges->graph, node));
}

static PressCell
node_types(const PressRowContext *context, uint32_t node)
{
  const PressNode *const it = node_of(context, node);
  return (PressCell){.items = it->types, .n_items = it->n_types};
}

static PressCell
node_named(const PressRowContext *context, uint32_t node)
{
  return bool_cell(node_of(context, node)->named);
}

static PressCell
node_generic(const PressRowContext *context, uint32_t node)
{
  return bool_cell(press_labels_has(node_of(context, node), "generic"));
}

static PressCell
node_aliases(const PressRowContext *context, uint32_t node)
{
  const PressNode *const it = node_of(context, node);
  return (PressCell){.items = it->aliases, .n_items = it->n_aliases};
}

static PressCell
node_mentions(const PressRowContext *context, uint32_t node)
{
  return int_cell(node_of(context, node)->n_mentions);
}

/// Mentions are sorted by document; an Article has none but names its own
static PressCell
node_documents(const PressRowContext *context, uint32_t node)
{
  const PressNode *const it = node_of(context, node);
  uint64_t n = 0;
  for (uint32_t i = 0; i < it->n_mentions; ++i) {
    n += !i ||
         it->mentions[i].span.document != it->mentions[i - 1].span.document;
  }
  if (!it->n_mentions &&
      !press_str_is_none(press_value_text(it->properties, "document"))) {
    n = 1;
  }
  return int_cell(n);
}

static PressCell
node_group_size(const PressRowContext *context, uint32_t node)
{
  return text_cell(
      press_labels_group_size(context->arena, node_of(context, node)));
}

static PressCell
node_color(const PressRowContext *context, uint32_t node)
{
  const unsigned row =
      press_palette_row(context->edges->graph, context->edges->ontology, node);
  return text_cell(press_str(press_palette_node(row)->fill));
}

static const PressNodeColumn node_table[] = {
    {"node_id", PRESS_CELL_TEXT, node_id},
    {"label", PRESS_CELL_TEXT, node_label},
    {"label_en", PRESS_CELL_TEXT, node_label_en},
    {"label_fr", PRESS_CELL_TEXT, node_label_fr},
    {"type", PRESS_CELL_TEXT, node_type},
    {"types", PRESS_CELL_LIST, node_types},
    {"named", PRESS_CELL_BOOL, node_named},
    {"generic", PRESS_CELL_BOOL, node_generic},
    {"aliases", PRESS_CELL_LIST, node_aliases},
    {"mentions", PRESS_CELL_INT, node_mentions},
    {"documents", PRESS_CELL_INT, node_documents},
    {"group_size", PRESS_CELL_TEXT, node_group_size},
    {"color", PRESS_CELL_TEXT, node_color},
};

const PressNodeColumn *
press_node_columns(size_t *n_columns)
{
  *n_columns = sizeof node_table / sizeof node_table[0];
  return node_table;
}

/// The only statement of an edge, in that mode
static const PressGraphStatement *
statement_of(const PressRowContext *context, const PressEdge *edge)
{
  return press_graph_statement(context->edges->graph, edge->best);
}

static const PressClaim *
claim_of(const PressRowContext *context, const PressEdge *edge)
{
  const uint32_t claim = statement_of(context, edge)->claim;
  return claim == PRESS_NO_INDEX
             ? NULL
             : press_graph_claim(context->edges->graph, claim);
}

/// First piece of evidence, or null
static const PressSpan *
span_of(const PressEdge *edge)
{
  return edge->n_evidence ? edge->evidence[0] : NULL;
}

static uint32_t
n_sentences(const PressRowContext *context, const PressEdge *edge)
{
  const bool all = context->edges->options->statements ||
                   edge->n_evidence <= PRESS_MAX_SENTENCES;
  return all ? edge->n_evidence : PRESS_MAX_SENTENCES;
}

static PressCell
edge_predicate(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(edge->predicate);
}

static PressCell
edge_label(const PressRowContext *context, const PressEdge *edge)
{
  return text_cell(press_labels_predicate(
      context->edges->ontology, edge->predicate, context->edges->language));
}

static PressCell
edge_weight(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return int_cell(edge->weight);
}

static PressCell
edge_documents(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return int_cell(edge->n_documents);
}

static PressCell
edge_status(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(press_certainty_name(edge->status));
}

static PressCell
edge_polarity(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(press_polarity_name(edge->polarity));
}

static PressCell
edge_disputed(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return bool_cell(edge->disputed);
}

/// Labels of the sources, or their ids
static PressCell
sources_cell(const PressRowContext *context, const PressEdge *edge, bool ids)
{
  PressStr *const items = press_arena_array(
      context->arena, (size_t)edge->n_sources + 1, sizeof *items);
  for (uint32_t i = 0; items && i < edge->n_sources; ++i) {
    const PressNode *const node = node_of(context, edge->sources[i]);
    items[i] =
        ids ? node->id : press_labels_node(node, context->edges->language);
  }
  return list_cell(items, edge->n_sources);
}

static PressCell
edge_sources(const PressRowContext *context, const PressEdge *edge)
{
  return sources_cell(context, edge, false);
}

static PressCell
edge_source_ids(const PressRowContext *context, const PressEdge *edge)
{
  return sources_cell(context, edge, true);
}

static PressCell
edge_evidence(const PressRowContext *context, const PressEdge *edge)
{
  const uint32_t n = n_sentences(context, edge);
  PressStr *const items =
      press_arena_array(context->arena, (size_t)n + 1, sizeof *items);
  for (uint32_t i = 0; items && i < n; ++i) {
    items[i] =
        press_graph_sentence_text(context->edges->graph, edge->evidence[i]);
  }
  return list_cell(items, n);
}

/// `document:sentence:0-75`
static PressCell
edge_evidence_refs(const PressRowContext *context, const PressEdge *edge)
{
  const uint32_t n = n_sentences(context, edge);
  PressStr *const items =
      press_arena_array(context->arena, (size_t)n + 1, sizeof *items);
  for (uint32_t i = 0; items && i < n; ++i) {
    const PressSpan *const span = edge->evidence[i];
    const PressStr id =
        press_graph_document(context->edges->graph, span->document)->id;
    const PressStr parts[] = {
        id,
        press_arena_format(context->arena, ":%u:%u-%u", span->sentence,
                           span->start, span->end),
    };
    items[i] = press_arena_join(context->arena, parts, 2);
  }
  return list_cell(items, n);
}

static PressCell
edge_first(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(edge->first);
}

static PressCell
edge_last(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(edge->last);
}

static PressCell
edge_precision(const PressRowContext *context, const PressEdge *edge)
{
  const PressTime *const time = statement_of(context, edge)->time;
  const bool single = context->edges->options->statements && time;
  return text_cell(single ? time->precision : edge->precision);
}

static PressCell
edge_quantity_min(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(edge->quantity_min);
}

static PressCell
edge_quantity_max(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return text_cell(edge->quantity_max);
}

static PressCell
edge_unit(const PressRowContext *context, const PressEdge *edge)
{
  const PressQuantity *const quantity = statement_of(context, edge)->quantity;
  const bool single = context->edges->options->statements && quantity;
  return text_cell(single ? quantity->unit : edge->unit);
}

static PressCell
edge_derived(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return bool_cell(edge->derived);
}

static PressCell
edge_symmetric(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return bool_cell(edge->symmetric);
}

static PressCell
edge_score(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  return (PressCell){.real = edge->score};
}

static PressCell
ids_cell(const PressRowContext *context,
         const uint32_t *statements,
         uint32_t n_statements)
{
  PressStr *const items = press_arena_array(
      context->arena, (size_t)n_statements + 1, sizeof *items);
  for (uint32_t i = 0; items && i < n_statements; ++i) {
    items[i] = press_graph_statement(context->edges->graph, statements[i])->id;
  }
  return list_cell(items, n_statements);
}

static PressCell
edge_statements(const PressRowContext *context, const PressEdge *edge)
{
  return ids_cell(context, edge->statements, edge->n_statements);
}

static PressCell
statement_id(const PressRowContext *context, const PressEdge *edge)
{
  return text_cell(statement_of(context, edge)->id);
}

static PressCell
statement_claim(const PressRowContext *context, const PressEdge *edge)
{
  const PressClaim *const claim = claim_of(context, edge);
  return text_cell(claim ? claim->id : PRESS_NONE);
}

static PressCell
statement_speech_act(const PressRowContext *context, const PressEdge *edge)
{
  const PressClaim *const claim = claim_of(context, edge);
  return text_cell(claim ? claim->speech_act : PRESS_NONE);
}

static PressCell
statement_said_on(const PressRowContext *context, const PressEdge *edge)
{
  const PressClaim *const claim = claim_of(context, edge);
  return text_cell(claim ? claim->said_on : PRESS_NONE);
}

static PressCell
statement_document(const PressRowContext *context, const PressEdge *edge)
{
  const PressSpan *const span = span_of(edge);
  return text_cell(
      span ? press_graph_document(context->edges->graph, span->document)->id
           : PRESS_NONE);
}

static PressCell
statement_sentence(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  const PressSpan *const span = span_of(edge);
  return int_cell(span ? span->sentence : 0);
}

static PressCell
statement_span_start(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  const PressSpan *const span = span_of(edge);
  return offset_cell(span ? span->start : PRESS_NO_INDEX);
}

static PressCell
statement_span_end(const PressRowContext *context, const PressEdge *edge)
{
  (void)context;
  const PressSpan *const span = span_of(edge);
  return offset_cell(span ? span->end : PRESS_NO_INDEX);
}

static PressCell
statement_raw(const PressRowContext *context, const PressEdge *edge)
{
  const PressTime *const time = statement_of(context, edge)->time;
  return text_cell(time ? time->raw : PRESS_NONE);
}

static PressCell
statement_quantity(const PressRowContext *context, const PressEdge *edge)
{
  const PressQuantity *const quantity = statement_of(context, edge)->quantity;
  if (!quantity || !quantity->value_max.len) {
    return text_cell(quantity ? quantity->value : PRESS_NONE);
  }
  return made_cell(press_labels_quantity(context->arena, PRESS_STR(""),
                                         quantity->value, quantity->value_max));
}

static PressCell
statement_comparator(const PressRowContext *context, const PressEdge *edge)
{
  const PressQuantity *const quantity = statement_of(context, edge)->quantity;
  return text_cell(quantity ? quantity->comparator : PRESS_NONE);
}

static PressCell
statement_rule(const PressRowContext *context, const PressEdge *edge)
{
  const PressGraphStatement *const statement = statement_of(context, edge);
  return text_cell(statement->derived ? statement->derived->rule
                                      : statement->rule);
}

static PressCell
statement_from(const PressRowContext *context, const PressEdge *edge)
{
  const PressDerived *const derived = statement_of(context, edge)->derived;
  return ids_cell(context, derived ? derived->from : NULL,
                  derived ? derived->n_from : 0);
}

static PressCell
statement_modality(const PressRowContext *context, const PressEdge *edge)
{
  return text_cell(
      press_value_text(statement_of(context, edge)->properties, "modality"));
}

static const PressEdgeColumn edge_table[] = {
    {"predicate", PRESS_CELL_TEXT, PRESS_FOR_BOTH, edge_predicate},
    {"label", PRESS_CELL_TEXT, PRESS_FOR_BOTH, edge_label},
    {"weight", PRESS_CELL_INT, PRESS_FOR_BOTH, edge_weight},
    {"status", PRESS_CELL_TEXT, PRESS_FOR_BOTH, edge_status},
    {"polarity", PRESS_CELL_TEXT, PRESS_FOR_BOTH, edge_polarity},
    {"disputed", PRESS_CELL_BOOL, PRESS_FOR_BOTH, edge_disputed},
    {"sources", PRESS_CELL_LIST, PRESS_FOR_BOTH, edge_sources},
    {"source_ids", PRESS_CELL_LIST, PRESS_FOR_BOTH, edge_source_ids},
    {"claim", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_claim},
    {"speech_act", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_speech_act},
    {"said_on", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_said_on},
    {"evidence", PRESS_CELL_LIST, PRESS_FOR_BOTH, edge_evidence},
    {"evidence_refs", PRESS_CELL_LIST, PRESS_FOR_BOTH, edge_evidence_refs},
    {"document", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_document},
    {"sentence", PRESS_CELL_INT, PRESS_FOR_STATEMENTS, statement_sentence},
    {"span_start", PRESS_CELL_INT, PRESS_FOR_STATEMENTS, statement_span_start},
    {"span_end", PRESS_CELL_INT, PRESS_FOR_STATEMENTS, statement_span_end},
    {"first", PRESS_CELL_TEXT, PRESS_FOR_TRIPLES, edge_first},
    {"last", PRESS_CELL_TEXT, PRESS_FOR_TRIPLES, edge_last},
    {"start", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, edge_first},
    {"end", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, edge_last},
    {"precision", PRESS_CELL_TEXT, PRESS_FOR_BOTH, edge_precision},
    {"raw", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_raw},
    {"quantity_min", PRESS_CELL_TEXT, PRESS_FOR_TRIPLES, edge_quantity_min},
    {"quantity_max", PRESS_CELL_TEXT, PRESS_FOR_TRIPLES, edge_quantity_max},
    {"quantity", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_quantity},
    {"comparator", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_comparator},
    {"unit", PRESS_CELL_TEXT, PRESS_FOR_BOTH, edge_unit},
    {"modality", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_modality},
    {"documents", PRESS_CELL_INT, PRESS_FOR_TRIPLES, edge_documents},
    {"symmetric", PRESS_CELL_BOOL, PRESS_FOR_BOTH, edge_symmetric},
    {"derived", PRESS_CELL_BOOL, PRESS_FOR_BOTH, edge_derived},
    {"rule", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_rule},
    {"from", PRESS_CELL_LIST, PRESS_FOR_STATEMENTS, statement_from},
    {"score", PRESS_CELL_REAL, PRESS_FOR_BOTH, edge_score},
    {"statements", PRESS_CELL_LIST, PRESS_FOR_TRIPLES, edge_statements},
    {"statements", PRESS_CELL_TEXT, PRESS_FOR_STATEMENTS, statement_id},
};

const PressEdgeColumn *
press_edge_columns(size_t *n_columns)
{
  *n_columns = sizeof edge_table / sizeof edge_table[0];
  return edge_table;
}

bool
press_edge_column_is_in(const PressEdgeColumn *column, bool statements)
{
  return column->mode !=
         (statements ? PRESS_FOR_TRIPLES : PRESS_FOR_STATEMENTS);
}

/// A JSON array, because the texts themselves may hold a bar
static PressStr
json_list(Arena *arena, const PressCell *cell)
{
  PressValue *const values =
      press_arena_array(arena, (size_t)cell->n_items + 1, sizeof *values);
  if (!values) {
    return PRESS_NONE;
  }
  for (uint32_t i = 0; i < cell->n_items; ++i) {
    values[i] = press_value_of_text(cell->items[i]);
  }
  const PressValue list = {
      .kind = PRESS_LIST, .n = cell->n_items, .items = values};
  return press_value_json(arena, &list);
}

static PressStr
joined_list(Arena *arena, const PressCell *cell)
{
  if (!cell->n_items) {
    return PRESS_STR("");
  }
  const size_t n = 2 * (size_t)cell->n_items - 1;
  PressStr *const parts = press_arena_array(arena, n, sizeof *parts);
  if (!parts) {
    return PRESS_NONE;
  }
  for (size_t i = 0; i < n; ++i) {
    parts[i] = i % 2 ? PRESS_STR(" | ") : cell->items[i / 2];
  }
  return press_arena_join(arena, parts, n);
}

/// 0 to 1 with three decimals at most, and a point always
static PressStr
real_text(Arena *arena, double real)
{
  const double bounded = real > 0 ? (real < 1 ? real : 1) : 0; // NaN too
  const unsigned thousandths = (unsigned)(bounded * 1000 + 0.5);
  unsigned decimals = thousandths % 1000;
  int width = 3;
  while (width > 1 && decimals % 10 == 0) {
    decimals /= 10;
    --width;
  }
  return press_arena_format(arena, "%u.%0*u", thousandths / 1000, width,
                            decimals);
}

PressStr
press_cell_text(const PressRowContext *context,
                PressCellKind kind,
                const PressCell *cell)
{
  if (cell->failed || context->arena->failed) {
    return PRESS_NONE;
  }
  switch (kind) {
  case PRESS_CELL_TEXT:
    return cell->text;
  case PRESS_CELL_LIST:
    return context->edges->options->statements
               ? json_list(context->arena, cell)
               : joined_list(context->arena, cell);
  case PRESS_CELL_INT:
    return press_arena_format(context->arena, "%lld", (long long)cell->number);
  case PRESS_CELL_REAL:
    return real_text(context->arena, cell->real);
  case PRESS_CELL_BOOL:
    break;
  }
  return cell->boolean ? PRESS_STR("true") : PRESS_STR("false");
}
