// SPDX-License-Identifier: MIT

/// @file abbreviation.h Words whose point does not end a sentence

#ifndef PRESS_TEXT_ABBREVIATION_H
#define PRESS_TEXT_ABBREVIATION_H

#include "text/article.h"

/// What the point behind a word is
typedef enum {
  POINT_STOP,    ///< A full stop: the word is no abbreviation
  POINT_INSIDE,  ///< Part of the word; never ends a sentence: M., Dr.
  POINT_NUMBER,  ///< As POINT_INSIDE, but only before a number: No., p.
  POINT_MAY_END, ///< Part of the word; may end a sentence as well: Inc.
} PointKind;

/// What the point behind a word is, by the list of the language
PointKind press_abbreviation_kind(Language language, PressStr word);

/**
   True for a word that opens sentences and hardly ever stands, with a capital,
   inside one: The, Mais.

   @param word As written or folded; compared without ASCII case.
*/
bool press_opens_sentence(Language language, PressStr word);

/// True for a word that a person's initial may follow: by J. Smith
bool press_before_initial(Language language, PressStr word);

#endif // PRESS_TEXT_ABBREVIATION_H
