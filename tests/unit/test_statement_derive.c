// SPDX-License-Identifier: MIT

#include "analysed.h"

/// The one derived statement with this predicate
static const Statement *
derived(const Analysed *a, const char *predicate)
{
  const uint16_t row =
      press_ontology_find_predicate(a->m.ontology, press_str(predicate));
  const Statement *found = NULL;
  for (size_t i = 0; i < a->s.list.n; ++i) {
    const Statement *const s = &a->s.list.items[i];
    if (s->predicate == row && !press_str_is_none(s->derived)) {
      assert_null(found);
      found = s;
    }
  }
  assert_non_null(found);
  return found;
}

static void
a_lawsuit_gives_the_suit_and_the_accusation(void **state)
{
  const Analysed *const a = analyse_statements(
      state, "en", "WhatsApp filed a lawsuit against NSO on Tuesday.");
  const Statement *const sues = derived(a, "SUES");
  assert_int_equal(sues->n_from, 2);
  const Statement *const all = a->s.list.items;
  assert_str_equal(
      press_ontology_predicate(a->m.ontology, all[sues->from[0]].predicate)->id,
      "PLAINTIFF_IN");
  assert_str_equal(
      press_ontology_predicate(a->m.ontology, all[sues->from[1]].predicate)->id,
      "DEFENDANT_IN");
  const Statement *const accuses = derived(a, "ACCUSES");
  assert_int_equal(accuses->n_from, 1);
  assert_ptr_equal(&all[accuses->from[0]], sues);
}

static void
whoever_owns_the_target_is_targeted(void **state)
{
  check_states(state, "fr",
               "Les pirates ont ciblé les téléphones de journalistes.",
               "Les pirates TARGETS journalistes asserted ->");
  check_states(state, "en", "Hackers targeted the phones of journalists.",
               "Hackers TARGETS journalists asserted ->");
}

static void
a_shortcut_has_the_weakest_status_of_its_chain(void **state)
{
  check_states(state, "fr",
               "Reuters affirme que les pirates ont ciblé les téléphones de "
               "journalistes.",
               "les pirates TARGETS journalistes alleged by Reuters ->");
  check_states(state, "en",
               "Reuters claims that the hackers targeted the phones of "
               "journalists.",
               "the hackers TARGETS journalists alleged by Reuters ->");
}

static void
a_shortcut_has_the_modality_of_its_chain(void **state)
{
  check_states(state, "fr",
               "Les pirates auraient ciblé les téléphones de journalistes.",
               "Les pirates TARGETS journalistes alleged *conditional ->");
  check_states(state, "en",
               "NSO worked with Norvik to target the phones of journalists.",
               "NSO TARGETS journalists asserted *purpose ->");
}

static void
what_is_negated_or_denied_derives_nothing(void **state)
{
  check_silent(state, "fr", "Norvik n'a pas poursuivi Holm.",
               "Norvik ACCUSES Holm");
  check_silent(state, "fr", "Norvik nie avoir poursuivi Holm.",
               "Norvik ACCUSES Holm");
  check_silent(state, "en", "Norvik did not sue Holm.", "Norvik ACCUSES Holm");
}

static void
what_the_text_says_is_not_derived_again(void **state)
{
  const Analysed *const a =
      analyse_statements(state, "en", "Norvik accuses Holm. Norvik sued Holm.");
  for (size_t i = 0; i < a->s.list.n; ++i) {
    assert_true(press_str_is_none(a->s.list.items[i].derived));
  }
}

static void
a_chain_never_comes_back_to_its_start(void **state)
{
  const Analysed *const a = analyse_statements(
      state, "en",
      "Norvik filed a lawsuit against Norvik. Hackers targeted the phones of "
      "hackers. Norvik sued Norvik.");
  for (size_t i = 0; i < a->s.list.n; ++i) {
    assert_int_not_equal(a->s.list.items[i].subject, a->s.list.items[i].object);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_lawsuit_gives_the_suit_and_the_accusation),
      cmocka_unit_test(whoever_owns_the_target_is_targeted),
      cmocka_unit_test(a_shortcut_has_the_weakest_status_of_its_chain),
      cmocka_unit_test(a_shortcut_has_the_modality_of_its_chain),
      cmocka_unit_test(what_is_negated_or_denied_derives_nothing),
      cmocka_unit_test(what_the_text_says_is_not_derived_again),
      cmocka_unit_test(a_chain_never_comes_back_to_its_start),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
