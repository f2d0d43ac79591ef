// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
what_stands_beside_a_name_says_its_kind(void **state)
{
  static const Sample samples[] = {
      {"fr", "La société Norvik a vendu le port.", "Norvik:Company"},
      {"en", "The company Norvik sold the port.", "Norvik:Company"},
      {"fr", "Norvik, une société d'Oslo, a vendu le port.",
       "Norvik:Company, Oslo:City"},
      {"en", "Norvik, a company in Oslo, sold the port.",
       "Norvik:Company, Oslo:City"},
      {"fr", "Le journaliste Ferrand a quitté Oslo.",
       "Ferrand:Person, Oslo:City"},
      {"en", "The journalist Ferrand left Oslo.", "Ferrand:Person, Oslo:City"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
what_a_subject_owns_says_its_kind(void **state)
{
  static const Sample samples[] = {
      {"en", "Varden Skog sold its port.", "Varden Skog:Organization"},
      {"en", "Varden Skog sold her port.", "Varden Skog:Person"},
      {"en", "Varden Skog knew of the faults but did not inform its insurer.",
       "Varden Skog:Organization"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
who_has_a_director_is_an_organisation(void **state)
{
  static const Sample samples[] = {
      {"fr", "Le directeur de Varden Skog a quitté Oslo.",
       "Varden Skog:Organization, Oslo:City"},
      {"en", "The chairman of Varden Skog left Oslo.",
       "Varden Skog:Organization, Oslo:City"},
      {"en", "Varden Skog's chief executive left Oslo.",
       "Varden Skog:Organization, Oslo:City"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
one_mention_types_all_of_its_key(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik a vendu le port. La société Norvik est à Oslo.",
       "Norvik:Company, Norvik:Company, Oslo:City"},
      {"en", "Norvik sold the port. The company Norvik is in Oslo.",
       "Norvik:Company, Norvik:Company, Oslo:City"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
the_last_word_of_a_firm_tells_unless_it_is_what_a_body_is_for(void **state)
{
  static const Sample samples[] = {
      {"fr", "Sorvik Pharma a vendu le port.", "Sorvik Pharma:Company"},
      {"en", "Sorvik Motors sold the port.", "Sorvik Motors:Company"},
      {"en", "The Ministry of Telecommunications sold the port.",
       "Ministry of Telecommunications:GovernmentBody"},
      {"en", "The Ministry of Energy sold the port.",
       "Ministry of Energy:GovernmentBody"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
forenames_and_legal_forms_tell(void **state)
{
  static const Sample samples[] = {
      {"fr", "Anna Sorvin a payé Sorvik SARL.",
       "Anna Sorvin:Person, Sorvik SARL:Company"},
      {"en", "Anna Sorvin paid Sorvik Ltd yesterday.",
       "Anna Sorvin:Person, Sorvik Ltd:Company"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
a_surname_is_the_person_of_the_full_name(void **state)
{
  static const Sample samples[] = {
      {"fr", "Anna Sorvin a quitté Oslo. Sorvin a nié.",
       "Anna Sorvin:Person, Oslo:City, Sorvin:Person"},
      {"en", "Anna Sorvin left Oslo. Sorvin denied it.",
       "Anna Sorvin:Person, Oslo:City, Sorvin:Person"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
the_lexicon_knows_better_than_the_neighbours(void **state)
{
  static const Sample samples[] = {
      {"fr", "Reuters a averti WhatsApp.",
       "Reuters:NewsAgency, "
       "WhatsApp:Company"},
      {"en", "Reuters alerted WhatsApp.",
       "Reuters:NewsAgency, "
       "WhatsApp:Company"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
silence_gives_an_organisation_that_is_guessed(void **state)
{
  static const char *const texts[] = {"Norvik sold the port.",
                                      "Sorvik sold the port."};
  for (size_t i = 0; i < 2; ++i) {
    const Analysed *const a = analyse_mentions(state, "en", texts[i]);
    assert_int_equal(a->m.names.n, 1);
    assert_true(a->m.names.items[0].guessed);
    assert_false(a->m.names.items[0].known);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_stands_beside_a_name_says_its_kind),
      cmocka_unit_test(what_a_subject_owns_says_its_kind),
      cmocka_unit_test(who_has_a_director_is_an_organisation),
      cmocka_unit_test(one_mention_types_all_of_its_key),
      cmocka_unit_test(
          the_last_word_of_a_firm_tells_unless_it_is_what_a_body_is_for),
      cmocka_unit_test(forenames_and_legal_forms_tell),
      cmocka_unit_test(a_surname_is_the_person_of_the_full_name),
      cmocka_unit_test(the_lexicon_knows_better_than_the_neighbours),
      cmocka_unit_test(silence_gives_an_organisation_that_is_guessed),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
