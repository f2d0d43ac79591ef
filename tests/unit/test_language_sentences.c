// SPDX-License-Identifier: MIT

// A model of sentences, both looks, trained on a few: twice the same bytes,
// finds a heading that lost its line end, and damaged ones do no harm.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"

#include "language/model_layout.h"
#include "language/sentences.h"
#include "language/sentences_train.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/// A sentence of a treebank of which only the text counts
#define SENTENCE(text) "# text = " text "\n1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n\n"

static const char bank[] =
    SENTENCE("Cyclisme") SENTENCE("La course part de Paris.")
        SENTENCE("Le grand Paul Roy la gagne.") SENTENCE("Football")
            SENTENCE("La ville de Lyon joue.") SENTENCE("Elle perd.")
                SENTENCE("Rugby") SENTENCE("La coupe va au club de Nice.")
                    SENTENCE("Il la garde, dit Anne Roy.");

typedef struct {
  PressWorld *world;
  Arena arena;
  Folder folder;
  const char *bank;
  const char *model;
  SyntaxRecipe recipe;
  const char *paths[1];
  PressStr bytes; ///< Of the model
} Fixture;

static PressStr
train(Fixture *f, SyntaxScores *scores)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(f->world, &out), PRESS_OK);
  assert_int_equal(press_sentences_train(f->world, &f->recipe, out, scores),
                   PRESS_OK);
  const PressStr bytes = press_arena_str(&f->arena, press_out_text(out));
  press_out_abandon(out);
  return bytes;
}

static int
set_up(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  if (!f || press_world_new(NULL, &f->world)) {
    return 1;
  }
  f->arena = press_arena(press_alloc_default(), 0);
  f->folder = folder_make();
  f->bank = folder_file(&f->folder, &f->arena, "bank.conllu", press_str(bank));
  f->paths[0] = f->bank;
  f->recipe = (SyntaxRecipe){.language = PRESS_STR("fr"),
                             .recipe = PRESS_STR("tiny"),
                             .sets = PRESS_STR("tiny\tours\n"),
                             .treebanks = f->paths,
                             .n_treebanks = 1,
                             .dev = f->bank,
                             .epochs = 20,
                             .runs = 2,
                             .keep = 10000,
                             .second = 10000,
                             .seed = 1};
  f->bytes = train(f, NULL);
  f->model = folder_file(&f->folder, &f->arena, "model", f->bytes);
  *state = f;
  return 0;
}

static int
tear_down(void **state)
{
  Fixture *const f = *state;
  folder_remove(&f->folder);
  press_arena_clear(&f->arena);
  press_world_free(f->world);
  free(f);
  return 0;
}

static Article
read_article(Fixture *f, const char *text)
{
  Article article = {0};
  const ArticleOptions how = {.language = PRESS_STR("fr")};
  assert_int_equal(press_article_read(f->world, &f->arena, PRESS_STR("text"),
                                      press_str(text), &how, &article),
                   PRESS_OK);
  return article;
}

/// Every token is in one sentence, and knows it
static void
check_whole(const Article *article)
{
  uint32_t next = 0;
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    const Sentence *const sentence = &article->sentences[s];
    assert_int_equal(sentence->first, next);
    assert_true(sentence->n > 0);
    assert_int_equal(sentence->start, article->tokens[next].start);
    for (uint32_t i = 0; i < sentence->n; ++i) {
      assert_int_equal(article->tokens[next++].sentence, s);
    }
    assert_int_equal(sentence->end, article->tokens[next - 1].end);
  }
  assert_int_equal(next, article->n_tokens);
}

static void
check_cut(Fixture *f, const char *text, const char *expected)
{
  SentenceModel model = {0};
  Article article = read_article(f, text);
  PressStr joined = PRESS_STR("");
  assert_int_equal(press_sentence_model_open(f->world, f->model, &model),
                   PRESS_OK);
  assert_true(press_sentences_recut(&model, &f->arena, &article));
  check_whole(&article);
  for (uint32_t s = 0; s < article.n_sentences; ++s) {
    const Sentence *const sentence = &article.sentences[s];
    const PressStr parts[] = {
        joined, press_str(s ? "|" : ""),
        press_str_cut(article.text, sentence->start, sentence->end)};
    joined = press_arena_join(&f->arena, parts, 3);
  }
  assert_string_equal(joined.data, expected);
  press_sentence_model_close(&model);
}

static void
the_same_recipe_gives_the_same_bytes(void **state)
{
  Fixture *const f = *state;
  SyntaxScores scores = {0};
  assert_true(press_str_equals(train(f, &scores), f->bytes));
  assert_true(scores.sentences > 0.99);
}

static void
mixed_sentences_give_a_model_as_well(void **state)
{
  Fixture *const f = *state;
  SyntaxScores scores = {0};
  f->recipe.mixed = true;
  const PressStr mixed = train(f, &scores);
  assert_true(press_str_equals(train(f, &scores), mixed));
  assert_false(press_str_equals(mixed, f->bytes));
  assert_true(scores.sentences > 0.9);
  f->recipe.mixed = false;
}

static void
a_heading_without_its_line_end_is_a_sentence(void **state)
{
  Fixture *const f = *state;
  check_cut(f, "Elle perd. Tennis La ville de Nice joue. Il la gagne.",
            "Elle perd.|Tennis|La ville de Nice joue.|Il la gagne.");
}

static void
a_name_inside_begins_none(void **state)
{
  Fixture *const f = *state;
  check_cut(f, "La course va au club de Lyon.",
            "La course va au club de Lyon.");
}

static void
blocks_stay(void **state)
{
  Fixture *const f = *state;
  const char *const text = "Elle perd\n\nla course. Elle joue.\n";
  SentenceModel model = {0};
  const Article before = read_article(f, text);
  Article article = before;
  assert_int_equal(press_sentence_model_open(f->world, f->model, &model),
                   PRESS_OK);
  assert_true(press_sentences_recut(&model, &f->arena, &article));
  assert_int_equal(article.n_sentences, 3);
  for (uint32_t s = 0; s < 3; ++s) {
    assert_int_equal(article.sentences[s].paragraph, s > 0);
    assert_int_equal(article.sentences[s].kind, before.sentences[s].kind);
  }
  press_sentence_model_close(&model);
}

/// Whatever stands in the sections: refused, or it cuts into whole sentences
static void
damaged_sections_do_no_harm(void **state)
{
  Fixture *const f = *state;
  char *const copy = press_arena_take(&f->arena, f->bytes.len + 16);
  char *const at = copy + (16 - (uintptr_t)copy % 16) % 16;
  const PressStr bytes = {at, f->bytes.len};
  uint32_t refused = 0;
  for (size_t i = 0; i < bytes.len; i += bytes.len / 301 + 1) {
    memcpy(at, f->bytes.data, bytes.len);
    at[i] = (char)(at[i] ^ 0x41);
    const uint64_t sum = press_model_checksum(bytes);
    memcpy(at + offsetof(ModelHeader, checksum), &sum, sizeof sum);
    Model parsed = {0};
    SentenceModel model = {0};
    if (press_model_parse(f->world, PRESS_STR("damaged"), bytes, "sentences",
                          SENTENCES_FEATURES, &parsed) ||
        press_sentence_model_from(f->world, &parsed, &model)) {
      ++refused;
      continue;
    }
    Article article = read_article(f, bank);
    assert_true(press_sentences_recut(&model, &f->arena, &article));
    check_whole(&article);
    press_sentence_model_close(&model);
  }
  assert_true(refused > 10);
}

static PressStatus
attempt(PressAlloc alloc, void *handle)
{
  Fixture *const f = handle;
  const PressWorldOptions how = {.alloc = alloc};
  PressWorld *world = NULL;
  PressOut *out = NULL;
  SentenceModel model = {0};
  Arena arena = press_arena(alloc, 0);
  PressStatus st = press_world_new(&how, &world);
  if (st) {
    return st;
  }
  st = press_out_memory(world, &out);
  if (!st) {
    SyntaxScores scores = {0};
    st = press_sentences_train(world, &f->recipe, out, &scores);
    press_out_abandon(out);
  }
  if (!st) {
    st = press_sentence_model_open(world, f->model, &model);
  }
  Article article = read_article(f, "Elle perd. Tennis La ville joue.");
  if (!st && !press_sentences_recut(&model, &arena, &article)) {
    st = PRESS_NO_MEMORY;
  }
  press_sentence_model_close(&model);
  press_arena_clear(&arena);
  press_world_free(world);
  return st;
}

static void
no_memory_is_said(void **state)
{
  Fixture *const f = *state;
  f->recipe.epochs = 1;
  f->recipe.runs = 1;
  assert_true(fail_alloc_sweep(attempt, f) > 3);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_same_recipe_gives_the_same_bytes),
      cmocka_unit_test(mixed_sentences_give_a_model_as_well),
      cmocka_unit_test(a_heading_without_its_line_end_is_a_sentence),
      cmocka_unit_test(a_name_inside_begins_none),
      cmocka_unit_test(blocks_stay),
      cmocka_unit_test(damaged_sections_do_no_harm),
      cmocka_unit_test(no_memory_is_said),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
