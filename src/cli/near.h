// SPDX-License-Identifier: MIT

/// @file near.h Did you mean ...?

#ifndef PRESS_CLI_NEAR_H
#define PRESS_CLI_NEAR_H

#include <pressgraph/str.h>

/// The i-th word of a list, null behind the last
typedef const char *(*NearList)(const void *handle, size_t i);

/**
   The word of a list that a mistyped one is nearest to, or null if none is
   near: at most one change in three letters. Of equals the first.
*/
const char *press_cli_near(PressStr word, NearList list, const void *handle);

#endif // PRESS_CLI_NEAR_H
