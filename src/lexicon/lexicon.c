// SPDX-License-Identifier: MIT

// The lexicon is one arena: the lists as they were read, the trie over them,
// the table of the verbs' forms.

#include "lexicon/lexicon.h"

#include "base/world.h"
#include "lexicon/load.h"

static void
free_lexicon(PressWorld *world)
{
  Lexicon *lexicon = world->lexicon;
  world->lexicon = NULL;
  if (lexicon) {
    Arena arena = lexicon->arena;
    press_arena_clear(&arena);
  }
}

PressStatus
press_lexicon_get(PressWorld *world, const Lexicon **lexicon)
{
  if (world->lexicon) {
    *lexicon = world->lexicon;
    return PRESS_OK;
  }
  Arena arena = press_arena(world->alloc, 0);
  Arena work = press_arena(world->alloc, 0);
  Lexicon *made = press_arena_array(&arena, 1, sizeof *made);
  PressStatus st = PRESS_NO_MEMORY;
  if (made) {
    made->arena = arena;
    st = press_lexicon_load(world, made, &work);
    arena = made->arena;
  } else {
    st = press_report(world, PRESS_ERROR, st, (PressOrigin){0}, PRESS_NONE,
                      "no memory for the lexicon");
  }
  press_arena_clear(&work);
  if (st) {
    press_arena_clear(&arena);
    return st;
  }
  world->lexicon = made;
  world->free_lexicon = free_lexicon;
  *lexicon = made;
  return PRESS_OK;
}

WordClass
press_lexicon_class(const Lexicon *lexicon, PressStr name)
{
  const uint32_t i = press_map_get(&lexicon->class_by_name, name);
  return i == MAP_NONE ? NO_CLASS : (WordClass)i;
}

uint16_t
press_lexicon_n_classes(const Lexicon *lexicon)
{
  return (uint16_t)lexicon->classes.n;
}

PressStr
press_lexicon_class_name(const Lexicon *lexicon, WordClass word_class)
{
  return lexicon->classes.items[word_class];
}

bool
press_reading_has(const Reading *reading, WordClass word_class)
{
  for (uint16_t i = 0; i < reading->n_classes; i++) {
    if (reading->classes[i] == word_class) {
      return true;
    }
  }
  return false;
}

PressStr
press_lexicon_country(const Lexicon *lexicon, Language language, PressStr code)
{
  const size_t i = press_country_index(code);
  return i < N_COUNTRY_CODES ? lexicon->countries[language][i] : PRESS_NONE;
}
