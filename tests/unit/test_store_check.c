// SPDX-License-Identifier: MIT

// Every rule of the checker, with the smallest change of the worked example
// that breaks it; and that a document without faults has none.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"
#include "heard.h"
#include "norvik.h"

#include <unistd.h>

static Folder folder;
static char file[FOLDER_PATH];

static int
make_folder(void **state)
{
  (void)state;
  folder = folder_make();
  (void)folder_at(&folder, "a.graph.json", file);
  return 0;
}

static int
remove_folder(void **state)
{
  (void)state;
  (void)unlink(file);
  return rmdir(folder.path);
}

/// What a check found
typedef struct {
  const char *wanted; ///< Rule that is looked for
  size_t found;       ///< Times that it was broken
  char all[2000];     ///< All rules that were broken
  char reason[500];   ///< Of the wanted one
  char place[100];
} Findings;

static void
note(void *handle, const PressFault *fault)
{
  Findings *const findings = handle;
  const size_t len = strlen(findings->all);
  (void)snprintf(findings->all + len, sizeof findings->all - len,
                 "%.*s [%.*s] %.*s; ", (int)fault->rule.len, fault->rule.data,
                 (int)fault->place.len, fault->place.data,
                 (int)fault->reason.len, fault->reason.data);
  assert_true(fault->rule.len && fault->place.len);
  assert_true(fault->reason.len && fault->remedy.len);
  if (findings->wanted &&
      press_str_equals(fault->rule, press_str(findings->wanted))) {
    ++findings->found;
    heard_copy(findings->reason, sizeof findings->reason, fault->reason);
    heard_copy(findings->place, sizeof findings->place, fault->place);
  }
}

// Writes a text into the file and checks it; returns the number of faults
static size_t
check_text(const char *text, PressCheckOptions options, Findings *findings)
{
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  FILE *const out = fopen(file, "wb");
  assert_non_null(out);
  assert_int_equal(fwrite(text, 1, strlen(text), out), strlen(text));
  assert_int_equal(fclose(out), 0);
  size_t n = 0;
  const PressStatus st =
      press_document_check(world, file, options, note, findings, &n);
  if (st != PRESS_OK) {
    fail_msg("%d: %s", st, heard.message);
  }
  press_world_free(world);
  return n;
}

static const PressCheckOptions everything = {.ids = true, .bytes = true};

static void
the_worked_example_has_no_faults(void **state)
{
  (void)state;
  char *const text = norvik_text();
  Findings findings = {.found = 0};
  const size_t n = check_text(text, everything, &findings);
  if (n) {
    fail_msg("%zu faults: %s", n, findings.all);
  }
  free(text);
}

static void
the_worked_example_as_lines_has_no_faults(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char *const text = norvik_text();
  PressGraph *const graph = read_good(world, text);
  char *const lines = written(world, graph, PRESS_DOCUMENT_JSONL, false);
  char *const bare = written(world, graph, PRESS_DOCUMENT_JSON, true);
  Findings findings = {.found = 0};
  size_t n = check_text(lines, everything, &findings);
  n += check_text(bare, everything, &findings);
  if (n) {
    fail_msg("%zu faults: %s", n, findings.all);
  }
  free(bare);
  free(lines);
  free(text);
  press_graph_free(graph);
  press_world_free(world);
}

#define NORVIK "norvik-970bb887177ce1e9"
#define ALTAIR "altair-770ff1a0b35dfcca"
#define DELTA "delta-marine-da8fc27b4ccd4a67"
#define DENIED "s-4464b41208600901"
#define ALLEGED "s-e5dbb3b0d41602c3"
#define DENY "c-1ab87ff69997e4b6"
#define SELON "c-b1e617bc3081b55c"
#define DOCUMENT "d-3a7fac3a0e688419"

/// A change that breaks a rule
typedef struct {
  const char *rule;
  const char *from;
  const char *to;
} Breach;

static const Breach breaches[] = {
    // Structure
    {"document.version", "\"pressgraph\": 1", "\"pressgraph\": 7"},
    {"document.ontology", "\"news\"", "\"olds\""},
    {"member.missing", "\"label\": \"Norvik\", ", ""},
    {"member.missing", ",\n \"warnings\": []", ""},
    {"member.value", "\"named\": true", "\"named\": \"yes\""},
    {"ids.unique", "\"id\": \"" NORVIK "\"", "\"id\": \"" ALTAIR "\""},
    {"ids.unique", "\"id\": \"" DENIED "\"", "\"id\": \"" ALLEGED "\""},
    {"ids.unique", "\"id\": \"" DENY "\"", "\"id\": \"" SELON "\""},
    // Documents and their sentences
    {"document.sha256", "\"text\": \"Selon l", "\"text\": \"selon l"},
    {"document.sha256", "\"sha256\": \"3a7f", "\"sha256\": \"3A7f"},
    {"document.bytes", "\"bytes\": 97", "\"bytes\": 98"},
    {"document.language", "\"language\": \"fr\"", "\"language\": \"\""},
    {"date.exists", "\"published\": \"2024-04-02\"",
     "\"published\": \"2024-02-30\""},
    {"date.exists", "\"anchor\": \"2024-04-02\"", "\"anchor\": \"2024-4-2\""},
    {"sentence.range", "[76, 97, \"body\"]", "[76, 98, \"body\"]"},
    {"sentence.range", "[0, 75, \"body\"]", "[75, 75, \"body\"]"},
    {"sentence.order", "[76, 97, \"body\"]", "[74, 97, \"body\"]"},
    {"sentence.boundary", "[0, 75, \"body\"]", "[0, 9, \"body\"]"},
    // Spans
    {"span.range", "\"start\": 26, \"end\": 32", "\"start\": 32, \"end\": 26"},
    {"span.range", "\"start\": 76, \"end\": 88", "\"start\": 76, \"end\": 98"},
    {"span.range", "\"start\": 26, \"end\": 32",
     "\"start\": null, \"end\": null"},
    {"span.boundary", "\"start\": 17, \"end\": 24",
     "\"start\": 17, \"end\": 22"},
    {"span.boundary", "\"start\": 89, \"end\": 96",
     "\"start\": 91, \"end\": 96"},
    {"span.sentence", "\"sentence\": 2, \"start\": 76, \"end\": 88",
     "\"sentence\": 1, \"start\": 76, \"end\": 88"},
    {"span.sentence", "\"sentence\": 2, \"start\": 76, \"end\": 88",
     "\"sentence\": 3, \"start\": 76, \"end\": 88"},
    {"span.sentence", "\"sentence\": 2, \"start\": 76, \"end\": 88",
     "\"sentence\": null, \"start\": 76, \"end\": 88"},
    {"span.text", "\"text\": \"dément\"", "\"text\": \"nie\""},
    {"span.text",
     "\"text\": \"Selon l’agence Altaïr, Norvik aurait racheté Delta "
     "Marine en mars 2024. Delta Marine dément.\", ",
     ""},
    // Nodes
    {"node.types", "\"types\": [\"NewsAgency\"]", "\"types\": []"},
    {"node.type_known", "\"types\": [\"NewsAgency\"]",
     "\"types\": [\"Agency\"]"},
    {"list.sorted", "\"types\": [\"NewsAgency\"]",
     "\"types\": [\"NewsAgency\", \"Company\"]"},
    {"list.sorted", "\"types\": [\"NewsAgency\"]",
     "\"types\": [\"NewsAgency\", \"NewsAgency\"]"},
    {"node.label", "\"label\": \"Norvik\"", "\"label\": \"\""},
    {"node.aliases", "\"fr\": \"Norvik\"}, \"named\": true, \"aliases\": []",
     "\"fr\": \"Norvik\"}, \"named\": true, \"aliases\": [\"Norvik\"]"},
    {"node.labels", "\"labels\": {\"en\": \"Norvik\", \"fr\": \"Norvik\"}",
     "\"labels\": {\"en\": \"Norvik\"}"},
    {"list.sorted", "\"aliases\": []", "\"aliases\": [\"b\", \"a\"]"},
    {"list.unique", "\"aliases\": []", "\"aliases\": [\"a\", \"a\"]"},
    {"node.property", "\"properties\": {}", "\"properties\": {\"generic\": 1}"},
    {"node.property", "\"properties\": {}",
     "\"properties\": {\"group_class\": \"some\"}"},
    {"quantity.comparator", "\"properties\": {}",
     "\"properties\": {\"size\": {\"value\": 3}}"},
    {"date.exists", "\"start\": \"2024-03-01\"}, \"mentions\"",
     "\"start\": \"2024-13-01\"}, \"mentions\""},
    {"time.precision", "\"precision\": \"month\", \"start\"",
     "\"precision\": \"moon\", \"start\""},
    {"node.document",
     "\"mentions\": [{\"document\": \"" DOCUMENT
     "\", \"sentence\": 1, \"start\": 17, \"end\": 24, \"kind\": \"name\"}]",
     "\"mentions\": []"},
    {"reference.document", "\"properties\": {}",
     "\"properties\": {\"document\": \"d-0\"}"},
    {"node.unspecified", "\"properties\": {}",
     "\"properties\": {\"unspecified\": true}"},
    {"list.sorted",
     "{\"document\": \"" DOCUMENT
     "\", \"sentence\": 1, \"start\": 49, \"end\": 61, \"kind\": \"name\"}, ",
     "{\"document\": \"" DOCUMENT
     "\", \"sentence\": 2, \"start\": 89, \"end\": 96, \"kind\": \"name\"}, "},
    // References
    {"reference.document", "{\"document\": \"" DOCUMENT "\"",
     "{\"document\": \"d-0\""},
    {"reference.node", "\"subject\": \"" NORVIK "\"",
     "\"subject\": \"nobody\""},
    {"reference.node", "\"object\": \"" DELTA "\"", "\"object\": \"nobody\""},
    {"reference.node", "\"sources\": [\"" ALTAIR "\"]",
     "\"sources\": [\"nobody\"]"},
    {"reference.node", "\"source\": \"" ALTAIR "\"", "\"source\": \"nobody\""},
    {"reference.node", "\"modality\": \"conditional\"",
     "\"modality\": \"conditional\", \"purpose_ref\": \"nobody\""},
    {"reference.claim", "\"claim\": \"" DENY "\"", "\"claim\": \"c-0\""},
    {"reference.claim", "\"from\": \"" DENY "\"", "\"from\": \"c-0\""},
    {"reference.statement", "\"statements\": [\"" DENIED "\"]",
     "\"statements\": [\"s-0\"]"},
    {"reference.statement", "\"derived\": null",
     "\"derived\": {\"rule\": \"target_owner\", \"from\": [\"s-0\"]}"},
    // Statements
    {"statement.predicate", "\"predicate\": \"ACQUIRES\"",
     "\"predicate\": \"BUYS\""},
    {"statement.predicate", "\"predicate\": \"ACQUIRES\"",
     "\"predicate\": \"ACQUIRED_BY\""},
    {"statement.domain", "\"predicate\": \"ACQUIRES\"",
     "\"predicate\": \"HAS_EFFECT\""},
    {"statement.range", "\"predicate\": \"ACQUIRES\"",
     "\"predicate\": \"SELLS\""},
    {"statement.loop", "\"object\": \"" DELTA "\"",
     "\"object\": \"" NORVIK "\""},
    {"statement.symmetric", "\"predicate\": \"ACQUIRES\"",
     "\"predicate\": \"MEETS\""},
    {"statement.asserted", "\"status\": \"alleged\"",
     "\"status\": \"asserted\""},
    {"statement.sources", "\"sources\": [\"" DELTA "\"]", "\"sources\": []"},
    {"statement.denied", "\"polarity\": \"negated\"",
     "\"polarity\": \"affirmed\""},
    {"statement.claim", "\"claim\": \"" DENY "\"", "\"claim\": \"" SELON "\""},
    {"statement.score", "\"score\": 0.94", "\"score\": 1.01"},
    {"statement.property", "\"modality\": \"conditional\"",
     "\"modality\": \"maybe\""},
    {"statement.property", "\"modality\": \"conditional\"",
     "\"extent\": \"few\""},
    {"statement.evidence",
     "\"evidence\": [{\"document\": \"" DOCUMENT
     "\", \"sentence\": 1, \"start\": 0, \"end\": 75}]",
     "\"evidence\": []"},
    {"list.sorted", "\"sources\": [\"" DELTA "\"]",
     "\"sources\": [\"" DELTA "\", \"" ALTAIR "\"]"},
    {"list.sorted", "\"evidence\": [{",
     "\"evidence\": [{\"document\": \"" DOCUMENT
     "\", \"sentence\": 2, \"start\": 76, \"end\": 88}, {"},
    // Times and quantities
    {"time.precision", "\"precision\": \"month\", \"raw\"",
     "\"precision\": \"moon\", \"raw\""},
    {"time.order", "{\"start\": \"2024-03-01\", \"end\": \"2024-03-31\"",
     "{\"start\": \"2024-03-31\", \"end\": \"2024-03-01\""},
    {"time.bounds", "\"precision\": \"month\", \"raw\"",
     "\"precision\": \"duration\", \"raw\""},
    {"time.bounds", "{\"start\": \"2024-03-01\", \"end\": \"2024-03-31\"",
     "{\"start\": null, \"end\": null"},
    {"date.exists", "{\"start\": \"2024-03-01\", \"end\"",
     "{\"start\": \"2024-03-01T25:00Z\", \"end\""},
    {"quantity.comparator", "\"quantity\": null",
     "\"quantity\": {\"value\": 1, \"comparator\": \"about\", \"unit\": null, "
     "\"raw\": null}"},
    {"quantity.value", "\"quantity\": null",
     "\"quantity\": {\"value\": 1, \"comparator\": \"many\", \"unit\": null, "
     "\"raw\": null}"},
    {"quantity.value", "\"quantity\": null",
     "\"quantity\": {\"value\": null, \"comparator\": \">\", \"unit\": null, "
     "\"raw\": null}"},
    {"quantity.value_max", "\"quantity\": null",
     "\"quantity\": {\"value\": 3, \"value_max\": 2, \"comparator\": \"=\", "
     "\"unit\": null, \"raw\": null}"},
    {"quantity.value_max", "\"quantity\": null",
     "\"quantity\": {\"value\": 3, \"value_max\": 4, \"comparator\": \">\", "
     "\"unit\": null, \"raw\": null}"},
    // Derived statements
    {"derived.from", "\"derived\": null",
     "\"derived\": {\"rule\": \"target_owner\", \"from\": []}"},
    {"derived.rule", "\"derived\": null",
     "\"derived\": {\"rule\": \"guess\", \"from\": [\"" ALLEGED "\"]}"},
    {"derived.chain", "\"derived\": null",
     "\"derived\": {\"rule\": \"target_owner\", \"from\": [\"" ALLEGED "\"]}"},
    {"derived.link", "\"derived\": null, \"score\": 0.94",
     "\"derived\": {\"rule\": \"target_owner\", \"from\": [\"" DENIED
     "\"]}, \"score\": 0.94"},
    {"derived.circle", "\"derived\": null",
     "\"derived\": {\"rule\": \"target_owner\", \"from\": [\"" DENIED "\"]}"},
    {"derived.same_rule", "\"derived\": null",
     "\"derived\": {\"rule\": \"target_owner\", \"from\": [\"" DENIED "\"]}"},
    // Claims, relations, warnings
    {"claim.speech_act", "\"speech_act\": \"deny\"",
     "\"speech_act\": \"shout\""},
    {"claim.statement", "\"claim\": \"" DENY "\"", "\"claim\": null"},
    {"date.exists", "\"said_on\": null", "\"said_on\": \"yesterday\""},
    {"list.sorted", "\"statements\": [\"" DENIED "\"]",
     "\"statements\": [\"" ALLEGED "\", \"" DENIED "\"]"},
    {"relation.type", "\"CONTRADICTS\"", "\"DISAGREES\""},
    {"relation.loop", "\"to\": \"" SELON "\"", "\"to\": \"" DENY "\""},
    {"relation.symmetric", "\"from\": \"" DENY "\", \"to\": \"" SELON "\"",
     "\"from\": \"" SELON "\", \"to\": \"" DENY "\""},
    {"warning.kind", "\"warnings\": []",
     "\"warnings\": [{\"document\": \"" DOCUMENT
     "\", \"sentence\": null, \"kind\": \"odd\", \"text\": \"\"}]"},
    {"warning.sentence", "\"warnings\": []",
     "\"warnings\": [{\"document\": \"" DOCUMENT
     "\", \"sentence\": 3, \"kind\": \"limit\", \"text\": \"\"}]"},
    {"list.sorted", "\"warnings\": []",
     "\"warnings\": [{\"document\": \"" DOCUMENT
     "\", \"sentence\": 2, \"kind\": \"limit\", \"text\": \"\"}, "
     "{\"document\": \"" DOCUMENT
     "\", \"sentence\": 1, \"kind\": \"limit\", \"text\": \"\"}]"},
    // Ids and bytes
    {"ids.content", "\"label\": \"Norvik\"", "\"label\": \"Norvik AB C\""},
    {"ids.content", "\"polarity\": \"affirmed\"", "\"polarity\": \"negated\""},
    {"bytes.layout", "\"pressgraph\": 1", "\"pressgraph\":1"},
    {"bytes.layout", "\"en\": \"Norvik\", \"fr\": \"Norvik\"",
     "\"fr\": \"Norvik\", \"en\": \"Norvik\""},
    {"bytes.layout", "\"score\": 0.94", "\"score\": 0.940"},
    {"check.unfinished", "\"from\": \"" DENY "\"", "\"from\": \"c-0\""},
};

static void
every_rule_has_a_document_that_breaks_it(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof breaches / sizeof *breaches; ++i) {
    char *const text =
        replaced(norvik_text(), breaches[i].from, breaches[i].to);
    Findings findings = {.wanted = breaches[i].rule};
    const size_t n = check_text(text, everything, &findings);
    if (!findings.found || n < findings.found) {
      fail_msg("%s is not found in %s; but %s", breaches[i].rule,
               breaches[i].to, findings.all);
    }
    free(text);
  }
}

static void
lists_of_things_must_be_sorted_by_id(void **state)
{
  (void)state;
  char *text = norvik_text();
  text =
      replaced(text, "\"id\": \"2024-03-b83f238b19d7fba6\"", "\"id\": \"z\"");
  Findings findings = {.wanted = "list.sorted"};
  check_text(text, (PressCheckOptions){.ids = false}, &findings);
  assert_int_equal(findings.found, 1);
  assert_string_equal(findings.place, ALTAIR);
  free(text);
}

static void
an_article_has_no_story(void **state)
{
  (void)state;
  char *text = norvik_text();
  text = replaced(text, "\n ],\n \"statements\"",
                  ",\n  {\"id\": \"x\", \"types\": [\"Article\"], \"label\": "
                  "\"x\", \"labels\": {}, \"named\": false, \"aliases\": [], "
                  "\"properties\": {\"document\": \"" DOCUMENT
                  "\"}, \"mentions\": []}\n ],\n \"statements\"");
  text =
      replaced(text, "\"subject\": \"" NORVIK "\", \"predicate\": \"ACQUIRES",
               "\"subject\": \"x\", \"predicate\": \"EVIDENCES");
  Findings findings = {.wanted = "statement.article"};
  check_text(text, (PressCheckOptions){.ids = false}, &findings);
  assert_int_equal(findings.found, 1);
  free(text);

  text = replaced(norvik_text(), "\n ],\n \"statements\"",
                  ",\n  {\"id\": \"x\", \"types\": [\"Article\"], \"label\": "
                  "\"x\", \"labels\": {}, \"named\": false, \"aliases\": [], "
                  "\"properties\": {\"document\": \"" DOCUMENT
                  "\"}, \"mentions\": []}\n ],\n \"statements\"");
  text =
      replaced(text, "\"subject\": \"" NORVIK "\", \"predicate\": \"ACQUIRES",
               "\"subject\": \"x\", \"predicate\": \"MENTIONS");
  findings = (Findings){.wanted = "statement.article"};
  check_text(text, (PressCheckOptions){.ids = false}, &findings);
  assert_int_equal(findings.found, 0);
  free(text);
}

static void
the_first_byte_that_differs_is_named(void **state)
{
  (void)state;
  char *const text =
      replaced(norvik_text(), "\"named\": true", "\"named\":  true");
  Findings findings = {.wanted = "bytes.layout"};
  const size_t n = check_text(text, everything, &findings);
  assert_int_equal(n, 1);
  char wanted[60];
  (void)snprintf(wanted, sizeof wanted, "from byte %zu on, line 9",
                 (size_t)(strstr(text, "\"named\":  ") - text) + 9);
  assert_non_null(strstr(findings.reason, wanted));
  free(text);
}

/// A chain, and the statement that follows from it
typedef struct {
  const char *rule;
  const char *chain; ///< Subject, predicate, object of each
  const char *made;
} Chain;

static const Chain chains[] = {
    {"sues_from_lawsuit", "a PLAINTIFF_IN l,b DEFENDANT_IN l", "a SUES b"},
    {"accuses_from_suit_or_claim", "a SUES b", "a ACCUSES b"},
    {"target_owner", "e TARGETS d,a OWNS d", "e TARGETS a"},
    {"target_owner", "e COMPROMISES d,a OWNS d", "e TARGETS a"},
    {"victims_part", "e HAS_VICTIM a,b PART_OF a", "e HAS_VICTIM b"},
    {"victims_part", "b PART_OF c,c PART_OF f,f PART_OF a,e HAS_VICTIM a",
     "e HAS_VICTIM b"},
    {"part_of_victims", "e HAS_VICTIM b,e HAS_VICTIM a", "b PART_OF a"},
};

static const Chain no_chains[] = {
    {"sues_from_lawsuit", "a PLAINTIFF_IN l,b DEFENDANT_IN l", "b SUES a"},
    {"sues_from_lawsuit", "a PLAINTIFF_IN l", "a SUES b"},
    {"accuses_from_suit_or_claim", "b SUES a", "a ACCUSES b"},
    {"target_owner", "e TARGETS d,a OWNS d", "e TARGETS b"},
    {"victims_part", "e HAS_VICTIM a,b PART_OF a", "e HAS_VICTIM c"},
    {"victims_part",
     "b PART_OF c,c PART_OF f,f PART_OF g,g PART_OF a,e HAS_VICTIM a",
     "e HAS_VICTIM b"},
    {"part_of_victims", "e HAS_VICTIM b", "b PART_OF a"},
    {"source_reports_event", "e HAS_VICTIM b", "a REPORTS e"},
};

#define HEAD                                                                   \
  "{\"pressgraph\": 1, \"ontology\": \"news\", \"documents\": [], \"claims\":" \
  " [], \"claim_relations\": [], \"warnings\": [], \"nodes\": ["

// A document with nothing but the chain and what is made of it
static char *
chain_text(const Chain *chain)
{
  static const char *const nodes[] = {"a", "b", "c", "d", "e", "f", "g", "l"};
  char *const text = calloc(1, 20000);
  char from[100] = "";
  size_t n = 0;
  assert_non_null(text);
  (void)snprintf(text, 20000, "%s", HEAD);
  for (size_t i = 0; i < sizeof nodes / sizeof *nodes; ++i) {
    (void)snprintf(text + strlen(text), 20000 - strlen(text),
                   "%s{\"id\": \"%s\", \"types\": [\"Thing\"], \"label\": "
                   "\"x\", \"labels\": {}, \"named\": false, \"aliases\": [], "
                   "\"properties\": {}, \"mentions\": []}",
                   i ? ", " : "", nodes[i]);
  }
  (void)snprintf(text + strlen(text), 20000 - strlen(text),
                 "], \"statements\": [");
  char all[300];
  (void)snprintf(all, sizeof all, "%s,%s", chain->chain, chain->made);
  for (char *at = all; at; ++n) {
    char *const comma = strchr(at, ',');
    char subject[2] = {at[0], 0};
    if (comma) {
      *comma = '\0';
      (void)snprintf(from + strlen(from), sizeof from - strlen(from),
                     "%s\"s%zu\"", n ? ", " : "", n);
    }
    char *const object = strrchr(at, ' ');
    *object = '\0';
    (void)snprintf(text + strlen(text), 20000 - strlen(text),
                   "%s{\"id\": \"s%zu\", \"subject\": \"%s\", \"predicate\": "
                   "\"%s\", \"object\": \"%s\", \"polarity\": \"affirmed\", "
                   "\"status\": \"asserted\", \"sources\": [], \"claim\": "
                   "null, \"time\": null, \"quantity\": null, \"derived\": ",
                   n ? ", " : "", n, subject, at + 2, object + 1);
    if (comma) {
      (void)snprintf(text + strlen(text), 20000 - strlen(text), "null");
    } else {
      (void)snprintf(text + strlen(text), 20000 - strlen(text),
                     "{\"rule\": \"%s\", \"from\": [%s]}", chain->rule, from);
    }
    (void)snprintf(text + strlen(text), 20000 - strlen(text),
                   ", \"score\": 1, \"rule\": \"x\", \"evidence\": []}");
    at = comma ? comma + 1 : NULL;
  }
  (void)snprintf(text + strlen(text), 20000 - strlen(text), "]}");
  return text;
}

static size_t
chain_faults(const Chain *chain)
{
  char *const text = chain_text(chain);
  Findings findings = {.wanted = "derived.chain"};
  check_text(text, (PressCheckOptions){.ids = false}, &findings);
  free(text);
  return findings.found;
}

static void
a_chain_must_give_its_statement(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof chains / sizeof *chains; ++i) {
    if (chain_faults(chains + i)) {
      fail_msg("%s by %s", chains[i].made, chains[i].rule);
    }
  }
  for (size_t i = 0; i < sizeof no_chains / sizeof *no_chains; ++i) {
    if (!chain_faults(no_chains + i)) {
      fail_msg("not %s by %s", no_chains[i].made, no_chains[i].rule);
    }
  }
}

static void
all_faults_are_found_in_a_document_that_cannot_be_read(void **state)
{
  (void)state;
  char *text = norvik_text();
  text = replaced(text, "\"subject\": \"" NORVIK "\"", "\"subject\": \"x\"");
  text = replaced(text, "\"object\": \"" DELTA "\"", "\"object\": \"y\"");
  text = replaced(text, "\"predicate\": \"ACQUIRES\"", "\"predicate\": \"Z\"");
  text = replaced(text, "\"types\": [\"Company\"]", "\"types\": [\"Firm\"]");
  text = replaced(text, "\"id\": \"" SELON "\"", "\"id\": \"" DENY "\"");
  Findings findings = {.wanted = "reference.node"};
  const size_t n =
      check_text(text, (PressCheckOptions){.ids = false}, &findings);
  assert_int_equal(findings.found, 2);
  assert_true(n >= 6);
  free(text);
}

static void
a_byte_changed_anywhere_does_the_checker_no_harm(void **state)
{
  (void)state;
  static const char bytes[] = {'"', 'x', ']', '0', ' ', '9'};
  char *const text = norvik_text();
  for (size_t i = 0; text[i]; i += 3) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    const char was = text[i];
    Findings findings = {.found = 0};
    size_t n = 0;
    text[i] = bytes[i / 3 % sizeof bytes];
    FILE *const out = fopen(file, "wb");
    assert_non_null(out);
    (void)fwrite(text, 1, strlen(text), out);
    (void)fclose(out);
    const PressStatus st =
        press_document_check(world, file, everything, note, &findings, &n);
    // A text may say anything; what is no document is reported
    assert_int_equal(heard.n, st == PRESS_OK ? 0 : 1);
    text[i] = was;
    press_world_free(world);
  }
  free(text);
}

static PressStatus
check_all(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st != PRESS_OK) {
    return st;
  }
  size_t n = 0;
  st = press_document_check(world, file, everything, NULL, NULL, &n);
  press_world_free(world);
  return st;
}

static void
checking_survives_any_allocation_that_fails(void **state)
{
  (void)state;
  char *const text = norvik_text();
  Findings findings = {.found = 0};
  check_text(text, everything, &findings);
  assert_true(fail_alloc_sweep(check_all, NULL) > 5);
  free(text);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_worked_example_has_no_faults),
      cmocka_unit_test(the_worked_example_as_lines_has_no_faults),
      cmocka_unit_test(every_rule_has_a_document_that_breaks_it),
      cmocka_unit_test(lists_of_things_must_be_sorted_by_id),
      cmocka_unit_test(an_article_has_no_story),
      cmocka_unit_test(the_first_byte_that_differs_is_named),
      cmocka_unit_test(a_chain_must_give_its_statement),
      cmocka_unit_test(all_faults_are_found_in_a_document_that_cannot_be_read),
      cmocka_unit_test(a_byte_changed_anywhere_does_the_checker_no_harm),
      cmocka_unit_test(checking_survives_any_allocation_that_fails),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
