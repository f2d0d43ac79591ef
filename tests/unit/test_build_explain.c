// SPDX-License-Identifier: MIT

#include "folder.h"
#include "heard.h"

#include "base/json_read.h"

#include <pressgraph/build.h>
#include <pressgraph/world.h>

#define TEXT                                                                   \
  "NSO poursuivi\n\nSelon Reuters, WhatsApp accuse NSO d'avoir piraté ses "   \
  "serveurs \"mardi\" 29 octobre. NSO dément.\n\nCrédits : Pixabay"

typedef struct {
  Heard heard;
  PressWorld *world;
  PressOut *out;
} Desk;

/// What a stage says of a text, in desk->out
static PressStatus
explain(Desk *desk, const char *text, PressStage stage, bool json)
{
  const Folder folder = folder_make();
  char path[FOLDER_PATH];
  folder_write(&folder, "a.txt", text);
  desk->world = heard_world(&desk->heard);
  assert_int_equal(press_out_memory(desk->world, &desk->out), PRESS_OK);
  const PressBuildOptions options = {.language = PRESS_STR("fr")};
  const PressStatus st =
      press_explain(desk->world, folder_at(&folder, "a.txt", path), &options,
                    stage, json, desk->out);
  folder_remove(&folder);
  return st;
}

static void
close_desk(Desk *desk)
{
  press_out_abandon(desk->out);
  press_world_free(desk->world);
}

static void
every_stage_has_a_name(void **state)
{
  (void)state;
  const char *const *const names = press_stage_names();
  for (int i = PRESS_STAGE_TEXT; i <= PRESS_STAGE_STATEMENTS; ++i) {
    PressStage stage = PRESS_STAGE_TEXT;
    assert_non_null(names[i]);
    assert_int_equal(press_stage_from_name(press_str(names[i]), &stage),
                     PRESS_OK);
    assert_int_equal(stage, i);
  }
  assert_null(names[PRESS_STAGE_STATEMENTS + 1]);
  PressStage stage = PRESS_STAGE_TEXT;
  assert_int_equal(press_stage_from_name(PRESS_STR("token"), &stage),
                   PRESS_NOT_FOUND);
  assert_int_equal(press_stage_from_name(PRESS_NONE, &stage), PRESS_NOT_FOUND);
}

static void
every_stage_says_something_that_ends_in_a_line(void **state)
{
  (void)state;
  for (int i = PRESS_STAGE_TEXT; i <= PRESS_STAGE_STATEMENTS; ++i) {
    Desk desk;
    assert_int_equal(explain(&desk, TEXT, (PressStage)i, false), PRESS_OK);
    const PressStr text = press_out_text(desk.out);
    assert_true(text.len > 20);
    assert_int_equal(text.data[text.len - 1], '\n');
    close_desk(&desk);
  }
}

static void
every_line_of_json_is_an_object(void **state)
{
  (void)state;
  for (int i = PRESS_STAGE_TEXT; i <= PRESS_STAGE_STATEMENTS; ++i) {
    Desk desk;
    assert_int_equal(explain(&desk, TEXT, (PressStage)i, true), PRESS_OK);
    Arena arena = press_arena(press_alloc_default(), 0);
    PressStr rest = press_out_text(desk.out);
    size_t lines = 0;
    while (rest.len) {
      size_t n = 0;
      while (n < rest.len && rest.data[n] != '\n') {
        ++n;
      }
      const PressValue *value = NULL;
      assert_int_equal(press_json_parse(desk.world, PRESS_STR("line"),
                                        press_str_cut(rest, 0, n), 1, &arena,
                                        &value),
                       PRESS_OK);
      assert_int_equal(value->kind, PRESS_OBJECT);
      rest = press_str_cut(rest, n + 1, rest.len);
      ++lines;
    }
    assert_true(lines > 1);
    press_arena_clear(&arena);
    close_desk(&desk);
  }
}

static void
a_bad_article_explains_nothing(void **state)
{
  (void)state;
  Desk desk;
  assert_int_equal(explain(&desk, "\xFF", PRESS_STAGE_TEXT, false),
                   PRESS_BAD_TEXT);
  assert_int_equal(desk.heard.n, 1);
  assert_int_equal(press_out_text(desk.out).len, 0);
  close_desk(&desk);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_stage_has_a_name),
      cmocka_unit_test(every_stage_says_something_that_ends_in_a_line),
      cmocka_unit_test(every_line_of_json_is_an_object),
      cmocka_unit_test(a_bad_article_explains_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
