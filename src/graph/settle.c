// SPDX-License-Identifier: MIT

// The union of graphs, and the canonical order of one (a union of one).
//
//   group    things of all sources by id; the groups sorted by id are the
//            numbering of the union
//   unite    groups of several copies, or of one copy from elsewhere, become
//            new structs in the graph's arena; one copy that the graph has
//            already stays where it is
//   commit   what can no longer fail: structs that stayed get the new numbers
//            in place, and the lists are exchanged
//
// Cost: linear in the number of things and references, but for sorting.

#include "graph/settle.h"

#include "base/world.h"
#include "graph/clash.h"
#include "graph/copy.h"
#include "graph/graph_build.h"
#include "graph/order.h"
#include "graph/rename.h"

#include <stdlib.h>

/// Groups of one kind, sorted by id
typedef struct {
  Group *items;
  uint32_t n;
} Groups;

/// A relation or warning of the union, and whether it must be copied
typedef struct {
  PressClaimRelation relation;
  bool foreign;
} RelationRow;

typedef struct {
  PressGraphWarning warning;
  bool foreign;
} WarningRow;

/// Work on a union
typedef struct {
  PressGraph *graph;
  const PressOntology *ontology;
  const Source *sources;
  size_t n_sources;
  Arena scratch; ///< Of the whole work
  Arena item;    ///< Of one thing
  Groups groups[N_GRAPH_KINDS];
  DocumentList documents;
  NodeList nodes;
  StatementList statements;
  ClaimList claims;
  RelationList relations;
  WarningList warnings;
  PressMembers extra;
  PressStr ontology_id;
  struct {
    uint32_t *items;
    size_t n;
    size_t cap;
  } clashes; ///< Nodes that became things of two kinds
} Union;

static size_t
count(const PressGraph *graph, GraphKind kind)
{
  const size_t counts[] = {graph->documents.n, graph->nodes.n,
                           graph->statements.n, graph->claims.n};

  return counts[kind];
}

// Groups of a graph whose ids are in order already
static bool
group_in_order(Union *all, GraphKind kind, bool *done)
{
  const Source *const source = all->sources;
  const uint32_t n = (uint32_t)count(source->graph, kind);

  *done = all->n_sources == 1;
  for (uint32_t i = 1; *done && i < n; ++i) {
    *done =
        press_str_compare(source->ids[kind][i - 1], source->ids[kind][i]) < 0;
  }
  if (!*done) {
    return true;
  }

  Group *const groups =
      press_arena_array(&all->scratch, (size_t)n + 1, sizeof *groups);
  Piece *const pieces =
      press_arena_array(&all->scratch, (size_t)n + 1, sizeof *pieces);
  if (!groups || !pieces) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    pieces[i] = (Piece){source, i};
    groups[i] = (Group){source->ids[kind][i], pieces + i, 1};
    source->place[kind][i] = i;
  }
  all->groups[kind] = (Groups){groups, n};
  return true;
}

/// A group before the groups are in order
typedef struct {
  PressStr id;
  uint32_t found; ///< Number in the order of finding
  uint32_t n;
} Finding;

static int
compare_findings(const void *a, const void *b)
{
  return press_str_compare(((const Finding *)a)->id, ((const Finding *)b)->id);
}

// Things by id, in the order in which they are found; places are findings
static bool
find_groups(Union *all, GraphKind kind, Finding *findings, uint32_t *n)
{
  Map map = press_map(&all->scratch);

  *n = 0;
  for (size_t s = 0; s < all->n_sources; ++s) {
    const Source *const source = all->sources + s;
    const uint32_t n_things = (uint32_t)count(source->graph, kind);
    for (uint32_t i = 0; i < n_things; ++i) {
      const PressStr id = source->ids[kind][i];
      uint32_t found = press_map_get(&map, id);
      if (found == MAP_NONE) {
        found = (*n)++;
        findings[found] = (Finding){id, found, 0};
        if (!press_map_put(&map, id, found)) {
          return false;
        }
      }
      ++findings[found].n;
      source->place[kind][i] = found;
    }
  }
  return true;
}

// Gives every finding its place in the order of ids, and its pieces
static void
sort_groups(Union *all,
            GraphKind kind,
            Finding *findings,
            uint32_t *place,
            Piece *pieces)
{
  Groups *const groups = &all->groups[kind];

  if (groups->n) {
    qsort(findings, groups->n, sizeof *findings, compare_findings);
  }
  for (uint32_t i = 0; i < groups->n; ++i) {
    place[findings[i].found] = i;
    groups->items[i] = (Group){findings[i].id, pieces, 0};
    pieces += findings[i].n;
  }
  for (size_t s = 0; s < all->n_sources; ++s) {
    const Source *const source = all->sources + s;
    const uint32_t n_things = (uint32_t)count(source->graph, kind);
    for (uint32_t i = 0; i < n_things; ++i) {
      const uint32_t rank = place[source->place[kind][i]];
      Group *const group = groups->items + rank;
      Piece *const list = press_graph_own(group->pieces);
      list[group->n++] = (Piece){source, i};
      source->place[kind][i] = rank;
    }
  }
}

static bool
group(Union *all, GraphKind kind)
{
  bool done = false;
  if (!group_in_order(all, kind, &done)) {
    return false;
  }
  if (done) {
    return true;
  }

  size_t total = 0;
  for (size_t s = 0; s < all->n_sources; ++s) {
    total += count(all->sources[s].graph, kind);
  }
  if (total >= UINT32_MAX) {
    return false;
  }
  Arena *const scratch = &all->scratch;
  Groups *const groups = &all->groups[kind];
  Finding *const findings =
      press_arena_array(scratch, total + 1, sizeof *findings);
  Piece *const pieces = press_arena_array(scratch, total + 1, sizeof *pieces);
  uint32_t *const place = press_arena_array(scratch, total + 1, sizeof *place);
  if (!findings || !pieces || !place ||
      !find_groups(all, kind, findings, &groups->n)) {
    return false;
  }
  groups->items =
      press_arena_array(scratch, (size_t)groups->n + 1, sizeof *groups->items);
  if (!groups->items) {
    return false;
  }
  sort_groups(all, kind, findings, place, pieces);
  return true;
}

// True for a thing that only the graph itself has
static bool
stays(const Union *all, const Group *things)
{
  return things->n == 1 && things->pieces->source == all->sources;
}

static bool
own_id(Union *all, PressStr *id, PressStr wanted)
{
  if (!press_str_is_none(*id) && press_str_equals(*id, wanted)) {
    return true;
  }
  *id = press_graph_intern(all->graph, wanted);
  return !press_str_is_none(*id);
}

static bool
unite_documents(Union *all)
{
  const Groups *const groups = &all->groups[KIND_DOCUMENTS];
  PressDocument *const made =
      press_arena_array(&all->scratch, (size_t)groups->n + 1, sizeof *made);

  all->documents = (DocumentList){made, groups->n, groups->n};
  if (!made) {
    return false;
  }
  for (uint32_t i = 0; i < groups->n; ++i) {
    const Group *const copies = groups->items + i;
    PressDocument united;
    if (stays(all, copies)) {
      made[i] = all->graph->documents.items[copies->pieces->index];
      if (!own_id(all, &made[i].id, copies->id)) {
        return false;
      }
      continue;
    }
    press_arena_reset(&all->item);
    if (!press_unite_documents(&all->item, copies, &united) ||
        !press_copy_document(all->graph, &united, made + i)) {
      return false;
    }
  }
  return true;
}

// Notes a node that none of its copies was: a person and a place
static bool
note_clash(Union *all, const Group *copies, const PressNode *united, uint32_t i)
{
  if (!press_is_clash(all->ontology, united)) {
    return true;
  }
  for (uint32_t k = 0; k < copies->n; ++k) {
    const Piece *const piece = copies->pieces + k;
    if (press_is_clash(all->ontology,
                       piece->source->graph->nodes.items + piece->index)) {
      return true;
    }
  }
  if (!PRESS_ROOM(&all->scratch, &all->clashes)) {
    return false;
  }
  all->clashes.items[all->clashes.n++] = i;
  return true;
}

static bool
unite_nodes(Union *all)
{
  const Groups *const groups = &all->groups[KIND_NODES];
  PressNode *const made =
      press_arena_array(&all->scratch, (size_t)groups->n + 1, sizeof *made);

  all->nodes = (NodeList){made, groups->n, groups->n};
  if (!made) {
    return false;
  }
  for (uint32_t i = 0; i < groups->n; ++i) {
    const Group *const copies = groups->items + i;
    PressNode united;
    if (stays(all, copies)) {
      made[i] = all->graph->nodes.items[copies->pieces->index];
      if (!own_id(all, &made[i].id, copies->id)) {
        return false;
      }
      continue;
    }
    press_arena_reset(&all->item);
    if (!press_unite_nodes(&all->item, all->ontology, all->documents.items,
                           copies, &united) ||
        !note_clash(all, copies, &united, i) ||
        !press_copy_node(all->graph, &united, made + i)) {
      return false;
    }
  }
  return true;
}

static bool
unite_statements(Union *all)
{
  const Groups *const groups = &all->groups[KIND_STATEMENTS];
  PressGraphStatement *const made =
      press_arena_array(&all->scratch, (size_t)groups->n + 1, sizeof *made);

  all->statements = (StatementList){made, groups->n, groups->n};
  if (!made) {
    return false;
  }
  for (uint32_t i = 0; i < groups->n; ++i) {
    const Group *const copies = groups->items + i;
    PressGraphStatement united;
    if (stays(all, copies)) {
      made[i] = all->graph->statements.items[copies->pieces->index];
      if (!own_id(all, &made[i].id, copies->id)) {
        return false;
      }
      continue;
    }
    press_arena_reset(&all->item);
    if (!press_unite_statements(&all->item, all->ontology, copies, &united) ||
        !press_copy_statement(all->graph, &united, made + i)) {
      return false;
    }
  }
  return true;
}

static bool
unite_claims(Union *all)
{
  const Groups *const groups = &all->groups[KIND_CLAIMS];
  PressClaim *const made =
      press_arena_array(&all->scratch, (size_t)groups->n + 1, sizeof *made);

  all->claims = (ClaimList){made, groups->n, groups->n};
  if (!made) {
    return false;
  }
  for (uint32_t i = 0; i < groups->n; ++i) {
    const Group *const copies = groups->items + i;
    PressClaim united;
    if (stays(all, copies)) {
      made[i] = all->graph->claims.items[copies->pieces->index];
      if (!own_id(all, &made[i].id, copies->id)) {
        return false;
      }
      continue;
    }
    press_arena_reset(&all->item);
    if (!press_unite_claims(&all->item, copies, &united) ||
        !press_copy_claim(all->graph, &united, made + i)) {
      return false;
    }
  }
  return true;
}

static int
compare_relations(const void *a, const void *b)
{
  const RelationRow *const x = a;
  const RelationRow *const y = b;
  const int c = press_order_relation(&x->relation, &y->relation);

  return c ? c : x->foreign - y->foreign;
}

static bool
same_relation(const PressClaimRelation *a, const PressClaimRelation *b)
{
  return a->from == b->from && a->to == b->to &&
         press_str_equals(a->type, b->type);
}

static RelationRow *
gather_relations(Union *all, size_t *n)
{
  size_t total = 0;
  for (size_t s = 0; s < all->n_sources; ++s) {
    total += all->sources[s].graph->relations.n;
  }
  RelationRow *const rows =
      press_arena_array(&all->scratch, total + 1, sizeof *rows);
  *n = 0;
  for (size_t s = 0; rows && s < all->n_sources; ++s) {
    const Source *const source = all->sources + s;
    for (size_t i = 0; i < source->graph->relations.n; ++i) {
      PressClaimRelation relation = source->graph->relations.items[i];
      relation.from = source->place[KIND_CLAIMS][relation.from];
      relation.to = source->place[KIND_CLAIMS][relation.to];
      press_turn_relation(&relation);
      rows[(*n)++] = (RelationRow){relation, s > 0};
    }
  }
  if (rows && *n) {
    qsort(rows, *n, sizeof *rows, compare_relations);
  }
  return rows;
}

static bool
unite_relations(Union *all)
{
  size_t n = 0;
  const RelationRow *const rows = gather_relations(all, &n);
  PressClaimRelation *const made =
      press_arena_array(&all->scratch, n + 1, sizeof *made);
  size_t kept = 0;
  if (!rows || !made) {
    return false;
  }

  for (size_t i = 0; i < n; ++i) {
    const PressClaimRelation *const relation = &rows[i].relation;
    if (kept && same_relation(made + kept - 1, relation)) {
      continue;
    }
    made[kept] = *relation;
    if (rows[i].foreign &&
        !press_copy_relation(all->graph, relation, made + kept)) {
      return false;
    }
    ++kept;
  }
  all->relations = (RelationList){made, kept, kept};
  return true;
}

static int
compare_warnings(const void *a, const void *b)
{
  const WarningRow *const x = a;
  const WarningRow *const y = b;
  const int c = press_order_warning(&x->warning, &y->warning);

  return c ? c : x->foreign - y->foreign;
}

static bool
same_warning(const PressGraphWarning *a, const PressGraphWarning *b)
{
  return a->document == b->document && a->sentence == b->sentence &&
         press_str_equals(a->kind, b->kind) &&
         press_str_equals(a->text, b->text);
}

static WarningRow *
gather_warnings(Union *all, size_t *n)
{
  size_t total = 0;
  for (size_t s = 0; s < all->n_sources; ++s) {
    total += all->sources[s].graph->warnings.n;
  }
  WarningRow *const rows =
      press_arena_array(&all->scratch, total + 1, sizeof *rows);
  *n = 0;
  for (size_t s = 0; rows && s < all->n_sources; ++s) {
    const Source *const source = all->sources + s;
    for (size_t i = 0; i < source->graph->warnings.n; ++i) {
      PressGraphWarning warning = source->graph->warnings.items[i];
      warning.document = source->place[KIND_DOCUMENTS][warning.document];
      rows[(*n)++] = (WarningRow){warning, s > 0};
    }
  }
  if (rows && *n) {
    qsort(rows, *n, sizeof *rows, compare_warnings);
  }
  return rows;
}

static bool
unite_warnings(Union *all)
{
  size_t n = 0;
  const WarningRow *const rows = gather_warnings(all, &n);
  PressGraphWarning *const made =
      press_arena_array(&all->scratch, n + 1, sizeof *made);
  size_t kept = 0;
  if (!rows || !made) {
    return false;
  }

  for (size_t i = 0; i < n; ++i) {
    const PressGraphWarning *const warning = &rows[i].warning;
    if (kept && same_warning(made + kept - 1, warning)) {
      continue;
    }
    made[kept] = *warning;
    if (rows[i].foreign &&
        !press_copy_warning(all->graph, warning, made + kept)) {
      return false;
    }
    ++kept;
  }
  all->warnings = (WarningList){made, kept, kept};
  return true;
}

static bool
unite_top(Union *all)
{
  PressMembers extra = all->graph->extra;
  PressStr id = all->graph->ontology;

  for (size_t s = 1; s < all->n_sources; ++s) {
    const PressGraph *const other = all->sources[s].graph;
    PressMembers united;
    if (!press_unite_members(&all->scratch, &extra, &other->extra, &united)) {
      return false;
    }
    extra = united;
    id = press_order_text(other->ontology, id) < 0 ? other->ontology : id;
  }
  all->extra = extra;
  all->ontology_id = press_graph_intern(all->graph, id);
  if (press_str_is_none(all->ontology_id) && !press_str_is_none(id)) {
    return false;
  }
  return all->n_sources == 1 ||
         press_copy_members(all->graph, &extra, &all->extra);
}

/// Room of the graph's own lists for those of the union
typedef struct {
  DocumentList documents;
  NodeList nodes;
  StatementList statements;
  ClaimList claims;
  RelationList relations;
  WarningList warnings;
} Room;

// A list of the graph that holds `n`; its items are exchanged only at the end
static void *
room(Arena *arena, void *items, size_t *cap, size_t n, size_t size)
{
  if (n <= *cap) {
    return items;
  }
  *cap = n;
  return press_arena_array(arena, n, size);
}

// The name of a member cannot stand in parentheses
// NOLINTBEGIN(bugprone-macro-parentheses)
#define MAKE_ROOM(all, made, list)                                             \
  (made->list = (all)->graph->list,                                            \
   made->list.items =                                                          \
       room(&(all)->graph->arena, made->list.items, &made->list.cap,           \
            (all)->list.n, sizeof *made->list.items),                          \
   made->list.n = (all)->list.n, !made->list.n || made->list.items)

// NOLINTEND(bugprone-macro-parentheses)

static bool
make_room(const Union *all, Room *made)
{
  return MAKE_ROOM(all, made, documents) && MAKE_ROOM(all, made, nodes) &&
         MAKE_ROOM(all, made, statements) && MAKE_ROOM(all, made, claims) &&
         MAKE_ROOM(all, made, relations) && MAKE_ROOM(all, made, warnings);
}

static void
place_node(const Source *source, PressNode *node)
{
  PressMention *const mentions = press_graph_own(node->mentions);

  for (uint32_t i = 0; i < node->n_mentions; ++i) {
    mentions[i].span.document =
        source->place[KIND_DOCUMENTS][mentions[i].span.document];
  }
  press_sort_mentions(mentions, &node->n_mentions);
}

static void
place_list(const uint32_t *items, uint32_t *n, const uint32_t *place)
{
  uint32_t *const own = press_graph_own(items);

  press_place_indices(own, *n, place);
  press_sort_indices(own, n);
}

static void
place_statement(const Union *all, PressGraphStatement *statement)
{
  const Source *const source = all->sources;
  PressSpan *const evidence = press_graph_own(statement->evidence);

  statement->subject = source->place[KIND_NODES][statement->subject];
  statement->object = source->place[KIND_NODES][statement->object];
  press_turn_statement(all->ontology, statement);
  place_list(statement->sources, &statement->n_sources,
             source->place[KIND_NODES]);
  if (statement->claim != PRESS_NO_INDEX) {
    statement->claim = source->place[KIND_CLAIMS][statement->claim];
  }
  if (statement->derived) {
    PressDerived *const derived = press_graph_own(statement->derived);
    place_list(derived->from, &derived->n_from, source->place[KIND_STATEMENTS]);
  }
  for (uint32_t i = 0; i < statement->n_evidence; ++i) {
    evidence[i].document = source->place[KIND_DOCUMENTS][evidence[i].document];
  }
  press_sort_spans(evidence, &statement->n_evidence);
}

static void
place_claim(const Source *source, PressClaim *claim)
{
  claim->cue.document = source->place[KIND_DOCUMENTS][claim->cue.document];
  if (claim->source != PRESS_NO_INDEX) {
    claim->source = source->place[KIND_NODES][claim->source];
  }
  place_list(claim->statements, &claim->n_statements,
             source->place[KIND_STATEMENTS]);
}

static void
place_what_stays(Union *all)
{
  for (uint32_t i = 0; i < all->nodes.n; ++i) {
    if (stays(all, all->groups[KIND_NODES].items + i)) {
      place_node(all->sources, all->nodes.items + i);
    }
  }
  for (uint32_t i = 0; i < all->statements.n; ++i) {
    if (stays(all, all->groups[KIND_STATEMENTS].items + i)) {
      place_statement(all, all->statements.items + i);
    }
  }
  for (uint32_t i = 0; i < all->claims.n; ++i) {
    if (stays(all, all->groups[KIND_CLAIMS].items + i)) {
      place_claim(all->sources, all->claims.items + i);
    }
  }
}

#define PUT(all, made, list)                                                   \
  do {                                                                         \
    if ((made)->list.n) {                                                      \
      memcpy((made)->list.items, (all)->list.items,                            \
             (made)->list.n * sizeof *(made)->list.items);                     \
    }                                                                          \
    (all)->graph->list = (made)->list;                                         \
  } while (0)

static void
commit(Union *all, Room *made)
{
  place_what_stays(all);
  PUT(all, made, documents);
  PUT(all, made, nodes);
  PUT(all, made, statements);
  PUT(all, made, claims);
  PUT(all, made, relations);
  PUT(all, made, warnings);
  all->graph->extra = all->extra;
  all->graph->ontology = all->ontology_id;
}

static bool
rename_things(Union *all)
{
  Naming naming;

  return press_naming(&naming, all->graph, &all->scratch, all->sources) &&
         press_rename_nodes(&naming, all->nodes.items, all->nodes.n) &&
         press_rename_statements(&naming, all->statements.items,
                                 all->statements.n) &&
         press_rename_members(&naming, &all->extra);
}

static bool
make_places(Union *all, Source *sources)
{
  for (size_t s = 0; s < all->n_sources; ++s) {
    for (unsigned kind = 0; kind < N_GRAPH_KINDS; ++kind) {
      const size_t n = count(sources[s].graph, (GraphKind)kind);
      sources[s].place[kind] =
          press_arena_array(&all->scratch, n + 1, sizeof(uint32_t));
      if (!sources[s].place[kind]) {
        return false;
      }
    }
  }
  return true;
}

PressStatus
press_settle(PressGraph *graph,
             const PressOntology *ontology,
             Source *sources,
             size_t n_sources,
             bool rename)
{
  Union all = {.graph = graph,
               .ontology = ontology,
               .sources = sources,
               .n_sources = n_sources,
               .scratch = press_arena(graph->world->alloc, 0),
               .item = press_arena(graph->world->alloc, 0)};
  Room made;
  const bool done = make_places(&all, sources) && group(&all, KIND_DOCUMENTS) &&
                    group(&all, KIND_NODES) && group(&all, KIND_STATEMENTS) &&
                    group(&all, KIND_CLAIMS) && unite_documents(&all) &&
                    unite_nodes(&all) && unite_statements(&all) &&
                    unite_claims(&all) && unite_relations(&all) &&
                    unite_warnings(&all) && unite_top(&all) &&
                    (!rename || rename_things(&all)) && make_room(&all, &made);

  if (done) {
    commit(&all, &made);
    for (size_t i = 0; i < all.clashes.n; ++i) {
      press_report_clash(graph->world,
                         graph->nodes.items + all.clashes.items[i]);
    }
  }
  press_arena_clear(&all.item);
  press_arena_clear(&all.scratch);
  return done ? PRESS_OK : PRESS_NO_MEMORY;
}
