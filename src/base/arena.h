// SPDX-License-Identifier: MIT

/// @file arena.h Memory with one lifetime

#ifndef PRESS_BASE_ARENA_H
#define PRESS_BASE_ARENA_H

#include <pressgraph/alloc.h>
#include <pressgraph/str.h>

#include <stdbool.h>
#include <stddef.h>

typedef struct ArenaBlockImpl ArenaBlock;

/**
   Memory that is taken piece by piece and given back all at once.

   A piece costs O(1); a block is allocated once per 64 KiB (bigger pieces get
   a block of their own). `limit` bytes at most, 0 for no limit.
*/
typedef struct {
  PressAlloc alloc;
  ArenaBlock *blocks; ///< Newest first
  size_t used;        ///< Bytes handed out
  size_t limit;       ///< Bytes that may be handed out; 0: no limit
  bool failed;        ///< Some piece could not be had
  bool full;          ///< Some piece was refused for the limit
} Arena;

/// An empty arena over an allocator
Arena press_arena(PressAlloc alloc, size_t limit);

/// Give everything back; the arena is empty and usable again
void press_arena_clear(Arena *arena);

/// As press_arena_clear, but keeps the first block for the next round
void press_arena_reset(Arena *arena);

/// Uninitialised bytes, aligned for any type; null if memory is out
void *press_arena_take(Arena *arena, size_t size);

/// Zeroed array of n items, or null
void *press_arena_array(Arena *arena, size_t n, size_t size);

/// Copy of a text (terminated as well); none on failure or for none
PressStr press_arena_str(Arena *arena, PressStr text);

/// The texts one behind the other, or none on failure
PressStr press_arena_join(Arena *arena, const PressStr *parts, size_t n);

/// snprintf into the arena; none on failure
PressStr press_arena_format(Arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/**
   A bigger copy of a list's items, for PRESS_ROOM. Sets *cap; null on failure
   (and *cap 0).
*/
void *press_arena_more(Arena *arena,
                       const void *items,
                       size_t n,
                       size_t *cap,
                       size_t size);

/**
   Make room for one more item behind the n of a list {items, n, cap} in an
   arena. False if memory is out: `if (!PRESS_ROOM(arena, &list)) return ...`.
*/
#define PRESS_ROOM(arena, list)                                                \
  ((list)->n < (list)->cap ||                                                  \
   ((list)->items = press_arena_more((arena), (list)->items, (list)->n,        \
                                     &(list)->cap, sizeof *(list)->items)) !=  \
       NULL)

#endif // PRESS_BASE_ARENA_H
