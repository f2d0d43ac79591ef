// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
subject_before_and_object_behind(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik a vendu le port.", "Norvik | a vendu | le port"},
      {"en", "Norvik sold the port.", "Norvik | sold | the port"},
      {"fr", "Le directeur du port a vendu des navires.",
       "Le directeur | a vendu | des navires"},
      {"en", "The head of the port sold ships.", "The head | sold | ships"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

static void
a_parenthesis_is_jumped_over(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik (Oslo) a vendu le port.", "Norvik | a vendu | le port"},
      {"en", "Norvik (Oslo) sold the port.", "Norvik | sold | the port"},
      {"fr", "Anna Berg (52 ans) a rencontré Paul Holm.",
       "Anna Berg | a rencontré | Paul Holm"},
      {"en", "Anna Berg (52) met Paul Holm.", "Anna Berg | met | Paul Holm"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

static void
a_relative_has_its_antecedent(void **state)
{
  static const Sample samples[] = {
      {"fr", "La société, qui exploite le port, a payé Holm.",
       "La société | exploite | le port; La société | a payé | Holm"},
      {"en", "The company, which operates the port, paid Holm.",
       "The company | operates | the port; The company | paid | Holm"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

static void
an_infinitive_has_the_subject_of_its_governor(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik affirme avoir vendu le port.",
       "Norvik | affirme | -; Norvik | avoir vendu | le port"},
      {"en", "Norvik claims to have sold the port.",
       "Norvik | claims | -; Norvik | have sold | the port"},
      {"fr", "WhatsApp accuse NSO d'avoir piraté le port.",
       "WhatsApp | accuse | NSO; NSO | avoir piraté | le port"},
      {"en", "WhatsApp accuses NSO of hacking the port.",
       "WhatsApp | accuses | NSO; NSO | hacking | the port"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

static void
verbs_of_saying_may_have_their_subject_behind(void **state)
{
  static const Sample samples[] = {
      {"fr", "« Norvik a vendu le port », a déclaré Anna Berg.",
       "Norvik | a vendu | le port; Anna Berg | a déclaré | -"},
      {"en", "“Norvik sold the port,” said Anna Berg.",
       "Norvik | sold | the port; Anna Berg | said | -"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

static void
a_second_verb_shares_subject_and_object(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik a conçu et vendu la plateforme.",
       "Norvik | a conçu | la plateforme; Norvik | vendu | la plateforme"},
      {"en", "Norvik developed and sold the platform.",
       "Norvik | developed | the platform; Norvik | sold | the platform"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

/// A preposition that may be a conjunction is one before a clause
static void
a_clause_behind_after_is_no_complement(void **state)
{
  static const Sample samples[] = {
      {"en", "Holm sold the port after a court of Oslo closed the mine.",
       "Holm | sold | the port; a court | closed | the mine"},
      {"en", "Holm paid Norvik 3 million before the council closed the port.",
       "Holm | paid | Norvik; the council | closed | the port"},
      {"en", "Holm sold the port after a strike.", "Holm | sold | the port"},
      {"en", "The visit of Holm to Norway lasted two days.",
       "The visit | lasted | two days"},
  };
  CHECK_SAMPLES(state, samples, print_roles);
}

static void
links_stay_in_their_sentence(void **state)
{
  static const char *const texts[] = {
      "Norvik, qui, dont, que (Oslo) a, et, ou. A vendu vendre vendant le. De "
      "de du. Et et a vendu et acheté. L'avoir de l'avoir dit qu'il dit que.",
      "Norvik's, which, that (Oslo) has, and, or. Sold to sell selling the. Of "
      "of 's. And and sold and bought. To have of having said that he that.",
  };
  for (size_t i = 0; i < 2; ++i) {
    const Analysed *const a =
        analyse_mentions(state, i ? "en" : "fr", texts[i]);
    for (uint32_t s = 0; s < a->article.n_sentences; ++s) {
      const uint32_t first = a->m.sentence_chunk[s];
      const uint32_t end = a->m.sentence_chunk[s + 1];
      for (uint32_t c = first; c < end; ++c) {
        const Chunk *const k = &a->m.chunks.items[c];
        const uint32_t links[] = {
            k->prep,   k->attach, k->list,    k->governor, k->apposition,
            k->shared, k->matrix, k->subject, k->object,   k->second};
        for (size_t n = 0; n < sizeof links / sizeof *links; ++n) {
          assert_true(links[n] == NO_ITEM ||
                      (links[n] >= first && links[n] < end));
        }
      }
    }
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(subject_before_and_object_behind),
      cmocka_unit_test(a_parenthesis_is_jumped_over),
      cmocka_unit_test(a_relative_has_its_antecedent),
      cmocka_unit_test(an_infinitive_has_the_subject_of_its_governor),
      cmocka_unit_test(verbs_of_saying_may_have_their_subject_behind),
      cmocka_unit_test(a_second_verb_shares_subject_and_object),
      cmocka_unit_test(a_clause_behind_after_is_no_complement),
      cmocka_unit_test(links_stay_in_their_sentence),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
