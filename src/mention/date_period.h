// SPDX-License-Identifier: MIT

/// @file date_period.h The kinds of periods (date_period.c)

#ifndef PRESS_MENTION_DATE_PERIOD_H
#define PRESS_MENTION_DATE_PERIOD_H

#include "mention/date_parse.h"

static inline bool
is_french(const DateParser *parser)
{
  return parser->view.words->language == LANG_FR;
}

/// last, next, this; returns its tokens, or 0
uint32_t press_date_relation(const DateParser *parser,
                             uint32_t token,
                             Relation *relation);

/// A unit of time; returns its tokens, or 0
uint32_t press_date_unit(const DateParser *parser, uint32_t token, Unit *unit);

/// [of] year, or a relative one; sets when->year. Returns its tokens, or 0
uint32_t press_date_year_behind(const DateParser *parser,
                                uint32_t token,
                                int32_t *year,
                                When *when);

/// A period without "début", "mid", "late" in front
bool press_date_whole_at(const DateParser *parser, uint32_t token, When *when);

/// An ordinal number; returns its tokens, or 0 (date_season.c)
uint32_t
press_date_ordinal(const DateParser *parser, uint32_t token, int64_t *value);

// date_season.c ---------------------------------------------------------------

/// l'été dernier, summer 2019
bool press_date_season_at(const DateParser *parser, uint32_t token, When *when);

/// premier trimestre 2020, Q1 2020
bool
press_date_quarter_at(const DateParser *parser, uint32_t token, When *when);

/// Noël dernier, Christmas 2019
bool
press_date_holiday_at(const DateParser *parser, uint32_t token, When *when);

// date_relative.c -------------------------------------------------------------

/// hier soir, today, this morning
bool press_date_today_at(const DateParser *parser, uint32_t token, When *when);

/// last week, cette année, la semaine dernière
bool press_date_relative_unit_at(const DateParser *parser,
                                 uint32_t token,
                                 When *when);

/// il y a trois ans, three years ago; four days earlier; dans trois jours
bool
press_date_distance_at(const DateParser *parser, uint32_t token, When *when);

/// the past three years, ces trois derniers mois
bool
press_date_rolling_at(const DateParser *parser, uint32_t token, When *when);

/// la semaine du 10 avril, the week of April 10
bool
press_date_week_of_at(const DateParser *parser, uint32_t token, When *when);

// date_share.c ----------------------------------------------------------------

/// the first week of May, les trois derniers mois de 2019
bool press_date_share_at(const DateParser *parser, uint32_t token, When *when);

/// week 31 of 2019, semaine 10
bool
press_date_week_number_at(const DateParser *parser, uint32_t token, When *when);

/// the 15th of next month, le 5 du mois prochain
bool press_date_day_of_month_at(const DateParser *parser,
                                uint32_t token,
                                When *when);

/// Monday of next week, this week Tuesday
bool
press_date_day_of_week_at(const DateParser *parser, uint32_t token, When *when);

/// over the weekend: the last one, or the next
bool
press_date_weekend_at(const DateParser *parser, uint32_t token, When *when);

// date_told.c -----------------------------------------------------------------

/**
   A period moved by so many units, as exactly as it is known: days and weeks
   from a day to a day, months and years as a whole. Vague if it is not known
   exactly enough, or by 0.
*/
void press_date_settle_step(Period from, Unit unit, int64_t by, When *when);

/// le lendemain, the day before [Christmas]
bool
press_date_neighbour_at(const DateParser *parser, uint32_t token, When *when);

/**
   What follows a span to say from when it counts: later, plus tôt, after May 3.

   @param when Its n is the span's, and grows.
*/
bool press_date_step_at(const DateParser *parser,
                        uint32_t token,
                        Unit unit,
                        int64_t amount,
                        When *when);

/// the following week, la semaine suivante, the previous year
bool
press_date_following_at(const DateParser *parser, uint32_t token, When *when);

/// the following Friday, le vendredi suivant
bool press_date_next_weekday_at(const DateParser *parser,
                                uint32_t token,
                                When *when);

/// the same day, ce jour-là
bool press_date_same_at(const DateParser *parser, uint32_t token, When *when);

// date_years.c ----------------------------------------------------------------

/// Years from one on, as a period
void press_date_settle_years(int32_t first,
                             int32_t n,
                             Precision precision,
                             When *when);

/// 1990s, 90s, with the marks of '90s before it
bool press_date_decade_word(PressStr norm, int32_t *first);

/// les années 1990, the 1990s
bool press_date_decade_at(const DateParser *parser, uint32_t token, When *when);

/// XXe siècle, XXe, 21e siècle, 20th century
bool
press_date_century_at(const DateParser *parser, uint32_t token, When *when);

/// [the year] 2019
bool press_date_year_at(const DateParser *parser, uint32_t token, When *when);

#endif // PRESS_MENTION_DATE_PERIOD_H
