// SPDX-License-Identifier: MIT

#include "analysed.h"

static void
noun_phrases_end_before_their_complements(void **state)
{
  static const Sample samples[] = {
      {"fr", "Le directeur du port a vendu des navires aux clients.",
       "[Le directeur] du [port] {a vendu} [des navires] aux [clients] ."},
      {"en", "The head of the port sold ships to the clients.",
       "[The head] of [the port] {sold} [ships] to [the clients] ."},
      {"fr", "Au moins 1 400 journalistes étrangers ont quitté Oslo.",
       "[Au moins 1 400 journalistes étrangers] {ont quitté} [Oslo] ."},
      {"en", "At least 1,400 foreign journalists left Oslo.",
       "[At least 1,400 foreign journalists] {left} [Oslo] ."},
      {"fr", "Le groupe israélien NSO a vendu le logiciel.",
       "[Le groupe israélien NSO] {a vendu} [le logiciel] ."},
      {"en", "The Israeli group NSO sold the software.",
       "[The Israeli group NSO] {sold} [the software] ."},
      {"en", "Norvik's servers left Oslo.",
       "[Norvik] 's [servers] {left} [Oslo] ."},
  };
  CHECK_SAMPLES(state, samples, print_chunks);
}

static void
voice_is_read_off_the_auxiliary(void **state)
{
  static const Sample samples[] = {
      {"fr", "Le port a été vendu par Norvik.", "a été vendu passive"},
      {"en", "The port was sold by Norvik.", "was sold passive"},
      {"en", "The port has been sold by Norvik.", "has been sold passive"},
      {"fr", "Anna Berg est allée à Oslo.", "est allée à"},
      {"fr", "Norvik a vendu le port.", "a vendu"},
      {"en", "Norvik has sold the port.", "has sold"},
      {"en", "Norvik is selling the port.", "is selling"},
  };
  CHECK_SAMPLES(state, samples, print_verbs);
}

static void
negation_is_read_off_its_words(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik n'a pas vendu le port.", "n'a pas vendu negated"},
      {"fr", "Norvik n'a jamais vendu le port.", "n'a jamais vendu negated"},
      {"fr", "Norvik ne vend plus le port.", "ne vend plus negated"},
      {"en", "Norvik did not sell the port.", "did not sell negated"},
      {"en", "Norvik never sold the port.", "never sold negated"},
      {"en", "Norvik has not sold the port.", "has not sold negated"},
  };
  CHECK_SAMPLES(state, samples, print_verbs);
}

static void
ne_que_is_exclusive_and_not_negated(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik ne vend ses produits qu'à des gouvernements.",
       "ne vend only"},
      {"fr", "Norvik ne vend que des navires.", "ne vend only"},
  };
  CHECK_SAMPLES(state, samples, print_verbs);
}

static void
the_french_conditional_is_a_mood(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik aurait vendu le port.", "aurait vendu conditional"},
      {"fr", "Le port serait vendu par Norvik.",
       "serait vendu conditional passive"},
      {"fr", "Norvik vendra le port.", "vendra future"},
      {"en", "Norvik will sell the port.", "will sell future"},
  };
  CHECK_SAMPLES(state, samples, print_verbs);
}

static void
modals_say_how_sure_a_verb_is(void **state)
{
  static const Sample samples[] = {
      {"fr", "Norvik pourrait vendre le port.",
       "pourrait vendre conditional possible"},
      {"en", "Norvik may sell the port.", "may sell possible"},
      {"en", "Norvik might have sold the port.", "might have sold possible"},
      {"fr", "Norvik doit vendre le port.", "doit vendre obliged"},
      {"en", "Norvik must sell the port.", "must sell obliged"},
      {"fr", "Norvik a tenté de vendre le port.", "a tenté de vendre attempt"},
      {"en", "Norvik tried to sell the port.", "tried to sell attempt"},
  };
  CHECK_SAMPLES(state, samples, print_verbs);
}

static void
chunks_hold_every_word_once(void **state)
{
  static const char *const texts[] = {
      "« Nous » (le groupe) ne l'a pas dit que de qu' n' ne lui en y a-t-il ?",
      "The “clients” of the (so-called) firm's 12 of 40 never not have been.",
      "de la de la de la de la 3 4 5 d' d' d'",
      "the the the big big 4 4 not not never to to to",
  };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    const Analysed *const a =
        analyse_mentions(state, i % 2 ? "en" : "fr", texts[i]);
    uint32_t word = 0;
    for (size_t c = 0; c < a->m.chunks.n; ++c) {
      assert_int_equal(a->m.chunks.items[c].word, word);
      assert_true(a->m.chunks.items[c].n_words > 0);
      word += a->m.chunks.items[c].n_words;
    }
    assert_int_equal(word, a->m.words.n);
  }
}

/// A text of n times the same words
static const char *
repeated(const char *words, size_t n)
{
  static char text[200000];
  const size_t len = strlen(words);
  assert_true(n * len < sizeof text);
  for (size_t i = 0; i < n; ++i) {
    memcpy(text + i * len, words, len);
  }
  text[n * len] = '\0';
  return text;
}

static void
long_runs_of_one_kind_of_word_end(void **state)
{
  static const char *const words[] = {"the ",    "not ",         "big ",
                                      "to say ", "of the head ", "Norvik, "};
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i) {
    const Analysed *const a =
        analyse_mentions(state, "en", repeated(words[i], 8000));
    assert_true(a->m.chunks.n > 200);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(noun_phrases_end_before_their_complements),
      cmocka_unit_test(voice_is_read_off_the_auxiliary),
      cmocka_unit_test(negation_is_read_off_its_words),
      cmocka_unit_test(ne_que_is_exclusive_and_not_negated),
      cmocka_unit_test(the_french_conditional_is_a_mood),
      cmocka_unit_test(modals_say_how_sure_a_verb_is),
      cmocka_unit_test(chunks_hold_every_word_once),
      cmocka_unit_test(long_runs_of_one_kind_of_word_end),
  };
  return cmocka_run_group_tests(tests, analysed_open, analysed_close);
}
