// SPDX-License-Identifier: MIT

/*
   The only file that knows igraph. It is a module of its own because linking
   igraph triples the time that a program takes to start.

   igraph aborts on errors by default, so every call first asks it to return
   them; its numbers are doubles and 64-bit integers, ours are 32-bit.
*/

#include "analysis/module.h"

#include <igraph.h>

static PressStatus
status_of(igraph_error_t error)
{
  if (error == IGRAPH_SUCCESS) {
    return PRESS_OK;
  }
  return error == IGRAPH_ENOMEM ? PRESS_NO_MEMORY : PRESS_BAD_ARG;
}

/// The igraph of an edge list; on PRESS_OK destroy it
static PressStatus
make_graph(PressEdgeList edges, igraph_t *graph)
{
  igraph_set_error_handler(igraph_error_handler_ignore);
  igraph_set_warning_handler(igraph_warning_handler_ignore);

  const igraph_integer_t n = (igraph_integer_t)edges.n_edges * 2;
  igraph_vector_int_t ends;
  igraph_error_t error = igraph_vector_int_init(&ends, n);
  if (error != IGRAPH_SUCCESS) {
    return status_of(error);
  }
  for (igraph_integer_t i = 0; i < n; ++i) {
    VECTOR(ends)[i] = (igraph_integer_t)edges.ends[i];
  }
  error = igraph_create(graph, &ends, (igraph_integer_t)edges.n_nodes,
                        IGRAPH_UNDIRECTED);
  igraph_vector_int_destroy(&ends);
  return status_of(error);
}

static void
copy_numbers(const igraph_vector_int_t *from, uint32_t *to)
{
  const igraph_integer_t n = igraph_vector_int_size(from);
  for (igraph_integer_t i = 0; i < n; ++i) {
    to[i] = (uint32_t)VECTOR(*from)[i];
  }
}

static PressStatus
distances_in(const igraph_t *graph, uint32_t from, uint32_t *distances)
{
  igraph_matrix_t matrix;
  igraph_error_t error = igraph_matrix_init(&matrix, 0, 0);
  if (error != IGRAPH_SUCCESS) {
    return status_of(error);
  }
  error = igraph_distances(graph, &matrix, igraph_vss_1((igraph_integer_t)from),
                           igraph_vss_all(), IGRAPH_ALL);
  const igraph_integer_t n =
      error == IGRAPH_SUCCESS ? igraph_matrix_ncol(&matrix) : 0;
  for (igraph_integer_t i = 0; i < n; ++i) {
    const igraph_real_t steps = MATRIX(matrix, 0, i);
    // No way is infinity
    distances[i] =
        steps < (igraph_real_t)UINT32_MAX ? (uint32_t)steps : UINT32_MAX;
  }
  igraph_matrix_destroy(&matrix);
  return status_of(error);
}

static PressStatus
distances(PressEdgeList edges, uint32_t from, uint32_t *distances_out)
{
  igraph_t graph;
  const PressStatus st = make_graph(edges, &graph);
  if (st != PRESS_OK) {
    return st;
  }
  const PressStatus result = distances_in(&graph, from, distances_out);
  igraph_destroy(&graph);
  return result;
}

static PressStatus
degrees(PressEdgeList edges, uint32_t *degrees_out)
{
  igraph_t graph;
  const PressStatus st = make_graph(edges, &graph);
  if (st != PRESS_OK) {
    return st;
  }
  igraph_vector_int_t numbers;
  igraph_error_t error = igraph_vector_int_init(&numbers, 0);
  if (error == IGRAPH_SUCCESS) {
    error = igraph_degree(&graph, &numbers, igraph_vss_all(), IGRAPH_ALL,
                          IGRAPH_LOOPS);
    if (error == IGRAPH_SUCCESS) {
      copy_numbers(&numbers, degrees_out);
    }
    igraph_vector_int_destroy(&numbers);
  }
  igraph_destroy(&graph);
  return status_of(error);
}

static PressStatus
components(PressEdgeList edges,
           uint32_t *components_out,
           uint32_t *n_components)
{
  igraph_t graph;
  const PressStatus st = make_graph(edges, &graph);
  if (st != PRESS_OK) {
    return st;
  }
  igraph_vector_int_t numbers;
  igraph_integer_t n = 0;
  igraph_error_t error = igraph_vector_int_init(&numbers, 0);
  if (error == IGRAPH_SUCCESS) {
    error =
        igraph_connected_components(&graph, &numbers, NULL, &n, IGRAPH_WEAK);
    if (error == IGRAPH_SUCCESS) {
      copy_numbers(&numbers, components_out);
      *n_components = (uint32_t)n;
    }
    igraph_vector_int_destroy(&numbers);
  }
  igraph_destroy(&graph);
  return status_of(error);
}

const PressAnalysisModule press_analysis_module_table = {
    .version = PRESS_ANALYSIS_MODULE_VERSION,
    .distances = distances,
    .degrees = degrees,
    .components = components,
};
