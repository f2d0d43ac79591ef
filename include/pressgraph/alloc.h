// SPDX-License-Identifier: MIT

/// @file alloc.h Where memory comes from

#ifndef PRESSGRAPH_ALLOC_H
#define PRESSGRAPH_ALLOC_H

#include <pressgraph/api.h>

#include <stddef.h>

PRESS_BEGIN_DECLS

/**
   Source of memory: one function that takes, resizes and gives back.

   `resize(handle, ptr, old, new)` moves a block of `old` bytes to `new` bytes;
   null with old 0 takes a new one, new 0 frees and returns null. Sizes are
   always known, so leaks can be counted. Must be callable from every thread
   that a build uses.
*/
typedef struct {
  void *(*resize)(void *handle, void *ptr, size_t old_size, size_t new_size);
  void *handle; ///< Given back to resize
} PressAlloc;

/// The C library's realloc and free
PRESS_API PressAlloc press_alloc_default(void);

PRESS_END_DECLS

#endif // PRESSGRAPH_ALLOC_H
