// SPDX-License-Identifier: MIT

/**
   @file tag.h Parts of speech, morphology and lemmas by a trained model

   A tag is a part of speech with its morphology (`VERB|Mood=Ind|...`): a row of
   the model's table. The labels of the learner are the 17 parts of speech and
   behind them the tags; the score of a tag is the sum of both, so that what is
   learned of verbs holds for all of them.
*/

#ifndef PRESS_LANGUAGE_TAG_H
#define PRESS_LANGUAGE_TAG_H

#include "language/features.h"
#include "language/lexis.h"

/// Version of the features of tagger and splitter
#define TAGGER_FEATURES 1

/// Tags at most
#define TAGS_MAX (LABELS_MAX - 1 - N_UPOS)

/// Values of the features that are kept; 0 is not said
typedef enum { GENDER_NONE, GENDER_MASC, GENDER_FEM, GENDER_NEUT } TagGender;
typedef enum { NUMBER_NONE, NUMBER_SING, NUMBER_PLUR } TagNumber;
typedef enum {
  TAG_MOOD_NONE,
  TAG_MOOD_IND,
  TAG_MOOD_CND,
  TAG_MOOD_SUB,
  TAG_MOOD_IMP,
} TagMood;
typedef enum {
  TENSE_NONE,
  TENSE_PRES,
  TENSE_PAST,
  TENSE_IMP,
  TENSE_FUT,
} TagTense;
typedef enum {
  VERB_FORM_NONE,
  VERB_FORM_FIN,
  VERB_FORM_INF,
  VERB_FORM_PART,
  VERB_FORM_GER,
} TagVerbForm;

/// A tag: its part of speech and its morphology
typedef struct {
  PressStr name;  ///< As in the model: UPOS|Feature=Value|...
  PressStr feats; ///< Behind the part of speech, or none
  uint8_t upos;
  uint8_t gender;    ///< TagGender
  uint8_t number;    ///< TagNumber
  uint8_t person;    ///< 0 to 3
  uint8_t mood;      ///< TagMood
  uint8_t tense;     ///< TagTense
  uint8_t verb_form; ///< TagVerbForm
  bool passive;      ///< Voice=Pass
} TagInfo;

/// The tags of a model
typedef struct {
  TagInfo items[TAGS_MAX];
  uint32_t n;
} TagTable;

/// Trust in decisions by their margin: bound i and percents i, ascending
#define TRUST_ROWS 16
typedef struct {
  int32_t margin[TRUST_ROWS];
  uint32_t percent[TRUST_ROWS];
  uint32_t n;
} Trust;

/// Endings that lemmas are made with
typedef struct {
  uint32_t strip;  ///< Bytes to cut from the end of the form
  bool as_written; ///< Of the form as written, else of the folded one
  PressStr append;
} LemmaRule;

#define LEMMA_RULES_MAX 4096

/// How lemmas are made
typedef struct {
  Prints prints; ///< Of part of speech and ending to the number of a
                 ///< rule (2 bytes) and one more byte of the hash
  LemmaRule *rules;
  uint32_t n_rules;
} Lemmas;

/// A tagger; read-only once it is open
typedef struct {
  Model model;
  Lexis lexis;
  Rows rows;
  Rows split; ///< Label 1: `du` and `des` are two words
  bool has_split;
  TagTable tags;
  Trust trust;
  Lemmas lemmas;
} Tagger;

/**
   Open a tagger.

   @param arena For its tables; must outlive it.
   @param tagger End it with press_tagger_close.
   @return PRESS_OK, PRESS_NO_MEMORY, what press_model_read gives, or
   PRESS_BAD_SYNTAX (reported).
*/
PRESS_NODISCARD PressStatus press_tagger_open(PressWorld *world,
                                              Arena *arena,
                                              const char *path,
                                              Tagger *tagger);

/// As press_tagger_open, over a model that was parsed; takes the model over
PRESS_NODISCARD PressStatus press_tagger_from_model(PressWorld *world,
                                                    Arena *arena,
                                                    const Model *model,
                                                    Tagger *tagger);

/// Give it back; takes a zeroed one
void press_tagger_close(Tagger *tagger);

/// Read the lines of a table of tags; false if one is no tag or too many are
bool press_tags_parse(PressStr text, TagTable *table);

/// Words behind the one that is tagged that its features see
#define TAG_LOOKS 2

/// Set tag, upos, tag_trust of the first `until` of a sentence's n words
void press_tags_find(const Scorer *scorer,
                     const TagTable *table,
                     const Trust *trust,
                     const WordTraits *traits,
                     SynWord *words,
                     uint32_t n,
                     uint32_t until);

/// Features of word i; the tags before it are set
void press_tags_features(const TagTable *table,
                         const WordTraits *traits,
                         const SynWord *words,
                         uint32_t n,
                         uint32_t i,
                         FeatureList *list);

/// The best tag by the scores of labels; *margin: what it is ahead
uint32_t press_tags_best(const TagTable *table,
                         const int32_t scores[LABELS_MAX],
                         int32_t *margin);

/// Trust from the section `trust` of a model, if it has one
void press_trust_read(const Model *model, Trust *trust);

/// Percent that decisions with a margin are right; 50 if nothing is known
uint8_t press_trust_percent(const Trust *trust, int32_t margin);

/// Read the lines of rules; false if one is none, or memory is out
bool press_lemma_rules_parse(Arena *arena, PressStr text, Lemmas *lemmas);

/// Lemma of a word that has a part of speech; none if memory is out
PressStr
press_lemma_find(const Lemmas *lemmas, Arena *arena, const SynWord *word);

/// Hash of an ending (`len` last bytes; the whole form if `whole`)
uint64_t press_lemma_hash(PressStr form, size_t len, bool whole, uint8_t upos);

/// Longest ending that rules are learned of, in bytes
#define LEMMA_ENDING 9

/// Features of the choice whether the token in the middle is two words
void press_split_features(const Lexis *lexis,
                          const PressStr norms[5],
                          FeatureList *list);

#endif // PRESS_LANGUAGE_TAG_H
