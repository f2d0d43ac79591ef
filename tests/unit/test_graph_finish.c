// SPDX-License-Identifier: MIT

// Finishing a graph: ids, equal things united, references renumbered,
// everything in canonical order.

#include "unit.h"

#include "base/value_new.h"
#include "fail_alloc.h"
#include "graph/graph_build.h"
#include "heard.h"

#define TEXT "Zed met Abe in Rome. Abe met Zed again."

static PressSpan
span(uint32_t sentence, uint32_t from, uint32_t to)
{
  return (PressSpan){.sentence = sentence, .start = from, .end = to};
}

static PressStatus
add_node(PressGraph *graph,
         PressStr id,
         PressStr label,
         const PressMention *mentions,
         uint32_t n)
{
  static const PressStr types[] = {
      {"Place", 5}, {"Company", 7}, {"Agent", 5}, {"Company", 7}};
  static const PressStr aliases[] = {{"z", 1}, {"Zed", 3}, {"a", 1}, {"z", 1}};
  const PressNode node = {.id = id,
                          .types = types,
                          .n_types = 4,
                          .label = label,
                          .named = true,
                          .aliases = aliases,
                          .n_aliases = 4,
                          .mentions = mentions,
                          .n_mentions = n};
  uint32_t index = 0;
  return press_graph_add_node(graph, &node, &index);
}

static PressStatus
add_statement(PressGraph *graph,
              uint32_t subject,
              uint32_t object,
              uint32_t claim,
              double score,
              PressSpan evidence)
{
  static const uint32_t sources[] = {1, 0, 1};
  const PressTime time = {.precision = PRESS_STR("set"),
                          .raw = PRESS_STR("again")};
  const PressGraphStatement statement = {.subject = subject,
                                         .predicate = PRESS_STR("MEETS"),
                                         .object = object,
                                         .status = PRESS_REPORTED,
                                         .sources = sources,
                                         .n_sources = 3,
                                         .claim = claim,
                                         .time = &time,
                                         .score = score,
                                         .rule = PRESS_STR("r"),
                                         .evidence = &evidence,
                                         .n_evidence = 1};
  uint32_t index = 0;
  return press_graph_add_statement(graph, &statement, &index);
}

static PressStatus
add_claim(PressGraph *graph, uint32_t statement, uint32_t from)
{
  const PressClaim claim = {.source = 0,
                            .speech_act = PRESS_STR("report"),
                            .cue = span(1, from, from + 3),
                            .statements = &statement,
                            .n_statements = 1};
  uint32_t index = 0;
  return press_graph_add_claim(graph, &claim, &index);
}

// Zed, Abe, two statements that are one, two claims of it
static PressStatus
fill(PressGraph *graph)
{
  const PressDocument document = {.uri = PRESS_STR("a.txt"),
                                  .language = PRESS_STR("en"),
                                  .text = PRESS_STR(TEXT)};
  const PressMention zed[] = {{.span = span(2, 29, 32)},
                              {.span = span(1, 0, 3)},
                              {.span = span(1, 0, 11)},
                              {.span = span(1, 0, 3)}};
  const PressMention abe[] = {{.span = span(1, 8, 11)}};
  uint32_t index = 0;
  PressStatus st = press_graph_add_document(graph, &document, &index);
  st = st ? st : add_node(graph, PRESS_NONE, PRESS_STR("Zed"), zed, 4);
  st = st ? st : add_node(graph, PRESS_STR("x"), PRESS_STR("Abe"), abe, 1);
  st = st ? st : add_statement(graph, 0, 1, 0, 0.5, span(2, 21, 39));
  st = st ? st : add_statement(graph, 1, 0, 1, 0.7, span(1, 0, 20));
  st = st ? st : add_claim(graph, 0, 25);
  st = st ? st : add_claim(graph, 1, 4);
  const PressClaimRelation relation = {
      .type = PRESS_STR("CORROBORATES"), .from = 1, .to = 0};
  st = st ? st : press_graph_add_claim_relation(graph, &relation);
  const PressClaimRelation back = {
      .type = PRESS_STR("CORROBORATES"), .from = 0, .to = 1};
  st = st ? st : press_graph_add_claim_relation(graph, &back);
  const PressGraphWarning warning = {
      .sentence = 1, .kind = PRESS_STR("limit"), .text = PRESS_STR("x")};
  return st ? st : press_graph_add_warning(graph, &warning);
}

static void
lists_are_sorted_and_hold_nothing_twice(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  assert_int_equal(fill(graph), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);

  const PressNode *const abe = press_graph_node(graph, 0);
  const PressNode *const zed = press_graph_node(graph, 1);
  assert_str_equal(abe->label, "Abe");
  assert_memory_equal(abe->id.data, "abe-", 4);
  assert_int_equal(zed->n_types, 3);
  assert_str_equal(zed->types[0], "Agent");
  assert_str_equal(zed->types[1], "Company");
  assert_str_equal(zed->types[2], "Place");
  // The label is no alias
  assert_int_equal(zed->n_aliases, 2);
  assert_str_equal(zed->aliases[0], "a");
  assert_int_equal(abe->n_aliases, 3);
  // The longer mention first, each once
  assert_int_equal(zed->n_mentions, 3);
  assert_int_equal(zed->mentions[0].span.end, 11);
  assert_int_equal(zed->mentions[1].span.end, 3);
  assert_int_equal(zed->mentions[2].span.start, 29);
  assert_int_equal(press_graph_n_warnings(graph), 1);
  press_graph_free(graph);
  press_world_free(world);
}

static void
statements_with_one_key_are_one(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  assert_int_equal(fill(graph), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);

  assert_int_equal(press_graph_n_statements(graph), 1);
  const PressGraphStatement *const s = press_graph_statement(graph, 0);
  // Symmetric: the smaller id is the subject
  assert_int_equal(s->subject, 0);
  assert_int_equal(s->object, 1);
  assert_true(s->score > 0.69 && s->score < 0.71);
  assert_int_equal(s->n_sources, 2);
  assert_int_equal(s->sources[0], 0);
  assert_int_equal(s->n_evidence, 2);
  assert_int_equal(s->evidence[0].start, 0);
  assert_int_equal(s->evidence[1].start, 21);

  // Both claims list it, and it belongs to the one with the first cue
  assert_int_equal(press_graph_n_claims(graph), 2);
  for (uint32_t i = 0; i < 2; ++i) {
    const PressClaim *const claim = press_graph_claim(graph, i);
    assert_int_equal(claim->n_statements, 1);
    assert_int_equal(claim->statements[0], 0);
    assert_int_equal(claim->source, 1);
    if (s->claim == i) {
      assert_int_equal(claim->cue.start, 4);
    }
  }
  // One relation, from the smaller id to the greater
  assert_int_equal(press_graph_n_claim_relations(graph), 1);
  const PressClaimRelation *const r = press_graph_claim_relation(graph, 0);
  assert_int_equal(r->from, 0);
  assert_int_equal(r->to, 1);
  press_graph_free(graph);
  press_world_free(world);
}

// Two who say it together: the smaller id of two claims with one cue
static void
of_two_claims_with_one_cue_the_smaller_id_counts(void **state)
{
  (void)state;
  for (uint32_t first = 0; first < 2; ++first) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    PressGraph *graph = NULL;
    assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
    assert_int_equal(fill(graph), PRESS_OK);
    // Two more claims, of Zed and of Abe, in front of the others
    for (uint32_t i = 0; i < 2; ++i) {
      const uint32_t statement = i;
      const PressClaim claim = {.source = i == first,
                                .speech_act = PRESS_STR("report"),
                                .cue = span(1, 0, 3),
                                .statements = &statement,
                                .n_statements = 1};
      uint32_t index = 0;
      assert_int_equal(press_graph_add_claim(graph, &claim, &index), PRESS_OK);
    }
    for (uint32_t i = 0; i < 2; ++i) {
      // The statements of the sample belong to the claims of the sample
      PressGraphStatement s = *press_graph_statement(graph, i);
      uint32_t index = 0;
      s.claim = 2 + i;
      assert_int_equal(press_graph_add_statement(graph, &s, &index), PRESS_OK);
    }
    assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
    assert_int_equal(press_graph_n_claims(graph), 4);
    uint32_t smallest = 0;
    while (press_graph_claim(graph, smallest)->cue.start) {
      ++smallest;
    }
    assert_int_equal(press_graph_statement(graph, 0)->claim, smallest);
    press_graph_free(graph);
    press_world_free(world);
  }
}

static void
the_hash_of_a_text_is_filled_in(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  assert_int_equal(fill(graph), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
  const PressDocument *const document = press_graph_document(graph, 0);
  assert_int_equal(document->bytes, sizeof TEXT - 1);
  assert_int_equal(document->sha256.len, 64);
  assert_memory_equal(document->id.data, "d-", 2);
  assert_memory_equal(document->id.data + 2, document->sha256.data, 16);
  press_graph_free(graph);
  press_world_free(world);
}

static void
ids_that_are_there_are_kept_and_gaps_filled(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  assert_int_equal(fill(graph), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, true), PRESS_OK);
  assert_str_equal(press_graph_node(graph, 0)->id, "x");
  assert_memory_equal(press_graph_node(graph, 1)->id.data, "zed-", 4);
  press_graph_free(graph);
  press_world_free(world);
}

static void
names_of_things_inside_of_values_follow_their_new_ids(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  Arena *const arena = press_graph_arena(graph);

  const PressDocument document = {.id = PRESS_STR("d1"),
                                  .uri = PRESS_STR("a.txt"),
                                  .language = PRESS_STR("en"),
                                  .text = PRESS_STR(TEXT)};
  ObjectBuilder object = press_object(arena);
  assert_true(press_object_set(&object, PRESS_STR("document"),
                               press_value_of_text(PRESS_STR("d1"))));
  const PressStr type = PRESS_STR("Article");
  const PressNode article = {.id = PRESS_STR("article"),
                             .types = &type,
                             .n_types = 1,
                             .label = PRESS_STR("A"),
                             .properties = press_object_end(&object)};
  object = press_object(arena);
  assert_true(press_object_set(&object, PRESS_STR("purpose_ref"),
                               press_value_of_text(PRESS_STR("article"))));
  const PressSpan evidence = span(1, 0, 20);
  const PressGraphStatement s = {.predicate = PRESS_STR("ABOUT"),
                                 .claim = PRESS_NO_INDEX,
                                 .evidence = &evidence,
                                 .n_evidence = 1,
                                 .properties = press_object_end(&object)};
  uint32_t index = 0;
  assert_int_equal(press_graph_add_document(graph, &document, &index),
                   PRESS_OK);
  assert_int_equal(press_graph_add_node(graph, &article, &index), PRESS_OK);
  assert_int_equal(press_graph_add_statement(graph, &s, &index), PRESS_OK);
  assert_int_equal(press_graph_finish(graph, false), PRESS_OK);

  const PressNode *const node = press_graph_node(graph, 0);
  const PressStr id = press_graph_document(graph, 0)->id;
  assert_true(
      press_str_equals(press_value_text(node->properties, "document"), id));
  assert_true(press_str_equals(
      press_value_text(press_graph_statement(graph, 0)->properties,
                       "purpose_ref"),
      node->id));
  press_graph_free(graph);
  press_world_free(world);
}

static void
what_is_added_is_a_copy(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  char label[] = "Zed";
  char type[] = "Agent";
  PressStr types[] = {{type, 5}};
  const PressNode node = {
      .types = types, .n_types = 1, .label = {label, 3}, .named = true};
  uint32_t index = 9;
  assert_int_equal(press_graph_add_node(graph, &node, &index), PRESS_OK);
  assert_int_equal(index, 0);
  label[0] = 'x';
  type[0] = 'x';
  types[0] = PRESS_NONE;
  assert_str_equal(press_graph_node(graph, 0)->label, "Zed");
  assert_str_equal(press_graph_node(graph, 0)->types[0], "Agent");
  assert_int_equal(press_graph_node(graph, 0)->properties->kind, PRESS_OBJECT);
  press_graph_free(graph);
  press_world_free(world);
}

static PressStatus
fill_and_finish(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressGraph *graph = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st != PRESS_OK) {
    return st;
  }
  st = press_graph_new(world, &graph);
  st = st ? st : fill(graph);
  st = st ? st : press_graph_finish(graph, false);
  press_graph_free(graph);
  press_world_free(world);
  return st;
}

static void
finishing_survives_any_allocation_that_fails(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(fill_and_finish, NULL) > 5);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lists_are_sorted_and_hold_nothing_twice),
      cmocka_unit_test(statements_with_one_key_are_one),
      cmocka_unit_test(of_two_claims_with_one_cue_the_smaller_id_counts),
      cmocka_unit_test(the_hash_of_a_text_is_filled_in),
      cmocka_unit_test(ids_that_are_there_are_kept_and_gaps_filled),
      cmocka_unit_test(names_of_things_inside_of_values_follow_their_new_ids),
      cmocka_unit_test(what_is_added_is_a_copy),
      cmocka_unit_test(finishing_survives_any_allocation_that_fails),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
