// SPDX-License-Identifier: MIT

/// @file date.h Dates and times in the text

#ifndef PRESS_MENTION_DATE_H
#define PRESS_MENTION_DATE_H

#include "lexicon/lexicon.h"

/**
   An expression of time. start, end, precision as MODEL.md section 4 (both
   ends inclusive, none for an open side); with both none it is a duration, a
   repetition or a vague word that only `raw` keeps.
*/
typedef struct {
  uint32_t token; ///< First token, with article and preposition-like words
                  ///< only where they are part of it (le mardi 29 octobre)
  uint32_t n;     ///< Tokens
  uint32_t sentence;
  PressStr start;
  PressStr end;
  PressStr precision;
  PressStr raw;          ///< Words as in the text
  bool since;            ///< depuis, since, from: a start
  bool until;            ///< jusqu'à, until, by: an end
  bool interval;         ///< entre ... et, from ... to
  uint32_t second_token; ///< Interval: first token of the second bound
  uint32_t second_n;
  PressStr second_start; ///< Interval: the second bound on its own
  PressStr second_end;
  PressStr second_precision;
  PressStr first_start; ///< Interval: the first bound on its own
  PressStr first_end;
  PressStr first_precision;
  uint32_t first_token;
  uint32_t first_n;
  bool year_inferred; ///< The text gives no year
  bool has_clock; ///< The text gives a time of day; precision is hour only if
                  ///< its offset is known too
  int32_t clock;  ///< Minutes of the day
  PressStr weekday_text;     ///< Weekday that the text gives, or none
  PressStr weekday_computed; ///< Its real weekday where the two differ, or none
} DateMention;

typedef struct {
  DateMention *items;
  size_t n;
  size_t cap;
  Civil anchor; ///< What relative dates were resolved with; month 0: none
} DateList;

/// Words of time and number of one language; read-only, may be shared
typedef struct DateWordsImpl DateWords;

/**
   Load data/<language>/dates.tsv.

   @param arena Holds the words; must outlive every use of them.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANNOT_READ or PRESS_BAD_SYNTAX
   (reported with file and line).
*/
PRESS_NODISCARD PressStatus press_date_words_load(PressWorld *world,
                                                  Arena *arena,
                                                  Language language,
                                                  const DateWords **words);

/**
   Find the dates of an article, in order of place.

   Recursive descent over tokens, one grammar a language. The anchor is
   `published`, else the first full date of the text.

   @param words Of the article's language.
   @param marks Or null; verbs in the future make a weekday the next one.
   @return PRESS_OK, or PRESS_NO_MEMORY or PRESS_TOO_BIG (reported).
*/
PRESS_NODISCARD PressStatus press_dates_find(PressWorld *world,
                                             Arena *arena,
                                             const DateWords *words,
                                             const Article *article,
                                             const Marks *marks,
                                             DateList *dates);

#endif // PRESS_MENTION_DATE_H
