// SPDX-License-Identifier: MIT

// What a block is, by its place, its length and its first words. Whatever is
// not surely something else is body: a body line that is taken for a credit
// loses its facts.

#include "text/block.h"

#define N_ROWS(array) (sizeof(array) / sizeof *(array))

/// Bytes of a block
static uint32_t
length(const Block *block)
{
  return block->tokens[block->n - 1].end - block->tokens[0].start;
}

static bool
is(const Token *token, const char *text)
{
  return press_str_equals(token->norm, press_str(text));
}

/// True if a block's first tokens are the words of a row, blanks between them
static bool
starts(const Block *block, const char *row, uint32_t *n)
{
  uint32_t t = 0;
  while (*row) {
    const char *const blank = strchr(row, ' ');
    const size_t len = blank ? (size_t)(blank - row) : strlen(row);
    if (t == block->n ||
        !press_str_equals(block->tokens[t].norm, (PressStr){row, len})) {
      return false;
    }
    ++t;
    row += len + (blank ? 1 : 0);
  }
  *n = t;
  return true;
}

static bool
starts_one(const Block *block,
           const char *const *rows,
           size_t n_rows,
           uint32_t *n)
{
  for (size_t i = 0; i < n_rows; ++i) {
    if (starts(block, rows[i], n)) {
      return true;
    }
  }
  return false;
}

/// Last token that is no closing quotation mark or bracket
static const Token *
last_mark(const Block *block)
{
  uint32_t t = block->n - 1;
  while (t && (is(&block->tokens[t], "»") || is(&block->tokens[t], "\"") ||
               is(&block->tokens[t], "”") || is(&block->tokens[t], ")"))) {
    --t;
  }
  return &block->tokens[t];
}

static bool
ends_in_stop(const Block *block)
{
  const PressStr text = last_mark(block)->text;
  return text.data[text.len - 1] == '.';
}

static bool
is_credit(const Block *block)
{
  // Without more: these say that a picture's author follows
  static const char *const sure[] = {
      "©",
      "photo credit",
      "photo credits",
      "image credit",
      "image credits",
      "crédit photo",
      "crédits photo",
      "crédit photos",
      "crédits photos",
      "crédit image",
      "crédits image",
      "crédit :",
      "crédits :",
      "credit :",
      "credits :",
      "photo :",
      "photos :",
      "image :",
      "images :",
      "picture :",
      "illustration :",
      "infographie :",
      "photograph :",
      "photographie :",
      "source photo",
      "photo by",
      "image by",
      "( c )",
      "copyright",
      "photo d' illustration",
      "image d' illustration",
      "file photo",
      "photo d' archives",
  };
  static const char *const likely[] = {
      "crédit", "crédits", "credit", "credits", "photo", "photos", "image",
  };
  uint32_t n = 0;
  if (starts_one(block, sure, N_ROWS(sure), &n)) {
    return length(block) <= 200;
  }
  if (!starts_one(block, likely, N_ROWS(likely), &n) || ends_in_stop(block)) {
    return false;
  }
  return n < block->n && n + 5 >= block->n && block->tokens[n].upper;
}

static bool
is_keywords(const Block *block)
{
  static const char *const words[] = {
      "mots-clés", "mots-clé",   "mot-clé",    "mots-clefs", "mot-clef",
      "mots clés", "mots clefs", "keywords",   "keyword",    "key words",
      "tags",      "tag",        "étiquettes", "hashtags",
  };
  uint32_t n = 0;
  if (!starts_one(block, words, N_ROWS(words), &n) || n == block->n) {
    return false;
  }
  return is(&block->tokens[n], ":") ||
         (!ends_in_stop(block) && block->n_sentences == 1);
}

/// "Par Jeanne Morel", "By Jane Doe and John Roe"
static bool
is_byline(const Block *block)
{
  if (!block->one_line || block->n < 3 || block->n > 12 ||
      ends_in_stop(block) ||
      !(is(&block->tokens[0], "par") || is(&block->tokens[0], "by"))) {
    return false;
  }
  uint32_t names = 0;
  for (uint32_t t = 1; t < block->n; ++t) {
    const Token *const token = &block->tokens[t];
    if (token->upper && token->kind == TOKEN_WORD) {
      ++names;
    } else if (token->kind == TOKEN_NUMBER ||
               (token->kind == TOKEN_WORD && !is(token, "et") &&
                !is(token, "and") && !is(token, "de") && !is(token, "avec") &&
                !is(token, "with"))) {
      return false;
    }
  }
  return names >= 2 && block->tokens[1].upper;
}

/// "PARIS (AFP) -", "LONDON, March 3 (Reuters) -", "Publié le 3 mars 2024"
static bool
is_dateline(const Block *block)
{
  static const char *const words[] = {
      "publié le",    "publiée le",  "mis à jour", "mise à jour le",
      "published on", "published :", "updated on", "updated :",
      "last updated", "posted on",
  };
  uint32_t n = 0;
  if (!block->one_line || length(block) > 100 || ends_in_stop(block)) {
    return false;
  }
  if (starts_one(block, words, N_ROWS(words), &n)) {
    return true;
  }
  uint32_t t = block->n - 1;
  while (t && (block->tokens[t].text.data[0] == '-' ||
               is(&block->tokens[t], "–") || is(&block->tokens[t], "—"))) {
    --t;
  }
  return block->tokens[0].upper && t >= 3 && is(&block->tokens[t], ")") &&
         (is(&block->tokens[t - 2], "(") || is(&block->tokens[t - 3], "("));
}

static bool
is_opener(const Token *token)
{
  return token->kind == TOKEN_PUNCT || is(token, "*");
}

static bool
is_heading(const Block *block)
{
  const Token *const last = last_mark(block);
  if (block->first || !block->one_line || !block->blank_before ||
      block->n_sentences != 1 || length(block) > 130 || ends_in_stop(block)) {
    return false;
  }
  const unsigned char mark = (unsigned char)last->text.data[0];
  const bool cut_short =
      last->kind == TOKEN_PUNCT && mark != '?' && mark != '!' && mark != ')';
  const bool quote =
      is_opener(&block->tokens[0]) && mark < 0x80 && last->kind == TOKEN_PUNCT;
  return !cut_short && !quote && !is(&block->tokens[0], "-") &&
         !is(&block->tokens[0], "–") && !is(&block->tokens[0], "—") &&
         !is(&block->tokens[0], "•") && !is(&block->tokens[0], "*");
}

PressSentenceKind
press_block_kind(const Block *block)
{
  if (is_dateline(block)) {
    return PRESS_SENTENCE_DATELINE;
  }
  if (block->first && block->one_line && block->blank_behind &&
      !ends_in_stop(block) &&
      (length(block) <= 300 || block->n_sentences == 1)) {
    return PRESS_SENTENCE_TITLE;
  }
  if (is_credit(block) || is_byline(block)) {
    return PRESS_SENTENCE_CREDIT;
  }
  if (is_keywords(block)) {
    return PRESS_SENTENCE_KEYWORDS;
  }
  return is_heading(block) ? PRESS_SENTENCE_HEADING : PRESS_SENTENCE_BODY;
}
