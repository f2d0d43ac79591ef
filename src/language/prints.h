// SPDX-License-Identifier: MIT

/**
   @file prints.h From hashed text to a few bytes, as a model keeps it

   Two sections: NAME.at (U32: where each bucket starts, in entries; a power of
   two of buckets, one more for the end) and NAME.print (U8: entries of 2 bytes
   of the hash and `width` bytes). A text that is not there is taken for
   another once in ten thousand times.
*/

#ifndef PRESS_LANGUAGE_PRINTS_H
#define PRESS_LANGUAGE_PRINTS_H

#include "language/model.h"

/// Bytes that an entry may carry
#define PRINT_WIDTH 4

typedef struct {
  const uint32_t *at;
  const uint8_t *entries;
  uint32_t n; ///< Entries
  uint32_t mask;
  uint32_t width; ///< Bytes of an entry behind its two of the hash
} Prints;

/// One entry to be kept
typedef struct {
  uint64_t hash;
  uint8_t bytes[PRINT_WIDTH];
} Print;

/**
   The prints of a model. A model without the sections has none.

   @return PRESS_OK or PRESS_BAD_SYNTAX (reported).
*/
PRESS_NODISCARD PressStatus press_prints_open(PressWorld *world,
                                              const Model *model,
                                              const char *name,
                                              uint32_t width,
                                              Prints *prints);

/**
   Make prints of entries (which this sorts); of equal hashes the first by
   bytes counts.

   @return false if memory is out.
*/
bool press_prints_make(Arena *arena,
                       Print *items,
                       size_t n,
                       uint32_t width,
                       Prints *prints);

/// Add the sections to a model; names are static and press_prints_open's
void press_prints_add(ModelMaker *maker,
                      const char *at_name,
                      const char *print_name,
                      const Prints *prints);

/// The bytes of a hash, or null
static inline const uint8_t *
press_prints_find(const Prints *prints, uint64_t hash)
{
  if (!prints->at) {
    return NULL;
  }
  const uint32_t bucket = (uint32_t)hash & prints->mask;
  const uint8_t low = (uint8_t)(hash >> 48);
  const uint8_t high = (uint8_t)(hash >> 56);
  const size_t step = 2 + (size_t)prints->width;
  const uint32_t last = prints->at[bucket + 1];
  const uint32_t end = last < prints->n ? last : prints->n;
  for (uint32_t i = prints->at[bucket]; i < end; ++i) {
    const uint8_t *const entry = prints->entries + step * i;
    if (entry[0] == low && entry[1] == high) {
      return entry + 2;
    }
  }
  return NULL;
}

#endif // PRESS_LANGUAGE_PRINTS_H
