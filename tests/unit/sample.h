// SPDX-License-Identifier: MIT

/// @file sample.h Graphs for tests, made statement by statement

#ifndef PRESS_TESTS_SAMPLE_H
#define PRESS_TESTS_SAMPLE_H

#include "unit.h"

#include "base/value_new.h"
#include "graph/graph_build.h"
#include "heard.h"

/// Text of the sample's document: three sentences of 8 bytes
#define SAMPLE_TEXT "One two. Six ten. Abc def."

/// An empty graph with one document of three sentences
static inline PressGraph *
sample_graph(PressWorld *world)
{
  static const PressSentence sentences[] = {
      {0, 8, PRESS_SENTENCE_TITLE},
      {9, 17, PRESS_SENTENCE_BODY},
      {18, 26, PRESS_SENTENCE_BODY},
  };
  const PressDocument document = {
      .id = PRESS_STR("d-1"),
      .uri = PRESS_STR("sample.txt"),
      .title = PRESS_STR("One two"),
      .language = PRESS_STR("en"),
      .published = PRESS_STR("2024-03-05"),
      .anchor = PRESS_STR("2024-03-05"),
      .sha256 = PRESS_STR("1"),
      .bytes = sizeof SAMPLE_TEXT - 1,
      .text = PRESS_STR(SAMPLE_TEXT),
      .sentences = sentences,
      .n_sentences = 3,
  };
  PressGraph *graph = NULL;
  assert_int_equal(press_graph_new(world, &graph), PRESS_OK);
  uint32_t index = 0;
  assert_int_equal(press_graph_add_document(graph, &document, &index),
                   PRESS_OK);
  return graph;
}

/// A node whose label is its id; generic if its id begins with "any"
static inline uint32_t
sample_node(PressGraph *graph, const char *id, const char *type)
{
  const PressStr types[] = {press_str(type)};
  ObjectBuilder properties = press_object(press_graph_arena(graph));
  if (press_str_starts(press_str(id), PRESS_STR("any"))) {
    assert_true(press_object_set(&properties, PRESS_STR("generic"),
                                 press_value_of_bool(true)));
  }
  const PressNode node = {
      .id = press_str(id),
      .types = types,
      .n_types = 1,
      .label = press_str(id),
      .named = true,
      .properties = press_object_end(&properties),
  };
  uint32_t index = 0;
  assert_int_equal(press_graph_add_node(graph, &node, &index), PRESS_OK);
  return index;
}

/// A statement with one sentence as evidence; complete it before it is added
static inline PressGraphStatement
sample_statement(const char *id,
                 uint32_t subject,
                 const char *predicate,
                 uint32_t object,
                 PressCertainty status)
{
  static const PressSpan spans[] = {
      {.document = 0, .sentence = 2, .start = 9, .end = 17}};
  return (PressGraphStatement){
      .id = press_str(id),
      .subject = subject,
      .predicate = press_str(predicate),
      .object = object,
      .status = status,
      .claim = PRESS_NO_INDEX,
      .score = 0.5,
      .rule = PRESS_STR("test"),
      .evidence = spans,
      .n_evidence = 1,
  };
}

static inline uint32_t
sample_add(PressGraph *graph, PressGraphStatement statement)
{
  uint32_t index = 0;
  assert_int_equal(press_graph_add_statement(graph, &statement, &index),
                   PRESS_OK);
  return index;
}

/// A plain statement, added
static inline uint32_t
sample_edge(PressGraph *graph,
            const char *id,
            uint32_t subject,
            const char *predicate,
            uint32_t object,
            PressCertainty status)
{
  return sample_add(graph,
                    sample_statement(id, subject, predicate, object, status));
}

static inline void
sample_finish(PressGraph *graph)
{
  assert_int_equal(press_graph_finish(graph, true), PRESS_OK);
}

/// Index of a node by id, after the graph was finished
static inline uint32_t
sample_find(const PressGraph *graph, const char *id)
{
  const uint32_t n = press_graph_n_nodes(graph);
  for (uint32_t i = 0; i < n; ++i) {
    if (press_str_equals(press_graph_node(graph, i)->id, press_str(id))) {
      return i;
    }
  }
  fail_msg("no node %s", id);
  return PRESS_NO_INDEX;
}

#endif // PRESS_TESTS_SAMPLE_H
