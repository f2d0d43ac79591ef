// SPDX-License-Identifier: MIT

/// @file date_words.h Words of time and number, from data/<language>/dates.tsv

#ifndef PRESS_MENTION_DATE_WORDS_H
#define PRESS_MENTION_DATE_WORDS_H

#include "base/map.h"
#include "mention/date.h"

/// What a word does in an expression; a word may have several kinds
typedef enum {
  WORD_MONTH,      ///< value 1 to 12
  WORD_WEEKDAY,    ///< 1 Monday to 7 Sunday
  WORD_WEEKDAYS,   ///< In the plural: Mondays
  WORD_UNIT,       ///< value by name: day, week ... (Unit)
  WORD_SEASON,     ///< 0 spring to 3 winter
  WORD_HOLIDAY,    ///< 12-25; e+39 days from Easter; n11-3-4: the fourth
                   ///< Thursday (0 is Monday) of November, 0th: the last
  WORD_TODAY,      ///< Days from the anchor
  WORD_PART,       ///< Part of a day: morning
  WORD_NOON,       ///< Minute of the day
  WORD_NUMBER,     ///< Number below 100
  WORD_ONE,        ///< 1, or an article
  WORD_MULTIPLIER, ///< hundred, thousand ...
  WORD_GROUP,      ///< dozens, centaine: about so many
  WORD_ORDINAL,
  WORD_LAST,
  WORD_NEXT,
  WORD_FOLLOWING, ///< The one after (1) or before (-1) the time told last
  WORD_NEIGHBOUR, ///< A day so many days from the one told last: lendemain
  WORD_THIS,
  WORD_SAME,
  WORD_EARLY,
  WORD_MID,
  WORD_LATE,
  WORD_SINCE,
  WORD_UNTIL,
  WORD_BY,
  WORD_BEFORE,
  WORD_AFTER,
  WORD_BETWEEN,
  WORD_FROM,
  WORD_TO,
  WORD_AND,
  WORD_IN, ///< Preposition that a date follows
  WORD_OF,
  WORD_DET,   ///< Definite article, also as a part of du, au
  WORD_AGO,   ///< il y a (in front), ago (behind)
  WORD_LATER, ///< Behind a duration: after (1) or before (-1) another time
  WORD_EVERY,
  WORD_PER,
  WORD_DURING,   ///< In front of a duration
  WORD_WITHIN,   ///< In front of a duration that ends the wait: dans trois ans
  WORD_VAGUE,    ///< Time without a bound
  WORD_FEW,      ///< A number that is not said
  WORD_FUTURE,   ///< Says that what follows is to come
  WORD_SAY,      ///< A verb of saying in the past
  WORD_HOUR,     ///< heures, o'clock
  WORD_AMPM,     ///< Minutes to add: 0, 720
  WORD_ZONE,     ///< Minutes from UTC
  WORD_YEAR,     ///< In front of a year's number: l'an 2000
  WORD_COMPARE,  ///< Comparator in front of a number; value as text
  WORD_AMOUNT,   ///< "several", "many"
  WORD_CURRENCY, ///< Unit as text
  WORD_PERCENT,
  WORD_MONEY, ///< Word behind a currency: US dollars, euros constants
  WORD_LABEL, ///< A number behind it is a name: page 3
  N_WORD_KINDS,
} WordKind;

/// Unit of time
typedef enum {
  UNIT_SECOND,
  UNIT_MINUTE,
  UNIT_HOUR,
  UNIT_DAY,
  UNIT_WEEK,
  UNIT_FORTNIGHT,
  UNIT_WEEKEND,
  UNIT_MONTH,
  UNIT_QUARTER,
  UNIT_HALF,
  UNIT_YEAR,
  UNIT_DECADE,
  UNIT_CENTURY,
  N_UNITS,
} Unit;

/// Words that a phrase may have
#define MAX_PHRASE 6

/// No row
#define NO_WORD MAP_NONE

/// A row of the list
typedef struct {
  PressStr words[MAX_PHRASE]; ///< Folded tokens
  uint32_t n;
  WordKind kind;
  int64_t value; ///< Where the kind has a number
  PressStr text; ///< The value as written
  uint32_t next; ///< Next row with the same first word, the longest first
} DateWord;

struct DateWordsImpl {
  Language language;
  DateWord *rows;
  uint32_t n;
  Map heads;            ///< First word to row
  PressStr weekdays[7]; ///< Names, Monday first
};

/// What a parser of one article sees; n_tokens heads, from the arena
typedef struct {
  const DateWords *words;
  const Article *article;
  const uint32_t *heads; ///< First row of each token's chain, or NO_WORD
} WordView;

/// Look every token up once; false if memory is out
bool press_words_view(Arena *arena,
                      const DateWords *words,
                      const Article *article,
                      WordView *view);

/**
   The longest row of a kind that stands at a token.

   @param end Token that it must not reach.
   @return its number of tokens, or 0; `row` is set if it is not null.
*/
uint32_t press_word_at(const WordView *view,
                       uint32_t token,
                       uint32_t end,
                       WordKind kind,
                       const DateWord **row);

/// Row of one folded word that is not a token, or null
const DateWord *
press_word_of(const DateWords *words, PressStr word, WordKind kind);

/// A number as the text has it
typedef struct {
  int64_t value;      ///< Whole part
  PressStr digits;    ///< Canonical digits; none if made of words (use value)
  bool whole;         ///< No decimals
  bool plain;         ///< Digits alone, without separators
  bool ordinal;       ///< 1er, 29th
  bool words;         ///< Written out: trois, twenty-one
  int64_t multiplier; ///< Behind the digits: 3,5 millions; 1 if none
} Number;

/**
   Number at a token: digits, number words, digits and multiplier (3,5
   millions). "un", "a" count only in front of a multiplier.

   @param arena For canonical digits.
   @return number of tokens, or 0.
*/
uint32_t press_number_at(Arena *arena,
                         const WordView *view,
                         uint32_t token,
                         uint32_t end,
                         Number *number);

#endif // PRESS_MENTION_DATE_WORDS_H
