// SPDX-License-Identifier: MIT

// Text comes with one line a paragraph, or hard-wrapped. A line end inside a
// paragraph is a blank when the first word of the next line would not have had
// room in the line before, which is why somebody broke it; else the lines were
// broken on purpose: a heading, a list, a paragraph of its own.

#include "text/line.h"

#include "text/chars.h"

/// Lines longer than this are not hard-wrapped
#define MAX_WRAP 120

static bool
is_line_end(uint32_t code)
{
  return code == '\n' || code == '\r' || code == '\f' || code == 0x2028 ||
         code == 0x2029;
}

static bool
take_line(Arena *arena, LineList *lines, Line line)
{
  if (line.start == line.end) {
    if (lines->n) {
      lines->items[lines->n - 1].before_blank = true;
    }
    return true;
  }
  line.after_blank = !lines->n || lines->items[lines->n - 1].before_blank;
  if (!PRESS_ROOM(arena, lines)) {
    return false;
  }
  lines->items[lines->n++] = line;
  return true;
}

/// Offset behind the last byte that a quick look proves to be inside a line
static size_t
skip_plain(PressStr text, size_t at)
{
  while (at < text.len && (unsigned char)text.data[at] > ' ' &&
         (unsigned char)text.data[at] < 0x80) {
    ++at;
  }
  return at;
}

static bool
cut_lines(Arena *arena, PressStr text, LineList *lines)
{
  Line line = {0};
  bool seen = false;
  for (size_t at = 0; at < text.len;) {
    const size_t plain = skip_plain(text, at);
    if (plain > at) {
      line.start = seen ? line.start : (uint32_t)at;
      seen = true;
      line.width += (uint32_t)(plain - at);
      line.end = (uint32_t)plain;
      at = plain;
      continue;
    }
    const Char c = press_char_at(text, at);
    if (is_line_end(c.code)) {
      if (!take_line(arena, lines, line)) {
        return false;
      }
      if (c.code == '\f' && lines->n) {
        lines->items[lines->n - 1].before_blank = true;
      }
      at += c.len;
      at += c.code == '\r' && press_char_at(text, at).code == '\n';
      line = (Line){.start = (uint32_t)at, .end = (uint32_t)at};
      seen = false;
      continue;
    }
    if (!press_char_is_blank(c.code)) {
      line.start = seen ? line.start : (uint32_t)at;
      seen = true;
      line.end = (uint32_t)(at + c.len);
    }
    line.width += seen;
    at += c.len;
  }
  return !line.end || line.start == line.end || take_line(arena, lines, line);
}

/// Characters of the first word of a line
static uint32_t
first_word(PressStr text, const Line *line)
{
  uint32_t n = 0;
  for (size_t at = line->start; at < line->end; ++n) {
    const Char c = press_char_at(text, at);
    if (press_char_is_blank(c.code)) {
      break;
    }
    at += c.len;
  }
  return n;
}

/// "- ", "• ", "* ", "1. ", "a) " at the start of a line
static bool
is_list_item(PressStr text, const Line *line)
{
  const Char first = press_char_at(text, line->start);
  size_t at = line->start + first.len;
  bool mark = first.code == '*' || first.code == '-' || first.code == 0x2022 ||
              first.code == 0x2013 || first.code == 0x2014 ||
              first.code == 0x25CF || first.code == 0x25AA ||
              first.code == 0x25A0;
  if (press_char_is_digit(first.code) || press_char_is_lower(first.code)) {
    const bool digit = press_char_is_digit(first.code);
    Char c = press_char_at(text, at);
    if (digit && press_char_is_digit(c.code)) {
      c = press_char_at(text, ++at);
    }
    mark = c.code == ')' || (digit && c.code == '.');
    ++at;
  }
  return mark && at < line->end &&
         press_char_is_blank(press_char_at(text, at).code);
}

/// True if a line ends in a mark that ends sentences (quotation marks skipped)
static bool
ends_sentence(PressStr text, const Line *line)
{
  for (size_t at = line->end; at > line->start;) {
    size_t before = at - 1;
    while (before > line->start &&
           ((unsigned char)text.data[before] & 0xC0U) == 0x80) {
      --before;
    }
    const uint32_t code = press_char_at(text, before).code;
    if (code == '.' || code == '!' || code == '?' || code == 0x2026 ||
        code == ':') {
      return true;
    }
    if (!press_char_closes_quote(code) && code != ')' &&
        !press_char_is_blank(code)) {
      return false;
    }
    at = before;
  }
  return false;
}

/// True if `line` does not continue `before`; width: of the widest line around
static bool
begins_block(PressStr text,
             const Line *before,
             const Line *line,
             uint32_t width)
{
  const bool ended = ends_sentence(text, before);
  if (is_list_item(text, line) && (ended || is_list_item(text, before))) {
    return true;
  }
  const uint32_t first = press_char_at(text, line->start).code;
  const uint32_t last = (unsigned char)text.data[before->end - 1];
  if (press_char_is_lower(first) || last == ',' || last == ';') {
    return false;
  }
  if (width > MAX_WRAP) {
    return true;
  }
  const uint32_t needed = before->width + 1 + first_word(text, line);
  const uint32_t ragged = width / 6 > 8 ? width / 6 : 8;
  return needed + ragged < width || (width < 30 && ended);
}

/// Number of lines from `first` up to the next blank line; sets their width
static size_t
group_width(const LineList *lines, size_t first, uint32_t *width)
{
  size_t n = 1;
  *width = lines->items[first].width;
  for (; first + n < lines->n && !lines->items[first + n].after_blank; ++n) {
    const uint32_t w = lines->items[first + n].width;
    *width = w > *width ? w : *width;
  }
  return n;
}

bool
press_lines_find(Arena *arena, PressStr text, LineList *lines)
{
  *lines = (LineList){0};
  if (!cut_lines(arena, text, lines)) {
    return false;
  }
  for (size_t first = 0; first < lines->n;) {
    uint32_t width = 0;
    const size_t n = group_width(lines, first, &width);
    lines->items[first].block = true;
    for (size_t i = first + 1; i < first + n; ++i) {
      lines->items[i].block =
          begins_block(text, &lines->items[i - 1], &lines->items[i], width);
    }
    first += n;
  }
  return true;
}
