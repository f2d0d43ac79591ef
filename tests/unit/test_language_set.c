// SPDX-License-Identifier: MIT

#include "unit.h"

#include "heard.h"

#include "language/set.h"

#include <stdio.h>
#include <stdlib.h>

#define PATH "language-set.jsonl"

typedef struct {
  Heard heard;
  PressWorld *world;
  Arena arena;
  Set set;
} Bench;

static PressStatus
read_text(Bench *b, const char *text, bool need_text)
{
  *b = (Bench){.arena = press_arena(press_alloc_default(), 0)};
  b->world = heard_world(&b->heard);
  char path[512];
  const char *const folder = getenv("PRESS_BINARY_DIR");
  (void)snprintf(path, sizeof path, "%s/%s", folder ? folder : ".", PATH);
  FILE *const file = fopen(path, "wb");
  assert_non_null(file);
  assert_true(fputs(text, file) >= 0);
  assert_int_equal(fclose(file), 0);
  const PressStatus st =
      press_set_read(b->world, &b->arena, path, need_text, &b->set);
  assert_int_equal(remove(path), 0);
  return st;
}

static void
tear_down(Bench *b)
{
  press_arena_clear(&b->arena);
  press_world_free(b->world);
}

static void
spans_come_in_order_the_longer_first(void **state)
{
  (void)state;
  Bench b;
  assert_int_equal(
      read_text(&b,
                "{\"id\": \"a\", \"text\": \"Été à Lyon\", \"entities\": "
                "[{\"start\": 8, \"end\": 12, \"type\": \"LOC\"}, "
                "{\"start\": 0, \"end\": 5, \"type\": \"DATE\"}, "
                "{\"start\": 0, \"end\": 12, \"type\": \"EVENT\"}]}\n\n"
                "{\"id\": \"b\", \"text\": \"\", \"entities\": []}",
                true),
      PRESS_OK);
  assert_int_equal(b.set.n, 2);
  const SetDocument *const text = &b.set.items[0];
  assert_int_equal(text->n_spans, 3);
  assert_str_equal(text->spans[0].type, "EVENT");
  assert_str_equal(text->spans[1].type, "DATE");
  assert_str_equal(text->spans[2].type, "LOC");
  assert_int_equal(b.set.items[1].n_spans, 0);
  tear_down(&b);
}

static void
a_wrong_line_is_refused_with_its_number(void **state)
{
  (void)state;
  static const char *const wrong[] = {
      "{\"text\": \"a\", \"entities\": []}",
      "{\"id\": \"a\", \"entities\": []}",
      "{\"id\": \"a\", \"text\": \"ab\", \"entities\": [{\"start\": 0, "
      "\"end\": 3, \"type\": \"LOC\"}]}",
      "{\"id\": \"a\", \"text\": \"ab\", \"entities\": [{\"start\": 1, "
      "\"end\": 1, \"type\": \"LOC\"}]}",
      "{\"id\": \"a\", \"text\": \"ab\", \"entities\": [{\"start\": 0, "
      "\"end\": 1}]}",
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; ++i) {
    Bench b;
    char text[256];
    (void)snprintf(text, sizeof text, "\n%s\n", wrong[i]);
    assert_int_equal(read_text(&b, text, true), PRESS_BAD_DATA);
    assert_int_equal(b.heard.line, 2);
    assert_int_equal(b.set.n, 0);
    tear_down(&b);
  }
}

static void
what_a_program_found_needs_no_text(void **state)
{
  (void)state;
  Bench b;
  assert_int_equal(read_text(&b,
                             "{\"id\": \"a\", \"entities\": [{\"start\": 0, "
                             "\"end\": 3, \"type\": \"LOC\"}]}",
                             false),
                   PRESS_OK);
  assert_int_equal(b.set.items[0].spans[0].end, 3);
  tear_down(&b);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(spans_come_in_order_the_longer_first),
      cmocka_unit_test(a_wrong_line_is_refused_with_its_number),
      cmocka_unit_test(what_a_program_found_needs_no_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
