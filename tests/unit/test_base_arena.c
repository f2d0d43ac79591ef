// SPDX-License-Identifier: MIT

// Arenas: alignment, limits, lists that grow, and memory that runs out.

#include "unit.h"

#include "fail_alloc.h"
#include "heard.h"

#include "base/arena.h"

typedef struct {
  uint32_t *items;
  size_t n;
  size_t cap;
} Numbers;

static void
pieces_are_aligned_and_do_not_overlap(void **state)
{
  (void)state;
  FailAlloc f = {0};
  Arena arena = press_arena(fail_alloc(&f), 0);
  unsigned char *before = NULL;
  for (size_t size = 0; size < 300; ++size) {
    unsigned char *const piece = press_arena_take(&arena, size);
    assert_non_null(piece);
    assert_int_equal((uintptr_t)piece % _Alignof(max_align_t), 0);
    memset(piece, 0xAA, size);
    if (before && size > 1) {
      assert_int_equal(before[0], 0xAA);
    }
    before = piece;
  }
  press_arena_clear(&arena);
  assert_int_equal(f.bytes, 0);
}

static void
a_large_piece_does_not_waste_the_open_block(void **state)
{
  (void)state;
  FailAlloc f = {0};
  Arena arena = press_arena(fail_alloc(&f), 0);
  char *const first = press_arena_take(&arena, 16);
  assert_non_null(press_arena_take(&arena, 1 << 20));
  char *const second = press_arena_take(&arena, 16);
  assert_ptr_equal(second, first + 16);
  assert_int_equal(f.calls, 2);
  press_arena_clear(&arena);
  assert_int_equal(f.blocks, 0);
}

static void
a_limit_is_kept(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 100);
  assert_non_null(press_arena_take(&arena, 64));
  assert_null(press_arena_take(&arena, 64));
  assert_true(arena.failed);
  press_arena_clear(&arena);
  assert_false(arena.failed);
  assert_non_null(press_arena_take(&arena, 64));
  press_arena_clear(&arena);
}

static void
a_size_that_overflows_is_refused(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  assert_null(press_arena_take(&arena, SIZE_MAX));
  assert_null(press_arena_array(&arena, SIZE_MAX / 8, 16));
  assert_true(arena.failed);
  press_arena_clear(&arena);
}

static void
reset_keeps_one_block(void **state)
{
  (void)state;
  FailAlloc f = {0};
  Arena arena = press_arena(fail_alloc(&f), 0);
  for (int i = 0; i < 100; ++i) {
    assert_non_null(press_arena_take(&arena, 5000));
  }
  assert_non_null(press_arena_take(&arena, 1 << 20));
  assert_true(f.blocks > 3);
  press_arena_reset(&arena);
  assert_int_equal(f.blocks, 1);
  assert_int_equal(arena.used, 0);
  const size_t calls = f.calls;
  assert_non_null(press_arena_take(&arena, 5000));
  assert_int_equal(f.calls, calls);
  press_arena_clear(&arena);
  assert_int_equal(f.blocks, 0);
}

static void
arrays_are_zeroed_after_a_reset(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  memset(press_arena_take(&arena, 64), 0xFF, 64);
  press_arena_reset(&arena);
  const char *const zeros = press_arena_array(&arena, 8, 8);
  for (size_t i = 0; i < 64; ++i) {
    assert_int_equal(zeros[i], 0);
  }
  press_arena_clear(&arena);
}

static void
texts_are_copied_joined_and_formatted(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressStr copy = press_arena_str(&arena, PRESS_STR("été"));
  assert_str_equal(copy, "été");
  assert_int_equal(copy.data[copy.len], 0);
  assert_true(press_str_is_none(press_arena_str(&arena, PRESS_NONE)));
  assert_false(press_str_is_none(press_arena_str(&arena, PRESS_STR(""))));
  const PressStr parts[] = {PRESS_STR("a"), PRESS_NONE, PRESS_STR("bc")};
  assert_str_equal(press_arena_join(&arena, parts, 3), "abc");
  assert_str_equal(press_arena_join(&arena, parts, 0), "");
  assert_str_equal(press_arena_format(&arena, "%s-%d", "x", 7), "x-7");
  press_arena_clear(&arena);
}

static void
lists_keep_their_items_while_others_grow(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Numbers a = {0};
  Numbers b = {0};
  for (uint32_t i = 0; i < 50000; ++i) {
    assert_true(PRESS_ROOM(&arena, &a));
    a.items[a.n++] = i;
    if (i % 3 == 0) {
      assert_true(PRESS_ROOM(&arena, &b));
      b.items[b.n++] = ~i;
    }
  }
  for (uint32_t i = 0; i < 50000; ++i) {
    assert_int_equal(a.items[i], i);
    if (i % 3 == 0) {
      assert_int_equal(b.items[i / 3], ~i);
    }
  }
  press_arena_clear(&arena);
}

static void
a_lone_list_grows_in_place(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Numbers list = {0};
  assert_true(PRESS_ROOM(&arena, &list));
  const uint32_t *const first = list.items;
  for (uint32_t i = 0; i < 1000; ++i) {
    assert_true(PRESS_ROOM(&arena, &list));
    list.items[list.n++] = i;
  }
  assert_ptr_equal(list.items, first);
  press_arena_clear(&arena);
}

static PressStatus
use_everything(PressAlloc alloc, void *handle)
{
  (void)handle;
  Arena arena = press_arena(alloc, 0);
  Numbers list = {0};
  bool ok = press_arena_take(&arena, 100000) != NULL;
  for (uint32_t i = 0; ok && i < 30000; ++i) {
    ok = PRESS_ROOM(&arena, &list);
    if (ok) {
      list.items[list.n++] = i;
    }
  }
  ok = ok && press_arena_format(&arena, "%0*d", 70000, 1).data != NULL;
  const PressStatus st = ok ? PRESS_OK : PRESS_NO_MEMORY;
  assert_int_equal(arena.failed, !ok);
  press_arena_clear(&arena);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(use_everything, NULL) > 3);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pieces_are_aligned_and_do_not_overlap),
      cmocka_unit_test(a_large_piece_does_not_waste_the_open_block),
      cmocka_unit_test(a_limit_is_kept),
      cmocka_unit_test(a_size_that_overflows_is_refused),
      cmocka_unit_test(reset_keeps_one_block),
      cmocka_unit_test(arrays_are_zeroed_after_a_reset),
      cmocka_unit_test(texts_are_copied_joined_and_formatted),
      cmocka_unit_test(lists_keep_their_items_while_others_grow),
      cmocka_unit_test(a_lone_list_grows_in_place),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
