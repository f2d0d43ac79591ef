// SPDX-License-Identifier: MIT

/// @file names_text.h Names of raw texts, with lists and models

#ifndef PRESS_BUILD_NAMES_TEXT_H
#define PRESS_BUILD_NAMES_TEXT_H

#include "language/set.h"
#include "mention/name_hints.h"

#include <pressgraph/language.h>

/// Lists, and the models that were needed so far
typedef struct {
  PressWorld *world;
  Arena arena;
  const PressOntology *ontology;
  const Lexicon *lexicon;
  PressStr language; ///< Of all texts, or none
  const char *path;  ///< Of the model of all texts, or null
  NamesModel *models[N_LANGUAGES];
} NamesReader;

/// Load the lists; press_names_reader_free also after a failure
PRESS_NODISCARD PressStatus press_names_reader(PressWorld *world,
                                               const PressSetOptions *options,
                                               NamesReader *reader);

void press_names_reader_free(NamesReader *reader);

/**
   Article and hints of a text, in an arena.

   @return what press_article_read gives.
*/
PRESS_NODISCARD PressStatus press_names_article(const NamesReader *reader,
                                                Arena *arena,
                                                PressStr id,
                                                PressStr text,
                                                Article *article,
                                                NameHint **hints);

/// A span that was found
typedef struct {
  uint32_t start;
  uint32_t end;
  PressStr type; ///< Lives as long as the reader
  double score;
} NameSpanFound;

/// Spans of a text, in order
typedef struct {
  NameSpanFound *items;
  size_t n;
  size_t cap;
} NameSpans;

/// Find the names of a text; a text without words has none
PRESS_NODISCARD PressStatus press_names_text(NamesReader *reader,
                                             Arena *arena,
                                             PressStr id,
                                             PressStr text,
                                             NameSpans *spans);

/// True if the options choose a text of a set
bool press_set_chosen(const PressSetOptions *options, PressStr id);

#endif // PRESS_BUILD_NAMES_TEXT_H
