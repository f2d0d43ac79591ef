// SPDX-License-Identifier: MIT

// Maximum-weight matching in a bipartite graph, component by component. A
// component is an assignment problem, its smaller side in the rows, solved by
// the Hungarian method with shortest augmenting paths (Kuhn 1955, Munkres
// 1957; with prices as by Jonker and Volgenant 1987): rows are added one by
// one, and each looks for the cheapest way to a free column.
//
// Ties matter, because figures must not depend on chance: rows and columns
// stand in the order of their ids, and of equally cheap columns the first is
// taken.

#include "build/eval_match.h"

#include "build/eval_keys.h"

#include <float.h>
#include <stdlib.h>

/// An assignment problem. Rows and columns count from 1; 0 stands for none
typedef struct {
  const double *cost; ///< n_rows * n_columns
  size_t n_rows;
  size_t n_columns;
  double *row_price;
  double *column_price;
  size_t *row_of;   ///< Row that a column is given to; [0]: the one looking
  size_t *reached;  ///< Column from which the way leads to a column
  double *distance; ///< Cheapest way to a column so far
  bool *done;
} Assignment;

/// Look at all columns from the row of `from`; returns the nearest one
static size_t
look_around(Assignment *a, size_t from, double *step)
{
  const size_t row = a->row_of[from];
  size_t nearest = 0;
  *step = DBL_MAX;
  for (size_t k = 1; k <= a->n_columns; ++k) {
    if (a->done[k]) {
      continue;
    }
    const double cost = a->cost[(row - 1) * a->n_columns + k - 1] -
                        a->row_price[row] - a->column_price[k];
    if (cost < a->distance[k]) {
      a->distance[k] = cost;
      a->reached[k] = from;
    }
    if (a->distance[k] < *step) {
      *step = a->distance[k];
      nearest = k;
    }
  }
  return nearest;
}

/// Change prices so that the nearest column costs nothing more
static void
pay(Assignment *a, double step)
{
  for (size_t k = 0; k <= a->n_columns; ++k) {
    if (a->done[k]) {
      a->row_price[a->row_of[k]] += step;
      a->column_price[k] -= step;
    } else {
      a->distance[k] -= step;
    }
  }
}

/// Find a column for a row, moving other rows where that is cheaper
static void
place_row(Assignment *a, size_t row)
{
  for (size_t k = 0; k <= a->n_columns; ++k) {
    a->distance[k] = DBL_MAX;
    a->done[k] = false;
  }
  a->row_of[0] = row;
  size_t column = 0;
  do {
    a->done[column] = true;
    double step = 0;
    const size_t nearest = look_around(a, column, &step);
    pay(a, step);
    column = nearest;
  } while (a->row_of[column]);
  while (column) {
    const size_t before = a->reached[column];
    a->row_of[column] = a->row_of[before];
    column = before;
  }
}

/// Solve; column_of[row] counts from 0. False if memory is out
static bool
assign(Arena *scratch,
       const double *cost,
       size_t n_rows,
       size_t n_columns,
       size_t *column_of)
{
  Assignment a = {
      .cost = cost,
      .n_rows = n_rows,
      .n_columns = n_columns,
      .row_price = press_arena_array(scratch, n_rows + 1, sizeof(double)),
      .column_price = press_arena_array(scratch, n_columns + 1, sizeof(double)),
      .row_of = press_arena_array(scratch, n_columns + 1, sizeof(size_t)),
      .reached = press_arena_array(scratch, n_columns + 1, sizeof(size_t)),
      .distance = press_arena_array(scratch, n_columns + 1, sizeof(double)),
      .done = press_arena_array(scratch, n_columns + 1, sizeof(bool))};
  if (!a.row_price || !a.column_price || !a.row_of || !a.reached ||
      !a.distance || !a.done) {
    return false;
  }
  for (size_t row = 1; row <= n_rows; ++row) {
    place_row(&a, row);
  }
  for (size_t k = 1; k <= n_columns; ++k) {
    if (a.row_of[k]) {
      column_of[a.row_of[k] - 1] = k - 1;
    }
  }
  return true;
}

/// A thing with its component, to be sorted by it
typedef struct {
  uint32_t component;
  uint32_t rank;
  uint32_t thing;
} Member;

/// An edge with its component
typedef struct {
  uint32_t component;
  uint32_t number;
} Tie;

/// Things of both sides by component
typedef struct {
  Arena *arena;
  const EvalEdge *edges;
  size_t n_edges;
  EvalSide a;
  EvalSide b;
  uint32_t *above;     ///< Union-find: things of a, then those of b
  uint32_t *component; ///< By root
  uint32_t n_components;
  Member *rows; ///< Of a that have an edge, sorted
  size_t n_rows;
  Member *columns; ///< Of b
  size_t n_columns;
  Tie *ties;
  uint32_t *place; ///< Of every thing in its component
} Matching;

static uint32_t
root_of(uint32_t *above, uint32_t thing)
{
  while (above[thing] != thing) {
    above[thing] = above[above[thing]];
    thing = above[thing];
  }
  return thing;
}

static int
compare(uint32_t a, uint32_t b)
{
  return (a > b) - (a < b);
}

static int
by_component(const void *x, const void *y)
{
  const Member *const a = x;
  const Member *const b = y;
  const int c = compare(a->component, b->component);
  return c ? c : compare(a->rank, b->rank);
}

static int
by_tie(const void *x, const void *y)
{
  const Tie *const a = x;
  const Tie *const b = y;
  const int c = compare(a->component, b->component);
  return c ? c : compare(a->number, b->number);
}

/// Join what an edge joins, and mark what has one
static bool
join(Matching *m, bool *touched)
{
  const size_t n = m->a.n + m->b.n;
  m->above = press_arena_array(m->arena, n, sizeof(uint32_t));
  m->component = press_eval_nones(m->arena, n);
  m->place = press_arena_array(m->arena, n, sizeof(uint32_t));
  if (!m->above || !m->component || !m->place) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    m->above[i] = (uint32_t)i;
  }
  for (size_t i = 0; i < m->n_edges; ++i) {
    const uint32_t a = m->edges[i].a;
    const uint32_t b = (uint32_t)m->a.n + m->edges[i].b;
    touched[a] = true;
    touched[b] = true;
    m->above[root_of(m->above, b)] = root_of(m->above, a);
  }
  return true;
}

/// Number the components by their first thing of side a
static bool
number(Matching *m, const bool *touched)
{
  uint32_t *const order = press_arena_array(m->arena, m->a.n, sizeof(uint32_t));
  if (!order) {
    return false;
  }
  for (size_t i = 0; i < m->a.n; ++i) {
    order[m->a.quoted[i]] = (uint32_t)i;
  }
  for (size_t i = 0; i < m->a.n; ++i) {
    if (!touched[order[i]]) {
      continue;
    }
    uint32_t *const component = &m->component[root_of(m->above, order[i])];
    if (*component == EVAL_NONE) {
      *component = m->n_components++;
    }
  }
  return true;
}

/// The things of one side that have an edge, by component and rank
static Member *
members(Matching *m,
        const bool *touched,
        EvalSide side,
        uint32_t first,
        size_t *n)
{
  Member *const list = press_arena_array(m->arena, side.n, sizeof(Member));
  for (uint32_t i = 0; list && i < side.n; ++i) {
    if (touched[first + i]) {
      const uint32_t root = root_of(m->above, first + i);
      list[(*n)++] = (Member){m->component[root], side.ranks[i], i};
    }
  }
  if (list) {
    qsort(list, *n, sizeof(Member), by_component);
  }
  uint32_t place = 0;
  for (size_t i = 0; list && i < *n; ++i) {
    const bool same = i && list[i].component == list[i - 1].component;
    place = same ? place + 1 : 0;
    m->place[first + list[i].thing] = place;
  }
  return list;
}

static bool
sort_edges(Matching *m)
{
  m->ties = press_arena_array(m->arena, m->n_edges, sizeof(Tie));
  if (!m->ties) {
    return false;
  }
  for (size_t i = 0; i < m->n_edges; ++i) {
    const uint32_t root = root_of(m->above, m->edges[i].a);
    m->ties[i] = (Tie){m->component[root], (uint32_t)i};
  }
  qsort(m->ties, m->n_edges, sizeof(Tie), by_tie);
  return true;
}

/// One component: its slices of the sorted arrays
typedef struct {
  const Member *rows;
  size_t n_rows;
  const Member *columns;
  size_t n_columns;
  const Tie *ties;
  size_t n_ties;
} Component;

/// Cost of each pair, rows being the smaller side
static double *
costs_of(Arena *scratch, const Matching *m, const Component *c, bool turned)
{
  const size_t width = turned ? c->n_rows : c->n_columns;
  double *const cost =
      press_arena_array(scratch, c->n_rows * c->n_columns, sizeof(double));
  for (size_t i = 0; cost && i < c->n_ties; ++i) {
    const EvalEdge *const edge = &m->edges[c->ties[i].number];
    const size_t row = m->place[edge->a];
    const size_t column = m->place[m->a.n + edge->b];
    cost[turned ? column * width + row : row * width + column] = -edge->weight;
  }
  return cost;
}

static bool
match_component(Arena *scratch,
                const Matching *m,
                const Component *c,
                EvalPairs *pairs)
{
  const bool turned = c->n_rows > c->n_columns;
  const size_t n = turned ? c->n_columns : c->n_rows;
  const size_t width = turned ? c->n_rows : c->n_columns;
  double *const cost = costs_of(scratch, m, c, turned);
  size_t *const column_of = press_arena_array(scratch, n, sizeof(size_t));
  if (!cost || !column_of || !assign(scratch, cost, n, width, column_of)) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    if (!(cost[i * width + column_of[i]] < 0)) {
      continue;
    }
    if (!PRESS_ROOM(m->arena, pairs)) {
      return false;
    }
    const size_t row = turned ? column_of[i] : i;
    const size_t column = turned ? i : column_of[i];
    pairs->items[pairs->n++] =
        (EvalPair){c->rows[row].thing, c->columns[column].thing};
  }
  return true;
}

/// End of the members of a component
static size_t
end_of(const Member *list, size_t n, size_t start, uint32_t component)
{
  while (start < n && list[start].component == component) {
    ++start;
  }
  return start;
}

static bool
match_all(const Matching *m, EvalPairs *pairs)
{
  Arena scratch = press_arena(m->arena->alloc, 0);
  size_t row = 0;
  size_t column = 0;
  size_t tie = 0;
  bool done = true;
  for (uint32_t i = 0; done && i < m->n_components; ++i) {
    Component c = {.rows = m->rows + row,
                   .columns = m->columns + column,
                   .ties = m->ties + tie};
    c.n_rows = end_of(m->rows, m->n_rows, row, i) - row;
    c.n_columns = end_of(m->columns, m->n_columns, column, i) - column;
    while (tie < m->n_edges && m->ties[tie].component == i) {
      ++tie;
      ++c.n_ties;
    }
    row += c.n_rows;
    column += c.n_columns;
    done = match_component(&scratch, m, &c, pairs);
    press_arena_reset(&scratch);
  }
  press_arena_clear(&scratch);
  return done;
}

PressStatus
press_eval_match(Arena *arena,
                 const EvalEdge *edges,
                 size_t n_edges,
                 EvalSide a,
                 EvalSide b,
                 EvalPairs *pairs)
{
  Matching m = {
      .arena = arena, .edges = edges, .n_edges = n_edges, .a = a, .b = b};
  bool *const touched = press_arena_array(arena, a.n + b.n, sizeof(bool));
  if (!touched || !join(&m, touched) || !number(&m, touched)) {
    return PRESS_NO_MEMORY;
  }
  m.rows = members(&m, touched, a, 0, &m.n_rows);
  m.columns = members(&m, touched, b, (uint32_t)a.n, &m.n_columns);
  if (!m.rows || !m.columns || !sort_edges(&m) || !match_all(&m, pairs)) {
    return PRESS_NO_MEMORY;
  }
  return PRESS_OK;
}
