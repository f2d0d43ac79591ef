// SPDX-License-Identifier: MIT

/// @file inflect.h The forms of a word, from the models of data/

#ifndef PRESS_LEXICON_INFLECT_H
#define PRESS_LEXICON_INFLECT_H

#include "base/map.h"
#include "lexicon/table.h"

/// Forms that a verb may have
#define INFLECT_MAX_FORMS 128

/// A row of conjugation.tsv
typedef struct {
  PressStr cut;   ///< Taken off the end of the lemma
  PressStr forms; ///< Endings, as in the file
  uint8_t slot;
} InflectRow;

/// Rows of one model, which follow each other
typedef struct {
  PressStr name;
  uint32_t first;
  uint32_t n;
  uint32_t like; ///< Model that has what this one has not, or MAP_NONE
} InflectModel;

/// The models of a language
typedef struct {
  struct {
    InflectRow *items;
    size_t n;
    size_t cap;
  } rows;
  struct {
    InflectModel *items;
    size_t n;
    size_t cap;
  } models;
  Map by_name;
} Inflect;

/// A form and its features
typedef struct {
  PressStr text;
  uint32_t features;
} Form;

/// Forms of one verb, in the order of the slots
typedef struct {
  Form items[INFLECT_MAX_FORMS];
  size_t n;
} Forms;

/// Load data/<language>/conjugation.tsv; errors as press_table_open and _next
PRESS_NODISCARD PressStatus press_inflect_load(PressWorld *world,
                                               Arena *arena,
                                               const char *name,
                                               Inflect *inflect);

/**
   Every form of a verb's first word.

   @param table Row that asks, for messages: field 0 is the lemma, 1 the model.
   @return PRESS_OK, PRESS_BAD_DATA (unknown model, lemma that does not fit,
   too many forms) or PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_inflect_verb(const Inflect *inflect,
                                               Arena *arena,
                                               const Table *table,
                                               PressStr model,
                                               PressStr word,
                                               Forms *forms);

/**
   Word by the first row of a model of suffixes ("plural.noun") that fits.

   @return the word itself if none fits, none if memory is out.
*/
PressStr press_inflect_suffix(const Inflect *inflect,
                              Arena *arena,
                              PressStr model,
                              PressStr word);

#endif // PRESS_LEXICON_INFLECT_H
