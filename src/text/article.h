// SPDX-License-Identifier: MIT

/// @file article.h What room text hands on

#ifndef PRESS_TEXT_ARTICLE_H
#define PRESS_TEXT_ARTICLE_H

#include "base/arena.h"
#include "base/civil.h"

#include <pressgraph/graph.h>

/// Language of an article
typedef enum {
  LANG_EN,
  LANG_FR,
} Language;

#define N_LANGUAGES 2

/// "en", "fr"; static
PressStr press_language_name(Language language);

/// Kind of a token
typedef enum {
  TOKEN_WORD,   ///< Letters, hyphens, apostrophes, digits in it: COVID-19
  TOKEN_NUMBER, ///< 1 400, 1,400.5, 20, 1er, 29th
  TOKEN_PUNCT,  ///< One mark
  TOKEN_SYMBOL, ///< $ % € & @name #tag
  TOKEN_URL,    ///< http://..., name@host
} TokenKind;

/**
   A word, number or mark. `l'` and `d'` are tokens of their own, with their
   apostrophe; `du`, `des`, `au` stay whole; `M.` and `U.S.` keep their points;
   English `'s` and `n't` are tokens of their own.
*/
typedef struct {
  uint32_t start; ///< Byte in the article's text
  uint32_t end;   ///< Byte behind it
  PressStr text;  ///< As written; view into the article's text
  PressStr norm;  ///< press_fold_word of it
  TokenKind kind;
  uint32_t sentence; ///< Index, from 0
  bool space_before; ///< White space stands before it
  bool upper;        ///< First letter is upper case
  bool all_upper;    ///< Two letters or more, all upper case
  bool line_start;   ///< First token of its line
} Token;

/// A sentence, heading, title, credit line ...
typedef struct {
  uint32_t start;
  uint32_t end;
  PressSentenceKind kind;
  uint32_t paragraph; ///< From 0; a blank line begins a new one
  uint32_t first;     ///< First token
  uint32_t n;         ///< Number of tokens
} Sentence;

/// How to read an article
typedef struct {
  PressStr published; ///< ISO date or none
  PressStr language;  ///< "fr", "en" or none
} ArticleOptions;

/// An article, in its arena
typedef struct {
  PressStr uri;
  PressStr text;  ///< Its bytes exactly as they are
  PressStr title; ///< Or none
  Language language;
  Civil published; ///< month 0 if not known
  const Sentence *sentences;
  uint32_t n_sentences;
  const Token *tokens;
  uint32_t n_tokens;
  uint32_t n_words; ///< Tokens that are words or numbers
} Article;

/**
   Read a plain-text article.

   @param uri In messages, and the article's uri.
   @param text Bytes as they are; must outlive the article.
   @param article Everything in it lives in the arena or is a view into text.
   @return PRESS_OK, PRESS_EMPTY, PRESS_BAD_TEXT (binary, NUL, invalid UTF-8),
   PRESS_TOO_BIG, PRESS_BAD_ARG (published, language) or PRESS_NO_MEMORY
   (reported).
*/
PRESS_NODISCARD PressStatus press_article_read(PressWorld *world,
                                               Arena *arena,
                                               PressStr uri,
                                               PressStr text,
                                               const ArticleOptions *options,
                                               Article *article);

#endif // PRESS_TEXT_ARTICLE_H
