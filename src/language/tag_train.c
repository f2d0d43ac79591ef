// SPDX-License-Identifier: MIT

// The tagger learns from its own mistakes: each word of the training text is
// tagged with the weights of the moment, after words that were tagged so as
// well, and where the tag is wrong the right one gains what the wrong one
// loses.

#include "language/corpus.h"

#include <stdlib.h>

/// Move the weights of a feature list from a wrong tag to the right one
static void
correct(Learner *learner,
        const TagTable *tags,
        const FeatureList *list,
        uint32_t right,
        uint32_t wrong)
{
  const uint8_t right_pos = tags->items[right].upos;
  const uint8_t wrong_pos = tags->items[wrong].upos;
  const uint64_t *const f = list->items;
  press_learner_update(learner, f, list->n, (uint8_t)(N_UPOS + right), 1);
  press_learner_update(learner, f, list->n, (uint8_t)(N_UPOS + wrong), -1);
  if (right_pos != wrong_pos) {
    press_learner_update(learner, f, list->n, right_pos, 1);
    press_learner_update(learner, f, list->n, wrong_pos, -1);
  }
}

static void
learn_sentence(Learner *learner,
               const Corpus *corpus,
               const TreeSentence *sentence,
               const TagTable *tags)
{
  const Scorer scorer = {.learner = learner};
  SynWord *const words = corpus->words + sentence->first;
  const WordTraits *const traits = corpus->traits + sentence->first;
  FeatureList list;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    int32_t scores[LABELS_MAX] = {0};
    int32_t margin = 0;
    press_tags_features(tags, traits, words, sentence->n, i, &list);
    press_scorer_score(&scorer, &list, scores);
    const uint32_t tag = press_tags_best(tags, scores, &margin);
    const uint32_t right = corpus->tags[sentence->first + i];
    ++learner->step;
    if (tag != right) {
      correct(learner, tags, &list, right, tag);
    }
    words[i].tag = (uint8_t)tag;
  }
}

PressStatus
press_tagger_learn(PressWorld *world,
                   Arena *arena,
                   const SyntaxRecipe *recipe,
                   const Corpus *corpus,
                   const TagTable *tags,
                   uint32_t fold,
                   uint32_t folds,
                   RowBytes *rows)
{
  const uint32_t n = (uint32_t)corpus->bank.sentences.n;
  const uint32_t n_epochs = recipe->runs * recipe->epochs;
  Arena scratch = press_arena(world->alloc, 0);
  Learner learner = press_learner(&scratch);
  uint32_t *const order = press_arena_array(&scratch, n + 1U, sizeof *order);
  uint64_t seed = recipe->seed;
  PressStatus st = order ? PRESS_OK : PRESS_NO_MEMORY;
  for (uint32_t epoch = 0; !st && epoch < n_epochs; ++epoch) {
    press_shuffle(order, n, &seed);
    for (uint32_t k = 0; !learner.failed && k < n; ++k) {
      if (!folds || order[k] % folds != fold) {
        learn_sentence(&learner, corpus,
                       &corpus->bank.sentences.items[order[k]], tags);
      }
    }
    if ((epoch + 1) % recipe->epochs == 0) {
      press_learner_end_run(&learner);
    }
    if (!press_progress(world, "tagger", epoch + 1, n_epochs)) {
      st = PRESS_CANCELLED;
    }
  }
  Arena packing = press_arena(world->alloc, 0);
  RowBytes made = {0};
  if (!st && !press_learner_pack(&learner, &packing, recipe->keep, &made)) {
    st = PRESS_NO_MEMORY;
  }
  if (!st) {
    st = press_rows_copy(arena, &made, rows) ? PRESS_OK : PRESS_NO_MEMORY;
  }
  press_arena_clear(&packing);
  press_arena_clear(&scratch);
  return st == PRESS_NO_MEMORY ? press_training_no_memory(world) : st;
}

// du, des --------------------------------------------------------------------

/// Tokens of a sentence as the splitter meets them
typedef struct {
  PressStr norm;
  bool range;
} Piece;

static bool
may_split(PressStr norm)
{
  return press_str_equals(norm, PRESS_STR("du")) ||
         press_str_equals(norm, PRESS_STR("des"));
}

static uint32_t
pieces_of(const Corpus *corpus, const TreeSentence *sentence, Piece *pieces)
{
  uint32_t n = 0;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    const uint32_t at = sentence->first + i;
    const uint32_t range = corpus->bank.words.items[at].range;
    if (range == NO_RANGE) {
      pieces[n++] = (Piece){corpus->words[at].norm, false};
      continue;
    }
    const TreeRange *const r = &corpus->bank.ranges.items[range];
    if (r->first == at) {
      const bool du = r->form.len == 2 && (r->form.data[0] | 0x20) == 'd';
      const bool des = r->form.len == 3 && (r->form.data[0] | 0x20) == 'd';
      pieces[n++] = (Piece){du    ? PRESS_STR("du")
                            : des ? PRESS_STR("des")
                                  : corpus->words[at].norm,
                            true};
    }
  }
  return n;
}

static void
learn_split(Learner *learner,
            const Lexis *lexis,
            const Piece *pieces,
            uint32_t n,
            uint32_t i)
{
  PressStr norms[5];
  for (uint32_t k = 0; k < 5; ++k) {
    const uint32_t at = i + k;
    norms[k] = at < 2 || at - 2 >= n ? PRESS_NONE : pieces[at - 2].norm;
  }
  FeatureList list;
  int32_t scores[LABELS_MAX] = {0};
  press_split_features(lexis, norms, &list);
  press_learner_score(learner, list.items, list.n, scores);
  const bool guess = scores[1] > 0;
  ++learner->step;
  if (guess != pieces[i].range || (scores[1] < 3 && scores[1] > -3)) {
    press_learner_update(learner, list.items, list.n, 1,
                         pieces[i].range ? 1 : -1);
  }
}

/// Weights of the splitter; n_at 0 if the treebanks have no `du`, `des`
static bool
learn_splits(PressWorld *world,
             Arena *arena,
             const SyntaxRecipe *recipe,
             const Corpus *corpus,
             const Lexis *lexis,
             RowBytes *rows)
{
  Arena scratch = press_arena(world->alloc, 0);
  Learner learner = press_learner(&scratch);
  const uint32_t n = (uint32_t)corpus->bank.sentences.n;
  Piece *const pieces =
      press_arena_array(&scratch, corpus->bank.words.n + 1, sizeof *pieces);
  uint32_t *const order = press_arena_array(&scratch, n + 1U, sizeof *order);
  uint64_t seed = recipe->seed;
  for (uint32_t epoch = 0; pieces && order && epoch < 10; ++epoch) {
    press_shuffle(order, n, &seed);
    for (uint32_t k = 0; k < n; ++k) {
      const uint32_t m =
          pieces_of(corpus, &corpus->bank.sentences.items[order[k]], pieces);
      for (uint32_t i = 0; i < m; ++i) {
        if (may_split(pieces[i].norm)) {
          learn_split(&learner, lexis, pieces, m, i);
        }
      }
    }
  }
  press_learner_end_run(&learner);
  RowBytes made = {0};
  bool done = pieces && order && !learner.failed;
  if (done && learner.rows.n) {
    done = press_learner_pack(&learner, &scratch, 60000, &made) &&
           press_rows_copy(arena, &made, rows);
  }
  press_arena_clear(&scratch);
  return done;
}

// The whole ------------------------------------------------------------------

/// Parts of a tagger that is being trained
typedef struct {
  Corpus corpus;
  Lexis lexis;
  TagTable tags;
  PressStr tag_lines;
  RowBytes rows;
  RowBytes split;
  Prints lemmas;
  PressStr lemma_lines;
  Trust trust;
} Parts;

static PressStatus
learn_parts(PressWorld *world,
            Arena *arena,
            const SyntaxRecipe *recipe,
            Parts *p)
{
  PressStatus st = press_corpus_read(world, arena, recipe->treebanks,
                                     recipe->n_treebanks, &p->corpus);
  if (!st && recipe->clusters) {
    st = press_clusters_make(world, arena, recipe->clusters, recipe->n_clusters,
                             &p->lexis.clusters);
  }
  if (!st) {
    st = press_lexis_learn(world, arena, recipe->lexicon, &p->corpus,
                           &p->lexis.classes);
  }
  if (!st) {
    st = press_lemmas_learn(world, arena, recipe->lexicon, &p->corpus,
                            &p->lemmas, &p->lemma_lines);
  }
  if (st) {
    return st;
  }
  p->tag_lines = press_corpus_tag_lines(arena, &p->corpus);
  if (press_str_is_none(p->tag_lines) ||
      !press_tags_parse(p->tag_lines, &p->tags) ||
      !press_corpus_set_gold(arena, &p->corpus, &p->tags, NULL) ||
      !press_corpus_set_traits(arena, &p->corpus, &p->lexis) ||
      !learn_splits(world, arena, recipe, &p->corpus, &p->lexis, &p->split)) {
    return press_training_no_memory(world);
  }
  return press_tagger_learn(world, arena, recipe, &p->corpus, &p->tags, 0, 0,
                            &p->rows);
}

static bool
same_lemma(PressStr found, PressStr right)
{
  return press_str_equals(found, right.len ? right : PRESS_STR("_"));
}

/// Measure scores and trust on a treebank whose tokens are as they are there
static PressStatus
measure(PressWorld *world,
        Arena *arena,
        const SyntaxRecipe *recipe,
        Parts *p,
        SyntaxScores *scores)
{
  Corpus dev = {0};
  const PressStatus st = press_corpus_read(world, arena, &recipe->dev, 1, &dev);
  if (st) {
    return st;
  }
  const size_t n = dev.bank.words.n;
  Judged *const judged = press_arena_array(arena, n + 1, sizeof *judged);
  Lemmas lemmas = {.prints = p->lemmas};
  if (!judged || !press_corpus_set_gold(arena, &dev, &p->tags, NULL) ||
      !press_corpus_set_traits(arena, &dev, &p->lexis) ||
      !press_lemma_rules_parse(arena, p->lemma_lines, &lemmas)) {
    return press_training_no_memory(world);
  }
  const Rows rows = press_rows_of(&p->rows);
  const Scorer scorer = {.rows = &rows};
  size_t upos = 0;
  size_t tags = 0;
  size_t right_lemmas = 0;
  for (size_t s = 0; s < dev.bank.sentences.n; ++s) {
    const TreeSentence *const t = &dev.bank.sentences.items[s];
    press_tags_judge(&scorer, &p->tags, &dev, t, judged);
    for (uint32_t i = t->first; i < t->first + t->n; ++i) {
      upos += judged[i].right;
      tags += dev.words[i].tag == dev.tags[i];
      right_lemmas +=
          same_lemma(press_lemma_find(&lemmas, arena, &dev.words[i]),
                     dev.bank.words.items[i].lemma);
    }
  }
  if (scores && n) {
    scores->upos = (double)upos / (double)n;
    scores->tags = (double)tags / (double)n;
    scores->lemmas = (double)right_lemmas / (double)n;
  }
  press_trust_measure(judged, n, &p->trust);
  return PRESS_OK;
}

static PressStatus
write_parts(PressWorld *world,
            const SyntaxRecipe *recipe,
            const Parts *p,
            PressOut *out)
{
  uint32_t trust[2 * TRUST_ROWS];
  ModelMaker maker = {.feature_version = TAGGER_FEATURES};
  press_model_add_text(&maker, "kind", PRESS_STR("tagger"));
  press_model_add_text(&maker, "language", recipe->language);
  press_model_add_text(&maker, "recipe", recipe->recipe);
  press_model_add_text(&maker, "sets", recipe->sets);
  press_model_add_text(&maker, "tags", p->tag_lines);
  press_model_add_text(&maker, "lemma.rules", p->lemma_lines);
  press_model_add(&maker, "tag.at", MODEL_U32, p->rows.at, p->rows.n_at);
  press_model_add(&maker, "tag.row", MODEL_U8, p->rows.rows, p->rows.n_rows);
  if (p->split.n_at) {
    press_model_add(&maker, "split.at", MODEL_U32, p->split.at, p->split.n_at);
    press_model_add(&maker, "split.row", MODEL_U8, p->split.rows,
                    p->split.n_rows);
  }
  press_prints_add(&maker, "class.at", "class.print", &p->lexis.classes);
  press_prints_add(&maker, "lemma.at", "lemma.print", &p->lemmas);
  if (p->lexis.clusters.at) {
    press_clusters_add(&maker, &p->lexis.clusters);
  }
  press_trust_add(&maker, &p->trust, trust);
  return press_model_write(world, &maker, out);
}

PressStatus
press_tagger_train(PressWorld *world,
                   const SyntaxRecipe *recipe,
                   PressOut *out,
                   SyntaxScores *scores)
{
  Arena arena = press_arena(world->alloc, 0);
  Parts parts = {0};
  PressStatus st = learn_parts(world, &arena, recipe, &parts);
  if (!st && recipe->dev) {
    st = measure(world, &arena, recipe, &parts, scores);
  }
  if (!st) {
    st = write_parts(world, recipe, &parts, out);
  }
  press_arena_clear(&arena);
  return st;
}
