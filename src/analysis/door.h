// SPDX-License-Identifier: MIT

/// @file door.h The way to the igraph module

#ifndef PRESS_ANALYSIS_DOOR_H
#define PRESS_ANALYSIS_DOOR_H

#include "analysis/module.h"
#include "base/world.h"

/**
   Open the module; it stays open as long as the program runs.

   @param module Static.
   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_NO_MODULE (reported).
*/
PRESS_NODISCARD PressStatus
press_analysis_open(const PressWorld *world,
                    const PressAnalysisModule **module);

#endif // PRESS_ANALYSIS_DOOR_H
