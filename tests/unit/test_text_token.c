// SPDX-License-Identifier: MIT

// Tokens: what is cut, what stays whole.

#include "article.h"

static void
french_elisions_are_cut_with_both_apostrophes(void **state)
{
  (void)state;
  check_tokens("fr", "L’homme qu'il d’avril jusqu'au",
               "L’|homme|qu'|il|d’|avril|jusqu'|au");
}

static void
words_with_an_apostrophe_of_their_own_stay_whole(void **state)
{
  (void)state;
  check_tokens("fr", "aujourd’hui quelqu'un prud'homme McDonald's",
               "aujourd’hui|quelqu'un|prud'homme|McDonald's");
}

static void
the_pronoun_of_an_inverted_verb_is_cut_off(void **state)
{
  (void)state;
  check_tokens("fr", "a-t-il dit-elle peut-on Est-ce rendez-vous peut-être",
               "a|-t-il|dit|-elle|peut|-on|Est|-ce|rendez-vous|peut-être");
}

static void
compounds_keep_their_hyphens(void **state)
{
  (void)state;
  check_tokens("fr", "Mots-clés COVID-19 Jean-Pierre",
               "Mots-clés|COVID-19|Jean-Pierre");
  check_tokens("en", "F-16 state-of-the-art", "F-16|state-of-the-art");
}

static void
english_clitics_are_cut_off(void **state)
{
  (void)state;
  check_tokens("en", "It's don't we’re O'Brien workers' can’t",
               "It|'s|do|n't|we|’re|O'Brien|workers|'|ca|n’t");
}

static void
groups_of_three_digits_are_one_number(void **state)
{
  (void)state;
  check_tokens("fr",
               "1 400 et 1\xC2\xA0"
               "400,5 et 12\xE2\x80\xAF"
               "000\xE2\x80\xAF"
               "000",
               "1 400|et|1\xC2\xA0"
               "400,5|et|12\xE2\x80\xAF"
               "000\xE2\x80\xAF"
               "000");
  check_tokens("en", "1,400.5 and 10,000,000", "1,400.5|and|10,000,000");
}

static void
a_year_and_a_number_stay_apart(void **state)
{
  (void)state;
  check_tokens("fr", "en 2019 100 morts", "en|2019|100|morts");
  check_tokens("fr", "un Boeing 737 800", "un|Boeing|737|800");
  check_tokens("fr", "12 3000", "12|3000");
}

static void
ordinals_and_their_letters_are_one_number(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, "fr", PRESS_STR("1er 29e 18h30")),
                   PRESS_OK);
  assert_int_equal(desk.article.tokens[0].kind, TOKEN_NUMBER);
  assert_int_equal(desk.article.tokens[1].kind, TOKEN_NUMBER);
  assert_int_equal(desk.article.tokens[2].kind, TOKEN_WORD);
  desk_close(&desk);
}

static void
currency_and_percent_signs_stand_alone(void **state)
{
  (void)state;
  check_tokens("en", "$3.5m, 20%", "$|3.5m|,|20|%");
  check_tokens("fr", "10 M€ 20 %", "10|M|€|20|%");
}

static void
abbreviations_keep_their_points(void **state)
{
  (void)state;
  check_tokens("fr", "M. Dupont et J.-P. Roy.", "M.|Dupont|et|J.-P.|Roy|.");
  check_tokens("en", "U.S. firms, e.g. Acme Inc. at 5 p.m.",
               "U.S.|firms|,|e.g.|Acme|Inc.|at|5|p.m.");
  check_tokens("en", "Plan B. The end.", "Plan|B|.|The|end|.");
}

static void
addresses_and_tags_are_one_token(void **state)
{
  (void)state;
  check_tokens("en", "See https://a.org/x?y=1, mail me@b.com @you #now.",
               "See|https://a.org/x?y=1|,|mail|me@b.com|@you|#now|.");
}

static void
keywords_run_together_stay_one_token(void **state)
{
  (void)state;
  check_tokens("fr", "Mots-clés NSOwhatsapp", "Mots-clés|NSOwhatsapp");
}

static void
a_missing_blank_behind_a_full_stop_is_noticed(void **state)
{
  (void)state;
  check_tokens("fr", "la fin.Le début", "la|fin|.|Le|début");
}

static void
a_token_knows_its_case_and_place(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, "fr", PRESS_STR("L’Été NSO\nva (ici)")),
                   PRESS_OK);
  const Token *const t = desk.article.tokens;
  assert_true(t[0].line_start && t[0].upper && !t[0].all_upper);
  assert_true(t[1].upper && !t[1].space_before && !t[1].line_start);
  assert_true(t[2].all_upper && t[2].space_before);
  assert_true(t[3].line_start && t[3].space_before);
  assert_true(press_str_equals(t[0].norm, PRESS_STR("l'")));
  assert_true(press_str_equals(t[1].norm, PRESS_STR("été")));
  assert_int_equal(t[4].kind, TOKEN_PUNCT);
  assert_false(t[5].space_before);
  desk_close(&desk);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(french_elisions_are_cut_with_both_apostrophes),
      cmocka_unit_test(words_with_an_apostrophe_of_their_own_stay_whole),
      cmocka_unit_test(the_pronoun_of_an_inverted_verb_is_cut_off),
      cmocka_unit_test(compounds_keep_their_hyphens),
      cmocka_unit_test(english_clitics_are_cut_off),
      cmocka_unit_test(groups_of_three_digits_are_one_number),
      cmocka_unit_test(a_year_and_a_number_stay_apart),
      cmocka_unit_test(ordinals_and_their_letters_are_one_number),
      cmocka_unit_test(currency_and_percent_signs_stand_alone),
      cmocka_unit_test(abbreviations_keep_their_points),
      cmocka_unit_test(addresses_and_tags_are_one_token),
      cmocka_unit_test(keywords_run_together_stay_one_token),
      cmocka_unit_test(a_missing_blank_behind_a_full_stop_is_noticed),
      cmocka_unit_test(a_token_knows_its_case_and_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
