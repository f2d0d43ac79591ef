// SPDX-License-Identifier: MIT

/// @file text.h Text from outside on its way to people

#ifndef PRESS_CLI_TEXT_H
#define PRESS_CLI_TEXT_H

#include <pressgraph/out.h>

/**
   Write text from an article or a file for people to read: line breaks and
   other control characters become blanks (several of them one), so that
   nothing in an article can drive a terminal.
*/
void press_cli_text_write(PressOut *out, PressStr text);

/// Write a number with commas between thousands
void press_cli_text_thousands(PressOut *out, uint64_t number);

/// Write "1 node", "2 nodes"
void press_cli_text_count(PressOut *out, uint64_t number, const char *noun);

/// Write text and blanks up to a width in characters
void press_cli_text_pad(PressOut *out, PressStr text, size_t width);

#endif // PRESS_CLI_TEXT_H
