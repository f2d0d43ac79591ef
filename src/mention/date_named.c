// SPDX-License-Identifier: MIT

// Names of days and months, in both languages:
//
//   date    = [weekday [","]] [article] day ["of"] month tail
//           | [weekday [","]] month day tail                  (English)
//           | weekday [article] day                           (samedi 3)
//           | [rel] weekday [rel] [part of day]
//           | [article "month" "of"] [early] month tail
//   tail    = [","] ["of"] year | ["of"] rel "year" | rel | nothing
//   rel     = last, dernier, next, prochain, this, cette
//
// Without a year the last such day that is not after the anchor is meant; with
// a verb of the future, or behind until, the next or the nearer one.

#include "mention/date_parse.h"

/// How far a word that speaks of the future is looked for, in tokens
#define NEAR 14

uint32_t
press_date_skip(const DateParser *parser, uint32_t token, WordKind kind)
{
  return press_word_at(&parser->view, token, parser->end, kind, NULL);
}

bool
press_date_is(const DateParser *parser, uint32_t token, const char *norm)
{
  return token < parser->end &&
         press_str_equals(parser->view.article->tokens[token].norm,
                          press_str(norm));
}

// Future or past -----------------------------------------------------------

static bool
has_future_verb(const DateParser *parser, uint32_t token)
{
  const Marks *const marks = parser->marks;
  if (!marks) {
    return false;
  }
  for (uint32_t h = marks->first[token]; h < marks->first[token + 1]; ++h) {
    const Hit *const hit = &marks->hits[h];
    for (uint32_t r = 0; r < hit->n_readings; ++r) {
      const Reading *const reading = &hit->readings[r];
      if (reading->pos == POS_VERB && (reading->features & FEAT_FUTURE)) {
        return true;
      }
    }
  }
  return false;
}

static bool
is_future(const DateParser *parser, uint32_t token)
{
  const DateWord *row = NULL;
  if (!press_word_at(&parser->view, token, parser->end, WORD_FUTURE, &row)) {
    return has_future_verb(parser, token);
  }
  // "May" is a month
  return !token_at(parser, token)->upper || token == parser->first;
}

Relation
press_date_context(const DateParser *parser, uint32_t token)
{
  if (parser->nearest) {
    return REL_NEAREST;
  }
  const uint32_t from =
      token > parser->first + NEAR ? token - NEAR : parser->first;
  // A verb of saying right before: officials said Monday
  for (uint32_t t = token; t > from && t + 3 > token; --t) {
    if (press_date_skip(parser, t - 1, WORD_SAY)) {
      return REL_NONE;
    }
  }
  for (uint32_t t = token; t > from; --t) {
    if (is_future(parser, t - 1)) {
      return REL_FUTURE;
    }
  }
  if (token > parser->first + 2) {
    return REL_NONE;
  }
  // Lundi, le tribunal entendra ...
  for (uint32_t t = token; t < parser->end && t < token + NEAR; ++t) {
    if (press_date_skip(parser, t, WORD_SAY)) {
      return REL_NONE;
    }
    if (is_future(parser, t)) {
      return REL_FUTURE;
    }
  }
  return REL_NONE;
}

// Parts --------------------------------------------------------------------

uint32_t
press_date_day(const DateParser *parser, uint32_t token, int *day)
{
  Number number;
  const DateWord *row = NULL;
  if (token > parser->first && token < parser->end &&
      token_at(parser, token - 1)->kind == TOKEN_SYMBOL) {
    return 0; // $12 December 27
  }
  uint32_t n = press_number_at(parser->arena, &parser->view, token, parser->end,
                               &number);
  if (!n &&
      press_word_at(&parser->view, token, parser->end, WORD_ORDINAL, &row) ==
          1 &&
      row->value == 1 && parser->view.words->language == LANG_FR) {
    *day = 1; // premier mai
    return 1;
  }
  if (n != 1 || number.value < 1 || number.value > 31 || !number.whole ||
      number.multiplier > 1 || token_at(parser, token)->text.len > 12) {
    return 0;
  }
  if (!number.words && !number.plain && !number.ordinal) {
    return 0;
  }
  *day = (int)number.value;
  return press_date_is(parser, token + 1, "er") ? 2 : 1; // 1 er
}

uint32_t
press_date_year(const DateParser *parser, uint32_t token, int32_t *year)
{
  if (token >= parser->end) {
    return 0;
  }
  const Token *const t = token_at(parser, token);
  if (t->kind != TOKEN_NUMBER || t->text.len != 4) {
    return 0;
  }
  int32_t value = 0;
  for (size_t i = 0; i < t->text.len; ++i) {
    const char c = t->text.data[i];
    if (c < '0' || c > '9') {
      return 0;
    }
    value = value * 10 + (c - '0');
  }
  if (value < 1000 || value > 2999) {
    return 0;
  }
  *year = value;
  return 1;
}

uint32_t
press_date_month(const DateParser *parser, uint32_t token, int *month)
{
  const DateWord *row = NULL;
  const uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_MONTH, &row);
  if (!n) {
    return 0;
  }
  // may and march are verbs, dec and jan nothing if they have no day
  const Token *const name = token_at(parser, token);
  const bool day = token > parser->first &&
                   token_at(parser, token - 1)->kind == TOKEN_NUMBER;
  if (parser->view.words->language == LANG_EN && !name->upper &&
      (row->value == 3 || row->value == 5 || (name->norm.len < 4 && !day))) {
    return 0;
  }
  *month = (int)row->value;
  return n;
}

uint32_t
press_date_weekday(const DateParser *parser, uint32_t token, int *weekday)
{
  const DateWord *row = NULL;
  const uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_WEEKDAY, &row);
  if (n && (parser->view.words->language == LANG_FR ||
            token_at(parser, token)->upper)) {
    *weekday = (int)row->value;
    return n;
  }
  return 0;
}

/// last, next, this (dernier, prochain)
static uint32_t
relation_at(const DateParser *parser, uint32_t token, Relation *relation)
{
  static const struct {
    WordKind kind;
    Relation relation;
  } rows[] = {
      {WORD_LAST, REL_LAST},
      {WORD_NEXT, REL_NEXT},
      {WORD_THIS, REL_THIS},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    const uint32_t n = press_date_skip(parser, token, rows[i].kind);
    if (n) {
      *relation = rows[i].relation;
      return n;
    }
  }
  return 0;
}

static bool
is_year_unit(const DateParser *parser, uint32_t token)
{
  const DateWord *row = NULL;
  return press_word_at(&parser->view, token, parser->end, WORD_UNIT, &row) &&
         row->value == UNIT_YEAR;
}

/// Relation of "cette année", "last year", "l'an dernier" as years
static uint32_t
relative_year(const DateParser *parser, uint32_t token, int32_t *by)
{
  Relation relation = REL_NONE;
  uint32_t n = relation_at(parser, token, &relation);
  if (n && is_year_unit(parser, token + n)) {
    ++n;
  } else {
    n = press_date_skip(parser, token, WORD_DET);
    if (!n || !is_year_unit(parser, token + n)) {
      return 0;
    }
    ++n;
    const uint32_t behind = relation_at(parser, token + n, &relation);
    if (!behind || relation == REL_THIS) {
      return 0;
    }
    n += behind;
  }
  *by = relation == REL_LAST ? -1 : relation == REL_NEXT ? 1 : 0;
  return n;
}

/// What stands behind a day or month to say its year; may be nothing
static uint32_t
tail_at(const DateParser *parser, uint32_t token, int32_t *year, When *when)
{
  const bool comma = press_date_is(parser, token, ",");
  uint32_t at = token + comma;
  at += press_date_skip(parser, at, WORD_OF);
  uint32_t n = press_date_year(parser, at, year);
  if (n) {
    when->year = true;
    return at + n - token;
  }
  int32_t by = 0;
  n = parser->anchor.month ? relative_year(parser, at, &by) : 0;
  if (n && !comma) {
    *year = parser->anchor.year + by;
    when->year = true;
    when->relation = REL_THIS;
    return at + n - token;
  }
  if (parser->view.words->language == LANG_FR) {
    Relation relation = REL_NONE;
    n = relation_at(parser, token, &relation);
    if (n && relation != REL_THIS) {
      when->relation = relation;
      return n;
    }
  }
  return 0;
}

// Working out --------------------------------------------------------------

static Period
day_of_year(int32_t year, int64_t which)
{
  const Civil day = {year, (uint8_t)(which / 100), (uint8_t)(which % 100)};
  return press_civil_valid(day) ? press_period_day(day) : (Period){0};
}

static Period
month_of_year(int32_t year, int64_t which)
{
  return press_period_month(year, (int)which, 0);
}

void
press_date_settle(const DateParser *parser,
                  uint32_t token,
                  int32_t year,
                  When *when)
{
  const int64_t which = when->day ? when->month * 100 + when->day : when->month;
  PeriodOfYear const make = when->day ? day_of_year : month_of_year;
  when->precision = when->day ? BY_DAY : BY_MONTH;
  if (when->year) {
    when->period = make(year, which);
  } else if (parser->anchor.month) {
    const Relation relation = when->relation == REL_NONE
                                  ? press_date_context(parser, token)
                                  : when->relation;
    when->period = press_period_nearest(parser->anchor, relation, make, which);
  }
}

/// Last day of this number, of this weekday if one is named, by the anchor
static void
settle_day_alone(const DateParser *parser, When *when)
{
  when->precision = BY_DAY;
  if (!parser->anchor.month) {
    return;
  }
  Period first = {0};
  for (int64_t back = 0; back > -14; --back) {
    const Civil month =
        press_period_month(parser->anchor.year, parser->anchor.month, back)
            .start;
    const Civil day = {month.year, month.month, (uint8_t)when->day};
    if (!press_civil_valid(day) || press_day_compare(day, parser->anchor) > 0) {
      continue;
    }
    if (!when->weekday || press_civil_weekday(day) == when->weekday - 1) {
      when->period = press_period_day(day);
      return;
    }
    first = first.start.month ? first : press_period_day(day);
  }
  when->period = first;
}

// Dates --------------------------------------------------------------------

/// day month tail | month day tail; the period is not worked out yet
static uint32_t
day_and_month(const DateParser *parser,
              uint32_t token,
              int32_t *year,
              When *when)
{
  uint32_t n = press_date_day(parser, token, &when->day);
  if (n) {
    n += press_date_skip(parser, token + n, WORD_OF);
    const uint32_t m = press_date_month(parser, token + n, &when->month);
    if (m) {
      n += m;
      return n + tail_at(parser, token + n, year, when);
    }
  }
  when->day = 0;
  if (parser->view.words->language == LANG_FR) {
    return 0;
  }
  n = press_date_month(parser, token, &when->month);
  if (!n) {
    return 0;
  }
  n += press_date_is(parser, token + n, "the");
  const uint32_t d = press_date_day(parser, token + n, &when->day);
  if (!d) {
    when->month = 0;
    return 0;
  }
  n += d;
  return n + tail_at(parser, token + n, year, when);
}

/// True if a day's number can stand alone: nothing that it counts is behind it
static bool
is_alone(const DateParser *parser, uint32_t token)
{
  if (token >= parser->end) {
    return true;
  }
  const Token *const behind = token_at(parser, token);
  return behind->kind == TOKEN_PUNCT && behind->text.data[0] != '-' &&
         behind->text.data[0] != '/' && behind->text.data[0] != ':';
}

/// As is_alone; in French a day behind its weekday needs only no sign that it
/// is an hour
static bool
is_day_alone(const DateParser *parser, uint32_t token)
{
  if (is_alone(parser, token)) {
    return true;
  }
  const Token *const behind = token_at(parser, token);
  const uint32_t to = press_date_skip(parser, token, WORD_TO);
  When clock = {.minute = NO_MINUTE, .zone = NO_MINUTE};
  return parser->view.words->language == LANG_FR &&
         behind->kind != TOKEN_PUNCT &&
         !press_date_skip(parser, token, WORD_HOUR) &&
         (!to || press_date_clock_at(parser, token + to, &clock));
}

/// Weekday with what belongs to it
static bool
weekday_date(const DateParser *parser, uint32_t token, When *when)
{
  const uint32_t w = press_date_weekday(parser, token, &when->weekday);
  if (!w) {
    return false;
  }
  uint32_t at = token + w + press_date_is(parser, token + w, ",");
  at += press_date_skip(parser, at, WORD_DET);
  int32_t year = 0;
  const uint32_t n = day_and_month(parser, at, &year, when);
  if (n) {
    when->n = at + n - token;
    press_date_settle(parser, token, year, when);
    return true;
  }
  const When named = *when;
  if (at < parser->end && press_date_digits_at(parser, at, when)) {
    when->weekday = named.weekday;
    when->n += at - token;
    return true;
  }
  *when = named;
  const uint32_t the = press_date_is(parser, token + w, "the");
  const uint32_t at_day = token + w + the;
  const uint32_t d = press_date_day(parser, at_day, &when->day);
  // in words it counts what follows: mardi trois licences
  const bool digits = d && token_at(parser, at_day)->kind == TOKEN_NUMBER;
  const bool ordinal = digits && token_at(parser, at_day)->text.len > 2;
  if (digits && (ordinal || is_day_alone(parser, at_day + d))) {
    when->n = w + the + d;
    settle_day_alone(parser, when);
    return true;
  }
  when->day = 0;
  when->n = w;
  when->precision = BY_DAY;
  Relation relation = REL_NONE;
  const uint32_t rel = parser->view.words->language == LANG_FR
                           ? relation_at(parser, token + w, &relation)
                           : 0;
  when->relation = rel ? relation : when->relation;
  when->n += relation == REL_THIS ? 0 : rel;
  if (parser->anchor.month) {
    relation = when->relation == REL_NONE ? press_date_context(parser, token)
                                          : when->relation;
    when->period = press_period_day(
        press_weekday_nearest(parser->anchor, relation, when->weekday - 1));
  }
  when->weekday = 0; // It cannot differ from the day
  return true;
}

/// Month alone: words that are also something else need a sign of it
static bool
month_is_sure(const DateParser *parser,
              uint32_t token,
              uint32_t n,
              const When *when)
{
  const Token *const name = token_at(parser, token);
  const bool tail = when->n > n || when->lead;
  const bool before = token > parser->first &&
                      (press_date_skip(parser, token - 1, WORD_IN) ||
                       press_date_skip(parser, token - 1, WORD_OF) ||
                       press_date_skip(parser, token - 1, WORD_TO) ||
                       press_date_skip(parser, token - 1, WORD_SINCE) ||
                       press_date_skip(parser, token - 1, WORD_BY) ||
                       press_date_skip(parser, token - 1, WORD_FROM));
  const bool planet = parser->view.words->language == LANG_FR &&
                      when->month == 3 && name->upper && token > parser->first;
  if (tail || (before && !planet)) {
    return true;
  }
  const bool next_upper = token + n < parser->end &&
                          token_at(parser, token + n)->upper &&
                          token_at(parser, token + n)->kind == TOKEN_WORD;
  if (parser->view.words->language == LANG_FR) {
    return !name->upper && when->month != 3;
  }
  return when->month != 5 && when->month != 3 && !next_upper &&
         name->norm.len > 3;
}

/// Two digits of a year behind a month: mai 68
static uint32_t
short_year(const DateParser *parser, uint32_t token, int32_t *year)
{
  uint32_t at = token;
  at += press_date_is(parser, at, "'");
  Number number;
  if (at >= parser->end || token_at(parser, at)->text.len != 2 ||
      press_number_at(parser->arena, &parser->view, at, parser->end, &number) !=
          1 ||
      !number.plain || number.value < (at > token ? 0 : 32)) {
    return 0;
  }
  *year = (int32_t)number.value + (number.value < 50 ? 2000 : 1900);
  return at + 1 - token;
}

/// [month of] [last] month tail
static bool
month_date(const DateParser *parser, uint32_t token, When *when)
{
  uint32_t at = token;
  Relation relation = REL_NONE;
  at += relation_at(parser, at, &relation); // last April
  const DateWord *row = NULL;
  if (press_word_at(&parser->view, at, parser->end, WORD_UNIT, &row) &&
      row->value == UNIT_MONTH && press_date_skip(parser, at + 1, WORD_OF)) {
    at += 2; // mois de, month of
  }
  const uint32_t n = press_date_month(parser, at, &when->month);
  if (!n) {
    return false;
  }
  when->relation = relation;
  int32_t year = 0;
  at += n;
  uint32_t tail = tail_at(parser, at, &year, when);
  if (!tail) {
    tail = short_year(parser, at, &year);
    when->year = tail > 0;
  }
  when->n = at + tail - token;
  if (!month_is_sure(parser, at - n, n, when)) {
    return false;
  }
  press_date_settle(parser, token, year, when);
  return true;
}

bool
press_date_calendar_at(const DateParser *parser, uint32_t token, When *when)
{
  if (token >= parser->end) {
    return false;
  }
  const When none = *when;
  int32_t year = 0;
  when->n = day_and_month(parser, token, &year, when);
  if (when->n) {
    press_date_settle(parser, token, year, when);
    return true;
  }
  *when = none;
  if (weekday_date(parser, token, when)) {
    return true;
  }
  *when = none;
  // last Monday, this Friday
  Relation relation = REL_NONE;
  const uint32_t rel = relation_at(parser, token, &relation);
  if (rel) {
    when->relation = relation;
    if (weekday_date(parser, token + rel, when)) {
      when->n += rel;
      return true;
    }
    *when = none;
  }
  if (month_date(parser, token, when)) {
    return true;
  }
  *when = none;
  // le 15
  if (when->lead && parser->view.words->language == LANG_FR) {
    const uint32_t d = press_date_day(parser, token, &when->day);
    const Token *const day = token_at(parser, token);
    if (d && day->kind == TOKEN_NUMBER && is_alone(parser, token + d) &&
        press_date_is(parser, token - 1, "le")) {
      when->n = d;
      settle_day_alone(parser, when);
      return true;
    }
    *when = none;
  }
  return false;
}
