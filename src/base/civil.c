// SPDX-License-Identifier: MIT

// Days are counted from 1 March of a year 0, so that the leap day comes last
// and a month's first day is a linear function of the month; 400 years have
// 146,097 days (Howard Hinnant, "chrono-compatible low-level date algorithms").

#include "base/civil.h"

#define ERA_DAYS 146097
#define EPOCH_DAYS 719468 ///< From 0000-03-01 to 1970-01-01

int64_t
press_civil_to_days(Civil date)
{
  const int64_t year = (int64_t)date.year - (date.month <= 2);
  const int64_t era = (year >= 0 ? year : year - 399) / 400;
  const int64_t year_of_era = year - era * 400;
  const int64_t month = (date.month + 9) % 12;
  const int64_t day_of_year = (153 * month + 2) / 5 + date.day - 1;
  const int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * ERA_DAYS + day_of_era - EPOCH_DAYS;
}

Civil
press_civil_from_days(int64_t days)
{
  const int64_t z = days + EPOCH_DAYS;
  const int64_t era = (z >= 0 ? z : z - (ERA_DAYS - 1)) / ERA_DAYS;
  const int64_t day_of_era = z - era * ERA_DAYS;
  const int64_t year_of_era = (day_of_era - day_of_era / 1460 +
                               day_of_era / 36524 - day_of_era / 146096) /
                              365;
  const int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month = (5 * day_of_year + 2) / 153;
  const int64_t day = day_of_year - (153 * month + 2) / 5 + 1;
  const int64_t civil_month = month < 10 ? month + 3 : month - 9;
  return (Civil){(int32_t)(year_of_era + era * 400 + (civil_month <= 2)),
                 (uint8_t)civil_month, (uint8_t)day};
}

int
press_civil_weekday(Civil date)
{
  // 1970-01-01 was a Thursday
  const int64_t day = (press_civil_to_days(date) + 3) % 7;
  return (int)(day < 0 ? day + 7 : day);
}

int
press_civil_month_days(int32_t year, int month)
{
  if (month == 2) {
    return 28 + (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
  }
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool
press_civil_valid(Civil date)
{
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 &&
         date.month <= 12 && date.day >= 1 &&
         date.day <= press_civil_month_days(date.year, date.month);
}

/// Number of n digits at an offset, or -1
static int32_t
digits(PressStr text, size_t at, size_t n)
{
  int32_t number = 0;
  for (size_t i = at; i < at + n; ++i) {
    if (text.data[i] < '0' || text.data[i] > '9') {
      return -1;
    }
    number = number * 10 + (text.data[i] - '0');
  }
  return number;
}

bool
press_civil_parse(PressStr text, Civil *date)
{
  if (text.len != 10 || text.data[4] != '-' || text.data[7] != '-') {
    return false;
  }
  const int32_t year = digits(text, 0, 4);
  const int32_t month = digits(text, 5, 2);
  const int32_t day = digits(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) {
    return false;
  }
  const Civil parsed = {year, (uint8_t)month, (uint8_t)day};
  if (!press_civil_valid(parsed)) {
    return false;
  }
  *date = parsed;
  return true;
}

Civil
press_civil_of(PressStr text)
{
  enum { BYTES = 10 };
  Civil day = {0};
  const bool has = text.len >= BYTES &&
                   press_civil_parse(press_str_cut(text, 0, BYTES), &day);
  return has ? day : (Civil){0};
}

void
press_civil_write(Civil date, char text[16])
{
  const int32_t parts[3] = {date.year, date.month, date.day};
  static const int widths[3] = {4, 2, 2};
  size_t at = 0;
  for (int part = 0; part < 3; ++part) {
    int32_t left = parts[part] < 0 ? 0 : parts[part];
    for (int i = widths[part] - 1; i >= 0; --i) {
      text[at + (size_t)i] = (char)('0' + left % 10);
      left /= 10;
    }
    at += (size_t)widths[part];
    text[at++] = part < 2 ? '-' : '\0';
  }
}
