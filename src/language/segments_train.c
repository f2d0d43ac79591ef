// SPDX-License-Identifier: MIT

// The slope of a feature is how often it is expected less how often it is there
// in the right sentences: forward and backward sums over all rows of sentences
// of a chain, as logarithms.

#include "language/segments_train.h"

#include <math.h>

/// A slope below this changes nothing
#define SLOPE_LEAST 1e-3

typedef struct {
  const SegmentChain *chain;
  SegmentLattice lattice;
  double (*ahead)[SEGMENT_KINDS];  ///< By place: rows up to it, last of a kind
  double (*open)[SEGMENT_KINDS];   ///< ... and one of a kind begins there
  double (*behind)[SEGMENT_KINDS]; ///< Rows from it on, one of a kind before
  double (*next)[SEGMENT_KINDS];   ///< ... one of a kind first
  double all;                      ///< All rows
  uint32_t *right;                 ///< By place: the next right one, or 0
  uint32_t *left;                  ///< By right place: the one before
  uint64_t key;
  Gradient *gradient;
} Sums;

static double
add(double a, double b)
{
  const double most = fmax(a, b);
  return isinf(most) ? most : most + log1p(exp(fmin(a, b) - most));
}

static double (*table(Arena *arena, uint32_t n))[SEGMENT_KINDS]
{
  double(*const rows)[SEGMENT_KINDS] =
      press_arena_array(arena, n, sizeof *rows);
  for (uint32_t i = 0; rows && i < n; ++i) {
    for (uint32_t k = 0; k < SEGMENT_KINDS; ++k) {
      rows[i][k] = -HUGE_VAL;
    }
  }
  return rows;
}

static bool
sums_of(Arena *arena, const SegmentChain *chain, Sums *sums)
{
  const uint32_t n = chain->n + 1;
  sums->chain = chain;
  sums->ahead = table(arena, n);
  sums->open = table(arena, n);
  sums->behind = table(arena, n);
  sums->next = table(arena, n);
  sums->right = press_arena_array(arena, n, sizeof *sums->right);
  sums->left = press_arena_array(arena, n, sizeof *sums->left);
  return sums->ahead && sums->open && sums->behind && sums->next &&
         sums->right && sums->left;
}

/// Link the right places; false if a sentence is none of the chain's
static bool
link(Sums *sums, const bool *begins)
{
  const SegmentChain *const chain = sums->chain;
  uint32_t last = 0;
  for (uint32_t i = 1; i <= chain->n; ++i) {
    const SegmentPlace *const p = &chain->places[i];
    if (i == chain->n || p->margin > SEGMENT_SURE || begins[p->token]) {
      if (i - last > press_segment_count(chain, last)) {
        return false;
      }
      sums->right[last] = i;
      sums->left[i] = last;
      last = i;
    }
  }
  return true;
}

static void
go_forward(Sums *sums)
{
  const SegmentLattice *const l = &sums->lattice;
  for (uint32_t i = 0; i < sums->chain->n; ++i) {
    for (uint32_t b = 0; b < SEGMENT_KINDS; ++b) {
      double sum = i ? -HUGE_VAL : 0;
      for (uint32_t a = 0; i && a < SEGMENT_KINDS; ++a) {
        sum = add(sum, sums->ahead[i][a] + l->joints[i][a][b]);
      }
      sums->open[i][b] = sum;
    }
    const uint32_t n = press_segment_count(sums->chain, i);
    for (uint32_t k = 0; k < n; ++k) {
      const uint32_t kind = l->kinds[i][k];
      double *const to = &sums->ahead[i + k + 1][kind];
      *to = add(*to, sums->open[i][kind] + l->segments[i][k]);
    }
  }
  sums->all = -HUGE_VAL;
  for (uint32_t k = 0; k < SEGMENT_KINDS; ++k) {
    sums->all = add(sums->all, sums->ahead[sums->chain->n][k]);
    sums->behind[sums->chain->n][k] = 0;
  }
}

static void
go_back(Sums *sums)
{
  const SegmentLattice *const l = &sums->lattice;
  for (uint32_t i = sums->chain->n; i-- > 0;) {
    const uint32_t n = press_segment_count(sums->chain, i);
    for (uint32_t k = 0; k < n; ++k) {
      const uint32_t kind = l->kinds[i][k];
      double *const from = &sums->next[i][kind];
      *from = add(*from, l->segments[i][k] + sums->behind[i + k + 1][kind]);
    }
    for (uint32_t a = 0; i && a < SEGMENT_KINDS; ++a) {
      for (uint32_t b = 0; b < SEGMENT_KINDS; ++b) {
        sums->behind[i][a] =
            add(sums->behind[i][a], l->joints[i][a][b] + sums->next[i][b]);
      }
    }
  }
}

static void
step(const Sums *sums, FeatureList *list, double slope)
{
  press_gradient_drop(sums->gradient, sums->key, list);
  press_gradient_step(sums->gradient, list, slope);
}

static void
learn_segments(const Sums *sums, uint32_t place)
{
  const SegmentLattice *const l = &sums->lattice;
  const uint32_t n = press_segment_count(sums->chain, place);
  for (uint32_t k = 0; k < n; ++k) {
    const uint32_t to = place + k + 1;
    const uint32_t kind = l->kinds[place][k];
    const double slope = exp(sums->open[place][kind] + l->segments[place][k] +
                             sums->behind[to][kind] - sums->all) -
                         (sums->right[place] == to);
    if (fabs(slope) > SLOPE_LEAST) {
      FeatureList list;
      press_segment_features(sums->chain, place, to, &list);
      step(sums, &list, slope);
    }
  }
}

/// True if two kinds meet at a place in the right sentences
static bool
meets(const Sums *sums, uint32_t place, uint32_t before, uint32_t behind)
{
  const uint32_t to = sums->right[place];
  const uint32_t from = sums->left[place];
  return to && sums->lattice.kinds[from][place - from - 1] == before &&
         sums->lattice.kinds[place][to - place - 1] == behind;
}

static void
learn_joints(const Sums *sums, uint32_t place)
{
  for (uint32_t a = 0; a < SEGMENT_KINDS; ++a) {
    for (uint32_t b = 0; b < SEGMENT_KINDS; ++b) {
      const double slope =
          exp(sums->ahead[place][a] + sums->lattice.joints[place][a][b] +
              sums->next[place][b] - sums->all) -
          meets(sums, place, a, b);
      if (fabs(slope) > SLOPE_LEAST) {
        FeatureList list;
        press_joint_features(sums->chain, place, a, b, &list);
        step(sums, &list, slope);
      }
    }
  }
}

bool
press_segment_learn(Arena *arena,
                    const SegmentChain *chain,
                    const bool *begins,
                    uint64_t key,
                    Gradient *gradient)
{
  Sums sums = {.key = key, .gradient = gradient};
  const SegmentScorer scorer = {.gradient = gradient, .key = key};
  if (!sums_of(arena, chain, &sums)) {
    return false;
  }
  if (!link(&sums, begins)) {
    return true;
  }
  if (!press_segment_lattice(arena, chain, &scorer, &sums.lattice)) {
    return false;
  }
  go_forward(&sums);
  go_back(&sums);
  for (uint32_t i = 0; i < chain->n; ++i) {
    learn_segments(&sums, i);
    if (i) {
      learn_joints(&sums, i);
    }
  }
  return !gradient->failed;
}
