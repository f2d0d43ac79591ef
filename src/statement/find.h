// SPDX-License-Identifier: MIT

/// @file find.h The parts of press_statements_find

#ifndef PRESS_STATEMENT_FIND_H
#define PRESS_STATEMENT_FIND_H

#include "statement/rules.h"

enum { MAX_SLOT = 12 };

/// One filler of a slot
typedef struct {
  uint32_t entity;
  uint32_t chunk; ///< Phrase that it stands in, or NO_ITEM
} Filler;

/// The slots of one place that a rule looks at
typedef struct {
  Filler items[N_SLOTS][MAX_SLOT];
  uint8_t n[N_SLOTS];
  uint32_t verb;    ///< Verb group whose hedges count, or NO_ITEM
  uint32_t trigger; ///< Chunk of the trigger
  bool passive;
  bool reflexive;
  bool narrator; ///< A name's description: the narrator's, whoever speaks
} Slots;

/// What the search for statements works on
typedef struct {
  Arena *arena;
  const Rules *rules;
  const Mentions *m;
  Entities *e;
  Statements *out;
  const Classes *c;
  uint32_t sentence;
  uint32_t first; ///< Chunks of the sentence, no more than can be reached
  uint32_t end;
  uint32_t frame; ///< First frame that can cover one of them
  uint32_t event; ///< Attack or disaster that was spoken of last, or NO_ITEM
} Finder;

/// Chunks to each side that a verb or phrase looks at, so that a sentence
/// without end costs no more than its length
enum { SENTENCE_REACH = 300 };

/// Look at the chunks around i in the sentence first .. end - 1
static inline void
press_finder_look(Finder *f, uint32_t first, uint32_t end, uint32_t i)
{
  f->first = i - first > SENTENCE_REACH ? i - SENTENCE_REACH : first;
  f->end = end - i > SENTENCE_REACH ? i + SENTENCE_REACH : end;
}

/// Acts of saying of the whole article: attribution.c
bool press_frames_find(Finder *f);

/// Slots of a verb group, noun phrase ...: slots.c
void press_slots_of_verb(const Finder *f, uint32_t verb, Slots *slots);

/**
   The attack or disaster that this sentence or the last ones speak of.

   @param mention First mention of the sentence.
*/
uint32_t press_event_at_hand(const Finder *f, uint32_t mention);

void press_slots_of_noun(const Finder *f, uint32_t noun, Slots *slots);
void press_slots_of_place(const Finder *f, uint32_t noun, Slots *slots);
void press_slots_of_part(const Finder *f, uint32_t noun, Slots *slots);
void press_slots_of_member(const Finder *f, uint32_t noun, Slots *slots);
void press_slots_of_name(const Finder *f, uint32_t noun, Slots *slots);
void press_slots_of_date(const Finder *f, uint32_t noun, Slots *slots);

/**
   Slots of the nationality that mention `i` is.

   @return false if it describes nothing that has an entity.
*/
bool press_slots_of_demonym(const Finder *f, uint32_t mention, Slots *slots);

/// Put a phrase with its whole list into a slot
void press_slot_add(const Finder *f, Slots *slots, Slot slot, uint32_t chunk);

/**
   Certainty, polarity and sources of a statement (MODEL.md section 6): from
   the frames that cover its trigger and the verb group that carries it.

   @return false if it states nothing: a condition, a wish, an obligation.
*/
bool press_certainty_find(const Finder *f, const Slots *slots, Statement *s);

/// Date and quantity that belong to it
void
press_circumstances_find(const Finder *f, const Slots *slots, Statement *s);

/// Count of the object, else of the subject, or NO_ITEM
uint32_t press_quantity_between(const Finder *f,
                                const Filler *subject,
                                const Filler *object);

/// Bare denials (X dément): negate what the sentence before said of X
bool press_denials_find(Finder *f);

/// Shortcuts of MODEL.md section 9, each with its chain: derive.c
bool press_statements_derive(Finder *f);

/// Add a statement if the ontology takes it; false if memory is out
bool press_statement_add(Finder *f, const Statement *s);

#endif // PRESS_STATEMENT_FIND_H
