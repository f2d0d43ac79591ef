// SPDX-License-Identifier: MIT

/**
   @file parse.h Dependency trees by a trained model

   Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the
   root behind the last word. The labels of the learner are the three moves and
   behind them the moves with a relation; the score of a move is the sum.
*/

#ifndef PRESS_LANGUAGE_PARSE_H
#define PRESS_LANGUAGE_PARSE_H

#include "language/tag.h"

/// Version of the features of the parser
#define PARSER_FEATURES 1

/// Relations at most: two moves for each, beside the three without
#define RELATIONS_MAX 100

/// Words that a sentence may have; longer ones are cut into pieces
#define PARSE_WORDS_MAX 400

typedef enum {
  MOVE_SHIFT, ///< The next word goes onto the stack
  MOVE_LEFT,  ///< The next word is the head of the top of the stack
  MOVE_RIGHT, ///< The word below the top of the stack is its head
} Move;

#define N_MOVES 3

/// Relations of a model
typedef struct {
  PressStr names[RELATIONS_MAX];
  uint32_t n;
} RelationTable;

/// A parser; read-only once it is open
typedef struct {
  Model model;
  Rows rows;
  RelationTable relations;
  Trust trust;
} Parser;

/**
   Open a parser.

   @param parser End it with press_parser_close.
   @return as press_tagger_open.
*/
PRESS_NODISCARD PressStatus press_parser_open(PressWorld *world,
                                              const char *path,
                                              Parser *parser);

/// As press_parser_open, over a model that was parsed; takes the model over
PRESS_NODISCARD PressStatus press_parser_from_model(PressWorld *world,
                                                    const Model *model,
                                                    Parser *parser);

/// Give it back; takes a zeroed one
void press_parser_close(Parser *parser);

/// Read the lines of a table of relations; false if there are too many
bool press_relations_parse(PressStr text, RelationTable *table);

/// A parse that goes on. Words count from 0; n is the root
typedef struct {
  const TagTable *tags;
  const WordTraits *traits;
  const SynWord *words;
  uint32_t n;
  uint32_t next;    ///< First word that is not on the stack yet
  uint32_t n_stack; ///< Words on the stack
  uint32_t stack[PARSE_WORDS_MAX + 1];
  uint32_t head[PARSE_WORDS_MAX + 1]; ///< NO_HEAD: not known yet
  uint8_t relation[PARSE_WORDS_MAX + 1];
  int32_t margin[PARSE_WORDS_MAX + 1];    ///< Of the move that attached it
  uint32_t left[PARSE_WORDS_MAX + 1][2];  ///< Outermost left children + 1
  uint32_t right[PARSE_WORDS_MAX + 1][2]; ///< Outermost right children + 1
  uint32_t adp[PARSE_WORDS_MAX + 1]; ///< Adposition that is a left child + 1
  uint32_t n_left[PARSE_WORDS_MAX + 1];
  uint32_t n_right[PARSE_WORDS_MAX + 1];
  uint64_t left_set[PARSE_WORDS_MAX + 1];  ///< Relations of left children
  uint64_t right_set[PARSE_WORDS_MAX + 1]; ///< Relations of right children
} ParseState;

/// Begin
void press_parse_start(const TagTable *tags,
                       const WordTraits *traits,
                       const SynWord *words,
                       uint32_t n,
                       ParseState *state);

/// True if nothing is left to do
bool press_parse_is_done(const ParseState *state);

/// True if a move is possible
bool press_parse_may(const ParseState *state, Move move);

/// Do a move
void press_parse_move(ParseState *state, Move move, uint8_t relation);

/// Features of what is to be decided
void press_parse_features(const ParseState *state, FeatureList *list);

/// Label of a move with a relation
static inline uint32_t
press_parse_label(uint32_t n_relations, Move move, uint32_t relation)
{
  return move == MOVE_SHIFT
             ? (uint32_t)MOVE_SHIFT
             : N_MOVES + (move == MOVE_RIGHT ? n_relations : 0) + relation;
}

/**
   Set head, relation and arc_trust of the words of a sentence (n at most
   PARSE_WORDS_MAX). Words have tags and traits their lemmas.

   @param trust Or null.
   @param state Scratch.
*/
void press_parse_find(const Scorer *scorer,
                      const RelationTable *relations,
                      const Trust *trust,
                      const TagTable *tags,
                      const WordTraits *traits,
                      SynWord *words,
                      uint32_t n,
                      ParseState *state);

#endif // PRESS_LANGUAGE_PARSE_H
