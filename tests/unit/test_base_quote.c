// SPDX-License-Identifier: MIT

// Quoting: one table a language, with everything that a text can hold.

#include "unit.h"

#include "heard.h"

#include <pressgraph/out.h>

#define BAD "\xEF\xBF\xBD"

typedef struct {
  PressStr text;
  const char *want;
} Case;

typedef void (*Quote)(PressOut *out, PressStr text);

static void
expect(Quote quote, const Case *cases, size_t n)
{
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  for (size_t i = 0; i < n; ++i) {
    PressOut *out = NULL;
    assert_int_equal(press_out_memory(world, &out), PRESS_OK);
    quote(out, cases[i].text);
    assert_str_equal(press_out_text(out), cases[i].want);
    press_out_abandon(out);
  }
  press_world_free(world);
}

#define EXPECT(quote, cases)                                                   \
  expect((quote), (cases), sizeof(cases) / sizeof *(cases))

static void
json_escapes_what_it_must_and_no_more(void **state)
{
  (void)state;
  static const Case cases[] = {
      {{"", 0}, "\"\""},
      {{NULL, 0}, "\"\""},
      {{"plain text", 10}, "\"plain text\""},
      {{"a\"b\\c/d", 7}, "\"a\\\"b\\\\c/d\""},
      {{"\b\f\n\r\t", 5}, "\"\\b\\f\\n\\r\\t\""},
      {{"\0\x01\x1f\x7f", 4}, "\"\\u0000\\u0001\\u001f\x7f\""},
      {{"é€😀\xe2\x80\xa8", 12}, "\"é€😀\xe2\x80\xa8\""},
      {{"a\xFF\xC3", 3}, "\"a" BAD BAD "\""},
  };
  EXPECT(press_out_json, cases);
}

static void
xml_text_escapes_what_it_must(void **state)
{
  (void)state;
  static const Case cases[] = {
      {{"a & b < c > d", 13}, "a &amp; b &lt; c > d"},
      {{"]]> ]> >", 8}, "]]&gt; ]> >"},
      {{"\"'\t\n\r", 5}, "\"'\t\n&#13;"},
      {{"a\0b\x01\x1f", 5}, "a" BAD "b" BAD BAD},
      {{"\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD\xEF\xBC\xA1", 12},
       BAD BAD BAD "\xEF\xBC\xA1"},
      {{"\xED\xA0\x80", 3}, BAD BAD BAD},
      {{"é😀", 6}, "é😀"},
  };
  EXPECT(press_out_xml, cases);
}

static void
xml_attributes_keep_their_line_breaks(void **state)
{
  (void)state;
  static const Case cases[] = {
      {{"a\"b&c<d>e", 9}, "a&quot;b&amp;c&lt;d>e"},
      {{"\t\n\r", 3}, "&#9;&#10;&#13;"},
      {{"\x02\xEF\xBF\xBF", 4}, BAD BAD},
  };
  EXPECT(press_out_xml_attribute, cases);
}

static void
dot_strings_cannot_be_left(void **state)
{
  (void)state;
  static const Case cases[] = {
      {{"", 0}, "\"\""},
      {{"a\"b\\", 4}, "\"a\\\"b\\\\\""},
      {{"a\nb\r\nc\rd", 9}, "\"a\\nb\\nc\\nd\""},
      {{"a\0b\tc\x01", 6}, "\"ab c" BAD "\""},
      {{"1e5", 3}, "\"1e5\""},
      {{"\xC3", 1}, "\"" BAD "\""},
  };
  EXPECT(press_out_dot, cases);
}

static void
csv_fields_are_quoted_where_needed(void **state)
{
  (void)state;
  static const Case cases[] = {
      {{"", 0}, ""},
      {{"plain é", 8}, "plain é"},
      {{"a,b", 3}, "\"a,b\""},
      {{"say \"x\"", 7}, "\"say \"\"x\"\"\""},
      {{"a\r\nb\nc", 6}, "\"a b c\""},
      {{" a", 2}, "\" a\""},
      {{"=1+1", 4}, "=1+1"},
      {{"a\0", 2}, "a" BAD},
  };
  EXPECT(press_out_csv, cases);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(json_escapes_what_it_must_and_no_more),
      cmocka_unit_test(xml_text_escapes_what_it_must),
      cmocka_unit_test(xml_attributes_keep_their_line_breaks),
      cmocka_unit_test(dot_strings_cannot_be_left),
      cmocka_unit_test(csv_fields_are_quoted_where_needed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
