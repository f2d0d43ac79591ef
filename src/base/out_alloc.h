// SPDX-License-Identifier: MIT

/// @file out_alloc.h Output into memory where no world is at hand

#ifndef PRESS_BASE_OUT_ALLOC_H
#define PRESS_BASE_OUT_ALLOC_H

#include <pressgraph/out.h>

/// As press_out_memory
PRESS_NODISCARD PressStatus press_out_alloc(PressAlloc alloc, PressOut **out);

/// Remember a failure that the caller has reported or that needs no message
void press_out_fail(PressOut *out, PressStatus status);

#endif // PRESS_BASE_OUT_ALLOC_H
