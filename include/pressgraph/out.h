// SPDX-License-Identifier: MIT

/// @file out.h Buffered output that remembers its first failure

#ifndef PRESSGRAPH_OUT_H
#define PRESSGRAPH_OUT_H

#include <pressgraph/value.h>
#include <pressgraph/world.h>

#include <stdint.h>

PRESS_BEGIN_DECLS

/**
   A buffered writer. After the first failure every call does nothing, so a
   writer is a plain list of calls with one check at the end.
*/
typedef struct PressOutImpl PressOut;

/**
   Write a file: into a temporary file beside it, which press_out_close puts
   in its place (fsync, rename). Until then the old file stays as it is. "-" is
   standard output.

   @param out Owned; end it with press_out_close or press_out_abandon.
   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_CANNOT_WRITE (reported).
*/
PRESS_API PRESS_NODISCARD PressStatus press_out_file(PressWorld *world,
                                                     const char *path,
                                                     PressOut **out);

/**
   Write to a file descriptor that stays the caller's.

   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_API PRESS_NODISCARD PressStatus press_out_fd(PressWorld *world,
                                                   int fd,
                                                   PressOut **out);

/**
   Write into memory; see press_out_text.

   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_API PRESS_NODISCARD PressStatus press_out_memory(PressWorld *world,
                                                       PressOut **out);

/// What was written into memory so far; borrowed until the next write
PRESS_API PressStr press_out_text(const PressOut *out);

/// Bytes written so far
PRESS_API uint64_t press_out_bytes(const PressOut *out);

/// First failure so far, or PRESS_OK
PRESS_API PressStatus press_out_status(const PressOut *out);

/**
   Flush, put the file in its place, free.

   @return the first failure of all (reported once); then the old file is
   untouched. Takes null.
*/
PRESS_API PressStatus press_out_close(PressOut *out);

/// Throw away what was written, leave the old file, free; takes null
PRESS_API void press_out_abandon(PressOut *out);

/// Bytes as they are
PRESS_API void press_out_str(PressOut *out, PressStr text);

/// A terminated string as it is
PRESS_API void press_out_c(PressOut *out, const char *text);

/// One byte
PRESS_API void press_out_byte(PressOut *out, char byte);

/// An unsigned integer in digits
PRESS_API void press_out_uint(PressOut *out, uint64_t number);

/// A signed integer in digits
PRESS_API void press_out_int(PressOut *out, int64_t number);

/// A number with at most `decimals` (0..6) decimals, no zeros at the end
PRESS_API void press_out_number(PressOut *out, double number, int decimals);

/// Formatted text, for messages; never for text from outside into a format
PRESS_API void press_out_format(PressOut *out, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/// A JSON string with its quotes; invalid UTF-8 becomes U+FFFD
PRESS_API void press_out_json(PressOut *out, PressStr text);

/// A JSON value on one line, ", " and ": " between
PRESS_API void press_out_value(PressOut *out, const PressValue *value);

/// Text of an XML element: & and < escaped, forbidden characters U+FFFD
PRESS_API void press_out_xml(PressOut *out, PressStr text);

/// Value of an XML attribute, without its quotes
PRESS_API void press_out_xml_attribute(PressOut *out, PressStr text);

/// A DOT string with its quotes; line breaks become \n
PRESS_API void press_out_dot(PressOut *out, PressStr text);

/// A CSV field (RFC 4180), quoted where needed; line breaks become blanks
PRESS_API void press_out_csv(PressOut *out, PressStr text);

PRESS_END_DECLS

#endif // PRESSGRAPH_OUT_H
