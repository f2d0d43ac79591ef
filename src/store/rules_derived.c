// SPDX-License-Identifier: MIT

// Derived statements (MODEL.md section 9). For every shortcut the chain that a
// statement names must give it: sets of nodes are marked with the number of the
// statement, so a chain is gone through a fixed number of times. Circles are
// what is left when statements whose chains are settled are taken away.

#include "store/checker.h"

#include <stdlib.h>

/// A statement of a chain, or the one that follows from it
typedef struct {
  uint32_t subject; ///< Numbers of nodes, MAP_NONE if there is none
  uint32_t object;
  PressStr predicate;
  const PressValue *value;
} Edge;

/// Work on all chains
typedef struct {
  Checker *checker;
  uint32_t *marks; ///< Of nodes: number of the last mark
  uint32_t mark;   ///< The current one
  Edge *chain;     ///< Of the statement that is looked at
  uint32_t n;
} Chains;

static Edge
edge_of(const Checker *checker, const PressValue *s)
{
  return (Edge){
      press_check_find(checker, LIST_NODES, press_value_text(s, "subject")),
      press_check_find(checker, LIST_NODES, press_value_text(s, "object")),
      press_value_text(s, "predicate"), s};
}

static bool
is(const Edge *edge, const char *predicate)
{
  return press_str_equals(edge->predicate, press_str(predicate));
}

static void
new_marks(Chains *chains)
{
  ++chains->mark;
}

static void
mark(Chains *chains, uint32_t node)
{
  if (node != MAP_NONE) {
    chains->marks[node] = chains->mark;
  }
}

static bool
marked(const Chains *chains, uint32_t node)
{
  return node != MAP_NONE && chains->marks[node] == chains->mark;
}

// Marks the objects that a node has by a predicate
static void
mark_objects(Chains *chains, uint32_t subject, const char *predicate)
{
  for (uint32_t i = 0; i < chains->n; ++i) {
    if (chains->chain[i].subject == subject &&
        is(chains->chain + i, predicate)) {
      mark(chains, chains->chain[i].object);
    }
  }
}

static bool
has_marked_object(const Chains *chains, uint32_t subject, const char *predicate)
{
  for (uint32_t i = 0; i < chains->n; ++i) {
    if (chains->chain[i].subject == subject &&
        is(chains->chain + i, predicate) &&
        marked(chains, chains->chain[i].object)) {
      return true;
    }
  }
  return false;
}

static bool
sues_from_lawsuit(Chains *chains, const Edge *made)
{
  new_marks(chains);
  mark_objects(chains, made->subject, "PLAINTIFF_IN");
  return is(made, "SUES") &&
         has_marked_object(chains, made->object, "DEFENDANT_IN");
}

static bool
has_source(const Edge *edge, const Edge *made)
{
  const PressValue *const sources = press_check_list(edge->value, "sources");
  const PressStr subject = press_value_text(made->value, "subject");

  for (uint32_t i = 0; i < sources->n; ++i) {
    if (press_str_equals(sources->items[i].text, subject)) {
      return true;
    }
  }
  return false;
}

// The subject says something in which the object has a part
static bool
says_of_object(const Chains *chains, const Edge *made)
{
  for (uint32_t i = 0; i < chains->n; ++i) {
    const Edge *const edge = chains->chain + i;
    if ((edge->subject == made->object || edge->object == made->object) &&
        has_source(edge, made)) {
      return true;
    }
  }
  return false;
}

static bool
accuses_from_suit_or_claim(Chains *chains, const Edge *made)
{
  if (!is(made, "ACCUSES")) {
    return false;
  }
  for (uint32_t i = 0; i < chains->n; ++i) {
    const Edge *const edge = chains->chain + i;
    if (is(edge, "SUES") && edge->subject == made->subject &&
        edge->object == made->object) {
      return true;
    }
  }
  return says_of_object(chains, made);
}

static bool
target_owner(Chains *chains, const Edge *made)
{
  new_marks(chains);
  mark_objects(chains, made->subject, "TARGETS");
  mark_objects(chains, made->subject, "COMPROMISES");
  return is(made, "TARGETS") && has_marked_object(chains, made->object, "OWNS");
}

// Marks the wholes of a node, up to three steps away; those of a step bear a
// mark of their own, so that a step is one step. Returns the first mark.
static uint32_t
mark_wholes(Chains *chains, uint32_t node)
{
  new_marks(chains);
  const uint32_t first = chains->mark;
  mark(chains, node);
  for (int step = 0; step < 3; ++step) {
    new_marks(chains);
    for (uint32_t i = 0; i < chains->n; ++i) {
      const Edge *const edge = chains->chain + i;
      const uint32_t of =
          edge->subject == MAP_NONE ? 0 : chains->marks[edge->subject];
      if (is(edge, "PART_OF") && of >= first && of < chains->mark &&
          edge->object != MAP_NONE && chains->marks[edge->object] < first) {
        mark(chains, edge->object);
      }
    }
  }
  return first;
}

static bool
victims_part(Chains *chains, const Edge *made)
{
  const uint32_t first = mark_wholes(chains, made->object);

  for (uint32_t i = 0; is(made, "HAS_VICTIM") && i < chains->n; ++i) {
    const Edge *const edge = chains->chain + i;
    if (is(edge, "HAS_VICTIM") && edge->subject == made->subject &&
        edge->object != made->object && edge->object != MAP_NONE &&
        chains->marks[edge->object] >= first) {
      return true;
    }
  }
  return false;
}

static bool
part_of_victims(Chains *chains, const Edge *made)
{
  // Events that have the subject as victim
  new_marks(chains);
  for (uint32_t i = 0; i < chains->n; ++i) {
    if (is(chains->chain + i, "HAS_VICTIM") &&
        chains->chain[i].object == made->subject) {
      mark(chains, chains->chain[i].subject);
    }
  }
  for (uint32_t i = 0; is(made, "PART_OF") && i < chains->n; ++i) {
    const Edge *const edge = chains->chain + i;
    if (is(edge, "HAS_VICTIM") && edge->object == made->object &&
        marked(chains, edge->subject)) {
      return true;
    }
  }
  return false;
}

static bool
source_reports_event(Chains *chains, const Edge *made)
{
  return is(made, "REPORTS") && says_of_object(chains, made);
}

/// A shortcut: its id and whether a chain gives a statement by it
typedef struct {
  const char *id;
  bool (*gives)(Chains *chains, const Edge *made);
} Shortcut;

static const Shortcut shortcuts[] = {
    {"sues_from_lawsuit", sues_from_lawsuit},
    {"accuses_from_suit_or_claim", accuses_from_suit_or_claim},
    {"target_owner", target_owner},
    {"victims_part", victims_part},
    {"part_of_victims", part_of_victims},
    {"source_reports_event", source_reports_event},
};

static const Shortcut *
shortcut(PressStr id)
{
  for (size_t i = 0; i < sizeof shortcuts / sizeof *shortcuts; ++i) {
    if (press_str_equals(id, press_str(shortcuts[i].id))) {
      return shortcuts + i;
    }
  }
  return NULL;
}

static PressStr
rule_of(const PressValue *statement)
{
  return press_value_text(press_value_get(statement, "derived"), "rule");
}

// A statement of a chain that may not be in it
static void
check_link(Checker *checker,
           const TreeItem *item,
           PressStr rule,
           const PressValue *from)
{
  const PressStr id = press_value_text(from, "id");
  const PressStr status = press_value_text(from, "status");
  const PressStr polarity = press_value_text(from, "polarity");

  if (press_str_equals(polarity, PRESS_STR("negated")) ||
      press_str_equals(status, PRESS_STR("denied")) ||
      press_str_equals(status, PRESS_STR("unknown"))) {
    press_check_fault(checker, item, "derived.link",
                      "remove the derived statement",
                      "it follows from \"%.*s\", which is negated, denied or "
                      "unknown",
                      CHECK_TEXT(id));
  }
  if (!press_str_is_none(rule) && press_str_equals(rule_of(from), rule)) {
    press_check_fault(checker, item, "derived.same_rule",
                      "name the statements of that chain instead",
                      "it follows from \"%.*s\", which the same rule made",
                      CHECK_TEXT(id));
  }
}

static bool
take_chain(Chains *chains, const TreeItem *item, const PressValue *from)
{
  Checker *const checker = chains->checker;
  const PressStr rule = rule_of(item->value);

  chains->n = 0;
  chains->chain =
      press_arena_array(&checker->arena, (size_t)from->n + 1, sizeof(Edge));
  if (!chains->chain) {
    return false;
  }
  for (uint32_t i = 0; i < from->n; ++i) {
    const PressValue *const link =
        from->items[i].kind == PRESS_TEXT
            ? press_check_thing(checker, LIST_STATEMENTS, from->items[i].text)
            : NULL;
    if (link) {
      chains->chain[chains->n++] = edge_of(checker, link);
      check_link(checker, item, rule, link);
    }
  }
  return true;
}

static bool
check_chain(Chains *chains, const TreeItem *item)
{
  Checker *const checker = chains->checker;
  const PressValue *const derived = press_value_get(item->value, "derived");
  const PressValue *const from = press_check_list(derived, "from");
  const PressStr rule = rule_of(item->value);
  const Shortcut *const row = shortcut(rule);
  if (!take_chain(chains, item, from)) {
    return false;
  }

  if (!from->n) {
    press_check_fault(checker, item, "derived.from",
                      "name all statements of the chain",
                      "a derived statement follows from nothing");
    return true;
  }
  if (!row) {
    press_check_fault(checker, item, "derived.rule",
                      "write the id of a shortcut of the model",
                      "shortcut \"%.*s\" is not known", CHECK_TEXT(rule));
    return true;
  }
  const Edge made = edge_of(checker, item->value);
  // Ends that lead nowhere are reported as such
  if (made.subject != MAP_NONE && made.object != MAP_NONE &&
      !row->gives(chains, &made)) {
    press_check_fault(checker, item, "derived.chain",
                      "name all statements of the chain, or remove it",
                      "its chain does not give it by %s", row->id);
  }
  return true;
}

/// Who waits for whom: a statement for the derived ones of its chain
typedef struct {
  uint32_t *waits;  ///< Number of statements that a statement waits for
  uint32_t *heads;  ///< First entry of the list of those that wait for it
  uint32_t *next;   ///< Next entry of that list
  uint32_t *waiter; ///< Statement of an entry
  uint32_t *ready;  ///< Statements that wait for nothing
  uint32_t n_ready;
} Waiting;

static bool
is_derived(const PressValue *statement)
{
  const PressValue *const derived = press_value_get(statement, "derived");

  return derived && derived->kind == PRESS_OBJECT;
}

static const PressValue *
chain_of(const PressValue *statement)
{
  return press_check_list(press_value_get(statement, "derived"), "from");
}

static bool
waiting_new(Checker *checker, Waiting *waiting)
{
  const TreeList *const list = checker->tree->lists + LIST_STATEMENTS;
  Arena *const arena = &checker->arena;
  size_t n_links = 1;

  for (size_t i = 0; i < list->n; ++i) {
    n_links += chain_of(list->items[i].value)->n;
  }
  *waiting = (Waiting){
      .waits = press_arena_array(arena, list->n + 1, sizeof(uint32_t)),
      .heads = press_arena_array(arena, list->n + 1, sizeof(uint32_t)),
      .next = press_arena_array(arena, n_links, sizeof(uint32_t)),
      .waiter = press_arena_array(arena, n_links, sizeof(uint32_t)),
      .ready = press_arena_array(arena, list->n + 1, sizeof(uint32_t)),
  };
  return waiting->waits && waiting->heads && waiting->next && waiting->waiter &&
         waiting->ready;
}

static void
link_all(const Checker *checker, Waiting *waiting)
{
  const TreeList *const list = checker->tree->lists + LIST_STATEMENTS;
  uint32_t entry = 0;

  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const from = chain_of(list->items[i].value);
    for (uint32_t k = 0; k < from->n; ++k) {
      const uint32_t link =
          from->items[k].kind == PRESS_TEXT
              ? press_check_find(checker, LIST_STATEMENTS, from->items[k].text)
              : MAP_NONE;
      if (link != MAP_NONE && is_derived(list->items[link].value)) {
        ++entry;
        ++waiting->waits[i];
        waiting->waiter[entry] = i;
        waiting->next[entry] = waiting->heads[link];
        waiting->heads[link] = entry;
      }
    }
    if (!waiting->waits[i]) {
      waiting->ready[waiting->n_ready++] = i;
    }
  }
}

static void
settle_all(Waiting *waiting)
{
  for (uint32_t i = 0; i < waiting->n_ready; ++i) {
    uint32_t entry = waiting->heads[waiting->ready[i]];
    for (; entry; entry = waiting->next[entry]) {
      if (!--waiting->waits[waiting->waiter[entry]]) {
        waiting->ready[waiting->n_ready++] = waiting->waiter[entry];
      }
    }
  }
}

static bool
check_circles(Checker *checker)
{
  const TreeList *const list = checker->tree->lists + LIST_STATEMENTS;
  Waiting waiting;
  if (!waiting_new(checker, &waiting)) {
    return false;
  }

  link_all(checker, &waiting);
  settle_all(&waiting);
  for (uint32_t i = 0; i < list->n; ++i) {
    if (waiting.waits[i]) {
      press_check_fault(checker, list->items + i, "derived.circle",
                        "remove one of the statements of the circle",
                        "the statement follows from itself, or from one that "
                        "does");
    }
  }
  return true;
}

bool
press_check_derived(Checker *checker)
{
  const TreeList *const list = checker->tree->lists + LIST_STATEMENTS;
  Chains chains = {.checker = checker,
                   .marks = press_arena_array(
                       &checker->arena, checker->tree->lists[LIST_NODES].n + 1,
                       sizeof(uint32_t))};
  if (!chains.marks) {
    return false;
  }

  for (size_t i = 0; i < list->n; ++i) {
    if (is_derived(list->items[i].value) &&
        !check_chain(&chains, list->items + i)) {
      return false;
    }
  }
  return check_circles(checker);
}
