// SPDX-License-Identifier: MIT

// Quantities: words, comparator, value, greatest value, unit.

#include "article.h"

#include "mention/quantity.h"

/// A sentence and the one quantity in it
typedef struct {
  const char *text;
  const char *raw; ///< Null: nothing
  const char *comparator;
  const char *value;
  const char *value_max;
  const char *unit;
} Row;

static void
check_text(PressStr got, const char *expected, const char *what)
{
  if (!press_str_equals(got, press_str(expected))) {
    print_error("%s: got \"%.*s\", expected \"%s\"\n", what, (int)got.len,
                got.len ? got.data : "", expected);
    fail();
  }
}

static void
check_row(const char *language, const Row *row)
{
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, language, press_str(row->text)), PRESS_OK);
  const DateWords *words = NULL;
  assert_int_equal(press_date_words_load(desk.world, &desk.arena,
                                         desk.article.language, &words),
                   PRESS_OK);
  DateList dates;
  assert_int_equal(press_dates_find(desk.world, &desk.arena, words,
                                    &desk.article, NULL, &dates),
                   PRESS_OK);
  QuantityList list;
  assert_int_equal(press_quantities_find(desk.world, &desk.arena, words,
                                         &desk.article, NULL, &dates, &list),
                   PRESS_OK);
  if (list.n != (row->raw ? 1U : 0U)) {
    print_error("%s: %zu quantities\n", row->text, list.n);
    fail();
  }
  if (row->raw) {
    const Quantity *const got = &list.items[0];
    check_text(got->raw, row->raw, row->text);
    check_text(got->comparator, row->comparator, row->text);
    check_text(got->value, row->value, row->text);
    check_text(got->value_max, row->value_max, row->text);
    check_text(got->unit, row->unit, row->text);
  }
  desk_close(&desk);
}

#define CHECK(language, rows)                                                  \
  for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); ++i) {                 \
    check_row(language, &(rows)[i]);                                           \
  }

static void
comparators_belong_to_the_number(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Il y a au moins 1 400 morts.", "au moins 1 400", ">=", "1400", "", ""},
      {"Il y a plus de 20 morts.", "plus de 20", ">", "20", "", ""},
      {"Il y a jusqu’à 20 morts.", "jusqu’à 20", "<=", "20", "", ""},
      {"Il y a moins de 20 morts.", "moins de 20", "<", "20", "", ""},
      {"Il y a environ 20 morts.", "environ 20", "~", "20", "", ""},
      {"Il y a près de 20 morts.", "près de 20", "~", "20", "", ""},
      {"Il y a 20 morts.", "20", "=", "20", "", ""},
  };
  static const Row english[] = {
      {"There are at least 1,400 dead.", "at least 1,400", ">=", "1400", "",
       ""},
      {"There are more than 20 dead.", "more than 20", ">", "20", "", ""},
      {"There are up to 20 dead.", "up to 20", "<=", "20", "", ""},
      {"There are fewer than 20 dead.", "fewer than 20", "<", "20", "", ""},
      {"There are some 300 dead.", "some 300", "~", "300", "", ""},
      {"There are nearly 20 dead.", "nearly 20", "~", "20", "", ""},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
number_words_are_numbers(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Il y a trois morts.", "trois", "=", "3", "", ""},
      {"Il y a vingt et un morts.", "vingt et un", "=", "21", "", ""},
      {"Il y a quatre-vingt-dix-sept morts.", "quatre-vingt-dix-sept", "=",
       "97", "", ""},
      {"Il y a deux mille trois cents morts.", "deux mille trois cents", "=",
       "2300", "", ""},
      {"Il y a 3,5 millions de morts.", "3,5 millions", "=", "3500000", "", ""},
  };
  static const Row english[] = {
      {"There are twenty-one dead.", "twenty-one", "=", "21", "", ""},
      {"There are two hundred and fifty dead.", "two hundred and fifty", "=",
       "250", "", ""},
      {"There are 3.5 million dead.", "3.5 million", "=", "3500000", "", ""},
      {"There are two dozen dead.", "two dozen", "=", "24", "", ""},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
amounts_that_are_not_said_have_no_value(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Plusieurs hommes partent.", "Plusieurs", "several", "", "", ""},
      {"Quelques hommes partent.", "Quelques", "several", "", "", ""},
      {"De nombreux hommes partent.", "De nombreux", "many", "", "", ""},
      {"Des dizaines d’hommes partent.", "dizaines", "many", "", "", ""},
      {"Des millions d’hommes partent.", "millions", "many", "", "", ""},
      {"Une centaine d’hommes part.", "Une centaine", "~", "100", "", ""},
  };
  static const Row english[] = {
      {"Several men left.", "Several", "several", "", "", ""},
      {"Many men left.", "Many", "many", "", "", ""},
      {"Dozens of men left.", "Dozens", "many", "", "", ""},
      {"A dozen men left.", "A dozen", "~", "12", "", ""},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
intervals_have_two_values(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Entre 10 et 20 hommes partent.", "Entre 10 et 20", "=", "10", "20", ""},
      {"De 10 à 20 hommes partent.", "De 10 à 20", "=", "10", "20", ""},
      {"Il faut 30 à 50 milliards.", "30 à 50 milliards", "=", "30000000000",
       "50000000000", ""},
  };
  static const Row english[] = {
      {"Between 10 and 20 men left.", "Between 10 and 20", "=", "10", "20", ""},
      {"They left: 10 to 20 men.", "10 to 20", "=", "10", "20", ""},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
money_and_percent_have_a_unit(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Il doit 3,5 millions d’euros.", "3,5 millions d’euros", "=", "3500000",
       "", "euro"},
      {"Il doit 20 €.", "20 €", "=", "20", "", "euro"},
      {"Il doit 20 % de tout.", "20 %", "=", "20", "", "percent"},
  };
  static const Row english[] = {
      {"He owes $3.5 million.", "$3.5 million", "=", "3500000", "", "dollar"},
      {"He owes over €10m.", "over €10m", ">", "10000000", "", "euro"},
      {"He owes 20 percent.", "20 percent", "=", "20", "", "percent"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
dates_ordinals_names_ages_and_durations_are_none(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Il part le 20 mai 2018.", NULL, NULL, NULL, NULL, NULL},
      {"Il est 1er ou 27 e ou 29e.", NULL, NULL, NULL, NULL, NULL},
      {"Un Boeing 737 part.", NULL, NULL, NULL, NULL, NULL},
      {"Un homme âgé de 34 ans part.", NULL, NULL, NULL, NULL, NULL},
      {"Voir page 12.", NULL, NULL, NULL, NULL, NULL},
      {"La moitié part.", NULL, NULL, NULL, NULL, NULL},
  };
  static const Row english[] = {
      {"He left on May 20, 2018.", NULL, NULL, NULL, NULL, NULL},
      {"He was third or 29th.", NULL, NULL, NULL, NULL, NULL},
      {"A Boeing 737 left.", NULL, NULL, NULL, NULL, NULL},
      {"Then John Doe, 34, left.", NULL, NULL, NULL, NULL, NULL},
      {"He got three years.", NULL, NULL, NULL, NULL, NULL},
      {"They won 2-1.", NULL, NULL, NULL, NULL, NULL},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(comparators_belong_to_the_number),
      cmocka_unit_test(number_words_are_numbers),
      cmocka_unit_test(amounts_that_are_not_said_have_no_value),
      cmocka_unit_test(intervals_have_two_values),
      cmocka_unit_test(money_and_percent_have_a_unit),
      cmocka_unit_test(dates_ordinals_names_ages_and_durations_are_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
