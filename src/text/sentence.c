// SPDX-License-Identifier: MIT

// A sentence ends at . ! ? or an ellipsis, with the quotation marks and
// brackets that close behind it, unless what follows goes on: a lower-case
// word, a comma, the frame of a quotation that is still open ("... . ...",
// he said), the rest of a bracket. It always ends with its block.

#include "text/sentence.h"

#include "text/abbreviation.h"
#include "text/block.h"
#include "text/chars.h"

/// How far a bracket or the frame of a quotation is looked for, in tokens
#define NEAR 60
#define FAR 160

/// Longest heading that is looked for in front of a sentence, in tokens
#define HEADING 25

/// No token
#define NOWHERE UINT32_MAX

typedef struct {
  const Token *tokens;
  const uint8_t *flags;
  Language language;
  uint32_t end;     ///< Behind the block's last token
  uint32_t first;   ///< First token of the sentence
  uint32_t quote;   ///< Token that opened the quotation we are in, or NOWHERE
  uint32_t bracket; ///< Token that opened the bracket we are in, or NOWHERE
} Splitter;

static uint32_t
first_code(const Token *token)
{
  return press_char_at(token->text, 0).code;
}

static bool
is_mark(const Token *token)
{
  return token->kind == TOKEN_PUNCT;
}

static bool
is_stop(const Token *token)
{
  const uint32_t code = first_code(token);
  return is_mark(token) && (code == '.' || code == '!' || code == '?' ||
                            code == 0x2026 || code == 0x203D);
}

/// A lone full stop: not an ellipsis, question or exclamation
static bool
is_full_stop(const Token *token)
{
  return press_str_equals(token->text, PRESS_STR("."));
}

/// True if a straight quotation mark opens: the blanks beside it tell, else
/// whether one is open
static bool
is_straight_opener(const Splitter *splitter, uint32_t t)
{
  const bool before = splitter->tokens[t].space_before || t == splitter->first;
  const bool behind =
      t + 1 >= splitter->end || splitter->tokens[t + 1].space_before;
  return before != behind ? before : splitter->quote == NOWHERE;
}

/// Follow quotation marks and brackets over a token
static void
track(Splitter *splitter, uint32_t t)
{
  const Token *const token = &splitter->tokens[t];
  if (!is_mark(token)) {
    return;
  }
  const uint32_t code = first_code(token);
  if (code == '"') {
    splitter->quote = is_straight_opener(splitter, t) ? t : NOWHERE;
  } else if (press_char_opens_quote(code)) {
    splitter->quote = t;
  } else if (press_char_closes_quote(code)) {
    splitter->quote = NOWHERE;
  } else if (code == '(' || code == '[') {
    splitter->bracket = t;
  } else if (code == ')' || code == ']') {
    splitter->bracket = NOWHERE;
  }
}

/// Index behind the marks that close behind a stop at t
static uint32_t
closers_end(Splitter *splitter, uint32_t t)
{
  for (++t; t < splitter->end; ++t) {
    const Token *const token = &splitter->tokens[t];
    const uint32_t code = first_code(token);
    const bool stop = is_stop(token) && !token->space_before;
    const bool french_stop =
        token->space_before && (code == '!' || code == '?') && is_mark(token);
    const bool quote = code == '"' ? !is_straight_opener(splitter, t)
                                   : press_char_closes_quote(code);
    const bool single = press_char_is_apostrophe(code) && is_mark(token) &&
                        !token->space_before;
    const bool bracket = is_mark(token) && (code == ')' || code == ']');
    if (!stop && !french_stop && !quote && !single && !bracket) {
      break;
    }
    track(splitter, t);
  }
  return t;
}

/// A word in lower case, or a pronoun that a quotation's verb takes along
static bool
is_lower_word(const Token *token)
{
  return press_char_is_lower(first_code(token)) || token->text.data[0] == '-';
}

/// Token that closes the quotation opened at `open`, or NOWHERE
static uint32_t
quote_end(const Splitter *splitter, uint32_t open, uint32_t t)
{
  const uint32_t opened = first_code(&splitter->tokens[open]);
  const uint32_t far = splitter->end - t > FAR ? t + FAR : splitter->end;
  for (; t < far; ++t) {
    const uint32_t code = first_code(&splitter->tokens[t]);
    if (!is_mark(&splitter->tokens[t]) || (opened == '"') != (code == '"')) {
      continue;
    }
    if (press_char_closes_quote(code) &&
        (code != '"' || !splitter->tokens[t].space_before)) {
      return t;
    }
    if (press_char_opens_quote(code)) {
      return NOWHERE;
    }
  }
  return NOWHERE;
}

/// True if the open quotation closes before a frame: "...", he said
static bool
frame_follows(const Splitter *splitter, uint32_t t)
{
  const uint32_t close = quote_end(splitter, splitter->quote, t);
  if (close == NOWHERE || close + 1 >= splitter->end) {
    return false;
  }
  const Token *behind = &splitter->tokens[close + 1];
  const Token *const last = &splitter->tokens[close - 1];
  const bool comma = first_code(behind) == ',' || first_code(last) == ',';
  if (first_code(behind) == ',' && close + 2 < splitter->end) {
    ++behind;
  }
  return is_lower_word(behind) || comma;
}

/// True if the open bracket closes nearby
static bool
bracket_closes(const Splitter *splitter, uint32_t t)
{
  const uint32_t near = splitter->end - t > NEAR ? t + NEAR : splitter->end;
  for (; t < near; ++t) {
    const uint32_t code = first_code(&splitter->tokens[t]);
    if (is_mark(&splitter->tokens[t]) && (code == '(' || code == '[')) {
      return false;
    }
    if (is_mark(&splitter->tokens[t]) && (code == ')' || code == ']')) {
      return true;
    }
  }
  return false;
}

/// "1. First": the number of a list, not a sentence
static bool
is_list_number(const Splitter *splitter, uint32_t t)
{
  const Token *const token = &splitter->tokens[t - 1];
  return t == splitter->first + 1 && token->end - token->start <= 3 &&
         token->kind == TOKEN_NUMBER;
}

/// True if a lower-case word behind a stop still begins a sentence
static bool
lower_begins(const Splitter *splitter, uint32_t t, uint32_t next)
{
  const Token *const before = &splitter->tokens[t - 1];
  const bool word = before->kind == TOKEN_WORD || before->kind == TOKEN_NUMBER;
  return is_full_stop(&splitter->tokens[t]) && next == t + 1 && word &&
         before->end - before->start > 1 && splitter->tokens[next].space_before;
}

/// True if the sentence goes on with token `next` behind a stop at t
static bool
goes_on(const Splitter *splitter, uint32_t t, uint32_t next)
{
  const Token *token = &splitter->tokens[next];
  const uint32_t code = first_code(token);
  if (splitter->flags[t] & TOKEN_POINTED) {
    return token->kind != TOKEN_WORD || !token->upper ||
           !press_opens_sentence(splitter->language, token->norm);
  }
  if (is_mark(token)) {
    if (code == ',' || code == ';' || code == ':' || code == ')' ||
        code == ']' || press_char_is_apostrophe(code)) {
      return !token->space_before || code != 0x2018;
    }
    // The case of the word behind "(", «, - decides
    return next + 1 < splitter->end && is_lower_word(token + 1) &&
           !is_full_stop(&splitter->tokens[t]);
  }
  if (is_lower_word(token)) {
    return !lower_begins(splitter, t, next);
  }
  return false;
}

/// True if a sentence ends with token `next` - 1, its stop being at t
static bool
ends(const Splitter *splitter, uint32_t t, uint32_t next)
{
  if (next >= splitter->end) {
    return true;
  }
  if (t == splitter->first || is_list_number(splitter, t) ||
      goes_on(splitter, t, next)) {
    return false;
  }
  if (splitter->quote != NOWHERE && splitter->quote >= splitter->first &&
      frame_follows(splitter, next)) {
    return false;
  }
  return splitter->bracket == NOWHERE || splitter->bracket == splitter->first ||
         !bracket_closes(splitter, next);
}

/// True for a word behind which something must come: of, the, in, and
static bool
expects_more(const Splitter *splitter, const Token *token)
{
  return press_before_initial(splitter->language, token->norm) ||
         (token->norm.len < 5 &&
          press_opens_sentence(splitter->language, token->norm));
}

/**
   True if a sentence begins at t although nothing ends the one before: a
   heading or a line of a table that lost its line end ("Cyclisme Il semble
   ..."). French alone: there a capital on such a word is nothing but that.
*/
static bool
begins_unmarked(const Splitter *splitter, uint32_t t)
{
  if (splitter->language != LANG_FR || t <= splitter->first ||
      t + 1 >= splitter->end) {
    return false;
  }
  const Token *const token = &splitter->tokens[t];
  const Token *const before = token - 1;
  const Token *const behind = token + 1;
  if (!token->upper || (token->all_upper && !before->all_upper) ||
      token->kind != TOKEN_WORD || !token->space_before ||
      t - splitter->first > HEADING || splitter->quote != NOWHERE ||
      splitter->bracket != NOWHERE || !is_lower_word(behind) ||
      behind->kind != TOKEN_WORD) {
    return false;
  }
  const uint32_t mark = first_code(before);
  const bool ended = mark == ')' || mark == ';' || before->kind == TOKEN_WORD ||
                     before->kind == TOKEN_NUMBER;
  return ended && press_opens_sentence(splitter->language, token->norm) &&
         !expects_more(splitter, before);
}

/// Index behind the sentence that begins at `splitter->first`
static uint32_t
sentence_end(Splitter *splitter)
{
  for (uint32_t t = splitter->first; t < splitter->end; ++t) {
    if (begins_unmarked(splitter, t)) {
      return t;
    }
    track(splitter, t);
    const bool pointed = splitter->flags[t] & TOKEN_MAY_END;
    if (!pointed && !is_stop(&splitter->tokens[t])) {
      continue;
    }
    const uint32_t next = closers_end(splitter, t);
    if (ends(splitter, t, next)) {
      return next;
    }
    t = next - 1;
  }
  return splitter->end;
}

/// Add the sentences of tokens [first, end) as body
static bool
split(Arena *arena,
      const TokenList *tokens,
      Language language,
      uint32_t first,
      uint32_t end,
      SentenceList *out)
{
  Splitter splitter = {
      .tokens = tokens->items,
      .flags = tokens->flags,
      .language = language,
      .end = end,
      .quote = NOWHERE,
      .bracket = NOWHERE,
  };
  while (first < end) {
    splitter.first = first;
    const uint32_t next = sentence_end(&splitter);
    if (!PRESS_ROOM(arena, out)) {
      return false;
    }
    out->items[out->n++] = (Sentence){
        .start = tokens->items[first].start,
        .end = tokens->items[next - 1].end,
        .kind = PRESS_SENTENCE_BODY,
        .first = first,
        .n = next - first,
    };
    first = next;
  }
  return true;
}

/// A block of tokens, with the lines it stands in
static Block
block_at(const TokenList *tokens,
         const LineList *lines,
         size_t *line,
         uint32_t first,
         uint32_t end)
{
  const size_t from = *line;
  size_t to = from + 1;
  while (to < lines->n && !lines->items[to].block) {
    ++to;
  }
  *line = to;
  return (Block){
      .tokens = &tokens->items[first],
      .n = end - first,
      .first = !first,
      .last = end == tokens->n,
      .one_line = to == from + 1,
      .blank_before =
          lines->items[from].after_blank || (from && lines->items[from].block),
      .blank_behind = lines->items[to - 1].before_blank,
  };
}

/// Write kind and paragraph into the sentences of a block
static void
finish(TokenList *tokens,
       SentenceList *sentences,
       size_t from,
       PressSentenceKind kind,
       uint32_t paragraph)
{
  for (size_t s = from; s < sentences->n; ++s) {
    Sentence *const sentence = &sentences->items[s];
    sentence->kind = kind;
    sentence->paragraph = paragraph;
    for (uint32_t t = 0; t < sentence->n; ++t) {
      tokens->items[sentence->first + t].sentence = (uint32_t)s;
    }
  }
}

bool
press_sentences_cut(Arena *arena,
                    PressStr text,
                    Language language,
                    const LineList *lines,
                    TokenList *tokens,
                    SentenceList *sentences,
                    PressStr *title)
{
  *sentences = (SentenceList){0};
  *title = PRESS_NONE;
  size_t line = 0;
  uint32_t paragraph = 0;
  for (uint32_t first = 0; first < tokens->n; ++paragraph) {
    uint32_t end = first + 1;
    while (end < tokens->n && !(tokens->flags[end] & TOKEN_BLOCK)) {
      ++end;
    }
    const size_t from = sentences->n;
    if (!split(arena, tokens, language, first, end, sentences)) {
      return false;
    }
    Block block = block_at(tokens, lines, &line, first, end);
    block.n_sentences = (uint32_t)(sentences->n - from);
    const PressSentenceKind kind = press_block_kind(&block);
    if (kind == PRESS_SENTENCE_TITLE) {
      *title = press_str_cut(text, block.tokens[0].start,
                             block.tokens[block.n - 1].end);
    }
    finish(tokens, sentences, from, kind, paragraph);
    first = end;
  }
  return true;
}
