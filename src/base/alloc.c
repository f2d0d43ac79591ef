// SPDX-License-Identifier: MIT

// The default source of memory has no state, so that any thread may use it.

#include <pressgraph/alloc.h>

#include <stdlib.h>

static void *
resize(void *handle, void *ptr, size_t old_size, size_t new_size)
{
  (void)handle;
  (void)old_size;
  if (!new_size) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, new_size);
}

PressAlloc
press_alloc_default(void)
{
  return (PressAlloc){resize, NULL};
}
