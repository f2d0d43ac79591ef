// SPDX-License-Identifier: MIT

/// @file chars.h Classes of characters that cut text into words

#ifndef PRESS_TEXT_CHARS_H
#define PRESS_TEXT_CHARS_H

#include <pressgraph/str.h>

#include <stdint.h>

/// A character and the bytes it takes; at the end of a text both are 0
typedef struct {
  uint32_t code;
  uint32_t len;
} Char;

/// Character at an offset of valid UTF-8
Char press_char_at(PressStr text, size_t offset);

/// White space of any width, zero-width space and byte order mark
bool press_char_is_blank(uint32_t code);

/// Part of a word: letter, combining mark, soft hyphen, joiner
bool press_char_is_letter(uint32_t code);

/// Upper-case letter
bool press_char_is_upper(uint32_t code);

/// Lower-case letter
bool press_char_is_lower(uint32_t code);

/// 0 to 9
bool press_char_is_digit(uint32_t code);

/// ' or one of its curly forms
bool press_char_is_apostrophe(uint32_t code);

/// - or the two Unicode hyphens
bool press_char_is_hyphen(uint32_t code);

/// Quotation mark that opens, or that may do both (")
bool press_char_opens_quote(uint32_t code);

/// Quotation mark that closes, or that may do both (")
bool press_char_closes_quote(uint32_t code);

#endif // PRESS_TEXT_CHARS_H
