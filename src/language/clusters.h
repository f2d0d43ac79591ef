// SPDX-License-Identifier: MIT

/**
   @file clusters.h Classes of words that stand in like places

   Three classings of 256, 1,024 and 4,096 classes, packed into one number.
   Three sections of a model: NAME.at (U32: where each bucket starts, one more
   for the end), NAME.print (U16: upper bits of the words' hashes) and NAME.id
   (U32).
*/

#ifndef PRESS_LANGUAGE_CLUSTERS_H
#define PRESS_LANGUAGE_CLUSTERS_H

#include "language/model.h"

/// A table from word to classes; mask 0 and no arrays: an empty one
typedef struct {
  const uint32_t *at;
  const uint16_t *print;
  const uint32_t *id;
  uint32_t n;    ///< Words
  uint32_t mask; ///< Number of buckets - 1
} Clusters;

/// Classes of a word; 0: not known
static inline uint32_t
press_clusters_find(const Clusters *clusters, uint64_t hash)
{
  if (!clusters->at) {
    return 0;
  }
  const uint32_t bucket = (uint32_t)hash & clusters->mask;
  const uint16_t print = (uint16_t)(hash >> 48);
  const uint32_t last = clusters->at[bucket + 1];
  const uint32_t end = last < clusters->n ? last : clusters->n;
  for (uint32_t i = clusters->at[bucket]; i < end; ++i) {
    if (clusters->print[i] == print) {
      return clusters->id[i];
    }
  }
  return 0;
}

/// Class of the coarse, middle (1), fine (2) classing, from 1; 0: not known
static inline uint32_t
press_clusters_class(uint32_t id, int classing)
{
  static const uint32_t shift[] = {0, 8, 18};
  static const uint32_t mask[] = {255, 1023, 4095};
  return id ? 1 + ((id >> shift[classing]) & mask[classing]) : 0;
}

/**
   The table of a model.

   @return PRESS_OK (an empty one if the model has none) or PRESS_BAD_SYNTAX
   (reported).
*/
PRESS_NODISCARD PressStatus press_clusters_open(PressWorld *world,
                                                const Model *model,
                                                Clusters *clusters);

/**
   Make a table from a file of lines: word, three classes, anything, with tabs
   between; only the first `n` lines count.

   @return PRESS_OK, PRESS_NO_MEMORY, what reading gives, or PRESS_BAD_DATA
   (reported).
*/
PRESS_NODISCARD PressStatus press_clusters_make(PressWorld *world,
                                                Arena *arena,
                                                const char *path,
                                                uint32_t n,
                                                Clusters *clusters);

/// Add a table to a model
void press_clusters_add(ModelMaker *maker, const Clusters *clusters);

#endif // PRESS_LANGUAGE_CLUSTERS_H
