// SPDX-License-Identifier: MIT

/*
   Filling the slots that rules speak of. Voice is settled here, once: the
   subject slot holds who does it, the object slot to whom it is done, in
   active, passive, relative and infinitive clauses alike; every conjunct of a
   list fills the slot.
*/

#include "statement/find.h"

static const Chunk *
chunk(const Finder *f, uint32_t i)
{
  return &f->m->chunks.items[i];
}

static void
blank(Slots *slots, uint32_t trigger)
{
  *slots = (Slots){.verb = NO_ITEM, .trigger = trigger};
}

static void
put(Slots *slots, Slot slot, uint32_t entity, uint32_t c)
{
  if (entity == NO_ITEM || slots->n[slot] == MAX_SLOT) {
    return;
  }
  for (uint8_t i = 0; i < slots->n[slot]; ++i) {
    if (slots->items[slot][i].entity == entity) {
      return;
    }
  }
  slots->items[slot][slots->n[slot]++] = (Filler){entity, c};
}

/// A date into the slot of its kind: on it, since it, until it
static void
put_date(const Finder *f, Slots *slots, uint32_t c)
{
  const DateMention *const date =
      &f->m->dates.items[f->m->words.items[chunk(f, c)->word].item];
  const uint32_t second = chunk(f, c)->owner;
  if (second != NO_ITEM) {
    put(slots, SLOT_SINCE, press_entity_of_chunk(f->e, c), c);
    put(slots, SLOT_UNTIL, f->e->of[second], c);
    return;
  }
  const Slot slot = date->since   ? SLOT_SINCE
                    : date->until ? SLOT_UNTIL
                                  : SLOT_DATE;
  put(slots, slot, press_entity_of_chunk(f->e, c), c);
}

void
press_slot_add(const Finder *f, Slots *slots, Slot slot, uint32_t c)
{
  if (c == NO_ITEM) {
    return;
  }
  const uint32_t list = chunk(f, c)->list;
  put(slots, slot, press_entity_of_chunk(f->e, c), c);
  for (uint32_t i = f->first; list != NO_ITEM && i < f->end; ++i) {
    if (i != c && chunk(f, i)->kind == CHUNK_NOUN &&
        chunk(f, i)->list == list) {
      put(slots, slot, press_entity_of_chunk(f->e, i), i);
    }
  }
}

/// Every slot that a preposition stands for
static void
add_by_preposition(const Finder *f, Slots *slots, uint32_t prep, uint32_t noun)
{
  const Classes *const c = f->c;
  const struct {
    WordClass word_class;
    Slot slot;
  } table[] = {{c->prep_agent, SLOT_BY},        {c->prep_against, SLOT_AGAINST},
               {c->prep_for, SLOT_FOR},         {c->prep_from, SLOT_FROM},
               {c->prep_in, SLOT_IN},           {c->prep_of, SLOT_OF},
               {c->prep_on, SLOT_ON},           {c->prep_to, SLOT_TO},
               {c->prep_via, SLOT_VIA},         {c->prep_with, SLOT_WITH},
               {c->prep_including, SLOT_MEMBER}};
  for (size_t i = 0; i < sizeof table / sizeof *table; ++i) {
    if (press_chunk_has(chunk(f, prep), table[i].word_class)) {
      press_slot_add(f, slots, table[i].slot, noun);
    }
  }
}

/// Sentences that an attack or disaster is remembered for
enum { EVENT_REACH = 4 };

static bool
is_event(const Finder *f, uint32_t mention)
{
  const uint32_t entity = f->e->of[mention];
  return entity != NO_ITEM && !f->m->mentions.items[mention].negated &&
         (press_entity_is(f->e, entity, "Attack") ||
          press_entity_is(f->e, entity, "Disaster"));
}

static PressSentenceKind
kind_at(const Finder *f, uint32_t mention)
{
  const uint32_t sentence = f->m->mentions.items[mention].sentence;
  return f->m->article->sentences[sentence].kind;
}

uint32_t
press_event_at_hand(const Finder *f, uint32_t mention)
{
  const Mention *const items = f->m->mentions.items;
  const size_t n = f->m->mentions.n;
  uint32_t i = mention;
  while (i < n && items[i].sentence == f->sentence) {
    ++i;
  }
  while (i-- > 0 && items[i].sentence + EVENT_REACH >= f->sentence) {
    if (is_event(f, i)) {
      return f->e->of[i];
    }
  }
  uint32_t best = NO_ITEM;
  for (i = 0; i < mention && kind_at(f, i) == PRESS_SENTENCE_TITLE; ++i) {
    best = is_event(f, i) ? f->e->of[i] : best;
  }
  return best;
}

/// Subject of the clause behind a verb that asks: investigate whether X did
static void
add_asked(const Finder *f, Slots *slots, uint32_t v)
{
  const uint32_t subject = v + 2;
  if (subject < f->end && press_chunk_has(chunk(f, v + 1), f->c->sub_if) &&
      chunk(f, subject)->role == ROLE_SUBJECT) {
    press_slot_add(f, slots, SLOT_ASKED, subject);
  }
}

void
press_slots_of_verb(const Finder *f, uint32_t v, Slots *slots)
{
  blank(slots, v);
  const Chunk *const verb = chunk(f, v);
  slots->verb = v;
  // the firm, based in X: an attribute is the narrator's, whoever speaks
  slots->narrator = verb->mood == MOOD_PARTICIPLE && verb->subject != NO_ITEM &&
                    verb->subject < v && verb->shared == NO_ITEM;
  slots->passive = verb->passive;
  slots->reflexive = verb->reflexive;
  for (uint32_t i = f->first; i < f->end; ++i) {
    const Chunk *const c = chunk(f, i);
    if (c->governor != v || c->role != ROLE_OBLIQUE) {
      continue;
    }
    if (c->kind == CHUNK_DATE) {
      put_date(f, slots, i);
    } else if (c->prep != NO_ITEM) {
      add_by_preposition(f, slots, c->prep, i);
    }
  }
  press_slot_add(f, slots, SLOT_SECOND, verb->second);
  add_asked(f, slots, v);
  put(slots, SLOT_EVENT, f->event, NO_ITEM);
  if (verb->passive) {
    press_slot_add(f, slots, SLOT_OBJECT, verb->subject);
    for (uint8_t i = 0; i < slots->n[SLOT_BY]; ++i) {
      const Filler by = slots->items[SLOT_BY][i];
      put(slots, SLOT_SUBJECT, by.entity, by.chunk);
    }
  } else {
    press_slot_add(f, slots, SLOT_SUBJECT, verb->subject);
    press_slot_add(f, slots, SLOT_OBJECT, verb->object);
    if (verb->mention != NO_ITEM) { // an object pronoun
      const uint32_t entity = f->e->of[verb->mention];
      put(slots, verb->object == NO_ITEM ? SLOT_OBJECT : SLOT_TO, entity, v);
    }
  }
}

/// Owner, complements and describing names of a phrase
static void
add_owners(const Finder *f, Slots *slots, uint32_t noun)
{
  const Chunk *const n = chunk(f, noun);
  for (uint32_t i = f->first; i < f->end; ++i) {
    if (chunk(f, i)->kind == CHUNK_NOUN && chunk(f, i)->attach == noun) {
      press_slot_add(f, slots, SLOT_OF, i);
    }
  }
  if (n->owner != NO_ITEM) {
    put(slots, SLOT_OF, f->e->of[n->owner], noun);
  }
  for (uint32_t i = n->mention; i < f->m->mentions.n; ++i) {
    const Mention *const m = &f->m->mentions.items[i];
    if (m->chunk >= f->end) {
      break;
    }
    if (m->parent == n->mention && m->modifier && m->name != NO_ITEM) {
      put(slots, SLOT_OF, f->e->of[i], noun);
    }
  }
}

/// Prepositional phrases right behind a phrase
static void
add_behind(const Finder *f, Slots *slots, uint32_t noun)
{
  for (uint32_t i = noun + 1; i < f->end && i < noun + 9; ++i) {
    const Chunk *const c = chunk(f, i);
    if (c->kind == CHUNK_NOUN && c->prep != NO_ITEM && c->attach == NO_ITEM &&
        (c->list == NO_ITEM || c->list == i)) {
      add_by_preposition(f, slots, c->prep, i);
    } else if (c->kind == CHUNK_DATE) {
      put_date(f, slots, i);
    } else if (c->kind != CHUNK_NOUN && c->kind != CHUNK_PREP &&
               c->kind != CHUNK_ADV && c->kind != CHUNK_ADJ &&
               c->kind != CHUNK_CONJ) {
      return;
    }
  }
}

/// Verb `to be` whose object the phrase is, or NO_ITEM
static uint32_t
copula_of(const Finder *f, uint32_t noun)
{
  const Chunk *const n = chunk(f, noun);
  const bool object = n->role == ROLE_OBJECT && n->governor != NO_ITEM;
  return object && press_has(chunk(f, n->governor)->reading, f->c->aux_be)
             ? n->governor
             : NO_ITEM;
}

static bool
is_named(const Finder *f, uint32_t entity)
{
  return entity != NO_ITEM && f->e->list.items[entity].named;
}

/// ses outils, the firm's servers: that it owns them is taken for granted
static bool
is_presupposed(const Finder *f, uint32_t noun)
{
  const uint32_t mention = chunk(f, noun)->mention;
  return chunk(f, noun)->owner != NO_ITEM ||
         (mention != NO_ITEM &&
          f->m->mentions.items[mention].determiner == DET_DEFINITE);
}

static bool
is_plural(const Finder *f, uint32_t noun)
{
  const uint32_t mention = chunk(f, noun)->mention;
  return mention != NO_ITEM && f->m->mentions.items[mention].plural;
}

void
press_slots_of_noun(const Finder *f, uint32_t noun, Slots *slots)
{
  blank(slots, noun);
  const uint32_t be = copula_of(f, noun);
  const uint32_t own = press_entity_of_chunk(f->e, noun);
  const uint32_t host = chunk(f, noun)->apposition;
  const uint32_t named = press_entity_of_chunk(f->e, host);
  if (be != NO_ITEM && chunk(f, be)->subject != NO_ITEM && !is_named(f, own)) {
    slots->verb = be;
    press_slot_add(f, slots, SLOT_SELF, chunk(f, be)->subject);
  } else if (!is_named(f, own) && is_named(f, named) && !is_plural(f, noun)) {
    // Le Togo, client d'Ardenis: the name is what the phrase says it is
    put(slots, SLOT_SELF, named, noun);
    slots->narrator = true;
  } else {
    put(slots, SLOT_SELF, own, noun);
    slots->narrator = is_named(f, own) || is_presupposed(f, noun);
  }
  add_owners(f, slots, noun);
  add_behind(f, slots, noun);
}

static bool
ends_in_participle(const Finder *f, uint32_t noun)
{
  const Chunk *const c = chunk(f, noun);
  const Word *const last = &f->m->words.items[c->word + c->n_words - 1];
  return last->tag == TAG_ADJ && press_hit_pos(last->hit, POS_VERB) != NULL;
}

/// vend des armes à l'Inde: who gets the object of the verb, not where it is
static bool
is_recipient(const Finder *f, uint32_t noun, uint32_t prep)
{
  const Chunk *const n = chunk(f, noun);
  if (n->role != ROLE_OBJECT || n->governor == NO_ITEM ||
      !press_chunk_has(chunk(f, prep), f->c->prep_to)) {
    return false;
  }
  const Chunk *const verb = chunk(f, n->governor);
  return press_chunk_has(verb, f->c->verb_sell) ||
         press_chunk_has(verb, f->c->verb_send) ||
         press_chunk_has(verb, f->c->verb_provide);
}

/// A definite phrase for what was named before
static bool
is_taken_up(const Finder *f, uint32_t noun)
{
  const uint32_t mention = chunk(f, noun)->mention;
  return mention != NO_ITEM && chunk(f, noun)->attach != NO_ITEM &&
         (f->e->rung[mention] == RUNG_NOMINAL ||
          f->e->rung[mention] == RUNG_PRONOUN);
}

/// A firm that something is done to or brought against: the place behind it is
/// where that was done
static bool
is_firm_acted_on(const Finder *f, uint32_t noun)
{
  const Chunk *const n = chunk(f, noun);
  const uint32_t entity = press_entity_of_chunk(f->e, noun);
  if (n->mention == NO_ITEM || entity == NO_ITEM ||
      f->m->mentions.items[n->mention].kind != PRESS_MENTION_NAME ||
      !press_entity_is(f->e, entity, "Organization") ||
      press_entity_is(f->e, entity, "GovernmentBody") ||
      press_entity_is(f->e, entity, "ArmedOrCriminalGroup")) {
    return false;
  }
  return n->prep == NO_ITEM
             ? n->governor != NO_ITEM && n->role == ROLE_OBJECT
             : press_chunk_has(chunk(f, n->prep), f->c->prep_against);
}

/// The ambassador of Mali in Brussels: the place is not the country's
static bool
is_country_of_somebody(const Finder *f, uint32_t noun)
{
  const uint32_t head = chunk(f, noun)->attach;
  const uint32_t entity = press_entity_of_chunk(f->e, noun);
  const uint32_t owner =
      head == NO_ITEM ? NO_ITEM : press_entity_of_chunk(f->e, head);
  return entity != NO_ITEM && owner != NO_ITEM &&
         press_entity_is(f->e, entity, "Country") &&
         press_entity_is(f->e, owner, "Agent");
}

void
press_slots_of_place(const Finder *f, uint32_t noun, Slots *slots)
{
  blank(slots, noun);
  if (ends_in_participle(f, noun)) {
    return; // pays alliés aux États-Unis: the preposition is the participle's
  }
  if (is_taken_up(f, noun)) {
    return; // arrested two members of the group in Spain: not the group
  }
  if (is_firm_acted_on(f, noun) || is_country_of_somebody(f, noun)) {
    return; // sued Meridor in Paris
  }
  put(slots, SLOT_SELF, press_entity_of_chunk(f->e, noun), noun);
  uint32_t i = noun + 1;
  while (i + 1 < f->end &&
         (chunk(f, i)->attach == noun || (chunk(f, i)->kind == CHUNK_PREP &&
                                          chunk(f, i + 1)->attach == noun))) {
    ++i;
  }
  for (uint32_t k = noun + 1; k < i; ++k) {
    if (chunk(f, k)->kind == CHUNK_NOUN && chunk(f, k)->attach == noun) {
      press_slot_add(f, slots, SLOT_OF, k);
    }
  }
  if (i + 1 >= f->end || chunk(f, i)->kind != CHUNK_PREP ||
      !press_has(chunk(f, i)->reading, f->c->prep_in) ||
      is_recipient(f, noun, i)) {
    return;
  }
  const uint32_t place = i + 1;
  if (chunk(f, place)->kind == CHUNK_NOUN && chunk(f, place)->prep == i) {
    press_slot_add(f, slots, SLOT_IN, place);
  }
}

void
press_slots_of_part(const Finder *f, uint32_t noun, Slots *slots)
{
  blank(slots, noun);
  const uint32_t mention = chunk(f, noun)->mention;
  if (mention == NO_ITEM || !f->m->mentions.items[mention].partitive ||
      f->m->mentions.items[mention].kind == PRESS_MENTION_PRONOUN) {
    return;
  }
  put(slots, SLOT_SELF, f->e->of[mention], noun);
  for (uint32_t i = noun + 1; i < f->end; ++i) {
    if (chunk(f, i)->attach == noun) {
      press_slot_add(f, slots, SLOT_OF, i);
    }
  }
}

void
press_slots_of_member(const Finder *f, uint32_t noun, Slots *slots)
{
  blank(slots, noun);
  for (uint32_t k = noun + 1; k < f->end; ++k) {
    const Chunk *const c = chunk(f, k);
    const bool one = f->m->words.items[chunk(f, noun)->word].tag == TAG_PRON;
    if (c->kind == CHUNK_NOUN && c->apposition == noun &&
        (c->list == k || one)) {
      put(slots, SLOT_SELF, press_entity_of_chunk(f->e, noun), noun);
      press_slot_add(f, slots, SLOT_MEMBER, k);
      return;
    }
  }
  // 65 people were targeted, among them 19 diplomats
  const uint32_t verb = chunk(f, noun)->governor;
  if (chunk(f, noun)->role == ROLE_SUBJECT && verb + 3 < f->end &&
      chunk(f, verb + 1)->kind == CHUNK_COMMA &&
      chunk(f, verb + 2)->kind == CHUNK_PREP &&
      press_chunk_has(chunk(f, verb + 2), f->c->prep_including)) {
    put(slots, SLOT_SELF, press_entity_of_chunk(f->e, noun), noun);
    press_slot_add(f, slots, SLOT_MEMBER, verb + 3);
    return;
  }
  uint32_t i = noun + 1;
  while (i < f->end &&
         (chunk(f, i)->kind == CHUNK_COMMA ||
          (chunk(f, i)->kind == CHUNK_NOUN && chunk(f, i)->attach == noun) ||
          (chunk(f, i)->kind == CHUNK_PREP && i + 1 < f->end &&
           chunk(f, i + 1)->attach == noun))) {
    ++i;
  }
  if (i + 1 < f->end && chunk(f, i + 1)->kind == CHUNK_NOUN &&
      (press_chunk_has(chunk(f, i), f->c->prep_including))) {
    // dont is a relative, too: here no verb follows the phrase
    put(slots, SLOT_SELF, press_entity_of_chunk(f->e, noun), noun);
    press_slot_add(f, slots, SLOT_MEMBER, i + 1);
  }
}

void
press_slots_of_name(const Finder *f, uint32_t noun, Slots *slots)
{
  blank(slots, noun);
  const uint32_t mention = chunk(f, noun)->mention;
  if (mention == NO_ITEM ||
      f->m->mentions.items[mention].kind != PRESS_MENTION_NAME) {
    return;
  }
  put(slots, SLOT_SELF, press_entity_of_chunk(f->e, noun), noun);
  for (uint32_t k = noun + 1; k < f->end; ++k) {
    const Chunk *const c = chunk(f, k);
    if (c->kind == CHUNK_NOUN && c->attach == noun && c->prep != NO_ITEM) {
      press_slot_add(f, slots, SLOT_OF, k);
    }
  }
}

void
press_slots_of_date(const Finder *f, uint32_t noun, Slots *slots)
{
  blank(slots, noun);
  put(slots, SLOT_SELF, press_entity_of_chunk(f->e, noun), noun);
  uint32_t i = noun + 1;
  while (i < f->end && (chunk(f, i)->kind == CHUNK_PREP ||
                        chunk(f, i)->kind == CHUNK_OTHER || // its article
                        (chunk(f, i)->kind == CHUNK_NOUN &&
                         chunk(f, i)->attach != NO_ITEM))) {
    ++i;
  }
  if (i >= f->end || chunk(f, i)->kind != CHUNK_DATE) {
    return;
  }
  // demanded the annulment on Tuesday: the date is the verb's, unless it is
  // joined by of
  const bool of = chunk(f, i)->prep != NO_ITEM &&
                  press_chunk_has(chunk(f, chunk(f, i)->prep), f->c->prep_of);
  if (of || chunk(f, noun)->role != ROLE_OBJECT) {
    put_date(f, slots, i);
  }
}

bool
press_slots_of_demonym(const Finder *f, uint32_t mention, Slots *slots)
{
  const Mention *const m = &f->m->mentions.items[mention];
  if (m->kind != PRESS_MENTION_NAME || m->name != NO_ITEM ||
      press_str_is_none(m->country)) {
    return false;
  }
  // le Conseil d'État belge: the name itself
  const uint32_t phrase =
      m->parent != NO_ITEM ? m->parent : chunk(f, m->chunk)->mention;
  if (phrase == NO_ITEM || phrase == mention) {
    return false;
  }
  blank(slots, m->chunk);
  put(slots, SLOT_SELF, f->e->of[phrase], m->chunk);
  put(slots, SLOT_COUNTRY, f->e->of[mention], m->chunk);
  slots->narrator = true; // a nationality is taken for granted
  return slots->n[SLOT_SELF] > 0;
}
