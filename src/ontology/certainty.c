// SPDX-License-Identifier: MIT

// The six statuses are part of the program, because each of them is treated
// in a way of its own; data/ontology.json describes them.

#include <pressgraph/ontology.h>

static const PressStr names[PRESS_N_CERTAINTIES] = {
    [PRESS_ASSERTED] = {"asserted", 8}, [PRESS_REPORTED] = {"reported", 8},
    [PRESS_ALLEGED] = {"alleged", 7},   [PRESS_POSSIBLE] = {"possible", 8},
    [PRESS_UNKNOWN] = {"unknown", 7},   [PRESS_DENIED] = {"denied", 6},
};

PressStr
press_certainty_name(PressCertainty certainty)
{
  return names[certainty];
}

PressStatus
press_certainty_from_name(PressStr name, PressCertainty *certainty)
{
  for (unsigned i = 0; i < PRESS_N_CERTAINTIES; ++i) {
    if (press_str_equals(names[i], name)) {
      *certainty = (PressCertainty)i;
      return PRESS_OK;
    }
  }
  return PRESS_NOT_FOUND;
}
