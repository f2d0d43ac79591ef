// SPDX-License-Identifier: MIT

#include "heard.h"

#include "base/json_read.h"

#include <pressgraph/build.h>
#include <pressgraph/document.h>
#include <pressgraph/world.h>

#include <stdio.h>

typedef struct {
  Heard heard;
  PressWorld *world;
  PressGraph *graph;
} Desk;

static int
open_desk(void **state)
{
  static Desk desk;
  desk.world = heard_world(&desk.heard);
  *state = &desk;
  return 0;
}

static int
close_desk(void **state)
{
  Desk *const desk = *state;
  press_world_free(desk->world);
  return 0;
}

static int
drop_graph(void **state)
{
  Desk *const desk = *state;
  press_graph_free(desk->graph);
  desk->graph = NULL;
  return 0;
}

static const PressGraph *
build_with(void **state, const char *text, const PressBuildOptions *options)
{
  Desk *const desk = *state;
  press_graph_free(desk->graph);
  desk->graph = NULL;
  assert_int_equal(press_build_text(desk->world, PRESS_STR("a.txt"),
                                    press_str(text), options, &desk->graph),
                   PRESS_OK);
  return desk->graph;
}

/// The graph of a text; freed with the next one
static const PressGraph *
build(void **state, const char *language, const char *text)
{
  const PressBuildOptions options = {.published = PRESS_STR("2019-10-31"),
                                     .language = press_str(language)};
  return build_with(state, text, &options);
}

/// Node with this label, or null
static const PressNode *
node(const PressGraph *graph, const char *label)
{
  for (uint32_t i = 0; i < press_graph_n_nodes(graph); ++i) {
    if (press_str_equals(press_graph_node(graph, i)->label, press_str(label))) {
      return press_graph_node(graph, i);
    }
  }
  return NULL;
}

static bool
has_type(const PressNode *n, const char *type)
{
  for (uint32_t i = 0; i < n->n_types; ++i) {
    if (press_str_equals(n->types[i], press_str(type))) {
      return true;
    }
  }
  return false;
}

/// Statement with this predicate between these labels (null: any), or null
static const PressGraphStatement *
statement(const PressGraph *graph,
          const char *subject,
          const char *predicate,
          const char *object)
{
  for (uint32_t i = 0; i < press_graph_n_statements(graph); ++i) {
    const PressGraphStatement *const s = press_graph_statement(graph, i);
    const PressStr a = press_graph_node(graph, s->subject)->label;
    const PressStr b = press_graph_node(graph, s->object)->label;
    if (press_str_equals(s->predicate, press_str(predicate)) &&
        (!subject || press_str_equals(a, press_str(subject))) &&
        (!object || press_str_equals(b, press_str(object)))) {
      return s;
    }
  }
  return NULL;
}

static void
the_article_is_a_node_without_mentions(void **state)
{
  const PressGraph *graph =
      build(state, "fr", "Norvik rachète Holm\n\nNorvik a racheté Holm.");
  const PressNode *const article = node(graph, "Norvik rachète Holm");
  assert_non_null(article);
  assert_true(has_type(article, "Article"));
  assert_int_equal(article->n_mentions, 0);
  assert_str_equal(press_value_text(article->properties, "document"),
                   press_graph_document(graph, 0)->id.data);
  graph = build(state, "en", "Norvik acquired Holm.");
  assert_non_null(node(graph, "a.txt"));
}

static void
title_and_credits_make_document_edges(void **state)
{
  static const char *const texts[] = {
      "Norvik rachète Holm\n\nHolm a nié.\n\nCrédits : Reuters",
      "Norvik acquires Holm\n\nHolm denied it.\n\nPhoto: Reuters"};
  for (int i = 0; i < 2; ++i) {
    const PressGraph *const graph = build(state, i ? "en" : "fr", texts[i]);
    assert_non_null(statement(graph, NULL, "ABOUT", "Norvik"));
    assert_non_null(statement(graph, NULL, "ABOUT", "Holm"));
    assert_non_null(statement(graph, NULL, "CREDITS", "Reuters"));
    assert_null(statement(graph, "Reuters", "ABOUT", NULL));
    assert_true(
        press_value_true(node(graph, "Reuters")->properties, "boilerplate"));
  }
}

static void
who_is_left_out_is_a_node_only_where_it_is_needed(void **state)
{
  const PressGraph *graph =
      build(state, "fr", "Anna Berg a été arrêtée lundi.");
  const PressNode *const nobody = node(graph, "agent non précisé");
  assert_non_null(nobody);
  assert_true(press_value_true(nobody->properties, "unspecified"));
  assert_true(press_value_true(nobody->properties, "generic"));
  assert_int_equal(nobody->n_mentions, 0);
  graph = build(state, "en", "Anna Berg was arrested on Monday.");
  assert_non_null(node(graph, "unspecified agent"));
  graph = build(state, "en", "Anna Berg was arrested by the police.");
  assert_null(node(graph, "unspecified agent"));
}

static void
a_country_has_its_label_in_both_languages(void **state)
{
  const PressGraph *graph =
      build(state, "fr", "Les États-Unis ont sanctionné la Russie.");
  assert_str_equal(node(graph, "Russie")->label_en, "Russia");
  assert_str_equal(node(graph, "Russie")->label_fr, "Russie");
  graph = build(state, "en", "The United States sanctioned Russia.");
  assert_str_equal(node(graph, "Russia")->label_fr, "Russie");
}

static void
a_date_is_a_time_span(void **state)
{
  const PressGraph *const graph =
      build(state, "fr", "L'attaque a commencé le 29 avril 2019.");
  const PressNode *const day = node(graph, "2019-04-29");
  assert_non_null(day);
  assert_true(has_type(day, "TimeSpan"));
  assert_str_equal(press_value_text(day->properties, "start"), "2019-04-29");
  assert_non_null(statement(graph, "L'attaque", "STARTED_ON", "2019-04-29"));
}

static void
a_weekday_that_does_not_fit_is_a_warning(void **state)
{
  static const char *const texts[] = {
      "L'attaque a commencé le mercredi 29 avril 2019.",
      "The attack started on Wednesday 29 April 2019."};
  for (int i = 0; i < 2; ++i) {
    const PressGraph *const graph = build(state, i ? "en" : "fr", texts[i]);
    assert_int_equal(press_graph_n_warnings(graph), 1);
    assert_str_equal(press_graph_warning(graph, 0)->kind, "weekday");
    assert_int_equal(press_graph_warning(graph, 0)->sentence, 1);
    assert_non_null(node(graph, "2019-04-29"));
  }
  const PressGraph *const graph =
      build(state, "fr", "L'attaque a commencé le lundi 29 avril 2019.");
  assert_int_equal(press_graph_n_warnings(graph), 0);
}

static void
a_claim_lists_its_statements(void **state)
{
  const PressGraph *graph = build(
      state, "fr", "Reuters rapporte que Norvik et Holm ont poursuivi Sorvik.");
  assert_int_equal(press_graph_n_claims(graph), 1);
  const PressClaim *const claim = press_graph_claim(graph, 0);
  assert_int_equal(claim->n_statements, 2);
  assert_str_equal(press_graph_node(graph, claim->source)->label, "Reuters");
  assert_str_equal(claim->cue.text, "rapporte");
  for (uint32_t i = 0; i < claim->n_statements; ++i) {
    assert_int_equal(press_graph_statement(graph, claim->statements[i])->claim,
                     0);
  }
  graph = build(state, "en", "Norvik acquired Holm.");
  assert_int_equal(press_graph_n_claims(graph), 0);
}

static void
two_who_say_it_are_two_claims_with_the_same_statements(void **state)
{
  const PressGraph *const graph = build(
      state, "en", "Reuters and The Guardian claim that Norvik acquired Holm.");
  assert_int_equal(press_graph_n_claims(graph), 2);
  for (uint32_t i = 0; i < 2; ++i) {
    assert_int_equal(press_graph_claim(graph, i)->n_statements, 1);
    assert_int_equal(press_graph_claim(graph, i)->statements[0],
                     press_graph_claim(graph, 0)->statements[0]);
  }
}

static void
a_denial_contradicts_what_it_denies(void **state)
{
  const PressGraph *const graph =
      build(state, "fr",
            "WhatsApp accuse NSO d'avoir piraté ses serveurs. NSO dément.");
  assert_int_equal(press_graph_n_claim_relations(graph), 1);
  const PressClaimRelation *const r = press_graph_claim_relation(graph, 0);
  assert_str_equal(r->type, "CONTRADICTS");
  assert_int_not_equal(press_graph_claim(graph, r->from)->source,
                       press_graph_claim(graph, r->to)->source);
}

static void
a_shortcut_carries_its_chain_and_all_its_evidence(void **state)
{
  const PressGraph *const graph =
      build(state, "en", "WhatsApp filed a lawsuit against NSO on Tuesday.");
  const PressGraphStatement *const sues =
      statement(graph, "WhatsApp", "SUES", "NSO");
  assert_non_null(sues);
  assert_non_null(sues->derived);
  assert_str_equal(sues->derived->rule, "sues_from_lawsuit");
  assert_int_equal(sues->derived->n_from, 2);
  assert_true(sues->n_evidence >= 1);
}

static void
mentions_are_written_on_demand(void **state)
{
  const PressBuildOptions options = {.language = PRESS_STR("en"),
                                     .mentions = true};
  static const char *const text = "Title\n\nNorvik acquired Holm.";
  assert_non_null(
      statement(build_with(state, text, &options), NULL, "MENTIONS", "Norvik"));
  assert_null(statement(build(state, "en", text), NULL, "MENTIONS", NULL));
}

static void
evidence_is_the_sentence(void **state)
{
  static const char *const text = "Holm left. Norvik acquired Holm. Holm left.";
  const PressGraph *const graph = build(state, "en", text);
  const PressGraphStatement *const s =
      statement(graph, "Norvik", "ACQUIRES", "Holm");
  assert_int_equal(s->n_evidence, 1);
  assert_int_equal(s->evidence[0].sentence, 2);
  assert_int_equal(s->evidence[0].start, 11);
  assert_int_equal(s->evidence[0].end, 32);
}

static void
show_fault(void *handle, const PressFault *fault)
{
  (void)handle;
  print_error("%.*s: %.*s\n", (int)fault->rule.len, fault->rule.data,
              (int)fault->reason.len, fault->reason.data);
}

static void
no_graph_has_faults(void **state)
{
  static const char *const texts[] = {
      "Les pirates auraient ciblé les téléphones de journalistes.",
      "Hackers allegedly targeted the phones of journalists.",
      ("WhatsApp accuse NSO d'avoir piraté ses serveurs. NSO dément. Selon "
       "Reuters, NSO aurait vendu 3 outils. On craint que NSO rachète Holm."),
      ("No journalist was arrested. Norvik denied any attack on Wednesday 29 "
       "April 2019, said Reuters. It may own 12% of Holm.\n\nPhoto: Reuters"),
      "Norvik, accused of bribery by quibblers, left.",
      "a",
      "?",
      "“",
      "2019",
      "Lundi.",
      "Norvik",
  };
  Desk *const desk = *state;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    const PressGraph *const graph = build(state, NULL, texts[i]);
    PressOut *out = NULL;
    assert_int_equal(press_out_memory(desk->world, &out), PRESS_OK);
    assert_int_equal(
        press_document_write(graph, PRESS_DOCUMENT_JSON, false, out), PRESS_OK);
    size_t n = 0;
    const PressCheckOptions all = {.ids = true, .bytes = true};
    assert_int_equal(press_document_check_text(desk->world, "built",
                                               press_out_text(out), all,
                                               show_fault, NULL, &n),
                     PRESS_OK);
    assert_int_equal(n, 0);
    press_out_abandon(out);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(the_article_is_a_node_without_mentions,
                                drop_graph),
      cmocka_unit_test_teardown(title_and_credits_make_document_edges,
                                drop_graph),
      cmocka_unit_test_teardown(
          who_is_left_out_is_a_node_only_where_it_is_needed, drop_graph),
      cmocka_unit_test_teardown(a_country_has_its_label_in_both_languages,
                                drop_graph),
      cmocka_unit_test_teardown(a_date_is_a_time_span, drop_graph),
      cmocka_unit_test_teardown(a_weekday_that_does_not_fit_is_a_warning,
                                drop_graph),
      cmocka_unit_test_teardown(a_claim_lists_its_statements, drop_graph),
      cmocka_unit_test_teardown(
          two_who_say_it_are_two_claims_with_the_same_statements, drop_graph),
      cmocka_unit_test_teardown(a_denial_contradicts_what_it_denies,
                                drop_graph),
      cmocka_unit_test_teardown(
          a_shortcut_carries_its_chain_and_all_its_evidence, drop_graph),
      cmocka_unit_test_teardown(mentions_are_written_on_demand, drop_graph),
      cmocka_unit_test_teardown(evidence_is_the_sentence, drop_graph),
      cmocka_unit_test_teardown(no_graph_has_faults, drop_graph),
  };
  return cmocka_run_group_tests(tests, open_desk, close_desk);
}
