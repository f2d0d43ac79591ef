// SPDX-License-Identifier: MIT

#include "language/syntax.h"

static const char *const names[N_UPOS] = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

PressStr
press_upos_name(Upos upos)
{
  return press_str(names[upos]);
}

uint32_t
press_upos_by_name(PressStr name)
{
  uint32_t i = 0;
  while (i < N_UPOS && !press_str_equals(name, press_str(names[i]))) {
    ++i;
  }
  return i;
}
