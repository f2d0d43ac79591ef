// SPDX-License-Identifier: MIT

/// @file eval_match.h The best one-to-one matching

#ifndef PRESS_BUILD_EVAL_MATCH_H
#define PRESS_BUILD_EVAL_MATCH_H

#include "base/arena.h"

#include <pressgraph/status.h>

#include <stdint.h>

/// One side of a matching: n things and their places in two orders
typedef struct {
  size_t n;
  const uint32_t *ranks;  ///< Order that ties follow
  const uint32_t *quoted; ///< Order that components follow
} EvalSide;

/// Two things that may be the same, and how much speaks for it (above 0)
typedef struct {
  uint32_t a;
  uint32_t b;
  double weight;
} EvalEdge;

/// Two things that are the same
typedef struct {
  uint32_t a;
  uint32_t b;
} EvalPair;

/// A growing list of pairs, for PRESS_ROOM
typedef struct {
  EvalPair *items;
  size_t n;
  size_t cap;
} EvalPairs;

/**
   Find the one-to-one matching of greatest weight.

   Cost: n * n * m for a connected component of n and m things, and n * m
   doubles. The same input gives the same pairs, in the same order.

   @param edges Each pair once.
   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_NODISCARD PressStatus press_eval_match(Arena *arena,
                                             const EvalEdge *edges,
                                             size_t n_edges,
                                             EvalSide a,
                                             EvalSide b,
                                             EvalPairs *pairs);

#endif // PRESS_BUILD_EVAL_MATCH_H
