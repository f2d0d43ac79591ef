// SPDX-License-Identifier: MIT

/**
   @file date_cases.h Sets of texts with dates, as Recognizers-Text has them

   A line is {"language", "spec", "case": {"Input", "Context":
   {"ReferenceDateTime"}, "Results": [{"Text", "TypeName", "Start",
   "Resolution": {"values": [...]}}]}}; Start counts code points.
*/

#ifndef PRESS_BUILD_DATE_CASES_H
#define PRESS_BUILD_DATE_CASES_H

#include "base/civil.h"
#include "text/article.h"

/// What an expression of time says
typedef enum {
  DATE_DAY,
  DATE_PERIOD,   ///< From a day to a day
  DATE_MOMENT,   ///< A day and a time of day, ranges of them too
  DATE_CLOCK,    ///< A time of day, ranges of them too
  DATE_DURATION, ///< A duration or a repetition
  N_DATE_KINDS
} DateKind;

/// "date", "daterange" ...: the name of a kind
const char *press_date_kind_name(DateKind kind);

/// The kind of a type's name ("datetimeV2.date", "date"); N_DATE_KINDS: none
DateKind press_date_kind_by_name(PressStr name);

/// A value. Days with month 0: open
typedef struct {
  Civil from;
  Civil to;      ///< Counts: May to September ends with September
  Civil bound;   ///< Where the last bound begins: the first of September
  int32_t clock; ///< Minutes of the day; -1: none
} DateValue;

/// Values that are right for an expression: last Monday or next Monday
#define DATE_VALUES_MAX 8

/// An expression of time in a text
typedef struct {
  uint32_t start; ///< Byte
  uint32_t end;   ///< Byte behind it
  DateKind kind;  ///< Of the gold
  DateValue values[DATE_VALUES_MAX];
  uint32_t n_values; ///< 0: the set resolves it to nothing that a graph keeps
} DateSpan;

/// Expressions of a text, in order
typedef struct {
  DateSpan *items;
  size_t n;
  size_t cap;
} DateSpans;

/// A text
typedef struct {
  PressStr id; ///< Number of its line
  PressStr text;
  PressStr spec;
  PressStr reference; ///< Day that it is said on, or none
  Language language;
  DateSpans spans;
} DateCase;

typedef struct {
  DateCase *items;
  size_t n;
  size_t cap;
} DateCases;

/**
   Read a set. Expressions whose place is not in the text are left out.

   @param cases Everything in it lives in the arena.
   @return PRESS_OK, what reading a file or JSON gives, or PRESS_BAD_DATA for a
   line without language or text (reported).
*/
PRESS_NODISCARD PressStatus press_date_cases_read(PressWorld *world,
                                                  Arena *arena,
                                                  const char *path,
                                                  DateCases *cases);

/// A case by the id that another program's result has
typedef struct {
  PressStr id;
  DateSpans spans;
} DateResult;

typedef struct {
  DateResult *items;
  size_t n;
  size_t cap;
} DateResults;

/**
   Read what a program found: lines {"id": "12", "entities": [{"start", "end",
   "value": {"start", "end", "clock"}}]}, in bytes, ids being numbers of lines
   of the set; `value` and what is in it may be missing.

   @return as press_date_cases_read.
*/
PRESS_NODISCARD PressStatus press_date_results_read(PressWorld *world,
                                                    Arena *arena,
                                                    const char *path,
                                                    DateResults *results);

#endif // PRESS_BUILD_DATE_CASES_H
