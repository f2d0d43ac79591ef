// SPDX-License-Identifier: MIT

// Documents that cannot be read: each gets a message that names place, thing,
// member and remedy, and nothing crashes.

#include "unit.h"

#include "graph/graph_build.h"
#include "heard.h"
#include "norvik.h"

/// A change that makes the document unreadable, and what is said
typedef struct {
  const char *from;
  const char *to;
  const char *message; ///< Part of it
  const char *hint;    ///< Part of it
} Refusal;

static const Refusal refusals[] = {
    {"\"pressgraph\": 1", "\"pressgraph\": 2", "format version 2 is not known",
     "newer"},
    {"\"pressgraph\": 1,", "", "\"pressgraph\": not a graph document",
     "\"pressgraph\": 1"},
    {"\"ontology\": \"news\"", "\"ontology\": 1", "member \"ontology\"",
     "begins"},
    {",\n \"warnings\": []", "", "there is no list \"warnings\"", "write []"},
    {"\"warnings\": []", "\"warnings\": {}", "there is no list \"warnings\"",
     "write []"},
    {"\"warnings\": []", "\"warnings\": [1]",
     "not an object in list \"warnings\"", "write an object"},
    {"\"uri\": \"norvik.txt\", ", "",
     "document \"d-3a7fac3a0e688419\": there is no member \"uri\"",
     "write a text"},
    {"\"bytes\": 97", "\"bytes\": -97",
     "document \"d-3a7fac3a0e688419\": wrong value of member \"bytes\"",
     "write a whole number"},
    {"\"bytes\": 97", "\"bytes\": 4294967295", "member \"bytes\"", "number"},
    {"\"bytes\": 97", "\"bytes\": 97.5", "member \"bytes\"", "number"},
    {"[76, 97, \"body\"]", "[76, 97, \"tail\"]", "member \"sentences\"",
     "dateline"},
    {"[76, 97, \"body\"]", "[76, 97]", "member \"sentences\"", "[start, end"},
    {"\"named\": true", "\"named\": 1",
     "node \"altair-770ff1a0b35dfcca\": wrong value of member \"named\"",
     "write true or false"},
    {"\"types\": [\"TimeSpan\"]", "\"types\": [1]", "member \"types\"",
     "list of texts"},
    {"\"labels\": {\"en\": \"Norvik\"", "\"labels\": {\"en\": 1",
     "member \"labels.en\"", "write a text"},
    {"\"kind\": \"date\"", "\"kind\": \"day\"", "member \"mentions[0].kind\"",
     "apposition"},
    {"\"start\": 76, \"end\": 88", "\"start\": \"76\", \"end\": 88",
     "node \"delta-marine-da8fc27b4ccd4a67\": wrong value of member "
     "\"mentions[1].start\"",
     "write a whole number"},
    {"\"polarity\": \"negated\"", "\"polarity\": \"no\"", "member \"polarity\"",
     "affirmed or negated"},
    {"\"status\": \"alleged\"", "\"status\": \"said\"",
     "statement \"s-e5dbb3b0d41602c3\": wrong value of member \"status\"",
     "asserted, reported"},
    {"\"score\": 0.94", "\"score\": \"high\"", "member \"score\"",
     "write a number"},
    {"\"quantity\": null", "\"quantity\": 4", "member \"quantity\"",
     "object or null"},
    {"\"quantity\": null", "\"quantity\": {\"value\": 4}",
     "there is no member \"quantity.comparator\"", "write a text"},
    {"\"cue\": {\"document\"", "\"cue\": null, \"c\": {\"document\"",
     "claim \"c-1ab87ff69997e4b6\": wrong value of member \"cue\"",
     "write an object"},
    {"\"id\": \"norvik-970bb887177ce1e9\"",
     "\"id\": \"altair-770ff1a0b35dfcca\"",
     "a second thing with the id \"altair-770ff1a0b35dfcca\"", "another id"},
    {"\"subject\": \"norvik-970bb887177ce1e9\"", "\"subject\": \"nobody\"",
     "statement \"s-4464b41208600901\": refers to no node: \"nobody\"",
     "mend the id"},
    {"\"sources\": [\"delta-marine-da8fc27b4ccd4a67\"]",
     "\"sources\": [\"nobody\"]", "refers to no node: \"nobody\"",
     "mend the id"},
    {"\"claim\": \"c-1ab87ff69997e4b6\"", "\"claim\": \"c-0\"",
     "refers to no claim: \"c-0\"", "mend the id"},
    {"\"derived\": null", "\"derived\": {\"rule\": \"x\", \"from\": [\"s-0\"]}",
     "refers to no statement: \"s-0\"", "mend the id"},
    {"{\"document\": \"d-3a7fac3a0e688419\"", "{\"document\": \"d-0\"",
     "node \"2024-03-b83f238b19d7fba6\": refers to no document: \"d-0\"",
     "mend the id"},
    {"\"from\": \"c-1ab87ff69997e4b6\"", "\"from\": \"c-0\"",
     "claim_relation: refers to no claim: \"c-0\"", "mend the id"},
};

static void
what_cannot_be_a_graph_is_refused_with_a_remedy(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof refusals / sizeof *refusals; ++i) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    char *const text =
        replaced(norvik_text(), refusals[i].from, refusals[i].to);
    PressGraph *graph = NULL;
    const PressStatus st =
        press_document_read_text(world, "a.json", press_str(text), &graph);
    if (st != PRESS_BAD_DATA || heard.n != 1 ||
        !strstr(heard.message, refusals[i].message) ||
        !strstr(heard.hint, refusals[i].hint) || !heard.line) {
      fail_msg("%s: %d, %zu messages, line %zu: %s (%s)", refusals[i].to, st,
               heard.n, heard.line, heard.message, heard.hint);
    }
    assert_string_equal(heard.source, "a.json");
    assert_null(graph);
    free(text);
    press_world_free(world);
  }
}

static void
the_message_names_the_line(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text =
      replaced(norvik_text(), "\"score\": 0.94", "\"score\": []");
  PressGraph *graph = NULL;
  assert_int_equal(
      press_document_read_text(world, "a.json", press_str(text), &graph),
      PRESS_BAD_DATA);
  assert_int_equal(heard.line, 15);
  free(text);
  press_world_free(world);
}

/// A line that is no line of a document
typedef struct {
  const char *text;
  PressStatus status;
  const char *message;
  size_t line;
} BadLines;

static const BadLines bad_lines[] = {
    {"{\"kind\": \"node\"}\n", PRESS_BAD_DATA, "no line is a header", 1},
    {"{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n"
     "{\"kind\": \"nodes\"}\n",
     PRESS_BAD_DATA, "the kind of this line is not known", 2},
    {"{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n\n"
     "{\"id\": \"x\"}\n",
     PRESS_BAD_DATA, "this line has no kind", 3},
    {"{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n"
     "{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n",
     PRESS_BAD_DATA, "a second header", 2},
    {"{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n"
     "{\"kind\": \"claim\", \"id\": \"c\"}\n",
     PRESS_BAD_DATA, "there is no member \"source\"", 2},
    {"{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n"
     "{\"kind\": \"claim\", \n",
     PRESS_BAD_SYNTAX, "", 2},
    {"{\"kind\": \"header\", \"pressgraph\": 1, \"ontology\": \"news\"}\n[1]\n",
     PRESS_BAD_DATA, "this line has no kind", 2},
};

static void
bad_lines_are_named_by_their_number(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof bad_lines / sizeof *bad_lines; ++i) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    PressGraph *graph = NULL;
    const PressStatus st = press_document_read_text(
        world, "a.jsonl", press_str(bad_lines[i].text), &graph);
    if (st != bad_lines[i].status || heard.line != bad_lines[i].line ||
        !strstr(heard.message, bad_lines[i].message)) {
      fail_msg("%zu: %d, line %zu: %s", i, st, heard.line, heard.message);
    }
    press_world_free(world);
  }
}

/// Text that is no document
typedef struct {
  const char *text;
  PressStatus status;
} NoDocument;

static const NoDocument no_documents[] = {
    {"", PRESS_EMPTY},
    {" \n", PRESS_EMPTY},
    {"[]", PRESS_BAD_DATA},
    {"{}", PRESS_BAD_DATA},
    {"12", PRESS_BAD_DATA},
    {"Selon l'agence", PRESS_BAD_SYNTAX},
    {"{\"pressgraph\": 01}", PRESS_BAD_SYNTAX},
    {"{\"pressgraph\": 1, \"pressgraph\": 1}", PRESS_BAD_SYNTAX},
    {"{\"a\": \"\\ud800\"}", PRESS_BAD_SYNTAX},
    {"{\"a\": \"\xff\"}", PRESS_BAD_TEXT},
    {"{\"a\": \"b", PRESS_BAD_SYNTAX},
    {"{\"a\\", PRESS_BAD_SYNTAX},
    {"{}{}", PRESS_BAD_SYNTAX},
};

static void
what_is_no_document_is_refused(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof no_documents / sizeof *no_documents; ++i) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    PressGraph *graph = NULL;
    const PressStatus st = press_document_read_text(
        world, "a", press_str(no_documents[i].text), &graph);
    if (st != no_documents[i].status || heard.n != 1) {
      fail_msg("%s: %d, %s", no_documents[i].text, st, heard.message);
    }
    press_world_free(world);
  }
}

static void
deep_nesting_is_refused(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const size_t n = 1000000;
  char *const text = malloc(n);
  PressGraph *graph = NULL;
  assert_non_null(text);
  memset(text, '[', n);
  assert_int_equal(
      press_document_read_text(world, "a", (PressStr){text, n}, &graph),
      PRESS_TOO_DEEP);
  memcpy(text, "{\"a\":", 5); // NOLINT: not to be terminated
  assert_int_equal(
      press_document_read_text(world, "a", (PressStr){text, n}, &graph),
      PRESS_TOO_DEEP);
  free(text);
  press_world_free(world);
}

static void
a_document_cut_anywhere_is_refused(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  const size_t len = strlen(text);
  // Without its last line end it is whole
  for (size_t n = 0; n + 1 < len; ++n) {
    PressGraph *graph = NULL;
    heard.n = 0;
    assert_int_not_equal(
        press_document_read_text(world, "a", (PressStr){text, n}, &graph),
        PRESS_OK);
    assert_int_equal(heard.n, 1);
    assert_null(graph);
  }
  free(text);
  press_world_free(world);
}

static void
lines_cut_anywhere_do_no_harm(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const whole = read_good(world, text);
  char *const lines = written(world, whole, PRESS_DOCUMENT_JSONL, false);
  const size_t len = strlen(lines);
  for (size_t n = 0; n < len; ++n) {
    PressGraph *graph = NULL;
    heard.n = 0;
    const PressStatus st =
        press_document_read_text(world, "a", (PressStr){lines, n}, &graph);
    assert_int_equal(heard.n, st == PRESS_OK ? 0 : 1);
    press_graph_free(graph);
  }
  free(lines);
  free(text);
  press_graph_free(whole);
  press_world_free(world);
}

static void
a_byte_changed_anywhere_does_no_harm(void **state)
{
  (void)state;
  static const char bytes[] = {'"', '{', ']', '0', '\\', ' ', '\n', '\x80'};
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  for (size_t i = 0; text[i]; ++i) {
    const char was = text[i];
    PressGraph *graph = NULL;
    text[i] = bytes[i % sizeof bytes];
    heard.n = 0;
    const PressStatus st =
        press_document_read_text(world, "a", press_str(text), &graph);
    assert_int_equal(heard.n, st == PRESS_OK ? 0 : 1);
    if (st == PRESS_OK) {
      assert_int_equal(press_graph_finish(graph, false), PRESS_OK);
    }
    press_graph_free(graph);
    text[i] = was;
  }
  free(text);
  press_world_free(world);
}

static void
offsets_outside_of_the_text_give_no_text(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *text = norvik_text();
  text = replaced(text, "\"start\": 17, \"end\": 24",
                  "\"start\": 4000000000, \"end\": 24");
  text = replaced(text, "\"start\": 26, \"end\": 32",
                  "\"start\": 26, \"end\": 4000000000");
  text = replaced(text, "[76, 97, \"body\"]", "[76, 9999, \"body\"]");
  PressGraph *const graph = read_good(world, text);
  for (uint32_t i = 1; i < 4; i += 2) {
    const PressMention *const m = press_graph_node(graph, i)->mentions;
    assert_true(press_str_is_none(press_graph_span_text(graph, &m->span)));
  }
  const PressMention *const m = press_graph_node(graph, 2)->mentions;
  assert_str_equal(press_graph_sentence_text(graph, &m[1].span),
                   "Delta Marine");
  char *const again = written(world, graph, PRESS_DOCUMENT_JSON, true);
  free(again);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

static void
a_file_that_is_not_there_is_named(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressGraph *graph = NULL;
  assert_int_equal(press_document_read(world, "/nowhere/a.json", &graph),
                   PRESS_CANNOT_READ);
  assert_int_equal(heard.n, 1);
  assert_string_equal(heard.source, "/nowhere/a.json");
  press_world_free(world);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_cannot_be_a_graph_is_refused_with_a_remedy),
      cmocka_unit_test(the_message_names_the_line),
      cmocka_unit_test(bad_lines_are_named_by_their_number),
      cmocka_unit_test(what_is_no_document_is_refused),
      cmocka_unit_test(deep_nesting_is_refused),
      cmocka_unit_test(a_document_cut_anywhere_is_refused),
      cmocka_unit_test(lines_cut_anywhere_do_no_harm),
      cmocka_unit_test(a_byte_changed_anywhere_does_no_harm),
      cmocka_unit_test(offsets_outside_of_the_text_give_no_text),
      cmocka_unit_test(a_file_that_is_not_there_is_named),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
