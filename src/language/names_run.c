// SPDX-License-Identifier: MIT

#include "language/names_run.h"

#include <string.h>

bool
press_names_run_room(Arena *arena,
                     const Words *words,
                     uint8_t n_types,
                     FirstRun *run)
{
  const size_t n = (size_t)words->article->n_tokens + 1;
  run->n_types = n_types;
  run->best = press_arena_array(arena, n, 1);
  run->share = press_arena_array(arena, n * n_types, sizeof(float));
  run->sums = press_arena_array(arena, n * n_types, sizeof(float));
  return run->best && run->share && run->sums;
}

void
press_names_run_sentence(CrfSpace *space,
                         const Crf *crf,
                         uint32_t n,
                         uint32_t first,
                         FirstRun *run)
{
  press_crf_best(space, crf, n);
  if (n) {
    memcpy(run->best + first, space->best, n);
  }
  (void)press_crf_sum(space, crf, n, NULL);
  const size_t stride = crf->stride;
  for (uint32_t t = 0; t < n; ++t) {
    const float *const alpha = space->alpha + t * stride;
    const float *const beta = space->beta + t * stride;
    float *const share = run->share + (size_t)(first + t) * run->n_types;
    for (uint8_t type = 0; type < run->n_types; ++type) {
      const size_t b = 1 + 4 * (size_t)type;
      share[type] = alpha[b] * beta[b] + alpha[b + 1] * beta[b + 1] +
                    alpha[b + 2] * beta[b + 2] + alpha[b + 3] * beta[b + 3];
    }
  }
}

void
press_names_run_sum(const Words *words, FirstRun *run)
{
  const size_t n_types = run->n_types;
  memset(run->sums, 0, words->n_keys * n_types * sizeof(float));
  for (uint32_t i = 0; i < words->article->n_tokens; ++i) {
    float *const sums = run->sums + words->at[i]->key * n_types;
    for (size_t type = 0; type < n_types; ++type) {
      sums[type] += run->share[i * n_types + type];
    }
  }
}
