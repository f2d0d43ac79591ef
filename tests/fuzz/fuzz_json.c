// SPDX-License-Identifier: MIT

// The oracle: what was read is written, read again, and is the same value with
// the same text; and what cJSON would have let through more than we do stays
// out, because the strict scan comes first.

#include "base/json_read.h"
#include "base/value_new.h"

#include <pressgraph/out.h>

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Stop where a fuzzer and a test see it
static void
expect(bool holds, const char *what)
{
  if (!holds) {
    (void)fprintf(stderr, "not so: %s\n", what);
    abort();
  }
}

/// A text that was written has to be read as the value that it was written of
static void
check_again(PressWorld *world, Arena *arena, const PressValue *value)
{
  PressOut *out = NULL;
  if (press_out_memory(world, &out)) {
    return;
  }
  press_out_value(out, value);
  expect(press_out_status(out) == PRESS_OK, "it can be written");
  const PressValue *again = NULL;
  const PressStatus st = press_json_parse(
      world, PRESS_STR("again"), press_out_text(out), 1, arena, &again);
  expect(st == PRESS_OK, "what was written can be read");
  expect(press_value_equals(value, again), "the value is the same");
  expect(press_str_equals(press_value_json(arena, again), press_out_text(out)),
         "the text is the same");
  press_out_abandon(out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  PressWorld *world = NULL;
  if (press_world_new(NULL, &world)) {
    return 0;
  }
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressValue *value = NULL;
  const PressStr text = {(const char *)data, size};
  if (!press_json_parse(world, PRESS_STR("f"), text, 1, &arena, &value)) {
    check_again(world, &arena, value);
  }
  press_arena_clear(&arena);
  press_world_free(world);
  return 0;
}
