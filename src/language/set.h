// SPDX-License-Identifier: MIT

/// @file set.h Texts with marked spans: JSONL of {id, text, entities}

#ifndef PRESS_LANGUAGE_SET_H
#define PRESS_LANGUAGE_SET_H

#include "base/world.h"

#include <stdint.h>

/// A marked span
typedef struct {
  uint32_t start; ///< Byte in the text
  uint32_t end;   ///< Byte behind it
  PressStr type;  ///< As the set writes it
} SetSpan;

/// A text of a set
typedef struct {
  PressStr id;
  PressStr text;
  const SetSpan *spans; ///< By start, the longer first
  uint32_t n_spans;
} SetDocument;

/// Texts in the order of the file
typedef struct {
  SetDocument *items;
  size_t n;
  size_t cap;
} Set;

/**
   Read a set.

   @param need_text False: `text` may be missing (what a program found), and
   ends of spans are not checked.
   @param set Everything in it lives in the arena.
   @return PRESS_OK, what reading a file or JSON gives, or PRESS_BAD_DATA for a
   line without id or text or a span out of bounds (reported).
*/
PRESS_NODISCARD PressStatus press_set_read(PressWorld *world,
                                           Arena *arena,
                                           const char *path,
                                           bool need_text,
                                           Set *set);

/// As press_set_read, from bytes
PRESS_NODISCARD PressStatus press_set_parse(PressWorld *world,
                                            Arena *arena,
                                            PressStr name,
                                            PressStr bytes,
                                            bool need_text,
                                            Set *set);

/// Sort spans by start, the longer first, then by type
void press_set_sort(SetSpan *spans, uint32_t n);

#endif // PRESS_LANGUAGE_SET_H
