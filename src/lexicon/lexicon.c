// SPDX-License-Identifier: MIT

// The lexicon is one arena: the lists as they were read, the trie over them,
// the readings. Marking looks each token up once and follows edges from there,
// so its cost is that of the tokens plus that of the phrases that begin.

#include "lexicon/lexicon.h"

#include "base/world.h"
#include "lexicon/load.h"
#include "lexicon/table.h"

// Words of a phrase that is looked up
#define MAX_LOOKUP 16

static void
free_lexicon(PressWorld *world)
{
  Lexicon *lexicon = world->lexicon;
  world->lexicon = NULL;
  if (lexicon) {
    Arena arena = lexicon->arena;
    press_arena_clear(&arena);
  }
}

PressStatus
press_lexicon_get(PressWorld *world, const Lexicon **lexicon)
{
  if (world->lexicon) {
    *lexicon = world->lexicon;
    return PRESS_OK;
  }
  Arena arena = press_arena(world->alloc, 0);
  Arena work = press_arena(world->alloc, 0);
  Lexicon *made = press_arena_array(&arena, 1, sizeof *made);
  PressStatus st = PRESS_NO_MEMORY;
  if (made) {
    made->arena = arena;
    st = press_lexicon_load(world, made, &work);
    arena = made->arena;
  } else {
    st = press_report(world, PRESS_ERROR, st, (PressOrigin){0}, PRESS_NONE,
                      "no memory for the lexicon");
  }
  press_arena_clear(&work);
  if (st) {
    press_arena_clear(&arena);
    return st;
  }
  world->lexicon = made;
  world->free_lexicon = free_lexicon;
  *lexicon = made;
  return PRESS_OK;
}

WordClass
press_lexicon_class(const Lexicon *lexicon, PressStr name)
{
  const uint32_t i = press_map_get(&lexicon->class_by_name, name);
  return i == MAP_NONE ? NO_CLASS : (WordClass)i;
}

uint16_t
press_lexicon_n_classes(const Lexicon *lexicon)
{
  return (uint16_t)lexicon->classes.n;
}

PressStr
press_lexicon_class_name(const Lexicon *lexicon, WordClass word_class)
{
  return lexicon->classes.items[word_class];
}

bool
press_reading_has(const Reading *reading, WordClass word_class)
{
  for (uint16_t i = 0; i < reading->n_classes; i++) {
    if (reading->classes[i] == word_class) {
      return true;
    }
  }
  return false;
}

// What marking walks over
typedef struct {
  const Trie *trie;
  const Article *article;
  const uint32_t *words; ///< Number of each token's norm
  uint32_t token;        ///< Where it began
  uint32_t end;          ///< Behind the last token of the phrase
  uint32_t node;
} Walk;

// Marks that may stand inside a phrase: not "en mesure de" répondre
static bool
is_quote(const Token *token)
{
  static const char *const quotes[] = {"\"", "\xC2\xAB", "\xC2\xBB",
                                       "\xE2\x80\x9C", "\xE2\x80\x9D"};
  if (token->kind != TOKEN_PUNCT) {
    return false;
  }
  for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
    if (press_str_equals(token->text, press_str(quotes[i]))) {
      return true;
    }
  }
  return false;
}

static Walk
walk_start(const Trie *trie,
           const Article *article,
           const uint32_t *words,
           uint32_t token)
{
  const uint32_t word = words[token];
  const uint32_t node = word == NO_WORD
                            ? NO_NODE
                            : trie->words.items[word].start[article->language];
  return (Walk){trie, article, words, token, token + 1, node};
}

// Go on by one word; a phrase ends with its sentence
static void
walk_on(Walk *walk)
{
  const Token *tokens = walk->article->tokens;
  const uint32_t n = walk->article->n_tokens;
  if (walk->trie->nodes.items[walk->node].has_next) {
    uint32_t at = walk->end;
    while (at < n && is_quote(&tokens[at])) {
      at++;
    }
    if (at < n && tokens[at].sentence == tokens[walk->token].sentence) {
      walk->end = at + 1;
      walk->node = press_trie_step(walk->trie, walk->node, walk->words[at]);
      return;
    }
  }
  walk->node = NO_NODE;
}

static uint32_t
count_hits(Walk walk)
{
  uint32_t n = 0;
  for (; walk.node != NO_NODE; walk_on(&walk)) {
    n += walk.trie->nodes.items[walk.node].n != 0;
  }
  return n;
}

// Hits are written from the back, so the longest comes first
static void
write_hits(Walk walk, Hit *end)
{
  for (; walk.node != NO_NODE; walk_on(&walk)) {
    if (walk.trie->nodes.items[walk.node].n) {
      *--end = walk.trie->hits[walk.node];
      end->token = walk.token;
      end->n = walk.end - walk.token;
    }
  }
}

PressStatus
press_lexicon_mark(const Lexicon *lexicon,
                   Arena *arena,
                   const Article *article,
                   Marks *marks)
{
  const uint32_t n = article->n_tokens;
  uint32_t *words = press_arena_array(arena, (size_t)n + 1, sizeof *words);
  uint32_t *first = press_arena_array(arena, (size_t)n + 1, sizeof *first);
  if (!words || !first) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n; i++) {
    words[i] = press_trie_word(&lexicon->trie, article->tokens[i].norm);
  }
  const Trie *trie = &lexicon->trie;
  for (uint32_t i = 0; i < n; i++) {
    first[i + 1] = first[i] + count_hits(walk_start(trie, article, words, i));
  }
  Hit *hits = press_arena_array(arena, (size_t)first[n] + 1, sizeof *hits);
  if (!hits) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n; i++) {
    write_hits(walk_start(trie, article, words, i), hits + first[i + 1]);
  }
  *marks = (Marks){.hits = hits, .first = first, .n = first[n]};
  return PRESS_OK;
}

const Hit *
press_lexicon_lookup(const Lexicon *lexicon, Language language, PressStr phrase)
{
  PressStr words[MAX_LOOKUP];
  size_t n = 0;
  PressStr word = PRESS_NONE;
  while (press_field_item(&phrase, ' ', &word)) {
    if (n == MAX_LOOKUP) {
      return NULL;
    }
    words[n++] = word;
  }
  const uint32_t node = press_trie_find(&lexicon->trie, language, words, n);
  return node != NO_NODE && lexicon->trie.nodes.items[node].n
             ? &lexicon->trie.hits[node]
             : NULL;
}

PressStr
press_lexicon_country(const Lexicon *lexicon, Language language, PressStr code)
{
  const size_t i = press_country_index(code);
  return i < N_COUNTRY_CODES ? lexicon->countries[language][i] : PRESS_NONE;
}
