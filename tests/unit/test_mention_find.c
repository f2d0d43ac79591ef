// SPDX-License-Identifier: MIT

#include "analysed.h"

static const Mention *
mention(const Analysed *a, const char *text)
{
  return &a->m.mentions.items[find_mention(a, text, 1)];
}

static void
check_type(const Analysed *a, const char *text, const char *type)
{
  assert_str_equal(type_name(a, mention(a, text)->type), type);
}

static void
a_phrase_reaches_over_its_complements(void **state)
{
  const Analysed *a = analyse_mentions(
      state, "fr", "Le directeur du port a vendu des navires.");
  check_type(a, "Le directeur du port", "Person");
  check_type(a, "port", "Infrastructure");
  a = analyse_mentions(state, "en", "The head of the port sold ships.");
  check_type(a, "The head of the port", "Person");
  check_type(a, "the port", "Infrastructure");
}

static void
a_group_has_its_number(void **state)
{
  const Analysed *a = analyse_mentions(
      state, "fr", "Au moins 1 400 journalistes ont quitté Oslo.");
  const Mention *m = mention(a, "Au moins 1 400 journalistes");
  check_type(a, "Au moins 1 400 journalistes", "PersonGroup");
  assert_str_equal(a->m.quantities.items[m->quantity].value, "1400");
  assert_str_equal(a->m.quantities.items[m->quantity].comparator, ">=");
  a = analyse_mentions(state, "en", "At least 1,400 journalists left Oslo.");
  m = mention(a, "At least 1,400 journalists");
  check_type(a, "At least 1,400 journalists", "PersonGroup");
  assert_str_equal(a->m.quantities.items[m->quantity].value, "1400");
  assert_str_equal(a->m.quantities.items[m->quantity].comparator, ">=");
}

static void
a_part_is_partitive(void **state)
{
  const Analysed *a =
      analyse_mentions(state, "fr", "100 des victimes ont quitté Oslo.");
  assert_true(mention(a, "100 des victimes")->partitive);
  assert_false(mention(a, "victimes")->partitive);
  a = analyse_mentions(state, "en", "100 of the victims left Oslo.");
  assert_true(mention(a, "100 of the victims")->partitive);
  assert_false(mention(a, "the victims")->partitive);
}

static void
a_possessive_is_a_mention_of_the_owner(void **state)
{
  const Analysed *a =
      analyse_mentions(state, "fr", "Norvik a vendu ses serveurs.");
  assert_int_equal(mention(a, "ses serveurs")->kind, PRESS_MENTION_NOMINAL);
  assert_int_equal(mention(a, "ses")->kind, PRESS_MENTION_PRONOUN);
  assert_true(mention(a, "ses")->modifier);
  a = analyse_mentions(state, "en", "Norvik sold its servers.");
  assert_int_equal(mention(a, "its servers")->kind, PRESS_MENTION_NOMINAL);
  assert_int_equal(mention(a, "its")->kind, PRESS_MENTION_PRONOUN);
  assert_true(mention(a, "its")->modifier);
}

static void
an_apposition_is_a_mention_of_its_own(void **state)
{
  const Analysed *a = analyse_mentions(
      state, "fr", "Norvik, une société de Lyon, a vendu le port.");
  assert_int_equal(mention(a, "une société de Lyon")->kind,
                   PRESS_MENTION_APPOSITION);
  a = analyse_mentions(state, "en",
                       "Norvik, a company of Lyon, sold the port.");
  assert_int_equal(mention(a, "a company of Lyon")->kind,
                   PRESS_MENTION_APPOSITION);
}

static void
a_nationality_is_a_mention_of_its_country(void **state)
{
  const Analysed *a = analyse_mentions(
      state, "fr", "Le groupe israélien NSO a vendu le logiciel.");
  assert_str_equal(mention(a, "israélien")->country, "IL");
  assert_true(mention(a, "NSO")->apposed);
  a = analyse_mentions(state, "en", "The Israeli group NSO sold the software.");
  assert_str_equal(mention(a, "Israeli")->country, "IL");
  assert_true(mention(a, "NSO")->apposed);
}

static void
no_journalist_is_negated(void **state)
{
  const Analysed *a = analyse_mentions(
      state, "fr", "Aucun journaliste n'a été arrêté par la police.");
  assert_true(mention(a, "Aucun journaliste")->negated);
  a = analyse_mentions(state, "en",
                       "No journalist was arrested by the police.");
  assert_true(mention(a, "No journalist")->negated);
}

static void
a_date_with_an_end_is_a_mention_and_a_vague_one_is_not(void **state)
{
  const Analysed *a =
      analyse_mentions(state, "fr", "Norvik a vendu le port mardi 29 octobre.");
  assert_int_equal(mention(a, "mardi 29 octobre")->kind, PRESS_MENTION_DATE);
  a = analyse_mentions(state, "fr", "Norvik a récemment vendu le port.");
  assert_false(has_mention(a, "récemment"));
  a = analyse_mentions(state, "en", "Norvik sold the port on 29 October.");
  assert_int_equal(mention(a, "29 October")->kind, PRESS_MENTION_DATE);
  a = analyse_mentions(state, "en", "Norvik recently sold the port.");
  assert_false(has_mention(a, "recently"));
}

static void
credits_are_boilerplate(void **state)
{
  const Analysed *a = analyse_mentions(
      state, "fr", "Norvik a vendu le port.\n\nCrédits : Pixabay");
  assert_true(mention(a, "Pixabay")->boilerplate);
  assert_false(mention(a, "Norvik")->boilerplate);
  a = analyse_mentions(state, "en", "Norvik sold the port.\n\nPhoto: Pixabay");
  assert_true(mention(a, "Pixabay")->boilerplate);
}

static void
mentions_are_in_order_and_inside_their_sentence(void **state)
{
  static const char *const texts[] = {
      "Le fabricant d'armes Hauterive, ses 3 clients (dont Oslo) et l'un "
      "d'eux. Certains d'entre eux, non des pirates. Des « clients » du 3 mai.",
      "The arms maker Hauterive's clients' heads, its 3 clients (including "
      "Oslo) and one of them. Some of them, not pirates. “Clients” of 3 May.",
  };
  for (size_t i = 0; i < 2; ++i) {
    const Analysed *const a =
        analyse_mentions(state, i ? "en" : "fr", texts[i]);
    uint32_t sentence = 0;
    for (size_t k = 0; k < a->m.mentions.n; ++k) {
      const Mention *const m = &a->m.mentions.items[k];
      const Sentence *const s = &a->article.sentences[m->sentence];
      assert_true(m->sentence >= sentence && m->start < m->end);
      assert_true(m->start >= s->start && m->end <= s->end);
      sentence = m->sentence;
    }
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_phrase_reaches_over_its_complements),
      cmocka_unit_test(a_group_has_its_number),
      cmocka_unit_test(a_part_is_partitive),
      cmocka_unit_test(a_possessive_is_a_mention_of_the_owner),
      cmocka_unit_test(an_apposition_is_a_mention_of_its_own),
      cmocka_unit_test(a_nationality_is_a_mention_of_its_country),
      cmocka_unit_test(no_journalist_is_negated),
      cmocka_unit_test(a_date_with_an_end_is_a_mention_and_a_vague_one_is_not),
      cmocka_unit_test(credits_are_boilerplate),
      cmocka_unit_test(mentions_are_in_order_and_inside_their_sentence),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
