// SPDX-License-Identifier: MIT

/// @file mention.h What room mention hands on: words, chunks, mentions

#ifndef PRESS_MENTION_MENTION_H
#define PRESS_MENTION_MENTION_H

#include "language/names.h"
#include "language/tag.h"
#include "mention/classes.h"
#include "mention/date.h"
#include "mention/quantity.h"

/// No chunk, no mention, no word
#define NO_ITEM UINT32_MAX

/// What a word does in its sentence, as far as its neighbours tell
typedef enum {
  TAG_OTHER,
  TAG_NOUN,
  TAG_NAME,
  TAG_ADJ,
  TAG_ADV,
  TAG_DET,
  TAG_NUM, ///< A quantity
  TAG_DATE,
  TAG_PREP,
  TAG_PRON,
  TAG_CONJ,
  TAG_SUB,
  TAG_REL,
  TAG_NEG,
  TAG_FINITE, ///< Finite verb
  TAG_INF,    ///< Infinitive
  TAG_PART,   ///< Past participle
  TAG_GERUND, ///< Present participle, -ing
  TAG_CUE,
  TAG_POSSESSIVE, ///< English 's
  TAG_PUNCT,
  N_TAGS
} Tag;

/// One unit of a sentence: a token, a phrase of the lexicon, a name, a date
typedef struct {
  uint32_t token;
  uint32_t n; ///< Tokens
  Tag tag;
  const Reading *reading; ///< Chosen, or null
  const Hit *hit;         ///< All readings, or null
  uint32_t item; ///< Of a name, date, quantity: its index, else NO_ITEM
} Word;

/// What the trained model says of a token: the name that it is part of
typedef struct {
  uint32_t token;  ///< First token of the name
  uint32_t n;      ///< Tokens; 0: it is part of none
  uint16_t type;   ///< Row of the ontology
  uint8_t percent; ///< How sure the model is of it
  uint8_t likely;  ///< Percentage that the token is part of any name
  bool strange;    ///< The model's word classes do not have the word
} ModelName;

/// A span that is written like a name
typedef struct {
  uint32_t token;
  uint32_t n;
  uint32_t sentence;
  PressStr label;         ///< Text with plain blanks
  PressStr key;           ///< press_fold_key of the label
  uint16_t type;          ///< Most likely type, PRESS_NO_ROW
  uint16_t type2;         ///< A second one
  PressStr country;       ///< ISO code of a country
  const ModelName *model; ///< What the model says of the same span, or null
  bool known;             ///< The type comes from the lexicon
  bool guessed;           ///< Nothing says what it is
  bool doubtful; ///< Nothing beside it says what it is, and the model is not
                 ///< sure
  bool title;    ///< A person's title stands before it
  bool sure;     ///< Written like a name where only names are
} NameSpan;

/// Kind of a chunk
typedef enum {
  CHUNK_NOUN, ///< Noun phrase: noun, name, pronoun, quantity alone
  CHUNK_VERB, ///< Verb group
  CHUNK_PREP,
  CHUNK_CONJ,
  CHUNK_SUB,
  CHUNK_REL,
  CHUNK_ADJ, ///< Adjective or participle outside a noun phrase
  CHUNK_ADV,
  CHUNK_CUE,
  CHUNK_DATE,
  CHUNK_COMMA,
  CHUNK_OPEN,  ///< Opening quotation mark or bracket
  CHUNK_CLOSE, ///< Closing one
  CHUNK_COLON, ///< Colon, semicolon, dash
  CHUNK_END,   ///< . ? !
  CHUNK_NEG,   ///< Negation before a noun: non, not
  CHUNK_OTHER,
} ChunkKind;

/// What a noun phrase is to a verb group
typedef enum {
  ROLE_NONE,
  ROLE_SUBJECT,
  ROLE_OBJECT,
  ROLE_OBLIQUE, ///< With its preposition
  ROLE_SECOND,  ///< A second object
} Role;

/// Mood of a verb group
typedef enum {
  MOOD_FINITE,
  MOOD_CONDITIONAL, ///< French conditional
  MOOD_INFINITIVE,
  MOOD_PARTICIPLE, ///< Without auxiliary, past
  MOOD_GERUND,
} Mood;

/**
   A piece of a sentence, in order and without overlap. The links say how the
   pieces hang together as far as place and prepositions tell.
*/
typedef struct {
  ChunkKind kind;
  uint32_t token;
  uint32_t n;
  uint32_t word; ///< First word
  uint32_t n_words;
  const Reading *reading; ///< Head noun, main verb, preposition ..., or null
  const Hit *hit;         ///< All readings of the head

  // Noun phrase
  uint32_t head;    ///< Token of the head
  uint32_t mention; ///< Of the noun phrase, or NO_ITEM
  uint32_t owner;   ///< Mention of a possessive in it, or NO_ITEM; of a date:
                    ///< of the second bound of an interval
  uint32_t prep;    ///< Chunk of the preposition that governs it
  uint32_t attach;  ///< Chunk of the noun phrase it complements
  uint32_t list;    ///< First chunk of the coordination it stands in (itself
                    ///< if it is the first of one)
  uint32_t apposition; ///< Chunk of the noun phrase it explains
  uint32_t governor;   ///< Verb group that it belongs to (dates too)
  Role role;           ///< What it is to its governor

  // Verb group
  Mood mood;
  bool passive;
  bool negated;
  bool only;     ///< ne ... que
  bool possible; ///< may, might, pouvoir
  bool obliged;  ///< devoir, must: no fact
  bool attempt;  ///< tenter de, try to
  bool intended; ///< vouloir, plan to
  bool enabled;  ///< permettre de
  bool future;
  bool reflexive;
  bool alleged;     ///< allegedly, reportedly
  uint32_t shared;  ///< Verb group whose subject and auxiliaries it shares
  uint32_t matrix;  ///< Verb group that governs this infinitive
  uint32_t subject; ///< Noun phrase, or NO_ITEM; surface subject of a passive
  uint32_t object;  ///< Noun phrase, or NO_ITEM
  uint32_t second;  ///< Another bare phrase: the sum in `lent the port 90
                    ///< million`, the offence in `was charged with bribery`
  uint32_t clitic;  ///< Word of an object pronoun in it (l', les, lui), or
                    ///< NO_ITEM; its mention is `mention`
  bool relative;    ///< Its subject or object is the antecedent of a relative
  bool inverted;    ///< Its subject stands behind it
  bool purpose;     ///< Governed by pour, afin de, in order to
} Chunk;

/// Kind of determiner of a noun phrase
typedef enum {
  DET_NONE,
  DET_DEFINITE,
  DET_INDEFINITE,
  DET_DEMONSTRATIVE,
  DET_POSSESSIVE,
  DET_QUANTITY,
  DET_NEGATIVE,
} Determiner;

/// A span that names or describes something
typedef struct {
  uint32_t token;
  uint32_t n;
  uint32_t sentence; ///< From 0
  uint32_t start;    ///< Byte in the article's text
  uint32_t end;
  PressMentionKind kind;
  uint32_t chunk;      ///< Noun phrase that it is or lies in, or NO_ITEM
  uint32_t name;       ///< Index of its NameSpan, or NO_ITEM
  uint32_t date;       ///< Index of its DateMention, or NO_ITEM
  uint32_t quantity;   ///< Index of the quantity that counts it, or NO_ITEM
  uint32_t parent;     ///< Mention of the phrase it stands in, or NO_ITEM
  bool apposed;        ///< It names its parent: le groupe NSO
  bool modifier;       ///< It owns its parent: les produits NSO, NSO's products
  const Reading *noun; ///< Head noun, or null
  uint16_t type;       ///< Row of the ontology, or PRESS_NO_ROW
  uint16_t type2;
  Determiner determiner;
  PressStr country;  ///< ISO code of a demonym, or none
  uint32_t features; ///< Number and gender
  bool plural;
  bool negated;     ///< non des criminels; aucun
  bool former;      ///< ancien, former
  bool partitive;   ///< certains d'entre eux
  bool collects;    ///< un large éventail de cibles: its noun is `cible`
  bool alleged;     ///< présumé
  bool close_to;    ///< "close to", "proche de": not what it is close to
  bool boilerplate; ///< In a credit, keyword line
} Mention;

/// Everything that room mention found, in the article's arena
typedef struct {
  const Article *article;
  const Lexicon *lexicon;
  const PressOntology *ontology;
  const Marks *marks;
  Classes classes;
  const ModelName *model; ///< By token

  struct {
    Word *items;
    size_t n, cap;
  } words;
  uint32_t *sentence_word; ///< First word of a sentence; n_sentences + 1
  struct {
    NameSpan *items;
    size_t n, cap;
  } names;
  DateList dates;
  QuantityList quantities;
  struct {
    Chunk *items;
    size_t n, cap;
  } chunks;
  uint32_t *sentence_chunk; ///< First chunk of a sentence; n_sentences + 1
  struct {
    Mention *items;
    size_t n, cap;
  } mentions; ///< By place
} Mentions;

/// What the room reads from data/, for both languages; read-only
typedef struct {
  const PressOntology *ontology;
  const Lexicon *lexicon;
  const DateWords *dates[N_LANGUAGES];
  NamesModel *names[N_LANGUAGES];
  Tagger *taggers[N_LANGUAGES];
  Classes classes;
} MentionData;

/**
   Load what the room needs.

   @param arena Must outlive the data.
   @return PRESS_OK, PRESS_NO_MEMORY, or why data could not be read (reported).
*/
PRESS_NODISCARD PressStatus press_mention_data_load(PressWorld *world,
                                                    Arena *arena,
                                                    MentionData *data);

/// Give back what the data hold outside the arena; takes zeroed ones
void press_mention_data_free(MentionData *data);

/**
   Find all mentions of an article: names, dates and quantities first, then the
   words between them, phrases, and the mentions that these make.

   @param mentions Everything in it lives in the arena.
   @return PRESS_OK, or PRESS_NO_MEMORY or PRESS_TOO_BIG (reported).
*/
PRESS_NODISCARD PressStatus press_mentions_find(PressWorld *world,
                                                Arena *arena,
                                                const MentionData *data,
                                                const Article *article,
                                                Mentions *mentions);

/// Name of a tag, for explain; static
PressStr press_tag_name(Tag tag);

/// The hit of exactly one token, or null
const Hit *press_hit_one(const Mentions *mentions, uint32_t token);

/// True if the chunk's head has a reading of this class (the chosen one first)
bool press_chunk_has(const Chunk *chunk, WordClass word_class);

/// True if the type is this one or below it; false for PRESS_NO_ROW
bool
press_type_is(const Mentions *mentions, uint16_t type, const char *ancestor);

#endif // PRESS_MENTION_MENTION_H
