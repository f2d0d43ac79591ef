// SPDX-License-Identifier: MIT

// Lists are small and trusted to be there, not to be right: each error names
// file, line and what to write instead.

#include "lexicon/table.h"

#include "base/stream.h"
#include "base/utf8.h"

#include <sys/stat.h>

// A list is words that people wrote
#define MAX_BYTES ((size_t)64 << 20U)

PressStatus
press_table_exists(PressWorld *world,
                   Arena *arena,
                   const char *name,
                   bool *exists)
{
  const PressStr path = press_data_path(world, arena, name);
  if (press_str_is_none(path)) {
    const Table table = {.world = world, .path = press_str(name)};
    return press_table_no_memory(&table);
  }
  struct stat status;
  *exists = stat(path.data, &status) == 0;
  return PRESS_OK;
}

static PressStatus
wrong(const Table *table,
      PressStatus status,
      PressStr place,
      const char *hint,
      const char *what)
{
  const size_t offset =
      place.data ? (size_t)(place.data - table->text.data) : table->start;
  return press_report(table->world, PRESS_ERROR, status,
                      press_origin(table->path, table->text, offset, place.len),
                      press_str(hint), "%s", what);
}

PressStatus
press_table_open(PressWorld *world,
                 Arena *arena,
                 const char *name,
                 size_t n_fields,
                 Table *table)
{
  const PressStr path = press_data_path(world, arena, name);
  *table = (Table){.world = world, .path = path, .n_fields = n_fields};
  if (press_str_is_none(path)) {
    table->path = press_str(name);
    return press_table_no_memory(table);
  }
  PressStatus st =
      press_file_take(world, arena, path.data, MAX_BYTES, &table->text);
  if (st) {
    return st == PRESS_NO_MEMORY ? press_table_no_memory(table) : st;
  }
  const size_t valid = press_utf8_valid(table->text);
  if (valid < table->text.len) {
    st = wrong(table, PRESS_BAD_TEXT,
               press_str_cut(table->text, valid, valid + 1),
               "save the file as UTF-8", "byte is not UTF-8");
  }
  return st;
}

static PressStr
take_line(Table *table)
{
  const PressStr text = table->text;
  table->start = table->next;
  const char *from = text.data + table->start;
  const char *end = memchr(from, '\n', text.len - table->start);
  size_t len = end ? (size_t)(end - from) : text.len - table->start;
  table->next = table->start + len + (end ? 1 : 0);
  if (len && from[len - 1] == '\r') {
    len--;
  }
  return (PressStr){from, len};
}

PressStatus
press_table_next(Table *table)
{
  PressStr line = {"", 0};
  do {
    if (table->next >= table->text.len) {
      return PRESS_END;
    }
    line = take_line(table);
  } while (!line.len || line.data[0] == '#');
  size_t n = 0;
  PressStr field = PRESS_NONE;
  while (press_field_item(&line, '\t', &field)) {
    if (n == table->n_fields) {
      return wrong(table, PRESS_BAD_SYNTAX, field,
                   "see the comment at the top of the file for the columns",
                   "row has too many columns");
    }
    if (!field.len) {
      return wrong(table, PRESS_BAD_SYNTAX, field,
                   "write - for a column that does not apply",
                   "column is empty");
    }
    table->fields[n++] = field;
  }
  if (n < table->n_fields) {
    return wrong(table, PRESS_BAD_SYNTAX, field,
                 "see the comment at the top of the file for the columns; the "
                 "last one is the source",
                 "row has too few columns");
  }
  return PRESS_OK;
}

PressStatus
press_table_wrong(const Table *table,
                  size_t field,
                  const char *hint,
                  const char *what)
{
  return wrong(table, PRESS_BAD_DATA, table->fields[field], hint, what);
}

PressStatus
press_table_no_memory(const Table *table)
{
  return press_report(table->world, PRESS_ERROR, PRESS_NO_MEMORY,
                      (PressOrigin){.source = table->path}, PRESS_NONE,
                      "no memory for the lexicon");
}

bool
press_field_item(PressStr *list, char separator, PressStr *item)
{
  if (!list->data) {
    return false;
  }
  const char *end = list->len ? memchr(list->data, separator, list->len) : NULL;
  if (!end) {
    *item = *list;
    *list = PRESS_NONE;
    return true;
  }
  const size_t len = (size_t)(end - list->data);
  *item = (PressStr){list->data, len};
  *list = press_str_cut(*list, len + 1, list->len);
  return true;
}
