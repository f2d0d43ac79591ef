// SPDX-License-Identifier: MIT

// A scanner with a stack of its own. The names of all objects that are open
// lie on one list; when an object closes, its part is sorted by hash and
// looked at for neighbours that are equal. Names are compared as they are
// meant: "\u0061" is "a".

#include "base/json_scan.h"

#include "base/map.h"
#include "base/utf8.h"

#include <stdlib.h>

/// Objects up to this size are compared name by name
#define FEW_NAMES 8

typedef struct {
  PressStr text; ///< Decoded
  uint64_t hash;
  uint32_t offset; ///< Of its opening quote
  uint32_t length;
} Name;

typedef struct {
  Name *items;
  size_t n;
  size_t cap;
} Names;

/// A list or object that is open
typedef struct {
  bool object;
  uint32_t start;
  size_t first_name;
} Frame;

typedef struct {
  PressStr text;
  size_t at;
  Arena *arena;
  JsonStarts *starts;
  Names names;
  Frame *frames;
  unsigned n_frames;
  unsigned depth;
  JsonFault *fault;
} Scanner;

static PressStatus
refuse(Scanner *s,
       size_t offset,
       size_t length,
       const char *message,
       const char *hint)
{
  *s->fault = (JsonFault){offset, length, message, hint};
  return PRESS_BAD_SYNTAX;
}

/// Byte at the scanner, or -1 at the end
static int
peek(const Scanner *s)
{
  return s->at < s->text.len ? (unsigned char)s->text.data[s->at] : -1;
}

static void
skip_blanks(Scanner *s)
{
  while (s->at < s->text.len) {
    const char c = s->text.data[s->at];
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
      break;
    }
    ++s->at;
  }
}

static PressStatus
refuse_end(Scanner *s)
{
  return refuse(s, s->text.len, 0, "text ends in the middle of a value",
                "the file may be cut short; get a whole copy");
}

static bool
is_digit(int c)
{
  return c >= '0' && c <= '9';
}

static void
skip_digits(Scanner *s)
{
  while (is_digit(peek(s))) {
    ++s->at;
  }
}

static PressStatus
scan_fraction(Scanner *s)
{
  ++s->at;
  if (!is_digit(peek(s))) {
    return refuse(s, s->at, 0, "no digit after the decimal point",
                  "write 1.0 or 1");
  }
  skip_digits(s);
  return PRESS_OK;
}

static PressStatus
scan_exponent(Scanner *s)
{
  ++s->at;
  if (peek(s) == '+' || peek(s) == '-') {
    ++s->at;
  }
  if (!is_digit(peek(s))) {
    return refuse(s, s->at, 0, "no digit in the exponent", "write 1e3");
  }
  skip_digits(s);
  return PRESS_OK;
}

static PressStatus
scan_whole(Scanner *s)
{
  if (peek(s) == '-') {
    ++s->at;
  }
  if (!is_digit(peek(s))) {
    return refuse(s, s->at, 0, "no digit after the minus sign", "write -1");
  }
  const size_t first = s->at;
  skip_digits(s);
  if (s->text.data[first] == '0' && s->at - first > 1) {
    return refuse(s, first, s->at - first, "number starts with 0",
                  "leave out the zeros in front");
  }
  return PRESS_OK;
}

static PressStatus
scan_number(Scanner *s)
{
  const size_t start = s->at;
  PressStatus st = scan_whole(s);
  if (!st && peek(s) == '.') {
    st = scan_fraction(s);
  }
  if (!st && (peek(s) == 'e' || peek(s) == 'E')) {
    st = scan_exponent(s);
  }
  if (!st && s->at - start > JSON_NUMBER_MAX) {
    return refuse(s, start, s->at - start, "number has more than 63 characters",
                  "write it as a text, in quotes");
  }
  return st;
}

size_t
press_json_number_end(PressStr text, size_t start)
{
  size_t end = start;
  while (end < text.len &&
         (is_digit((unsigned char)text.data[end]) ||
          (text.data[end] && strchr("+-.eE", text.data[end])))) {
    ++end;
  }
  return end;
}

static PressStatus
scan_word(Scanner *s)
{
  static const PressStr words[] = {{"true", 4}, {"false", 5}, {"null", 4}};
  const PressStr rest = press_str_cut(s->text, s->at, s->text.len);
  for (size_t i = 0; i < 3; ++i) {
    if (press_str_starts(rest, words[i])) {
      s->at += words[i].len;
      return PRESS_OK;
    }
    if (press_str_starts(words[i], rest)) {
      return refuse_end(s);
    }
  }
  return refuse(s, s->at, 1, "no value starts like this",
                "values are objects, lists, \"texts\", numbers, true, false "
                "and null");
}

/// Four hex digits at the scanner, or -1
static int
hex4(const Scanner *s)
{
  if (s->text.len - s->at < 4) {
    return -1;
  }
  int code = 0;
  for (size_t i = 0; i < 4; ++i) {
    const int c = (unsigned char)s->text.data[s->at + i];
    const int lower = c | 0x20;
    if (is_digit(c)) {
      code = code * 16 + (c - '0');
    } else if (lower >= 'a' && lower <= 'f') {
      code = code * 16 + (lower - 'a' + 10);
    } else {
      return -1;
    }
  }
  return code;
}

/// Behind "\u"; moves behind the digits, of both halves of a pair
static PressStatus
scan_code(Scanner *s, uint32_t *character)
{
  const size_t start = s->at - 2;
  const int high = hex4(s);
  if (high < 0) {
    return refuse(s, start, 2, "\\u without four hex digits", "write \\u00e9");
  }
  s->at += 4;
  if (!high) {
    return refuse(s, start, 6, "the character U+0000 in a text", "remove it");
  }
  *character = (uint32_t)high;
  if (high < 0xD800 || high > 0xDFFF) {
    return PRESS_OK;
  }
  const PressStr rest = press_str_cut(s->text, s->at, s->text.len);
  if (high < 0xDC00 && press_str_starts(rest, PRESS_STR("\\u"))) {
    s->at += 2;
    const int low = hex4(s);
    s->at += 4;
    if (low >= 0xDC00 && low <= 0xDFFF) {
      *character = 0x10000U + ((uint32_t)(high - 0xD800) << 10) +
                   (uint32_t)(low - 0xDC00);
      return PRESS_OK;
    }
  }
  return refuse(s, start, 6, "half of a surrogate pair",
                "write the character itself, in UTF-8");
}

/// At a backslash
static PressStatus
scan_escape(Scanner *s, uint32_t *character)
{
  static const char from[] = "\"\\/bfnrt";
  static const char to[] = "\"\\/\b\f\n\r\t";
  ++s->at;
  const int c = peek(s);
  if (c < 0) {
    return refuse_end(s);
  }
  ++s->at;
  if (c == 'u') {
    return scan_code(s, character);
  }
  const char *const found = c ? strchr(from, c) : NULL;
  if (!found) {
    return refuse(s, s->at - 2, 2, "unknown escape in a text",
                  "write a backslash as \\\\");
  }
  *character = (unsigned char)to[found - from];
  return PRESS_OK;
}

/// At an opening quote; moves behind the closing one
static PressStatus
scan_string(Scanner *s, bool *escaped)
{
  const size_t start = s->at++;
  *escaped = false;
  while (s->at < s->text.len) {
    const unsigned char c = (unsigned char)s->text.data[s->at];
    if (c == '"') {
      ++s->at;
      return PRESS_OK;
    }
    if (c < 0x20) {
      return refuse(s, s->at, 1, "a control character in a text",
                    "write a line break as \\n, a tab as \\t");
    }
    if (c != '\\') {
      ++s->at;
      continue;
    }
    *escaped = true;
    uint32_t character = 0;
    const PressStatus st = scan_escape(s, &character);
    if (st) {
      return st;
    }
  }
  return refuse(s, start, 1, "text is not closed",
                "add the closing quote; the file may be cut short");
}

/// What an escaped string that was scanned means; none if memory is out
static PressStr
decoded(Scanner *s, size_t start, size_t end)
{
  char *const text = press_arena_take(s->arena, end - start + 1);
  if (!text) {
    return PRESS_NONE;
  }
  size_t n = 0;
  Scanner inner = *s;
  inner.at = start;
  while (inner.at < end) {
    uint32_t c = (unsigned char)inner.text.data[inner.at];
    if (c != '\\') {
      text[n++] = (char)c;
      ++inner.at;
    } else if (!scan_escape(&inner, &c)) {
      n += press_utf8_put(c, text + n);
    }
  }
  return (PressStr){text, n};
}

static PressStatus
scan_name(Scanner *s)
{
  skip_blanks(s);
  if (peek(s) != '"') {
    return peek(s) < 0 ? refuse_end(s)
                       : refuse(s, s->at, 1, "a member's name is missing",
                                "write \"name\": value, and no comma behind "
                                "the last member");
  }
  const size_t start = s->at;
  bool escaped = false;
  const PressStatus st = scan_string(s, &escaped);
  if (st) {
    return st;
  }
  if (!PRESS_ROOM(s->arena, &s->names)) {
    return PRESS_NO_MEMORY;
  }
  const PressStr name = escaped ? decoded(s, start + 1, s->at - 1)
                                : press_str_cut(s->text, start + 1, s->at - 1);
  if (!name.data) {
    return PRESS_NO_MEMORY;
  }
  s->names.items[s->names.n++] = (Name){name, press_hash(name), (uint32_t)start,
                                        (uint32_t)(s->at - start)};
  skip_blanks(s);
  if (peek(s) != ':') {
    return peek(s) < 0 ? refuse_end(s)
                       : refuse(s, s->at, 1, "no colon after a name",
                                "write \"name\": value");
  }
  ++s->at;
  return PRESS_OK;
}

static int
compare_names(const void *a, const void *b)
{
  const Name *const x = a;
  const Name *const y = b;
  if (x->hash != y->hash) {
    return x->hash < y->hash ? -1 : 1;
  }
  const int c = press_str_compare(x->text, y->text);
  return c ? c : (x->offset > y->offset) - (x->offset < y->offset);
}

static bool
same_name(const Name *a, const Name *b)
{
  return a->hash == b->hash && press_str_equals(a->text, b->text);
}

/// The first name that repeats one before it, or null; reorders them
static const Name *
repeated(Name *names, size_t n)
{
  if (n <= FEW_NAMES) {
    for (size_t i = 1; i < n; ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (same_name(&names[i], &names[j])) {
          return &names[i];
        }
      }
    }
    return NULL;
  }
  qsort(names, n, sizeof *names, compare_names);
  const Name *first = NULL;
  for (size_t i = 1; i < n; ++i) {
    if (same_name(&names[i - 1], &names[i]) &&
        (!first || names[i].offset < first->offset)) {
      first = &names[i];
    }
  }
  return first;
}

/// At the bracket that opens a list or object
static PressStatus
open_frame(Scanner *s)
{
  if (s->n_frames == s->depth) {
    refuse(s, s->at, 1, "nested deeper than the limit",
           "flatten the file; lists and objects may be 512 deep unless the "
           "program says otherwise");
    return PRESS_TOO_DEEP;
  }
  s->frames[s->n_frames++] =
      (Frame){peek(s) == '{', (uint32_t)s->at, s->names.n};
  ++s->at;
  return PRESS_OK;
}

/// Behind the bracket that closes a list or object
static PressStatus
close_frame(Scanner *s)
{
  const Frame *const frame = &s->frames[--s->n_frames];
  const size_t first = frame->first_name;
  const Name *const twice =
      frame->object && s->names.n - first > 1
          ? repeated(s->names.items + first, s->names.n - first)
          : NULL;
  s->names.n = first;
  return twice ? refuse(s, twice->offset, twice->length,
                        "a name twice in one object",
                        "keep one of the two members")
               : PRESS_OK;
}

/**
   One value, or the beginning of a list or object.

   @param open Set to true if a value has to follow.
*/
static PressStatus
scan_value(Scanner *s, bool *open)
{
  skip_blanks(s);
  *open = false;
  const int c = peek(s);
  if (c < 0) {
    return refuse_end(s);
  }
  if (!PRESS_ROOM(s->arena, s->starts)) {
    return PRESS_NO_MEMORY;
  }
  s->starts->items[s->starts->n++] = (uint32_t)s->at;
  bool escaped = false;
  if (c == '"') {
    return scan_string(s, &escaped);
  }
  if (c == '-' || is_digit(c)) {
    return scan_number(s);
  }
  if (c == '+') {
    return refuse(s, s->at, 1, "number starts with a plus sign",
                  "leave out the plus sign");
  }
  if (c != '{' && c != '[') {
    return scan_word(s);
  }
  const PressStatus st = open_frame(s);
  if (st) {
    return st;
  }
  skip_blanks(s);
  if (peek(s) == (c == '{' ? '}' : ']')) {
    ++s->at;
    return close_frame(s);
  }
  *open = true;
  return c == '{' ? scan_name(s) : PRESS_OK;
}

/// What may follow a value; true in `more` if that is another one
static PressStatus
scan_after(Scanner *s, bool *more)
{
  *more = false;
  while (s->n_frames) {
    const Frame *const frame = &s->frames[s->n_frames - 1];
    skip_blanks(s);
    const int c = peek(s);
    if (c == ',') {
      ++s->at;
      *more = true;
      return frame->object ? scan_name(s) : PRESS_OK;
    }
    if (c < 0) {
      return refuse_end(s);
    }
    if (c != (frame->object ? '}' : ']')) {
      return refuse(s, s->at, 1,
                    frame->object ? "no comma or } after a member"
                                  : "no comma or ] after an item",
                    "check what comes before this place");
    }
    ++s->at;
    const PressStatus st = close_frame(s);
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

static PressStatus
scan_text(Scanner *s)
{
  skip_blanks(s);
  if (s->at == s->text.len) {
    refuse(s, 0, 0, "no JSON in it", "check that it is the right file");
    return PRESS_EMPTY;
  }
  bool more = true;
  while (more) {
    bool open = false;
    PressStatus st = scan_value(s, &open);
    if (!st && !open) {
      st = scan_after(s, &more);
    }
    if (st) {
      return st;
    }
  }
  skip_blanks(s);
  return s->at < s->text.len
             ? refuse(s, s->at, 1, "more text after the end of the value",
                      "remove it, or name the file .jsonl if it has one "
                      "object a line")
             : PRESS_OK;
}

PressStatus
press_json_scan(PressStr text,
                unsigned depth,
                Arena *arena,
                JsonStarts *starts,
                JsonFault *fault)
{
  Scanner s = {.text = text,
               .arena = arena,
               .starts = starts,
               .frames = press_arena_array(arena, depth, sizeof(Frame)),
               .depth = depth,
               .fault = fault};
  return s.frames ? scan_text(&s) : PRESS_NO_MEMORY;
}
