// SPDX-License-Identifier: MIT

// Rows of names.tsv and forenames.tsv, and of countries.tsv and demonyms.tsv,
// whose lemma is the ISO code. Names of countries come from ICU first: a row of
// countries.tsv has ICU's name as its label.

#include "base/fold.h"
#include "lexicon/loader.h"

static PressStatus
add_text(Loader *loader, PressStr text, uint32_t kind, uint32_t features)
{
  Phrase phrase;
  const PressStatus st = press_phrase_of_text(loader, text, &phrase);
  return st ? st : press_phrase_add(loader, &phrase, kind, features);
}

// A text in all languages; most are cut alike in all and kept once
static PressStatus
add_to_all(Loader *loader, PressStr text, uint32_t kind)
{
  if (press_phrase_is_simple(text)) {
    loader->root = TRIE_ROOT_OF_ALL;
    return add_text(loader, text, kind, 0);
  }
  PressStatus st = PRESS_OK;
  for (unsigned i = 0; !st && i < N_LANGUAGES; i++) {
    press_loader_set_language(loader, (Language)i);
    st = add_text(loader, text, kind, 0);
  }
  return st;
}

// A name in the loader's language or in all
static PressStatus
add_name(Loader *loader, bool all, PressStr name, uint32_t kind)
{
  return all ? add_to_all(loader, name, kind) : add_text(loader, name, kind, 0);
}

// name, types, languages, aliases, classes, source
PressStatus
press_load_name(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = press_reading(POS_NAME, fields[0]);
  reading.label = fields[0];
  uint32_t kind = 0;
  PressStatus st = press_field_types(loader, 1, &reading);
  if (!st) {
    st = press_field_classes(loader, 4, fields[4], &reading);
  }
  if (!st) {
    st = press_phrase_kind(loader, &reading, &kind);
  }
  const bool all = press_str_equals(fields[2], PRESS_STR("*"));
  if (!st && !all) {
    st = press_field_language(loader, 2);
  }
  if (!st) {
    st = add_name(loader, all, fields[0], kind);
  }
  PressStr list = press_field_is_empty(fields[3]) ? PRESS_NONE : fields[3];
  PressStr alias = PRESS_NONE;
  while (!st && press_field_item(&list, ';', &alias)) {
    st = add_name(loader, all, alias, kind);
  }
  return st;
}

// name, source
PressStatus
press_load_forename(Loader *loader)
{
  const PressStr name = loader->table.fields[0];
  Reading reading = press_reading(POS_NAME, name);
  reading.label = name;
  reading.type =
      press_ontology_find_type(loader->ontology, PRESS_STR("Person"));
  uint32_t kind = 0;
  PressStatus st =
      press_field_classes(loader, 0, PRESS_STR("forename"), &reading);
  if (!st) {
    st = press_phrase_kind(loader, &reading, &kind);
  }
  return st ? st : add_to_all(loader, name, kind);
}

static PressStatus
add_country(Loader *loader, PressStr code, PressStr name)
{
  const PressStr label =
      press_lexicon_country(loader->lexicon, loader->language, code);
  Reading reading = press_reading(POS_NAME, code);
  reading.label = press_str_is_none(label) ? name : label;
  reading.type =
      press_ontology_find_type(loader->ontology, PRESS_STR("Country"));
  uint32_t kind = 0;
  const PressStatus st = press_phrase_kind(loader, &reading, &kind);
  return st ? st : add_text(loader, name, kind, 0);
}

// ISO code, language, name, source
PressStatus
press_load_country(Loader *loader)
{
  PressStatus st = press_field_code(loader, 0);
  if (!st) {
    st = press_field_language(loader, 1);
  }
  return st ? st
            : add_country(loader, loader->table.fields[0],
                          loader->table.fields[2]);
}

// Codes that ICU gives one by one
typedef struct {
  Loader *loader;
  PressStatus st;
} IcuCountries;

static PressStatus
add_icu_name(Loader *loader, const char *code)
{
  Arena *arena = &loader->lexicon->arena;
  const PressStr kept = press_arena_str(arena, press_str(code));
  const PressStr name = press_fold_country(
      arena, code, press_language_name(loader->language).data);
  if (arena->failed) {
    return press_table_no_memory(&loader->table);
  }
  const size_t index = press_country_index(kept);
  if (press_str_is_none(name) || index >= N_COUNTRY_CODES) {
    return PRESS_OK;
  }
  loader->lexicon->countries[loader->language][index] = name;
  return add_country(loader, kept, name);
}

static void
add_icu_country(void *handle, const char *code)
{
  IcuCountries *all = handle;
  for (unsigned i = 0; !all->st && i < N_LANGUAGES; i++) {
    press_loader_set_language(all->loader, (Language)i);
    all->st = add_icu_name(all->loader, code);
  }
  press_arena_reset(&all->loader->row);
}

PressStatus
press_load_icu_countries(Loader *loader)
{
  loader->table = (Table){.world = loader->world,
                          .path = PRESS_STR("countries of ICU"),
                          .text = PRESS_STR("")};
  IcuCountries all = {.loader = loader};
  press_fold_countries(add_icu_country, &all);
  return all.st;
}

// True if a noun is the plural of a word
static bool
is_plural_of(Loader *loader, PressStr noun, PressStr word)
{
  const PressStr plural =
      press_inflect_suffix(&loader->inflect[loader->language], &loader->row,
                           SUFFIX_PLURAL_NOUN, word);
  return press_str_equals(noun, plural) && !press_str_equals(noun, word);
}

// Nouns that stand apart from the adjective: Germans is a plural because
// German is there, of Swiss and French nothing is known
static PressStatus
add_demonym_nouns(Loader *loader, uint32_t kind)
{
  const PressStr nouns = loader->table.fields[6];
  PressStr list = nouns;
  PressStr noun = PRESS_NONE;
  PressStatus st = PRESS_OK;
  while (!st && press_field_item(&list, ';', &noun)) {
    bool plural = is_plural_of(loader, noun, loader->table.fields[2]);
    PressStr others = nouns;
    PressStr other = PRESS_NONE;
    while (!plural && press_field_item(&others, ';', &other)) {
      plural = is_plural_of(loader, noun, other);
    }
    st = add_text(loader, noun, kind, plural ? FEAT_PLUR : 0);
  }
  return st;
}

static PressStatus
add_demonym_forms(Loader *loader, uint32_t adjective, uint32_t noun)
{
  const PressStr *fields = loader->table.fields;
  const bool apart = !press_field_is_empty(fields[6]);
  const bool inflects = !press_field_is_empty(fields[3]);
  PressStatus st = PRESS_OK;
  for (unsigned i = 0; !st && i < 4; i++) {
    const PressStr form = fields[2 + i];
    const uint32_t gender = i & 1U ? FEAT_FEM : FEAT_MASC;
    const uint32_t number = i & 2U ? FEAT_PLUR : FEAT_SING;
    const uint32_t features = inflects ? gender | number : 0;
    if (press_field_is_empty(form)) {
      continue;
    }
    st = add_text(loader, form, adjective, features);
    if (!st && !apart) {
      st = add_text(loader, form, noun, features);
    }
  }
  return st || !apart ? st : add_demonym_nouns(loader, noun);
}

// ISO code, language, 4 forms, nouns, source
PressStatus
press_load_demonym(Loader *loader)
{
  Reading adjective = press_reading(POS_ADJ, loader->table.fields[0]);
  uint32_t kind = 0;
  uint32_t noun_kind = 0;
  PressStatus st = press_field_code(loader, 0);
  if (!st) {
    st = press_field_language(loader, 1);
  }
  if (!st) {
    st = press_field_classes(loader, 0, PRESS_STR("demonym"), &adjective);
  }
  Reading noun = adjective;
  noun.pos = POS_NOUN;
  noun.type = press_ontology_find_type(loader->ontology, PRESS_STR("Person"));
  noun.type2 =
      press_ontology_find_type(loader->ontology, PRESS_STR("PersonGroup"));
  if (!st) {
    st = press_phrase_kind(loader, &adjective, &kind);
  }
  if (!st) {
    st = press_phrase_kind(loader, &noun, &noun_kind);
  }
  return st ? st : add_demonym_forms(loader, kind, noun_kind);
}
