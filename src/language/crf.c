// SPDX-License-Identifier: MIT

// Forward and backward sums run over factors, not logarithms: each token's
// alpha is scaled to sum 1 and beta by the same number, so that alpha[t][l] *
// beta[t][l] is the probability of label l at token t (Rabiner 1989, V.A).
//
// Half of the labels end a name or are none; any of those may stand before any
// label that starts. The others only go on within their name, which is two ways
// for each. So the loops run over whole rows for one half of the labels, and
// over two numbers for the other.

#include "language/crf.h"

#include <assert.h>
#include <float.h>
#include <math.h>
#include <string.h>

/// Stands for "may not be" where sums are compared
#define NEVER (-1e30F)

bool
press_crf_follows(uint32_t n_types, uint32_t before, uint32_t label)
{
  if (press_crf_ends(n_types, before)) {
    return press_crf_starts(n_types, label);
  }
  return !press_crf_starts(n_types, label) &&
         press_crf_type(n_types, before) == press_crf_type(n_types, label);
}

/// Labels that start, rounded up to whole vectors
static uint32_t
n_starts(const Crf *crf)
{
  return (2 * crf->n_types + 8) / 8 * 8;
}

void
press_crf_factors(Crf *crf)
{
  for (uint32_t a = 0; a < crf->n_labels; ++a) {
    for (uint32_t b = 0; b < crf->stride; ++b) {
      const size_t at = (size_t)a * crf->stride + b;
      const bool may =
          b < crf->n_labels && press_crf_follows(crf->n_types, a, b);
      crf->factor[at] = may ? expf(crf->weight[at]) : 0.0F;
      crf->back[(size_t)b * crf->stride + a] = crf->factor[at];
      if (crf->way) {
        crf->way[at] = may ? crf->weight[at] : NEVER;
      }
    }
  }
}

bool
press_crf_room(CrfSpace *space, const Crf *crf, uint32_t n)
{
  if (n <= space->cap) {
    return true;
  }
  const uint32_t cap = n < 64 ? 64 : n + n / 2;
  const size_t cells = (size_t)cap * crf->stride;
  CrfSpace made = {.arena = space->arena, .cap = cap};
  made.score = press_arena_array(space->arena, cells, sizeof(float));
  made.local = press_arena_array(space->arena, cells, sizeof(float));
  made.alpha = press_arena_array(space->arena, cells, sizeof(float));
  made.beta = press_arena_array(space->arena, cells, sizeof(float));
  made.scale = press_arena_array(space->arena, cap, sizeof(float));
  made.back = press_arena_array(space->arena, cells, 1);
  made.best = press_arena_array(space->arena, cap, 1);
  if (!made.score || !made.local || !made.alpha || !made.beta || !made.scale ||
      !made.back || !made.best) {
    return false;
  }
  *space = made;
  return true;
}

/// Best way to each label of a token, from those of the token before: every
/// label that ends may stand before every one that starts; the others go on
/// only within their name
static void
step(const Crf *crf,
     const float *from,
     const float *score,
     float *to,
     uint8_t *back)
{
  const uint32_t n = n_starts(crf);
  const uint32_t n_types = crf->n_types;
  float top[CRF_LABELS] = {0};
  int32_t way[CRF_LABELS] = {0};
  for (uint32_t b = 0; b < n; ++b) {
    top[b] = NEVER;
    way[b] = 0;
  }
  for (uint32_t a = 0; a <= 3 * n_types; a += a ? 1 : n_types + 1) {
    const float *const weight = crf->way + (size_t)a * crf->stride;
    const float before = from[a];
    for (uint32_t b = 0; b < n; ++b) {
      const float sum = before + weight[b];
      const bool better = sum > top[b];
      top[b] = better ? sum : top[b];
      way[b] = better ? (int32_t)a : way[b];
    }
  }
  for (uint32_t b = 2 * n_types + 1; b < crf->n_labels; ++b) {
    const uint32_t first = 1 + press_crf_type(n_types, b);
    const uint32_t inner = first + CRF_INNER * n_types;
    const float one = from[first] + crf->weight[first * crf->stride + b];
    const float two = from[inner] + crf->weight[inner * crf->stride + b];
    top[b] = one >= two ? one : two;
    way[b] = (int32_t)(one >= two ? first : inner);
  }
  for (uint32_t b = 0; b < crf->n_labels; ++b) {
    to[b] = top[b] + score[b];
    back[b] = (uint8_t)way[b];
  }
}

void
press_crf_best(CrfSpace *space, const Crf *crf, uint32_t n)
{
  if (!n) {
    return;
  }
  const size_t stride = crf->stride;
  float *const sum = space->alpha;
  for (uint32_t b = 0; b < stride; ++b) {
    const bool may = b < crf->n_labels && press_crf_starts(crf->n_types, b);
    sum[b] = may ? space->score[b] : NEVER;
  }
  for (uint32_t t = 1; t < n; ++t) {
    step(crf, sum + (t - 1) * stride, space->score + t * stride,
         sum + t * stride, space->back + t * stride);
  }
  uint32_t best = 0;
  const float *const last = sum + (n - 1) * stride;
  for (uint32_t b = 1; b < crf->n_labels; ++b) {
    if (press_crf_ends(crf->n_types, b) && last[b] > last[best]) {
      best = b;
    }
  }
  for (uint32_t t = n; t-- > 0;) {
    space->best[t] = (uint8_t)best;
    best = space->back[t * stride + best];
  }
}

/// exp of a number that is not above 0: 2^whole by the bits of a float, the
/// rest by Taylor's series. Ours, because it is the same on every machine, and
/// because a loop over it becomes vector instructions; within 3e-7 of the truth
static inline float
exp_below(float x)
{
  const float bounded = x > -87.0F ? x : -87.0F;
  const float power = bounded * 1.44269504F;
  const int32_t whole = (int32_t)(power - 0.5F);
  const float rest = (power - (float)whole) * 0.69314718F;
  float sum = 1.0F / 720.0F;
  sum = sum * rest + 1.0F / 120.0F;
  sum = sum * rest + 1.0F / 24.0F;
  sum = sum * rest + 1.0F / 6.0F;
  sum = sum * rest + 0.5F;
  sum = sum * rest + 1.0F;
  sum = sum * rest + 1.0F;
  const int32_t bits = (int32_t)((uint32_t)(whole + 127) << 23);
  float scale = 0.0F;
  memcpy(&scale, &bits, sizeof scale);
  return sum * scale;
}

/// exp of the scores of a token, scaled so that the largest is 1
static double
make_local(CrfSpace *space, const Crf *crf, uint32_t t, uint64_t allowed)
{
  const float *const score = space->score + t * (size_t)crf->stride;
  float *const local = space->local + t * (size_t)crf->stride;
  float top = NEVER;
  for (uint32_t b = 0; b < crf->n_labels; ++b) {
    const float may = allowed >> b & 1 ? score[b] : NEVER;
    top = may > top ? may : top;
  }
  for (uint32_t b = 0; b < crf->stride; ++b) {
    local[b] = exp_below(score[b] < top ? score[b] - top : 0.0F);
  }
  for (uint32_t b = 0; b < crf->stride; ++b) {
    const bool may = b < crf->n_labels && allowed >> b & 1;
    local[b] = may ? local[b] : 0.0F;
  }
  return (double)top;
}

/// Scale a vector to sum 1; returns the logarithm of its sum
static double
scale_to_one(float *vector, uint32_t n, float *scale)
{
  float sum = FLT_MIN;
  for (uint32_t i = 0; i < n; ++i) {
    sum += vector[i];
  }
  *scale = 1.0F / sum;
  for (uint32_t i = 0; i < n; ++i) {
    vector[i] *= *scale;
  }
  return log((double)sum);
}

static void
forward(const Crf *crf, const float *from, const float *local, float *to)
{
  const uint32_t stride = crf->stride;
  const uint32_t n = n_starts(crf);
  const uint32_t n_types = crf->n_types;
  float sum[CRF_LABELS] = {0};
  for (uint32_t a = 0; a <= 3 * n_types; a += a ? 1 : n_types + 1) {
    const float *const factor = crf->factor + (size_t)a * stride;
    for (uint32_t b = 0; b < n; ++b) {
      sum[b] += from[a] * factor[b];
    }
  }
  for (uint32_t b = 2 * n_types + 1; b < crf->n_labels; ++b) {
    const uint32_t first = 1 + press_crf_type(n_types, b);
    const uint32_t inner = first + CRF_INNER * n_types;
    sum[b] = from[first] * crf->factor[first * stride + b] +
             from[inner] * crf->factor[inner * stride + b];
  }
  for (uint32_t b = 0; b < stride; ++b) {
    to[b] = sum[b] * local[b];
  }
}

static void
backward(const Crf *crf,
         const float *from,
         const float *local,
         float scale,
         float *to)
{
  const uint32_t stride = crf->stride;
  const uint32_t n_types = crf->n_types;
  const uint32_t n = (3 * n_types + 8) / 8 * 8;
  float way[CRF_LABELS] = {0};
  float sum[CRF_LABELS] = {0};
  for (uint32_t b = 0; b < stride; ++b) {
    way[b] = from[b] * local[b] * scale;
  }
  for (uint32_t b = 0; b <= 2 * n_types; ++b) {
    const float *const factor = crf->back + (size_t)b * stride;
    for (uint32_t a = 0; a < n; ++a) {
      sum[a] += way[b] * factor[a];
    }
  }
  for (uint32_t type = 0; type < n_types; ++type) {
    const uint32_t inner = press_crf_label(n_types, type, CRF_INNER);
    const uint32_t last = press_crf_label(n_types, type, CRF_LAST);
    const uint32_t first = press_crf_label(n_types, type, CRF_FIRST);
    const float *const one = crf->back + (size_t)inner * stride;
    const float *const two = crf->back + (size_t)last * stride;
    sum[first] = way[inner] * one[first] + way[last] * two[first];
    sum[inner] = way[inner] * one[inner] + way[last] * two[inner];
  }
  memcpy(to, sum, stride * sizeof *to);
}

double
press_crf_sum(CrfSpace *space,
              const Crf *crf,
              uint32_t n,
              const uint64_t *allowed)
{
  assert(crf->stride <= CRF_LABELS);
  const size_t stride = crf->stride;
  double total = 0.0;
  for (uint32_t t = 0; t < n; ++t) {
    total += make_local(space, crf, t, allowed ? allowed[t] : UINT64_MAX);
    float *const alpha = space->alpha + t * stride;
    const float *const local = space->local + t * stride;
    if (t) {
      forward(crf, alpha - stride, local, alpha);
    } else {
      for (uint32_t b = 0; b < stride; ++b) {
        alpha[b] = press_crf_starts(crf->n_types, b) ? local[b] : 0.0F;
      }
    }
    for (uint32_t b = 0; t + 1 == n && b < crf->n_labels; ++b) {
      alpha[b] = press_crf_ends(crf->n_types, b) ? alpha[b] : 0.0F;
    }
    total += scale_to_one(alpha, crf->stride, &space->scale[t]);
    if (space->scale[t] > 1e37F) {
      return -HUGE_VAL;
    }
  }
  for (uint32_t t = n; t-- > 0;) {
    float *const beta = space->beta + t * stride;
    if (t + 1 < n) {
      backward(crf, beta + stride, space->local + (t + 1) * stride,
               space->scale[t + 1], beta);
    } else {
      for (uint32_t b = 0; b < stride; ++b) {
        beta[b] = press_crf_ends(crf->n_types, b) ? 1.0F : 0.0F;
      }
    }
  }
  return total;
}

double
press_crf_span(const CrfSpace *space,
               const Crf *crf,
               uint32_t n,
               uint32_t first,
               uint32_t behind)
{
  assert(behind <= n && first < behind);
  (void)n;
  const size_t stride = crf->stride;
  double p = (double)space->alpha[first * stride + space->best[first]];
  for (uint32_t t = first + 1; t < behind; ++t) {
    const uint8_t a = space->best[t - 1];
    const uint8_t b = space->best[t];
    p *= (double)(crf->factor[a * stride + b] * space->local[t * stride + b] *
                  space->scale[t]);
  }
  return p *
         (double)space->beta[(behind - 1) * stride + space->best[behind - 1]];
}
