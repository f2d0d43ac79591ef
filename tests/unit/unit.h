// SPDX-License-Identifier: MIT

/// @file unit.h What cmocka.h needs before it, in order

#ifndef PRESS_TESTS_UNIT_H
#define PRESS_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif // PRESS_TESTS_UNIT_H
