// SPDX-License-Identifier: MIT

#include "mention/date_write.h"

/// ISO text of a day, or none
static PressStr
iso_day(Arena *arena, Civil day)
{
  char text[16];
  if (!day.month) {
    return PRESS_NONE;
  }
  press_civil_write(day, text);
  return press_arena_str(arena, press_str(text));
}

static bool
has_hour(const When *when)
{
  return when->minute != NO_MINUTE && when->zone != NO_MINUTE &&
         when->precision == BY_DAY && when->period.start.month;
}

static PressStr
iso_hour(Arena *arena, const When *when)
{
  char day[16];
  press_civil_write(when->period.start, day);
  const int32_t zone = when->zone < 0 ? -when->zone : when->zone;
  return press_arena_format(arena, "%sT%02d:%02d%c%02d:%02d", day,
                            (int)(when->minute / 60), (int)(when->minute % 60),
                            when->zone < 0 ? '-' : '+', (int)(zone / 60),
                            (int)(zone % 60));
}

void
press_date_write_bound(Arena *arena,
                       const When *when,
                       PressStr *start,
                       PressStr *end,
                       PressStr *precision)
{
  if (has_hour(when)) {
    *start = iso_hour(arena, when);
    *end = *start;
    *precision = press_precision_name(BY_HOUR);
    return;
  }
  *start = iso_day(arena, when->period.start);
  *end = iso_day(arena, when->period.end);
  const bool known = when->period.start.month || when->period.end.month ||
                     when->precision == BY_DURATION ||
                     when->precision == BY_SET;
  *precision = press_precision_name(known ? when->precision : BY_VAGUE);
}

void
press_date_begin(const DateParser *parser,
                 uint32_t raw,
                 uint32_t first,
                 uint32_t end,
                 DateMention *out)
{
  const Token *const tokens = parser->view.article->tokens;
  *out = (DateMention){
      .token = first,
      .n = end - first,
      .sentence = tokens[first].sentence,
      .raw = press_str_cut(parser->view.article->text, tokens[raw].start,
                           tokens[end - 1].end),
  };
}

void
press_date_check_weekday(const DateParser *parser,
                         const When *when,
                         DateMention *out)
{
  if (!when->weekday || !when->day || !when->period.start.month) {
    return;
  }
  const int real = press_civil_weekday(when->period.start) + 1;
  if (real != when->weekday) {
    out->weekday_text = parser->view.words->weekdays[when->weekday - 1];
    out->weekday_computed = parser->view.words->weekdays[real - 1];
  }
}

bool
press_date_is_inferred(const When *when)
{
  return !when->year && (when->month || when->day);
}

bool
press_date_is_writable(Civil day)
{
  return !day.month || (day.year >= 1 && day.year <= 9999);
}

void
press_date_fill(const DateParser *parser, const When *said, DateMention *out)
{
  When copy = *said;
  const When *const when = &copy;
  if (!press_date_is_writable(copy.period.start) ||
      !press_date_is_writable(copy.period.end)) {
    copy.period = (Period){0}; // in 20,000 centuries
    copy.precision = BY_VAGUE;
  }
  press_date_write_bound(parser->arena, when, &out->start, &out->end,
                         &out->precision);
  out->year_inferred = press_date_is_inferred(when);
  out->has_clock = when->minute != NO_MINUTE;
  out->clock = out->has_clock ? when->minute : 0;
  press_date_check_weekday(parser, when, out);
}
