// SPDX-License-Identifier: MIT

// Dates and times in digits, read from the bytes, because the marks between
// the digits cut them into tokens:
//
//   2019-10-31   2019-10-31T18:00+01:00   31/10/2019   31.10.2019   10/2019
//   18h30   18 h 30   18 heures   18:30   6:30 pm   6 p.m.   noon
//
// In French the day comes first. In English the part above 12 is the day; where
// both could be it, the month comes first.

#include "mention/date_parse.h"

/// Digits at a place of the text
typedef struct {
  int32_t value;
  uint32_t n; ///< How many, at most 4 are read
} Digits;

static Digits
digits_at(PressStr text, size_t at)
{
  Digits digits = {0, 0};
  while (at < text.len && digits.n < 5 && text.data[at] >= '0' &&
         text.data[at] <= '9') {
    digits.value = digits.value * 10 + (text.data[at] - '0');
    ++digits.n;
    ++at;
  }
  return digits;
}

static char
char_at(PressStr text, size_t at)
{
  if (at >= text.len) {
    return '\0';
  }
  return text.data[at];
}

/// Tokens from `token` to the one that ends at a byte, or 0 if none does
static uint32_t
tokens_to(const DateParser *parser, uint32_t token, size_t end)
{
  const Token *const tokens = parser->view.article->tokens;
  for (uint32_t t = token; t < parser->end && tokens[t].start < end; ++t) {
    if (tokens[t].end == end) {
      return t + 1 - token;
    }
  }
  return 0;
}

/// T18:00, T18:00:05.2Z, T18:00+01:00 behind a date; offset behind it, or at
static size_t
iso_time(PressStr text, size_t at, When *when)
{
  const Digits hour = digits_at(text, at + 1);
  const Digits minute = digits_at(text, at + 4);
  if ((char_at(text, at) != 'T' && char_at(text, at) != 't') || hour.n != 2 ||
      hour.value > 23 || char_at(text, at + 3) != ':' || minute.n != 2 ||
      minute.value > 59) {
    return at;
  }
  when->minute = hour.value * 60 + minute.value;
  at += 6;
  if (char_at(text, at) == ':' && digits_at(text, at + 1).n == 2) {
    at += 3;
    if (char_at(text, at) == '.') {
      at += 1 + digits_at(text, at + 1).n;
    }
  }
  const char mark = char_at(text, at);
  if (mark == 'Z' || mark == 'z') {
    when->zone = 0;
    return at + 1;
  }
  const Digits hours = digits_at(text, at + 1);
  const Digits minutes = digits_at(text, at + 4);
  if ((mark == '+' || mark == '-') && hours.n == 2 && hours.value < 15 &&
      char_at(text, at + 3) == ':' && minutes.n == 2 && minutes.value < 60) {
    const int32_t offset = hours.value * 60 + minutes.value;
    when->zone = mark == '-' ? -offset : offset;
    return at + 6;
  }
  return at;
}

static int32_t
full_year(Digits digits)
{
  if (digits.n == 2) {
    return digits.value + (digits.value < 50 ? 2000 : 1900);
  }
  return digits.value;
}

/// Which of two numbers is the day
static Civil
day_first(const DateParser *parser, int32_t a, int32_t b, int32_t year)
{
  const bool english = parser->view.words->language == LANG_EN;
  const bool swap = english ? a <= 12 : a <= 12 && b > 12;
  const int32_t day = swap ? b : a;
  const int32_t month = swap ? a : b;
  const bool fits = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return fits ? (Civil){year, (uint8_t)month, (uint8_t)day} : (Civil){0};
}

/// Three numbers with one mark between them
static bool
full_digits(const DateParser *parser, PressStr text, uint32_t token, When *when)
{
  const size_t start = parser->view.article->tokens[token].start;
  const Digits a = digits_at(text, start);
  const char mark = char_at(text, start + a.n);
  if (!a.n || (mark != '-' && mark != '/' && mark != '.')) {
    return false;
  }
  size_t at = start + a.n + 1;
  const Digits b = digits_at(text, at);
  at += b.n;
  if (!b.n || b.n > 2 || char_at(text, at) != mark) {
    return false;
  }
  const Digits c = digits_at(text, at + 1);
  at += 1 + c.n;
  Civil day = {0};
  if (a.n == 4 && c.n && c.n <= 2) {
    day = (Civil){a.value, (uint8_t)b.value, (uint8_t)c.value};
  } else if (a.n <= 2 && (c.n == 4 || c.n == 2)) {
    day = day_first(parser, a.value, b.value, full_year(c));
  }
  if (!press_civil_valid(day)) {
    return false;
  }
  const size_t behind = iso_time(text, at, when);
  when->n = tokens_to(parser, token, behind);
  if (!when->n) {
    when->minute = NO_MINUTE;
    when->zone = NO_MINUTE;
    when->n = tokens_to(parser, token, at);
  }
  when->year = true;
  when->month = day.month;
  when->day = day.day;
  when->precision = BY_DAY;
  when->period = press_period_day(day);
  return when->n > 0;
}

/// 10/2019, and 29/10 behind "le", "on"
static bool
short_digits(const DateParser *parser,
             PressStr text,
             uint32_t token,
             When *when)
{
  const size_t start = parser->view.article->tokens[token].start;
  const Digits a = digits_at(text, start);
  const Digits b = digits_at(text, start + a.n + 1);
  if (!a.n || a.n > 2 || char_at(text, start + a.n) != '/' || !b.n) {
    return false;
  }
  if (start && text.data[start - 1] == '/') {
    return false; // the rest of a date that does not exist
  }
  when->n = tokens_to(parser, token, start + a.n + 1 + b.n);
  if (!when->n || char_at(text, start + a.n + 1 + b.n) == '/') {
    return false;
  }
  if (b.n == 4 && a.value >= 1 && a.value <= 12 && b.value > 1000 &&
      b.value < 3000) {
    when->year = true;
    when->month = a.value;
    press_date_settle(parser, token, b.value, when);
    return true;
  }
  const bool asked = when->lead || (token > parser->first &&
                                    press_date_is(parser, token - 1, "on"));
  const Civil day = day_first(parser, a.value, b.value, 2000);
  if (!asked || b.n > 2 || !press_civil_valid(day)) {
    return false;
  }
  when->month = day.month;
  when->day = day.day;
  press_date_settle(parser, token, 0, when);
  return true;
}

bool
press_date_digits_at(const DateParser *parser, uint32_t token, When *when)
{
  if (token >= parser->end) {
    return false;
  }
  const PressStr text =
      press_str_cut(parser->view.article->text, 0,
                    parser->view.article->tokens[parser->end - 1].end);
  const When none = *when;
  if (full_digits(parser, text, token, when)) {
    return true;
  }
  *when = none;
  return short_digits(parser, text, token, when);
}

// Time of day --------------------------------------------------------------

/// True if nothing stands between a token and the one before
static bool
touches(const DateParser *parser, uint32_t token)
{
  const Token *const t = &parser->view.article->tokens[token];
  return token < parser->end && !t->space_before;
}

/// Minutes of am, pm; NO_MINUTE for any other text
static int32_t
half_day(PressStr text)
{
  if (press_str_equals(text, PRESS_STR("pm"))) {
    return 720;
  }
  return press_str_equals(text, PRESS_STR("am")) ? 0 : NO_MINUTE;
}

/// Two digits of minutes, as a token, with am or pm written onto it
static uint32_t
minutes_at(const DateParser *parser,
           uint32_t token,
           int32_t *minute,
           int32_t *ampm)
{
  if (token >= parser->end) {
    return 0;
  }
  const PressStr text = parser->view.article->tokens[token].norm;
  const Digits digits = digits_at(text, 0);
  if (digits.n != 2 || digits.value > 59) {
    return 0;
  }
  if (text.len > 2) {
    *ampm = half_day(press_str_cut(text, 2, text.len));
    if (*ampm == NO_MINUTE) {
      return 0;
    }
  }
  *minute = digits.value;
  return 1;
}

/// Seconds behind minutes, which are passed over; am or pm may be written onto
/// them
static uint32_t
seconds_at(const DateParser *parser, uint32_t token, int32_t *ampm)
{
  int32_t seconds = 0;
  const bool fits = press_date_is(parser, token, ":") &&
                    touches(parser, token) && touches(parser, token + 1) &&
                    minutes_at(parser, token + 1, &seconds, ampm);
  return fits ? 2 : 0;
}

/// 18h, 18h30 as one word; 6pm, 6:30pm's last part
static bool
clock_word(PressStr text, int32_t *hour, int32_t *minute, int32_t *ampm)
{
  const Digits h = digits_at(text, 0);
  *hour = h.value;
  *minute = 0;
  *ampm = NO_MINUTE;
  if (!h.n || h.n > 2) {
    return false;
  }
  PressStr rest = press_str_cut(text, h.n, text.len);
  if (char_at(rest, 0) == 'h' || char_at(rest, 0) == 'H') {
    const Digits m = digits_at(rest, 1);
    *minute = m.value;
    return rest.len == 1 + m.n && m.value < 60 && (m.n == 0 || m.n == 2);
  }
  if (char_at(rest, 0) == '.') {
    const Digits m = digits_at(rest, 1);
    *minute = m.value;
    rest = press_str_cut(rest, 1 + m.n, rest.len);
    if (m.n != 2 || m.value > 59) {
      return false;
    }
  }
  *ampm = half_day(rest);
  return *ampm != NO_MINUTE;
}

/// Hour in digits, with minutes behind a colon or "heures"
static uint32_t
clock_digits(const DateParser *parser,
             uint32_t token,
             int32_t *hour,
             int32_t *minute,
             int32_t *ampm,
             bool *sure)
{
  const PressStr text = parser->view.article->tokens[token].text;
  const Digits h = digits_at(text, 0);
  *hour = h.value;
  *minute = 0;
  *sure = false;
  if (!h.n || h.n > 2 || text.len != h.n) {
    return 0;
  }
  if (press_date_is(parser, token + 1, ":") && touches(parser, token + 1) &&
      touches(parser, token + 2)) {
    const uint32_t m = minutes_at(parser, token + 2, minute, ampm);
    *sure = m > 0;
    return m ? 3 + seconds_at(parser, token + 3, ampm) : 0;
  }
  const uint32_t word = press_date_skip(parser, token + 1, WORD_HOUR);
  if (word) {
    *sure = true;
    const uint32_t m = minutes_at(parser, token + 1 + word, minute, ampm);
    return 1 + word + m;
  }
  return 1;
}

/// GMT, UTC, heure de Paris, also in brackets
static uint32_t
zone_at(const DateParser *parser, uint32_t token, When *when)
{
  const bool bracket = press_date_is(parser, token, "(");
  const DateWord *row = NULL;
  const uint32_t n = press_word_at(&parser->view, token + bracket, parser->end,
                                   WORD_ZONE, &row);
  if (!n || (parser->view.article->tokens[token + bracket].text.len <= 4 &&
             !parser->view.article->tokens[token + bracket].all_upper)) {
    return 0;
  }
  if (bracket && !press_date_is(parser, token + bracket + n, ")")) {
    return 0;
  }
  when->zone = (int32_t)row->value;
  return n + (bracket ? 2U : 0U);
}

bool
press_date_clock_at(const DateParser *parser, uint32_t token, When *when)
{
  if (token >= parser->end) {
    return false;
  }
  const DateWord *row = NULL;
  int32_t hour = 0;
  int32_t minute = 0;
  int32_t ampm = NO_MINUTE;
  bool sure = true;
  uint32_t n =
      press_word_at(&parser->view, token, parser->end, WORD_NOON, &row);
  if (n) {
    minute = (int32_t)row->value;
  } else if (clock_word(parser->view.article->tokens[token].norm, &hour,
                        &minute, &ampm)) {
    n = 1;
  } else {
    n = clock_digits(parser, token, &hour, &minute, &ampm, &sure);
  }
  if (!n) {
    return false;
  }
  if (!press_word_at(&parser->view, token, parser->end, WORD_NOON, NULL)) {
    const uint32_t m =
        press_word_at(&parser->view, token + n, parser->end, WORD_AMPM, &row);
    if (m && (sure || n == 1)) {
      ampm = (int32_t)row->value;
      n += m;
      sure = true;
    }
  }
  const bool twelve = ampm != NO_MINUTE;
  if (!sure || hour > 24 || (twelve && (hour > 12 || !hour))) {
    return false;
  }
  hour = twelve ? hour % 12 : hour;
  when->minute = (hour * 60 + minute + (twelve ? ampm : 0)) % (24 * 60);
  n += zone_at(parser, token + n, when);
  when->n = n;
  when->precision = BY_HOUR;
  return true;
}
