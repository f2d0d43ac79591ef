// SPDX-License-Identifier: MIT

/*
   Reading data/rules/<topic>.json: an object {"rules": [rule, ...]}.

     {"id": "acquire.verb", "predicate": "ACQUIRES", "on": "verb",
      "class": "verb.acquire", "subject": "subject", "object": "object",
      "object_type": ["Organization", "Product"], "score": 0.9,
      "examples": [{"lang": "fr", "text": "Norvik a racheté Delta Marine.",
                    "gives": "Norvik ACQUIRES Delta Marine"}, ...],
      "counter": [{"lang": "fr", "text": "...", "not": "ACQUIRES"}]}

   `class` is one class or a list, `subject` and `object` one slot or a list of
   which the first that is filled counts. The files are listed in
   data/rules/index.json, in whose order rules are tried.
*/

#include "statement/rules.h"

#include "base/json_read.h"
#include "base/stream.h"
#include "base/world.h"

typedef struct {
  PressWorld *world;
  Arena *arena;
  const MentionData *data;
  struct RulesImpl *rules;
  PressStr file;
  PressStr text;
} Loader;

static const char *const trigger_names[N_TRIGGERS] = {
    "verb",   "noun", "demonym", "place", "part",
    "member", "date", "name",    "copula"};

static const char *const slot_names[N_SLOTS] = {
    "",        "subject", "object", "self",   "of",         "by",
    "against", "for",     "from",   "in",     "on",         "to",
    "via",     "with",    "member", "second", "asked",      "event",
    "country", "date",    "since",  "until",  "unspecified"};

static PressStatus
refuse(const Loader *l,
       const PressValue *at,
       PressStr id,
       const char *message,
       PressStr what)
{
  return press_report(l->world, PRESS_ERROR, PRESS_BAD_DATA,
                      press_origin(l->file, l->text, at->offset, 0),
                      PRESS_STR("see docs/CONTRIBUTING.md, Add a rule"),
                      "rule '%.*s': %s '%.*s'", (int)id.len,
                      id.data ? id.data : "", message, (int)what.len,
                      what.data ? what.data : "");
}

static bool
name_row(const char *const *names, int n, PressStr name, int *row)
{
  for (int i = 0; i < n; ++i) {
    if (name.len && press_str_equals(press_str(names[i]), name)) {
      *row = i;
      return true;
    }
  }
  return false;
}

/// The i-th text of a member that is one text or a list; none at its end
static PressStr
nth_text(const PressValue *rule, const char *name, uint32_t i)
{
  const PressValue *const v = press_value_get(rule, name);
  if (v && v->kind == PRESS_TEXT) {
    return i ? PRESS_NONE : v->text;
  }
  if (v && v->kind == PRESS_LIST && i < v->n &&
      v->items[i].kind == PRESS_TEXT) {
    return v->items[i].text;
  }
  return PRESS_NONE;
}

static PressStatus
read_slots(const Loader *l,
           const PressValue *json,
           PressStr id,
           const char *name,
           Slot slots[MAX_ALTERNATIVES])
{
  for (uint32_t i = 0; i < MAX_ALTERNATIVES; ++i) {
    const PressStr text = nth_text(json, name, i);
    if (press_str_is_none(text)) {
      return i ? PRESS_OK : refuse(l, json, id, "no slot for", press_str(name));
    }
    int row = 0;
    if (!name_row(slot_names, N_SLOTS, text, &row)) {
      return refuse(l, json, id, "unknown slot", text);
    }
    slots[i] = (Slot)row;
  }
  return PRESS_OK;
}

static PressStatus
read_end(const Loader *l,
         const PressValue *json,
         PressStr id,
         const char *type_name,
         const char *class_name,
         RuleEnd *end)
{
  end->word_class = NO_CLASS;
  for (uint32_t i = 0; i < MAX_TYPES; ++i) {
    const PressStr text = nth_text(json, type_name, i);
    if (press_str_is_none(text)) {
      break;
    }
    const uint16_t row = press_ontology_find_type(l->data->ontology, text);
    if (row == PRESS_NO_ROW) {
      return refuse(l, json, id, "unknown type", text);
    }
    end->types[end->n_types++] = row;
  }
  const PressStr text = press_value_text(json, class_name);
  if (!press_str_is_none(text)) {
    end->word_class = press_lexicon_class(l->data->lexicon, text);
    if (end->word_class == NO_CLASS) {
      return refuse(l, json, id, "unknown class", text);
    }
  }
  return PRESS_OK;
}

static PressStatus
read_classes(const Loader *l, const PressValue *json, Rule *rule)
{
  for (uint32_t i = 0; i < MAX_CLASSES; ++i) {
    const PressStr text = nth_text(json, "class", i);
    if (press_str_is_none(text)) {
      break;
    }
    const WordClass c = press_lexicon_class(l->data->lexicon, text);
    if (c == NO_CLASS) {
      return refuse(l, json, rule->id, "unknown class", text);
    }
    rule->classes[rule->n_classes++] = c;
  }
  const bool needs = rule->on == ON_VERB || rule->on == ON_NOUN;
  return needs && !rule->n_classes
             ? refuse(l, json, rule->id, "no member", PRESS_STR("class"))
             : PRESS_OK;
}

static PressStatus
read_example(const Loader *l,
             const PressValue *json,
             PressStr id,
             bool counter,
             RuleExample *example)
{
  const PressStr lang = press_value_text(json, "lang");
  const bool french = press_str_equals(lang, PRESS_STR("fr"));
  *example =
      (RuleExample){.language = french ? LANG_FR : LANG_EN,
                    .text = press_value_text(json, "text"),
                    .gives = press_value_text(json, counter ? "not" : "gives"),
                    .counter = counter,
                    .polarity = press_value_text(json, "polarity"),
                    .status = press_value_text(json, "status")};
  if (!french && !press_str_equals(lang, PRESS_STR("en"))) {
    return refuse(l, json, id, "example in unknown language", lang);
  }
  if (!example->text.len || !example->gives.len) {
    return refuse(l, json, id, "example without",
                  PRESS_STR("text, gives or not"));
  }
  return PRESS_OK;
}

static PressStatus
read_examples(const Loader *l, const PressValue *json, Rule *rule)
{
  const PressValue *const good = press_value_get(json, "examples");
  const PressValue *const bad = press_value_get(json, "counter");
  const uint32_t n_good = good && good->kind == PRESS_LIST ? good->n : 0;
  const uint32_t n_bad = bad && bad->kind == PRESS_LIST ? bad->n : 0;
  RuleExample *const all =
      press_arena_array(l->arena, n_good + n_bad + 1, sizeof(RuleExample));
  if (!all) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n_good + n_bad; ++i) {
    const bool counter = i >= n_good;
    const PressValue *const v =
        counter ? &bad->items[i - n_good] : &good->items[i];
    const PressStatus st = read_example(l, v, rule->id, counter, &all[i]);
    if (st) {
      return st;
    }
  }
  rule->examples = all;
  rule->n_examples = n_good + n_bad;
  return PRESS_OK;
}

static PressStatus
read_rule(Loader *l, const PressValue *json)
{
  if (!PRESS_ROOM(l->arena, l->rules)) {
    return PRESS_NO_MEMORY;
  }
  Rule rule = {.id = press_value_text(json, "id"),
               .file = l->file,
               .passive_only = press_value_true(json, "passive_only"),
               .active_only = press_value_true(json, "active_only"),
               .negates = press_value_true(json, "negates"),
               .alleges = press_value_true(json, "alleges"),
               .needs_reflexive = press_value_true(json, "reflexive"),
               .score = 0.8};
  if (!rule.id.len) {
    return refuse(l, json, PRESS_STR("?"), "no member", PRESS_STR("id"));
  }
  const PressStr predicate = press_value_text(json, "predicate");
  rule.predicate = press_ontology_find_predicate(l->data->ontology, predicate);
  if (rule.predicate == PRESS_NO_ROW) {
    return refuse(l, json, rule.id, "unknown predicate", predicate);
  }
  rule.speech =
      press_ontology_predicate(l->data->ontology, rule.predicate)->speech;
  int on = 0;
  const PressStr trigger = press_value_text(json, "on");
  if (!name_row(trigger_names, N_TRIGGERS, trigger, &on)) {
    return refuse(l, json, rule.id, "unknown trigger", trigger);
  }
  rule.on = (RuleTrigger)on;
  const PressValue *const score = press_value_get(json, "score");
  if (score && score->kind == PRESS_NUMBER) {
    rule.score = score->number;
  }
  PressStatus st = read_classes(l, json, &rule);
  st = st ? st : read_slots(l, json, rule.id, "subject", rule.subject);
  st = st ? st : read_slots(l, json, rule.id, "object", rule.object);
  st = st ? st
          : read_end(l, json, rule.id, "subject_type", "subject_class",
                     &rule.subject_end);
  st = st ? st
          : read_end(l, json, rule.id, "object_type", "object_class",
                     &rule.object_end);
  st = st ? st
          : read_end(l, json, rule.id, "with_type", "with_class", &rule.with);
  rule.subject_not = NO_CLASS;
  const PressStr not_class = press_value_text(json, "subject_not");
  if (!st && !press_str_is_none(not_class)) {
    rule.subject_not = press_lexicon_class(l->data->lexicon, not_class);
    if (rule.subject_not == NO_CLASS) {
      st = refuse(l, json, rule.id, "unknown class", not_class);
    }
  }
  int without = 0;
  const PressStr slot = press_value_text(json, "without");
  if (!st && !press_str_is_none(slot) &&
      !name_row(slot_names, N_SLOTS, slot, &without)) {
    st = refuse(l, json, rule.id, "unknown slot", slot);
  }
  rule.without = (Slot)without;
  st = st ? st : read_examples(l, json, &rule);
  if (!st) {
    l->rules->items[l->rules->n++] = rule;
  }
  return st;
}

static PressStatus
read_file(Loader *l, PressStr name)
{
  const PressStr parts[] = {PRESS_STR("rules/"), name};
  const PressStr relative = press_arena_join(l->arena, parts, 2);
  if (press_str_is_none(relative)) {
    return PRESS_NO_MEMORY;
  }
  const PressStr path = press_data_path(l->world, l->arena, relative.data);
  if (press_str_is_none(path)) {
    return PRESS_NO_MEMORY;
  }
  FileBytes bytes = {0};
  PressStatus st =
      press_file_read(l->world, path.data, l->world->limits.file_bytes, &bytes);
  if (st) {
    return st;
  }
  l->file = path;
  l->text = bytes.bytes;
  const PressValue *json = NULL;
  st = press_json_parse(l->world, path, bytes.bytes, 1, l->arena, &json);
  const PressValue *const list = st ? NULL : press_value_get(json, "rules");
  for (uint32_t i = 0; !st && list && i < list->n; ++i) {
    st = read_rule(l, &list->items[i]);
  }
  press_file_close(&bytes);
  l->text = PRESS_STR("");
  return st;
}

static PressStatus
read_index(Loader *l, const PressValue **files)
{
  const PressStr path = press_data_path(l->world, l->arena, "rules/index.json");
  if (press_str_is_none(path)) {
    return PRESS_NO_MEMORY;
  }
  FileBytes bytes = {0};
  PressStatus st =
      press_file_read(l->world, path.data, l->world->limits.file_bytes, &bytes);
  if (st) {
    return st;
  }
  const PressValue *json = NULL;
  st = press_json_parse(l->world, path, bytes.bytes, 1, l->arena, &json);
  press_file_close(&bytes);
  if (!st) {
    *files = press_value_get(json, "files");
  }
  return st;
}

/// Lists of rules by the class of their trigger
static bool
index_by_class(Arena *arena, struct RulesImpl *rules)
{
  const uint32_t n = press_lexicon_n_classes(rules->data->lexicon);
  uint32_t *const first = press_arena_array(arena, n + 2, sizeof(uint32_t));
  if (!first) {
    return false;
  }
  uint32_t total = 0;
  for (size_t i = 0; i < rules->n; ++i) {
    for (uint8_t c = 0; c < rules->items[i].n_classes; ++c) {
      ++first[rules->items[i].classes[c] + 1];
      ++total;
    }
  }
  for (uint32_t c = 0; c < n; ++c) {
    first[c + 1] += first[c];
  }
  uint32_t *const all = press_arena_array(arena, total + 1, sizeof(uint32_t));
  uint32_t *const next = press_arena_array(arena, n + 1, sizeof(uint32_t));
  if (!all || !next) {
    return false;
  }
  for (uint32_t i = 0; i < rules->n; ++i) {
    for (uint8_t c = 0; c < rules->items[i].n_classes; ++c) {
      const WordClass k = rules->items[i].classes[c];
      all[first[k] + next[k]++] = i;
    }
  }
  rules->by_class = all;
  rules->by_class_first = first;
  return true;
}

PressStatus
press_rules_load(PressWorld *world,
                 Arena *arena,
                 const MentionData *data,
                 const Rules **rules)
{
  struct RulesImpl *const r = press_arena_array(arena, 1, sizeof *r);
  if (!r) {
    return PRESS_NO_MEMORY;
  }
  r->data = data;
  Loader l = {.world = world, .arena = arena, .data = data, .rules = r};
  const PressValue *files = NULL;
  PressStatus st = read_index(&l, &files);
  for (uint32_t i = 0; !st && files && i < files->n; ++i) {
    st = read_file(&l, files->items[i].text);
  }
  if (!st && !index_by_class(arena, r)) {
    st = PRESS_NO_MEMORY;
  }
  if (!st) {
    *rules = r;
  }
  return st;
}
