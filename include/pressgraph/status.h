// SPDX-License-Identifier: MIT

/// @file status.h The outcome of a call

#ifndef PRESSGRAPH_STATUS_H
#define PRESSGRAPH_STATUS_H

#include <pressgraph/api.h>

PRESS_BEGIN_DECLS

/**
   Outcome of a call, in ranges, so that who must act can be read off it:
   1-7 negative answers, 8-15 the machine, 16-31 the caller, 32-47 the input,
   48-55 a limit.
*/
typedef enum {
  PRESS_OK = 0,

  PRESS_NOT_FOUND = 1, ///< No such node, no path, no row
  PRESS_END = 2,       ///< Nothing more to read
  PRESS_CANCELLED = 3, ///< The progress function said stop

  PRESS_NO_MEMORY = 8,     ///< Out of memory
  PRESS_CANNOT_READ = 9,   ///< Opening or reading failed
  PRESS_CANNOT_WRITE = 10, ///< Creating, writing or renaming failed
  PRESS_NO_MODULE = 11,    ///< A module of the program could not be opened

  PRESS_BAD_ARG = 16,         ///< An argument that the function does not take
  PRESS_BAD_OPTION = 17,      ///< Unknown option or value
  PRESS_UNKNOWN_COMMAND = 18, ///< No such command
  PRESS_UNKNOWN_FORMAT = 19,  ///< No such format

  PRESS_BAD_TEXT = 32,    ///< Not text, or not in the charset that it claims
  PRESS_BAD_SYNTAX = 33,  ///< The grammar of the format is broken
  PRESS_BAD_DATA = 34,    ///< Well-formed, but breaks a rule of the model
  PRESS_TOO_DEEP = 35,    ///< Nested deeper than allowed
  PRESS_EMPTY = 36,       ///< Nothing in it
  PRESS_SOME_FAILED = 37, ///< Some inputs of several failed, the rest is done

  PRESS_TOO_BIG = 48,     ///< Larger than a limit of the world
  PRESS_OUT_OF_TIME = 49, ///< A time limit was hit
} PressStatus;

/// One sentence for a status, capital first, no period; static
PRESS_API const char *press_strerror(PressStatus status);

/**
   Exit code of the program for a status.

   @return 0 done, 1 negative answer, 2 usage, 3 bad input, 4 the machine,
   5 a limit, 130 cancelled.
*/
PRESS_API int press_exit_code(PressStatus status);

PRESS_END_DECLS

#endif // PRESSGRAPH_STATUS_H
