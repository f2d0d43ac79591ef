// SPDX-License-Identifier: MIT

// The rules of MODEL section 6, in the order in which they are tried

#include "analysed.h"

static void
what_is_feared_is_possible(void **state)
{
  check_states(state, "fr", "On craint que Norvik rachète Holm.",
               "Norvik ACQUIRES Holm possible *feared");
  check_states(state, "en", "Analysts fear that Norvik acquired Holm.",
               "Norvik ACQUIRES Holm possible by Analysts *feared");
}

static void
a_modal_of_possibility_is_possible(void **state)
{
  check_states(state, "fr", "Norvik pourrait racheter Holm.",
               "Norvik ACQUIRES Holm possible *possible");
  check_states(state, "en", "Norvik may acquire Holm.",
               "Norvik ACQUIRES Holm possible *possible");
  check_states(state, "fr", "Selon Reuters, Norvik pourrait racheter Holm.",
               "Norvik ACQUIRES Holm possible by Reuters *possible");
  check_states(state, "en", "According to Reuters, Norvik may acquire Holm.",
               "Norvik ACQUIRES Holm possible by Reuters *possible");
}

static void
what_is_denied_is_negated_and_denied(void **state)
{
  check_states(state, "fr", "Norvik nie avoir racheté Holm.",
               "Norvik ACQUIRES Holm negated denied by Norvik");
  check_states(state, "fr", "Norvik nie que Holm a payé la police.",
               "Holm PAYS la police negated denied by Norvik");
  check_states(state, "en", "Norvik denies that Holm paid the police.",
               "Holm PAYS the police negated denied by Norvik");
}

static void
a_denial_of_an_act_denies_responsibility(void **state)
{
  static const char *const text = "Norvik a démenti toute attaque.";
  check_states(state, "fr", text, "Norvik DENIES toute attaque asserted");
  check_states(state, "fr", text,
               "Norvik RESPONSIBLE_FOR toute attaque negated denied by Norvik");
}

static void
a_bare_denial_denies_what_was_said_before(void **state)
{
  check_states(state, "fr",
               "WhatsApp accuse NSO d'avoir piraté ses serveurs. NSO dément.",
               "NSO COMPROMISES ses serveurs negated denied by NSO");
}

static void
the_conditional_is_alleged(void **state)
{
  check_states(state, "fr", "Norvik aurait racheté Holm.",
               "Norvik ACQUIRES Holm alleged *conditional");
  check_states(state, "fr", "Selon Reuters, Norvik aurait racheté Holm.",
               "Norvik ACQUIRES Holm alleged by Reuters *conditional");
}

static void
allegedly_is_alleged(void **state)
{
  check_states(state, "en", "Norvik allegedly acquired Holm.",
               "Norvik ACQUIRES Holm alleged");
  check_states(state, "en", "Norvik has reportedly acquired Holm.",
               "Norvik ACQUIRES Holm alleged");
}

static void
what_is_claimed_or_suspected_is_alleged(void **state)
{
  check_states(state, "fr", "Reuters affirme que Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm alleged by Reuters");
  check_states(state, "fr", "Reuters soupçonne Norvik d'avoir payé la police.",
               "Norvik PAYS la police alleged by Reuters");
  check_states(state, "en", "Reuters claims that Norvik acquired Holm.",
               "Norvik ACQUIRES Holm alleged by Reuters");
  check_states(state, "en", "Reuters suspects Norvik of paying the police.",
               "Norvik PAYS the police alleged by Reuters");
}

static void
what_is_revealed_or_said_is_reported(void **state)
{
  check_states(state, "fr", "Reuters a révélé que Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm reported by Reuters");
  check_states(state, "fr", "Anna Berg a confirmé que Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm reported by Anna Berg");
  check_states(state, "en", "Reuters revealed that Norvik acquired Holm.",
               "Norvik ACQUIRES Holm reported by Reuters");
  check_states(state, "en", "Anna Berg confirmed that Norvik acquired Holm.",
               "Norvik ACQUIRES Holm reported by Anna Berg");
}

static void
what_the_text_says_itself_is_asserted(void **state)
{
  check_states(state, "fr", "Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm asserted");
  check_states(state, "en", "Norvik acquired Holm.",
               "Norvik ACQUIRES Holm asserted");
}

static void
plain_negation_keeps_the_status(void **state)
{
  check_states(state, "fr", "Norvik n'a pas racheté Holm.",
               "Norvik ACQUIRES Holm negated asserted");
  check_states(state, "fr", "Selon Reuters, Norvik n'a pas racheté Holm.",
               "Norvik ACQUIRES Holm negated reported by Reuters");
  check_states(state, "fr", "Aucun journaliste n'a été arrêté par la police.",
               "Aucun journaliste ARRESTED_BY la police negated asserted");
  check_states(state, "en", "Norvik did not acquire Holm.",
               "Norvik ACQUIRES Holm negated asserted");
  check_states(state, "en",
               "According to Reuters, Norvik did not acquire Holm.",
               "Norvik ACQUIRES Holm negated reported by Reuters");
  check_states(state, "en", "No journalist was arrested by the police.",
               "No journalist ARRESTED_BY the police negated asserted");
}

static void
only_is_exclusive_and_affirmed(void **state)
{
  const Analysed *const a =
      analyse_statements(state, "fr", "Norvik ne possède que Holm.");
  assert_int_equal(a->s.list.n, 1);
  assert_true(a->s.list.items[0].exclusive);
  assert_false(a->s.list.items[0].negated);
}

static void
conditions_questions_and_duties_state_nothing(void **state)
{
  static const Sample samples[] = {
      {"fr", "Si Norvik rachète Holm, Oslo partira.", "Norvik ACQUIRES Holm"},
      {"fr", "Norvik a-t-il racheté Holm ?", "Norvik ACQUIRES Holm"},
      {"fr", "Norvik doit racheter Holm.", "Norvik ACQUIRES Holm"},
      {"fr", "Norvik devrait racheter Holm.", "Norvik ACQUIRES Holm"},
      {"fr", "Norvik veut racheter Holm.", "Norvik ACQUIRES Holm"},
      {"fr", "Norvik a tenté de racheter Holm.", "Norvik ACQUIRES Holm"},
      {"fr", "Norvik refuse de racheter Holm.", "Norvik ACQUIRES Holm"},
      {"en", "If Norvik acquires Holm, Oslo will leave.",
       "Norvik ACQUIRES Holm"},
      {"en", "Did Norvik acquire Holm?", "Norvik ACQUIRES Holm"},
      {"en", "Norvik must acquire Holm.", "Norvik ACQUIRES Holm"},
      {"en", "Norvik should acquire Holm.", "Norvik ACQUIRES Holm"},
      {"en", "Norvik wants to acquire Holm.", "Norvik ACQUIRES Holm"},
      {"en", "Norvik tried to acquire Holm.", "Norvik ACQUIRES Holm"},
      {"en", "Norvik refused to acquire Holm.", "Norvik ACQUIRES Holm"},
  };
  for (size_t i = 0; i < sizeof samples / sizeof *samples; ++i) {
    check_silent(state, samples[i].language, samples[i].text,
                 samples[i].expected);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_feared_is_possible),
      cmocka_unit_test(a_modal_of_possibility_is_possible),
      cmocka_unit_test(what_is_denied_is_negated_and_denied),
      cmocka_unit_test(a_denial_of_an_act_denies_responsibility),
      cmocka_unit_test(a_bare_denial_denies_what_was_said_before),
      cmocka_unit_test(the_conditional_is_alleged),
      cmocka_unit_test(allegedly_is_alleged),
      cmocka_unit_test(what_is_claimed_or_suspected_is_alleged),
      cmocka_unit_test(what_is_revealed_or_said_is_reported),
      cmocka_unit_test(what_the_text_says_itself_is_asserted),
      cmocka_unit_test(plain_negation_keeps_the_status),
      cmocka_unit_test(only_is_exclusive_and_affirmed),
      cmocka_unit_test(conditions_questions_and_duties_state_nothing),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
