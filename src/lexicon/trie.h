// SPDX-License-Identifier: MIT

/// @file trie.h Forms and phrases as paths of words

#ifndef PRESS_LEXICON_TRIE_H
#define PRESS_LEXICON_TRIE_H

#include "lexicon/lexicon.h"

/// Word that no list holds
#define NO_WORD UINT32_MAX

/// Reading of none
#define NO_KIND UINT32_MAX

/// Node of no path
#define NO_NODE 0U

/// A norm token that some list holds
typedef struct {
  PressStr text;
  uint64_t hash;
  uint32_t start[N_LANGUAGES]; ///< Node of the path of this word alone
} TrieWord;

/// A step from one node to the next
typedef struct {
  uint32_t node; ///< NO_NODE: the slot is free
  uint32_t word;
  uint32_t next;
} TrieEdge;

/// A place on a path; phrases end where there are readings
typedef struct {
  uint32_t depth;
  uint32_t last; ///< Newest entry, from 1; 0 for none
  uint32_t n;    ///< Entries
  bool has_next;
} TrieNode;

/// A reading at a node while lists are being loaded
typedef struct {
  uint32_t kind; ///< Which of the readings, features apart
  uint32_t features;
  uint32_t before; ///< Entry of the same node, from 1; 0 for none
} TrieEntry;

/**
   Paths of words, one set of roots a language, edges in one hash table.

   Filled word by word, then sealed: readings move to one block, by node and in
   the order in which they came. Words, edges and nodes live in `keep`, what
   only filling needs in `work`.
*/
typedef struct {
  Arena *keep;
  Arena *work;
  struct {
    TrieWord *items;
    size_t n;
    size_t cap;
  } words;
  uint32_t *word_slots; ///< Number of the word + 1, a power of two
  size_t n_word_slots;
  TrieEdge *edges; ///< Open addressing, a power of two
  size_t n_edges;
  size_t n_edge_slots;
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
  } kinds;   ///< Readings without features, which many forms share
  Hit *hits; ///< Of each node, after sealing
} Trie;

/// An empty trie; false if memory is out
bool press_trie_start(Arena *keep, Arena *work, Trie *trie);

/// Number of a word, or NO_WORD
uint32_t press_trie_word(const Trie *trie, PressStr text);

/// Node of a path of words that are there, or NO_NODE
uint32_t press_trie_find(const Trie *trie,
                         Language language,
                         const PressStr *words,
                         size_t n);

/// Node of a path, made if needed; NO_NODE if memory is out
uint32_t
press_trie_make(Trie *trie, Language language, const PressStr *words, size_t n);

/// Number of a reading that forms will have, features apart; NO_KIND if memory
/// is out
uint32_t press_trie_kind(Trie *trie, const Reading *reading);

/**
   Add a reading to a node. One that differs from an older one in person,
   number or gender only is joined with it.
*/
bool
press_trie_add(Trie *trie, uint32_t node, uint32_t kind, uint32_t features);

/// True if a node has a reading of this part of speech; before sealing only
bool press_trie_has_pos(const Trie *trie, uint32_t node, Pos pos);

/// True if a node has a reading of this class; before sealing only
bool
press_trie_has_class(const Trie *trie, uint32_t node, WordClass word_class);

/// Nothing can be added from here on; false if memory is out
bool press_trie_seal(Trie *trie);

/// Next node, or NO_NODE
uint32_t press_trie_step(const Trie *trie, uint32_t node, uint32_t word);

#endif // PRESS_LEXICON_TRIE_H
