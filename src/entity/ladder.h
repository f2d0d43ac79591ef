// SPDX-License-Identifier: MIT

/// @file ladder.h The rungs of the coreference ladder, each a file

#ifndef PRESS_ENTITY_LADDER_H
#define PRESS_ENTITY_LADDER_H

#include "base/map.h"
#include "entity/entity.h"

/// The ladder while it is climbed
typedef struct {
  Arena *arena;
  const Mentions *m;
  Entities *e;
  Map names; ///< Key of a name to entity; "=XX" for a country
} Ladder;

/// Mentions that a search looks back over: an article of 3,000 words has no
/// more
enum { FAR_MENTIONS = 1000 };

/// First mention that a search back from i looks at
static inline uint32_t
press_ladder_back(uint32_t i)
{
  return i > FAR_MENTIONS ? i - FAR_MENTIONS : 0;
}

/// A new entity founded by a mention; NO_ITEM if memory is out
uint32_t press_ladder_found(Ladder *l, uint32_t mention);

/// Tie a mention to an entity
void press_ladder_tie(Ladder *l,
                      uint32_t mention,
                      uint32_t entity,
                      Rung rung,
                      uint32_t through);

/// Rungs 1, 3, 4, 6: names, acronyms, parts of names, nationalities
bool press_ladder_names(Ladder *l);

/// Same dates
bool press_ladder_dates(Ladder *l);

/// Rung 5: appositions, within a phrase and between commas
bool press_ladder_appositions(Ladder *l);

/// Rungs 7 and 9: described things, in order
bool press_ladder_nominal(Ladder *l, uint32_t mention);

/// Rung 8: pronouns and possessives
bool press_ladder_pronoun(Ladder *l, uint32_t mention);

/// May one thing be of both types?
bool press_ladder_compatible(const Mentions *m, uint16_t a, uint16_t b);

/// True if some type of the entity is compatible with the type
bool press_ladder_fits(const Ladder *l, uint32_t entity, uint16_t type);

#endif // PRESS_ENTITY_LADDER_H
