// SPDX-License-Identifier: MIT

/*
   Rung 5: a phrase that stands beside a name and says what it is.

     le groupe israélien NSO          name and phrase in one chunk
     Citizen Lab, un groupe de ...    between commas
     its chairwoman, Greta Moen,      the other way round

   Both must be of one kind; otherwise it is no apposition but a list or an
   owner (les produits NSO).
*/

#include "entity/ladder.h"

static bool
is_kindred(const Ladder *l, uint32_t entity, uint16_t type)
{
  static const char *const kinds[] = {"Person", "Organization", "Place",
                                      "Product", "Event"};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; ++i) {
    if (press_type_is(l->m, type, kinds[i]) &&
        press_entity_is(l->e, entity, kinds[i])) {
      return true;
    }
  }
  return false;
}

/// Phrases whose name stands inside them
static void
inside(Ladder *l)
{
  for (uint32_t i = 0; i < l->m->mentions.n; ++i) {
    const Mention *const m = &l->m->mentions.items[i];
    if (!m->apposed || m->parent == NO_ITEM || l->e->of[i] == NO_ITEM) {
      continue;
    }
    const Mention *const phrase = &l->m->mentions.items[m->parent];
    const bool known = l->m->names.items[m->name].known;
    if (is_kindred(l, l->e->of[i], phrase->type) ||
        (!known && press_type_is(l->m, phrase->type, "Agent"))) {
      press_ladder_tie(l, m->parent, l->e->of[i], RUNG_APPOSITION, i);
    }
  }
}

static void
between_commas(Ladder *l)
{
  const Mentions *const m = l->m;
  for (uint32_t c = 0; c < m->chunks.n; ++c) {
    const uint32_t host = m->chunks.items[c].apposition;
    if (host == NO_ITEM) {
      continue;
    }
    const uint32_t a = m->chunks.items[host].mention;
    const uint32_t b = m->chunks.items[c].mention;
    if (a == NO_ITEM || b == NO_ITEM || m->mentions.items[a].plural ||
        m->mentions.items[b].plural) {
      continue; // names of members, not of the group
    }
    const uint32_t of_a = l->e->of[a];
    const uint32_t of_b = l->e->of[b];
    if (of_a != NO_ITEM && of_b == NO_ITEM &&
        is_kindred(l, of_a, m->mentions.items[b].type)) {
      press_ladder_tie(l, b, of_a, RUNG_APPOSITION, a);
    } else if (of_b != NO_ITEM && of_a == NO_ITEM &&
               is_kindred(l, of_b, m->mentions.items[a].type)) {
      press_ladder_tie(l, a, of_b, RUNG_APPOSITION, b);
    }
  }
}

bool
press_ladder_appositions(Ladder *l)
{
  inside(l);
  between_commas(l);
  return true;
}
