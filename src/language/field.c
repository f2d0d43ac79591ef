// SPDX-License-Identifier: MIT

// The gradient of a sentence is what the allowed ways expect of each label
// less what all ways expect. Tokens that are as good as right are passed over,
// which is most of them after the first rounds; L2 therefore pulls at weights
// that are used. The weights of the last half of the rounds are averaged.
//
// A name that was never seen has few of the features that the names of the
// training have. So each look at a sentence leaves some out by chance, and none
// can rely on another that says the same.

#include "language/field.h"

#include <math.h>
#include <string.h>

/// A token with no larger error than this is right
#define RIGHT 0.004F

/// Sentences between two looks at the progress
#define TELL 256

/// A sentence that is right is left alone for a while
typedef struct {
  uint32_t until; ///< Round in which it is looked at again
  uint8_t length; ///< Rounds that it rests
} Rest;

/// What is in the work
typedef struct {
  const FieldProblem *problem;
  const FieldOptions *options;
  FieldWeights w;
  float *squares;            ///< Of gradients, as weights
  float *transition_squares; ///< As transitions
  float *average;
  float *transition_average;
  uint32_t n_averaged;
  Rest *rests;     ///< By sentence
  float *gradient; ///< Tokens of the longest sentence, stride each
  float transition_gradient[CRF_LABELS * CRF_LABELS];
  float factor[CRF_LABELS * CRF_LABELS];
  float back[CRF_LABELS * CRF_LABELS];
  CrfSpace space;
  uint64_t seed;
} Learner;

uint64_t
press_field_random(uint64_t *seed)
{
  *seed += UINT64_C(0x9E3779B97F4A7C15);
  uint64_t x = *seed;
  x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
  return x ^ (x >> 31);
}

/// First feature of a token that a look may see
static uint64_t
first_seen(const FieldProblem *problem, FieldLook look, uint32_t token)
{
  return problem->at[token] + (look.hide_words ? problem->lexical[token] : 0);
}

/// True if a look leaves out the feature at a place of the problem
static inline bool
left_out(FieldLook look, uint64_t place)
{
  uint32_t h = ((uint32_t)place + look.salt) * UINT32_C(0x9E3779B1);
  h = (h ^ (h >> 15)) * UINT32_C(0x85EBCA77);
  return h >> 16 < look.thin;
}

void
press_field_score(const FieldProblem *problem,
                  const FieldWeights *weights,
                  const FieldSentence *sentence,
                  FieldLook look,
                  CrfSpace *space)
{
  const size_t stride = weights->stride;
  for (uint32_t t = 0; t < sentence->n; ++t) {
    const uint32_t token = sentence->first + t;
    float *const score = space->score + t * stride;
    memset(score, 0, stride * sizeof *score);
    const uint64_t end = problem->at[token + 1];
    for (uint64_t i = first_seen(problem, look, token); i < end; ++i) {
      if (left_out(look, i)) {
        continue;
      }
      const float *const row = weights->weights + problem->ids[i] * stride;
      for (size_t b = 0; b < stride; ++b) {
        score[b] += row[b];
      }
    }
  }
}

/// Add `sign` times what the sums of the space expect to the gradient
static void
expect(Learner *l, const Crf *crf, uint32_t n, float sign)
{
  const size_t stride = crf->stride;
  const CrfSpace *const s = &l->space;
  for (uint32_t t = 0; t < n; ++t) {
    float *const to = l->gradient + t * stride;
    const float *const alpha = s->alpha + t * stride;
    const float *const beta = s->beta + t * stride;
    for (size_t b = 0; b < stride; ++b) {
      to[b] += sign * alpha[b] * beta[b];
    }
    if (!t) {
      continue;
    }
    const float *const before = alpha - stride;
    const float *const local = s->local + t * stride;
    float way[CRF_LABELS];
    for (size_t b = 0; b < stride; ++b) {
      way[b] = sign * local[b] * s->scale[t] * beta[b];
    }
    for (uint32_t a = 0; a < crf->n_labels; ++a) {
      float *const edge = l->transition_gradient + a * stride;
      const float *const factor = crf->factor + a * stride;
      for (size_t b = 0; b < stride; ++b) {
        edge[b] += before[a] * factor[b] * way[b];
      }
    }
  }
}

/// Where each token has one label: that is what is expected. False if not
static bool
expect_only_way(Learner *l, uint32_t n, const uint64_t *allowed)
{
  for (uint32_t t = 0; t < n; ++t) {
    if (!allowed[t] || (allowed[t] & (allowed[t] - 1))) {
      return false;
    }
  }
  const size_t stride = l->w.stride;
  size_t before = 0;
  for (uint32_t t = 0; t < n; ++t) {
    size_t label = 0;
    while (!(allowed[t] >> label & 1)) {
      ++label;
    }
    l->gradient[t * stride + label] += 1.0F;
    if (t) {
      l->transition_gradient[before * stride + label] += 1.0F;
    }
    before = label;
  }
  return true;
}

static void
climb(const FieldOptions *o,
      const float *gradient,
      size_t n,
      float *weights,
      float *squares)
{
  const float rate = (float)o->rate;
  const float l2 = (float)o->l2;
  for (size_t b = 0; b < n; ++b) {
    const float g = gradient[b] - l2 * weights[b];
    squares[b] += g * g;
    weights[b] += rate * g / (1e-3F + sqrtf(squares[b]));
  }
}

static bool
is_right(const float *gradient, size_t n)
{
  float most = 0.0F;
  for (size_t b = 0; b < n; ++b) {
    const float size = fabsf(gradient[b]);
    most = size > most ? size : most;
  }
  return most < RIGHT;
}

/// Returns true if all was right
static bool
update(Learner *l, const FieldSentence *sentence, FieldLook look)
{
  const size_t stride = l->w.stride;
  bool all_right = true;
  for (uint32_t t = 0; t < sentence->n; ++t) {
    const float *const gradient = l->gradient + t * stride;
    if (is_right(gradient, stride)) {
      continue;
    }
    all_right = false;
    const uint32_t token = sentence->first + t;
    const uint64_t end = l->problem->at[token + 1];
    for (uint64_t i = first_seen(l->problem, look, token); i < end; ++i) {
      if (!left_out(look, i)) {
        const size_t row = l->problem->ids[i] * stride;
        climb(l->options, gradient, stride, l->w.weights + row,
              l->squares + row);
      }
    }
  }
  if (!all_right) {
    climb(l->options, l->transition_gradient, l->w.n_labels * stride,
          l->w.transitions, l->transition_squares);
  }
  return all_right;
}

/// Chance decides what the next look sees
static FieldLook
next_look(Learner *l)
{
  const double chance = (double)(press_field_random(&l->seed) >> 11) * 0x1p-53;
  FieldLook look = {.hide_words = chance < l->options->drop};
  if (l->options->thin > 0.0) {
    look.thin = (uint32_t)(l->options->thin * 65536.0);
    look.salt = (uint32_t)press_field_random(&l->seed);
  }
  return look;
}

/// Returns true if there was nothing to learn
static bool
learn_sentence(Learner *l, const FieldSentence *sentence)
{
  const uint32_t n = sentence->n;
  const size_t stride = l->w.stride;
  const uint64_t *const allowed = l->problem->allowed + sentence->first;
  Crf crf = {.n_types = (l->w.n_labels - 1) / CRF_PARTS,
             .n_labels = l->w.n_labels,
             .stride = l->w.stride,
             .weight = l->w.transitions,
             .factor = l->factor,
             .back = l->back};
  press_crf_factors(&crf);
  const FieldLook look = next_look(l);
  press_field_score(l->problem, &l->w, sentence, look, &l->space);
  memset(l->gradient, 0, n * stride * sizeof(float));
  memset(l->transition_gradient, 0, sizeof l->transition_gradient);
  if (!expect_only_way(l, n, allowed)) {
    if (isinf(press_crf_sum(&l->space, &crf, n, allowed))) {
      return true;
    }
    expect(l, &crf, n, 1.0F);
  }
  if (isinf(press_crf_sum(&l->space, &crf, n, NULL))) {
    return true;
  }
  expect(l, &crf, n, -1.0F);
  return update(l, sentence, look);
}

/// Add the weights to their average
static void
average(Learner *l)
{
  const size_t n = (size_t)l->w.n_features * l->w.stride;
  for (size_t i = 0; i < n; ++i) {
    l->average[i] += l->w.weights[i];
  }
  for (size_t i = 0; i < (size_t)l->w.n_labels * l->w.stride; ++i) {
    l->transition_average[i] += l->w.transitions[i];
  }
  ++l->n_averaged;
}

static void
take_average(Learner *l)
{
  const float part = 1.0F / (float)(l->n_averaged ? l->n_averaged : 1);
  const size_t n = (size_t)l->w.n_features * l->w.stride;
  for (size_t i = 0; i < n; ++i) {
    l->w.weights[i] = l->average[i] * part;
  }
  for (size_t i = 0; i < (size_t)l->w.n_labels * l->w.stride; ++i) {
    l->w.transitions[i] = l->transition_average[i] * part;
  }
}

static PressStatus
learn_all(PressWorld *world, Learner *l, uint32_t *order, uint32_t n)
{
  const FieldOptions *const o = l->options;
  const size_t total = (size_t)n * o->epochs;
  for (uint32_t epoch = 0; epoch < o->epochs; ++epoch) {
    for (uint32_t i = n; i > 1; --i) {
      const uint32_t k = (uint32_t)(press_field_random(&l->seed) % i);
      const uint32_t swap = order[i - 1];
      order[i - 1] = order[k];
      order[k] = swap;
    }
    for (uint32_t i = 0; i < n; ++i) {
      if (i % TELL == 0 &&
          !press_progress(world, o->step, (size_t)epoch * n + i, total)) {
        return PRESS_CANCELLED;
      }
      Rest *const rest = &l->rests[order[i]];
      if (epoch < rest->until) {
        continue;
      }
      const bool right = learn_sentence(l, &l->problem->sentences[order[i]]);
      rest->length = (uint8_t)(!right             ? 0
                               : rest->length < 3 ? rest->length + 1
                                                  : 3);
      rest->until = epoch + 1U + rest->length;
    }
    if (epoch >= o->epochs / 2) {
      average(l);
    }
  }
  take_average(l);
  return PRESS_OK;
}

/// Sentences that count, in order; sets the length of the longest
static uint32_t
choose(const Learner *l, uint32_t *order, uint32_t *longest)
{
  const FieldProblem *const p = l->problem;
  uint32_t n = 0;
  for (uint32_t i = 0; i < p->n_sentences; ++i) {
    const FieldSentence *const s = &p->sentences[i];
    if (s->n) {
      order[n++] = i;
      *longest = s->n > *longest ? s->n : *longest;
    }
  }
  return n;
}

PressStatus
press_field_learn(PressWorld *world,
                  Arena *arena,
                  const FieldProblem *problem,
                  const FieldOptions *options,
                  uint32_t n_labels,
                  uint32_t n_features,
                  FieldWeights *weights)
{
  Learner *const l = press_arena_array(arena, 1, sizeof(Learner));
  uint32_t *const order = press_arena_array(
      arena, (size_t)problem->n_sentences + 1, sizeof(uint32_t));
  if (!l || !order) {
    return PRESS_NO_MEMORY;
  }
  *l = (Learner){.problem = problem,
                 .options = options,
                 .space = {.arena = arena},
                 .seed = options->seed};
  const uint32_t stride = (n_labels + 7) / 8 * 8;
  const size_t cells = (size_t)n_features * stride + 1;
  const size_t ways = (size_t)n_labels * stride;
  l->w = (FieldWeights){n_labels, stride, n_features, NULL, NULL};
  l->w.weights = press_arena_array(arena, cells, sizeof(float));
  l->w.transitions = press_arena_array(arena, ways, sizeof(float));
  l->squares = press_arena_array(arena, cells, sizeof(float));
  l->transition_squares = press_arena_array(arena, ways, sizeof(float));
  l->average = press_arena_array(arena, cells, sizeof(float));
  l->transition_average = press_arena_array(arena, ways, sizeof(float));
  l->rests =
      press_arena_array(arena, (size_t)problem->n_sentences + 1, sizeof(Rest));
  uint32_t longest = 1;
  const uint32_t n = choose(l, order, &longest);
  l->gradient =
      press_arena_array(arena, (size_t)longest * stride, sizeof(float));
  const Crf crf = {.n_types = (n_labels - 1) / CRF_PARTS,
                   .n_labels = n_labels,
                   .stride = stride};
  if (!l->w.weights || !l->w.transitions || !l->squares ||
      !l->transition_squares || !l->average || !l->transition_average ||
      !l->gradient || !l->rests || !press_crf_room(&l->space, &crf, longest)) {
    return PRESS_NO_MEMORY;
  }
  const PressStatus st = learn_all(world, l, order, n);
  if (!st) {
    *weights = l->w;
  }
  return st;
}
