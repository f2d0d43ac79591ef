// SPDX-License-Identifier: MIT

// Years, decades and centuries.

#include "mention/date_period.h"

#include "text/abbreviation.h"

void
press_date_settle_years(int32_t first,
                        int32_t n,
                        Precision precision,
                        When *when)
{
  when->period.start = press_period_year(first).start;
  when->period.end = press_period_year(first + n - 1).end;
  when->precision = precision;
  when->year = true;
}

/// 1990s, 90s, with the marks of '90s before it
bool
press_date_decade_word(PressStr norm, int32_t *first)
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

bool
press_date_decade_at(const DateParser *parser, uint32_t token, When *when)
{
  int32_t first = 0;
  const bool mark = press_date_is(parser, token, "'");
  if (token + mark < parser->end &&
      press_date_decade_word(token_at(parser, token + mark)->norm, &first)) {
    when->n = 1 + (mark ? 1U : 0U);
    press_date_settle_years(first, 10, BY_DECADE, when);
    return true;
  }
  Unit unit = N_UNITS;
  if (!is_french(parser) || press_date_unit(parser, token, &unit) != 1 ||
      unit != UNIT_YEAR || !press_date_is(parser, token, "années")) {
    return false;
  }
  if (press_date_year(parser, token + 1, &first)) {
    when->n = 2;
    press_date_settle_years(first - first % 10, 10, BY_DECADE, when);
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
  press_date_settle_years(first + 1900 + (first < 30 ? 100 : 0), 10, BY_DECADE,
                          when);
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
bool
press_date_century_at(const DateParser *parser, uint32_t token, When *when)
{
  const PressStr text = token_at(parser, token)->text;
  size_t behind = 0;
  int64_t which = roman(text, &behind);
  uint32_t n = which ? 1 : 0;
  if (!n) {
    n = press_date_ordinal(parser, token, &which);
  } else if (behind == text.len) {
    n += press_date_is(parser, token + 1, "e"); // XX e siècle
  }
  Unit unit = N_UNITS;
  const uint32_t u = n ? press_date_unit(parser, token + n, &unit) : 0;
  if (!u || unit != UNIT_CENTURY || which < 1 || which > 30) {
    return false;
  }
  when->n = n + u;
  press_date_settle_years((int32_t)(which - 1) * 100 + 1, 100, BY_VAGUE, when);
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

bool
press_date_year_at(const DateParser *parser, uint32_t token, When *when)
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
  press_date_settle_years(year, 1, BY_YEAR, when);
  return true;
}
