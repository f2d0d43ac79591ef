// SPDX-License-Identifier: MIT

// From left to right, each place where a sentence may begin once.

#include "language/sentences.h"

PressStatus
press_sentence_model_from(PressWorld *world,
                          const Model *model,
                          SentenceModel *sentences)
{
  SentenceModel made = {.model = *model};
  PressStatus st = press_rows_open(world, model, "begin", &made.rows);
  if (!st) {
    st = press_clusters_open(world, model, &made.clusters);
  }
  if (st) {
    press_sentence_model_close(&made);
    return st;
  }
  *sentences = made;
  return PRESS_OK;
}

PressStatus
press_sentence_model_open(PressWorld *world,
                          const char *path,
                          SentenceModel *sentences)
{
  Model model = {0};
  const PressStatus st =
      press_model_read(world, path, "sentences", SENTENCES_FEATURES, &model);
  return st ? st : press_sentence_model_from(world, &model, sentences);
}

void
press_sentence_model_close(SentenceModel *sentences)
{
  press_model_close(&sentences->model);
  *sentences = (SentenceModel){0};
}

/// What the model says of a place
static bool
begins(const SentenceModel *sentences, const SentenceWalk *walk, uint32_t token)
{
  FeatureList list;
  int32_t scores[LABELS_MAX] = {0};
  if (!press_sentence_may_begin(walk, token)) {
    return false;
  }
  press_sentence_features(walk, token, &list);
  press_rows_score(&sentences->rows, list.items, list.n, scores);
  return scores[1] > 0;
}

/// Sentences and tokens that are being made
typedef struct {
  Token *tokens;
  Sentence *items;
  size_t n;
  size_t cap;
} Recut;

/// Begin a sentence at a token
static bool
begin(Arena *arena, const Article *article, uint32_t token, Recut *recut)
{
  const Sentence *const old =
      &article->sentences[article->tokens[token].sentence];
  if (!PRESS_ROOM(arena, recut)) {
    return false;
  }
  recut->items[recut->n++] = (Sentence){.start = article->tokens[token].start,
                                        .kind = old->kind,
                                        .paragraph = old->paragraph,
                                        .first = token};
  return true;
}

/// Add a token to the last sentence
static void
extend(Recut *recut, uint32_t token)
{
  Sentence *const s = &recut->items[recut->n - 1];
  recut->tokens[token].sentence = (uint32_t)recut->n - 1;
  s->end = recut->tokens[token].end;
  ++s->n;
}

bool
press_sentences_recut(const SentenceModel *sentences,
                      Arena *arena,
                      Article *article)
{
  SentenceWalk walk = {0};
  Recut recut = {.tokens = press_arena_array(arena, article->n_tokens + 1U,
                                             sizeof(Token))};
  if (!recut.tokens ||
      !press_sentence_walk(arena, article, &sentences->clusters, &walk)) {
    return false;
  }
  memcpy(recut.tokens, article->tokens, article->n_tokens * sizeof(Token));
  while (press_sentence_next_block(&walk)) {
    if (!begin(arena, article, walk.begin, &recut)) {
      return false;
    }
    extend(&recut, walk.begin);
    for (uint32_t t = walk.begin + 1; t < walk.end; ++t) {
      const bool here = begins(sentences, &walk, t);
      if (here && !begin(arena, article, t, &recut)) {
        return false;
      }
      press_sentence_step(&walk, t, here);
      extend(&recut, t);
    }
  }
  article->tokens = recut.tokens;
  article->sentences = recut.items;
  article->n_sentences = (uint32_t)recut.n;
  return true;
}
