// SPDX-License-Identifier: MIT

/*
   Rungs 7 and 9: what a described thing takes up again.

   An event taken up with a definite or demonstrative is the last event of its
   kind (L'attaque, ce piratage); a group or thing is the last one with the
   same head noun; a definite phrase without complements of its own may stand
   for a name whose kind its noun names (le groupe, the company). Indefinite
   phrases found something new.
*/

#include "entity/ladder.h"

/// Sentences that a definite phrase looks back for a name
enum { NAME_REACH = 6 };

static bool
is_definite(const Mention *m)
{
  return m->determiner == DET_DEFINITE || m->determiner == DET_DEMONSTRATIVE;
}

/// Chunk of an of-complement or owner of the phrase, or NO_ITEM
static uint32_t
complement_of(const Ladder *l, const Mention *m)
{
  if (m->chunk == NO_ITEM) {
    return NO_ITEM;
  }
  const uint32_t first = l->m->sentence_chunk[m->sentence];
  const uint32_t end = l->m->sentence_chunk[m->sentence + 1];
  for (uint32_t c = first; c < end; ++c) {
    if (l->m->chunks.items[c].attach == m->chunk) {
      return c;
    }
  }
  return NO_ITEM;
}

/// Entity that owns the phrase: ses serveurs, the firm's lawyers
static uint32_t
owner_of(const Ladder *l, const Mention *m)
{
  if (m->chunk == NO_ITEM) {
    return NO_ITEM;
  }
  const uint32_t owner = l->m->chunks.items[m->chunk].owner;
  if (owner != NO_ITEM && l->e->of[owner] != NO_ITEM) {
    return l->e->of[owner];
  }
  return press_entity_of_chunk(l->e, complement_of(l, m));
}

/// Last mention before i of an entity
static uint32_t
last_mention(const Ladder *l, uint32_t entity, uint32_t before)
{
  for (uint32_t i = before; i-- > 0;) {
    if (l->e->of[i] == entity) {
      return i;
    }
  }
  return NO_ITEM;
}

/// Described entity with the same head noun, nearest first
static uint32_t
same_noun(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const uint32_t owner = owner_of(l, m);
  for (uint32_t k = i; k-- > 0;) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (entity == NO_ITEM || !other->noun || other->negated != m->negated ||
        other->plural != m->plural || other->former != m->former ||
        !press_str_equals(other->noun->lemma, m->noun->lemma)) {
      continue;
    }
    const Entity *const e = &l->e->list.items[entity];
    if (owner == NO_ITEM || e->owner == NO_ITEM || owner == e->owner) {
      return entity;
    }
  }
  return NO_ITEM;
}

/// Last event of one kind
static uint32_t
same_event(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  for (uint32_t k = i; k-- > 0;) {
    const uint32_t entity = l->e->of[k];
    if (entity != NO_ITEM && press_entity_is(l->e, entity, "Event") &&
        press_ladder_fits(l, entity, m->type) &&
        l->e->list.items[entity].plural == m->plural) {
      return entity;
    }
  }
  return NO_ITEM;
}

/// A noun that may stand for any name of its kind: groupe, company, ministre
static bool
stands_for_names(const Ladder *l, const Mention *m)
{
  const Classes *const c = &l->m->classes;
  return press_has(m->noun, c->org_head) || press_has(m->noun, c->media_kind) ||
         press_has(m->noun, c->product_kind) ||
         press_type_is(l->m, m->type, "Organization") ||
         press_type_is(l->m, m->type, "Person") ||
         press_type_is(l->m, m->type, "OnlineService");
}

/// Last name of the kind that a definite phrase names
static uint32_t
named_before(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const bool person = press_type_is(l->m, m->type, "Person");
  for (uint32_t k = i; k-- > 0;) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (other->sentence + NAME_REACH < m->sentence) {
      break;
    }
    if (entity == NO_ITEM || other->boilerplate || other->modifier ||
        !l->e->list.items[entity].named ||
        !press_ladder_fits(l, entity, m->type)) {
      continue;
    }
    if (!person) {
      return entity;
    }
    // a person's noun must have been said of that person: the minister
    for (uint32_t j = 0; j < i; ++j) {
      const Reading *const noun = l->m->mentions.items[j].noun;
      if (l->e->of[j] == entity && noun &&
          press_str_equals(noun->lemma, m->noun->lemma)) {
        return entity;
      }
    }
  }
  return NO_ITEM;
}

/// Nothing of its own narrows the phrase down: no complement, owner, size
static bool
is_plain(const Ladder *l, const Mention *m)
{
  return complement_of(l, m) == NO_ITEM && m->quantity == NO_ITEM &&
         m->chunk != NO_ITEM &&
         l->m->chunks.items[m->chunk].owner == NO_ITEM && !m->former;
}

static bool
found(Ladder *l, uint32_t i)
{
  const uint32_t entity = press_ladder_found(l, i);
  if (entity == NO_ITEM) {
    return false;
  }
  l->e->list.items[entity].owner = owner_of(l, &l->m->mentions.items[i]);
  return true;
}

bool
press_ladder_nominal(Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  if (!m->noun || m->type == PRESS_NO_ROW) {
    return m->type == PRESS_NO_ROW || found(l, i);
  }
  const bool event = press_type_is(l->m, m->type, "Event");
  const bool heading = l->m->article->sentences[m->sentence].kind !=
                       PRESS_SENTENCE_BODY;
  if (event && !m->plural &&
      (is_definite(m) || m->determiner == DET_NONE || heading)) {
    const uint32_t entity = same_event(l, i);
    if (entity != NO_ITEM) {
      press_ladder_tie(l, i, entity, RUNG_GROUP, last_mention(l, entity, i));
      return true;
    }
  }
  if (is_definite(m) || m->determiner == DET_POSSESSIVE ||
      m->determiner == DET_NONE) {
    const bool again = is_definite(m) || m->determiner == DET_POSSESSIVE;
    const uint32_t entity = again ? same_noun(l, i) : NO_ITEM;
    if (entity != NO_ITEM) {
      press_ladder_tie(l, i, entity, RUNG_GROUP, last_mention(l, entity, i));
      return true;
    }
  }
  if (is_definite(m) && !m->plural && is_plain(l, m) &&
      stands_for_names(l, m)) {
    const uint32_t entity = named_before(l, i);
    if (entity != NO_ITEM) {
      press_ladder_tie(l, i, entity, RUNG_NOMINAL, last_mention(l, entity, i));
      return true;
    }
  }
  return found(l, i);
}
