// SPDX-License-Identifier: MIT

// One open-addressing table, a power of two with linear probing and at most
// three quarters full. A slot has the hash beside the number, so that a look-up
// touches no node but the one that it finds, and growing touches none.
// Node 0 is no node, so zeroed memory means "nothing there".

#include "lexicon/trie.h"

#include "base/map.h"

#define FIRST_SLOTS ((size_t)1 << 16U)

// Room for so many nodes, entries and readings is taken at once: pages of it
// that stay empty cost nothing, growing would copy what is there again and
// again
#define FIRST_ROOM ((size_t)1 << 16U)

// Words are kept close together: a piece of the arena for each would be half
// empty
#define TEXTS_SIZE ((size_t)16384)

bool
press_trie_start(Arena *arena, Trie *trie)
{
  *trie = (Trie){.arena = arena, .n_slots = FIRST_SLOTS};
  trie->slots = press_arena_array(arena, FIRST_SLOTS, sizeof *trie->slots);
  trie->nodes.items =
      press_arena_take(arena, FIRST_ROOM * sizeof *trie->nodes.items);
  trie->entries.items =
      press_arena_take(arena, FIRST_ROOM * sizeof *trie->entries.items);
  trie->kinds.items =
      press_arena_take(arena, FIRST_ROOM * sizeof *trie->kinds.items);
  if (!trie->slots || !trie->nodes.items || !trie->entries.items ||
      !trie->kinds.items) {
    return false;
  }
  trie->nodes.cap = FIRST_ROOM;
  trie->entries.cap = FIRST_ROOM;
  trie->kinds.cap = FIRST_ROOM;
  for (uint32_t i = 0; i <= TRIE_ROOT_OF_ALL; i++) {
    trie->nodes.items[trie->nodes.n++] = (TrieNode){.text = ""};
  }
  return true;
}

uint32_t
press_trie_root(Trie *trie)
{
  if (!PRESS_ROOM(trie->arena, &trie->nodes)) {
    return NO_NODE;
  }
  trie->nodes.items[trie->nodes.n] = (TrieNode){.text = ""};
  return (uint32_t)trie->nodes.n++;
}

PressStr
press_trie_word(const Trie *trie, uint32_t node)
{
  return (PressStr){trie->nodes.items[node].text, trie->nodes.items[node].len};
}

// A word has one tag at all the roots of languages: who looks for it at one of
// them looks at the next one too, and finds that close by
static uint32_t
tag_of(uint32_t node, uint64_t hash)
{
  const uint32_t from = node > TRIE_ROOT_OF_ALL ? node : 0;
  return (uint32_t)(((hash ^ from) * 0x9E3779B97F4A7C15U) >> 32U);
}

static bool
leads_to(const Trie *trie, uint32_t from, PressStr word, uint32_t node)
{
  return trie->nodes.items[node].before == from &&
         press_str_equals(press_trie_word(trie, node), word);
}

// Slot of a step, or the free one where it belongs
static size_t
find_slot(const Trie *trie, uint32_t node, PressStr word, uint32_t tag)
{
  const size_t mask = trie->n_slots - 1;
  size_t i = tag & mask;
  while (trie->slots[i].node != NO_NODE &&
         (trie->slots[i].tag != tag ||
          !leads_to(trie, node, word, trie->slots[i].node))) {
    i = (i + 1) & mask;
  }
  return i;
}

uint32_t
press_trie_step(const Trie *trie, uint32_t node, PressStr word, uint64_t hash)
{
  if (!trie->nodes.items[node].has_next) {
    return NO_NODE;
  }
  return trie->slots[find_slot(trie, node, word, tag_of(node, hash))].node;
}

static bool
grow(Trie *trie)
{
  const TrieSlot *old = trie->slots;
  const size_t n_old = trie->n_slots;
  const size_t mask = n_old * 2 - 1;
  TrieSlot *slots = press_arena_array(trie->arena, n_old * 2, sizeof *slots);
  if (!slots) {
    return false;
  }
  for (size_t i = 0; i < n_old; i++) {
    if (old[i].node != NO_NODE) {
      size_t at = old[i].tag & mask;
      while (slots[at].node != NO_NODE) {
        at = (at + 1) & mask;
      }
      slots[at] = old[i];
    }
  }
  trie->slots = slots;
  trie->n_slots = n_old * 2;
  return true;
}

static const char *
keep_text(Trie *trie, PressStr word)
{
  if (!word.len) {
    return "";
  }
  if (word.len > TEXTS_SIZE / 4) {
    return press_arena_str(trie->arena, word).data;
  }
  if (word.len > trie->n_texts) {
    trie->texts = press_arena_take(trie->arena, TEXTS_SIZE);
    trie->n_texts = trie->texts ? TEXTS_SIZE : 0;
    if (!trie->texts) {
      return NULL;
    }
  }
  char *const kept = trie->texts;
  memcpy(kept, word.data, word.len);
  trie->texts += word.len;
  trie->n_texts -= word.len;
  return kept;
}

static uint32_t
make_step(Trie *trie, uint32_t node, PressStr word)
{
  const uint32_t tag = tag_of(node, press_hash(word));
  size_t slot = find_slot(trie, node, word, tag);
  if (trie->slots[slot].node != NO_NODE) {
    return trie->slots[slot].node;
  }
  if (trie->nodes.n >= trie->n_slots / 4 * 3) {
    if (!grow(trie)) {
      return NO_NODE;
    }
    slot = find_slot(trie, node, word, tag);
  }
  const char *text = keep_text(trie, word);
  if (!text || !PRESS_ROOM(trie->arena, &trie->nodes)) {
    return NO_NODE;
  }
  const uint32_t next = (uint32_t)trie->nodes.n++;
  trie->nodes.items[next] =
      (TrieNode){.text = text, .len = (uint32_t)word.len, .before = node};
  trie->nodes.items[node].has_next = true;
  trie->slots[slot] = (TrieSlot){tag, next};
  return next;
}

uint32_t
press_trie_make(Trie *trie, uint32_t node, const PressStr *words, size_t n)
{
  for (size_t i = 0; i < n && node != NO_NODE; i++) {
    node = make_step(trie, node, words[i]);
  }
  return node;
}

uint32_t
press_trie_kind(Trie *trie, const Reading *reading)
{
  if (!PRESS_ROOM(trie->arena, &trie->kinds)) {
    return NO_KIND;
  }
  trie->kinds.items[trie->kinds.n] = *reading;
  return (uint32_t)trie->kinds.n++;
}

bool
press_trie_add(Trie *trie, uint32_t node, uint32_t kind, uint32_t features)
{
  if (!PRESS_ROOM(trie->arena, &trie->entries)) {
    return false;
  }
  TrieNode *at = &trie->nodes.items[node];
  trie->entries.items[trie->entries.n] =
      (TrieEntry){.kind = kind, .features = features, .before = at->last};
  at->last = (uint32_t)++trie->entries.n;
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
