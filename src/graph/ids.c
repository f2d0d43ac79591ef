// SPDX-License-Identifier: MIT

// Ids from content: "slug-hash", where the hash is the first 16 digits of the
// SHA-256 of the key fields, joined by U+001F (MODEL.md section 11, "Ids").
//
// The order of the work is the order of dependence: documents, nodes (whose
// keys name documents), statements that are not derived, derived statements
// (whose keys name statements: those of a chain first), claims. A second thing
// with the digits of a first one takes the next 16; which is the first, is
// fixed by the model: nodes by hash, types and label, statements by hash.

#include "graph/ids.h"

#include "base/fold.h"
#include "base/map.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "base/world.h"
#include "graph/graph.h"

#include <stdlib.h>

#define HASH_DIGITS 64
#define ID_DIGITS 16

/// Digits of a hash, terminated
typedef struct {
  char hex[HASH_DIGITS + 1];
} Hex;

/// Work on the ids of one graph
typedef struct {
  const PressGraph *graph;
  const PressOntology *ontology;
  Arena *arena;  ///< Of the result
  Arena scratch; ///< Of everything else
  bool unite;    ///< The same key gives the same id
  GraphIds ids;
  Map used;      ///< Id to its place in owners
  Map times;     ///< Hash to the number of ids that it gave
  Map documents; ///< Id that a document had to its index
  struct {
    Hex *items;
    size_t n;
    size_t cap;
  } owners; ///< Hash that each used id was made of
} IdMaker;

/// Fields that are being hashed
typedef struct {
  Sha256 hash;
  bool started;
} Key;

static Key
key_of(const char *kind)
{
  Key key = {press_sha256(), true};

  press_sha256_feed(&key.hash, press_str(kind));
  return key;
}

static void
key_part(Key *key, PressStr text)
{
  if (text.len) {
    press_sha256_feed(&key->hash, text);
  }
}

static void
key_field(Key *key, PressStr text)
{
  key_part(key, PRESS_STR("\x1f"));
  key_part(key, text);
}

static void
key_number(Key *key, uint32_t number)
{
  char digits[16];
  size_t at = sizeof digits;

  if (number == PRESS_NO_INDEX) {
    key_field(key, PRESS_NONE);
    return;
  }
  do {
    digits[--at] = (char)('0' + number % 10);
    number /= 10;
  } while (number);
  key_field(key, (PressStr){digits + at, sizeof digits - at});
}

// Fields one behind the other: ids of a list, parts of a time
static void
key_joined(Key *key, const PressStr *parts, size_t n, const char *separator)
{
  key_field(key, PRESS_NONE);
  for (size_t i = 0; i < n; ++i) {
    if (i) {
      key_part(key, press_str(separator));
    }
    key_part(key, parts[i]);
  }
}

static Hex
key_end(Key *key)
{
  Hex hex;

  press_sha256_end(&key->hash, hex.hex);
  return hex;
}

static PressStr
hex_text(const Hex *hex)
{
  return (PressStr){hex->hex, HASH_DIGITS};
}

static bool
keep_owner(IdMaker *maker, PressStr id, const Hex *hash)
{
  if (!PRESS_ROOM(&maker->scratch, &maker->owners) ||
      !press_map_put(&maker->used, id, (uint32_t)maker->owners.n)) {
    return false;
  }
  maker->owners.items[maker->owners.n++] = *hash;
  return true;
}

// Digits of the nth try. A hash has four; behind them come the digits of the
// hash of the hash, which no document of sense ever needs.
static Hex
digits_of_try(const Hex *hash, uint32_t n)
{
  Hex digits = *hash;

  if (n >= HASH_DIGITS / ID_DIGITS) {
    Key key = key_of(hash->hex);
    key_number(&key, n);
    digits = key_end(&key);
    n = 0;
  }
  memmove(digits.hex, digits.hex + (size_t)n * ID_DIGITS, ID_DIGITS);
  return digits;
}

// The id of a thing, or none if memory is out
static PressStr
give(IdMaker *maker, PressStr head, const Hex *hash, bool unite)
{
  const uint32_t known = press_map_get(&maker->times, hex_text(hash));
  uint32_t n = known == MAP_NONE || unite ? 0 : known;

  for (;; ++n) {
    const Hex digits = digits_of_try(hash, n);
    const PressStr parts[] = {head, PRESS_STR("-"), {digits.hex, ID_DIGITS}};
    const PressStr id = press_arena_join(maker->arena, parts, 3);
    if (press_str_is_none(id)) {
      return id;
    }

    const uint32_t owner = press_map_get(&maker->used, id);
    if (owner == MAP_NONE) {
      const PressStr name = press_arena_str(&maker->scratch, hex_text(hash));
      const bool done = !press_str_is_none(name) &&
                        press_map_put(&maker->times, name, n + 1) &&
                        keep_owner(maker, id, hash);
      return done ? id : PRESS_NONE;
    }
    if (unite &&
        !memcmp(maker->owners.items[owner].hex, hash->hex, HASH_DIGITS)) {
      return id;
    }
  }
}

// A property as text: digits of a number, none for anything but text
static PressStr
property(const PressNode *node, const char *name)
{
  const PressValue *const value = press_value_get(node->properties, name);
  const bool scalar =
      value && (value->kind == PRESS_TEXT || value->kind == PRESS_NUMBER);

  return scalar ? value->text : PRESS_NONE;
}

static bool
is_true(const PressNode *node, const char *name)
{
  const PressValue *const value = press_value_get(node->properties, name);

  return value && value->kind == PRESS_BOOL && value->boolean;
}

static bool
has_type(const PressNode *node, PressStr type)
{
  for (uint32_t i = 0; i < node->n_types; ++i) {
    if (press_str_equals(node->types[i], type)) {
      return true;
    }
  }
  return false;
}

// Id that the document named by a property has now
static PressStr
document_property(const IdMaker *maker, const PressNode *node)
{
  const PressStr old = property(node, "document");
  const uint32_t index = press_map_get(&maker->documents, old);

  return index == MAP_NONE ? old : maker->ids.documents[index];
}

static int
compare_places(const IdMaker *maker, const PressSpan *a, const PressSpan *b)
{
  const int c = press_str_compare(maker->ids.documents[a->document],
                                  maker->ids.documents[b->document]);
  const uint32_t a_start = a->start == PRESS_NO_INDEX ? 0 : a->start;
  const uint32_t b_start = b->start == PRESS_NO_INDEX ? 0 : b->start;
  const uint32_t a_end = a->end == PRESS_NO_INDEX ? 0 : a->end;
  const uint32_t b_end = b->end == PRESS_NO_INDEX ? 0 : b->end;

  if (c || a_start != b_start) {
    return c ? c : (a_start > b_start) - (a_start < b_start);
  }
  return (a_end < b_end) - (a_end > b_end);
}

static const PressSpan *
first_mention(const IdMaker *maker, const PressNode *node)
{
  const PressSpan *first = NULL;

  for (uint32_t i = 0; i < node->n_mentions; ++i) {
    const PressSpan *const span = &node->mentions[i].span;
    if (!first || compare_places(maker, span, first) < 0) {
      first = span;
    }
  }
  return first;
}

// The first so many characters of an ISO date
static PressStr
date_start(PressStr date, size_t characters)
{
  size_t at = 0;

  while (characters-- && at < date.len) {
    press_utf8_next(date, &at);
  }
  return press_str_cut(date, 0, at);
}

static PressStr
date_slug(IdMaker *maker, const PressNode *node)
{
  const PressStr start = property(node, "start");
  const PressStr end = property(node, "end");
  const PressStr precision = property(node, "precision");

  if (start.len && end.len) {
    if (press_str_equals(precision, PRESS_STR("day")) &&
        press_str_equals(start, end)) {
      return press_fold_slug(&maker->scratch, start);
    }
    if (press_str_equals(precision, PRESS_STR("month"))) {
      return press_fold_slug(&maker->scratch, date_start(start, 7));
    }
    if (press_str_equals(precision, PRESS_STR("year"))) {
      return press_fold_slug(&maker->scratch, date_start(start, 4));
    }
  }
  const PressStr parts[] = {start, PRESS_STR(" "), end};
  return press_fold_slug(&maker->scratch,
                         press_arena_join(&maker->scratch, parts, 3));
}

/// What the id of a node is made of
typedef struct {
  PressStr slug;
  Hex hash;
  bool date;
} NodeKey;

static bool
name_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  const PressStr name = press_fold_key(&maker->scratch, node->label);
  const PressSpan *const first = first_mention(maker, node);
  const bool one_word = !name.len || !memchr(name.data, ' ', name.len);
  Key key = key_of("name");

  if (press_str_is_none(name)) {
    return false;
  }
  key_field(&key, name);
  // A single word names a person only within its document
  if (has_type(node, PRESS_STR("Person")) && one_word && first) {
    key_field(&key, maker->ids.documents[first->document]);
  }
  made->hash = key_end(&key);
  made->slug = press_fold_slug(&maker->scratch, name);
  return !press_str_is_none(made->slug);
}

static bool
date_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  Key key = key_of("date");

  key_field(&key, property(node, "start"));
  key_field(&key, property(node, "end"));
  key_field(&key, property(node, "precision"));
  made->hash = key_end(&key);
  made->slug = date_slug(maker, node);
  made->date = true;
  return !press_str_is_none(made->slug);
}

static bool
mention_key(IdMaker *maker,
            const PressNode *node,
            const PressSpan *first,
            NodeKey *made)
{
  Key key = key_of("mention");

  key_field(&key, maker->ids.documents[first->document]);
  key_number(&key, first->start);
  key_number(&key, first->end);
  made->hash = key_end(&key);
  made->slug = press_fold_slug(&maker->scratch, node->label);
  return !press_str_is_none(made->slug);
}

static bool
bare_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  const char *kind = "import";
  if (has_type(node, PRESS_STR("Article"))) {
    kind = "article";
  } else if (is_true(node, "unspecified")) {
    kind = "unspecified";
  }

  Key key = key_of(kind);
  key_field(&key, document_property(maker, node));
  made->slug = press_str(kind);
  if (kind[0] == 'i') {
    key_field(&key, property(node, "source_id"));
    made->slug = press_fold_slug(&maker->scratch, node->label);
  }
  made->hash = key_end(&key);
  return !press_str_is_none(made->slug);
}

static bool
node_key(IdMaker *maker, const PressNode *node, NodeKey *made)
{
  *made = (NodeKey){.date = false};
  if (node->named) {
    return name_key(maker, node, made);
  }
  if (has_type(node, PRESS_STR("TimeSpan")) &&
      (property(node, "start").len || property(node, "end").len)) {
    return date_key(maker, node, made);
  }
  const PressSpan *const first = first_mention(maker, node);
  return first ? mention_key(maker, node, first, made)
               : bare_key(maker, node, made);
}

/// A thing on its way into the order in which ids are given
typedef struct {
  Hex hash;
  const PressNode *node; ///< Of a node
  PressStr id;           ///< That it had
  PressStr slug;
  bool date;
  uint32_t index;
} IdRow;

static int
compare_types(const PressNode *a, const PressNode *b)
{
  const uint32_t n = a->n_types < b->n_types ? a->n_types : b->n_types;

  for (uint32_t i = 0; i < n; ++i) {
    const int c = press_str_compare(a->types[i], b->types[i]);
    if (c) {
      return c;
    }
  }
  return (a->n_types > b->n_types) - (a->n_types < b->n_types);
}

static int
compare_rows(const void *a, const void *b)
{
  const IdRow *const x = a;
  const IdRow *const y = b;
  int c = memcmp(x->hash.hex, y->hash.hex, HASH_DIGITS);

  if (!c && x->node && y->node) {
    c = compare_types(x->node, y->node);
    c = c ? c : press_str_compare(x->node->label, y->node->label);
  } else if (!c) {
    c = press_str_compare(x->id, y->id);
  }
  return c ? c : (x->index > y->index) - (x->index < y->index);
}

static bool
document_ids(IdMaker *maker)
{
  const DocumentList *const list = &maker->graph->documents;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressDocument *const document = list->items + i;
    Hex hash = {{0}};

    if (!press_str_is_none(document->text)) {
      press_sha256_text(document->text, hash.hex);
    } else {
      // Digits of a text that is not here; too few of them are padded
      memset(hash.hex, '0', HASH_DIGITS);
      const size_t n = document->sha256.len < HASH_DIGITS ? document->sha256.len
                                                          : HASH_DIGITS;
      if (n) {
        memcpy(hash.hex, document->sha256.data, n);
      }
    }
    maker->ids.documents[i] = give(maker, PRESS_STR("d"), &hash, maker->unite);
    if (press_str_is_none(maker->ids.documents[i]) ||
        (!press_str_is_none(document->id) &&
         !press_map_put(&maker->documents, document->id, i))) {
      return false;
    }
  }
  return true;
}

static bool
node_ids(IdMaker *maker)
{
  const NodeList *const list = &maker->graph->nodes;
  IdRow *const rows = press_arena_array(&maker->scratch, list->n, sizeof *rows);

  if (list->n && !rows) {
    return false;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressNode *const node = list->items + i;
    NodeKey key;
    if (!node_key(maker, node, &key)) {
      return false;
    }
    rows[i] = (IdRow){key.hash, node, node->id, key.slug, key.date, i};
  }
  if (list->n) {
    qsort(rows, list->n, sizeof *rows, compare_rows);
  }
  for (size_t i = 0; i < list->n; ++i) {
    const PressStr id =
        give(maker, rows[i].slug, &rows[i].hash, maker->unite && rows[i].date);
    if (press_str_is_none(id)) {
      return false;
    }
    maker->ids.nodes[rows[i].index] = id;
  }
  return true;
}

static int
compare_texts(const void *a, const void *b)
{
  return press_str_compare(*(const PressStr *)a, *(const PressStr *)b);
}

// Ids that a list of references stands for, sorted; equal ones once if they
// will be one. The list is in scratch; false if memory is out
static bool
sorted_ids(IdMaker *maker,
           const PressStr *ids,
           const uint32_t *references,
           uint32_t n,
           PressStr **sorted,
           size_t *n_sorted)
{
  PressStr *const list = press_arena_array(&maker->scratch, n, sizeof *list);
  size_t kept = 0;

  if (n && !list) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    list[i] = ids[references[i]];
  }
  if (n) {
    qsort(list, n, sizeof *list, compare_texts);
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (!maker->unite || !kept || !press_str_equals(list[kept - 1], list[i])) {
      list[kept++] = list[i];
    }
  }
  *sorted = list;
  *n_sorted = kept;
  return true;
}

static void
time_field(Key *key, const PressTime *time)
{
  if (!time) {
    key_field(key, PRESS_NONE);
    return;
  }
  const PressStr parts[] = {time->start, time->end, time->precision, time->raw};
  key_joined(key, parts, time->start.len || time->end.len ? 3 : 4, "/");
}

static void
quantity_field(Key *key, const PressQuantity *quantity)
{
  if (!quantity) {
    key_field(key, PRESS_NONE);
    return;
  }
  const PressStr comparator =
      quantity->comparator.len ? quantity->comparator : PRESS_STR("=");
  const PressStr parts[] = {quantity->value, quantity->value_max, comparator,
                            quantity->unit};
  key_joined(key, parts, 4, "/");
}

static PressStr
statement_document(const IdMaker *maker, const PressGraphStatement *s)
{
  const PressSpan *first = NULL;

  for (uint32_t i = 0; !s->derived && i < s->n_evidence; ++i) {
    if (!first || compare_places(maker, s->evidence + i, first) < 0) {
      first = s->evidence + i;
    }
  }
  return first ? maker->ids.documents[first->document] : PRESS_NONE;
}

static bool
is_symmetric(const IdMaker *maker, PressStr predicate)
{
  const uint16_t row =
      press_ontology_find_predicate(maker->ontology, predicate);

  return row != PRESS_NO_ROW &&
         press_ontology_predicate(maker->ontology, row)->symmetric;
}

static bool
statement_hash(IdMaker *maker, const PressGraphStatement *s, Hex *hash)
{
  PressStr ends[] = {maker->ids.nodes[s->subject], maker->ids.nodes[s->object]};
  PressStr *list = NULL;
  size_t n = 0;
  Key key = key_of("statement");

  if (press_str_compare(ends[1], ends[0]) < 0 &&
      is_symmetric(maker, s->predicate)) {
    const PressStr subject = ends[0];
    ends[0] = ends[1];
    ends[1] = subject;
  }
  key_field(&key, statement_document(maker, s));
  key_field(&key, ends[0]);
  key_field(&key, s->predicate);
  key_field(&key, ends[1]);
  key_field(&key, s->negated ? PRESS_STR("negated") : PRESS_STR("affirmed"));
  key_field(&key, press_certainty_name(s->status));
  if (!sorted_ids(maker, maker->ids.nodes, s->sources, s->n_sources, &list,
                  &n)) {
    return false;
  }
  key_joined(&key, list, n, ",");
  time_field(&key, s->time);
  quantity_field(&key, s->quantity);
  key_field(&key, s->derived ? s->derived->rule : PRESS_NONE);
  n = 0;
  if (s->derived && !sorted_ids(maker, maker->ids.statements, s->derived->from,
                                s->derived->n_from, &list, &n)) {
    return false;
  }
  key_joined(&key, list, n, ",");
  *hash = key_end(&key);
  return true;
}

static bool
plain_statement_ids(IdMaker *maker)
{
  const StatementList *const list = &maker->graph->statements;
  IdRow *const rows = press_arena_array(&maker->scratch, list->n, sizeof *rows);
  size_t n = 0;

  if (list->n && !rows) {
    return false;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressGraphStatement *const s = list->items + i;
    if (s->derived) {
      // Until its turn it is called what it was called
      maker->ids.statements[i] = s->id;
      continue;
    }
    rows[n] = (IdRow){.id = s->id, .index = i};
    if (!statement_hash(maker, s, &rows[n++].hash)) {
      return false;
    }
  }
  if (n) {
    qsort(rows, n, sizeof *rows, compare_rows);
  }
  for (size_t i = 0; i < n; ++i) {
    const PressStr id =
        give(maker, PRESS_STR("s"), &rows[i].hash, maker->unite);
    if (press_str_is_none(id)) {
      return false;
    }
    maker->ids.statements[rows[i].index] = id;
  }
  return true;
}

/// Order in which derived statements get their ids: a chain before its end
typedef struct {
  uint32_t *waits;  ///< Derived statements that a statement waits for
  uint32_t *heads;  ///< First entry of the list of those that wait for it
  uint32_t *next;   ///< Next entry of that list
  uint32_t *waiter; ///< Statement of an entry
  uint32_t *level;  ///< Statements whose turn it is
  uint32_t *after;  ///< Statements of the next turn
} Chains;

static bool
chains_new(IdMaker *maker, Chains *chains)
{
  const StatementList *const list = &maker->graph->statements;
  size_t n_links = 0;

  for (size_t i = 0; i < list->n; ++i) {
    n_links += list->items[i].derived ? list->items[i].derived->n_from : 0;
  }
  *chains = (Chains){
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, n_links + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, n_links + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
      press_arena_array(&maker->scratch, list->n + 1, sizeof(uint32_t)),
  };
  return chains->waits && chains->heads && chains->next && chains->waiter &&
         chains->level && chains->after;
}

// Links of all derived statements; returns how many wait for nothing
static size_t
chains_link(const StatementList *list, Chains *chains)
{
  uint32_t entry = 0;
  size_t ready = 0;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressDerived *const derived = list->items[i].derived;
    for (uint32_t k = 0; derived && k < derived->n_from; ++k) {
      const uint32_t from = derived->from[k];
      if (list->items[from].derived) {
        ++chains->waits[i];
        ++entry;
        chains->waiter[entry] = i;
        chains->next[entry] = chains->heads[from];
        chains->heads[from] = entry;
      }
    }
    if (derived && !chains->waits[i]) {
      chains->level[ready++] = i;
    }
  }
  return ready;
}

static bool
derived_id(IdMaker *maker, uint32_t index)
{
  Hex hash;
  if (!statement_hash(maker, maker->graph->statements.items + index, &hash)) {
    return false;
  }
  const PressStr id = give(maker, PRESS_STR("s"), &hash, maker->unite);
  maker->ids.statements[index] = id;
  return !press_str_is_none(id);
}

static int
compare_indices(const void *a, const void *b)
{
  const uint32_t x = *(const uint32_t *)a;
  const uint32_t y = *(const uint32_t *)b;

  return (x > y) - (x < y);
}

// Those that wait for nothing after the statements of a level have their ids
static size_t
next_level(Chains *chains, size_t n)
{
  size_t n_after = 0;

  for (size_t i = 0; i < n; ++i) {
    uint32_t entry = chains->heads[chains->level[i]];
    for (; entry; entry = chains->next[entry]) {
      if (!--chains->waits[chains->waiter[entry]]) {
        chains->after[n_after++] = chains->waiter[entry];
      }
    }
  }
  uint32_t *const level = chains->level;
  chains->level = chains->after;
  chains->after = level;
  if (n_after) {
    qsort(chains->level, n_after, sizeof *chains->level, compare_indices);
  }
  return n_after;
}

static bool
derived_statement_ids(IdMaker *maker)
{
  const StatementList *const list = &maker->graph->statements;
  Chains chains;
  if (!chains_new(maker, &chains)) {
    return false;
  }
  size_t n = chains_link(list, &chains);
  while (n) {
    for (size_t i = 0; i < n; ++i) {
      if (!derived_id(maker, chains.level[i])) {
        return false;
      }
    }
    n = next_level(&chains, n);
  }
  // What still waits, waits for itself: a circle, which check reports
  for (uint32_t i = 0; i < list->n; ++i) {
    if (chains.waits[i] && !derived_id(maker, i)) {
      return false;
    }
  }
  return true;
}

static bool
claim_ids(IdMaker *maker)
{
  const ClaimList *const list = &maker->graph->claims;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressClaim *const claim = list->items + i;
    const bool said = claim->source != PRESS_NO_INDEX;
    Key key = key_of("claim");

    key_field(&key, maker->ids.documents[claim->cue.document]);
    key_field(&key, said ? maker->ids.nodes[claim->source] : PRESS_NONE);
    key_field(&key, claim->speech_act);
    key_number(&key, claim->cue.start);
    key_number(&key, claim->cue.end);
    const Hex hash = key_end(&key);
    maker->ids.claims[i] = give(maker, PRESS_STR("c"), &hash, maker->unite);
    if (press_str_is_none(maker->ids.claims[i])) {
      return false;
    }
  }
  return true;
}

static bool
all_ids(IdMaker *maker)
{
  const PressGraph *const graph = maker->graph;
  Arena *const arena = maker->arena;

  maker->ids = (GraphIds){
      press_arena_array(arena, graph->documents.n + 1, sizeof(PressStr)),
      press_arena_array(arena, graph->nodes.n + 1, sizeof(PressStr)),
      press_arena_array(arena, graph->statements.n + 1, sizeof(PressStr)),
      press_arena_array(arena, graph->claims.n + 1, sizeof(PressStr)),
  };
  return maker->ids.documents && maker->ids.nodes && maker->ids.statements &&
         maker->ids.claims && document_ids(maker) && node_ids(maker) &&
         plain_statement_ids(maker) && derived_statement_ids(maker) &&
         claim_ids(maker);
}

static PressStatus
make_ids(const PressGraph *graph, Arena *arena, bool unite, GraphIds *ids)
{
  IdMaker maker = {.graph = graph,
                   .arena = arena,
                   .scratch = press_arena(graph->world->alloc, 0),
                   .unite = unite};
  PressStatus st = press_ontology_get(graph->world, &maker.ontology);
  if (st != PRESS_OK) {
    return st;
  }

  maker.used = press_map(&maker.scratch);
  maker.times = press_map(&maker.scratch);
  maker.documents = press_map(&maker.scratch);
  if (all_ids(&maker)) {
    *ids = maker.ids;
  } else {
    st = PRESS_NO_MEMORY;
  }
  press_arena_clear(&maker.scratch);
  return st;
}

PressStatus
press_ids_compute(const PressGraph *graph, Arena *arena, GraphIds *ids)
{
  return make_ids(graph, arena, false, ids);
}

PressStatus
press_ids_unite(const PressGraph *graph, Arena *arena, GraphIds *ids)
{
  return make_ids(graph, arena, true, ids);
}
