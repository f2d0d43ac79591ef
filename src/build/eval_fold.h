// SPDX-License-Identifier: MIT

/// @file eval_fold.h Texts as the scorer compares, orders and shows them

#ifndef PRESS_BUILD_EVAL_FOLD_H
#define PRESS_BUILD_EVAL_FOLD_H

#include "base/arena.h"

/**
   Form in which surfaces and aliases are compared: no accents, no case, one
   blank between words, no punctuation around. None on failure; never none
   otherwise.
*/
PressStr press_eval_fold(Arena *arena, PressStr text);

/// True if a text that is not empty is part of the other
bool press_eval_holds(PressStr text, PressStr part);

/// A text in quotes, with escapes; ids are ordered by it. None on failure
PressStr press_eval_quoted(Arena *arena, PressStr text);

/// Texts as a list in brackets, each in quotes; none on failure
PressStr press_eval_listed(Arena *arena, const PressStr *texts, size_t n);

#endif // PRESS_BUILD_EVAL_FOLD_H
