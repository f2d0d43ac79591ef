// SPDX-License-Identifier: MIT

// Treebanks, the oracle of the parser, and a tagger and a parser trained on a
// few sentences: twice the same bytes, and trees as they were learnt.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"

#include "language/corpus.h"
#include "language/layer.h"
#include "language/oracle.h"
#include "language/treescore.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char tiny[] =
    "# newdoc id = a\n"
    "# sent_id = 1\n"
    "# text = Le chat du roi dort.\n"
    "1\tLe\tle\tDET\t_\tGender=Masc|Number=Sing\t2\tdet\t_\t_\n"
    "2\tchat\tchat\tNOUN\t_\tGender=Masc|Number=Sing\t6\tnsubj\t_\t_\n"
    "3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_\n"
    "4\tle\tle\tDET\t_\tGender=Masc|Number=Sing\t5\tdet\t_\t_\n"
    "5\troi\troi\tNOUN\t_\tGender=Masc|Number=Sing\t2\tnmod\t_\t_\n"
    "6\tdort\tdormir\tVERB\t_\t"
    "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\t"
    "SpaceAfter=No\n"
    "7\t.\t.\tPUNCT\t_\t_\t6\tpunct\t_\t_\n"
    "\n"
    "# sent_id = 2\n"
    "# newpar\n"
    "# text = Les rois dorment.\n"
    "1\tLes\tle\tDET\t_\tNumber=Plur\t2\tdet\t_\t_\n"
    "2\trois\troi\tNOUN\t_\tGender=Masc|Number=Plur\t3\tnsubj:pass\t_\t_\n"
    "3\tdorment\tdormir\tVERB\t_\t"
    "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\t"
    "SpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n"
    "\n";

typedef struct {
  PressWorld *world;
  Arena arena;
} Fixture;

static int
set_up(void **state)
{
  Fixture *const f = calloc(1, sizeof *f);
  if (!f || press_world_new(NULL, &f->world)) {
    return 1;
  }
  f->arena = press_arena(press_alloc_default(), 0);
  *state = f;
  return 0;
}

static int
tear_down(void **state)
{
  Fixture *const f = *state;
  press_arena_clear(&f->arena);
  press_world_free(f->world);
  free(f);
  return 0;
}

static Treebank
parse(Fixture *f, const char *text)
{
  Treebank bank = {0};
  assert_int_equal(press_conllu_parse(f->world, &f->arena, PRESS_STR("tiny"),
                                      press_str(text), &bank),
                   PRESS_OK);
  return bank;
}

static void
assert_text(PressStr text, const char *expected)
{
  assert_int_equal(text.len, strlen(expected));
  assert_memory_equal(text.data, expected, text.len);
}

static void
test_read(void **state)
{
  Fixture *const f = *state;
  const Treebank bank = parse(f, tiny);
  assert_int_equal(bank.sentences.n, 2);
  assert_int_equal(bank.words.n, 11);
  assert_int_equal(bank.ranges.n, 1);
  assert_int_equal(bank.ranges.items[0].first, 2);
  assert_int_equal(bank.words.items[3].range, 0);
  assert_int_equal(bank.words.items[4].range, NO_RANGE);
  assert_false(bank.words.items[5].space_after);
  assert_true(bank.sentences.items[0].newdoc);
  assert_true(bank.sentences.items[1].newpar);
  assert_text(press_conllu_text(&f->arena, &bank, NULL),
              "Le chat du roi dort.\n\nLes rois dorment.");
}

static void
test_write(void **state)
{
  Fixture *const f = *state;
  const Treebank bank = parse(f, tiny);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(f->world, &out), PRESS_OK);
  press_conllu_write(&bank, out);
  const PressStr once = press_arena_str(&f->arena, press_out_text(out));
  press_out_abandon(out);
  const Treebank again = parse(f, once.data);
  assert_int_equal(again.words.n, bank.words.n);
  for (size_t i = 0; i < bank.words.n; ++i) {
    assert_true(
        press_str_equals(again.words.items[i].form, bank.words.items[i].form));
    assert_int_equal(again.words.items[i].head, bank.words.items[i].head);
    assert_int_equal(again.words.items[i].range, bank.words.items[i].range);
  }
}

static void
test_bad_lines(void **state)
{
  Fixture *const f = *state;
  static const char *const bad[] = {
      "1\ta\n",
      "2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n",
      "1\ta\ta\tX\t_\t_\t2\troot\t_\t_\n",
      "1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n",
      "1\t\ta\tX\t_\t_\t0\troot\t_\t_\n",
      "1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n",
      "2-1\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n",
      "x\ta\ta\tX\t_\t_\t0\troot\t_\t_\n",
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; ++i) {
    Treebank bank = {0};
    assert_int_equal(press_conllu_parse(f->world, &f->arena, PRESS_STR("bad"),
                                        press_str(bad[i]), &bank),
                     PRESS_BAD_SYNTAX);
  }
  Treebank bank = {0};
  assert_int_equal(press_conllu_parse(f->world, &f->arena, PRESS_STR("bad"),
                                      PRESS_STR("# \xFF\n"), &bank),
                   PRESS_BAD_TEXT);
}

// Words ----------------------------------------------------------------------

/// The words of a text, with | between
static PressStr
words_of(Fixture *f, const char *language, const char *text)
{
  Article article = {0};
  SynArticle words = {0};
  PressStr joined = PRESS_STR("");
  const ArticleOptions options = {.language = press_str(language)};
  assert_int_equal(press_article_read(f->world, &f->arena, PRESS_STR("words"),
                                      press_str(text), &options, &article),
                   PRESS_OK);
  assert_true(press_syntax_words(NULL, &f->arena, &article, &words));
  for (uint32_t i = 0; i < words.n_words; ++i) {
    const SynWord *const w = &words.words[i];
    assert_true(w->start < w->end && w->end <= article.text.len);
    assert_true(w->part ||
                press_str_equals(
                    w->form, press_str_cut(article.text, w->start, w->end)));
    assert_true(article.tokens[w->token].start <= w->start);
    assert_true(article.tokens[w->token + w->n_tokens - 1].end >= w->end);
    const PressStr parts[] = {joined, press_str(i ? "|" : ""), w->form};
    joined = press_arena_join(&f->arena, parts, 3);
  }
  return joined;
}

static void
test_words(void **state)
{
  Fixture *const f = *state;
  static const struct {
    const char *language;
    const char *text;
    const char *words;
  } rows[] = {
      {"fr", "Il parle du roi.", "Il|parle|de|le|roi|."},
      {"fr", "Aux armes, DES gens", "À|les|armes|,|DE|LES|gens"},
      {"fr", "Auxquels va-t-il ?", "À|lesquels|va|-t-il|?"},
      {"fr", "Venu(e)s le 12/05/2019, score 70-61", NULL},
      {"en", "A well-known co-worker", "A|well|-|known|co-worker"},
      {"en", "We cannot go at 12:05", "We|can|not|go|at|12:05"},
      {"en", "Call 713-853-3989 in 1990-1995",
       "Call|713-853-3989|in|1990|-|1995"},
      {"en", "Fine :-) really?!", "Fine|:-)|really|?!"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    const PressStr words = words_of(f, rows[i].language, rows[i].text);
    if (rows[i].words) {
      assert_text(words, rows[i].words);
    }
  }
}

// Oracle ---------------------------------------------------------------------

/// As press_parse_may, but more than one word may hang on the root: this is
/// what costs are exact for
static bool
may(const ParseState *state, Move move)
{
  return move == MOVE_LEFT ? state->n_stack > 0 : press_parse_may(state, move);
}

/// Arcs of a tree that can still be had from a state: tries every way
static uint32_t
reachable(const ParseState *state, const uint32_t *heads)
{
  if (press_parse_is_done(state)) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < state->n; ++i) {
      n += state->head[i] == heads[i];
    }
    return n;
  }
  uint32_t most = 0;
  for (Move move = MOVE_SHIFT; move <= MOVE_RIGHT; ++move) {
    if (may(state, move)) {
      ParseState *const next = malloc(sizeof *next);
      assert_non_null(next);
      *next = *state;
      press_parse_move(next, move, 0);
      const uint32_t n = reachable(next, heads);
      most = n > most ? n : most;
      free(next);
    }
  }
  return most;
}

/// In every state the cost of a move is what is lost for good
static void
check_costs(const ParseState *state, const uint32_t *heads)
{
  const uint32_t best = reachable(state, heads);
  for (Move move = MOVE_SHIFT; move <= MOVE_RIGHT; ++move) {
    if (may(state, move)) {
      ParseState *const next = malloc(sizeof *next);
      assert_non_null(next);
      *next = *state;
      press_parse_move(next, move, 0);
      assert_int_equal(press_oracle_cost(state, heads, move),
                       best - reachable(next, heads));
      if (!press_parse_is_done(next)) {
        check_costs(next, heads);
      }
      free(next);
    }
  }
}

static void
test_oracle(void **state)
{
  (void)state;
  static const uint32_t trees[][5] = {
      {1, 4, 1, 2, 5}, {5, 0, 1, 2, 0}, {1, 2, 5, 2, 3}, {5, 0, 3, 0, 3}};
  TagTable tags = {.n = 1};
  const WordTraits traits[5] = {{0}};
  const SynWord words[5] = {{.form = {0}}};
  ParseState *const start = calloc(1, sizeof *start);
  assert_non_null(start);
  for (size_t t = 0; t < sizeof trees / sizeof *trees; ++t) {
    assert_true(press_oracle_is_projective(trees[t], 5));
    press_parse_start(&tags, traits, words, 5, start);
    check_costs(start, trees[t]);
  }
  free(start);
  static const uint32_t crossing[] = {2, 3, 5, 2};
  assert_false(press_oracle_is_projective(crossing, 4));
}

// Training -------------------------------------------------------------------

static PressStr
train(Fixture *f, const SyntaxRecipe *recipe, const char *tagger)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(f->world, &out), PRESS_OK);
  assert_int_equal(tagger
                       ? press_parser_train(f->world, recipe, tagger, out, NULL)
                       : press_tagger_train(f->world, recipe, out, NULL),
                   PRESS_OK);
  const PressStr bytes = press_arena_str(&f->arena, press_out_text(out));
  press_out_abandon(out);
  return bytes;
}

/// The tags of a sentence alone are those that it has in its article
static void
check_sentence_tags(Fixture *f, const SynArticle *words)
{
  for (uint32_t s = 0; s < words->n_sentences; ++s) {
    const SynSentence *const sentence = &words->sentences[s];
    SynWord *alone = NULL;
    uint32_t n = 0;
    assert_true(press_syntax_tags(&words->syntax->tagger, &f->arena,
                                  words->article, s, UINT32_MAX, &alone, &n));
    assert_int_equal(n, sentence->n);
    for (uint32_t i = 0; i < n; ++i) {
      const SynWord *const w = &words->words[sentence->first + i];
      assert_int_equal(alone[i].token, w->token);
      assert_int_equal(alone[i].tag, w->tag);
      assert_int_equal(alone[i].tag_trust, w->tag_trust);
    }
    const uint32_t end = words->words[sentence->first + n / 2].token;
    assert_true(press_syntax_tags(&words->syntax->tagger, &f->arena,
                                  words->article, s, end, &alone, &n));
    assert_true(n <= sentence->n / 2);
    for (uint32_t i = 0; i < n; ++i) {
      assert_int_equal(alone[i].tag, words->words[sentence->first + i].tag);
    }
  }
}

static void
check_tree(Fixture *f, const char *tagger, const char *parser)
{
  Syntax syntax = {0};
  Article article = {0};
  SynArticle words = {0};
  Treebank made = {0};
  TreeScores scores = {0};
  const Treebank gold = parse(f, tiny);
  const PressStr text = press_conllu_text(&f->arena, &gold, NULL);
  const ArticleOptions options = {.language = PRESS_STR("fr")};
  assert_int_equal(
      press_syntax_open(f->world, &f->arena, tagger, parser, &syntax),
      PRESS_OK);
  assert_int_equal(press_article_read(f->world, &f->arena, PRESS_STR("tiny"),
                                      text, &options, &article),
                   PRESS_OK);
  assert_true(press_syntax_read(&syntax, &f->arena, &article, &words));
  assert_true(press_syntax_treebank(&f->arena, &article, &words, &made));
  assert_int_equal(
      press_treebank_score(f->world, PRESS_STR("made"), &gold, &made, &scores),
      PRESS_OK);
  assert_int_equal(scores.aligned, 11);
  assert_int_equal(scores.sentences.right, 2);
  assert_int_equal(scores.upos.right, 11);
  assert_int_equal(scores.lemmas.right, 11);
  assert_int_equal(scores.relations.right, 11);
  assert_int_equal(words.words[2].token, words.words[3].token);
  assert_true(words.words[2].first_part && words.words[3].part);
  // Le chat du roi dort: roi hangs on chat, chat on dort
  assert_int_equal(words.of_token[3], 4);
  assert_int_equal(press_syntax_head(&words, 4), 1);
  assert_int_equal(press_syntax_head(&words, 5), NO_HEAD);
  assert_int_equal(press_syntax_top(&words, 0, 4), 1);
  assert_int_equal(press_syntax_top(&words, 2, 2), 4);
  assert_int_equal(press_syntax_tag(&words, &words.words[5])->mood,
                   TAG_MOOD_IND);
  check_sentence_tags(f, &words);
  press_syntax_close(&syntax);
}

/// Bytes that are wrong are refused, or at least do no harm
static void
check_damage(Fixture *f, PressStr bytes)
{
  char *const copy = press_arena_take(&f->arena, bytes.len + 16);
  char *const at = copy + (16 - (uintptr_t)copy % 16) % 16;
  for (size_t i = 0; i < bytes.len; i += bytes.len / 61 + 1) {
    memcpy(at, bytes.data, bytes.len);
    at[i] = (char)(at[i] ^ 0x41);
    Model model = {0};
    const PressStatus st = press_model_parse(f->world, PRESS_STR("damaged"),
                                             (PressStr){at, bytes.len},
                                             "tagger", TAGGER_FEATURES, &model);
    assert_int_not_equal(st, PRESS_OK);
  }
}

/// Paths of a tagger and a parser
typedef struct {
  const char *tagger;
  const char *parser;
} Paths;

static PressStatus
attempt_read(PressAlloc alloc, void *handle)
{
  const Paths *const paths = handle;
  const PressWorldOptions how = {.alloc = alloc};
  const ArticleOptions french = {.language = PRESS_STR("fr")};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&how, &world);
  if (st) {
    return st;
  }
  Arena arena = press_arena(alloc, 0);
  Syntax syntax = {0};
  Article article = {0};
  SynArticle words = {0};
  Treebank bank = {0};
  st = press_syntax_open(world, &arena, paths->tagger, paths->parser, &syntax);
  if (!st) {
    st = press_article_read(world, &arena, PRESS_STR("tiny"),
                            PRESS_STR("Le chat du roi dort !! Les ROIS."),
                            &french, &article);
  }
  SynWord *alone = NULL;
  uint32_t n = 0;
  if (!st && (!press_syntax_read(&syntax, &arena, &article, &words) ||
              !press_syntax_treebank(&arena, &article, &words, &bank) ||
              !press_syntax_tags(&syntax.tagger, &arena, &article, 0,
                                 UINT32_MAX, &alone, &n))) {
    st = PRESS_NO_MEMORY;
  }
  press_syntax_close(&syntax);
  press_arena_clear(&arena);
  press_world_free(world);
  return st;
}

static PressStatus
attempt_train(PressAlloc alloc, void *handle)
{
  const PressWorldOptions how = {.alloc = alloc};
  PressWorld *world = NULL;
  PressOut *out = NULL;
  PressStatus st = press_world_new(&how, &world);
  if (st) {
    return st;
  }
  st = press_out_memory(world, &out);
  if (!st) {
    st = press_tagger_train(world, handle, out, NULL);
    press_out_abandon(out);
  }
  press_world_free(world);
  return st;
}

static void
test_training(void **state)
{
  Fixture *const f = *state;
  const Folder folder = folder_make();
  const char *const bank =
      folder_file(&folder, &f->arena, "bank.conllu", press_str(tiny));
  const char *const paths[] = {bank};
  const SyntaxRecipe recipe = {.language = PRESS_STR("fr"),
                               .recipe = PRESS_STR("tiny"),
                               .sets = PRESS_STR("tiny\tours\n"),
                               .treebanks = paths,
                               .n_treebanks = 1,
                               .epochs = 10,
                               .runs = 2,
                               .keep = 100000,
                               .seed = 1};
  const PressStr tagger = train(f, &recipe, NULL);
  assert_true(press_str_equals(tagger, train(f, &recipe, NULL)));
  const char *const tagger_path =
      folder_file(&folder, &f->arena, "tagger", tagger);
  const PressStr parser = train(f, &recipe, tagger_path);
  assert_true(press_str_equals(parser, train(f, &recipe, tagger_path)));
  const char *const parser_path =
      folder_file(&folder, &f->arena, "parser", parser);
  check_tree(f, tagger_path, parser_path);
  check_damage(f, tagger);
  Paths models = {tagger_path, parser_path};
  SyntaxRecipe again = recipe;
  again.epochs = 1;
  again.runs = 1;
  assert_true(fail_alloc_sweep(attempt_read, &models) > 3);
  assert_true(fail_alloc_sweep(attempt_train, &again) > 3);
  Parser wrong = {0};
  assert_int_equal(press_parser_open(f->world, tagger_path, &wrong),
                   PRESS_BAD_DATA);
  folder_remove(&folder);
}

// Scores ---------------------------------------------------------------------

static void
test_score(void **state)
{
  Fixture *const f = *state;
  const Treebank gold = parse(f, "1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                 "1\tde\tde\tADP\t_\t_\t3\tcase\t_\t_\n"
                                 "2\tle\tle\tDET\t_\t_\t3\tdet:x\t_\t_\n"
                                 "3\troi\troi\tNOUN\t_\t_\t0\troot\t_\t_\n\n");
  const Treebank other = parse(f, "1\tdu\tde\tADP\t_\t_\t2\tcase\t_\t_\n"
                                  "2\troi\troi\tNOUN\t_\t_\t0\troot\t_\t_\n\n");
  TreeScores scores = {0};
  assert_int_equal(
      press_treebank_score(f->world, PRESS_STR("same"), &gold, &gold, &scores),
      PRESS_OK);
  assert_int_equal(scores.relations.right, 3);
  assert_int_equal(press_treebank_score(f->world, PRESS_STR("other"), &gold,
                                        &other, &scores),
                   PRESS_OK);
  assert_int_equal(scores.words.right, 1);
  assert_int_equal(scores.words.gold, 3);
  assert_int_equal(scores.words.system, 2);
  assert_int_equal(scores.relations.right, 1);
  assert_int_equal(scores.sentences.right, 1);
  const Treebank foreign = parse(f, "1\tdx\tde\tADP\t_\t_\t0\troot\t_\t_\n\n");
  assert_int_equal(press_treebank_score(f->world, PRESS_STR("foreign"), &gold,
                                        &foreign, &scores),
                   PRESS_BAD_DATA);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_read, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_write, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_bad_lines, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_words, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_oracle, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_training, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_score, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
