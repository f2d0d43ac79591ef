// SPDX-License-Identifier: MIT

#include "language/words.h"

#include "base/map.h"
#include "base/utf8.h"
#include "language/runs.h"

/// A head is no farther away than this
#define HEAD_TOKENS 8

/// Bytes of the shortest word of content
#define CONTENT_BYTES 4

static bool
is_initial(PressStr text)
{
  size_t at = 0;
  const uint32_t first = press_utf8_next(text, &at);
  return press_utf8_is_upper(first) &&
         (at == text.len || (at + 1 == text.len && text.data[at] == '.'));
}

static Shape
shape_of(const Token *token)
{
  switch (token->kind) {
  case TOKEN_NUMBER:
    return SHAPE_NUMBER;
  case TOKEN_PUNCT:
    return SHAPE_MARK;
  case TOKEN_SYMBOL:
  case TOKEN_URL:
    return SHAPE_SYMBOL;
  case TOKEN_WORD:
    break;
  }
  if (is_initial(token->text)) {
    return SHAPE_INITIAL;
  }
  if (token->all_upper) {
    return SHAPE_UPPER;
  }
  return token->upper ? SHAPE_CAPITAL : SHAPE_LOWER;
}

static char
pattern_of(uint32_t character)
{
  if (press_utf8_is_upper(character)) {
    return 'A';
  }
  if (press_utf8_is_digit(character)) {
    return '0';
  }
  if (character < 128 && (character < 'a' || character > 'z')) {
    return (char)character;
  }
  return press_utf8_is_letter(character) ? 'a' : '?';
}

/// Aa-Aa for Jean-Pierre: runs are cut to two
static uint64_t
pattern_hash(PressStr text)
{
  char pattern[24];
  size_t n = 0;
  size_t at = 0;
  while (at < text.len && n < sizeof pattern) {
    const char c = pattern_of(press_utf8_next(text, &at));
    if (n < 2 || pattern[n - 1] != c || pattern[n - 2] != c) {
      pattern[n++] = c;
    }
  }
  return press_hash((PressStr){pattern, n});
}

static void
affixes(PressStr norm, Spelling *spelling)
{
  size_t at = 0;
  for (size_t i = 1; i <= 4; ++i) {
    if (at == norm.len) {
      break;
    }
    (void)press_utf8_next(norm, &at);
    if (i >= 2) {
      spelling->prefix[i - 2] = press_hash(press_str_cut(norm, 0, at));
    }
  }
  at = norm.len;
  for (size_t i = 0; i < 4 && at > 0; ++i) {
    (void)press_utf8_before(norm, &at);
    spelling->suffix[i] = press_hash(press_str_cut(norm, at, norm.len));
  }
}

/// Folded word with its first letter as it is written: LONDRES as Londres
static uint32_t
capitalised(const Clusters *clusters, const Token *token)
{
  char bytes[64];
  size_t head = 0;
  size_t tail = 0;
  (void)press_utf8_next(token->text, &head);
  if (token->norm.len) {
    (void)press_utf8_next(token->norm, &tail);
  }
  const size_t rest = token->norm.len - tail;
  if (head + rest > sizeof bytes) {
    return 0;
  }
  memcpy(bytes, token->text.data, head);
  if (rest) {
    memcpy(bytes + head, token->norm.data + tail, rest);
  }
  return press_clusters_find(clusters,
                             press_hash((PressStr){bytes, head + rest}));
}

/// Classes of a word as it is written; else as a name; else in lower case
static uint32_t
cluster_of(const Clusters *clusters, const Token *token, uint64_t norm)
{
  uint32_t id = press_clusters_find(clusters, press_hash(token->text));
  if (!id && token->all_upper) {
    id = capitalised(clusters, token);
  }
  return id ? id : press_clusters_find(clusters, norm);
}

static Spelling
spelling_of(const Clusters *clusters, const Token *token)
{
  Spelling s = {.norm = press_hash(token->norm),
                .pattern = pattern_hash(token->text),
                .shape = (uint8_t)shape_of(token)};
  s.cluster = cluster_of(clusters, token, s.norm);
  affixes(token->norm, &s);
  return s;
}

/// No more marks than these before the first word of a sentence are looked at
enum { MARKS_MAX = 16 };

bool
press_words_forced(const Article *article, uint32_t token)
{
  const Token *const t = &article->tokens[token];
  const Sentence *const s = &article->sentences[t->sentence];
  for (uint32_t i = token; i > s->first && i + MARKS_MAX > token; --i) {
    const TokenKind kind = article->tokens[i - 1].kind;
    if (kind == TOKEN_WORD || kind == TOKEN_NUMBER) {
      return false;
    }
  }
  return true;
}

/// True if half of a sentence's words of two letters or more are capitals
static bool
is_shouted(const Article *article, const Sentence *s)
{
  uint32_t words = 0;
  uint32_t capitals = 0;
  for (uint32_t i = s->first; i < s->first + s->n; ++i) {
    const Token *const t = &article->tokens[i];
    if (t->kind == TOKEN_WORD && t->text.len > 3) {
      ++words;
      capitals += t->upper;
    }
  }
  return words > 1 && capitals * 4 >= words * 3;
}

static void
remember(const Article *article, Words *words)
{
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    const Sentence *const sentence = &article->sentences[s];
    const bool shouted = is_shouted(article, sentence);
    for (uint32_t i = sentence->first; i < sentence->first + sentence->n; ++i) {
      WordMemory *const m = &words->memory[words->at[i]->key];
      if (m->n == UINT16_MAX) {
        continue;
      }
      const uint8_t shape = words->at[i]->shape;
      ++m->n;
      if (shape == SHAPE_LOWER) {
        ++m->lower;
      } else if (!shouted && press_shape_is_capital(shape) &&
                 !press_words_forced(article, i)) {
        ++m->capital;
      }
    }
  }
}

/// True if what follows a mark is quoted, given that what is before it is
static bool
quote_after(PressStr mark, bool quoted)
{
  static const char *const opening[] = {"«", "“", "„"};
  static const char *const closing[] = {"»", "”"};
  if (press_str_equals(mark, PRESS_STR("\""))) {
    return !quoted;
  }
  for (size_t i = 0; i < sizeof opening / sizeof *opening; ++i) {
    if (press_str_equals(mark, press_str(opening[i]))) {
      return true;
    }
  }
  for (size_t i = 0; i < sizeof closing / sizeof *closing; ++i) {
    if (press_str_equals(mark, press_str(closing[i]))) {
      return false;
    }
  }
  return quoted;
}

/// Heads and quotations of a sentence
static void
find_heads(const Article *article, const Sentence *sentence, Words *words)
{
  uint32_t head = 0;
  bool quoted = false;
  for (uint32_t i = sentence->first; i < sentence->first + sentence->n; ++i) {
    const Token *const token = &article->tokens[i];
    words->heads[i] = head && i + 1 - head <= HEAD_TOKENS ? head : 0;
    if (token->kind == TOKEN_PUNCT) {
      quoted = quote_after(token->text, quoted);
    }
    words->quoted[i] = quoted;
    if (words->at[i]->shape == SHAPE_LOWER &&
        token->text.len >= CONTENT_BYTES) {
      head = i + 1;
    }
  }
}

/// Remember that a word with a capital has a head here
static void
remember_head(Words *words, uint32_t token)
{
  const Spelling *const head = words->at[words->heads[token] - 1];
  uint32_t *const headed = words->memory[words->at[token]->key].headed;
  for (size_t i = 0; i < WORD_HEADS; ++i) {
    if (!headed[i]) {
      headed[i] = token + 1;
      return;
    }
    if (words->at[words->heads[headed[i] - 1] - 1] == head) {
      return;
    }
  }
}

bool
press_words_look(Arena *arena,
                 const Article *article,
                 const Clusters *clusters,
                 Words *words)
{
  Map spellings = press_map(arena);
  Map keys = press_map(arena);
  const size_t n = article->n_tokens;
  Spelling *const known = press_arena_array(arena, n + 1, sizeof(Spelling));
  uint32_t n_known = 0;
  Words w = {.article = article};
  w.at = press_arena_array(arena, n + 1, sizeof(Spelling *));
  w.memory = press_arena_array(arena, n + 1, sizeof(WordMemory));
  w.heads = press_arena_array(arena, n + 1, sizeof(uint32_t));
  w.quoted = press_arena_array(arena, n + 1, sizeof(bool));
  if (!known || !w.at || !w.memory || !w.heads || !w.quoted) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    const Token *const token = &article->tokens[i];
    uint32_t number = press_map_get(&spellings, token->text);
    if (number == MAP_NONE) {
      number = n_known++;
      known[number] = spelling_of(clusters, token);
      known[number].key = press_map_get(&keys, token->norm);
      if (known[number].key == MAP_NONE) {
        known[number].key = w.n_keys++;
        if (!press_map_put(&keys, token->norm, known[number].key)) {
          return false;
        }
      }
      if (!press_map_put(&spellings, token->text, number)) {
        return false;
      }
    }
    w.at[i] = &known[number];
  }
  remember(article, &w);
  for (uint32_t i = 0; i < article->n_sentences; ++i) {
    find_heads(article, &article->sentences[i], &w);
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (w.heads[i] && press_shape_is_capital(w.at[i]->shape)) {
      remember_head(&w, i);
    }
  }
  if (!press_short_names(arena, &w)) {
    return false;
  }
  *words = w;
  return true;
}
