// SPDX-License-Identifier: MIT

/**
   @file sentences.h Where sentences begin, by a trained model

   The rules of room text know marks and abbreviations. The model learns where
   they are wrong: headings and lines of lists that lost their line end, points
   that end nothing, and the habits of a language. What the rules say is one of
   its features, so a change of the rules asks for new models.
*/

#ifndef PRESS_LANGUAGE_SENTENCES_H
#define PRESS_LANGUAGE_SENTENCES_H

#include "language/clusters.h"
#include "language/features.h"
#include "text/article.h"

/// Version of the features
#define SENTENCES_FEATURES 2

/// A model; read-only once it is open
typedef struct {
  Model model;
  Rows rows;   ///< Label 1: a sentence begins; parts of GRADIENT_ONE
  Rows second; ///< Of the second look (segments.h); n 0: there is none
  Clusters clusters;
} SentenceModel;

/**
   Open a model.

   @param sentences End it with press_sentence_model_close.
   @return PRESS_OK, what press_model_read gives, or PRESS_BAD_SYNTAX
   (reported).
*/
PRESS_NODISCARD PressStatus press_sentence_model_open(PressWorld *world,
                                                      const char *path,
                                                      SentenceModel *sentences);

/// As press_sentence_model_open, over a model that was parsed; takes it over
PRESS_NODISCARD PressStatus press_sentence_model_from(PressWorld *world,
                                                      const Model *model,
                                                      SentenceModel *sentences);

/// Give it back; takes a zeroed one
void press_sentence_model_close(SentenceModel *sentences);

/**
   Cut an article into sentences anew.

   Blocks stay as they are: no sentence reaches over the end of a paragraph, and
   each has the kind that its block had.

   @param arena For the article's new sentences and tokens.
   @return false if memory is out; the article is as before.
*/
bool press_sentences_recut(const SentenceModel *sentences,
                           Arena *arena,
                           Article *article);

// What a decision sees -------------------------------------------------------

/// How a token looks; marks that mean different things are told apart
typedef enum {
  LOOK_NONE = 1, ///< Beyond the ends of the block
  LOOK_LOWER,
  LOOK_CAPITAL,
  LOOK_UPPER,
  LOOK_INITIAL, ///< One capital, perhaps with its point
  LOOK_POINTED, ///< A word with a point of its own
  LOOK_NUMBER,
  LOOK_SYMBOL,
  LOOK_STOP,
  LOOK_QUESTION,
  LOOK_ELLIPSIS,
  LOOK_COMMA,
  LOOK_COLON,
  LOOK_SEMICOLON,
  LOOK_OPEN,
  LOOK_CLOSE,
  LOOK_QUOTE,
  LOOK_OPEN_QUOTE,
  LOOK_CLOSE_QUOTE,
  LOOK_DASH,
  LOOK_BULLET,
  LOOK_OTHER,
} Look;

/// A walk over the tokens of an article, block by block
typedef struct {
  const Article *article;
  const Clusters *clusters;
  uint64_t *words; ///< By token: hash of the folded word
  uint8_t *looks;  ///< By token: Look
  uint64_t *lower; ///< Bits by hash: words that the article has in lower case
  uint64_t lower_mask;
  uint32_t begin;   ///< Of the block
  uint32_t end;     ///< Of the block
  uint32_t first;   ///< Of the sentence
  uint32_t n_lower; ///< Words in lower case in the sentence
  uint32_t depth;   ///< Brackets that are open
  bool quoted;      ///< In a quotation
} SentenceWalk;

/// Start before the first block; false if memory is out
bool press_sentence_walk(Arena *arena,
                         const Article *article,
                         const Clusters *clusters,
                         SentenceWalk *walk);

/// Go to the next block; false if there is none
bool press_sentence_next_block(SentenceWalk *walk);

/// True if a sentence may begin at a token inside the block
bool press_sentence_may_begin(const SentenceWalk *walk, uint32_t token);

/// Features of the decision whether one does
void press_sentence_features(const SentenceWalk *walk,
                             uint32_t token,
                             FeatureList *list);

/// Go over a token; `begins`: it begins a sentence
void press_sentence_step(SentenceWalk *walk, uint32_t token, bool begins);

/// 0, 1, 2, 3-4, 5-8, ... as 1, 2, 3, 4, 5 ...
static inline uint64_t
press_sentence_bucket(uint32_t n)
{
  uint64_t b = 1;
  for (uint32_t bound = 0; n > bound && b < 8; bound = bound ? 2 * bound : 1) {
    ++b;
  }
  return b;
}

/// Coarse class of a word by its hash, 0 if it has none
static inline uint64_t
press_sentence_class(const SentenceWalk *walk, uint64_t word)
{
  return press_clusters_class(press_clusters_find(walk->clusters, word), 0);
}

#endif // PRESS_LANGUAGE_SENTENCES_H
