// SPDX-License-Identifier: MIT

#include "language/parse.h"

#include <string.h>

void
press_parse_start(const TagTable *tags,
                  const WordTraits *traits,
                  const SynWord *words,
                  uint32_t n,
                  ParseState *state)
{
  state->tags = tags;
  state->traits = traits;
  state->words = words;
  state->n = n;
  state->next = 0;
  state->n_stack = 0;
  for (uint32_t i = 0; i <= n; ++i) {
    state->head[i] = NO_HEAD;
    state->relation[i] = 0;
    state->n_left[i] = 0;
    state->n_right[i] = 0;
    state->left_set[i] = 0;
    state->right_set[i] = 0;
    state->adp[i] = 0;
  }
  memset(state->left, 0, (n + 1) * sizeof *state->left);
  memset(state->right, 0, (n + 1) * sizeof *state->right);
}

bool
press_parse_is_done(const ParseState *state)
{
  return state->next == state->n && !state->n_stack;
}

bool
press_parse_may(const ParseState *state, Move move)
{
  switch (move) {
  case MOVE_SHIFT:
    return state->next < state->n;
  case MOVE_LEFT: // one word hangs on the root
    return state->next < state->n ? state->n_stack > 0 : state->n_stack == 1;
  case MOVE_RIGHT:
    return state->n_stack > 1;
  }
  return false;
}

static void
attach(ParseState *state, uint32_t head, uint32_t child, uint8_t relation)
{
  const uint64_t bit = (uint64_t)1 << (relation & 63U);
  state->head[child] = head;
  state->relation[child] = relation;
  if (child < head) {
    state->left[head][1] = state->left[head][0];
    state->left[head][0] = child + 1;
    ++state->n_left[head];
    state->left_set[head] |= bit;
    if (state->tags->items[state->words[child].tag].upos == UPOS_ADP) {
      state->adp[head] = child + 1;
    }
  } else {
    state->right[head][1] = state->right[head][0];
    state->right[head][0] = child + 1;
    ++state->n_right[head];
    state->right_set[head] |= bit;
  }
}

void
press_parse_move(ParseState *state, Move move, uint8_t relation)
{
  if (move == MOVE_SHIFT) {
    state->stack[state->n_stack++] = state->next++;
    return;
  }
  const uint32_t top = state->stack[--state->n_stack];
  const uint32_t head =
      move == MOVE_LEFT ? state->next : state->stack[state->n_stack - 1];
  attach(state, head, top, relation);
}

// Features -------------------------------------------------------------------

/// What features need of one word; all 0 if there is none
typedef struct {
  uint64_t word;
  uint64_t lemma;
  uint64_t pos;
  uint64_t tag;
  uint64_t cluster;
  uint64_t fine; ///< Cluster of 4,096
  uint64_t relation;
  const TagInfo *info;
  uint32_t index;
  bool there;
} Node;

static Node
node_at(const ParseState *s, uint32_t index)
{
  if (index > s->n) {
    return (Node){.index = index};
  }
  if (index == s->n) { // the root
    return (Node){.word = 3,
                  .lemma = 3,
                  .pos = 100,
                  .tag = 1000,
                  .index = index,
                  .there = true};
  }
  const WordTraits *const t = &s->traits[index];
  const TagInfo *const info = &s->tags->items[s->words[index].tag];
  return (Node){
      .word = t->key,
      .lemma = t->lemma,
      .pos = info->upos + 1U,
      .tag = s->words[index].tag + 1U,
      .cluster = t->cluster[1],
      .fine = t->cluster[2],
      .relation = s->head[index] == NO_HEAD ? 0 : s->relation[index] + 1U,
      .info = info,
      .index = index,
      .there = true,
  };
}

static Node
stack_node(const ParseState *s, uint32_t depth)
{
  return depth < s->n_stack ? node_at(s, s->stack[s->n_stack - 1 - depth])
                            : (Node){.index = NO_HEAD};
}

/// A child, given as its index + 1
static Node
child_node(const ParseState *s, uint32_t child)
{
  return child ? node_at(s, child - 1) : (Node){.index = NO_HEAD};
}

static uint64_t
distance(const Node *a, const Node *b)
{
  if (!a->there || !b->there) {
    return 0;
  }
  const uint32_t d = b->index - a->index;
  return d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : d < 25 ? 7 : 8;
}

/// Whether gender and number of two words agree, differ or are not said
static uint64_t
agreement(const Node *a, const Node *b)
{
  if (!a->info || !b->info) {
    return 0;
  }
  const uint64_t gender = !a->info->gender || !b->info->gender
                              ? 1
                              : 2 + (a->info->gender == b->info->gender);
  const uint64_t number = !a->info->number || !b->info->number
                              ? 1
                              : 2 + (a->info->number == b->info->number);
  return gender * 4 + number;
}

/// Words around the decision
typedef struct {
  Node s0, s1, s2, s3;
  Node b0, b1, b2;
  Node s0l, s0l2, s0r, s0r2, s1l, s1r, s1r2, b0l, b0l2;
  Node s0p, s1p, b0p; ///< Their adpositions
} Around;

static Around
look_around(const ParseState *s)
{
  Around a = {
      .s0 = stack_node(s, 0),
      .s1 = stack_node(s, 1),
      .s2 = stack_node(s, 2),
      .s3 = stack_node(s, 3),
      .b0 = node_at(s, s->next),
      .b1 = node_at(s, s->next + 1),
      .b2 = node_at(s, s->next + 2),
  };
  if (a.s0.there) {
    a.s0l = child_node(s, s->left[a.s0.index][0]);
    a.s0l2 = child_node(s, s->left[a.s0.index][1]);
    a.s0r = child_node(s, s->right[a.s0.index][0]);
    a.s0r2 = child_node(s, s->right[a.s0.index][1]);
    a.s0p = child_node(s, s->adp[a.s0.index]);
  }
  if (a.s1.there) {
    a.s1l = child_node(s, s->left[a.s1.index][0]);
    a.s1r = child_node(s, s->right[a.s1.index][0]);
    a.s1r2 = child_node(s, s->right[a.s1.index][1]);
    a.s1p = child_node(s, s->adp[a.s1.index]);
  }
  a.b0l = child_node(s, s->left[a.b0.index][0]);
  a.b0l2 = child_node(s, s->left[a.b0.index][1]);
  a.b0p = child_node(s, s->adp[a.b0.index]);
  return a;
}

static void
add_node(const Node *x, FeatureList *l)
{
  press_features_add2(l, x->word, x->pos);
  press_features_add(l, x->word);
  press_features_add(l, x->pos);
  press_features_add(l, x->tag);
  press_features_add2(l, x->lemma, x->pos);
  press_features_add2(l, x->cluster, x->pos);
  press_features_add(l, x->fine);
}

/// Two words that an arc may join
static void
add_pair(const Node *x, const Node *y, FeatureList *l)
{
  press_features_add2(l, x->lemma, y->lemma);
  press_features_add3(l, x->lemma, x->pos, y->pos);
  press_features_add3(l, x->pos, y->lemma, y->pos);
  press_features_add2(l, x->pos, y->pos);
  press_features_add2(l, x->tag, y->tag);
  press_features_add2(l, x->cluster, y->cluster);
  press_features_add2(l, x->cluster, y->pos);
  press_features_add2(l, x->pos, y->cluster);
  press_features_add2(l, x->fine, y->fine);
  press_features_add2(l, x->lemma, y->cluster);
  press_features_add2(l, x->cluster, y->lemma);
  press_features_add3(l, x->pos, y->pos, agreement(x, y));
  press_features_add3(l, x->pos, y->pos, distance(x, y));
}

static void
add_triples(const Around *a, FeatureList *l)
{
  const uint64_t s0 = a->s0.pos;
  const uint64_t s1 = a->s1.pos;
  const uint64_t b0 = a->b0.pos;
  press_features_add3(l, s0, b0, a->b1.pos);
  press_features_add3(l, s1, s0, b0);
  press_features_add3(l, a->s2.pos, s1, s0);
  press_features_add3(l, b0, a->b1.pos, a->b2.pos);
  press_features_add3(l, s0, b0, a->b0l.pos);
  press_features_add3(l, s0, a->s0l.pos, b0);
  press_features_add3(l, s0, a->s0r.pos, b0);
  press_features_add3(l, s1, s0, a->s0l.pos);
  press_features_add3(l, s1, s0, a->s0r.pos);
  press_features_add3(l, s1, a->s1r.pos, s0);
  press_features_add3(l, s1, a->s1l.pos, s0);
  press_features_add3(l, s1, s0, a->b0.lemma);
  press_features_add3(l, s1, a->s0.lemma, b0);
  press_features_add3(l, a->s1.lemma, s0, b0);
  press_features_add3(l, a->s1.tag, a->s0.tag, a->b0.tag);
  press_features_add3(l, press_feature_pair(s1, a->s2.pos) | 1U, s0, b0);
  press_features_add3(l, press_feature_pair(s1, a->b1.pos) | 1U, s0, b0);
}

/// Adpositions decide what a noun phrase hangs on
static void
add_adpositions(const Around *a, FeatureList *l)
{
  const uint64_t p0 = a->s0p.lemma;
  const uint64_t pb = a->b0p.lemma;
  press_features_add3(l, a->s1.lemma, p0, a->s0.pos);
  press_features_add3(l, a->s1.lemma, p0, a->s0.lemma);
  press_features_add3(l, a->s1.pos, p0, a->s0.lemma);
  press_features_add3(l, a->s1.pos, p0, a->s0.pos);
  press_features_add3(l, a->s1.cluster, p0, a->s0.cluster);
  press_features_add3(l, a->s1.fine, p0, a->s0.pos);
  press_features_add3(l, a->s2.lemma, p0, a->s0.pos);
  press_features_add3(l, a->s2.cluster, p0, a->s0.cluster);
  press_features_add3(l, press_feature_pair(a->s2.pos, a->s1.lemma) | 1U, p0,
                      a->s0.pos);
  press_features_add3(l, a->s0.lemma, pb, a->b0.pos);
  press_features_add3(l, a->s0.pos, pb, a->b0.lemma);
  press_features_add3(l, a->s0.lemma, a->b0.lemma, a->b0.pos);
  press_features_add3(l, a->s0.pos, a->b0.lemma, a->b1.cluster);
  press_features_add3(l, a->s0.lemma, a->b0.lemma, a->b1.pos);
  press_features_add3(l, a->s1.lemma, a->b0.lemma, a->s0.pos);
}

static void
add_children(const ParseState *s, const Around *a, FeatureList *l)
{
  const Node *const children[] = {&a->s0l, &a->s0l2, &a->s0r, &a->s0r2, &a->s1l,
                                  &a->s1r, &a->s1r2, &a->b0l, &a->b0l2};
  for (size_t i = 0; i < sizeof children / sizeof children[0]; ++i) {
    press_features_add2(l, children[i]->pos, children[i]->relation);
    press_features_add(l, children[i]->lemma);
  }
  const Node *const heads[] = {&a->s0, &a->s1, &a->b0};
  for (size_t i = 0; i < 3; ++i) {
    const Node *const x = heads[i];
    const uint32_t k = x->there ? x->index : s->n;
    const bool word = x->there && x->index < s->n;
    const uint64_t nl = word ? (s->n_left[k] < 4 ? s->n_left[k] : 4U) + 1U : 0;
    const uint64_t nr =
        word ? (s->n_right[k] < 4 ? s->n_right[k] : 4U) + 1U : 0;
    press_features_add2(l, x->lemma, nl);
    press_features_add2(l, x->pos, nl);
    press_features_add2(l, x->lemma, nr);
    press_features_add2(l, x->pos, nr);
    press_features_add2(l, x->pos, word ? s->left_set[k] + 1 : 0);
    press_features_add2(l, x->pos, word ? s->right_set[k] + 1 : 0);
    press_features_add2(l, x->lemma, word ? s->left_set[k] + 1 : 0);
    press_features_add2(l, x->lemma, word ? s->right_set[k] + 1 : 0);
  }
}

void
press_parse_features(const ParseState *state, FeatureList *list)
{
  const Around a = look_around(state);
  list->n = 0;
  list->number = 1000;
  press_features_add(list, 1);
  add_node(&a.s0, list);
  add_node(&a.s1, list);
  add_node(&a.b0, list);
  add_node(&a.b1, list);
  press_features_add2(list, a.b2.word, a.b2.pos);
  press_features_add(list, a.b2.pos);
  press_features_add(list, a.s2.pos);
  press_features_add2(list, a.s2.lemma, a.s2.pos);
  press_features_add(list, a.s3.pos);
  add_pair(&a.s0, &a.b0, list);
  add_pair(&a.s1, &a.s0, list);
  press_features_add2(list, a.s1.pos, a.b0.pos);
  press_features_add2(list, a.s1.lemma, a.b0.lemma);
  press_features_add2(list, a.b0.pos, a.b1.pos);
  press_features_add2(list, a.b0.word, a.b1.word);
  press_features_add2(list, a.b0.lemma, a.b1.pos);
  add_triples(&a, list);
  add_adpositions(&a, list);
  add_children(state, &a, list);
}

// Finding --------------------------------------------------------------------

/// The best move that is possible; *margin: what it is ahead of other moves
static Move
best_move(const ParseState *state,
          const RelationTable *relations,
          const int32_t *scores,
          uint8_t *relation,
          int32_t *margin)
{
  Move best = MOVE_SHIFT;
  int32_t top = INT32_MIN;
  int32_t second = INT32_MIN;
  for (Move move = MOVE_SHIFT; move <= MOVE_RIGHT; ++move) {
    if (!press_parse_may(state, move)) {
      continue;
    }
    int32_t highest = INT32_MIN;
    uint32_t which = 0;
    const uint32_t n = move == MOVE_SHIFT ? 1 : relations->n;
    for (uint32_t r = 0; r < n; ++r) {
      const uint32_t label = press_parse_label(relations->n, move, r);
      const int32_t score =
          move == MOVE_SHIFT ? scores[label] : scores[move] + scores[label];
      if (score > highest) {
        highest = score;
        which = r;
      }
    }
    if (highest > top) {
      second = top;
      top = highest;
      best = move;
      *relation = (uint8_t)which;
    } else if (highest > second) {
      second = highest;
    }
  }
  *margin = second == INT32_MIN ? INT32_MAX : top - second;
  return best;
}

void
press_parse_find(const Scorer *scorer,
                 const RelationTable *relations,
                 const Trust *trust,
                 const TagTable *tags,
                 const WordTraits *traits,
                 SynWord *words,
                 uint32_t n,
                 ParseState *state)
{
  FeatureList list;
  press_parse_start(tags, traits, words, n, state);
  while (!press_parse_is_done(state)) {
    if (!state->n_stack) { // nothing to choose
      press_parse_move(state, MOVE_SHIFT, 0);
      continue;
    }
    int32_t scores[LABELS_MAX] = {0};
    int32_t margin = 0;
    uint8_t relation = 0;
    press_parse_features(state, &list);
    press_scorer_score(scorer, &list, scores);
    const Move move = best_move(state, relations, scores, &relation, &margin);
    if (move != MOVE_SHIFT) {
      const uint32_t word = state->stack[state->n_stack - 1];
      state->margin[word] = margin;
      words[word].arc_trust = trust ? press_trust_percent(trust, margin) : 0;
    }
    press_parse_move(state, move, relation);
  }
  for (uint32_t i = 0; i < n; ++i) {
    words[i].head = state->head[i] == n ? NO_HEAD : state->head[i];
    words[i].relation = state->relation[i];
  }
}

// Opening --------------------------------------------------------------------

bool
press_relations_parse(PressStr text, RelationTable *table)
{
  table->n = 0;
  for (size_t start = 0; start < text.len;) {
    size_t end = start;
    while (end < text.len && text.data[end] != '\n') {
      ++end;
    }
    if (table->n == RELATIONS_MAX || end == start) {
      return false;
    }
    table->names[table->n++] = press_str_cut(text, start, end);
    start = end + 1;
  }
  return table->n > 0;
}

PressStatus
press_parser_from_model(PressWorld *world, const Model *model, Parser *parser)
{
  Parser made = {.model = *model};
  PressStatus st = PRESS_OK;
  if (!press_relations_parse(press_model_text(model, "relations"),
                             &made.relations)) {
    st = press_model_bad(world, model->name, "its relations make no sense");
  }
  if (!st) {
    st = press_rows_open(world, model, "move", &made.rows);
  }
  if (st) {
    press_parser_close(&made);
    return st;
  }
  press_trust_read(model, &made.trust);
  *parser = made;
  return PRESS_OK;
}

PressStatus
press_parser_open(PressWorld *world, const char *path, Parser *parser)
{
  Model model = {0};
  const PressStatus st =
      press_model_read(world, path, "parser", PARSER_FEATURES, &model);
  return st ? st : press_parser_from_model(world, &model, parser);
}

void
press_parser_close(Parser *parser)
{
  press_model_close(&parser->model);
  *parser = (Parser){0};
}
