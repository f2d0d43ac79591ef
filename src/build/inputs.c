// SPDX-License-Identifier: MIT

#include "base/world.h"
#include "build/pipeline.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/// Folders inside folders inside folders: a loop of links ends here
enum { MAX_DEPTH = 32 };

static PressStatus
add(Arena *arena, InputList *list, PressStr path)
{
  if (!PRESS_ROOM(arena, list)) {
    return PRESS_NO_MEMORY;
  }
  list->items[list->n] = press_arena_str(arena, path);
  return press_str_is_none(list->items[list->n++]) ? PRESS_NO_MEMORY : PRESS_OK;
}

static PressStatus
cannot_read(PressWorld *world, const char *path)
{
  const int error = errno;
  return press_report_file(world, PRESS_CANNOT_READ, path,
                           error == ENOENT ? "check the path"
                                           : "check the permissions",
                           "cannot read: %s",
                           strerror(error)); // NOLINT(concurrency-mt-unsafe)
}

static PressStatus walk(PressWorld *world,
                        Arena *arena,
                        const char *path,
                        int depth,
                        InputList *list);

static PressStatus
walk_entry(PressWorld *world,
           Arena *arena,
           const char *folder,
           const char *name,
           int depth,
           InputList *list)
{
  const size_t len = strlen(folder);
  const bool slash = len > 0 && folder[len - 1] == '/';
  const PressStr parts[] = {press_str(folder), press_str(slash ? "" : "/"),
                            press_str(name)};
  const PressStr path = press_arena_join(arena, parts, 3);
  if (press_str_is_none(path)) {
    return PRESS_NO_MEMORY;
  }
  struct stat info;
  if (stat(path.data, &info)) {
    return PRESS_OK; // it went away, or a link leads nowhere
  }
  if (S_ISDIR(info.st_mode)) {
    return depth < MAX_DEPTH ? walk(world, arena, path.data, depth + 1, list)
                             : PRESS_OK;
  }
  const bool article =
      S_ISREG(info.st_mode) && press_str_ends(path, PRESS_STR(".txt"));
  return article ? add(arena, list, path) : PRESS_OK;
}

static PressStatus
walk(PressWorld *world,
     Arena *arena,
     const char *path,
     int depth,
     InputList *list)
{
  DIR *const dir = opendir(path);
  if (!dir) {
    return cannot_read(world, path);
  }
  PressStatus st = PRESS_OK;
  const struct dirent *entry = NULL;
  // a stream that no other thread reads
  while (!st && (entry = readdir(dir))) { // NOLINT(concurrency-mt-unsafe)
    if (entry->d_name[0] != '.') {
      st = walk_entry(world, arena, path, entry->d_name, depth, list);
    }
  }
  closedir(dir);
  return st;
}

static int
by_path(const void *a, const void *b)
{
  return press_str_compare(*(const PressStr *)a, *(const PressStr *)b);
}

static void
sort_once(InputList *list)
{
  if (!list->n) {
    return;
  }
  qsort(list->items, list->n, sizeof *list->items, by_path);
  size_t kept = 1;
  for (size_t i = 1; i < list->n; ++i) {
    if (!press_str_equals(list->items[i], list->items[kept - 1])) {
      list->items[kept++] = list->items[i];
    }
  }
  list->n = kept;
}

PressStatus
press_inputs_list(PressWorld *world,
                  Arena *arena,
                  const char *const *inputs,
                  size_t n_inputs,
                  InputList *list)
{
  *list = (InputList){0};
  for (size_t i = 0; i < n_inputs; ++i) {
    struct stat info;
    const bool dash = !strcmp(inputs[i], "-");
    if (dash || stat(inputs[i], &info) || !S_ISDIR(info.st_mode)) {
      // a missing file is one failed article; reading it says why
      const PressStatus st = add(arena, list, press_str(inputs[i]));
      if (st) {
        return st;
      }
      continue;
    }
    const size_t before = list->n;
    const PressStatus st = walk(world, arena, inputs[i], 0, list);
    if (st) {
      return st;
    }
    if (list->n == before) {
      return press_report_file(world, PRESS_EMPTY, inputs[i],
                               "articles are files that end in .txt",
                               "folder holds no articles");
    }
  }
  sort_once(list);
  return PRESS_OK;
}
