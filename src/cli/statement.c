// SPDX-License-Identifier: MIT

#include "cli/statement.h"

#include "cli/text.h"

static PressStr
label(const PressGraph *graph, uint32_t node)
{
  return press_graph_node(graph, node)->label;
}

void
press_cli_statement_title(PressOut *out,
                          const PressGraph *graph,
                          const PressGraphStatement *statement)
{
  press_cli_text_write(out, label(graph, statement->subject));
  press_out_c(out, statement->negated ? " NOT " : " ");
  press_cli_text_write(out, statement->predicate);
  press_out_byte(out, ' ');
  press_cli_text_write(out, label(graph, statement->object));
}

void
press_cli_statement_speakers(PressOut *out,
                             const PressGraph *graph,
                             const PressGraphStatement *statement)
{
  if (!statement->n_sources) {
    press_out_c(out, "the article");
  }
  for (uint32_t i = 0; i < statement->n_sources; i++) {
    press_out_c(out, i ? ", " : "");
    press_cli_text_write(out, label(graph, statement->sources[i]));
  }
}

static void
write_time(PressOut *out, const PressTime *time)
{
  press_out_c(out, ", time ");
  if (press_str_is_none(time->start) && press_str_is_none(time->end)) {
    press_cli_text_write(out, time->raw);
    return;
  }
  const bool point = press_str_equals(time->start, time->end);
  press_cli_text_write(out, time->start);
  if (!point) {
    press_out_c(out, press_str_is_none(time->start) ? "until " : " to ");
    press_cli_text_write(out, press_str_is_none(time->end) ? PRESS_STR("...")
                                                           : time->end);
  }
}

void
press_cli_statement_extras(PressOut *out, const PressGraphStatement *statement)
{
  if (statement->time) {
    write_time(out, statement->time);
  }
  if (statement->quantity) {
    press_out_c(out, ", number ");
    press_cli_text_write(out, statement->quantity->raw);
  }
}

static void
write_chain(const Cli *cli,
            const PressGraph *graph,
            const PressDerived *derived)
{
  press_out_c(cli->out, "  derived by ");
  press_cli_text_write(cli->out, derived->rule);
  press_out_c(cli->out, " from\n");
  for (uint32_t i = 0; i < derived->n_from; i++) {
    const PressGraphStatement *const s =
        press_graph_statement(graph, derived->from[i]);
    press_out_c(cli->out, "    ");
    press_cli_statement_title(cli->out, graph, s);
    press_out_c(cli->out, " (");
    press_out_str(cli->out, press_certainty_name(s->status));
    press_out_c(cli->out, ")\n");
  }
}

static void
write_evidence(const Cli *cli,
               const PressGraph *graph,
               const PressGraphStatement *statement,
               const PressSpan *span)
{
  const MarkedSentence sentence =
      press_cli_sentence_mark(graph, statement, span);
  press_out_c(cli->out, "  ");
  press_cli_text_write(cli->out,
                       press_graph_document(graph, span->document)->uri);
  if (span->sentence) {
    press_out_c(cli->out, ", sentence ");
    press_out_uint(cli->out, span->sentence);
  }
  press_out_c(cli->out, ":\n    ");
  press_cli_sentence_write(cli, &sentence);
  press_out_byte(cli->out, '\n');
}

void
press_cli_statement_write(const Cli *cli,
                          const PressGraph *graph,
                          const PressGraphStatement *statement)
{
  PressOut *const out = cli->out;
  press_cli_statement_title(out, graph, statement);
  press_out_byte(out, '\n');
  for (uint32_t i = 0; i < statement->n_evidence; i++) {
    write_evidence(cli, graph, statement, &statement->evidence[i]);
  }
  press_out_c(out, "  status ");
  press_out_str(out, press_certainty_name(statement->status));
  press_out_c(out, ", speaker ");
  press_cli_statement_speakers(out, graph, statement);
  press_cli_statement_extras(out, statement);
  press_out_c(out, ", rule ");
  press_cli_text_write(out, statement->rule);
  press_out_c(out, ", score ");
  press_out_number(out, statement->score, 3);
  press_out_byte(out, '\n');
  if (statement->derived) {
    write_chain(cli, graph, statement->derived);
  }
}

void
press_cli_statement_node(Json *json, const PressGraph *graph, uint32_t node)
{
  press_cli_json_open(json, '{');
  press_cli_json_text(json, "id", press_graph_node(graph, node)->id);
  press_cli_json_text(json, "label", label(graph, node));
  press_cli_json_text(json, "type", press_graph_main_type(graph, node));
  press_cli_json_close(json, '}');
}

static void
json_time(Json *json, const PressTime *time)
{
  press_cli_json_member(json, "time");
  if (!time) {
    press_out_c(json->out, "null");
    return;
  }
  press_cli_json_open(json, '{');
  press_cli_json_text(json, "start", time->start);
  press_cli_json_text(json, "end", time->end);
  press_cli_json_text(json, "precision", time->precision);
  press_cli_json_text(json, "raw", time->raw);
  press_cli_json_close(json, '}');
}

/// Digits are canonical, so they are a JSON number as they stand
static void
json_digits(Json *json, const char *name, PressStr digits)
{
  press_cli_json_member(json, name);
  press_out_str(json->out,
                press_str_is_none(digits) ? PRESS_STR("null") : digits);
}

static void
json_quantity(Json *json, const PressQuantity *quantity)
{
  press_cli_json_member(json, "quantity");
  if (!quantity) {
    press_out_c(json->out, "null");
    return;
  }
  press_cli_json_open(json, '{');
  json_digits(json, "value", quantity->value);
  if (!press_str_is_none(quantity->value_max)) {
    json_digits(json, "value_max", quantity->value_max);
  }
  press_cli_json_text(json, "comparator", quantity->comparator);
  press_cli_json_text(json, "unit", quantity->unit);
  press_cli_json_text(json, "raw", quantity->raw);
  press_cli_json_close(json, '}');
}

static void
json_derived(Json *json, const PressGraph *graph, const PressDerived *derived)
{
  press_cli_json_member(json, "derived");
  if (!derived) {
    press_out_c(json->out, "null");
    return;
  }
  press_cli_json_open(json, '{');
  press_cli_json_text(json, "rule", derived->rule);
  press_cli_json_member(json, "from");
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < derived->n_from; i++) {
    press_cli_json_item(json);
    press_out_json(json->out,
                   press_graph_statement(graph, derived->from[i])->id);
  }
  press_cli_json_close(json, ']');
  press_cli_json_close(json, '}');
}

static void
json_evidence(Json *json,
              const PressGraph *graph,
              const PressGraphStatement *statement,
              const PressSpan *span)
{
  const MarkedSentence sentence =
      press_cli_sentence_mark(graph, statement, span);
  const PressDocument *const d = press_graph_document(graph, span->document);
  press_cli_json_open(json, '{');
  press_cli_json_text(json, "document", d->id);
  press_cli_json_text(json, "uri", d->uri);
  press_cli_json_uint(json, "sentence", span->sentence);
  press_cli_json_uint(json, "start", span->start);
  press_cli_json_uint(json, "end", span->end);
  press_cli_json_text(json, "text", sentence.text);
  press_cli_json_member(json, "marks");
  press_cli_json_open(json, '[');
  for (size_t i = 0; i < sentence.n_marks; i++) {
    const Mark *const mark = &sentence.marks[i];
    press_cli_json_item(json);
    press_cli_json_open(json, '{');
    press_cli_json_text(json, "role",
                        press_str(press_cli_mark_name(mark->role)));
    press_cli_json_uint(json, "start", sentence.start + mark->start);
    press_cli_json_uint(json, "end", sentence.start + mark->end);
    press_cli_json_close(json, '}');
  }
  press_cli_json_close(json, ']');
  press_cli_json_close(json, '}');
}

void
press_cli_statement_json(Json *json,
                         const PressGraph *graph,
                         const PressGraphStatement *s)
{
  press_cli_json_open(json, '{');
  press_cli_json_text(json, "id", s->id);
  press_cli_json_member(json, "subject");
  press_cli_statement_node(json, graph, s->subject);
  press_cli_json_text(json, "predicate", s->predicate);
  press_cli_json_member(json, "object");
  press_cli_statement_node(json, graph, s->object);
  press_cli_json_text(json, "polarity",
                      s->negated ? PRESS_STR("negated")
                                 : PRESS_STR("affirmed"));
  press_cli_json_text(json, "status", press_certainty_name(s->status));
  press_cli_json_member(json, "speakers");
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < s->n_sources; i++) {
    press_cli_json_item(json);
    press_cli_statement_node(json, graph, s->sources[i]);
  }
  press_cli_json_close(json, ']');
  json_time(json, s->time);
  json_quantity(json, s->quantity);
  json_derived(json, graph, s->derived);
  press_cli_json_member(json, "score");
  press_out_number(json->out, s->score, 3);
  press_cli_json_text(json, "rule", s->rule);
  press_cli_json_text(json, "trigger",
                      press_value_text(s->properties, "trigger"));
  press_cli_json_member(json, "evidence");
  press_cli_json_open(json, '[');
  for (uint32_t i = 0; i < s->n_evidence; i++) {
    press_cli_json_item(json);
    json_evidence(json, graph, s, &s->evidence[i]);
  }
  press_cli_json_close(json, ']');
  press_cli_json_close(json, '}');
}
