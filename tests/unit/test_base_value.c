// SPDX-License-Identifier: MIT

// Values that are made, copied, compared and written.

#include "unit.h"

#include "fail_alloc.h"
#include "heard.h"

#include "base/value_new.h"

static const PressValue *
make(Arena *arena)
{
  ObjectBuilder inner = press_object(arena);
  ObjectBuilder outer = press_object(arena);
  bool ok = press_object_set(&inner, PRESS_STR("b"), press_value_of_bool(true));
  const PressValue *const object = ok ? press_object_end(&inner) : NULL;
  PressValue *const items = press_arena_array(arena, 2, sizeof *items);
  if (!object || !items) {
    return NULL;
  }
  items[0] = *object;
  items[1] = press_value_of_text(PRESS_NONE);
  const PressValue list = {.kind = PRESS_LIST, .n = 2, .items = items};
  ok = press_object_set(&outer, PRESS_STR("z"), list) &&
       press_object_set(&outer, PRESS_STR("a"),
                        press_value_of_uint(arena, 1400)) &&
       press_object_set(&outer, PRESS_STR("m"),
                        press_value_of_text(PRESS_STR("é\"")));
  return ok ? press_object_end(&outer) : NULL;
}

static void
members_are_sorted_by_name(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  assert_str_equal(
      press_value_json(&arena, make(&arena)),
      "{\"a\": 1400, \"m\": \"é\\\"\", \"z\": [{\"b\": true}, null]}");
  press_arena_clear(&arena);
}

static void
a_member_that_is_set_again_is_replaced(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  ObjectBuilder object = press_object(&arena);
  for (uint64_t i = 0; i < 30; ++i) {
    const PressStr name = press_arena_format(&arena, "n%d", (int)(i * 7 % 15));
    assert_true(
        press_object_set(&object, name, press_value_of_uint(&arena, i)));
  }
  const PressValue *const value = press_object_end(&object);
  assert_int_equal(value->n, 15);
  for (uint32_t i = 1; i < value->n; ++i) {
    assert_true(press_str_compare(value->names[i - 1], value->names[i]) < 0);
  }
  assert_str_equal(press_value_get(value, "n0")->text, "15");
  press_arena_clear(&arena);
}

static void
an_empty_object_is_an_object(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  const ObjectBuilder object = press_object(&arena);
  assert_str_equal(press_value_json(&arena, press_object_end(&object)), "{}");
  press_arena_clear(&arena);
}

static void
a_copy_lives_on_its_own(void **state)
{
  (void)state;
  Arena first = press_arena(press_alloc_default(), 0);
  Arena second = press_arena(press_alloc_default(), 0);
  const PressValue *const value = make(&first);
  PressValue copy = {0};
  assert_true(press_value_copy(&second, value, &copy));
  assert_true(press_value_equals(value, &copy));
  press_arena_clear(&first);
  assert_str_equal(
      press_value_json(&second, &copy),
      "{\"a\": 1400, \"m\": \"é\\\"\", \"z\": [{\"b\": true}, null]}");
  press_arena_clear(&second);
}

static void
values_differ_by_kind_text_and_items(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressValue one = press_value_of_uint(&arena, 1);
  const PressValue text = press_value_of_text(PRESS_STR("1"));
  const PressValue yes = press_value_of_bool(true);
  const PressValue no = press_value_of_bool(false);
  assert_false(press_value_equals(&one, &text));
  assert_false(press_value_equals(&yes, &no));
  assert_true(press_value_equals(&yes, &yes));
  const PressValue names_a = {
      .kind = PRESS_OBJECT, .n = 1, .names = &PRESS_STR("a"), .items = &one};
  const PressValue names_b = {
      .kind = PRESS_OBJECT, .n = 1, .names = &PRESS_STR("b"), .items = &one};
  assert_false(press_value_equals(&names_a, &names_b));
  press_arena_clear(&arena);
}

static void
digits_give_their_number(void **state)
{
  (void)state;
  const PressValue value = press_value_of_digits(PRESS_STR("-12.5"));
  assert_true(value.number >= -12.5 && value.number <= -12.5);
  assert_str_equal(value.text, "-12.5");
}

static void
values_that_are_too_deep_are_not_written(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  PressValue *const levels = press_arena_array(&arena, 2000, sizeof *levels);
  for (size_t i = 0; i < 2000; ++i) {
    levels[i] = (PressValue){
        .kind = PRESS_LIST, .n = i ? 1 : 0, .items = i ? levels + i - 1 : NULL};
  }
  assert_true(press_str_is_none(press_value_json(&arena, levels + 1999)));
  assert_false(press_str_is_none(press_value_json(&arena, levels + 800)));
  PressValue copy = {0};
  assert_false(press_value_copy(&arena, levels + 1999, &copy));
  press_arena_clear(&arena);
}

static PressStatus
make_copy_and_write(PressAlloc alloc, void *handle)
{
  (void)handle;
  Arena arena = press_arena(alloc, 0);
  bool ok = press_arena_take(&arena, 65536 - 600) != NULL;
  const PressValue *const value = ok ? make(&arena) : NULL;
  PressValue copy = {0};
  ok = value && press_value_copy(&arena, value, &copy) &&
       press_value_json(&arena, &copy).data;
  press_arena_clear(&arena);
  return ok ? PRESS_OK : PRESS_NO_MEMORY;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(make_copy_and_write, NULL) >= 4);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(members_are_sorted_by_name),
      cmocka_unit_test(a_member_that_is_set_again_is_replaced),
      cmocka_unit_test(an_empty_object_is_an_object),
      cmocka_unit_test(a_copy_lives_on_its_own),
      cmocka_unit_test(values_differ_by_kind_text_and_items),
      cmocka_unit_test(digits_give_their_number),
      cmocka_unit_test(values_that_are_too_deep_are_not_written),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
