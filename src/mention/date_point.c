// SPDX-License-Identifier: MIT

// A point or period, with its time of day.

#include "mention/date_period.h"

/// [in the] morning, [dans la] matinée; its tokens, or 0
static uint32_t
part_of_day(const DateParser *parser, uint32_t token)
{
  const uint32_t in = press_date_skip(parser, token, WORD_IN);
  const uint32_t det = in ? press_date_skip(parser, token + in, WORD_DET) : 0;
  const uint32_t part = press_date_skip(parser, token + in + det, WORD_PART);
  return part && (!in || det) ? in + det + part : 0;
}

/// Time of day behind a date: [","] [at] time, or a part of the day
static void
clock_behind(const DateParser *parser, uint32_t token, When *when)
{
  if (when->precision != BY_DAY || when->minute != NO_MINUTE) {
    return;
  }
  uint32_t at = token + when->n;
  const uint32_t part = part_of_day(parser, at);
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
       press_date_today_at(parser, at, &day)) &&
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
