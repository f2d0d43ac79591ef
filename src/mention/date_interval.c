// SPDX-License-Identifier: MIT

// Intervals. The first bound takes month and year from the second, which is the
// one that the text completes: du 3 au 5 mai, entre mars et juin 2020.

#include "mention/date_write.h"

/// A bound that gives its day alone: du 3 (au 5 mai)
static bool
day_bound_at(const DateParser *parser, uint32_t token, When *when)
{
  *when = (When){.minute = NO_MINUTE, .zone = NO_MINUTE};
  when->lead = press_date_skip(parser, token, WORD_DET);
  const uint32_t n = press_date_day(parser, token + when->lead, &when->day);
  when->n = when->lead + n;
  when->precision = BY_DAY;
  return n > 0;
}

/// The last such period that begins no later than a day
static Period
not_after(const DateParser *parser, Civil day, When *first)
{
  DateParser moved = *parser;
  moved.anchor = day;
  moved.nearest = false;
  When copy = *first;
  copy.year = false;
  copy.relation = copy.relation == REL_NONE ? REL_LAST : copy.relation;
  // REL_LAST is strict; the day itself counts as well
  moved.anchor = press_day_add(day, 1);
  press_date_settle(&moved, parser->end, 0, &copy);
  return copy.period;
}

/// Give the first bound what only the second one says
static bool
complete_first(const DateParser *parser, When *first, const When *second)
{
  if (first->year || !second->period.start.month) {
    return true;
  }
  if (!first->month && first->day && !first->weekday) {
    if (!second->month || !second->day) {
      return false;
    }
    first->month = second->month;
    first->year = second->year;
    first->period = not_after(parser, second->period.start, first);
    return first->period.start.month > 0;
  }
  if (first->month) {
    const bool year = second->year;
    first->period = not_after(parser, second->period.start, first);
    first->year = year;
  }
  return true;
}

/// Second bound that gives its day alone, or with a year: May 3-5, 2019
static bool
complete_second(const DateParser *parser,
                uint32_t token,
                When *first,
                When *second)
{
  if (!first->month || !first->day || !day_bound_at(parser, token, second) ||
      second->day <= first->day) {
    return false;
  }
  second->month = first->month;
  int32_t year = first->period.start.year;
  second->year = first->year;
  uint32_t at = token + second->n;
  at += press_date_is(parser, at, ",");
  int32_t said = 0;
  const uint32_t n = press_date_year(parser, at, &said);
  if (n) {
    year = said;
    second->n = at + n - token;
    second->year = true;
  }
  const Civil day = {year, (uint8_t)second->month, (uint8_t)second->day};
  if (!press_civil_valid(day) || !first->period.start.month) {
    return false;
  }
  const Civil start = {year, (uint8_t)first->month, (uint8_t)first->day};
  if (n && press_civil_valid(start)) {
    first->period = press_period_day(start);
    first->year = true;
  }
  second->period = press_period_day(day);
  return true;
}

/// Interval of two bounds, [raw, end)
static void
make_interval(const DateParser *parser,
              uint32_t raw,
              uint32_t first_token,
              const When *first,
              uint32_t second_token,
              const When *second,
              DateMention *out)
{
  const uint32_t end = second_token + second->n;
  press_date_begin(parser, raw, raw, end, out);
  Arena *const arena = parser->arena;
  When whole = *second;
  whole.period.start = first->period.start;
  whole.precision = first->precision > second->precision ? first->precision
                                                         : second->precision;
  whole.weekday = 0;
  press_date_fill(parser, &whole, out);
  out->interval = true;
  out->year_inferred =
      press_date_is_inferred(first) || press_date_is_inferred(second);
  out->first_token = first_token + first->lead;
  out->first_n = first->n - first->lead;
  out->second_token = second_token + second->lead;
  out->second_n = second->n - second->lead;
  press_date_write_bound(arena, first, &out->first_start, &out->first_end,
                         &out->first_precision);
  press_date_write_bound(arena, second, &out->second_start, &out->second_end,
                         &out->second_precision);
  press_date_check_weekday(parser, first, out);
  if (press_str_is_none(out->weekday_text)) {
    press_date_check_weekday(parser, second, out);
  }
}

/// Word between two bounds
static uint32_t
link_at(const DateParser *parser, uint32_t token, WordKind kind, bool marked)
{
  if (token >= parser->end) {
    return 0;
  }
  const uint32_t n = press_date_skip(parser, token, kind);
  const bool joined = n && press_date_skip(parser, token, WORD_AND);
  if (n && (kind == WORD_AND || !joined) &&
      (marked || parser->view.words->language == LANG_EN ||
       press_date_is(parser, token, "au"))) {
    return n;
  }
  const bool dash = press_date_is(parser, token, "-") ||
                    press_date_is(parser, token, "–") ||
                    press_date_is(parser, token, "—");
  return dash && (marked || !token_at(parser, token)->space_before) ? 1 : 0;
}

static bool
is_bound(const When *when)
{
  return when->precision <= BY_DECADE &&
         press_date_is_writable(when->period.start) &&
         press_date_is_writable(when->period.end);
}

/**
   Two bounds with a link between them.

   @param marked A word in front says that an interval comes.
*/
static bool
bounds_at(const DateParser *parser,
          uint32_t raw,
          uint32_t token,
          WordKind kind,
          bool marked,
          DateMention *out)
{
  When first;
  When day;
  const bool day_alone = day_bound_at(parser, token, &day);
  bool found = press_date_point_at(parser, token, &first) && is_bound(&first);
  uint32_t link = found ? link_at(parser, token + first.n, kind, marked) : 0;
  if (!link && day_alone) {
    first = day;
    link = link_at(parser, token + first.n, kind, marked);
    found = link > 0;
  }
  if (!found || !link) {
    return false;
  }
  const uint32_t at = token + first.n + link;
  When second;
  bool both = press_date_point_at(parser, at, &second) && is_bound(&second) &&
              complete_first(parser, &first, &second);
  both = both || complete_second(parser, at, &first, &second);
  if (!both || (first.period.start.month && second.period.end.month &&
                press_day_compare(first.period.start, second.period.end) > 0)) {
    return false;
  }
  make_interval(parser, raw, token, &first, at, &second, out);
  return true;
}

/// 2010-2015, 2019-20
static bool
years_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  int32_t first = 0;
  if (!press_date_year(parser, token, &first) ||
      !link_at(parser, token + 1, WORD_AND, false) || first < 1500) {
    return false;
  }
  int32_t second = 0;
  uint32_t n = press_date_year(parser, token + 2, &second);
  if (!n && token + 2 < parser->end &&
      token_at(parser, token + 2)->text.len == 2) {
    Number number;
    n = press_number_at(parser->arena, &parser->view, token + 2, parser->end,
                        &number);
    second = n ? first - first % 100 + (int32_t)number.value : 0;
  }
  if (n != 1 || second <= first || second > first + 200 ||
      token_at(parser, token + 2)->space_before ||
      press_date_is(parser, token + 3, "-")) {
    return false;
  }
  When a = {.n = 1,
            .precision = BY_YEAR,
            .year = true,
            .minute = NO_MINUTE,
            .zone = NO_MINUTE};
  When b = a;
  a.period = press_period_year(first);
  b.period = press_period_year(second);
  make_interval(parser, token, token, &a, token + 2, &b, out);
  return true;
}

bool
press_date_interval_at(const DateParser *parser,
                       uint32_t token,
                       DateMention *out)
{
  uint32_t n = press_date_skip(parser, token, WORD_BETWEEN);
  if (n && bounds_at(parser, token, token + n, WORD_AND, true, out)) {
    return true;
  }
  n = press_date_skip(parser, token, WORD_FROM);
  if (n && bounds_at(parser, token, token + n, WORD_TO, true, out)) {
    return true;
  }
  return years_at(parser, token, out) ||
         bounds_at(parser, token, token, WORD_TO, false, out);
}
