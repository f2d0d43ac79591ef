// SPDX-License-Identifier: MIT

/// @file line.h Lines and the blocks that they make

#ifndef PRESS_TEXT_LINE_H
#define PRESS_TEXT_LINE_H

#include "text/article.h"

/// A line that is not blank
typedef struct {
  uint32_t start;    ///< First byte that is no white space
  uint32_t end;      ///< Byte behind the last one that is none
  uint32_t width;    ///< Characters
  bool after_blank;  ///< A blank line, or the start of the text, is before it
  bool before_blank; ///< A blank line is behind it (not: the end of the text)
  bool block;        ///< Begins a block: is not the continuation of a paragraph
} Line;

/// Lines of a text, in order
typedef struct {
  Line *items;
  size_t n;
  size_t cap;
} LineList;

/**
   Find the lines of a text and which of them continue the one before.

   Line ends are LF, CR LF, CR, U+2028, U+2029; form feed counts as a blank
   line.

   @return false if memory is out.
*/
bool press_lines_find(Arena *arena, PressStr text, LineList *lines);

#endif // PRESS_TEXT_LINE_H
