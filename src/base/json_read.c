// SPDX-License-Identifier: MIT

// The door to cJSON. cJSON takes much that is not JSON, so nothing reaches it
// that the strict scan has not let through. The scan also notes where each
// value starts; the tree is walked in the same order, and numbers are read
// again from there, because cJSON keeps them as doubles only.
//
// cJSON keeps an error position of the whole process, which nobody here reads.

#include "base/json_read.h"

#include "base/json_scan.h"
#include "base/utf8.h"
#include "base/value_depth.h"

#include <cjson/cJSON.h>

#include <math.h>
#include <stdio.h>

/// Decimals below it have digits enough for JSON_NUMBER_MAX
#define DECIMAL_LIMIT 1e60

/// Digits of a number below DECIMAL_LIMIT, six decimals, a point and an end
#define DIGITS_SIZE 80

typedef struct {
  PressStr text;
  const JsonStarts *starts;
  size_t next; ///< Index of the next value's start
  Arena *arena;
  JsonFault *fault;
} Copier;

/// A decimal that is written as the model wants it
static PressStr
decimal_digits(Arena *arena, double number)
{
  char text[DIGITS_SIZE];
  const int n = snprintf(text, sizeof text, "%.6f", fabs(number));
  if (n < 8) {
    return PRESS_NONE;
  }
  // Whatever the locale puts between them, digits come first and last
  size_t whole = 0;
  while (text[whole] >= '0' && text[whole] <= '9') {
    ++whole;
  }
  const char *const fraction = text + n - 6;
  size_t kept = 6;
  while (kept && fraction[kept - 1] == '0') {
    --kept;
  }
  const bool zero = !kept && whole == 1 && text[0] == '0';
  const PressStr parts[] = {{"-", number < 0 && !zero},
                            {text, whole},
                            {".", kept > 0},
                            {fraction, kept}};
  return press_arena_join(arena, parts, 4);
}

static bool
copy_number(Copier *c, const cJSON *from, size_t start, PressValue *to)
{
  const size_t end = press_json_number_end(c->text, start);
  const PressStr literal = press_str_cut(c->text, start, end);
  bool integer = true;
  for (size_t i = 0; i < literal.len; ++i) {
    integer = integer && literal.data[i] != '.' && literal.data[i] != 'e' &&
              literal.data[i] != 'E';
  }
  to->kind = PRESS_NUMBER;
  to->number = from->valuedouble;
  if (!integer) {
    if (!(fabs(from->valuedouble) < DECIMAL_LIMIT)) {
      *c->fault = (JsonFault){start, literal.len, "number is out of range",
                              "write a number below 1e60, or a text"};
      return false;
    }
    to->text = decimal_digits(c->arena, from->valuedouble);
  } else if (press_str_equals(literal, PRESS_STR("-0"))) {
    to->text = PRESS_STR("0");
    to->number = 0;
  } else {
    to->text = press_arena_str(c->arena, literal);
  }
  return to->text.data != NULL;
}

static bool copy_value(Copier *c, const cJSON *from, PressValue *to);

/// Recursion as deep as the scan allowed, which VALUE_DEPTH bounds
static bool
copy_items(Copier *c, const cJSON *from, PressValue *to)
{
  const bool object = cJSON_IsObject(from);
  size_t n = 0;
  for (const cJSON *item = from->child; item; item = item->next) {
    ++n;
  }
  PressValue *const items = press_arena_array(c->arena, n, sizeof(PressValue));
  PressStr *const names =
      object ? press_arena_array(c->arena, n, sizeof(PressStr)) : NULL;
  if (!items || (object && !names)) {
    return false;
  }
  size_t i = 0;
  for (const cJSON *item = from->child; item; item = item->next, ++i) {
    if (names) {
      names[i] = press_arena_str(c->arena, press_str(item->string));
      if (!names[i].data) {
        return false;
      }
    }
    if (!copy_value(c, item, &items[i])) {
      return false;
    }
  }
  to->kind = object ? PRESS_OBJECT : PRESS_LIST;
  to->n = (uint32_t)n;
  to->names = names;
  to->items = items;
  return true;
}

static bool
copy_value(Copier *c, const cJSON *from, PressValue *to)
{
  const uint32_t start = c->starts->items[c->next++];
  to->offset = start;
  if (cJSON_IsString(from)) {
    to->kind = PRESS_TEXT;
    to->text = press_arena_str(c->arena, press_str(from->valuestring));
    return to->text.data != NULL;
  }
  if (cJSON_IsNumber(from)) {
    return copy_number(c, from, start, to);
  }
  if (cJSON_IsBool(from)) {
    to->kind = PRESS_BOOL;
    to->boolean = cJSON_IsTrue(from);
    return true;
  }
  if (cJSON_IsNull(from)) {
    to->kind = PRESS_NULL;
    return true;
  }
  return copy_items(c, from, to);
}

/// What the scan found, at its place
static PressStatus
report_fault(const PressWorld *world,
             PressStatus status,
             PressStr name,
             PressStr text,
             size_t first_line,
             const JsonFault *fault)
{
  PressOrigin origin = press_origin(name, text, fault->offset, fault->length);
  origin.line += first_line ? first_line - 1 : 0;
  return press_report(world, PRESS_ERROR, status, origin,
                      press_str(fault->hint), "%s", fault->message);
}

/// A text that was let through, to values in the arena
static PressStatus
build(PressStr text,
      const JsonStarts *starts,
      Arena *arena,
      JsonFault *fault,
      const PressValue **value)
{
  cJSON *const tree = cJSON_ParseWithLengthOpts(text.data, text.len, NULL, 0);
  if (!tree) {
    return PRESS_NO_MEMORY;
  }
  Copier copier = {
      .text = text, .starts = starts, .arena = arena, .fault = fault};
  PressValue *const made = press_arena_array(arena, 1, sizeof(PressValue));
  const bool copied = made && copy_value(&copier, tree, made);
  cJSON_Delete(tree);
  if (!copied) {
    return fault->message ? PRESS_BAD_SYNTAX : PRESS_NO_MEMORY;
  }
  *value = made;
  return PRESS_OK;
}

/// The first thing about the bytes that is wrong
static PressStatus
check_bytes(PressStr text, JsonFault *fault)
{
  if (text.len >= UINT32_MAX) {
    *fault = (JsonFault){0, 0, "JSON text of 4 GiB or more",
                         "write it as JSONL, one object a line"};
    return PRESS_TOO_BIG;
  }
  if (press_str_starts(text, PRESS_STR("\xEF\xBB\xBF"))) {
    *fault = (JsonFault){0, 3, "a byte order mark in front of the JSON",
                         "save the file as UTF-8 without it"};
    return PRESS_BAD_SYNTAX;
  }
  const size_t valid = press_utf8_valid(text);
  if (valid < text.len) {
    *fault = (JsonFault){valid, 1, "a byte that is not UTF-8",
                         "convert the file to UTF-8"};
    return PRESS_BAD_TEXT;
  }
  return PRESS_OK;
}

PressStatus
press_json_parse(PressWorld *world,
                 PressStr name,
                 PressStr text,
                 size_t first_line,
                 Arena *arena,
                 const PressValue **value)
{
  JsonFault fault = {0};
  JsonStarts starts = {0};
  Arena scratch = press_arena(world->alloc, 0);
  const unsigned depth =
      world->limits.depth < VALUE_DEPTH ? world->limits.depth : VALUE_DEPTH;
  PressStatus st = check_bytes(text, &fault);
  if (!st) {
    st = press_json_scan(text, depth, &scratch, &starts, &fault);
  }
  if (!st) {
    st = build(text, &starts, arena, &fault, value);
  }
  press_arena_clear(&scratch);
  return fault.message ? report_fault(world, st, name, text, first_line, &fault)
                       : st;
}

const char *
press_json_version(void)
{
  return cJSON_Version();
}
