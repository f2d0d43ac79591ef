// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
the_first_word_of_a_sentence_is_a_name_only_for_a_reason(void **state)
{
  static const Sample samples[] = {
      {"fr", "Toutefois, Norvik SAS a vendu le port.", "Norvik SAS:Company"},
      {"fr", "Les journalistes ont quitté Oslo.", "Oslo:City"},
      {"en", "However, Norvik Ltd sold the port.", "Norvik Ltd:Company"},
      {"en", "Journalists left Oslo.", "Oslo:City"},
      // an article is none, though a name in the text begins with it
      {"fr", "Selon Le Monde, la clinique a menti. Le directeur a nié.",
       "Le Monde:MediaOrganization"},
      {"en", "OSLO - The Dutch regulator fined a firm.", "OSLO:City"},
      {"en", "Norvik Ltd sold the port.", "Norvik Ltd:Company"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
titles_stand_before_a_name_and_not_in_it(void **state)
{
  static const Sample samples[] = {
      {"fr", "Le président Macron et Mme Anna Berg ont quitté Oslo.",
       "Macron:Person, Anna Berg:Person, Oslo:City"},
      {"en", "President Macron and Ms. Anna Berg left Oslo.",
       "Macron:Person, Anna Berg:Person, Oslo:City"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
nationalities_are_no_names(void **state)
{
  static const Sample samples[] = {
      {"fr", "Le groupe israélien NSO a vendu le logiciel.",
       "NSO:SurveillanceVendor"},
      {"en", "The Israeli group NSO sold the software.",
       "NSO:SurveillanceVendor"},
      {"fr", "Un Français a rencontré Anna Berg.", "Anna Berg:Person"},
      {"en", "A French diplomat met Anna Berg.", "Anna Berg:Person"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
days_and_months_are_no_names(void **state)
{
  static const Sample samples[] = {
      {"en", "Norvik sold the port on Tuesday, 29 October.",
       "Norvik:Organization"},
      {"fr", "Norvik a vendu le port mardi 29 octobre.", "Norvik:Organization"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
an_institution_keeps_its_field(void **state)
{
  static const Sample samples[] = {
      {"fr", "L'Organisation mondiale de la santé a quitté Oslo.",
       "Organisation mondiale de la santé:InternationalOrganization, "
       "Oslo:City"},
      {"en", "The World Health Organization left Oslo.",
       "World Health Organization:InternationalOrganization, Oslo:City"},
      {"en", "The Bank of England left Oslo.",
       "Bank of England:GovernmentBody, Oslo:City"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
a_ministry_takes_its_field_from_a_small_letter(void **state)
{
  static const Sample samples[] = {
      {"fr", "Elle accuse le ministère de l'Intérieur.",
       "ministère de l'Intérieur:GovernmentBody"},
      {"fr", "Le ministère des Affaires étrangères a réagi.",
       "ministère des Affaires étrangères:GovernmentBody"},
      {"fr", "Il a saisi le ministère de l'Agriculture à Oslo.",
       "ministère de l'Agriculture:GovernmentBody, Oslo:City"},
      {"fr", "Il a saisi le ministère de Norvik.", "Norvik:Organization"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
acronyms_that_are_nouns_are_no_names(void **state)
{
  static const Sample samples[] = {
      {"fr", "L'ONG a averti la CIA.", "CIA:GovernmentBody"},
      {"en", "The NGO alerted the CIA.", "CIA:GovernmentBody"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
a_possessive_is_not_part_of_the_name(void **state)
{
  static const Sample samples[] = {
      {"en", "Norvik's clients left Oslo.", "Norvik:Organization, Oslo:City"},
      {"en", "Norvik’s clients left Oslo.", "Norvik:Organization, Oslo:City"},
      {"fr", "Les serveurs d'Oslo et de l'Inde sont là.",
       "Oslo:City, Inde:Country"},
      {"fr", "Les serveurs d’Oslo et de l’Inde sont là.",
       "Oslo:City, Inde:Country"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
a_word_that_the_article_writes_small_is_no_name_at_the_start(void **state)
{
  static const Sample samples[] = {
      {"en", "Kwimbly is a game. They play kwimbly in Oslo.", "Oslo:City"},
      {"fr", "Kwimbli est un jeu. On joue au kwimbli à Oslo.", "Oslo:City"},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
us_is_a_pronoun_and_US_a_country(void **state)
{
  static const Sample samples[] = {
      {"en", "They told us that the US left.", "US:Country"},
      {"en", "He let us go.", ""},
  };
  CHECK_SAMPLES(state, samples, print_names);
}

static void
names_lie_in_one_sentence_and_do_not_overlap(void **state)
{
  const Analysed *const a = analyse_mentions(
      state, "en",
      "Bank of\n\nEngland and Anna\n\nBerg of the Ministry of\n\nJustice de "
      "la\n\nMr. President Macron Inc. of the of Oslo and and Norvik & Holm");
  uint32_t token = 0;
  for (size_t i = 0; i < a->m.names.n; ++i) {
    const NameSpan *const name = &a->m.names.items[i];
    const Sentence *const s = &a->article.sentences[name->sentence];
    assert_true(name->n > 0 && name->token >= token);
    assert_true(name->token >= s->first);
    assert_true(name->token + name->n <= s->first + s->n);
    assert_true(name->label.len > 0 && name->key.len > 0);
    token = name->token + name->n;
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(
          the_first_word_of_a_sentence_is_a_name_only_for_a_reason),
      cmocka_unit_test(titles_stand_before_a_name_and_not_in_it),
      cmocka_unit_test(nationalities_are_no_names),
      cmocka_unit_test(days_and_months_are_no_names),
      cmocka_unit_test(an_institution_keeps_its_field),
      cmocka_unit_test(a_ministry_takes_its_field_from_a_small_letter),
      cmocka_unit_test(acronyms_that_are_nouns_are_no_names),
      cmocka_unit_test(a_possessive_is_not_part_of_the_name),
      cmocka_unit_test(
          a_word_that_the_article_writes_small_is_no_name_at_the_start),
      cmocka_unit_test(us_is_a_pronoun_and_US_a_country),
      cmocka_unit_test(names_lie_in_one_sentence_and_do_not_overlap),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
