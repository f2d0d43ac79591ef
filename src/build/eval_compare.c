// SPDX-License-Identifier: MIT

// How right a time or a quantity is, beside that of gold.

#include "build/eval_score.h"

#include "base/civil.h"
#include "build/eval_fold.h"
#include "build/eval_value.h"

#include <stdio.h>

/// Bytes of 2024-03-05, and of 2024-03
#define DAY_LEN 10
#define MONTH_LEN 7
#define YEAR_LEN 4

/// A whole day; empty for none
typedef struct {
  bool bad; ///< A month that is none
  size_t len;
  char text[24];
} Day;

/// A number of so many digits, -1 if one is missing
static int
digits_at(const char *text, size_t n)
{
  int number = 0;
  for (size_t i = 0; i < n; ++i) {
    if (text[i] < '0' || text[i] > '9') {
      return -1;
    }
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

static void
append(Day *day, const char *text)
{
  const size_t n = strlen(text);
  memcpy(day->text + day->len, text, n);
  day->len += n;
}

/// First or last day of a month
static void
fill_month(Day *day, bool last)
{
  const int year = digits_at(day->text, YEAR_LEN);
  const int month = digits_at(day->text + YEAR_LEN + 1, 2);
  if (year < 0 || month < 0 || (last && (month < 1 || month > 12))) {
    day->bad = true;
    return;
  }
  if (!last) {
    append(day, "-01");
    return;
  }
  char text[16];
  snprintf(text, sizeof text, "-%02d", press_civil_month_days(year, month));
  append(day, text);
}

/// A date as a day, the last one for the end of a span
static Day
day_of(const PressValue *date, bool last)
{
  Day day = {0};
  if (!press_eval_is_set(date) ||
      (date->kind != PRESS_TEXT && date->kind != PRESS_NUMBER)) {
    return day;
  }
  day.len = date->text.len < DAY_LEN ? date->text.len : DAY_LEN;
  memcpy(day.text, date->text.data, day.len);
  if (day.len == YEAR_LEN) {
    append(&day, last ? "-12-31" : "-01-01");
  } else if (day.len == MONTH_LEN) {
    fill_month(&day, last);
  }
  return day;
}

static double
compare_days(const PressValue *a, const PressValue *b, bool last)
{
  const Day one = day_of(a, last);
  const Day other = day_of(b, last);
  if (one.bad || other.bad) {
    return 0;
  }
  if (one.len == other.len && !memcmp(one.text, other.text, one.len)) {
    return 1;
  }
  if (!one.len || !other.len) {
    return 0;
  }
  // Buffers are zeroed, so a shorter text differs in time
  return memcmp(one.text, other.text, MONTH_LEN) ? 0 : 0.5;
}

/// Without dates, the words decide; -1 if memory is out
static double
compare_words(Arena *arena, const PressValue *time, const PressValue *gold)
{
  const PressStr ours = press_value_text(time, "raw");
  const PressStr theirs = press_value_text(gold, "raw");
  if (!ours.len || !theirs.len) {
    return 0;
  }
  const PressStr a = press_eval_fold(arena, ours);
  const PressStr b = press_eval_fold(arena, theirs);
  if (!a.data || !b.data) {
    return -1;
  }
  return !a.len || !b.len || press_eval_holds(a, b) || press_eval_holds(b, a);
}

double
press_eval_time(Arena *arena, const PressValue *time, const PressValue *gold)
{
  if (!time || time->kind != PRESS_OBJECT) {
    return 0;
  }
  const PressValue *const gold_start = press_value_get(gold, "start");
  const PressValue *const gold_end = press_value_get(gold, "end");
  const PressValue *const start = press_value_get(time, "start");
  const PressValue *const end = press_value_get(time, "end");
  if (press_eval_is_null(gold_start) && press_eval_is_null(gold_end)) {
    return compare_words(arena, time, gold);
  }
  if (!press_eval_is_set(gold_start)) {
    return compare_days(end, gold_end, true);
  }
  const double first = compare_days(start, gold_start, false);
  if (press_eval_is_null(gold_end)) {
    return first;
  }
  const double last =
      compare_days(press_eval_is_set(end) ? end : start, gold_end, true);
  return first < last ? first : last;
}

/// Digits of a text that a double holds exactly
#define EXACT_DIGITS 15

/// A number that is written as a text; false if it is none
static bool
parse_number(PressStr text, double *number)
{
  size_t i = text.len && (text.data[0] == '-' || text.data[0] == '+');
  const bool negative = i && text.data[0] == '-';
  double whole = 0;
  double parts = 1;
  size_t n = 0;
  bool point = false;
  for (; i < text.len; ++i) {
    const char c = text.data[i];
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9' || ++n > EXACT_DIGITS) {
      return false;
    }
    whole = whole * 10 + (c - '0');
    parts *= point ? 10 : 1;
  }
  *number = (negative ? -whole : whole) / parts;
  return n > 0;
}

/// True if two values of quantities are the same; numbers may be texts
static bool
same_value(const PressValue *a, const PressValue *b)
{
  const bool no_a = press_eval_is_null(a) || a->kind == PRESS_BOOL;
  const bool no_b = press_eval_is_null(b) || b->kind == PRESS_BOOL;
  if (no_a || no_b) {
    return no_a && no_b;
  }
  double one = a->number;
  double other = b->number;
  const bool is_number = a->kind == PRESS_NUMBER ||
                         (a->kind == PRESS_TEXT && parse_number(a->text, &one));
  const bool other_is =
      b->kind == PRESS_NUMBER ||
      (b->kind == PRESS_TEXT && parse_number(b->text, &other));
  if (is_number && other_is) {
    return !(one < other) && !(one > other);
  }
  return is_number == other_is && a->kind == PRESS_TEXT &&
         b->kind == PRESS_TEXT && press_str_equals(a->text, b->text);
}

double
press_eval_quantity(const PressValue *quantity, const PressValue *gold)
{
  if (!quantity || quantity->kind != PRESS_OBJECT) {
    return 0;
  }
  const PressValue *const value = press_value_get(quantity, "value");
  const PressValue *const gold_value = press_value_get(gold, "value");
  const bool same_comparator = press_str_equals(
      press_eval_text_or(quantity, "comparator", PRESS_STR("=")),
      press_eval_text_or(gold, "comparator", PRESS_STR("=")));
  if (press_eval_is_null(gold_value)) {
    return same_comparator && press_eval_is_null(value);
  }
  if (!same_value(value, gold_value) ||
      !same_value(press_value_get(quantity, "value_max"),
                  press_value_get(gold, "value_max"))) {
    return 0;
  }
  return same_comparator ? 1 : 0.5;
}
