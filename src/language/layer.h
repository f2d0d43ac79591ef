// SPDX-License-Identifier: MIT

/**
   @file layer.h From the tokens of an article to syntactic words, and their
   tags, lemmas and trees
*/

#ifndef PRESS_LANGUAGE_LAYER_H
#define PRESS_LANGUAGE_LAYER_H

#include "language/conllu.h"
#include "language/parse.h"

/// Models of a language; read-only once they are open
typedef struct {
  Tagger tagger;
  Parser parser; ///< Zeroed if there is none
  bool has_parser;
} Syntax;

/// What is known of an article; texts are the article's, the arena's or the
/// models'
typedef struct {
  const Syntax *syntax;
  const Article *article;
  SynWord *words;
  uint32_t n_words;
  SynSentence *sentences; ///< As many as the article has
  uint32_t n_sentences;
  uint32_t *of_token; ///< By token of the article: its first word
} SynArticle;

/**
   Open the models of a language.

   @param tagger Path of its file.
   @param parser Path of its file, or null: no trees.
   @param syntax End it with press_syntax_close before the arena goes.
   @return as press_tagger_open.
*/
PRESS_NODISCARD PressStatus press_syntax_open(PressWorld *world,
                                              Arena *arena,
                                              const char *tagger,
                                              const char *parser,
                                              Syntax *syntax);

/// Give the models back; takes zeroed ones
void press_syntax_close(Syntax *syntax);

/**
   Words of an article with tags, lemmas and trees.

   @param arena For the result.
   @return false if memory is out.
*/
bool press_syntax_read(const Syntax *syntax,
                       Arena *arena,
                       const Article *article,
                       SynArticle *result);

/**
   Words of an article, without tags: what press_syntax_read begins with
   (syntax_words.c).

   @param tagger Decides what `du` and `des` are; null: always two words.
   @return false if memory is out.
*/
bool press_syntax_words(const Tagger *tagger,
                        Arena *arena,
                        const Article *article,
                        SynArticle *result);

/// As press_syntax_words, of one sentence: *n words in the arena
bool press_syntax_sentence(const Tagger *tagger,
                           Arena *arena,
                           const Article *article,
                           uint32_t sentence,
                           SynWord **words,
                           uint32_t *n);

/**
   Words of one sentence with their tags, without lemmas and trees.

   @param end Token at which to stop, at the latest the sentence's end.
   @param words In the arena, *n of them.
   @return false if memory is out.
*/
bool press_syntax_tags(const Tagger *tagger,
                       Arena *arena,
                       const Article *article,
                       uint32_t sentence,
                       uint32_t end,
                       SynWord **words,
                       uint32_t *n);

/// What a word is: part of speech and morphology
const TagInfo *press_syntax_tag(const SynArticle *article, const SynWord *word);

/// Index of the head of word number `word`, or NO_HEAD
uint32_t press_syntax_head(const SynArticle *article, uint32_t word);

/// The word of n tokens (of one sentence) whose head is not among them: the
/// first of them, or the first word if there is none
uint32_t
press_syntax_top(const SynArticle *article, uint32_t token, uint32_t n);

/// Features of a word as Feature=Value|..., or none
PressStr press_syntax_feats(const SynArticle *article, const SynWord *word);

/// Relation of a word to its head, or none
PressStr press_syntax_relation(const SynArticle *article, const SynWord *word);

/// The article as a treebank; false if memory is out
bool press_syntax_treebank(Arena *arena,
                           const Article *article,
                           const SynArticle *words,
                           Treebank *bank);

#endif // PRESS_LANGUAGE_LAYER_H
