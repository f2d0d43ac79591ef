// SPDX-License-Identifier: MIT

/*
   Rung 8: pronouns and possessives.

   Candidates are the things of this sentence before the pronoun and of the
   two sentences before it, within the paragraph or the one before. Each gets
   points: subject 4, named 2, nearer sentence 3 each; number, gender and kind
   must fit. The best wins; without one the pronoun stays alone (it never
   founds anything).
*/

#include "entity/ladder.h"

enum { REACH = 2, REACH_MENTIONS = 200 };

static bool
is_person_pronoun(const Ladder *l, const Mention *m)
{
  static const char *const words[] = {"he",  "she",  "him", "her",
                                      "his", "hers", "who"};
  const PressStr norm = l->m->article->tokens[m->token].norm;
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i) {
    if (press_str_equals(norm, press_str(words[i]))) {
      return true;
    }
  }
  return false;
}

static bool
is_thing_pronoun(const Ladder *l, const Mention *m)
{
  const PressStr norm = l->m->article->tokens[m->token].norm;
  return press_str_equals(norm, PRESS_STR("it")) ||
         press_str_equals(norm, PRESS_STR("its"));
}

/// Plural by the word itself: ils, leurs, they; son, sa, ses have one owner
static bool
is_plural_pronoun(const Ladder *l, const Mention *m)
{
  static const char *const words[] = {"ils", "les",  "elles", "leur", "leurs",
                                      "eux", "they", "them",  "their"};
  const PressStr norm = l->m->article->tokens[m->token].norm;
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i) {
    if (press_str_equals(norm, press_str(words[i]))) {
      return true;
    }
  }
  return false;
}

static bool
kind_fits(const Ladder *l, const Mention *m, uint32_t entity)
{
  const bool person = press_entity_is(l->e, entity, "Person");
  const bool group = press_entity_is(l->e, entity, "PersonGroup");
  const bool org = press_entity_is(l->e, entity, "Organization");
  const bool date = press_entity_is(l->e, entity, "TimeSpan");
  const bool country = press_entity_is(l->e, entity, "Country");
  // A name that was read as two kinds: it is the organisation
  const bool place = press_entity_is(l->e, entity, "Place") && !country && !org;
  const bool plural = l->e->list.items[entity].plural || group;
  if (date) {
    return false;
  }
  if (m->partitive) {
    return group;
  }
  if (is_plural_pronoun(l, m)) {
    return plural || (org && l->m->article->language == LANG_EN);
  }
  if (is_person_pronoun(l, m)) {
    return person;
  }
  if (is_thing_pronoun(l, m)) {
    return (org || (!person && !group)) && !place && !plural;
  }
  return (person || org || (country && m->modifier)) && !plural;
}

/// il, elle against a noun's gender; a name's gender is not known
static bool
gender_fits(const Ladder *l, const Mention *m, uint32_t entity)
{
  if (l->m->article->language != LANG_FR || m->modifier) {
    return true;
  }
  const uint32_t a = m->features & FEAT_GENDER;
  const uint32_t b = l->e->list.items[entity].gender;
  return !a || !b || (a & b);
}

static bool
is_subject(const Ladder *l, const Mention *m)
{
  return m->chunk != NO_ITEM && !m->modifier &&
         l->m->chunks.items[m->chunk].role == ROLE_SUBJECT;
}

/// Its lawyer, its members: only what has people can have them
static bool
owns_people(const Ladder *l, const Mention *m)
{
  const Reading *const head =
      m->chunk == NO_ITEM ? NULL : l->m->chunks.items[m->chunk].reading;
  return m->modifier && is_thing_pronoun(l, m) && head &&
         (press_type_is(l->m, head->type, "Person") ||
          press_type_is(l->m, head->type, "PersonGroup"));
}

static int
points(const Ladder *l, const Mention *m, const Mention *other, uint32_t entity)
{
  const Entity *const e = &l->e->list.items[entity];
  int score = 3 * (REACH - (int)(m->sentence - other->sentence));
  score += is_subject(l, other) ? 4 : 0;
  score += e->named ? 2 : 0;
  score += other->kind == PRESS_MENTION_PRONOUN ? 1 : 0;
  if (is_plural_pronoun(l, m)) {
    score += e->plural ? 3 : -3;
  }
  if (owns_people(l, m)) {
    const bool body = press_entity_is(l->e, entity, "Organization") ||
                      press_entity_is(l->e, entity, "Country");
    score -= body ? 0 : 6;
  }
  // his own possessive: the subject of the clause, not what it governs
  score -= other->chunk == m->chunk ? 20 : 0;
  // an object pronoun is somebody else than the subject
  const Chunk *const own =
      m->chunk == NO_ITEM ? NULL : &l->m->chunks.items[m->chunk];
  if (own && other->chunk != NO_ITEM) {
    const uint32_t verb = own->kind == CHUNK_VERB    ? m->chunk
                          : own->role == ROLE_OBJECT ? own->governor
                                                     : NO_ITEM;
    if (verb != NO_ITEM && !m->modifier &&
        press_entity_of_chunk(l->e, l->m->chunks.items[verb].subject) ==
            entity) {
      score -= 20;
    }
  }
  return score;
}

bool
press_ladder_pronoun(Ladder *l, uint32_t i)
{
  const Mention *const m = &l->m->mentions.items[i];
  if (m->features & (FEAT_P1 | FEAT_P2)) {
    return true; // whoever speaks: not settled by place
  }
  const Sentence *const sentences = l->m->article->sentences;
  uint32_t best = NO_ITEM;
  int best_points = 0;
  const size_t n = l->m->mentions.n;
  uint32_t k = n - i > REACH_MENTIONS ? i + REACH_MENTIONS : (uint32_t)n;
  while (k-- > 0 && k + REACH_MENTIONS > i) {
    const Mention *const other = &l->m->mentions.items[k];
    const uint32_t entity = l->e->of[k];
    if (k >= i && other->token >= m->token) {
      continue;
    }
    if (other->sentence + REACH < m->sentence) {
      break;
    }
    if (entity == NO_ITEM || other->boilerplate ||
        other->sentence > m->sentence ||
        sentences[other->sentence].paragraph + 1 <
            sentences[m->sentence].paragraph ||
        (sentences[other->sentence].kind != PRESS_SENTENCE_BODY &&
         other->sentence != m->sentence) ||
        !kind_fits(l, m, entity) || !gender_fits(l, m, entity)) {
      continue;
    }
    const int score = points(l, m, other, entity);
    if (score > best_points) {
      best_points = score;
      best = k;
    }
  }
  if (best != NO_ITEM) {
    press_ladder_tie(l, i, l->e->of[best], RUNG_PRONOUN, best);
  }
  return true;
}
