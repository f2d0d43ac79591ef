// SPDX-License-Identifier: MIT

// UTF-8: every character, every kind of broken sequence, kinds of characters.

#include "unit.h"

#include "base/utf8.h"

static bool
is_surrogate(uint32_t c)
{
  return c >= 0xD800 && c <= 0xDFFF;
}

static void
every_character_comes_back(void **state)
{
  (void)state;
  for (uint32_t c = 1; c <= 0x10FFFF; ++c) {
    if (is_surrogate(c)) {
      continue;
    }
    char bytes[4];
    const size_t n = press_utf8_put(c, bytes);
    const PressStr text = {bytes, n};
    size_t at = 0;
    const uint32_t forward = press_utf8_next(text, &at);
    size_t back_at = n;
    const uint32_t backward = press_utf8_before(text, &back_at);
    if (press_utf8_valid(text) != n || forward != c || at != n ||
        backward != c || back_at != 0 || press_utf8_count(text) != 1) {
      fail_msg("U+%04X", c);
    }
  }
}

static void
what_no_character_is_becomes_a_replacement(void **state)
{
  (void)state;
  char bytes[4];
  assert_int_equal(press_utf8_put(0xD800, bytes), 3);
  assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
  assert_int_equal(press_utf8_put(0x110000, bytes), 3);
  assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

static void
broken_sequences_are_found_at_their_first_byte(void **state)
{
  (void)state;
  static const char *const broken[] = {
      "\x80",             // a tail alone
      "\xC0\x80",         // overlong
      "\xC1\xBF",         // overlong
      "\xE0\x9F\xBF",     // overlong
      "\xF0\x8F\xBF\xBF", // overlong
      "\xED\xA0\x80",     // a surrogate
      "\xF4\x90\x80\x80", // beyond U+10FFFF
      "\xF5\x80\x80\x80", // no such lead
      "\xFF",             // no such byte
      "\xC3",             // cut short
      "\xE2\x82",         // cut short
      "\xF0\x9F\x98",     // cut short
      "\xC3(",            // no tail
      "\xE2\x82(",        // no tail
  };
  for (size_t i = 0; i < sizeof broken / sizeof *broken; ++i) {
    for (size_t before = 0; before < 20; ++before) {
      char text[32];
      memset(text, 'a', before);
      const size_t n = strlen(broken[i]);
      memcpy(text + before, broken[i], n);
      assert_int_equal(press_utf8_valid((PressStr){text, before + n}), before);
    }
  }
}

static void
walking_over_broken_text_stays_inside(void **state)
{
  (void)state;
  const PressStr text = PRESS_STR("a\xC3\x28\x80\xF0\x9F");
  size_t at = 0;
  size_t n = 0;
  while (at < text.len) {
    press_utf8_next(text, &at);
    ++n;
  }
  assert_int_equal(at, text.len);
  assert_int_equal(n, 6);
  while (at) {
    press_utf8_before(text, &at);
    --n;
  }
  assert_int_equal(n, 0);
}

static void
the_end_is_zero_and_does_not_move(void **state)
{
  (void)state;
  size_t at = 2;
  assert_int_equal(press_utf8_next(PRESS_STR("ab"), &at), 0);
  assert_int_equal(at, 2);
  at = 0;
  assert_int_equal(press_utf8_before(PRESS_STR("ab"), &at), 0);
  assert_int_equal(at, 0);
  assert_int_equal(press_utf8_next(PRESS_NONE, &at), 0);
}

static void
letters_have_a_case(void **state)
{
  (void)state;
  static const uint32_t upper[] = {'A', 'Z', 0xC9, 0x152, 0x130, 0x1C5, 0x3A9};
  static const uint32_t lower[] = {'a', 'z', 0xE9, 0x153, 0xDF, 0x131, 0x3C9};
  static const uint32_t neither[] = {'0',    ' ',     '-', 0xD7,
                                     0x2019, 0x1F600, 0,   0x110000};
  for (size_t i = 0; i < 7; ++i) {
    assert_true(press_utf8_is_upper(upper[i]));
    assert_true(press_utf8_is_letter(upper[i]));
    assert_false(press_utf8_is_lower(upper[i]));
    assert_true(press_utf8_is_lower(lower[i]));
    assert_true(press_utf8_is_letter(lower[i]));
    assert_false(press_utf8_is_upper(lower[i]));
  }
  for (size_t i = 0; i < 8; ++i) {
    assert_false(press_utf8_is_letter(neither[i]));
    assert_false(press_utf8_is_upper(neither[i]));
    assert_false(press_utf8_is_lower(neither[i]));
  }
  assert_true(press_utf8_is_letter(0x4E2D));
  assert_false(press_utf8_is_lower(0x4E2D));
}

static void
digits_and_blanks_are_known(void **state)
{
  (void)state;
  assert_true(press_utf8_is_digit('0'));
  assert_true(press_utf8_is_digit('9'));
  assert_false(press_utf8_is_digit('/'));
  assert_false(press_utf8_is_digit(':'));
  assert_false(press_utf8_is_digit(0x663));
  static const uint32_t blanks[] = {' ',  '\t',   '\n',   '\r',
                                    0xA0, 0x202F, 0x2009, 0x3000};
  for (size_t i = 0; i < 8; ++i) {
    assert_true(press_utf8_is_space(blanks[i]));
  }
  assert_false(press_utf8_is_space(0x200B));
  assert_false(press_utf8_is_space('a'));
  assert_false(press_utf8_is_space(0));
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_character_comes_back),
      cmocka_unit_test(what_no_character_is_becomes_a_replacement),
      cmocka_unit_test(broken_sequences_are_found_at_their_first_byte),
      cmocka_unit_test(walking_over_broken_text_stays_inside),
      cmocka_unit_test(the_end_is_zero_and_does_not_move),
      cmocka_unit_test(letters_have_a_case),
      cmocka_unit_test(digits_and_blanks_are_known),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
