// SPDX-License-Identifier: MIT

// Recursion follows the nesting of values, which VALUE_DEPTH bounds: values
// that were read are less deep (base/json_read.c), and deeper ones are refused.

#include "base/value_new.h"

#include "base/out_alloc.h"
#include "base/value_depth.h"

PressValue
press_value_of_text(PressStr text)
{
  if (!text.data) {
    return (PressValue){.kind = PRESS_NULL};
  }
  return (PressValue){.kind = PRESS_TEXT, .text = text};
}

PressValue
press_value_of_bool(bool boolean)
{
  return (PressValue){.kind = PRESS_BOOL, .boolean = boolean};
}

PressValue
press_value_of_uint(Arena *arena, uint64_t number)
{
  char digits[24];
  size_t at = sizeof digits;
  uint64_t left = number;
  do {
    digits[--at] = (char)('0' + left % 10);
    left /= 10;
  } while (left);
  const PressStr text = {digits + at, sizeof digits - at};
  return (PressValue){.kind = PRESS_NUMBER,
                      .text = press_arena_str(arena, text),
                      .number = (double)number};
}

PressValue
press_value_of_digits(PressStr digits)
{
  // The digits are canonical, so no locale can matter but for the point, and
  // splitting there keeps the result exact enough for what number is for
  double whole = 0;
  double scale = 1;
  bool fraction = false;
  const bool negative = digits.len && digits.data[0] == '-';
  for (size_t i = negative; i < digits.len; ++i) {
    if (digits.data[i] == '.') {
      fraction = true;
      continue;
    }
    whole = whole * 10 + (digits.data[i] - '0');
    scale *= fraction ? 10 : 1;
  }
  const double number = whole / scale;
  return (PressValue){.kind = PRESS_NUMBER,
                      .text = digits,
                      .number = negative ? -number : number};
}

ObjectBuilder
press_object(Arena *arena)
{
  return (ObjectBuilder){.arena = arena};
}

/// Index of the first name that is not before this one
static uint32_t
place_of(const ObjectBuilder *object, PressStr name)
{
  uint32_t i = 0;
  while (i < object->n && press_str_compare(object->names[i], name) < 0) {
    ++i;
  }
  return i;
}

static bool
grow(ObjectBuilder *object)
{
  if (object->cap > UINT32_MAX / 4) {
    object->arena->failed = true;
    return false;
  }
  const uint32_t cap = object->cap ? object->cap * 2 : 8;
  PressStr *const names =
      press_arena_array(object->arena, cap, sizeof(PressStr));
  PressValue *const values =
      press_arena_array(object->arena, cap, sizeof(PressValue));
  if (!names || !values) {
    return false;
  }
  if (object->n) {
    memcpy(names, object->names, object->n * sizeof *names);
    memcpy(values, object->values, object->n * sizeof *values);
  }
  object->names = names;
  object->values = values;
  object->cap = cap;
  return true;
}

bool
press_object_set(ObjectBuilder *object, PressStr name, PressValue value)
{
  const uint32_t at = place_of(object, name);
  if (at < object->n && press_str_equals(object->names[at], name)) {
    object->values[at] = value;
    return true;
  }
  if (object->n == object->cap && !grow(object)) {
    return false;
  }
  const size_t after = object->n - at;
  memmove(object->names + at + 1, object->names + at,
          after * sizeof *object->names);
  memmove(object->values + at + 1, object->values + at,
          after * sizeof *object->values);
  object->names[at] = name;
  object->values[at] = value;
  ++object->n;
  return true;
}

const PressValue *
press_object_end(const ObjectBuilder *object)
{
  PressValue *const made =
      object->arena->failed
          ? NULL
          : press_arena_array(object->arena, 1, sizeof(PressValue));
  if (made) {
    *made = (PressValue){.kind = PRESS_OBJECT,
                         .n = object->n,
                         .names = object->names,
                         .items = object->values};
  }
  return made;
}

static bool
copy_text(Arena *arena, PressStr from, PressStr *to)
{
  *to = press_arena_str(arena, from);
  return to->data || !from.data;
}

static bool
copy_value(Arena *arena, const PressValue *from, PressValue *to, int depth);

/// Copy names (null for a list) and items
static bool
copy_items(Arena *arena, const PressValue *from, PressValue *to, int depth)
{
  PressStr *const names =
      from->names ? press_arena_array(arena, from->n, sizeof(PressStr)) : NULL;
  PressValue *const items =
      press_arena_array(arena, from->n, sizeof(PressValue));
  if (!items || (from->names && !names)) {
    return false;
  }
  for (uint32_t i = 0; i < from->n; ++i) {
    if ((names && !copy_text(arena, from->names[i], &names[i])) ||
        !copy_value(arena, &from->items[i], &items[i], depth + 1)) {
      return false;
    }
  }
  to->names = names;
  to->items = items;
  return true;
}

static bool
copy_value(Arena *arena, const PressValue *from, PressValue *to, int depth)
{
  if (depth > VALUE_DEPTH) {
    arena->failed = true;
    return false;
  }
  PressValue made = *from;
  if (!copy_text(arena, from->text, &made.text) ||
      (from->n && !copy_items(arena, from, &made, depth))) {
    return false;
  }
  *to = made;
  return true;
}

bool
press_value_copy(Arena *arena, const PressValue *from, PressValue *to)
{
  return copy_value(arena, from, to, 0);
}

static bool
equals(const PressValue *a, const PressValue *b, int depth)
{
  if (a->kind != b->kind || a->boolean != b->boolean || a->n != b->n ||
      !press_str_equals(a->text, b->text) || depth > VALUE_DEPTH) {
    return false;
  }
  for (uint32_t i = 0; i < a->n; ++i) {
    if (a->kind == PRESS_OBJECT &&
        !press_str_equals(a->names[i], b->names[i])) {
      return false;
    }
    if (!equals(&a->items[i], &b->items[i], depth + 1)) {
      return false;
    }
  }
  return true;
}

bool
press_value_equals(const PressValue *a, const PressValue *b)
{
  return equals(a, b, 0);
}

PressStr
press_value_json(Arena *arena, const PressValue *value)
{
  PressOut *out = NULL;
  if (press_out_alloc(arena->alloc, &out)) {
    arena->failed = true;
    return PRESS_NONE;
  }
  press_out_value(out, value);
  PressStr text = PRESS_NONE;
  if (press_out_status(out)) {
    arena->failed = true;
  } else {
    text = press_arena_str(arena, press_out_text(out));
  }
  press_out_abandon(out);
  return text;
}
