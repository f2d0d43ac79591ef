// SPDX-License-Identifier: MIT

// Periods and days that are told by how far they are.

#include "mention/date_period.h"

bool
press_date_today_at(const DateParser *parser, uint32_t token, When *when)
{
  const DateWord *row = NULL;
  uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_TODAY, &row);
  int64_t days = n ? row->value : 0;
  if (!n) {
    // ce matin, this morning, last night
    Relation relation = REL_NONE;
    n = press_date_relation(parser, token, &relation);
    const uint32_t part = n ? press_date_skip(parser, token + n, WORD_PART) : 0;
    if (!part || (is_french(parser) && relation != REL_THIS) ||
        relation == REL_NEXT) {
      return false;
    }
    days = relation == REL_LAST ? -1 : 0;
    n += part;
  } else {
    n += press_date_skip(parser, token + n, WORD_PART); // hier soir
  }
  when->n = n;
  when->precision = BY_DAY;
  if (parser->anchor.month) {
    when->period = press_period_day(press_day_add(parser->anchor, days));
  }
  return true;
}

/// last week, cette année, la semaine dernière
bool
press_date_relative_unit_at(const DateParser *parser,
                            uint32_t token,
                            When *when)
{
  Relation relation = REL_NONE;
  Unit unit = N_UNITS;
  uint32_t n = press_date_relation(parser, token, &relation);
  const uint32_t u = press_date_unit(parser, token + n, &unit);
  n += u;
  if (!u || unit < UNIT_WEEK) {
    return false;
  }
  if (n == u && is_french(parser)) {
    n += press_date_relation(parser, token + n, &relation);
  }
  if (n == u) {
    return false;
  }
  // The last week of July is not that before the anchor
  const bool of = relation != REL_THIS &&
                  press_date_skip(parser, token, WORD_LAST) &&
                  press_date_skip(parser, token + n, WORD_OF);
  const PressStr word = token_at(parser, token + n - 1)->norm;
  if (of || (unit != UNIT_MONTH && press_str_ends(word, PRESS_STR("s")))) {
    return false; // ces dernières années is vague
  }
  when->n = n;
  if (parser->anchor.month) {
    const int64_t by = relation == REL_LAST ? -1 : relation == REL_NEXT;
    when->period =
        press_period_unit(parser->anchor, unit, by, &when->precision);
  } else {
    when->precision = BY_VAGUE;
  }
  return true;
}

uint32_t
press_date_span_at(const DateParser *parser,
                   uint32_t token,
                   Unit *unit,
                   int64_t *amount)
{
  *amount = 0;
  Number number;
  uint32_t n = press_number_at(parser->arena, &parser->view, token, parser->end,
                               &number);
  if (n) {
    *amount = number.whole && !number.ordinal && number.value < 100000
                  ? number.value
                  : 0;
    n = number.ordinal ? 0 : n;
  } else {
    n = press_date_skip(parser, token, WORD_ONE);
    *amount = n ? 1 : 0;
  }
  const DateWord *row = NULL;
  if (!n &&
      press_word_at(&parser->view, token, parser->end, WORD_GROUP, &row)) {
    n = 1;
  }
  if (n &&
      press_word_at(&parser->view, token + n, parser->end, WORD_GROUP, &row)) {
    ++n; // une dizaine de jours
    *amount = 0;
  }
  if (row) {
    n += press_date_skip(parser, token + n, WORD_OF);
  }
  if (!n) {
    n = press_date_skip(parser, token, WORD_FEW);
  }
  if (!n) {
    return 0;
  }
  const uint32_t u = press_date_unit(parser, token + n, unit);
  return u ? n + u : 0;
}

/// [anchor moved by] so many units, as a period
static void
settle_distance(const DateParser *parser,
                Unit unit,
                int64_t amount,
                int64_t sign,
                When *when)
{
  when->precision = BY_VAGUE;
  if (parser->anchor.month && amount && amount < 20000) {
    when->period = press_period_unit(parser->anchor, unit, sign * amount,
                                     &when->precision);
  }
  if (when->period.start.month && when->period.start.year < 1) {
    when->period = (Period){0};
    when->precision = BY_VAGUE;
  }
}

/// il y a trois ans, three years ago; four days earlier; dans trois jours
bool
press_date_distance_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  int64_t amount = 0;
  const uint32_t ago =
      is_french(parser) ? press_date_skip(parser, token, WORD_AGO) : 0;
  const uint32_t within = ago ? 0 : press_date_skip(parser, token, WORD_WITHIN);
  uint32_t at = token + ago + within;
  if (ago || within) {
    at += press_date_skip(parser, at, WORD_COMPARE); // il y a environ
  }
  const uint32_t n = press_date_span_at(parser, at, &unit, &amount);
  if (!n) {
    return false;
  }
  at += n;
  when->n = at - token;
  if (ago) {
    settle_distance(parser, unit, amount, -1, when);
    return true;
  }
  uint32_t behind =
      is_french(parser) ? 0 : press_date_skip(parser, at, WORD_AGO);
  if (behind) {
    when->n += behind;
    settle_distance(parser, unit, amount, -1, when);
    return true;
  }
  if (within) {
    if (!is_french(parser) && press_date_context(parser, token) != REL_FUTURE) {
      return false; // in three years: that long
    }
    settle_distance(parser, unit, amount, 1, when);
    return true;
  }
  return press_date_step_at(parser, at, unit, amount, when);
}

/// the past three years, ces trois derniers mois, les deux prochains jours, les
/// cinq années à venir
bool
press_date_rolling_at(const DateParser *parser, uint32_t token, When *when)
{
  Relation relation = REL_NONE;
  uint32_t at = token + press_date_relation(parser, token, &relation);
  Relation inner = REL_NONE;
  Number number;
  uint32_t n =
      press_number_at(parser->arena, &parser->view, at, parser->end, &number);
  if (!n || !number.whole || number.ordinal || number.value > 1000) {
    return false;
  }
  at += n;
  at += press_date_relation(parser, at, &inner);
  relation = inner == REL_NONE ? relation : inner;
  Unit unit = N_UNITS;
  n = press_date_unit(parser, at, &unit);
  const bool plural =
      n && press_str_ends(token_at(parser, at)->norm, PRESS_STR("s"));
  at += n;
  if (n && relation == REL_NONE && is_french(parser)) {
    at += press_date_relation(parser, at, &relation); // trois mois à venir
  }
  if (!plural || (relation != REL_LAST && relation != REL_NEXT) ||
      press_date_skip(parser, at, WORD_OF)) {
    return false;
  }
  when->n = at - token;
  when->precision = BY_VAGUE;
  if (!parser->anchor.month || unit < UNIT_DAY) {
    return true;
  }
  Period period = press_period_unit(
      parser->anchor, unit, relation == REL_LAST ? -number.value : number.value,
      &when->precision);
  if (relation == REL_LAST) {
    period.end = parser->anchor;
  } else {
    period.start = press_day_add(parser->anchor, 1);
  }
  when->period = period;
  return true;
}

/// la semaine du 10 avril, the week of April 10
bool
press_date_week_of_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  const uint32_t n = press_date_unit(parser, token, &unit);
  const uint32_t of = n ? press_date_skip(parser, token + n, WORD_OF) : 0;
  uint32_t at = token + n + of;
  at += press_date_skip(parser, at, WORD_DET);
  if (!of || unit != UNIT_WEEK || at >= parser->end ||
      !press_date_calendar_at(parser, at, when) || when->precision != BY_DAY) {
    return false;
  }
  when->n += at - token;
  when->precision = BY_WEEK;
  if (when->period.start.month) {
    when->period = press_period_week(when->period.start, 0);
  }
  return true;
}
