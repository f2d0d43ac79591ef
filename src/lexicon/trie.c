// SPDX-License-Identifier: MIT

// Two open-addressing tables, both powers of two with linear probing and at
// most half full: words by text, edges by (node, word). The path of a single
// word, by far the most frequent look-up, is found in the word itself.
// Node 0 is no node, so zeroed memory means "nothing there".

#include "lexicon/trie.h"

#include "base/map.h"

#define FIRST_SLOTS ((size_t)1 << 16U)

// Room for so many words, nodes and entries is taken at once: pages of it that
// stay empty cost nothing, growing would copy what is there again and again
#define FIRST_ROOM ((size_t)1 << 17U)

// Persons are joined where a form serves several of one tense (je parle, il
// parle): readers of a hit would only have to join them themselves
#define PERSONS                                                                \
  (FEAT_P1 | FEAT_P2 | FEAT_P3 | FEAT_SING | FEAT_PLUR | FEAT_MASC | FEAT_FEM)

bool
press_trie_start(Arena *keep, Arena *work, Trie *trie)
{
  *trie = (Trie){.keep = keep,
                 .work = work,
                 .n_word_slots = FIRST_SLOTS,
                 .n_edge_slots = FIRST_SLOTS};
  trie->word_slots =
      press_arena_array(keep, FIRST_SLOTS, sizeof *trie->word_slots);
  trie->edges = press_arena_array(keep, FIRST_SLOTS, sizeof *trie->edges);
  trie->words.items =
      press_arena_take(keep, FIRST_ROOM * sizeof *trie->words.items);
  trie->nodes.items =
      press_arena_take(keep, FIRST_ROOM * sizeof *trie->nodes.items);
  trie->entries.items =
      press_arena_take(work, FIRST_ROOM * sizeof *trie->entries.items);
  if (!trie->word_slots || !trie->edges || !trie->words.items ||
      !trie->nodes.items || !trie->entries.items) {
    return false;
  }
  trie->words.cap = FIRST_ROOM;
  trie->nodes.cap = FIRST_ROOM;
  trie->entries.cap = FIRST_ROOM;
  trie->nodes.items[trie->nodes.n++] = (TrieNode){0};
  return true;
}

static uint64_t
edge_hash(uint32_t node, uint32_t word)
{
  uint64_t h = ((uint64_t)node << 32U) | word;
  h *= 0x9E3779B97F4A7C15U;
  return h ^ (h >> 29U);
}

static size_t
word_slot(const Trie *trie, PressStr text, uint64_t hash)
{
  const size_t mask = trie->n_word_slots - 1;
  size_t i = (size_t)hash & mask;
  for (; trie->word_slots[i]; i = (i + 1) & mask) {
    const TrieWord *word = &trie->words.items[trie->word_slots[i] - 1];
    if (word->hash == hash && press_str_equals(word->text, text)) {
      break;
    }
  }
  return i;
}

uint32_t
press_trie_word(const Trie *trie, PressStr text)
{
  const uint32_t found =
      trie->word_slots[word_slot(trie, text, press_hash(text))];
  return found ? found - 1 : NO_WORD;
}

static bool
grow_words(Trie *trie)
{
  const size_t n = trie->n_word_slots * 2;
  uint32_t *slots = press_arena_array(trie->keep, n, sizeof *slots);
  if (!slots) {
    return false;
  }
  for (size_t i = 0; i < trie->words.n; i++) {
    size_t at = (size_t)trie->words.items[i].hash & (n - 1);
    while (slots[at]) {
      at = (at + 1) & (n - 1);
    }
    slots[at] = (uint32_t)i + 1;
  }
  trie->word_slots = slots;
  trie->n_word_slots = n;
  return true;
}

static uint32_t
make_word(Trie *trie, PressStr text)
{
  const uint64_t hash = press_hash(text);
  size_t slot = word_slot(trie, text, hash);
  if (trie->word_slots[slot]) {
    return trie->word_slots[slot] - 1;
  }
  if (trie->words.n * 2 >= trie->n_word_slots) {
    if (!grow_words(trie)) {
      return NO_WORD;
    }
    slot = word_slot(trie, text, hash);
  }
  if (!PRESS_ROOM(trie->keep, &trie->words)) {
    return NO_WORD;
  }
  const PressStr kept = press_arena_str(trie->keep, text);
  if (press_str_is_none(kept)) {
    return NO_WORD;
  }
  trie->words.items[trie->words.n] = (TrieWord){.text = kept, .hash = hash};
  trie->word_slots[slot] = (uint32_t)++trie->words.n;
  return (uint32_t)trie->words.n - 1;
}

static size_t
edge_slot(const Trie *trie, uint32_t node, uint32_t word)
{
  const size_t mask = trie->n_edge_slots - 1;
  size_t i = (size_t)edge_hash(node, word) & mask;
  while (trie->edges[i].node != NO_NODE &&
         (trie->edges[i].node != node || trie->edges[i].word != word)) {
    i = (i + 1) & mask;
  }
  return i;
}

uint32_t
press_trie_step(const Trie *trie, uint32_t node, uint32_t word)
{
  if (word == NO_WORD || !trie->nodes.items[node].has_next) {
    return NO_NODE;
  }
  return trie->edges[edge_slot(trie, node, word)].next;
}

static bool
grow_edges(Trie *trie)
{
  const TrieEdge *old = trie->edges;
  const size_t n_old = trie->n_edge_slots;
  TrieEdge *edges = press_arena_array(trie->keep, n_old * 2, sizeof *edges);
  if (!edges) {
    return false;
  }
  trie->edges = edges;
  trie->n_edge_slots = n_old * 2;
  for (size_t i = 0; i < n_old; i++) {
    if (old[i].node != NO_NODE) {
      edges[edge_slot(trie, old[i].node, old[i].word)] = old[i];
    }
  }
  return true;
}

static uint32_t
make_node(Trie *trie, uint32_t depth)
{
  if (!PRESS_ROOM(trie->keep, &trie->nodes)) {
    return NO_NODE;
  }
  trie->nodes.items[trie->nodes.n] = (TrieNode){.depth = depth};
  return (uint32_t)trie->nodes.n++;
}

static uint32_t
make_step(Trie *trie, uint32_t node, uint32_t word)
{
  const uint32_t found = press_trie_step(trie, node, word);
  if (found != NO_NODE) {
    return found;
  }
  if (trie->n_edges * 2 >= trie->n_edge_slots && !grow_edges(trie)) {
    return NO_NODE;
  }
  const uint32_t next = make_node(trie, trie->nodes.items[node].depth + 1);
  if (next == NO_NODE) {
    return NO_NODE;
  }
  trie->nodes.items[node].has_next = true;
  trie->edges[edge_slot(trie, node, word)] = (TrieEdge){node, word, next};
  trie->n_edges++;
  return next;
}

uint32_t
press_trie_make(Trie *trie, Language language, const PressStr *words, size_t n)
{
  uint32_t node = NO_NODE;
  for (size_t i = 0; i < n; i++) {
    const uint32_t word = make_word(trie, words[i]);
    if (word == NO_WORD) {
      return NO_NODE;
    }
    if (i) {
      node = make_step(trie, node, word);
    } else {
      node = trie->words.items[word].start[language];
      if (node == NO_NODE) {
        node = make_node(trie, 1);
        trie->words.items[word].start[language] = node;
      }
    }
    if (node == NO_NODE) {
      return NO_NODE;
    }
  }
  return node;
}

uint32_t
press_trie_find(const Trie *trie,
                Language language,
                const PressStr *words,
                size_t n)
{
  uint32_t node = NO_NODE;
  for (size_t i = 0; i < n; i++) {
    const uint32_t word = press_trie_word(trie, words[i]);
    if (word == NO_WORD) {
      return NO_NODE;
    }
    node = i ? press_trie_step(trie, node, word)
             : trie->words.items[word].start[language];
    if (node == NO_NODE) {
      return NO_NODE;
    }
  }
  return node;
}

// Same but for features
static bool
is_same(const Reading *a, const Reading *b)
{
  return a->pos == b->pos && a->type == b->type && a->type2 == b->type2 &&
         a->n_classes == b->n_classes && a->classes == b->classes &&
         press_str_equals(a->lemma, b->lemma) &&
         press_str_equals(a->label, b->label);
}

uint32_t
press_trie_kind(Trie *trie, const Reading *reading)
{
  if (!PRESS_ROOM(trie->work, &trie->kinds)) {
    return NO_KIND;
  }
  trie->kinds.items[trie->kinds.n] = *reading;
  return (uint32_t)trie->kinds.n++;
}

bool
press_trie_add(Trie *trie, uint32_t node, uint32_t kind, uint32_t features)
{
  TrieNode *at = &trie->nodes.items[node];
  const Reading *kinds = trie->kinds.items;
  for (uint32_t i = at->last; i; i = trie->entries.items[i - 1].before) {
    TrieEntry *old = &trie->entries.items[i - 1];
    if (!((old->features ^ features) & ~(uint32_t)PERSONS) &&
        (old->kind == kind || is_same(&kinds[old->kind], &kinds[kind]))) {
      old->features |= features;
      return true;
    }
  }
  if (!PRESS_ROOM(trie->work, &trie->entries)) {
    return false;
  }
  trie->entries.items[trie->entries.n] =
      (TrieEntry){.kind = kind, .features = features, .before = at->last};
  at->last = (uint32_t)++trie->entries.n;
  at->n++;
  return true;
}

bool
press_trie_has_pos(const Trie *trie, uint32_t node, Pos pos)
{
  const TrieEntry *entries = trie->entries.items;
  for (uint32_t i = trie->nodes.items[node].last; i;
       i = entries[i - 1].before) {
    if (trie->kinds.items[entries[i - 1].kind].pos == pos) {
      return true;
    }
  }
  return false;
}

bool
press_trie_has_class(const Trie *trie, uint32_t node, WordClass word_class)
{
  const TrieEntry *entries = trie->entries.items;
  for (uint32_t i = trie->nodes.items[node].last; i;
       i = entries[i - 1].before) {
    if (press_reading_has(&trie->kinds.items[entries[i - 1].kind],
                          word_class)) {
      return true;
    }
  }
  return false;
}

bool
press_trie_seal(Trie *trie)
{
  Reading *readings =
      press_arena_take(trie->keep, (trie->entries.n + 1) * sizeof *readings);
  Hit *hits = press_arena_take(trie->keep, trie->nodes.n * sizeof *hits);
  if (!readings || !hits) {
    return false;
  }
  Reading *next = readings;
  for (size_t i = 0; i < trie->nodes.n; i++) {
    const TrieNode *node = &trie->nodes.items[i];
    hits[i] = (Hit){.n = node->depth, .readings = next, .n_readings = node->n};
    Reading *to = next + node->n;
    for (uint32_t e = node->last; e; e = trie->entries.items[e - 1].before) {
      *--to = trie->kinds.items[trie->entries.items[e - 1].kind];
      to->features = trie->entries.items[e - 1].features;
    }
    next += node->n;
  }
  trie->hits = hits;
  return true;
}
