// SPDX-License-Identifier: MIT

#include "unit.h"

#include "heard.h"

#include "language/dense.h"

#define N_ROWS 300
#define N_LABELS 5

typedef struct {
  Heard heard;
  PressWorld *world;
  Arena arena;
  DenseRow rows[N_ROWS];
  DenseBytes bytes;
  Model model;
} Bench;

static uint64_t
hash_of(uint64_t i)
{
  const uint64_t h = (i + 1) * UINT64_C(0x9E3779B97F4A7C15);
  return h ^ h >> 32;
}

/// A model of sections that never was a file
static Model
model_of(const DenseBytes *bytes)
{
  Model model = {.name = PRESS_STR("m"), .n_sections = 2};
  model.sections[0] =
      (ModelSection){PRESS_STR("w.at"), MODEL_U32, bytes->n_at, bytes->at};
  model.sections[1] =
      (ModelSection){PRESS_STR("w.row"), MODEL_U8, bytes->n_bytes, bytes->rows};
  return model;
}

static void
set_up(Bench *b)
{
  *b = (Bench){.arena = press_arena(press_alloc_default(), 0)};
  b->world = heard_world(&b->heard);
  for (size_t i = 0; i < N_ROWS; ++i) {
    b->rows[i].hash = hash_of(i);
    for (size_t k = 0; k < N_LABELS; ++k) {
      b->rows[i].weights[k] = (int8_t)((int)(i * 7 + k * 31) % 255 - 127);
    }
  }
  assert_true(
      press_dense_make(&b->arena, b->rows, N_ROWS, N_LABELS, &b->bytes));
  b->model = model_of(&b->bytes);
}

static void
tear_down(Bench *b)
{
  press_arena_clear(&b->arena);
  press_world_free(b->world);
}

static void
rows_give_back_their_weights(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  DenseRows rows = {0};
  assert_int_equal(press_dense_open(b.world, &b.model, "w", N_LABELS, &rows),
                   PRESS_OK);
  assert_int_equal(rows.n, N_ROWS);
  for (size_t i = 0; i < N_ROWS; ++i) {
    const int8_t *const found = press_dense_find(&rows, hash_of(i));
    assert_non_null(found);
    assert_memory_equal(found, b.rows[i].weights, N_LABELS);
  }
  for (size_t i = N_ROWS; i < 2 * (size_t)N_ROWS; ++i) {
    assert_null(press_dense_find(&rows, hash_of(i)));
  }
  tear_down(&b);
}

static void
sums_are_those_of_the_rows_that_are_there(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  DenseRows rows = {0};
  assert_int_equal(press_dense_open(b.world, &b.model, "w", N_LABELS, &rows),
                   PRESS_OK);
  const uint64_t hashes[] = {hash_of(3), hash_of(N_ROWS + 1), hash_of(17),
                             hash_of(3)};
  int16_t sums[DENSE_LABELS] = {0};
  sums[1] = 1000;
  press_dense_add(&rows, hashes, 4, sums);
  for (size_t k = 0; k < N_LABELS; ++k) {
    const int want = 2 * b.rows[3].weights[k] + b.rows[17].weights[k];
    assert_int_equal(sums[k], want + (k == 1 ? 1000 : 0));
  }
  tear_down(&b);
}

static void
sections_that_do_not_fit_are_refused(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  DenseRows rows = {0};
  assert_int_equal(press_dense_open(b.world, &b.model, "v", N_LABELS, &rows),
                   PRESS_BAD_SYNTAX);
  assert_int_equal(
      press_dense_open(b.world, &b.model, "w", N_LABELS + 4, &rows),
      PRESS_BAD_SYNTAX);
  --b.model.sections[0].n;
  assert_int_equal(press_dense_open(b.world, &b.model, "w", N_LABELS, &rows),
                   PRESS_BAD_SYNTAX);
  ++b.model.sections[0].n;
  b.model.sections[1].n = DENSE_STEP - 1;
  assert_int_equal(press_dense_open(b.world, &b.model, "w", N_LABELS, &rows),
                   PRESS_BAD_SYNTAX);
  assert_int_equal(b.heard.n, 4);
  tear_down(&b);
}

/// Starts of buckets may be any numbers: nothing is read out of bounds (the
/// sanitizers watch)
static void
any_starts_do_no_harm(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  uint32_t random = 1;
  for (int round = 0; round < 200; ++round) {
    for (uint32_t i = 0; i < b.bytes.n_at; ++i) {
      random = random * 1664525U + 1013904223U;
      b.bytes.at[i] = round % 2 ? random : random % (2 * N_ROWS);
    }
    DenseRows rows = {0};
    assert_int_equal(press_dense_open(b.world, &b.model, "w", N_LABELS, &rows),
                     PRESS_OK);
    uint64_t hashes[64];
    for (size_t i = 0; i < 64; ++i) {
      hashes[i] = hash_of(i);
      const int8_t *const found = press_dense_find(&rows, hashes[i]);
      assert_true(!found ||
                  (size_t)((const uint8_t *)found - rows.rows) + DENSE_STEP <=
                      b.bytes.n_bytes);
    }
    int16_t sums[DENSE_LABELS] = {0};
    press_dense_add(&rows, hashes, 64, sums);
  }
  tear_down(&b);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rows_give_back_their_weights),
      cmocka_unit_test(sums_are_those_of_the_rows_that_are_there),
      cmocka_unit_test(sections_that_do_not_fit_are_refused),
      cmocka_unit_test(any_starts_do_no_harm),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
