// SPDX-License-Identifier: MIT

/**
   @file syntax.h Words with their parts of speech, lemmas and heads

   The words of a sentence are those of Universal Dependencies: of our tokens,
   French `du` is two words (de, le), English `well-known` three. Each knows the
   token that it is from.
*/

#ifndef PRESS_LANGUAGE_SYNTAX_H
#define PRESS_LANGUAGE_SYNTAX_H

#include "base/arena.h"
#include "text/article.h"

/// Universal parts of speech
typedef enum {
  UPOS_ADJ,
  UPOS_ADP,
  UPOS_ADV,
  UPOS_AUX,
  UPOS_CCONJ,
  UPOS_DET,
  UPOS_INTJ,
  UPOS_NOUN,
  UPOS_NUM,
  UPOS_PART,
  UPOS_PRON,
  UPOS_PROPN,
  UPOS_PUNCT,
  UPOS_SCONJ,
  UPOS_SYM,
  UPOS_VERB,
  UPOS_X,
} Upos;

#define N_UPOS 17

/// "ADJ"; static
PressStr press_upos_name(Upos upos);

/// By name; N_UPOS if there is none of that name
uint32_t press_upos_by_name(PressStr name);

/// Head of a root
#define NO_HEAD UINT32_MAX

/// A syntactic word
typedef struct {
  PressStr form;     ///< As written; of a part of `du`: de, le
  PressStr norm;     ///< press_fold_word of it
  uint32_t start;    ///< Byte in the article's text; parts of one token that
  uint32_t end;      ///< have no bytes of their own share the token's
  uint32_t token;    ///< Of the article: the first one
  uint32_t n_tokens; ///< 1, or more of one word (12/05/2019, :-))
  bool part;         ///< One of the words of a multi-word token (du)
  bool first_part;   ///< ... and the first
  bool space_before; ///< White space stands before it
  uint8_t upos;      ///< Upos
  uint8_t tag;       ///< Row of the tagger's table: press_tagger_tag_info
  uint8_t relation;  ///< Row of the parser's table of labels
  uint8_t tag_trust; ///< How often a tag given like this is right, percent
  uint8_t arc_trust; ///< ... and an arc (head and label)
  uint32_t head;     ///< Index of a word of the same sentence (from its first
                     ///< word), or NO_HEAD
  PressStr lemma;    ///< None if there is no tagger
} SynWord;

/// Words of a sentence; one for each sentence of the article
typedef struct {
  uint32_t first;
  uint32_t n;
} SynSentence;

#endif // PRESS_LANGUAGE_SYNTAX_H
