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
press_has(const Reading *reading, WordClass class_)
{
  return reading && class_ != NO_CLASS && press_reading_has(reading, class_);
}

const Reading *
press_hit_has(const Hit *hit, WordClass class_)
{
  for (uint32_t i = 0; hit && i < hit->n_readings; ++i) {
    if (press_has(&hit->readings[i], class_)) {
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
