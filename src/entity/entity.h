// SPDX-License-Identifier: MIT

/// @file entity.h Which mentions are one thing

#ifndef PRESS_ENTITY_ENTITY_H
#define PRESS_ENTITY_ENTITY_H

#include "mention/mention.h"

enum { MAX_ENTITY_TYPES = 4 };

/// Why a mention belongs to its entity: the rungs of the coreference ladder
typedef enum {
  RUNG_FOUNDS,     ///< It founded the entity
  RUNG_NAME,       ///< Same folded name
  RUNG_ACRONYM,    ///< Acronym given in the text
  RUNG_PART,       ///< Last part of a person's name, first of a firm's
  RUNG_APPOSITION, ///< X, un groupe de ...; le groupe X
  RUNG_DEMONYM,    ///< Nationality to country
  RUNG_NOMINAL,    ///< Definite phrase to a name before it (weak)
  RUNG_PRONOUN,    ///< Pronoun or possessive (weak)
  RUNG_GROUP,      ///< Group or event taken up again
  RUNG_DATE,       ///< Same dates
  N_RUNGS
} Rung;

/// One thing that the article speaks of
typedef struct {
  PressStr label; ///< Fullest name, or first wording
  PressStr key;   ///< Of a named one
  bool named;
  uint16_t types[MAX_ENTITY_TYPES]; ///< Rows, no one an ancestor of another
  uint8_t n_types;
  PressStr country; ///< ISO code of a country, or none
  PressStr lemma;   ///< Of the head noun of a described one
  uint32_t first;   ///< First mention
  uint32_t n_mentions;
  uint32_t date;     ///< DateMention, or NO_ITEM
  uint32_t owner;    ///< Entity of its possessor or complement, or NO_ITEM
  uint32_t quantity; ///< First quantity that counts it, or NO_ITEM
  uint32_t gender;   ///< FEAT_MASC, FEAT_FEM, both or none known
  bool plural;
  bool generic;     ///< A class: plural definite without a size
  bool boilerplate; ///< Only in credits and keywords
} Entity;

/// Entities of an article, in its arena
typedef struct {
  const Mentions *mentions;
  struct {
    Entity *items;
    size_t n, cap;
  } list;
  uint32_t *of;      ///< By mention: its entity, or NO_ITEM
  uint8_t *rung;     ///< By mention: why
  uint32_t *through; ///< By mention: the mention that it was tied to
} Entities;

/**
   Climb the ladder. A weak rung ties a mention to an entity that a strong one
   founded and never joins two entities.

   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_NODISCARD PressStatus press_entities_resolve(Arena *arena,
                                                   const Mentions *mentions,
                                                   Entities *entities);

/// Id of a rung: "name" ...; static
PressStr press_rung_name(Rung rung);

/// True if the entity has this type or one below it
bool
press_entity_is(const Entities *entities, uint32_t entity, const char *type);

/// Add a type, keeping only the most specific of one line
void
press_entity_add_type(const Mentions *mentions, Entity *entity, uint16_t type);

/// Entity of a chunk's phrase, or NO_ITEM
uint32_t press_entity_of_chunk(const Entities *entities, uint32_t chunk);

#endif // PRESS_ENTITY_ENTITY_H
