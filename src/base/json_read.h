// SPDX-License-Identifier: MIT

/// @file json_read.h Reading JSON (the door to cJSON)

#ifndef PRESS_BASE_JSON_READ_H
#define PRESS_BASE_JSON_READ_H

#include "base/arena.h"
#include "base/world.h"

#include <pressgraph/value.h>

/**
   Parse one JSON text into an arena.

   A strict scan comes first (RFC 8259; UTF-8; depth; `\u0000`, lone
   surrogates, `01`, trailing text and names used twice are refused), then
   cJSON builds the tree, which is copied into the arena with the literal
   digits of numbers.

   @param name Of the source, for messages.
   @param first_line Line of the source that the text starts in, for messages
   about one line of a JSONL file (1 for a whole file).
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_BAD_TEXT, PRESS_BAD_SYNTAX,
   PRESS_EMPTY, PRESS_TOO_DEEP or PRESS_TOO_BIG (reported with line and column).
*/
PRESS_NODISCARD PressStatus press_json_parse(PressWorld *world,
                                             PressStr name,
                                             PressStr text,
                                             size_t first_line,
                                             Arena *arena,
                                             const PressValue **value);

/// Version of cJSON; static
const char *press_json_version(void);

/// Number of a member; false if it is absent, no number or no whole number
bool
press_value_uint(const PressValue *object, const char *name, uint64_t *number);

/// True if a member is there and true
bool press_value_true(const PressValue *object, const char *name);

#endif // PRESS_BASE_JSON_READ_H
