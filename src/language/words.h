// SPDX-License-Identifier: MIT

/**
   @file words.h What is known of the words of an article, for features

   Everything that depends on a word alone is calculated once for each spelling
   of an article.
*/

#ifndef PRESS_LANGUAGE_WORDS_H
#define PRESS_LANGUAGE_WORDS_H

#include "language/clusters.h"
#include "text/article.h"

/// How a token is written
typedef enum {
  SHAPE_NONE, ///< Before the first or behind the last token of a sentence
  SHAPE_LOWER,
  SHAPE_CAPITAL, ///< First letter upper case
  SHAPE_UPPER,   ///< Two letters or more, all upper case
  SHAPE_INITIAL, ///< One upper-case letter, perhaps with a point
  SHAPE_NUMBER,
  SHAPE_MARK,
  SHAPE_SYMBOL,
} Shape;

/// A spelling
typedef struct {
  uint64_t norm;      ///< Hash of the folded word
  uint64_t prefix[3]; ///< Hashes of its first 2, 3, 4 characters; 0: shorter
  uint64_t suffix[4]; ///< Hashes of its last 1, 2, 3, 4 characters
  uint64_t pattern;   ///< Hash of its pattern of letters and digits
  uint32_t cluster;   ///< Of the word as it is written, or nearly
  uint32_t key;       ///< Number of the folded word
  uint8_t shape;      ///< Shape
} Spelling;

/// Different words before a word that are remembered
#define WORD_HEADS 4

/// How a folded word is written in the whole article
typedef struct {
  uint16_t lower;   ///< Times in lower case
  uint16_t capital; ///< Times with a capital where lower case was possible
  uint16_t n;       ///< Times
  uint32_t headed[WORD_HEADS]; ///< Numbers + 1 of tokens of it with a capital
                               ///< that have different heads; 0: no more
} WordMemory;

/// The words of an article
typedef struct {
  const Article *article;
  const Spelling **at; ///< One for each token
  WordMemory *memory;  ///< One for each key
  uint32_t *heads; ///< For each token the number + 1 of its head: the nearest
                   ///< word of content before it, "sonde" of "la sonde Juno"
  bool *quoted;    ///< For each token: between quotation marks
  uint32_t *short_for; ///< By key: number + 1 of the head of the name that it
                       ///< is the initials of; 0: of none
  bool *spelt; ///< For each token: in a name whose initials are elsewhere
  uint32_t n_keys;
} Words;

/// True for the shapes of capitals
static inline bool
press_shape_is_capital(uint8_t shape)
{
  return shape == SHAPE_CAPITAL || shape == SHAPE_UPPER ||
         shape == SHAPE_INITIAL;
}

/// True if a capital says nothing: first word, or all of it in capitals
bool press_words_forced(const Article *article, uint32_t token);

/// Look at all words of an article; false if memory is out
bool press_words_look(Arena *arena,
                      const Article *article,
                      const Clusters *clusters,
                      Words *words);

#endif // PRESS_LANGUAGE_WORDS_H
