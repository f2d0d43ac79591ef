// SPDX-License-Identifier: MIT

#include "fail_alloc.h"
#include "heard.h"

#include <pressgraph/version.h>

static void
versions_are_written_as_text_and_json(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  for (int json = 0; json < 2; ++json) {
    PressOut *out = NULL;
    assert_int_equal(press_out_memory(world, &out), PRESS_OK);
    assert_int_equal(press_version_write(world, json, out), PRESS_OK);
    press_out_byte(out, '\0');
    const char *const text = press_out_text(out).data;
    assert_non_null(strstr(text, press_version()));
    assert_non_null(strstr(text, "news 1."));
    assert_non_null(strstr(text, "ICU"));
    assert_int_equal(text[0], json ? '{' : 'p');
    press_out_abandon(out);
  }
  press_world_free(world);
}

static PressStatus
write_with(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  PressOut *out = NULL;
  st = press_out_memory(world, &out);
  if (!st) {
    st = press_version_write(world, true, out);
    press_out_abandon(out);
  }
  press_world_free(world);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(write_with, NULL) > 5);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(versions_are_written_as_text_and_json),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
