// SPDX-License-Identifier: MIT

// Contracted words become two, with the token's bytes for both; an English word
// with a hyphen becomes three, each with its own bytes.

#include "language/layer.h"

#include "base/fold.h"
#include "text/chars.h"

#include <string.h>

/// Words of an article that grow
typedef struct {
  SynWord *items;
  size_t n;
  size_t cap;
} WordList;

typedef struct {
  const Tagger *tagger;
  Arena *arena;
  const Article *article;
  WordList words;
} WordMaker;

static bool
put(WordMaker *maker, SynWord word)
{
  if (!PRESS_ROOM(maker->arena, &maker->words)) {
    return false;
  }
  maker->words.items[maker->words.n++] = word;
  return true;
}

static SynWord
whole(const WordMaker *maker, uint32_t at)
{
  const Token *const t = &maker->article->tokens[at];
  return (SynWord){.form = t->text,
                   .norm = t->norm,
                   .start = t->start,
                   .end = t->end,
                   .token = at,
                   .n_tokens = 1,
                   .space_before = t->space_before,
                   .head = NO_HEAD};
}

// Contractions ---------------------------------------------------------------

/// A token that is two words: lower case, then with a capital, then all
/// capitals
typedef struct {
  const char *token;
  const char *first[3];
  const char *second[3];
  bool asks; ///< May be one word as well
} Contraction;

static const Contraction contractions[] = {
    {"du", {"de", "De", "DE"}, {"le", "le", "LE"}, true},
    {"des", {"de", "De", "DE"}, {"les", "les", "LES"}, true},
    {"au", {"à", "À", "À"}, {"le", "le", "LE"}, false},
    {"aux", {"à", "À", "À"}, {"les", "les", "LES"}, false},
    {"duquel", {"de", "De", "DE"}, {"lequel", "lequel", "LEQUEL"}, false},
    {"desquels",
     {"de", "De", "DE"},
     {"lesquels", "lesquels", "LESQUELS"},
     false},
    {"desquelles",
     {"de", "De", "DE"},
     {"lesquelles", "lesquelles", "LESQUELLES"},
     false},
    {"auquel", {"à", "À", "À"}, {"lequel", "lequel", "LEQUEL"}, false},
    {"auxquels", {"à", "À", "À"}, {"lesquels", "lesquels", "LESQUELS"}, false},
    {"auxquelles",
     {"à", "À", "À"},
     {"lesquelles", "lesquelles", "LESQUELLES"},
     false},
};

static const Contraction *
contraction_of(PressStr norm)
{
  if (norm.len < 2 || (norm.data[0] != 'd' && norm.data[0] != 'a')) {
    return NULL;
  }
  for (size_t i = 0; i < sizeof contractions / sizeof *contractions; ++i) {
    if (press_str_equals(norm, press_str(contractions[i].token))) {
      return &contractions[i];
    }
  }
  return NULL;
}

/// What the splitter says of a token
static bool
is_split(const WordMaker *maker, uint32_t at)
{
  const Tagger *const tagger = maker->tagger;
  if (!tagger || !tagger->has_split) {
    return true;
  }
  const Token *const tokens = maker->article->tokens;
  const Sentence *const s = &maker->article->sentences[tokens[at].sentence];
  PressStr norms[5];
  for (uint32_t k = 0; k < 5; ++k) {
    const uint32_t i = at + k;
    const bool inside = i >= s->first + 2 && i - 2 < s->first + s->n;
    norms[k] = inside ? tokens[i - 2].norm : PRESS_NONE;
  }
  FeatureList list;
  int32_t scores[LABELS_MAX] = {0};
  press_split_features(&tagger->lexis, norms, &list);
  press_rows_score(&tagger->split, list.items, list.n, scores);
  return scores[1] > 0;
}

static bool
put_contraction(WordMaker *maker, uint32_t at, const Contraction *c)
{
  const Token *const t = &maker->article->tokens[at];
  const int style = t->all_upper ? 2 : t->upper ? 1 : 0;
  SynWord word = whole(maker, at);
  word.part = true;
  word.first_part = true;
  word.form = press_str(c->first[style]);
  word.norm = press_str(c->first[0]);
  SynWord second = word;
  second.first_part = false;
  second.space_before = false;
  second.form = press_str(c->second[style]);
  second.norm = press_str(c->second[0]);
  return put(maker, word) && put(maker, second);
}

// Hyphens --------------------------------------------------------------------

/// True if a word with a hyphen behind this stays whole
static bool
is_prefix(PressStr norm)
{
  static const char *const prefixes[] = {
      "anti", "co",   "e",     "ex",    "inter", "mid", "mini",   "multi",
      "non",  "over", "pan",   "post",  "pre",   "pro", "psycho", "re",
      "semi", "sub",  "super", "trans", "ultra", "un",  "vice",   "under",
  };
  for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; ++i) {
    if (press_str_equals(norm, press_str(prefixes[i]))) {
      return true;
    }
  }
  return false;
}

/// Offset of the next hyphen from an offset on, or the length
static size_t
hyphen_at(PressStr text, size_t at)
{
  while (at < text.len) {
    const Char c = press_char_at(text, at);
    if (press_char_is_hyphen(c.code)) {
      return at;
    }
    at += c.len ? c.len : 1;
  }
  return text.len;
}

static uint32_t
n_hyphens(PressStr text)
{
  uint32_t n = 0;
  for (size_t at = hyphen_at(text, 0); at < text.len;
       at = hyphen_at(text, at + 1)) {
    ++n;
  }
  return n;
}

static bool
has_letter(PressStr text)
{
  for (size_t at = 0; at < text.len;) {
    const Char c = press_char_at(text, at);
    if (press_char_is_letter(c.code)) {
      return true;
    }
    at += c.len ? c.len : 1;
  }
  return false;
}

static bool
is_compound(const Token *t)
{
  const size_t hyphen = hyphen_at(t->text, 0);
  return t->kind == TOKEN_WORD && hyphen > 0 && hyphen < t->text.len &&
         n_hyphens(t->text) == n_hyphens(t->norm) && has_letter(t->text) &&
         !is_prefix(press_str_cut(t->norm, 0, hyphen_at(t->norm, 0)));
}

static bool
put_piece(WordMaker *maker,
          uint32_t at,
          PressStr text,
          PressStr norm,
          size_t offset,
          bool first)
{
  SynWord word = whole(maker, at);
  word.form = text;
  word.norm = norm.len ? norm : text;
  word.start += (uint32_t)offset;
  word.end = word.start + (uint32_t)text.len;
  word.space_before = first && word.space_before;
  return !text.len || put(maker, word);
}

static bool
put_compound(WordMaker *maker, uint32_t at)
{
  const Token *const t = &maker->article->tokens[at];
  size_t text_at = 0;
  size_t norm_at = 0;
  for (;;) {
    const size_t text_end = hyphen_at(t->text, text_at);
    const size_t norm_end = hyphen_at(t->norm, norm_at);
    if (!put_piece(maker, at, press_str_cut(t->text, text_at, text_end),
                   press_str_cut(t->norm, norm_at, norm_end), text_at,
                   !text_at)) {
      return false;
    }
    if (text_end == t->text.len || norm_end == t->norm.len) {
      return true;
    }
    const size_t len = press_char_at(t->text, text_end).len;
    const size_t norm_len = press_char_at(t->norm, norm_end).len;
    if (!put_piece(maker, at, press_str_cut(t->text, text_end, text_end + len),
                   press_str_cut(t->norm, norm_end, norm_end + norm_len),
                   text_end, false)) {
      return false;
    }
    text_at = text_end + len;
    norm_at = norm_end + norm_len;
  }
}

/// Bytes of the first word of cannot, gonna ...; 0: it is one word
static size_t
fused(PressStr norm)
{
  static const struct {
    const char *norm;
    size_t len;
  } rows[] = {{"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3},
              {"lemme", 3},  {"gimme", 3}, {"dont", 2},  {"cant", 2},
              {"wont", 2},   {"im", 1},    {"ive", 1},   {"didnt", 3},
              {"doesnt", 4}, {"isnt", 2},  {"thats", 4}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    if (press_str_equals(norm, press_str(rows[i].norm))) {
      return rows[i].len;
    }
  }
  return 0;
}

static bool
put_fused(WordMaker *maker, uint32_t at, size_t len)
{
  const Token *const t = &maker->article->tokens[at];
  return put_piece(maker, at, press_str_cut(t->text, 0, len),
                   press_str_cut(t->norm, 0, len), 0, true) &&
         put_piece(maker, at, press_str_cut(t->text, len, t->text.len),
                   press_str_cut(t->norm, len, t->norm.len), len, false);
}

// Tokens that are one word ----------------------------------------------------

/// Token number k from `at` on, if it is glued to the one before, else null
static const Token *
glued(const WordMaker *maker, uint32_t at, uint32_t end, uint32_t k)
{
  if (at + k >= end) {
    return NULL;
  }
  const Token *const t = &maker->article->tokens[at + k];
  return k && (t->space_before || t[-1].end != t->start) ? NULL : t;
}

static char
mark_of(const Token *t)
{
  if (!t || t->text.len != 1) {
    return 0;
  }
  return t->text.data[0];
}

/// Length of a run of one mark: !!, ====; or of ! and ?
static uint32_t
run_of_marks(const WordMaker *maker, uint32_t at, uint32_t end)
{
  const char mark = mark_of(glued(maker, at, end, 0));
  if (!mark || !strchr("!?=*_~<>$-+#.", mark)) {
    return 1;
  }
  const bool stops = mark == '!' || mark == '?';
  uint32_t n = 1;
  for (;;) {
    const char next = mark_of(glued(maker, at, end, n));
    if (!next || (next != mark && !(stops && (next == '!' || next == '?')))) {
      return n;
    }
    ++n;
  }
}

static uint32_t
n_digits(const Token *t)
{
  uint32_t n = 0;
  while (t && n < t->text.len && (unsigned)t->text.data[n] - '0' < 10U) {
    ++n;
  }
  return t && n == t->text.len ? n : 0;
}

/// Length of numbers with : / - between: times, dates, telephone numbers
static uint32_t
run_of_numbers(const WordMaker *maker, uint32_t at, uint32_t end)
{
  const Token *last = glued(maker, at, end, 0);
  const char mark = mark_of(glued(maker, at, end, 1));
  uint32_t n = 1;
  uint32_t pieces = 1;
  bool telephone = false;
  if (!n_digits(last) || (mark != ':' && mark != '/' && mark != '-')) {
    return 1;
  }
  for (;;) {
    const Token *const next = glued(maker, at, end, n + 1);
    if (mark_of(glued(maker, at, end, n)) != mark || !n_digits(next)) {
      break;
    }
    telephone = n_digits(last) == 3 && n_digits(next) == 4;
    last = next;
    n += 2;
    ++pieces;
  }
  const bool range = mark == '-' && maker->article->language == LANG_EN;
  return range && !telephone && pieces < 3 ? 1 : n;
}

/// Length of a face: :) ;-) =D, with blanks around
static uint32_t
face(const WordMaker *maker, uint32_t at, uint32_t end)
{
  const Token *const eyes = glued(maker, at, end, 0);
  const char mark = mark_of(eyes);
  if ((mark != ':' && mark != ';' && mark != '=') || !eyes->space_before) {
    return 1;
  }
  const uint32_t nose = mark_of(glued(maker, at, end, 1)) == '-';
  const char mouth = mark_of(glued(maker, at, end, 1 + nose));
  const bool ends = !glued(maker, at, end, 2 + nose);
  return mouth && ends && strchr(")(DPp/|]", mouth) ? 2 + nose : 1;
}

/// Length of a word with an ending in brackets: venu(e)s, and of °C
static uint32_t
bracketed(const WordMaker *maker, uint32_t at, uint32_t end)
{
  const Token *const word = glued(maker, at, end, 0);
  const Token *const next = glued(maker, at, end, 1);
  if (next && press_str_equals(word->text, PRESS_STR("°")) &&
      next->text.len == 1) {
    return 2;
  }
  const Token *const inner = glued(maker, at, end, 2);
  const bool brackets = word->kind == TOKEN_WORD && mark_of(next) == '(' &&
                        inner && inner->text.len < 3 &&
                        mark_of(glued(maker, at, end, 3)) == ')';
  return brackets ? 4 : 1;
}

/// Number of tokens from `at` on that are one word
static uint32_t
n_joined(const WordMaker *maker, uint32_t at, uint32_t end)
{
  uint32_t n = run_of_marks(maker, at, end);
  n = n > 1 ? n : run_of_numbers(maker, at, end);
  n = n > 1 ? n : face(maker, at, end);
  return n > 1 || maker->article->language != LANG_FR
             ? n
             : bracketed(maker, at, end);
}

static bool
put_joined(WordMaker *maker, uint32_t at, uint32_t n)
{
  SynWord word = whole(maker, at);
  word.n_tokens = n;
  word.end = maker->article->tokens[at + n - 1].end;
  word.form = press_str_cut(maker->article->text, word.start, word.end);
  word.norm = press_fold_word(maker->arena, word.form);
  return word.norm.len && put(maker, word);
}

// The whole -------------------------------------------------------------------

/// #1 is two words in English
static bool
is_numbered(const Token *t)
{
  return t->text.len > 1 && t->text.data[0] == '#' &&
         (unsigned)t->text.data[1] - '0' < 10U && t->norm.len == t->text.len;
}

/// Add the words of a token, or of several; *n: how many tokens were used
static bool
put_token(WordMaker *maker, uint32_t at, uint32_t end, uint32_t *n)
{
  const Token *const t = &maker->article->tokens[at];
  *n = n_joined(maker, at, end);
  if (*n > 1) {
    return put_joined(maker, at, *n);
  }
  if (maker->article->language == LANG_FR) {
    const Contraction *const c = contraction_of(t->norm);
    if (c && (!c->asks || is_split(maker, at))) {
      return put_contraction(maker, at, c);
    }
    return put(maker, whole(maker, at));
  }
  const bool parallel = t->norm.len == t->text.len;
  const size_t len = is_numbered(t) ? 1 : parallel ? fused(t->norm) : 0;
  if (len) {
    return put_fused(maker, at, len);
  }
  return is_compound(t) ? put_compound(maker, at)
                        : put(maker, whole(maker, at));
}

/// Add the words of a sentence
static bool
put_sentence(WordMaker *maker, uint32_t sentence)
{
  const Sentence *const s = &maker->article->sentences[sentence];
  const uint32_t end = s->first + s->n;
  uint32_t n = 1;
  for (uint32_t at = s->first; at < end; at += n) {
    if (!put_token(maker, at, end, &n)) {
      return false;
    }
  }
  return true;
}

bool
press_syntax_words(const Tagger *tagger,
                   Arena *arena,
                   const Article *article,
                   SynArticle *result)
{
  WordMaker maker = {.tagger = tagger, .arena = arena, .article = article};
  SynSentence *const sentences =
      press_arena_array(arena, article->n_sentences + 1U, sizeof *sentences);
  if (!sentences) {
    return false;
  }
  uint32_t *const of_token =
      press_arena_array(arena, article->n_tokens + 1U, sizeof *of_token);
  if (!of_token) {
    return false;
  }
  for (uint32_t s = 0; s < article->n_sentences; ++s) {
    sentences[s].first = (uint32_t)maker.words.n;
    if (!put_sentence(&maker, s)) {
      return false;
    }
    sentences[s].n = (uint32_t)maker.words.n - sentences[s].first;
  }
  for (size_t i = maker.words.n; i-- > 0;) {
    const SynWord *const w = &maker.words.items[i];
    for (uint32_t k = 0; k < w->n_tokens; ++k) {
      of_token[w->token + k] = (uint32_t)i;
    }
  }
  result->article = article;
  result->of_token = of_token;
  result->words = maker.words.items;
  result->n_words = (uint32_t)maker.words.n;
  result->sentences = sentences;
  result->n_sentences = article->n_sentences;
  return true;
}

bool
press_syntax_sentence(const Tagger *tagger,
                      Arena *arena,
                      const Article *article,
                      uint32_t sentence,
                      SynWord **words,
                      uint32_t *n)
{
  WordMaker maker = {.tagger = tagger, .arena = arena, .article = article};
  if (!put_sentence(&maker, sentence)) {
    return false;
  }
  *words = maker.words.items;
  *n = (uint32_t)maker.words.n;
  return true;
}
