// SPDX-License-Identifier: MIT

/// @file quantity.h Numbers with a comparator

#ifndef PRESS_MENTION_QUANTITY_H
#define PRESS_MENTION_QUANTITY_H

#include "lexicon/lexicon.h"
#include "mention/date.h"

/// "au moins 1 400", "some 300", "plusieurs", "between 10 and 20"
typedef struct {
  uint32_t token; ///< First token, the comparator's
  uint32_t n;     ///< Tokens, without the noun that is counted
  uint32_t sentence;
  PressStr value;      ///< Canonical digits; none for several, many
  PressStr value_max;  ///< Only of an interval
  PressStr comparator; ///< "=", ">=", ">", "<=", "<", "~", "several", "many"
  PressStr raw;
  PressStr unit; ///< Only where a sign or currency word belongs to it:
                 ///< "euro", "dollar", "percent"; else none
  bool money;    ///< An amount of money
} Quantity;

typedef struct {
  Quantity *items;
  size_t n;
  size_t cap;
} QuantityList;

/**
   Find the quantities of an article, in order of place; not inside dates or
   names, no ordinals.

   @param words Of the article's language (number words stand in dates.tsv).
   @param marks Or null; a number in a name is none.
   @return PRESS_OK, or PRESS_NO_MEMORY or PRESS_TOO_BIG (reported).
*/
PRESS_NODISCARD PressStatus press_quantities_find(PressWorld *world,
                                                  Arena *arena,
                                                  const DateWords *words,
                                                  const Article *article,
                                                  const Marks *marks,
                                                  const DateList *dates,
                                                  QuantityList *quantities);

#endif // PRESS_MENTION_QUANTITY_H
