// SPDX-License-Identifier: MIT

// Folding. The table of keys and slugs was made with the reference of the ids
// (MODEL.md section 11), so that documents of others fit ours.

#include "unit.h"

#include "fail_alloc.h"
#include "heard.h"

#include "base/fold.h"
#include "base/utf8.h"

static void
keys_and_slugs_are_those_of_the_reference(void **state)
{
  (void)state;
  static const struct {
    const char *label;
    const char *key;
    const char *slug;
  } rows[] = {
      {"", "", "x"},
      {"   ", "", "x"},
      {"Delta Marine", "delta marine", "delta-marine"},
      {"NSO Group", "nso group", "nso-group"},
      {"M. Emmanuel Macron", "emmanuel macron", "m-emmanuel-macron"},
      {"Mme Le Pen", "pen", "mme-le-pen"},
      {"MM. Dupont et Durand", "dupont et durand", "mm-dupont-et-durand"},
      {"Dr. Smith", "smith", "dr-smith"},
      {"Ma\303\256tre \303\211ric Dupond-Moretti", "\303\251ric dupond-moretti",
       "maitre-eric-dupond-moretti"},
      {"L\342\200\231Or\303\251al", "or\303\251al", "l-oreal"},
      {"l'", "l", "l"},
      {"L'", "l", "l"},
      {"La Poste", "poste", "la-poste"},
      {"The New York Times", "new york times", "the-new-york-times"},
      {"Les", "les", "les"},
      {"The", "the", "the"},
      {"Le Monde, SA", "monde", "le-monde-sa"},
      {"Airbus SE", "airbus", "airbus-se"},
      {"Meta Platforms, Inc.", "meta platforms", "meta-platforms-inc"},
      {"Volkswagen AG", "volkswagen", "volkswagen-ag"},
      {"Foo Co., Ltd.", "foo", "foo-co-ltd"},
      {"Acme Corp", "acme", "acme-corp"},
      {"SA", "sa", "sa"},
      {"S.A. SA", "s.a", "s-a-sa"},
      {"Novo Nordisk A/S", "novo nordisk", "novo-nordisk-a-s"},
      {"Inc. Inc.", "inc", "inc-inc"},
      {"\302\253 Pegasus \302\273", "pegasus", "pegasus"},
      {"\342\200\234Pegasus\342\200\235", "pegasus", "pegasus"},
      {"Saint\342\200\221Denis", "saint-denis", "saint-denis"},
      {"Saint\342\200\223Denis", "saint-denis", "saint-denis"},
      {"Jean-Luc  M\303\251lenchon", "jean-luc m\303\251lenchon",
       "jean-luc-melenchon"},
      {"C\303\264te d\342\200\231Ivoire", "c\303\264te d'ivoire",
       "cote-d-ivoire"},
      {"\305\222uvre sociale", "\305\223uvre sociale", "oeuvre-sociale"},
      {"\303\206ON", "\303\246on", "aeon"},
      {"Stra\303\237e", "strasse", "strasse"},
      {"\304\260stanbul", "i\314\207stanbul", "istanbul"},
      {"I\304\237d\304\261r", "i\304\237d\304\261r", "igdir"},
      {"\357\254\201nance \357\254\202ux", "finance flux", "finance-flux"},
      {"\357\274\246\357\275\225\357\275\214\357\275\214 "
       "\357\274\267\357\275\211\357\275\204\357\275\224\357\275\210",
       "full width", "full-width"},
      {"\342\221\240\342\221\241", "12", "12"},
      {"\342\204\241 co", "tel co", "co"},
      {"x\302\262 + \302\275", "x2 + 1\342\201\2042", "x2-1-2"},
      {"\316\251mega \316\243\316\257\317\203\317\205\317\206\316\277\317\202",
       "\317\211mega \317\203\316\257\317\203\317\205\317\206\316\277\317\203",
       "mega"},
      {"e\314\201te\314\201", "\303\251t\303\251", "ete"},
      {"\341\272\236", "ss", "ss"},
      {"\305\211 \307\260", "\312\274n \307\260", "n-j"},
      {"soft\302\255hyphen", "softhyphen", "soft-hyphen"},
      {"zero\342\200\213width", "zerowidth", "zero-width"},
      {"a\302\240b\342\200\257c\343\200\200d", "b c d", "a-b-c-d"},
      {"\357\273\277BOM", "bom", "bom"},
      {"-Dash- ; : , .", "dash", "dash"},
      {"...", "...", "x"},
      {"-", "-", "x"},
      {"\303\251t\303\251", "\303\251t\303\251", "ete"},
      {"\305\201\303\263d\305\272 \304\220akovo \303\236\303\263r \304\246al "
       "\305\213",
       "\305\202\303\263d\305\272 \304\221akovo \303\276\303\263r \304\247al "
       "\305\213",
       "lodz-dakovo-thor-hal-n"},
      {"\345\220\215\345\211\215", "\345\220\215\345\211\215", "x"},
      {"\355\225\234\352\265\255 \355\232\214\354\202\254",
       "\355\225\234\352\265\255 \355\232\214\354\202\254", "x"},
      {"\360\237\230\200 Corp.", "\360\237\230\200", "corp"},
      {"\302\264acute\302\264", "acute", "acute"},
      {"`tick`", "tick", "tick"},
      {"O'Neil", "o'neil", "o-neil"},
      {"a very long label of a thing that goes on and on for ever",
       "very long label of a thing that goes on and on for ever",
       "a-very-long-label-of-a-thing"},
      {"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
       "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
       "abcdefghijklmnopqrstuvwxyzabcdef"},
      {"123-456", "123-456", "123-456"},
      {"les \303\211tats-Unis", "\303\251tats-unis", "les-etats-unis"},
      {"Un Sir", "sir", "un-sir"},
      {"mr. mr. X", "x", "mr-mr-x"},
      {"The The", "the", "the-the"},
      {"a\314\243\314\202", "\341\272\255", "a"},
      {"\342\204\246 \342\204\253", "\317\211 \303\245", "a"},
  };
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    const PressStr label = press_str(rows[i].label);
    assert_str_equal(press_fold_key(&arena, label), rows[i].key);
    assert_str_equal(press_fold_slug(&arena, label), rows[i].slug);
  }
  press_arena_clear(&arena);
}

static void
words_are_looked_up_in_one_spelling(void **state)
{
  (void)state;
  static const struct {
    const char *text;
    const char *word;
    const char *search;
  } rows[] = {
      {"WhatsApp", "whatsapp", "whatsapp"},
      {"D’ICI", "d'ici", "d'ici"},
      {"ÉTÉ", "été", "ete"},
      {"E\xCC\x81te\xCC\x81", "été", "ete"},
      {"ŒUVRE", "œuvre", "oeuvre"},
      {"Straße", "strasse", "strasse"},
      {"porte\xE2\x80\x91parole", "porte-parole", "porte-parole"},
      {"20\xC2\xA0%", "20 %", "20 %"},
      {"« \"", "« \"", "« \""},
      {"Ｆ", "ｆ", "ｆ"},
      {"\xEF\xAC\x81n", "fin", "fin"},
      {"Łódź", "łódź", "lodz"},
      {"", "", ""},
  };
  Arena arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    const PressStr text = press_str(rows[i].text);
    assert_str_equal(press_fold_word(&arena, text), rows[i].word);
    assert_str_equal(press_fold_search(&arena, text), rows[i].search);
  }
  press_arena_clear(&arena);
}

/// What a text becomes if ICU has to fold it: a sign that only it knows is
/// put in front, which stays as it is
static PressStr
by_icu(Arena *arena, PressStr (*fold)(Arena *, PressStr), PressStr text)
{
  const PressStr parts[] = {PRESS_STR("\xD0\xB6 "), text};
  const PressStr folded = fold(arena, press_arena_join(arena, parts, 2));
  return press_str_cut(folded, folded.len < 3 ? folded.len : 3, folded.len);
}

static void
the_fast_way_gives_what_icu_gives(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  for (uint32_t c = 1; c < 0x3000; ++c) {
    char text[8] = "a";
    size_t n = 1 + press_utf8_put(c, text + 1);
    text[n++] = 'B';
    const PressStr word = {text, n};
    const PressStr fast = press_fold_word(&arena, word);
    const PressStr slow = by_icu(&arena, press_fold_word, word);
    if (!press_str_equals(fast, slow)) {
      fail_msg("U+%04X: %.*s, %.*s", c, (int)fast.len, fast.data, (int)slow.len,
               slow.data);
    }
    press_arena_reset(&arena);
  }
  press_arena_clear(&arena);
}

static void
the_fast_way_is_the_same_at_every_place(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  for (uint32_t c = 1; c < 0x180; ++c) {
    for (size_t place = 0; place < 18; ++place) {
      char text[24] = "@AMZ[`amz{~AMZ[`az";
      const size_t n = press_utf8_put(c, text + place);
      const PressStr word = {text, place + n > 18 ? place + n : 18};
      const PressStr fast = press_fold_word(&arena, word);
      if (!press_str_equals(fast, by_icu(&arena, press_fold_word, word))) {
        fail_msg("U+%04X at %zu: %.*s", c, place, (int)fast.len, fast.data);
      }
      press_arena_reset(&arena);
    }
  }
  press_arena_clear(&arena);
}

static void
text_that_is_not_utf8_does_no_harm(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  const PressStr text = PRESS_STR("a\xFF\xC3 \xF0\x9F");
  assert_str_equal(press_fold_slug(&arena, text), "a");
  assert_false(press_str_is_none(press_fold_key(&arena, text)));
  assert_false(press_str_is_none(press_fold_word(&arena, text)));
  assert_str_equal(press_fold_key(&arena, PRESS_NONE), "");
  assert_str_equal(press_fold_slug(&arena, PRESS_NONE), "x");
  press_arena_clear(&arena);
}

static void
countries_have_names_in_both_languages(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  assert_str_equal(press_fold_country(&arena, "BH", "fr"), "Bahreïn");
  assert_str_equal(press_fold_country(&arena, "AE", "fr"),
                   "Émirats arabes unis");
  assert_str_equal(press_fold_country(&arena, "DE", "en"), "Germany");
  assert_true(press_str_is_none(press_fold_country(&arena, "QX", "en")));
  assert_true(press_str_is_none(press_fold_country(&arena, "", "en")));
  assert_true(press_str_is_none(press_fold_country(&arena, "DEU", "en")));
  press_arena_clear(&arena);
}

typedef struct {
  size_t n;
  bool mexico;
} Count;

static void
count(void *handle, const char *code)
{
  Count *const c = handle;
  assert_int_equal(strlen(code), 2);
  ++c->n;
  c->mexico = c->mexico || strcmp(code, "MX") == 0;
}

static void
all_countries_are_told(void **state)
{
  (void)state;
  Count counted = {0};
  press_fold_countries(count, &counted);
  assert_true(counted.n > 200);
  assert_true(counted.mexico);
  assert_int_not_equal(press_fold_version()[0], 0);
}

static PressStatus
fold_all(PressAlloc alloc, void *handle)
{
  (void)handle;
  Arena arena = press_arena(alloc, 0);
  // The blocks are nearly full, so that every step needs a new one
  bool ok = true;
  PressStr (*const folds[])(Arena *, PressStr) = {
      press_fold_word, press_fold_search, press_fold_key, press_fold_slug};
  for (size_t i = 0; ok && i < 4; ++i) {
    for (size_t left = 16; ok && left < 1000; left += 16) {
      press_arena_clear(&arena);
      ok = press_arena_take(&arena, 16) &&
           press_arena_take(&arena, 16384 - 16) &&
           press_arena_take(&arena, 16384) && press_arena_take(&arena, 16384) &&
           press_arena_take(&arena, 16384 - left) &&
           folds[i](&arena, PRESS_STR("The Ωmega É 1 SA")).data;
    }
  }
  ok = ok && !arena.failed;
  press_arena_clear(&arena);
  return ok ? PRESS_OK : PRESS_NO_MEMORY;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(fold_all, NULL) > 250);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(keys_and_slugs_are_those_of_the_reference),
      cmocka_unit_test(words_are_looked_up_in_one_spelling),
      cmocka_unit_test(the_fast_way_gives_what_icu_gives),
      cmocka_unit_test(the_fast_way_is_the_same_at_every_place),
      cmocka_unit_test(text_that_is_not_utf8_does_no_harm),
      cmocka_unit_test(countries_have_names_in_both_languages),
      cmocka_unit_test(all_countries_are_told),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
