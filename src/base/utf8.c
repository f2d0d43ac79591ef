// SPDX-License-Identifier: MIT

// UTF-8 as RFC 3629 section 4 has it. The functions that walk trust the text
// to be valid but never read outside it: a broken sequence is one U+FFFD.

#include "base/utf8.h"

#include "base/fold.h"

#define REPLACEMENT 0xFFFDU
#define HIGH_BITS 0x8080808080808080U

static unsigned
byte_at(PressStr text, size_t i)
{
  return (unsigned char)text.data[i];
}

static bool
is_tail(unsigned byte)
{
  return (byte & 0xC0) == 0x80;
}

/// Bytes of the valid sequence at i that starts with a byte over 0x7F, or 0
static size_t
sequence(PressStr text, size_t i)
{
  const unsigned first = byte_at(text, i);
  const size_t left = text.len - i;
  const size_t n = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || left < n) {
    return 0;
  }
  const unsigned second = byte_at(text, i + 1);
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (first == 0xE0) {
    low = 0xA0; // overlong
  } else if (first == 0xED) {
    high = 0x9F; // surrogates
  } else if (first == 0xF0) {
    low = 0x90; // overlong
  } else if (first == 0xF4) {
    high = 0x8F; // beyond U+10FFFF
  }
  if (second < low || second > high) {
    return 0;
  }
  for (size_t k = 2; k < n; ++k) {
    if (!is_tail(byte_at(text, i + k))) {
      return 0;
    }
  }
  return n;
}

size_t
press_utf8_valid(PressStr text)
{
  size_t i = 0;
  while (i < text.len) {
    if (byte_at(text, i) < 0x80) {
      uint64_t word = 0;
      while (text.len - i >= sizeof word) {
        memcpy(&word, text.data + i, sizeof word);
        if (word & HIGH_BITS) {
          break;
        }
        i += sizeof word;
      }
      while (i < text.len && byte_at(text, i) < 0x80) {
        ++i;
      }
      continue;
    }
    const size_t n = sequence(text, i);
    if (!n) {
      return i;
    }
    i += n;
  }
  return text.len;
}

uint32_t
press_utf8_next(PressStr text, size_t *offset)
{
  const size_t i = *offset;
  if (i >= text.len) {
    return 0;
  }
  const unsigned first = byte_at(text, i);
  if (first < 0x80) {
    *offset = i + 1;
    return first;
  }
  const size_t n = sequence(text, i);
  if (!n) {
    *offset = i + 1;
    return REPLACEMENT;
  }
  uint32_t c = first & (0x7FU >> n);
  for (size_t k = 1; k < n; ++k) {
    c = c << 6 | (byte_at(text, i + k) & 0x3FU);
  }
  *offset = i + n;
  return c;
}

uint32_t
press_utf8_before(PressStr text, size_t *offset)
{
  size_t start = *offset < text.len ? *offset : text.len;
  if (!start) {
    return 0;
  }
  const size_t end = start;
  --start;
  while (start && end - start < 4 && is_tail(byte_at(text, start))) {
    --start;
  }
  size_t at = start;
  const uint32_t c = press_utf8_next(text, &at);
  if (at != end) {
    *offset = end - 1;
    return REPLACEMENT;
  }
  *offset = start;
  return c;
}

size_t
press_utf8_put(uint32_t character, char *bytes)
{
  uint32_t c = character;
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
    c = REPLACEMENT;
  }
  if (c < 0x80) {
    bytes[0] = (char)c;
    return 1;
  }
  const size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (size_t k = n - 1; k; --k) {
    bytes[k] = (char)(unsigned char)(0x80 | (c & 0x3F));
    c >>= 6;
  }
  bytes[0] = (char)(unsigned char)((0xF00U >> n & 0xFF) | c);
  return n;
}

size_t
press_utf8_count(PressStr text)
{
  size_t n = 0;
  for (size_t i = 0; i < text.len; ++i) {
    n += !is_tail(byte_at(text, i));
  }
  return n;
}

bool
press_utf8_is_letter(uint32_t character)
{
  if (character < 0x80) {
    return (character | 0x20) - 'a' < 26;
  }
  return press_fold_class(character) != FOLD_OTHER;
}

bool
press_utf8_is_upper(uint32_t character)
{
  if (character < 0x80) {
    return character - 'A' < 26;
  }
  return press_fold_class(character) == FOLD_UPPER;
}

bool
press_utf8_is_lower(uint32_t character)
{
  if (character < 0x80) {
    return character - 'a' < 26;
  }
  return press_fold_class(character) == FOLD_LOWER;
}

bool
press_utf8_is_digit(uint32_t character)
{
  return character - '0' < 10;
}

bool
press_utf8_is_space(uint32_t character)
{
  if (character < 0x80) {
    return character == ' ' || (character >= 0x09 && character <= 0x0D) ||
           (character >= 0x1C && character <= 0x1F);
  }
  return character == 0x85 || character == 0xA0 || character == 0x1680 ||
         (character >= 0x2000 && character <= 0x200A) || character == 0x2028 ||
         character == 0x2029 || character == 0x202F || character == 0x205F ||
         character == 0x3000;
}
