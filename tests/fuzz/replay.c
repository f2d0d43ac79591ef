// SPDX-License-Identifier: MIT

// Stands in for libFuzzer: runs a target over the files of the folders and
// over the files that are given as arguments, so that every build replays what
// was found once. Each input is tried whole and cut at a few places.

// For scandir
#define _XOPEN_SOURCE 700 // NOLINT

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <dirent.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Size of a file, or -1
static long
file_size(FILE *file)
{
  if (fseek(file, 0, SEEK_END) != 0) {
    return -1;
  }
  const long size = ftell(file);
  rewind(file);
  return size;
}

/// A block of exactly that size, so that a sanitizer sees a read behind it
static void
run_copy(const uint8_t *data, size_t size)
{
  uint8_t *const copy = malloc(size ? size : 1);
  if (copy) {
    if (size) {
      memcpy(copy, data, size);
    }
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
  }
}

static int
run_file(const char *path)
{
  FILE *const file = fopen(path, "rb");
  const long size = file ? file_size(file) : -1;
  uint8_t *const data = size < 0 ? NULL : malloc((size_t)size + 1);
  const size_t n = data ? fread(data, 1, (size_t)size, file) : 0;
  if (file) {
    (void)fclose(file);
  }
  if (!data || n != (size_t)size) {
    (void)fprintf(stderr, "%s: cannot read\n", path);
    free(data);
    return 1;
  }
  for (size_t part = 0; part <= 8; ++part) {
    run_copy(data, n * part / 8);
  }
  free(data);
  return 0;
}

static int
run_folder(const char *path)
{
  struct dirent **entries = NULL;
  const int n = scandir(path, &entries, NULL, alphasort);
  int failed = n < 0;
  for (int i = 0; i < n; ++i) {
    char name[4096];
    const int len =
        snprintf(name, sizeof name, "%s/%s", path, entries[i]->d_name);
    if (entries[i]->d_name[0] != '.' && len > 0 && (size_t)len < sizeof name) {
      failed |= run_file(name);
    }
    free(entries[i]);
  }
  free(entries);
  return failed;
}

int
main(int argc, char **argv)
{
  int failed = 0;
  for (int i = 1; i < argc; ++i) {
    struct stat info;
    if (stat(argv[i], &info) != 0) {
      (void)fprintf(stderr, "%s: not there\n", argv[i]);
      failed = 1;
    } else if (S_ISDIR(info.st_mode)) {
      failed |= run_folder(argv[i]);
    } else {
      failed |= run_file(argv[i]);
    }
  }
  return failed;
}
