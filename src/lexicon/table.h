// SPDX-License-Identifier: MIT

/// @file table.h Reading the lists of data/

#ifndef PRESS_LEXICON_TABLE_H
#define PRESS_LEXICON_TABLE_H

#include "base/world.h"

/// Columns that a list may have
#define TABLE_MAX_FIELDS 8

/**
   A list that is read row by row: UTF-8, a line a row, fields between tabs, a
   line that begins with # is a comment, the last field is the source.
*/
typedef struct {
  PressWorld *world;
  PressStr path;
  PressStr text;
  size_t next;  ///< Offset of the next line
  size_t start; ///< Offset of this row's line
  PressStr fields[TABLE_MAX_FIELDS];
  size_t n_fields; ///< That every row has
} Table;

/**
   Open data/<name>; the text is kept in the arena.

   @return PRESS_OK, PRESS_CANNOT_READ, PRESS_BAD_TEXT, PRESS_TOO_BIG or
   PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_table_open(PressWorld *world,
                                             Arena *arena,
                                             const char *name,
                                             size_t n_fields,
                                             Table *table);

/// Finds out if data/<name> is there; PRESS_OK or PRESS_NO_MEMORY (reported)
PRESS_NODISCARD PressStatus press_table_exists(PressWorld *world,
                                               Arena *arena,
                                               const char *name,
                                               bool *exists);

/// Next row; PRESS_END behind the last, PRESS_BAD_SYNTAX (reported)
PRESS_NODISCARD PressStatus press_table_next(Table *table);

/// Report that a field is wrong; returns PRESS_BAD_DATA
PressStatus press_table_wrong(const Table *table,
                              size_t field,
                              const char *hint,
                              const char *what);

/// Out of memory, reported
PressStatus press_table_no_memory(const Table *table);

/// True for "-"
static inline bool
press_field_is_empty(PressStr field)
{
  return field.len == 1 && field.data[0] == '-';
}

/// Cut the first of a list's items off; false at its end
bool press_field_item(PressStr *list, char separator, PressStr *item);

#endif // PRESS_LEXICON_TABLE_H
