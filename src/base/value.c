// SPDX-License-Identifier: MIT

// Objects of documents are small, so members are looked for one by one.

#include "base/json_read.h"

const PressValue *
press_value_get(const PressValue *object, const char *name)
{
  if (!object || object->kind != PRESS_OBJECT) {
    return NULL;
  }
  const PressStr wanted = press_str(name);
  for (uint32_t i = 0; i < object->n; ++i) {
    if (press_str_equals(object->names[i], wanted)) {
      return &object->items[i];
    }
  }
  return NULL;
}

PressStr
press_value_text(const PressValue *object, const char *name)
{
  const PressValue *const value = press_value_get(object, name);
  return value && value->kind == PRESS_TEXT ? value->text : PRESS_NONE;
}

bool
press_value_uint(const PressValue *object, const char *name, uint64_t *number)
{
  const PressValue *const value = press_value_get(object, name);
  if (!value || value->kind != PRESS_NUMBER || !value->text.len) {
    return false;
  }
  uint64_t n = 0;
  for (size_t i = 0; i < value->text.len; ++i) {
    const unsigned digit = (unsigned char)value->text.data[i] - (unsigned)'0';
    if (digit > 9 || n > (UINT64_MAX - digit) / 10) {
      return false;
    }
    n = n * 10 + digit;
  }
  *number = n;
  return true;
}

bool
press_value_true(const PressValue *object, const char *name)
{
  const PressValue *const value = press_value_get(object, name);
  return value && value->kind == PRESS_BOOL && value->boolean;
}
