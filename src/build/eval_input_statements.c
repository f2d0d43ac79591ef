// SPDX-License-Identifier: MIT

// The second half of reading: statements, which may name nodes that do not
// exist, and what gold forbids.

#include "build/eval_input.h"

#include "build/eval_value.h"

/// Number of an id that some member gives; EVAL_NONE if memory is out
static uint32_t
number_of(const EvalReader *reader, const PressValue *value)
{
  return press_eval_ids_add(&reader->graph->ids, value->text);
}

/// Three ids; the object is known to hold them as texts
static bool
read_triple(const EvalReader *reader,
            const PressValue *value,
            EvalTriple *triple)
{
  *triple =
      (EvalTriple){number_of(reader, press_value_get(value, "subject")),
                   press_eval_terms_predicate(
                       reader->terms, press_value_text(value, "predicate")),
                   number_of(reader, press_value_get(value, "object"))};
  return triple->subject != EVAL_NONE && triple->predicate != EVAL_NONE &&
         triple->object != EVAL_NONE;
}

/// A member that is there, but is no text; or null
static const PressValue *
wrong_end(const PressValue *value)
{
  static const char *const ends[] = {"subject", "predicate", "object"};
  for (size_t i = 0; i < 3; ++i) {
    const PressValue *const end = press_value_get(value, ends[i]);
    if (!press_eval_is_null(end) && end->kind != PRESS_TEXT) {
      return end;
    }
  }
  return NULL;
}

/// True if subject, predicate and object are there
static bool
is_whole(const PressValue *value)
{
  return value->kind == PRESS_OBJECT &&
         press_value_text(value, "subject").data &&
         press_value_text(value, "predicate").len &&
         press_value_text(value, "object").data;
}

static bool
read_sources(const EvalReader *reader, EvalStatement *statement)
{
  const PressValue *const list = press_eval_list(statement->value, "sources");
  for (uint32_t i = 0; i < list->n; ++i) {
    if (list->items[i].kind != PRESS_TEXT) {
      continue;
    }
    const uint32_t source = number_of(reader, &list->items[i]);
    if (source == EVAL_NONE ||
        !press_eval_list_add(reader->arena, &statement->sources, source)) {
      return false;
    }
  }
  return true;
}

static bool
read_evidence(const EvalReader *reader, EvalStatement *statement)
{
  const PressValue *const list = press_eval_list(statement->value, "evidence");
  EvalEvidence *const evidence =
      press_arena_array(reader->arena, list->n, sizeof(EvalEvidence));
  if (!evidence) {
    return false;
  }
  size_t n = 0;
  for (uint32_t i = 0; i < list->n; ++i) {
    if (list->items[i].kind != PRESS_OBJECT) {
      continue;
    }
    evidence[n].value = &list->items[i];
    if (!press_eval_span(reader->names, reader->is_system, &list->items[i],
                         NULL, &evidence[n].span)) {
      return false;
    }
    ++n;
  }
  statement->evidence = evidence;
  statement->n_evidence = n;
  return true;
}

static PressStatus
read_alternatives(const EvalReader *reader, EvalStatement *statement)
{
  const PressValue *const list =
      press_eval_list(statement->value, "alternatives");
  EvalTriple *const triples =
      press_arena_array(reader->arena, list->n, sizeof(EvalTriple));
  if (!triples) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    if (!is_whole(&list->items[i])) {
      return press_eval_refuse(reader, &list->items[i],
                               "give subject, predicate and object",
                               "alternative that is no triple");
    }
    if (!read_triple(reader, &list->items[i], &triples[i])) {
      return PRESS_NO_MEMORY;
    }
  }
  statement->alternatives = triples;
  statement->n_alternatives = list->n;
  return PRESS_OK;
}

static PressStatus
read_statement(const EvalReader *reader, const PressValue *value)
{
  const PressValue *const wrong = wrong_end(value);
  if (wrong) {
    return press_eval_refuse(reader, wrong, "write it in quotes",
                             "end of a statement that is no text");
  }
  EvalStatement statement = {
      .value = value,
      .id = press_value_text(value, "id"),
      .status = press_eval_text_or(value, "status", PRESS_STR("asserted")),
      .polarity = press_eval_text_or(value, "polarity", PRESS_STR("affirmed"))};
  statement.affirmed =
      press_str_equals(statement.polarity, PRESS_STR("affirmed"));
  if (!read_triple(reader, value, &statement.triple) ||
      !read_sources(reader, &statement) || !read_evidence(reader, &statement)) {
    return PRESS_NO_MEMORY;
  }
  const PressStatus st =
      reader->is_system ? PRESS_OK : read_alternatives(reader, &statement);
  if (!st) {
    reader->graph->statements[reader->graph->n_statements++] = statement;
  }
  return st;
}

PressStatus
press_eval_read_statements(const EvalReader *reader)
{
  const PressValue *const list = press_eval_list(reader->root, "statements");
  reader->graph->statements =
      press_arena_array(reader->arena, list->n, sizeof(EvalStatement));
  if (!reader->graph->statements) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const value = &list->items[i];
    if (!is_whole(value) && !wrong_end(value)) {
      continue;
    }
    const PressStatus st = read_statement(reader, value);
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

static PressStatus
read_forbidden_type(const EvalReader *reader, EvalForbidden *rule)
{
  const PressValue *const node = press_value_get(rule->value, "node");
  const PressStr type = press_value_text(rule->value, "type");
  if (node->kind != PRESS_TEXT || !type.data) {
    return press_eval_refuse(reader, rule->value,
                             "give the ids of a node and of a type",
                             "rule of must_not without a node or a type");
  }
  rule->node = number_of(reader, node);
  rule->type = press_eval_terms_type(reader->terms, type);
  return rule->node == EVAL_NONE || rule->type == EVAL_NONE ? PRESS_NO_MEMORY
                                                            : PRESS_OK;
}

/// The predicates of a rule: a list, one, or all of them
static const PressValue *
predicates_of(const PressValue *rule, uint32_t *n)
{
  static const PressValue all = {.kind = PRESS_TEXT,
                                 .text = {.data = "*", .len = 1}};
  const PressValue *const named = press_value_get(rule, "predicate");
  const bool several = named && named->kind == PRESS_LIST;
  *n = several ? named->n : 1;
  return several ? named->items : named ? named : &all;
}

static PressStatus
read_forbidden_edges(const EvalReader *reader, EvalForbidden *rule)
{
  const PressValue *const subject = press_value_get(rule->value, "subject");
  const PressValue *const object = press_value_get(rule->value, "object");
  uint32_t n = 0;
  const PressValue *const predicates = predicates_of(rule->value, &n);
  EvalTriple *const edges =
      press_arena_array(reader->arena, n, sizeof(EvalTriple));
  if (!edges) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (!subject || subject->kind != PRESS_TEXT || !object ||
        object->kind != PRESS_TEXT || predicates[i].kind != PRESS_TEXT) {
      return press_eval_refuse(reader, rule->value,
                               "give subject, predicate and object, * for any",
                               "rule of must_not without an end");
    }
    edges[i] = (EvalTriple){
        number_of(reader, subject),
        press_eval_terms_predicate(reader->terms, predicates[i].text),
        number_of(reader, object)};
    if (edges[i].subject == EVAL_NONE || edges[i].predicate == EVAL_NONE ||
        edges[i].object == EVAL_NONE) {
      return PRESS_NO_MEMORY;
    }
  }
  rule->edges = edges;
  rule->n_edges = n;
  return PRESS_OK;
}

static PressStatus
read_rule(const EvalReader *reader, const PressValue *value)
{
  EvalForbidden rule = {.value = value, .node = EVAL_NONE};
  const bool of_type = press_eval_is_set(press_value_get(value, "node"));
  const PressStatus st = of_type ? read_forbidden_type(reader, &rule)
                                 : read_forbidden_edges(reader, &rule);
  if (!st) {
    reader->graph->forbidden[reader->graph->n_forbidden++] = rule;
  }
  return st;
}

PressStatus
press_eval_read_forbidden(const EvalReader *reader)
{
  const PressValue *const list = press_eval_list(reader->root, "must_not");
  reader->graph->forbidden =
      press_arena_array(reader->arena, list->n, sizeof(EvalForbidden));
  if (!reader->graph->forbidden) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressStatus st = read_rule(reader, &list->items[i]);
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}
