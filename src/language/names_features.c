// SPDX-License-Identifier: MIT

// A feature is a template and up to two values, hashed to 64 bits; a value of
// a place outside the sentence is a number of its own, so that the features of
// a token at its edge say so. Whoever changes a template, its number or its
// order raises NAMES_FEATURES: models of the old one are refused.

#include "language/names_features.h"

#include "language/runs.h"

/// Value of a place before or behind the sentence
#define OUTSIDE UINT64_C(0x7B1CE0F5A3D94E21)

/// Templates; the places -2..2 add 0..4 to those with room for five
enum {
  T_WORD = 1,
  T_COARSE = 6,
  T_FINE = 16,
  T_SHAPE = 21,
  T_PATTERN = 26,
  T_PREFIX = 31,
  T_SUFFIX = 36,
  T_PHRASE = 41,
  T_KIND = 46,
  T_PAIR = 51,
  T_RUN = 71,
  T_MEMORY = 81,
  T_HEAD = 91,
  T_QUOTED = 101,
  T_ALWAYS = 111,
  T_JOINED = 121,
  T_SHORT = 131,
};

/// The sentence and the place that features are made for
typedef struct {
  const Words *words;
  const NameHint *hints;
  uint32_t first;
  uint32_t end;
  uint32_t token;
  FeatureList *list;
} Maker;

static void
add(FeatureList *list, uint64_t template, uint64_t a, uint64_t b)
{
  uint64_t h = (a ^ (template * UINT64_C(0x9E3779B97F4A7C15))) *
               UINT64_C(0xBF58476D1CE4E5B9);
  h ^= h >> 31;
  h = (h + b) * UINT64_C(0x94D049BB133111EB);
  h ^= h >> 29;
  h *= UINT64_C(0xD6E8FEB86659FD93);
  list->items[list->n++] = h ^ (h >> 32);
}

/// Spelling at a place, null outside the sentence
static const Spelling *
at(const Maker *m, int place)
{
  const int64_t i = (int64_t)m->token + place;
  return i >= m->first && i < m->end ? m->words->at[i] : NULL;
}

static uint64_t
norm(const Maker *m, int place)
{
  const Spelling *const s = at(m, place);
  return s ? s->norm : OUTSIDE;
}

static uint64_t
class_at(const Maker *m, int place, int classing)
{
  const Spelling *const s = at(m, place);
  return s ? press_clusters_class(s->cluster, classing) : OUTSIDE;
}

static uint64_t
shape(const Maker *m, int place)
{
  const Spelling *const s = at(m, place);
  return s ? s->shape : SHAPE_NONE;
}

static uint64_t
pattern(const Maker *m, int place)
{
  const Spelling *const s = at(m, place);
  return s ? s->pattern : OUTSIDE;
}

static NameHint
hint(const Maker *m, int place)
{
  const int64_t i = (int64_t)m->token + place;
  const bool inside = i >= m->first && i < m->end && m->hints;
  return inside ? m->hints[i] : (NameHint){0};
}

static void
add_words(const Maker *m)
{
  FeatureList *const l = m->list;
  const Spelling *const s = m->words->at[m->token];
  add(l, T_WORD + 2, norm(m, 0), 0);
  add(l, T_PAIR, norm(m, -1), norm(m, 0));
  add(l, T_PAIR + 1, norm(m, 0), norm(m, 1));
  add(l, T_PAIR + 2, norm(m, 0), class_at(m, -1, 0));
  add(l, T_PAIR + 3, norm(m, 0), class_at(m, 1, 0));
  for (uint64_t i = 0; i < 3; ++i) {
    if (s->prefix[i]) {
      add(l, T_PREFIX + i, s->prefix[i], s->shape);
    }
  }
  if (s->suffix[3]) {
    add(l, T_SUFFIX + 3, s->suffix[3], s->shape);
  }
  l->n_lexical = l->n;
  for (uint64_t i = 1; i < 3; ++i) {
    if (s->suffix[i]) {
      add(l, T_SUFFIX + i, s->suffix[i], s->shape);
    }
  }
  for (int place = -2; place <= 2; ++place) {
    if (place) {
      add(l, T_WORD + 2 + (unsigned)place, norm(m, place), 0);
    }
  }
  add(l, T_PAIR + 13, norm(m, -2), norm(m, -1));
  add(l, T_PAIR + 14, norm(m, 1), norm(m, 2));
}

static void
add_classes(const Maker *m)
{
  FeatureList *const l = m->list;
  for (int place = -2; place <= 2; ++place) {
    const uint64_t i = (unsigned)(place + 2);
    add(l, T_COARSE + i, class_at(m, place, 0), 0);
  }
  add(l, T_PAIR + 4, class_at(m, -1, 1), 0);
  add(l, T_FINE + 2, class_at(m, 0, 2), 0);
  add(l, T_PAIR + 5, class_at(m, 0, 1), class_at(m, 1, 1));
  add(l, T_PAIR + 7, class_at(m, 1, 0), class_at(m, 2, 0));
  add(l, T_PAIR + 8, class_at(m, -1, 0), class_at(m, 1, 0));
  add(l, T_PAIR + 9, class_at(m, -1, 0) << 16 | class_at(m, 0, 0),
      class_at(m, 1, 0));
  add(l, T_PAIR + 10, class_at(m, 0, 2), shape(m, 0));
}

static void
add_shapes(const Maker *m)
{
  FeatureList *const l = m->list;
  const Article *const article = m->words->article;
  const Token *const token = &article->tokens[m->token];
  add(l, T_PATTERN + 1, pattern(m, -1), 0);
  add(l, T_PAIR + 11, pattern(m, -1), pattern(m, 0));
  add(l, T_PAIR + 12, pattern(m, 0), pattern(m, 1));
  uint64_t window = 0;
  for (int place = -2; place <= 2; ++place) {
    window = window << 4 | shape(m, place);
  }
  add(l, T_SHAPE, window, 0);
  add(l, T_SHAPE + 1, window >> 4 & 0xFFF, 0);
  const bool forced = press_words_forced(article, m->token);
  const PressSentenceKind kind = article->sentences[token->sentence].kind;
  add(l, T_SHAPE + 2, shape(m, 0) << 1 | forced, kind);
  add(l, T_SHAPE + 3, shape(m, 0) << 1 | token->space_before, shape(m, 1));
}

/// The run of capitals that the token is in, and what is on both sides of it
static void
add_run(const Maker *m)
{
  const Spelling *const s = m->words->at[m->token];
  if (!press_shape_is_capital(s->shape)) {
    return;
  }
  int from = 0;
  int to = 0;
  while (from > -6 && at(m, from - 1) &&
         press_shape_is_capital(at(m, from - 1)->shape)) {
    --from;
  }
  while (to < 6 && at(m, to + 1) &&
         press_shape_is_capital(at(m, to + 1)->shape)) {
    ++to;
  }
  FeatureList *const l = m->list;
  const uint64_t place = (uint64_t)(-from) << 4 | (uint64_t)to;
  add(l, T_RUN, place, 0);
  add(l, T_RUN + 1, norm(m, from - 1), to == 0);
  add(l, T_RUN + 2, norm(m, to + 1), from == 0);
  add(l, T_RUN + 3, class_at(m, from - 1, 1), from == 0);
  add(l, T_RUN + 6, norm(m, to), to == 0);
  add(l, T_RUN + 7, class_at(m, from, 1), class_at(m, to, 1));
}

/// Where a token is in a run: a small word, before the head, the head, last, or
/// between
static uint64_t
part_of(const Words *words, const Run *run, uint32_t token)
{
  if (!press_shape_is_capital(words->at[token]->shape)) {
    return 0;
  }
  if (token <= run->head) {
    return token < run->head ? 1 : 2;
  }
  return token == run->last ? 3 : 4;
}

/// A run that small words join to others is named by its head and ends with
/// its last word: "Department" and "Justice"
static void
add_joined(const Maker *m)
{
  const Words *const words = m->words;
  const Article *const article = words->article;
  const Sentence *const sentence =
      &article->sentences[article->tokens[m->token].sentence];
  Run run;
  if (!press_run_find(words, sentence, m->token, &run) || !run.joined) {
    return;
  }
  const Spelling *const head = words->at[run.head];
  const Spelling *const last = words->at[run.last];
  const uint64_t part = part_of(words, &run, m->token);
  add(m->list, T_JOINED, head->norm, part);
  add(m->list, T_JOINED + 1, press_clusters_class(head->cluster, 1), part);
  add(m->list, T_JOINED + 2, press_clusters_class(last->cluster, 1), part);
}

/// A short name is what the head of its long name says, and the other way
/// round: what has a short name is a name
static void
add_short(const Maker *m)
{
  const Words *const words = m->words;
  const Spelling *const s = words->at[m->token];
  const uint32_t head = words->short_for[s->key];
  if (head && s->shape == SHAPE_UPPER) {
    const Spelling *const of = words->at[head - 1];
    add(m->list, T_SHORT, press_clusters_class(of->cluster, 1), 0);
    add(m->list, T_SHORT + 1, of->norm, 0);
    add(m->list, T_SHORT + 2, 0, 0);
  }
  if (words->spelt[m->token]) {
    add(m->list, T_SHORT + 3, s->shape, 0);
  }
}

static uint64_t
few(uint64_t n)
{
  return n < 2 ? n : 2;
}

static void
add_hints(const Maker *m)
{
  FeatureList *const l = m->list;
  for (int place = -1; place <= 1; ++place) {
    const NameHint h = hint(m, place);
    const uint64_t i = (unsigned)(place + 2);
    if (h.phrase && place < 0) {
      add(l, T_PHRASE + i, h.phrase, 0);
    }
    if (h.word) {
      add(l, T_KIND + i, h.word, 0);
    }
  }
  const NameHint h = hint(m, 0);
  add(l, T_PHRASE, h.phrase, shape(m, 0));
  add(l, T_KIND, h.word, shape(m, 0));
}

static void
add_memory(const Maker *m)
{
  const Spelling *const s = m->words->at[m->token];
  const WordMemory *const memory = &m->words->memory[s->key];
  const bool forced = press_words_forced(m->words->article, m->token);
  const bool lower = s->shape == SHAPE_LOWER;
  const bool capital = press_shape_is_capital(s->shape) && !forced;
  const unsigned lowers = memory->lower - (lower && memory->lower ? 1U : 0U);
  const unsigned capitals =
      memory->capital - (capital && memory->capital ? 1U : 0U);
  const uint64_t counts =
      few(lowers) * 9 + few(capitals) * 3 + few(memory->n - 1U);
  add(m->list, T_MEMORY, counts, (uint64_t)s->shape << 1 | forced);
}

static void
add_head(const Maker *m, uint64_t template, uint32_t head, uint64_t with)
{
  const Spelling *const s = head ? m->words->at[head - 1] : NULL;
  add(m->list, template, s ? s->norm : OUTSIDE, with);
  add(m->list, template + 1, s ? press_clusters_class(s->cluster, 2) : OUTSIDE,
      with);
}

/// The word that says what the token is, here and elsewhere in the article:
/// "Cassini" may stand alone where "la sonde Cassini" was said before
static void
add_heads(const Maker *m)
{
  const Words *const words = m->words;
  const Spelling *const s = words->at[m->token];
  const bool capital = press_shape_is_capital(s->shape);
  add(m->list, T_QUOTED, words->quoted[m->token], s->shape);
  add_head(m, T_HEAD, words->heads[m->token], capital);
  const uint32_t *const headed = words->memory[s->key].headed;
  for (size_t i = 0; capital && i < WORD_HEADS && headed[i]; ++i) {
    if (headed[i] != m->token + 1) {
      add_head(m, T_HEAD + 2, words->heads[headed[i] - 1], 0);
    }
  }
}

static Maker
maker(const Words *words,
      const NameHint *hints,
      uint32_t token,
      FeatureList *list)
{
  const Article *const article = words->article;
  const Sentence *const s =
      &article->sentences[article->tokens[token].sentence];
  return (Maker){.words = words,
                 .hints = hints,
                 .first = s->first,
                 .end = s->first + s->n,
                 .token = token,
                 .list = list};
}

void
press_names_features(const Words *words,
                     const NameHint *hints,
                     uint32_t token,
                     FeatureList *list)
{
  const Maker m = maker(words, hints, token, list);
  list->n = 0;
  add_words(&m);
  add_classes(&m);
  add_shapes(&m);
  add_run(&m);
  add_joined(&m);
  add_short(&m);
  add_hints(&m);
  add_memory(&m);
  add_heads(&m);
  add(list, T_ALWAYS, 0, 0);
}
