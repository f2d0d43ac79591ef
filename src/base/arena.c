// SPDX-License-Identifier: MIT

// Blocks are a list, newest first, and only the first one is filled. A piece
// that is larger than a quarter of a block gets a block of its own, which goes
// behind the first so that the rest of the first is not lost.

#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#define BLOCK_SIZE ((size_t)65536)
#define LARGE_PIECE (BLOCK_SIZE / 4)
#define ALIGNMENT (_Alignof(max_align_t))

struct ArenaBlockImpl {
  ArenaBlock *next;
  size_t size; ///< Bytes behind the header
  size_t used;
  max_align_t data[];
};

static size_t
rounded(size_t size)
{
  return (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
}

static char *
block_data(ArenaBlock *block)
{
  return (char *)block->data;
}

static ArenaBlock *
block_new(const Arena *arena, size_t size)
{
  const PressAlloc *const a = &arena->alloc;
  ArenaBlock *const block =
      a->resize(a->handle, NULL, 0, sizeof(ArenaBlock) + size);
  if (block) {
    block->next = NULL;
    block->size = size;
    block->used = 0;
  }
  return block;
}

static void
block_free(const Arena *arena, ArenaBlock *block)
{
  const PressAlloc *const a = &arena->alloc;
  a->resize(a->handle, block, sizeof(ArenaBlock) + block->size, 0);
}

Arena
press_arena(PressAlloc alloc, size_t limit)
{
  return (Arena){.alloc = alloc, .limit = limit};
}

void
press_arena_clear(Arena *arena)
{
  ArenaBlock *block = arena->blocks;
  while (block) {
    ArenaBlock *const next = block->next;
    block_free(arena, block);
    block = next;
  }
  arena->blocks = NULL;
  arena->used = 0;
  arena->failed = false;
  arena->full = false;
}

void
press_arena_reset(Arena *arena)
{
  ArenaBlock *kept = NULL;
  ArenaBlock *block = arena->blocks;
  while (block) {
    ArenaBlock *const next = block->next;
    if (!kept && block->size == BLOCK_SIZE) {
      kept = block;
      kept->next = NULL;
      kept->used = 0;
    } else {
      block_free(arena, block);
    }
    block = next;
  }
  arena->blocks = kept;
  arena->used = 0;
  arena->failed = false;
  arena->full = false;
}

static void *
out_of_memory(Arena *arena)
{
  arena->failed = true;
  return NULL;
}

/// True if so many more bytes may be handed out
static bool
within_limit(const Arena *arena, size_t size)
{
  return !arena->limit ||
         (arena->used <= arena->limit && size <= arena->limit - arena->used);
}

static void *
take_large(Arena *arena, size_t size)
{
  ArenaBlock *const block = block_new(arena, size);
  if (!block) {
    return out_of_memory(arena);
  }
  block->used = size;
  if (arena->blocks) {
    block->next = arena->blocks->next;
    arena->blocks->next = block;
  } else {
    arena->blocks = block;
  }
  arena->used += size;
  return block_data(block);
}

void *
press_arena_take(Arena *arena, size_t size)
{
  if (size > SIZE_MAX / 2) {
    return out_of_memory(arena);
  }
  const size_t n = rounded(size ? size : 1);
  if (!within_limit(arena, n)) {
    arena->full = true;
    return out_of_memory(arena);
  }
  ArenaBlock *block = arena->blocks;
  if (!block || n > block->size - block->used) {
    if (n > LARGE_PIECE) {
      return take_large(arena, n);
    }
    block = block_new(arena, BLOCK_SIZE);
    if (!block) {
      return out_of_memory(arena);
    }
    block->next = arena->blocks;
    arena->blocks = block;
  }
  char *const piece = block_data(block) + block->used;
  block->used += n;
  arena->used += n;
  return piece;
}

void *
press_arena_array(Arena *arena, size_t n, size_t size)
{
  if (size && n > SIZE_MAX / 2 / size) {
    return out_of_memory(arena);
  }
  void *const items = press_arena_take(arena, n * size);
  if (items && n && size) {
    memset(items, 0, n * size);
  }
  return items;
}

PressStr
press_arena_str(Arena *arena, PressStr text)
{
  if (!text.data) {
    return PRESS_NONE;
  }
  char *const copy = press_arena_take(arena, text.len + 1);
  if (!copy) {
    return PRESS_NONE;
  }
  if (text.len) {
    memcpy(copy, text.data, text.len);
  }
  copy[text.len] = '\0';
  return (PressStr){copy, text.len};
}

PressStr
press_arena_join(Arena *arena, const PressStr *parts, size_t n)
{
  size_t len = 0;
  for (size_t i = 0; i < n; ++i) {
    if (parts[i].len > SIZE_MAX / 2 - len) {
      arena->failed = true;
      return PRESS_NONE;
    }
    len += parts[i].len;
  }
  char *const joined = press_arena_take(arena, len + 1);
  if (!joined) {
    return PRESS_NONE;
  }
  size_t at = 0;
  for (size_t i = 0; i < n; ++i) {
    if (parts[i].len) {
      memcpy(joined + at, parts[i].data, parts[i].len);
      at += parts[i].len;
    }
  }
  joined[at] = '\0';
  return (PressStr){joined, at};
}

PressStr
press_arena_format(Arena *arena, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  const int n = vsnprintf(NULL, 0, format, args);
  va_end(args);
  char *const text =
      n < 0 ? out_of_memory(arena) : press_arena_take(arena, (size_t)n + 1);
  if (!text) {
    return PRESS_NONE;
  }
  va_start(args, format);
  vsnprintf(text, (size_t)n + 1, format, args);
  va_end(args);
  return (PressStr){text, (size_t)n};
}

/// True if a list that ends where the first block is filled got longer there
static bool
extended(Arena *arena, const void *items, size_t old_size, size_t new_size)
{
  ArenaBlock *const block = arena->blocks;
  if (!items || !block || old_size > block->used) {
    return false;
  }
  const size_t more = new_size - old_size;
  if (block_data(block) + (block->used - old_size) != items ||
      more > block->size - block->used || !within_limit(arena, more)) {
    return false;
  }
  block->used += more;
  arena->used += more;
  return true;
}

/// The items without const: they are the arena's, which may change them
static void *
own(const void *items)
{
  union {
    const void *read;
    void *write;
  } pointer = {.read = items};
  return pointer.write;
}

void *
press_arena_more(Arena *arena,
                 const void *items,
                 size_t n,
                 size_t *cap,
                 size_t size)
{
  const size_t old_cap = *cap;
  const size_t new_cap = old_cap ? old_cap * 2 : 8;
  *cap = 0;
  if (!size || new_cap < old_cap || new_cap > SIZE_MAX / 4 / size) {
    return out_of_memory(arena);
  }
  if (old_cap && extended(arena, items, rounded(old_cap * size),
                          rounded(new_cap * size))) {
    *cap = new_cap;
    return own(items);
  }
  void *const bigger = press_arena_take(arena, new_cap * size);
  if (bigger) {
    if (n) {
      memcpy(bigger, items, n * size);
    }
    *cap = new_cap;
  }
  return bigger;
}
