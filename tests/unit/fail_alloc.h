// SPDX-License-Identifier: MIT

/// @file fail_alloc.h Memory that runs out at the nth call, and counts leaks

#ifndef PRESS_TESTS_FAIL_ALLOC_H
#define PRESS_TESTS_FAIL_ALLOC_H

#include "unit.h"

#include <pressgraph/alloc.h>
#include <pressgraph/status.h>

#include <stdbool.h>
#include <stdlib.h>

/// For one thread. Start with {0} and set fail_at
typedef struct {
  size_t fail_at; ///< The call that fails, from 1; 0: none
  size_t calls;   ///< Calls that asked for memory
  size_t bytes;   ///< Taken and not given back
  size_t blocks;  ///< Taken and not given back
  bool failed;    ///< The call that fails was made
} FailAlloc;

static inline void *
fail_alloc_resize(void *handle, void *ptr, size_t old_size, size_t new_size)
{
  FailAlloc *const f = handle;
  assert_true(!ptr == !old_size);
  assert_true(f->bytes >= old_size);
  if (!new_size) {
    f->bytes -= old_size;
    f->blocks -= ptr ? 1 : 0;
    free(ptr);
    return NULL;
  }
  if (++f->calls == f->fail_at) {
    f->failed = true;
    return NULL;
  }
  void *const block = realloc(ptr, new_size);
  assert_non_null(block);
  f->bytes += new_size - old_size;
  f->blocks += ptr ? 0 : 1;
  return block;
}

/// The source of memory of a FailAlloc, which has to outlive it
static inline PressAlloc
fail_alloc(FailAlloc *f)
{
  return (PressAlloc){fail_alloc_resize, f};
}

/// Makes something with the memory and gives everything back
typedef PressStatus (*FailAttempt)(PressAlloc alloc, void *handle);

/**
   Let the 1st, 2nd, ... allocation of an attempt fail until it works.

   Checks that each failure gives PRESS_NO_MEMORY and that nothing is left.

   @return how many allocations the attempt needs.
*/
static inline size_t
fail_alloc_sweep(FailAttempt attempt, void *handle)
{
  for (size_t n = 1;; ++n) {
    FailAlloc f = {.fail_at = n};
    const PressStatus st = attempt(fail_alloc(&f), handle);
    assert_int_equal(f.blocks, 0);
    assert_int_equal(f.bytes, 0);
    if (!f.failed) {
      assert_int_equal(st, PRESS_OK);
      return n - 1;
    }
    assert_int_equal(st, PRESS_NO_MEMORY);
  }
}

#endif // PRESS_TESTS_FAIL_ALLOC_H
