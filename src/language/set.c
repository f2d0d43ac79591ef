// SPDX-License-Identifier: MIT

#include "language/set.h"

#include "base/json_read.h"
#include "base/stream.h"

#include <stdlib.h>

typedef struct {
  PressWorld *world;
  Arena *arena;
  PressStr name;
  bool need_text;
  size_t line; ///< From 1
} Reader;

static PressStatus
bad(const Reader *r, const char *what)
{
  return press_report(r->world, PRESS_ERROR, PRESS_BAD_DATA,
                      (PressOrigin){.source = r->name, .line = r->line},
                      PRESS_STR("a line is {\"id\", \"text\", \"entities\": "
                                "[{\"start\", \"end\", \"type\"}]}"),
                      "%s", what);
}

static int
compare(const void *one, const void *two)
{
  const SetSpan *const a = one;
  const SetSpan *const b = two;
  if (a->start != b->start) {
    return a->start < b->start ? -1 : 1;
  }
  if (a->end != b->end) {
    return a->end > b->end ? -1 : 1;
  }
  return press_str_compare(a->type, b->type);
}

void
press_set_sort(SetSpan *spans, uint32_t n)
{
  if (n) {
    qsort(spans, n, sizeof *spans, compare);
  }
}

static PressStatus
read_spans(const Reader *r, const PressValue *list, SetDocument *document)
{
  const uint32_t n = list && list->kind == PRESS_LIST ? list->n : 0;
  SetSpan *const spans = press_arena_array(r->arena, n + 1, sizeof(SetSpan));
  if (!spans) {
    return PRESS_NO_MEMORY;
  }
  const size_t end = r->need_text ? document->text.len : UINT32_MAX;
  for (uint32_t i = 0; i < n; ++i) {
    const PressValue *const item = &list->items[i];
    uint64_t from = 0;
    uint64_t to = 0;
    const PressStr type = press_value_text(item, "type");
    if (!press_value_uint(item, "start", &from) ||
        !press_value_uint(item, "end", &to) || from >= to || to > end ||
        !type.len) {
      return bad(r, "a span has no start, end or type, or is out of bounds");
    }
    spans[i] = (SetSpan){(uint32_t)from, (uint32_t)to, type};
  }
  press_set_sort(spans, n);
  document->spans = spans;
  document->n_spans = n;
  return PRESS_OK;
}

static PressStatus
read_line(const Reader *r, PressStr line, Set *set)
{
  const PressValue *value = NULL;
  PressStatus st =
      press_json_parse(r->world, r->name, line, r->line, r->arena, &value);
  if (st) {
    return st;
  }
  SetDocument document = {.id = press_value_text(value, "id"),
                          .text = press_value_text(value, "text")};
  if (!document.id.len || (r->need_text && !document.text.data) ||
      document.text.len >= UINT32_MAX) {
    return bad(r, "the line has no id or no text");
  }
  st = read_spans(r, press_value_get(value, "entities"), &document);
  if (!st && !PRESS_ROOM(r->arena, set)) {
    st = PRESS_NO_MEMORY;
  }
  if (!st) {
    set->items[set->n++] = document;
  }
  return st;
}

PressStatus
press_set_parse(PressWorld *world,
                Arena *arena,
                PressStr name,
                PressStr bytes,
                bool need_text,
                Set *set)
{
  PressStatus st = PRESS_OK;
  Set read = {0};
  Reader r = {
      .world = world, .arena = arena, .name = name, .need_text = need_text};
  size_t at = 0;
  while (!st && at < bytes.len) {
    const char *const from = bytes.data + at;
    const char *const stop = memchr(from, '\n', bytes.len - at);
    const size_t len = stop ? (size_t)(stop - from) : bytes.len - at;
    ++r.line;
    if (len) {
      st = read_line(&r, (PressStr){from, len}, &read);
    }
    at += len + 1;
  }
  if (!st) {
    *set = read;
  }
  return st;
}

PressStatus
press_set_read(PressWorld *world,
               Arena *arena,
               const char *path,
               bool need_text,
               Set *set)
{
  FileBytes file = {0};
  PressStatus st = press_file_read(world, path, (size_t)1 << 30, &file);
  if (!st) {
    st = press_set_parse(world, arena, press_str(path), file.bytes, need_text,
                         set);
  }
  press_file_close(&file);
  return st;
}
