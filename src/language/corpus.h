// SPDX-License-Identifier: MIT

/// @file corpus.h Treebanks as tagger and parser learn from them

#ifndef PRESS_LANGUAGE_CORPUS_H
#define PRESS_LANGUAGE_CORPUS_H

#include "language/conllu.h"
#include "language/parse.h"

/// How tagger and parser are trained
typedef struct {
  PressStr language; ///< "fr"
  PressStr recipe;   ///< Its id
  PressStr sets;     ///< A line for each set: name, tab, licence
  const char *const *treebanks;
  size_t n_treebanks;
  const char *lexicon;  ///< Lines: form, category, lemma, tag; or null
  const char *clusters; ///< Or null
  uint32_t n_clusters;  ///< Words of it that are kept
  const char *dev;      ///< Treebank that trust is measured on, or null
  uint32_t epochs;
  uint32_t runs;  ///< Trainings in different orders that are averaged
  uint32_t folds; ///< Taggers whose tags the parser learns from
  size_t keep;    ///< Weights that are kept
  size_t second;  ///< Sentences: of the second look; 0: there is none
  uint64_t seed;
  bool mixed; ///< Sentences: in another order in each epoch
} SyntaxRecipe;

/// A treebank with its words made ready. Arrays run along bank.words
typedef struct {
  Treebank bank;
  SynWord *words;     ///< form, norm, space_before
  WordTraits *traits; ///< Or null
  uint8_t *tags;      ///< Right ones, rows of a table
  uint32_t *heads;    ///< Right ones, from the first word; n: root
  uint8_t *relations; ///< Right ones, rows of a table
} Corpus;

/// Shares of words that are right, 0 to 1; negative: not measured. And what the
/// transitions of the parser cannot make: trees whose arcs cross are learned as
/// far as they can be reached.
typedef struct {
  double sentences; ///< F1 of sentences
  double upos;
  double tags;
  double lemmas;
  double heads;
  double relations;    ///< Head and relation
  uint32_t n_trees;    ///< Sentences that the parser learned from
  uint32_t n_crossing; ///< ... whose arcs cross
} SyntaxScores;

/// Report that a training ran out of memory; PRESS_NO_MEMORY
PressStatus press_training_no_memory(const PressWorld *world);

/**
   Read treebanks, in order.

   @return PRESS_OK, PRESS_NO_MEMORY, or what reading gives (reported).
*/
PRESS_NODISCARD PressStatus press_corpus_read(PressWorld *world,
                                              Arena *arena,
                                              const char *const *paths,
                                              size_t n,
                                              Corpus *corpus);

/// The tags of a corpus, as lines of a table; none if memory is out
PressStr press_corpus_tag_lines(Arena *arena, const Corpus *corpus);

/// The relations of a corpus without subtypes, as lines; none: no memory
PressStr press_corpus_relation_lines(Arena *arena, const Corpus *corpus);

/// Set tags (the nearest that the table has) and, if given, relations, heads
bool press_corpus_set_gold(Arena *arena,
                           Corpus *corpus,
                           const TagTable *tags,
                           const RelationTable *relations);

/// Set the traits of all words
bool press_corpus_set_traits(Arena *arena, Corpus *corpus, const Lexis *lexis);

/// `VERB|Mood=Ind|...` of a word: what a tag is made of; none: no memory
PressStr press_corpus_tag_name(Arena *arena, const TreeWord *word);

/// A relation without its subtype
PressStr press_relation_base(PressStr relation);

/// Numbers 0 to n - 1 in an order that the seed gives; moves the seed
void press_shuffle(uint32_t *items, uint32_t n, uint64_t *seed);

/// A line of a lexicon
typedef struct {
  PressStr form;
  PressStr category;
  PressStr lemma;
  PressStr tag;
} LexiconRow;

/// The next line whose form is one word; false at the end
bool press_lexicon_next(PressStr text, size_t *at, LexiconRow *row);

/**
   The readings of a lexicon (null: of the words that the corpus has often).

   @return PRESS_OK, PRESS_NO_MEMORY or what reading gives (reported).
*/
PRESS_NODISCARD PressStatus press_lexis_learn(PressWorld *world,
                                              Arena *arena,
                                              const char *lexicon,
                                              const Corpus *corpus,
                                              Prints *classes);

/// Rules for lemmas, of a corpus and a lexicon (or null); lines of rules
PRESS_NODISCARD PressStatus press_lemmas_learn(PressWorld *world,
                                               Arena *arena,
                                               const char *lexicon,
                                               const Corpus *corpus,
                                               Prints *prints,
                                               PressStr *lines);

/// A decision and whether it was right
typedef struct {
  int32_t margin;
  bool right;
} Judged;

/// How far decisions may be trusted by their margin; sorts them
void press_trust_measure(Judged *judged, size_t n, Trust *trust);

/// The section `trust`: two numbers a row, at `numbers` (2 * TRUST_ROWS)
void press_trust_add(ModelMaker *maker, const Trust *trust, uint32_t *numbers);

/**
   Learn the weights of a tagger from a corpus that has tags and traits.

   @param fold Sentences of this fold are left out; folds 0: none is.
   @param arena For the rows.
   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_CANCELLED.
*/
PRESS_NODISCARD PressStatus press_tagger_learn(PressWorld *world,
                                               Arena *arena,
                                               const SyntaxRecipe *recipe,
                                               const Corpus *corpus,
                                               const TagTable *tags,
                                               uint32_t fold,
                                               uint32_t folds,
                                               RowBytes *rows);

/// Copy rows into another arena; false if memory is out
bool press_rows_copy(Arena *arena, const RowBytes *bytes, RowBytes *copy);

/// Tag a sentence of a corpus and judge each word's part of speech
void press_tags_judge(const Scorer *scorer,
                      const TagTable *tags,
                      Corpus *corpus,
                      const TreeSentence *sentence,
                      Judged *judged);

/// Rows of bytes that were made
Rows press_rows_of(const RowBytes *bytes);

/**
   Train a tagger and write it.

   @param scores On recipe->dev, tokens as there; null: not wanted.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANCELLED, what reading gives, or
   the out's status.
*/
PRESS_NODISCARD PressStatus press_tagger_train(PressWorld *world,
                                               const SyntaxRecipe *recipe,
                                               PressOut *out,
                                               SyntaxScores *scores);

/**
   Train a parser and write it.

   @param tagger Path of the tagger's model, trained on the same treebanks.
   @return as press_tagger_train.
*/
PRESS_NODISCARD PressStatus press_parser_train(PressWorld *world,
                                               const SyntaxRecipe *recipe,
                                               const char *tagger,
                                               PressOut *out,
                                               SyntaxScores *scores);

#endif // PRESS_LANGUAGE_CORPUS_H
