// SPDX-License-Identifier: MIT

// Dates, precisions and quantities (MODEL.md section 4).

#include "base/civil.h"
#include "store/checker.h"

static bool
is_digit(PressStr text, size_t at)
{
  return at < text.len && text.data[at] >= '0' && text.data[at] <= '9';
}

// Two digits up to a limit
static bool
is_pair(PressStr text, size_t at, int limit)
{
  return is_digit(text, at) && is_digit(text, at + 1) &&
         (text.data[at] - '0') * 10 + text.data[at + 1] - '0' <= limit;
}

// An offset from UTC behind a time: Z or +01:00
static bool
is_offset(PressStr text, size_t at)
{
  if (at + 1 == text.len) {
    return text.data[at] == 'Z';
  }
  return at + 6 == text.len && (text.data[at] == '+' || text.data[at] == '-') &&
         is_pair(text, at + 1, 14) && text.data[at + 3] == ':' &&
         is_pair(text, at + 4, 59);
}

static bool
is_date(PressStr text)
{
  Civil date;

  if (text.len <= 10) {
    return press_civil_parse(text, &date);
  }
  // 2024-03-05T18:00+01:00, with or without seconds
  if (!press_civil_parse(press_str_cut(text, 0, 10), &date) || text.len < 17 ||
      text.data[10] != 'T' || !is_pair(text, 11, 23) || text.data[13] != ':' ||
      !is_pair(text, 14, 59)) {
    return false;
  }
  const bool seconds = text.data[16] == ':' && is_pair(text, 17, 60);
  return is_offset(text, seconds ? 19 : 16);
}

void
press_check_date(Checker *checker,
                 const TreeItem *item,
                 const PressValue *object,
                 const char *member)
{
  const PressStr text = press_value_text(object, member);

  if (!press_str_is_none(text) && !is_date(text)) {
    press_check_fault(checker, item, "date.exists",
                      "write a day that exists, as 2024-03-05 or "
                      "2024-03-05T18:00+01:00",
                      "%s is \"%.*s\", which is no ISO date", member,
                      CHECK_TEXT(text));
  }
}

bool
press_check_is_precision(PressStr text)
{
  static const char *const precisions[] = {
      "hour", "day",    "week",  "month",    "quarter", "season",
      "year", "decade", "vague", "duration", "set",     NULL};

  return press_check_is_one_of(text, precisions);
}

static bool
is_comparator(PressStr text)
{
  static const char *const comparators[] = {"=", ">=",      ">",    "<=", "<",
                                            "~", "several", "many", NULL};

  return press_check_is_one_of(text, comparators);
}

static void
check_maximum(Checker *checker,
              const TreeItem *item,
              PressStr comparator,
              const PressValue *value,
              const PressValue *maximum)
{
  if (!maximum || maximum->kind != PRESS_NUMBER) {
    return;
  }
  if (!press_str_equals(comparator, PRESS_STR("="))) {
    press_check_fault(checker, item, "quantity.value_max",
                      "write = as comparator, or leave value_max out",
                      "an interval has the comparator \"%.*s\"",
                      CHECK_TEXT(comparator));
  }
  if (value && value->kind == PRESS_NUMBER &&
      value->number >= maximum->number) {
    press_check_fault(checker, item, "quantity.value_max",
                      "write the smaller number as value",
                      "value %.*s is not below value_max %.*s",
                      CHECK_TEXT(value->text), CHECK_TEXT(maximum->text));
  }
}

void
press_check_size(Checker *checker,
                 const TreeItem *item,
                 const PressValue *quantity)
{
  const PressStr comparator = press_value_text(quantity, "comparator");
  const PressValue *const value = press_value_get(quantity, "value");
  const bool counted = value && value->kind == PRESS_NUMBER;
  const bool vague = press_str_equals(comparator, PRESS_STR("several")) ||
                     press_str_equals(comparator, PRESS_STR("many"));

  if (!is_comparator(comparator)) {
    press_check_fault(checker, item, "quantity.comparator",
                      "write =, >=, >, <=, <, ~, several or many",
                      "comparator \"%.*s\" is not known",
                      CHECK_TEXT(comparator));
    return;
  }
  if (vague == counted) {
    press_check_fault(checker, item, "quantity.value",
                      vague ? "write null as value" : "write the number",
                      "comparator \"%.*s\" %s a value", CHECK_TEXT(comparator),
                      vague ? "has" : "has not got");
  }
  check_maximum(checker, item, comparator, value,
                press_value_get(quantity, "value_max"));
}
