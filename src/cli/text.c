// SPDX-License-Identifier: MIT

// Terminals obey C0 and DEL, and many C1 (U+0080 to U+009F) as well. Bytes that
// are not UTF-8 come from command lines, file names and the lines that messages
// show; each becomes U+FFFD.

#include "cli/text.h"

/// What stands at an offset
typedef enum {
  PIECE_TEXT,
  PIECE_CONTROL,
  PIECE_BAD, ///< No UTF-8
} PieceKind;

typedef struct {
  PieceKind kind;
  size_t len;
} Piece;

/// True for the second bytes that RFC 3629 allows behind a first one
static bool
is_second(unsigned char first, unsigned char second)
{
  const unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  return second >= low && second <= high;
}

static bool
has_continuation(PressStr text, size_t at, size_t n)
{
  if (at + 1 >= text.len || !is_second((unsigned char)text.data[at],
                                       (unsigned char)text.data[at + 1])) {
    return false;
  }
  for (size_t i = 2; i <= n; i++) {
    if (at + i >= text.len ||
        ((unsigned char)text.data[at + i] & 0xC0) != 0x80) {
      return false;
    }
  }
  return true;
}

static Piece
piece_at(PressStr text, size_t at)
{
  const unsigned char c = (unsigned char)text.data[at];
  if (c < 0x80) {
    return (Piece){c < 0x20 || c == 0x7F ? PIECE_CONTROL : PIECE_TEXT, 1};
  }
  const size_t behind = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
  if (c < 0xC2 || c > 0xF4 || !has_continuation(text, at, behind)) {
    return (Piece){PIECE_BAD, 1};
  }
  const bool c1 = c == 0xC2 && (unsigned char)text.data[at + 1] < 0xA0;
  return (Piece){c1 ? PIECE_CONTROL : PIECE_TEXT, behind + 1};
}

/// Write one blank for the control characters at an offset; returns their end
static size_t
write_blank(PressOut *out, PressStr text, size_t at)
{
  const bool blank_before = at > 0 && text.data[at - 1] == ' ';
  while (at < text.len && piece_at(text, at).kind == PIECE_CONTROL) {
    at += piece_at(text, at).len;
  }
  const bool blank_behind = at < text.len && text.data[at] == ' ';
  if (!blank_before && !blank_behind) {
    press_out_byte(out, ' ');
  }
  return at;
}

void
press_cli_text_write(PressOut *out, PressStr text)
{
  size_t from = 0;
  size_t at = 0;
  while (at < text.len) {
    const Piece piece = piece_at(text, at);
    if (piece.kind == PIECE_TEXT) {
      at += piece.len;
      continue;
    }
    press_out_str(out, press_str_cut(text, from, at));
    if (piece.kind == PIECE_CONTROL) {
      at = write_blank(out, text, at);
    } else {
      press_out_c(out, "\xEF\xBF\xBD");
      at++;
    }
    from = at;
  }
  if (from < at) {
    press_out_str(out, press_str_cut(text, from, at));
  }
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
