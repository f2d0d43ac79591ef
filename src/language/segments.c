// SPDX-License-Identifier: MIT

#include "language/segments.h"

#include <math.h>

/// How much the first look counts beside what is seen of the whole: of 0, 0.25,
/// 0.5 and 1 the best in cross-validation
#define TRUST 0.5

/// A chain may end at a sure place behind so many, at a likely one, at any
#define CHAIN_SOON 64
#define CHAIN_LATE 256
#define CHAIN_MOST 1024

/// Tokens of a short sentence, of one whose words are all looked at
#define SHORT 6
#define SHORT_TEXT 8

/// Words from the beginning on whose classes are looked at, at most
#define LOOK_AHEAD 14

bool
press_first_look(Arena *arena, const SentenceWalk *walk, FirstLook *look)
{
  const uint32_t n = walk->article->n_tokens;
  *look = (FirstLook){
      .walk = walk,
      .margins = press_arena_array(arena, n + 1U, sizeof(double)),
      .lower = press_arena_array(arena, n + 1U, sizeof(uint32_t)),
      .depth = press_arena_array(arena, n + 1U, sizeof(int32_t)),
      .quotes = press_arena_array(arena, n + 1U, sizeof(uint8_t)),
      .class = press_arena_array(arena, n + 1U, sizeof(uint32_t)),
  };
  if (!look->margins || !look->lower || !look->depth || !look->quotes ||
      !look->class) {
    return false;
  }
  for (uint32_t t = 0; t < n; ++t) {
    const uint32_t l = walk->looks[t];
    look->lower[t + 1] = look->lower[t] + (l == LOOK_LOWER);
    look->depth[t + 1] = look->depth[t] + (l == LOOK_OPEN) - (l == LOOK_CLOSE);
    look->quotes[t + 1] = look->quotes[t] ^ (l == LOOK_QUOTE);
    look->class[t] = (uint32_t)press_sentence_class(walk, walk->words[t]);
  }
  return true;
}

/// True if a chain of n places may end before a token
static bool
ends_chain(uint32_t n, double margin)
{
  return n >= CHAIN_MOST || (n >= CHAIN_LATE && margin > 0) ||
         (n >= CHAIN_SOON && margin > SEGMENT_SURE);
}

bool
press_segment_chain(Arena *arena,
                    const FirstLook *look,
                    uint32_t from,
                    SegmentChain *chain)
{
  *chain = (SegmentChain){.look = look,
                          .places = press_arena_array(arena, CHAIN_MOST + 1U,
                                                      sizeof(SegmentPlace))};
  if (!chain->places) {
    return false;
  }
  uint32_t n = 0;
  uint32_t t = from;
  double closed = 0;
  for (; t < look->walk->end; ++t) {
    const double margin = t == from ? SEGMENT_CERTAIN : look->margins[t];
    if (margin <= SEGMENT_NEVER) {
      continue;
    }
    if (ends_chain(n, margin)) {
      break;
    }
    chain->places[n++] = (SegmentPlace){t, margin, closed};
    closed -= log1p(exp(margin));
  }
  chain->places[n] = (SegmentPlace){t, SEGMENT_CERTAIN, closed};
  chain->n = n;
  return true;
}

uint32_t
press_segment_count(const SegmentChain *chain, uint32_t place)
{
  uint32_t n = 1;
  while (n < SEGMENT_SPAN && place + n < chain->n &&
         chain->places[place + n].margin <= SEGMENT_SURE) {
    ++n;
  }
  return n;
}

/// How a sentence ends: 0 stop, 1 colon, 2 semicolon or comma, 3 closing mark,
/// 4 none
static uint32_t
end_of(const FirstLook *look, uint32_t token)
{
  switch (look->walk->looks[token]) {
  case LOOK_STOP:
  case LOOK_QUESTION:
  case LOOK_ELLIPSIS:
  case LOOK_POINTED:
    return 0;
  case LOOK_COLON:
    return 1;
  case LOOK_SEMICOLON:
  case LOOK_COMMA:
    return 2;
  case LOOK_CLOSE:
  case LOOK_QUOTE:
  case LOOK_CLOSE_QUOTE:
    return 3;
  default:
    return 4;
  }
}

static uint32_t
kind_of(const SegmentChain *chain, uint32_t from, uint32_t to)
{
  const FirstLook *const look = chain->look;
  const uint32_t a = chain->places[from].token;
  const uint32_t b = chain->places[to].token;
  const uint32_t first = look->walk->looks[a];
  const bool item = first == LOOK_DASH || first == LOOK_BULLET;
  return end_of(look, b - 1) + (b - a <= SHORT ? 5U : 0U) + (item ? 10U : 0U);
}

/// Log odds in steps, from 2 to 20
static uint64_t
steps(double margin)
{
  const double step = floor(margin * 1.5);
  return (uint64_t)(11.0 + fmin(fmax(step, -9.0), 9.0));
}

/// Brackets and quotation marks that are open at the end
static uint64_t
balance(const FirstLook *look, uint32_t a, uint32_t b)
{
  const int32_t depth = look->depth[b] - look->depth[a];
  const int32_t near = depth < -2 ? -2 : depth > 2 ? 2 : depth;
  return 3U + (uint64_t)near +
         8U * (uint64_t)(look->quotes[b] ^ look->quotes[a]);
}

/// The words of a short sentence and its looks, as one
static void
add_texts(const SentenceWalk *walk, uint32_t a, uint32_t b, FeatureList *list)
{
  uint64_t words = 0;
  uint64_t looks = 0;
  for (uint32_t t = a; b - a <= SHORT_TEXT && t < b; ++t) {
    words = press_feature_pair(words | 1U, walk->words[t]) | 1U;
  }
  for (uint32_t t = a; b - a <= SHORT && t < b; ++t) {
    looks = (looks | 1U) * 32 + walk->looks[t];
  }
  press_features_add(list, words);
  press_features_add(list, looks);
}

void
press_segment_features(const SegmentChain *chain,
                       uint32_t from,
                       uint32_t to,
                       FeatureList *list)
{
  const FirstLook *const look = chain->look;
  const SentenceWalk *const walk = look->walk;
  const uint32_t a = chain->places[from].token;
  const uint32_t b = chain->places[to].token;
  const uint32_t n = b - a;
  const uint64_t length = n <= SHORT ? 16U + n : press_sentence_bucket(n);
  const uint64_t lower = press_sentence_bucket(look->lower[b] - look->lower[a]);
  const uint64_t inside = press_sentence_bucket(to - from - 1);
  const uint64_t margin = steps(chain->places[from].margin);
  const uint64_t end = 1U + end_of(look, b - 1);
  const uint64_t open = balance(look, a, b);
  const uint64_t first = walk->looks[a];
  const uint64_t second = n > 1 ? walk->looks[a + 1] : LOOK_NONE;
  const uint64_t last = walk->looks[b - 1];
  const uint64_t last_but_one = n > 1 ? walk->looks[b - 2] : LOOK_NONE;
  const uint64_t first_word = walk->words[a];
  const uint64_t last_word = walk->words[b - 1];

  list->n = 0;
  list->number = 0;
  press_features_add(list, margin);
  press_features_add2(list, margin, end);
  press_features_add2(list, margin, length);
  press_features_add2(list, end, length);
  press_features_add2(list, end, lower);
  press_features_add3(list, first, end, length);
  press_features_add3(list, first, end, lower);
  press_features_add2(list, first, last);
  press_features_add3(list, first, second, end);
  press_features_add3(list, first, last, last_but_one);
  press_features_add(list, open);
  press_features_add2(list, open, end);
  press_features_add2(list, open, first);
  press_features_add2(list, inside, end);
  press_features_add3(list, inside, length, end);
  press_features_add3(list, inside, first, end);
  press_features_add2(list, first_word, length);
  press_features_add2(list, last_word, length);
  press_features_add2(list, first_word, end);
  press_features_add2(list, first_word, lower);
  press_features_add3(list, first_word, last_word, length);
  press_features_add2(list, look->class[a], length);
  press_features_add2(list, look->class[b - 1], length);
  press_features_add3(list, look->class[a], look -> class[b - 1], end);
  add_texts(walk, a, b, list);

  // What its words are like, in any order
  const uint64_t size = 1U + (n <= SHORT) + (n <= LOOK_AHEAD);
  const uint64_t number = list->number;
  for (uint32_t t = a; t < b && t < a + LOOK_AHEAD; ++t) {
    list->number = number;
    press_features_add3(list, walk->looks[t] == LOOK_LOWER ? look->class[t] : 0,
                        size, end);
  }
}

void
press_joint_features(const SegmentChain *chain,
                     uint32_t place,
                     uint32_t before,
                     uint32_t behind,
                     FeatureList *list)
{
  const FirstLook *const look = chain->look;
  const uint32_t t = chain->places[place].token;
  const uint64_t kinds = 1U + before + SEGMENT_KINDS * behind;
  list->n = 0;
  list->number = 100;
  press_features_add(list, kinds);
  press_features_add3(list, kinds, look->walk->looks[t],
                      look->walk->looks[t - 1]);
  press_features_add2(list, kinds, steps(chain->places[place].margin));
  press_features_add2(list, kinds, look->walk->words[t]);
  press_features_add2(list, kinds, look->class[t]);
}

static double
score(const SegmentScorer *scorer, FeatureList *list)
{
  int32_t scores[LABELS_MAX] = {0};
  if (scorer->gradient) {
    press_gradient_drop(scorer->gradient, scorer->key, list);
    return press_gradient_score(scorer->gradient, list);
  }
  press_rows_score(scorer->rows, list->items, list->n, scores);
  return (double)scores[1] / GRADIENT_ONE;
}

/// What the first look says of a sentence: its chance, as a logarithm
static double
chance(const SegmentChain *chain, uint32_t from, uint32_t to)
{
  const SegmentPlace *const p = chain->places;
  return p[to].closed - p[from + 1].closed - log1p(exp(-p[from].margin));
}

/// Score the joints of kinds that meet at a place
static void
score_joints(const SegmentScorer *scorer,
             const SegmentLattice *lattice,
             uint32_t place,
             uint32_t ending)
{
  FeatureList list;
  uint32_t beginning = 0;
  const uint32_t n = press_segment_count(lattice->chain, place);
  for (uint32_t k = 0; k < n; ++k) {
    beginning |= 1U << lattice->kinds[place][k];
  }
  for (uint32_t a = 0; a < SEGMENT_KINDS; ++a) {
    for (uint32_t b = 0; b < SEGMENT_KINDS; ++b) {
      if ((ending >> a & 1U) && (beginning >> b & 1U)) {
        press_joint_features(lattice->chain, place, a, b, &list);
        lattice->joints[place][a][b] = score(scorer, &list);
      }
    }
  }
}

bool
press_segment_lattice(Arena *arena,
                      const SegmentChain *chain,
                      const SegmentScorer *scorer,
                      SegmentLattice *lattice)
{
  const uint32_t n = chain->n;
  *lattice = (SegmentLattice){
      .chain = chain,
      .segments = press_arena_array(arena, n, sizeof *lattice->segments),
      .kinds = press_arena_array(arena, n, sizeof *lattice->kinds),
      .joints = press_arena_array(arena, n, sizeof *lattice->joints),
  };
  uint32_t *const ending = press_arena_array(arena, n + 1U, sizeof *ending);
  if (!lattice->segments || !lattice->kinds || !lattice->joints || !ending) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    const uint32_t count = press_segment_count(chain, i);
    for (uint32_t k = 0; k < count; ++k) {
      FeatureList list;
      const uint32_t kind = kind_of(chain, i, i + k + 1);
      press_segment_features(chain, i, i + k + 1, &list);
      lattice->kinds[i][k] = (uint8_t)kind;
      lattice->segments[i][k] =
          score(scorer, &list) + TRUST * chance(chain, i, i + k + 1);
      ending[i + k + 1] |= 1U << kind;
    }
    if (i) {
      score_joints(scorer, lattice, i, ending[i]);
    }
  }
  return true;
}

/// The best row of sentences up to a place whose last one is of a kind
typedef struct {
  double score; ///< Of none: -HUGE_VAL
  uint32_t from;
  uint8_t before; ///< Kind of the one before
} Best;

/// The best way to a sentence of a kind that begins at a place
static Best
best_before(const SegmentLattice *lattice,
            Best (*best)[SEGMENT_KINDS],
            uint32_t place,
            uint32_t kind)
{
  Best b = {.score = place ? -HUGE_VAL : 0, .from = place};
  for (uint32_t k = 0; place && k < SEGMENT_KINDS; ++k) {
    const double s = best[place][k].score + lattice->joints[place][k][kind];
    if (s > b.score) {
      b.score = s;
      b.before = (uint8_t)k;
    }
  }
  return b;
}

bool
press_segment_best(Arena *arena, const SegmentLattice *lattice, bool *begins)
{
  const SegmentChain *const chain = lattice->chain;
  Best(*const best)[SEGMENT_KINDS] =
      press_arena_array(arena, chain->n + 1U, sizeof *best);
  if (!best) {
    return false;
  }
  for (uint32_t i = 0; i <= chain->n; ++i) {
    for (uint32_t k = 0; k < SEGMENT_KINDS; ++k) {
      best[i][k].score = -HUGE_VAL;
    }
  }
  for (uint32_t i = 0; i < chain->n; ++i) {
    const uint32_t count = press_segment_count(chain, i);
    for (uint32_t k = 0; k < count; ++k) {
      const uint32_t kind = lattice->kinds[i][k];
      Best way = best_before(lattice, best, i, kind);
      Best *const old = &best[i + k + 1][kind];
      way.score += lattice->segments[i][k];
      if (way.score > old->score) {
        *old = way;
      }
    }
  }
  uint32_t kind = 0;
  for (uint32_t k = 1; k < SEGMENT_KINDS; ++k) {
    kind = best[chain->n][k].score > best[chain->n][kind].score ? k : kind;
  }
  for (uint32_t i = chain->n; i;) {
    const Best *const b = &best[i][kind];
    begins[chain->places[b->from].token] = true;
    i = b->from;
    kind = b->before;
  }
  return true;
}
