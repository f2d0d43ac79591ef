// SPDX-License-Identifier: MIT

// The tables of MODEL.md sections 4, 7 and 11 as data. A reader that has walked
// them needs no further checks of kinds; the checker walks them to the end.

#include "store/schema.h"

#include <stdio.h>

#define PATH_SIZE 200

static const char *const polarities[] = {"affirmed", "negated", NULL};
static const char *const statuses[] = {
    "asserted", "reported", "alleged", "possible", "unknown", "denied", NULL};
static const char *const mention_kinds[] = {
    "name", "nominal", "apposition", "pronoun", "date", "quantity", NULL};
static const char *const sentence_kinds[] = {
    "title", "heading", "body", "credit", "keywords", "dateline", NULL};

#define SCHEMA(name, what, list)                                               \
  const Schema press_schema_##name = {what, list, sizeof(list) / sizeof *(list)}

static const SchemaMember top[] = {
    {"pressgraph", WANT_COUNT, false, NULL, NULL},
    {"ontology", WANT_TEXT, false, NULL, NULL},
};
SCHEMA(top, "document", top);

static const SchemaMember document[] = {
    {"id", WANT_TEXT, false, NULL, NULL},
    {"uri", WANT_TEXT, false, NULL, NULL},
    {"title", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"language", WANT_TEXT, false, NULL, NULL},
    {"published", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"anchor", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"sha256", WANT_TEXT, false, NULL, NULL},
    {"bytes", WANT_COUNT, false, NULL, NULL},
    {"text", WANT_TEXT, true, NULL, NULL},
    {"sentences", WANT_SENTENCES, false, NULL, NULL},
};
SCHEMA(document, "document", document);

static const SchemaMember labels[] = {
    {"en", WANT_TEXT, true, NULL, NULL},
    {"fr", WANT_TEXT, true, NULL, NULL},
};
SCHEMA(labels, "labels", labels);

static const SchemaMember mention[] = {
    {"document", WANT_TEXT, false, NULL, NULL},
    {"sentence", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"start", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"end", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"kind", WANT_CHOICE, false, NULL, mention_kinds},
    {"text", WANT_TEXT, true, NULL, NULL},
};
SCHEMA(mention, "mention", mention);

static const SchemaMember node[] = {
    {"id", WANT_TEXT, false, NULL, NULL},
    {"types", WANT_TEXTS, false, NULL, NULL},
    {"label", WANT_TEXT, false, NULL, NULL},
    {"labels", WANT_ONE, false, &press_schema_labels, NULL},
    {"named", WANT_BOOL, false, NULL, NULL},
    {"aliases", WANT_TEXTS, false, NULL, NULL},
    {"properties", WANT_OBJECT, false, NULL, NULL},
    {"mentions", WANT_MANY, false, &press_schema_mention, NULL},
};
SCHEMA(node, "node", node);

static const SchemaMember time_members[] = {
    {"start", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"end", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"precision", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"raw", WANT_TEXT_OR_NULL, true, NULL, NULL},
};
SCHEMA(time, "time", time_members);

static const SchemaMember quantity[] = {
    {"value", WANT_NUMBER_OR_NULL, false, NULL, NULL},
    {"value_max", WANT_NUMBER_OR_NULL, true, NULL, NULL},
    {"comparator", WANT_TEXT, false, NULL, NULL},
    {"unit", WANT_TEXT_OR_NULL, true, NULL, NULL},
    {"raw", WANT_TEXT_OR_NULL, true, NULL, NULL},
};
SCHEMA(quantity, "quantity", quantity);

static const SchemaMember derived[] = {
    {"rule", WANT_TEXT, false, NULL, NULL},
    {"from", WANT_TEXTS, false, NULL, NULL},
};
SCHEMA(derived, "derived", derived);

static const SchemaMember evidence[] = {
    {"document", WANT_TEXT, false, NULL, NULL},
    {"sentence", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"start", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"end", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"text", WANT_TEXT, true, NULL, NULL},
};
SCHEMA(evidence, "evidence", evidence);

static const SchemaMember statement[] = {
    {"id", WANT_TEXT, false, NULL, NULL},
    {"subject", WANT_TEXT, false, NULL, NULL},
    {"predicate", WANT_TEXT, false, NULL, NULL},
    {"object", WANT_TEXT, false, NULL, NULL},
    {"polarity", WANT_CHOICE, false, NULL, polarities},
    {"status", WANT_CHOICE, false, NULL, statuses},
    {"sources", WANT_TEXTS, false, NULL, NULL},
    {"claim", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"time", WANT_ONE_OR_NULL, false, &press_schema_time, NULL},
    {"quantity", WANT_ONE_OR_NULL, false, &press_schema_quantity, NULL},
    {"derived", WANT_ONE_OR_NULL, false, &press_schema_derived, NULL},
    {"score", WANT_NUMBER, false, NULL, NULL},
    {"rule", WANT_TEXT, false, NULL, NULL},
    {"evidence", WANT_MANY, false, &press_schema_evidence, NULL},
    {"properties", WANT_OBJECT, true, NULL, NULL},
};
SCHEMA(statement, "statement", statement);

static const SchemaMember cue[] = {
    {"document", WANT_TEXT, false, NULL, NULL},
    {"sentence", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"start", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"end", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"text", WANT_TEXT_OR_NULL, false, NULL, NULL},
};
SCHEMA(cue, "cue", cue);

static const SchemaMember claim[] = {
    {"id", WANT_TEXT, false, NULL, NULL},
    {"source", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"speech_act", WANT_TEXT, false, NULL, NULL},
    {"cue", WANT_ONE, false, &press_schema_cue, NULL},
    {"said_on", WANT_TEXT_OR_NULL, false, NULL, NULL},
    {"statements", WANT_TEXTS, false, NULL, NULL},
};
SCHEMA(claim, "claim", claim);

static const SchemaMember relation[] = {
    {"type", WANT_TEXT, false, NULL, NULL},
    {"from", WANT_TEXT, false, NULL, NULL},
    {"to", WANT_TEXT, false, NULL, NULL},
};
SCHEMA(relation, "claim relation", relation);

static const SchemaMember warning[] = {
    {"document", WANT_TEXT, false, NULL, NULL},
    {"sentence", WANT_COUNT_OR_NULL, false, NULL, NULL},
    {"kind", WANT_TEXT, false, NULL, NULL},
    {"text", WANT_TEXT, false, NULL, NULL},
};
SCHEMA(warning, "warning", warning);

const Schema *
press_schema_of(DocumentList list)
{
  static const Schema *const schemas[] = {
      &press_schema_document, &press_schema_node,     &press_schema_statement,
      &press_schema_claim,    &press_schema_relation, &press_schema_warning};

  return schemas[list];
}

/// A walk through a value
typedef struct {
  SchemaSink sink;
  void *handle;
  char path[PATH_SIZE]; ///< Of the value that is looked at
  size_t path_len;
} Walk;

static bool
is_count(const PressValue *value)
{
  uint64_t number = 0;

  if (value->kind != PRESS_NUMBER || !value->text.len) {
    return false;
  }
  for (size_t i = 0; i < value->text.len; ++i) {
    const unsigned digit =
        (unsigned)((unsigned char)value->text.data[i] - (unsigned char)'0');
    if (digit > 9 || number > UINT32_MAX) {
      return false;
    }
    number = number * 10 + digit;
  }
  return number < PRESS_NO_INDEX;
}

static bool
is_choice(const PressValue *value, const char *const *choices)
{
  for (; value->kind == PRESS_TEXT && *choices; ++choices) {
    if (press_str_equals(value->text, press_str(*choices))) {
      return true;
    }
  }
  return false;
}

static bool
is_texts(const PressValue *value)
{
  if (value->kind != PRESS_LIST) {
    return false;
  }
  for (uint32_t i = 0; i < value->n; ++i) {
    if (value->items[i].kind != PRESS_TEXT) {
      return false;
    }
  }
  return true;
}

static bool
is_sentences(const PressValue *value)
{
  if (value->kind != PRESS_LIST) {
    return false;
  }
  for (uint32_t i = 0; i < value->n; ++i) {
    const PressValue *const s = value->items + i;
    if (s->kind != PRESS_LIST || s->n != 3 || !is_count(s->items) ||
        !is_count(s->items + 1) || !is_choice(s->items + 2, sentence_kinds)) {
      return false;
    }
  }
  return true;
}

static bool
fits(const SchemaMember *member, const PressValue *value)
{
  const bool null = value->kind == PRESS_NULL;

  switch (member->want) {
  case WANT_TEXT:
    return value->kind == PRESS_TEXT;
  case WANT_TEXT_OR_NULL:
    return null || value->kind == PRESS_TEXT;
  case WANT_COUNT:
    return is_count(value);
  case WANT_COUNT_OR_NULL:
    return null || is_count(value);
  case WANT_BOOL:
    return value->kind == PRESS_BOOL;
  case WANT_NUMBER:
    return value->kind == PRESS_NUMBER;
  case WANT_NUMBER_OR_NULL:
    return null || value->kind == PRESS_NUMBER;
  case WANT_TEXTS:
    return is_texts(value);
  case WANT_OBJECT:
  case WANT_ONE:
    return value->kind == PRESS_OBJECT;
  case WANT_ONE_OR_NULL:
    return null || value->kind == PRESS_OBJECT;
  case WANT_CHOICE:
    return is_choice(value, member->choices);
  case WANT_SENTENCES:
    return is_sentences(value);
  case WANT_MANY:
    break;
  }
  return value->kind == PRESS_LIST;
}

static const char sentences_remedy[] =
    "write a list of [start, end, kind]; kinds are title, heading, body, "
    "credit, "
    "keywords, dateline";

static const char *
remedy(const SchemaMember *member)
{
  static const char *const remedies[] = {
      [WANT_TEXT] = "write a text",
      [WANT_TEXT_OR_NULL] = "write a text or null",
      [WANT_COUNT] = "write a whole number from 0",
      [WANT_COUNT_OR_NULL] = "write a whole number from 0, or null",
      [WANT_BOOL] = "write true or false",
      [WANT_NUMBER] = "write a number",
      [WANT_NUMBER_OR_NULL] = "write a number or null",
      [WANT_TEXTS] = "write a list of texts",
      [WANT_OBJECT] = "write an object, {} if there is nothing in it",
      [WANT_SENTENCES] = sentences_remedy,
      [WANT_ONE] = "write an object",
      [WANT_ONE_OR_NULL] = "write an object or null",
      [WANT_MANY] = "write a list of objects",
  };

  if (member->want != WANT_CHOICE) {
    return remedies[member->want];
  }
  if (member->choices == polarities) {
    return "write affirmed or negated";
  }
  return member->choices == statuses
             ? "write asserted, reported, alleged, possible, unknown or denied"
             : "write name, nominal, apposition, pronoun, date or quantity";
}

// Adds a step to the path; returns the length to go back to
static size_t
push(Walk *walk, const char *name, const uint32_t *index)
{
  const size_t len = walk->path_len;
  char *const end = walk->path + len;
  const size_t room = sizeof walk->path - len;
  const int n = index ? snprintf(end, room, "[%u]", (unsigned)*index)
                      : snprintf(end, room, "%s%s", len ? "." : "", name);

  if (n > 0 && (size_t)n < room) {
    walk->path_len += (size_t)n;
  }
  return len;
}

static bool
fault(Walk *walk, const PressValue *at, bool missing, const char *how)
{
  const SchemaFault found = {
      .path = {walk->path, walk->path_len},
      .at = at,
      .missing = missing,
      .remedy = how,
  };

  return walk->sink(walk->handle, &found);
}

// Member by name; documents have their members in the order of the tables, so
// the search starts where the last one ended
static const PressValue *
find(const PressValue *object, const char *name, uint32_t *hint)
{
  const PressStr wanted = press_str(name);

  for (uint32_t i = 0; i < object->n; ++i) {
    const uint32_t at = (*hint + i) % object->n;
    if (press_str_equals(object->names[at], wanted)) {
      *hint = at + 1;
      return object->items + at;
    }
  }
  return NULL;
}

static bool
walk_object(Walk *walk, const Schema *schema, const PressValue *object);

static bool
walk_list(Walk *walk, const SchemaMember *member, const PressValue *list)
{
  for (uint32_t i = 0; i < list->n; ++i) {
    const size_t len = push(walk, NULL, &i);
    const PressValue *const item = list->items + i;
    const bool going = item->kind == PRESS_OBJECT
                           ? walk_object(walk, member->sub, item)
                           : fault(walk, item, false, "write an object");

    walk->path_len = len;
    if (!going) {
      return false;
    }
  }
  return true;
}

static bool
walk_member(Walk *walk, const SchemaMember *member, const PressValue *value)
{
  if (!fits(member, value)) {
    return fault(walk, value, false, remedy(member));
  }
  if (member->want == WANT_MANY) {
    return walk_list(walk, member, value);
  }
  return !member->sub || value->kind == PRESS_NULL ||
         walk_object(walk, member->sub, value);
}

// Schemas are three deep, so this ends
static bool
walk_object(Walk *walk, const Schema *schema, const PressValue *object)
{
  uint32_t hint = 0;

  for (uint32_t i = 0; i < schema->n; ++i) {
    const SchemaMember *const member = schema->members + i;
    const PressValue *const value = find(object, member->name, &hint);
    if (!value && member->optional) {
      continue;
    }
    const size_t len = push(walk, member->name, NULL);
    const bool going = value ? walk_member(walk, member, value)
                             : fault(walk, object, true, remedy(member));
    walk->path_len = len;
    if (!going) {
      return false;
    }
  }
  return true;
}

bool
press_schema_walk(const Schema *schema,
                  const PressValue *value,
                  SchemaSink sink,
                  void *handle)
{
  Walk walk = {.sink = sink, .handle = handle};

  return value->kind == PRESS_OBJECT
             ? walk_object(&walk, schema, value)
             : fault(&walk, value, false, "write an object");
}

static bool
is_known(const Schema *schema, PressStr name, uint32_t *hint)
{
  for (uint32_t i = 0; i < schema->n; ++i) {
    const uint32_t at = (*hint + i) % schema->n;
    if (press_str_equals(name, press_str(schema->members[at].name))) {
      *hint = at + 1;
      return true;
    }
  }
  return false;
}

bool
press_schema_extra(const Schema *schema,
                   const PressValue *object,
                   Arena *arena,
                   PressMembers *members)
{
  PressStr *names = NULL;
  PressValue *values = NULL;
  uint32_t hint = 0;

  *members = (PressMembers){NULL, NULL, 0};
  for (uint32_t i = 0; i < object->n; ++i) {
    if (is_known(schema, object->names[i], &hint)) {
      continue;
    }
    if (!names) {
      names = press_arena_array(arena, object->n - i, sizeof *names);
      values = press_arena_array(arena, object->n - i, sizeof *values);
      if (!names || !values) {
        return false;
      }
    }
    names[members->n] = object->names[i];
    values[members->n++] = object->items[i];
  }
  members->names = names;
  members->values = values;
  return true;
}
