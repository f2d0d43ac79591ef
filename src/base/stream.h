// SPDX-License-Identifier: MIT

/// @file stream.h Reading whole files

#ifndef PRESS_BASE_STREAM_H
#define PRESS_BASE_STREAM_H

#include "base/world.h"

#include <stdint.h>

/// Bytes of a file: mapped if it is a regular file, else read
typedef struct {
  PressStr bytes;
  size_t mapped; ///< Length of the mapping, 0 if none
  void *owned;   ///< Allocated block, or null
  size_t owned_size;
  PressAlloc alloc;
} FileBytes;

/**
   Read a file whole, or standard input for "-".

   @param limit Bytes at most.
   @return PRESS_OK, PRESS_CANNOT_READ, PRESS_TOO_BIG or PRESS_NO_MEMORY
   (reported).
*/
PRESS_NODISCARD PressStatus press_file_read(PressWorld *world,
                                            const char *path,
                                            size_t limit,
                                            FileBytes *file);

/**
   As press_file_read, but a regular file is mapped, however small it is: for
   files that are replaced as a whole and never written in place, since cutting
   a mapped file short kills its readers.
*/
PRESS_NODISCARD PressStatus press_file_map(PressWorld *world,
                                           const char *path,
                                           size_t limit,
                                           FileBytes *file);

/**
   As press_file_read, but the bytes are read into an arena and live as long.

   @return as press_file_read; PRESS_NO_MEMORY is not reported.
*/
PRESS_NODISCARD PressStatus press_file_take(PressWorld *world,
                                            Arena *arena,
                                            const char *path,
                                            size_t limit,
                                            PressStr *bytes);

/**
   Read the beginning of a file.

   @param n Bytes that there is room for; becomes the bytes that were read,
   fewer only if the file has no more.
   @param size Of the whole file.
   @return PRESS_OK or PRESS_CANNOT_READ (reported).
*/
PRESS_NODISCARD PressStatus press_file_start(PressWorld *world,
                                             const char *path,
                                             char *bytes,
                                             size_t *n,
                                             uint64_t *size);

/// Give the bytes back; takes a zeroed struct
void press_file_close(FileBytes *file);

#endif // PRESS_BASE_STREAM_H
