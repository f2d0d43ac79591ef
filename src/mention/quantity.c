// SPDX-License-Identifier: MIT

//   quantity = [comparator] amount | between amount and amount
//            | from amount to amount | amount - amount | several | many
//   amount   = [currency] number [currency | percent] | [number] group
//   group    = dozen, centaine, milliers
//
// "une centaine" is about 100, "des centaines" only many. Nothing is counted by
// an ordinal, a number with a unit of time (trois ans), a year, a number that
// belongs to a name (Boeing 737) or to a label (page 3).

#include "mention/quantity.h"

#include "base/world.h"
#include "mention/date_words.h"

#include <inttypes.h>

typedef struct {
  Arena *arena;
  WordView view;
  const Marks *marks; ///< Or null
  const DateList *dates;
  size_t date;    ///< First date that is not behind us
  uint32_t first; ///< First token of the sentence
  uint32_t end;   ///< Behind its last token
} Finder;

/// A number with what belongs to it
typedef struct {
  uint32_t n; ///< Tokens, 0: none
  PressStr value;
  PressStr unit;
  bool money;
  int64_t by; ///< Multiplier behind digits, 1 if none
  bool about; ///< une centaine
  bool many;  ///< des centaines
} Amount;

static const Token *
token_at(const Finder *finder, uint32_t token)
{
  return &finder->view.article->tokens[token];
}

static uint32_t
skip(const Finder *finder, uint32_t token, WordKind kind)
{
  return press_word_at(&finder->view, token, finder->end, kind, NULL);
}

static uint32_t
unit_at(const Finder *finder, uint32_t token, Amount *amount)
{
  const DateWord *row = NULL;
  uint32_t n =
      press_word_at(&finder->view, token, finder->end, WORD_PERCENT, &row);
  if (n) {
    amount->unit = row->text;
    return n;
  }
  const uint32_t of =
      amount->n > 1 ? skip(finder, token, WORD_OF) : 0; // millions d'euros
  n = press_word_at(&finder->view, token + of, finder->end, WORD_CURRENCY,
                    &row);
  if (!n) {
    return 0;
  }
  amount->unit = row->text;
  amount->money = true;
  return of + n;
}

static bool
is_plural(const Finder *finder, uint32_t token)
{
  return press_str_ends(token_at(finder, token)->norm, PRESS_STR("s"));
}

/// dozen, centaine, with the number before it counted
static uint32_t
group_at(const Finder *finder,
         uint32_t token,
         uint32_t before,
         const Number *number,
         Amount *amount)
{
  const DateWord *row = NULL;
  const uint32_t n =
      press_word_at(&finder->view, token, finder->end, WORD_GROUP, &row);
  if (!n) {
    return 0;
  }
  const bool plural = is_plural(finder, token);
  if (!before) {
    amount->many = plural;
    amount->about = true;
    amount->value =
        plural ? PRESS_NONE
               : press_arena_format(finder->arena, "%" PRId64, row->value);
    return n;
  }
  if (!number->whole || number->value > 100000) {
    return 0;
  }
  amount->value =
      press_arena_format(finder->arena, "%" PRId64, number->value * row->value);
  amount->about = finder->view.words->language == LANG_FR;
  return n;
}

/// 27 e édition, 1 er: the ordinal's letters as a word of their own
static bool
is_ordinal_mark(const Finder *finder, uint32_t token)
{
  static const char *const marks[] = {"e", "er", "ère", "ème", "re"};
  for (size_t i = 0; token < finder->end && i < 5; ++i) {
    if (press_str_equals(token_at(finder, token)->text, press_str(marks[i]))) {
      return true;
    }
  }
  return false;
}

/// A number that counts or measures
static bool
amount_at(const Finder *finder, uint32_t token, Amount *amount)
{
  *amount = (Amount){.value = PRESS_NONE, .unit = PRESS_NONE, .by = 1};
  const DateWord *row = NULL;
  const uint32_t sign =
      press_word_at(&finder->view, token, finder->end, WORD_CURRENCY, &row);
  const bool prefix = sign && token_at(finder, token)->kind == TOKEN_SYMBOL;
  uint32_t at = token + (prefix ? sign : 0);
  Number number;
  uint32_t n =
      press_number_at(finder->arena, &finder->view, at, finder->end, &number);
  if (n && (number.ordinal || is_ordinal_mark(finder, at + n))) {
    return false;
  }
  if (n == 1 && number.words && is_plural(finder, at) &&
      skip(finder, at, WORD_MULTIPLIER)) {
    amount->many = true; // des millions
    amount->about = true;
  } else if (n) {
    amount->by = number.multiplier;
    amount->value = number.words ? press_arena_format(finder->arena, "%" PRId64,
                                                      number.value)
                                 : number.digits;
    n += group_at(finder, at + n, n, &number, amount);
  } else if (!prefix) {
    const uint32_t one = skip(finder, at, WORD_ONE); // une centaine, a dozen
    n = group_at(finder, at + one, 0, NULL, amount);
    n += n ? one : 0;
  }
  if (!n) {
    return false;
  }
  at += n;
  amount->n = at - token;
  if (prefix) {
    amount->unit = row->text;
    amount->money = true;
    at += skip(finder, at, WORD_MONEY);
  } else {
    at += unit_at(finder, at, amount);
    at += amount->money ? skip(finder, at, WORD_MONEY) : 0;
  }
  amount->n = at - token;
  return true;
}

// What is no quantity ------------------------------------------------------

/// True if a token lies in a date
static bool
in_date(Finder *finder, uint32_t token)
{
  const DateList *const dates = finder->dates;
  while (finder->date < dates->n &&
         dates->items[finder->date].token + dates->items[finder->date].n <=
             token) {
    ++finder->date;
  }
  return finder->date < dates->n && dates->items[finder->date].token <= token;
}

/// True if a name of the lexicon covers a token together with others
static bool
in_known_name(const Finder *finder, uint32_t token)
{
  const Marks *const marks = finder->marks;
  const uint32_t from = token > finder->first + 5 ? token - 5 : finder->first;
  for (uint32_t t = from; marks && t <= token; ++t) {
    for (uint32_t h = marks->first[t]; h < marks->first[t + 1]; ++h) {
      const Hit *const hit = &marks->hits[h];
      const bool covers = hit->n > 1 && t + hit->n > token;
      if (covers && hit->readings[0].pos == POS_NAME) {
        return true;
      }
    }
  }
  return false;
}

/// True if a number belongs to the name or label in front of it
static bool
in_name(const Finder *finder, uint32_t token)
{
  if (in_known_name(finder, token)) {
    return true;
  }
  if (token == finder->first) {
    return false;
  }
  const Token *const before = token_at(finder, token - 1);
  if (skip(finder, token - 1, WORD_LABEL) || before->text.data[0] == '#') {
    return true;
  }
  return before->kind == TOKEN_WORD && before->upper &&
         token - 1 > finder->first &&
         token_at(finder, token)->kind == TOKEN_NUMBER;
}

/// True for digits that a mark without blanks ties to others: 2-1, 10:30
static bool
is_tied(const Finder *finder, uint32_t token, uint32_t n)
{
  const Token *const first = token_at(finder, token);
  const bool before = token > finder->first && !first->space_before &&
                      strchr("-/:.", token_at(finder, token - 1)->text.data[0]);
  const uint32_t last = token + n;
  if (last + 1 >= finder->end || token_at(finder, last)->space_before) {
    return before;
  }
  const char mark = token_at(finder, last)->text.data[0];
  const bool digit = token_at(finder, last + 1)->kind == TOKEN_NUMBER;
  const bool behind = mark == '/' || (digit && (mark == ':' || mark == '-'));
  return before || behind;
}

/// Maria Roe, 34, said: an age
static bool
is_age(const Finder *finder, uint32_t token, uint32_t n)
{
  if (token < finder->first + 2 || token + n >= finder->end) {
    return false;
  }
  const PressStr comma = PRESS_STR(",");
  return press_str_equals(token_at(finder, token - 1)->text, comma) &&
         press_str_equals(token_at(finder, token + n)->text, comma) &&
         token_at(finder, token - 2)->upper;
}

/// 2019 without anything that it could count
static bool
is_year(const Finder *finder, uint32_t token, uint32_t n)
{
  const Token *const first = token_at(finder, token);
  if (n != 1 || first->kind != TOKEN_NUMBER || first->text.len != 4 ||
      (first->text.data[0] != '1' && first->text.data[0] != '2')) {
    return false;
  }
  if (token + n >= finder->end) {
    return true;
  }
  const Token *const behind = token_at(finder, token + n);
  return behind->kind != TOKEN_WORD || behind->upper;
}

static bool
is_none(const Finder *finder, uint32_t token, const Amount *amount)
{
  if (amount->money || !press_str_is_none(amount->unit)) {
    return false;
  }
  return in_name(finder, token) || skip(finder, token + amount->n, WORD_UNIT) ||
         is_tied(finder, token, amount->n) ||
         is_age(finder, token, amount->n) ||
         is_year(finder, token, amount->n) ||
         skip(finder, token + amount->n, WORD_HOUR);
}

// Quantities ---------------------------------------------------------------

static void
begin_quantity(const Finder *finder,
               uint32_t token,
               uint32_t end,
               PressStr comparator,
               Quantity *out)
{
  const Token *const tokens = finder->view.article->tokens;
  *out = (Quantity){
      .token = token,
      .n = end - token,
      .sentence = tokens[token].sentence,
      .value = PRESS_NONE,
      .value_max = PRESS_NONE,
      .comparator = comparator,
      .raw = press_str_cut(finder->view.article->text, tokens[token].start,
                           tokens[end - 1].end),
      .unit = PRESS_NONE,
  };
}

/// The word between two amounts
static uint32_t
link_at(const Finder *finder, uint32_t token, WordKind kind)
{
  const uint32_t n = skip(finder, token, kind);
  if (n) {
    return n;
  }
  const bool dash =
      token < finder->end &&
      press_str_equals(token_at(finder, token)->text, PRESS_STR("-")) &&
      !token_at(finder, token)->space_before;
  return dash && kind == WORD_TO ? 1 : 0;
}

/// Whole digits as a number, -1 for any other text
static int64_t
whole(PressStr digits)
{
  int64_t value = 0;
  for (size_t i = 0; i < digits.len; ++i) {
    if (digits.data[i] < '0' || digits.data[i] > '9' || i > 15) {
      return -1;
    }
    value = value * 10 + (digits.data[i] - '0');
  }
  return digits.len ? value : -1;
}

/// 30 à 50 milliards: the multiplier is that of both
static void
share_multiplier(const Finder *finder, Amount *low, const Amount *high)
{
  const int64_t value = whole(low->value);
  if (low->by == 1 && high->by > 1 && value > 0 && value < 1000 &&
      value * high->by < whole(high->value)) {
    low->value =
        press_arena_format(finder->arena, "%" PRId64, value * high->by);
  }
}

/// entre 10 et 20, de 10 à 20, 10 to 20
static bool
range_at(const Finder *finder, uint32_t token, Quantity *out)
{
  const uint32_t between = skip(finder, token, WORD_BETWEEN);
  const uint32_t from = between ? 0 : skip(finder, token, WORD_FROM);
  const uint32_t at = token + between + from;
  Amount low;
  Amount high;
  if (!amount_at(finder, at, &low) || low.about) {
    return false;
  }
  const bool joined = skip(finder, at + low.n, WORD_AND) > 0;
  const uint32_t link =
      link_at(finder, at + low.n, between ? WORD_AND : WORD_TO);
  if (!link || (joined && !between) ||
      !amount_at(finder, at + low.n + link, &high) || high.about) {
    return false;
  }
  share_multiplier(finder, &low, &high);
  // "2 à 1" is a score
  if (!between && !from && whole(low.value) >= whole(high.value)) {
    return false;
  }
  const uint32_t end = at + low.n + link + high.n;
  if (skip(finder, end, WORD_UNIT) || in_name(finder, at) ||
      is_year(finder, at, low.n)) {
    return false;
  }
  begin_quantity(finder, token, end, PRESS_STR("="), out);
  out->value = low.value;
  out->value_max = high.value;
  out->unit = press_str_is_none(high.unit) ? low.unit : high.unit;
  out->money = low.money || high.money;
  return true;
}

/// several, de nombreux, plusieurs dizaines; the linking "de" stays outside
static bool
vague_at(const Finder *finder, uint32_t token, Quantity *out)
{
  const DateWord *row = NULL;
  uint32_t n =
      press_word_at(&finder->view, token, finder->end, WORD_AMOUNT, &row);
  if (!n) {
    return false;
  }
  uint32_t tens = skip(finder, token + n, WORD_GROUP);
  tens = tens ? tens : skip(finder, token + n, WORD_MULTIPLIER);
  if (!tens && n > 1 && skip(finder, token + n - 1, WORD_OF)) {
    --n;
  }
  if (skip(finder, token + n + tens, WORD_UNIT)) {
    return false; // plusieurs jours
  }
  begin_quantity(finder, token, token + n + tens,
                 tens ? PRESS_STR("many") : row->text, out);
  return true;
}

static bool
number_at(const Finder *finder, uint32_t token, Quantity *out)
{
  const DateWord *row = NULL;
  const uint32_t compare =
      press_word_at(&finder->view, token, finder->end, WORD_COMPARE, &row);
  Amount amount;
  const uint32_t at = token + compare;
  if (at >= finder->end || !amount_at(finder, at, &amount) ||
      is_none(finder, at, &amount)) {
    return false;
  }
  PressStr comparator = compare ? row->text : PRESS_STR("=");
  if (amount.many) {
    comparator = PRESS_STR("many");
  } else if (amount.about && !compare) {
    comparator = PRESS_STR("~");
  }
  begin_quantity(finder, token, at + amount.n, comparator, out);
  out->value = amount.value;
  out->unit = amount.unit;
  out->money = amount.money;
  return true;
}

static bool
find_at(const Finder *finder, uint32_t token, Quantity *out)
{
  return range_at(finder, token, out) || number_at(finder, token, out) ||
         vague_at(finder, token, out);
}

/// A word that can begin a quantity: of the list, or digits
static bool
may_begin(const Finder *finder, uint32_t token)
{
  const Token *const t = token_at(finder, token);
  const char c = t->text.data[0];
  return t->kind != TOKEN_URL &&
         (finder->view.heads[token] != NO_WORD || (c >= '0' && c <= '9') ||
          (t->kind == TOKEN_WORD && memchr(t->text.data, '-', t->text.len)));
}

/// True if a date begins inside the quantity
static bool
meets_date(const Finder *finder, const Quantity *quantity)
{
  return finder->date < finder->dates->n &&
         finder->dates->items[finder->date].token <
             quantity->token + quantity->n;
}

static bool
find_all(Finder *finder, QuantityList *quantities)
{
  const Article *const article = finder->view.article;
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    const Sentence *const sentence = &article->sentences[s];
    finder->first = sentence->first;
    finder->end = sentence->first + sentence->n;
    for (uint32_t t = finder->first; t < finder->end;) {
      Quantity quantity;
      if (in_date(finder, t) || !may_begin(finder, t) ||
          !find_at(finder, t, &quantity) || meets_date(finder, &quantity)) {
        ++t;
        continue;
      }
      if (!PRESS_ROOM(finder->arena, quantities)) {
        return false;
      }
      quantities->items[quantities->n++] = quantity;
      t = quantity.token + quantity.n;
    }
  }
  return true;
}

PressStatus
press_quantities_find(PressWorld *world,
                      Arena *arena,
                      const DateWords *words,
                      const Article *article,
                      const Marks *marks,
                      const DateList *dates,
                      QuantityList *quantities)
{
  Finder finder = {.arena = arena, .marks = marks, .dates = dates};
  QuantityList found = {0};
  if (!press_words_view(arena, words, article, &finder.view) ||
      !find_all(&finder, &found) || arena->failed) {
    return press_report_memory(world, arena, article->uri);
  }
  *quantities = found;
  return PRESS_OK;
}
