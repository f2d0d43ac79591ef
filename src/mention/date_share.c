// SPDX-License-Identifier: MIT

// Periods that are told by their place in a longer one:
//
//   share   the first week of May, la dernière semaine de 2019,
//           the last four months of 2021, les trois premiers mois de 2020
//   number  week 31 of 2019, semaine 10
//   day     the 15th of next month, le 5 du mois prochain
//   weekday Monday of next week, mardi de la semaine dernière
//   weekend over the weekend, durant le week-end
//
// A week belongs to the month or year that its Thursday lies in, as ISO 8601
// has it for years, a weekend to that of its Saturday.

#include "mention/date_period.h"

/// What part of a longer period is meant
typedef struct {
  Unit unit;
  int64_t which; ///< 1 the first, -1 the last
  int64_t n;     ///< So many, from the first on or up to the last
} Share;

/// Day of the week by which a week or a weekend is counted, 0 Monday
static int64_t
day_that_counts(Unit unit)
{
  return unit == UNIT_WEEK ? 3 : 5;
}

/// Weeks or weekends of a period
static Period
share_of_weeks(Period whole, const Share *share)
{
  const int64_t counts = day_that_counts(share->unit);
  const Civil from = press_day_add(whole.start, -1);
  const Civil first = press_weekday_nearest(from, REL_NEXT, counts);
  const Civil last = press_weekday_nearest(whole.end, REL_NONE, counts);
  const int64_t more = 7 * (share->n - 1);
  const Civil day = share->which < 0
                        ? press_day_add(last, -more)
                        : press_day_add(first, 7 * (share->which - 1));
  if (press_day_compare(day, first) < 0 ||
      press_day_compare(press_day_add(day, more), last) > 0) {
    return (Period){0};
  }
  const Period week = press_period_week(day, 0);
  const int64_t late = share->unit == UNIT_WEEK ? 0 : 5;
  return (Period){press_day_add(week.start, late),
                  press_day_add(week.end, more)};
}

/// Days, months, years of a period; the period begins and ends with one
static Period
share_of_units(Period whole, const Share *share, Precision *precision)
{
  const bool last = share->which < 0;
  const Civil from = last ? whole.end : whole.start;
  const int64_t at = last ? 1 - share->n : share->which - 1;
  const Period first = press_period_unit(from, share->unit, at, precision);
  const Period end =
      press_period_unit(from, share->unit, at + share->n - 1, precision);
  if (!first.start.month || press_day_compare(first.start, whole.start) < 0 ||
      press_day_compare(end.end, whole.end) > 0) {
    return (Period){0};
  }
  return (Period){first.start, end.end};
}

/// Half of a year, decade, century: so many months; of a month: 15 days
static Period
share_of_halves(Period whole, const Share *share, Precision *precision)
{
  const bool second = share->which < 0 || share->which == 2;
  const int64_t months = 12 * (whole.end.year - whole.start.year) +
                         whole.end.month - whole.start.month + 1;
  Civil middle = {whole.start.year, whole.start.month, 16};
  if (months > 1) {
    middle = press_period_month(whole.start.year, whole.start.month, months / 2)
                 .start;
  }
  *precision = months > 12 ? BY_YEAR : months > 1 ? BY_MONTH : BY_DAY;
  if (share->n > 1 || share->which > 2 || (months % 2 && months > 1)) {
    return (Period){0};
  }
  return second ? (Period){middle, whole.end}
                : (Period){whole.start, press_day_add(middle, -1)};
}

static bool
settle_share(Period whole, const Share *share, When *when)
{
  if (share->unit == UNIT_HALF) {
    when->period = share_of_halves(whole, share, &when->precision);
  } else if (share->unit == UNIT_WEEK || share->unit == UNIT_WEEKEND) {
    when->period = share_of_weeks(whole, share);
    when->precision = share->unit == UNIT_WEEK ? BY_WEEK : BY_DAY;
  } else {
    when->period = share_of_units(whole, share, &when->precision);
  }
  return when->period.start.month;
}

/// first, third, last; returns its tokens, or 0
static uint32_t
place_at(const DateParser *parser, uint32_t token, int64_t *which)
{
  const uint32_t n = press_date_skip(parser, token, WORD_LAST);
  if (n) {
    *which = -1;
    return n;
  }
  return press_date_ordinal(parser, token, which);
}

static bool
is_plural(const DateParser *parser, uint32_t token)
{
  return press_str_ends(token_at(parser, token)->norm, PRESS_STR("s"));
}

/// A number that counts units, not a year; returns its tokens, or 0
static uint32_t
count_at(const DateParser *parser, uint32_t token, int64_t *count)
{
  Number number;
  const uint32_t n = press_number_at(parser->arena, &parser->view, token,
                                     parser->end, &number);
  const bool fits = n && number.whole && !number.ordinal && number.value > 1 &&
                    number.value < 1000;
  *count = fits ? number.value : 1;
  return fits ? n : 0;
}

/// first [two] weeks, [deux] premières semaines; returns its tokens, or 0
static uint32_t
share_at(const DateParser *parser, uint32_t token, Share *share)
{
  uint32_t at = token;
  at += is_french(parser) ? count_at(parser, at, &share->n) : 0;
  const uint32_t place = place_at(parser, at, &share->which);
  if (!place || !share->which || share->which > 53) {
    return 0;
  }
  at += place;
  at += is_french(parser) ? 0 : count_at(parser, at, &share->n);
  const uint32_t u = press_date_unit(parser, at, &share->unit);
  // The first days of May are not told to the day
  const bool some = share->n == 1 && u &&
                    (is_plural(parser, at - 1) ||
                     (is_plural(parser, at) && share->unit != UNIT_MONTH));
  const bool fits = u && !some && share->unit >= UNIT_DAY &&
                    share->unit != UNIT_FORTNIGHT &&
                    (share->n == 1 || share->which == 1 || share->which < 0);
  return fits ? at + u - token : 0;
}

bool
press_date_share_at(const DateParser *parser, uint32_t token, When *when)
{
  Share share = {.n = 1};
  const uint32_t n = share_at(parser, token, &share);
  const uint32_t of = n ? press_date_skip(parser, token + n, WORD_OF) : 0;
  if (!of) {
    return false;
  }
  uint32_t at = token + n + of;
  const uint32_t det = press_date_skip(parser, at, WORD_DET);
  at += det;
  When whole = *when;
  whole.lead = 1; // A month is sure behind such words
  if (!press_date_whole_at(parser, at, &whole) || whole.precision == BY_DAY) {
    return false;
  }
  const bool known = whole.period.start.month && whole.period.end.month;
  if (known && !settle_share(whole.period, &share, &whole)) {
    return false; // the sixth week of May
  }
  whole.precision = known ? whole.precision : BY_VAGUE;
  const uint32_t lead = when->lead;
  *when = whole;
  when->lead = lead;
  when->n = at + whole.n - token;
  when->day = share.unit == UNIT_DAY ? whole.period.start.day : 0;
  return true;
}

/// ISO week of a year; month 0 if it has no such week
static Period
week_of_year(int32_t year, int64_t which)
{
  const Share share = {.unit = UNIT_WEEK, .which = which, .n = 1};
  return share_of_weeks(press_period_year(year), &share);
}

bool
press_date_week_number_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  Number number;
  const uint32_t u = press_date_unit(parser, token, &unit);
  const uint32_t n = u && unit == UNIT_WEEK
                         ? press_number_at(parser->arena, &parser->view,
                                           token + u, parser->end, &number)
                         : 0;
  if (n != 1 || !number.plain || number.value < 1 || number.value > 53) {
    return false;
  }
  int32_t year = 0;
  const uint32_t behind =
      press_date_year_behind(parser, token + u + n, &year, when);
  // The third week of a trial or of a season is no week of the calendar
  if (!behind &&
      (number.value < 10 || press_date_skip(parser, token + u + n, WORD_OF))) {
    return false;
  }
  when->n = u + n + behind;
  when->precision = BY_WEEK;
  if (!when->year && !parser->anchor.month) {
    return true;
  }
  when->period =
      week_of_year(when->year ? year : parser->anchor.year, number.value);
  return when->period.start.month;
}

bool
press_date_day_of_month_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  int day = 0;
  uint32_t at = token + press_date_day(parser, token, &day);
  if (at == token || token_at(parser, token)->kind != TOKEN_NUMBER) {
    return false;
  }
  // the 15th day of next month
  const uint32_t u = press_date_unit(parser, at, &unit);
  at += u && unit == UNIT_DAY ? u : 0;
  const uint32_t of = press_date_skip(parser, at, WORD_OF);
  const uint32_t det =
      is_french(parser) ? press_date_skip(parser, at + of, WORD_DET) : 0;
  When month = *when;
  if (!of || !press_date_relative_unit_at(parser, at + of + det, &month) ||
      month.precision != BY_MONTH) {
    return false;
  }
  const Civil first = month.period.start;
  const Civil said = {first.year, first.month, (uint8_t)day};
  if (!press_civil_valid(said)) {
    return false;
  }
  when->n = at + of + det + month.n - token;
  when->day = day;
  when->precision = BY_DAY;
  when->period = press_period_day(said);
  return true;
}

/// A week told from the anchor: next week, la semaine dernière
static bool
week_at(const DateParser *parser, uint32_t token, When *week)
{
  return token < parser->end &&
         press_date_relative_unit_at(parser, token, week) &&
         week->precision == BY_WEEK && week->period.start.month;
}

bool
press_date_day_of_week_at(const DateParser *parser, uint32_t token, When *when)
{
  When week = *when;
  int weekday = 0;
  uint32_t at = token + press_date_weekday(parser, token, &weekday);
  if (weekday) {
    at += press_date_skip(parser, at, WORD_OF);
    at += press_date_skip(parser, at, WORD_DET);
    if (!week_at(parser, at, &week)) {
      return false;
    }
    at += week.n;
  } else {
    if (is_french(parser) || !week_at(parser, token, &week)) {
      return false;
    }
    at = token + week.n;
    at += press_date_is(parser, at, "on");
    const uint32_t w = press_date_weekday(parser, at, &weekday);
    if (!w) {
      return false;
    }
    at += w;
  }
  when->n = at - token;
  when->precision = BY_DAY;
  when->period =
      press_period_day(press_day_add(week.period.start, weekday - 1));
  return true;
}

/// Weekend that begins so many weeks from that of a day
static Period
weekend_of(Civil day, int64_t weeks)
{
  Precision precision = BY_DAY;
  return press_period_unit(day, UNIT_WEEKEND, weeks, &precision);
}

bool
press_date_weekend_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  const uint32_t n = press_date_unit(parser, token, &unit);
  const bool told =
      when->lead && token > parser->first + 1 &&
      (is_french(parser) || (press_date_skip(parser, token - 2, WORD_IN) &&
                             !press_date_is(parser, token - 2, "for")));
  if (!n || unit != UNIT_WEEKEND || !told || is_plural(parser, token) ||
      press_date_skip(parser, token + n, WORD_OF)) {
    return false;
  }
  when->n = n;
  when->precision = BY_VAGUE;
  if (!parser->anchor.month) {
    return true;
  }
  const bool future = press_date_context(parser, token) == REL_FUTURE;
  const Period here = weekend_of(parser->anchor, 0);
  const bool begun = press_day_compare(here.start, parser->anchor) <= 0;
  when->precision = BY_DAY;
  when->period = weekend_of(parser->anchor, future || begun ? 0 : -1);
  return true;
}
