// SPDX-License-Identifier: MIT

// A hint is a small number: the kind of a known name and the place in it, or
// the parts of speech of a word and the kind of thing that it names. Models
// learn what a hint is worth; lists that grow make them better without training
// them anew, kinds that change do not: raise NAMES_FEATURES then.

#include "mention/name_hints.h"

enum {
  KIND_NONE,
  KIND_PERSON,
  KIND_ORGANIZATION,
  KIND_COUNTRY,
  KIND_PLACE,
  KIND_PRODUCT,
  KIND_EVENT,
  KIND_OTHER,
  KIND_FORENAME,
  KIND_TITLE,
  KIND_ORG_SUFFIX,
  KIND_ORG_HEAD,
  KIND_PLACE_HEAD,
  KIND_DEMONYM,
};

/// Word classes that matter, in the order of the kinds from KIND_FORENAME
static const char *const class_names[] = {
    "forename", "person.title", "org.suffix",
    "org.head", "place.head",   "demonym",
};

#define N_CLASSES (sizeof class_names / sizeof *class_names)

typedef struct {
  const PressOntology *ontology;
  const Article *article;
  NameHint *hints;
  uint16_t types[6]; ///< Of the kinds from KIND_PERSON
  WordClass classes[N_CLASSES];
  WordClass tail; ///< Words that the models have not learned to heed
} Hinter;

static uint16_t
kind_of_type(const Hinter *h, uint16_t type)
{
  if (type == PRESS_NO_ROW) {
    return KIND_OTHER;
  }
  for (uint16_t i = 0; i < 6; ++i) {
    if (h->types[i] != PRESS_NO_ROW &&
        press_ontology_is_a(h->ontology, type, h->types[i])) {
      return KIND_PERSON + i;
    }
  }
  return KIND_OTHER;
}

static uint16_t
kind_of_reading(const Hinter *h, const Reading *reading)
{
  for (size_t i = 0; i < N_CLASSES; ++i) {
    if (h->classes[i] != NO_CLASS &&
        press_reading_has(reading, h->classes[i])) {
      return (uint16_t)(KIND_FORENAME + i);
    }
  }
  const bool thing = reading->pos == POS_NOUN || reading->pos == POS_NAME;
  return thing ? kind_of_type(h, reading->type) : KIND_NONE;
}

/// Kind of the name that a hit is, KIND_NONE if it is none
static uint16_t
name_kind(const Hinter *h, const Hit *hit)
{
  if (!h->article->tokens[hit->token].upper) {
    return KIND_NONE;
  }
  for (uint32_t i = 0; i < hit->n_readings; ++i) {
    if (hit->readings[i].pos == POS_NAME) {
      return kind_of_reading(h, &hit->readings[i]);
    }
  }
  return KIND_NONE;
}

static void
hint_phrase(const Hinter *h, const Hit *hit, uint16_t kind)
{
  for (uint32_t i = 0; i < hit->n; ++i) {
    const uint16_t place = hit->n == 1       ? 3
                           : i == 0          ? 0
                           : i + 1 == hit->n ? 2
                                             : 1;
    h->hints[hit->token + i].phrase = (uint16_t)(kind * 4 + place);
  }
}

/// Parts of speech of a word as bits, and the kind of thing it may name
static void
hint_word(const Hinter *h, const Hit *hit)
{
  uint16_t parts = 0;
  uint16_t kind = KIND_NONE;
  for (uint32_t i = 0; i < hit->n_readings; ++i) {
    const Reading *const r = &hit->readings[i];
    if (h->tail != NO_CLASS && press_reading_has(r, h->tail)) {
      continue;
    }
    parts |= r->pos == POS_NOUN   ? 1
             : r->pos == POS_VERB ? 2
             : r->pos == POS_ADJ  ? 4
             : r->pos == POS_NAME ? 8
                                  : 16;
    const uint16_t own = r->pos == POS_NAME ? KIND_NONE : kind_of_reading(h, r);
    kind = own > kind ? own : kind;
  }
  h->hints[hit->token].word = (uint16_t)(parts << 5 | kind);
}

static void
prepare(Hinter *h, const Lexicon *lexicon)
{
  static const char *const types[] = {"Person", "Organization", "Country",
                                      "Place",  "Product",      "Event"};
  for (size_t i = 0; i < 6; ++i) {
    h->types[i] = press_ontology_find_type(h->ontology, press_str(types[i]));
  }
  for (size_t i = 0; i < N_CLASSES; ++i) {
    h->classes[i] = press_lexicon_class(lexicon, press_str(class_names[i]));
  }
  h->tail = press_lexicon_class(lexicon, PRESS_STR("org.tail"));
}

PressStatus
press_name_hints(const PressOntology *ontology,
                 const Lexicon *lexicon,
                 Arena *arena,
                 const Article *article,
                 const Marks *marks,
                 NameHint **hints)
{
  Hinter h = {.ontology = ontology, .article = article};
  h.hints =
      press_arena_array(arena, (size_t)article->n_tokens + 1, sizeof(NameHint));
  if (!h.hints) {
    return PRESS_NO_MEMORY;
  }
  prepare(&h, lexicon);
  for (uint32_t t = 0; t < article->n_tokens; ++t) {
    for (uint32_t i = marks->first[t]; i < marks->first[t + 1]; ++i) {
      const Hit *const hit = &marks->hits[i];
      const uint16_t kind = name_kind(&h, hit);
      if (kind && !h.hints[t].phrase) {
        hint_phrase(&h, hit, kind);
      }
      if (hit->n == 1) {
        hint_word(&h, hit);
      }
    }
  }
  *hints = h.hints;
  return PRESS_OK;
}
