// SPDX-License-Identifier: MIT

/// @file eval_value.h What the scorer asks of JSON values

#ifndef PRESS_BUILD_EVAL_VALUE_H
#define PRESS_BUILD_EVAL_VALUE_H

#include <pressgraph/value.h>

/// True unless the value is absent, null, false, 0 or empty
bool press_eval_is_set(const PressValue *value);

/// True if the value is absent or null
bool press_eval_is_null(const PressValue *value);

/// A member that is a list, or an empty list
const PressValue *press_eval_list(const PressValue *object, const char *name);

/// True for a whole number that fits
bool press_eval_integer(const PressValue *value, int64_t *number);

/// True if a list has a text among its items
bool press_eval_has_text(const PressValue *list, PressStr text);

/// Text of a member; the other text if it is absent or empty
PressStr
press_eval_text_or(const PressValue *object, const char *name, PressStr other);

#endif // PRESS_BUILD_EVAL_VALUE_H
