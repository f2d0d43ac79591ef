// SPDX-License-Identifier: MIT

#include "unit.h"

#include "language/crf.h"
#include "language/field.h"

#include <math.h>

#define N_TOKENS 4
#define N_TYPES 2
#define N_LABELS 9
#define STRIDE 16

/// A field of two types with any weights, and a sentence
typedef struct {
  Arena arena;
  float weight[N_LABELS * STRIDE];
  float factor[N_LABELS * STRIDE];
  float back[STRIDE * STRIDE];
  float way[N_LABELS * STRIDE];
  Crf crf;
  CrfSpace space;
} Lattice;

static float
any_weight(uint64_t *seed)
{
  return (float)(press_field_random(seed) % 4001) / 1000.0F - 2.0F;
}

static void
set_up(Lattice *l, uint64_t seed)
{
  *l = (Lattice){.arena = press_arena(press_alloc_default(), 0)};
  for (size_t i = 0; i < N_LABELS * STRIDE; ++i) {
    l->weight[i] = any_weight(&seed);
  }
  l->crf =
      (Crf){N_TYPES, N_LABELS, STRIDE, l->weight, l->factor, l->back, l->way};
  press_crf_factors(&l->crf);
  l->space.arena = &l->arena;
  assert_true(press_crf_room(&l->space, &l->crf, N_TOKENS));
  for (size_t t = 0; t < N_TOKENS; ++t) {
    for (size_t b = 0; b < N_LABELS; ++b) {
      l->space.score[t * STRIDE + b] = any_weight(&seed);
    }
  }
}

/// Sum of a way, or false if it may not be
static bool
way_sum(const Lattice *l, const uint8_t *labels, double *sum)
{
  if (!press_crf_starts(N_TYPES, labels[0]) ||
      !press_crf_ends(N_TYPES, labels[N_TOKENS - 1])) {
    return false;
  }
  *sum = 0.0;
  for (size_t t = 0; t < N_TOKENS; ++t) {
    *sum += (double)l->space.score[t * STRIDE + labels[t]];
    if (t && !press_crf_follows(N_TYPES, labels[t - 1], labels[t])) {
      return false;
    }
    *sum += t ? (double)l->weight[labels[t - 1] * STRIDE + labels[t]] : 0.0;
  }
  return true;
}

static bool
next_way(uint8_t *labels)
{
  for (size_t t = 0; t < N_TOKENS; ++t) {
    if (++labels[t] < N_LABELS) {
      return true;
    }
    labels[t] = 0;
  }
  return false;
}

static void
the_best_way_is_the_best_of_all(void **state)
{
  (void)state;
  for (uint64_t seed = 1; seed < 40; ++seed) {
    Lattice l;
    set_up(&l, seed);
    uint8_t labels[N_TOKENS] = {0};
    uint8_t best[N_TOKENS] = {0};
    double top = -1e9;
    do {
      double sum = 0.0;
      if (way_sum(&l, labels, &sum) && sum > top) {
        top = sum;
        memcpy(best, labels, sizeof best);
      }
    } while (next_way(labels));
    press_crf_best(&l.space, &l.crf, N_TOKENS);
    assert_memory_equal(l.space.best, best, N_TOKENS);
    press_arena_clear(&l.arena);
  }
}

static void
sums_and_shares_are_those_of_all_ways(void **state)
{
  (void)state;
  for (uint64_t seed = 1; seed < 40; ++seed) {
    Lattice l;
    set_up(&l, seed);
    uint8_t labels[N_TOKENS] = {0};
    double all = 0.0;
    double share[N_TOKENS][N_LABELS] = {{0}};
    do {
      double sum = 0.0;
      if (way_sum(&l, labels, &sum)) {
        all += exp(sum);
        for (size_t t = 0; t < N_TOKENS; ++t) {
          share[t][labels[t]] += exp(sum);
        }
      }
    } while (next_way(labels));
    const double got = press_crf_sum(&l.space, &l.crf, N_TOKENS, NULL);
    assert_true(fabs(got - log(all)) < 1e-3);
    for (size_t t = 0; t < N_TOKENS; ++t) {
      for (size_t b = 0; b < N_LABELS; ++b) {
        const double p = (double)(l.space.alpha[t * STRIDE + b] *
                                  l.space.beta[t * STRIDE + b]);
        assert_true(fabs(p - share[t][b] / all) < 1e-3);
      }
    }
    press_arena_clear(&l.arena);
  }
}

static void
a_span_has_the_probability_of_the_ways_through_it(void **state)
{
  (void)state;
  Lattice l;
  set_up(&l, 7);
  press_crf_best(&l.space, &l.crf, N_TOKENS);
  const double all = press_crf_sum(&l.space, &l.crf, N_TOKENS, NULL);
  uint8_t labels[N_TOKENS] = {0};
  double through = 0.0;
  do {
    double sum = 0.0;
    if (way_sum(&l, labels, &sum) &&
        memcmp(labels + 1, l.space.best + 1, 2) == 0) {
      through += exp(sum - all);
    }
  } while (next_way(labels));
  const double got = press_crf_span(&l.space, &l.crf, N_TOKENS, 1, 3);
  assert_true(fabs(got - through) < 1e-3);
  press_arena_clear(&l.arena);
}

static void
only_allowed_labels_count(void **state)
{
  (void)state;
  Lattice l;
  set_up(&l, 3);
  // First, inner, last of type 0, or none anywhere; then one way alone
  const uint64_t way[N_TOKENS] = {1U << 1, 1U << 7, 1U << 5, 1U};
  const uint8_t labels[N_TOKENS] = {1, 7, 5, 0};
  double sum = 0.0;
  assert_true(way_sum(&l, labels, &sum));
  const double got = press_crf_sum(&l.space, &l.crf, N_TOKENS, way);
  assert_true(fabs(got - sum) < 1e-3);
  const uint64_t never[N_TOKENS] = {1U << 7, 1U, 1U, 1U};
  assert_true(isinf(press_crf_sum(&l.space, &l.crf, N_TOKENS, never)));
  press_arena_clear(&l.arena);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_best_way_is_the_best_of_all),
      cmocka_unit_test(sums_and_shares_are_those_of_all_ways),
      cmocka_unit_test(a_span_has_the_probability_of_the_ways_through_it),
      cmocka_unit_test(only_allowed_labels_count),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
