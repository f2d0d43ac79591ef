// SPDX-License-Identifier: MIT

// The figures of small graphs against a small gold, one change at a time. That
// every figure is the reference's is what tests/eval/compare.py checks.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"
#include "heard.h"

#include "base/json_read.h"

#include <pressgraph/eval.h>

#include <stdio.h>
#include <unistd.h>

// "Norvik sues Delta. Delta is part of Altair. Altair owns the Delta port."
#define DOCUMENT                                                               \
  "\"documents\":[{\"id\":\"d1\",\"bytes\":71,"                                \
  "\"sentences\":[[0,18],[19,43],[44,71]]}],"
#define NODE(id, type, start, end)                                             \
  "{\"id\":\"" id "\",\"types\":[\"" type "\"],\"label\":\"" id                \
  "\",\"mentions\":[{\"document\":\"d1\",\"kind\":\"name\",\"start\":" #start  \
  ",\"end\":" #end "}]}"
#define NODES                                                                  \
  "\"nodes\":[" NODE("norvik", "Company", 0, 6) "," NODE(                      \
      "delta", "Company", 12, 17) "," NODE("altair", "Company", 36, 42) "]"
#define EVIDENCE(start, end)                                                   \
  "\"evidence\":[{\"document\":\"d1\",\"start\":" #start ",\"end\":" #end "}]"
#define SUES                                                                   \
  "{\"id\":\"s1\",\"subject\":\"norvik\",\"predicate\":\"SUES\",\"object\":"   \
  "\"delta\",\"core\":true,\"status\":\"reported\",\"sources\":[\"norvik\"]"   \
  "," EVIDENCE(0, 18) "}"
#define PART                                                                   \
  "{\"id\":\"s2\",\"subject\":\"delta\",\"predicate\":\"PART_OF\",\"object\":" \
  "\"altair\"," EVIDENCE(19, 43) "}"
#define RULES                                                                  \
  "\"must_not\":[{\"subject\":\"delta\",\"predicate\":\"SUES\",\"object\":"    \
  "\"*\",\"why\":\"it is sued\"}]"
#define GRAPH(nodes, statements)                                               \
  "{" DOCUMENT nodes ",\"statements\":[" statements "]," RULES "}"
#define GOLD GRAPH(NODES, SUES "," PART)

static Folder folder;
static char graph_file[FOLDER_PATH];
static char gold_file[FOLDER_PATH];

static int
make_folder(void **state)
{
  (void)state;
  folder = folder_make();
  (void)folder_at(&folder, "graph.json", graph_file);
  (void)folder_at(&folder, "gold.json", gold_file);
  return 0;
}

static int
remove_folder(void **state)
{
  (void)state;
  (void)unlink(graph_file);
  (void)unlink(gold_file);
  return rmdir(folder.path);
}

static void
write_file(const char *path, const char *text)
{
  FILE *const file = fopen(path, "w");
  assert_non_null(file);
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  assert_int_equal(fclose(file), 0);
}

/// Figures of a graph against gold
typedef struct {
  Heard heard;
  PressWorld *world;
  PressOut *out;
  Arena arena;
  const PressValue *figures;
} Result;

static PressStatus
run(Result *r, const char *graph, const char *gold, bool json)
{
  write_file(graph_file, graph);
  write_file(gold_file, gold);
  r->world = heard_world(&r->heard);
  r->arena = press_arena(press_alloc_default(), 0);
  r->figures = NULL;
  assert_int_equal(press_out_memory(r->world, &r->out), PRESS_OK);
  return press_eval_graph(r->world, graph_file, gold_file, json, true, r->out);
}

static void
finish(Result *r)
{
  press_out_abandon(r->out);
  press_arena_clear(&r->arena);
  press_world_free(r->world);
}

static void
score(Result *r, const char *graph, const char *gold)
{
  assert_int_equal(run(r, graph, gold, true), PRESS_OK);
  assert_int_equal(press_json_parse(r->world, PRESS_STR("figures"),
                                    press_out_text(r->out), 1, &r->arena,
                                    &r->figures),
                   PRESS_OK);
}

/// A member of a member of a member; later names may be null
static const PressValue *
member(const Result *r, const char *a, const char *b, const char *c)
{
  const PressValue *value = press_value_get(r->figures, a);
  value = b ? press_value_get(value, b) : value;
  value = c ? press_value_get(value, c) : value;
  assert_non_null(value);
  return value;
}

#define ASSERT_FIGURE(r, a, b, c, want)                                        \
  assert_float_equal(member((r), (a), (b), (c))->number, (want), 1e-9)

static void
a_graph_is_right_by_itself(void **state)
{
  (void)state;
  Result r;
  score(&r, GOLD, GOLD);
  ASSERT_FIGURE(&r, "nodes", "all", "f1", 1);
  ASSERT_FIGURE(&r, "nodes", "named", "gold", 3);
  ASSERT_FIGURE(&r, "mentions", "linked", "f1", 1);
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 1);
  ASSERT_FIGURE(&r, "statements", "strict_core", "gold", 1);
  ASSERT_FIGURE(&r, "evidence", "valid", NULL, 1);
  ASSERT_FIGURE(&r, "must_not", "violations", NULL, 0);
  assert_int_equal(member(&r, "log", NULL, NULL)->n, 0);
  finish(&r);
}

static void
what_is_missing_costs_recall_alone(void **state)
{
  (void)state;
  Result r;
  score(&r, GRAPH(NODES, SUES), GOLD);
  ASSERT_FIGURE(&r, "statements", "strict_all", "p", 1);
  ASSERT_FIGURE(&r, "statements", "strict_all", "r", 0.5);
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 0.6667);
  finish(&r);
}

static void
the_other_way_round_is_wrong_and_forbidden(void **state)
{
  (void)state;
  Result r;
  score(&r,
        GRAPH(NODES, "{\"subject\":\"delta\",\"predicate\":\"SUES\","
                     "\"object\":\"norvik\"," EVIDENCE(0, 18) "}"),
        GOLD);
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 0);
  ASSERT_FIGURE(&r, "statements", "lenient_core", "f1", 1);
  ASSERT_FIGURE(&r, "must_not", "violations", NULL, 1);
  assert_str_equal(member(&r, "must_not", "list", NULL)->items[0].text,
                   "delta SUES norvik [asserted]: it is sued");
  finish(&r);
}

static void
denied_and_negated_edges_break_no_rule(void **state)
{
  (void)state;
  Result r;
  score(
      &r,
      GRAPH(
          NODES,
          "{\"subject\":\"delta\",\"predicate\":\"SUES\","
          "\"object\":\"norvik\",\"status\":\"denied\"," EVIDENCE(
              0, 18) "},"
                     "{\"subject\":\"delta\",\"predicate\":\"SUES\","
                     "\"object\":\"norvik\",\"polarity\":\"negated\"," EVIDENCE(
                         0, 18) "}"),
      GOLD);
  ASSERT_FIGURE(&r, "must_not", "violations", NULL, 0);
  finish(&r);
}

static void
an_inverse_name_is_the_same_triple(void **state)
{
  (void)state;
  Result r;
  score(&r,
        GRAPH(NODES,
              SUES ",{\"subject\":\"altair\",\"predicate\":"
                   "\"HAS_PART\",\"object\":\"delta\"," EVIDENCE(19, 43) "}"),
        GOLD);
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 1);
  finish(&r);
}

static void
another_status_shows_in_the_confusion(void **state)
{
  (void)state;
  Result r;
  score(&r,
        GRAPH(NODES, "{\"subject\":\"norvik\",\"predicate\":\"SUES\","
                     "\"object\":\"delta\",\"status\":\"asserted\"," EVIDENCE(
                         0, 18) "}"),
        GOLD);
  ASSERT_FIGURE(&r, "statements", "status_confusion", "reported->asserted", 1);
  const PressValue *const attributes =
      member(&r, "statements", "attributes", NULL);
  const PressValue *const status = press_value_get(attributes, "status");
  assert_float_equal(press_value_get(status, "accuracy")->number, 0, 1e-9);
  const PressValue *const sources = press_value_get(attributes, "sources");
  assert_float_equal(press_value_get(sources, "accuracy")->number, 0, 1e-9);
  finish(&r);
}

#define DERIVED(from)                                                          \
  "{\"id\":\"s9\",\"subject\":\"norvik\",\"predicate\":\"REPORTS\","           \
  "\"object\":\"delta\",\"derived\":{\"rule\":\"source_reports_event\","       \
  "\"from\":[\"" from "\"]},\"evidence\":[]}"

static void
what_follows_from_its_chain_is_not_judged(void **state)
{
  (void)state;
  Result r;
  score(&r, GRAPH(NODES, SUES "," PART "," DERIVED("s1")), GOLD);
  ASSERT_FIGURE(&r, "statements", "not_judged", NULL, 1);
  ASSERT_FIGURE(&r, "statements", "strict_all", "p", 1);
  ASSERT_FIGURE(&r, "evidence", "statements", NULL, 2);
  finish(&r);
}

static void
what_only_calls_itself_derived_is_wrong(void **state)
{
  (void)state;
  Result r;
  score(&r, GRAPH(NODES, SUES "," PART "," DERIVED("s2")), GOLD);
  ASSERT_FIGURE(&r, "statements", "not_judged", NULL, 0);
  ASSERT_FIGURE(&r, "statements", "strict_all", "p", 0.6667);
  ASSERT_FIGURE(&r, "evidence", "has_evidence", NULL, 0.6667);
  finish(&r);
}

static void
what_is_derived_from_itself_is_wrong(void **state)
{
  (void)state;
  Result r;
  score(&r,
        GRAPH(NODES,
              SUES ",{\"id\":\"a\",\"subject\":\"norvik\",\"predicate\":"
                   "\"REPORTS\",\"object\":\"delta\",\"sources\":[\"norvik\"],"
                   "\"derived\":{\"rule\":\"source_reports_event\","
                   "\"from\":[\"s1\",\"b\"]},\"evidence\":[]},"
                   "{\"id\":\"b\",\"subject\":\"norvik\",\"predicate\":"
                   "\"REPORTS\",\"object\":\"delta\",\"sources\":[\"norvik\"],"
                   "\"derived\":{\"rule\":\"source_reports_event\","
                   "\"from\":[\"s1\",\"a\"]},\"evidence\":[]}"),
        GOLD);
  ASSERT_FIGURE(&r, "statements", "not_judged", NULL, 0);
  finish(&r);
}

static void
evidence_must_lie_in_the_text_and_be_a_sentence(void **state)
{
  (void)state;
  Result r;
  score(
      &r,
      GRAPH(NODES,
            "{\"subject\":\"norvik\",\"predicate\":\"SUES\","
            "\"object\":\"delta\"," EVIDENCE(
                0, 71) "},"
                       "{\"subject\":\"norvik\",\"predicate\":\"MEETS\","
                       "\"object\":\"delta\"," EVIDENCE(
                           0,
                           72) "},"
                               "{\"subject\":\"norvik\",\"predicate\":\"OWNS\","
                               "\"object\":\"delta\"," EVIDENCE(
                                   44, 71) "},"
                                           "{\"subject\":\"norvik\","
                                           "\"predicate\":\"JOINS\","
                                           "\"object\":\"delta\"," EVIDENCE(
                                               0, 18) "}"),
      GOLD);
  ASSERT_FIGURE(&r, "evidence", "has_evidence", NULL, 1);
  ASSERT_FIGURE(&r, "evidence", "in_text", NULL, 0.75);
  ASSERT_FIGURE(&r, "evidence", "sentence_sized", NULL, 0.5);
  ASSERT_FIGURE(&r, "evidence", "valid", NULL, 0.25);
  finish(&r);
}

static void
a_node_in_two_pieces_is_fragmented(void **state)
{
  (void)state;
  Result r;
  score(&r,
        "{" DOCUMENT "\"nodes\":[" NODE(
            "norvik", "Company", 0, 6) ",{\"id\":"
                                       "\"both\",\"types\":[\"Thing\"],"
                                       "\"mentions\":[{\"document\":\"d1\","
                                       "\"start\":12,\"end\":17},{\"document\":"
                                       "\"d1\",\"start\":36,\"end\":"
                                       "42}]}],\"statements\":[]}",
        GOLD);
  ASSERT_FIGURE(&r, "nodes", "over_merge", NULL, 1.5);
  ASSERT_FIGURE(&r, "nodes", "all", "r", 0.6667);
  ASSERT_FIGURE(&r, "nodes", "fragmentation", NULL, 1);
  ASSERT_FIGURE(&r, "nodes", "type_accuracy", NULL, 0.5);
  finish(&r);
}

static void
a_kindred_predicate_is_half_right(void **state)
{
  (void)state;
  Result r;
  score(&r,
        GRAPH(NODES, "{\"subject\":\"norvik\",\"predicate\":\"REJECTS\","
                     "\"object\":\"delta\"," EVIDENCE(0, 18) "}"),
        GRAPH(NODES, "{\"subject\":\"norvik\",\"predicate\":\"OPPOSES\","
                     "\"object\":\"delta\"," EVIDENCE(0, 18) "}"));
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 0.5);
  finish(&r);
}

#define READINGS                                                               \
  "{\"subject\":\"norvik\",\"predicate\":\"SUES\",\"object\":\"delta\","       \
  "\"alternatives\":[{\"subject\":\"altair\",\"predicate\":\"MEETS\","         \
  "\"object\":\"norvik\"},{\"subject\":\"norvik\",\"predicate\":"              \
  "\"ACCUSES\",\"object\":\"delta\"}]," EVIDENCE(0, 18) "}"

static void
an_accepted_reading_is_right_and_a_second_one_free(void **state)
{
  (void)state;
  Result r;
  score(&r,
        GRAPH(NODES,
              "{\"subject\":\"norvik\",\"predicate\":\"ACCUSES\","
              "\"object\":\"delta\"," EVIDENCE(
                  0, 18) "},"
                         "{\"subject\":\"norvik\",\"predicate\":\"MEETS\","
                         "\"object\":\"altair\"," EVIDENCE(0, 18) "}"),
        GRAPH(NODES, READINGS));
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 1);
  ASSERT_FIGURE(&r, "statements", "strict_all", "system", 1);
  ASSERT_FIGURE(&r, "statements", "lenient_all", "f1", 1);
  finish(&r);
}

#define VARIANT(status)                                                        \
  "{\"subject\":\"norvik\",\"predicate\":\"SUES\",\"object\":\"delta\","       \
  "\"sources\":[\"norvik\"],\"status\":\"" status "\"," EVIDENCE(0, 18) "}"

static void
every_variant_too_many_is_a_wrong_one(void **state)
{
  (void)state;
  Result r;
  score(&r, GRAPH(NODES, VARIANT("reported") "," VARIANT("alleged")), GOLD);
  const PressValue *const status =
      press_value_get(member(&r, "statements", "attributes", NULL), "status");
  assert_float_equal(press_value_get(status, "accuracy")->number, 0.5, 1e-9);
  ASSERT_FIGURE(&r, "statements", "strict_all", "p", 1);
  finish(&r);
}

#define EVENT(id, mentions)                                                    \
  "{\"id\":\"" id "\",\"types\":[\"Attack\"],\"mentions\":[" mentions "]}"
#define TARGETED(id)                                                           \
  "{\"subject\":\"" id                                                         \
  "\",\"predicate\":\"TARGETS\",\"object\":\"delta\"," EVIDENCE(0, 18) "}"
#define WITH_EVENT(id, start, end)                                             \
  "\"nodes\":[" NODE("delta", "Company", 12, 17) "," EVENT(                    \
      id, "{\"document\":\"d1\",\"start\":" #start ",\"end\":" #end "}") "]"

static void
an_event_is_known_by_its_statements(void **state)
{
  (void)state;
  Result r;
  score(&r, GRAPH(WITH_EVENT("raid", 0, 6), TARGETED("raid")),
        GRAPH(WITH_EVENT("attack", 44, 50), TARGETED("attack")));
  ASSERT_FIGURE(&r, "nodes", "matched_by_structure", NULL, 1);
  ASSERT_FIGURE(&r, "statements", "strict_all", "f1", 1);
  finish(&r);
}

#define WORDED(id, surface)                                                    \
  "{" DOCUMENT "\"nodes\":[{\"id\":\"" id "\",\"types\":[\"Company\"],"        \
  "\"mentions\":[{\"start\":null,\"end\":null,\"surface\":\"" surface          \
  "\"}]}]}"

static void
without_offsets_surfaces_are_compared(void **state)
{
  (void)state;
  Result r;
  score(&r, WORDED("a", "l’Été"), WORDED("b", "L'ETE"));
  ASSERT_FIGURE(&r, "mentions", "exact", "f1", 1);
  ASSERT_FIGURE(&r, "nodes", "all", "f1", 1);
  finish(&r);
  score(&r, "{\"nodes\":[{\"id\":\"a\"}]}", WORDED("b", "L'ETE"));
  assert_int_equal(member(&r, "mentions", "exact", NULL)->kind, PRESS_NULL);
  finish(&r);
}

static void
an_empty_graph_is_scored(void **state)
{
  (void)state;
  Result r;
  score(&r, "{}", GOLD);
  ASSERT_FIGURE(&r, "nodes", "all", "f1", 0);
  ASSERT_FIGURE(&r, "statements", "strict_all", "system", 0);
  assert_int_equal(member(&r, "evidence", "valid", NULL)->kind, PRESS_NULL);
  finish(&r);
}

static void
the_report_says_what_was_missed(void **state)
{
  (void)state;
  Result r;
  assert_int_equal(run(&r, GRAPH(NODES, SUES), GOLD, false), PRESS_OK);
  const PressStr text = press_out_text(r.out);
  assert_true(press_str_starts(
      text, PRESS_STR("nodes\n  all                      P  1.000  R  1.000  "
                      "F1  1.000   (3 system, 3 gold)\n")));
  assert_true(press_str_ends(
      text, PRESS_STR("statement missed: delta PART_OF altair\n")));
  finish(&r);
}

static void
bad_files_are_refused_with_their_place(void **state)
{
  (void)state;
  static const struct {
    const char *gold;
    PressStatus status;
    size_t column;
  } cases[] = {
      {"[]", PRESS_BAD_DATA, 1},
      {"{\"nodes\":", PRESS_BAD_SYNTAX, 0},
      {"{\"nodes\":[{\"id\":7}]}", PRESS_BAD_DATA, 17},
      {"{\"statements\":[{\"subject\":\"a\",\"predicate\":[],\"object\":"
       "\"b\"}]}",
       PRESS_BAD_DATA, 43},
      {"{\"must_not\":[{\"subject\":\"a\"}]}", PRESS_BAD_DATA, 14},
      {"{\"must_not\":[{\"node\":\"a\"}]}", PRESS_BAD_DATA, 14},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    Result r;
    assert_int_equal(run(&r, GOLD, cases[i].gold, true), cases[i].status);
    assert_int_equal(r.heard.n, 1);
    if (cases[i].column) {
      assert_int_equal(r.heard.column, cases[i].column);
    }
    assert_int_equal(press_out_text(r.out).len, 0);
    finish(&r);
  }
}

static PressStatus
attempt(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  PressOut *out = NULL;
  st = st ? st : press_out_memory(world, &out);
  st =
      st ? st : press_eval_graph(world, graph_file, gold_file, true, true, out);
  st = st ? st : press_out_status(out);
  press_out_abandon(out);
  press_world_free(world);
  return st;
}

static void
memory_that_runs_out_is_reported(void **state)
{
  (void)state;
  write_file(graph_file, GRAPH(NODES, SUES "," DERIVED("s1")));
  write_file(gold_file, GOLD);
  assert_true(fail_alloc_sweep(attempt, NULL) > 5);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_graph_is_right_by_itself),
      cmocka_unit_test(what_is_missing_costs_recall_alone),
      cmocka_unit_test(the_other_way_round_is_wrong_and_forbidden),
      cmocka_unit_test(denied_and_negated_edges_break_no_rule),
      cmocka_unit_test(an_inverse_name_is_the_same_triple),
      cmocka_unit_test(another_status_shows_in_the_confusion),
      cmocka_unit_test(what_follows_from_its_chain_is_not_judged),
      cmocka_unit_test(what_only_calls_itself_derived_is_wrong),
      cmocka_unit_test(what_is_derived_from_itself_is_wrong),
      cmocka_unit_test(evidence_must_lie_in_the_text_and_be_a_sentence),
      cmocka_unit_test(a_node_in_two_pieces_is_fragmented),
      cmocka_unit_test(a_kindred_predicate_is_half_right),
      cmocka_unit_test(an_accepted_reading_is_right_and_a_second_one_free),
      cmocka_unit_test(every_variant_too_many_is_a_wrong_one),
      cmocka_unit_test(an_event_is_known_by_its_statements),
      cmocka_unit_test(without_offsets_surfaces_are_compared),
      cmocka_unit_test(an_empty_graph_is_scored),
      cmocka_unit_test(the_report_says_what_was_missed),
      cmocka_unit_test(bad_files_are_refused_with_their_place),
      cmocka_unit_test(memory_that_runs_out_is_reported),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
