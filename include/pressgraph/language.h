// SPDX-License-Identifier: MIT

/// @file language.h Trained models: training, scoring, showing what they find

#ifndef PRESSGRAPH_LANGUAGE_H
#define PRESSGRAPH_LANGUAGE_H

#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/**
   Train a model of names and write it. The same input gives the same bytes.

   @param recipe Path of the recipe (docs/formats.md).
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

/**
   Write a line {"id", "entities": [{"start", "end", "type", "score"}]} for each
   text of a set.

   @return PRESS_OK, or why something could not be read (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus
press_explain_names(PressWorld *world,
                    const char *set,
                    const PressSetOptions *options,
                    PressOut *out);

PRESS_END_DECLS

#endif // PRESSGRAPH_LANGUAGE_H
