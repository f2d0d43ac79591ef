// SPDX-License-Identifier: MIT

/*
   The coreference ladder: names first, for the whole article, since a name
   that stands in paragraph five may explain paragraph one; then described
   things and pronouns in order of reading, each tied to what stands before it.
   Weak rungs (a definite phrase to a name, pronouns) tie one mention to one
   entity and never two entities to each other: transitive merging of guesses
   is what ruins such graphs.
*/

#include "entity/ladder.h"

static const char *const rung_names[N_RUNGS] = {
    "founds",  "name",    "acronym", "part",  "apposition",
    "demonym", "nominal", "pronoun", "group", "date"};

PressStr
press_rung_name(Rung rung)
{
  return press_str(rung_names[rung]);
}

bool
press_entity_is(const Entities *entities, uint32_t entity, const char *type)
{
  if (entity >= entities->list.n) {
    return false; // none, or who is left out
  }
  const Entity *const e = &entities->list.items[entity];
  for (uint8_t i = 0; i < e->n_types; ++i) {
    if (press_type_is(entities->mentions, e->types[i], type)) {
      return true;
    }
  }
  return false;
}

void
press_entity_add_type(const Mentions *mentions, Entity *entity, uint16_t type)
{
  if (type == PRESS_NO_ROW) {
    return;
  }
  const PressOntology *const o = mentions->ontology;
  for (uint8_t i = 0; i < entity->n_types; ++i) {
    if (press_ontology_is_a(o, entity->types[i], type)) {
      return;
    }
    if (press_ontology_is_a(o, type, entity->types[i])) {
      entity->types[i] = type;
      return;
    }
  }
  if (entity->n_types < MAX_ENTITY_TYPES) {
    entity->types[entity->n_types++] = type;
  }
}

uint32_t
press_entity_of_chunk(const Entities *entities, uint32_t chunk)
{
  if (chunk == NO_ITEM) {
    return NO_ITEM;
  }
  const uint32_t mention = entities->mentions->chunks.items[chunk].mention;
  return mention == NO_ITEM ? NO_ITEM : entities->of[mention];
}

uint32_t
press_ladder_found(Ladder *l, uint32_t mention)
{
  const Mention *const m = &l->m->mentions.items[mention];
  if (!PRESS_ROOM(l->arena, &l->e->list)) {
    return NO_ITEM;
  }
  Entity entity = {.first = mention,
                   .date = m->date,
                   .owner = NO_ITEM,
                   .quantity = NO_ITEM,
                   .country = m->country,
                   .boilerplate = true};
  if (m->name != NO_ITEM) {
    const NameSpan *const name = &l->m->names.items[m->name];
    entity.label = name->label;
    entity.key = name->key;
    entity.named = true;
  }
  if (m->noun) {
    entity.lemma = m->noun->lemma;
  }
  const uint32_t index = (uint32_t)l->e->list.n++;
  l->e->list.items[index] = entity;
  press_ladder_tie(l, mention, index, RUNG_FOUNDS, NO_ITEM);
  return index;
}

/// Gender by the head noun, or by the first noun of an institution's name
static uint32_t
gender_of(const Ladder *l, const Mention *m)
{
  if (m->noun) {
    return m->noun->features & FEAT_GENDER;
  }
  if (m->name == NO_ITEM) {
    return 0;
  }
  uint32_t gender = 0;
  const uint32_t first = l->m->marks->first[m->token];
  for (uint32_t i = first; i < l->m->marks->first[m->token + 1]; ++i) {
    const Reading *const noun = press_hit_pos(&l->m->marks->hits[i], POS_NOUN);
    if (noun && m->n > 1) {
      gender |= noun->features & FEAT_GENDER;
    }
  }
  return gender;
}

void
press_ladder_tie(Ladder *l,
                 uint32_t mention,
                 uint32_t entity,
                 Rung rung,
                 uint32_t through)
{
  const Mention *const m = &l->m->mentions.items[mention];
  Entity *const e = &l->e->list.items[entity];
  l->e->of[mention] = entity;
  l->e->rung[mention] = (uint8_t)rung;
  l->e->through[mention] = through;
  ++e->n_mentions;
  if (mention < e->first) {
    e->first = mention;
  }
  e->boilerplate = e->boilerplate && m->boilerplate;
  if (rung != RUNG_PRONOUN && rung != RUNG_NOMINAL) {
    e->plural = e->plural || m->plural;
    e->gender |= gender_of(l, m);
    press_entity_add_type(l->m, e, m->type);
    press_entity_add_type(l->m, e, m->type2);
    if (e->quantity == NO_ITEM && !m->partitive) {
      e->quantity = m->quantity;
    }
  }
}

bool
press_ladder_compatible(const Mentions *m, uint16_t a, uint16_t b)
{
  if (a == PRESS_NO_ROW || b == PRESS_NO_ROW) {
    return false;
  }
  return press_ontology_is_a(m->ontology, a, b) ||
         press_ontology_is_a(m->ontology, b, a);
}

bool
press_ladder_fits(const Ladder *l, uint32_t entity, uint16_t type)
{
  const Entity *const e = &l->e->list.items[entity];
  for (uint8_t i = 0; i < e->n_types; ++i) {
    if (press_ladder_compatible(l->m, e->types[i], type)) {
      return true;
    }
  }
  return false;
}

bool
press_ladder_dates(Ladder *l)
{
  for (uint32_t i = 0; i < l->m->mentions.n; ++i) {
    const Mention *const m = &l->m->mentions.items[i];
    if (m->date == NO_ITEM) {
      continue;
    }
    const DateMention *const d = &l->m->dates.items[m->date];
    const PressStr parts[] = {PRESS_STR("@"), d->start,       PRESS_STR("/"),
                              d->end,         PRESS_STR("/"), d->precision};
    const PressStr key = press_arena_join(l->arena, parts, 6);
    const uint32_t old = press_map_get(&l->names, key);
    if (old != MAP_NONE) {
      press_ladder_tie(l, i, old, RUNG_DATE, NO_ITEM);
      continue;
    }
    const uint32_t entity = press_ladder_found(l, i);
    if (entity == NO_ITEM || !press_map_put(&l->names, key, entity)) {
      return false;
    }
  }
  return true;
}

/// Labels of described things: their first wording; generic classes
static void
describe(Ladder *l)
{
  for (size_t i = 0; i < l->e->list.n; ++i) {
    Entity *const e = &l->e->list.items[i];
    const Mention *const m = &l->m->mentions.items[e->first];
    if (e->named || e->date != NO_ITEM) {
      continue;
    }
    e->label = press_str_cut(l->m->article->text, m->start, m->end);
    e->generic = e->n_mentions == 1 && m->plural &&
                 m->determiner == DET_DEFINITE && m->quantity == NO_ITEM &&
                 e->owner == NO_ITEM;
  }
}

PressStatus
press_entities_resolve(Arena *arena,
                       const Mentions *mentions,
                       Entities *entities)
{
  const size_t n = mentions->mentions.n;
  Entities e = {.mentions = mentions,
                .of = press_arena_array(arena, n + 1, sizeof(uint32_t)),
                .rung = press_arena_array(arena, n + 1, 1),
                .through = press_arena_array(arena, n + 1, sizeof(uint32_t))};
  if (!e.of || !e.rung || !e.through) {
    return PRESS_NO_MEMORY;
  }
  for (size_t i = 0; i <= n; ++i) {
    e.of[i] = NO_ITEM;
    e.through[i] = NO_ITEM;
  }
  Ladder l = {
      .arena = arena, .m = mentions, .e = &e, .names = press_map(arena)};
  bool ok = press_ladder_names(&l) && press_ladder_dates(&l) &&
            press_ladder_appositions(&l);
  for (uint32_t i = 0; ok && i < n; ++i) {
    if (e.of[i] != NO_ITEM) {
      continue;
    }
    const PressMentionKind kind = mentions->mentions.items[i].kind;
    ok = kind == PRESS_MENTION_PRONOUN ? press_ladder_pronoun(&l, i)
                                       : press_ladder_nominal(&l, i);
  }
  if (!ok || arena->failed) {
    return PRESS_NO_MEMORY;
  }
  describe(&l);
  *entities = e;
  return PRESS_OK;
}
