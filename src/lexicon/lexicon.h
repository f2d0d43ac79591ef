// SPDX-License-Identifier: MIT

/// @file lexicon.h What data/ knows about words and phrases

#ifndef PRESS_LEXICON_LEXICON_H
#define PRESS_LEXICON_LEXICON_H

#include "text/article.h"

#include <pressgraph/ontology.h>

/// Part of speech of a reading
typedef enum {
  POS_NOUN,
  POS_VERB,
  POS_ADJ,
  POS_ADV,
  POS_DET,
  POS_PREP,
  POS_PRON,
  POS_CONJ, ///< and, or, but
  POS_SUB,  ///< Subordinating: that, because, si
  POS_REL,  ///< who, which, dont
  POS_NEG,  ///< ne, pas, not, never
  POS_NUM,  ///< Number words
  POS_NAME, ///< A proper name; counts only where the text has a capital
  POS_CUE,  ///< A phrase that is a cue and nothing else: according to, selon
} Pos;

/// Features of a form, or-ed; none of a group: not known
enum {
  FEAT_SING = 1 << 0,
  FEAT_PLUR = 1 << 1,
  FEAT_MASC = 1 << 2,
  FEAT_FEM = 1 << 3,
  FEAT_P1 = 1 << 4,
  FEAT_P2 = 1 << 5,
  FEAT_P3 = 1 << 6,
  FEAT_INF = 1 << 7,        ///< Infinitive
  FEAT_PART_PAST = 1 << 8,  ///< Past participle
  FEAT_PART_PRES = 1 << 9,  ///< Present participle, -ing
  FEAT_PRES = 1 << 10,      ///< Present indicative
  FEAT_IMPERFECT = 1 << 11, ///< Imparfait
  FEAT_PAST = 1 << 12,      ///< Passé simple, English past
  FEAT_FUTURE = 1 << 13,
  FEAT_COND = 1 << 14, ///< Conditional
  FEAT_SUBJ = 1 << 15, ///< Subjunctive
  FEAT_IMPERATIVE = 1 << 16,

  FEAT_NUMBER = FEAT_SING | FEAT_PLUR,
  FEAT_GENDER = FEAT_MASC | FEAT_FEM,
  /// Any tense of a finite verb but the imperative
  FEAT_FINITE = FEAT_PRES | FEAT_IMPERFECT | FEAT_PAST | FEAT_FUTURE |
                FEAT_COND | FEAT_SUBJ,
};

/// A word class of data/classes.tsv: dense number, MAP_NONE if unknown
typedef uint16_t WordClass;

#define NO_CLASS UINT16_MAX

/// One way to read a form or phrase
typedef struct {
  PressStr lemma; ///< Dictionary form; of a demonym or country its ISO code
  PressStr label; ///< Of a name: as data/ spells it; else none
  Pos pos;
  uint32_t features;
  uint16_t type;  ///< Row of the ontology that it makes likely, PRESS_NO_ROW
  uint16_t type2; ///< A second one (WhatsApp: Company and OnlineService)
  uint16_t n_classes;
  const WordClass *classes;
} Reading;

/// A form or phrase found in the text
typedef struct {
  uint32_t token;          ///< First token
  uint32_t n;              ///< Tokens
  const Reading *readings; ///< In the order of the lists; in the arena
  uint32_t n_readings;
} Hit;

/// All hits of an article: hits[first[t]] .. hits[first[t + 1]] begin at token
/// t, the longest first; `first` has n_tokens + 1 numbers
typedef struct {
  const Hit *hits;
  const uint32_t *first;
  uint32_t n;
} Marks;

/// The loaded lexicon of both languages; read-only, belongs to the world
typedef struct LexiconImpl Lexicon;

/**
   The lexicon, loaded from data/ at the first call.

   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANNOT_READ, PRESS_BAD_SYNTAX or
   PRESS_BAD_DATA (reported with file and line).
*/
PRESS_NODISCARD PressStatus press_lexicon_get(PressWorld *world,
                                              const Lexicon **lexicon);

/// Number of a class by name ("verb.acquire"), or NO_CLASS
WordClass press_lexicon_class(const Lexicon *lexicon, PressStr name);

/// Number of classes; they are 0 .. n-1 in the order of data/classes.tsv
uint16_t press_lexicon_n_classes(const Lexicon *lexicon);

/// Name of a class
PressStr press_lexicon_class_name(const Lexicon *lexicon, WordClass word_class);

/// True if the reading has the class
bool press_reading_has(const Reading *reading, WordClass word_class);

/**
   Walk an article once and find every form and phrase that data/ knows.

   A phrase lies in one sentence; quotation marks between its words count as
   its tokens.

   @return PRESS_OK or PRESS_NO_MEMORY (not reported).
*/
PRESS_NODISCARD PressStatus press_lexicon_mark(const Lexicon *lexicon,
                                               Arena *arena,
                                               const Article *article,
                                               Marks *marks);

/// Readings of one form or phrase (norm tokens joined by one blank), or null if
/// there are none or memory is out
const Hit *press_lexicon_lookup(const Lexicon *lexicon,
                                Arena *arena,
                                Language language,
                                PressStr phrase);

/// Name of a country by ISO code in a language, or none; lives as long as it
PressStr
press_lexicon_country(const Lexicon *lexicon, Language language, PressStr code);

#endif // PRESS_LEXICON_LEXICON_H
