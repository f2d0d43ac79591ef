// SPDX-License-Identifier: MIT

#include "mention/classes.h"

Classes
press_classes(const Lexicon *lexicon)
{
  return (Classes){
#define X(field, name) .field = press_lexicon_class(lexicon, PRESS_STR(name)),
      PRESS_CLASSES(X)
#undef X
  };
}

bool
press_has(const Reading *reading, WordClass word_class)
{
  return reading && word_class != NO_CLASS &&
         press_reading_has(reading, word_class);
}

const Reading *
press_hit_has(const Hit *hit, WordClass word_class)
{
  for (uint32_t i = 0; hit && i < hit->n_readings; ++i) {
    if (press_has(&hit->readings[i], word_class)) {
      return &hit->readings[i];
    }
  }
  return NULL;
}

const Reading *
press_hit_pos(const Hit *hit, Pos pos)
{
  for (uint32_t i = 0; hit && i < hit->n_readings; ++i) {
    if (hit->readings[i].pos == pos) {
      return &hit->readings[i];
    }
  }
  return NULL;
}
