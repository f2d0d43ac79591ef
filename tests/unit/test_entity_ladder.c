// SPDX-License-Identifier: MIT

#include "analysed.h"

/// The nth mention with this text is of the entity with this label, by a rung
static void
check_tie(Analysed *a,
          const char *text,
          int nth,
          const char *label,
          const char *rung)
{
  const char *const got = entity_of(a, text, nth);
  if (strcmp(got, label) != 0 || strcmp(rung_of(a, text, nth), rung) != 0) {
    fail_msg("'%s' is '%s' by %s, want '%s' by %s", text, got,
             rung_of(a, text, nth), label, rung);
  }
}

static void
one_name_is_one_thing(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Norvik a vendu le port. « Norvik » est norvégienne.");
  check_tie(a, "Norvik", 1, "Norvik", "founds");
  check_tie(a, "Norvik", 2, "Norvik", "name");
  a = analyse_entities(state, "en",
                       "Norvik sold the port. “Norvik” is Norwegian.");
  check_tie(a, "Norvik", 1, "Norvik", "founds");
  check_tie(a, "Norvik", 2, "Norvik", "name");
}

static void
two_names_of_one_country_are_one_thing(void **state)
{
  Analysed *a = analyse_entities(
      state, "en", "The United States left. The U.S. left. The US left.");
  check_tie(a, "U.S.", 1, "United States", "name");
  check_tie(a, "US", 1, "United States", "name");
  a = analyse_entities(state, "fr",
                       "Les États-Unis ont quitté Oslo. Les "
                       "Etats-Unis ont quitté Oslo.");
  check_tie(a, "Etats-Unis", 1, "États-Unis", "name");
}

static void
an_acronym_in_brackets_is_the_full_name(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr",
      "La Fédération Sorvik Nord (FSN) a vendu Oslo. La FSN a nié.");
  check_tie(a, "FSN", 1, "Fédération Sorvik Nord", "acronym");
  check_tie(a, "FSN", 2, "Fédération Sorvik Nord", "acronym");
  a = analyse_entities(state, "en",
                       "The Sorvik Ports Network (SPN) sold Oslo. SPN denied "
                       "it.");
  check_tie(a, "SPN", 1, "Sorvik Ports Network", "acronym");
  check_tie(a, "SPN", 2, "Sorvik Ports Network", "acronym");
}

/// What the model makes of a short name counts less than the full one
static void
a_first_word_is_the_one_firm_that_begins_so(void **state)
{
  Analysed *a = analyse_entities(
      state, "en",
      "Workers accuse Kellmar of fraud\n\nThe union accused the shipbuilder "
      "Kellmar Marine on Thursday. Kellmar was bought by Norvik.");
  check_tie(a, "Kellmar", 1, "Kellmar Marine", "part");
  check_tie(a, "Kellmar", 2, "Kellmar Marine", "part");
  a = analyse_entities(state, "fr",
                       "Le groupe Kellmar Marine a vendu le port. Kellmar a "
                       "payé Norvik.");
  check_tie(a, "Kellmar", 1, "Kellmar Marine", "part");
}

static void
a_surname_is_the_one_person_who_has_it(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Anna Berg dirige Norvik. Berg a rencontré Paul Holm.");
  check_tie(a, "Berg", 1, "Anna Berg", "part");
  a = analyse_entities(state, "en",
                       "Anna Berg heads Norvik. Berg met Paul "
                       "Holm.");
  check_tie(a, "Berg", 1, "Anna Berg", "part");
}

static void
a_surname_of_two_is_neither(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Anna Berg a rencontré Karl Berg. Berg a nié.");
  check_tie(a, "Berg", 1, "Berg", "founds");
  a = analyse_entities(state, "en", "Anna Berg met Karl Berg. Berg denied it.");
  check_tie(a, "Berg", 1, "Berg", "founds");
}

static void
an_apposition_is_what_it_stands_beside(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Norvik, une société de Lyon, a vendu le port.");
  check_tie(a, "une société de Lyon", 1, "Norvik", "apposition");
  a = analyse_entities(state, "fr",
                       "Le groupe israélien NSO a vendu le logiciel.");
  check_tie(a, "Le groupe israélien NSO", 1, "NSO", "apposition");
  a = analyse_entities(state, "en",
                       "Norvik, a company in Lyon, sold the port.");
  check_tie(a, "a company", 1, "Norvik", "apposition");
  a = analyse_entities(state, "en", "The Israeli group NSO sold the software.");
  check_tie(a, "The Israeli group NSO", 1, "NSO", "apposition");
}

static void
a_nationality_is_the_country_and_not_the_company(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Le groupe israélien NSO a vendu le logiciel à Israël.");
  check_tie(a, "israélien", 1, "Israël", "demonym");
  assert_string_not_equal(entity_of(a, "NSO", 1), "Israël");
  a = analyse_entities(state, "en",
                       "The Israeli group NSO sold the software to Israel.");
  check_tie(a, "Israeli", 1, "Israel", "demonym");
  assert_string_not_equal(entity_of(a, "NSO", 1), "Israel");
}

static void
a_definite_phrase_is_the_name_before_it(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr",
      "La société norvégienne Norvik a racheté Holm. La société possède un "
      "port.");
  check_tie(a, "La société", 1, "Norvik", "nominal");
  a = analyse_entities(state, "fr",
                       "Citizen Lab, un groupe de surveillance, a identifié "
                       "les victimes. Ce groupe a averti Reuters.");
  check_tie(a, "Ce groupe", 1, "Citizen Lab", "nominal");
  a = analyse_entities(
      state, "en",
      "The Norwegian company Norvik acquired Holm. The company owns a port.");
  check_tie(a, "The company", 1, "Norvik", "nominal");
}

static void
an_indefinite_phrase_is_something_new(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "La société Norvik a racheté Holm. Une société a nié.");
  check_tie(a, "Une société", 1, "Une société", "founds");
  a = analyse_entities(state, "en",
                       "The company Norvik acquired Holm. A company denied "
                       "it.");
  check_tie(a, "A company", 1, "A company", "founds");
}

static void
former_employees_of_a_firm_are_not_the_firm(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr",
      "La société Norvik a nié. D'anciens employés de Norvik ont "
      "quitté Oslo.");
  assert_string_equal(entity_of(a, "Norvik", 2), "Norvik");
  for (uint32_t i = 0; i < a->m.mentions.n; ++i) {
    if (a->m.mentions.items[i].former) {
      assert_int_not_equal(a->e.of[i], a->e.of[find_mention(a, "Norvik", 1)]);
    }
  }
  a = analyse_entities(state, "en",
                       "The company Norvik denied it. Former "
                       "Norvik employees left Oslo.");
  assert_string_not_equal(entity_of(a, "Former Norvik employees", 1), "Norvik");
}

static void
a_possessive_is_its_owner(void **state)
{
  Analysed *a = analyse_entities(state, "fr", "Norvik a vendu ses serveurs.");
  check_tie(a, "ses", 1, "Norvik", "pronoun");
  a = analyse_entities(state, "en", "Norvik sold its servers.");
  check_tie(a, "its", 1, "Norvik", "pronoun");
}

static void
a_subject_pronoun_is_the_subject_before_it(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Anna Berg a rencontré Norvik. Elle a quitté Oslo.");
  check_tie(a, "Elle", 1, "Anna Berg", "pronoun");
  a = analyse_entities(state, "en", "Anna Berg met Norvik. She left Oslo.");
  check_tie(a, "She", 1, "Anna Berg", "pronoun");
}

static void
a_bare_noun_between_commas_is_what_it_explains(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "L'entreprise, filiale de Norvik, a vendu le port.");
  check_tie(a, "filiale de Norvik", 1, "L'entreprise", "apposition");
  a = analyse_entities(state, "fr",
                       "L'entreprise, le syndicat et la banque ont vendu.");
  check_tie(a, "le syndicat", 1, "le syndicat", "founds");
}

/// It is an organisation that some mentions take for a person or a place
static void
a_thing_pronoun_is_an_organisation_of_two_kinds(void **state)
{
  Analysed *a = analyse_entities(
      state, "en",
      "Port of Oslo is busy. The dockers' union Harbour Unite sold a ship. "
      "Harbour Unite sued Norvik. Its lawyer, Anna Berg, left.");
  check_tie(a, "Its", 1, "Harbour Unite", "pronoun");
}

static void
a_pronoun_founds_nothing(void **state)
{
  Analysed *a = analyse_entities(state, "fr", "Il a quitté le port.");
  assert_string_equal(entity_of(a, "Il", 1), "-");
  a = analyse_entities(state, "en", "He left the port.");
  assert_string_equal(entity_of(a, "He", 1), "-");
  a = analyse_entities(state, "en", "We left the port.");
  assert_string_equal(entity_of(a, "We", 1), "-");
}

static void
an_agency_is_the_public_body_before_it(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr",
      "L'Autorité des marchés a averti la société Holm. L'autorité a nié.");
  check_tie(a, "L'autorité", 1, "Autorité des marchés", "nominal");
  a = analyse_entities(state, "en",
                       "A data protection authority warned the company Holm. "
                       "The agency denied it.");
  check_tie(a, "The agency", 1, "A data protection authority", "nominal");
  a = analyse_entities(state, "en",
                       "The company Holm left Oslo. The agency denied it.");
  assert_string_equal(entity_of(a, "The agency", 1), "The agency");
}

static void
a_firm_may_be_an_organisation_of_no_known_kind(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Le groupe Norvik a quitté Oslo. L'entreprise a nié.");
  check_tie(a, "L'entreprise", 1, "Norvik", "nominal");
  a = analyse_entities(
      state, "fr",
      "Le groupe Norvik a quitté Oslo. La société Holm a payé Anna Berg. "
      "L'entreprise a nié.");
  check_tie(a, "L'entreprise", 1, "Holm", "nominal");
}

static void
only_what_has_people_has_a_lawyer(void **state)
{
  Analysed *const a =
      analyse_entities(state, "en",
                       "The app Skagen was sold by the company Norvik. Its "
                       "lawyer denied it.");
  check_tie(a, "Its", 1, "Norvik", "pronoun");
}

static void
an_event_is_taken_up_again(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "L'attaque a visé Oslo. L'attaque a commencé lundi.");
  check_tie(a, "L'attaque", 2, "L'attaque", "group");
  a = analyse_entities(state, "en",
                       "The attack hit Oslo. The attack started on Monday.");
  check_tie(a, "The attack", 2, "The attack", "group");
}

static void
a_part_is_not_the_whole(void **state)
{
  Analysed *a = analyse_entities(
      state, "fr", "Les victimes ont quitté Oslo. 100 des victimes ont nié.");
  assert_string_equal(entity_of(a, "100 des victimes", 1), "100 des victimes");
  a = analyse_entities(state, "en",
                       "The victims left Oslo. 100 of the victims denied it.");
  assert_string_equal(entity_of(a, "100 of the victims", 1),
                      "100 of the victims");
}

static void
dates_of_one_day_are_one_thing(void **state)
{
  const Analysed *a = analyse_entities(
      state, "fr",
      "Norvik a quitté Oslo mardi. Mardi 29 octobre, Norvik a nié.");
  uint32_t days = 0;
  for (uint32_t i = 0; i < a->e.list.n; ++i) {
    days += a->e.list.items[i].date != NO_ITEM;
  }
  assert_int_equal(days, 1);
}

/// A weak rung ties to an entity that a strong one founded: never through a
/// mention that is itself tied by a weak one to something else
static void
weak_links_join_no_two_names(void **state)
{
  static const char *const texts[] = {
      "La société Norvik a racheté la société Holm. La société a nié. Elle "
      "possède un port. Le groupe a payé ses clients. Ce groupe les a avertis.",
      "The company Norvik acquired the company Holm. The company denied it. It "
      "owns a port. The group paid its clients. The group warned them.",
  };
  for (size_t t = 0; t < 2; ++t) {
    Analysed *const a = analyse_entities(state, t ? "en" : "fr", texts[t]);
    assert_int_not_equal(a->e.of[find_mention(a, "Norvik", 1)],
                         a->e.of[find_mention(a, "Holm", 1)]);
    for (uint32_t i = 0; i < a->m.mentions.n; ++i) {
      const uint8_t rung = a->e.rung[i];
      const uint32_t through = a->e.through[i];
      if ((rung == RUNG_NOMINAL || rung == RUNG_PRONOUN) &&
          a->e.of[i] != NO_ITEM) {
        assert_true(through < a->m.mentions.n);
        assert_int_equal(a->e.of[through], a->e.of[i]);
      }
    }
  }
}

static void
every_mention_of_an_entity_is_counted(void **state)
{
  const Analysed *const a = analyse_entities(
      state, "en",
      "Anna Berg heads Norvik, a company in Oslo. Berg met Paul Holm. She "
      "denied it. The World Health Organization (WHO) left. The WHO paid "
      "Norvik's clients. Norvik Holdings paid 12 of them.");
  for (uint32_t e = 0; e < a->e.list.n; ++e) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->m.mentions.n; ++i) {
      n += a->e.of[i] == e;
    }
    assert_int_equal(n, a->e.list.items[e].n_mentions);
  }
}

static void
every_rung_has_a_name(void **state)
{
  (void)state;
  for (int i = 0; i < N_RUNGS; ++i) {
    assert_true(press_rung_name((Rung)i).len > 0);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_name_is_one_thing),
      cmocka_unit_test(two_names_of_one_country_are_one_thing),
      cmocka_unit_test(an_acronym_in_brackets_is_the_full_name),
      cmocka_unit_test(a_first_word_is_the_one_firm_that_begins_so),
      cmocka_unit_test(a_surname_is_the_one_person_who_has_it),
      cmocka_unit_test(a_surname_of_two_is_neither),
      cmocka_unit_test(an_apposition_is_what_it_stands_beside),
      cmocka_unit_test(a_nationality_is_the_country_and_not_the_company),
      cmocka_unit_test(a_definite_phrase_is_the_name_before_it),
      cmocka_unit_test(an_indefinite_phrase_is_something_new),
      cmocka_unit_test(former_employees_of_a_firm_are_not_the_firm),
      cmocka_unit_test(a_possessive_is_its_owner),
      cmocka_unit_test(a_subject_pronoun_is_the_subject_before_it),
      cmocka_unit_test(a_bare_noun_between_commas_is_what_it_explains),
      cmocka_unit_test(a_thing_pronoun_is_an_organisation_of_two_kinds),
      cmocka_unit_test(a_pronoun_founds_nothing),
      cmocka_unit_test(an_agency_is_the_public_body_before_it),
      cmocka_unit_test(a_firm_may_be_an_organisation_of_no_known_kind),
      cmocka_unit_test(only_what_has_people_has_a_lawyer),
      cmocka_unit_test(an_event_is_taken_up_again),
      cmocka_unit_test(a_part_is_not_the_whole),
      cmocka_unit_test(dates_of_one_day_are_one_thing),
      cmocka_unit_test(weak_links_join_no_two_names),
      cmocka_unit_test(every_mention_of_an_entity_is_counted),
      cmocka_unit_test(every_rung_has_a_name),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
