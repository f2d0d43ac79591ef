// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
active_and_passive_give_the_same(void **state)
{
  check_states(state, "fr", "Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm asserted");
  check_states(state, "fr", "Holm a été rachetée par Norvik.",
               "Norvik ACQUIRES Holm asserted");
  check_states(state, "en", "Norvik acquired Holm.",
               "Norvik ACQUIRES Holm asserted");
  check_states(state, "en", "Holm was acquired by Norvik.",
               "Norvik ACQUIRES Holm asserted");
}

static void
the_ends_are_not_changed_over(void **state)
{
  check_silent(state, "fr", "Holm a été rachetée par Norvik.",
               "Holm ACQUIRES Norvik");
  check_silent(state, "en", "Holm was acquired by Norvik.",
               "Holm ACQUIRES Norvik");
}

/// The place behind a phrase is not that of what it takes up, nor of what is
/// sold
static void
a_place_belongs_to_the_whole_phrase(void **state)
{
  static const char *const texts[] = {
      "The firm Norvik denied it. Europol arrested two members of the group in "
      "Spain.",
      "Le groupe Norvik a démenti. Europol a arrêté deux membres du groupe en "
      "Espagne."};
  check_silent(state, "en", texts[0], "Norvik LOCATED_IN Spain");
  check_silent(state, "fr", texts[1], "Norvik LOCATED_IN Espagne");
  check_states(state, "en", "The director of a factory in Spain resigned.",
               "a factory LOCATED_IN Spain asserted");
  check_silent(state, "fr", "Norvik a vendu des armes à l'Espagne.",
               "des armes LOCATED_IN Espagne");
  check_states(state, "fr", "Norvik a vendu des armes à l'Espagne.",
               "des armes SENT_TO Espagne asserted");
}

static void
every_member_of_a_list_has_its_statement(void **state)
{
  static const char *const lines[] = {"Norvik SUES Sorvik",
                                      "Norvik SUES Tarvik", "Holm SUES Sorvik",
                                      "Holm SUES Tarvik"};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; ++i) {
    check_states(state, "fr", "Norvik et Holm ont poursuivi Sorvik et Tarvik.",
                 lines[i]);
    check_states(state, "en", "Norvik and Holm sued Sorvik and Tarvik.",
                 lines[i]);
  }
  check_silent(state, "fr", "Norvik et Holm ont poursuivi Sorvik et Tarvik.",
               "Norvik SUES Holm");
  check_silent(state, "en", "Norvik and Holm sued Sorvik and Tarvik.",
               "Norvik SUES Holm");
}

static void
an_aside_before_the_subject_is_not_the_subject(void **state)
{
  static const char *const cues[][2] = {
      {"fr", "Selon Reuters, Norvik et Holm ont poursuivi Sorvik."},
      {"en", "According to Reuters, Norvik and Holm sued Sorvik."}};
  for (size_t i = 0; i < sizeof cues / sizeof *cues; ++i) {
    check_states(state, cues[i][0], cues[i][1], "Norvik SUES Sorvik reported");
    check_silent(state, cues[i][0], cues[i][1], "Reuters SUES Sorvik");
  }
  static const char *const relatives[][3] = {
      {"fr", "Le ministre qui a nommé Anna Berg a quitté le gouvernement.",
       "Le ministre APPOINTS Anna Berg asserted"},
      {"en", "The minister who appointed Anna Berg left the government.",
       "The minister APPOINTS Anna Berg asserted"}};
  for (size_t i = 0; i < sizeof relatives / sizeof *relatives; ++i) {
    check_silent(state, relatives[i][0], relatives[i][1],
                 "Anna Berg WITHDRAWS_FROM");
    check_states(state, relatives[i][0], relatives[i][1], relatives[i][2]);
  }
}

static void
two_verbs_of_one_subject_give_two_statements(void **state)
{
  check_states(state, "fr", "Norvik a conçu et vendu la plateforme.",
               "Norvik DEVELOPS la plateforme asserted");
  check_states(state, "fr", "Norvik a conçu et vendu la plateforme.",
               "Norvik SELLS la plateforme asserted");
  check_states(state, "en", "Norvik developed and sold the platform.",
               "Norvik DEVELOPS the platform asserted");
  check_states(state, "en", "Norvik developed and sold the platform.",
               "Norvik SELLS the platform asserted");
}

static void
a_relative_states_of_its_antecedent(void **state)
{
  check_states(state, "fr", "Norvik, qui possède Holm, a quitté Oslo.",
               "Norvik OWNS Holm asserted");
  check_states(state, "en", "Norvik, which owns Holm, left Oslo.",
               "Norvik OWNS Holm asserted");
}

static void
who_is_left_out_by_a_passive_is_unspecified(void **state)
{
  check_states(state, "fr", "Anna Berg a été arrêtée lundi.",
               "Anna Berg ARRESTED_BY unspecified asserted");
  check_states(state, "en", "Anna Berg was arrested on Monday.",
               "Anna Berg ARRESTED_BY unspecified asserted");
  check_silent(state, "fr", "Anna Berg a été arrêtée par la police.",
               "Anna Berg ARRESTED_BY unspecified");
  check_silent(state, "en", "Anna Berg was arrested by the police.",
               "Anna Berg ARRESTED_BY unspecified");
}

static void
a_nationality_is_an_edge(void **state)
{
  check_states(state, "fr", "Le groupe israélien NSO a vendu le logiciel.",
               "NSO NATIONALITY Israël asserted");
  check_states(state, "en", "The Israeli group NSO sold the software.",
               "NSO NATIONALITY Israel asserted");
}

static void
named_members_are_part_of_their_group(void **state)
{
  static const char *const fr =
      "La police a arrêté trois journalistes, dont Anna Berg et Paul Holm.";
  static const char *const en =
      "Police arrested three journalists, including Anna Berg and Paul Holm.";
  check_states(state, "fr", fr, "Anna Berg PART_OF trois journalistes");
  check_states(state, "fr", fr, "Paul Holm PART_OF trois journalistes");
  check_states(state, "en", en, "Anna Berg PART_OF three journalists");
  check_states(state, "en", en, "Paul Holm PART_OF three journalists");
}

static void
a_counted_part_is_part_of_the_whole(void **state)
{
  check_states(state, "fr", "100 des victimes étaient des journalistes.",
               "100 des victimes PART_OF victimes");
  check_states(state, "en", "100 of the victims were journalists.",
               "100 of the victims PART_OF the victims");
}

static void
a_purpose_keeps_its_status_and_says_so(void **state)
{
  check_states(state, "fr",
               "NSO a collaboré avec Norvik pour identifier les victimes.",
               "NSO IDENTIFIES les victimes asserted *purpose");
  check_states(state, "en", "NSO worked with Norvik to identify the victims.",
               "NSO IDENTIFIES the victims asserted *purpose");
}

static void
two_names_in_one_sentence_are_no_relation(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik et Holm, Reuters, Oslo.", ""},
      {"en", "Norvik and Holm, Reuters, Oslo.", ""},
      {"fr", "Norvik a quitté le port hier, comme Holm.", ""},
  };
  for (size_t i = 0; i < sizeof samples / sizeof *samples; ++i) {
    Analysed *const a =
        analyse_statements(state, samples[i].language, samples[i].text);
    assert_string_equal(print_statements(a), samples[i].expected);
  }
}

static void
credits_make_no_statements(void **state)
{
  check_silent(state, "fr", "Holm a nié.\n\nCrédits : Norvik a racheté Sorvik",
               "Norvik ACQUIRES Sorvik");
  check_silent(state, "en", "Holm left.\n\nPhoto: Norvik acquired Sorvik",
               "Norvik ACQUIRES Sorvik");
}

static void
no_statement_breaks_the_ontology(void **state)
{
  const Analysed *const a = analyse_statements(
      state, "en",
      "Norvik acquired 2019. Anna Berg was acquired by Oslo. The attack "
      "acquired the lawsuit. Monday sued Tuesday. The victims acquired India.");
  for (size_t i = 0; i < a->s.list.n; ++i) {
    const Statement *const s = &a->s.list.items[i];
    assert_int_not_equal(s->subject, s->object);
    for (int end = 0; end < 2; ++end) {
      const uint32_t entity = end ? s->object : s->subject;
      PressStr types[MAX_ENTITY_TYPES] = {PRESS_STR("Agent")};
      size_t n = 1;
      if (entity != UNSPECIFIED) {
        const Entity *const e = &a->e.list.items[entity];
        for (n = 0; n < e->n_types; ++n) {
          types[n] = press_ontology_type(a->m.ontology, e->types[n])->id;
        }
      }
      assert_true(
          end ? press_ontology_in_range(a->m.ontology, s->predicate, types, n)
              : press_ontology_in_domain(a->m.ontology, s->predicate, types,
                                         n));
    }
  }
}

static void
a_country_that_acts_is_a_government(void **state)
{
  Analysed *a = analyse_statements(state, "fr",
                                   "Les États-Unis ont sanctionné la Russie.");
  assert_true(press_entity_is(&a->e, a->e.of[find_mention(a, "États-Unis", 1)],
                              "GovernmentBody"));
  a = analyse_statements(state, "en", "The United States sanctioned Russia.");
  assert_true(press_entity_is(
      &a->e, a->e.of[find_mention(a, "United States", 1)], "GovernmentBody"));
  a = analyse_statements(state, "en", "Anna Berg lives in Russia.");
  assert_false(press_entity_is(&a->e, a->e.of[find_mention(a, "Russia", 1)],
                               "GovernmentBody"));
}

static void
what_is_counted_has_its_quantity(void **state)
{
  const Analysed *const a = analyse_statements(
      state, "fr",
      "Au moins 1 400 journalistes ont été tués par l'armée en 2018.");
  assert_int_equal(a->s.list.n, 1);
  const Statement *const s = &a->s.list.items[0];
  assert_str_equal(a->m.quantities.items[s->quantity].value, "1400");
  assert_str_equal(a->m.dates.items[s->date].start, "2018-01-01");
}

static void
a_sentence_without_end_is_read_in_time(void **state)
{
  static char text[400000];
  static const char words[] = "Norvik said that the port, which Holm owns, ";
  size_t n = 0;
  while (n + sizeof words < sizeof text) {
    memcpy(text + n, words, sizeof words - 1);
    n += sizeof words - 1;
  }
  const Analysed *const a = analyse_statements(state, "en", text);
  assert_true(a->m.chunks.n > 50000);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(active_and_passive_give_the_same),
      cmocka_unit_test(the_ends_are_not_changed_over),
      cmocka_unit_test(a_place_belongs_to_the_whole_phrase),
      cmocka_unit_test(every_member_of_a_list_has_its_statement),
      cmocka_unit_test(an_aside_before_the_subject_is_not_the_subject),
      cmocka_unit_test(two_verbs_of_one_subject_give_two_statements),
      cmocka_unit_test(a_relative_states_of_its_antecedent),
      cmocka_unit_test(who_is_left_out_by_a_passive_is_unspecified),
      cmocka_unit_test(a_nationality_is_an_edge),
      cmocka_unit_test(named_members_are_part_of_their_group),
      cmocka_unit_test(a_counted_part_is_part_of_the_whole),
      cmocka_unit_test(a_purpose_keeps_its_status_and_says_so),
      cmocka_unit_test(two_names_in_one_sentence_are_no_relation),
      cmocka_unit_test(credits_make_no_statements),
      cmocka_unit_test(no_statement_breaks_the_ontology),
      cmocka_unit_test(a_country_that_acts_is_a_government),
      cmocka_unit_test(what_is_counted_has_its_quantity),
      cmocka_unit_test(a_sentence_without_end_is_read_in_time),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
