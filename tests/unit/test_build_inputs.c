// SPDX-License-Identifier: MIT

#include "folder.h"
#include "heard.h"

#include "base/world.h"
#include "build/pipeline.h"

typedef struct {
  Heard heard;
  PressWorld *world;
  Arena arena;
  InputList list;
} Desk;

static void
open_desk(Desk *desk)
{
  desk->world = heard_world(&desk->heard);
  desk->arena = press_arena(press_alloc_default(), 0);
}

static void
close_desk(Desk *desk)
{
  press_arena_clear(&desk->arena);
  press_world_free(desk->world);
}

static PressStatus
list(Desk *desk, const char *const *inputs, size_t n)
{
  return press_inputs_list(desk->world, &desk->arena, inputs, n, &desk->list);
}

static void
check_name(const Desk *desk, size_t i, const char *name)
{
  assert_true(i < desk->list.n);
  assert_true(press_str_ends(desk->list.items[i], press_str(name)));
}

static void
texts_below_a_folder_are_listed_by_path(void **state)
{
  (void)state;
  const Folder folder = folder_make();
  folder_write(&folder, "b.txt", "B.");
  folder_write(&folder, "a.txt", "A.");
  folder_write(&folder, "a.md", "no article");
  folder_write(&folder, ".hidden.txt", "no article");
  folder_folder(&folder, "deep");
  folder_write(&folder, "deep/c.txt", "C.");
  Desk desk;
  open_desk(&desk);
  const char *const inputs[] = {folder.path};
  assert_int_equal(list(&desk, inputs, 1), PRESS_OK);
  assert_int_equal(desk.list.n, 3);
  check_name(&desk, 0, "/a.txt");
  check_name(&desk, 1, "/b.txt");
  check_name(&desk, 2, "/deep/c.txt");
  close_desk(&desk);
  folder_remove(&folder);
}

static void
an_input_counts_once_in_any_order(void **state)
{
  (void)state;
  const char *const inputs[] = {"z.txt", "-", "a.txt", "z.txt", "-"};
  Desk desk;
  open_desk(&desk);
  assert_int_equal(list(&desk, inputs, 5), PRESS_OK);
  assert_int_equal(desk.list.n, 3);
  assert_str_equal(desk.list.items[0], "-");
  assert_str_equal(desk.list.items[1], "a.txt");
  assert_str_equal(desk.list.items[2], "z.txt");
  close_desk(&desk);
}

static void
a_folder_without_articles_is_empty(void **state)
{
  (void)state;
  const Folder folder = folder_make();
  folder_write(&folder, "a.md", "no article");
  Desk desk;
  open_desk(&desk);
  const char *const inputs[] = {folder.path};
  assert_int_equal(list(&desk, inputs, 1), PRESS_EMPTY);
  assert_int_equal(desk.heard.n, 1);
  assert_string_equal(desk.heard.source, folder.path);
  assert_true(desk.heard.hint[0] != '\0');
  close_desk(&desk);
  folder_remove(&folder);
}

static void
a_loop_of_links_ends(void **state)
{
  (void)state;
  const Folder folder = folder_make();
  folder_write(&folder, "a.txt", "A.");
  folder_link(&folder, "nowhere", "lost.txt");
  folder_link(&folder, ".", "loop");
  Desk desk;
  open_desk(&desk);
  const char *const inputs[] = {folder.path};
  assert_int_equal(list(&desk, inputs, 1), PRESS_OK);
  assert_true(desk.list.n >= 1 && desk.list.n < 100);
  close_desk(&desk);
  folder_remove(&folder);
}

static void
a_slash_behind_a_folder_changes_nothing(void **state)
{
  (void)state;
  const Folder folder = folder_make();
  folder_write(&folder, "a.txt", "A.");
  char slash[FOLDER_PATH];
  const char *const inputs[] = {folder.path, folder_at(&folder, "", slash)};
  Desk desk;
  open_desk(&desk);
  assert_int_equal(list(&desk, inputs, 2), PRESS_OK);
  assert_int_equal(desk.list.n, 1);
  close_desk(&desk);
  folder_remove(&folder);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts_below_a_folder_are_listed_by_path),
      cmocka_unit_test(an_input_counts_once_in_any_order),
      cmocka_unit_test(a_folder_without_articles_is_empty),
      cmocka_unit_test(a_loop_of_links_ends),
      cmocka_unit_test(a_slash_behind_a_folder_changes_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
