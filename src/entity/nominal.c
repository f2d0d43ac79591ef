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
enum { NAME_REACH = 6, NAME_MENTIONS = 200 };

/// Chunks to each side that a complement or owner is looked for
enum { CHUNK_REACH = 200 };

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
  const uint32_t from =
      m->chunk - first > CHUNK_REACH ? m->chunk - CHUNK_REACH : first;
  for (uint32_t c = from; c < end && c < m->chunk + CHUNK_REACH; ++c) {
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

/// Whole words of `part` open or close `whole`
static bool
opens_or_closes(PressStr part, PressStr whole)
{
  if (!part.len || part.len + 1 >= whole.len) {
    return false;
  }
  return (press_str_starts(whole, part) && whole.data[part.len] == ' ') ||
         (press_str_ends(whole, part) &&
          whole.data[whole.len - part.len - 1] == ' ');
}

/// Same head: `pirate` and `pirate informatique`, `police` and `riot police`
static bool
same_head(PressStr a, PressStr b)
{
  return press_str_equals(a, b) || opens_or_closes(a, b) ||
         opens_or_closes(b, a);
}

/// Described entity with the same head noun, nearest first
static uint32_t
same_noun(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const uint32_t owner = owner_of(l, m);
  for (uint32_t k = i; k-- > press_ladder_back(i);) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (entity == NO_ITEM || !other->noun || other->partitive ||
        other->negated != m->negated || other->plural != m->plural ||
        other->former != m->former ||
        !same_head(other->noun->lemma, m->noun->lemma)) {
      continue;
    }
    const Entity *const e = &l->e->list.items[entity];
    if (owner == NO_ITEM || e->owner == NO_ITEM || owner == e->owner) {
      return entity;
    }
  }
  return NO_ITEM;
}

/// Some type of the entity is this one or below it
static bool
is_kind_of(const Ladder *l, uint32_t entity, uint16_t type)
{
  const Entity *const e = &l->e->list.items[entity];
  for (uint8_t i = 0; i < e->n_types; ++i) {
    if (press_ontology_is_a(l->m->ontology, e->types[i], type)) {
      return true;
    }
  }
  return false;
}

/// Last event of one kind
static uint32_t
same_event(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const uint16_t event =
      press_ontology_find_type(l->m->ontology, PRESS_STR("Event"));
  if (m->type == event) {
    return NO_ITEM; // `le projet` is no other event than a project
  }
  for (uint32_t k = i; k-- > press_ladder_back(i);) {
    const uint32_t entity = l->e->of[k];
    if (entity != NO_ITEM && press_entity_is(l->e, entity, "Event") &&
        is_kind_of(l, entity, m->type) &&
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

/// The noun was said of the entity before: a company ... the company
static bool
was_called(const Ladder *l, uint32_t entity, const Mention *m, uint32_t before)
{
  for (uint32_t j = press_ladder_back(before); j < before; ++j) {
    const Reading *const noun = l->m->mentions.items[j].noun;
    if (l->e->of[j] == entity && noun &&
        same_head(noun->lemma, m->noun->lemma)) {
      return true;
    }
  }
  return false;
}

/// Public bodies are no firms: `le tribunal` names no name of unknown kind
static bool
is_public(const Ladder *l, uint16_t type)
{
  return press_type_is(l->m, type, "GovernmentBody") ||
         press_type_is(l->m, type, "Court") ||
         press_type_is(l->m, type, "MilitaryForce") ||
         press_type_is(l->m, type, "PoliticalParty");
}

/// An organisation of which no more is known may be a firm: le groupe Norvik
/// ... l'entreprise
static bool
may_be_firm(const Ladder *l, const Entity *e, uint16_t type)
{
  return e->n_types == 1 && press_type_is(l->m, type, "Company") &&
         e->types[0] == press_ontology_find_type(l->m->ontology,
                                                 PRESS_STR("Organization"));
}

/// The entity is of the kind that the noun names, or of an unknown one
static bool
is_of_kind(const Ladder *l, uint32_t entity, const Mention *m, bool loose)
{
  const Entity *const e = &l->e->list.items[entity];
  if (is_kind_of(l, entity, m->type) || (loose && may_be_firm(l, e, m->type))) {
    return true;
  }
  const Mention *const first = &l->m->mentions.items[e->first];
  const bool guessed =
      first->name != NO_ITEM && l->m->names.items[first->name].guessed;
  return guessed && !is_public(l, m->type) &&
         !press_type_is(l->m, m->type, "ArmedOrCriminalGroup") &&
         press_ladder_fits(l, entity, m->type);
}

/// Number of mentions of an entity before one
static int
mentions_before(const Ladder *l, uint32_t entity, uint32_t before)
{
  int n = 0;
  for (uint32_t i = press_ladder_back(before); i < before && n < 4; ++i) {
    n += l->e->of[i] == entity;
  }
  return n;
}

/// The subject of the verb that the phrase is the object of is another thing
static bool
is_other_argument(const Ladder *l, const Mention *m, uint32_t entity)
{
  const Chunk *const c = &l->m->chunks.items[m->chunk];
  if (c->governor == NO_ITEM || c->role == ROLE_SUBJECT) {
    return false;
  }
  const uint32_t subject = l->m->chunks.items[c->governor].subject;
  return press_entity_of_chunk(l->e, subject) == entity;
}

static bool
in_title(const Ladder *l, uint32_t entity)
{
  const Mention *const first =
      &l->m->mentions.items[l->e->list.items[entity].first];
  return l->m->article->sentences[first->sentence].kind == PRESS_SENTENCE_TITLE;
}

/**
   The name that a definite phrase most likely stands for: of its kind, called
   so before (4), often spoken of (1 each to 4), near (2 for each of three
   sentences, twice that for `ce groupe`), in the title (4). A person or public
   body must have been called so.

   @param loose A firm may be an organisation of which no more is known.
*/
static uint32_t
named_before(const Ladder *l, uint32_t i, bool loose)
{
  const Mention *const m = &l->m->mentions.items[i];
  const bool person = press_type_is(l->m, m->type, "Person");
  uint32_t best = NO_ITEM;
  int best_points = 0;
  for (uint32_t k = i; k-- > press_ladder_back(i);) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (other->sentence + NAME_REACH < m->sentence || i - k > NAME_MENTIONS) {
      break;
    }
    if (entity == NO_ITEM || entity == best || other->boilerplate ||
        !l->e->list.items[entity].named || !is_of_kind(l, entity, m, loose) ||
        is_other_argument(l, m, entity)) {
      continue;
    }
    const bool called = was_called(l, entity, m, i);
    if ((person || is_public(l, m->type)) && !called) {
      continue;
    }
    const int distance = (int)(m->sentence - other->sentence);
    const bool pointed = m->determiner == DET_DEMONSTRATIVE;
    const int near = (distance < 3 ? (pointed ? 4 : 2) * (3 - distance) : 0) +
                     (!pointed && in_title(l, entity) ? 4 : 0);
    const int points = near + mentions_before(l, entity, i) + (called ? 4 : 0) -
                       (other->modifier ? 2 : 0) -
                       (other->chunk == m->chunk ? 20 : 0);
    if (points > best_points) {
      best_points = points;
      best = entity;
    }
  }
  return best;
}

/// A noun of class org.public is in the entity's name, or it was called so
static bool
is_public_body(const Ladder *l, uint32_t entity)
{
  const WordClass class = l->m->classes.org_public;
  const Mention *const first =
      &l->m->mentions.items[l->e->list.items[entity].first];
  if (!press_entity_is(l->e, entity, "GovernmentBody") ||
      press_entity_is(l->e, entity, "Place") || first->plural) {
    return false;
  }
  for (uint32_t t = first->token; t < first->token + first->n; ++t) {
    if (press_hit_has(press_hit_one(l->m, t), class)) {
      return true;
    }
  }
  return press_has(first->noun, class);
}

/// The agency, l'autorité: the last public body, whatever it is called
static uint32_t
public_body(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  if (!press_has(m->noun, l->m->classes.org_public)) {
    return NO_ITEM;
  }
  for (uint32_t k = i; k-- > press_ladder_back(i);) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (other->sentence + NAME_REACH < m->sentence) {
      break;
    }
    if (entity != NO_ITEM && !other->boilerplate && other->chunk != m->chunk &&
        is_public_body(l, entity) && !is_other_argument(l, m, entity)) {
      return entity;
    }
  }
  return NO_ITEM;
}

/// An entity that only the title or a heading names, of the same kind
static uint32_t
from_title(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  // a project is no leak: only kinds of events, not `event` itself
  const bool event =
      press_type_is(l->m, m->type, "Event") &&
      m->type != press_ontology_find_type(l->m->ontology, PRESS_STR("Event"));
  for (uint32_t k = 0; k < i && k < FAR_MENTIONS; ++k) {
    const Mention *const other = &l->m->mentions.items[k];
    if (l->m->article->sentences[other->sentence].kind !=
        PRESS_SENTENCE_TITLE) {
      return NO_ITEM;
    }
    const uint32_t entity = l->e->of[k];
    if (entity == NO_ITEM || !other->noun || l->e->list.items[entity].named ||
        l->e->list.items[entity].n_mentions > 1 || other->plural != m->plural) {
      continue;
    }
    if (same_head(other->noun->lemma, m->noun->lemma) ||
        (event && is_kind_of(l, entity, m->type))) {
      return entity;
    }
  }
  return NO_ITEM;
}

/// ses outils, ses produits, its software: one line of products of one owner
static uint32_t
same_line(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const Classes *const c = &l->m->classes;
  const uint32_t owner = owner_of(l, m);
  if (owner == NO_ITEM || (!press_has(m->noun, c->product_kind) &&
                           !press_has(m->noun, c->spyware_kind))) {
    return NO_ITEM;
  }
  for (uint32_t k = i; k-- > press_ladder_back(i);) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (entity != NO_ITEM && l->e->list.items[entity].owner == owner &&
        press_entity_is(l->e, entity, "Product") &&
        (press_has(other->noun, c->product_kind) ||
         press_has(other->noun, c->spyware_kind))) {
      return entity;
    }
  }
  return NO_ITEM;
}

/// Nothing of its own narrows the phrase down: no complement, owner, size
static bool
is_plain(const Ladder *l, const Mention *m)
{
  return complement_of(l, m) == NO_ITEM && m->quantity == NO_ITEM &&
         m->chunk != NO_ITEM && l->m->chunks.items[m->chunk].owner == NO_ITEM &&
         !m->former;
}

/// Mention of the phrase that collects this one: un éventail de [cibles]
static uint32_t
collected_by(const Ladder *l, const Mention *m)
{
  if (m->chunk == NO_ITEM) {
    return NO_ITEM;
  }
  const uint32_t head = l->m->chunks.items[m->chunk].attach;
  const uint32_t outer =
      head == NO_ITEM ? NO_ITEM : l->m->chunks.items[head].mention;
  const bool collects = outer != NO_ITEM &&
                        l->m->mentions.items[outer].collects &&
                        !l->m->mentions.items[outer].partitive;
  return collects ? outer : NO_ITEM;
}

/// X est une société de ...; a number of them are ...: what it is said to be
static uint32_t
copula_subject(const Ladder *l, const Mention *m)
{
  const Chunk *const c =
      m->chunk == NO_ITEM ? NULL : &l->m->chunks.items[m->chunk];
  if (!c || c->role != ROLE_OBJECT || c->governor == NO_ITEM ||
      c->list != NO_ITEM) {
    return NO_ITEM;
  }
  const Chunk *const be = &l->m->chunks.items[c->governor];
  if (!press_has(be->reading, l->m->classes.aux_be) || be->negated ||
      be->possible || be->mood != MOOD_FINITE || be->subject == NO_ITEM) {
    return NO_ITEM;
  }
  const uint32_t subject = l->m->chunks.items[be->subject].mention;
  const uint32_t entity = subject == NO_ITEM ? NO_ITEM : l->e->of[subject];
  const bool pronoun =
      entity != NO_ITEM &&
      l->m->mentions.items[subject].kind == PRESS_MENTION_PRONOUN;
  return entity != NO_ITEM && !pronoun && press_ladder_fits(l, entity, m->type)
             ? subject
             : NO_ITEM;
}

/// Les trois suspects: the group of three before it
static uint32_t
same_number(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  if (!is_definite(m) || m->quantity == NO_ITEM ||
      !press_type_is(l->m, m->type, "PersonGroup")) {
    return NO_ITEM;
  }
  const PressStr value = l->m->quantities.items[m->quantity].value;
  for (uint32_t k = i; value.len && k-- > press_ladder_back(i);) {
    const uint32_t entity = l->e->of[k];
    const uint32_t q = l->m->mentions.items[k].quantity;
    if (entity != NO_ITEM && q != NO_ITEM &&
        press_entity_is(l->e, entity, "PersonGroup") &&
        press_str_equals(l->m->quantities.items[q].value, value)) {
      return k;
    }
  }
  return NO_ITEM;
}

/// The hackers, les auteurs: whoever was last said to have done it
static uint32_t
perpetrators(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const WordClass role = l->m->classes.role_perpetrator;
  if (!m->plural || !is_definite(m) || m->quantity != NO_ITEM ||
      !press_has(m->noun, role)) {
    return NO_ITEM;
  }
  for (uint32_t k = i; k-- > 0;) {
    const uint32_t entity = l->e->of[k];
    const Mention *const other = &l->m->mentions.items[k];
    if (entity == NO_ITEM || other->negated) {
      continue;
    }
    const bool group = press_entity_is(l->e, entity, "PersonGroup") &&
                       press_has(other->noun, role) && !other->partitive;
    if (group || press_entity_is(l->e, entity, "ArmedOrCriminalGroup")) {
      return k;
    }
  }
  return NO_ITEM;
}

/// The same words stood there before: des personnes proches de l'affaire; a
/// topic is one thing wherever it stands
static uint32_t
same_words(const Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  const Token *const tokens = l->m->article->tokens;
  const bool topic = press_type_is(l->m, m->type, "Topic");
  for (uint32_t k = i; k-- > press_ladder_back(i);) {
    const Mention *const other = &l->m->mentions.items[k];
    if (l->e->of[k] == NO_ITEM || other->type != m->type) {
      continue;
    }
    if (topic && other->noun &&
        press_str_equals(other->noun->lemma, m->noun->lemma)) {
      return k;
    }
    bool same = m->n > 3 && other->n == m->n;
    for (uint32_t t = 0; same && t < m->n; ++t) {
      same = press_str_equals(tokens[m->token + t].norm,
                              tokens[other->token + t].norm);
    }
    if (same) {
      return k;
    }
  }
  return NO_ITEM;
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

/// L'entreprise, filiale de X: the thing that a phrase explains, of its kind
static uint32_t
explained(const Ladder *l, const Mention *m)
{
  const uint32_t chunk =
      m->chunk == NO_ITEM ? NO_ITEM : l->m->chunks.items[m->chunk].apposition;
  const uint32_t host =
      chunk == NO_ITEM ? NO_ITEM : l->m->chunks.items[chunk].mention;
  const bool one = host != NO_ITEM && !m->plural &&
                   !l->m->mentions.items[host].plural &&
                   l->e->of[host] != NO_ITEM && m->type != PRESS_NO_ROW;
  return one && press_ladder_fits(l, l->e->of[host], m->type) ? host : NO_ITEM;
}

bool
press_ladder_nominal(Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  if (!m->noun || m->type == PRESS_NO_ROW) {
    const bool thing =
        m->kind == PRESS_MENTION_NOMINAL || m->kind == PRESS_MENTION_APPOSITION;
    return thing ? found(l, i) : true;
  }
  if (m->partitive) {
    return found(l, i); // a part is not the whole
  }
  const uint32_t subject = copula_subject(l, m);
  if (subject != NO_ITEM) {
    press_ladder_tie(l, i, l->e->of[subject], RUNG_APPOSITION, subject);
    return true;
  }
  const uint32_t host = explained(l, m);
  if (host != NO_ITEM) {
    press_ladder_tie(l, i, l->e->of[host], RUNG_APPOSITION, host);
    return true;
  }
  uint32_t words = same_words(l, i);
  words = words == NO_ITEM ? same_number(l, i) : words;
  words = words == NO_ITEM ? perpetrators(l, i) : words;
  if (words != NO_ITEM) {
    press_ladder_tie(l, i, l->e->of[words], RUNG_GROUP, words);
    return true;
  }
  const uint32_t collection = collected_by(l, m);
  if (collection != NO_ITEM && l->e->of[collection] != NO_ITEM) {
    press_ladder_tie(l, i, l->e->of[collection], RUNG_GROUP, collection);
    return true;
  }
  const uint32_t title = m->sentence ? from_title(l, i) : NO_ITEM;
  if (title != NO_ITEM) {
    press_ladder_tie(l, i, title, RUNG_GROUP, last_mention(l, title, i));
    return true;
  }
  const bool event = press_type_is(l->m, m->type, "Event");
  const bool heading =
      l->m->article->sentences[m->sentence].kind != PRESS_SENTENCE_BODY;
  if (event && !m->plural &&
      (is_definite(m) || m->determiner == DET_NONE || heading)) {
    const uint32_t entity = same_event(l, i);
    if (entity != NO_ITEM) {
      press_ladder_tie(l, i, entity, RUNG_GROUP, last_mention(l, entity, i));
      return true;
    }
  }
  const bool pointed = m->determiner == DET_DEMONSTRATIVE && !m->former;
  if (is_definite(m) && !m->plural && (pointed || is_plain(l, m)) &&
      stands_for_names(l, m)) {
    uint32_t entity = named_before(l, i, false);
    const bool bare = m->n <= 2; // the company, not the Moldovan airline
    entity = entity == NO_ITEM && bare ? named_before(l, i, true) : entity;
    entity = entity == NO_ITEM ? public_body(l, i) : entity;
    if (entity != NO_ITEM) {
      press_ladder_tie(l, i, entity, RUNG_NOMINAL, last_mention(l, entity, i));
      return true;
    }
  }
  if (is_definite(m) || m->determiner == DET_POSSESSIVE ||
      m->determiner == DET_NONE) {
    const bool again = is_definite(m) || m->determiner == DET_POSSESSIVE;
    uint32_t entity = again ? same_noun(l, i) : NO_ITEM;
    entity = entity == NO_ITEM && again ? same_line(l, i) : entity;
    if (entity != NO_ITEM) {
      press_ladder_tie(l, i, entity, RUNG_GROUP, last_mention(l, entity, i));
      return true;
    }
  }
  return found(l, i);
}
