// SPDX-License-Identifier: MIT

// Weights along a gradient, and chains of sentences: the best row is the best
// of all rows, and what was learned is found.

#include "unit.h"

#include "language/corpus.h"
#include "language/segments_train.h"

#include <math.h>
#include <stdlib.h>

static const char text[] =
    "Cyclisme La course part de Paris. Paul Roy - le grand - la gagne. "
    "Football Lyon Elle perd (1:0) : trop tard ! Rugby Nice";

typedef struct {
  PressWorld *world;
  Arena arena;
  Article article;
  Clusters clusters;
  SentenceWalk walk;
  FirstLook look;
  SegmentChain chain;
} Fixture;

static int
set_up(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  if (!f || press_world_new(NULL, &f->world)) {
    return 1;
  }
  f->arena = press_arena(press_alloc_default(), 0);
  const ArticleOptions how = {.language = PRESS_STR("fr")};
  if (press_article_read(f->world, &f->arena, PRESS_STR("text"),
                         press_str(text), &how, &f->article) ||
      !press_sentence_walk(&f->arena, &f->article, &f->clusters, &f->walk) ||
      !press_first_look(&f->arena, &f->walk, &f->look) ||
      !press_sentence_next_block(&f->walk)) {
    return 1;
  }
  // Capitals may begin a sentence, as likely as not
  for (uint32_t t = f->walk.begin; t < f->walk.end; ++t) {
    f->look.margins[t] = f->walk.looks[t] == LOOK_CAPITAL ? 0.1 : -9.0;
  }
  *state = f;
  return press_segment_chain(&f->arena, &f->look, f->walk.begin, &f->chain) ? 0
                                                                            : 1;
}

static int
tear_down(void **state)
{
  Fixture *const f = *state;
  press_arena_clear(&f->arena);
  press_world_free(f->world);
  free(f);
  return 0;
}

/// Weights that mean nothing
static Gradient
some_weights(Fixture *f)
{
  Gradient gradient = press_gradient(&f->arena, 1.0, 0.0);
  uint32_t n = 0;
  for (uint32_t i = 0; i < f->chain.n; ++i) {
    for (uint32_t k = 0; k < press_segment_count(&f->chain, i); ++k) {
      FeatureList list;
      press_segment_features(&f->chain, i, i + k + 1, &list);
      list.n = list.n > 4 ? 4 : list.n;
      press_gradient_step(&gradient, &list, ++n % 3 ? 0.5 : -0.9);
    }
    for (uint32_t kinds = 0; i && kinds < 50; ++kinds) {
      FeatureList list;
      press_joint_features(&f->chain, i, kinds % 10, kinds / 10, &list);
      press_gradient_step(&gradient, &list, ++n % 5 ? 0.1 : -0.7);
    }
  }
  return gradient;
}

/// Score of the sentences whose places are the bits of `set`, and the end's;
/// -HUGE_VAL if one reaches too far
static double
score_of(const SegmentLattice *lattice, uint32_t set)
{
  const uint32_t n = lattice->chain->n;
  double sum = 0;
  uint32_t from = 0;
  uint32_t before = SEGMENT_KINDS;
  for (uint32_t i = 1; i <= n; ++i) {
    if (i < n && !(set >> i & 1U)) {
      continue;
    }
    if (i - from > press_segment_count(lattice->chain, from)) {
      return -HUGE_VAL;
    }
    const uint32_t kind = lattice->kinds[from][i - from - 1];
    sum += lattice->segments[from][i - from - 1];
    sum += from ? lattice->joints[from][before][kind] : 0;
    before = kind;
    from = i;
  }
  return sum;
}

static void
the_best_row_is_the_best_of_all(void **state)
{
  Fixture *const f = *state;
  const Gradient gradient = some_weights(f);
  const SegmentScorer scorer = {.gradient = &gradient};
  SegmentLattice lattice;
  bool *const begins =
      press_arena_array(&f->arena, f->article.n_tokens, sizeof *begins);
  assert_true(f->chain.n > 6 && f->chain.n < 16);
  assert_true(press_segment_lattice(&f->arena, &f->chain, &scorer, &lattice));
  assert_true(press_segment_best(&f->arena, &lattice, begins));
  uint32_t found = 0;
  for (uint32_t i = 0; i < f->chain.n; ++i) {
    found |= (uint32_t)begins[f->chain.places[i].token] << i;
  }
  assert_true(found & 1U);
  const double best = score_of(&lattice, found);
  uint32_t worse = 0;
  for (uint32_t set = 1; set < 1U << f->chain.n; set += 2) {
    const double score = score_of(&lattice, set);
    assert_false(score > best + 1e-9);
    worse += score < best - 1e-9;
  }
  assert_true(worse > 0);
}

static void
what_was_learned_is_found(void **state)
{
  Fixture *const f = *state;
  Gradient gradient = press_gradient(&f->arena, 0.1, 0.2);
  bool *const begins =
      press_arena_array(&f->arena, f->article.n_tokens, sizeof *begins);
  bool *const found =
      press_arena_array(&f->arena, f->article.n_tokens, sizeof *found);
  for (uint32_t i = 0; i < f->chain.n; ++i) {
    begins[f->chain.places[i].token] = i % 3 != 2;
  }
  for (uint32_t round = 0; round < 200; ++round) {
    Arena scratch = press_arena(press_alloc_default(), 0);
    assert_true(
        press_segment_learn(&scratch, &f->chain, begins, round + 1, &gradient));
    press_arena_clear(&scratch);
  }
  press_gradient_end_run(&gradient);
  RowBytes bytes = {0};
  assert_true(press_gradient_pack(&gradient, &f->arena, 100000, &bytes));
  const Rows rows = press_rows_of(&bytes);
  const SegmentScorer scorer = {.rows = &rows};
  SegmentLattice lattice;
  assert_true(press_segment_lattice(&f->arena, &f->chain, &scorer, &lattice));
  assert_true(press_segment_best(&f->arena, &lattice, found));
  assert_memory_equal(found, begins, f->article.n_tokens * sizeof *found);
}

static void
a_sure_place_is_never_inside(void **state)
{
  Fixture *const f = *state;
  f->chain.places[2].margin = SEGMENT_SURE + 1;
  assert_int_equal(press_segment_count(&f->chain, 0), 2);
  assert_int_equal(press_segment_count(&f->chain, 1), 1);
}

static void
a_share_of_the_features_is_left_out(void **state)
{
  Fixture *const f = *state;
  const Gradient gradient = press_gradient(&f->arena, 0.1, 0.25);
  uint32_t kept = 0;
  for (uint64_t key = 1; key <= 100; ++key) {
    FeatureList list = {.n = 0};
    FeatureList again = {.n = 0};
    for (uint64_t i = 1; i <= 100; ++i) {
      press_features_add(&list, i);
      press_features_add(&again, i);
    }
    press_gradient_drop(&gradient, key, &list);
    press_gradient_drop(&gradient, key, &again);
    assert_int_equal(list.n, again.n);
    assert_memory_equal(list.items, again.items, list.n * sizeof *list.items);
    kept += list.n;
  }
  assert_in_range(kept, 7300, 7700);
}

static void
runs_are_averaged_and_the_heaviest_kept(void **state)
{
  Fixture *const f = *state;
  Gradient gradient = press_gradient(&f->arena, 0.5, 0.0);
  FeatureList heavy = {.n = 0};
  FeatureList light = {.n = 0, .number = 1};
  press_features_add(&heavy, 7);
  press_features_add(&light, 7);
  for (uint32_t run = 0; run < 2; ++run) {
    for (uint32_t i = 0; i < 20; ++i) {
      press_gradient_step(&gradient, &heavy, -1.0);
    }
    press_gradient_step(&gradient, &light, 1.0);
    press_gradient_end_run(&gradient);
  }
  assert_true(press_gradient_score(&gradient, &heavy) < 1e-9);
  RowBytes bytes = {0};
  assert_true(press_gradient_pack(&gradient, &f->arena, 1, &bytes));
  const Rows rows = press_rows_of(&bytes);
  int32_t scores[LABELS_MAX] = {0};
  press_rows_score(&rows, heavy.items, heavy.n, scores);
  // 0.5 * (1 + 1/sqrt 2 + ... + 1/sqrt 20), about 3.8
  assert_in_range(scores[1], 37 * GRADIENT_ONE / 10, 39 * GRADIENT_ONE / 10);
  scores[1] = 0;
  press_rows_score(&rows, light.items, light.n, scores);
  assert_int_equal(scores[1], 0);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(the_best_row_is_the_best_of_all, set_up,
                                      tear_down),
      cmocka_unit_test_setup_teardown(what_was_learned_is_found, set_up,
                                      tear_down),
      cmocka_unit_test_setup_teardown(a_sure_place_is_never_inside, set_up,
                                      tear_down),
      cmocka_unit_test_setup_teardown(a_share_of_the_features_is_left_out,
                                      set_up, tear_down),
      cmocka_unit_test_setup_teardown(runs_are_averaged_and_the_heaviest_kept,
                                      set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
