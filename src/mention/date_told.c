// SPDX-License-Identifier: MIT

// Times that a text counts from the time it told last, not from its own day:
//
//   neighbour  le lendemain, the day before      of  le lendemain de Noël
//   distance   deux jours plus tard              of  two days after May 3
//   following  the next year, l'année suivante, the previous week
//   weekday    le vendredi suivant, the following Friday
//   same       ce jour-là, la même année
//
// Where no such time was told, or one that is not exact enough (two days after
// "in May"), the expression is found and stays vague.

#include "mention/date_period.h"

/// True if a time is known as exactly as a step of a unit needs
static bool
is_exact(Period told, Unit unit)
{
  if (!told.start.month || !told.end.month || unit < UNIT_DAY) {
    return false;
  }
  if (unit < UNIT_MONTH) {
    return !press_day_compare(told.start, told.end);
  }
  return told.start.year == told.end.year &&
         (unit > UNIT_MONTH || told.start.month == told.end.month);
}

void
press_date_settle_step(Period from, Unit unit, int64_t by, When *when)
{
  static const int64_t days[N_UNITS] = {
      [UNIT_DAY] = 1, [UNIT_WEEK] = 7, [UNIT_FORTNIGHT] = 14};
  when->precision = BY_VAGUE;
  if (!by || by > 20000 || by < -20000 || !is_exact(from, unit)) {
    return;
  }
  if (days[unit]) {
    when->precision = BY_DAY;
    when->period = press_period_day(press_day_add(from.start, by * days[unit]));
  } else {
    when->period = press_period_unit(from.start, unit, by, &when->precision);
  }
  if (when->period.start.year < 1) {
    when->period = (Period){0};
    when->precision = BY_VAGUE;
  }
}

/// True if nothing follows that the expression could be counted from
static bool
ends_here(const DateParser *parser, uint32_t token)
{
  return token >= parser->end || token_at(parser, token)->kind == TOKEN_PUNCT;
}

/// A point behind "after", "before", "de"; its period may be unknown
static bool
origin_at(const DateParser *parser, uint32_t token, When *origin)
{
  return press_date_point_at(parser, token, origin) &&
         origin->precision < BY_VAGUE;
}

bool
press_date_neighbour_at(const DateParser *parser, uint32_t token, When *when)
{
  const DateWord *row = NULL;
  const uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_NEIGHBOUR, &row);
  if (!n) {
    return false;
  }
  const int64_t by = row->value;
  const uint32_t of = press_date_skip(parser, token + n, WORD_OF);
  // The day before is that of something, the next day that of the story
  const bool open = of || press_date_skip(parser, token + n - 1, WORD_LATER);
  When origin;
  when->n = n;
  if (open && origin_at(parser, token + n + of, &origin)) {
    when->n += of + origin.n;
    press_date_settle_step(origin.period, UNIT_DAY, by, when);
    return true;
  }
  if (open && !ends_here(parser, token + n)) {
    when->precision = BY_VAGUE;
    return is_french(parser);
  }
  press_date_settle_step(parser->told, UNIT_DAY, by, when);
  return true;
}

/// -1 for before and earlier, 1 for after and later; 0 for neither
static int64_t
side_at(const DateParser *parser, uint32_t token, uint32_t *n)
{
  const DateWord *row = NULL;
  *n = press_word_at(&parser->view, token, parser->end, WORD_LATER, &row);
  return *n ? row->value : 0;
}

/// [two weeks] from Monday, from now
static bool
from_at(const DateParser *parser,
        uint32_t token,
        Unit unit,
        int64_t amount,
        When *when)
{
  When origin = {
      .n = 1, .period = press_period_day(parser->anchor), .precision = BY_DAY};
  if (is_french(parser) || !press_date_is(parser, token, "from") ||
      (!press_date_is(parser, token + 1, "now") &&
       !origin_at(parser, token + 1, &origin)) ||
      press_date_skip(parser, token + 1 + origin.n, WORD_TO)) {
    return false; // two days from May 3 to May 5
  }
  when->n += 1 + origin.n;
  press_date_settle_step(origin.period, unit, amount, when);
  return true;
}

bool
press_date_step_at(const DateParser *parser,
                   uint32_t token,
                   Unit unit,
                   int64_t amount,
                   When *when)
{
  uint32_t n = 0;
  const int64_t side = side_at(parser, token, &n);
  When origin;
  if (!side) {
    return from_at(parser, token, unit, amount, when);
  }
  // Words that may stand in front of what they count from
  const bool open = press_date_skip(parser, token, WORD_BEFORE) ||
                    press_date_skip(parser, token, WORD_AFTER);
  if (open && origin_at(parser, token + n, &origin)) {
    when->n += n + origin.n;
    press_date_settle_step(origin.period, unit, side * amount, when);
    return true;
  }
  when->n += n;
  when->precision = BY_VAGUE;
  const bool than =
      press_date_is(parser, token + n, is_french(parser) ? "que" : "than");
  if (!than && (!open || ends_here(parser, token + n))) {
    press_date_settle_step(parser->told, unit, side * amount, when);
  }
  return true;
}

/// following, suivant: 1; preceding, précédent: -1; else 0
static int64_t
order_at(const DateParser *parser, uint32_t token, uint32_t *n)
{
  const DateWord *row = NULL;
  *n = press_word_at(&parser->view, token, parser->end, WORD_FOLLOWING, &row);
  return *n ? row->value : 0;
}

/// As order_at, behind the unit, where English says it otherwise: the week
/// before
static int64_t
order_behind(const DateParser *parser, uint32_t token, uint32_t *n)
{
  if (is_french(parser)) {
    return order_at(parser, token, n);
  }
  const int64_t order = side_at(parser, token, n);
  const bool alone = order && ends_here(parser, token + *n);
  *n = alone ? *n : 0;
  return alone ? order : 0;
}

bool
press_date_following_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  uint32_t n = 0;
  int64_t order = order_at(parser, token, &n);
  const uint32_t u = press_date_unit(parser, token + n, &unit);
  if (!u || unit < UNIT_DAY) {
    return false;
  }
  n += u;
  if (!order) {
    uint32_t behind = 0;
    order = order_behind(parser, token + n, &behind);
    n += behind;
  }
  // "the previous year" without a time told is the one before the anchor's
  if (!order || (order < 0 && !is_exact(parser->told, unit))) {
    return false;
  }
  when->n = n;
  press_date_settle_step(parser->told, unit, order, when);
  if (when->precision == BY_DAY && unit > UNIT_DAY) {
    // The week that follows, not the day a week later
    when->period = press_period_unit(when->period.start,
                                     unit == UNIT_FORTNIGHT ? UNIT_WEEK : unit,
                                     0, &when->precision);
  }
  return true;
}

bool
press_date_next_weekday_at(const DateParser *parser, uint32_t token, When *when)
{
  uint32_t n = 0;
  int64_t order = order_at(parser, token, &n);
  const uint32_t w = press_date_weekday(parser, token + n, &when->weekday);
  if (!w) {
    return false;
  }
  if (!order) {
    uint32_t behind = 0;
    order = is_french(parser) ? order_at(parser, token + w, &behind) : 0;
    n = behind;
  }
  if (!order || (order < 0 && !is_exact(parser->told, UNIT_DAY))) {
    return false;
  }
  when->n = n + w;
  when->precision = BY_VAGUE;
  if (is_exact(parser->told, UNIT_DAY)) {
    when->precision = BY_DAY;
    when->period = press_period_day(press_weekday_nearest(
        parser->told.start, order < 0 ? REL_LAST : REL_NEXT,
        when->weekday - 1));
  }
  when->weekday = 0; // It cannot differ from the day
  return true;
}

/// A unit with "-là" behind it as one word: jour-là
static bool
is_unit_there(const DateParser *parser, uint32_t token, Unit *unit)
{
  const PressStr there = PRESS_STR("-l\303\240");
  if (token >= parser->end || !is_french(parser)) {
    return false;
  }
  const PressStr norm = token_at(parser, token)->norm;
  if (!press_str_ends(norm, there)) {
    return false;
  }
  const DateWord *const row =
      press_word_of(parser->view.words,
                    press_str_cut(norm, 0, norm.len - there.len), WORD_UNIT);
  *unit = row ? (Unit)row->value : N_UNITS;
  return row;
}

bool
press_date_same_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  const uint32_t same = press_date_skip(parser, token, WORD_SAME);
  const uint32_t this = same ? 0 : press_date_skip(parser, token, WORD_THIS);
  if (same && press_date_unit(parser, token + same, &unit)) {
    when->n = same + 1;
  } else if (this && is_unit_there(parser, token + this, &unit)) {
    when->n = this + 1;
  } else {
    return false;
  }
  int32_t year = 0;
  if (unit < UNIT_DAY || press_date_year(parser, token + when->n, &year)) {
    return false; // the same year 2016
  }
  when->precision = BY_VAGUE;
  if (is_exact(parser->told, unit)) {
    when->period =
        press_period_unit(parser->told.start, unit, 0, &when->precision);
  }
  return true;
}
