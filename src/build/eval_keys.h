// SPDX-License-Identifier: MIT

/// @file eval_keys.h Dense numbers for ids and for tuples of numbers

#ifndef PRESS_BUILD_EVAL_KEYS_H
#define PRESS_BUILD_EVAL_KEYS_H

#include "base/map.h"

/// No such number; memory is out where one had to be made
#define EVAL_NONE MAP_NONE

/// An id of a document, known by a dense number
typedef struct {
  PressStr text;
  PressStr quoted;  ///< In quotes: order of ties
  PressStr unknown; ///< How the other document orders an id it cannot map
} EvalId;

/// Ids in order of first appearance
typedef struct {
  Arena *arena;
  Map map;
  EvalId *items;
  size_t n;
  size_t cap;
} EvalIds;

EvalIds press_eval_ids(Arena *arena);

/// Number of an id, a new one if need be; EVAL_NONE if memory is out
uint32_t press_eval_ids_add(EvalIds *ids, PressStr text);

/// Number of an id, or EVAL_NONE
uint32_t press_eval_ids_find(const EvalIds *ids, PressStr text);

/**
   Ranks of the first n ids, in the arena; null if memory is out.

   @param quoted Order of the quoted ids, else of the ids themselves.
*/
uint32_t *press_eval_ids_ranks(const EvalIds *ids, size_t n, bool quoted);

/// Tuples of numbers in order of first appearance
typedef struct {
  Map map;
  uint32_t n;
} EvalKeys;

EvalKeys press_eval_keys(Arena *arena);

/// Number of a tuple (n before the call, if it is new), or EVAL_NONE
uint32_t
press_eval_keys_add(EvalKeys *keys, const uint32_t *words, size_t n_words);

/// Number of a tuple, or EVAL_NONE
uint32_t press_eval_keys_find(const EvalKeys *keys,
                              const uint32_t *words,
                              size_t n_words);

/// A growing list of numbers, for PRESS_ROOM
typedef struct {
  uint32_t *items;
  size_t n;
  size_t cap;
} EvalList;

/// Add a number; false if memory is out
bool press_eval_list_add(Arena *arena, EvalList *list, uint32_t number);

/// True if the number is in the list
bool press_eval_list_has(const EvalList *list, uint32_t number);

/// An array of n numbers EVAL_NONE, or null
uint32_t *press_eval_nones(Arena *arena, size_t n);

#endif // PRESS_BUILD_EVAL_KEYS_H
