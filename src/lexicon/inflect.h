// SPDX-License-Identifier: MIT

/// @file inflect.h The forms of a word, from the models of data/

#ifndef PRESS_LEXICON_INFLECT_H
#define PRESS_LEXICON_INFLECT_H

#include "base/map.h"
#include "lexicon/table.h"

/// Forms that a verb may have
#define INFLECT_MAX_FORMS 128

/// Slots of a model of verbs
#define INFLECT_MAX_SLOTS 10

/// A row of conjugation.tsv
typedef struct {
  PressStr cut;   ///< Taken off the end of the lemma
  PressStr forms; ///< Endings, as in the file
  uint8_t slot;
} InflectRow;

/// What a verb's stem gets behind it to become a form
typedef struct {
  PressStr text; ///< If `doubles`, behind an & that is no part of it
  uint32_t features;
  uint32_t cut; ///< Bytes that the stem is shorter than the verb
  bool doubles; ///< The stem's last byte comes again first
  bool repeats; ///< An ending further up makes the same form
  uint8_t same; ///< Next that makes the same form, NO_ENDING if none does
} Ending;

#define NO_ENDING UINT8_MAX

/// Endings of one model, in the order of the slots
typedef struct {
  const Ending *endings;
  uint32_t n;
  uint32_t n_distinct;              ///< Endings that do not repeat another
  PressStr cuts[INFLECT_MAX_SLOTS]; ///< A verb ends with all of them
  uint32_t n_cuts;
  uint32_t root; ///< Of the paths of its verbs in the trie
} VerbModel;

/// Rows of one model, which follow each other
typedef struct {
  PressStr name;
  uint32_t first;
  uint32_t n;
  uint32_t like;   ///< Model that has what this one has not, or MAP_NONE
  VerbModel *verb; ///< Made for its first verb
} InflectModel;

/// The models of suffixes
typedef enum {
  SUFFIX_REGULAR_VERB,
  SUFFIX_PLURAL_NOUN,
  SUFFIX_PLURAL_PHRASE,
  SUFFIX_PLURAL_ADJ,
  SUFFIX_FEMININE_ADJ,
  N_SUFFIXES
} Suffix;

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
  uint32_t suffixes[N_SUFFIXES]; ///< Their models, or MAP_NONE
} Inflect;

/// Load data/<language>/conjugation.tsv; errors as press_table_open and _next
PRESS_NODISCARD PressStatus press_inflect_load(PressWorld *world,
                                               Arena *arena,
                                               const char *name,
                                               Inflect *inflect);

/**
   The model of a verb by its name, + for the regular one; `word` is what of the
   verb inflects. It lives in the arena, as long as the models do.

   @param table Row that asks, for messages: field 0 is the lemma, 1 the model.
   @return PRESS_OK, PRESS_BAD_DATA (unknown model, lemma that does not fit,
   too many forms) or PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_inflect_verb(Inflect *inflect,
                                               Arena *arena,
                                               const Table *table,
                                               PressStr model,
                                               PressStr word,
                                               VerbModel **verb);

/**
   Word by the first row of a model of suffixes that fits.

   @return the word itself if none fits, none if memory is out.
*/
PressStr press_inflect_suffix(const Inflect *inflect,
                              Arena *arena,
                              Suffix suffix,
                              PressStr word);

#endif // PRESS_LEXICON_INFLECT_H
