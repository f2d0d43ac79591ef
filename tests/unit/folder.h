// SPDX-License-Identifier: MIT

/// @file folder.h A folder for one test, with small files in it

#ifndef PRESS_TESTS_FOLDER_H
#define PRESS_TESTS_FOLDER_H

#include "unit.h"

#include "base/arena.h"

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
folder_write_bytes(const Folder *folder,
                   const char *name,
                   const char *bytes,
                   size_t n)
{
  char path[FOLDER_PATH];
  FILE *const file = fopen(folder_at(folder, name, path), "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, n, file), n);
  assert_int_equal(fclose(file), 0);
}

static inline void
folder_write(const Folder *folder, const char *name, const char *text)
{
  folder_write_bytes(folder, name, text, strlen(text));
}

/// Write a file; its path lives in the arena
static inline const char *
folder_file(const Folder *folder,
            Arena *arena,
            const char *name,
            PressStr bytes)
{
  char path[FOLDER_PATH];
  folder_write_bytes(folder, name, bytes.data, bytes.len);
  return press_arena_str(arena, press_str(folder_at(folder, name, path))).data;
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

/// Give a folder back in which nothing must be left
static inline void
folder_remove_empty(const Folder *folder)
{
  assert_int_equal(rmdir(folder->path), 0);
}

/// Give a folder back with whatever is in it
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
  folder_remove_empty(folder);
}

#endif // PRESS_TESTS_FOLDER_H
