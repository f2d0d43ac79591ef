// SPDX-License-Identifier: MIT

/*
   The rules on themselves: every example must give its statement by that very
   rule, no counter-example may give what it forbids, and every rule has two
   examples and one counter-example at least. With articles, in how many of
   them each rule fires: one that fires in a single article is a suspect.
*/

#include "base/stream.h"
#include "base/world.h"
#include "build/pipeline.h"
#include "statement/rules.h"

#include <pressgraph/eval.h>

/// What is known of one rule
typedef struct {
  size_t good; ///< Examples that hold
  size_t examples;
  size_t fired; ///< Counter-examples that fired
  size_t counters;
  size_t statements; ///< In the articles
  size_t documents;  ///< In which it fired
} Tally;

typedef struct {
  PressWorld *world;
  const Pipeline *pipeline;
  PressOut *out;
  bool json;
  Tally *tallies;
  PressRuleCounts *counts;
} Runner;

/// "Norvik ACQUIRES Delta Marine" cut at its predicate; subject and object are
/// none where only the predicate stands
typedef struct {
  PressStr subject;
  PressStr predicate;
  PressStr object;
} Triple;

static PressStr
trim(PressStr s)
{
  while (s.len && s.data[0] == ' ') {
    s = press_str_cut(s, 1, s.len);
  }
  while (s.len && s.data[s.len - 1] == ' ') {
    --s.len;
  }
  return s;
}

static Triple
cut_triple(const PressOntology *ontology, PressStr text)
{
  for (size_t i = 0; i < text.len;) {
    size_t k = i;
    while (k < text.len && text.data[k] != ' ') {
      ++k;
    }
    const PressStr word = press_str_cut(text, i, k);
    if (press_ontology_find_predicate(ontology, word) != PRESS_NO_ROW) {
      return (Triple){i ? trim(press_str_cut(text, 0, i)) : PRESS_NONE, word,
                      k < text.len ? trim(press_str_cut(text, k, text.len))
                                   : PRESS_NONE};
    }
    i = k + 1;
  }
  return (Triple){PRESS_NONE, text, PRESS_NONE};
}

static bool
contains(PressStr text, PressStr part)
{
  for (size_t i = 0; i + part.len <= text.len; ++i) {
    if (!memcmp(text.data + i, part.data, part.len)) {
      return true;
    }
  }
  return false;
}

/// Some wording of the entity contains the words
static bool
is_called(const Analysis *a, uint32_t entity, PressStr words)
{
  if (press_str_is_none(words)) {
    return true;
  }
  if (entity == UNSPECIFIED) {
    return press_str_equals(words, PRESS_STR("unspecified"));
  }
  const Entity *const e = &a->entities.list.items[entity];
  if (contains(e->label, words) ||
      (e->date != NO_ITEM &&
       contains(a->mentions.dates.items[e->date].start, words))) {
    return true;
  }
  for (uint32_t i = 0; i < a->mentions.mentions.n; ++i) {
    const Mention *const m = &a->mentions.mentions.items[i];
    if (a->entities.of[i] == entity &&
        contains(press_str_cut(a->article.text, m->start, m->end), words)) {
      return true;
    }
  }
  return false;
}

static bool
fits(const Analysis *a,
     const Statement *s,
     const RuleExample *example,
     const Triple *triple)
{
  const PressStr id =
      press_ontology_predicate(a->mentions.ontology, s->predicate)->id;
  if (!press_str_equals(id, triple->predicate) ||
      !is_called(a, s->subject, triple->subject) ||
      !is_called(a, s->object, triple->object)) {
    return false;
  }
  const bool negated =
      press_str_equals(example->polarity, PRESS_STR("negated"));
  return (press_str_is_none(example->polarity) || negated == s->negated) &&
         (press_str_is_none(example->status) ||
          press_str_equals(example->status, press_certainty_name(s->status)));
}

/// Does the analysed text give what the example says?
static bool
gives(const Analysis *a, const Rule *rule, const RuleExample *example)
{
  const Triple triple = cut_triple(a->mentions.ontology, example->gives);
  for (size_t i = 0; i < a->statements.list.n; ++i) {
    const Statement *const s = &a->statements.list.items[i];
    const bool own = example->counter || press_str_equals(s->rule, rule->id);
    if (own && fits(a, s, example, &triple)) {
      return true;
    }
  }
  return false;
}

static void
tell_failure(const Runner *r, const Rule *rule, const RuleExample *example)
{
  if (r->json) {
    return;
  }
  press_out_c(r->out, example->counter ? "fires: " : "fails: ");
  press_out_str(r->out, rule->id);
  press_out_c(r->out, ": ");
  press_out_str(r->out, example->text);
  press_out_c(r->out, example->counter ? " -> must not give " : " -> ");
  press_out_str(r->out, example->gives);
  press_out_c(r->out, "\n");
}

static PressStatus
run_example(const Runner *r,
            Arena *arena,
            const Rule *rule,
            const RuleExample *example,
            Tally *tally)
{
  const PressBuildOptions options = {
      .published = PRESS_STR("2024-04-02"),
      .language = press_language_name(example->language)};
  Analysis analysis = {0};
  const PressStatus st =
      press_pipeline_run(r->world, r->pipeline, arena, rule->id, example->text,
                         &options, &analysis);
  if (st) {
    return st;
  }
  const bool given = gives(&analysis, rule, example);
  if (example->counter) {
    ++tally->counters;
    tally->fired += given;
  } else {
    ++tally->examples;
    tally->good += given;
  }
  if (given == example->counter) {
    tell_failure(r, rule, example);
  }
  return PRESS_OK;
}

static PressStatus
run_examples(const Runner *r)
{
  Arena arena = press_arena(r->world->alloc, r->world->limits.article_memory);
  PressStatus st = PRESS_OK;
  const Rules *const rules = r->pipeline->rules;
  for (size_t i = 0; !st && i < rules->n; ++i) {
    const Rule *const rule = &rules->items[i];
    for (uint32_t k = 0; !st && k < rule->n_examples; ++k) {
      st = run_example(r, &arena, rule, &rule->examples[k], &r->tallies[i]);
      press_arena_reset(&arena);
    }
  }
  press_arena_clear(&arena);
  return st;
}

static void
count_article(const Runner *r, const Analysis *a)
{
  const Rules *const rules = r->pipeline->rules;
  for (size_t i = 0; i < rules->n; ++i) {
    size_t n = 0;
    for (size_t k = 0; k < a->statements.list.n; ++k) {
      n += press_str_equals(a->statements.list.items[k].rule,
                            rules->items[i].id);
    }
    r->tallies[i].statements += n;
    r->tallies[i].documents += n > 0;
  }
}

static PressStatus
run_articles(const Runner *r, const InputList *list)
{
  Arena arena = press_arena(r->world->alloc, r->world->limits.article_memory);
  const PressBuildOptions options = {.threads = 1};
  PressStatus st = PRESS_OK;
  for (size_t i = 0; !st && i < list->n; ++i) {
    FileBytes file = {0};
    Analysis analysis = {0};
    st = press_file_read(r->world, list->items[i].data,
                         r->world->limits.article_bytes, &file);
    if (st) {
      break;
    }
    st = press_pipeline_run(r->world, r->pipeline, &arena, list->items[i],
                            file.bytes, &options, &analysis);
    if (!st) {
      count_article(r, &analysis);
    }
    press_file_close(&file);
    press_arena_reset(&arena);
  }
  press_arena_clear(&arena);
  return st;
}

static void
tell_rule(const Runner *r, const Rule *rule, const Tally *t, bool first)
{
  const PressStr predicate =
      press_ontology_predicate(r->pipeline->data.ontology, rule->predicate)->id;
  if (r->json) {
    press_out_c(r->out, first ? "\n  {\"id\": " : ",\n  {\"id\": ");
    press_out_json(r->out, rule->id);
    press_out_c(r->out, ", \"predicate\": ");
    press_out_json(r->out, predicate);
    press_out_format(
        r->out,
        ", \"examples\": %zu, \"hold\": %zu, \"counter\": %zu, \"fired\": %zu, "
        "\"documents\": %zu, \"statements\": %zu}",
        t->examples, t->good, t->counters, t->fired, t->documents,
        t->statements);
    return;
  }
  press_out_format(r->out, "%-28.*s %-22.*s %zu/%zu %zu/%zu %5zu %5zu%s\n",
                   (int)rule->id.len, rule->id.data, (int)predicate.len,
                   predicate.data, t->good, t->examples, t->counters - t->fired,
                   t->counters, t->documents, t->statements,
                   t->examples < 2 || !t->counters ? "  incomplete" : "");
}

static void
tell_all(const Runner *r)
{
  const Rules *const rules = r->pipeline->rules;
  if (r->json) {
    press_out_c(r->out, "{\"rules\": [");
  } else {
    press_out_format(r->out, "%-28s %-22s ex. ctr. docs stmts\n", "rule",
                     "predicate");
  }
  for (size_t i = 0; i < rules->n; ++i) {
    tell_rule(r, &rules->items[i], &r->tallies[i], i == 0);
  }
  const PressRuleCounts *const c = r->counts;
  if (r->json) {
    press_out_format(r->out,
                     "\n ],\n \"examples\": %zu, \"failed\": %zu, "
                     "\"counter\": %zu, \"fired\": %zu, \"incomplete\": %zu}\n",
                     c->examples, c->failed, c->counter, c->fired,
                     c->incomplete);
  } else {
    press_out_format(r->out,
                     "%zu rules, %zu examples (%zu fail), %zu "
                     "counter-examples (%zu fire), %zu incomplete\n",
                     c->rules, c->examples, c->failed, c->counter, c->fired,
                     c->incomplete);
  }
}

static void
add_up(const Runner *r)
{
  PressRuleCounts *const c = r->counts;
  c->rules = r->pipeline->rules->n;
  for (size_t i = 0; i < c->rules; ++i) {
    const Tally *const t = &r->tallies[i];
    c->examples += t->examples;
    c->failed += t->examples - t->good;
    c->counter += t->counters;
    c->fired += t->fired;
    c->incomplete += t->examples < 2 || !t->counters;
  }
}

PressStatus
press_eval_rules(PressWorld *world,
                 const char *const *inputs,
                 size_t n_inputs,
                 bool json,
                 PressOut *out,
                 PressRuleCounts *counts)
{
  *counts = (PressRuleCounts){0};
  Pipeline pipeline = {0};
  Arena arena = press_arena(world->alloc, 0);
  InputList list = {0};
  PressStatus st = press_inputs_list(world, &arena, inputs, n_inputs, &list);
  st = st ? st : press_pipeline_load(world, &pipeline);
  if (!st) {
    Runner r = {.world = world,
                .pipeline = &pipeline,
                .out = out,
                .json = json,
                .counts = counts,
                .tallies = press_arena_array(&arena, pipeline.rules->n + 1,
                                             sizeof(Tally))};
    st = r.tallies ? run_examples(&r) : PRESS_NO_MEMORY;
    st = st ? st : run_articles(&r, &list);
    if (!st) {
      add_up(&r);
      tell_all(&r);
      st = press_out_status(out);
    }
    press_pipeline_free(&pipeline);
  }
  press_arena_clear(&arena);
  return st;
}
