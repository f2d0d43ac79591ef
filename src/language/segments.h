// SPDX-License-Identifier: MIT

/**
   @file segments.h Sentences of a block, looked at as wholes

   The second look at where sentences begin: a semi-Markov chain (Sarawagi and
   Cohen 2004) over the places that the first look holds for possible. A
   sentence is scored by what it looks like from its first token to its last,
   and beside the one before it; the best row of sentences wins. What a place
   alone cannot tell, that the words between two places are a heading, is seen
   so.
*/

#ifndef PRESS_LANGUAGE_SEGMENTS_H
#define PRESS_LANGUAGE_SEGMENTS_H

#include "language/gradient.h"
#include "language/sentences.h"

/// Kinds of sentences: how they end (5), short or not, an item of a list or not
#define SEGMENT_KINDS 20

/// Places that a sentence may reach over
#define SEGMENT_SPAN 12

/// Log odds of the first look below which no sentence begins, and above which
/// one begins surely
#define SEGMENT_NEVER (-4.0)
#define SEGMENT_SURE 4.0

/// What the first look says of a token; below SEGMENT_NEVER where none begins
typedef struct {
  const SentenceWalk *walk;
  double *margins; ///< By token: log odds
  uint32_t *lower; ///< By token: words in lower case before it
  int32_t *depth;  ///< By token: brackets opened less closed before it
  uint8_t *quotes; ///< By token: plain quotation marks before it, odd or even
  uint32_t *class; ///< By token: its coarse word class
} FirstLook;

/// Make room and count; false if memory is out
bool press_first_look(Arena *arena, const SentenceWalk *walk, FirstLook *look);

/// Log odds of a token that begins a block or a chain
#define SEGMENT_CERTAIN 9.0

/// The first look at a walk's block: sets its margins, and leads to its end
void
press_sentences_look(const Rows *rows, SentenceWalk *walk, FirstLook *look);

/// A place where a sentence may begin
typedef struct {
  uint32_t token;
  double margin;
  double closed; ///< Log of the chance that no place before it begins one
} SegmentPlace;

/// Places in a row, from a beginning that is sure to the next
typedef struct {
  const FirstLook *look;
  SegmentPlace *places; ///< n, and the end
  uint32_t n;
} SegmentChain;

/**
   The chain that begins at a token, within the walk's block.

   @param chain In the arena; its end is where the next one begins.
   @return false if memory is out.
*/
bool press_segment_chain(Arena *arena,
                         const FirstLook *look,
                         uint32_t from,
                         SegmentChain *chain);

/// Where the weights come from: a model, or a training with the key of what it
/// leaves out
typedef struct {
  const Rows *rows;
  const Gradient *gradient;
  uint64_t key;
} SegmentScorer;

/// Scores of all sentences of a chain, and of all neighbours
typedef struct {
  const SegmentChain *chain;
  double (*segments)[SEGMENT_SPAN]; ///< By its first place and places inside
  uint8_t (*kinds)[SEGMENT_SPAN];
  double (*joints)[SEGMENT_KINDS][SEGMENT_KINDS]; ///< By place, before, behind
} SegmentLattice;

/// Score a chain; false if memory is out
bool press_segment_lattice(Arena *arena,
                           const SegmentChain *chain,
                           const SegmentScorer *scorer,
                           SegmentLattice *lattice);

/// Sentences that may begin at a place
uint32_t press_segment_count(const SegmentChain *chain, uint32_t place);

/// Features of the sentence between two places
void press_segment_features(const SegmentChain *chain,
                            uint32_t from,
                            uint32_t to,
                            FeatureList *list);

/// Features of two neighbours by their kinds
void press_joint_features(const SegmentChain *chain,
                          uint32_t place,
                          uint32_t before,
                          uint32_t behind,
                          FeatureList *list);

/**
   Mark the tokens that begin a sentence of the best row.

   @param begins By token; those of the chain are set.
   @return false if memory is out.
*/
bool
press_segment_best(Arena *arena, const SegmentLattice *lattice, bool *begins);

#endif // PRESS_LANGUAGE_SEGMENTS_H
