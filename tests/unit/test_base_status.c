// SPDX-License-Identifier: MIT

// Every status has a sentence of its own and an exit code of its range.

#include "unit.h"

#include <pressgraph/status.h>

#include <string.h>

static const struct {
  PressStatus status;
  int code;
} statuses[] = {
    {PRESS_OK, 0},
    {PRESS_NOT_FOUND, 1},
    {PRESS_END, 1},
    {PRESS_CANCELLED, 130},
    {PRESS_NO_MEMORY, 4},
    {PRESS_CANNOT_READ, 4},
    {PRESS_CANNOT_WRITE, 4},
    {PRESS_NO_MODULE, 4},
    {PRESS_BAD_ARG, 2},
    {PRESS_BAD_OPTION, 2},
    {PRESS_UNKNOWN_COMMAND, 2},
    {PRESS_UNKNOWN_FORMAT, 2},
    {PRESS_BAD_TEXT, 3},
    {PRESS_BAD_SYNTAX, 3},
    {PRESS_BAD_DATA, 3},
    {PRESS_TOO_DEEP, 3},
    {PRESS_EMPTY, 3},
    {PRESS_SOME_FAILED, 3},
    {PRESS_TOO_BIG, 5},
    {PRESS_OUT_OF_TIME, 5},
};

#define N_STATUSES (sizeof statuses / sizeof *statuses)

static void
every_status_has_its_exit_code(void **state)
{
  (void)state;
  for (size_t i = 0; i < N_STATUSES; ++i) {
    assert_int_equal(press_exit_code(statuses[i].status), statuses[i].code);
  }
}

static void
every_status_has_a_sentence_of_its_own(void **state)
{
  (void)state;
  for (size_t i = 0; i < N_STATUSES; ++i) {
    const char *const text = press_strerror(statuses[i].status);
    assert_true(text[0] >= 'A' && text[0] <= 'Z');
    assert_int_not_equal(text[strlen(text) - 1], '.');
    for (size_t k = 0; k < i; ++k) {
      assert_string_not_equal(text, press_strerror(statuses[k].status));
    }
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_status_has_its_exit_code),
      cmocka_unit_test(every_status_has_a_sentence_of_its_own),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
