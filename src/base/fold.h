// SPDX-License-Identifier: MIT

/// @file fold.h Spellings that count as one (the door to ICU's folding)

#ifndef PRESS_BASE_FOLD_H
#define PRESS_BASE_FOLD_H

#include "base/arena.h"

#include <stdint.h>

/**
   Form that word lists are looked up in: apostrophes and dashes made plain,
   NFC, full case folding, no-break blanks made plain; accents stay. ASCII goes
   a fast way without ICU. None on failure.
*/
PressStr press_fold_word(Arena *arena, PressStr text);

/// As press_fold_word, accents dropped too: for search
PressStr press_fold_search(Arena *arena, PressStr text);

/// Key of a name (MODEL.md section 11, steps 1-7)
PressStr press_fold_key(Arena *arena, PressStr label);

/// Slug of a text (MODEL.md section 11)
PressStr press_fold_slug(Arena *arena, PressStr text);

/**
   Name of a country in a language by its ISO 3166 alpha-2 code, from ICU.

   @param language "en" or "fr".
   @return a copy in the arena, or none if ICU knows none.
*/
PressStr
press_fold_country(Arena *arena, const char *code, const char *language);

/// Calls `each` with every ISO 3166 alpha-2 code that ICU knows
void press_fold_countries(void (*each)(void *handle, const char *code),
                          void *handle);

/// What kind of letter a character is
typedef enum {
  FOLD_OTHER,  ///< No letter
  FOLD_LETTER, ///< A letter without case (Lo, Lm)
  FOLD_LOWER,
  FOLD_UPPER, ///< Upper-case or title-case
} FoldClass;

/// Class of a character, from Unicode's general category
FoldClass press_fold_class(uint32_t character);

/// Version of ICU; static
const char *press_fold_version(void);

#endif // PRESS_BASE_FOLD_H
