// SPDX-License-Identifier: MIT

// Weights are bytes, so the sums over features are whole numbers and do not
// depend on their order; one multiplication makes a score of each. Each article
// is looked at twice: what the first look makes of a word elsewhere counts when
// the second one decides.

#include "base/map.h"
#include "language/clusters.h"
#include "language/crf.h"
#include "language/dense.h"
#include "language/names_features.h"

#include <math.h>
#include <string.h>

/// What it weighs that a word is always of a type elsewhere in the article, and
/// that it is never a name there; chosen on the last months of WiNER 2016 and
/// on UNER-EWT dev, where they give half a point
#define ELSEWHERE 3.0F
#define NO_NAME_ELSEWHERE 1.0F

struct NamesModelImpl {
  Model model;
  Language language;
  uint8_t n_types;
  uint32_t n_labels;
  PressStr types[NAMES_TYPES];
  float scale; ///< Of the weights
  Crf crf;
  DenseRows rows;
  Clusters clusters;
};

/// An article in work
typedef struct {
  const NamesModel *names;
  Arena *arena;
  const Article *article;
  const NameHint *hints;
  Words words;
  CrfSpace space;
  float *scores;   ///< By token: of each label, stride of them
  float *shares;   ///< By token: of each type
  float *sums;     ///< By key of a word: sums of the shares
  bool *repeats;   ///< By key of a word: elsewhere as well, once as a capital
  uint8_t *likely; ///< By token, or null: percentage that it is in a name
  NamesFound *found;
} Tagger;

static PressStatus
read_types(PressWorld *world, NamesModel *names)
{
  const PressStr text = press_model_text(&names->model, "types");
  size_t at = 0;
  while (at < text.len) {
    const char *const end = memchr(text.data + at, '\n', text.len - at);
    const size_t stop = end ? (size_t)(end - text.data) : at;
    if (stop == at || names->n_types == NAMES_TYPES) {
      return press_model_bad(world, names->model.name, "its types");
    }
    names->types[names->n_types++] = press_str_cut(text, at, stop);
    at = stop + 1;
  }
  names->n_labels = 1 + CRF_PARTS * (uint32_t)names->n_types;
  const PressStr language = press_model_text(&names->model, "language");
  names->language = press_str_equals(language, press_language_name(LANG_FR))
                        ? LANG_FR
                        : LANG_EN;
  return names->n_types
             ? PRESS_OK
             : press_model_bad(world, names->model.name, "its types");
}

/// Transitions with rows of stride, and their factors
static PressStatus
read_field(PressWorld *world, Arena *arena, NamesModel *names)
{
  const ModelSection *const scale =
      press_model_find(&names->model, "scale", MODEL_F32);
  const ModelSection *const trans =
      press_model_find(&names->model, "trans", MODEL_F32);
  const uint32_t n = names->n_labels;
  const uint32_t stride = (n + 7) / 8 * 8;
  const size_t ways = (size_t)n * stride;
  if (!scale || scale->n != 1 || !trans || trans->n != n * n) {
    return press_model_bad(world, names->model.name, "its field");
  }
  const float *const from = trans->data;
  names->scale = *(const float *)scale->data;
  float *const weight = press_arena_array(arena, ways, sizeof(float));
  names->crf = (Crf){.n_types = names->n_types,
                     .n_labels = n,
                     .stride = stride,
                     .weight = weight};
  names->crf.factor = press_arena_array(arena, ways, sizeof(float));
  names->crf.way = press_arena_array(arena, ways, sizeof(float));
  names->crf.back =
      press_arena_array(arena, (size_t)stride * stride, sizeof(float));
  if (!weight || !names->crf.factor || !names->crf.way || !names->crf.back) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n * n; ++i) {
    if (fabsf(from[i]) > 60.0F || fabsf(names->scale) > 1.0F) {
      return press_model_bad(world, names->model.name, "its field");
    }
    weight[i / n * stride + i % n] = from[i];
  }
  press_crf_factors(&names->crf);
  return PRESS_OK;
}

PressStatus
press_names_from_model(PressWorld *world,
                       Arena *arena,
                       Model *model,
                       NamesModel **names)
{
  NamesModel *const made = press_arena_array(arena, 1, sizeof(NamesModel));
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  made->model = *model;
  PressStatus st = read_types(world, made);
  if (!st) {
    st = read_field(world, arena, made);
  }
  if (!st) {
    st =
        press_dense_open(world, &made->model, "w", made->n_labels, &made->rows);
  }
  if (!st) {
    st = press_clusters_open(world, &made->model, &made->clusters);
  }
  if (!st) {
    *model = (Model){0};
    *names = made;
  }
  return st;
}

PressStatus
press_names_open(PressWorld *world,
                 Arena *arena,
                 const char *path,
                 NamesModel **names)
{
  Model model = {0};
  PressStatus st =
      press_model_read(world, path, "names", NAMES_FEATURES, &model);
  if (!st) {
    st = press_names_from_model(world, arena, &model, names);
    press_model_close(&model);
  }
  return st;
}

void
press_names_close(NamesModel *names)
{
  if (names) {
    press_model_close(&names->model);
  }
}

Language
press_names_language(const NamesModel *names)
{
  return names->language;
}

uint8_t
press_names_n_types(const NamesModel *names)
{
  return names->n_types;
}

PressStr
press_names_type_name(const NamesModel *names, uint8_t type)
{
  return names->types[type];
}

bool
press_names_knows(const NamesModel *names, PressStr norm)
{
  return press_clusters_find(&names->clusters, press_hash(norm)) != 0;
}

/// Scores of the labels of a token
static void
score_token(const Tagger *t, uint32_t token, float *score)
{
  FeatureList list;
  press_names_features(&t->words, t->hints, token, &list);
  int16_t sums[DENSE_LABELS] = {0};
  press_dense_add(&t->names->rows, list.items, list.n, sums);
  for (uint32_t b = 0; b < t->names->n_labels; ++b) {
    score[b] = (float)sums[b] * t->names->scale;
  }
}

/// The names that the labels of a sentence spell
static bool
collect(Tagger *t, const Sentence *sentence)
{
  const uint8_t *const best = t->space.best;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    if (!best[i]) {
      continue;
    }
    const uint32_t from = i;
    while (!press_crf_ends(t->names->n_types, best[i])) {
      ++i;
    }
    const double sure =
        press_crf_span(&t->space, &t->names->crf, sentence->n, from, i + 1);
    const double p = sure > 0.0 ? (sure < 1.0 ? sure : 1.0) : 0.0;
    if (!PRESS_ROOM(t->arena, t->found)) {
      return false;
    }
    t->found->items[t->found->n++] =
        (NameFound){.token = sentence->first + from,
                    .n = i + 1 - from,
                    .type = press_crf_type(t->names->n_types, best[from]),
                    .score = (float)(floor(p * 1000.0 + 0.5) / 1000.0)};
  }
  return true;
}

static bool
has_repeats(const Tagger *t, const Sentence *sentence)
{
  bool any = false;
  for (uint32_t i = 0; i < sentence->n && !any; ++i) {
    any = t->repeats[t->words.at[sentence->first + i]->key];
  }
  return any;
}

/// How likely each token of a sentence is part of a name of each type, where
/// somebody will ask; after press_crf_sum
static void
share_out(Tagger *t, const Sentence *sentence)
{
  const size_t stride = t->names->crf.stride;
  const size_t n_types = t->names->n_types;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    const uint32_t token = sentence->first + i;
    const uint32_t key = t->words.at[token]->key;
    if (!t->repeats[key] && !t->likely) {
      continue;
    }
    const float *const alpha = t->space.alpha + i * stride;
    const float *const beta = t->space.beta + i * stride;
    float any = 0.0F;
    for (size_t k = 0; k < n_types; ++k) {
      float share = 0.0F;
      for (size_t b = 1 + k; b < t->names->n_labels; b += n_types) {
        share += alpha[b] * beta[b];
      }
      t->shares[token * n_types + k] = share;
      t->sums[key * n_types + k] += share;
      any += share;
    }
    if (t->likely) {
      t->likely[token] = (uint8_t)(any < 1.0F ? any * 100.0F : 100.0F);
    }
  }
}

/// First look at a sentence: scores of its tokens, and what its words are
static bool
look_at(Tagger *t, const Sentence *sentence)
{
  const Crf *const crf = &t->names->crf;
  const size_t stride = crf->stride;
  if (!sentence->n || !press_crf_room(&t->space, crf, sentence->n)) {
    return !sentence->n;
  }
  float *const scores = t->scores + sentence->first * stride;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    score_token(t, sentence->first + i, scores + i * stride);
  }
  if (t->likely || has_repeats(t, sentence)) {
    memcpy(t->space.score, scores, sentence->n * stride * sizeof(float));
    if (!isinf(press_crf_sum(&t->space, crf, sentence->n, NULL))) {
      share_out(t, sentence);
    }
  }
  return true;
}

/// What the word of a token is elsewhere in the article speaks for the same
/// here
static void
add_elsewhere(const Tagger *t, uint32_t token, float *score)
{
  const Spelling *const s = t->words.at[token];
  const WordMemory *const memory = &t->words.memory[s->key];
  if (!t->repeats[s->key] || !press_shape_is_capital(s->shape)) {
    return;
  }
  const size_t n_types = t->names->n_types;
  const float times = (float)(memory->n - 1);
  float names = 0.0F;
  for (size_t k = 0; k < n_types; ++k) {
    const float others =
        t->sums[s->key * n_types + k] - t->shares[token * n_types + k];
    names += others / times;
    for (size_t b = 1 + k; b < t->names->n_labels; b += n_types) {
      score[b] += ELSEWHERE * others / times;
    }
  }
  score[0] += NO_NAME_ELSEWHERE * (1.0F - names);
}

static bool
tag_sentence(Tagger *t, const Sentence *sentence)
{
  const Crf *const crf = &t->names->crf;
  const size_t stride = crf->stride;
  float *const scores = t->scores + sentence->first * stride;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    add_elsewhere(t, sentence->first + i, scores + i * stride);
  }
  if (sentence->n) {
    memcpy(t->space.score, scores, sentence->n * stride * sizeof(float));
  }
  press_crf_best(&t->space, crf, sentence->n);
  bool any = false;
  for (uint32_t i = 0; i < sentence->n && !any; ++i) {
    any = t->space.best[i] != 0;
  }
  if (any) {
    (void)press_crf_sum(&t->space, crf, sentence->n, NULL);
  }
  return !any || collect(t, sentence);
}

/// Words that are there twice and once begin with a capital: what they are
/// elsewhere is asked for
static void
find_repeats(Tagger *t)
{
  for (uint32_t i = 0; i < t->article->n_tokens; ++i) {
    const Spelling *const s = t->words.at[i];
    if (t->words.memory[s->key].n > 1 && press_shape_is_capital(s->shape)) {
      t->repeats[s->key] = true;
    }
  }
}

/// Room for what the first look finds
static bool
make_room(Tagger *t)
{
  const size_t n = (size_t)t->article->n_tokens + 1;
  const size_t n_types = t->names->n_types;
  t->scores =
      press_arena_array(t->arena, n * t->names->crf.stride, sizeof(float));
  t->shares = press_arena_array(t->arena, n * n_types, sizeof(float));
  t->sums = press_arena_array(t->arena, n * n_types, sizeof(float));
  t->repeats = press_arena_array(t->arena, n, sizeof(bool));
  return t->scores && t->shares && t->sums && t->repeats;
}

PressStatus
press_names_tag(const NamesModel *names,
                Arena *arena,
                const Article *article,
                const NameHint *hints,
                uint8_t *likely,
                NamesFound *found)
{
  *found = (NamesFound){0};
  Tagger t = {.names = names,
              .arena = arena,
              .article = article,
              .hints = hints,
              .space = {.arena = arena},
              .found = found};
  t.likely = likely;
  bool ok = press_words_look(arena, article, &names->clusters, &t.words) &&
            make_room(&t);
  if (ok) {
    find_repeats(&t);
  }
  for (uint32_t s = 0; ok && s < article->n_sentences; ++s) {
    ok = look_at(&t, &article->sentences[s]);
  }
  for (uint32_t s = 0; ok && s < article->n_sentences; ++s) {
    ok = tag_sentence(&t, &article->sentences[s]);
  }
  return ok ? PRESS_OK : PRESS_NO_MEMORY;
}
