// SPDX-License-Identifier: MIT

/// @file date_write.h What a mention of time says of a point or an interval

#ifndef PRESS_MENTION_DATE_WRITE_H
#define PRESS_MENTION_DATE_WRITE_H

#include "mention/date_parse.h"

/// A mention of tokens [first, end), its words from `raw` on
void press_date_begin(const DateParser *parser,
                      uint32_t raw,
                      uint32_t first,
                      uint32_t end,
                      DateMention *out);

/// Fill a mention with a point
void
press_date_fill(const DateParser *parser, const When *said, DateMention *out);

/// Ends and precision of a point as texts
void press_date_write_bound(Arena *arena,
                            const When *when,
                            PressStr *start,
                            PressStr *end,
                            PressStr *precision);

/// Say so if the text's weekday is not the day's
void press_date_check_weekday(const DateParser *parser,
                              const When *when,
                              DateMention *out);

/// True if the text does not give the year
bool press_date_is_inferred(const When *when);

/// True if a day can be written: years 1 to 9999, or not known
bool press_date_is_writable(Civil day);

// date_interval.c -------------------------------------------------------------

/// between P and P | from P to P | P - P
bool press_date_interval_at(const DateParser *parser,
                            uint32_t token,
                            DateMention *out);

#endif // PRESS_MENTION_DATE_WRITE_H
