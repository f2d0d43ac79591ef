// SPDX-License-Identifier: MIT

#include "unit.h"

#include "article.h"
#include "fail_alloc.h"

#include "language/crf.h"
#include "language/model_layout.h"
#include "language/names_features.h"
#include "language/names_train.h"
#include "language/runs.h"

#define N_TEXTS 12

/// Texts whose names are of two types, and what they are
static const struct {
  const char *text;
  const char *names[3]; ///< A person, a place, another person or null
} texts[N_TEXTS] = {
    {"Le ministre Jean Morel est venu à Lyon hier.", {"Jean Morel", "Lyon"}},
    {"Le ministre Paul Durand est venu à Paris hier.",
     {"Paul Durand", "Paris"}},
    {"La ministre Anne Petit est venue à Lille hier.", {"Anne Petit", "Lille"}},
    {"Le maire Luc Robert habite à Nantes.", {"Luc Robert", "Nantes"}},
    {"Le maire Marc Simon habite à Rennes.", {"Marc Simon", "Rennes"}},
    {"La maire Eva Michel habite à Brest.", {"Eva Michel", "Brest"}},
    {"Selon Jean Morel, la ville de Lyon dort.", {"Jean Morel", "Lyon"}},
    {"Selon Paul Durand, la ville de Paris dort.", {"Paul Durand", "Paris"}},
    {"Selon Anne Petit, la ville de Lille dort.", {"Anne Petit", "Lille"}},
    {"Selon Luc Robert, la ville de Nantes dort.", {"Luc Robert", "Nantes"}},
    {"Hier, personne ne dormait.", {NULL, NULL}},
    {"La ville dort et personne ne parle.", {NULL, NULL}},
};

/// Trained once, for all tests
typedef struct {
  PressWorld *world;
  Heard heard;
  Arena arena;
  NamesExample examples[N_TEXTS];
  char *bytes; ///< Of the model
  size_t len;
} Bench;

static void
allow(const Article *article, PressStr name, uint8_t type, uint64_t *allowed)
{
  for (uint32_t i = 0; i < article->n_tokens; ++i) {
    const char *const at = article->text.data + article->tokens[i].start;
    if (memcmp(at, name.data, name.len) != 0) {
      continue;
    }
    uint32_t n = 1;
    while (article->tokens[i + n - 1].end <
           article->tokens[i].start + name.len) {
      ++n;
    }
    for (uint32_t k = 0; allowed && k < n; ++k) {
      const CrfPart part = n == 1       ? CRF_SINGLE
                           : k == 0     ? CRF_FIRST
                           : k + 1 == n ? CRF_LAST
                                        : CRF_INNER;
      allowed[i + k] = UINT64_C(1) << press_crf_label(2, type, part);
    }
    return;
  }
  fail();
}

static void
make_example(Bench *b, size_t i)
{
  const ArticleOptions options = {.language = PRESS_STR("fr")};
  Article *const article = press_arena_array(&b->arena, 1, sizeof(Article));
  assert_non_null(article);
  assert_int_equal(press_article_read(b->world, &b->arena, PRESS_STR("t"),
                                      press_str(texts[i].text), &options,
                                      article),
                   PRESS_OK);
  uint64_t *const allowed = press_arena_array(
      &b->arena, (size_t)article->n_tokens + 1, sizeof(uint64_t));
  assert_non_null(allowed);
  for (uint32_t t = 0; allowed && t < article->n_tokens; ++t) {
    allowed[t] = 1;
  }
  for (uint8_t k = 0; k < 2 && texts[i].names[k]; ++k) {
    allow(article, press_str(texts[i].names[k]), k, allowed);
  }
  b->examples[i] = (NamesExample){.article = article, .allowed = allowed};
}

static PressStatus
train(PressWorld *world, const NamesExample *examples, PressOut *out)
{
  static const PressStr types[] = {{"PER", 3}, {"LOC", 3}};
  const NamesRecipe recipe = {.language = PRESS_STR("fr"),
                              .recipe = PRESS_STR("test"),
                              .sets = PRESS_STR("own\tMIT\n"),
                              .types = types,
                              .n_types = 2,
                              .epochs = 6,
                              .runs = 2,
                              .least = 1,
                              .rate = 0.1,
                              .l2 = 0.001,
                              .drop = 0.3,
                              .thin = 0.1,
                              .prune = 0.02,
                              .seed = 1};
  const Clusters none = {0};
  return press_names_train(world, &recipe, examples, N_TEXTS, &none, out);
}

static int
set_up(void **state)
{
  Bench *const b = calloc(1, sizeof *b);
  assert_non_null(b);
  b->world = heard_world(&b->heard);
  b->arena = press_arena(press_alloc_default(), 0);
  for (size_t i = 0; i < N_TEXTS; ++i) {
    make_example(b, i);
  }
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(b->world, &out), PRESS_OK);
  assert_int_equal(train(b->world, b->examples, out), PRESS_OK);
  const PressStr text = press_out_text(out);
  b->bytes = press_arena_take(&b->arena, text.len);
  assert_non_null(b->bytes);
  memcpy(b->bytes, text.data, text.len);
  b->len = text.len;
  press_out_abandon(out);
  *state = b;
  return 0;
}

static int
tear_down(void **state)
{
  Bench *const b = *state;
  press_arena_clear(&b->arena);
  press_world_free(b->world);
  free(b);
  return 0;
}

static void
two_trainings_give_the_same_bytes(void **state)
{
  Bench *const b = *state;
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(b->world, &out), PRESS_OK);
  assert_int_equal(train(b->world, b->examples, out), PRESS_OK);
  const PressStr again = press_out_text(out);
  assert_int_equal(again.len, b->len);
  assert_memory_equal(again.data, b->bytes, b->len);
  press_out_abandon(out);
}

/// The model of the bench; null if its bytes are refused
static NamesModel *
open_model(Bench *b, Arena *arena)
{
  Model model = {0};
  NamesModel *names = NULL;
  const PressStr bytes = {b->bytes, b->len};
  if (!press_model_parse(b->world, PRESS_STR("m"), bytes, "names",
                         NAMES_FEATURES, &model)) {
    (void)!press_names_from_model(b->world, arena, &model, &names);
  }
  return names;
}

static void
tag(Bench *b,
    const NamesModel *names,
    Arena *arena,
    PressStr text,
    Article *article,
    NamesFound *found)
{
  const ArticleOptions options = {.language = PRESS_STR("fr")};
  assert_int_equal(press_article_read(b->world, arena, PRESS_STR("t"), text,
                                      &options, article),
                   PRESS_OK);
  assert_int_equal(press_names_tag(names, arena, article, NULL, NULL, found),
                   PRESS_OK);
}

static void
names_like_those_it_saw_are_found(void **state)
{
  Bench *const b = *state;
  Arena arena = press_arena(press_alloc_default(), 0);
  NamesModel *const names = open_model(b, &arena);
  assert_non_null(names);
  assert_int_equal(press_names_n_types(names), 2);
  assert_int_equal(press_names_language(names), LANG_FR);
  Article article = {0};
  NamesFound found = {0};
  tag(b, names, &arena,
      PRESS_STR("Le ministre Yves Bernard est venu à Tours hier."), &article,
      &found);
  assert_int_equal(found.n, 2);
  assert_int_equal(found.items[0].token, 2);
  assert_int_equal(found.items[0].n, 2);
  assert_str_equal(press_names_type_name(names, found.items[0].type), "PER");
  assert_int_equal(found.items[1].n, 1);
  assert_str_equal(press_names_type_name(names, found.items[1].type), "LOC");
  assert_true(found.items[0].score > 0.5F && found.items[0].score <= 1.0F);
  press_names_close(names);
  press_arena_clear(&arena);
}

static void
what_a_word_is_elsewhere_counts(void **state)
{
  Bench *const b = *state;
  Arena arena = press_arena(press_alloc_default(), 0);
  NamesModel *const names = open_model(b, &arena);
  assert_non_null(names);
  Article article = {0};
  NamesFound alone = {0};
  NamesFound among = {0};
  tag(b, names, &arena, PRESS_STR("Personne ne parle à Yves Bernard."),
      &article, &alone);
  tag(b, names, &arena,
      PRESS_STR("Personne ne parle à Yves Bernard. Le ministre Yves Bernard "
                "dort. Selon Yves Bernard, la ville dort."),
      &article, &among);
  const float before = alone.n ? alone.items[0].score : 0.0F;
  assert_true(among.n >= 2);
  assert_int_equal(among.items[0].token, 4);
  assert_true(among.items[0].score >= before);
  press_names_close(names);
  press_arena_clear(&arena);
}

static PressStatus
try_to_tag(PressAlloc alloc, void *handle)
{
  Bench *const b = handle;
  Arena arena = press_arena(alloc, 0);
  Model model = {0};
  NamesModel *names = NULL;
  const PressStr bytes = {b->bytes, b->len};
  PressStatus st = press_model_parse(b->world, PRESS_STR("m"), bytes, "names",
                                     NAMES_FEATURES, &model);
  assert_int_equal(st, PRESS_OK);
  st = press_names_from_model(b->world, &arena, &model, &names);
  NamesFound found = {0};
  if (!st) {
    st = press_names_tag(names, &arena, b->examples[0].article, NULL, NULL,
                         &found);
  }
  press_arena_clear(&arena);
  return st;
}

static void
running_out_of_memory_is_told(void **state)
{
  assert_true(fail_alloc_sweep(try_to_tag, *state) > 0);
}

/// Bytes that pass the checksum may say anything: what can be opened tags
/// without harm (the sanitizers watch)
static void
sealed_nonsense_does_no_harm(void **state)
{
  Bench *const b = *state;
  char *const kept = press_arena_take(&b->arena, b->len);
  assert_non_null(kept);
  memcpy(kept, b->bytes, b->len);
  uint32_t random = 7;
  size_t opened = 0;
  for (int round = 0; round < 3000; ++round) {
    for (int k = 0; k < 1 + round % 4; ++k) {
      random = random * 1664525U + 1013904223U;
      const size_t area = round % 2 ? b->len : 1200;
      const size_t at =
          sizeof(ModelHeader) + (random >> 8) % (area - sizeof(ModelHeader));
      b->bytes[at] = (char)(random >> 3);
    }
    ModelHeader header;
    memcpy(&header, b->bytes, sizeof header);
    header.checksum = press_model_checksum((PressStr){b->bytes, b->len});
    memcpy(b->bytes, &header, sizeof header);
    Arena arena = press_arena(press_alloc_default(), 0);
    NamesModel *const names = open_model(b, &arena);
    if (names) {
      NamesFound found = {0};
      ++opened;
      assert_int_equal(press_names_tag(names, &arena,
                                       b->examples[round % N_TEXTS].article,
                                       NULL, NULL, &found),
                       PRESS_OK);
      press_names_close(names);
    }
    press_arena_clear(&arena);
    memcpy(b->bytes, kept, b->len);
  }
  assert_true(opened > 100);
}

static uint64_t
mark(const FeatureList *list)
{
  uint64_t h = 0;
  for (uint32_t i = 0; i < list->n; ++i) {
    h = h * 31 + list->items[i];
  }
  return h;
}

/// Whoever changes what a model sees must raise NAMES_FEATURES, and this
static void
features_are_those_of_their_version(void **state)
{
  Bench *const b = *state;
  const Clusters none = {0};
  Words words = {0};
  assert_true(
      press_words_look(&b->arena, b->examples[0].article, &none, &words));
  FeatureList list;
  uint64_t h = 0;
  for (uint32_t t = 0; t < words.article->n_tokens; ++t) {
    press_names_features(&words, NULL, t, &list);
    assert_true(list.n > 25 && list.n < NAMES_MAX);
    assert_true(list.n_lexical < list.n);
    h = h * 31 + mark(&list);
  }
  assert_int_equal(NAMES_FEATURES, 3);
  assert_int_equal(h, UINT64_C(0x7af3cf12b59ceb3e));
}

static void
memory_tells_capitals_from_lower_case(void **state)
{
  Bench *const b = *state;
  const Clusters none = {0};
  const ArticleOptions options = {.language = PRESS_STR("fr")};
  Article article = {0};
  Words words = {0};
  const PressStr text =
      PRESS_STR("Toutefois il dort. Elle dort toutefois à Lyon.");
  assert_int_equal(press_article_read(b->world, &b->arena, PRESS_STR("t"), text,
                                      &options, &article),
                   PRESS_OK);
  assert_true(press_words_look(&b->arena, &article, &none, &words));
  const WordMemory *const often = &words.memory[words.at[0]->key];
  assert_int_equal(often->n, 2);
  assert_int_equal(often->lower, 1);
  assert_int_equal(often->capital, 0);
  const WordMemory *const lyon = &words.memory[words.at[8]->key];
  assert_int_equal(lyon->capital, 1);
  assert_int_equal(words.at[8]->shape, SHAPE_CAPITAL);
  assert_true(press_words_forced(&article, 0));
  assert_false(press_words_forced(&article, 8));
}

static void
a_word_has_the_heads_of_its_other_places(void **state)
{
  Bench *const b = *state;
  const Clusters none = {0};
  const ArticleOptions options = {.language = PRESS_STR("fr")};
  Article article = {0};
  Words words = {0};
  // 0 La, 1 sonde, 2 Juno, 3 plonge, 4 ., 5 «, 6 Juno, 7 », 8 dort, 9 .,
  // 10 La, 11 sonde, 12 Juno, 13 et, 14 le, 15 chien, 16 Juno
  const PressStr text =
      PRESS_STR("La sonde Juno plonge. « Juno » dort. La sonde Juno et le "
                "chien Juno dorment.");
  assert_int_equal(press_article_read(b->world, &b->arena, PRESS_STR("t"), text,
                                      &options, &article),
                   PRESS_OK);
  assert_true(press_words_look(&b->arena, &article, &none, &words));
  assert_int_equal(words.heads[2], 1 + 1);
  assert_int_equal(words.heads[6], 0);
  assert_int_equal(words.heads[16], 15 + 1);
  assert_true(words.quoted[6]);
  assert_false(words.quoted[8]);
  // The second "sonde" says nothing new
  const uint32_t *const headed = words.memory[words.at[6]->key].headed;
  assert_int_equal(headed[0], 2 + 1);
  assert_int_equal(headed[1], 16 + 1);
  assert_int_equal(headed[2], 0);
  FeatureList with;
  FeatureList without;
  press_names_features(&words, NULL, 6, &with);
  words.memory[words.at[6]->key].headed[1] = 0;
  press_names_features(&words, NULL, 6, &without);
  assert_int_equal(with.n, without.n + 2);
}

/// An article and its words, without classes
static void
look(Bench *b, const char *text, Article *article, Words *words)
{
  const Clusters none = {0};
  const ArticleOptions options = {.language = PRESS_STR("en")};
  assert_int_equal(press_article_read(b->world, &b->arena, PRESS_STR("t"),
                                      press_str(text), &options, article),
                   PRESS_OK);
  assert_true(press_words_look(&b->arena, article, &none, words));
}

static void
a_run_goes_on_over_small_words(void **state)
{
  Bench *const b = *state;
  Article article = {0};
  Words words = {0};
  Run run = {0};
  // 0 He, 1 left, 2 the, 3 State, 4 Department, 5 of, 6 the, 7 Isle, 8 for,
  // 9 Paris, 10 and, 11 Rome, 12 .
  look(b, "He left the State Department of the Isle for Paris and Rome.",
       &article, &words);
  const Sentence *const s = &article.sentences[0];
  assert_true(press_run_find(&words, s, 7, &run));
  assert_int_equal(run.first, 3);
  assert_int_equal(run.last, 11);
  assert_int_equal(run.head, 4);
  assert_true(run.joined);
  assert_true(press_run_find(&words, s, 6, &run));
  assert_int_equal(run.head, 4);
  assert_false(press_run_find(&words, s, 1, &run));
  assert_false(press_run_find(&words, s, 2, &run));
  look(b, "He saw Paris and Rome.", &article, &words);
  assert_true(press_run_find(&words, &article.sentences[0], 4, &run));
  assert_int_equal(run.head, 2);
  assert_false(run.joined);
  look(b, "He left Acme, Inc. early.", &article, &words);
  assert_true(press_run_find(&words, &article.sentences[0], 2, &run));
  assert_int_equal(run.last, 4);
  look(b, "He left Acme, Bolt and Co. early.", &article, &words);
  assert_true(press_run_find(&words, &article.sentences[0], 2, &run));
  assert_int_equal(run.last, 2);
}

static void
initials_stand_for_a_long_name(void **state)
{
  Bench *const b = *state;
  Article article = {0};
  Words words = {0};
  // 0 The, 1 Housing, 2 Authority, 3 of, 4 New, 5 Orleans, 6 paid, 7 ., 8 He,
  // 9 likes, 10 HANO, 11 and, 12 NATO, 13 .
  look(b, "The Housing Authority of New Orleans paid. He likes HANO and NATO.",
       &article, &words);
  assert_int_equal(words.short_for[words.at[10]->key], 2 + 1);
  assert_int_equal(words.short_for[words.at[12]->key], 0);
  for (uint32_t t = 0; t < article.n_tokens; ++t) {
    assert_int_equal(words.spelt[t], t >= 1 && t <= 5);
  }
  FeatureList with;
  FeatureList without;
  press_names_features(&words, NULL, 10, &with);
  words.short_for[words.at[10]->key] = 0;
  press_names_features(&words, NULL, 10, &without);
  assert_int_equal(with.n, without.n + 3);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(two_trainings_give_the_same_bytes),
      cmocka_unit_test(names_like_those_it_saw_are_found),
      cmocka_unit_test(what_a_word_is_elsewhere_counts),
      cmocka_unit_test(running_out_of_memory_is_told),
      cmocka_unit_test(sealed_nonsense_does_no_harm),
      cmocka_unit_test(features_are_those_of_their_version),
      cmocka_unit_test(memory_tells_capitals_from_lower_case),
      cmocka_unit_test(a_word_has_the_heads_of_its_other_places),
      cmocka_unit_test(a_run_goes_on_over_small_words),
      cmocka_unit_test(initials_stand_for_a_long_name),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
