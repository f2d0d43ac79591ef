// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
a_complement_clause_is_the_speakers(void **state)
{
  check_states(state, "fr", "Reuters rapporte que Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm reported by Reuters");
  check_states(state, "en", "Reuters reports that Norvik acquired Holm.",
               "Norvik ACQUIRES Holm reported by Reuters");
}

static void
selon_covers_its_sentence(void **state)
{
  check_states(state, "fr", "Selon Reuters, Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm reported by Reuters");
  check_states(state, "fr", "Norvik a racheté Holm, selon Reuters.",
               "Norvik ACQUIRES Holm reported by Reuters");
  check_states(state, "en", "According to Reuters, Norvik acquired Holm.",
               "Norvik ACQUIRES Holm reported by Reuters");
  check_states(state, "en", "Norvik acquired Holm, according to Reuters.",
               "Norvik ACQUIRES Holm reported by Reuters");
}

static void
a_verb_of_saying_behind_covers_what_stands_before(void **state)
{
  check_states(state, "fr", "« Norvik a racheté Holm », a déclaré Anna Berg.",
               "Norvik ACQUIRES Holm reported by Anna Berg");
  check_states(state, "en", "“Norvik acquired Holm,” said Anna Berg.",
               "Norvik ACQUIRES Holm reported by Anna Berg");
  check_states(state, "en", "Norvik acquired Holm, Anna Berg said.",
               "Norvik ACQUIRES Holm reported by Anna Berg");
}

static void
two_speakers_are_two_sources(void **state)
{
  check_states(state, "fr",
               "Reuters et Le Monde affirment que Norvik a racheté Holm.",
               "Norvik ACQUIRES Holm alleged by Reuters by Le Monde");
  check_states(state, "en",
               "Reuters and The Guardian claim that Norvik acquired Holm.",
               "Norvik ACQUIRES Holm alleged by Reuters by The Guardian");
}

static void
an_accusation_is_the_narrators_and_its_content_the_accusers(void **state)
{
  static const char *const fr =
      "WhatsApp accuse NSO d'avoir piraté ses serveurs.";
  static const char *const en = "WhatsApp accuses NSO of hacking its servers.";
  check_states(state, "fr", fr, "WhatsApp ACCUSES NSO asserted");
  check_states(state, "fr", fr,
               "NSO COMPROMISES ses serveurs alleged by WhatsApp");
  check_states(state, "en", en, "WhatsApp ACCUSES NSO asserted");
  check_states(state, "en", en,
               "NSO COMPROMISES its servers alleged by WhatsApp");
}

static void
what_an_accuser_owns_is_the_narrators(void **state)
{
  check_states(state, "fr", "WhatsApp accuse NSO d'avoir piraté ses serveurs.",
               "WhatsApp OWNS ses serveurs asserted");
  check_states(state, "en", "WhatsApp accuses NSO of hacking its servers.",
               "WhatsApp OWNS its servers asserted");
}

static void
a_conditional_keeps_the_source_of_the_sentence_before(void **state)
{
  static const char *const text = "Selon Reuters, Norvik a racheté Holm. "
                                  "Norvik aurait payé la police.";
  check_states(state, "fr", text,
               "Norvik PAYS la police alleged by Reuters *conditional");
  Analysed *const a = analyse_statements(state, "fr", text);
  assert_int_equal(a->s.list.n, 2);
  assert_false(a->s.list.items[0].continuation);
  assert_true(a->s.list.items[1].continuation);
}

static void
a_new_paragraph_ends_the_continuation(void **state)
{
  check_states(state, "fr",
               "Selon Reuters, Norvik a racheté Holm.\n\nNorvik aurait payé la "
               "police.",
               "Norvik PAYS la police alleged *conditional");
}

static void
the_indicative_of_the_next_sentence_is_the_narrators(void **state)
{
  check_states(state, "fr",
               "Selon Reuters, Norvik a racheté Holm. Norvik a payé la police.",
               "Norvik PAYS la police asserted");
  check_states(state, "en",
               "According to Reuters, Norvik acquired Holm. Norvik paid the "
               "police.",
               "Norvik PAYS the police asserted");
}

static void
frames_stay_in_their_sentence(void **state)
{
  const Analysed *const a = analyse_statements(
      state, "fr",
      "Dit-il. Selon. Selon lui, a déclaré, a dit que dit-il, affirme-t-il : « "
      "Norvik dit que Reuters rapporte que Holm affirme ». D'après, dit-on, "
      "le rapport. On ignore. On ignore qui.");
  for (size_t i = 0; i < a->s.frames.n; ++i) {
    const Frame *const frame = &a->s.frames.items[i];
    const uint32_t end = a->m.sentence_chunk[frame->sentence + 1];
    assert_true(frame->from >= a->m.sentence_chunk[frame->sentence]);
    assert_true(frame->to <= end && frame->from <= end);
    assert_true(frame->n_cue > 0);
    assert_true(frame->cue + frame->n_cue <= a->article.n_tokens);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_complement_clause_is_the_speakers),
      cmocka_unit_test(selon_covers_its_sentence),
      cmocka_unit_test(a_verb_of_saying_behind_covers_what_stands_before),
      cmocka_unit_test(two_speakers_are_two_sources),
      cmocka_unit_test(
          an_accusation_is_the_narrators_and_its_content_the_accusers),
      cmocka_unit_test(what_an_accuser_owns_is_the_narrators),
      cmocka_unit_test(a_conditional_keeps_the_source_of_the_sentence_before),
      cmocka_unit_test(a_new_paragraph_ends_the_continuation),
      cmocka_unit_test(the_indicative_of_the_next_sentence_is_the_narrators),
      cmocka_unit_test(frames_stay_in_their_sentence),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
