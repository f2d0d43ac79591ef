// SPDX-License-Identifier: MIT

/// @file diag.h What the library has to say

#ifndef PRESSGRAPH_DIAG_H
#define PRESSGRAPH_DIAG_H

#include <pressgraph/status.h>
#include <pressgraph/str.h>

#include <stddef.h>

PRESS_BEGIN_DECLS

/// How bad it is
typedef enum {
  PRESS_INFO,    ///< Trace, losses of an export
  PRESS_WARNING, ///< The result stands, somebody should look
  PRESS_ERROR,   ///< The call fails with this status
} PressSeverity;

/// Where it is
typedef struct {
  PressStr source;    ///< File as the user named it, or none
  PressStr line_text; ///< The line it is in, or none
  size_t offset;      ///< Bytes from the start of the source
  size_t length;      ///< Bytes, 0 if only a point
  size_t line;        ///< From 1; 0 if not known
  size_t column;      ///< Characters from 1; 0 if not known
} PressOrigin;

/**
   One message. The function that finds the problem reports it, once.

   All views are borrowed for the call of the sink.
*/
typedef struct {
  PressSeverity severity;
  PressStatus status;
  PressOrigin origin;
  PressStr message; ///< The fact, lower case, one line: "date has no year"
  PressStr hint;    ///< What to do, or none: "write 2019-10-31"
} PressDiag;

/// Receives messages; must not keep the views
typedef void (*PressDiagSink)(void *handle, const PressDiag *diag);

/**
   Told now and then how far a long job is.

   @param total 0 if not known.
   @return false cancels the job with PRESS_CANCELLED.
*/
typedef bool (*PressProgress)(void *handle,
                              const char *step,
                              size_t done,
                              size_t total);

PRESS_END_DECLS

#endif // PRESSGRAPH_DIAG_H
