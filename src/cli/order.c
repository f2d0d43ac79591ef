// SPDX-License-Identifier: MIT

// The document sorts statements by id, which is good for merging and says
// nothing to a reader.

#include "cli/order.h"

#include <stdlib.h>

typedef struct {
  uint32_t document;
  uint32_t start;
  uint32_t index;
} Place;

static int
compare_places(const void *left, const void *right)
{
  const Place *const a = left;
  const Place *const b = right;
  if (a->document != b->document) {
    return a->document < b->document ? -1 : 1;
  }
  if (a->start != b->start) {
    return a->start < b->start ? -1 : 1;
  }
  return (a->index > b->index) - (a->index < b->index);
}

PressStatus
press_cli_order_list(const PressGraph *graph,
                     StatementTest test,
                     uint32_t a,
                     uint32_t b,
                     StatementList *list)
{
  const uint32_t n = press_graph_n_statements(graph);
  Place *const places = calloc((size_t)n + 1, sizeof *places);
  uint32_t *const items = calloc((size_t)n + 1, sizeof *items);
  if (!places || !items) {
    free(places);
    free(items);
    return PRESS_NO_MEMORY;
  }
  uint32_t n_places = 0;
  for (uint32_t i = 0; i < n; i++) {
    const PressGraphStatement *const s = press_graph_statement(graph, i);
    if (test(s, a, b)) {
      places[n_places] = (Place){UINT32_MAX, 0, i};
      if (s->n_evidence) {
        places[n_places].document = s->evidence[0].document;
        places[n_places].start = s->evidence[0].start;
      }
      n_places++;
    }
  }
  qsort(places, n_places, sizeof *places, compare_places);
  for (uint32_t i = 0; i < n_places; i++) {
    items[i] = places[i].index;
  }
  free(places);
  *list = (StatementList){items, n_places};
  return PRESS_OK;
}
