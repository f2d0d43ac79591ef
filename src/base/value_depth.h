// SPDX-License-Identifier: MIT

/// @file value_depth.h How deep values may be nested

#ifndef PRESS_BASE_VALUE_DEPTH_H
#define PRESS_BASE_VALUE_DEPTH_H

/// Levels that any value may have; cJSON stops at 1,000 levels
#define VALUE_DEPTH 900

#endif // PRESS_BASE_VALUE_DEPTH_H
