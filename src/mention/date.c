// SPDX-License-Identifier: MIT

// Finding expressions of time, from left to right, the longest reading that the
// grammar has at each place:
//
//   set       every unit | tous les lundis | Mondays
//   interval  between P and P | from P to P | P - P
//   open      since P | until P | by P | before P | after P | since span
//   point     P                      (date_point, date_period, date_digits)
//   duration  for span
//   vague     recently
//
// The first bound of an interval takes month and year from the second, which is
// the one that the text completes: du 3 au 5 mai, entre mars et juin 2020.

#include "mention/date.h"

#include "base/world.h"
#include "mention/date_parse.h"

/// Bytes of 2019-10-31
#define ISO_DAY 10

/// Sentences that a time which was told reaches on
#define TOLD_SENTENCES 3

static const Token *
token_at(const DateParser *parser, uint32_t token)
{
  return &parser->view.article->tokens[token];
}

// Output -------------------------------------------------------------------

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

static void
write_bound(Arena *arena,
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

/// A mention of tokens [first, end), its words from `raw` on
static void
begin_mention(const DateParser *parser,
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

/// Say so if the text's weekday is not the day's
static void
check_weekday(const DateParser *parser, const When *when, DateMention *out)
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

static bool
is_inferred(const When *when)
{
  return !when->year && (when->month || when->day);
}

static bool
is_writable(Civil day)
{
  return !day.month || (day.year >= 1 && day.year <= 9999);
}

/// Fill a mention with a point
static void
fill(const DateParser *parser, const When *said, DateMention *out)
{
  When copy = *said;
  const When *const when = &copy;
  if (!is_writable(copy.period.start) || !is_writable(copy.period.end)) {
    copy.period = (Period){0}; // in 20,000 centuries
    copy.precision = BY_VAGUE;
  }
  write_bound(parser->arena, when, &out->start, &out->end, &out->precision);
  out->year_inferred = is_inferred(when);
  out->has_clock = when->minute != NO_MINUTE;
  out->clock = out->has_clock ? when->minute : 0;
  check_weekday(parser, when, out);
}

// Intervals ----------------------------------------------------------------

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
  begin_mention(parser, raw, raw, end, out);
  Arena *const arena = parser->arena;
  When whole = *second;
  whole.period.start = first->period.start;
  whole.precision = first->precision > second->precision ? first->precision
                                                         : second->precision;
  whole.weekday = 0;
  fill(parser, &whole, out);
  out->interval = true;
  out->year_inferred = is_inferred(first) || is_inferred(second);
  out->first_token = first_token + first->lead;
  out->first_n = first->n - first->lead;
  out->second_token = second_token + second->lead;
  out->second_n = second->n - second->lead;
  write_bound(arena, first, &out->first_start, &out->first_end,
              &out->first_precision);
  write_bound(arena, second, &out->second_start, &out->second_end,
              &out->second_precision);
  check_weekday(parser, first, out);
  if (press_str_is_none(out->weekday_text)) {
    check_weekday(parser, second, out);
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
  return when->precision <= BY_DECADE && is_writable(when->period.start) &&
         is_writable(when->period.end);
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

static bool
interval_at(const DateParser *parser, uint32_t token, DateMention *out)
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
    begin_mention(parser, token, at + when.lead, at + when.n, out);
    when.weekday = 0; // Its day may be the open side now
    fill(parser, &when, out);
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
  begin_mention(parser, token, token, at + what, out);
  fill(parser, &when, out);
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
  begin_mention(parser, token, at, at + span, out);
  fill(parser, &when, out);
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
  begin_mention(parser, token, token, token + n, out);
  fill(parser, &when, out);
  return true;
}

static bool
point_at(const DateParser *parser, uint32_t token, DateMention *out)
{
  When when;
  if (!press_date_point_at(parser, token, &when)) {
    return false;
  }
  begin_mention(parser, token, token + when.lead, token + when.n, out);
  fill(parser, &when, out);
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
      set_at, interval_at, open_at, point_at, duration_at, vague_at,
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

/// Day of an ISO text, its time of day left out; month 0: none
static Civil
day_of(PressStr iso)
{
  Civil day = {0};
  if (iso.len < ISO_DAY ||
      !press_civil_parse(press_str_cut(iso, 0, ISO_DAY), &day)) {
    return (Civil){0};
  }
  return day;
}

/// Time that a mention tells, for what is counted from it
static Period
told_by(const DateMention *mention)
{
  const Period period = {day_of(mention->start), day_of(mention->end)};
  return mention->interval ? (Period){day_of(mention->second_start),
                                      day_of(mention->second_end)}
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
