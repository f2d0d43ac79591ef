// SPDX-License-Identifier: MIT

// The learner goes over texts as the program will, after its own decisions. The
// second look learns from what a first look says of texts that it did not see:
// of the sentences in FOLDS parts, each is read by a model of the other ones.

#include "language/sentences_train.h"

#include "language/lessons.h"
#include "language/segments_train.h"

#include <math.h>

/// Parts that are read by a model of the other ones
#define FOLDS 5

// Set in cross-validation on Sequoia; the second look needs smaller steps.
#define RATE 0.1
#define DROP 0.3
#define RATE_SECOND 0.05
#define DROP_SECOND 0.2
#define EPOCHS_SECOND 5

/// Learn one decision; what would have been decided
static bool
learn_place(Gradient *gradient,
            const SentenceWalk *walk,
            uint32_t token,
            bool right,
            uint64_t key)
{
  FeatureList list;
  press_sentence_features(walk, token, &list);
  const bool begins = press_gradient_score(gradient, &list) > 0;
  press_gradient_drop(gradient, key, &list);
  const double score = press_gradient_score(gradient, &list);
  press_gradient_step(gradient, &list, 1.0 / (1.0 + exp(-score)) - right);
  return begins;
}

static bool
learn_text(Gradient *gradient,
           const Clusters *clusters,
           const Lesson *lesson,
           uint64_t *key)
{
  SentenceWalk walk = {0};
  Arena scratch = press_arena(gradient->arena->alloc, 0);
  const bool started =
      press_sentence_walk(&scratch, &lesson->article, clusters, &walk);
  while (started && press_sentence_next_block(&walk)) {
    for (uint32_t t = walk.begin + 1; t < walk.end; ++t) {
      const bool here =
          press_sentence_may_begin(&walk, t) &&
          learn_place(gradient, &walk, t, lesson->begins[t], ++*key);
      press_sentence_step(&walk, t, here);
    }
  }
  press_arena_clear(&scratch);
  return started && !gradient->failed;
}

/// What a training goes over
typedef struct {
  PressWorld *world;
  const SyntaxRecipe *recipe;
  const Clusters *clusters;
  uint64_t seed;
  uint64_t key;
  uint32_t done; ///< Epochs
  uint32_t todo;
} Course;

static PressStatus
tell(Course *course)
{
  return press_progress(course->world, "sentences", ++course->done,
                        course->todo)
             ? PRESS_OK
             : PRESS_CANCELLED;
}

/// Go over all texts once
static PressStatus
learn_epoch(Course *course, const Treebank *bank, Gradient *gradient)
{
  PressWorld *const world = course->world;
  const SyntaxRecipe *const recipe = course->recipe;
  Arena scratch = press_arena(world->alloc, 0);
  LessonList lessons = {0};
  PressStatus st = recipe->mixed
                       ? press_lessons_mix(world, &scratch, recipe->language,
                                           bank, &course->seed, &lessons)
                       : press_lessons_add(world, &scratch, recipe->language,
                                           bank, false, &lessons);
  const uint32_t n = (uint32_t)lessons.n;
  const uint32_t *const order = press_lessons_order(&scratch, n, &course->seed);
  if (!st && !order) {
    st = press_training_no_memory(world);
  }
  for (uint32_t k = 0; !st && order && k < n; ++k) {
    if (!learn_text(gradient, course->clusters, &lessons.items[order[k]],
                    &course->key)) {
      st = press_training_no_memory(world);
    }
  }
  press_arena_clear(&scratch);
  return st ? st : tell(course);
}

/// Learn the first look
static PressStatus
learn_first(Course *course,
            const Treebank *bank,
            uint32_t n_runs,
            Arena *arena,
            RowBytes *rows)
{
  Arena scratch = press_arena(course->world->alloc, 0);
  Gradient gradient = press_gradient(&scratch, RATE, DROP);
  PressStatus st = PRESS_OK;
  course->seed = course->recipe->seed;
  for (uint32_t run = 0; !st && run < n_runs; ++run) {
    for (uint32_t e = 0; !st && e < course->recipe->epochs; ++e) {
      st = learn_epoch(course, bank, &gradient);
    }
    press_gradient_end_run(&gradient);
  }
  if (!st &&
      !press_gradient_pack(&gradient, arena, course->recipe->keep, rows)) {
    st = press_training_no_memory(course->world);
  }
  press_arena_clear(&scratch);
  return st;
}

/// A text as the second look sees it
typedef struct {
  const Lesson *lesson;
  SegmentChain *items;
  size_t n;
  size_t cap;
} Chains;

typedef struct {
  Chains *items;
  size_t n;
  size_t cap;
} ChainsList;

/// Add the chains of a text, of which the rows have not heard
static bool
add_chains(Arena *arena,
           const Course *course,
           const Rows *rows,
           const Lesson *lesson,
           ChainsList *list)
{
  SentenceWalk *const walk = press_arena_take(arena, sizeof *walk);
  FirstLook *const look = press_arena_take(arena, sizeof *look);
  Chains chains = {.lesson = lesson};
  if (!walk || !look ||
      !press_sentence_walk(arena, &lesson->article, course->clusters, walk) ||
      !press_first_look(arena, walk, look)) {
    return false;
  }
  while (press_sentence_next_block(walk)) {
    press_sentences_look(rows, walk, look);
    for (uint32_t t = walk->begin; t < walk->end;) {
      if (!PRESS_ROOM(arena, &chains) ||
          !press_segment_chain(arena, look, t, &chains.items[chains.n])) {
        return false;
      }
      const SegmentChain *const chain = &chains.items[chains.n++];
      t = chain->places[chain->n].token;
    }
  }
  if (!PRESS_ROOM(arena, list)) {
    return false;
  }
  list->items[list->n++] = chains;
  return true;
}

/// Add the texts of a part, read by a model of the other parts
static PressStatus
add_part(Arena *arena,
         Course *course,
         const Treebank *bank,
         uint32_t number,
         ChainsList *list)
{
  PressWorld *const world = course->world;
  const SyntaxRecipe *const recipe = course->recipe;
  Treebank others;
  Treebank part;
  RowBytes bytes = {0};
  LessonList *const lessons = press_arena_take(arena, sizeof *lessons);
  if (!lessons ||
      !press_lessons_part(arena, bank, recipe->mixed, number, FOLDS, false,
                          &others) ||
      !press_lessons_part(arena, bank, recipe->mixed, number, FOLDS, true,
                          &part)) {
    return press_training_no_memory(world);
  }
  *lessons = (LessonList){0};
  PressStatus st = learn_first(course, &others, 1, arena, &bytes);
  if (!st) {
    st = press_lessons_add(world, arena, recipe->language, &part, false,
                           lessons);
  }
  if (!st && recipe->mixed) {
    st = press_lessons_mix(world, arena, recipe->language, &part, &course->seed,
                           lessons);
  }
  const Rows rows = press_rows_of(&bytes);
  for (size_t i = 0; !st && i < lessons->n; ++i) {
    if (!add_chains(arena, course, &rows, &lessons->items[i], list)) {
      st = press_training_no_memory(world);
    }
  }
  return st;
}

/// Go over all chains once
static PressStatus
learn_chains(Course *course, const ChainsList *list, Gradient *gradient)
{
  Arena scratch = press_arena(course->world->alloc, 0);
  const uint32_t n = (uint32_t)list->n;
  const uint32_t *const order = press_lessons_order(&scratch, n, &course->seed);
  bool done = order;
  for (uint32_t i = 0; done && i < n; ++i) {
    const Chains *const chains = &list->items[order[i]];
    for (size_t k = 0; done && k < chains->n; ++k) {
      Arena lattice = press_arena(course->world->alloc, 0);
      done =
          press_segment_learn(&lattice, &chains->items[k],
                              chains->lesson->begins, ++course->key, gradient);
      press_arena_clear(&lattice);
    }
  }
  press_arena_clear(&scratch);
  return done ? tell(course) : press_training_no_memory(course->world);
}

/// Learn the second look
static PressStatus
learn_second(Course *course, const Treebank *bank, Arena *arena, RowBytes *rows)
{
  Arena scratch = press_arena(course->world->alloc, 0);
  ChainsList list = {0};
  PressStatus st = PRESS_OK;
  for (uint32_t f = 0; !st && f < FOLDS; ++f) {
    st = add_part(&scratch, course, bank, f, &list);
  }
  Gradient gradient = press_gradient(&scratch, RATE_SECOND, DROP_SECOND);
  for (uint32_t run = 0; !st && run < course->recipe->runs; ++run) {
    for (uint32_t e = 0; !st && e < EPOCHS_SECOND; ++e) {
      st = learn_chains(course, &list, &gradient);
    }
    press_gradient_end_run(&gradient);
  }
  if (!st &&
      !press_gradient_pack(&gradient, arena, course->recipe->second, rows)) {
    st = press_training_no_memory(course->world);
  }
  press_arena_clear(&scratch);
  return st;
}

/// The rows of a model that is being made
typedef struct {
  RowBytes first;
  RowBytes second;
} Looks;

static PressStatus
learn(PressWorld *world,
      const SyntaxRecipe *recipe,
      const Treebank *bank,
      const Clusters *clusters,
      Arena *arena,
      Looks *looks)
{
  Course course = {.world = world,
                   .recipe = recipe,
                   .clusters = clusters,
                   .todo = recipe->runs * recipe->epochs +
                           (recipe->second ? FOLDS * recipe->epochs +
                                                 recipe->runs * EPOCHS_SECOND
                                           : 0)};
  const PressStatus st =
      learn_first(&course, bank, recipe->runs, arena, &looks->first);
  return st || !recipe->second
             ? st
             : learn_second(&course, bank, arena, &looks->second);
}

/// Share of sentences that are right, as F1, 0 to 1
static double
score(const Article *found, const bool *begins)
{
  size_t gold = 0;
  size_t right = 0;
  bool whole = false; // All was alike since the last beginning of both
  for (uint32_t t = 0; t <= found->n_tokens; ++t) {
    const bool end = t == found->n_tokens;
    const bool one =
        end || found->sentences[found->tokens[t].sentence].first == t;
    const bool other = end || begins[t];
    gold += !end && other;
    right += t && one && other && whole;
    whole = one == other && (one || whole);
  }
  const size_t both = gold + found->n_sentences;
  return both ? 2.0 * (double)right / (double)both : 0.0;
}

static PressStatus
measure(PressWorld *world,
        Arena *arena,
        const SyntaxRecipe *recipe,
        const Looks *looks,
        const Clusters *clusters,
        double *f1)
{
  LessonList lessons = {0};
  SentenceModel made = {.rows = press_rows_of(&looks->first),
                        .clusters = *clusters};
  if (recipe->second) {
    made.second = press_rows_of(&looks->second);
  }
  Corpus dev = {0};
  PressStatus st = press_corpus_read(world, arena, &recipe->dev, 1, &dev);
  if (!st) {
    st = press_lessons_add(world, arena, recipe->language, &dev.bank, true,
                           &lessons);
  }
  if (st || !lessons.n) {
    return st;
  }
  Article *const found = &lessons.items[0].article;
  if (!press_sentences_recut(&made, arena, found)) {
    return press_training_no_memory(world);
  }
  *f1 = score(found, lessons.items[0].begins);
  return PRESS_OK;
}

static void
add_rows(ModelMaker *maker,
         const char *at,
         const char *row,
         const RowBytes *rows)
{
  press_model_add(maker, at, MODEL_U32, rows->at, rows->n_at);
  press_model_add(maker, row, MODEL_U8, rows->rows, rows->n_rows);
}

static PressStatus
write_model(PressWorld *world,
            const SyntaxRecipe *recipe,
            const Looks *looks,
            const Clusters *clusters,
            PressOut *out)
{
  ModelMaker maker = {.feature_version = SENTENCES_FEATURES};
  press_model_add_text(&maker, "kind", PRESS_STR("sentences"));
  press_model_add_text(&maker, "language", recipe->language);
  press_model_add_text(&maker, "recipe", recipe->recipe);
  press_model_add_text(&maker, "sets", recipe->sets);
  add_rows(&maker, "begin.at", "begin.row", &looks->first);
  if (recipe->second) {
    add_rows(&maker, "whole.at", "whole.row", &looks->second);
  }
  if (clusters->at) {
    press_clusters_add(&maker, clusters);
  }
  return press_model_write(world, &maker, out);
}

PressStatus
press_sentences_train(PressWorld *world,
                      const SyntaxRecipe *recipe,
                      PressOut *out,
                      SyntaxScores *scores)
{
  Arena arena = press_arena(world->alloc, 0);
  Corpus corpus = {0};
  Clusters clusters = {0};
  Looks looks = {0};
  PressStatus st = press_corpus_read(world, &arena, recipe->treebanks,
                                     recipe->n_treebanks, &corpus);
  if (!st && recipe->clusters) {
    st = press_clusters_make(world, &arena, recipe->clusters,
                             recipe->n_clusters, &clusters);
  }
  if (!st) {
    st = learn(world, recipe, &corpus.bank, &clusters, &arena, &looks);
  }
  if (!st && recipe->dev && scores) {
    st = measure(world, &arena, recipe, &looks, &clusters, &scores->sentences);
  }
  if (!st) {
    st = write_model(world, recipe, &looks, &clusters, out);
  }
  press_arena_clear(&arena);
  return st;
}
