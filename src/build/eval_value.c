// SPDX-License-Identifier: MIT

// Documents that are scored may lack anything: a member that is absent, null
// or empty counts as not said.

#include "build/eval_value.h"

bool
press_eval_is_null(const PressValue *value)
{
  return !value || value->kind == PRESS_NULL;
}

bool
press_eval_is_set(const PressValue *value)
{
  if (press_eval_is_null(value)) {
    return false;
  }
  switch (value->kind) {
  case PRESS_BOOL:
    return value->boolean;
  case PRESS_NUMBER:
    return value->number < 0 || value->number > 0;
  case PRESS_TEXT:
    return value->text.len > 0;
  case PRESS_LIST:
  case PRESS_OBJECT:
    return value->n > 0;
  case PRESS_NULL:
  default:
    return false;
  }
}

const PressValue *
press_eval_list(const PressValue *object, const char *name)
{
  static const PressValue empty = {.kind = PRESS_LIST};
  const PressValue *const value = press_value_get(object, name);
  return value && value->kind == PRESS_LIST ? value : &empty;
}

bool
press_eval_integer(const PressValue *value, int64_t *number)
{
  if (!value || value->kind != PRESS_NUMBER || !value->text.len) {
    return false;
  }
  const PressStr digits = value->text;
  const size_t sign = digits.data[0] == '-';
  int64_t n = 0;
  for (size_t i = sign; i < digits.len; ++i) {
    const unsigned digit = (unsigned char)digits.data[i] - (unsigned)'0';
    if (digit > 9 || n > (INT64_MAX - (int64_t)digit) / 10) {
      return false;
    }
    n = n * 10 + (int64_t)digit;
  }
  *number = sign ? -n : n;
  return digits.len > sign;
}

bool
press_eval_has_text(const PressValue *list, PressStr text)
{
  for (uint32_t i = 0; i < list->n; ++i) {
    if (list->items[i].kind == PRESS_TEXT &&
        press_str_equals(list->items[i].text, text)) {
      return true;
    }
  }
  return false;
}

PressStr
press_eval_text_or(const PressValue *object, const char *name, PressStr other)
{
  const PressStr text = press_value_text(object, name);
  return text.len ? text : other;
}
