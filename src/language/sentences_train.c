// SPDX-License-Identifier: MIT

// Treebanks are put together to the raw text that they were, and read as any
// article is; the learner goes over it as the program will, after its own
// decisions, and where one is wrong its features gain or lose.

#include "language/sentences_train.h"

#include "language/sentences.h"

/// Sentences of a text if the treebank does not say where texts begin
#define TEXT_SENTENCES 200

/// A decision must be ahead by this, or it is learned again
#define MARGIN 8

/// A text and where its sentences begin
typedef struct {
  Article article;
  bool *begins; ///< By token
} Lesson;

typedef struct {
  Lesson *items;
  size_t n;
  size_t cap;
} LessonList;

static PressStatus
no_memory(const PressWorld *world)
{
  return press_report_file(world, PRESS_NO_MEMORY, NULL, NULL,
                           "no memory for a training");
}

/// Set which tokens begin a sentence; `starts`: bytes, ascending
static bool
mark_begins(Arena *arena, const uint32_t *starts, size_t n, Lesson *lesson)
{
  const Article *const a = &lesson->article;
  lesson->begins = press_arena_array(arena, a->n_tokens + 1U, sizeof(bool));
  size_t s = 0;
  for (uint32_t t = 0; lesson->begins && t < a->n_tokens; ++t) {
    while (s < n && starts[s] < a->tokens[t].start) {
      ++s;
    }
    lesson->begins[t] = s < n && starts[s] == a->tokens[t].start;
  }
  return lesson->begins;
}

/// Add a part of a treebank as a text
static PressStatus
add_text(PressWorld *world,
         Arena *arena,
         PressStr language,
         const Treebank *part,
         LessonList *lessons)
{
  const ArticleOptions how = {.language = language};
  Lesson lesson = {.begins = NULL};
  uint32_t *const starts =
      press_arena_array(arena, part->sentences.n + 1, sizeof *starts);
  const PressStr text =
      starts ? press_conllu_text(arena, part, starts) : PRESS_NONE;
  if (press_str_is_none(text)) {
    return no_memory(world);
  }
  const PressStatus st = press_article_read(world, arena, PRESS_STR("treebank"),
                                            text, &how, &lesson.article);
  if (st) {
    return st;
  }
  if (!mark_begins(arena, starts, part->sentences.n, &lesson) ||
      !PRESS_ROOM(arena, lessons)) {
    return no_memory(world);
  }
  lessons->items[lessons->n++] = lesson;
  return PRESS_OK;
}

/// Add a treebank, text by text, or as one
static PressStatus
add_treebank(PressWorld *world,
             Arena *arena,
             PressStr language,
             const Treebank *bank,
             bool whole,
             LessonList *lessons)
{
  const TreeSentence *const all = bank->sentences.items;
  for (size_t from = 0; from < bank->sentences.n;) {
    size_t to = from + 1;
    while (to < bank->sentences.n &&
           (whole || (!all[to].newdoc && to - from < TEXT_SENTENCES))) {
      ++to;
    }
    Treebank part = *bank;
    part.sentences.items += from;
    part.sentences.n = to - from;
    const PressStatus st = add_text(world, arena, language, &part, lessons);
    if (st) {
      return st;
    }
    from = to;
  }
  return PRESS_OK;
}

/// Texts of a treebank's sentences in another order
static PressStatus
mix_texts(PressWorld *world,
          Arena *arena,
          const SyntaxRecipe *recipe,
          const Treebank *bank,
          uint64_t *seed,
          LessonList *lessons)
{
  const uint32_t n = (uint32_t)bank->sentences.n;
  uint32_t *const order = press_arena_array(arena, n + 1U, sizeof *order);
  Treebank mixed = *bank;
  mixed.sentences.items =
      press_arena_array(arena, n + 1U, sizeof *mixed.sentences.items);
  if (!order || !mixed.sentences.items) {
    return no_memory(world);
  }
  press_shuffle(order, n, seed);
  for (uint32_t i = 0; i < n; ++i) {
    mixed.sentences.items[i] = bank->sentences.items[order[i]];
  }
  return add_treebank(world, arena, recipe->language, &mixed, false, lessons);
}

/// Learn one decision; what was decided
static bool
learn_place(Learner *learner,
            const SentenceWalk *walk,
            uint32_t token,
            bool right)
{
  FeatureList list;
  int32_t scores[LABELS_MAX] = {0};
  press_sentence_features(walk, token, &list);
  press_learner_score(learner, list.items, list.n, scores);
  ++learner->step;
  if (right ? scores[1] < MARGIN : scores[1] > -MARGIN) {
    press_learner_update(learner, list.items, list.n, 1, right ? 1 : -1);
  }
  return scores[1] > 0;
}

static bool
learn_text(Learner *learner, const Clusters *clusters, const Lesson *lesson)
{
  SentenceWalk walk = {0};
  Arena scratch = press_arena(learner->arena->alloc, 0);
  const bool started =
      press_sentence_walk(&scratch, &lesson->article, clusters, &walk);
  while (started && press_sentence_next_block(&walk)) {
    for (uint32_t t = walk.begin + 1; t < walk.end; ++t) {
      const bool here = press_sentence_may_begin(&walk, t) &&
                        learn_place(learner, &walk, t, lesson->begins[t]);
      press_sentence_step(&walk, t, here);
    }
  }
  press_arena_clear(&scratch);
  return started && !learner->failed;
}

/// Go over all texts once
static PressStatus
learn_epoch(PressWorld *world,
            const SyntaxRecipe *recipe,
            const Treebank *bank,
            const Clusters *clusters,
            uint64_t *seed,
            Learner *learner)
{
  Arena scratch = press_arena(world->alloc, 0);
  LessonList lessons = {0};
  PressStatus st =
      recipe->mixed ? mix_texts(world, &scratch, recipe, bank, seed, &lessons)
                    : add_treebank(world, &scratch, recipe->language, bank,
                                   false, &lessons);
  const uint32_t n = (uint32_t)lessons.n;
  uint32_t *const order = press_arena_array(&scratch, n + 1U, sizeof *order);
  if (!st && !order) {
    st = no_memory(world);
  }
  if (!st && order) {
    press_shuffle(order, n, seed);
  }
  for (uint32_t k = 0; !st && order && k < n; ++k) {
    if (!learn_text(learner, clusters, &lessons.items[order[k]])) {
      st = no_memory(world);
    }
  }
  press_arena_clear(&scratch);
  return st;
}

static PressStatus
learn(PressWorld *world,
      const SyntaxRecipe *recipe,
      const Treebank *bank,
      const Clusters *clusters,
      Arena *arena,
      RowBytes *rows)
{
  const uint32_t n_epochs = recipe->runs * recipe->epochs;
  Learner learner = press_learner(arena);
  uint64_t seed = recipe->seed;
  for (uint32_t epoch = 0; epoch < n_epochs; ++epoch) {
    const PressStatus st =
        learn_epoch(world, recipe, bank, clusters, &seed, &learner);
    if (st) {
      return st;
    }
    if ((epoch + 1) % recipe->epochs == 0) {
      press_learner_end_run(&learner);
    }
    if (!press_progress(world, "sentences", epoch + 1, n_epochs)) {
      return PRESS_CANCELLED;
    }
  }
  return press_learner_pack(&learner, arena, recipe->keep, rows)
             ? PRESS_OK
             : no_memory(world);
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
        const RowBytes *rows,
        const Clusters *clusters,
        double *f1)
{
  LessonList lessons = {0};
  const SentenceModel made = {.rows = press_rows_of(rows),
                              .clusters = *clusters};
  Corpus dev = {0};
  PressStatus st = press_corpus_read(world, arena, &recipe->dev, 1, &dev);
  if (!st) {
    st =
        add_treebank(world, arena, recipe->language, &dev.bank, true, &lessons);
  }
  if (st || !lessons.n) {
    return st;
  }
  Article *const found = &lessons.items[0].article;
  if (!press_sentences_recut(&made, arena, found)) {
    return no_memory(world);
  }
  *f1 = score(found, lessons.items[0].begins);
  return PRESS_OK;
}

static PressStatus
write_model(PressWorld *world,
            const SyntaxRecipe *recipe,
            const RowBytes *rows,
            const Clusters *clusters,
            PressOut *out)
{
  ModelMaker maker = {.feature_version = SENTENCES_FEATURES};
  press_model_add_text(&maker, "kind", PRESS_STR("sentences"));
  press_model_add_text(&maker, "language", recipe->language);
  press_model_add_text(&maker, "recipe", recipe->recipe);
  press_model_add_text(&maker, "sets", recipe->sets);
  press_model_add(&maker, "begin.at", MODEL_U32, rows->at, rows->n_at);
  press_model_add(&maker, "begin.row", MODEL_U8, rows->rows, rows->n_rows);
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
  RowBytes rows = {0};
  PressStatus st = press_corpus_read(world, &arena, recipe->treebanks,
                                     recipe->n_treebanks, &corpus);
  if (!st && recipe->clusters) {
    st = press_clusters_make(world, &arena, recipe->clusters,
                             recipe->n_clusters, &clusters);
  }
  if (!st) {
    st = learn(world, recipe, &corpus.bank, &clusters, &arena, &rows);
  }
  if (!st && recipe->dev && scores) {
    st = measure(world, &arena, recipe, &rows, &clusters, &scores->sentences);
  }
  if (!st) {
    st = write_model(world, recipe, &rows, &clusters, out);
  }
  press_arena_clear(&arena);
  return st;
}
