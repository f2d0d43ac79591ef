// SPDX-License-Identifier: MIT

// French and English live in ASCII and Latin; these are decided here, the rest
// of Unicode is asked of base.

#include "text/chars.h"

#include "base/utf8.h"

Char
press_char_at(PressStr text, size_t offset)
{
  if (offset >= text.len) {
    return (Char){0, 0};
  }
  const unsigned char byte = (unsigned char)text.data[offset];
  if (byte < 0x80) {
    return (Char){byte, 1};
  }
  size_t next = offset;
  const uint32_t code = press_utf8_next(text, &next);
  return (Char){code, (uint32_t)(next - offset)};
}

bool
press_char_is_blank(uint32_t code)
{
  if (code < 0x80) {
    return code == ' ' || (code >= '\t' && code <= '\r');
  }
  return code == 0x200B || code == 0xFEFF || press_utf8_is_space(code);
}

bool
press_char_is_letter(uint32_t code)
{
  if (code < 0x80) {
    return (code | 0x20U) - 'a' < 26U;
  }
  if (code >= 0xC0 && code < 0x250) {
    return code != 0xD7 && code != 0xF7;
  }
  const bool joins = code == 0xAD || code == 0x200C || code == 0x200D ||
                     code == 0x2060 || (code >= 0x300 && code < 0x370);
  return joins || press_utf8_is_letter(code);
}

bool
press_char_is_upper(uint32_t code)
{
  return code < 0x80 ? code - 'A' < 26U : press_utf8_is_upper(code);
}

bool
press_char_is_lower(uint32_t code)
{
  return code < 0x80 ? code - 'a' < 26U : press_utf8_is_lower(code);
}

bool
press_char_is_digit(uint32_t code)
{
  return code - '0' < 10U;
}

bool
press_char_is_apostrophe(uint32_t code)
{
  return code == '\'' || code == 0x2019 || code == 0x2018 || code == 0x2BC;
}

bool
press_char_is_hyphen(uint32_t code)
{
  return code == '-' || code == 0x2010 || code == 0x2011;
}

bool
press_char_opens_quote(uint32_t code)
{
  return code == '"' || code == 0xAB || code == 0x201C || code == 0x201E ||
         code == 0x2039;
}

bool
press_char_closes_quote(uint32_t code)
{
  return code == '"' || code == 0xBB || code == 0x201D || code == 0x203A;
}
