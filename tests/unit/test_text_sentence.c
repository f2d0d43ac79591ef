// SPDX-License-Identifier: MIT

// Sentences: where they end, and of what kind they are.

#include "article.h"

static void
a_full_stop_ends_a_sentence(void **state)
{
  (void)state;
  check_sentences("fr", "Il part. Elle reste.", "B:Il part.|B:Elle reste.");
  check_sentences("en", "He left. She stayed!", "B:He left.|B:She stayed!");
}

static void
an_abbreviation_ends_none(void **state)
{
  (void)state;
  check_sentences("fr", "M. Roy et Mme. Le Goff partent.",
                  "B:M. Roy et Mme. Le Goff partent.");
  check_sentences("en", "Mr. Roe met Sen. Doe in the U.S. Senate.",
                  "B:Mr. Roe met Sen. Doe in the U.S. Senate.");
}

static void
an_abbreviation_can_end_one_before_a_word_that_opens_sentences(void **state)
{
  (void)state;
  check_sentences("en", "It was sold to Acme Inc. The price is secret.",
                  "B:It was sold to Acme Inc.|B:The price is secret.");
}

static void
initials_and_numbers_end_none(void **state)
{
  (void)state;
  check_sentences("en", "George W. Bush spent 3.5 million. It was 2003.",
                  "B:George W. Bush spent 3.5 million.|B:It was 2003.");
  check_sentences("en", "1. First comes this.", "B:1. First comes this.");
}

static void
questions_that_go_on_in_lower_case_end_none(void **state)
{
  (void)state;
  check_sentences("fr", "« Pourquoi ? » demande-t-il. Rien…",
                  "B:« Pourquoi ? » demande-t-il.|B:Rien…");
  check_sentences("en", "\"Why?\" he asked. Silence.",
                  "B:\"Why?\" he asked.|B:Silence.");
}

static void
a_quotation_keeps_the_frame_that_follows_it(void **state)
{
  (void)state;
  check_sentences("fr", "« Je pars. Je reviens », a dit Paul. Il rit.",
                  "B:« Je pars. Je reviens », a dit Paul.|B:Il rit.");
  check_sentences("en", "“I go. I come,” Paul said. He laughs.",
                  "B:“I go. I come,” Paul said.|B:He laughs.");
}

static void
a_quotation_without_a_frame_is_cut_into_its_sentences(void **state)
{
  (void)state;
  check_sentences("fr", "« Je pars. Je reviens. » Il rit.",
                  "B:« Je pars.|B:Je reviens. »|B:Il rit.");
}

static void
a_bracket_is_not_cut(void **state)
{
  (void)state;
  check_sentences("en", "He left (see above. Or below) and came. End.",
                  "B:He left (see above. Or below) and came.|B:End.");
}

static void
a_blank_line_ends_a_sentence(void **state)
{
  (void)state;
  check_sentences("en", "A line that has no stop and\n\nAnother one. Yes.",
                  "T:A line that has no stop and|B:Another one.|B:Yes.");
}

static void
hard_wrapped_lines_are_joined(void **state)
{
  (void)state;
  check_sentences("en",
                  "The quick brown fox jumps over the lazy dog and runs to\n"
                  "London, where it meets another fox that also jumps over\n"
                  "dogs.",
                  "B:The quick brown fox jumps over the lazy dog and runs to\n"
                  "London, where it meets another fox that also jumps over\n"
                  "dogs.");
}

static void
a_short_line_in_front_of_long_ones_stands_for_itself(void **state)
{
  (void)state;
  check_sentences(
      "en",
      "Intro line here.\n\nA heading\n"
      "The quick brown fox jumps over the lazy dog and runs off.",
      "B:Intro line here.|H:A heading|"
      "B:The quick brown fox jumps over the lazy dog and runs off.");
}

static void
list_items_are_apart(void **state)
{
  (void)state;
  check_sentences("en", "He wants:\n- one apple\n- two pears",
                  "B:He wants:|B:- one apple|B:- two pears");
}

static void
the_first_line_before_a_blank_one_is_the_title(void **state)
{
  (void)state;
  check_sentences("fr", "Un vol à Lyon\n\nIl fuit.",
                  "T:Un vol à Lyon|B:Il fuit.");
  check_sentences("fr", "Il vole.\n\nIl fuit.", "B:Il vole.|B:Il fuit.");
  check_sentences("fr", "Un vol à Lyon\nIl fuit.",
                  "B:Un vol à Lyon|B:Il fuit.");
}

static void
headings_credits_and_keywords_are_told_apart(void **state)
{
  (void)state;
  check_sentences("fr",
                  "Titre\n\nIl part.\n\nUn intertitre\n\nIl vient.\n\n"
                  "Crédits Pixabay\n\nPhoto : AFP\n\n© Agence\n\n"
                  "Mots-clés NSOwhatsapp",
                  "T:Titre|B:Il part.|H:Un intertitre|B:Il vient.|"
                  "C:Crédits Pixabay|C:Photo : AFP|C:© Agence|"
                  "K:Mots-clés NSOwhatsapp");
  check_sentences("en",
                  "Title\n\nHe goes.\n\nBy Jane Doe and John Roe\n\n"
                  "Tags: fox, dog\n\nPhoto credit: Ann Lee\n\n"
                  "LONDON, March 3 (Reuters) -",
                  "T:Title|B:He goes.|C:By Jane Doe and John Roe|"
                  "K:Tags: fox, dog|C:Photo credit: Ann Lee|"
                  "D:LONDON, March 3 (Reuters) -");
}

static void
sentences_about_credits_are_body(void **state)
{
  (void)state;
  check_sentences("fr", "Titre\n\nCrédits accordés aux banques en hausse.",
                  "T:Titre|B:Crédits accordés aux banques en hausse.");
  check_sentences("en", "Title\n\nTags are words that people choose.",
                  "T:Title|B:Tags are words that people choose.");
}

static void
a_line_that_ends_in_a_colon_is_no_heading(void **state)
{
  (void)state;
  check_sentences("en", "Title\n\nHe said this:\n\nNothing.",
                  "T:Title|B:He said this:|B:Nothing.");
}

static void
line_ends_of_any_kind_count_the_same(void **state)
{
  (void)state;
  check_sentences("fr", "Titre\r\n\r\nIl part.\r\n", "T:Titre|B:Il part.");
  check_sentences("fr", "\xEF\xBB\xBFTitre\n \t\nIl part.",
                  "T:Titre|B:Il part.");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_full_stop_ends_a_sentence),
      cmocka_unit_test(an_abbreviation_ends_none),
      cmocka_unit_test(
          an_abbreviation_can_end_one_before_a_word_that_opens_sentences),
      cmocka_unit_test(initials_and_numbers_end_none),
      cmocka_unit_test(questions_that_go_on_in_lower_case_end_none),
      cmocka_unit_test(a_quotation_keeps_the_frame_that_follows_it),
      cmocka_unit_test(a_quotation_without_a_frame_is_cut_into_its_sentences),
      cmocka_unit_test(a_bracket_is_not_cut),
      cmocka_unit_test(a_blank_line_ends_a_sentence),
      cmocka_unit_test(hard_wrapped_lines_are_joined),
      cmocka_unit_test(a_short_line_in_front_of_long_ones_stands_for_itself),
      cmocka_unit_test(list_items_are_apart),
      cmocka_unit_test(the_first_line_before_a_blank_one_is_the_title),
      cmocka_unit_test(headings_credits_and_keywords_are_told_apart),
      cmocka_unit_test(sentences_about_credits_are_body),
      cmocka_unit_test(a_line_that_ends_in_a_colon_is_no_heading),
      cmocka_unit_test(line_ends_of_any_kind_count_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
