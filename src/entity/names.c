// SPDX-License-Identifier: MIT

/*
   Strong rungs of names: one folded key is one thing (1), an acronym in
   brackets is its full name (3), a surname or first word of a firm is the one
   full name that it can belong to (4), a nationality is its country (6).
*/

#include "entity/ladder.h"

#include "base/fold.h"

static PressStr
country_key(Ladder *l, PressStr code)
{
  const PressStr parts[] = {PRESS_STR("="), code};
  return press_arena_join(l->arena, parts, 2);
}

static PressStr
key_of(Ladder *l, const Mention *m)
{
  if (!press_str_is_none(m->country)) {
    return country_key(l, m->country);
  }
  return l->m->names.items[m->name].key;
}

static bool
is_name(const Mention *m)
{
  return m->kind == PRESS_MENTION_NAME &&
         (m->name != NO_ITEM || !press_str_is_none(m->country));
}

/// Label of a country that only a nationality names: as the language calls it
static void
name_country(Ladder *l, uint32_t entity)
{
  Entity *const e = &l->e->list.items[entity];
  const PressStr label =
      press_lexicon_country(l->m->lexicon, l->m->article->language, e->country);
  if (!press_str_is_none(label)) {
    e->label = label;
  }
  e->key = press_fold_key(l->arena, e->label);
  e->named = true;
}

/// Whole words of `part` open or close `whole`
static bool
is_part(PressStr part, PressStr whole, bool last)
{
  if (part.len + 1 >= whole.len) {
    return false;
  }
  return last ? press_str_ends(whole, part) &&
                    whole.data[whole.len - part.len - 1] == ' '
              : press_str_starts(whole, part) && whole.data[part.len] == ' ';
}

/// First mention of an entity outside title and headings
static uint32_t
body_mention(const Ladder *l, uint32_t entity)
{
  for (uint32_t i = 0; i < l->m->mentions.n; ++i) {
    const uint32_t s = l->m->mentions.items[i].sentence;
    if (l->e->of[i] == entity &&
        l->m->article->sentences[s].kind == PRESS_SENTENCE_BODY) {
      return i;
    }
  }
  return NO_ITEM;
}

/// Beside the first entity whose name opens or ends so: there are more
#define SEVERAL 0x80000000U

/// What names open and end with, and the first entity whose name does
static bool
index_parts(const Ladder *l, Map *parts)
{
  for (uint32_t i = 0; i < l->e->list.n; ++i) {
    const PressStr key = l->e->list.items[i].key;
    for (size_t k = 0; k < key.len; ++k) {
      const PressStr both[] = {press_str_cut(key, 0, k),
                               press_str_cut(key, k + 1, key.len)};
      for (int b = 0; key.data[k] == ' ' && b < 2; ++b) {
        const uint32_t old = press_map_get(parts, both[b]);
        const bool first = old == MAP_NONE || old == i;
        if (!press_map_put(parts, both[b], first ? i : old | SEVERAL)) {
          return false;
        }
      }
    }
  }
  return true;
}

/// The one entity whose full name this may be a part of, or NO_ITEM
static uint32_t
full_name(const Ladder *l, const Map *parts, uint32_t entity)
{
  const Entity *const e = &l->e->list.items[entity];
  const uint32_t only = press_map_get(parts, e->key);
  if (only == MAP_NONE) {
    return NO_ITEM;
  }
  const uint32_t from = only & ~SEVERAL;
  const size_t to = only & SEVERAL ? l->e->list.n : (size_t)only + 1;
  uint32_t found = NO_ITEM;
  for (uint32_t i = from; i < to; ++i) {
    const Entity *const other = &l->e->list.items[i];
    const bool ends = is_part(e->key, other->key, true);
    const bool opens = is_part(e->key, other->key, false);
    if (i == entity || !other->named || !press_str_is_none(other->country) ||
        (!ends && !opens)) {
      continue;
    }
    const bool person = press_entity_is(l->e, i, "Person");
    const bool org = press_entity_is(l->e, i, "Organization");
    const bool part = ends || (org && opens);
    // Valmorin is not Valmorin Rail, which comes up later
    const bool later = org && body_mention(l, i) > body_mention(l, entity);
    if ((!person && !org) || !part || later) {
      continue;
    }
    const uint32_t name = l->m->mentions.items[e->first].name;
    // Kellmar of Kellmar Marine, that the model alone takes for a person
    const NameSpan *const span =
        name != NO_ITEM ? &l->m->names.items[name] : NULL;
    bool agree = e->n_types == 0 ||
                 (span && (span->guessed || (span->doubtful && org && opens)));
    for (uint8_t t = 0; t < e->n_types; ++t) {
      agree = agree || press_ladder_fits(l, i, e->types[t]);
    }
    if (!agree) {
      continue;
    }
    if (found != NO_ITEM) {
      return NO_ITEM; // two could be meant
    }
    found = i;
  }
  return found;
}

/// Move all mentions of one entity to another; the first is left empty
static void
move(Ladder *l, uint32_t from, uint32_t to, Rung rung)
{
  for (uint32_t i = 0; i < l->m->mentions.n; ++i) {
    if (l->e->of[i] == from) {
      press_ladder_tie(l, i, to, rung, l->e->list.items[to].first);
    }
  }
  l->e->list.items[from].n_mentions = 0;
}

static bool
join_parts(Ladder *l)
{
  Map parts = press_map(l->arena);
  if (!index_parts(l, &parts)) {
    return false;
  }
  for (uint32_t i = 0; i < l->e->list.n; ++i) {
    const Entity *const e = &l->e->list.items[i];
    if (!e->named || !e->n_mentions || !press_str_is_none(e->country)) {
      continue;
    }
    const uint32_t full = full_name(l, &parts, i);
    if (full != NO_ITEM) {
      move(l, i, full, RUNG_PART);
    }
  }
  return true;
}

/// Capitals of `label` in the order of the letters of `acronym`
static bool
abbreviates(PressStr acronym, PressStr label)
{
  size_t k = 0;
  bool start = true;
  for (size_t i = 0; i < label.len && k < acronym.len; ++i) {
    const char c = label.data[i];
    const char a = acronym.data[k];
    const bool same = c == a || (c >= 'a' && c <= 'z' && c - 32 == a);
    if (start && same) {
      ++k;
    }
    start = c == ' ' || c == '-' || c == '\'';
  }
  return k == acronym.len && k > 1;
}

/// Organisation mondiale de la santé (OMS): two names, the second in brackets
static void
join_acronyms(Ladder *l)
{
  const Mentions *const m = l->m;
  for (uint32_t c = 0; c < m->chunks.n; ++c) {
    const uint32_t host = m->chunks.items[c].apposition;
    if (host == NO_ITEM) {
      continue;
    }
    const uint32_t a = press_entity_of_chunk(l->e, c);
    const uint32_t b = press_entity_of_chunk(l->e, host);
    if (a == NO_ITEM || b == NO_ITEM || a == b) {
      continue;
    }
    const Entity *const x = &l->e->list.items[a];
    const Entity *const y = &l->e->list.items[b];
    if (!x->named || !y->named) {
      continue;
    }
    if (abbreviates(x->label, y->label)) {
      move(l, a, b, RUNG_ACRONYM);
    } else if (abbreviates(y->label, x->label)) {
      move(l, b, a, RUNG_ACRONYM);
    }
  }
}

bool
press_ladder_names(Ladder *l)
{
  for (uint32_t i = 0; i < l->m->mentions.n; ++i) {
    const Mention *const m = &l->m->mentions.items[i];
    if (!is_name(m)) {
      continue;
    }
    const PressStr key = key_of(l, m);
    const uint32_t old = press_map_get(&l->names, key);
    const bool demonym = m->name == NO_ITEM;
    if (old != MAP_NONE) {
      press_ladder_tie(l, i, old, demonym ? RUNG_DEMONYM : RUNG_NAME,
                       l->e->list.items[old].first);
      continue;
    }
    const uint32_t entity = press_ladder_found(l, i);
    if (entity == NO_ITEM || !press_map_put(&l->names, key, entity)) {
      return false;
    }
    if (!press_str_is_none(m->country)) {
      name_country(l, entity);
      if (demonym) {
        l->e->rung[i] = RUNG_DEMONYM;
      }
    }
  }
  join_acronyms(l);
  return join_parts(l);
}
