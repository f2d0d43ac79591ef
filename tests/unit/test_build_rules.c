// SPDX-License-Identifier: MIT

#include "folder.h"
#include "heard.h"

#include "base/world.h"
#include "build/pipeline.h"

#include <pressgraph/eval.h>

/// A folder of data whose rules are in one file of the test
static Folder
data_with(const char *rules)
{
  static const char *const kept[] = {"ontology.json",
                                     "classes.tsv",
                                     "countries.tsv",
                                     "demonyms.tsv",
                                     "forenames.tsv",
                                     "names.tsv",
                                     "models",
                                     "en",
                                     "fr"};
  const Folder folder = folder_make();
  const char *const data = getenv("PRESSGRAPH_DATA"); // NOLINT: one thread
  assert_non_null(data);
  for (size_t i = 0; i < sizeof kept / sizeof *kept; ++i) {
    char target[FOLDER_PATH];
    (void)snprintf(target, sizeof target, "%s/%s", data, kept[i]);
    folder_link(&folder, target, kept[i]);
  }
  folder_folder(&folder, "rules");
  folder_write(&folder, "rules/index.json", "{\"files\": [\"one.json\"]}");
  folder_write(&folder, "rules/one.json", rules);
  return folder;
}

static PressStatus
load(const char *rules, Heard *heard)
{
  const Folder folder = data_with(rules);
  *heard = (Heard){0};
  const PressWorldOptions options = {
      .sink = heard_sink, .sink_handle = heard, .data_dir = folder.path};
  PressWorld *world = NULL;
  Pipeline pipeline = {0};
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  const PressStatus st = press_pipeline_load(world, &pipeline);
  if (!st) {
    press_pipeline_free(&pipeline);
  }
  press_world_free(world);
  folder_remove(&folder);
  return st;
}

#define RULE                                                                   \
  "\"id\": \"x\", \"predicate\": \"ACQUIRES\", \"on\": \"verb\", \"class\": "  \
  "\"verb.acquire\", \"subject\": \"subject\", \"object\": \"object\""

static void
a_good_rule_is_read(void **state)
{
  (void)state;
  Heard heard;
  assert_int_equal(load("{\"rules\": [{" RULE "}]}", &heard), PRESS_OK);
  assert_int_equal(heard.n, 0);
}

static void
a_bad_rule_is_refused_with_its_name_and_place(void **state)
{
  (void)state;
  static const char *const bad[] = {
      "{\"predicate\": \"ACQUIRES\"}",
      "{\"id\": \"x\", \"predicate\": \"EATS\", \"on\": \"verb\"}",
      "{\"id\": \"x\", \"predicate\": \"ACQUIRES\", \"on\": \"moon\"}",
      "{\"id\": \"x\", \"predicate\": \"ACQUIRES\", \"on\": \"verb\"}",
      "{\"id\": \"x\", \"predicate\": \"ACQUIRES\", \"on\": \"verb\", "
      "\"class\": \"verb.none\"}",
      "{\"id\": \"x\", \"predicate\": \"ACQUIRES\", \"on\": \"verb\", "
      "\"class\": \"verb.acquire\", \"subject\": \"moon\"}",
      "{\"id\": \"x\", \"predicate\": \"ACQUIRES\", \"on\": \"verb\", "
      "\"class\": \"verb.acquire\", \"subject\": \"subject\"}",
      "{" RULE ", \"object_type\": [\"Moon\"]}",
      "{" RULE ", \"subject_class\": \"moon\"}",
      "{" RULE ", \"subject_not\": \"moon\"}",
      "{" RULE ", \"without\": \"moon\"}",
      "{" RULE ", \"examples\": [{\"lang\": \"de\", \"text\": \"a\", "
      "\"gives\": \"b\"}]}",
      "{" RULE ", \"examples\": [{\"lang\": \"fr\"}]}",
      "{" RULE ", \"counter\": [{\"lang\": \"fr\", \"text\": \"a\"}]}",
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; ++i) {
    char text[1024];
    (void)snprintf(text, sizeof text, "{\"rules\": [%s]}", bad[i]);
    Heard heard;
    assert_int_equal(load(text, &heard), PRESS_BAD_DATA);
    assert_int_equal(heard.n, 1);
    assert_non_null(strstr(heard.source, "rules/one.json"));
    assert_non_null(strstr(heard.message, "rule '"));
    assert_true(heard.hint[0] != '\0' && heard.line == 1);
  }
}

static void
broken_json_is_refused(void **state)
{
  (void)state;
  static const char *const bad[] = {"{\"rules\": [", "", "[01]"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; ++i) {
    Heard heard;
    const PressStatus st = load(bad[i], &heard);
    assert_true(st == PRESS_BAD_SYNTAX || st == PRESS_EMPTY);
    assert_int_equal(heard.n, 1);
  }
}

static void
the_rules_that_are_shipped_do_what_their_examples_say(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  PressRuleCounts counts;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  assert_int_equal(press_eval_rules(world, NULL, 0, false, out, &counts),
                   PRESS_OK);
  assert_true(counts.rules >= 15);
  assert_int_equal(counts.failed, 0);
  assert_int_equal(counts.fired, 0);
  press_out_abandon(out);
  press_world_free(world);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_good_rule_is_read),
      cmocka_unit_test(a_bad_rule_is_refused_with_its_name_and_place),
      cmocka_unit_test(broken_json_is_refused),
      cmocka_unit_test(the_rules_that_are_shipped_do_what_their_examples_say),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
