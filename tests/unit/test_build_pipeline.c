// SPDX-License-Identifier: MIT

#include "fail_alloc.h"
#include "heard.h"

#include <pressgraph/build.h>
#include <pressgraph/world.h>

#define ARTICLE                                                                \
  "WhatsApp accuse NSO d'avoir piraté ses serveurs mardi 29 octobre. NSO "    \
  "dément."

static PressStatus
build(PressWorld *world, PressStr text, PressGraph **graph)
{
  const PressBuildOptions options = {.published = PRESS_STR("2019-10-31")};
  return press_build_text(world, PRESS_STR("a.txt"), text, &options, graph);
}

static void
memory_that_runs_out_anywhere_is_said_and_given_back(void **state)
{
  (void)state;
  size_t n = 1;
  for (bool failed = true; failed; n += n < 20 ? 1 : 7) {
    FailAlloc f = {.fail_at = n};
    Heard heard = {0};
    const PressWorldOptions options = {
        .alloc = fail_alloc(&f), .sink = heard_sink, .sink_handle = &heard};
    PressWorld *world = NULL;
    PressGraph *graph = NULL;
    PressStatus st = press_world_new(&options, &world);
    if (!st) {
      st = build(world, PRESS_STR(ARTICLE), &graph);
    }
    assert_int_equal(st, f.failed ? PRESS_NO_MEMORY : PRESS_OK);
    assert_true(!graph == f.failed);
    press_graph_free(graph);
    press_world_free(world);
    assert_int_equal(f.blocks, 0);
    assert_int_equal(f.bytes, 0);
    failed = f.failed;
  }
  assert_true(n > 50);
}

static void
bad_texts_are_refused_once(void **state)
{
  (void)state;
  const struct {
    PressStr text;
    PressStatus status;
  } texts[] = {
      {PRESS_STR(""), PRESS_EMPTY},
      {PRESS_STR(" \n\t\n "), PRESS_EMPTY},
      {PRESS_STR("Norvik \xFF said"), PRESS_BAD_TEXT},
      {PRESS_STR("Norvik \xC3"), PRESS_BAD_TEXT},
      {PRESS_STR("Norvik \xED\xA0\x80 said"), PRESS_BAD_TEXT},
      {PRESS_STR("Norvik\0said"), PRESS_BAD_TEXT},
  };
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    heard.n = 0;
    PressGraph *graph = NULL;
    assert_int_equal(build(world, texts[i].text, &graph), texts[i].status);
    assert_null(graph);
    assert_int_equal(heard.n, 1);
    assert_int_equal(heard.status, texts[i].status);
    assert_string_equal(heard.source, "a.txt");
    assert_true(heard.hint[0] != '\0');
  }
  press_world_free(world);
}

static void
bad_options_are_refused(void **state)
{
  (void)state;
  const PressBuildOptions bad[] = {
      {.published = PRESS_STR("yesterday")},
      {.published = PRESS_STR("2019-02-30")},
      {.language = PRESS_STR("de")},
  };
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; ++i) {
    PressGraph *graph = NULL;
    heard.n = 0;
    assert_int_equal(press_build_text(world, PRESS_STR("a.txt"),
                                      PRESS_STR(ARTICLE), &bad[i], &graph),
                     PRESS_BAD_ARG);
    assert_int_equal(heard.n, 1);
    assert_null(graph);
  }
  press_world_free(world);
}

/// n times the same sentence; free it
static char *
long_text(size_t n)
{
  static const char sentence[] = "Norvik said that Holm sold the port. ";
  const size_t len = sizeof sentence - 1;
  char *const text = malloc(n * len + 1);
  assert_non_null(text);
  for (size_t i = 0; i < n; ++i) {
    memcpy(text + i * len, sentence, len);
  }
  text[n * len] = '\0';
  return text;
}

static void
an_article_over_its_memory_is_too_big(void **state)
{
  (void)state;
  char *const text = long_text(20000);
  for (size_t mib = 1; mib <= 64; mib *= 2) {
    Heard heard = {0};
    const PressWorldOptions options = {
        .sink = heard_sink,
        .sink_handle = &heard,
        .limits = {.article_memory = mib << 20},
    };
    PressWorld *world = NULL;
    PressGraph *graph = NULL;
    assert_int_equal(press_world_new(&options, &world), PRESS_OK);
    const PressStatus st = build(world, press_str(text), &graph);
    assert_int_equal(st, PRESS_TOO_BIG);
    assert_int_equal(heard.n, 1);
    assert_string_equal(heard.source, "a.txt");
    assert_string_equal(heard.hint, "split the article");
    assert_null(graph);
    press_world_free(world);
  }
  free(text);
}

static void
an_article_over_its_bytes_is_too_big(void **state)
{
  (void)state;
  Heard heard = {0};
  const PressWorldOptions options = {
      .sink = heard_sink,
      .sink_handle = &heard,
      .limits = {.article_bytes = 20},
  };
  PressWorld *world = NULL;
  PressGraph *graph = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  assert_int_equal(build(world, PRESS_STR(ARTICLE), &graph), PRESS_TOO_BIG);
  assert_int_equal(heard.n, 1);
  assert_null(graph);
  press_world_free(world);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(memory_that_runs_out_anywhere_is_said_and_given_back),
      cmocka_unit_test(bad_texts_are_refused_once),
      cmocka_unit_test(bad_options_are_refused),
      cmocka_unit_test(an_article_over_its_memory_is_too_big),
      cmocka_unit_test(an_article_over_its_bytes_is_too_big),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
