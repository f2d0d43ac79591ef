// SPDX-License-Identifier: MIT

/// @file civil.h The calendar

#ifndef PRESS_BASE_CIVIL_H
#define PRESS_BASE_CIVIL_H

#include <pressgraph/str.h>

#include <stdint.h>

/// A day of the proleptic Gregorian calendar; month 0: no date
typedef struct {
  int32_t year;
  uint8_t month; ///< 1 to 12
  uint8_t day;   ///< 1 to 31
} Civil;

/// Days since 1970-01-01 (method: Howard Hinnant, days_from_civil)
int64_t press_civil_to_days(Civil date);

/// The day that is so many days after 1970-01-01
Civil press_civil_from_days(int64_t days);

/// 0 Monday to 6 Sunday
int press_civil_weekday(Civil date);

/// Days in a month
int press_civil_month_days(int32_t year, int month);

/// True for a date that exists
bool press_civil_valid(Civil date);

/// Reads "2024-03-05"; false if it is no such date
bool press_civil_parse(PressStr text, Civil *date);

/// Day of a text that begins with one ("2024-03-05T18:00"); month 0: none
Civil press_civil_of(PressStr text);

/// Writes "2024-03-05" and a terminator
void press_civil_write(Civil date, char text[16]);

#endif // PRESS_BASE_CIVIL_H
