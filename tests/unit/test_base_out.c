// SPDX-License-Identifier: MIT

// Output: files that appear whole or not at all, full disks, numbers.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"
#include "heard.h"

#include <pressgraph/out.h>

#include <locale.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static Folder folder;
static char file[FOLDER_PATH];
static char link_path[FOLDER_PATH];

static int
make_folder(void **state)
{
  (void)state;
  folder = folder_make();
  (void)folder_at(&folder, "graph.json", file);
  (void)folder_at(&folder, "link", link_path);
  return 0;
}

static int
remove_folder(void **state)
{
  (void)state;
  (void)unlink(file);
  (void)unlink(link_path);
  return rmdir(folder.path);
}

static size_t
n_files(void)
{
  size_t n = 0;
  DIR *const dir = opendir(folder.path);
  assert_non_null(dir);
  struct dirent *e = NULL;
  while ((e = readdir(dir))) { // NOLINT(concurrency-mt-unsafe)
    n += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
  }
  closedir(dir);
  return n;
}

static void
expect_file(const char *want)
{
  char got[64] = {0};
  FILE *const f = fopen(file, "rb");
  assert_non_null(f);
  const size_t n = fread(got, 1, sizeof got - 1, f);
  fclose(f);
  assert_int_equal(n, strlen(want));
  assert_string_equal(got, want);
}

static void
write_file(PressWorld *world, const char *path, const char *text)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_file(world, path, &out), PRESS_OK);
  press_out_c(out, text);
  assert_int_equal(press_out_close(out), PRESS_OK);
}

static void
the_old_file_stays_until_the_end(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file(world, file, "old");
  expect_file("old");
  PressOut *out = NULL;
  assert_int_equal(press_out_file(world, file, &out), PRESS_OK);
  press_out_c(out, "new");
  expect_file("old");
  assert_int_equal(press_out_bytes(out), 3);
  assert_int_equal(press_out_close(out), PRESS_OK);
  expect_file("new");
  assert_int_equal(n_files(), 1);
  assert_int_equal(heard.n, 0);
  press_world_free(world);
}

static void
what_is_abandoned_leaves_nothing(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file(world, file, "old");
  PressOut *out = NULL;
  assert_int_equal(press_out_file(world, file, &out), PRESS_OK);
  press_out_c(out, "new");
  press_out_abandon(out);
  press_out_abandon(NULL);
  expect_file("old");
  assert_int_equal(n_files(), 1);
  press_world_free(world);
}

static void
the_mode_is_that_of_the_old_file_or_the_umask(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  (void)unlink(file);
  const mode_t mask = umask(027);
  write_file(world, file, "x");
  umask(mask);
  struct stat info;
  assert_int_equal(stat(file, &info), 0);
  assert_int_equal(info.st_mode & 0777, 0640);
  assert_int_equal(chmod(file, 0604), 0);
  write_file(world, file, "y");
  assert_int_equal(stat(file, &info), 0);
  assert_int_equal(info.st_mode & 0777, 0604);
  press_world_free(world);
}

static void
a_link_stays_a_link(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file(world, file, "old");
  assert_int_equal(symlink(file, link_path), 0);
  write_file(world, link_path, "new");
  expect_file("new");
  struct stat info;
  assert_int_equal(lstat(link_path, &info), 0);
  assert_true(S_ISLNK(info.st_mode));
  assert_int_equal(unlink(link_path), 0);
  press_world_free(world);
}

static void
a_device_is_written_and_not_replaced(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  write_file(world, "/dev/null", "x");
  struct stat info;
  assert_int_equal(stat("/dev/null", &info), 0);
  assert_true(S_ISCHR(info.st_mode));
  press_world_free(world);
}

static void
a_full_disk_is_reported_once(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  assert_int_equal(press_out_file(world, "/dev/full", &out), PRESS_OK);
  for (int i = 0; i < 300000; ++i) {
    press_out_c(out, "eight by");
    press_out_json(out, PRESS_STR("x"));
  }
  assert_int_equal(press_out_status(out), PRESS_CANNOT_WRITE);
  assert_int_equal(press_out_close(out), PRESS_CANNOT_WRITE);
  assert_int_equal(heard.n, 1);
  assert_string_equal(heard.source, "/dev/full");
  assert_non_null(strstr(heard.message, "No space left on device"));
  assert_int_not_equal(heard.hint[0], 0);
  press_world_free(world);
}

static void
a_disk_that_is_full_at_the_end_is_reported(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  const int fd = open("/dev/full", O_WRONLY);
  assert_true(fd >= 0);
  assert_int_equal(press_out_fd(world, fd, &out), PRESS_OK);
  press_out_c(out, "x");
  assert_int_equal(press_out_status(out), PRESS_OK);
  assert_int_equal(press_out_close(out), PRESS_CANNOT_WRITE);
  assert_int_equal(heard.n, 1);
  assert_int_equal(close(fd), 0);
  press_world_free(world);
}

static void
a_reader_that_went_away_is_no_news(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  int ends[2];
  assert_int_equal(pipe(ends), 0);
  assert_int_equal(close(ends[0]), 0);
  PressOut *out = NULL;
  assert_int_equal(press_out_fd(world, ends[1], &out), PRESS_OK);
  press_out_c(out, "x");
  assert_int_equal(press_out_close(out), PRESS_CANNOT_WRITE);
  assert_int_equal(heard.n, 0);
  assert_int_equal(close(ends[1]), 0);
  press_world_free(world);
}

static void
a_folder_that_is_not_there_is_reported(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  assert_int_equal(press_out_file(world, "/no/such/folder/x", &out),
                   PRESS_CANNOT_WRITE);
  assert_int_equal(heard.n, 1);
  assert_int_equal(press_out_file(world, folder.path, &out),
                   PRESS_CANNOT_WRITE);
  assert_int_equal(heard.n, 2);
  assert_null(out);
  press_world_free(world);
}

static void
memory_holds_all_of_it(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  assert_str_equal(press_out_text(out), "");
  for (int i = 0; i < 10000; ++i) {
    press_out_c(out, "abc");
    press_out_byte(out, 'd');
  }
  const PressStr text = press_out_text(out);
  assert_int_equal(text.len, 40000);
  assert_memory_equal(text.data + 39996, "abcd", 4);
  assert_int_equal(press_out_close(out), PRESS_OK);
  press_world_free(world);
}

static void
expect_number(PressWorld *world, double number, int decimals, const char *want)
{
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  press_out_number(out, number, decimals);
  assert_str_equal(press_out_text(out), want);
  press_out_abandon(out);
}

static void
numbers_have_no_exponent_and_no_zeros_at_the_end(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  expect_number(world, 0, 6, "0");
  expect_number(world, -0.0, 6, "0");
  expect_number(world, -0.0000001, 6, "0");
  expect_number(world, 1, 6, "1");
  expect_number(world, 100, 0, "100");
  expect_number(world, 1.5, 6, "1.5");
  expect_number(world, 0.1, 6, "0.1");
  expect_number(world, 0.000001, 6, "0.000001");
  expect_number(world, -2.25, 1, "-2.2");
  expect_number(world, 0.999, 2, "1");
  expect_number(world, 1e20, 3, "100000000000000000000");
  expect_number(world, 1400, 6, "1400");
  expect_number(world, (double)INFINITY, 6, "null");
  press_world_free(world);
}

static void
the_locale_does_not_matter(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  // Where no such locale is installed, the plain one is tested again
  (void)setlocale(LC_ALL, "fr_FR.UTF-8"); // NOLINT(concurrency-mt-unsafe)
  expect_number(world, -1234.5, 6, "-1234.5");
  (void)setlocale(LC_ALL, "C"); // NOLINT(concurrency-mt-unsafe)
  press_world_free(world);
}

static void
integers_of_every_size_are_written(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  press_out_uint(out, 0);
  press_out_byte(out, ' ');
  press_out_uint(out, UINT64_MAX);
  press_out_byte(out, ' ');
  press_out_int(out, INT64_MIN);
  press_out_byte(out, ' ');
  press_out_int(out, 7);
  assert_str_equal(press_out_text(out),
                   "0 18446744073709551615 -9223372036854775808 7");
  press_out_abandon(out);
  press_world_free(world);
}

static void
long_formatted_text_is_whole(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  press_out_format(out, "%d|%0*d|", 5, 5000, 1);
  assert_int_equal(press_out_text(out).len, 5003);
  press_out_abandon(out);
  press_world_free(world);
}

static PressStatus
write_into_memory(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  PressOut *out = NULL;
  st = press_out_memory(world, &out);
  if (!st) {
    for (int i = 0; i < 3000; ++i) {
      press_out_c(out, "abcdef");
    }
    press_out_format(out, "%0*d", 2000, 1);
    st = press_out_close(out);
  }
  if (!st) {
    st = press_out_file(world, file, &out);
  }
  if (!st) {
    press_out_c(out, "x");
    st = press_out_close(out);
  }
  press_world_free(world);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(write_into_memory, NULL) > 6);
  assert_int_equal(n_files(), 1);
}

int
main(void)
{
  // As the program does
  (void)signal(SIGPIPE, SIG_IGN);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_old_file_stays_until_the_end),
      cmocka_unit_test(what_is_abandoned_leaves_nothing),
      cmocka_unit_test(the_mode_is_that_of_the_old_file_or_the_umask),
      cmocka_unit_test(a_link_stays_a_link),
      cmocka_unit_test(a_device_is_written_and_not_replaced),
      cmocka_unit_test(a_full_disk_is_reported_once),
      cmocka_unit_test(a_disk_that_is_full_at_the_end_is_reported),
      cmocka_unit_test(a_reader_that_went_away_is_no_news),
      cmocka_unit_test(a_folder_that_is_not_there_is_reported),
      cmocka_unit_test(memory_holds_all_of_it),
      cmocka_unit_test(numbers_have_no_exponent_and_no_zeros_at_the_end),
      cmocka_unit_test(the_locale_does_not_matter),
      cmocka_unit_test(integers_of_every_size_are_written),
      cmocka_unit_test(long_formatted_text_is_whole),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
