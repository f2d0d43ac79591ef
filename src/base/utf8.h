// SPDX-License-Identifier: MIT

/// @file utf8.h Bytes and characters

#ifndef PRESS_BASE_UTF8_H
#define PRESS_BASE_UTF8_H

#include <pressgraph/str.h>

#include <stdint.h>

/**
   Offset of the first byte that is not valid UTF-8 (RFC 3629: no surrogates,
   no overlong forms), or text.len. Skips ASCII eight bytes at a time.
*/
size_t press_utf8_valid(PressStr text);

/**
   Character at an offset of valid UTF-8.

   @param offset Moved behind the character. At the end: returns 0, not moved.
*/
uint32_t press_utf8_next(PressStr text, size_t *offset);

/// Character before an offset; moves the offset to its start
uint32_t press_utf8_before(PressStr text, size_t *offset);

/// Writes 1 to 4 bytes of a character; returns how many
size_t press_utf8_put(uint32_t character, char *bytes);

/// Number of characters in valid UTF-8
size_t press_utf8_count(PressStr text);

/// True for a letter (Unicode L*), without locale
bool press_utf8_is_letter(uint32_t character);

/// True for an upper-case or title-case letter
bool press_utf8_is_upper(uint32_t character);

/// True for a lower-case letter
bool press_utf8_is_lower(uint32_t character);

/// True for a decimal digit 0-9
bool press_utf8_is_digit(uint32_t character);

/// True for blanks of any width, no-break ones too, tab and line ends
bool press_utf8_is_space(uint32_t character);

#endif // PRESS_BASE_UTF8_H
