// SPDX-License-Identifier: MIT

// Text that Gephi, which drops white space beside escapes, reads unchanged.

#include "sample.h"

#include "export/xml_text.h"

static PressWorld *world;

static int
setup(void **state)
{
  (void)state;
  static Heard heard;
  world = heard_world(&heard);
  return 0;
}

static int
teardown(void **state)
{
  (void)state;
  press_world_free(world);
  return 0;
}

static void
check(PressStr text, const char *want, uint32_t n_replaced)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  assert_int_equal(press_xml_text(out, text), n_replaced);
  assert_str_equal(press_out_text(out), want);
  press_out_abandon(out);
}

static void
plain_text_is_escaped(void **state)
{
  (void)state;
  check(PRESS_STR("a&b<c>d"), "a&amp;b&lt;c>d", 0);
  check(PRESS_STR("one two"), "one two", 0);
  check(PRESS_STR(""), "", 0);
}

static void
white_space_beside_an_escape_or_an_end_goes_into_cdata(void **state)
{
  (void)state;
  check(PRESS_STR("a & b"), "<![CDATA[a & b]]>", 0);
  check(PRESS_STR(" a"), "<![CDATA[ a]]>", 0);
  check(PRESS_STR("a\n"), "<![CDATA[a\n]]>", 0);
  check(PRESS_STR(" "), "<![CDATA[ ]]>", 0);
}

static void
cdata_survives_its_own_end_and_carriage_returns(void **state)
{
  (void)state;
  check(PRESS_STR(" ]]> "), "<![CDATA[ ]]]]><![CDATA[> ]]>", 0);
  check(PRESS_STR("a \rb"), "<![CDATA[a ]]>&#13;<![CDATA[b]]>", 0);
}

static void
what_xml_forbids_is_replaced_and_counted(void **state)
{
  (void)state;
  check(PRESS_STR("a\x01z"), "a\xEF\xBF\xBDz", 1);
  check(PRESS_STR(" \xEF\xBF\xBE"), "<![CDATA[ \xEF\xBF\xBD]]>", 1);
  check(PRESS_STR(" \xFF\xC0\xED\xA0\x80"),
        "<![CDATA[ \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
        "\xEF\xBF\xBD]]>",
        5);
  check(PRESS_STR(" \xF4\x90\x80\x80"),
        "<![CDATA[ \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD]]>", 4);
  check(PRESS_STR(" \xF0\x9F\x98"),
        "<![CDATA[ \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD]]>", 3);
}

static void
marks_and_emoji_pass(void **state)
{
  (void)state;
  check(PRESS_STR(" \xE2\x80\x8F\xF0\x9F\x98\x80"),
        "<![CDATA[ \xE2\x80\x8F\xF0\x9F\x98\x80]]>", 0);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(plain_text_is_escaped),
      cmocka_unit_test(white_space_beside_an_escape_or_an_end_goes_into_cdata),
      cmocka_unit_test(cdata_survives_its_own_end_and_carriage_returns),
      cmocka_unit_test(what_xml_forbids_is_replaced_and_counted),
      cmocka_unit_test(marks_and_emoji_pass),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
