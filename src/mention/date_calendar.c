// SPDX-License-Identifier: MIT

// Weeks are ISO weeks. Seasons are meteorological: spring is March to May;
// winter 2019 begins in December 2019. Easter: the anonymous Gregorian
// algorithm (Meeus, Astronomical Algorithms, chapter 8).

#include "mention/date_calendar.h"

PressStr
press_precision_name(Precision precision)
{
  static const char *const names[] = {
      "hour", "day",    "week",  "month",    "quarter", "season",
      "year", "decade", "vague", "duration", "set",
  };
  return press_str(names[precision]);
}

Civil
press_day_add(Civil day, int64_t days)
{
  return press_civil_from_days(press_civil_to_days(day) + days);
}

int
press_day_compare(Civil a, Civil b)
{
  const int64_t x = press_civil_to_days(a);
  const int64_t y = press_civil_to_days(b);
  return (x > y) - (x < y);
}

Period
press_period_day(Civil day)
{
  return (Period){day, day};
}

Period
press_period_week(Civil day, int64_t weeks)
{
  const Civil monday = press_day_add(day, weeks * 7 - press_civil_weekday(day));
  return (Period){monday, press_day_add(monday, 6)};
}

Period
press_period_month(int32_t year, int month, int64_t months)
{
  const int64_t at = (int64_t)year * 12 + (month - 1) + months;
  const int32_t y = (int32_t)(at / 12);
  const int m = (int)(at % 12) + 1;
  return (Period){
      {y, (uint8_t)m, 1},
      {y, (uint8_t)m, (uint8_t)press_civil_month_days(y, m)},
  };
}

/// So many months from the first month of a year
static Period
months(int32_t year, int64_t first, int64_t n)
{
  return (Period){press_period_month(year, 1, first).start,
                  press_period_month(year, 1, first + n - 1).end};
}

Period
press_period_year(int32_t year)
{
  return months(year, 0, 12);
}

Period
press_period_quarter(int32_t year, int64_t quarter)
{
  return months(year, (quarter - 1) * 3, 3);
}

Period
press_period_half(int32_t year, int64_t half)
{
  return months(year, (half - 1) * 6, 6);
}

Period
press_period_season(int32_t year, int64_t season)
{
  return months(year, 2 + season * 3, 3);
}

static int32_t
floor_to(int32_t year, int32_t unit)
{
  return year - year % unit;
}

Period
press_period_unit(Civil anchor, Unit unit, int64_t by, Precision *precision)
{
  const int32_t year = anchor.year;
  switch (unit) {
  case UNIT_DAY:
    *precision = BY_DAY;
    return press_period_day(press_day_add(anchor, by));
  case UNIT_FORTNIGHT:
    by *= 2;
    *precision = BY_WEEK;
    return press_period_week(anchor, by);
  case UNIT_WEEK:
    *precision = BY_WEEK;
    return press_period_week(anchor, by);
  case UNIT_WEEKEND: {
    const Period week = press_period_week(anchor, by);
    *precision = BY_DAY;
    return (Period){press_day_add(week.start, 5), week.end};
  }
  case UNIT_MONTH:
    *precision = BY_MONTH;
    return press_period_month(year, anchor.month, by);
  case UNIT_QUARTER: {
    const int64_t quarter = (anchor.month - 1) / 3;
    *precision = BY_QUARTER;
    return months(year, (quarter + by) * 3, 3);
  }
  case UNIT_HALF: {
    const int64_t half = (anchor.month - 1) / 6;
    *precision = BY_MONTH;
    return months(year, (half + by) * 6, 6);
  }
  case UNIT_YEAR:
    *precision = BY_YEAR;
    return press_period_year(year + (int32_t)by);
  case UNIT_DECADE: {
    const int32_t first = floor_to(year, 10) + (int32_t)by * 10;
    *precision = BY_DECADE;
    return (Period){press_period_year(first).start,
                    press_period_year(first + 9).end};
  }
  case UNIT_CENTURY: {
    const int32_t first = floor_to(year - 1, 100) + 1 + (int32_t)by * 100;
    *precision = BY_VAGUE;
    return (Period){press_period_year(first).start,
                    press_period_year(first + 99).end};
  }
  case UNIT_SECOND:
  case UNIT_MINUTE:
  case UNIT_HOUR:
  case N_UNITS:
    break;
  }
  *precision = BY_VAGUE;
  return (Period){0};
}

/// The last period that `bound` allows: begins before the anchor, or ends
static Period
search(Civil anchor,
       PeriodOfYear make,
       int64_t which,
       int32_t step,
       bool strict)
{
  for (int32_t i = -1; i < 9; ++i) {
    const Period period = make(anchor.year + step * i, which);
    if (!period.start.month) {
      continue;
    }
    const int start = press_day_compare(period.start, anchor);
    const int end = press_day_compare(period.end, anchor);
    if (step < 0 ? (strict ? end < 0 : start <= 0)
                 : (strict ? start > 0 : end >= 0)) {
      return period;
    }
  }
  return (Period){0};
}

static int64_t
distance(Civil anchor, Period period)
{
  const int64_t days =
      press_civil_to_days(period.start) - press_civil_to_days(anchor);
  return days < 0 ? -days : days;
}

Period
press_period_nearest(Civil anchor,
                     Relation relation,
                     PeriodOfYear make,
                     int64_t which)
{
  const Period last = search(anchor, make, which, -1, relation == REL_LAST);
  switch (relation) {
  case REL_THIS: {
    const Period period = make(anchor.year, which);
    return period.start.month ? period : last;
  }
  case REL_NEXT:
    return search(anchor, make, which, 1, true);
  case REL_FUTURE:
    return search(anchor, make, which, 1, false);
  case REL_NEAREST: {
    const Period next = search(anchor, make, which, 1, false);
    return distance(anchor, next) < distance(anchor, last) ? next : last;
  }
  case REL_NONE:
  case REL_LAST:
    break;
  }
  return last;
}

static Civil
easter(int32_t year)
{
  const int32_t a = year % 19;
  const int32_t b = year / 100;
  const int32_t c = year % 100;
  const int32_t g = (8 * b + 13) / 25;
  const int32_t h = (19 * a + b - b / 4 - g + 15) % 30;
  const int32_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int32_t m = (a + 11 * h + 19 * l) / 433;
  const int32_t month = (h + l - 7 * m + 90) / 25;
  const int32_t day = (h + l - 7 * m + 33 * month + 19) % 32;
  return (Civil){year, (uint8_t)month, (uint8_t)day};
}

static int64_t
small(PressStr text)
{
  int64_t value = 0;
  for (size_t i = 0; i < text.len && i < 4; ++i) {
    const char c = text.data[i];
    value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : value;
  }
  return value;
}

/// n-th (0: last) weekday of a month
static Civil
nth_weekday(int32_t year, int64_t month, int64_t weekday, int64_t n)
{
  const Period period = press_period_month(year, (int)month, 0);
  if (!n) {
    const int64_t back = (press_civil_weekday(period.end) - weekday + 7) % 7;
    return press_day_add(period.end, -back);
  }
  const int64_t on = (weekday - press_civil_weekday(period.start) + 7) % 7;
  return press_day_add(period.start, on + (n - 1) * 7);
}

Civil
press_holiday(PressStr rule, int32_t year)
{
  if (rule.len < 3 || year < 1583) {
    return (Civil){0};
  }
  if (rule.data[0] == 'e') {
    const int64_t days = small(press_str_cut(rule, 2, rule.len));
    return press_day_add(easter(year), rule.data[1] == '-' ? -days : days);
  }
  if (rule.data[0] == 'n' && rule.len == 7) {
    const int64_t month = small(press_str_cut(rule, 1, 3));
    if (month < 1 || month > 12) {
      return (Civil){0};
    }
    return nth_weekday(year, month, small(press_str_cut(rule, 4, 5)),
                       small(press_str_cut(rule, 6, 7)));
  }
  const Civil day = {year, (uint8_t)small(press_str_cut(rule, 0, 2)),
                     (uint8_t)small(press_str_cut(rule, 3, rule.len))};
  return press_civil_valid(day) ? day : (Civil){0};
}

Civil
press_weekday_nearest(Civil anchor, Relation relation, int64_t weekday)
{
  const int64_t today = press_civil_weekday(anchor);
  const int64_t back = (today - weekday + 7) % 7;
  const int64_t on = (weekday - today + 7) % 7;
  switch (relation) {
  case REL_LAST:
    return press_day_add(anchor, back ? -back : -7);
  case REL_NEXT:
  case REL_FUTURE:
    return press_day_add(anchor, on ? on : 7);
  case REL_THIS:
    return press_day_add(press_period_week(anchor, 0).start, weekday);
  case REL_NEAREST:
    return press_day_add(anchor, back <= on ? -back : on);
  case REL_NONE:
    break;
  }
  return press_day_add(anchor, -back);
}
