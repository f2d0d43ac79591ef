// SPDX-License-Identifier: MIT

// JSON: what is refused, where the message points, what comes through whole.

#include "unit.h"

#include "fail_alloc.h"
#include "heard.h"

#include "base/json_read.h"
#include <pressgraph/out.h>

#include <stdlib.h>

typedef struct {
  const char *text;
  PressStatus status;
  size_t line;
  size_t column;
  const char *message; ///< Part of it
} Refusal;

static PressStatus
parse(PressWorld *world, PressStr text, Arena *arena, const PressValue **value)
{
  return press_json_parse(world, PRESS_STR("f.json"), text, 1, arena, value);
}

static void
what_is_no_json_is_refused_at_its_place(void **state)
{
  (void)state;
  static const Refusal refusals[] = {
      {"", PRESS_EMPTY, 1, 1, "no JSON"},
      {" \n ", PRESS_EMPTY, 1, 1, "no JSON"},
      {"01", PRESS_BAD_SYNTAX, 1, 1, "starts with 0"},
      {"[-01]", PRESS_BAD_SYNTAX, 1, 3, "starts with 0"},
      {"1.", PRESS_BAD_SYNTAX, 1, 3, "decimal point"},
      {"[1.e3]", PRESS_BAD_SYNTAX, 1, 4, "decimal point"},
      {"+1", PRESS_BAD_SYNTAX, 1, 1, "plus"},
      {".5", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"-", PRESS_BAD_SYNTAX, 1, 2, "minus"},
      {"1e", PRESS_BAD_SYNTAX, 1, 3, "exponent"},
      {"1e+", PRESS_BAD_SYNTAX, 1, 4, "exponent"},
      {"0x10", PRESS_BAD_SYNTAX, 1, 2, "more text"},
      {"1e400", PRESS_BAD_SYNTAX, 1, 1, "out of range"},
      {"1e60", PRESS_BAD_SYNTAX, 1, 1, "out of range"},
      {"[[1, -1e999]]", PRESS_BAD_SYNTAX, 1, 6, "out of range"},
      {"NaN", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"Infinity", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"nul", PRESS_BAD_SYNTAX, 1, 4, "ends"},
      {"nulL", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"True", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"truefalse", PRESS_BAD_SYNTAX, 1, 5, "more text"},
      {"{} {}", PRESS_BAD_SYNTAX, 1, 4, "more text"},
      {"[1] x", PRESS_BAD_SYNTAX, 1, 5, "more text"},
      {"[1,]", PRESS_BAD_SYNTAX, 1, 4, "no value"},
      {"[1 2]", PRESS_BAD_SYNTAX, 1, 4, "comma"},
      {"[1}", PRESS_BAD_SYNTAX, 1, 3, "comma or ]"},
      {"[", PRESS_BAD_SYNTAX, 1, 2, "ends"},
      {"[1", PRESS_BAD_SYNTAX, 1, 3, "ends"},
      {"{\"a\": 1", PRESS_BAD_SYNTAX, 1, 8, "ends"},
      {"{\"a\"", PRESS_BAD_SYNTAX, 1, 5, "ends"},
      {"{\"a\": ", PRESS_BAD_SYNTAX, 1, 7, "ends"},
      {"{", PRESS_BAD_SYNTAX, 1, 2, "ends"},
      {"{a: 1}", PRESS_BAD_SYNTAX, 1, 2, "name"},
      {"{\"a\": 1,}", PRESS_BAD_SYNTAX, 1, 9, "name"},
      {"{\"a\" 1}", PRESS_BAD_SYNTAX, 1, 6, "colon"},
      {"{\"a\": 1 \"b\": 2}", PRESS_BAD_SYNTAX, 1, 9, "comma or }"},
      {"// x\n1", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"'a'", PRESS_BAD_SYNTAX, 1, 1, "no value"},
      {"\"a", PRESS_BAD_SYNTAX, 1, 1, "not closed"},
      {"\"a\\", PRESS_BAD_SYNTAX, 1, 4, "ends"},
      {"\"a\\\"", PRESS_BAD_SYNTAX, 1, 1, "not closed"},
      {"\"\\x\"", PRESS_BAD_SYNTAX, 1, 2, "escape"},
      {"\"\\u12g4\"", PRESS_BAD_SYNTAX, 1, 2, "hex"},
      {"\"\\u12", PRESS_BAD_SYNTAX, 1, 2, "hex"},
      {"\"a\nb\"", PRESS_BAD_SYNTAX, 1, 3, "control"},
      {"\"a\tb\"", PRESS_BAD_SYNTAX, 1, 3, "control"},
      {"\"\\u0000\"", PRESS_BAD_SYNTAX, 1, 2, "U+0000"},
      {"{\"a\\u0000b\": 1}", PRESS_BAD_SYNTAX, 1, 4, "U+0000"},
      {"\"\\ud800\"", PRESS_BAD_SYNTAX, 1, 2, "surrogate"},
      {"\"\\udc00\"", PRESS_BAD_SYNTAX, 1, 2, "surrogate"},
      {"\"\\ud800\\u0041\"", PRESS_BAD_SYNTAX, 1, 2, "surrogate"},
      {"\"\\ud800\\ud800\"", PRESS_BAD_SYNTAX, 1, 2, "surrogate"},
      {"\"\\ud800\\u\"", PRESS_BAD_SYNTAX, 1, 2, "surrogate"},
      {"{\"a\": 1, \"a\": 2}", PRESS_BAD_SYNTAX, 1, 10, "twice"},
      {"{\"a\": 1,\n \"\\u0061\": 2}", PRESS_BAD_SYNTAX, 2, 2, "twice"},
      {"[{\"b\": {\"a\": 1, \"c\": {}, \"a\": 2}}]", PRESS_BAD_SYNTAX, 1, 26,
       "twice"},
      {"\"\xC3(\"", PRESS_BAD_TEXT, 1, 2, "UTF-8"},
      {"[\n\"é\xED\xA0\x80\"]", PRESS_BAD_TEXT, 2, 3, "UTF-8"},
      {"\xEF\xBB\xBF{}", PRESS_BAD_SYNTAX, 1, 1, "byte order mark"},
  };
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof refusals / sizeof *refusals; ++i) {
    const Refusal *const r = &refusals[i];
    const PressValue *value = NULL;
    heard.n = 0;
    const PressStatus st = parse(world, press_str(r->text), &arena, &value);
    if (st != r->status || heard.n != 1 || heard.line != r->line ||
        heard.column != r->column || !strstr(heard.message, r->message) ||
        !heard.hint[0] || value) {
      fail_msg("%s: status %d at %zu:%zu: %s", r->text, (int)st, heard.line,
               heard.column, heard.message);
    }
    assert_string_equal(heard.source, "f.json");
  }
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
a_nul_byte_is_refused(void **state)
{
  (void)state;
  static const PressStr texts[] = {
      {"\"a\0b\"", 5}, {"1\0", 2}, {"\0", 1}, {"{\"a\0\": 1}", 10}};
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < 4; ++i) {
    const PressValue *value = NULL;
    assert_int_equal(parse(world, texts[i], &arena, &value), PRESS_BAD_SYNTAX);
  }
  press_arena_clear(&arena);
  press_world_free(world);
}

static PressStatus
parse_nested(PressWorld *world, Arena *arena, size_t depth, bool closed)
{
  char *const text = malloc(depth * 2);
  assert_non_null(text);
  memset(text, '[', depth);
  memset(text + depth, ']', depth);
  const PressValue *value = NULL;
  const PressStatus st =
      parse(world, (PressStr){text, closed ? depth * 2 : depth}, arena, &value);
  free(text);
  return st;
}

static void
nesting_has_a_limit(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  assert_int_equal(parse_nested(world, &arena, 512, true), PRESS_OK);
  assert_int_equal(parse_nested(world, &arena, 513, true), PRESS_TOO_DEEP);
  assert_int_equal(heard.column, 513);
  assert_int_equal(parse_nested(world, &arena, 1000000, true), PRESS_TOO_DEEP);
  assert_int_equal(parse_nested(world, &arena, 1000000, false), PRESS_TOO_DEEP);
  assert_int_equal(heard.n, 3);
  press_arena_clear(&arena);
  press_world_free(world);
  const PressWorldOptions options = {.limits = {.depth = 1000000}};
  PressWorld *deep = NULL;
  assert_int_equal(press_world_new(&options, &deep), PRESS_OK);
  assert_int_equal(parse_nested(deep, &arena, 900, true), PRESS_OK);
  assert_int_equal(parse_nested(deep, &arena, 901, true), PRESS_TOO_DEEP);
  press_arena_clear(&arena);
  press_world_free(deep);
}

static void
names_are_told_apart_in_large_objects(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  press_out_byte(out, '{');
  for (int i = 0; i < 100000; ++i) {
    press_out_format(out, "\"n%d\": %d,\n", i, i);
  }
  const PressStr head = press_out_text(out);
  const PressStr good[] = {head, PRESS_STR("\"x\": 1}")};
  const PressStr bad[] = {head, PRESS_STR("\"n777\": 1, \"n3\": 2}")};
  const PressValue *value = NULL;
  assert_int_equal(
      parse(world, press_arena_join(&arena, good, 2), &arena, &value),
      PRESS_OK);
  assert_int_equal(value->n, 100001);
  assert_int_equal(
      parse(world, press_arena_join(&arena, bad, 2), &arena, &value),
      PRESS_BAD_SYNTAX);
  assert_int_equal(heard.line, 100001);
  assert_int_equal(heard.column, 1);
  press_out_abandon(out);
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
numbers_keep_their_canonical_digits(void **state)
{
  (void)state;
  static const struct {
    const char *text;
    const char *digits;
    double number;
  } numbers[] = {
      {"0", "0", 0},
      {"-0", "0", 0},
      {"-0.0", "0", 0},
      {"7", "7", 7},
      {"9007199254740993", "9007199254740993", 9007199254740992.0},
      {"18446744073709551615", "18446744073709551615", 18446744073709551615.0},
      {"123456789012345678901234567890", "123456789012345678901234567890",
       123456789012345678901234567890.0},
      {"1.0", "1", 1},
      {"1.50", "1.5", 1.5},
      {"1e3", "1000", 1000},
      {"1E+2", "100", 100},
      {"25e-1", "2.5", 2.5},
      {"0.1234567", "0.123457", 0.1234567},
      {"-1e-9", "0", -1e-9},
      {"1e22", "10000000000000000000000", 1e22},
  };
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
    const PressValue *value = NULL;
    assert_int_equal(parse(world, press_str(numbers[i].text), &arena, &value),
                     PRESS_OK);
    assert_int_equal(value->kind, PRESS_NUMBER);
    assert_str_equal(value->text, numbers[i].digits);
    assert_true(value->number <= numbers[i].number &&
                value->number >= numbers[i].number);
  }
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
a_number_that_is_too_long_is_refused(void **state)
{
  (void)state;
  char text[70];
  memset(text, '9', sizeof text);
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressValue *value = NULL;
  assert_int_equal(parse(world, (PressStr){text, 63}, &arena, &value),
                   PRESS_OK);
  assert_int_equal(value->text.len, 63);
  assert_int_equal(parse(world, (PressStr){text, 64}, &arena, &value),
                   PRESS_BAD_SYNTAX);
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
texts_come_through_whole(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressValue *value = NULL;
  const PressStr text = PRESS_STR(
      " {\"\\u00e9\": \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\", \"l\": [true, false, "
      "null, [], {}], \"s\": \"\\ud83d\\ude00 é\"} \n");
  assert_int_equal(parse(world, text, &arena, &value), PRESS_OK);
  assert_int_equal(value->kind, PRESS_OBJECT);
  assert_int_equal(value->n, 3);
  assert_int_equal(value->offset, 1);
  assert_str_equal(value->names[0], "é");
  assert_str_equal(press_value_text(value, "é"), "a\"\\/\b\f\n\r\t");
  assert_str_equal(press_value_text(value, "s"), "😀 é");
  const PressValue *const list = press_value_get(value, "l");
  assert_int_equal(list->n, 5);
  assert_true(list->items[0].boolean);
  assert_int_equal(list->items[1].kind, PRESS_BOOL);
  assert_false(list->items[1].boolean);
  assert_int_equal(list->items[2].kind, PRESS_NULL);
  assert_int_equal(list->items[3].kind, PRESS_LIST);
  assert_int_equal(list->items[4].kind, PRESS_OBJECT);
  assert_int_equal(text.data[list->items[2].offset], 'n');
  assert_int_equal(text.data[list->items[4].offset], '{');
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
the_line_of_a_jsonl_file_is_counted_from_its_first(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressValue *value = NULL;
  assert_int_equal(press_json_parse(world, PRESS_STR("f"), PRESS_STR("{\n x}"),
                                    41, &arena, &value),
                   PRESS_BAD_SYNTAX);
  assert_int_equal(heard.line, 42);
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
members_are_read_by_kind(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressValue *value = NULL;
  assert_int_equal(
      parse(world,
            PRESS_STR("{\"n\": 18446744073709551615, \"m\": -1, \"f\": 1.5, "
                      "\"big\": 18446744073709551616, \"t\": \"7\", \"y\": "
                      "true, \"z\": false}"),
            &arena, &value),
      PRESS_OK);
  uint64_t number = 0;
  assert_true(press_value_uint(value, "n", &number));
  assert_true(number == UINT64_MAX);
  assert_false(press_value_uint(value, "m", &number));
  assert_false(press_value_uint(value, "f", &number));
  assert_false(press_value_uint(value, "big", &number));
  assert_false(press_value_uint(value, "t", &number));
  assert_false(press_value_uint(value, "none", &number));
  assert_true(press_value_true(value, "y"));
  assert_false(press_value_true(value, "z"));
  assert_false(press_value_true(value, "n"));
  assert_true(press_str_is_none(press_value_text(value, "n")));
  assert_true(press_str_is_none(press_value_text(NULL, "n")));
  assert_null(press_value_get(press_value_get(value, "t"), "n"));
  press_arena_clear(&arena);
  press_world_free(world);
}

static PressStatus
parse_with(PressAlloc alloc, void *handle)
{
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  const PressValue *value = NULL;
  Arena arena = press_arena(alloc, 0);
  st = parse(world, press_str(handle), &arena, &value);
  press_arena_clear(&arena);
  press_world_free(world);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  char text[] = "{\"a\": [1, 2.5, \"x\", {\"\\u0062\": null}], \"c\": true}";
  assert_true(fail_alloc_sweep(parse_with, text) >= 3);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_no_json_is_refused_at_its_place),
      cmocka_unit_test(a_nul_byte_is_refused),
      cmocka_unit_test(nesting_has_a_limit),
      cmocka_unit_test(names_are_told_apart_in_large_objects),
      cmocka_unit_test(numbers_keep_their_canonical_digits),
      cmocka_unit_test(a_number_that_is_too_long_is_refused),
      cmocka_unit_test(texts_come_through_whole),
      cmocka_unit_test(the_line_of_a_jsonl_file_is_counted_from_its_first),
      cmocka_unit_test(members_are_read_by_kind),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
