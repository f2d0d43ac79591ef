// SPDX-License-Identifier: MIT

/**
   @file tags.h The best tag of each word of a sentence

   Every word has candidates, each with a weight of its own; pairs of tags have
   weights, set by hand from grammar (a determiner is followed by a noun, an
   auxiliary by a participle). Where the best chain is hardly better than
   another one, the trained tagger of room language has a vote.
*/

#ifndef PRESS_MENTION_TAGS_H
#define PRESS_MENTION_TAGS_H

#include "mention/mention.h"

enum { MAX_CANDIDATES = 12 };

typedef struct {
  Tag tag;
  const Reading *reading;
  bool contracted; ///< A preposition that holds an article: du, des, aux
  bool partitive;  ///< An article that says some of it: du
  int weight;      ///< Of the candidate itself
  int best;        ///< Of the best chain that ends here
  int behind;      ///< Of the best chain from here on, without its own weight
  uint8_t from;    ///< Candidate before it in the best chain
} Candidate;

typedef struct {
  Candidate items[MAX_CANDIDATES];
  uint8_t n;
} Candidates;

/// Weights of one tag behind another
typedef struct {
  int weight[N_TAGS][N_TAGS];
} TagWeights;

/// The weights of a language
TagWeights press_tag_weights(Language language);

/**
   Set the best chains that end and begin in each candidate. Cost: words x
   candidates^2, with 3 candidates on average.

   @param doubt A word is doubtful if its tag is ahead by less of one that makes
   another verb form of it, or no verb: what the clauses hang on. 0: not asked.
   @return words up to the last doubtful one, with it; 0: there is none.
*/
size_t press_tags_chain(const Classes *classes,
                        Language language,
                        const TagWeights *weights,
                        int doubt,
                        Candidates *words,
                        size_t n);

/// Tag words as the best chain has them
void press_tags_choose(Word *words, const Candidates *candidates, size_t n);

/**
   Add the vote of the trained tagger to the candidates of a sentence's first n
   words: tag_model.c

   @param scratch For the vote; may be cleared behind it.
   @return false if memory is out.
*/
bool press_tag_model_vote(const Tagger *tagger,
                          Arena *scratch,
                          const Article *article,
                          uint32_t sentence,
                          const Word *words,
                          Candidates *candidates,
                          size_t n);

#endif // PRESS_MENTION_TAGS_H
