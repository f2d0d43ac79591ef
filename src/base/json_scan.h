// SPDX-License-Identifier: MIT

/// @file json_scan.h The strict look at JSON before anything is built from it

#ifndef PRESS_BASE_JSON_SCAN_H
#define PRESS_BASE_JSON_SCAN_H

#include "base/arena.h"

#include <pressgraph/status.h>

#include <stdint.h>

/// Where each value starts, in the order in which they start
typedef struct {
  uint32_t *items;
  size_t n;
  size_t cap;
} JsonStarts;

/// What is wrong, and where
typedef struct {
  size_t offset;
  size_t length;
  const char *message; ///< Static
  const char *hint;    ///< Static
} JsonFault;

/// Longest number in characters: cJSON reads no longer ones
#define JSON_NUMBER_MAX 63

/// End of the number at an offset of a text that was scanned
size_t press_json_number_end(PressStr text, size_t start);

/**
   Check a JSON text as RFC 8259 says, and that no object has a name twice, no
   string holds U+0000 or half a surrogate pair, and nothing is nested deeper
   than `depth`. No recursion; time n log n in the members of one object.

   @param text Valid UTF-8 of less than 4 GiB.
   @param arena Of the starts, and scratch.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_EMPTY, PRESS_BAD_SYNTAX or
   PRESS_TOO_DEEP (with a fault).
*/
PressStatus press_json_scan(PressStr text,
                            unsigned depth,
                            Arena *arena,
                            JsonStarts *starts,
                            JsonFault *fault);

#endif // PRESS_BASE_JSON_SCAN_H
