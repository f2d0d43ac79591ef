// SPDX-License-Identifier: MIT

// Terminals obey C0 and DEL, and many C1 (U+0080 to U+009F, two bytes from
// 0xC2 0x80) as well. Bytes that are not UTF-8 come only from command lines and
// file names; they pass as they are but for those.

#include "cli/text.h"

/// Bytes of the control character at an offset, 0 if there is none
static size_t
control_length(PressStr text, size_t at)
{
  const unsigned char c = (unsigned char)text.data[at];
  if (c < 0x20 || c == 0x7F) {
    return 1;
  }
  const bool c1 = c == 0xC2 && at + 1 < text.len &&
                  ((unsigned char)text.data[at + 1] & 0xE0) == 0x80;
  return c1 ? 2 : 0;
}

void
press_cli_text_write(PressOut *out, PressStr text)
{
  size_t from = 0;
  size_t at = 0;
  while (at < text.len) {
    size_t n = control_length(text, at);
    if (!n) {
      at++;
      continue;
    }
    press_out_str(out, press_str_cut(text, from, at));
    const bool blank_before = at > 0 && text.data[at - 1] == ' ';
    while (n) {
      at += n;
      n = at < text.len ? control_length(text, at) : 0;
    }
    const bool blank_behind = at < text.len && text.data[at] == ' ';
    if (!blank_before && !blank_behind) {
      press_out_byte(out, ' ');
    }
    from = at;
  }
  press_out_str(out, press_str_cut(text, from, text.len));
}

void
press_cli_text_thousands(PressOut *out, uint64_t number)
{
  uint64_t unit = 1;
  while (number / unit >= 1000) {
    unit *= 1000;
  }
  press_out_uint(out, number / unit);
  while (unit > 1) {
    unit /= 1000;
    const uint64_t part = number / unit % 1000;
    press_out_byte(out, ',');
    press_out_byte(out, (char)('0' + part / 100));
    press_out_byte(out, (char)('0' + part / 10 % 10));
    press_out_byte(out, (char)('0' + part % 10));
  }
}

void
press_cli_text_count(PressOut *out, uint64_t number, const char *noun)
{
  press_cli_text_thousands(out, number);
  press_out_byte(out, ' ');
  press_out_c(out, noun);
  press_out_c(out, number == 1 ? "" : "s");
}

void
press_cli_text_pad(PressOut *out, PressStr text, size_t width)
{
  press_cli_text_write(out, text);
  size_t n = 0;
  for (size_t i = 0; i < text.len; i++) {
    n += ((unsigned char)text.data[i] & 0xC0) != 0x80;
  }
  for (; n < width; n++) {
    press_out_byte(out, ' ');
  }
}
