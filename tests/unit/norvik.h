// SPDX-License-Identifier: MIT

/// @file norvik.h The worked example of the model: a small graph document

#ifndef PRESS_TESTS_NORVIK_H
#define PRESS_TESTS_NORVIK_H

#include "unit.h"

#include <pressgraph/document.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// clang-format off
static const char *const norvik_lines[] = {
  "{\n",
  " \"pressgraph\": 1,\n",
  " \"ontology\": \"news\",\n",
  " \"documents\": [\n",
  ("  {\"id\": \"d-3a7fac3a0e688419\", \"uri\": \"norvik.txt\", \"title\":"
  " null, \"language\": \"fr\", \"published\": \"2024-04-02\", \"anchor\""
  ": \"2024-04-02\", \"sha256\": \"3a7fac3a0e6884198a239bceaf37fe60eba95b"
  "b2ee8e2711b62446d2a06b5293\", \"bytes\": 97, \"text\": \"Selon l’age"
  "nce Altaïr, Norvik aurait racheté Delta Marine en mars 2024. Delta M"
  "arine dément.\", \"sentences\": [[0, 75, \"body\"], [76, 97, \"body\""
  "]]}\n"),
  " ],\n",
  " \"nodes\": [\n",
  ("  {\"id\": \"2024-03-b83f238b19d7fba6\", \"types\": [\"TimeSpan\"], \""
  "label\": \"2024-03\", \"labels\": {\"en\": \"2024-03\", \"fr\": \"2024"
  "-03\"}, \"named\": false, \"aliases\": [], \"properties\": {\"end\": "
  "\"2024-03-31\", \"precision\": \"month\", \"start\": \"2024-03-01\"}, "
  "\"mentions\": [{\"document\": \"d-3a7fac3a0e688419\", \"sentence\": 1,"
  " \"start\": 65, \"end\": 74, \"kind\": \"date\"}]},\n"),
  ("  {\"id\": \"altair-770ff1a0b35dfcca\", \"types\": [\"NewsAgency\"], "
  "\"label\": \"Altaïr\", \"labels\": {\"en\": \"Altaïr\", \"fr\": \"Al"
  "taïr\"}, \"named\": true, \"aliases\": [], \"properties\": {}, \"ment"
  "ions\": [{\"document\": \"d-3a7fac3a0e688419\", \"sentence\": 1, \"sta"
  "rt\": 17, \"end\": 24, \"kind\": \"name\"}]},\n"),
  ("  {\"id\": \"delta-marine-da8fc27b4ccd4a67\", \"types\": [\"Company\"]"
  ", \"label\": \"Delta Marine\", \"labels\": {\"en\": \"Delta Marine\", "
  "\"fr\": \"Delta Marine\"}, \"named\": true, \"aliases\": [], \"propert"
  "ies\": {}, \"mentions\": [{\"document\": \"d-3a7fac3a0e688419\", \"sen"
  "tence\": 1, \"start\": 49, \"end\": 61, \"kind\": \"name\"}, {\"docume"
  "nt\": \"d-3a7fac3a0e688419\", \"sentence\": 2, \"start\": 76, \"end\":"
  " 88, \"kind\": \"name\"}]},\n"),
  ("  {\"id\": \"norvik-970bb887177ce1e9\", \"types\": [\"Company\"], \"la"
  "bel\": \"Norvik\", \"labels\": {\"en\": \"Norvik\", \"fr\": \"Norvik\""
  "}, \"named\": true, \"aliases\": [], \"properties\": {}, \"mentions\":"
  " [{\"document\": \"d-3a7fac3a0e688419\", \"sentence\": 1, \"start\": 2"
  "6, \"end\": 32, \"kind\": \"name\"}]}\n"),
  " ],\n",
  " \"statements\": [\n",
  ("  {\"id\": \"s-4464b41208600901\", \"subject\": \"norvik-970bb887177ce"
  "1e9\", \"predicate\": \"ACQUIRES\", \"object\": \"delta-marine-da8fc27"
  "b4ccd4a67\", \"polarity\": \"negated\", \"status\": \"denied\", \"sour"
  "ces\": [\"delta-marine-da8fc27b4ccd4a67\"], \"claim\": \"c-1ab87ff6999"
  "7e4b6\", \"time\": null, \"quantity\": null, \"derived\": null, \"scor"
  "e\": 0.71, \"rule\": \"fr.deny.previous_claim\", \"evidence\": [{\"doc"
  "ument\": \"d-3a7fac3a0e688419\", \"sentence\": 2, \"start\": 76, \"end"
  "\": 97}]},\n"),
  ("  {\"id\": \"s-e5dbb3b0d41602c3\", \"subject\": \"norvik-970bb887177ce"
  "1e9\", \"predicate\": \"ACQUIRES\", \"object\": \"delta-marine-da8fc27"
  "b4ccd4a67\", \"polarity\": \"affirmed\", \"status\": \"alleged\", \"so"
  "urces\": [\"altair-770ff1a0b35dfcca\"], \"claim\": \"c-b1e617bc3081b55"
  "c\", \"time\": {\"start\": \"2024-03-01\", \"end\": \"2024-03-31\", \""
  "precision\": \"month\", \"raw\": \"mars 2024\"}, \"quantity\": null, "
  "\"derived\": null, \"score\": 0.94, \"rule\": \"fr.acquire.active\", "
  "\"evidence\": [{\"document\": \"d-3a7fac3a0e688419\", \"sentence\": 1,"
  " \"start\": 0, \"end\": 75}], \"properties\": {\"modality\": \"conditi"
  "onal\", \"trigger\": \"aurait racheté\"}}\n"),
  " ],\n",
  " \"claims\": [\n",
  ("  {\"id\": \"c-1ab87ff69997e4b6\", \"source\": \"delta-marine-da8fc27b"
  "4ccd4a67\", \"speech_act\": \"deny\", \"cue\": {\"document\": \"d-3a7f"
  "ac3a0e688419\", \"sentence\": 2, \"start\": 89, \"end\": 96, \"text\":"
  " \"dément\"}, \"said_on\": null, \"statements\": [\"s-4464b4120860090"
  "1\"]},\n"),
  ("  {\"id\": \"c-b1e617bc3081b55c\", \"source\": \"altair-770ff1a0b35dfc"
  "ca\", \"speech_act\": \"report\", \"cue\": {\"document\": \"d-3a7fac3a"
  "0e688419\", \"sentence\": 1, \"start\": 0, \"end\": 5, \"text\": \"Sel"
  "on\"}, \"said_on\": null, \"statements\": [\"s-e5dbb3b0d41602c3\"]}\n"),
  " ],\n",
  " \"claim_relations\": [\n",
  ("  {\"type\": \"CONTRADICTS\", \"from\": \"c-1ab87ff69997e4b6\", \"to\""
  ": \"c-b1e617bc3081b55c\"}\n"),
  " ],\n",
  " \"warnings\": []\n",
  "}\n",
};
// clang-format on

/// The document; free it
static inline char *
norvik_text(void)
{
  const size_t n = sizeof norvik_lines / sizeof *norvik_lines;
  size_t len = 0;
  for (size_t i = 0; i < n; ++i) {
    len += strlen(norvik_lines[i]);
  }
  char *const text = malloc(len + 1);
  assert_non_null(text);
  len = 0;
  for (size_t i = 0; i < n; ++i) {
    memcpy(text + len, norvik_lines[i], strlen(norvik_lines[i]));
    len += strlen(norvik_lines[i]);
  }
  text[len] = '\0';
  return text;
}

/// The text with the first `from` replaced; frees the old one
static inline char *
replaced(char *text, const char *from, const char *to)
{
  char *const at = strstr(text, from);
  if (!at) {
    fail_msg("the text has no %s", from);
  }
  const size_t before = (size_t)(at - text);
  const size_t size = strlen(text) + strlen(to) + 1;
  char *const made = malloc(size);
  assert_non_null(made);
  (void)snprintf(made, size, "%.*s%s%s", (int)before, text, to,
                 at + strlen(from));
  free(text);
  return made;
}

/// Read a document that is right
static inline PressGraph *
read_good(PressWorld *world, const char *text)
{
  PressGraph *graph = NULL;
  assert_int_equal(
      press_document_read_text(world, "test", press_str(text), &graph),
      PRESS_OK);
  return graph;
}

/// The bytes of a graph; free them
static inline char *
written(PressWorld *world,
        const PressGraph *graph,
        PressDocumentLayout layout,
        bool without_text)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  assert_int_equal(press_document_write(graph, layout, without_text, out),
                   PRESS_OK);
  const PressStr bytes = press_out_text(out);
  char *const text = malloc(bytes.len + 1);
  assert_non_null(text);
  memcpy(text, bytes.data, bytes.len);
  text[bytes.len] = '\0';
  assert_int_equal(press_out_close(out), PRESS_OK);
  return text;
}

#endif // PRESS_TESTS_NORVIK_H
