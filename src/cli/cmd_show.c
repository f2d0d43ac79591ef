// SPDX-License-Identifier: MIT

// Two views: the whole graph in numbers with its most connected nodes, and one
// node with all that is said about it. Degrees are counted here and not by the
// analysis module: opening that costs more than the whole command.

#include "cli/command.h"
#include "cli/order.h"
#include "cli/pick.h"
#include "cli/statement.h"
#include "cli/tally.h"
#include "cli/text.h"

#include <stdlib.h>

#define TOP 10       ///< Nodes that are shown
#define DOCUMENTS 10 ///< Documents that are shown

typedef struct {
  bool json;
} Values;

/// Indices of the most connected nodes, the first in document order of equals
typedef struct {
  uint32_t items[TOP];
  uint32_t n;
} TopNodes;

static TopNodes
find_top(const PressGraph *graph, const Tally *tally)
{
  TopNodes top = {.n = 0};
  for (uint32_t i = 0; i < press_graph_n_nodes(graph); i++) {
    const uint32_t degree = tally->degrees[i];
    uint32_t at = top.n;
    while (at > 0 && tally->degrees[top.items[at - 1]] < degree) {
      at--;
    }
    if (!degree || at == TOP) {
      continue;
    }
    top.n += top.n < TOP;
    for (uint32_t k = top.n - 1; k > at; k--) {
      top.items[k] = top.items[k - 1];
    }
    top.items[at] = i;
  }
  return top;
}

static void
write_documents(PressOut *out, const PressGraph *graph)
{
  const uint32_t n = press_graph_n_documents(graph);
  press_cli_text_count(out, n, "document");
  press_out_byte(out, '\n');
  for (uint32_t i = 0; i < n && i < DOCUMENTS; i++) {
    const PressDocument *const d = press_graph_document(graph, i);
    press_out_c(out, "  ");
    press_cli_text_write(out, d->uri);
    press_out_c(out, " (");
    press_cli_text_write(out, d->language);
    if (!press_str_is_none(d->published)) {
      press_out_c(out, ", ");
      press_cli_text_write(out, d->published);
    }
    press_out_byte(out, ')');
    if (d->title.len) {
      press_out_c(out, ": ");
      press_cli_text_write(out, d->title);
    }
    press_out_byte(out, '\n');
  }
  if (n > DOCUMENTS) {
    press_out_format(out, "  and %u more\n", n - DOCUMENTS);
  }
}

static void
write_top(PressOut *out, const PressGraph *graph, const Tally *tally)
{
  const TopNodes top = find_top(graph, tally);
  if (top.n) {
    press_out_c(out, "nodes with the most statements\n");
  }
  for (uint32_t i = 0; i < top.n; i++) {
    press_out_format(out, "  %4u  ", tally->degrees[top.items[i]]);
    press_cli_text_write(out, press_graph_node(graph, top.items[i])->label);
    press_out_c(out, " (");
    press_cli_text_write(out, press_graph_main_type(graph, top.items[i]));
    press_out_c(out, ")\n");
  }
}

static void
write_summary(PressOut *out, const PressGraph *graph, const Tally *tally)
{
  write_documents(out, graph);
  press_cli_text_count(out, press_graph_n_nodes(graph), "node");
  press_out_format(out, ", %u named\n", tally->named);
  if (tally->types.n) {
    press_out_c(out, "  ");
    press_cli_tally_write(out, &tally->types, 12);
    press_out_byte(out, '\n');
  }
  press_cli_text_count(out, press_graph_n_statements(graph), "statement");
  press_out_format(out, ", %u derived, %u negated, %u disputed\n",
                   tally->derived, tally->negated, tally->disputed);
  if (press_graph_n_statements(graph)) {
    press_out_c(out, "  ");
    press_cli_tally_statuses(out, tally);
    press_out_c(out, "\n  ");
    press_cli_tally_write(out, &tally->predicates, 12);
    press_out_byte(out, '\n');
  }
  press_cli_text_count(out, press_graph_n_claims(graph), "claim");
  press_out_c(out, ", ");
  press_cli_text_count(out, press_graph_n_warnings(graph), "warning");
  press_out_byte(out, '\n');
  write_top(out, graph, tally);
}

static void
json_documents(Json *json, const PressGraph *graph)
{
  press_cli_json_member(json, "documents");
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < press_graph_n_documents(graph); i++) {
    const PressDocument *const d = press_graph_document(graph, i);
    press_cli_json_item(json);
    press_cli_json_open(json, '{');
    press_cli_json_text(json, "id", d->id);
    press_cli_json_text(json, "uri", d->uri);
    press_cli_json_text(json, "title", d->title);
    press_cli_json_text(json, "language", d->language);
    press_cli_json_text(json, "published", d->published);
    press_cli_json_uint(json, "sentences", d->n_sentences);
    press_cli_json_close(json, '}');
  }
  press_cli_json_close(json, ']');
}

static void
json_summary(PressOut *out, const PressGraph *graph, const Tally *tally)
{
  Json json = press_cli_json_start(out);
  press_cli_json_open(&json, '{');
  json_documents(&json, graph);
  press_cli_json_uint(&json, "nodes", press_graph_n_nodes(graph));
  press_cli_json_uint(&json, "named", tally->named);
  press_cli_tally_json(&json, "types", &tally->types);
  press_cli_json_uint(&json, "statements", press_graph_n_statements(graph));
  press_cli_tally_statuses_json(&json, tally);
  press_cli_json_uint(&json, "derived", tally->derived);
  press_cli_json_uint(&json, "negated", tally->negated);
  press_cli_json_uint(&json, "disputed", tally->disputed);
  press_cli_tally_json(&json, "predicates", &tally->predicates);
  press_cli_json_uint(&json, "claims", press_graph_n_claims(graph));
  press_cli_json_uint(&json, "warnings", press_graph_n_warnings(graph));
  press_cli_json_member(&json, "top");
  press_cli_json_open(&json, '[');
  const TopNodes top = find_top(graph, tally);
  for (uint32_t i = 0; i < top.n; i++) {
    press_cli_json_item(&json);
    press_cli_json_open(&json, '{');
    press_cli_json_text(&json, "id", press_graph_node(graph, top.items[i])->id);
    press_cli_json_text(&json, "label",
                        press_graph_node(graph, top.items[i])->label);
    press_cli_json_text(&json, "type",
                        press_graph_main_type(graph, top.items[i]));
    press_cli_json_uint(&json, "statements", tally->degrees[top.items[i]]);
    press_cli_json_close(&json, '}');
  }
  press_cli_json_close(&json, ']');
  press_cli_json_close(&json, '}');
  press_cli_json_finish(&json);
}

static PressStatus
show_graph(const Cli *cli, const PressGraph *graph, bool json)
{
  Tally tally;
  const PressStatus st = press_cli_tally_make(cli->world, graph, &tally);
  if (!st && json) {
    json_summary(cli->out, graph, &tally);
  } else if (!st) {
    write_summary(cli->out, graph, &tally);
  }
  press_cli_tally_clear(&tally);
  return st;
}

static bool
goes_out(const PressGraphStatement *s, uint32_t node, uint32_t unused)
{
  (void)unused;
  return s->subject == node;
}

static bool
comes_in(const PressGraphStatement *s, uint32_t node, uint32_t unused)
{
  (void)unused;
  return s->object == node && s->subject != node;
}

static void
write_texts(PressOut *out, const char *name, const PressStr *texts, uint32_t n)
{
  if (!n) {
    return;
  }
  press_out_c(out, name);
  for (uint32_t i = 0; i < n; i++) {
    press_out_c(out, i ? ", " : "");
    press_cli_text_write(out, texts[i]);
  }
  press_out_byte(out, '\n');
}

static void
write_place(PressOut *out, const PressGraph *graph, const PressSpan *span)
{
  if (press_graph_n_documents(graph) > 1) {
    press_cli_text_write(out, press_graph_document(graph, span->document)->uri);
    press_out_byte(out, ' ');
  }
  press_out_byte(out, 'S');
  press_out_uint(out, span->sentence);
}

static void
write_mentions(PressOut *out, const PressGraph *graph, const PressNode *node)
{
  press_cli_text_count(out, node->n_mentions, "mention");
  press_out_byte(out, '\n');
  for (uint32_t i = 0; i < node->n_mentions; i++) {
    const PressMention *const m = &node->mentions[i];
    press_out_c(out, "  ");
    write_place(out, graph, &m->span);
    press_out_byte(out, ' ');
    press_out_str(out, press_mention_kind_name(m->kind));
    press_out_c(out, " '");
    press_cli_text_write(out, press_graph_span_text(graph, &m->span));
    press_out_c(out, "'\n    ");
    press_cli_text_write(out, press_graph_sentence_text(graph, &m->span));
    press_out_byte(out, '\n');
  }
}

/// One line: other end, status, speaker, place
static void
write_edge(PressOut *out,
           const PressGraph *graph,
           const PressGraphStatement *s,
           uint32_t other)
{
  press_out_c(out, "    ");
  press_cli_text_write(out, press_graph_node(graph, other)->label);
  press_out_c(out, s->negated ? " (not, " : " (");
  press_out_str(out, press_certainty_name(s->status));
  if (s->n_sources) {
    press_out_c(out, " by ");
    press_cli_statement_speakers(out, graph, s);
  }
  press_cli_statement_extras(out, s);
  press_out_c(out, s->derived ? ", derived" : "");
  for (uint32_t i = 0; i < s->n_evidence; i++) {
    press_out_c(out, ", ");
    write_place(out, graph, &s->evidence[i]);
  }
  press_out_c(out, ")\n");
}

/// Statements grouped by predicate, in the order of their first ones
static void
write_edges(PressOut *out,
            const PressGraph *graph,
            const StatementList *list,
            bool outgoing)
{
  for (uint32_t i = 0; i < list->n; i++) {
    const PressStr predicate =
        press_graph_statement(graph, list->items[i])->predicate;
    uint32_t first = 0;
    while (!press_str_equals(
        press_graph_statement(graph, list->items[first])->predicate,
        predicate)) {
      first++;
    }
    if (first < i) {
      continue;
    }
    press_out_c(out, outgoing ? "  " : "  <- ");
    press_cli_text_write(out, predicate);
    press_out_c(out, outgoing ? " ->\n" : "\n");
    for (uint32_t k = i; k < list->n; k++) {
      const PressGraphStatement *const s =
          press_graph_statement(graph, list->items[k]);
      if (press_str_equals(s->predicate, predicate)) {
        write_edge(out, graph, s, outgoing ? s->object : s->subject);
      }
    }
  }
}

static void
write_properties(PressOut *out, const PressNode *node)
{
  if (!node->properties || !node->properties->n) {
    return;
  }
  press_out_c(out, "properties: ");
  for (uint32_t i = 0; i < node->properties->n; i++) {
    press_out_c(out, i ? ", " : "");
    press_cli_text_write(out, node->properties->names[i]);
    press_out_byte(out, ' ');
    press_out_value(out, &node->properties->items[i]);
  }
  press_out_byte(out, '\n');
}

static void
write_node(PressOut *out,
           const PressGraph *graph,
           uint32_t index,
           const StatementList *out_list,
           const StatementList *in_list)
{
  const PressNode *const node = press_graph_node(graph, index);
  press_cli_text_write(out, node->label);
  press_out_c(out, "\nid: ");
  press_cli_text_write(out, node->id);
  press_out_byte(out, '\n');
  write_texts(out, "types: ", node->types, node->n_types);
  write_texts(out, "also: ", node->aliases, node->n_aliases);
  write_properties(out, node);
  write_mentions(out, graph, node);
  press_cli_text_count(out, (uint64_t)out_list->n + in_list->n, "statement");
  press_out_byte(out, '\n');
  write_edges(out, graph, out_list, true);
  write_edges(out, graph, in_list, false);
}

static void
json_texts(Json *json, const char *name, const PressStr *texts, uint32_t n)
{
  press_cli_json_member(json, name);
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < n; i++) {
    press_cli_json_item(json);
    press_out_json(json->out, texts[i]);
  }
  press_cli_json_close(json, ']');
}

static void
json_mentions(Json *json, const PressGraph *graph, const PressNode *node)
{
  press_cli_json_member(json, "mentions");
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < node->n_mentions; i++) {
    const PressSpan *const span = &node->mentions[i].span;
    const PressDocument *const d = press_graph_document(graph, span->document);
    press_cli_json_item(json);
    press_cli_json_open(json, '{');
    press_cli_json_text(json, "document", d->id);
    press_cli_json_text(json, "uri", d->uri);
    press_cli_json_uint(json, "sentence", span->sentence);
    press_cli_json_uint(json, "start", span->start);
    press_cli_json_uint(json, "end", span->end);
    press_cli_json_text(json, "kind",
                        press_mention_kind_name(node->mentions[i].kind));
    press_cli_json_text(json, "text", press_graph_span_text(graph, span));
    press_cli_json_text(json, "sentence_text",
                        press_graph_sentence_text(graph, span));
    press_cli_json_close(json, '}');
  }
  press_cli_json_close(json, ']');
}

static void
json_statements(Json *json,
                const char *name,
                const PressGraph *graph,
                const StatementList *list)
{
  press_cli_json_member(json, name);
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < list->n; i++) {
    press_cli_json_item(json);
    press_cli_statement_json(json, graph,
                             press_graph_statement(graph, list->items[i]));
  }
  press_cli_json_close(json, ']');
}

static void
json_node(PressOut *out,
          const PressGraph *graph,
          uint32_t index,
          const StatementList *out_list,
          const StatementList *in_list)
{
  const PressNode *const node = press_graph_node(graph, index);
  Json json = press_cli_json_start(out);
  press_cli_json_open(&json, '{');
  press_cli_json_text(&json, "id", node->id);
  press_cli_json_text(&json, "label", node->label);
  json_texts(&json, "types", node->types, node->n_types);
  press_cli_json_bool(&json, "named", node->named);
  json_texts(&json, "aliases", node->aliases, node->n_aliases);
  press_cli_json_member(&json, "properties");
  if (node->properties) {
    press_out_value(out, node->properties);
  } else {
    press_out_c(out, "{}");
  }
  json_mentions(&json, graph, node);
  json_statements(&json, "out", graph, out_list);
  json_statements(&json, "in", graph, in_list);
  press_cli_json_close(&json, '}');
  press_cli_json_finish(&json);
}

static PressStatus
show_node(Cli *cli, PressGraph *graph, const char *text, bool json)
{
  uint32_t node = 0;
  PressStatus st = press_cli_pick_node(cli, graph, text, &node);
  if (st) {
    return st;
  }
  StatementList out_list = {NULL, 0};
  StatementList in_list = {NULL, 0};
  st = press_cli_order_list(graph, goes_out, node, 0, &out_list);
  if (!st) {
    st = press_cli_order_list(graph, comes_in, node, 0, &in_list);
  }
  if (!st && json) {
    json_node(cli->out, graph, node, &out_list, &in_list);
  } else if (!st) {
    write_node(cli->out, graph, node, &out_list, &in_list);
  }
  free(out_list.items);
  free(in_list.items);
  return st;
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  PressGraph *graph = NULL;
  PressStatus st = press_document_read(cli->world, arguments.items[0], &graph);
  if (st) {
    return st;
  }
  st = arguments.n > 1 ? show_node(cli, graph, arguments.items[1], values->json)
                       : show_graph(cli, graph, values->json);
  press_graph_free(graph);
  return st;
}

static const Option options[] = {
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_show = {
    .name = "show",
    .args = "GRAPH [NODE]",
    .summary = "tell what is in a graph, or what is said about one node",
    .details = "\nNODE is an id, a name, or part of one.",
    .example = "pressgraph show articles.graph.json\n"
               "pressgraph show articles.graph.json WhatsApp",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = 2,
    .run = run,
};
