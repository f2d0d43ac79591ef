// SPDX-License-Identifier: MIT

/// @file str.h Views of text

#ifndef PRESSGRAPH_STR_H
#define PRESSGRAPH_STR_H

#include <pressgraph/api.h>

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

PRESS_BEGIN_DECLS

/**
   A view of UTF-8 bytes, passed by value, not terminated.

   `data` is null only for "none" (a JSON null, a field that is absent); an
   empty text has data and length 0. Most functions treat none as empty.
*/
typedef struct {
  const char *data;
  size_t len; ///< Bytes
} PressStr;

/// View of a literal
#define PRESS_STR(literal) ((PressStr){"" literal, sizeof(literal) - 1})

/// No text at all
#define PRESS_NONE ((PressStr){NULL, 0})

/// View of a terminated string; none if null
static inline PressStr
press_str(const char *text)
{
  return (PressStr){text, text ? strlen(text) : 0};
}

/// True for none
static inline bool
press_str_is_none(PressStr s)
{
  return !s.data;
}

/// Same bytes; none equals empty
static inline bool
press_str_equals(PressStr a, PressStr b)
{
  return a.len == b.len && (!a.len || !memcmp(a.data, b.data, a.len));
}

/// Order by UTF-8 bytes, shorter first: <0, 0, >0
static inline int
press_str_compare(PressStr a, PressStr b)
{
  const size_t n = a.len < b.len ? a.len : b.len;
  const int c = n ? memcmp(a.data, b.data, n) : 0;
  return c ? c : (a.len > b.len) - (a.len < b.len);
}

/// Part of a view, [start, end); the caller keeps the bounds
static inline PressStr
press_str_cut(PressStr s, size_t start, size_t end)
{
  return (PressStr){s.data + start, end - start};
}

/// True if s begins with the prefix
static inline bool
press_str_starts(PressStr s, PressStr prefix)
{
  return s.len >= prefix.len &&
         (!prefix.len || !memcmp(s.data, prefix.data, prefix.len));
}

/// True if s ends with the suffix
static inline bool
press_str_ends(PressStr s, PressStr suffix)
{
  return s.len >= suffix.len &&
         (!suffix.len ||
          !memcmp(s.data + s.len - suffix.len, suffix.data, suffix.len));
}

PRESS_END_DECLS

#endif // PRESSGRAPH_STR_H
