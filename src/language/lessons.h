// SPDX-License-Identifier: MIT

/**
   @file lessons.h Treebanks as texts that tell where their sentences begin

   A treebank is put together to the raw text that it was, and that is read as
   any article is.
*/

#ifndef PRESS_LANGUAGE_LESSONS_H
#define PRESS_LANGUAGE_LESSONS_H

#include "language/conllu.h"
#include "text/article.h"

/// A text and where its sentences begin
typedef struct {
  Article article;
  bool *begins; ///< By token
} Lesson;

typedef struct {
  Lesson *items;
  size_t n;
  size_t cap;
} LessonList;

/**
   Add the texts of a treebank.

   @param whole As one text; else text by text.
   @return PRESS_OK, PRESS_NO_MEMORY, or what reading gives (reported).
*/
PRESS_NODISCARD PressStatus press_lessons_add(PressWorld *world,
                                              Arena *arena,
                                              PressStr language,
                                              const Treebank *bank,
                                              bool whole,
                                              LessonList *lessons);

/// As press_lessons_add, with the sentences in an order by the seed, which
/// moves
PRESS_NODISCARD PressStatus press_lessons_mix(PressWorld *world,
                                              Arena *arena,
                                              PressStr language,
                                              const Treebank *bank,
                                              uint64_t *seed,
                                              LessonList *lessons);

/// Numbers below n in an order by the seed, which moves; null if memory is out
uint32_t *press_lessons_order(Arena *arena, uint32_t n, uint64_t *seed);

/**
   Of `folds` parts of a treebank the one with a number, or all others.

   @param mixed The order does not matter: short pieces go to the parts in
   turn; else texts.
   @return false if memory is out.
*/
bool press_lessons_part(Arena *arena,
                        const Treebank *bank,
                        bool mixed,
                        uint32_t number,
                        uint32_t folds,
                        bool inside,
                        Treebank *part);

#endif // PRESS_LANGUAGE_LESSONS_H
