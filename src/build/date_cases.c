// SPDX-License-Identifier: MIT

// A set ends a range with a day that does not count, which is the day after a
// lone period (2016 ends on 2017-01-01), but the first day of the last bound of
// "from May to September". In a graph both ends count; so an end is right in
// either sense. A range of times is kept by no graph, so the set has no value
// for it here.

#include "build/date_cases.h"

#include "base/json_read.h"
#include "base/stream.h"
#include "base/utf8.h"

#include <string.h>

/// Types of sets, without what stands before the point, and their kinds
static const struct {
  const char *name;
  DateKind kind;
} kinds[] = {{"date", DATE_DAY},           {"daterange", DATE_PERIOD},
             {"datetime", DATE_MOMENT},    {"time", DATE_CLOCK},
             {"duration", DATE_DURATION},  {"datetimerange", DATE_MOMENT},
             {"datetimealt", DATE_MOMENT}, {"timerange", DATE_CLOCK},
             {"timezone", DATE_CLOCK},     {"set", DATE_DURATION}};

const char *
press_date_kind_name(DateKind kind)
{
  return kinds[kind].name;
}

DateKind
press_date_kind_by_name(PressStr name)
{
  const char *const point = name.len ? memchr(name.data, '.', name.len) : NULL;
  const size_t from = point ? (size_t)(point - name.data) + 1 : 0;
  const PressStr type = press_str_cut(name, from, name.len);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; ++i) {
    if (press_str_equals(type, press_str(kinds[i].name))) {
      return kinds[i].kind;
    }
  }
  return N_DATE_KINDS;
}

#define CASE_LINE                                                              \
  "a line is {\"language\": \"fr\", \"spec\", \"case\": {\"Input\", "          \
  "\"Context\", "                                                              \
  "\"Results\"}}"
#define RESULT_LINE                                                            \
  "a line is {\"id\", \"entities\": [{\"start\", \"end\", \"value\"}]}"

typedef struct {
  PressWorld *world;
  Arena *arena;
  PressStr name;
  size_t line; ///< From 1
} Reader;

static PressStatus
bad(const Reader *r, const char *hint, const char *what)
{
  return press_report(r->world, PRESS_ERROR, PRESS_BAD_DATA,
                      (PressOrigin){.source = r->name, .line = r->line},
                      press_str(hint), "%s", what);
}

/// "2018-12-30 19:00:00", "2018-12-30", "19:00:00": day and minutes
static void
read_moment(PressStr text, Civil *day, int32_t *clock)
{
  size_t at = 0;
  if (text.len >= 10 && press_civil_parse(press_str_cut(text, 0, 10), day)) {
    at = 11;
  }
  if (text.len >= at + 5 && text.data[at + 2] == ':') {
    const char *const t = text.data + at;
    *clock =
        ((t[0] - '0') * 10 + t[1] - '0') * 60 + (t[3] - '0') * 10 + t[4] - '0';
  }
}

/// A value of a set; false if it is none that a graph keeps
static bool
read_value(const PressValue *from, DateKind kind, DateValue *value)
{
  const PressStr point = press_value_text(from, "value");
  const PressStr start = press_value_text(from, "start");
  const PressStr end = press_value_text(from, "end");
  *value = (DateValue){.clock = -1};
  int32_t none = -1;
  if (kind == DATE_PERIOD) {
    read_moment(start, &value->from, &none);
    read_moment(end, &value->bound, &none);
    if (value->bound.month) {
      value->to = press_civil_from_days(press_civil_to_days(value->bound) - 1);
    }
    return value->from.month || value->bound.month;
  }
  read_moment(point, &value->from, &value->clock);
  value->to = value->from;
  value->bound = value->from;
  return (kind == DATE_DAY && value->from.month) ||
         (kind == DATE_MOMENT && value->from.month && value->clock >= 0) ||
         (kind == DATE_CLOCK && !value->from.month && value->clock >= 0);
}

static void
read_values(const PressValue *result, DateSpan *span)
{
  const PressValue *const list =
      press_value_get(press_value_get(result, "Resolution"), "values");
  const uint32_t n = list && list->kind == PRESS_LIST ? list->n : 0;
  for (uint32_t i = 0; i < n && span->n_values < DATE_VALUES_MAX; ++i) {
    if (read_value(&list->items[i], span->kind,
                   &span->values[span->n_values])) {
      ++span->n_values;
    }
  }
}

/// Byte of a code point; false if the text is shorter
static bool
byte_of(PressStr text, uint64_t character, size_t *byte)
{
  size_t at = 0;
  for (; character && at < text.len; --character) {
    (void)press_utf8_next(text, &at);
  }
  *byte = at;
  return !character;
}

static PressStr
type_of(const PressValue *result)
{
  static const char *const names[] = {"TypeName", "Typename", "Type"};
  PressStr type = PRESS_NONE;
  for (size_t i = 0; i < 3 && !type.len; ++i) {
    type = press_value_text(result, names[i]);
  }
  return type;
}

/// Put a span where its start belongs
static bool
put(Arena *arena, DateSpans *spans, const DateSpan *span)
{
  if (!PRESS_ROOM(arena, spans)) {
    return false;
  }
  size_t at = spans->n++;
  for (; at && spans->items[at - 1].start > span->start; --at) {
    spans->items[at] = spans->items[at - 1];
  }
  spans->items[at] = *span;
  return true;
}

static PressStatus
read_result(const Reader *r, const PressValue *result, DateCase *one)
{
  uint64_t start = 0;
  if (!press_value_uint(result, "Start", &start) &&
      !press_value_uint(result, "start", &start)) {
    return PRESS_OK;
  }
  const uint64_t n = press_utf8_count(press_value_text(result, "Text"));
  const DateKind kind = press_date_kind_by_name(type_of(result));
  size_t from = 0;
  size_t to = 0;
  if (!n || kind == N_DATE_KINDS || !byte_of(one->text, start, &from) ||
      !byte_of(one->text, start + n, &to)) {
    return PRESS_OK;
  }
  DateSpan span = {.start = (uint32_t)from, .end = (uint32_t)to, .kind = kind};
  read_values(result, &span);
  return put(r->arena, &one->spans, &span) ? PRESS_OK : PRESS_NO_MEMORY;
}

static PressStatus
read_case(Reader *r, const PressValue *value, void *handle)
{
  DateCases *const cases = handle;
  const PressValue *const from = press_value_get(value, "case");
  const PressStr language = press_value_text(value, "language");
  const PressStr when =
      press_value_text(press_value_get(from, "Context"), "ReferenceDateTime");
  DateCase one = {.id = press_arena_format(r->arena, "%zu", r->line),
                  .text = press_value_text(from, "Input"),
                  .spec = press_value_text(value, "spec")};
  int found = 0;
  while (found < N_LANGUAGES &&
         !press_str_equals(language, press_language_name((Language)found))) {
    ++found;
  }
  if (found == N_LANGUAGES || !one.text.data || one.text.len >= UINT32_MAX) {
    return bad(r, CASE_LINE, "the line has no language or no text");
  }
  one.language = (Language)found;
  Civil day = {0};
  if (when.len >= 10 && press_civil_parse(press_str_cut(when, 0, 10), &day)) {
    one.reference = press_str_cut(when, 0, 10);
  }
  const PressValue *const results = press_value_get(from, "Results");
  const uint32_t n = results && results->kind == PRESS_LIST ? results->n : 0;
  PressStatus st = one.id.data ? PRESS_OK : PRESS_NO_MEMORY;
  for (uint32_t i = 0; !st && i < n; ++i) {
    st = read_result(r, &results->items[i], &one);
  }
  if (!st && !PRESS_ROOM(r->arena, cases)) {
    st = PRESS_NO_MEMORY;
  }
  if (!st) {
    cases->items[cases->n++] = one;
  }
  return st;
}

static PressStatus
read_found(Reader *r, const PressValue *value, void *handle)
{
  DateResults *const results = handle;
  DateResult one = {.id = press_value_text(value, "id")};
  const PressValue *const list = press_value_get(value, "entities");
  const uint32_t n = list && list->kind == PRESS_LIST ? list->n : 0;
  for (uint32_t i = 0; i < n; ++i) {
    const PressValue *const from = press_value_get(&list->items[i], "value");
    uint64_t start = 0;
    uint64_t end = 0;
    DateSpan span = {.n_values = 1};
    if (!press_value_uint(&list->items[i], "start", &start) ||
        !press_value_uint(&list->items[i], "end", &end) || start >= end ||
        end > UINT32_MAX) {
      return bad(r, RESULT_LINE, "a span has no start or no end");
    }
    span.start = (uint32_t)start;
    span.end = (uint32_t)end;
    DateValue *const said = &span.values[0];
    said->clock = -1;
    read_moment(press_value_text(from, "clock"), &said->from, &said->clock);
    int32_t none = -1;
    read_moment(press_value_text(from, "start"), &said->from, &none);
    read_moment(press_value_text(from, "end"), &said->to, &none);
    said->bound = said->to;
    if (!put(r->arena, &one.spans, &span)) {
      return PRESS_NO_MEMORY;
    }
  }
  if (!one.id.len || !PRESS_ROOM(r->arena, results)) {
    return one.id.len ? PRESS_NO_MEMORY
                      : bad(r, RESULT_LINE, "the line has no id");
  }
  results->items[results->n++] = one;
  return PRESS_OK;
}

/// Hand every line of a file over
static PressStatus
read_lines(Reader *r,
           const char *path,
           PressStatus (*each)(Reader *, const PressValue *, void *),
           void *handle)
{
  FileBytes file = {0};
  PressStatus st = press_file_read(r->world, path, (size_t)1 << 30, &file);
  size_t at = 0;
  while (!st && at < file.bytes.len) {
    const char *const from = file.bytes.data + at;
    const char *const stop = memchr(from, '\n', file.bytes.len - at);
    const size_t len = stop ? (size_t)(stop - from) : file.bytes.len - at;
    const PressValue *value = NULL;
    ++r->line;
    at += len + 1;
    if (len) {
      st = press_json_parse(r->world, r->name, (PressStr){from, len}, r->line,
                            r->arena, &value);
      st = st ? st : each(r, value, handle);
    }
  }
  press_file_close(&file);
  return st;
}

PressStatus
press_date_cases_read(PressWorld *world,
                      Arena *arena,
                      const char *path,
                      DateCases *cases)
{
  Reader r = {.world = world, .arena = arena, .name = press_str(path)};
  DateCases read = {0};
  const PressStatus st = read_lines(&r, path, read_case, &read);
  if (!st) {
    *cases = read;
  }
  return st;
}

PressStatus
press_date_results_read(PressWorld *world,
                        Arena *arena,
                        const char *path,
                        DateResults *results)
{
  Reader r = {.world = world, .arena = arena, .name = press_str(path)};
  DateResults read = {0};
  const PressStatus st = read_lines(&r, path, read_found, &read);
  if (!st) {
    *results = read;
  }
  return st;
}
