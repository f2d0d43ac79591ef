// SPDX-License-Identifier: MIT

// Files that are read whole, and those that cannot be.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"
#include "heard.h"

#include "base/stream.h"

#include <stdio.h>

#include <unistd.h>

static Folder folder;
static char path[FOLDER_PATH];

static int
make_file(void **state)
{
  (void)state;
  folder = folder_make();
  folder_write(&folder, "file", "");
  (void)folder_at(&folder, "file", path);
  return 0;
}

static int
remove_file(void **state)
{
  (void)state;
  return unlink(path) || rmdir(folder.path);
}

static void
write_file(const char *bytes, size_t n)
{
  folder_write_bytes(&folder, "file", bytes, n);
}

static void
a_file_is_read_as_it_is(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file("a\0b\r\n", 5);
  FileBytes file = {0};
  assert_int_equal(press_file_read(world, path, 5, &file), PRESS_OK);
  assert_int_equal(file.bytes.len, 5);
  assert_memory_equal(file.bytes.data, "a\0b\r\n", 5);
  press_file_close(&file);
  assert_null(file.bytes.data);
  press_file_close(&file);
  press_world_free(world);
}

static void
a_file_may_be_read_into_an_arena(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  Arena arena = press_arena(press_alloc_default(), 0);
  PressStr bytes = PRESS_NONE;
  write_file("a\0b\r\n", 5);
  assert_int_equal(press_file_take(world, &arena, path, 5, &bytes), PRESS_OK);
  assert_int_equal(bytes.len, 5);
  assert_memory_equal(bytes.data, "a\0b\r\n", 5);
  assert_int_equal(press_file_take(world, &arena, path, 4, &bytes),
                   PRESS_TOO_BIG);
  write_file("", 0);
  assert_int_equal(press_file_take(world, &arena, path, 4, &bytes), PRESS_OK);
  assert_int_equal(bytes.len, 0);
  assert_int_equal(press_file_take(world, &arena, "/dev/zero", 300000, &bytes),
                   PRESS_TOO_BIG);
  press_arena_clear(&arena);
  press_world_free(world);
}

static void
the_start_of_a_file_is_read_alone(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file("abcdef", 6);
  char bytes[9] = "--------";
  uint64_t size = 0;
  size_t n = 4;
  assert_int_equal(press_file_start(world, path, bytes, &n, &size), PRESS_OK);
  assert_int_equal(n, 4);
  assert_int_equal(size, 6);
  assert_memory_equal(bytes, "abcd----", 8);
  n = 8;
  assert_int_equal(press_file_start(world, path, bytes, &n, &size), PRESS_OK);
  assert_int_equal(n, 6);
  assert_memory_equal(bytes, "abcdef--", 8);
  assert_int_equal(press_file_start(world, folder.path, bytes, &n, &size),
                   PRESS_CANNOT_READ);
  assert_int_equal(press_file_start(world, "/no/file", bytes, &n, &size),
                   PRESS_CANNOT_READ);
  assert_int_equal(heard.n, 2);
  press_world_free(world);
}

static void
an_empty_file_is_empty(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file("", 0);
  FileBytes file = {0};
  assert_int_equal(press_file_read(world, path, 100, &file), PRESS_OK);
  assert_int_equal(file.bytes.len, 0);
  assert_non_null(file.bytes.data);
  press_file_close(&file);
  press_world_free(world);
}

static void
a_large_file_is_mapped(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file("", 0);
  const off_t size = 65 << 20;
  assert_int_equal(truncate(path, size), 0);
  FileBytes file = {0};
  assert_int_equal(press_file_read(world, path, (size_t)1 << 30, &file),
                   PRESS_OK);
  assert_int_equal(file.bytes.len, size);
  assert_int_equal(file.mapped, size);
  assert_int_equal(file.bytes.data[size - 1], 0);
  press_file_close(&file);
  press_world_free(world);
}

static void
a_file_that_is_asked_to_be_mapped_is(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file("a\0b", 3);
  FileBytes file = {0};
  assert_int_equal(press_file_map(world, path, 2, &file), PRESS_TOO_BIG);
  assert_int_equal(press_file_map(world, path, 3, &file), PRESS_OK);
  assert_int_equal(file.mapped, 3);
  assert_null(file.owned);
  assert_memory_equal(file.bytes.data, "a\0b", 3);
  press_file_close(&file);
  write_file("", 0);
  assert_int_equal(press_file_map(world, path, 3, &file), PRESS_OK);
  assert_int_equal(file.bytes.len, 0);
  press_file_close(&file);
  press_world_free(world);
}

static void
a_file_over_the_limit_is_refused(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file("123456", 6);
  FileBytes file = {0};
  assert_int_equal(press_file_read(world, path, 5, &file), PRESS_TOO_BIG);
  assert_int_equal(heard.n, 1);
  assert_string_equal(heard.source, path);
  assert_null(file.owned);
  press_world_free(world);
}

static void
an_endless_file_stops_at_the_limit(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  FileBytes file = {0};
  assert_int_equal(press_file_read(world, "/dev/zero", 1000000, &file),
                   PRESS_TOO_BIG);
  assert_int_equal(heard.n, 1);
  press_world_free(world);
}

static void
what_cannot_be_read_says_why(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  FileBytes file = {0};
  assert_int_equal(press_file_read(world, "/no/such/file", 10, &file),
                   PRESS_CANNOT_READ);
  assert_string_equal(heard.source, "/no/such/file");
  assert_non_null(strstr(heard.message, "No such file"));
  assert_int_not_equal(heard.hint[0], 0);
  assert_int_equal(press_file_read(world, "/", 10, &file), PRESS_CANNOT_READ);
  assert_non_null(strstr(heard.message, "directory"));
  assert_int_equal(heard.n, 2);
  press_world_free(world);
}

static PressStatus
read_zeros(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  FileBytes file = {0};
  st = press_file_read(world, "/dev/zero", 300000, &file);
  press_world_free(world);
  return st == PRESS_TOO_BIG ? PRESS_OK : st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(read_zeros, NULL) > 3);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_file_is_read_as_it_is),
      cmocka_unit_test(a_file_may_be_read_into_an_arena),
      cmocka_unit_test(the_start_of_a_file_is_read_alone),
      cmocka_unit_test(an_empty_file_is_empty),
      cmocka_unit_test(a_large_file_is_mapped),
      cmocka_unit_test(a_file_that_is_asked_to_be_mapped_is),
      cmocka_unit_test(a_file_over_the_limit_is_refused),
      cmocka_unit_test(an_endless_file_stops_at_the_limit),
      cmocka_unit_test(what_cannot_be_read_says_why),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, make_file, remove_file);
}
