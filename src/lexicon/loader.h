// SPDX-License-Identifier: MIT

/// @file loader.h What the loaders of the lists share

#ifndef PRESS_LEXICON_LOADER_H
#define PRESS_LEXICON_LOADER_H

#include "lexicon/inflect.h"
#include "lexicon/load.h"
#include "lexicon/table.h"

#include <pressgraph/ontology.h>

/// Words of one phrase at most
#define MAX_WORDS 16

/// Words of a phrase; live as long as the row
typedef struct {
  PressStr items[MAX_WORDS];
  size_t n;
} Phrase;

/// Classes that a row names
typedef struct {
  PressStr text; ///< Of the field
  const WordClass *items;
  uint16_t n;
} ClassList;

/// A loader at a row of a list
typedef struct {
  PressWorld *world;
  Lexicon *lexicon;
  Arena *work; ///< Lives while lists are loaded
  Arena row;   ///< Lives while one row is
  const PressOntology *ontology;
  Inflect inflect[N_LANGUAGES];
  Map class_lists; ///< Text of a field to number
  struct {
    ClassList *items;
    size_t n;
    size_t cap;
  } lists;
  uint32_t last_list; ///< Of the row before, which mostly has the same
  struct {
    PressStr text; ///< Of the field
    uint16_t type;
    uint16_t type2;
  } last_types; ///< Of the row before
  Table table;
  Language language; ///< Of the row
  uint32_t root;     ///< Where its phrases begin
} Loader;

/// What follows is of one language
static inline void
press_loader_set_language(Loader *loader, Language language)
{
  loader->language = language;
  loader->root = TRIE_ROOT(language);
}

/// Loads one row; reports what is wrong with it
typedef PressStatus (*RowLoader)(Loader *loader);

// fields.c: columns ---------------------------------------------------------

/// A reading without features, types and classes
Reading press_reading(Pos pos, PressStr lemma);

/// Part of speech; all of these return PRESS_OK, or report and return why not
PRESS_NODISCARD PressStatus press_field_pos(const Loader *loader,
                                            size_t field,
                                            Pos *pos);

/// Features, or-ed
PRESS_NODISCARD PressStatus press_field_features(const Loader *loader,
                                                 size_t field,
                                                 uint32_t *features);

/// Gender as features
PRESS_NODISCARD PressStatus press_field_gender(const Loader *loader,
                                               size_t field,
                                               uint32_t *features);

/// Classes, from the field or from a text that was made from it
PRESS_NODISCARD PressStatus press_field_classes(Loader *loader,
                                                size_t field,
                                                PressStr text,
                                                Reading *reading);

/// One or two node types
PRESS_NODISCARD PressStatus press_field_types(Loader *loader,
                                              size_t field,
                                              Reading *reading);

/// Language, which becomes the loader's
PRESS_NODISCARD PressStatus press_field_language(Loader *loader, size_t field);

/// Checks an ISO code
PRESS_NODISCARD PressStatus press_field_code(const Loader *loader,
                                             size_t field);

// phrase.c: forms and phrases -----------------------------------------------

/// Words of a phrase that is written as tokens with one blank between
PRESS_NODISCARD PressStatus press_phrase_of_tokens(Loader *loader,
                                                   PressStr text,
                                                   Phrase *phrase);

/// Words of a phrase that is written as in a text
PRESS_NODISCARD PressStatus press_phrase_of_text(Loader *loader,
                                                 PressStr text,
                                                 Phrase *phrase);

/// Number of a reading for press_phrase_add
PRESS_NODISCARD PressStatus press_phrase_kind(Loader *loader,
                                              const Reading *reading,
                                              uint32_t *kind);

/// True for text that is cut alike in all languages
bool press_phrase_is_simple(PressStr text);

/// Give a phrase a reading, from the loader's root on
PRESS_NODISCARD PressStatus press_phrase_add(Loader *loader,
                                             const Phrase *phrase,
                                             uint32_t kind,
                                             uint32_t features);

// list_*.c: rows ------------------------------------------------------------

PRESS_NODISCARD PressStatus press_load_word(Loader *loader);

PRESS_NODISCARD PressStatus press_load_verb(Loader *loader);

PRESS_NODISCARD PressStatus press_load_noun(Loader *loader);

PRESS_NODISCARD PressStatus press_load_adjective(Loader *loader);

PRESS_NODISCARD PressStatus press_load_name(Loader *loader);

PRESS_NODISCARD PressStatus press_load_forename(Loader *loader);

/// All countries of ICU, in both languages
PRESS_NODISCARD PressStatus press_load_icu_countries(Loader *loader);

PRESS_NODISCARD PressStatus press_load_country(Loader *loader);

PRESS_NODISCARD PressStatus press_load_demonym(Loader *loader);

#endif // PRESS_LEXICON_LOADER_H
