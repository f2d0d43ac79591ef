// SPDX-License-Identifier: MIT

// What the rules of all kinds of elements need: reporting, references, sorted
// lists.

#include "store/checker.h"

#include <stdarg.h>
#include <stdio.h>

#define REASON_SIZE 400
#define PLACE_SIZE 40

// Line of an element. Elements are looked at in about the order of the file, so
// counting goes on from where it stopped.
static size_t
line_of(Checker *checker, const TreeItem *item)
{
  const PressStr bytes = checker->tree->bytes;
  const size_t offset = item->base + item->value->offset;

  if (!checker->line || offset < checker->line_offset) {
    checker->line = 1;
    checker->line_offset = 0;
  }
  while (checker->line_offset < offset && checker->line_offset < bytes.len) {
    checker->line += bytes.data[checker->line_offset] == '\n';
    ++checker->line_offset;
  }
  return checker->line;
}

void
press_check_fault(Checker *checker,
                  const TreeItem *item,
                  const char *rule,
                  const char *remedy,
                  const char *format,
                  ...)
{
  char reason[REASON_SIZE];
  char line[PLACE_SIZE];
  PressStr place = press_tree_id(item);
  va_list args;

  va_start(args, format);
  (void)vsnprintf(reason, sizeof reason, format, args);
  va_end(args);
  if (!place.len) {
    (void)snprintf(line, sizeof line, "line %zu", line_of(checker, item));
    place = press_str(line);
  }
  ++checker->n_faults;
  if (checker->sink) {
    const PressFault fault = {press_str(rule), place, press_str(reason),
                              press_str(remedy)};
    checker->sink(checker->handle, &fault);
  }
}

uint32_t
press_check_find(const Checker *checker, DocumentList list, PressStr id)
{
  return press_str_is_none(id) ? MAP_NONE
                               : press_map_get(checker->ids + list, id);
}

const PressValue *
press_check_thing(const Checker *checker, DocumentList list, PressStr id)
{
  const uint32_t index = press_check_find(checker, list, id);

  return index == MAP_NONE ? NULL
                           : checker->tree->lists[list].items[index].value;
}

static const PressValue *
refer(Checker *checker,
      const TreeItem *item,
      const char *member,
      DocumentList list,
      PressStr id)
{
  static const char *const rules[] = {"reference.document", "reference.node",
                                      "reference.statement", "reference.claim"};
  const PressValue *const thing = press_check_thing(checker, list, id);

  if (!thing) {
    checker->broken = true;
    press_check_fault(checker, item, rules[list],
                      "add what it refers to or mend the id",
                      "%s refers to \"%.*s\", which is no %s", member,
                      CHECK_TEXT(id), press_tree_kind_name(list));
  }
  return thing;
}

const PressValue *
press_check_reference(Checker *checker,
                      const TreeItem *item,
                      const PressValue *object,
                      const char *member,
                      DocumentList list)
{
  const PressStr id = press_value_text(object, member);

  return press_str_is_none(id) ? NULL : refer(checker, item, member, list, id);
}

void
press_check_references(Checker *checker,
                       const TreeItem *item,
                       const PressValue *object,
                       const char *member,
                       DocumentList list)
{
  const PressValue *const texts = press_check_list(object, member);

  for (uint32_t i = 0; i < texts->n; ++i) {
    if (texts->items[i].kind == PRESS_TEXT) {
      refer(checker, item, member, list, texts->items[i].text);
    }
  }
}

const PressValue *
press_check_list(const PressValue *object, const char *member)
{
  static const PressValue empty = {.kind = PRESS_LIST};
  const PressValue *const value = press_value_get(object, member);

  return value && value->kind == PRESS_LIST ? value : &empty;
}

void
press_check_sorted(Checker *checker,
                   const TreeItem *item,
                   const PressValue *object,
                   const char *member)
{
  const PressValue *const list = press_check_list(object, member);

  for (uint32_t i = 1; i < list->n; ++i) {
    const PressStr a = list->items[i - 1].text;
    const PressStr b = list->items[i].text;
    const int c = press_str_compare(a, b);
    if (c == 0) {
      press_check_fault(checker, item, "list.unique", "write it once",
                        "\"%.*s\" stands twice in %s", CHECK_TEXT(b), member);
    } else if (c > 0) {
      press_check_fault(checker, item, "list.sorted",
                        "sort the list by UTF-8 bytes",
                        "\"%.*s\" stands behind \"%.*s\" in %s", CHECK_TEXT(b),
                        CHECK_TEXT(a), member);
      return;
    }
  }
}

bool
press_check_is_one_of(PressStr text, const char *const *choices)
{
  for (; *choices; ++choices) {
    if (press_str_equals(text, press_str(*choices))) {
      return true;
    }
  }
  return false;
}
