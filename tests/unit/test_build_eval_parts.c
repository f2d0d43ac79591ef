// SPDX-License-Identifier: MIT

// Parts of the scorer that have edges of their own: folding, rounding, the
// matching, times, quantities.

#include "unit.h"

#include "heard.h"

#include "base/json_read.h"
#include "build/eval_fold.h"
#include "build/eval_score.h"

#include <stdlib.h>

static void
folding_drops_case_accents_and_edges_alone(void **state)
{
  (void)state;
  static const char *const cases[][2] = {
      {"", ""},
      {"  L’Œuvre\u00a0 d’ÉTÉ. ", "l'oeuvre d'ete"},
      {"«\u202fCitizen  Lab\u202f»", "citizen lab"},
      {"Cyber‐attaque – Ærø", "cyber‐attaque – ærø"},
      {"Straße", "strasse"},
      {"Łódź", "łodz"},
      {"\"('N.S.O.')\"", "n.s.o"},
      {"e\u0301", "e"},
      {"...", ""},
  };
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    assert_str_equal(press_eval_fold(&arena, press_str(cases[i][0])),
                     cases[i][1]);
  }
  press_arena_clear(&arena);
}

static void
a_part_is_found_anywhere(void **state)
{
  (void)state;
  const PressStr text = PRESS_STR("aabaac");
  assert_true(press_eval_holds(text, PRESS_STR("aabaac")));
  assert_true(press_eval_holds(text, PRESS_STR("aac")));
  assert_true(press_eval_holds(text, PRESS_STR("a")));
  assert_false(press_eval_holds(text, PRESS_STR("")));
  assert_false(press_eval_holds(text, PRESS_STR("aad")));
  assert_false(press_eval_holds(text, PRESS_STR("aabaacc")));
  assert_false(press_eval_holds(PRESS_STR(""), PRESS_STR("a")));
}

static void
quotes_are_chosen_and_escaped(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  assert_str_equal(press_eval_quoted(&arena, PRESS_STR("a\\b")), "'a\\\\b'");
  assert_str_equal(press_eval_quoted(&arena, PRESS_STR("it's")), "\"it's\"");
  assert_str_equal(press_eval_quoted(&arena, PRESS_STR("'\"\n\x01é")),
                   "'\\'\"\\n\\x01é'");
  assert_str_equal(press_eval_quoted(&arena, PRESS_STR("a\u00a0b")),
                   "'a\\xa0b'");
  press_arena_clear(&arena);
}

static void
rounding_follows_the_exact_value(void **state)
{
  (void)state;
  // 0.00625 is a little more as a double; 0.28125 is exact: half to even
  assert_float_equal(press_eval_round(0.00625, 10000), 0.0063, 0);
  assert_float_equal(press_eval_round(0.28125, 10000), 0.2812, 0);
  assert_float_equal(press_eval_round(0.5, 1), 0, 0);
  assert_float_equal(press_eval_round(1.5, 1), 2, 0);
  assert_float_equal(press_eval_round(2.0 / 3, 10000), 0.6667, 0);
  assert_float_equal(press_eval_round(0, 10000), 0, 0);
  assert_float_equal(press_eval_round(1, 10000), 1, 0);
}

/// Nobody is ranked otherwise than by number
static EvalSide
side(size_t n)
{
  static const uint32_t ranks[] = {0, 1, 2, 3, 4, 5, 6, 7};
  return (EvalSide){n, ranks, ranks};
}

static void
the_greatest_weight_wins_not_the_greatest_edge(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  const EvalEdge edges[] = {{0, 0, 5}, {0, 1, 4}, {1, 0, 4}, {3, 3, 1}};
  EvalPairs pairs = {0};
  assert_int_equal(press_eval_match(&arena, edges, 4, side(4), side(5), &pairs),
                   PRESS_OK);
  assert_int_equal(pairs.n, 3);
  assert_int_equal(pairs.items[0].a, 0);
  assert_int_equal(pairs.items[0].b, 1);
  assert_int_equal(pairs.items[1].a, 1);
  assert_int_equal(pairs.items[1].b, 0);
  assert_int_equal(pairs.items[2].a, 3);
  assert_int_equal(pairs.items[2].b, 3);
  press_arena_clear(&arena);
}

/// Greatest weight by trying everything
static double
best_weight(double weights[4][4], size_t row, unsigned taken)
{
  if (row == 4) {
    return 0;
  }
  double best = best_weight(weights, row + 1, taken);
  for (size_t k = 0; k < 4; ++k) {
    if (weights[row][k] > 0 && !(taken >> k & 1)) {
      const double with =
          weights[row][k] + best_weight(weights, row + 1, taken | 1U << k);
      best = with > best ? with : best;
    }
  }
  return best;
}

static void
no_matching_is_heavier(void **state)
{
  (void)state;
  uint32_t seed = 1;
  for (int round = 0; round < 300; ++round) {
    double weights[4][4] = {{0}};
    EvalEdge edges[16];
    size_t n = 0;
    for (size_t i = 0; i < 16; ++i) {
      seed = seed * 1664525U + 1013904223U;
      const unsigned weight = seed >> 28;
      if (weight > 7) {
        weights[i / 4][i % 4] = weight;
        edges[n++] =
            (EvalEdge){(uint32_t)i / 4, (uint32_t)i % 4, (double)weight};
      }
    }
    Arena arena = press_arena(press_alloc_default(), 0);
    EvalPairs pairs = {0};
    assert_int_equal(
        press_eval_match(&arena, edges, n, side(4), side(4), &pairs), PRESS_OK);
    double sum = 0;
    unsigned taken = 0;
    for (size_t i = 0; i < pairs.n; ++i) {
      assert_false(taken >> pairs.items[i].b & 1);
      taken |= 1U << pairs.items[i].b;
      sum += weights[pairs.items[i].a][pairs.items[i].b];
    }
    assert_float_equal(sum, best_weight(weights, 0, 0), 1e-9);
    press_arena_clear(&arena);
  }
}

static const PressValue *
parse(PressWorld *world, Arena *arena, const char *text)
{
  const PressValue *value = NULL;
  assert_int_equal(press_json_parse(world, PRESS_STR("value"), press_str(text),
                                    1, arena, &value),
                   PRESS_OK);
  return value;
}

typedef struct {
  const char *ours;
  const char *gold;
  double right;
} Comparison;

static void
times_are_right_half_or_wrong(void **state)
{
  (void)state;
  static const Comparison cases[] = {
      {"{\"start\":\"2019-10-29\"}", "{\"start\":\"2019-10-29\"}", 1},
      {"{\"start\":\"2019-10-30\"}", "{\"start\":\"2019-10-29\"}", 0.5},
      {"{\"start\":\"2019-11-29\"}", "{\"start\":\"2019-10-29\"}", 0},
      {"null", "{\"start\":\"2019-10-29\"}", 0},
      {"{\"start\":\"2019-04\",\"end\":\"2019-04\"}",
       "{\"start\":\"2019-04-01\",\"end\":\"2019-04-30\"}", 1},
      {"{\"start\":\"2020-02\"}",
       "{\"start\":\"2020-02-01\",\"end\":\"2020-02-29\"}", 1},
      {"{\"start\":\"2019\",\"end\":\"2019\"}",
       "{\"start\":\"2019-01-01\",\"end\":\"2019-12-31\"}", 1},
      {"{\"end\":\"2019-13\"}", "{\"end\":\"2019-12-31\"}", 0},
      {"{\"raw\":\"l’été\"}", "{\"raw\":\"pendant l'ete\"}", 1},
      {"{\"raw\":\"hier\"}", "{\"raw\":\"demain\"}", 0},
  };
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    assert_float_equal(press_eval_time(&arena,
                                       parse(world, &arena, cases[i].ours),
                                       parse(world, &arena, cases[i].gold)),
                       cases[i].right, 0);
  }
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
quantities_are_right_half_or_wrong(void **state)
{
  (void)state;
  static const Comparison cases[] = {
      {"{\"value\":1400,\"comparator\":\">=\"}",
       "{\"value\":1400,\"comparator\":\">=\"}", 1},
      {"{\"value\":1400}", "{\"value\":1400,\"comparator\":\">=\"}", 0.5},
      {"{\"value\":\"1400.0\"}", "{\"value\":1400}", 1},
      {"{\"value\":\"many\"}", "{\"value\":1400}", 0},
      {"{\"value\":3,\"value_max\":4}", "{\"value\":3}", 0},
      {"{\"comparator\":\"several\"}",
       "{\"value\":null,\"comparator\":\"several\"}", 1},
      {"{\"comparator\":\"several\",\"value\":2}",
       "{\"comparator\":\"several\"}", 0},
      {"null", "{\"value\":3}", 0},
  };
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    assert_float_equal(press_eval_quantity(parse(world, &arena, cases[i].ours),
                                           parse(world, &arena, cases[i].gold)),
                       cases[i].right, 0);
  }
  press_arena_clear(&arena);
  press_world_free(world);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(folding_drops_case_accents_and_edges_alone),
      cmocka_unit_test(a_part_is_found_anywhere),
      cmocka_unit_test(quotes_are_chosen_and_escaped),
      cmocka_unit_test(rounding_follows_the_exact_value),
      cmocka_unit_test(the_greatest_weight_wins_not_the_greatest_edge),
      cmocka_unit_test(no_matching_is_heavier),
      cmocka_unit_test(times_are_right_half_or_wrong),
      cmocka_unit_test(quantities_are_right_half_or_wrong),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
