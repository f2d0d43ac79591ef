// SPDX-License-Identifier: MIT

/// @file trie.h Forms and phrases as paths of words

#ifndef PRESS_LEXICON_TRIE_H
#define PRESS_LEXICON_TRIE_H

#include "lexicon/lexicon.h"

/// Reading of none
#define NO_KIND UINT32_MAX

/// Node of no path
#define NO_NODE 0U

/// A place on a path; phrases end where there are entries
typedef struct {
  const char *text; ///< Word that leads here
  uint32_t len;
  uint32_t before; ///< Node that it leads from
  uint32_t last;   ///< Newest entry, from 1; 0 for none
  bool has_next;
} TrieNode;

/// A reading at a node
typedef struct {
  uint32_t kind; ///< Which of the readings, features apart
  uint32_t features;
  uint32_t before; ///< Entry of the same node, from 1; 0 for none
} TrieEntry;

/// Where a node is found by the one before it and its word
typedef struct {
  uint32_t tag;  ///< Hash of both
  uint32_t node; ///< NO_NODE: the slot is free
} TrieSlot;

/**
   Paths of words in one hash table. They begin at roots: one a language, one
   for what both languages have, others as they are asked for.
*/
typedef struct {
  Arena *arena;
  TrieSlot *slots; ///< Open addressing, a power of two
  size_t n_slots;
  struct {
    TrieNode *items;
    size_t n;
    size_t cap;
  } nodes;
  struct {
    TrieEntry *items;
    size_t n;
    size_t cap;
  } entries;
  struct {
    Reading *items;
    size_t n;
    size_t cap;
  } kinds;     ///< Readings without features, which many forms share
  char *texts; ///< Room for words
  size_t n_texts;
} Trie;

/// Root of the paths of one language
#define TRIE_ROOT(language) ((uint32_t)(language) + 1U)

/// Root of the paths that all languages have
#define TRIE_ROOT_OF_ALL (N_LANGUAGES + 1U)

/// An empty trie; false if memory is out
bool press_trie_start(Arena *arena, Trie *trie);

/// One more root; NO_NODE if memory is out
uint32_t press_trie_root(Trie *trie);

/// Next node, or NO_NODE; `hash` is press_hash of the word
uint32_t
press_trie_step(const Trie *trie, uint32_t node, PressStr word, uint64_t hash);

/// End of a path from a node, made if needed; NO_NODE if memory is out
uint32_t
press_trie_make(Trie *trie, uint32_t node, const PressStr *words, size_t n);

/// Word that leads to a node
PressStr press_trie_word(const Trie *trie, uint32_t node);

/// Number of a reading that forms will have, features apart; NO_KIND if memory
/// is out
uint32_t press_trie_kind(Trie *trie, const Reading *reading);

/// Add a reading to a node
bool
press_trie_add(Trie *trie, uint32_t node, uint32_t kind, uint32_t features);

/// True if a node has a reading of this part of speech
bool press_trie_has_pos(const Trie *trie, uint32_t node, Pos pos);

/// True if a node has a reading of this class
bool
press_trie_has_class(const Trie *trie, uint32_t node, WordClass word_class);

#endif // PRESS_LEXICON_TRIE_H
