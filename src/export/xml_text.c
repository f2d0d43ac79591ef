// SPDX-License-Identifier: MIT

/*
   Gephi's reader drops white space that stands between two escapes, and strips
   the ends of a text. Inside CDATA nothing is escaped, so nothing is lost; a
   text that has white space beside an `&`, a `<`, a CR (which must be written
   as a reference, or readers turn it into LF) or at an end goes there.

   XML 1.0 knows no C0 controls but TAB, LF and CR, no surrogates and neither
   U+FFFE nor U+FFFF, not even as references.
*/

#include "export/xml_text.h"

#include <stdlib.h>

/// What a text needs
typedef struct {
  uint32_t n_forbidden;
  bool cdata;
} Needs;

static bool
is_white(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static bool
is_escaped(char byte)
{
  return byte == '&' || byte == '<' || byte == '>' || byte == '\r';
}

/// Bytes that the first byte of a character promises, 0 if it is none
static size_t
promised(unsigned char byte)
{
  if (byte < 0x80) {
    return 1;
  }
  if (byte >= 0xC2 && byte <= 0xDF) {
    return 2;
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return 3;
  }
  return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

/// True if `len` bytes are one character of UTF-8
static bool
is_whole(const unsigned char *bytes, size_t len)
{
  for (size_t i = 1; i < len; ++i) {
    if ((bytes[i] & 0xC0U) != 0x80U) {
      return false;
    }
  }
  const unsigned char a = bytes[0];
  const unsigned char b = len > 1 ? bytes[1] : 0;
  if (len == 3) {
    const bool overlong = a == 0xE0 && b < 0xA0;
    const bool surrogate = a == 0xED && b > 0x9F;
    return !overlong && !surrogate;
  }
  if (len == 4) {
    return !(a == 0xF0 && b < 0x90) && !(a == 0xF4 && b > 0x8F);
  }
  return true;
}

/// True if XML allows a whole character
static bool
is_allowed(const unsigned char *bytes, size_t len)
{
  const unsigned char a = bytes[0];
  if (len == 1) {
    return a >= 0x20 || a == '\t' || a == '\n' || a == '\r';
  }
  return !(len == 3 && a == 0xEF && bytes[1] == 0xBF && bytes[2] >= 0xBE);
}

/// Bytes of the character at a place, negative if XML forbids it
static int
character(PressStr text, size_t offset)
{
  const unsigned char *const bytes = (const unsigned char *)text.data + offset;
  const size_t len = promised(bytes[0]);
  if (!len || len > text.len - offset || !is_whole(bytes, len)) {
    return -1;
  }
  return is_allowed(bytes, len) ? (int)len : -(int)len;
}

static Needs
needs_of(PressStr text)
{
  Needs needs = {0, false};
  for (size_t i = 0; i < text.len;) {
    const char byte = text.data[i];
    const bool at_end = !i || i + 1 == text.len;
    if (is_white(byte) && (at_end || is_escaped(text.data[i - 1]) ||
                           is_escaped(text.data[i + 1]))) {
      needs.cdata = true;
    }
    const int len = character(text, i);
    needs.n_forbidden += len < 0;
    i += (size_t)abs(len);
  }
  return needs;
}

static void
write_cdata(PressOut *out, PressStr text)
{
  press_out_c(out, "<![CDATA[");
  for (size_t i = 0; i < text.len;) {
    const int len = character(text, i);
    if (len < 0) {
      press_out_c(out, "\xEF\xBF\xBD");
      i += (size_t)-len;
      continue;
    }
    const PressStr rest = press_str_cut(text, i, text.len);
    if (text.data[i] == '\r') {
      press_out_c(out, "]]>&#13;<![CDATA[");
    } else if (press_str_starts(rest, PRESS_STR("]]>"))) {
      press_out_c(out, "]]]]><![CDATA[>");
      i += 3;
      continue;
    } else {
      press_out_str(out, press_str_cut(text, i, i + (size_t)len));
    }
    i += (size_t)len;
  }
  press_out_c(out, "]]>");
}

uint32_t
press_xml_text(PressOut *out, PressStr text)
{
  const Needs needs = needs_of(text);
  if (needs.cdata) {
    write_cdata(out, text);
  } else {
    press_out_xml(out, text);
  }
  return needs.n_forbidden;
}
