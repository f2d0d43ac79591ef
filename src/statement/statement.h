// SPDX-License-Identifier: MIT

/// @file statement.h Who did what to whom, who says so, how certain

#ifndef PRESS_STATEMENT_STATEMENT_H
#define PRESS_STATEMENT_STATEMENT_H

#include "entity/entity.h"

enum { MAX_SOURCES = 8, MAX_CHAIN = 8 };

/// Node left out by a passive: subject of a statement without an entity
#define UNSPECIFIED (UINT32_MAX - 1)

/// A proposition with everything that the sentence says about it
typedef struct {
  uint32_t subject; ///< Entity or UNSPECIFIED
  uint16_t predicate;
  uint32_t object; ///< Entity or UNSPECIFIED
  bool negated;
  PressCertainty status;
  uint32_t sources[MAX_SOURCES]; ///< Entities
  uint8_t n_sources;
  uint32_t date;     ///< DateMention or NO_ITEM
  uint32_t quantity; ///< Quantity or NO_ITEM
  double score;
  PressStr rule;
  uint32_t sentence; ///< From 0
  uint32_t trigger;  ///< First token of the word that made it
  uint32_t n_trigger;
  uint32_t frame;    ///< Frame that it belongs to, or NO_ITEM
  PressStr modality; ///< "conditional", "purpose" ... or none
  bool exclusive;
  bool some;         ///< extent: some
  bool continuation; ///< The source comes from an earlier sentence
  bool direct_quote;
  bool boilerplate;
  PressStr derived;         ///< Id of the shortcut, or none
  uint32_t from[MAX_CHAIN]; ///< Statements it follows from
  uint8_t n_from;
} Statement;

/// An act of saying, and what it covers
typedef struct {
  PressStr act; ///< Id of the ontology: "report" ...
  uint32_t sources[MAX_SOURCES];
  uint8_t n_sources;
  uint32_t sentence;
  uint32_t verb; ///< Chunk of the word of saying
  uint32_t cue;  ///< First token of the cue
  uint32_t n_cue;
  uint32_t from; ///< Chunks that it covers: from .. to - 1
  uint32_t to;
  uint32_t except_from; ///< Chunks inside that it does not cover
  uint32_t except_to;
  uint32_t date; ///< When it was said: DateMention or NO_ITEM
  bool past;     ///< The verb is in the past: its conditional is a future
} Frame;

/// A statement that the ontology refused
typedef struct {
  uint32_t subject;
  uint16_t predicate;
  uint32_t object;
  uint32_t sentence;
  PressStr rule;
} Refusal;

/// Statements of an article, in its arena
typedef struct {
  const Entities *entities;
  struct {
    Statement *items;
    size_t n, cap;
  } list;
  struct {
    Frame *items;
    size_t n, cap;
  } frames;
  struct {
    Refusal *items;
    size_t n, cap;
  } refused;
} Statements;

/// The rules of data/rules, read once; read-only
typedef struct RulesImpl Rules;

/**
   Load every rule of data/rules.

   @param arena Must outlive the rules.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANNOT_READ, PRESS_BAD_SYNTAX or
   PRESS_BAD_DATA (reported with file, rule and remedy).
*/
PRESS_NODISCARD PressStatus press_rules_load(PressWorld *world,
                                             Arena *arena,
                                             const MentionData *data,
                                             const Rules **rules);

/**
   Find the statements of an article.

   Types of entities may grow: a country that acts is also a GovernmentBody.

   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_NODISCARD PressStatus press_statements_find(Arena *arena,
                                                  const Rules *rules,
                                                  Entities *entities,
                                                  Statements *statements);

#endif // PRESS_STATEMENT_STATEMENT_H
