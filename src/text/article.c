// SPDX-License-Identifier: MIT

// bytes -> checked UTF-8 -> language -> lines and blocks -> tokens ->
// sentences. The text is never copied or changed, so every offset is one of the
// user's file; folding happens token by token, in the norm.

#include "text/article.h"

#include "base/utf8.h"
#include "base/world.h"
#include "text/chars.h"
#include "text/detect.h"
#include "text/sentence.h"

/// One control character in so many bytes is tolerated
#define CONTROL_SHARE 256

PressStr
press_language_name(Language language)
{
  return language == LANG_FR ? PRESS_STR("fr") : PRESS_STR("en");
}

/// Offset of the control character that makes a text binary, or its length
static size_t
find_binary(PressStr text)
{
  size_t n = 0;
  size_t first = text.len;
  for (size_t i = 0; i < text.len; ++i) {
    const unsigned char c = (unsigned char)text.data[i];
    if (!c) {
      return i;
    }
    if ((c < ' ' && (c < '\t' || c > '\r')) || c == 0x7F) {
      first = n ? first : i;
      ++n;
    }
  }
  return n > 4 && n > text.len / CONTROL_SHARE ? first : text.len;
}

static PressStatus
check_bytes(const PressWorld *world, PressStr uri, PressStr text)
{
  const size_t binary = find_binary(text);
  if (binary < text.len) {
    return press_report(
        world, PRESS_ERROR, PRESS_BAD_TEXT, press_origin(uri, text, binary, 1),
        PRESS_STR("give an article as plain text in UTF-8"),
        "not a text: byte 0x%02X", (unsigned)(unsigned char)text.data[binary]);
  }
  const size_t bad = press_utf8_valid(text);
  if (bad < text.len) {
    return press_report(
        world, PRESS_ERROR, PRESS_BAD_TEXT, press_origin(uri, text, bad, 1),
        PRESS_STR("convert it first, for example with iconv -f WINDOWS-1252 -t "
                  "UTF-8"),
        "not valid UTF-8: byte 0x%02X",
        (unsigned)(unsigned char)text.data[bad]);
  }
  return PRESS_OK;
}

static PressStatus
check_size(const PressWorld *world, PressStr uri, PressStr text)
{
  const size_t limit = world->limits.article_bytes < UINT32_MAX
                           ? world->limits.article_bytes
                           : UINT32_MAX - 1;
  if (text.len <= limit) {
    return PRESS_OK;
  }
  return press_report(
      world, PRESS_ERROR, PRESS_TOO_BIG, (PressOrigin){.source = uri},
      PRESS_STR("cut it into articles"),
      "article has %zu bytes, at most %zu are read", text.len, limit);
}

static PressStatus
bad_option(const PressWorld *world,
           PressStr uri,
           const char *name,
           PressStr value,
           PressStr hint)
{
  return press_report(world, PRESS_ERROR, PRESS_BAD_ARG,
                      (PressOrigin){.source = uri}, hint,
                      "%s cannot be \"%.*s\"", name,
                      value.len < 64 ? (int)value.len : 64, value.data);
}

static PressStatus
read_options(const PressWorld *world,
             const ArticleOptions *options,
             Article *article)
{
  const PressStr published = options->published;
  const PressStr language = options->language;
  if (!press_str_is_none(published) &&
      !press_civil_parse(published, &article->published)) {
    return bad_option(world, article->uri, "the date of publication", published,
                      PRESS_STR("write it like 2019-10-31"));
  }
  if (press_str_is_none(language)) {
    article->language = press_detect_language(article->text);
  } else if (press_str_equals(language, PRESS_STR("fr"))) {
    article->language = LANG_FR;
  } else if (press_str_equals(language, PRESS_STR("en"))) {
    article->language = LANG_EN;
  } else {
    return bad_option(world, article->uri, "the language", language,
                      PRESS_STR("write fr or en"));
  }
  return PRESS_OK;
}

/// Lines, tokens, sentences; false if memory is out
static bool
cut(Arena *arena, Article *article)
{
  LineList lines = {0};
  TokenList tokens = {0};
  SentenceList sentences = {0};
  if (!press_lines_find(arena, article->text, &lines) ||
      !press_tokens_cut(arena, article->text, article->language, &lines,
                        &tokens) ||
      !press_sentences_cut(arena, article->text, article->language, &lines,
                           &tokens, &sentences, &article->title)) {
    return false;
  }
  article->tokens = tokens.items;
  article->n_tokens = (uint32_t)tokens.n;
  article->sentences = sentences.items;
  article->n_sentences = (uint32_t)sentences.n;
  for (size_t t = 0; t < tokens.n; ++t) {
    article->n_words += tokens.items[t].kind == TOKEN_WORD ||
                        tokens.items[t].kind == TOKEN_NUMBER;
  }
  return true;
}

PressStatus
press_article_read(PressWorld *world,
                   Arena *arena,
                   PressStr uri,
                   PressStr text,
                   const ArticleOptions *options,
                   Article *article)
{
  Article made = {.uri = uri, .text = text, .title = PRESS_NONE};
  PressStatus st = check_size(world, uri, text);
  if (!st) {
    st = check_bytes(world, uri, text);
  }
  if (!st && options) {
    st = read_options(world, options, &made);
  } else if (!st) {
    made.language = press_detect_language(text);
  }
  if (st) {
    return st;
  }
  if (!cut(arena, &made)) {
    return press_report_memory(world, arena, uri);
  }
  if (!made.n_tokens) {
    return press_report(
        world, PRESS_ERROR, PRESS_EMPTY, (PressOrigin){.source = uri},
        PRESS_STR("give a text with words in it"), "there is no text in it");
  }
  *article = made;
  return PRESS_OK;
}
