// SPDX-License-Identifier: MIT

// The best chain is found with the Viterbi algorithm.

#include "mention/tags.h"

#include <limits.h>

PressStr
press_tag_name(Tag tag)
{
  static const char *const names[N_TAGS] = {
      "other",  "noun", "name", "adj",    "adv", "det",  "num",
      "date",   "prep", "pron", "conj",   "sub", "rel",  "neg",
      "finite", "inf",  "part", "gerund", "cue", "poss", "punct"};
  return press_str(names[tag]);
}

enum { FR = 1 << LANG_FR, EN = 1 << LANG_EN, BOTH = FR | EN };

/// Weight of one tag behind another, added to 0
typedef struct {
  uint8_t languages;
  Tag before;
  Tag tag;
  int weight;
} Pair;

static const Pair pairs[] = {
    {BOTH, TAG_DET, TAG_NOUN, 30},
    {BOTH, TAG_DET, TAG_ADJ, 22},
    {BOTH, TAG_DET, TAG_NAME, 15},
    {BOTH, TAG_DET, TAG_NUM, 10},
    {BOTH, TAG_DET, TAG_PART, 2},
    {EN, TAG_DET, TAG_GERUND, 2},
    {BOTH, TAG_DET, TAG_FINITE, -60},
    {BOTH, TAG_DET, TAG_INF, -50},
    {BOTH, TAG_DET, TAG_DET, -25},
    {BOTH, TAG_DET, TAG_PREP, -50},
    {BOTH, TAG_DET, TAG_PRON, -50},
    {BOTH, TAG_DET, TAG_CONJ, -50},
    {BOTH, TAG_DET, TAG_SUB, -60},
    {BOTH, TAG_DET, TAG_REL, -60},
    {BOTH, TAG_DET, TAG_PUNCT, -30},
    {BOTH, TAG_DET, TAG_NEG, -30},
    {BOTH, TAG_DET, TAG_ADV, -5},
    {EN, TAG_ADJ, TAG_NOUN, 20},
    {FR, TAG_ADJ, TAG_NOUN, 8},
    {BOTH, TAG_ADJ, TAG_ADJ, 2},
    {EN, TAG_ADJ, TAG_FINITE, -10},
    {FR, TAG_NOUN, TAG_ADJ, 14},
    {FR, TAG_NOUN, TAG_PART, 6},
    {FR, TAG_ADJ, TAG_PREP, 8},
    {FR, TAG_ADJ, TAG_DET, -8},
    {FR, TAG_NAME, TAG_PREP, 8},
    {FR, TAG_NAME, TAG_DET, -8},
    {FR, TAG_NUM, TAG_PREP, 6},
    {FR, TAG_NUM, TAG_DET, -8},
    {EN, TAG_NOUN, TAG_ADJ, -12},
    {EN, TAG_NOUN, TAG_NOUN, 4},
    {EN, TAG_NOUN, TAG_PART, 6},
    {BOTH, TAG_PUNCT, TAG_REL, 6},
    {FR, TAG_NOUN, TAG_NOUN, -14},
    {BOTH, TAG_NOUN, TAG_FINITE, 8},
    {BOTH, TAG_NOUN, TAG_INF, -18},
    {BOTH, TAG_NOUN, TAG_PREP, 10},
    {BOTH, TAG_NOUN, TAG_DET, -8},
    {BOTH, TAG_NOUN, TAG_REL, 10},
    {BOTH, TAG_NOUN, TAG_SUB, -3},
    {BOTH, TAG_NOUN, TAG_POSSESSIVE, 20},
    {BOTH, TAG_NAME, TAG_POSSESSIVE, 20},
    {BOTH, TAG_NAME, TAG_FINITE, 12},
    {BOTH, TAG_NAME, TAG_REL, 8},
    {FR, TAG_NAME, TAG_NOUN, -10},
    {BOTH, TAG_NAME, TAG_INF, -14},
    {BOTH, TAG_POSSESSIVE, TAG_NOUN, 20},
    {BOTH, TAG_POSSESSIVE, TAG_ADJ, 12},
    {BOTH, TAG_POSSESSIVE, TAG_FINITE, -30},
    {BOTH, TAG_NUM, TAG_NOUN, 22},
    {BOTH, TAG_NUM, TAG_ADJ, 10},
    {BOTH, TAG_NUM, TAG_FINITE, -12},
    {BOTH, TAG_PREP, TAG_NOUN, 12},
    {BOTH, TAG_PREP, TAG_DET, 16},
    {BOTH, TAG_PREP, TAG_NAME, 12},
    {BOTH, TAG_PREP, TAG_ADJ, 2},
    {BOTH, TAG_PREP, TAG_FINITE, -40},
    {FR, TAG_PREP, TAG_INF, 14},
    {EN, TAG_PREP, TAG_INF, -15},
    {EN, TAG_PREP, TAG_GERUND, 12},
    {BOTH, TAG_PREP, TAG_PART, -10},
    {BOTH, TAG_PREP, TAG_PREP, -20},
    {BOTH, TAG_PREP, TAG_SUB, -10},
    {BOTH, TAG_PREP, TAG_PUNCT, -20},
    {BOTH, TAG_PRON, TAG_FINITE, 26},
    {BOTH, TAG_PRON, TAG_NOUN, -24},
    {BOTH, TAG_PRON, TAG_ADJ, -14},
    {BOTH, TAG_PRON, TAG_DET, -14},
    {FR, TAG_PRON, TAG_PRON, 8},
    {FR, TAG_PRON, TAG_INF, 8},
    {BOTH, TAG_PRON, TAG_NEG, 10},
    {BOTH, TAG_NEG, TAG_FINITE, 18},
    {BOTH, TAG_NEG, TAG_PRON, 10},
    {BOTH, TAG_NEG, TAG_INF, 10},
    {BOTH, TAG_NEG, TAG_PART, 10},
    {BOTH, TAG_NEG, TAG_NOUN, -14},
    {BOTH, TAG_FINITE, TAG_NEG, 10},
    {BOTH, TAG_FINITE, TAG_DET, 10},
    {BOTH, TAG_FINITE, TAG_PREP, 6},
    {BOTH, TAG_FINITE, TAG_SUB, 8},
    {BOTH, TAG_FINITE, TAG_ADV, 4},
    {BOTH, TAG_FINITE, TAG_NAME, 2},
    {BOTH, TAG_FINITE, TAG_FINITE, -30},
    {FR, TAG_FINITE, TAG_NOUN, -14},
    {EN, TAG_FINITE, TAG_NOUN, 2},
    {BOTH, TAG_INF, TAG_DET, 12},
    {BOTH, TAG_INF, TAG_FINITE, -25},
    {BOTH, TAG_PART, TAG_DATE, 14}, // publié mardi: an adjective has no time
    {BOTH, TAG_PART, TAG_PREP, 8},
    {BOTH, TAG_PART, TAG_DET, 10},
    {BOTH, TAG_CUE, TAG_DET, 14},
    {BOTH, TAG_CUE, TAG_NAME, 10},
    {BOTH, TAG_CUE, TAG_NOUN, 8},
    {BOTH, TAG_PART, TAG_FINITE, -8},
    {BOTH, TAG_GERUND, TAG_DET, 10},
    {BOTH, TAG_SUB, TAG_DET, 10},
    {BOTH, TAG_SUB, TAG_PRON, 12},
    {BOTH, TAG_SUB, TAG_NAME, 10},
    {BOTH, TAG_SUB, TAG_NUM, 6},
    {BOTH, TAG_SUB, TAG_FINITE, -14},
    {BOTH, TAG_REL, TAG_FINITE, 26},
    {BOTH, TAG_REL, TAG_ADV, 6},
    {BOTH, TAG_REL, TAG_PRON, 10},
    {BOTH, TAG_REL, TAG_NEG, 8},
    {BOTH, TAG_REL, TAG_DET, 4},
    {BOTH, TAG_CONJ, TAG_DET, 6},
    {BOTH, TAG_CONJ, TAG_NAME, 6},
    {BOTH, TAG_ADV, TAG_FINITE, 2},
    {BOTH, TAG_ADV, TAG_PART, 6},
    {BOTH, TAG_ADV, TAG_ADJ, 6},
    {BOTH, TAG_PUNCT, TAG_DET, 4},
    {BOTH, TAG_PUNCT, TAG_SUB, -2},
    {FR, TAG_PUNCT, TAG_NOUN, -3},
};

TagWeights
press_tag_weights(Language language)
{
  TagWeights w = {{{0}}};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; ++i) {
    if (pairs[i].languages & (1U << language)) {
      w.weight[pairs[i].before][pairs[i].tag] = pairs[i].weight;
    }
  }
  return w;
}

/// English: the plant kills, the plants kill; not the plant kill
static int
english_agreement(uint32_t noun, uint32_t verb)
{
  const bool base =
      (verb & FEAT_INF) && (verb & FEAT_PRES) && !(verb & FEAT_PAST);
  const bool third = (verb & FEAT_PRES) && !(verb & FEAT_INF) &&
                     !(verb & FEAT_PAST) && (verb & FEAT_P3);
  if (base && (noun & FEAT_NUMBER) == FEAT_SING) {
    return -14;
  }
  return third && (noun & FEAT_NUMBER) == FEAT_PLUR ? -10 : 0;
}

/// What depends on the words themselves and not on their tags alone
static int
lexical(const Classes *c,
        Language language,
        const Candidate *before,
        const Candidate *now)
{
  const Reading *const b = before->reading;
  if (before->tag == TAG_NAME && now->contracted &&
      !press_has(now->reading, c->prep_to)) {
    return -14; // a transmis à Reuters des photos
  }
  if (before->tag == TAG_FINITE || before->tag == TAG_INF ||
      before->tag == TAG_PART || before->tag == TAG_GERUND) {
    const bool have = press_has(b, c->aux_have);
    const bool be = press_has(b, c->aux_be);
    const bool modal = press_has(b, c->modal_possible) ||
                       press_has(b, c->modal_should) || press_has(b, c->aux_do);
    if ((have || be) && now->tag == TAG_PART) {
      return 26;
    }
    if (be && now->tag == TAG_GERUND) {
      return 24;
    }
    if (be && now->tag == TAG_ADJ) {
      return 10;
    }
    if (modal && now->tag == TAG_INF) {
      return 40;
    }
    if (before->tag == TAG_PART && now->tag == TAG_PREP) {
      const bool based = press_has(b, c->verb_base) ||
                         press_has(b, c->say_accuse) ||
                         press_has(b, c->say_suspect);
      return press_has(now->reading, c->prep_agent) ||
                     (based && !now->contracted)
                 ? 12
                 : 0;
    }
  }
  if (before->tag == TAG_NOUN && now->tag == TAG_FINITE && b && now->reading &&
      language == LANG_EN) {
    return english_agreement(b->features, now->reading->features);
  }
  if (before->tag == TAG_DET && now->tag == TAG_NAME && language == LANG_EN &&
      b && press_str_equals(b->lemma, PRESS_STR("that"))) {
    return -24; // alleged that Norvik had paid
  }
  if (before->partitive && (press_has(now->reading, c->org_head) ||
                            press_has(now->reading, c->media_kind))) {
    return -60; // du journal: some of a body is nothing
  }
  if (before->tag == TAG_SUB && language == LANG_EN && b &&
      now->tag != TAG_INF && now->tag != TAG_ADV &&
      press_str_equals(b->lemma, PRESS_STR("to"))) {
    return -40; // sentenced to seven years: that "to" is a preposition
  }
  if (before->tag == TAG_SUB && press_has(b, c->sub_if) &&
      now->tag == TAG_PRON &&
      (press_has(now->reading, c->pron_object) ||
       press_has(now->reading, c->pron_reflexive))) {
    return -60; // s' before a clitic is se, not si
  }
  if (before->contracted) {
    return now->tag == TAG_NOUN                         ? 18
           : now->tag == TAG_ADJ                        ? 20
           : now->tag == TAG_NAME                       ? 3
           : now->tag == TAG_INF || now->tag == TAG_DET ? -60
                                                        : 0;
  }
  if (before->tag == TAG_PREP && now->tag == TAG_INF &&
      press_has(b, c->prep_to)) {
    return 40; // English to; French à has a weight of its own already
  }
  return 0;
}

/// An auxiliary stays one across adverbs and negation: has not been, ont été
static bool
is_transparent(Tag tag)
{
  return tag == TAG_ADV || tag == TAG_NEG;
}

/// What bears on the word behind a candidate: the last one of its best chain
/// that is no adverb and no negation; `i` words were before it
static const Candidate *
bearer_of(const Candidates *words, size_t i, const Candidate *candidate)
{
  const Candidate *bearer = candidate;
  for (size_t b = i; is_transparent(bearer->tag) && b > 0 && b + 8 > i; --b) {
    bearer = &words[b - 1].items[bearer->from];
  }
  return bearer;
}

/// What a sentence's chains are weighed by
typedef struct {
  const Classes *classes;
  Language language;
  const TagWeights *weights;
} Scale;

/// Weight of a candidate behind another one
static int
step(const Scale *scale,
     const Candidate *before,
     const Candidate *bearer,
     const Candidate *now)
{
  return now->weight + scale->weights->weight[before->tag][now->tag] +
         lexical(scale->classes, scale->language, bearer, now);
}

/// The best chains up to the candidates of word i
static void
go_forward(const Scale *scale, Candidates *words, size_t i)
{
  for (uint8_t k = 0; k < words[i].n; ++k) {
    Candidate *const now = &words[i].items[k];
    if (i == 0) {
      now->best = now->weight + scale->weights->weight[TAG_PUNCT][now->tag];
      continue;
    }
    now->best = INT_MIN;
    for (uint8_t j = 0; j < words[i - 1].n; ++j) {
      const Candidate *const before = &words[i - 1].items[j];
      const Candidate *const bearer = bearer_of(words, i - 1, before);
      const int score = before->best + step(scale, before, bearer, now);
      if (score > now->best) {
        now->best = score;
        now->from = j;
      }
    }
  }
}

/// The best chains from the candidates of word i on
static void
go_back(const Scale *scale, Candidates *words, size_t i, size_t n)
{
  for (uint8_t j = 0; j < words[i].n; ++j) {
    Candidate *const before = &words[i].items[j];
    const Candidate *const bearer = bearer_of(words, i, before);
    before->behind = i + 1 < n ? INT_MIN : 0;
    for (uint8_t k = 0; i + 1 < n && k < words[i + 1].n; ++k) {
      const Candidate *const now = &words[i + 1].items[k];
      const int score = now->behind + step(scale, before, bearer, now);
      before->behind = score > before->behind ? score : before->behind;
    }
  }
}

/// The verb form that a tag is, or 0
static Tag
verb_form(Tag tag)
{
  return tag >= TAG_FINITE && tag <= TAG_GERUND ? tag : TAG_OTHER;
}

/// How far the best tag of a word is ahead of one that makes another verb form
/// of it, or no verb: what the clauses hang on
static int
margin_of(const Candidates *word)
{
  const Candidate *best = &word->items[0];
  for (uint8_t k = 1; k < word->n; ++k) {
    const Candidate *const c = &word->items[k];
    best = c->best + c->behind > best->best + best->behind ? c : best;
  }
  int margin = INT_MAX;
  for (uint8_t k = 0; k < word->n; ++k) {
    const Candidate *const c = &word->items[k];
    const int less = best->best + best->behind - c->best - c->behind;
    margin = verb_form(c->tag) != verb_form(best->tag) && less < margin
                 ? less
                 : margin;
  }
  return margin;
}

size_t
press_tags_chain(const Classes *classes,
                 Language language,
                 const TagWeights *weights,
                 int doubt,
                 Candidates *words,
                 size_t n)
{
  const Scale scale = {classes, language, weights};
  size_t doubtful = 0;
  for (size_t i = 0; i < n; ++i) {
    go_forward(&scale, words, i);
  }
  for (size_t i = n; doubt && i-- > 0;) {
    go_back(&scale, words, i, n);
    if (!doubtful && margin_of(&words[i]) < doubt) {
      doubtful = i + 1;
    }
  }
  return doubtful;
}

void
press_tags_choose(Word *words, const Candidates *candidates, size_t n)
{
  uint8_t k = 0;
  for (uint8_t j = 1; n && j < candidates[n - 1].n; ++j) {
    if (candidates[n - 1].items[j].best > candidates[n - 1].items[k].best) {
      k = j;
    }
  }
  for (size_t i = n; i-- > 0;) {
    const Candidate *const best = &candidates[i].items[k];
    words[i].tag = best->tag;
    if (best->reading) {
      words[i].reading = best->reading;
    }
    k = best->from;
  }
}
