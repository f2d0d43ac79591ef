// SPDX-License-Identifier: MIT

// The scorer's folding keeps what base's folding for search makes plain:
// dashes, quotation marks, unseen signs, and letters without a decomposition.
// So a text is cut at those, what lies between is folded by base, and they are
// put back as they were (letters in lower case). The result is the reference
// scorer's for every character but the iota subscript of ancient Greek.

#include "build/eval_fold.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <stdio.h>

/// Bytes of one character and a terminator
#define CHARACTER_SIZE 5

typedef struct {
  uint32_t from;
  uint32_t to; ///< What stands for it
} Kept;

/// Characters that base would change otherwise than the scorer wants
static const Kept kept[] = {
    {0x0060, 0x0060}, {0x00AD, 0x00AD}, {0x00B4, 0x00B4}, {0x00C6, 0x00E6},
    {0x00D0, 0x00F0}, {0x00D8, 0x00F8}, {0x00DE, 0x00FE}, {0x00E6, 0x00E6},
    {0x00F0, 0x00F0}, {0x00F8, 0x00F8}, {0x00FE, 0x00FE}, {0x0110, 0x0111},
    {0x0111, 0x0111}, {0x0126, 0x0127}, {0x0127, 0x0127}, {0x0131, 0x0131},
    {0x0141, 0x0142}, {0x0142, 0x0142}, {0x014A, 0x014B}, {0x014B, 0x014B},
    {0x01E2, 0x00E6}, {0x01E3, 0x00E6}, {0x01FC, 0x00E6}, {0x01FD, 0x00E6},
    {0x01FE, 0x00F8}, {0x01FF, 0x00F8}, {0x02B9, 0x02B9}, {0x02BC, 0x02BC},
    {0x2018, 0x2018}, {0x201B, 0x201B}, {0x2032, 0x2032}, {0xFE58, 0xFE58},
    {0xFE63, 0xFE63}, {0xFEFF, 0xFEFF}, {0xFF07, 0xFF07}, {0xFF0D, 0xFF0D},
    {0x200B, 0x200B}, {0x200C, 0x200C}, {0x200D, 0x200D}, {0x200E, 0x200E},
    {0x200F, 0x200F}, {0x2010, 0x2010}, {0x2011, 0x2011}, {0x2012, 0x2012},
    {0x2013, 0x2013}, {0x2014, 0x2014}, {0x2015, 0x2015}, {0x2060, 0x2060},
    {0x2212, 0x2212},
};

/// What a kept character becomes, or 0
static uint32_t
keep(uint32_t c)
{
  for (size_t i = 0; c >= 0x60 && i < sizeof kept / sizeof *kept; ++i) {
    if (kept[i].from == c) {
      return kept[i].to;
    }
  }
  return 0;
}

typedef struct {
  PressStr *items;
  size_t n;
  size_t cap;
} Parts;

static bool
add_part(Arena *arena, Parts *parts, PressStr part)
{
  if (!part.data || !PRESS_ROOM(arena, parts)) {
    return false;
  }
  parts->items[parts->n++] = part;
  return true;
}

static bool
add_kept(Arena *arena, Parts *parts, uint32_t c)
{
  char bytes[CHARACTER_SIZE];
  const size_t n = press_utf8_put(c, bytes);
  return add_part(arena, parts, press_arena_str(arena, (PressStr){bytes, n}));
}

/// Folded, blanks as they come
static PressStr
fold_parts(Arena *arena, PressStr text)
{
  Parts parts = {0};
  size_t start = 0;
  size_t at = 0;
  while (at < text.len) {
    const size_t before = at;
    const uint32_t to = keep(press_utf8_next(text, &at));
    if (!to) {
      continue;
    }
    const PressStr part = press_str_cut(text, start, before);
    if (!add_part(arena, &parts, press_fold_search(arena, part)) ||
        !add_kept(arena, &parts, to)) {
      return PRESS_NONE;
    }
    start = at;
  }
  const PressStr rest = press_str_cut(text, start, text.len);
  return add_part(arena, &parts, press_fold_search(arena, rest))
             ? press_arena_join(arena, parts.items, parts.n)
             : PRESS_NONE;
}

static bool
is_blank(uint32_t c)
{
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) ||
         c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Punctuation that does not count at either end
static bool
is_edge(uint32_t c)
{
  return c == 0xAB || c == 0xBB ||
         (c && c < 0x80 && strchr(" .,;:\"'()", (int)c));
}

/// One blank for several, none at the ends; in place
static size_t
squeeze(char *text, size_t len)
{
  const PressStr from = {text, len};
  size_t n = 0;
  size_t at = 0;
  while (at < len) {
    const size_t before = at;
    if (!is_blank(press_utf8_next(from, &at))) {
      memmove(text + n, text + before, at - before);
      n += at - before;
    } else if (n && text[n - 1] != ' ') {
      text[n++] = ' ';
    }
  }
  return n && text[n - 1] == ' ' ? n - 1 : n;
}

static PressStr
without_edges(PressStr text)
{
  size_t start = 0;
  size_t next = 0;
  while (next < text.len && is_edge(press_utf8_next(text, &next))) {
    start = next;
  }
  size_t end = text.len;
  size_t before = end;
  while (before > start && is_edge(press_utf8_before(text, &before))) {
    end = before;
  }
  return press_str_cut(text, start, end);
}

PressStr
press_eval_fold(Arena *arena, PressStr text)
{
  if (!text.len) {
    return PRESS_STR("");
  }
  const PressStr folded = fold_parts(arena, text);
  char *const copy =
      folded.data ? press_arena_take(arena, folded.len + 1) : NULL;
  if (!copy) {
    return PRESS_NONE;
  }
  memcpy(copy, folded.data, folded.len);
  return without_edges((PressStr){copy, squeeze(copy, folded.len)});
}

bool
press_eval_holds(PressStr text, PressStr part)
{
  if (!part.len) {
    return false;
  }
  for (size_t i = 0; i + part.len <= text.len; ++i) {
    const char *const at =
        memchr(text.data + i, part.data[0], text.len - part.len - i + 1);
    if (!at) {
      return false;
    }
    if (!memcmp(at, part.data, part.len)) {
      return true;
    }
    i = (size_t)(at - text.data);
  }
  return false;
}

/// Characters that cannot be seen
static bool
is_unseen(uint32_t c)
{
  return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD ||
         (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) ||
         (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

/// Writes a character inside quotes; returns the number of bytes, at most 6
static size_t
put_quoted(uint32_t c, char quote, char bytes[8])
{
  const char *const letters = "\nn\rr\tt";
  const char *const letter = c && c < 0x20 ? strchr(letters, (int)c) : NULL;
  if (letter || c == '\\' || c == (unsigned char)quote) {
    bytes[0] = '\\';
    bytes[1] = (char)c;
    if (letter) {
      bytes[1] = letter[1];
    }
    return 2;
  }
  if (is_unseen(c)) {
    const int n =
        snprintf(bytes, 8, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
    return n > 0 ? (size_t)n : 0;
  }
  return press_utf8_put(c, bytes);
}

PressStr
press_eval_quoted(Arena *arena, PressStr text)
{
  const bool single = text.len && memchr(text.data, '\'', text.len);
  const bool twice = text.len && memchr(text.data, '"', text.len);
  const char quote = single && !twice ? '"' : '\'';
  char *const quoted = press_arena_take(arena, 6 * text.len + 10);
  if (!quoted) {
    return PRESS_NONE;
  }
  size_t n = 0;
  quoted[n++] = quote;
  size_t at = 0;
  while (at < text.len) {
    char bytes[8];
    const size_t len = put_quoted(press_utf8_next(text, &at), quote, bytes);
    memcpy(quoted + n, bytes, len);
    n += len;
  }
  quoted[n++] = quote;
  quoted[n] = '\0';
  return (PressStr){quoted, n};
}

PressStr
press_eval_listed(Arena *arena, const PressStr *texts, size_t n)
{
  Parts parts = {0};
  bool done = add_part(arena, &parts, PRESS_STR("["));
  for (size_t i = 0; done && i < n; ++i) {
    done = (!i || add_part(arena, &parts, PRESS_STR(", "))) &&
           add_part(arena, &parts, press_eval_quoted(arena, texts[i]));
  }
  return done && add_part(arena, &parts, PRESS_STR("]"))
             ? press_arena_join(arena, parts.items, parts.n)
             : PRESS_NONE;
}
