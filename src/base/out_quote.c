// SPDX-License-Identifier: MIT

// One function a language. Each has a table of the bytes that it cannot copy;
// what lies between them is copied in runs. Bytes that are not UTF-8 become
// U+FFFD, which every one of these languages can hold.

#include "base/out_alloc.h"
#include "base/utf8.h"
#include "base/value_depth.h"

#define REPLACEMENT "\xEF\xBF\xBD"

/// Writes the byte at `at` in its language's way; returns how many it took
typedef size_t (*Escape)(PressOut *out, PressStr text, size_t at);

/// A language: what must be escaped, and how
typedef struct {
  Escape escape;
  const unsigned char *special; ///< 256 flags
} Quoting;

/// Valid UTF-8
static void
put_valid(PressOut *out, PressStr text, const Quoting *quoting)
{
  size_t start = 0;
  size_t at = 0;
  while (at < text.len) {
    if (!quoting->special[(unsigned char)text.data[at]]) {
      ++at;
      continue;
    }
    press_out_str(out, press_str_cut(text, start, at));
    at += quoting->escape(out, text, at);
    start = at;
  }
  if (start < text.len) {
    press_out_str(out, press_str_cut(text, start, text.len));
  }
}

static void
put_quoted(PressOut *out, PressStr text, const Quoting *quoting)
{
  PressStr rest = text;
  while (rest.len) {
    const size_t valid = press_utf8_valid(rest);
    put_valid(out, press_str_cut(rest, 0, valid), quoting);
    if (valid == rest.len) {
      break;
    }
    press_out_c(out, REPLACEMENT);
    rest = press_str_cut(rest, valid + 1, rest.len);
  }
}

// The flags of the 32 control characters
#define CONTROLS                                                               \
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,   \
      1, 1, 1, 1, 1, 1, 1

static size_t
escape_json(PressOut *out, PressStr text, size_t at)
{
  const unsigned char c = (unsigned char)text.data[at];
  static const char shorts[] = {
      ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r',
      ['\t'] = 't', ['"'] = '"',  ['\\'] = '\\'};
  press_out_byte(out, '\\');
  if (shorts[c]) {
    press_out_byte(out, shorts[c]);
  } else {
    press_out_c(out, "u00");
    press_out_byte(out, "0123456789abcdef"[c >> 4]);
    press_out_byte(out, "0123456789abcdef"[c & 15]);
  }
  return 1;
}

void
press_out_json(PressOut *out, PressStr text)
{
  static const unsigned char special[256] = {CONTROLS, ['"'] = 1, ['\\'] = 1};
  static const Quoting json = {escape_json, special};
  press_out_byte(out, '"');
  put_quoted(out, text, &json);
  press_out_byte(out, '"');
}

/// U+FFFE and U+FFFF begin with the byte 0xEF, as many others do
static size_t
put_from_ef(PressOut *out, PressStr text, size_t at)
{
  const PressStr character = press_str_cut(text, at, at + 3);
  const bool forbidden =
      press_str_equals(character, PRESS_STR("\xEF\xBF\xBE")) ||
      press_str_equals(character, PRESS_STR("\xEF\xBF\xBF"));
  press_out_str(out, forbidden ? PRESS_STR(REPLACEMENT) : character);
  return 3;
}

/// True for the last byte of `]]>`
static bool
ends_cdata(PressStr text, size_t at)
{
  return at >= 2 && text.data[at - 1] == ']' && text.data[at - 2] == ']';
}

static size_t
escape_xml(PressOut *out, PressStr text, size_t at)
{
  const char c = text.data[at];
  switch (c) {
  case '&':
    press_out_c(out, "&amp;");
    return 1;
  case '<':
    press_out_c(out, "&lt;");
    return 1;
  case '>':
    press_out_c(out, ends_cdata(text, at) ? "&gt;" : ">");
    return 1;
  case '\r':
    press_out_c(out, "&#13;");
    return 1;
  case '\xEF':
    return put_from_ef(out, text, at);
  default:
    press_out_c(out, REPLACEMENT);
    return 1;
  }
}

void
press_out_xml(PressOut *out, PressStr text)
{
  static const unsigned char special[256] = {
      1, 1, 1, 1, 1, 1, 1, 1, 1,         0,         0,         1,
      1, 1, 1, 1, 1, 1, 1, 1, 1,         1,         1,         1,
      1, 1, 1, 1, 1, 1, 1, 1, ['&'] = 1, ['<'] = 1, ['>'] = 1, [0xEF] = 1};
  static const Quoting xml = {escape_xml, special};
  put_quoted(out, text, &xml);
}

static size_t
escape_attribute(PressOut *out, PressStr text, size_t at)
{
  switch (text.data[at]) {
  case '"':
    press_out_c(out, "&quot;");
    return 1;
  case '\t':
    press_out_c(out, "&#9;");
    return 1;
  case '\n':
    press_out_c(out, "&#10;");
    return 1;
  default:
    return escape_xml(out, text, at);
  }
}

void
press_out_xml_attribute(PressOut *out, PressStr text)
{
  static const unsigned char special[256] = {
      CONTROLS, ['&'] = 1, ['<'] = 1, ['"'] = 1, [0xEF] = 1};
  static const Quoting attribute = {escape_attribute, special};
  put_quoted(out, text, &attribute);
}

/// Bytes of the line break at an offset: CR LF is one
static size_t
line_break(PressStr text, size_t at)
{
  return text.data[at] == '\r' && at + 1 < text.len && text.data[at + 1] == '\n'
             ? 2
             : 1;
}

static size_t
escape_dot(PressOut *out, PressStr text, size_t at)
{
  const char c = text.data[at];
  switch (c) {
  case '\0':
    return 1;
  case '\t':
    press_out_byte(out, ' ');
    return 1;
  case '\n':
  case '\r':
    press_out_c(out, "\\n");
    return line_break(text, at);
  case '"':
  case '\\':
    press_out_byte(out, '\\');
    press_out_byte(out, c);
    return 1;
  case '\xEF':
    return put_from_ef(out, text, at);
  default:
    // Graphviz copies it into SVG, which is XML
    press_out_c(out, REPLACEMENT);
    return 1;
  }
}

void
press_out_dot(PressOut *out, PressStr text)
{
  static const unsigned char special[256] = {
      CONTROLS, ['"'] = 1, ['\\'] = 1, [0xEF] = 1};
  static const Quoting dot = {escape_dot, special};
  press_out_byte(out, '"');
  put_quoted(out, text, &dot);
  press_out_byte(out, '"');
}

static size_t
escape_csv(PressOut *out, PressStr text, size_t at)
{
  const char c = text.data[at];
  switch (c) {
  case '"':
    press_out_c(out, "\"\"");
    return 1;
  case '\n':
  case '\r':
    press_out_byte(out, ' ');
    return line_break(text, at);
  case '\t':
    press_out_byte(out, c);
    return 1;
  default:
    press_out_c(out, REPLACEMENT);
    return 1;
  }
}

static bool
needs_quotes(PressStr text)
{
  if (!text.len) {
    return false;
  }
  static const char marks[] = {',', ';', '"', '\t', '\n', '\r'};
  for (size_t i = 0; i < sizeof marks; ++i) {
    if (memchr(text.data, marks[i], text.len)) {
      return true;
    }
  }
  return text.data[0] == ' ' || text.data[text.len - 1] == ' ';
}

void
press_out_csv(PressOut *out, PressStr text)
{
  static const unsigned char special[256] = {CONTROLS, ['"'] = 1};
  static const Quoting csv = {escape_csv, special};
  const bool quotes = needs_quotes(text);
  if (quotes) {
    press_out_byte(out, '"');
  }
  put_quoted(out, text, &csv);
  if (quotes) {
    press_out_byte(out, '"');
  }
}

static void put_value(PressOut *out, const PressValue *value, int depth);

static void
put_items(PressOut *out, const PressValue *value, int depth)
{
  const bool object = value->kind == PRESS_OBJECT;
  press_out_byte(out, object ? '{' : '[');
  for (uint32_t i = 0; i < value->n; ++i) {
    if (i) {
      press_out_c(out, ", ");
    }
    if (object) {
      press_out_json(out, value->names[i]);
      press_out_c(out, ": ");
    }
    put_value(out, &value->items[i], depth + 1);
  }
  press_out_byte(out, object ? '}' : ']');
}

static void
put_value(PressOut *out, const PressValue *value, int depth)
{
  if (depth > VALUE_DEPTH) {
    press_out_fail(out, PRESS_TOO_DEEP);
    return;
  }
  switch (value->kind) {
  case PRESS_NULL:
    press_out_c(out, "null");
    return;
  case PRESS_BOOL:
    press_out_c(out, value->boolean ? "true" : "false");
    return;
  case PRESS_NUMBER:
    press_out_str(out, value->text);
    return;
  case PRESS_TEXT:
    press_out_json(out, value->text);
    return;
  case PRESS_LIST:
  case PRESS_OBJECT:
    put_items(out, value, depth);
    return;
  }
}

void
press_out_value(PressOut *out, const PressValue *value)
{
  put_value(out, value, 0);
}
