// SPDX-License-Identifier: MIT

/**
   @file names.h Names in an article, by a trained model

   A linear-chain conditional random field over the tokens of a sentence; labels
   are first, inner, last token of a name of a type, its single token, none.
   What a word is elsewhere in the article counts: it is looked at twice.
*/

#ifndef PRESS_LANGUAGE_NAMES_H
#define PRESS_LANGUAGE_NAMES_H

#include "language/model.h"
#include "text/article.h"

/// Version of the features of names.c, words.c, runs.c and names_features.c
#define NAMES_FEATURES 3

/// Types that a model may have at most
#define NAMES_TYPES 15

/// What lists know of a token; equal numbers mean the same, no more is known
typedef struct {
  uint16_t phrase; ///< Kind of a known name it is in, and where in it; 0: none
  uint16_t word;   ///< What its readings are; 0: unknown
} NameHint;

/// A name that was found
typedef struct {
  uint32_t token; ///< First token
  uint32_t n;     ///< Tokens
  uint8_t type;   ///< Row of the model's types
  float score;    ///< Probability, 0 to 1, three decimals
} NameFound;

/// Names of an article, in order, none inside another
typedef struct {
  NameFound *items;
  size_t n;
  size_t cap;
} NamesFound;

/// A model of names; read-only once it is open
typedef struct NamesModelImpl NamesModel;

/**
   Open data/models/names.LANGUAGE.model.

   @param names In the arena; press_names_close before the arena goes.
   @return PRESS_OK, PRESS_NO_MEMORY or what press_model_read gives.
*/
PRESS_NODISCARD PressStatus press_names_open(PressWorld *world,
                                             Arena *arena,
                                             const char *path,
                                             NamesModel **names);

/// As press_names_open, over a model that was parsed; takes the model over
PRESS_NODISCARD PressStatus press_names_from_model(PressWorld *world,
                                                   Arena *arena,
                                                   Model *model,
                                                   NamesModel **names);

/// Give the model's file back; takes null
void press_names_close(NamesModel *names);

/// Language of the model
Language press_names_language(const NamesModel *names);

/// Number of types
uint8_t press_names_n_types(const NamesModel *names);

/// Name of a type ("PER"); lives as long as the model
PressStr press_names_type_name(const NamesModel *names, uint8_t type);

/// True if the word classes of the model have a folded word
bool press_names_knows(const NamesModel *names, PressStr norm);

/**
   Find the names of an article.

   @param hints One for each token, or null.
   @param likely For each token the percentage that it is part of a name, as
   far as its sentence tells; null: not asked for, which is faster.
   @param found In the arena.
   @return PRESS_OK or PRESS_NO_MEMORY (not reported).
*/
PRESS_NODISCARD PressStatus press_names_tag(const NamesModel *names,
                                            Arena *arena,
                                            const Article *article,
                                            const NameHint *hints,
                                            uint8_t *likely,
                                            NamesFound *found);

#endif // PRESS_LANGUAGE_NAMES_H
