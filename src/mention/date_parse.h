// SPDX-License-Identifier: MIT

/// @file date_parse.h The grammar of one point or period of time

#ifndef PRESS_MENTION_DATE_PARSE_H
#define PRESS_MENTION_DATE_PARSE_H

#include "mention/date_calendar.h"

/// No time of day, no offset
#define NO_MINUTE INT32_MIN

/// A point or period that the text names
typedef struct {
  uint32_t n;    ///< Tokens, with the article in front; 0: nothing is there
  uint32_t lead; ///< Tokens in front that are no part of the mention
  Period period; ///< Month 0 where it is open or not known
  Precision precision;
  int weekday;       ///< 1 Monday to 7 that the text names, 0 none
  int month;         ///< That the text names, 0 none
  int day;           ///< That the text names, 0 none
  bool year;         ///< The text names the year
  Relation relation; ///< Said of it (dernier); REL_NONE: nothing
  int32_t minute;    ///< Of the day, or NO_MINUTE
  int32_t zone;      ///< Minutes from UTC, or NO_MINUTE
} When;

/// What the grammar works on
typedef struct {
  Arena *arena;
  WordView view;
  const Marks *marks; ///< Or null
  Civil anchor;       ///< month 0: none
  uint32_t first;     ///< First token of the sentence
  uint32_t end;       ///< Behind the sentence's last token
  bool nearest;       ///< Behind until: the nearer of last and next
  Period told;        ///< Time that the text told last; month 0: none
} DateParser;

static inline const Token *
token_at(const DateParser *parser, uint32_t token)
{
  return &parser->view.article->tokens[token];
}

/// Tokens of a kind's word at a place, or 0
uint32_t
press_date_skip(const DateParser *parser, uint32_t token, WordKind kind);

/// True if a token is just this
bool press_date_is(const DateParser *parser, uint32_t token, const char *norm);

/// What a name without a year means here: REL_NONE or REL_FUTURE ...
Relation press_date_context(const DateParser *parser, uint32_t token);

/// A number 1 to 31 that can be a day, with its tokens
uint32_t press_date_day(const DateParser *parser, uint32_t token, int *day);

/// A year in digits, with its tokens
uint32_t
press_date_year(const DateParser *parser, uint32_t token, int32_t *year);

/// A month's name, with its tokens
uint32_t press_date_month(const DateParser *parser, uint32_t token, int *month);

/// A weekday's name, 1 to 7, with its tokens
uint32_t
press_date_weekday(const DateParser *parser, uint32_t token, int *weekday);

/**
   Work out the period of a day and month (day 0: the whole month).

   @param year Used if when->year.
*/
void press_date_settle(const DateParser *parser,
                       uint32_t token,
                       int32_t year,
                       When *when);

/// Day, month, year, weekday in any combination that names a day or month
bool
press_date_calendar_at(const DateParser *parser, uint32_t token, When *when);

/// 2019-10-31, 31/10/2019, 31.10.2019, with a time behind T
bool press_date_digits_at(const DateParser *parser, uint32_t token, When *when);

/// Time of day, with its zone
bool press_date_clock_at(const DateParser *parser, uint32_t token, When *when);

/// Seasons, quarters, last week, three years ago, decades, years, holidays
bool press_date_period_at(const DateParser *parser, uint32_t token, When *when);

/// Any of these
bool press_date_point_at(const DateParser *parser, uint32_t token, When *when);

/**
   A duration: three years, quelques jours.

   @param amount Whole number of units, or 0 if it is not said.
   @return tokens, or 0.
*/
uint32_t press_date_span_at(const DateParser *parser,
                            uint32_t token,
                            Unit *unit,
                            int64_t *amount);

#endif // PRESS_MENTION_DATE_PARSE_H
