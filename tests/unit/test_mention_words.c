// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
contracted_articles_are_prepositions_behind_a_noun(void **state)
{
  static const Sample samples[] = {
      {"fr", "Le directeur du port a vendu des navires aux clients.",
       "Le/det directeur/noun du/prep port/noun a/finite vendu/part des/det "
       "navires/noun aux/prep clients/noun"},
      {"en", "The head of the port sold ships to the clients.",
       "The/det head/noun of/prep the/det port/noun sold/finite ships/noun "
       "to/prep the/det clients/noun"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
an_auxiliary_makes_a_participle_of_what_may_be_a_past(void **state)
{
  static const Sample samples[] = {
      {"en", "Norvik sold the port.",
       "Norvik/name sold/finite the/det port/noun"},
      {"en", "Norvik has sold the port.",
       "Norvik/name has/finite sold/part the/det port/noun"},
      {"en", "The port was sold by Norvik.",
       "The/det port/noun was/finite sold/part by/prep Norvik/name"},
      {"fr", "Norvik a vendu le port.",
       "Norvik/name a/finite vendu/part le/det port/noun"},
      {"fr", "Le port a été vendu par Norvik.",
       "Le/det port/noun a/finite été/part vendu/part par/prep Norvik/name"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
an_auxiliary_holds_across_negation(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik n'a jamais vendu le port.",
       "Norvik/name n'/neg a/finite jamais/neg vendu/part le/det port/noun"},
      {"en", "Norvik has not sold the port.",
       "Norvik/name has/finite not/neg sold/part the/det port/noun"},
      {"en", "Norvik did not sell the port.",
       "Norvik/name did/finite not/neg sell/inf the/det port/noun"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
to_and_modals_take_an_infinitive(void **state)
{
  static const Sample samples[] = {
      {"en", "Norvik may sell the port.",
       "Norvik/name may/finite sell/inf the/det port/noun"},
      {"en", "Norvik claims to have sold the port.",
       "Norvik/name claims/finite to/prep have/inf sold/part the/det "
       "port/noun"},
      {"fr", "Norvik pourrait vendre le port.",
       "Norvik/name pourrait/finite vendre/inf le/det port/noun"},
      {"fr", "Norvik affirme avoir vendu le port.",
       "Norvik/name affirme/finite avoir/inf vendu/part le/det port/noun"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
people_of_a_town_have_a_capital_in_french(void **state)
{
  static const Sample samples[] = {
      {"fr", "Un port lyonnais a fermé.",
       "Un/det port/noun lyonnais/adj a/finite fermé/part"},
      {"fr", "Les Lyonnais ont vendu le port.",
       "Les/det Lyonnais/noun ont/finite vendu/part le/det port/noun"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

/// What follows tells, and what usually does: the trained tagger
static void
english_nouns_are_told_from_verbs(void **state)
{
  static const Sample samples[] = {
      {"en", "Norvik had repaired cracks in the ship.",
       "Norvik/name had/finite repaired/part cracks/noun in/prep the/det "
       "ship/noun"},
      {"en", "The pressure cracks the ship.",
       "The/det pressure/noun cracks/finite the/det ship/noun"},
      {"en", "Two workers, however, claim that they warned the port.",
       "Two/num workers/noun however/adv claim/finite that/sub they/pron "
       "warned/finite the/det port/noun"},
      {"en", "The claim that they rejected was false.",
       "The/det claim/noun that/rel they/pron rejected/finite was/finite "
       "false/adj"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
relatives_are_told_from_conjunctions(void **state)
{
  static const Sample samples[] = {
      {"fr", "La société, qui exploite le port, est norvégienne.",
       "La/det société/noun qui/rel exploite/finite le/det port/noun "
       "est/finite "
       "norvégienne/adj"},
      {"fr", "Reuters rapporte que la société a vendu le port.",
       "Reuters/name rapporte/finite que/sub la/det société/noun a/finite "
       "vendu/part le/det port/noun"},
      {"en", "The company, which operates the port, is Norwegian.",
       "The/det company/noun which/rel operates/finite the/det port/noun "
       "is/finite Norwegian/adj"},
      {"en", "Reuters reports that the company sold the port.",
       "Reuters/name reports/finite that/sub the/det company/noun sold/finite "
       "the/det port/noun"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
names_dates_and_quantities_are_words_already(void **state)
{
  static const Sample samples[] = {
      {"fr", "Mardi 29 octobre, au moins 1 400 journalistes ont quitté Oslo.",
       "Mardi 29 octobre/date au moins 1 400/num journalistes/noun ont/finite "
       "quitté/part Oslo/name"},
      {"en", "On 29 October, at least 1,400 journalists left Oslo.",
       "On/prep 29 October/date at least 1,400/num journalists/noun "
       "left/finite Oslo/name"},
  };
  CHECK_SAMPLES(state, samples, print_tags);
}

static void
every_token_is_in_one_word(void **state)
{
  static const Sample samples[] = {
      {"fr", "« Nous » (le groupe) [sic] : 12 % ; d'après l'État… quoi ?!", ""},
      {"en", "The firm's “plan” (sic) — 12% of U.S. firms' — won't, can't.",
       ""},
      {"en", ". , ; : ! ? ( ) [ ] “ ” ' \" - – — …", ""},
  };
  for (size_t i = 0; i < sizeof samples / sizeof *samples; ++i) {
    const Analysed *const a =
        analyse_mentions(state, samples[i].language, samples[i].text);
    uint32_t token = 0;
    for (size_t w = 0; w < a->m.words.n; ++w) {
      assert_int_equal(a->m.words.items[w].token, token);
      assert_true(a->m.words.items[w].n > 0);
      token += a->m.words.items[w].n;
    }
    assert_int_equal(token, a->article.n_tokens);
  }
}

static void
a_long_run_of_adverbs_ends(void **state)
{
  static char text[60000];
  size_t n = 0;
  for (int i = 0; i < 10000; ++i) {
    memcpy(text + n, "very ", 5);
    n += 5;
  }
  memcpy(text + n, "big.", 5);
  const Analysed *const a = analyse_mentions(state, "en", text);
  assert_int_equal(a->m.words.n, 10002);
}

static void
every_tag_has_a_name(void **state)
{
  (void)state;
  for (int i = 0; i < N_TAGS; ++i) {
    for (int k = 0; k < i; ++k) {
      assert_false(
          press_str_equals(press_tag_name((Tag)i), press_tag_name((Tag)k)));
    }
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(contracted_articles_are_prepositions_behind_a_noun),
      cmocka_unit_test(an_auxiliary_makes_a_participle_of_what_may_be_a_past),
      cmocka_unit_test(an_auxiliary_holds_across_negation),
      cmocka_unit_test(to_and_modals_take_an_infinitive),
      cmocka_unit_test(people_of_a_town_have_a_capital_in_french),
      cmocka_unit_test(english_nouns_are_told_from_verbs),
      cmocka_unit_test(relatives_are_told_from_conjunctions),
      cmocka_unit_test(names_dates_and_quantities_are_words_already),
      cmocka_unit_test(every_token_is_in_one_word),
      cmocka_unit_test(a_long_run_of_adverbs_ends),
      cmocka_unit_test(every_tag_has_a_name),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
