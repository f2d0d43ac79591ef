// SPDX-License-Identifier: MIT

// Finding expressions of time, from left to right, the longest reading that the
// grammar has at each place:
//
//   set       every unit | tous les lundis | Mondays
//   interval  between P and P | from P to P | P - P        (date_interval)
//   open      since P | until P | by P | before P | after P | since span
//   point     P                      (date_point, date_period, date_digits)
//   duration  for span
//   vague     recently

#include "mention/date.h"

#include "base/world.h"
#include "mention/date_write.h"

/// Sentences that a time which was told reaches on
#define TOLD_SENTENCES 3

// Open sides ---------------------------------------------------------------

typedef enum {
  SIDE_SINCE,
  SIDE_UNTIL,
  SIDE_BEFORE,
  SIDE_AFTER,
} Side;

static void
open_side(Side side, When *when)
{
  Period *const period = &when->period;
  if (!period->start.month) {
    return;
  }
  switch (side) {
  case SIDE_SINCE:
    period->end = (Civil){0};
    break;
  case SIDE_UNTIL:
    period->start = (Civil){0};
    break;
  case SIDE_BEFORE:
    *period = (Period){{0}, press_day_add(period->start, -1)};
    break;
  case SIDE_AFTER:
    *period = (Period){press_day_add(period->end, 1), {0}};
    break;
  }
}

/// depuis trois ans: since the period so long ago
static bool
since_span(const DateParser *parser, uint32_t token, When *when)
{
  Unit unit = N_UNITS;
  int64_t amount = 0;
  *when = (When){.minute = NO_MINUTE, .zone = NO_MINUTE};
  const uint32_t about = press_date_skip(parser, token, WORD_COMPARE);
  const uint32_t n = press_date_span_at(parser, token + about, &unit, &amount);
  if (!n || parser->view.words->language == LANG_EN) {
    return false;
  }
  when->n = about + n;
  when->precision = BY_VAGUE;
  if (parser->anchor.month && amount && amount < 2000) {
    when->period =
        press_period_unit(parser->anchor, unit, -amount, &when->precision);
  }
  return true;
}

static bool
open_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  static const struct {
    WordKind kind;
    Side side;
  } rows[] = {
      {WORD_SINCE, SIDE_SINCE}, {WORD_UNTIL, SIDE_UNTIL},
      {WORD_BY, SIDE_UNTIL},    {WORD_BEFORE, SIDE_BEFORE},
      {WORD_AFTER, SIDE_AFTER},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    uint32_t n = press_date_skip(parser, token, rows[i].kind);
    if (!n) {
      continue;
    }
    const Side side = rows[i].side;
    DateParser inner = *parser;
    inner.nearest = side == SIDE_UNTIL;
    uint32_t at = token + n;
    if (side == SIDE_UNTIL &&
        (press_date_is(parser, at, "à") || press_date_is(parser, at, "en"))) {
      ++at;
    }
    When when;
    bool found = press_date_point_at(&inner, at, &when);
    found = found && when.precision < BY_VAGUE;
    if (!found && side == SIDE_SINCE) {
      found = since_span(parser, at, &when);
    }
    if (!found) {
      continue;
    }
    open_side(side, &when);
    press_date_begin(parser, token, at + when.lead, at + when.n, out);
    when.weekday = 0; // Its day may be the open side now
    press_date_fill(parser, &when, out);
    out->since = side == SIDE_SINCE || side == SIDE_AFTER;
    out->until = !out->since;
    return true;
  }
  return false;
}

// Sets, durations, vague words ---------------------------------------------

/// every Monday, chaque année, tous les trois mois, Mondays, par an
static bool
set_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  When when = {.precision = BY_SET, .minute = NO_MINUTE, .zone = NO_MINUTE};
  uint32_t n = press_date_skip(parser, token, WORD_EVERY);
  const uint32_t per = n ? 0 : press_date_skip(parser, token, WORD_PER);
  uint32_t at = token + n + per;
  if (n) {
    Number number;
    at +=
        press_number_at(parser->arena, &parser->view, at, parser->end, &number);
  }
  uint32_t what = 0;
  if (n) {
    what = press_date_skip(parser, at, WORD_WEEKDAY);
    what = what ? what : press_date_skip(parser, at, WORD_PART);
    what = what ? what : press_date_skip(parser, at, WORD_SEASON);
    what = what ? what : press_date_skip(parser, at, WORD_HOLIDAY);
  }
  const bool a = per && token_at(parser, token)->norm.len == 1;
  what =
      what || a || !(n || per) ? what : press_date_skip(parser, at, WORD_UNIT);
  what = what ? what : press_date_skip(parser, at, WORD_WEEKDAYS);
  if (!what) {
    return false;
  }
  press_date_begin(parser, token, token, at + what, out);
  press_date_fill(parser, &when, out);
  return true;
}

static bool
duration_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  const uint32_t n = press_date_skip(parser, token, WORD_DURING);
  if (!n) {
    return false;
  }
  uint32_t at = token + n;
  at += press_date_skip(parser, at, WORD_COMPARE);
  Unit unit = N_UNITS;
  int64_t amount = 0;
  const uint32_t span = press_date_span_at(parser, at, &unit, &amount);
  if (!span) {
    return false;
  }
  When when = {
      .precision = BY_DURATION, .minute = NO_MINUTE, .zone = NO_MINUTE};
  press_date_begin(parser, token, at, at + span, out);
  press_date_fill(parser, &when, out);
  return true;
}

static bool
vague_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  const uint32_t n = press_date_skip(parser, token, WORD_VAGUE);
  Number number;
  if (!n || press_number_at(parser->arena, &parser->view, token + n,
                            parser->end, &number)) {
    return false; // "in the past" of "in the past 35 years"
  }
  When when = {.precision = BY_VAGUE, .minute = NO_MINUTE, .zone = NO_MINUTE};
  press_date_begin(parser, token, token, token + n, out);
  press_date_fill(parser, &when, out);
  return true;
}

static bool
point_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  When when;
  if (!press_date_point_at(parser, token, &when)) {
    return false;
  }
  press_date_begin(parser, token, token + when.lead, token + when.n, out);
  press_date_fill(parser, &when, out);
  return true;
}

// Finding ------------------------------------------------------------------

/// Quick look: words of the list, digits, and hyphenated or Roman words
static bool
may_begin(const DateParser *parser, uint32_t token)
{
  const Token *const t = token_at(parser, token);
  const char c = t->text.data[0];
  return t->kind != TOKEN_URL &&
         (parser->view.heads[token] != NO_WORD || (c >= '0' && c <= '9') ||
          c == 'X' || c == 'V' || c == 'I' || c == '\'' ||
          (t->text.len == 2 && t->text.data[1] <= '4') || // Q1, T4
          memchr(t->text.data, '-', t->text.len));
}

static bool
find_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  static bool (*const tries[])(const DateParser *, uint32_t, DateMention *) = {
      set_at, press_date_interval_at, open_at, point_at, duration_at, vague_at,
  };
  for (size_t i = 0; i < sizeof tries / sizeof *tries; ++i) {
    if (tries[i](parser, token, out)) {
      return true;
    }
  }
  return false;
}

/// First day of the text that is given with its year
static Civil
find_anchor(DateParser *parser)
{
  const Article *const article = parser->view.article;
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    const Sentence *const sentence = &article->sentences[s];
    parser->first = sentence->first;
    parser->end = sentence->first + sentence->n;
    for (uint32_t t = parser->first; t < parser->end; ++t) {
      When when;
      if (may_begin(parser, t) && press_date_point_at(parser, t, &when) &&
          when.year && when.day && when.period.start.month) {
        return when.period.start;
      }
    }
  }
  return (Civil){0};
}

/// Time that a mention tells, for what is counted from it
static Period
told_by(const DateMention *mention)
{
  const Period period = {press_civil_of(mention->start),
                         press_civil_of(mention->end)};
  return mention->interval ? (Period){press_civil_of(mention->second_start),
                                      press_civil_of(mention->second_end)}
                           : period;
}

/// Words without ends (for three years, recently) tell no other time
static bool
tells_time(const DateMention *mention)
{
  return mention->since || mention->until || mention->start.len;
}

static bool
find_all(DateParser *parser, DateList *dates)
{
  const Article *const article = parser->view.article;
  uint32_t told_in = 0;
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    if (s > told_in + TOLD_SENTENCES) {
      parser->told = (Period){0};
    }
    const Sentence *const sentence = &article->sentences[s];
    parser->first = sentence->first;
    parser->end = sentence->first + sentence->n;
    for (uint32_t t = parser->first; t < parser->end;) {
      DateMention mention;
      if (!may_begin(parser, t) || !find_at(parser, t, &mention)) {
        ++t;
        continue;
      }
      if (!PRESS_ROOM(parser->arena, dates)) {
        return false;
      }
      dates->items[dates->n++] = mention;
      if (tells_time(&mention)) {
        parser->told = told_by(&mention);
        told_in = s;
      }
      t = mention.token + mention.n;
    }
  }
  return true;
}

PressStatus
press_dates_find(PressWorld *world,
                 Arena *arena,
                 const DateWords *words,
                 const Article *article,
                 const Marks *marks,
                 DateList *dates)
{
  DateParser parser = {
      .arena = arena, .marks = marks, .anchor = article->published};
  DateList found = {.anchor = article->published};
  bool ok = press_words_view(arena, words, article, &parser.view);
  if (ok && !parser.anchor.month) {
    parser.anchor = find_anchor(&parser);
    found.anchor = parser.anchor;
  }
  ok = ok && find_all(&parser, &found) && !arena->failed;
  if (!ok) {
    return press_report_memory(world, arena, article->uri);
  }
  *dates = found;
  return PRESS_OK;
}
