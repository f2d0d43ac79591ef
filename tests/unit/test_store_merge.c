// SPDX-License-Identifier: MIT

// The laws of merging, on bytes: any order, any grouping, any repetition.

#include "unit.h"

#include "fail_alloc.h"
#include "graph/graph_build.h"
#include "heard.h"
#include "norvik.h"

#define N_TEXTS 3

static char *
all_replaced(char *text, const char *from, const char *to)
{
  while (strstr(text, from)) {
    text = replaced(text, from, to);
  }
  return text;
}

// The same article, read otherwise
static char *
other_reading(void)
{
  char *text = norvik_text();
  text = replaced(text, "\"title\": null", "\"title\": \"Norvik\"");
  text = replaced(text, "\"norvik.txt\"", "\"a/norvik.txt\"");
  text = replaced(text, "\"anchor\": \"2024-04-02\"", "\"anchor\": null");
  text = replaced(text, "\"types\": [\"Company\"]", "\"types\": [\"City\"]");
  text = replaced(text, "\"label\": \"Delta Marine\"",
                  "\"label\": \"Delta-Marine\"");
  text = replaced(text, "\"aliases\": []", "\"aliases\": [\"Mars\"]");
  text = replaced(text, "\"properties\": {}",
                  "\"properties\": {\"role\": \"source\"}");
  text = replaced(text, "\"score\": 0.94", "\"score\": 0.95");
  text = replaced(text, "\"fr.deny.previous_claim\"", "\"fr.deny\"");
  text = replaced(text, "\"start\": 76, \"end\": 97}]",
                  "\"start\": 76, \"end\": 96}], \"core\": true");
  text = replaced(text, "\"start\": 65, \"end\": 74",
                  "\"start\": 62, \"end\": 74");
  text = replaced(text, "\"said_on\": null", "\"said_on\": \"2024-04-02\"");
  text = replaced(text, "\"statements\": [\"s-e5dbb3b0d41602c3\"]",
                  "\"statements\": [\"s-4464b41208600901\", "
                  "\"s-e5dbb3b0d41602c3\"]");
  text = replaced(text, "\"modality\": \"conditional\"",
                  "\"modality\": \"capability\", \"note\": \"x\"");
  return replaced(text, "\"warnings\": []",
                  "\"warnings\": [{\"document\": \"d-3a7fac3a0e688419\", "
                  "\"sentence\": 1, \"kind\": \"limit\", \"text\": \"x\"}], "
                  "\"must_not\": [], \"z\": 1");
}

// Another article, in English, whose id comes first
static char *
other_article(void)
{
  char *text = norvik_text();
  text = all_replaced(text, "d-3a7fac3a0e688419", "d-0000000000000000");
  text = replaced(text, "\"language\": \"fr\"", "\"language\": \"en\"");
  text = replaced(text, "\"text\": \"Selon", "\"text\": \"After");
  text = all_replaced(text, "s-4464b41208600901", "s-0000000000000001");
  text = all_replaced(text, "s-e5dbb3b0d41602c3", "s-0000000000000002");
  text = all_replaced(text, "c-1ab87ff69997e4b6", "c-0000000000000001");
  text = all_replaced(text, "c-b1e617bc3081b55c", "c-0000000000000002");
  text = replaced(text,
                  "\"label\": \"Norvik\", \"labels\": {\"en\": "
                  "\"Norvik\", \"fr\": \"Norvik\"}",
                  "\"label\": \"norvik\", \"labels\": {\"en\": \"norvik\"}");
  text = replaced(text, "\"types\": [\"NewsAgency\"]",
                  "\"types\": [\"Person\", \"Watchdog\"]");
  return replaced(text, "\"types\": [\"Company\"]", "\"types\": [\"Person\"]");
}

/// Three documents that overlap
typedef struct {
  char *texts[N_TEXTS];
} Texts;

static Texts
make_texts(void)
{
  return (Texts){{norvik_text(), other_reading(), other_article()}};
}

static void
free_texts(Texts *texts)
{
  for (size_t i = 0; i < N_TEXTS; ++i) {
    free(texts->texts[i]);
  }
}

// Bytes of the union of some documents, merged at once into the first
static char *
merged(PressWorld *world, const char *const *texts, size_t n)
{
  PressGraph *graphs[8] = {NULL};
  assert_true(n && n <= 8);
  for (size_t i = 0; i < n; ++i) {
    graphs[i] = read_good(world, texts[i]);
  }
  assert_int_equal(press_graph_merge(
                       graphs[0], (const PressGraph *const *)graphs + 1, n - 1),
                   PRESS_OK);
  char *const text = written(world, graphs[0], PRESS_DOCUMENT_JSON, false);
  for (size_t i = 0; i < n; ++i) {
    press_graph_free(graphs[i]);
  }
  return text;
}

static const size_t orders[][N_TEXTS] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                         {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

#define N_ORDERS (sizeof orders / sizeof *orders)

static void
all_orders_and_groupings_give_the_same_bytes(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Texts texts = make_texts();
  const char *const some[] = {texts.texts[0], texts.texts[1], texts.texts[2]};
  char *const all = merged(world, some, N_TEXTS);
  for (size_t i = 0; i < N_ORDERS; ++i) {
    const char *const order[] = {texts.texts[orders[i][0]],
                                 texts.texts[orders[i][1]],
                                 texts.texts[orders[i][2]]};
    char *const at_once = merged(world, order, N_TEXTS);
    assert_string_equal(at_once, all);

    // (a b) c and a (b c), through the written form
    char *const first = merged(world, order, 2);
    const char *const left[] = {first, order[2]};
    char *const left_first = merged(world, left, 2);
    assert_string_equal(left_first, all);
    char *const last = merged(world, order + 1, 2);
    const char *const right[] = {order[0], last};
    char *const right_first = merged(world, right, 2);
    assert_string_equal(right_first, all);
    free(right_first);
    free(last);
    free(left_first);
    free(first);
    free(at_once);
  }
  free(all);
  free_texts(&texts);
  press_world_free(world);
}

static void
merging_again_changes_nothing(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Texts texts = make_texts();
  for (size_t i = 0; i < N_TEXTS; ++i) {
    const char *const twice[] = {texts.texts[i], texts.texts[i],
                                 texts.texts[i]};
    char *const once = merged(world, twice, 1);
    char *const again = merged(world, twice, 3);
    assert_string_equal(again, once);
    free(again);
    free(once);
  }
  const char *const all[] = {texts.texts[0], texts.texts[1], texts.texts[2]};
  char *const first = merged(world, all, 3);
  for (size_t i = 0; i < N_TEXTS; ++i) {
    const char *const two[] = {first, texts.texts[i]};
    char *const again = merged(world, two, 2);
    assert_string_equal(again, first);
    free(again);
  }
  free(first);
  free_texts(&texts);
  press_world_free(world);
}

static void
a_graph_merged_into_itself_stays(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const graph = read_good(world, text);
  const PressGraph *const self[] = {graph, graph};
  assert_int_equal(press_graph_merge(graph, self, 2), PRESS_OK);
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(again, text);
  free(again);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

static void
the_union_has_what_the_rules_say(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Texts texts = make_texts();
  const char *const all[] = {texts.texts[0], texts.texts[1], texts.texts[2]};
  char *const text = merged(world, all, 3);
  static const char *const parts[] = {
      // The smaller uri, a title before none, an anchor before none
      "\"uri\": \"a/norvik.txt\", \"title\": \"Norvik\", \"language\": \"fr\", "
      "\"published\": \"2024-04-02\", \"anchor\": \"2024-04-02\"",
      // The first document that mentions it names it; the losing label stays
      "\"label\": \"norvik\", \"labels\": {\"en\": \"norvik\", \"fr\": "
      "\"Norvik\"}, \"named\": true, \"aliases\": [\"Norvik\"]",
      // Types of all, in ontology order; properties of all
      "\"types\": [\"Person\", \"NewsAgency\", \"Watchdog\"]",
      "\"properties\": {\"role\": \"source\"}",
      // Mentions of all, the longer first
      "\"start\": 62, \"end\": 74, \"kind\": \"date\"}, {\"document\": "
      "\"d-3a7fac3a0e688419\", \"sentence\": 1, \"start\": 65",
      // The greatest score, the smaller rule, evidence of both
      "\"score\": 0.95",
      "\"score\": 0.71, \"rule\": \"fr.deny\", \"evidence\": [{\"document\": "
      "\"d-3a7fac3a0e688419\", \"sentence\": 2, \"start\": 76, \"end\": 97}, "
      "{\"document\": \"d-3a7fac3a0e688419\", \"sentence\": 2, \"start\": 76, "
      "\"end\": 96}], \"core\": true",
      // The smaller of two values of a property
      "{\"modality\": \"capability\", \"note\": \"x\", \"trigger\"",
      "\"statements\": [\"s-4464b41208600901\", \"s-e5dbb3b0d41602c3\"]",
      "\"said_on\": \"2024-04-02\"",
      "\"warnings\": [\n  {\"document\": \"d-3a7fac3a0e688419\", \"sentence\": "
      "1",
      "\"must_not\": [],\n \"z\": 1\n}",
  };
  for (size_t i = 0; i < sizeof parts / sizeof *parts; ++i) {
    if (!strstr(text, parts[i])) {
      fail_msg("no %s in %s", parts[i], text);
    }
  }
  free(text);
  free_texts(&texts);
  press_world_free(world);
}

static void
a_person_that_becomes_a_place_is_reported(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Texts texts = make_texts();
  const char *const two[] = {texts.texts[1], texts.texts[2]};
  char *const text = merged(world, two, 2);
  assert_int_equal(heard.n, 1);
  assert_non_null(strstr(heard.message, "is a person in one document"));
  free(text);
  free_texts(&texts);
  press_world_free(world);
}

static void
many_graphs_at_once_are_what_they_are_one_by_one(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  enum { N = 40 };
  PressGraph *graphs[N];
  PressGraph *at_once = NULL;
  PressGraph *one_by_one = NULL;
  for (int i = 0; i < N; ++i) {
    char name[2][40];
    char *text = norvik_text();
    (void)snprintf(name[0], sizeof name[0], "\"text\": \"S%dlon", i % 30);
    (void)snprintf(name[1], sizeof name[1], "\"label\": \"N%d\"", i);
    text = replaced(text, "\"text\": \"Selon", name[0]);
    text = replaced(text, "\"label\": \"Norvik\"", name[1]);
    graphs[i] = read_good(world, text);
    assert_int_equal(press_graph_finish(graphs[i], false), PRESS_OK);
    free(text);
  }
  assert_int_equal(press_graph_new(world, &at_once), PRESS_OK);
  assert_int_equal(press_graph_new(world, &one_by_one), PRESS_OK);
  assert_int_equal(
      press_graph_merge(at_once, (const PressGraph *const *)graphs, N),
      PRESS_OK);
  for (int i = N; i--;) {
    const PressGraph *const one[] = {graphs[i]};
    assert_int_equal(press_graph_merge(one_by_one, one, 1), PRESS_OK);
    press_graph_free(graphs[i]);
  }
  char *const a = written(world, at_once, PRESS_DOCUMENT_JSON, false);
  char *const b = written(world, one_by_one, PRESS_DOCUMENT_JSON, false);
  assert_string_equal(a, b);
  assert_int_equal(press_graph_n_documents(at_once), 30);
  // Names are shared: altair, delta marine, the month; and each its own
  assert_int_equal(press_graph_n_nodes(at_once), 3 + N);
  assert_int_equal(heard.n, 0);
  free(b);
  free(a);
  press_graph_free(one_by_one);
  press_graph_free(at_once);
  press_world_free(world);
}

static PressStatus
merge_two(PressAlloc alloc, void *handle)
{
  const Texts *const texts = handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressGraph *a = NULL;
  PressGraph *b = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st != PRESS_OK) {
    return st;
  }
  st = press_document_read_text(world, "a", press_str(texts->texts[1]), &a);
  if (st == PRESS_OK) {
    st = press_document_read_text(world, "b", press_str(texts->texts[2]), &b);
  }
  if (st == PRESS_OK) {
    const PressGraph *const others[] = {b};
    st = press_graph_merge(a, others, 1);
  }
  press_graph_free(b);
  press_graph_free(a);
  press_world_free(world);
  return st;
}

static void
merging_survives_any_allocation_that_fails(void **state)
{
  (void)state;
  Texts texts = make_texts();
  assert_true(fail_alloc_sweep(merge_two, &texts) > 10);
  free_texts(&texts);
}

static void
a_merge_that_fails_leaves_the_graph_as_it_was(void **state)
{
  (void)state;
  Texts texts = make_texts();
  for (size_t n = 1;; ++n) {
    FailAlloc f = {.fail_at = 0};
    const PressWorldOptions options = {.alloc = fail_alloc(&f)};
    PressWorld *world = NULL;
    assert_int_equal(press_world_new(&options, &world), PRESS_OK);
    PressGraph *const a = read_good(world, texts.texts[0]);
    PressGraph *const b = read_good(world, texts.texts[2]);
    const PressGraph *const others[] = {b};
    f.calls = 0;
    f.fail_at = n;
    const PressStatus st = press_graph_merge(a, others, 1);
    f.fail_at = 0;
    if (st != PRESS_OK) {
      assert_int_equal(st, PRESS_NO_MEMORY);
      char *const text = written(world, a, PRESS_DOCUMENT_JSON, false);
      assert_string_equal(text, texts.texts[0]);
      free(text);
    }
    press_graph_free(b);
    press_graph_free(a);
    press_world_free(world);
    if (st == PRESS_OK) {
      assert_true(n > 1);
      break;
    }
  }
  free_texts(&texts);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_orders_and_groupings_give_the_same_bytes),
      cmocka_unit_test(merging_again_changes_nothing),
      cmocka_unit_test(a_graph_merged_into_itself_stays),
      cmocka_unit_test(the_union_has_what_the_rules_say),
      cmocka_unit_test(a_person_that_becomes_a_place_is_reported),
      cmocka_unit_test(many_graphs_at_once_are_what_they_are_one_by_one),
      cmocka_unit_test(merging_survives_any_allocation_that_fails),
      cmocka_unit_test(a_merge_that_fails_leaves_the_graph_as_it_was),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
