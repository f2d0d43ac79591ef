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

#include "mention/date_parse.h"

#include "text/abbreviation.h"

static const Token *
token_at(const DateParser *parser, uint32_t token)
{
  return &parser->view.article->tokens[token];
}

static bool
is_french(const DateParser *parser)
{
  return parser->view.words->language == LANG_FR;
}

static uint32_t
relation_at(const DateParser *parser, uint32_t token, Relation *relation)
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

static uint32_t
unit_at(const DateParser *parser, uint32_t token, Unit *unit)
{
  const DateWord *row = NULL;
  const uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_UNIT, &row);
  *unit = n ? (Unit)row->value : N_UNITS;
  return n;
}

/// [of] year, or a relative one; sets when->year
static uint32_t
year_behind(const DateParser *parser, uint32_t token, int32_t *year, When *when)
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
  n = relation_at(parser, at, &relation);
  const uint32_t u = unit_at(parser, at + n, &unit);
  if (!parser->anchor.month || unit != UNIT_YEAR || (!n && at == token + of)) {
    return 0;
  }
  at += n + u;
  if (!n) {
    at += relation_at(parser, at, &relation);
  }
  *year = parser->anchor.year + (relation == REL_LAST   ? -1
                                 : relation == REL_NEXT ? 1
                                                        : 0);
  when->year = true;
  return at - token;
}

// Seasons, quarters, holidays ----------------------------------------------

static bool
season_at(const DateParser *parser, uint32_t token, When *when)
{
  Relation relation = REL_NONE;
  const uint32_t before = relation_at(parser, token, &relation);
  const DateWord *row = NULL;
  const uint32_t n = press_word_at(&parser->view, token + before, parser->end,
                                   WORD_SEASON, &row);
  if (!n) {
    return false;
  }
  int32_t year = 0;
  uint32_t behind = year_behind(parser, token + before + n, &year, when);
  if (!behind && is_french(parser)) {
    Relation said = REL_NONE;
    behind = relation_at(parser, token + before + n, &said);
    relation = behind ? said : relation;
  }
  const bool in =
      when->lead && token >= parser->first + 2 &&
      (is_french(parser) || press_date_skip(parser, token - 2, WORD_IN));
  if (!before && !behind && !in) {
    return false; // été is a participle, fall a verb
  }
  when->n = before + n + behind;
  when->precision = BY_SEASON;
  if (when->year) {
    when->period = press_period_season(year, row->value);
  } else if (parser->anchor.month) {
    when->period = press_period_nearest(
        parser->anchor,
        relation == REL_NONE ? press_date_context(parser, token) : relation,
        press_period_season, row->value);
  }
  return true;
}

/// Q1, T1 as one word
static int64_t
quarter_name(const DateParser *parser, uint32_t token)
{
  const PressStr text = token_at(parser, token)->text;
  const char mark = is_french(parser) ? 'T' : 'Q';
  const bool fits = text.len == 2 && text.data[0] == mark &&
                    text.data[1] >= '1' && text.data[1] <= '4';
  return fits ? text.data[1] - '0' : 0;
}

/// Ordinal as a number
static uint32_t
ordinal_at(const DateParser *parser, uint32_t token, int64_t *value)
{
  const DateWord *row = NULL;
  uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_ORDINAL, &row);
  if (n) {
    *value = row->value;
    return n;
  }
  Number number;
  n = press_number_at(parser->arena, &parser->view, token, parser->end,
                      &number);
  *value = n ? number.value : 0;
  return n && number.ordinal ? n : 0;
}

static bool
quarter_at(const DateParser *parser, uint32_t token, When *when)
{
  int64_t which = quarter_name(parser, token);
  Unit unit = UNIT_QUARTER;
  uint32_t n = which ? 1 : 0;
  if (!n) {
    n = ordinal_at(parser, token, &which);
    const uint32_t u = n ? unit_at(parser, token + n, &unit) : 0;
    if (!u || (unit != UNIT_QUARTER && unit != UNIT_HALF) || which < 1 ||
        which > (unit == UNIT_HALF ? 2 : 4)) {
      return false;
    }
    n += u;
  }
  int32_t year = 0;
  const uint32_t behind = year_behind(parser, token + n, &year, when);
  if (!behind && (unit == UNIT_HALF || quarter_name(parser, token))) {
    return false; // a first half may be that of a match
  }
  when->n = n + behind;
  when->precision = unit == UNIT_HALF ? BY_MONTH : BY_QUARTER;
  PeriodOfYear const make =
      unit == UNIT_HALF ? press_period_half : press_period_quarter;
  if (when->year) {
    when->period = make(year, which);
  } else if (parser->anchor.month) {
    when->period = press_period_nearest(
        parser->anchor, press_date_context(parser, token), make, which);
  }
  return true;
}

static bool
holiday_at(const DateParser *parser, uint32_t token, When *when)
{
  Relation relation = REL_NONE;
  const uint32_t before = relation_at(parser, token, &relation);
  const DateWord *row = NULL;
  const uint32_t n = press_word_at(&parser->view, token + before, parser->end,
                                   WORD_HOLIDAY, &row);
  if (!n) {
    return false;
  }
  int32_t year = 0;
  uint32_t behind = year_behind(parser, token + before + n, &year, when);
  if (!behind && is_french(parser)) {
    Relation said = REL_NONE;
    behind = relation_at(parser, token + before + n, &said);
    relation = behind ? said : relation;
  }
  when->n = before + n + behind;
  when->precision = BY_DAY;
  const Civil anchor = parser->anchor;
  if (when->year) {
    when->period = press_period_day(press_holiday(row->text, year));
    return true;
  }
  if (!anchor.month) {
    return true;
  }
  if (relation == REL_NONE) {
    relation = press_date_context(parser, token);
  }
  const bool future = relation == REL_NEXT || relation == REL_FUTURE;
  const int step = future ? 1 : -1;
  for (int i = future ? -1 : 1; i != 3 * step; i += step) {
    const Civil day = press_holiday(row->text, anchor.year + i);
    if (!day.month) {
      break;
    }
    const int c = press_day_compare(day, anchor);
    const bool strict = relation == REL_LAST || relation == REL_NEXT;
    if ((relation == REL_THIS && !i) ||
        (relation != REL_THIS && (c == step || (!c && !strict)))) {
      when->period = press_period_day(day);
      break;
    }
  }
  return true;
}

// Relative -----------------------------------------------------------------

static bool
today_at(const DateParser *parser, uint32_t token, When *when)
{
  const DateWord *row = NULL;
  uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_TODAY, &row);
  int64_t days = n ? row->value : 0;
  if (!n) {
    // ce matin, this morning, last night
    Relation relation = REL_NONE;
    n = relation_at(parser, token, &relation);
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
static bool
relative_unit_at(const DateParser *parser, uint32_t token, When *when)
{
  Relation relation = REL_NONE;
  Unit unit = N_UNITS;
  uint32_t n = relation_at(parser, token, &relation);
  const uint32_t u = unit_at(parser, token + n, &unit);
  n += u;
  if (!u || unit < UNIT_WEEK) {
    return false;
  }
  if (n == u && is_french(parser)) {
    n += relation_at(parser, token + n, &relation);
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
  const uint32_t u = unit_at(parser, token + n, unit);
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
static bool
distance_at(const DateParser *parser, uint32_t token, When *when)
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
  behind = press_date_skip(parser, at, WORD_LATER);
  if (behind) {
    when->n += behind;
    when->precision = BY_VAGUE;
    return true;
  }
  return false;
}

/// the past three years, ces trois derniers mois, les deux prochains jours
static bool
rolling_at(const DateParser *parser, uint32_t token, When *when)
{
  Relation relation = REL_NONE;
  uint32_t at = token + relation_at(parser, token, &relation);
  Relation inner = REL_NONE;
  Number number;
  uint32_t n =
      press_number_at(parser->arena, &parser->view, at, parser->end, &number);
  if (!n || !number.whole || number.ordinal || number.value > 1000) {
    return false;
  }
  at += n;
  at += relation_at(parser, at, &inner);
  relation = inner == REL_NONE ? relation : inner;
  Unit unit = N_UNITS;
  n = unit_at(parser, at, &unit);
  const bool plural =
      n && press_str_ends(token_at(parser, at)->norm, PRESS_STR("s"));
  if (!plural || (relation != REL_LAST && relation != REL_NEXT) ||
      press_date_skip(parser, at + n, WORD_OF)) {
    return false;
  }
  when->n = at + n - token;
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

/// the following week, la semaine suivante: of a time that is not known
static bool
following_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  uint32_t n = press_date_skip(parser, token, WORD_FOLLOWING);
  const uint32_t u = unit_at(parser, token + n, &unit);
  const uint32_t behind =
      n ? 0 : press_date_skip(parser, token + u, WORD_FOLLOWING);
  n += u + behind;
  if (!u || n == u || unit < UNIT_DAY) {
    return false;
  }
  when->n = n;
  when->precision = BY_VAGUE;
  return true;
}

/// la semaine du 10 avril, the week of April 10
static bool
week_of_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  const uint32_t n = unit_at(parser, token, &unit);
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

// Years, decades, centuries ------------------------------------------------

static void
settle_years(int32_t first, int32_t n, Precision precision, When *when)
{
  when->period.start = press_period_year(first).start;
  when->period.end = press_period_year(first + n - 1).end;
  when->precision = precision;
  when->year = true;
}

/// 1990s, 90s, with the marks of '90s before it
static bool
decade_word(PressStr norm, int32_t *first)
{
  if (norm.len < 3 || norm.data[norm.len - 1] != 's' || norm.len > 5 ||
      norm.data[norm.len - 2] != '0') {
    return false;
  }
  int32_t value = 0;
  for (size_t i = 0; i + 1 < norm.len; ++i) {
    if (norm.data[i] < '0' || norm.data[i] > '9') {
      return false;
    }
    value = value * 10 + (norm.data[i] - '0');
  }
  const bool full = norm.len == 5;
  *first = full ? value : value + 1900 + (value < 30 ? 100 : 0);
  return full ? value >= 1000 && value < 3000 : norm.len == 3;
}

static bool
decade_at(const DateParser *parser, uint32_t token, When *when)
{
  int32_t first = 0;
  const bool mark = press_date_is(parser, token, "'");
  if (token + mark < parser->end &&
      decade_word(token_at(parser, token + mark)->norm, &first)) {
    when->n = 1 + (mark ? 1U : 0U);
    settle_years(first, 10, BY_DECADE, when);
    return true;
  }
  Unit unit = N_UNITS;
  if (!is_french(parser) || unit_at(parser, token, &unit) != 1 ||
      unit != UNIT_YEAR || !press_date_is(parser, token, "années")) {
    return false;
  }
  if (press_date_year(parser, token + 1, &first)) {
    when->n = 2;
    settle_years(first - first % 10, 10, BY_DECADE, when);
    return true;
  }
  Number number;
  const uint32_t n = press_number_at(parser->arena, &parser->view, token + 1,
                                     parser->end, &number);
  if (!n || !number.whole || number.value % 10 || number.value < 10 ||
      number.value > 90) {
    return false;
  }
  first = (int32_t)number.value;
  when->n = 1 + n;
  settle_years(first + 1900 + (first < 30 ? 100 : 0), 10, BY_DECADE, when);
  return true;
}

/// Value of a Roman number below 40, with what is behind it; 0 if none
static int32_t
roman(PressStr text, size_t *behind)
{
  int32_t value = 0;
  size_t i = 0;
  for (; i < text.len; ++i) {
    const char c = text.data[i];
    const int32_t v = c == 'X' ? 10 : c == 'V' ? 5 : c == 'I' ? 1 : 0;
    if (!v) {
      break;
    }
    const bool minus = c == 'I' && i + 1 < text.len &&
                       (text.data[i + 1] == 'X' || text.data[i + 1] == 'V');
    value += minus ? -v : v;
  }
  *behind = i;
  return value < 40 ? value : 0;
}

/// XXe siècle, XXe, 21e siècle, 20th century
static bool
century_at(const DateParser *parser, uint32_t token, When *when)
{
  const PressStr text = token_at(parser, token)->text;
  size_t behind = 0;
  int64_t which = roman(text, &behind);
  uint32_t n = which ? 1 : 0;
  if (!n) {
    n = ordinal_at(parser, token, &which);
  } else if (behind == text.len) {
    n += press_date_is(parser, token + 1, "e"); // XX e siècle
  }
  Unit unit = N_UNITS;
  const uint32_t u = n ? unit_at(parser, token + n, &unit) : 0;
  if (!u || unit != UNIT_CENTURY || which < 1 || which > 30) {
    return false;
  }
  when->n = n + u;
  settle_years((int32_t)(which - 1) * 100 + 1, 100, BY_VAGUE, when);
  return true;
}

/// True for a word that cannot be what a number counts
static bool
cannot_count(const DateParser *parser, uint32_t token)
{
  if (token >= parser->end) {
    return true;
  }
  const Token *const behind = token_at(parser, token);
  const Language language = parser->view.words->language;
  if (behind->kind == TOKEN_PUNCT) {
    // 2019-2020 and 2019/20 are ranges, found before
    return behind->space_before || !strchr("-/:", behind->text.data[0]);
  }
  return behind->kind == TOKEN_WORD &&
         (behind->upper || press_opens_sentence(language, behind->norm) ||
          press_before_initial(language, behind->norm));
}

static bool
year_at(const DateParser *parser, uint32_t token, When *when)
{
  const uint32_t word = press_date_skip(parser, token, WORD_YEAR);
  int32_t year = 0;
  if (!press_date_year(parser, token + word, &year)) {
    return false;
  }
  const uint32_t before = token - when->lead;
  const bool in = before > parser->first && !when->lead &&
                  (press_date_skip(parser, before - 1, WORD_IN) ||
                   press_date_skip(parser, before - 1, WORD_SINCE) ||
                   press_date_skip(parser, before - 1, WORD_UNTIL) ||
                   press_date_skip(parser, before - 1, WORD_BY) ||
                   press_date_skip(parser, before - 1, WORD_FROM) ||
                   press_date_skip(parser, before - 1, WORD_BETWEEN) ||
                   press_date_is(parser, before - 1, "("));
  const bool recent = year >= 1700 && year < 2100;
  const Token *const last =
      before > parser->first ? token_at(parser, before - 1) : NULL;
  // Boeing 2019, $2000, 1.2000
  const bool glued = last && (last->kind == TOKEN_SYMBOL ||
                              (!token_at(parser, token)->space_before &&
                               last->text.data[0] != '(' &&
                               !press_date_skip(parser, before - 1, WORD_OF)));
  const bool label = last && press_date_skip(parser, before - 1, WORD_LABEL);
  const bool free = recent && cannot_count(parser, token + word + 1);
  const Token *const behind = token + word + 1 < parser->end
                                  ? token_at(parser, token + word + 1)
                                  : NULL;
  const bool symbol = behind && behind->kind == TOKEN_SYMBOL;
  if (!word && (glued || symbol || label || !(free || (in && recent)))) {
    return false;
  }
  when->n = word + 1;
  settle_years(year, 1, BY_YEAR, when);
  return true;
}

// Parts of periods ---------------------------------------------------------

/// The period of this week, month, year ("le début de l'année")
static bool
whole_unit_at(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  const uint32_t n = unit_at(parser, token, &unit);
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

/// A period without "début", "mid", "late" in front
static bool
whole_at(const DateParser *parser, uint32_t token, When *when)
{
  if (token >= parser->end) {
    return false;
  }
  static bool (*const tries[])(const DateParser *, uint32_t, When *) = {
      press_date_calendar_at,
      today_at,
      rolling_at,
      distance_at,
      decade_at,
      season_at,
      quarter_at,
      holiday_at,
      century_at,
      year_at,
      week_of_at,
      following_at,
      relative_unit_at,
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
        !relative_unit_at(parser, token + later, when)) {
      return false;
    }
    when->n += later;
    return true;
  }
  uint32_t at = token + n;
  at += press_date_is(parser, at, "-");
  const uint32_t of = press_date_skip(parser, at, WORD_OF);
  at += of;
  const uint32_t det = press_date_skip(parser, at, WORD_DET);
  at += det;
  When whole = *when;
  whole.lead = 1; // A month is sure behind such a word
  const bool found = whole_at(parser, at, &whole) ||
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
    const uint32_t n = year_behind(parser, token + 1, &year, when);
    when->n += n;
    press_date_settle(parser, token, year, when);
    return true;
  }
  int32_t first_year = 0;
  if (decade_word(rest, &first_year)) {
    settle_years(first_year, 10, BY_DECADE, when);
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
  settle_years(year, 1, BY_YEAR, when);
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
  return whole_at(parser, token, when);
}

// Points -------------------------------------------------------------------

/// Time of day behind a date: [","] [at] time, or a part of the day
static void
clock_behind(const DateParser *parser, uint32_t token, When *when)
{
  if (when->precision != BY_DAY || when->minute != NO_MINUTE) {
    return;
  }
  uint32_t at = token + when->n;
  const uint32_t part = press_date_skip(parser, at, WORD_PART);
  if (part) {
    when->n += part;
    return;
  }
  at += press_date_is(parser, at, ",");
  at += press_date_skip(parser, at, WORD_IN);
  When clock = {.minute = NO_MINUTE, .zone = NO_MINUTE};
  if (press_date_clock_at(parser, at, &clock)) {
    when->n = at + clock.n - token;
    when->minute = clock.minute;
    when->zone = clock.zone;
  }
}

/// A time in front of its date: 6 pm on Tuesday, 18 heures mardi
static bool
clock_first(const DateParser *parser, uint32_t token, When *when)
{
  When clock = *when;
  if (!press_date_clock_at(parser, token, &clock)) {
    return false;
  }
  uint32_t at = token + clock.n;
  at += press_date_is(parser, at, ",");
  at += press_date_skip(parser, at, WORD_IN);
  at += press_date_skip(parser, at, WORD_DET);
  When day = {.minute = NO_MINUTE, .zone = NO_MINUTE};
  if (at < parser->end &&
      (press_date_digits_at(parser, at, &day) ||
       press_date_calendar_at(parser, at, &day) ||
       today_at(parser, at, &day)) &&
      day.precision == BY_DAY && day.minute == NO_MINUTE) {
    day.lead = when->lead;
    day.minute = clock.minute;
    day.zone = clock.zone;
    day.n += at - token;
    *when = day;
    return true;
  }
  *when = clock;
  when->precision = BY_VAGUE; // The day is not said
  return true;
}

/// A point without an article in front
static bool
bare_point_at(const DateParser *parser, uint32_t token, When *when)
{
  const When none = *when;
  if (press_date_digits_at(parser, token, when)) {
    return true;
  }
  *when = none;
  if (press_date_period_at(parser, token, when)) {
    return true;
  }
  *when = none;
  return false;
}

bool
press_date_point_at(const DateParser *parser, uint32_t token, When *when)
{
  *when = (When){.minute = NO_MINUTE, .zone = NO_MINUTE};
  if (token >= parser->end) {
    return false;
  }
  // Without an article first: "the day before yesterday" has it inside
  if (bare_point_at(parser, token, when) || clock_first(parser, token, when)) {
    clock_behind(parser, token, when);
    return true;
  }
  const uint32_t lead = press_date_skip(parser, token, WORD_DET);
  if (!lead || token + lead >= parser->end) {
    return false;
  }
  when->lead = lead;
  if (!bare_point_at(parser, token + lead, when)) {
    return false;
  }
  clock_behind(parser, token + lead, when);
  when->n += lead;
  return true;
}
