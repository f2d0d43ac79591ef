// SPDX-License-Identifier: MIT

// The parser learns with a dynamic oracle: in every state, also in those that
// its own mistakes lead to, the moves that cost no right arc are right. After
// the first epochs it mostly follows its own best move, so that it learns what
// to do behind a mistake. Its tags are those of taggers that have not seen the
// sentence.

#include "language/corpus.h"
#include "language/oracle.h"

#include <string.h>

/// Epochs in which only right moves are followed
#define EPOCHS_RIGHT 1

/// A training that goes on
typedef struct {
  PressWorld *world;
  const SyntaxRecipe *recipe;
  Corpus corpus;
  Tagger tagger;
  RelationTable relations;
  PressStr relation_lines;
  Learner learner;
  ParseState state;
  uint64_t seed;
  Trust trust;
  uint32_t n_crossing; ///< Sentences whose arcs cross
} Training;

/// A move with its relation and score
typedef struct {
  Move move;
  uint32_t relation;
  int32_t score;
  bool found;
} Choice;

static void
consider(Choice *best, Move move, uint32_t relation, int32_t score)
{
  if (!best->found || score > best->score) {
    *best = (Choice){move, relation, score, true};
  }
}

static int32_t
score_of(const Training *t, const int32_t *scores, Move move, uint32_t relation)
{
  const uint32_t label = press_parse_label(t->relations.n, move, relation);
  return scores[label] + (move == MOVE_SHIFT ? 0 : scores[move]);
}

/// The best move of all, and the best of those that cost nothing
static void
choose(const Training *t,
       const int32_t *scores,
       const uint32_t *heads,
       const uint8_t *relations,
       Choice *best,
       Choice *right)
{
  const ParseState *const s = &t->state;
  for (Move move = MOVE_SHIFT; move <= MOVE_RIGHT; ++move) {
    if (!press_parse_may(s, move)) {
      continue;
    }
    const bool free = press_oracle_cost(s, heads, move) == 0;
    if (move == MOVE_SHIFT) {
      consider(best, move, 0, scores[MOVE_SHIFT]);
      if (free) {
        consider(right, move, 0, scores[MOVE_SHIFT]);
      }
      continue;
    }
    for (uint32_t r = 0; r < t->relations.n; ++r) {
      consider(best, move, r, score_of(t, scores, move, r));
    }
    if (free) {
      const uint32_t top = s->stack[s->n_stack - 1];
      const uint32_t head =
          move == MOVE_LEFT ? s->next : s->stack[s->n_stack - 2];
      if (heads[top] == head) {
        consider(right, move, relations[top],
                 score_of(t, scores, move, relations[top]));
      } else {
        // The right arc is lost already: any relation is as good
        for (uint32_t r = 0; r < t->relations.n; ++r) {
          consider(right, move, r, score_of(t, scores, move, r));
        }
      }
    }
  }
}

static void
change(Training *t, const FeatureList *list, const Choice *choice, int32_t by)
{
  const uint32_t label =
      press_parse_label(t->relations.n, choice->move, choice->relation);
  press_learner_update(&t->learner, list->items, list->n, (uint8_t)label, by);
}

static void
change_move(Training *t, const FeatureList *list, Move move, int32_t by)
{
  if (move != MOVE_SHIFT) {
    press_learner_update(&t->learner, list->items, list->n, (uint8_t)move, by);
  }
}

static void
learn_sentence(Training *t, const TreeSentence *sentence, uint32_t epoch)
{
  const uint32_t *const heads = t->corpus.heads + sentence->first;
  const uint8_t *const relations = t->corpus.relations + sentence->first;
  const Scorer scorer = {.learner = &t->learner};
  FeatureList list;
  press_parse_start(&t->tagger.tags, t->corpus.traits + sentence->first,
                    t->corpus.words + sentence->first, sentence->n, &t->state);
  while (!press_parse_is_done(&t->state)) {
    int32_t scores[LABELS_MAX] = {0};
    Choice best = {0};
    Choice right = {0};
    press_parse_features(&t->state, &list);
    press_scorer_score(&scorer, &list, scores);
    choose(t, scores, heads, relations, &best, &right);
    ++t->learner.step;
    if (!right.found) {
      right = best; // crossing arcs: nothing is right here
    }
    if (best.move != right.move || best.relation != right.relation) {
      change(t, &list, &right, 1);
      change(t, &list, &best, -1);
      if (best.move != right.move) {
        change_move(t, &list, right.move, 1);
        change_move(t, &list, best.move, -1);
      }
    }
    t->seed = t->seed * 6364136223846793005U + 1442695040888963407U;
    const bool explore = epoch >= EPOCHS_RIGHT && (t->seed >> 33) % 10 < 9;
    const Choice *const next = explore ? &best : &right;
    press_parse_move(&t->state, next->move, (uint8_t)next->relation);
  }
}

/// One run over all epochs
static PressStatus
run(Training *t, uint32_t *order, uint64_t *order_seed, uint32_t number)
{
  const uint32_t n = (uint32_t)t->corpus.bank.sentences.n;
  const uint32_t epochs = t->recipe->epochs;
  for (uint32_t epoch = 0; epoch < epochs; ++epoch) {
    press_shuffle(order, n, order_seed);
    for (uint32_t k = 0; !t->learner.failed && k < n; ++k) {
      const TreeSentence *const s = &t->corpus.bank.sentences.items[order[k]];
      if (s->n <= PARSE_WORDS_MAX) {
        learn_sentence(t, s, epoch);
      }
    }
    if (!press_progress(t->world, "parser", number * epochs + epoch + 1,
                        (size_t)t->recipe->runs * epochs)) {
      return PRESS_CANCELLED;
    }
  }
  press_learner_end_run(&t->learner);
  return PRESS_OK;
}

static PressStatus
learn(Training *t, RowBytes *rows, Arena *arena)
{
  const uint32_t n = (uint32_t)t->corpus.bank.sentences.n;
  Arena scratch = press_arena(t->world->alloc, 0);
  t->learner = press_learner(&scratch);
  t->seed = t->recipe->seed;
  uint64_t order_seed = t->recipe->seed;
  uint32_t *const order = press_arena_array(&scratch, n + 1U, sizeof *order);
  PressStatus st = order ? PRESS_OK : PRESS_NO_MEMORY;
  for (uint32_t i = 0; !st && i < t->recipe->runs; ++i) {
    st = run(t, order, &order_seed, i);
  }
  Arena packing = press_arena(t->world->alloc, 0);
  RowBytes made = {0};
  if (!st &&
      (!press_learner_pack(&t->learner, &packing, t->recipe->keep, &made) ||
       !press_rows_copy(arena, &made, rows))) {
    st = PRESS_NO_MEMORY;
  }
  press_arena_clear(&packing);
  press_arena_clear(&scratch);
  return st == PRESS_NO_MEMORY ? press_training_no_memory(t->world) : st;
}

/// Give every word the tag of a tagger that has not learnt from its sentence
static PressStatus
tag_apart(Training *t, Arena *arena)
{
  const uint32_t folds = t->recipe->folds;
  SyntaxRecipe recipe = *t->recipe;
  recipe.epochs = 6;
  recipe.runs = 1;
  recipe.keep = 2000000;
  for (uint32_t fold = 0; fold < folds; ++fold) {
    RowBytes bytes = {0};
    const PressStatus st =
        press_tagger_learn(t->world, arena, &recipe, &t->corpus,
                           &t->tagger.tags, fold, folds, &bytes);
    if (st) {
      return st;
    }
    const Rows rows = press_rows_of(&bytes);
    const Scorer scorer = {.rows = &rows};
    for (size_t s = fold; s < t->corpus.bank.sentences.n; s += folds) {
      const TreeSentence *const sentence = &t->corpus.bank.sentences.items[s];
      press_tags_find(&scorer, &t->tagger.tags, &t->trust,
                      t->corpus.traits + sentence->first,
                      t->corpus.words + sentence->first, sentence->n,
                      sentence->n);
      for (uint32_t i = 0; i < sentence->n; ++i) {
        // Training writes tags into the words: keep these aside
        t->corpus.bank.words.items[sentence->first + i].range =
            t->corpus.words[sentence->first + i].tag;
      }
    }
  }
  for (size_t i = 0; i < t->corpus.bank.words.n; ++i) {
    const uint8_t tag = folds ? (uint8_t)t->corpus.bank.words.items[i].range
                              : t->corpus.tags[i];
    t->corpus.words[i].tag = tag;
    t->corpus.words[i].upos = t->tagger.tags.items[tag].upos;
  }
  return PRESS_OK;
}

/// Set the lemmas of words that have tags
static bool
set_lemmas(const Tagger *tagger, Arena *arena, Corpus *corpus)
{
  for (size_t i = 0; i < corpus->bank.words.n; ++i) {
    const PressStr lemma =
        press_lemma_find(&tagger->lemmas, arena, &corpus->words[i]);
    if (press_str_is_none(lemma)) {
      return false;
    }
    press_lexis_set_lemma(&corpus->traits[i], lemma);
  }
  return true;
}

static PressStatus
prepare(Training *t, Arena *arena, const char *tagger)
{
  PressStatus st = press_tagger_open(t->world, arena, tagger, &t->tagger);
  if (!st) {
    st = press_corpus_read(t->world, arena, t->recipe->treebanks,
                           t->recipe->n_treebanks, &t->corpus);
  }
  if (st) {
    return st;
  }
  t->relation_lines = press_corpus_relation_lines(arena, &t->corpus);
  if (press_str_is_none(t->relation_lines) ||
      !press_relations_parse(t->relation_lines, &t->relations) ||
      !press_corpus_set_gold(arena, &t->corpus, &t->tagger.tags,
                             &t->relations) ||
      !press_corpus_set_traits(arena, &t->corpus, &t->tagger.lexis)) {
    return press_training_no_memory(t->world);
  }
  for (size_t s = 0; s < t->corpus.bank.sentences.n; ++s) {
    const TreeSentence *const sentence = &t->corpus.bank.sentences.items[s];
    t->n_crossing += !press_oracle_is_projective(
        t->corpus.heads + sentence->first, sentence->n);
  }
  st = tag_apart(t, arena);
  if (!st && !set_lemmas(&t->tagger, arena, &t->corpus)) {
    st = press_training_no_memory(t->world);
  }
  return st;
}

/// Scores and trust on a treebank whose tokens are as they are there
static PressStatus
measure(Training *t, Arena *arena, const RowBytes *bytes, SyntaxScores *scores)
{
  Corpus dev = {0};
  const PressStatus st =
      press_corpus_read(t->world, arena, &t->recipe->dev, 1, &dev);
  if (st) {
    return st;
  }
  const size_t n = dev.bank.words.n;
  Judged *const judged = press_arena_array(arena, n + 1, sizeof *judged);
  if (!judged ||
      !press_corpus_set_gold(arena, &dev, &t->tagger.tags, &t->relations) ||
      !press_corpus_set_traits(arena, &dev, &t->tagger.lexis)) {
    return press_training_no_memory(t->world);
  }
  const Rows rows = press_rows_of(bytes);
  const Scorer moves = {.rows = &rows};
  const Scorer tags = {.rows = &t->tagger.rows};
  for (size_t s = 0; s < dev.bank.sentences.n; ++s) {
    const TreeSentence *const x = &dev.bank.sentences.items[s];
    press_tags_find(&tags, &t->tagger.tags, &t->trust, dev.traits + x->first,
                    dev.words + x->first, x->n, x->n);
  }
  if (!set_lemmas(&t->tagger, arena, &dev)) {
    return press_training_no_memory(t->world);
  }
  size_t heads = 0;
  size_t relations = 0;
  for (size_t s = 0; s < dev.bank.sentences.n; ++s) {
    const TreeSentence *const x = &dev.bank.sentences.items[s];
    if (x->n > PARSE_WORDS_MAX) {
      continue;
    }
    SynWord *const words = dev.words + x->first;
    press_parse_find(&moves, &t->relations, NULL, &t->tagger.tags,
                     dev.traits + x->first, words, x->n, &t->state);
    for (uint32_t i = 0; i < x->n; ++i) {
      const uint32_t at = x->first + i;
      const uint32_t head = words[i].head == NO_HEAD ? x->n : words[i].head;
      const bool right = head == dev.heads[at];
      heads += right;
      relations += right && words[i].relation == dev.relations[at];
      judged[at] = (Judged){
          .margin = t->state.margin[i],
          .right = right && words[i].relation == dev.relations[at],
      };
    }
  }
  if (scores && n) {
    scores->n_trees = (uint32_t)t->corpus.bank.sentences.n;
    scores->n_crossing = t->n_crossing;
    scores->heads = (double)heads / (double)n;
    scores->relations = (double)relations / (double)n;
  }
  press_trust_measure(judged, n, &t->trust);
  return PRESS_OK;
}

static PressStatus
write_parser(const Training *t, const RowBytes *rows, PressOut *out)
{
  uint32_t trust[2 * TRUST_ROWS];
  ModelMaker maker = {.feature_version = PARSER_FEATURES};
  press_model_add_text(&maker, "kind", PRESS_STR("parser"));
  press_model_add_text(&maker, "language", t->recipe->language);
  press_model_add_text(&maker, "recipe", t->recipe->recipe);
  press_model_add_text(&maker, "sets", t->recipe->sets);
  press_model_add_text(&maker, "relations", t->relation_lines);
  press_model_add(&maker, "move.at", MODEL_U32, rows->at, rows->n_at);
  press_model_add(&maker, "move.row", MODEL_U8, rows->rows, rows->n_rows);
  press_trust_add(&maker, &t->trust, trust);
  return press_model_write(t->world, &maker, out);
}

PressStatus
press_parser_train(PressWorld *world,
                   const SyntaxRecipe *recipe,
                   const char *tagger,
                   PressOut *out,
                   SyntaxScores *scores)
{
  Arena arena = press_arena(world->alloc, 0);
  Training t = {.world = world, .recipe = recipe};
  RowBytes rows = {0};
  PressStatus st = prepare(&t, &arena, tagger);
  if (!st) {
    st = learn(&t, &rows, &arena);
  }
  if (!st && recipe->dev) {
    st = measure(&t, &arena, &rows, scores);
  }
  if (!st) {
    st = write_parser(&t, &rows, out);
  }
  press_tagger_close(&t.tagger);
  press_arena_clear(&arena);
  return st;
}
