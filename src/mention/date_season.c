// SPDX-License-Identifier: MIT

// Seasons, quarters and holidays.

#include "mention/date_period.h"

/// [rel] name [year | rel]
typedef struct {
  const DateWord *row;
  Relation relation;
  int32_t year;  ///< If when->year
  bool is_alone; ///< Nothing stands before or behind the name
} Named;

/// Find a name of a kind; sets when->n and when->year
static bool
named_at(const DateParser *parser,
         uint32_t token,
         WordKind kind,
         When *when,
         Named *name)
{
  *name = (Named){.relation = REL_NONE};
  const uint32_t before = press_date_relation(parser, token, &name->relation);
  const uint32_t n = press_word_at(&parser->view, token + before, parser->end,
                                   kind, &name->row);
  if (!n) {
    return false;
  }
  uint32_t behind =
      press_date_year_behind(parser, token + before + n, &name->year, when);
  if (!behind && is_french(parser)) {
    Relation said = REL_NONE;
    behind = press_date_relation(parser, token + before + n, &said);
    name->relation = behind ? said : name->relation;
  }
  name->is_alone = !before && !behind;
  when->n = before + n + behind;
  return true;
}

bool
press_date_season_at(const DateParser *parser, uint32_t token, When *when)
{
  Named name;
  if (!named_at(parser, token, WORD_SEASON, when, &name)) {
    return false;
  }
  const bool in =
      when->lead && token >= parser->first + 2 &&
      (is_french(parser) || press_date_skip(parser, token - 2, WORD_IN));
  if (name.is_alone && !in) {
    return false; // été is a participle, fall a verb
  }
  when->precision = BY_SEASON;
  if (when->year) {
    when->period = press_period_season(name.year, name.row->value);
  } else if (parser->anchor.month) {
    when->period = press_period_nearest(parser->anchor,
                                        name.relation == REL_NONE
                                            ? press_date_context(parser, token)
                                            : name.relation,
                                        press_period_season, name.row->value);
  }
  return true;
}

/// A quarter or half of a year
typedef struct {
  Unit unit;
  int64_t which;
} Part;

/// Q1, H2, T1, S2 as one word; 0 tokens if it is none
static uint32_t
part_name(const DateParser *parser, uint32_t token, Part *part)
{
  if (token >= parser->end) {
    return 0;
  }
  const PressStr text = token_at(parser, token)->norm;
  const char *const marks = is_french(parser) ? "ts" : "qh";
  const bool half = text.len == 2 && text.data[0] == marks[1];
  if (text.len != 2 || (text.data[0] != marks[0] && !half) ||
      text.data[1] < '1' || text.data[1] > (half ? '2' : '4')) {
    return 0;
  }
  *part = (Part){half ? UNIT_HALF : UNIT_QUARTER, text.data[1] - '0'};
  return 1;
}

/// first quarter, second semestre; its tokens, or 0
static uint32_t
part_words(const DateParser *parser, uint32_t token, Part *part)
{
  const uint32_t n = press_date_ordinal(parser, token, &part->which);
  const uint32_t u = n ? press_date_unit(parser, token + n, &part->unit) : 0;
  const bool fits = u && ((part->unit == UNIT_QUARTER && part->which <= 4) ||
                          (part->unit == UNIT_HALF && part->which <= 2));
  return fits && part->which > 0 ? n + u : 0;
}

static void
settle_part(const DateParser *parser,
            uint32_t token,
            const Part *part,
            int32_t year,
            When *when)
{
  const bool half = part->unit == UNIT_HALF;
  PeriodOfYear const make = half ? press_period_half : press_period_quarter;
  when->precision = half ? BY_MONTH : BY_QUARTER;
  if (when->year) {
    when->period = make(year, part->which);
  } else if (parser->anchor.month) {
    when->period = press_period_nearest(
        parser->anchor, press_date_context(parser, token), make, part->which);
  }
}

/// 2019 Q3, 2019-Q3
static bool
year_first(const DateParser *parser, uint32_t token, When *when)
{
  int32_t year = 0;
  Part part;
  const uint32_t n = press_date_year(parser, token, &year);
  const bool dash = press_date_is(parser, token + n, "-");
  if (!n || !part_name(parser, token + n + dash, &part)) {
    return false;
  }
  when->n = n + dash + 1;
  when->year = true;
  settle_part(parser, token, &part, year, when);
  return true;
}

/// Ordinal as a number
uint32_t
press_date_ordinal(const DateParser *parser, uint32_t token, int64_t *value)
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

bool
press_date_quarter_at(const DateParser *parser, uint32_t token, When *when)
{
  if (year_first(parser, token, when)) {
    return true;
  }
  Part part;
  const uint32_t name = part_name(parser, token, &part);
  const uint32_t n = name ? name : part_words(parser, token, &part);
  if (!n) {
    return false;
  }
  int32_t year = 0;
  const uint32_t behind =
      press_date_year_behind(parser, token + n, &year, when);
  // A first half may be that of a match, T1 a tram, H1 a heading
  const bool upper = token_at(parser, token)->upper;
  const bool sure =
      part.unit == UNIT_QUARTER && (!name || (upper && !is_french(parser)));
  if (!behind && !sure) {
    return false;
  }
  when->n = n + behind;
  settle_part(parser, token, &part, year, when);
  return true;
}

bool
press_date_holiday_at(const DateParser *parser, uint32_t token, When *when)
{
  Named name;
  if (!named_at(parser, token, WORD_HOLIDAY, when, &name)) {
    return false;
  }
  when->precision = BY_DAY;
  const Civil anchor = parser->anchor;
  if (when->year) {
    when->period = press_period_day(press_holiday(name.row->text, name.year));
    return true;
  }
  if (!anchor.month) {
    return true;
  }
  const Relation relation = name.relation == REL_NONE
                                ? press_date_context(parser, token)
                                : name.relation;
  const bool future = relation == REL_NEXT || relation == REL_FUTURE;
  const int step = future ? 1 : -1;
  for (int i = future ? -1 : 1; i != 3 * step; i += step) {
    const Civil day = press_holiday(name.row->text, anchor.year + i);
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
