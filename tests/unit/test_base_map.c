// SPDX-License-Identifier: MIT

// Maps: what was put is found, what was not is not.

#include "unit.h"

#include "fail_alloc.h"

#include "base/map.h"

static void
an_empty_map_knows_nothing(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  const Map map = press_map(&arena);
  assert_int_equal(press_map_get(&map, PRESS_STR("a")), MAP_NONE);
  assert_int_equal(press_map_get(&map, PRESS_NONE), MAP_NONE);
}

static void
every_key_keeps_its_own_value(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Map map = press_map(&arena);
  const uint32_t n = 20000;
  for (uint32_t i = 0; i < n; ++i) {
    const PressStr key = press_arena_format(&arena, "key-%u", i);
    assert_true(press_map_put(&map, key, i));
  }
  assert_int_equal(map.n, n);
  for (uint32_t i = 0; i < n; ++i) {
    const PressStr key = press_arena_format(&arena, "key-%u", i);
    assert_int_equal(press_map_get(&map, key), i);
  }
  assert_int_equal(press_map_get(&map, PRESS_STR("key-20000")), MAP_NONE);
  press_arena_clear(&arena);
}

static void
a_second_put_replaces_the_value(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Map map = press_map(&arena);
  assert_true(press_map_put(&map, PRESS_STR("a"), 1));
  assert_true(press_map_put(&map, PRESS_STR("a"), 2));
  assert_int_equal(map.n, 1);
  assert_int_equal(press_map_get(&map, PRESS_STR("a")), 2);
  press_arena_clear(&arena);
}

static void
none_is_the_empty_key(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Map map = press_map(&arena);
  assert_true(press_map_put(&map, PRESS_NONE, 5));
  assert_int_equal(press_map_get(&map, PRESS_STR("")), 5);
  assert_int_equal(map.n, 1);
  press_arena_clear(&arena);
}

static void
the_hash_is_the_same_on_every_machine(void **state)
{
  (void)state;
  assert_true(press_hash(PRESS_STR("a")) != press_hash(PRESS_STR("b")));
  assert_true(press_hash(PRESS_NONE) == press_hash(PRESS_STR("")));
  assert_true(press_hash(PRESS_STR("pressgraph")) == 0x6fceed85dbc433e0U);
}

static void
a_hash_may_be_made_of_parts(void **state)
{
  (void)state;
  uint64_t hash = press_hash_on(HASH_START, PRESS_STR("press"));
  hash = press_hash_on(hash, PRESS_NONE);
  hash = press_hash_end(press_hash_on(hash, PRESS_STR("graph")));
  assert_true(hash == press_hash(PRESS_STR("pressgraph")));
}

static PressStatus
fill(PressAlloc alloc, void *handle)
{
  (void)handle;
  static const char keys[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUV";
  Arena arena = press_arena(alloc, 0);
  Map map = press_map(&arena);
  bool ok = press_arena_take(&arena, 65000) != NULL;
  for (uint32_t i = 0; ok && i < sizeof keys - 1; ++i) {
    ok = press_map_put(&map, (PressStr){keys + i, 1}, i);
  }
  press_arena_clear(&arena);
  return ok ? PRESS_OK : PRESS_NO_MEMORY;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(fill, NULL) > 1);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_empty_map_knows_nothing),
      cmocka_unit_test(every_key_keeps_its_own_value),
      cmocka_unit_test(a_second_put_replaces_the_value),
      cmocka_unit_test(none_is_the_empty_key),
      cmocka_unit_test(the_hash_is_the_same_on_every_machine),
      cmocka_unit_test(a_hash_may_be_made_of_parts),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
