// SPDX-License-Identifier: MIT

// Phrases of the lists as the words that an article's text will have. Most are
// plain words with blanks between; what holds an apostrophe, point, hyphen or
// digit is cut by room text itself, so that both cut alike.

#include "base/fold.h"
#include "lexicon/loader.h"
#include "text/token.h"

static PressStatus
push_word(const Loader *loader, Phrase *phrase, PressStr word)
{
  if (phrase->n == MAX_WORDS) {
    return press_table_wrong(&loader->table, 0, "16 words at most",
                             "phrase is too long");
  }
  phrase->items[phrase->n++] = word;
  return PRESS_OK;
}

// How much of room text a phrase needs
typedef enum {
  SHAPE_PLAIN,   // None: lower-case ASCII and blanks
  SHAPE_LETTERS, // Folding; blanks alone cut letters of Latin alphabets
  SHAPE_OTHER,   // All
} Shape;

static Shape
shape_of(PressStr text)
{
  Shape shape = SHAPE_PLAIN;
  for (size_t i = 0; i < text.len; i++) {
    const unsigned char c = (unsigned char)text.data[i];
    if ((unsigned)c - 'a' < 26U || c == ' ') {
      continue;
    }
    if ((unsigned)c - 'A' >= 26U && (c < 0x80 || c >= 0xE0)) {
      return SHAPE_OTHER;
    }
    shape = SHAPE_LETTERS;
  }
  return shape;
}

bool
press_phrase_is_simple(PressStr text)
{
  return shape_of(text) != SHAPE_OTHER;
}

static PressStatus
check_not_empty(const Loader *loader, const Phrase *phrase)
{
  return phrase->n ? PRESS_OK
                   : press_table_wrong(&loader->table, 0,
                                       "write a word, or delete the row",
                                       "phrase is empty");
}

// Cut a folded text at its blanks
static PressStatus
cut_at_blanks(const Loader *loader, PressStr norm, Phrase *phrase)
{
  phrase->n = 0;
  for (size_t end = 0; end < norm.len; end++) {
    const size_t start = end;
    while (end < norm.len && norm.data[end] != ' ') {
      end++;
    }
    const PressStr word = press_str_cut(norm, start, end);
    const PressStatus st =
        word.len ? push_word(loader, phrase, word) : PRESS_OK;
    if (st) {
      return st;
    }
  }
  return check_not_empty(loader, phrase);
}

PressStatus
press_phrase_of_tokens(Loader *loader, PressStr text, Phrase *phrase)
{
  const PressStr norm = press_fold_word(&loader->row, text);
  return press_str_is_none(norm) ? press_table_no_memory(&loader->table)
                                 : cut_at_blanks(loader, norm, phrase);
}

PressStatus
press_phrase_of_text(Loader *loader, PressStr text, Phrase *phrase)
{
  const Shape shape = shape_of(text);
  if (shape == SHAPE_PLAIN) {
    return cut_at_blanks(loader, text, phrase);
  }
  if (shape == SHAPE_LETTERS) {
    return press_phrase_of_tokens(loader, text, phrase);
  }
  phrase->n = 0;
  Line line = {.end = (uint32_t)text.len};
  const LineList lines = {.items = &line, .n = 1, .cap = 1};
  TokenList tokens;
  if (!press_tokens_cut(&loader->row, text, loader->language, &lines,
                        &tokens)) {
    return press_table_no_memory(&loader->table);
  }
  for (size_t i = 0; i < tokens.n; i++) {
    const PressStatus st = push_word(loader, phrase, tokens.items[i].norm);
    if (st) {
      return st;
    }
  }
  return check_not_empty(loader, phrase);
}

PressStatus
press_phrase_kind(Loader *loader, const Reading *reading, uint32_t *kind)
{
  *kind = press_trie_kind(&loader->lexicon->trie, reading);
  return *kind == NO_KIND ? press_table_no_memory(&loader->table) : PRESS_OK;
}

PressStatus
press_phrase_add(Loader *loader,
                 const Phrase *phrase,
                 uint32_t kind,
                 uint32_t features)
{
  Trie *trie = &loader->lexicon->trie;
  const uint32_t node =
      press_trie_make(trie, loader->root, phrase->items, phrase->n);
  return node != NO_NODE && press_trie_add(trie, node, kind, features)
             ? PRESS_OK
             : press_table_no_memory(&loader->table);
}
