// SPDX-License-Identifier: MIT

// Worlds: where data is looked for, what workers share, how messages look.

// For setenv
#define _XOPEN_SOURCE 700 // NOLINT

#include "unit.h"

#include "fail_alloc.h"
#include "heard.h"

#include "base/world.h"

#include <stdlib.h>

static void
limits_have_defaults(void **state)
{
  (void)state;
  const PressWorldOptions options = {.limits = {.depth = 7}};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  assert_int_equal(world->limits.depth, 7);
  assert_int_equal(world->limits.article_bytes, 8 << 20);
  assert_int_equal(world->limits.render_seconds, 20);
  press_world_free(world);
  assert_int_equal(press_world_new(NULL, &world), PRESS_OK);
  assert_int_equal(world->limits.depth, 512);
  press_world_free(world);
  press_world_free(NULL);
}

/// An empty variable counts as none
static void
set_variable(const char *name, const char *value)
{
  const int failed = setenv(name, value, 1); // NOLINT(concurrency-mt-unsafe)
  assert_int_equal(failed, 0);
}

static void
a_folder_that_is_named_is_taken(void **state)
{
  (void)state;
  set_variable("PRESSGRAPH_DATA", "/env/data");
  set_variable("PRESSGRAPH_MODULES", "/env/modules");
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(NULL, &world), PRESS_OK);
  assert_str_equal(world->data_dir, "/env/data");
  assert_str_equal(world->module_dir, "/env/modules");
  Arena arena = press_arena(press_alloc_default(), 0);
  assert_str_equal(press_data_path(world, &arena, "fr/x.tsv"),
                   "/env/data/fr/x.tsv");
  press_arena_clear(&arena);
  press_world_free(world);
  const PressWorldOptions options = {.data_dir = "/o/data",
                                     .module_dir = "/o/modules"};
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  assert_str_equal(world->data_dir, "/o/data");
  assert_str_equal(world->module_dir, "/o/modules");
  press_world_free(world);
}

static void
without_a_name_some_folder_is_chosen(void **state)
{
  (void)state;
  set_variable("PRESSGRAPH_DATA", "");
  set_variable("PRESSGRAPH_MODULES", "");
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(NULL, &world), PRESS_OK);
  assert_true(world->data_dir.len > 0);
  assert_true(world->module_dir.len > 0);
  press_world_free(world);
}

static void
a_worker_borrows_what_is_loaded(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const parent = heard_world(&heard);
  int ontology = 0;
  int lexicon = 0;
  parent->ontology = &ontology;
  parent->lexicon = &lexicon;
  Heard other = {0};
  PressWorld *worker = NULL;
  assert_int_equal(press_world_worker(parent, heard_sink, &other, &worker),
                   PRESS_OK);
  assert_ptr_equal(worker->ontology, &ontology);
  assert_ptr_equal(worker->lexicon, &lexicon);
  assert_int_equal(worker->limits.depth, parent->limits.depth);
  press_report_file(worker, PRESS_BAD_DATA, "f", NULL, "x");
  assert_int_equal(other.n, 1);
  assert_int_equal(heard.n, 0);
  press_world_free(worker);
  press_world_free(parent);
}

static void
a_message_is_one_clean_line(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  assert_int_equal(press_report_file(world, PRESS_BAD_TEXT, "f.txt", "do it",
                                     "%s", "a\nb\x1b[0m \xFF é"),
                   PRESS_BAD_TEXT);
  assert_string_equal(heard.message, "a b [0m ? é");
  assert_string_equal(heard.source, "f.txt");
  assert_string_equal(heard.hint, "do it");
  press_world_free(world);
}

static void
a_long_message_is_cut_at_a_character(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  char text[3000];
  for (size_t i = 0; i + 1 < sizeof text; i += 2) {
    memcpy(text + i, "é", 2);
  }
  text[sizeof text - 2] = '\0';
  press_report_file(world, PRESS_BAD_TEXT, "f", NULL, "%s", text);
  assert_int_equal(strlen(heard.message), 1023);
  assert_int_equal(heard.message[1022], '?');
  press_world_free(world);
}

static void
origins_count_lines_and_characters(void **state)
{
  (void)state;
  const PressStr text = PRESS_STR("un\r\ndeux é à\r\ntrois");
  const PressOrigin origin = press_origin(PRESS_STR("f"), text, 12, 2);
  assert_int_equal(origin.line, 2);
  assert_int_equal(origin.column, 8);
  assert_int_equal(origin.offset, 12);
  assert_int_equal(origin.length, 2);
  assert_str_equal(origin.line_text, "deux é à");
  const PressOrigin end = press_origin(PRESS_STR("f"), text, 1000, 0);
  assert_int_equal(end.line, 3);
  assert_int_equal(end.column, 6);
  const PressOrigin none = press_origin(PRESS_STR("f"), PRESS_NONE, 0, 0);
  assert_int_equal(none.line, 1);
  assert_int_equal(none.column, 1);
}

static bool
stop(void *handle, const char *step, size_t done, size_t total)
{
  (void)handle;
  (void)step;
  return done < total;
}

static void
progress_can_say_stop(void **state)
{
  (void)state;
  const PressWorldOptions options = {.progress = stop};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  assert_true(press_progress(world, "read", 1, 2));
  assert_false(press_progress(world, "read", 2, 2));
  press_world_free(world);
}

static PressStatus
make_both(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  PressWorld *worker = NULL;
  st = press_world_worker(world, NULL, NULL, &worker);
  press_world_free(worker);
  press_world_free(world);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(make_both, NULL) >= 3);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(limits_have_defaults),
      cmocka_unit_test(a_folder_that_is_named_is_taken),
      cmocka_unit_test(without_a_name_some_folder_is_chosen),
      cmocka_unit_test(a_worker_borrows_what_is_loaded),
      cmocka_unit_test(a_message_is_one_clean_line),
      cmocka_unit_test(a_long_message_is_cut_at_a_character),
      cmocka_unit_test(origins_count_lines_and_characters),
      cmocka_unit_test(progress_can_say_stop),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
