// SPDX-License-Identifier: MIT

// The one place that knows what a status says and what the program exits with.

#include <pressgraph/status.h>

const char *
press_strerror(PressStatus status)
{
  switch (status) {
  case PRESS_OK:
    return "Done";
  case PRESS_NOT_FOUND:
    return "Nothing found";
  case PRESS_END:
    return "Nothing more to read";
  case PRESS_CANCELLED:
    return "Cancelled";
  case PRESS_NO_MEMORY:
    return "Out of memory";
  case PRESS_CANNOT_READ:
    return "Cannot read";
  case PRESS_CANNOT_WRITE:
    return "Cannot write";
  case PRESS_NO_MODULE:
    return "A module of the program cannot be opened";
  case PRESS_BAD_ARG:
    return "An argument is not acceptable";
  case PRESS_BAD_OPTION:
    return "Unknown option or value";
  case PRESS_UNKNOWN_COMMAND:
    return "Unknown command";
  case PRESS_UNKNOWN_FORMAT:
    return "Unknown format";
  case PRESS_BAD_TEXT:
    return "Not text, or not in the charset that it claims";
  case PRESS_BAD_SYNTAX:
    return "Broken syntax";
  case PRESS_BAD_DATA:
    return "The data breaks a rule of the model";
  case PRESS_TOO_DEEP:
    return "Nested too deep";
  case PRESS_EMPTY:
    return "Nothing in it";
  case PRESS_SOME_FAILED:
    return "Some of the inputs failed";
  case PRESS_TOO_BIG:
    return "Larger than the limit";
  case PRESS_OUT_OF_TIME:
    return "Out of time";
  }
  return "Unknown status";
}

int
press_exit_code(PressStatus status)
{
  if (status == PRESS_CANCELLED) {
    return 130;
  }
  const int code = (int)status;
  if (code <= 0) {
    return 0;
  }
  if (code < 8) {
    return 1;
  }
  if (code < 16) {
    return 4;
  }
  if (code < 32) {
    return 2;
  }
  return code < 48 ? 3 : 5;
}
