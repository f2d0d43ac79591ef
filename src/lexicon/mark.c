// SPDX-License-Identifier: MIT

// Marking walks several paths at once from each token: those of the language,
// those of both languages, and those behind a verb that the token is a form of.
// What stands at their ends is put in order and becomes the readings of a hit,
// so a form has readings of its own only where a text has it.

#include "base/map.h"
#include "lexicon/load.h"

// Words of a phrase that is looked up
#define MAX_LOOKUP 16

// Persons are joined where a form serves several of one tense (je parle, il
// parle): readers of a hit would only have to join them themselves
#define PERSONS                                                                \
  (FEAT_P1 | FEAT_P2 | FEAT_P3 | FEAT_SING | FEAT_PLUR | FEAT_MASC | FEAT_FEM)

// A place that the words so far lead to
typedef struct {
  uint32_t node;
  uint8_t ending;         ///< Of the verb that the first word is a form of
  const VerbModel *model; ///< Null if it is none
} Path;

// A reading at the end of a path
typedef struct {
  uint32_t kind;
  uint32_t order; ///< Among those of one kind
  uint32_t features;
} Found;

typedef struct {
  const Lexicon *lexicon;
  Language language;
  Arena *arena;
  struct {
    Path *items;
    size_t n;
    size_t cap;
  } paths;
  struct {
    Found *items;
    size_t n;
    size_t cap;
  } found;
} Walk;

static bool
add_path(Walk *walk, Path path)
{
  if (path.node == NO_NODE) {
    return true;
  }
  if (!PRESS_ROOM(walk->arena, &walk->paths)) {
    return false;
  }
  walk->paths.items[walk->paths.n++] = path;
  return true;
}

static bool
walk_start(Walk *walk, PressStr word, uint64_t hash)
{
  const Trie *trie = &walk->lexicon->trie;
  const FormTable *forms = &walk->lexicon->forms[walk->language];
  const uint32_t roots[] = {TRIE_ROOT(walk->language), TRIE_ROOT_OF_ALL};
  walk->paths.n = 0;
  for (size_t i = 0; i < 2; i++) {
    const Path path = {.node = press_trie_step(trie, roots[i], word, hash)};
    if (!add_path(walk, path)) {
      return false;
    }
  }
  size_t at = SIZE_MAX;
  FormFound form;
  while (press_forms_find(forms, trie, word, hash, &at, &form)) {
    if (!add_path(walk, (Path){form.node, form.ending, form.model})) {
      return false;
    }
  }
  return true;
}

static void
walk_on(Walk *walk, PressStr word, uint64_t hash)
{
  size_t n = 0;
  for (size_t i = 0; i < walk->paths.n; i++) {
    Path path = walk->paths.items[i];
    path.node = press_trie_step(&walk->lexicon->trie, path.node, word, hash);
    if (path.node != NO_NODE) {
      walk->paths.items[n++] = path;
    }
  }
  walk->paths.n = n;
}

static bool
walk_has_next(const Walk *walk)
{
  for (size_t i = 0; i < walk->paths.n; i++) {
    if (walk->lexicon->trie.nodes.items[walk->paths.items[i].node].has_next) {
      return true;
    }
  }
  return false;
}

// Put one more in its place: by kind, which is the order of the lists
static bool
add_found(Walk *walk, Found found)
{
  if (!PRESS_ROOM(walk->arena, &walk->found)) {
    return false;
  }
  size_t i = walk->found.n++;
  Found *items = walk->found.items;
  for (; i &&
         (items[i - 1].kind > found.kind || (items[i - 1].kind == found.kind &&
                                             items[i - 1].order > found.order));
       i--) {
    items[i] = items[i - 1];
  }
  items[i] = found;
  return true;
}

// What an entry means for each thing that the verb's form is
static bool
add_verb(Walk *walk, const Path *path, const TrieEntry *entry)
{
  for (uint8_t i = path->ending; i != NO_ENDING;
       i = path->model->endings[i].same) {
    const Found found = {entry->kind, i, path->model->endings[i].features};
    if (!add_found(walk, found)) {
      return false;
    }
  }
  return true;
}

static bool
add_entries(Walk *walk, const Path *path)
{
  const Trie *trie = &walk->lexicon->trie;
  uint32_t i = trie->nodes.items[path->node].last;
  while (i) {
    const TrieEntry *entry = &trie->entries.items[i - 1];
    const Found found = {entry->kind, i, entry->features};
    if (!(path->model ? add_verb(walk, path, entry) : add_found(walk, found))) {
      return false;
    }
    i = entry->before;
  }
  return true;
}

// Same but for features
static bool
is_same(const Reading *a, const Reading *b)
{
  return a == b ||
         (a->pos == b->pos && a->type == b->type && a->type2 == b->type2 &&
          a->n_classes == b->n_classes && a->classes == b->classes &&
          press_str_equals(a->lemma, b->lemma) &&
          press_str_equals(a->label, b->label));
}

// Join readings that differ in person, number or gender only
static void
join_found(Walk *walk)
{
  const Reading *kinds = walk->lexicon->trie.kinds.items;
  Found *items = walk->found.items;
  size_t n = 0;
  for (size_t i = 0; i < walk->found.n; i++) {
    size_t at = 0;
    while (at < n &&
           (((items[at].features ^ items[i].features) & ~(uint32_t)PERSONS) ||
            !is_same(&kinds[items[at].kind], &kinds[items[i].kind]))) {
      at++;
    }
    if (at < n) {
      items[at].features |= items[i].features;
    } else {
      items[n++] = items[i];
    }
  }
  walk->found.n = n;
}

// The readings of the words so far; none if no phrase ends here. False if
// memory is out
static bool
walk_read(Walk *walk, Hit *hit)
{
  walk->found.n = 0;
  for (size_t i = 0; i < walk->paths.n; i++) {
    if (!add_entries(walk, &walk->paths.items[i])) {
      return false;
    }
  }
  join_found(walk);
  const size_t n = walk->found.n;
  Reading *readings =
      n ? press_arena_take(walk->arena, n * sizeof *readings) : NULL;
  for (size_t i = 0; readings && i < n; i++) {
    readings[i] = walk->lexicon->trie.kinds.items[walk->found.items[i].kind];
    readings[i].features = walk->found.items[i].features;
  }
  hit->readings = readings;
  hit->n_readings = (uint32_t)n;
  return !n || readings;
}

// Most words of a text are in it again and again: the last hits that are one
// word long are remembered, by the word's hash
#define MIN_SEEN ((size_t)256)
#define MAX_SEEN ((size_t)65536)

// What marking writes
typedef struct {
  Walk walk;
  const Article *article;
  const uint64_t *hashes; ///< Of each token's norm
  uint32_t *seen;         ///< Numbers of hits, from 1; 0 for none
  size_t n_seen;          ///< A power of two
  struct {
    Hit *items;
    size_t n;
    size_t cap;
  } hits;
} Marker;

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

// Go on by one word; a phrase ends with its sentence. Returns the token behind
static uint32_t
mark_on(Marker *marker, uint32_t token, uint32_t end)
{
  const Token *tokens = marker->article->tokens;
  const uint32_t n = marker->article->n_tokens;
  if (walk_has_next(&marker->walk)) {
    uint32_t at = end;
    while (at < n && is_quote(&tokens[at])) {
      at++;
    }
    if (at < n && tokens[at].sentence == tokens[token].sentence) {
      walk_on(&marker->walk, tokens[at].norm, marker->hashes[at]);
      return at + 1;
    }
  }
  marker->walk.paths.n = 0;
  return end;
}

// The longest hit of a token comes first
static void
turn(Hit *hits, size_t n)
{
  for (size_t i = 0; i < n / 2; i++) {
    const Hit hit = hits[i];
    hits[i] = hits[n - 1 - i];
    hits[n - 1 - i] = hit;
  }
}

// The hit of the same word further up, or null
static const Hit *
find_seen(const Marker *marker, uint32_t token)
{
  const uint32_t i = marker->seen[marker->hashes[token] & (marker->n_seen - 1)];
  const Token *tokens = marker->article->tokens;
  const Hit *hit = i ? &marker->hits.items[i - 1] : NULL;
  return hit && press_str_equals(tokens[hit->token].norm, tokens[token].norm)
             ? hit
             : NULL;
}

// Readings of the words from a token on
static bool
read_words(Marker *marker, Hit *hit)
{
  const Hit *seen = hit->n == 1 ? find_seen(marker, hit->token) : NULL;
  if (!seen) {
    return walk_read(&marker->walk, hit);
  }
  hit->readings = seen->readings;
  hit->n_readings = seen->n_readings;
  return true;
}

static bool
mark_token(Marker *marker, uint32_t token)
{
  const size_t first = marker->hits.n;
  uint32_t end = token + 1;
  bool ok = walk_start(&marker->walk, marker->article->tokens[token].norm,
                       marker->hashes[token]);
  while (ok && marker->walk.paths.n) {
    Hit hit = {.token = token, .n = end - token};
    ok = read_words(marker, &hit);
    if (ok && hit.n_readings) {
      ok = PRESS_ROOM(marker->walk.arena, &marker->hits);
      if (ok) {
        marker->hits.items[marker->hits.n++] = hit;
      }
    }
    end = mark_on(marker, token, end);
  }
  const size_t n = marker->hits.n;
  if (n > first) {
    turn(marker->hits.items + first, n - first);
    if (marker->hits.items[n - 1].n == 1) {
      marker->seen[marker->hashes[token] & (marker->n_seen - 1)] = (uint32_t)n;
    }
  }
  return ok;
}

// Memory for an article's hits, and the hashes of its words
static bool
start_marking(Marker *marker)
{
  Arena *arena = marker->walk.arena;
  const size_t n = marker->article->n_tokens;
  marker->n_seen = MIN_SEEN;
  while (marker->n_seen < n && marker->n_seen < MAX_SEEN) {
    marker->n_seen *= 2;
  }
  marker->seen = press_arena_array(arena, marker->n_seen, sizeof *marker->seen);
  marker->hits.items =
      press_arena_take(arena, (n + 1) * sizeof *marker->hits.items);
  uint64_t *hashes = press_arena_take(arena, (n + 1) * sizeof *hashes);
  if (!marker->seen || !marker->hits.items || !hashes) {
    return false;
  }
  marker->hits.cap = n + 1;
  for (size_t i = 0; i < n; i++) {
    hashes[i] = press_hash(marker->article->tokens[i].norm);
  }
  marker->hashes = hashes;
  return true;
}

PressStatus
press_lexicon_mark(const Lexicon *lexicon,
                   Arena *arena,
                   const Article *article,
                   Marks *marks)
{
  const uint32_t n = article->n_tokens;
  Marker marker = {.walk = {.lexicon = lexicon,
                            .language = article->language,
                            .arena = arena},
                   .article = article};
  uint32_t *first = press_arena_array(arena, (size_t)n + 1, sizeof *first);
  if (!first || !start_marking(&marker)) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < n; i++) {
    if (!mark_token(&marker, i)) {
      return PRESS_NO_MEMORY;
    }
    first[i + 1] = (uint32_t)marker.hits.n;
  }
  *marks = (Marks){.hits = marker.hits.items, .first = first, .n = first[n]};
  return PRESS_OK;
}

const Hit *
press_lexicon_lookup(const Lexicon *lexicon,
                     Arena *arena,
                     Language language,
                     PressStr phrase)
{
  Walk walk = {.lexicon = lexicon, .language = language, .arena = arena};
  Hit *hit = press_arena_array(arena, 1, sizeof *hit);
  PressStr word = PRESS_NONE;
  while (hit && hit->n < MAX_LOOKUP && press_field_item(&phrase, ' ', &word)) {
    const uint64_t hash = press_hash(word);
    if (hit->n++) {
      walk_on(&walk, word, hash);
    } else if (!walk_start(&walk, word, hash)) {
      return NULL;
    }
  }
  const bool whole = hit && press_str_is_none(phrase);
  return whole && walk_read(&walk, hit) && hit->n_readings ? hit : NULL;
}
