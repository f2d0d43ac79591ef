// SPDX-License-Identifier: MIT

// Unions of copies. Types, mentions, evidence and statements of claims are
// sets. Names are a set, too: label and aliases together, of which the label is
// taken out, so that a label that loses stays as an alias. A label carries the
// rank of the document that gave it (the first, in its language, that mentions
// the node) and the smallest pair of rank and text stands. The greatest score
// stands, and of anything else that differs the smaller.

#include "graph/unite.h"

#include "graph/order.h"

#include <stdlib.h>

static PressStr
smaller_text(PressStr a, PressStr b)
{
  return press_order_text(b, a) < 0 ? b : a;
}

/// A member on its way into a union
typedef struct {
  PressStr name;
  const PressValue *value;
} MemberRow;

static int
compare_members(const void *a, const void *b)
{
  const MemberRow *const x = a;
  const MemberRow *const y = b;
  const int c = press_str_compare(x->name, y->name);

  return c ? c : press_order_value(x->value, y->value);
}

static bool
same_members(const PressMembers *a, const PressMembers *b)
{
  return a->n == b->n && !press_order_members(a, b);
}

bool
press_unite_members(Arena *scratch,
                    const PressMembers *a,
                    const PressMembers *b,
                    PressMembers *made)
{
  const size_t n = (size_t)a->n + b->n;
  *made = *a;
  if (same_members(a, b)) {
    return true;
  }

  MemberRow *const rows = press_arena_array(scratch, n, sizeof *rows);
  PressStr *const names = press_arena_array(scratch, n, sizeof *names);
  PressValue *const values = press_arena_array(scratch, n, sizeof *values);
  if (!rows || !names || !values) {
    return false;
  }
  for (uint32_t i = 0; i < a->n; ++i) {
    rows[i] = (MemberRow){a->names[i], a->values + i};
  }
  for (uint32_t i = 0; i < b->n; ++i) {
    rows[a->n + i] = (MemberRow){b->names[i], b->values + i};
  }
  qsort(rows, n, sizeof *rows, compare_members);

  uint32_t kept = 0;
  for (size_t i = 0; i < n; ++i) {
    // The smallest value of a name comes first
    if (!kept || !press_str_equals(names[kept - 1], rows[i].name)) {
      names[kept] = rows[i].name;
      values[kept++] = *rows[i].value;
    }
  }
  *made = (PressMembers){names, values, kept};
  return true;
}

static PressMembers
members_of(const PressValue *object)
{
  return object ? (PressMembers){object->names, object->items, object->n}
                : (PressMembers){NULL, NULL, 0};
}

static bool
unite_properties(Arena *scratch, const PressValue **a, const PressValue *b)
{
  if (!*a || !b) {
    *a = *a ? *a : b;
    return true;
  }
  const PressMembers x = members_of(*a);
  const PressMembers y = members_of(b);
  PressMembers united;
  if (same_members(&x, &y)) {
    return true;
  }
  PressValue *const made = press_arena_array(scratch, 1, sizeof *made);
  if (!made || !press_unite_members(scratch, &x, &y, &united)) {
    return false;
  }
  made->kind = PRESS_OBJECT;
  made->n = united.n;
  made->names = united.names;
  made->items = united.values;
  *a = made;
  return true;
}

static bool
add_extra(Arena *scratch, PressMembers *made, const PressMembers *extra)
{
  PressMembers united;
  if (!press_unite_members(scratch, made, extra, &united)) {
    return false;
  }
  *made = united;
  return true;
}

// Indices of a copy as those of the union, sorted; null if memory is out
static uint32_t *
placed(Arena *scratch,
       const uint32_t *items,
       uint32_t *n,
       const uint32_t *place)
{
  uint32_t *const made =
      press_arena_array(scratch, (size_t)*n + 1, sizeof *made);
  if (!made) {
    return NULL;
  }
  if (*n) {
    memcpy(made, items, *n * sizeof *items);
  }
  press_place_indices(made, *n, place);
  press_sort_indices(made, n);
  return made;
}

bool
press_unite_documents(Arena *scratch, const Group *group, PressDocument *made)
{
  for (uint32_t i = 0; i < group->n; ++i) {
    const Piece *const piece = group->pieces + i;
    const PressDocument *const copy =
        piece->source->graph->documents.items + piece->index;
    if (!i) {
      *made = *copy;
      continue;
    }
    made->uri = smaller_text(made->uri, copy->uri);
    made->title = smaller_text(made->title, copy->title);
    made->language = smaller_text(made->language, copy->language);
    made->published = smaller_text(made->published, copy->published);
    made->anchor = smaller_text(made->anchor, copy->anchor);
    made->sha256 = smaller_text(made->sha256, copy->sha256);
    made->bytes = made->bytes < copy->bytes ? made->bytes : copy->bytes;
    made->text = smaller_text(made->text, copy->text);
    if (press_order_sentences(copy, made) < 0) {
      made->sentences = copy->sentences;
      made->n_sentences = copy->n_sentences;
    }
    if (!add_extra(scratch, &made->extra, &copy->extra)) {
      return false;
    }
  }
  made->id = group->id;
  return true;
}

/// The best label so far
typedef struct {
  PressStr text;
  uint32_t rank; ///< Document that it comes from
  bool set;
} Pick;

static void
offer(Pick *pick, PressStr text, uint32_t rank)
{
  const bool better =
      !pick->set || rank < pick->rank ||
      (rank == pick->rank && press_order_text(text, pick->text) < 0);

  if (better) {
    *pick = (Pick){text, rank, true};
  }
}

/// What the copies of a node are gathered in
typedef struct {
  Arena *scratch;
  const PressDocument *documents;
  PressNode *made;
  PressStr *types;
  PressStr *names;
  PressMention *mentions;
  Pick label;
  Pick label_en;
  Pick label_fr;
} NodeUnion;

// First document of some mentions of the union in a language; none: in any
static uint32_t
first_document(const NodeUnion *all,
               const PressMention *mentions,
               uint32_t n,
               PressStr language)
{
  uint32_t first = PRESS_NO_INDEX;

  for (uint32_t i = 0; i < n; ++i) {
    const uint32_t document = mentions[i].span.document;
    if (document < first &&
        (press_str_is_none(language) ||
         press_str_equals(all->documents[document].language, language))) {
      first = document;
    }
  }
  return first;
}

static bool
add_node(NodeUnion *all, const Piece *piece)
{
  const PressNode *const copy =
      piece->source->graph->nodes.items + piece->index;
  PressNode *const made = all->made;
  PressMention *const mentions = all->mentions + made->n_mentions;
  const uint32_t n = copy->n_mentions;

  for (uint32_t i = 0; i < n; ++i) {
    mentions[i] = copy->mentions[i];
    mentions[i].span.document =
        piece->source->place[KIND_DOCUMENTS][mentions[i].span.document];
  }
  made->n_mentions += n;
  for (uint32_t i = 0; i < copy->n_types; ++i) {
    all->types[made->n_types++] = copy->types[i];
  }
  all->names[made->n_aliases++] = copy->label;
  for (uint32_t i = 0; i < copy->n_aliases; ++i) {
    all->names[made->n_aliases++] = copy->aliases[i];
  }
  offer(&all->label, copy->label, first_document(all, mentions, n, PRESS_NONE));
  offer(&all->label_en, copy->label_en,
        first_document(all, mentions, n, PRESS_STR("en")));
  offer(&all->label_fr, copy->label_fr,
        first_document(all, mentions, n, PRESS_STR("fr")));
  made->named = made->named && copy->named;
  return unite_properties(all->scratch, &made->properties, copy->properties) &&
         add_extra(all->scratch, &made->label_extra, &copy->label_extra) &&
         add_extra(all->scratch, &made->extra, &copy->extra);
}

static bool
node_union(NodeUnion *all, const Group *group)
{
  size_t n_types = 0;
  size_t n_names = 0;
  size_t n_mentions = 0;

  for (uint32_t i = 0; i < group->n; ++i) {
    const Piece *const piece = group->pieces + i;
    const PressNode *const copy =
        piece->source->graph->nodes.items + piece->index;
    n_types += copy->n_types;
    n_names += (size_t)copy->n_aliases + 1;
    n_mentions += copy->n_mentions;
  }
  Arena *const scratch = all->scratch;
  all->types = press_arena_array(scratch, n_types + 1, sizeof(PressStr));
  all->names = press_arena_array(scratch, n_names, sizeof(PressStr));
  all->mentions =
      press_arena_array(scratch, n_mentions + 1, sizeof(PressMention));
  return n_types + n_names + n_mentions < UINT32_MAX && all->types &&
         all->names && all->mentions;
}

// Takes a text out of a sorted list
static void
take_out(PressStr *items, uint32_t *n, PressStr text)
{
  uint32_t kept = 0;

  for (uint32_t i = 0; i < *n; ++i) {
    if (!press_str_equals(items[i], text)) {
      items[kept++] = items[i];
    }
  }
  *n = kept;
}

bool
press_unite_nodes(Arena *scratch,
                  const PressOntology *ontology,
                  const PressDocument *documents,
                  const Group *group,
                  PressNode *made)
{
  const Piece *const piece = group->pieces;
  const PressNode *const first =
      piece->source->graph->nodes.items + piece->index;
  NodeUnion all = {.scratch = scratch, .documents = documents, .made = made};
  *made = (PressNode){.id = group->id,
                      .named = true,
                      .properties = first->properties,
                      .label_extra = first->label_extra,
                      .extra = first->extra};
  if (!node_union(&all, group)) {
    return false;
  }

  for (uint32_t i = 0; i < group->n; ++i) {
    if (!add_node(&all, group->pieces + i)) {
      return false;
    }
  }
  made->label = all.label.text;
  made->label_en = all.label_en.text;
  made->label_fr = all.label_fr.text;
  press_sort_texts(all.names, &made->n_aliases);
  take_out(all.names, &made->n_aliases, made->label);
  press_sort_mentions(all.mentions, &made->n_mentions);
  made->types = all.types;
  made->aliases = all.names;
  made->mentions = all.mentions;
  return press_sort_types(ontology, scratch, all.types, &made->n_types);
}

void
press_turn_statement(const PressOntology *ontology,
                     PressGraphStatement *statement)
{
  if (statement->subject <= statement->object) {
    return;
  }
  const uint16_t row =
      press_ontology_find_predicate(ontology, statement->predicate);
  if (row != PRESS_NO_ROW &&
      press_ontology_predicate(ontology, row)->symmetric) {
    const uint32_t subject = statement->subject;
    statement->subject = statement->object;
    statement->object = subject;
  }
}

// A copy with the indices of the union, but for its evidence and claim
static bool
placed_statement(Arena *scratch,
                 const PressOntology *ontology,
                 const Piece *piece,
                 PressGraphStatement *made)
{
  const Source *const source = piece->source;
  const PressGraphStatement *const copy =
      source->graph->statements.items + piece->index;

  *made = *copy;
  made->subject = source->place[KIND_NODES][copy->subject];
  made->object = source->place[KIND_NODES][copy->object];
  made->sources = placed(scratch, copy->sources, &made->n_sources,
                         source->place[KIND_NODES]);
  if (!made->sources) {
    return false;
  }
  press_turn_statement(ontology, made);
  if (copy->derived) {
    PressDerived *const derived =
        press_arena_array(scratch, 1, sizeof *derived);
    if (!derived) {
      return false;
    }
    *derived = *copy->derived;
    derived->from = placed(scratch, derived->from, &derived->n_from,
                           source->place[KIND_STATEMENTS]);
    made->derived = derived;
    return derived->from;
  }
  return true;
}

static int
order_triple(const PressGraphStatement *a, const PressGraphStatement *b)
{
  const uint32_t ends_a[] = {a->subject, a->object};
  const uint32_t ends_b[] = {b->subject, b->object};
  const int c = press_str_compare(a->predicate, b->predicate);

  return c ? c : press_order_indices(ends_a, 2, ends_b, 2);
}

static int
order_derived(const PressDerived *a, const PressDerived *b)
{
  if (!a || !b) {
    return !a - !b;
  }
  const int c = press_str_compare(a->rule, b->rule);
  return c ? c : press_order_indices(a->from, a->n_from, b->from, b->n_from);
}

// What is in the key of an id differs only where ids were made by hand
static void
add_key_fields(PressGraphStatement *made, const PressGraphStatement *copy)
{
  if (order_triple(copy, made) < 0) {
    made->subject = copy->subject;
    made->predicate = copy->predicate;
    made->object = copy->object;
  }
  made->negated = made->negated && copy->negated;
  if (press_str_compare(press_certainty_name(copy->status),
                        press_certainty_name(made->status)) < 0) {
    made->status = copy->status;
  }
  if (press_order_indices(copy->sources, copy->n_sources, made->sources,
                          made->n_sources) < 0) {
    made->sources = copy->sources;
    made->n_sources = copy->n_sources;
  }
  if (order_derived(copy->derived, made->derived) < 0) {
    made->derived = copy->derived;
  }
}

static bool
add_statement(Arena *scratch,
              PressGraphStatement *made,
              const PressGraphStatement *copy)
{
  add_key_fields(made, copy);
  if (press_order_time(copy->time, made->time) < 0) {
    made->time = copy->time;
  }
  if (press_order_quantity(copy->quantity, made->quantity) < 0) {
    made->quantity = copy->quantity;
  }
  made->score = copy->score > made->score ? copy->score : made->score;
  made->rule = smaller_text(made->rule, copy->rule);
  return unite_properties(scratch, &made->properties, copy->properties) &&
         add_extra(scratch, &made->extra, &copy->extra);
}

/// The claim with the first cue so far
typedef struct {
  PressSpan cue;
  uint32_t claim; ///< Index in the union or PRESS_NO_INDEX
} FirstClaim;

static void
offer_claim(FirstClaim *first, const Piece *piece, uint32_t index)
{
  const Source *const source = piece->source;
  if (index == PRESS_NO_INDEX) {
    return;
  }

  const PressSpan *const cue = &source->graph->claims.items[index].cue;
  const uint32_t claim = source->place[KIND_CLAIMS][index];
  const PressSpan at = {.document =
                            source->place[KIND_DOCUMENTS][cue->document],
                        .start = cue->start,
                        .end = cue->end};
  const int c =
      first->claim == PRESS_NO_INDEX ? -1 : press_order_span(&at, &first->cue);
  if (c < 0 || (!c && claim < first->claim)) {
    *first = (FirstClaim){at, claim};
  }
}

static void
add_evidence(PressSpan *evidence, uint32_t *n, const Piece *piece)
{
  const PressGraphStatement *const copy =
      piece->source->graph->statements.items + piece->index;

  for (uint32_t i = 0; i < copy->n_evidence; ++i) {
    evidence[*n] = copy->evidence[i];
    evidence[*n].document =
        piece->source->place[KIND_DOCUMENTS][copy->evidence[i].document];
    ++*n;
  }
}

bool
press_unite_statements(Arena *scratch,
                       const PressOntology *ontology,
                       const Group *group,
                       PressGraphStatement *made)
{
  size_t total = 0;
  for (uint32_t i = 0; i < group->n; ++i) {
    const Piece *const piece = group->pieces + i;
    total += piece->source->graph->statements.items[piece->index].n_evidence;
  }
  PressSpan *const evidence =
      press_arena_array(scratch, total + 1, sizeof *evidence);
  FirstClaim first = {.claim = PRESS_NO_INDEX};
  uint32_t n_evidence = 0;
  if (!evidence || total >= UINT32_MAX) {
    return false;
  }

  for (uint32_t i = 0; i < group->n; ++i) {
    const Piece *const piece = group->pieces + i;
    PressGraphStatement copy;
    if (!placed_statement(scratch, ontology, piece, &copy)) {
      return false;
    }
    offer_claim(&first, piece, copy.claim);
    add_evidence(evidence, &n_evidence, piece);
    if (!i) {
      *made = copy;
    } else if (!add_statement(scratch, made, &copy)) {
      return false;
    }
  }
  press_sort_spans(evidence, &n_evidence);
  made->id = group->id;
  made->claim = first.claim;
  made->evidence = evidence;
  made->n_evidence = n_evidence;
  return true;
}

static bool
add_claim(Arena *scratch, PressClaim *made, const PressClaim *copy)
{
  // Source and act are in the key, and the place of the cue
  made->source = copy->source < made->source ? copy->source : made->source;
  made->speech_act = smaller_text(made->speech_act, copy->speech_act);
  if (press_order_span(&copy->cue, &made->cue) < 0) {
    made->cue = copy->cue;
  }
  made->said_on = smaller_text(made->said_on, copy->said_on);
  return add_extra(scratch, &made->extra, &copy->extra);
}

static PressClaim
placed_claim(const Piece *piece)
{
  const Source *const source = piece->source;
  PressClaim copy = source->graph->claims.items[piece->index];

  copy.cue.document = source->place[KIND_DOCUMENTS][copy.cue.document];
  if (copy.source != PRESS_NO_INDEX) {
    copy.source = source->place[KIND_NODES][copy.source];
  }
  return copy;
}

bool
press_unite_claims(Arena *scratch, const Group *group, PressClaim *made)
{
  size_t total = 0;
  for (uint32_t i = 0; i < group->n; ++i) {
    const Piece *const piece = group->pieces + i;
    total += piece->source->graph->claims.items[piece->index].n_statements;
  }
  uint32_t *const statements =
      press_arena_array(scratch, total + 1, sizeof *statements);
  uint32_t n = 0;
  if (!statements || total >= UINT32_MAX) {
    return false;
  }

  for (uint32_t i = 0; i < group->n; ++i) {
    const Piece *const piece = group->pieces + i;
    const PressClaim copy = placed_claim(piece);
    for (uint32_t k = 0; k < copy.n_statements; ++k) {
      statements[n++] =
          piece->source->place[KIND_STATEMENTS][copy.statements[k]];
    }
    if (!i) {
      *made = copy;
    } else if (!add_claim(scratch, made, &copy)) {
      return false;
    }
  }
  press_sort_indices(statements, &n);
  made->id = group->id;
  made->statements = statements;
  made->n_statements = n;
  return true;
}

void
press_turn_relation(PressClaimRelation *relation)
{
  if (relation->from > relation->to &&
      press_is_symmetric_relation(relation->type)) {
    const uint32_t from = relation->from;
    relation->from = relation->to;
    relation->to = from;
  }
}
