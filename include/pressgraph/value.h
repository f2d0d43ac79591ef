// SPDX-License-Identifier: MIT

/// @file value.h JSON values: free properties, whole documents

#ifndef PRESSGRAPH_VALUE_H
#define PRESSGRAPH_VALUE_H

#include <pressgraph/str.h>

#include <stdint.h>

PRESS_BEGIN_DECLS

/// Kind of a value
typedef enum {
  PRESS_NULL,
  PRESS_BOOL,
  PRESS_NUMBER,
  PRESS_TEXT,
  PRESS_LIST,
  PRESS_OBJECT,
} PressValueKind;

/**
   A JSON value. Lives in an arena with everything below it.

   A number keeps its canonical digits (no exponent, at most six decimals, no
   zeros at the end) in `text`, so that 64-bit integers survive.
*/
typedef struct PressValueImpl {
  PressValueKind kind;
  bool boolean;                       ///< Of a BOOL
  uint32_t n;                         ///< Items of a LIST or OBJECT
  PressStr text;                      ///< Of a TEXT; digits of a NUMBER
  double number;                      ///< Nearest double of a NUMBER
  const PressStr *names;              ///< n names of an OBJECT
  const struct PressValueImpl *items; ///< n values of a LIST or OBJECT
  uint32_t offset; ///< Byte in the source where it starts, if it was read
} PressValue;

/// Member of an object by name, or null (also if value is null or no object)
PRESS_API const PressValue *press_value_get(const PressValue *object,
                                            const char *name);

/// Text of a member, or none if it is absent or no text
PRESS_API PressStr press_value_text(const PressValue *object, const char *name);

PRESS_END_DECLS

#endif // PRESSGRAPH_VALUE_H
