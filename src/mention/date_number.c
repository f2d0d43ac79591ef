// SPDX-License-Identifier: MIT

// Numbers in digits and in words.
//
//   digits      1 400   1,400.5 (en)   3,5 (fr)   3.5m   10bn
//   words       vingt et un   quatre-vingt-dix-sept   two hundred and fifty
//   both        3,5 millions   20 thousand
//
// Words are summed up below each multiplier: `total` holds what is above the
// last one from a thousand up, `part` what is below.

#include "mention/date_words.h"

/// Numbers above this have lost their meaning
#define MAX_NUMBER 1000000000000000

/// Digits and separators of a token, read
typedef struct {
  char whole[24];
  size_t n_whole;
  char part[8]; ///< Decimals
  size_t n_part;
  size_t end; ///< Offset behind them
  bool plain;
} Digits;

static bool
is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static bool
three_digits(PressStr text, size_t at)
{
  return at + 3 <= text.len && is_digit(text.data[at]) &&
         is_digit(text.data[at + 1]) && is_digit(text.data[at + 2]) &&
         (at + 3 == text.len || !is_digit(text.data[at + 3]));
}

/// Length of a separator of groups of three at an offset, or 0
static size_t
separator(PressStr text, size_t at, Language language)
{
  static const char *const blanks[] = {
      " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "'", "\xE2\x80\x99",
  };
  const PressStr rest = press_str_cut(text, at, text.len);
  const PressStr mark = language == LANG_EN ? PRESS_STR(",") : PRESS_STR(".");
  if (press_str_starts(rest, mark)) {
    return three_digits(text, at + 1) ? 1 : 0;
  }
  for (size_t i = 0; i < sizeof blanks / sizeof *blanks; ++i) {
    const PressStr blank = press_str(blanks[i]);
    if (press_str_starts(rest, blank)) {
      return three_digits(text, at + blank.len) ? blank.len : 0;
    }
  }
  return 0;
}

/// Read the digits that a text begins with; false if it is no such number
static bool
read_digits(PressStr text, Language language, Digits *digits)
{
  *digits = (Digits){.plain = true};
  size_t at = 0;
  while (at < text.len) {
    if (is_digit(text.data[at])) {
      if (digits->n_whole == 18) {
        return false;
      }
      digits->whole[digits->n_whole++] = text.data[at++];
      continue;
    }
    const size_t skip = digits->n_whole ? separator(text, at, language) : 0;
    if (!skip) {
      break;
    }
    digits->plain = false;
    at += skip;
  }
  const bool mark =
      at + 1 < text.len &&
      (text.data[at] == '.' || (text.data[at] == ',' && language == LANG_FR));
  if (mark && is_digit(text.data[at + 1])) {
    digits->plain = false;
    for (++at; at < text.len && is_digit(text.data[at]); ++at) {
      if (digits->n_part < 6) {
        digits->part[digits->n_part++] = text.data[at];
      }
    }
  }
  while (digits->n_part && digits->part[digits->n_part - 1] == '0') {
    --digits->n_part;
  }
  digits->end = at;
  return digits->n_whole > 0;
}

/// Multiplier that is written onto the digits: 3.5m, 10bn, 20k
static int64_t
suffix_value(PressStr suffix)
{
  static const struct {
    const char *text;
    int64_t value;
  } rows[] = {
      {"k", 1000},       {"K", 1000},           {"m", 1000000},
      {"M", 1000000},    {"mn", 1000000},       {"bn", 1000000000},
      {"b", 1000000000}, {"Md", 1000000000},    {"Mds", 1000000000},
      {"B", 1000000000}, {"tn", 1000000000000},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    if (press_str_equals(suffix, press_str(rows[i].text))) {
      return rows[i].value;
    }
  }
  return 0;
}

static bool
is_ordinal_suffix(PressStr suffix)
{
  static const char *const rows[] = {
      "er", "re", "ère", "e", "ème", "nd", "nde", "d", "st", "rd", "th", "ers",
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    if (press_str_equals(suffix, press_str(rows[i]))) {
      return true;
    }
  }
  return false;
}

/// Digits times a power of ten: moves the decimal point
static PressStr
multiply(Arena *arena, const Digits *digits, int64_t by)
{
  char text[48];
  size_t n = 0;
  size_t used = 0;
  memcpy(text, digits->whole, digits->n_whole);
  n = digits->n_whole;
  for (; by > 1; by /= 10) {
    text[n] = '0';
    if (used < digits->n_part) {
      text[n] = digits->part[used++];
    }
    ++n;
  }
  size_t start = 0;
  while (start + 1 < n && text[start] == '0') {
    ++start;
  }
  PressStr whole = {text + start, n - start};
  if (used == digits->n_part) {
    return press_arena_str(arena, whole);
  }
  const PressStr parts[] = {
      whole,
      PRESS_STR("."),
      {digits->part + used, digits->n_part - used},
  };
  return press_arena_join(arena, parts, 3);
}

static int64_t
to_int(PressStr digits)
{
  int64_t value = 0;
  for (size_t i = 0; i < digits.len && is_digit(digits.data[i]); ++i) {
    value = value > MAX_NUMBER ? value : value * 10 + (digits.data[i] - '0');
  }
  return value;
}

/// Number in digits; a multiplier may follow as a token of its own
static uint32_t
digits_at(Arena *arena,
          const WordView *view,
          uint32_t token,
          uint32_t end,
          Number *number)
{
  const Token *const first = &view->article->tokens[token];
  const DateWord *row = NULL;
  Digits digits;
  if (!read_digits(first->text, view->words->language, &digits)) {
    return 0;
  }
  const PressStr suffix =
      press_str_cut(first->text, digits.end, first->text.len);
  *number = (Number){.whole = !digits.n_part, .plain = digits.plain};
  uint32_t n = 1;
  int64_t by = suffix.len ? suffix_value(suffix) : 1;
  number->ordinal = is_ordinal_suffix(suffix);
  by = number->ordinal ? 1 : by;
  if (!by) {
    return 0;
  }
  while (!number->ordinal &&
         press_word_at(view, token + n, end, WORD_MULTIPLIER, &row) == 1 &&
         row->value > 0 && row->value <= MAX_NUMBER / by) {
    by *= row->value;
    ++n;
  }
  number->multiplier = by;
  number->plain = number->plain && by == 1 && first->kind == TOKEN_NUMBER;
  number->digits = multiply(arena, &digits, by);
  number->value = to_int(number->digits);
  number->whole = !press_str_is_none(number->digits) &&
                  !memchr(number->digits.data, '.', number->digits.len);
  return n;
}

/// A number that is being summed up from words
typedef struct {
  const WordView *view;
  int64_t total;
  int64_t part;
  bool any;      ///< A word was taken
  bool open_one; ///< The only word so far is an article
} Sum;

/// Take a number below 100; false if it cannot follow
static bool
take_small(Sum *sum, int64_t value)
{
  const int64_t tail = sum->part % 100;
  if (value == 20 && tail == 4) {
    sum->part += 76; // quatre-vingts
    return true;
  }
  const bool ten = value >= 10 && value < 20;
  const bool fits = !sum->any ||
                    (value > 0 && tail == 0 && (sum->part || sum->total)) ||
                    (value > 0 && value < 10 && tail >= 20 && tail % 10 == 0) ||
                    (ten && (tail == 60 || tail == 80));
  if (!fits) {
    return false;
  }
  sum->part += value;
  return true;
}

static bool
take_multiplier(Sum *sum, int64_t value)
{
  if (value == 100) {
    if (sum->part > 99) {
      return false;
    }
    sum->part = (sum->part ? sum->part : 1) * 100;
    return true;
  }
  if ((sum->total && sum->total < value) || sum->part >= 1000000) {
    return false;
  }
  sum->total += (sum->part ? sum->part : 1) * value;
  sum->part = 0;
  return sum->total < MAX_NUMBER;
}

/// Take one word without a hyphen; false if it cannot follow
static bool
take_word(Sum *sum, PressStr word)
{
  const DateWords *const words = sum->view->words;
  const DateWord *row = press_word_of(words, word, WORD_NUMBER);
  if (!row) {
    row = sum->any ? press_word_of(words, word, WORD_ONE) : NULL;
    row = row && word.len > 1 && word.data[0] != 'a' ? row : NULL;
  }
  if (row) {
    return take_small(sum, row->value);
  }
  row = press_word_of(words, word, WORD_MULTIPLIER);
  return row && take_multiplier(sum, row->value);
}

/// Take a token, which hyphens may join from several words: vingt-et-un
static bool
take_token(Sum *sum, PressStr norm)
{
  Sum tried = *sum;
  size_t from = 0;
  for (size_t i = 0; i <= norm.len; ++i) {
    if (i < norm.len && norm.data[i] != '-') {
      continue;
    }
    const PressStr word = press_str_cut(norm, from, i);
    const bool joint = from && (press_str_equals(word, PRESS_STR("et")) ||
                                press_str_equals(word, PRESS_STR("and")));
    if (!joint && !take_word(&tried, word)) {
      return false;
    }
    tried.any = true;
    from = i + 1;
  }
  *sum = tried;
  return true;
}

/// Number in words
static uint32_t
words_at(const WordView *view, uint32_t token, uint32_t end, Number *number)
{
  const Token *const tokens = view->article->tokens;
  Sum sum = {.view = view};
  uint32_t n = 0;
  const DateWord *row = NULL;
  if (press_word_at(view, token, end, WORD_ONE, NULL) == 1 &&
      press_word_at(view, token + 1, end, WORD_MULTIPLIER, &row) == 1) {
    n = 1; // un million, a hundred
  }
  while (token + n < end) {
    if (take_token(&sum, tokens[token + n].norm)) {
      sum.any = true;
      ++n;
      continue;
    }
    // vingt et un, two hundred and fifty
    const bool joint = sum.any && sum.part >= 20 &&
                       press_word_at(view, token + n, end, WORD_AND, NULL);
    Sum behind = sum;
    if (!joint || token + n + 1 >= end ||
        (view->words->language == LANG_EN && sum.part < 100) ||
        !take_token(&behind, tokens[token + n + 1].norm)) {
      break;
    }
    sum = behind;
    n += 2;
  }
  if (!sum.any) {
    return 0;
  }
  *number = (Number){
      .value = sum.total + sum.part,
      .digits = PRESS_NONE,
      .whole = true,
      .words = true,
      .multiplier = 1,
  };
  return n;
}

uint32_t
press_number_at(Arena *arena,
                const WordView *view,
                uint32_t token,
                uint32_t end,
                Number *number)
{
  if (token >= end) {
    return 0;
  }
  const PressStr text = view->article->tokens[token].text;
  if (is_digit(text.data[0])) {
    return digits_at(arena, view, token, end, number);
  }
  return words_at(view, token, end, number);
}
