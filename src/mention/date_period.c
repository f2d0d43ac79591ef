// SPDX-License-Identifier: MIT

// Periods that are no days or months by name:
//
//   season    [rel] season [rel | tail]      l'été dernier, summer 2019
//   quarter   ordinal quarter [of] [year]    premier trimestre 2020, Q1 2020
//   relative  rel unit | unit rel            last week, la semaine dernière
//             number unit ago | il y a number unit
//   rolling   [rel] number [rel] unit        the past three years
//   decade    années 1990, 1990s    century  XXe siècle, 20th century
//   year      [the year] 2019                holiday  [rel] name [tail]
//
// "début", "mid" and "late" in front of a period leave it whole: the text does
// not say where its parts end.

#include "mention/date_period.h"

uint32_t
press_date_relation(const DateParser *parser,
                    uint32_t token,
                    Relation *relation)
{
  *relation = REL_NONE;
  uint32_t n = press_date_skip(parser, token, WORD_LAST);
  if (n) {
    *relation = REL_LAST;
    return n;
  }
  n = press_date_skip(parser, token, WORD_NEXT);
  if (n) {
    *relation = REL_NEXT;
    return n;
  }
  n = press_date_skip(parser, token, WORD_THIS);
  *relation = n ? REL_THIS : REL_NONE;
  return n;
}

uint32_t
press_date_unit(const DateParser *parser, uint32_t token, Unit *unit)
{
  const DateWord *row = NULL;
  const uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_UNIT, &row);
  *unit = n ? (Unit)row->value : N_UNITS;
  return n;
}

/// [of] year, or a relative one; sets when->year
uint32_t
press_date_year_behind(const DateParser *parser,
                       uint32_t token,
                       int32_t *year,
                       When *when)
{
  uint32_t of = press_date_is(parser, token, ",");
  of += press_date_skip(parser, token + of, WORD_OF);
  uint32_t n = press_date_year(parser, token + of, year);
  if (n) {
    when->year = true;
    return of + n;
  }
  if (press_date_is(parser, token, ",")) {
    return 0;
  }
  Relation relation = REL_NONE;
  Unit unit = N_UNITS;
  uint32_t at = token + of + press_date_skip(parser, token + of, WORD_DET);
  n = press_date_relation(parser, at, &relation);
  const uint32_t u = press_date_unit(parser, at + n, &unit);
  if (!parser->anchor.month || unit != UNIT_YEAR || (!n && at == token + of)) {
    return 0;
  }
  at += n + u;
  if (!n) {
    at += press_date_relation(parser, at, &relation);
  }
  *year = parser->anchor.year + (relation == REL_LAST   ? -1
                                 : relation == REL_NEXT ? 1
                                                        : 0);
  when->year = true;
  return at - token;
}

// Parts of periods ---------------------------------------------------------

/// The period of this week, month, year ("le début de l'année")
static bool
whole_unit_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  const uint32_t n = press_date_unit(parser, token, &unit);
  if (!n || unit < UNIT_WEEK) {
    return false;
  }
  when->n = n;
  when->precision = BY_VAGUE;
  if (parser->anchor.month) {
    when->period = press_period_unit(parser->anchor, unit, 0, &when->precision);
  }
  return true;
}

bool
press_date_whole_at(const DateParser *parser, uint32_t token, When *when)
{
  if (token >= parser->end) {
    return false;
  }
  static bool (*const tries[])(const DateParser *, uint32_t, When *) = {
      press_date_share_at,        press_date_week_number_at,
      press_date_day_of_month_at, press_date_day_of_week_at,
      press_date_next_weekday_at, press_date_neighbour_at,
      press_date_holiday_at,      press_date_calendar_at,
      press_date_today_at,        press_date_rolling_at,
      press_date_distance_at,     press_date_decade_at,
      press_date_season_at,       press_date_quarter_at,
      press_date_century_at,      press_date_year_at,
      press_date_week_of_at,      press_date_following_at,
      press_date_same_at,         press_date_relative_unit_at,
      press_date_weekend_at,
  };
  const When none = *when;
  for (size_t i = 0; i < sizeof tries / sizeof *tries; ++i) {
    if (tries[i](parser, token, when)) {
      return true;
    }
    *when = none;
  }
  return false;
}

/// début mai, mid-2019, the end of last year, fin d'année
static bool
part_at(const DateParser *parser, uint32_t token, When *when)
{
  static const WordKind kinds[] = {WORD_EARLY, WORD_MID, WORD_LATE};
  uint32_t n = 0;
  for (size_t i = 0; i < 3 && !n; ++i) {
    n = press_date_skip(parser, token, kinds[i]);
  }
  if (!n) {
    // earlier this month, later this year
    const uint32_t later = press_date_skip(parser, token, WORD_LATER);
    if (!later || !press_date_skip(parser, token + later, WORD_THIS) ||
        !press_date_relative_unit_at(parser, token + later, when)) {
      return false;
    }
    when->n += later;
    return true;
  }
  uint32_t at = token + n;
  at += press_date_is(parser, at, "-");
  if (press_date_is(parser, at, "in") || press_date_is(parser, at, "en")) {
    return false; // to start in May
  }
  const uint32_t of = press_date_skip(parser, at, WORD_OF);
  at += of;
  const uint32_t det = press_date_skip(parser, at, WORD_DET);
  at += det;
  When whole = *when;
  whole.lead = 1; // A month is sure behind such a word
  const bool found = press_date_whole_at(parser, at, &whole) ||
                     ((of || det) && whole_unit_at(parser, at, &whole));
  if (!found || whole.precision == BY_DAY || whole.precision == BY_VAGUE) {
    return false;
  }
  const uint32_t lead = when->lead;
  *when = whole;
  when->lead = lead;
  when->n += at - token;
  return true;
}

/// mi-avril, mid-2019 as one word
static bool
joined_part_at(const DateParser *parser, uint32_t token, When *when)
{
  const PressStr norm = token_at(parser, token)->norm;
  const char *const hyphen = memchr(norm.data, '-', norm.len);
  if (!hyphen) {
    return false;
  }
  const size_t cut = (size_t)(hyphen - norm.data);
  const PressStr first = press_str_cut(norm, 0, cut);
  const PressStr rest = press_str_cut(norm, cut + 1, norm.len);
  const DateWords *const words = parser->view.words;
  if (!press_word_of(words, first, WORD_MID) &&
      !press_word_of(words, first, WORD_EARLY) &&
      !press_word_of(words, first, WORD_LATE)) {
    return false;
  }
  const DateWord *const month = press_word_of(words, rest, WORD_MONTH);
  int32_t year = 0;
  when->n = 1;
  if (month) {
    when->month = (int)month->value;
    const uint32_t n = press_date_year_behind(parser, token + 1, &year, when);
    when->n += n;
    press_date_settle(parser, token, year, when);
    return true;
  }
  int32_t first_year = 0;
  if (press_date_decade_word(rest, &first_year)) {
    press_date_settle_years(first_year, 10, BY_DECADE, when);
    return true;
  }
  for (size_t i = 0; i < rest.len; ++i) {
    const char c = rest.data[i];
    if (c < '0' || c > '9' || rest.len != 4) {
      return false;
    }
    year = year * 10 + (c - '0');
  }
  if (year < 1000) {
    return false;
  }
  press_date_settle_years(year, 1, BY_YEAR, when);
  return true;
}

bool
press_date_period_at(const DateParser *parser, uint32_t token, When *when)
{
  if (token >= parser->end) {
    return false;
  }
  const When none = *when;
  if (part_at(parser, token, when)) {
    return true;
  }
  *when = none;
  if (joined_part_at(parser, token, when)) {
    return true;
  }
  *when = none;
  return press_date_whole_at(parser, token, when);
}
