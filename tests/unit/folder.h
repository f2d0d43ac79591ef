// SPDX-License-Identifier: MIT

/// @file folder.h A folder for one test, with small files in it

#ifndef PRESS_TESTS_FOLDER_H
#define PRESS_TESTS_FOLDER_H

#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FOLDER_PATH = 512 };

/// Give it back with folder_remove
typedef struct {
  char path[FOLDER_PATH];
} Folder;

static inline Folder
folder_make(void)
{
  Folder folder;
  const char *const base = getenv("PRESS_BINARY_DIR"); // NOLINT: one thread
  (void)snprintf(folder.path, sizeof folder.path, "%s/press-test-XXXXXX",
                 base ? base : ".");
  assert_non_null(mkdtemp(folder.path));
  return folder;
}

/// Path of a name in the folder
static inline const char *
folder_at(const Folder *folder, const char *name, char path[FOLDER_PATH])
{
  const int n = snprintf(path, FOLDER_PATH, "%s/%s", folder->path, name);
  assert_true(n > 0 && n < FOLDER_PATH);
  return path;
}

static inline void
folder_write(const Folder *folder, const char *name, const char *text)
{
  char path[FOLDER_PATH];
  FILE *const file = fopen(folder_at(folder, name, path), "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  assert_int_equal(fclose(file), 0);
}

static inline void
folder_folder(const Folder *folder, const char *name)
{
  char path[FOLDER_PATH];
  assert_int_equal(mkdir(folder_at(folder, name, path), 0700), 0);
}

static inline void
folder_link(const Folder *folder, const char *target, const char *name)
{
  char path[FOLDER_PATH];
  assert_int_equal(symlink(target, folder_at(folder, name, path)), 0);
}

static inline void
folder_remove(const Folder *folder)
{
  DIR *const dir = opendir(folder->path);
  assert_non_null(dir);
  const struct dirent *entry = NULL;
  while ((entry = readdir(dir))) { // NOLINT: one thread
    Folder inner;
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) {
      continue;
    }
    (void)folder_at(folder, entry->d_name, inner.path);
    if (unlink(inner.path)) {
      folder_remove(&inner);
    }
  }
  assert_int_equal(closedir(dir), 0);
  assert_int_equal(rmdir(folder->path), 0);
}

#endif // PRESS_TESTS_FOLDER_H
