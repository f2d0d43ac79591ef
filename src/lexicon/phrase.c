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

// Blanks alone cut it: letters of Latin alphabets
bool
press_phrase_is_simple(PressStr text)
{
  for (size_t i = 0; i < text.len; i++) {
    const unsigned char c = (unsigned char)text.data[i];
    const bool letter = (c | 0x20U) - 'a' < 26U || (c >= 0x80 && c < 0xE0);
    if (!letter && c != ' ') {
      return false;
    }
  }
  return true;
}

static PressStatus
check_not_empty(const Loader *loader, const Phrase *phrase)
{
  return phrase->n ? PRESS_OK
                   : press_table_wrong(&loader->table, 0,
                                       "write a word, or delete the row",
                                       "phrase is empty");
}

PressStatus
press_phrase_of_tokens(Loader *loader, PressStr text, Phrase *phrase)
{
  phrase->n = 0;
  PressStr norm = press_fold_word(&loader->row, text);
  if (press_str_is_none(norm)) {
    return press_table_no_memory(&loader->table);
  }
  PressStr word = PRESS_NONE;
  while (press_field_item(&norm, ' ', &word)) {
    const PressStatus st =
        word.len ? push_word(loader, phrase, word) : PRESS_OK;
    if (st) {
      return st;
    }
  }
  return check_not_empty(loader, phrase);
}

PressStatus
press_phrase_of_text(Loader *loader, PressStr text, Phrase *phrase)
{
  if (press_phrase_is_simple(text)) {
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
