// SPDX-License-Identifier: MIT

/// @file value_new.h Making JSON values

#ifndef PRESS_BASE_VALUE_NEW_H
#define PRESS_BASE_VALUE_NEW_H

#include "base/arena.h"

#include <pressgraph/value.h>

PressValue press_value_of_text(PressStr text);

PressValue press_value_of_bool(bool boolean);

/// Digits are made in the arena
PressValue press_value_of_uint(Arena *arena, uint64_t number);

/// Canonical digits that are there already
PressValue press_value_of_digits(PressStr digits);

/// An object that is being filled; names stay sorted by bytes
typedef struct {
  Arena *arena;
  PressStr *names;
  PressValue *values;
  uint32_t n;
  uint32_t cap;
} ObjectBuilder;

ObjectBuilder press_object(Arena *arena);

/// Set a member (a second time: replace it); false if memory is out
bool press_object_set(ObjectBuilder *object, PressStr name, PressValue value);

/// The object; lives in the arena. Null on failure
const PressValue *press_object_end(const ObjectBuilder *object);

/// Deep copy into another arena; false if memory is out
bool press_value_copy(Arena *arena, const PressValue *from, PressValue *to);

/// Same JSON text
bool press_value_equals(const PressValue *a, const PressValue *b);

/// Canonical JSON text in the arena
PressStr press_value_json(Arena *arena, const PressValue *value);

#endif // PRESS_BASE_VALUE_NEW_H
