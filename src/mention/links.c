// SPDX-License-Identifier: MIT

/*
   How the chunks of a sentence hang together, as far as place, prepositions
   and commas tell:

     prep        the preposition right before a noun phrase governs it
     attach      `de`, `of`, 's: the phrase complements the one beside it
     list        phrases joined by commas and and/or stand in one list
     apposition  a phrase between commas that names or describes the one before
     shared      a second verb after and/or has the first one's subject
     matrix      an infinitive or participle belongs to the verb before it

   These are the links that a dependency parser will give later; the fields
   stay.
*/

#include "mention/steps.h"

typedef struct {
  Mentions *m;
  Chunk *c;       ///< Chunks of the article
  uint32_t first; ///< Of the sentence
  uint32_t end;
} Linker;

/// Chunks to each side that a phrase may be tied to, so that a sentence
/// without end costs no more than its length
enum { REACH = 1000 };

static Linker
around(Linker l, uint32_t i)
{
  l.first = i - l.first > REACH ? i - REACH : l.first;
  l.end = l.end - i > REACH ? i + REACH : l.end;
  return l;
}

static bool
is_kind(const Linker *l, uint32_t i, ChunkKind kind)
{
  return i >= l->first && i < l->end && l->c[i].kind == kind;
}

static bool
is_of(const Linker *l, uint32_t prep)
{
  return !l->c[prep].reading
             ? true // English 's
             : press_has(l->c[prep].reading, l->m->classes.prep_of);
}

static bool
is_possessive(const Linker *l, uint32_t prep)
{
  return is_kind(l, prep, CHUNK_PREP) && !l->c[prep].reading;
}

/// que de faux courriels ont ...: de before an adjective is an article
static bool
is_plural_article(const Linker *l, uint32_t prep, uint32_t noun)
{
  const Chunk *const c = &l->c[noun];
  if (l->m->article->language != LANG_FR || prep == l->first ||
      !press_has(l->c[prep].reading, l->m->classes.prep_of) ||
      l->m->words.items[c->word].tag != TAG_ADJ) {
    return false;
  }
  return l->c[prep - 1].kind == CHUNK_SUB;
}

/// onze habitants, dont quatre enfants, ont ...: no relative where no verb
/// stands before the comma
static void
settle_including(Linker *l)
{
  for (uint32_t i = l->first; i + 2 < l->end; ++i) {
    const Reading *const prep =
        press_hit_has(l->c[i].hit, l->m->classes.prep_including);
    if (l->c[i].kind != CHUNK_REL || !prep) {
      continue;
    }
    uint32_t k = i + 1;
    while (is_kind(l, k, CHUNK_NOUN) || is_kind(l, k, CHUNK_CONJ)) {
      ++k;
    }
    if (k > i + 1 && (is_kind(l, k, CHUNK_COMMA) || is_kind(l, k, CHUNK_END))) {
      l->c[i].kind = CHUNK_PREP;
      l->c[i].reading = prep;
    }
  }
}

/// English: after an inquiry [of the council] found ...: a conjunction where
/// the phrase behind it is the subject of a verb
static void
settle_conjunctions(Linker *l)
{
  for (uint32_t i = l->first; i + 2 < l->end; ++i) {
    Chunk *const c = &l->c[i];
    const Reading *const sub = press_hit_pos(c->hit, POS_SUB);
    if (c->kind != CHUNK_PREP || !sub || !is_kind(l, i + 1, CHUNK_NOUN) ||
        press_str_equals(sub->lemma, PRESS_STR("to"))) {
      continue;
    }
    uint32_t v = i + 2;
    while (is_kind(l, v, CHUNK_PREP) && is_of(l, v) &&
           is_kind(l, v + 1, CHUNK_NOUN)) {
      v += 2;
    }
    if (is_kind(l, v, CHUNK_VERB) && l->c[v].mood <= MOOD_CONDITIONAL) {
      c->kind = CHUNK_SUB;
      c->reading = sub;
    }
  }
}

static bool
is_named(const Linker *l, uint32_t i)
{
  const Chunk *const c = &l->c[i];
  return l->m->words.items[c->word + c->n_words - 1].tag == TAG_NAME;
}

/// A noun for an organisation: journal (Le Rivage)
static bool
is_body(const Linker *l, uint32_t i)
{
  const Reading *const reading = l->c[i].reading;
  return reading && press_type_is(l->m, reading->type, "Organization");
}

/// A comma between a name that is no complement and one that says where it
/// belongs: Anna Berg, de Norvik
static bool
is_affiliation(const Linker *l, uint32_t comma, uint32_t i)
{
  return is_kind(l, comma, CHUNK_COMMA) && comma > l->first &&
         is_kind(l, comma - 1, CHUNK_NOUN) && is_named(l, comma - 1) &&
         l->c[comma - 1].prep == NO_ITEM && (is_named(l, i) || is_body(l, i));
}

static void
link_prepositions(Linker *l)
{
  for (uint32_t i = l->first; i < l->end; ++i) {
    if (!is_kind(l, i, CHUNK_NOUN)) {
      continue;
    }
    if (is_possessive(l, i + 1)) {
      if (is_kind(l, i + 2, CHUNK_NOUN)) {
        l->c[i].prep = i + 1;
        l->c[i].attach = i + 2;
      }
      continue;
    }
    uint32_t p = i;
    while (p > l->first && is_kind(l, p - 1, CHUNK_ADV)) {
      --p;
    }
    if (p == l->first || !is_kind(l, p - 1, CHUNK_PREP) ||
        is_possessive(l, p - 1)) {
      continue;
    }
    --p;
    if (is_plural_article(l, p, i)) {
      continue;
    }
    l->c[i].prep = p;
    if (!is_of(l, p) || p == l->first) {
      continue;
    }
    uint32_t b = p - 1;
    // a preposition repeated in a list: des journalistes et des avocats
    if (is_kind(l, b, CHUNK_CONJ) && b > l->first) {
      --b;
    }
    if (is_kind(l, b, CHUNK_NOUN)) {
      l->c[i].attach = b == p - 1 ? b : l->c[b].attach;
    } else if (is_affiliation(l, b, i)) {
      l->c[i].attach = b - 1;
    }
  }
}

/// An owner by possessive hands its own preposition on: in NSO's servers
static void
link_owned(Linker *l)
{
  for (uint32_t i = l->first; i < l->end; ++i) {
    if (!is_kind(l, i, CHUNK_NOUN) || !is_possessive(l, i + 1) ||
        l->c[i].attach == NO_ITEM) {
      continue;
    }
    if (i > l->first && is_kind(l, i - 1, CHUNK_PREP) &&
        !is_possessive(l, i - 1)) {
      const uint32_t owned = l->c[i].attach;
      l->c[owned].prep = i - 1;
      if (is_of(l, i - 1) && i >= l->first + 2 &&
          is_kind(l, i - 2, CHUNK_NOUN)) {
        l->c[owned].attach = i - 2;
      }
    }
  }
}

/// Kinds that end a list or apposition
static bool
is_barrier(const Linker *l, uint32_t i)
{
  const ChunkKind kind = l->c[i].kind;
  return kind == CHUNK_VERB || kind == CHUNK_SUB || kind == CHUNK_REL ||
         kind == CHUNK_COLON || kind == CHUNK_END || kind == CHUNK_OPEN ||
         kind == CHUNK_CLOSE || kind == CHUNK_CUE;
}

/// Does a list that a comma opens at i close with and/or before a barrier?
static bool
list_closes(const Linker *l, uint32_t i)
{
  for (; i < l->end && !is_barrier(l, i); ++i) {
    if (l->c[i].kind != CHUNK_CONJ ||
        press_has(l->c[i].reading, l->m->classes.conj_but)) {
      continue;
    }
    const uint32_t next = is_kind(l, i + 1, CHUNK_ADV) ? i + 2 : i + 1;
    return is_kind(l, next, CHUNK_NOUN) || is_kind(l, next, CHUNK_PREP);
  }
  return false;
}

/// According to Reuters, Norvik and Holm sued: the comma before i closes the
/// aside that begins with a cue before j, and the list is the subject of a verb
static bool
closes_cue(const Linker *l, uint32_t i, uint32_t j)
{
  if (j <= l->first || !is_kind(l, j - 1, CHUNK_CUE)) {
    return false;
  }
  bool joined = false;
  for (; i < l->end; ++i) {
    joined = joined || is_kind(l, i, CHUNK_CONJ);
    if (joined && is_kind(l, i, CHUNK_COMMA)) {
      return false;
    }
    if (is_barrier(l, i)) {
      return is_kind(l, i, CHUNK_VERB);
    }
  }
  return false;
}

static bool
same_preposition(const Linker *l, uint32_t a, uint32_t b)
{
  const uint32_t p = l->c[a].prep;
  const uint32_t q = l->c[b].prep;
  if (p == NO_ITEM || q == NO_ITEM) {
    return p == q;
  }
  const Classes *const c = &l->m->classes;
  const WordClass classes[] = {c->prep_of,      c->prep_in,  c->prep_to,
                               c->prep_against, c->prep_for, c->prep_with,
                               c->prep_agent,   c->prep_on,  c->prep_from};
  for (size_t i = 0; i < sizeof classes / sizeof *classes; ++i) {
    if (press_chunk_has(&l->c[p], classes[i]) &&
        press_chunk_has(&l->c[q], classes[i])) {
      return true;
    }
  }
  const Chunk *const x = &l->c[p];
  const Chunk *const y = &l->c[q];
  return x->reading && y->reading &&
         press_str_equals(x->reading->lemma, y->reading->lemma);
}

static bool
has_determiner(const Linker *l, uint32_t i)
{
  const Tag tag = l->m->words.items[l->c[i].word].tag;
  return tag == TAG_DET || tag == TAG_NUM;
}

/// A phrase that says where the name before it belongs: Anna Berg, de Norvik,
static bool
says_affiliation(const Linker *l, uint32_t j)
{
  const uint32_t p = l->c[j].prep;
  return p != NO_ITEM && p > l->first + 1 && is_affiliation(l, p - 1, j) &&
         l->c[j].attach == p - 2;
}

/// The phrase before `at` that a phrase joined there stands beside
static uint32_t
partner(const Linker *l, uint32_t i, uint32_t at)
{
  for (uint32_t j = at; j-- > l->first;) {
    if (is_barrier(l, j)) {
      return NO_ITEM;
    }
    if (l->c[j].kind != CHUNK_NOUN ||
        (l->c[i].prep == NO_ITEM && says_affiliation(l, j))) {
      continue;
    }
    if (l->c[i].prep != NO_ITEM) {
      if (same_preposition(l, i, j)) {
        return j;
      }
      if (l->c[j].prep == NO_ITEM && j + 1 != at) {
        return NO_ITEM; // another part of the clause stands between
      }
      continue;
    }
    // a hospital in Oslo and the company Norvik: nothing is in a company
    if (is_body(l, i) && l->c[j].prep != NO_ITEM &&
        press_chunk_has(&l->c[l->c[j].prep], l->m->classes.prep_in)) {
      continue;
    }
    // with a determiner of its own it stands beside the whole, without one
    // beside the nearest; names stand beside names
    uint32_t k = j;
    if (is_named(l, i) && is_named(l, j) &&
        !(has_determiner(l, i) && l->c[j].prep != NO_ITEM)) {
      return j;
    }
    while (has_determiner(l, i) && l->c[k].attach != NO_ITEM &&
           l->c[k].attach < k) {
      k = l->c[k].attach;
    }
    if (l->c[k].prep != NO_ITEM && has_determiner(l, i) && k == j &&
        l->c[k].attach == NO_ITEM && j > l->first) {
      return k; // to the police and the army: the preposition holds on
    }
    return k;
  }
  return NO_ITEM;
}

static void
join(Linker *l, uint32_t i, uint32_t j)
{
  Chunk *const head = &l->c[j];
  if (head->list == NO_ITEM) {
    head->list = j;
  }
  l->c[i].list = head->list;
  if (l->c[i].prep == NO_ITEM) {
    l->c[i].prep = head->prep;
    l->c[i].attach = head->attach;
  }
}

/// Chunk before a phrase and its preposition
static uint32_t
before_phrase(const Linker *l, uint32_t i)
{
  uint32_t b = i;
  while (b > l->first) {
    if (b >= l->first + 2 && is_possessive(l, b - 1)) {
      b -= 2; // her family's lawyer: the owner belongs to the phrase
    } else if (is_kind(l, b - 1, CHUNK_PREP) || is_kind(l, b - 1, CHUNK_ADV) ||
               is_kind(l, b - 1, CHUNK_NEG)) {
      --b;
    } else {
      break;
    }
  }
  return b > l->first ? b - 1 : NO_ITEM;
}

static bool
is_plural(const Linker *l, uint32_t i)
{
  const Chunk *const c = &l->c[i];
  return !c->reading || ((c->reading->features & FEAT_PLUR) &&
                         !(c->reading->features & FEAT_SING));
}

/// L'entreprise, filiale de X: a bare noun says what the phrase before it is
static bool
says_what_it_is(const Linker *l, uint32_t i, uint32_t j)
{
  static const char *const kinds[] = {"Person", "Organization", "Place"};
  const Reading *const a = l->c[i].reading;
  const Reading *const b = l->c[j].reading;
  if (l->m->article->language != LANG_FR || !a || !b || is_named(l, i) ||
      is_named(l, j) || is_plural(l, i) || is_plural(l, j) ||
      has_determiner(l, i) || !has_determiner(l, j)) {
    return false;
  }
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; ++k) {
    if (press_type_is(l->m, a->type, kinds[k]) &&
        press_type_is(l->m, b->type, kinds[k])) {
      return true;
    }
  }
  return false;
}

/// Phrase that one behind a comma can explain: the name it describes, or the
/// description that it names
static uint32_t
explained(const Linker *l, uint32_t i, uint32_t j)
{
  uint32_t nearest = NO_ITEM;
  const uint32_t beside = j;
  for (; j != NO_ITEM; j = l->c[j].attach < j ? l->c[j].attach : NO_ITEM) {
    if (is_named(l, i) == is_named(l, j)) {
      if (says_what_it_is(l, i, j)) {
        return j;
      }
      continue;
    }
    // the head of the commission, Josiah Ncube: the person, not the body
    if (is_named(l, i) && l->c[j].reading &&
        press_type_is(l->m, l->c[j].reading->type, "Person")) {
      return j;
    }
    nearest = nearest == NO_ITEM ? j : nearest;
  }
  // Two of the dead, Polish contractors, ...
  if (nearest == NO_ITEM && is_plural(l, i) && is_plural(l, beside) &&
      !is_named(l, i) && !has_determiner(l, i)) {
    return l->c[beside].attach != NO_ITEM ? l->c[beside].attach : beside;
  }
  return nearest;
}

/// A new clause begins behind the comma: its subject is no apposition
static bool
is_new_subject(const Linker *l, uint32_t i)
{
  const Word *const first = &l->m->words.items[l->c[i].word];
  if (press_has(first->reading, l->m->classes.det_indefinite)) {
    return false; // Black Tern, a gang believed to be ...
  }
  for (uint32_t k = i + 1; k < l->end; ++k) {
    const ChunkKind kind = l->c[k].kind;
    if (kind == CHUNK_COMMA || kind == CHUNK_END || kind == CHUNK_COLON ||
        kind == CHUNK_REL || kind == CHUNK_CLOSE) {
      return false;
    }
    if (kind == CHUNK_VERB && l->c[k].mood <= MOOD_CONDITIONAL) {
      return true;
    }
  }
  return false;
}

/// A comma before a phrase: apposition where no list closes
static void
link_comma(Linker *l, uint32_t i, uint32_t comma)
{
  if (comma == l->first || l->c[i].prep != NO_ITEM ||
      !is_kind(l, comma - 1, CHUNK_NOUN)) {
    return;
  }
  const uint32_t j = explained(l, i, comma - 1);
  if (j != NO_ITEM && !is_new_subject(l, i)) {
    l->c[i].apposition = j;
  }
}

/// Three of the hospitals, A, B and C: names of a group's members
static bool
names_members(const Linker *l, uint32_t i, uint32_t comma)
{
  if (comma == l->first || !is_named(l, i) || l->c[i].prep != NO_ITEM ||
      !is_kind(l, comma - 1, CHUNK_NOUN)) {
    return false;
  }
  const uint32_t j = explained(l, i, comma - 1);
  return j != NO_ITEM && is_plural(l, j) && !has_determiner(l, i) &&
         list_closes(l, i);
}

static bool
is_pronoun(const Linker *l, uint32_t i)
{
  const Classes *const k = &l->m->classes;
  return press_has(l->c[i].reading, k->pron_subject) ||
         press_has(l->c[i].reading, k->pron_object) ||
         press_has(l->c[i].reading, k->pron_impersonal);
}

/// A phrase behind `and` whose verb follows begins a clause of its own, if the
/// part before the `and` has its verb already
static bool
opens_clause(const Linker *l, uint32_t i, uint32_t conj)
{
  bool verb = false;
  for (uint32_t k = conj; k-- > l->first && !verb;) {
    if (l->c[k].kind == CHUNK_SUB || l->c[k].kind == CHUNK_COLON) {
      break;
    }
    verb = l->c[k].kind == CHUNK_VERB && l->c[k].mood <= MOOD_CONDITIONAL;
  }
  for (uint32_t k = i + 1; verb && k < l->end; ++k) {
    const Chunk *const c = &l->c[k];
    if (c->kind == CHUNK_VERB) {
      return c->mood <= MOOD_CONDITIONAL;
    }
    const bool inside = c->kind == CHUNK_PREP || c->kind == CHUNK_ADV ||
                        c->kind == CHUNK_ADJ ||
                        (c->kind == CHUNK_NOUN && c->attach != NO_ITEM);
    if (!inside) {
      return false;
    }
  }
  return false;
}

static void
link_lists(const Linker *sentence)
{
  for (uint32_t i = sentence->first; i < sentence->end; ++i) {
    Linker near = around(*sentence, i);
    Linker *const l = &near;
    if (!is_kind(l, i, CHUNK_NOUN) || l->c[i].list != NO_ITEM ||
        is_pronoun(l, i)) {
      continue;
    }
    const uint32_t b = before_phrase(l, i);
    if (b == NO_ITEM) {
      continue;
    }
    if (is_kind(l, b, CHUNK_CONJ)) {
      const bool but = press_has(l->c[b].reading, l->m->classes.conj_but) &&
                       !is_kind(l, b + 1, CHUNK_NEG);
      if (but || opens_clause(l, i, b)) {
        continue;
      }
      const uint32_t at =
          b > l->first && is_kind(l, b - 1, CHUNK_COMMA) ? b - 1 : b;
      const uint32_t j = partner(l, i, at);
      if (j != NO_ITEM && j != i) {
        join(l, i, j);
      }
    } else if (is_kind(l, b, CHUNK_COMMA)) {
      const uint32_t j = list_closes(l, i) ? partner(l, i, b) : NO_ITEM;
      if (names_members(l, i, b)) {
        l->c[i].apposition = explained(l, i, b - 1);
        l->c[i].list = i;
      } else if (j != NO_ITEM && closes_cue(l, i, j)) {
        continue;
      } else if (j != NO_ITEM && j != i) {
        join(l, i, j);
      } else {
        link_comma(l, i, b);
      }
    } else if (is_kind(l, b, CHUNK_OPEN) && b > l->first &&
               is_kind(l, b - 1, CHUNK_NOUN) &&
               is_kind(l, i + 1, CHUNK_CLOSE)) {
      l->c[i].apposition = b - 1; // Organisation mondiale de la santé (OMS)
    }
  }
}

/// Nearest verb group before i in the sentence, no farther than `stop`
static uint32_t
verb_before(const Linker *l, uint32_t i)
{
  while (i-- > l->first) {
    if (l->c[i].kind == CHUNK_VERB) {
      return i;
    }
  }
  return NO_ITEM;
}

static void
link_verbs(Linker *l)
{
  for (uint32_t i = l->first; i < l->end; ++i) {
    Chunk *const v = &l->c[i];
    if (v->kind != CHUNK_VERB) {
      continue;
    }
    uint32_t before = verb_before(l, i);
    // un dossier bâti sur ... et a réclamé: the finite verb before it
    while (v->mood <= MOOD_CONDITIONAL && before != NO_ITEM &&
           l->c[before].mood > MOOD_CONDITIONAL &&
           verb_before(l, before) != NO_ITEM) {
      before = verb_before(l, before);
    }
    uint32_t b = i;
    while (b > l->first && (is_kind(l, b - 1, CHUNK_ADV))) {
      --b;
    }
    const bool joined = b > l->first && is_kind(l, b - 1, CHUNK_CONJ);
    if (joined && before != NO_ITEM &&
        (v->mood == l->c[before].mood || v->mood == MOOD_PARTICIPLE ||
         v->mood <= MOOD_CONDITIONAL)) {
      v->shared = before;
      if (v->mood == MOOD_PARTICIPLE) { // a conçu et vendu
        const Chunk *const first = &l->c[before];
        v->passive = first->passive;
        v->mood = first->mood;
        v->negated = v->negated || first->negated;
        v->possible = v->possible || first->possible;
        v->obliged = first->obliged;
        v->matrix = first->matrix;
        v->purpose = first->purpose;
      }
      continue;
    }
    if (v->mood == MOOD_INFINITIVE) {
      v->matrix = before;
      if (b > l->first && is_kind(l, b - 1, CHUNK_PREP)) {
        v->purpose = press_chunk_has(&l->c[b - 1], l->m->classes.prep_for) ||
                     (l->m->article->language == LANG_EN && before != NO_ITEM &&
                      b - 1 > before + 1);
      }
      if (before != NO_ITEM) {
        v->enabled = press_has(l->c[before].reading, l->m->classes.enable);
      }
    }
  }
}

/**
   a hacking group known as Grey Heron, un programme appelé Mothwing: the name
   names the phrase before the verb, which is a participle even where English
   writes it like the past.
*/
static void
link_naming(Linker *l)
{
  for (uint32_t v = l->first + 1; v < l->end; ++v) {
    Chunk *const verb = &l->c[v];
    if (verb->kind != CHUNK_VERB || !is_kind(l, v - 1, CHUNK_NOUN) ||
        !press_hit_has(verb->hit, l->m->classes.verb_name) ||
        is_named(l, v - 1) || verb->n_words > 1) {
      continue;
    }
    uint32_t i = v + 1;
    while (i < l->end && i < v + 6 && !is_kind(l, i, CHUNK_VERB) &&
           !(is_kind(l, i, CHUNK_NOUN) && is_named(l, i))) {
      if (is_kind(l, i, CHUNK_COMMA) || is_kind(l, i, CHUNK_END) ||
          is_kind(l, i, CHUNK_CONJ)) {
        break;
      }
      ++i;
    }
    const bool participle =
        l->m->article->language == LANG_EN || verb->mood == MOOD_PARTICIPLE;
    if (participle && is_kind(l, i, CHUNK_NOUN) && is_named(l, i) &&
        !has_determiner(l, i)) {
      verb->mood = MOOD_PARTICIPLE;
      verb->passive = true;
      l->c[i].apposition = v - 1;
      l->c[i].prep = NO_ITEM;
      l->c[i].attach = NO_ITEM;
    }
  }
}

void
press_chunks_link(Mentions *m)
{
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    Linker l = {.m = m,
                .c = m->chunks.items,
                .first = m->sentence_chunk[s],
                .end = m->sentence_chunk[s + 1]};
    settle_including(&l);
    settle_conjunctions(&l);
    link_prepositions(&l);
    link_owned(&l);
    link_lists(&l);
    link_naming(&l);
    link_verbs(&l);
  }
}
