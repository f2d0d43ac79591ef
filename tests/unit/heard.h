// SPDX-License-Identifier: MIT

/// @file heard.h The last message that a world had

#ifndef PRESS_TESTS_HEARD_H
#define PRESS_TESTS_HEARD_H

#include "unit.h"

#include <pressgraph/world.h>

#include <string.h>

/// Copies of the last message, terminated
typedef struct {
  size_t n; ///< Messages so far
  PressStatus status;
  size_t line;
  size_t column;
  size_t offset;
  char source[256];
  char message[1100];
  char hint[256];
} Heard;

static inline void
heard_copy(char *to, size_t size, PressStr from)
{
  const size_t n = from.len < size - 1 ? from.len : size - 1;
  if (n) {
    memcpy(to, from.data, n);
  }
  to[n] = '\0';
}

/// A PressDiagSink over a Heard
static inline void
heard_sink(void *handle, const PressDiag *diag)
{
  Heard *const heard = handle;
  ++heard->n;
  heard->status = diag->status;
  heard->line = diag->origin.line;
  heard->column = diag->origin.column;
  heard->offset = diag->origin.offset;
  heard_copy(heard->source, sizeof heard->source, diag->origin.source);
  heard_copy(heard->message, sizeof heard->message, diag->message);
  heard_copy(heard->hint, sizeof heard->hint, diag->hint);
}

/// A world whose messages are heard
static inline PressWorld *
heard_world(Heard *heard)
{
  *heard = (Heard){0};
  const PressWorldOptions options = {.sink = heard_sink, .sink_handle = heard};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  return world;
}

/// Checks that a view is a text
#define assert_str_equal(view, text)                                           \
  do {                                                                         \
    const PressStr got_ = (view);                                              \
    const char *const want_ = (text);                                          \
    assert_int_equal(got_.len, strlen(want_));                                 \
    assert_memory_equal(got_.len ? got_.data : "", want_, got_.len);           \
  } while (0)

#endif // PRESS_TESTS_HEARD_H
