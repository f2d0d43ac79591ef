// SPDX-License-Identifier: MIT

/// @file language.h Trained models: training, scoring, showing what they find

#ifndef PRESSGRAPH_LANGUAGE_H
#define PRESSGRAPH_LANGUAGE_H

#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/**
   Train a model of names and write it. The same input gives the same bytes.

   @param recipe Path of the recipe (data/models/README.md).
   @param sets Folder that the files of the recipe are in.
   @return PRESS_OK, PRESS_CANCELLED, PRESS_NO_MEMORY, what reading or writing
   gives, or PRESS_BAD_DATA (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus press_train_names(PressWorld *world,
                                                        const char *recipe,
                                                        const char *sets,
                                                        PressOut *out);

/// Which texts of a set, and how they are read; zero is a good default
typedef struct {
  PressStr language; ///< "fr", "en", or none: found per text
  const char *model; ///< File; null: that of the language in data/models/
  PressStr from;     ///< Texts whose id is not less, or none
  PressStr before;   ///< Texts whose id is less, or none
} PressSetOptions;

/**
   Score names against a set with marked spans, strictly: same bytes, same type.

   Spans inside others do not count. GPE, LOC, FAC count as LOC; types that are
   not names of PER, LOC, ORG, DATE, HOUR, EVENT, PRODUCT do not count.

   @param system What a program found, a line {"id", "entities"} for each text;
   null: what the model finds in the raw text.
   @param seen Null, or the set that was trained on: then names in it and names
   not in it are scored apart as well.
   @return PRESS_OK, or why something could not be read (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_score_names(PressWorld *world,
                  const char *set,
                  const char *system,
                  const char *seen,
                  const PressSetOptions *options,
                  bool json,
                  PressOut *out);

/// Which texts of a set of dates; zero is a good default
typedef struct {
  PressStr language; ///< "fr", "en", or none: both
  PressStr spec;     ///< Part of the set; none: "DateTimeModel", the whole
  bool verbose;      ///< As text: also list what is missed or wrong
} PressDateOptions;

/**
   Score dates against a set of Recognizers-Text: what is found, and apart from
   that whether it means the right days, each text having its reference day.

   @param system What a program found, a line {"id", "entities": [{"start",
   "end", "value": {"start", "end", "clock"}}]} for each text, in bytes,
   ids being the numbers of the set's lines; null: what our grammar finds.
   @return PRESS_OK, or why something could not be read (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_score_dates(PressWorld *world,
                  const char *set,
                  const char *system,
                  const PressDateOptions *options,
                  bool json,
                  PressOut *out);

/**
   Write a line {"id", "entities": [{"start", "end", "type", "score"}]} for each
   text of a set, or for an article, whose id is its path.

   @param input A set if its first byte is "{".
   @return PRESS_OK, or why something could not be read (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_explain_names(PressWorld *world,
                    const char *input,
                    const PressSetOptions *options,
                    PressOut *out);

/**
   Train a tagger (parts of speech, morphology, lemmas) and write it. The same
   input gives the same bytes.

   Scores on the recipe's development treebank are reported.

   @param recipe Path of the recipe (data/models/README.md).
   @param sets Folder that the files of the recipe are in.
   @return as press_train_names.
*/
PRESS_API PRESS_NODISCARD PressStatus press_train_tagger(PressWorld *world,
                                                         const char *recipe,
                                                         const char *sets,
                                                         PressOut *out);

/// As press_train_tagger, of where sentences begin
PRESS_API PRESS_NODISCARD PressStatus press_train_sentences(PressWorld *world,
                                                            const char *recipe,
                                                            const char *sets,
                                                            PressOut *out);

/// As press_train_tagger, of a parser; the recipe names its tagger
PRESS_API PRESS_NODISCARD PressStatus press_train_parser(PressWorld *world,
                                                         const char *recipe,
                                                         const char *sets,
                                                         PressOut *out);

/// What of a treebank is scored
typedef enum {
  PRESS_SCORE_SENTENCES, ///< Sentences
  PRESS_SCORE_TAGS,      ///< Words, parts of speech, lemmas as well
  PRESS_SCORE_PARSE,     ///< Heads and relations as well
} PressTreeScore;

/// How syntax is read; zero is a good default
typedef struct {
  PressStr language;     ///< "fr", "en", or none: found in the text
  const char *tagger;    ///< File; null: that of the language in data/models/
  const char *parser;    ///< The same
  const char *sentences; ///< The same
} PressSyntaxOptions;

/**
   Score sentences, tags or trees of raw text against a treebank in CoNLL-U, as
   the shared task of CoNLL 2018 did; relations without subtypes.

   @param system What a program made of the treebank's raw text, in CoNLL-U;
   null: what the models make of it.
   @return PRESS_OK, or why something could not be read (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_score_trees(PressWorld *world,
                  PressTreeScore what,
                  const char *treebank,
                  const char *system,
                  const PressSyntaxOptions *options,
                  bool json,
                  PressOut *out);

/// How words are shown
typedef enum {
  PRESS_SYNTAX_TABLE,  ///< A line a word, with how far it is to be trusted
  PRESS_SYNTAX_CONLLU, ///< CoNLL-U
  PRESS_SYNTAX_JSONL,  ///< The table, a JSON object a line, with bytes
} PressSyntaxFormat;

/// Write the words of an article with tags, lemmas and heads
PRESS_API PRESS_NODISCARD PressStatus
press_explain_syntax(PressWorld *world,
                     const char *input,
                     const PressSyntaxOptions *options,
                     PressSyntaxFormat format,
                     PressOut *out);

PRESS_END_DECLS

#endif // PRESSGRAPH_LANGUAGE_H
