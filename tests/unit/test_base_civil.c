// SPDX-License-Identifier: MIT

// The calendar: every day of 9,999 years there and back.

#include "unit.h"

#include "base/civil.h"

static void
every_day_comes_back(void **state)
{
  (void)state;
  int64_t days = press_civil_to_days((Civil){1, 1, 1});
  assert_int_equal(days, -719162);
  int weekday = press_civil_weekday((Civil){1, 1, 1});
  assert_int_equal(weekday, 0);
  for (int32_t year = 1; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const int last = press_civil_month_days(year, month);
      for (int day = 1; day <= last; ++day) {
        const Civil date = {year, (uint8_t)month, (uint8_t)day};
        const Civil back = press_civil_from_days(days);
        if (press_civil_to_days(date) != days || back.year != year ||
            back.month != month || back.day != day ||
            press_civil_weekday(date) != weekday) {
          fail_msg("%d-%d-%d", year, month, day);
        }
        ++days;
        weekday = (weekday + 1) % 7;
      }
    }
  }
}

static void
weekdays_are_known(void **state)
{
  (void)state;
  assert_int_equal(press_civil_weekday((Civil){1970, 1, 1}), 3);
  assert_int_equal(press_civil_weekday((Civil){2019, 10, 29}), 1);
  assert_int_equal(press_civil_weekday((Civil){2000, 2, 29}), 1);
  assert_int_equal(press_civil_weekday((Civil){1900, 3, 1}), 3);
}

static void
only_dates_that_exist_are_read(void **state)
{
  (void)state;
  static const char *const good[] = {"2024-02-29", "2000-02-29", "0001-01-01",
                                     "9999-12-31", "2019-10-31"};
  static const char *const bad[] = {
      "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01",  "2024-04-31",
      "2024-01-00", "0000-01-01", "2024-1-1",   "2024-01-011", "2024/01/01",
      "20240101",   "",           "abcd-ef-gh", "-024-01-01",  "2024-01-1x"};
  Civil date = {0};
  for (size_t i = 0; i < sizeof good / sizeof *good; ++i) {
    assert_true(press_civil_parse(press_str(good[i]), &date));
    char text[16];
    press_civil_write(date, text);
    assert_string_equal(text, good[i]);
  }
  for (size_t i = 0; i < sizeof bad / sizeof *bad; ++i) {
    const Civil before = date;
    assert_false(press_civil_parse(press_str(bad[i]), &date));
    assert_memory_equal(&before, &date, sizeof date);
  }
  assert_false(press_civil_parse(PRESS_NONE, &date));
}

static void
no_date_is_not_valid(void **state)
{
  (void)state;
  assert_false(press_civil_valid((Civil){0}));
  assert_false(press_civil_valid((Civil){2024, 2, 30}));
  assert_true(press_civil_valid((Civil){2024, 2, 29}));
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_day_comes_back),
      cmocka_unit_test(weekdays_are_known),
      cmocka_unit_test(only_dates_that_exist_are_read),
      cmocka_unit_test(no_date_is_not_valid),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
