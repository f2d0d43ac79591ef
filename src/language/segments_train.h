// SPDX-License-Identifier: MIT

/// @file segments_train.h Learning the second look at sentences

#ifndef PRESS_LANGUAGE_SEGMENTS_TRAIN_H
#define PRESS_LANGUAGE_SEGMENTS_TRAIN_H

#include "language/segments.h"

/**
   Learn one chain: a step that makes its right sentences likelier.

   Beginnings that are no place of the chain do not count, and a place that is
   sure is taken for right; a chain with a sentence that reaches over too many
   places is left out.

   @param begins By token: what is right.
   @param key Of the features that are left out.
   @return false if memory is out.
*/
bool press_segment_learn(Arena *arena,
                         const SegmentChain *chain,
                         const bool *begins,
                         uint64_t key,
                         Gradient *gradient);

#endif // PRESS_LANGUAGE_SEGMENTS_TRAIN_H
