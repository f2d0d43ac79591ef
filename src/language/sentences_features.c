// SPDX-License-Identifier: MIT

// A decision sees the three tokens before and behind the place, what was seen
// of the sentence so far, how far the next stop is, and whether the article has
// the next word in lower case elsewhere.

#include "language/sentences.h"

#include "base/map.h"
#include "text/chars.h"

/// How far the next stop is looked for, in tokens
#define NEAR_STOP 32

/// How far words in lower case are looked for, in tokens
#define LONG_RUN 8

static Look
look_of_mark(uint32_t code, size_t len)
{
  switch (code) {
  case '.':
    return len > 1 ? LOOK_ELLIPSIS : LOOK_STOP;
  case '!':
  case '?':
    return LOOK_QUESTION;
  case 0x2026:
    return LOOK_ELLIPSIS;
  case ',':
    return LOOK_COMMA;
  case ':':
    return LOOK_COLON;
  case ';':
    return LOOK_SEMICOLON;
  case '(':
  case '[':
    return LOOK_OPEN;
  case ')':
  case ']':
    return LOOK_CLOSE;
  case '"':
    return LOOK_QUOTE;
  case '-':
  case 0x2013:
  case 0x2014:
    return LOOK_DASH;
  case '*':
  case 0x2022:
    return LOOK_BULLET;
  default:
    return press_char_opens_quote(code)    ? LOOK_OPEN_QUOTE
           : press_char_closes_quote(code) ? LOOK_CLOSE_QUOTE
                                           : LOOK_OTHER;
  }
}

static Look
look_of_word(const Token *token, uint32_t code, size_t first_len)
{
  const bool pointed = token->text.data[token->text.len - 1] == '.';
  if (token->upper && (token->text.len == first_len ||
                       (pointed && token->text.len == first_len + 1))) {
    return LOOK_INITIAL;
  }
  if (pointed) {
    return LOOK_POINTED;
  }
  if (token->all_upper) {
    return LOOK_UPPER;
  }
  return token->upper                ? LOOK_CAPITAL
         : press_char_is_lower(code) ? LOOK_LOWER
                                     : LOOK_OTHER;
}

static Look
look_of(const Token *token)
{
  const Char first = press_char_at(token->text, 0);
  switch (token->kind) {
  case TOKEN_WORD:
    return look_of_word(token, first.code, first.len);
  case TOKEN_NUMBER:
    return LOOK_NUMBER;
  case TOKEN_PUNCT:
    return look_of_mark(first.code, token->text.len);
  case TOKEN_SYMBOL:
    return look_of_mark(first.code, 1) == LOOK_BULLET ? LOOK_BULLET
                                                      : LOOK_SYMBOL;
  case TOKEN_URL:
    break;
  }
  return LOOK_SYMBOL;
}

/// What a place sees of a token
typedef struct {
  uint64_t word; ///< Hash of the folded word
  uint32_t look; ///< Look
  bool space;    ///< White space before it
} View;

static View
view_of(const SentenceWalk *walk, int64_t token)
{
  if (token < walk->begin || token >= walk->end) {
    return (View){.word = LOOK_NONE, .look = LOOK_NONE};
  }
  return (View){.word = walk->words[token],
                .look = walk->looks[token],
                .space = walk->article->tokens[token].space_before};
}

/// Tokens from one on to the next stop
static uint32_t
to_stop(const SentenceWalk *walk, uint32_t token)
{
  uint32_t n = 0;
  while (n < NEAR_STOP && token + n < walk->end &&
         (walk->looks[token + n] < LOOK_STOP ||
          walk->looks[token + n] > LOOK_ELLIPSIS)) {
    ++n;
  }
  return n;
}

static bool
is_lower_elsewhere(const SentenceWalk *walk, uint64_t word)
{
  const uint64_t bit = word & walk->lower_mask;
  return walk->lower[bit / 64] >> bit % 64 & 1U;
}

/// Hash of the last bytes of a word, at most three
static uint64_t
ending(const Token *token)
{
  const PressStr norm = token->norm;
  return press_hash(
             press_str_cut(norm, norm.len > 3 ? norm.len - 3 : 0, norm.len)) |
         1U;
}

/// What one decision is made of
typedef struct {
  const SentenceWalk *walk;
  uint32_t token;
  const Token *before;
  const Token *behind;
  View view[6];   ///< Of three tokens before the place, of three behind
  uint64_t looks; ///< Of the two tokens beside the place, and the gap
  uint64_t rule;  ///< What the rules say
} Place;

static Place
place_at(const SentenceWalk *walk, uint32_t token)
{
  Place p = {.walk = walk,
             .token = token,
             .before = &walk->article->tokens[token - 1],
             .behind = &walk->article->tokens[token]};
  for (uint32_t k = 0; k < 6; ++k) {
    p.view[k] = view_of(walk, (int64_t)token + k - 3);
  }
  p.looks = p.view[2].look | p.view[3].look << 5 |
            (uint64_t)p.view[3].space << 10 | 1U << 11;
  p.rule = 1U + (p.before->sentence != p.behind->sentence);
  return p;
}

static void
add_looks(const Place *p, FeatureList *list)
{
  const View *const v = p->view;
  const uint64_t gaps =
      1U + v[1].space + 2U * v[2].space + 4U * v[4].space + 8U * v[5].space;
  press_features_add(list, 1);
  press_features_add(list, p->rule);
  press_features_add(list, p->looks);
  press_features_add2(list, p->looks, p->rule);
  press_features_add2(list, p->looks, v[1].look);
  press_features_add2(list, p->looks, v[4].look);
  press_features_add3(list, p->looks, v[1].look, v[4].look);
  press_features_add3(list, p->looks, v[4].look, v[5].look);
  press_features_add3(list, p->looks, v[1].look, v[0].look);
  press_features_add2(list, p->looks, gaps);
  press_features_add3(list, p->looks, gaps, v[1].look << 5 | v[4].look);
}

static void
add_words(const Place *p, FeatureList *list)
{
  const View *const v = p->view;
  const uint64_t before = v[2].word;
  const uint64_t behind = v[3].word;
  press_features_add(list, before);
  press_features_add(list, behind);
  press_features_add(list, v[4].word);
  press_features_add2(list, before, behind);
  press_features_add2(list, behind, v[4].word);
  press_features_add2(list, v[1].word, before);
  press_features_add2(list, before, p->looks);
  press_features_add2(list, behind, p->looks);
  press_features_add3(list, behind, v[2].look, v[4].look);
  press_features_add2(list, v[4].word, p->looks);
  press_features_add2(list, v[1].word, p->looks);
  press_features_add2(list, before, p->rule);
  press_features_add2(list, behind, p->rule);
  press_features_add2(list, ending(p->before), v[3].look);
  press_features_add2(list, ending(p->behind), p->looks);
  press_features_add3(list, p->looks,
                      press_sentence_bucket((uint32_t)p->before->text.len),
                      p->rule);
}

/// Classes of the words beside, and whether the next one is lower case
/// elsewhere
static void
add_classes(const Place *p, FeatureList *list)
{
  const uint64_t known = 1U + is_lower_elsewhere(p->walk, p->view[3].word);
  const uint64_t before = press_sentence_class(p->walk, p->view[2].word);
  const uint64_t behind = press_sentence_class(p->walk, p->view[3].word);
  const uint64_t second = press_sentence_class(p->walk, p->view[4].word);
  press_features_add2(list, p->looks, known);
  press_features_add3(list, p->looks, known, p->view[4].look);
  press_features_add2(list, before, p->looks);
  press_features_add2(list, behind, p->looks);
  press_features_add2(list, before, behind);
  press_features_add2(list, second, p->looks);
  press_features_add3(list, behind, second, p->looks);
}

/// Tokens without a word in lower case before (step -1) or behind the place
static uint32_t
run(const Place *p, int32_t step)
{
  const int64_t last =
      step < 0 ? (int64_t)p->walk->first : (int64_t)p->walk->end - 1;
  int64_t at = step < 0 ? (int64_t)p->token - 1 : (int64_t)p->token;
  uint32_t n = 0;
  while (n < LONG_RUN && p->walk->looks[at] != LOOK_LOWER) {
    ++n;
    if (at == last) {
      break;
    }
    at += step;
  }
  return n;
}

/// The sentence so far, and what is ahead
static void
add_lengths(const Place *p, FeatureList *list)
{
  const SentenceWalk *const walk = p->walk;
  const View first = view_of(walk, walk->first);
  const uint64_t length = press_sentence_bucket(p->token - walk->first);
  const uint64_t lower = press_sentence_bucket(walk->n_lower);
  const uint64_t inside = 1U + walk->quoted + 2U * (walk->depth > 0);
  const uint64_t stop = press_sentence_bucket(to_stop(walk, p->token));
  const uint64_t behind = press_sentence_bucket(run(p, 1));
  const uint64_t before = press_sentence_bucket(run(p, -1));
  press_features_add2(list, p->looks, length);
  press_features_add2(list, p->looks, lower);
  press_features_add2(list, p->looks, inside);
  press_features_add2(list, p->looks, first.look);
  press_features_add3(list, p->looks, first.look, length);
  press_features_add2(list, p->looks, stop);
  press_features_add3(list, p->looks, lower, stop);
  press_features_add2(list, p->looks,
                      press_sentence_bucket(walk->end - p->token));
  press_features_add2(list, p->looks, first.word);
  press_features_add2(list, p->looks, behind);
  press_features_add2(list, p->looks, before);
  press_features_add3(list, p->looks, behind, before);
}

/// Look at every token once
static void
look(SentenceWalk *walk)
{
  for (uint32_t i = 0; i < walk->article->n_tokens; ++i) {
    const Token *const t = &walk->article->tokens[i];
    const uint64_t word = press_hash(t->norm);
    walk->words[i] = word ? word : 1;
    walk->looks[i] = (uint8_t)look_of(t);
    if (walk->looks[i] == LOOK_LOWER) {
      const uint64_t bit = word & walk->lower_mask;
      walk->lower[bit / 64] |= (uint64_t)1 << bit % 64;
    }
  }
}

bool
press_sentence_walk(Arena *arena,
                    const Article *article,
                    const Clusters *clusters,
                    SentenceWalk *walk)
{
  const size_t n = article->n_tokens;
  uint64_t bits = 1024;
  while (bits < (uint64_t)n * 8) {
    bits *= 2;
  }
  *walk = (SentenceWalk){
      .article = article, .clusters = clusters, .lower_mask = bits - 1};
  walk->words = press_arena_array(arena, n + 1, sizeof *walk->words);
  walk->looks = press_arena_array(arena, n + 1, sizeof *walk->looks);
  walk->lower = press_arena_array(arena, bits / 64, sizeof *walk->lower);
  if (!walk->words || !walk->looks || !walk->lower) {
    return false;
  }
  look(walk);
  return true;
}

bool
press_sentence_next_block(SentenceWalk *walk)
{
  const Article *const a = walk->article;
  if (walk->end >= a->n_tokens) {
    return false;
  }
  walk->begin = walk->end;
  uint32_t s = a->tokens[walk->begin].sentence;
  const uint32_t paragraph = a->sentences[s].paragraph;
  while (s < a->n_sentences && a->sentences[s].paragraph == paragraph) {
    ++s;
  }
  walk->end = s < a->n_sentences ? a->sentences[s].first : a->n_tokens;
  walk->quoted = false;
  walk->depth = 0;
  press_sentence_step(walk, walk->begin, true);
  return true;
}

/// Looks behind which no sentence begins, and such that begin none
static const uint32_t never_before = 1U << LOOK_OPEN | 1U << LOOK_OPEN_QUOTE;
static const uint32_t never_behind = 1U << LOOK_COMMA | 1U << LOOK_COLON |
                                     1U << LOOK_SEMICOLON | 1U << LOOK_CLOSE |
                                     1U << LOOK_CLOSE_QUOTE;

bool
press_sentence_may_begin(const SentenceWalk *walk, uint32_t token)
{
  const uint32_t before = walk->looks[token - 1];
  const uint32_t behind = walk->looks[token];
  const bool space = walk->article->tokens[token].space_before;
  if ((never_before >> before & 1U) || (never_behind >> behind & 1U)) {
    return false;
  }
  if (before == LOOK_COMMA) {
    return space && (behind == LOOK_CAPITAL || behind == LOOK_UPPER);
  }
  if (before >= LOOK_STOP) {
    return space || behind < LOOK_STOP || behind == LOOK_QUOTE;
  }
  return space && (before == LOOK_INITIAL || before == LOOK_POINTED ||
                   behind != LOOK_LOWER);
}

void
press_sentence_features(const SentenceWalk *walk,
                        uint32_t token,
                        FeatureList *list)
{
  const Place place = place_at(walk, token);
  list->n = 0;
  list->number = 0;
  add_looks(&place, list);
  add_words(&place, list);
  add_classes(&place, list);
  add_lengths(&place, list);
}

void
press_sentence_step(SentenceWalk *walk, uint32_t token, bool begins)
{
  const uint32_t look = walk->looks[token];
  if (begins) {
    walk->first = token;
    walk->n_lower = 0;
  }
  walk->n_lower += look == LOOK_LOWER;
  if (look == LOOK_QUOTE) {
    walk->quoted = !walk->quoted;
  } else if (look == LOOK_OPEN_QUOTE || look == LOOK_CLOSE_QUOTE) {
    walk->quoted = look == LOOK_OPEN_QUOTE;
  } else if (look == LOOK_OPEN) {
    ++walk->depth;
  } else if (look == LOOK_CLOSE && walk->depth) {
    --walk->depth;
  }
}
