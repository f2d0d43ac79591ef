// SPDX-License-Identifier: MIT

// The lists of data/ in a fixed order, which is the order of the readings of
// a form: words, verbs, nouns and adjectives of each language, then names,
// countries, demonyms and forenames. words.tsv comes first because it says what
// makes a verb reflexive (se) and what stays as it is in a plural (de).
//
// Only classes.tsv and the words, verbs and conjugation of a language must be
// there; the other lists are loaded if they are.

#include "lexicon/load.h"

#include "lexicon/loader.h"

static PressStatus
load_table(Loader *loader, const char *name, size_t n_fields, RowLoader load)
{
  PressStatus st = press_table_open(loader->world, &loader->lexicon->arena,
                                    name, n_fields, &loader->table);
  while (!st) {
    st = press_table_next(&loader->table);
    if (!st) {
      st = load(loader);
      press_arena_reset(&loader->row);
    }
  }
  return st == PRESS_END ? PRESS_OK : st;
}

static PressStatus
load_optional(Loader *loader, const char *name, size_t n_fields, RowLoader load)
{
  bool there = false;
  const PressStatus st =
      press_table_exists(loader->world, loader->work, name, &there);
  return st || !there ? st : load_table(loader, name, n_fields, load);
}

// class, part of speech, meaning
static PressStatus
load_class(Loader *loader)
{
  Lexicon *lexicon = loader->lexicon;
  const PressStr name = loader->table.fields[0];
  const size_t n = lexicon->classes.n;
  if (press_map_get(&lexicon->class_by_name, name) != MAP_NONE) {
    return press_table_wrong(&loader->table, 0, "delete one of the two",
                             "class is there twice");
  }
  if (n >= NO_CLASS) {
    return press_table_wrong(&loader->table, 0, "65535 at most",
                             "too many classes");
  }
  if (!PRESS_ROOM(&lexicon->arena, &lexicon->classes) ||
      !press_map_put(&lexicon->class_by_name, name, (uint32_t)n)) {
    return press_table_no_memory(&loader->table);
  }
  lexicon->classes.items[lexicon->classes.n++] = name;
  return PRESS_OK;
}

static const struct {
  const char *words;
  const char *conjugation;
  const char *verbs;
  const char *nouns;
  const char *adjectives;
} lists[N_LANGUAGES] = {
    [LANG_EN] = {"en/words.tsv", "en/conjugation.tsv", "en/verbs.tsv",
                 "en/nouns.tsv", "en/adjectives.tsv"},
    [LANG_FR] = {"fr/words.tsv", "fr/conjugation.tsv", "fr/verbs.tsv",
                 "fr/nouns.tsv", "fr/adjectives.tsv"},
};

static PressStatus
load_language(Loader *loader, Language language)
{
  press_loader_set_language(loader, language);
  PressStatus st =
      load_table(loader, lists[language].words, 6, press_load_word);
  if (!st) {
    st = press_inflect_load(loader->world, &loader->lexicon->arena,
                            lists[language].conjugation,
                            &loader->inflect[language]);
  }
  if (!st) {
    st = load_table(loader, lists[language].verbs, 4, press_load_verb);
  }
  if (!st &&
      !press_forms_seal(&loader->lexicon->forms[language],
                        &loader->lexicon->arena, &loader->lexicon->trie)) {
    st = press_table_no_memory(&loader->table);
  }
  if (!st) {
    st = load_optional(loader, lists[language].nouns, 6, press_load_noun);
  }
  if (!st) {
    st = load_optional(loader, lists[language].adjectives, 5,
                       press_load_adjective);
  }
  return st;
}

static PressStatus
load_names(Loader *loader)
{
  PressStatus st = press_load_icu_countries(loader);
  if (!st) {
    st = load_optional(loader, "countries.tsv", 4, press_load_country);
  }
  if (!st) {
    st = load_optional(loader, "names.tsv", 6, press_load_name);
  }
  if (!st) {
    st = load_optional(loader, "demonyms.tsv", 8, press_load_demonym);
  }
  if (!st) {
    st = load_optional(loader, "forenames.tsv", 2, press_load_forename);
  }
  return st;
}

static PressStatus
load_all(Loader *loader)
{
  PressStatus st = load_table(loader, "classes.tsv", 3, load_class);
  for (unsigned i = 0; !st && i < N_LANGUAGES; i++) {
    st = load_language(loader, (Language)i);
  }
  return st ? st : load_names(loader);
}

size_t
press_country_index(PressStr code)
{
  if (code.len != 2) {
    return N_COUNTRY_CODES;
  }
  const unsigned a = (unsigned)(unsigned char)code.data[0] - 'A';
  const unsigned b = (unsigned)(unsigned char)code.data[1] - 'A';
  return a < 26 && b < 26 ? a * 26U + b : N_COUNTRY_CODES;
}

PressStatus
press_lexicon_load(PressWorld *world, Lexicon *lexicon, Arena *work)
{
  Arena *arena = &lexicon->arena;
  Loader *loader = press_arena_array(work, 1, sizeof *loader);
  lexicon->class_by_name = press_map(arena);
  if (!loader || !press_trie_start(arena, &lexicon->trie)) {
    return press_report(world, PRESS_ERROR, PRESS_NO_MEMORY, (PressOrigin){0},
                        PRESS_NONE, "no memory for the lexicon");
  }
  *loader = (Loader){.world = world,
                     .lexicon = lexicon,
                     .work = work,
                     .row = press_arena(world->alloc, 0),
                     .class_lists = press_map(work)};
  PressStatus st = press_ontology_get(world, &loader->ontology);
  if (!st) {
    st = load_all(loader);
  }
  press_arena_clear(&loader->row);
  return st;
}
