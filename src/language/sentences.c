// SPDX-License-Identifier: MIT

// The first look goes from left to right, over each place where a sentence may
// begin once. The second one takes what it found for likely, and looks at whole
// sentences; a model may be without it.

#include "language/segments.h"

PressStatus
press_sentence_model_from(PressWorld *world,
                          const Model *model,
                          SentenceModel *sentences)
{
  SentenceModel made = {.model = *model};
  PressStatus st = press_rows_open(world, model, "begin", &made.rows);
  if (!st && press_model_find(model, "whole.at", MODEL_U32)) {
    st = press_rows_open(world, model, "whole", &made.second);
  }
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

/// What the rows say of a place: log odds that a sentence begins
static double
ask(const Rows *rows, const SentenceWalk *walk, uint32_t token)
{
  FeatureList list;
  int32_t scores[LABELS_MAX] = {0};
  press_sentence_features(walk, token, &list);
  press_rows_score(rows, list.items, list.n, scores);
  return (double)scores[1] / GRADIENT_ONE;
}

void
press_sentences_look(const Rows *rows, SentenceWalk *walk, FirstLook *look)
{
  look->margins[walk->begin] = SEGMENT_CERTAIN;
  for (uint32_t t = walk->begin + 1; t < walk->end; ++t) {
    look->margins[t] = press_sentence_may_begin(walk, t) ? ask(rows, walk, t)
                                                         : 2 * SEGMENT_NEVER;
    press_sentence_step(walk, t, look->margins[t] > 0);
  }
}

/// The second look at a block
static bool
look_again(Arena *arena,
           const SentenceModel *sentences,
           const FirstLook *look,
           bool *begins)
{
  const SegmentScorer scorer = {.rows = &sentences->second};
  for (uint32_t t = look->walk->begin; t < look->walk->end;) {
    SegmentChain chain;
    SegmentLattice lattice;
    if (!press_segment_chain(arena, look, t, &chain) ||
        !press_segment_lattice(arena, &chain, &scorer, &lattice) ||
        !press_segment_best(arena, &lattice, begins)) {
      return false;
    }
    t = chain.places[chain.n].token;
  }
  return true;
}

/// Find the tokens that begin a sentence
static bool
find_begins(Arena *arena,
            const SentenceModel *sentences,
            const Article *article,
            bool *begins)
{
  SentenceWalk walk = {0};
  FirstLook look;
  if (!press_sentence_walk(arena, article, &sentences->clusters, &walk) ||
      !press_first_look(arena, &walk, &look)) {
    return false;
  }
  while (press_sentence_next_block(&walk)) {
    press_sentences_look(&sentences->rows, &walk, &look);
    if (sentences->second.n && !look_again(arena, sentences, &look, begins)) {
      return false;
    }
    for (uint32_t t = walk.begin; !sentences->second.n && t < walk.end; ++t) {
      begins[t] = look.margins[t] > 0;
    }
  }
  return true;
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
  const uint32_t n = article->n_tokens;
  Recut recut = {.tokens = press_arena_array(arena, n + 1U, sizeof(Token))};
  Arena scratch = press_arena(arena->alloc, 0);
  bool *const begins = press_arena_array(&scratch, n + 1U, sizeof *begins);
  bool done = recut.tokens && begins &&
              find_begins(&scratch, sentences, article, begins);
  if (done) {
    memcpy(recut.tokens, article->tokens, n * sizeof(Token));
  }
  for (uint32_t t = 0; done && t < n; ++t) {
    done = (recut.n && !begins[t]) || begin(arena, article, t, &recut);
    if (done) {
      extend(&recut, t);
    }
  }
  press_arena_clear(&scratch);
  if (done) {
    article->tokens = recut.tokens;
    article->sentences = recut.items;
    article->n_sentences = (uint32_t)recut.n;
  }
  return done;
}
