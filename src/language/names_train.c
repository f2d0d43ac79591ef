// SPDX-License-Identifier: MIT

/*
   Averaging the weights of several trainings, each in another order and with
   other words hidden, is the same as letting them vote, since the field is
   linear in its weights. It is worth most of a point.

   Where sets are of several kinds of text, each feature also exists once for
   each kind; the model adds the common weight and that of kind 0 (Daumé 2007),
   so that it costs nothing later.
*/

#include "language/names_train.h"

#include "language/dense.h"
#include "language/field.h"
#include "language/names_features.h"

#include <math.h>

/// Weights are cut at this size, so that small ones keep their precision
#define LARGEST 6.0F

typedef struct {
  PressWorld *world;
  const NamesRecipe *recipe;
  const NamesExample *examples;
  size_t n;
  const Clusters *clusters;
  uint32_t n_labels;
  uint16_t n_domains;
  Arena arena;  ///< Words, problem
  Words *words; ///< By example
  FieldProblem problem;
  FeatureIndex index;   ///< Of features
  FeatureIndex own;     ///< Of features of one kind of text; numbers go on
  FieldWeights weights; ///< Average of the trainings
} Trainer;

static uint64_t
in_domain(uint64_t hash, uint16_t domain)
{
  const uint64_t h = (hash + domain + 1) * UINT64_C(0x9E3779B97F4A7C15);
  return h ^ (h >> 31);
}

static void
features(const Trainer *t, size_t example, uint32_t token, FeatureList *list)
{
  press_names_features(&t->words[example], t->examples[example].hints, token,
                       list);
}

static bool
count_features(Trainer *t)
{
  press_index_free(&t->index);
  press_index_free(&t->own);
  for (size_t e = 0; e < t->n; ++e) {
    const uint16_t domain = t->examples[e].domain;
    for (uint32_t i = 0; i < t->examples[e].article->n_tokens; ++i) {
      FeatureList list;
      features(t, e, i, &list);
      for (uint32_t f = 0; f < list.n; ++f) {
        if (!press_index_count(&t->index, list.items[f]) ||
            (t->n_domains > 1 &&
             !press_index_count(&t->own, in_domain(list.items[f], domain)))) {
          return false;
        }
      }
    }
  }
  press_index_number(&t->index, t->recipe->least);
  press_index_number(&t->own, t->recipe->least);
  return true;
}

/// Numbers of a token's features behind the ones there are; the words first
static void
number_features(Trainer *t,
                const FeatureList *list,
                uint16_t domain,
                uint32_t token)
{
  FieldProblem *const p = &t->problem;
  uint64_t n = p->at[token];
  for (int part = 0; part < 2; ++part) {
    const uint32_t from = part ? list->n_lexical : 0;
    const uint32_t to = part ? list->n : list->n_lexical;
    for (uint32_t f = from; f < to; ++f) {
      const uint32_t id = press_index_find(&t->index, list->items[f]);
      const uint32_t own =
          press_index_find(&t->own, in_domain(list->items[f], domain));
      if (id != UINT32_MAX) {
        p->ids[n++] = id;
      }
      if (own != UINT32_MAX) {
        p->ids[n++] = t->index.n + own;
      }
    }
    if (!part) {
      p->lexical[token] = (uint8_t)(n - p->at[token]);
    }
  }
  p->at[token + 1] = n;
}

static void
fill_problem(Trainer *t)
{
  FieldProblem *const p = &t->problem;
  p->n_sentences = 0;
  uint32_t token = 0;
  for (size_t e = 0; e < t->n; ++e) {
    const NamesExample *const example = &t->examples[e];
    const Article *const article = example->article;
    for (uint32_t s = 0; s < article->n_sentences; ++s) {
      p->sentences[p->n_sentences++] =
          (FieldSentence){token + article->sentences[s].first,
                          article->sentences[s].n, (uint32_t)e};
    }
    for (uint32_t i = 0; i < article->n_tokens; ++i) {
      FeatureList list;
      features(t, e, i, &list);
      number_features(t, &list, example->domain, token);
      p->allowed[token] = example->allowed[i];
      ++token;
    }
  }
}

/// Everything but the features
static bool
make_room(Trainer *t)
{
  FieldProblem *const p = &t->problem;
  Arena *const a = &t->arena;
  uint32_t n_sentences = 0;
  for (size_t e = 0; e < t->n; ++e) {
    p->n_tokens += t->examples[e].article->n_tokens;
    n_sentences += t->examples[e].article->n_sentences;
    t->n_domains = t->examples[e].domain >= t->n_domains
                       ? (uint16_t)(t->examples[e].domain + 1)
                       : t->n_domains;
  }
  p->n_documents = (uint32_t)t->n;
  const size_t each = (size_t)NAMES_MAX * (t->n_domains > 1 ? 2 : 1);
  p->sentences =
      press_arena_array(a, (size_t)n_sentences + 1, sizeof(FieldSentence));
  p->at = press_arena_array(a, (size_t)p->n_tokens + 1, sizeof(uint64_t));
  p->ids = press_arena_array(a, p->n_tokens * each + 1, sizeof(uint32_t));
  p->lexical = press_arena_array(a, (size_t)p->n_tokens + 1, 1);
  p->allowed = press_arena_array(a, (size_t)p->n_tokens + 1, sizeof(uint64_t));
  t->words = press_arena_array(a, t->n + 1, sizeof(Words));
  return p->sentences && p->at && p->ids && p->lexical && p->allowed &&
         t->words;
}

static bool
look_at_words(Trainer *t)
{
  for (size_t e = 0; e < t->n; ++e) {
    const Article *const article = t->examples[e].article;
    if (!press_words_look(&t->arena, article, t->clusters, &t->words[e])) {
      return false;
    }
  }
  return true;
}

/// Copy weights into an arena of their own
static bool
keep(Arena *arena, const FieldWeights *from, FieldWeights *to)
{
  const size_t cells = (size_t)from->n_features * from->stride + 1;
  const size_t ways = (size_t)from->n_labels * from->stride;
  *to = *from;
  to->weights = press_arena_array(arena, cells, sizeof(float));
  to->transitions = press_arena_array(arena, ways, sizeof(float));
  if (!to->weights || !to->transitions) {
    return false;
  }
  memcpy(to->weights, from->weights, cells * sizeof(float));
  memcpy(to->transitions, from->transitions, ways * sizeof(float));
  return true;
}

static void
add_weights(FieldWeights *to, const FieldWeights *from, float part)
{
  const size_t cells = (size_t)from->n_features * from->stride;
  const size_t ways = (size_t)from->n_labels * from->stride;
  for (size_t i = 0; i < cells; ++i) {
    to->weights[i] += part * from->weights[i];
  }
  for (size_t i = 0; i < ways; ++i) {
    to->transitions[i] += part * from->transitions[i];
  }
}

/// Average of several trainings
static PressStatus
learn(Trainer *t, Arena *arena, FieldWeights *weights)
{
  const NamesRecipe *const r = t->recipe;
  const uint32_t runs = r->runs ? r->runs : 1;
  PressStatus st = PRESS_OK;
  for (uint32_t i = 0; !st && i < runs; ++i) {
    const FieldOptions options = {.epochs = r->epochs,
                                  .rate = r->rate,
                                  .l2 = r->l2,
                                  .drop = r->drop,
                                  .thin = r->thin,
                                  .seed = r->seed + i,
                                  .step = "train"};
    Arena work = press_arena(t->world->alloc, 0);
    FieldWeights one = {0};
    st = press_field_learn(t->world, &work, &t->problem, &options, t->n_labels,
                           t->index.n + t->own.n, &one);
    if (!st && !i) {
      st = keep(arena, &one, weights) ? PRESS_OK : PRESS_NO_MEMORY;
      if (!st) {
        add_weights(weights, &one, 1.0F / (float)runs - 1.0F);
      }
    } else if (!st) {
      add_weights(weights, &one, 1.0F / (float)runs);
    }
    press_arena_clear(&work);
  }
  return st;
}

/// A model's rows
typedef struct {
  DenseRow *items;
  size_t n;
  size_t cap;
} RowList;

/// What goes into the model
typedef struct {
  Arena arena;
  RowList rows;
  float scale;
  float *transitions; ///< n_labels rows of n_labels
} Result;

/// Weights of a feature, the common ones and those of kind 0; returns the
/// largest
static float
weigh(const Trainer *t, uint64_t hash, float weights[CRF_LABELS])
{
  const FieldWeights *const w = &t->weights;
  const uint32_t id = press_index_find(&t->index, hash);
  const uint32_t own = press_index_find(&t->own, in_domain(hash, 0));
  float most = 0.0F;
  for (uint32_t b = 0; id != UINT32_MAX && b < t->n_labels; ++b) {
    weights[b] = w->weights[(size_t)id * w->stride + b];
    if (own != UINT32_MAX) {
      weights[b] += w->weights[((size_t)t->index.n + own) * w->stride + b];
    }
    most = fabsf(weights[b]) > most ? fabsf(weights[b]) : most;
  }
  return most;
}

/// Round weights to bytes; a feature whose weights are all small is dropped
static bool
add_row(const Trainer *t, Result *result, uint64_t hash)
{
  float weights[CRF_LABELS] = {0};
  const float most = weigh(t, hash, weights);
  if (most < (float)t->recipe->prune || most < result->scale) {
    return true;
  }
  if (!PRESS_ROOM(&result->arena, &result->rows)) {
    return false;
  }
  DenseRow *const row = &result->rows.items[result->rows.n++];
  *row = (DenseRow){.hash = hash};
  for (uint32_t b = 0; b < t->n_labels; ++b) {
    const float steps = roundf(weights[b] / result->scale);
    row->weights[b] = (int8_t)(steps > 127.0F    ? 127.0F
                               : steps < -127.0F ? -127.0F
                                                 : steps);
  }
  return true;
}

static bool
add_rows(Trainer *t, Result *result)
{
  float most = 1e-3F;
  for (uint32_t i = 0; i < t->index.cap; ++i) {
    float weights[CRF_LABELS] = {0};
    const uint64_t hash = t->index.hashes[i];
    const float size = hash ? weigh(t, hash, weights) : 0.0F;
    most = size > most ? size : most;
  }
  result->scale = (most < LARGEST ? most : LARGEST) / 127.0F;
  for (uint32_t i = 0; i < t->index.cap; ++i) {
    const uint64_t hash = t->index.hashes[i];
    if (hash && !add_row(t, result, hash)) {
      return false;
    }
  }
  // All features count where a name is looked for, but the training saw a share
  // of them: what it learnt would be too sure of itself
  result->scale *= (float)(1.0 - t->recipe->thin);
  const size_t n = t->n_labels;
  for (size_t a = 0; a < n; ++a) {
    memcpy(result->transitions + a * n,
           t->weights.transitions + a * t->weights.stride, n * sizeof(float));
  }
  return true;
}

static PressStatus
train(Trainer *t, Result *result)
{
  if (!count_features(t)) {
    return PRESS_NO_MEMORY;
  }
  fill_problem(t);
  Arena work = press_arena(t->world->alloc, 0);
  PressStatus st = learn(t, &work, &t->weights);
  if (!st && !add_rows(t, result)) {
    st = PRESS_NO_MEMORY;
  }
  press_arena_clear(&work);
  return st;
}

static PressStr
join_types(Arena *arena, const NamesRecipe *recipe)
{
  PressStr parts[2 * NAMES_TYPES];
  size_t n = 0;
  for (uint8_t i = 0; i < recipe->n_types; ++i) {
    parts[n++] = recipe->types[i];
    parts[n++] = PRESS_STR("\n");
  }
  return press_arena_join(arena, parts, n);
}

static PressStatus
write(Trainer *t, Result *result, PressOut *out)
{
  const NamesRecipe *const r = t->recipe;
  DenseBytes rows = {0};
  const PressStr types = join_types(&result->arena, r);
  if (!types.data || !press_dense_make(&result->arena, result->rows.items,
                                       result->rows.n, t->n_labels, &rows)) {
    return PRESS_NO_MEMORY;
  }
  ModelMaker maker = {.feature_version = NAMES_FEATURES};
  press_model_add_text(&maker, "kind", PRESS_STR("names"));
  press_model_add_text(&maker, "language", r->language);
  press_model_add_text(&maker, "recipe", r->recipe);
  press_model_add_text(&maker, "sets", r->sets);
  press_model_add_text(&maker, "types", types);
  press_model_add(&maker, "scale", MODEL_F32, &result->scale, 1);
  press_model_add(&maker, "trans", MODEL_F32, result->transitions,
                  (size_t)t->n_labels * t->n_labels);
  press_model_add(&maker, "w.at", MODEL_U32, rows.at, rows.n_at);
  press_model_add(&maker, "w.row", MODEL_U8, rows.rows, rows.n_bytes);
  press_clusters_add(&maker, t->clusters);
  return press_model_write(t->world, &maker, out);
}

PressStatus
press_names_train(PressWorld *world,
                  const NamesRecipe *recipe,
                  const NamesExample *examples,
                  size_t n,
                  const Clusters *clusters,
                  PressOut *out)
{
  Trainer t = {.world = world,
               .recipe = recipe,
               .examples = examples,
               .n = n,
               .clusters = clusters,
               .n_labels = 1 + CRF_PARTS * (uint32_t)recipe->n_types,
               .n_domains = 1,
               .arena = press_arena(world->alloc, 0),
               .index = {.alloc = world->alloc},
               .own = {.alloc = world->alloc}};
  Result result = {.arena = press_arena(world->alloc, 0)};
  result.transitions = press_arena_array(
      &result.arena, (size_t)t.n_labels * t.n_labels, sizeof(float));
  const bool room = result.transitions && make_room(&t) && look_at_words(&t);
  PressStatus st = room ? PRESS_OK : PRESS_NO_MEMORY;
  if (!st) {
    st = train(&t, &result);
  }
  if (!st) {
    st = write(&t, &result, out);
  }
  press_index_free(&t.index);
  press_index_free(&t.own);
  press_arena_clear(&t.arena);
  press_arena_clear(&result.arena);
  return st;
}
