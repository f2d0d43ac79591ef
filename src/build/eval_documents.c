// SPDX-License-Identifier: MIT

// Offsets mean the same in both graphs only if they are of one text, so the
// documents of the two are paired first. A span of the system is kept with
// the name that gold has for its document; a document that gold does not know
// keeps its own.

#include "build/eval_documents.h"

#include "build/eval_value.h"

/// No id of a document can be a NUL, so this name is free
#define NAMELESS PRESS_STR("\0")

/// Replacement character, for bytes that a cut tore apart
#define TORN "\xEF\xBF\xBD"

bool
press_eval_names(Arena *arena, EvalNames *names)
{
  *names = (EvalNames){
      .arena = arena, .names = press_eval_ids(arena), .any_other = EVAL_NONE};
  return press_eval_ids_add(&names->names, NAMELESS) == EVAL_NO_DOCUMENT;
}

/// Name of a document by the value that gives its id
static uint32_t
name_of(EvalNames *names, const PressValue *id)
{
  return id && id->kind == PRESS_TEXT
             ? press_eval_ids_add(&names->names, id->text)
             : EVAL_NO_DOCUMENT;
}

/// Place of a document with this name, the end if it is new
static size_t
place_of(const EvalDocuments *documents, uint32_t name)
{
  size_t i = 0;
  while (i < documents->n && documents->items[i].name != name) {
    ++i;
  }
  return i;
}

static PressStr
only_text(const EvalDocuments *documents)
{
  PressStr only = PRESS_NONE;
  for (size_t i = 0; i < documents->n; ++i) {
    if (documents->items[i].text.data) {
      if (only.data) {
        return PRESS_NONE;
      }
      only = documents->items[i].text;
    }
  }
  return only;
}

bool
press_eval_documents(EvalNames *names,
                     const PressValue *graph,
                     EvalDocuments *documents)
{
  const PressValue *const list = press_eval_list(graph, "documents");
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const value = &list->items[i];
    if (value->kind != PRESS_OBJECT) {
      continue;
    }
    const uint32_t name = name_of(names, press_value_get(value, "id"));
    const size_t place = place_of(documents, name);
    if (name == EVAL_NONE ||
        (place == documents->n && !PRESS_ROOM(names->arena, documents))) {
      return false;
    }
    documents->n += place == documents->n;
    documents->items[place] =
        (EvalDocument){name, value, press_value_text(value, "text")};
  }
  documents->only_text = only_text(documents);
  return true;
}

/// What two documents are compared by
static PressStr
mark_of(const EvalDocument *document, const char *member)
{
  const PressStr text = press_value_text(document->value, member);
  if (strcmp(member, "uri") != 0) {
    return text;
  }
  size_t start = text.len;
  while (start && text.data[start - 1] != '/') {
    --start;
  }
  return text.data ? press_str_cut(text, start, text.len) : text;
}

/// Marks of all documents, or null
static const PressStr *
marks_of(Arena *arena, const EvalDocuments *documents, const char *member)
{
  PressStr *const marks =
      press_arena_array(arena, documents->n, sizeof(PressStr));
  for (size_t i = 0; marks && i < documents->n; ++i) {
    marks[i] = mark_of(&documents->items[i], member);
  }
  return marks;
}

/// Pair the documents left over that have the same mark
static bool
pair_by(EvalNames *names,
        const EvalDocuments *system,
        const EvalDocuments *gold,
        bool *taken,
        const char *member)
{
  const PressStr *const ours = marks_of(names->arena, system, member);
  const PressStr *const theirs = marks_of(names->arena, gold, member);
  if (!ours || !theirs) {
    return false;
  }
  for (size_t i = 0; i < system->n; ++i) {
    uint32_t *const to = &names->gold_of.items[system->items[i].name];
    for (size_t k = 0; *to == EVAL_NONE && ours[i].len && k < gold->n; ++k) {
      if (!taken[k] && press_str_equals(ours[i], theirs[k])) {
        taken[k] = true;
        *to = gold->items[k].name;
      }
    }
  }
  return true;
}

/// One document left on each side must be the same
static void
pair_rest(EvalNames *names,
          const EvalDocuments *system,
          const EvalDocuments *gold,
          const bool *taken)
{
  size_t left = 0;
  size_t ours = 0;
  for (size_t i = 0; i < system->n; ++i) {
    if (names->gold_of.items[system->items[i].name] == EVAL_NONE) {
      ++left;
      ours = i;
    }
  }
  size_t gold_left = 0;
  size_t theirs = 0;
  for (size_t k = 0; k < gold->n; ++k) {
    if (!taken[k]) {
      ++gold_left;
      theirs = k;
    }
  }
  if (left == 1 && gold_left == 1) {
    names->gold_of.items[system->items[ours].name] = gold->items[theirs].name;
  }
}

bool
press_eval_names_map(EvalNames *names,
                     const EvalDocuments *system,
                     const EvalDocuments *gold)
{
  static const char *const members[] = {"sha256", "id", "uri", "title"};
  names->gold_of.items = press_eval_nones(names->arena, names->names.n);
  names->gold_of.n = names->names.n;
  bool *const taken = press_arena_array(names->arena, gold->n, sizeof(bool));
  if (!names->gold_of.items || !taken) {
    return false;
  }
  for (size_t i = 0; i < sizeof members / sizeof *members; ++i) {
    if (!pair_by(names, system, gold, taken, members[i])) {
      return false;
    }
  }
  pair_rest(names, system, gold, taken);
  if (gold->n == 1) {
    uint32_t *const nameless = &names->gold_of.items[EVAL_NO_DOCUMENT];
    *nameless = *nameless == EVAL_NONE ? gold->items[0].name : *nameless;
    names->any_other = system->n ? EVAL_NONE : gold->items[0].name;
  }
  return true;
}

static uint32_t
name_in_gold(const EvalNames *names, uint32_t name)
{
  if (name < names->gold_of.n && names->gold_of.items[name] != EVAL_NONE) {
    return names->gold_of.items[name];
  }
  return names->any_other != EVAL_NONE ? names->any_other : name;
}

bool
press_eval_span(EvalNames *names,
                bool mapped,
                const PressValue *value,
                const PressValue *document,
                EvalSpan *span)
{
  *span = (EvalSpan){0};
  EvalSpan found = {.known = true};
  if (!press_eval_integer(press_value_get(value, "start"), &found.start) ||
      !press_eval_integer(press_value_get(value, "end"), &found.end) ||
      found.end <= found.start) {
    return true;
  }
  const PressValue *const own = press_value_get(value, "document");
  const uint32_t name = name_of(names, own ? own : document);
  if (name == EVAL_NONE) {
    return false;
  }
  found.document = mapped ? name_in_gold(names, name) : name;
  *span = found;
  return true;
}

bool
press_eval_span_meets(EvalSpan a, EvalSpan b)
{
  return a.known && b.known && a.document == b.document && a.start < b.end &&
         b.start < a.end;
}

/// The text that the offsets of a span are of, or none
static PressStr
text_of(const EvalNames *names,
        const EvalDocuments *documents,
        const PressValue *value)
{
  if (documents->only_text.data) {
    return documents->only_text;
  }
  const PressStr id = press_value_text(value, "document");
  const uint32_t name =
      id.data ? press_eval_ids_find(&names->names, id) : EVAL_NO_DOCUMENT;
  const size_t place = place_of(documents, name);
  return place < documents->n ? documents->items[place].text : PRESS_NONE;
}

static bool
is_inside(unsigned char byte)
{
  return (byte & 0xC0) == 0x80;
}

/// Bytes that the character at the start of a text needs
static size_t
length_of(unsigned char byte)
{
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// A part of a text; characters torn at its ends are replaced
static PressStr
mended(Arena *arena, PressStr part)
{
  size_t start = 0;
  while (start < part.len && is_inside((unsigned char)part.data[start])) {
    ++start;
  }
  size_t last = part.len;
  while (last > start && is_inside((unsigned char)part.data[last - 1])) {
    --last;
  }
  const bool torn =
      last > start &&
      length_of((unsigned char)part.data[last - 1]) > part.len - last + 1;
  const size_t end = torn ? last - 1 : part.len;
  if (!start && !torn) {
    return part;
  }
  const PressStr before = PRESS_STR(TORN TORN TORN);
  const PressStr parts[] = {
      press_str_cut(before, 0, 3 * (start < 3 ? start : 3)),
      press_str_cut(part, start, end < start ? start : end),
      press_str_cut(before, 0, torn ? 3 : 0)};
  return press_arena_join(arena, parts, 3);
}

PressStr
press_eval_documents_cut(const EvalNames *names,
                         const EvalDocuments *documents,
                         const PressValue *value)
{
  const PressStr text = text_of(names, documents, value);
  int64_t start = 0;
  int64_t end = 0;
  if (!text.data ||
      !press_eval_integer(press_value_get(value, "start"), &start) ||
      !press_eval_integer(press_value_get(value, "end"), &end)) {
    return PRESS_STR("");
  }
  const size_t from = start < 0 ? 0 : (size_t)start;
  const size_t to = end < 0 ? 0 : (size_t)end;
  const size_t stop = to < text.len ? to : text.len;
  return from < stop ? mended(names->arena, press_str_cut(text, from, stop))
                     : PRESS_STR("");
}
