// SPDX-License-Identifier: MIT

/// @file date_calendar.h Periods, and the year that a text leaves out

#ifndef PRESS_MENTION_DATE_CALENDAR_H
#define PRESS_MENTION_DATE_CALENDAR_H

#include "mention/date_words.h"

/// How exact a time is (MODEL: precision)
typedef enum {
  BY_HOUR,
  BY_DAY,
  BY_WEEK,
  BY_MONTH,
  BY_QUARTER,
  BY_SEASON,
  BY_YEAR,
  BY_DECADE,
  BY_VAGUE,
  BY_DURATION,
  BY_SET,
} Precision;

/// Name of a precision; static
PressStr press_precision_name(Precision precision);

/// Which of the days, months ... of a name is meant
typedef enum {
  REL_NONE,    ///< Not said: the last one, the anchor's counts
  REL_LAST,    ///< last, dernier: before the anchor's
  REL_NEXT,    ///< next, prochain: after the anchor's
  REL_THIS,    ///< this, cette: the anchor's
  REL_FUTURE,  ///< Not said, but the sentence speaks of the future
  REL_NEAREST, ///< Not said, behind until: whichever is nearer
} Relation;

/// First and last day; month 0: open or not known
typedef struct {
  Civil start;
  Civil end;
} Period;

/// A day moved by a number of days
Civil press_day_add(Civil day, int64_t days);

/// <0, 0, >0
int press_day_compare(Civil a, Civil b);

Period press_period_day(Civil day);

/// ISO week (Monday to Sunday) of a day, moved by weeks
Period press_period_week(Civil day, int64_t weeks);

/// Month, moved by months
Period press_period_month(int32_t year, int month, int64_t months);

Period press_period_year(int32_t year);

/// Quarter 1 to 4, or half 1 to 2, of a year
Period press_period_quarter(int32_t year, int64_t quarter);
Period press_period_half(int32_t year, int64_t half);

/// Season 0 (spring, March to May) to 3 (winter, December to February)
Period press_period_season(int32_t year, int64_t season);

/// Unit that the anchor lies in, moved by so many
Period
press_period_unit(Civil anchor, Unit unit, int64_t by, Precision *precision);

/// Makes the period of a year
typedef Period (*PeriodOfYear)(int32_t year, int64_t which);

/**
   The period of the year that a relation to the anchor means.

   @param make May give month 0 for a year that has no such day.
*/
Period press_period_nearest(Civil anchor,
                            Relation relation,
                            PeriodOfYear make,
                            int64_t which);

/// Day of a holiday's rule (date_words.h) in a year; month 0: no such rule
Civil press_holiday(PressStr rule, int32_t year);

/// Weekday (0 Monday) nearest to the anchor by the relation
Civil press_weekday_nearest(Civil anchor, Relation relation, int64_t weekday);

#endif // PRESS_MENTION_DATE_CALENDAR_H
