// SPDX-License-Identifier: MIT

// A subject, predicate and object is disputed if it has affirmed and negated
// statements, or statements of claims that contradict each other. That is a
// fact about the whole graph, so it is counted here and never stored.
//
// Lists of types and predicates are short (the ontology is closed), so counts
// are found by walking them.

#include "cli/tally.h"

#include "cli/text.h"

#include <stdlib.h>

static bool
count_word(Counts *counts, PressStr name)
{
  for (uint32_t i = 0; i < counts->n; i++) {
    if (press_str_equals(counts->items[i].name, name)) {
      counts->items[i].n++;
      return true;
    }
  }
  if (counts->n == counts->cap) {
    const uint32_t cap = counts->cap ? 2 * counts->cap : 32;
    Count *const items = realloc(counts->items, cap * sizeof *items);
    if (!items) {
      return false;
    }
    counts->items = items;
    counts->cap = cap;
  }
  counts->items[counts->n++] = (Count){name, 1};
  return true;
}

static int
compare_counts(const void *left, const void *right)
{
  const Count *const a = left;
  const Count *const b = right;
  if (a->n != b->n) {
    return a->n > b->n ? -1 : 1;
  }
  return press_str_compare(a->name, b->name);
}

static void
sort_counts(Counts *counts)
{
  if (counts->n) {
    qsort(counts->items, counts->n, sizeof *counts->items, compare_counts);
  }
}

/// Edges of the document layer say nothing about the story
static bool
is_story(const PressOntology *ontology,
         const PressGraph *graph,
         const PressGraphStatement *s)
{
  const uint16_t row = press_ontology_find_predicate(ontology, s->predicate);
  if (row == PRESS_NO_ROW ||
      !press_ontology_predicate(ontology, row)->document_layer) {
    return true;
  }
  const uint16_t type = press_ontology_find_type(
      ontology, press_graph_main_type(graph, s->subject));
  const uint16_t document =
      press_ontology_find_type(ontology, PRESS_STR("Document"));
  return type == PRESS_NO_ROW || document == PRESS_NO_ROW ||
         !press_ontology_is_a(ontology, type, document);
}

/// A triple, as a statement has it
typedef struct {
  uint32_t subject;
  uint32_t object;
  PressStr predicate;
  bool negated;
  uint32_t statement;
} Triple;

static int
compare_triples(const void *left, const void *right)
{
  const Triple *const a = left;
  const Triple *const b = right;
  if (a->subject != b->subject) {
    return a->subject < b->subject ? -1 : 1;
  }
  if (a->object != b->object) {
    return a->object < b->object ? -1 : 1;
  }
  return press_str_compare(a->predicate, b->predicate);
}

/// Marks the group of every two statements that contradicting claims share
static void
mark_contradictions(const PressGraph *graph,
                    const uint32_t *groups,
                    bool *disputed)
{
  for (uint32_t i = 0; i < press_graph_n_claim_relations(graph); i++) {
    const PressClaimRelation *const r = press_graph_claim_relation(graph, i);
    if (!press_str_equals(r->type, PRESS_STR("CONTRADICTS"))) {
      continue;
    }
    const PressClaim *const from = press_graph_claim(graph, r->from);
    const PressClaim *const to = press_graph_claim(graph, r->to);
    for (uint32_t a = 0; a < from->n_statements; a++) {
      for (uint32_t b = 0; b < to->n_statements; b++) {
        const uint32_t group = groups[from->statements[a]];
        if (group == groups[to->statements[b]]) {
          disputed[group] = true;
        }
      }
    }
  }
}

/// Number the groups of equal triples and mark those of both polarities
static void
group_triples(const Triple *triples,
              uint32_t n,
              uint32_t *groups,
              bool *disputed)
{
  uint32_t start = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (compare_triples(&triples[i], &triples[start]) != 0) {
      start = i;
    }
    groups[triples[i].statement] = start;
    disputed[start] |= triples[i].negated != triples[start].negated;
  }
}

static PressStatus
count_disputed(const PressGraph *graph, uint32_t *n_disputed)
{
  const uint32_t n = press_graph_n_statements(graph);
  Triple *const triples = calloc((size_t)n + 1, sizeof *triples);
  uint32_t *const groups = calloc((size_t)n + 1, sizeof *groups);
  bool *const disputed = calloc((size_t)n + 1, sizeof *disputed);
  PressStatus st = PRESS_NO_MEMORY;
  if (!triples || !groups || !disputed) {
    goto done;
  }
  for (uint32_t i = 0; i < n; i++) {
    const PressGraphStatement *const s = press_graph_statement(graph, i);
    triples[i] = (Triple){s->subject, s->object, s->predicate, s->negated, i};
  }
  qsort(triples, n, sizeof *triples, compare_triples);
  group_triples(triples, n, groups, disputed);
  mark_contradictions(graph, groups, disputed);
  for (uint32_t i = 0; i < n; i++) {
    *n_disputed += disputed[i];
  }
  st = PRESS_OK;
done:
  free(triples);
  free(groups);
  free(disputed);
  return st;
}

static bool
count_nodes(const PressGraph *graph, Tally *tally)
{
  for (uint32_t i = 0; i < press_graph_n_nodes(graph); i++) {
    const PressNode *const node = press_graph_node(graph, i);
    tally->named += node->named;
    tally->mentions += node->n_mentions;
    if (!count_word(&tally->types, press_graph_main_type(graph, i))) {
      return false;
    }
  }
  return true;
}

static bool
count_statements(const PressOntology *ontology,
                 const PressGraph *graph,
                 Tally *tally)
{
  for (uint32_t i = 0; i < press_graph_n_statements(graph); i++) {
    const PressGraphStatement *const s = press_graph_statement(graph, i);
    tally->statuses[s->status]++;
    tally->negated += s->negated;
    tally->derived += s->derived != NULL;
    if (is_story(ontology, graph, s)) {
      tally->degrees[s->subject]++;
      tally->degrees[s->object]++;
    }
    if (!count_word(&tally->predicates, s->predicate)) {
      return false;
    }
  }
  return true;
}

PressStatus
press_cli_tally_make(PressWorld *world, const PressGraph *graph, Tally *tally)
{
  *tally = (Tally){.named = 0};
  const PressOntology *ontology = NULL;
  const PressStatus st = press_ontology_get(world, &ontology);
  if (st) {
    return st;
  }
  tally->degrees =
      calloc((size_t)press_graph_n_nodes(graph) + 1, sizeof *tally->degrees);
  if (!tally->degrees || !count_nodes(graph, tally) ||
      !count_statements(ontology, graph, tally)) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < press_graph_n_documents(graph); i++) {
    tally->sentences += press_graph_document(graph, i)->n_sentences;
  }
  for (uint32_t i = 0; i < press_graph_n_warnings(graph); i++) {
    if (!count_word(&tally->warnings, press_graph_warning(graph, i)->kind)) {
      return PRESS_NO_MEMORY;
    }
  }
  sort_counts(&tally->types);
  sort_counts(&tally->predicates);
  sort_counts(&tally->warnings);
  return count_disputed(graph, &tally->disputed);
}

void
press_cli_tally_clear(Tally *tally)
{
  free(tally->types.items);
  free(tally->predicates.items);
  free(tally->warnings.items);
  free(tally->degrees);
  *tally = (Tally){.named = 0};
}

static void
write_count(PressOut *out, PressStr name, uint64_t n, bool first)
{
  press_out_c(out, first ? "" : ", ");
  press_cli_text_write(out, name);
  press_out_byte(out, ' ');
  press_cli_text_thousands(out, n);
}

void
press_cli_tally_write(PressOut *out, const Counts *counts, uint32_t max)
{
  press_out_c(out, counts->n ? "" : "none");
  for (uint32_t i = 0; i < counts->n && (!max || i < max); i++) {
    write_count(out, counts->items[i].name, counts->items[i].n, !i);
  }
  if (max && counts->n > max) {
    press_out_format(out, ", %u more", counts->n - max);
  }
}

void
press_cli_tally_statuses(PressOut *out, const Tally *tally)
{
  bool first = true;
  for (int i = 0; i < PRESS_N_CERTAINTIES; i++) {
    if (tally->statuses[i]) {
      write_count(out, press_certainty_name((PressCertainty)i),
                  tally->statuses[i], first);
      first = false;
    }
  }
  press_out_c(out, first ? "none" : "");
}

void
press_cli_tally_json(Json *json, const char *name, const Counts *counts)
{
  press_cli_json_member(json, name);
  press_cli_json_open(json, '{');
  for (uint32_t i = 0; i < counts->n; i++) {
    press_cli_json_item(json);
    press_out_json(json->out, counts->items[i].name);
    press_out_c(json->out, ": ");
    press_out_uint(json->out, counts->items[i].n);
  }
  press_cli_json_close(json, '}');
}

void
press_cli_tally_statuses_json(Json *json, const Tally *tally)
{
  press_cli_json_member(json, "statuses");
  press_cli_json_open(json, '{');
  for (int i = 0; i < PRESS_N_CERTAINTIES; i++) {
    press_cli_json_item(json);
    press_out_json(json->out, press_certainty_name((PressCertainty)i));
    press_out_c(json->out, ": ");
    press_out_uint(json->out, tally->statuses[i]);
  }
  press_cli_json_close(json, '}');
}
