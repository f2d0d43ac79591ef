// SPDX-License-Identifier: MIT

// A world costs one block and a few looks at the disk; everything that is
// loaded is loaded at first use. Where somebody names a folder, that folder is
// taken, right or wrong, so that a wrong one is reported and not passed over.

#include "base/world.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <dirent.h>
#include <unistd.h>

#define MESSAGE_SIZE 1024
#define DATA_FILE "ontology.json"
#define MODULE_FILE "pressgraph-analysis.so"

static PressLimits
with_defaults(PressLimits limits)
{
  const size_t mib = (size_t)1 << 20;
  if (!limits.article_bytes) {
    limits.article_bytes = 8 * mib;
  }
  if (!limits.file_bytes) {
    limits.file_bytes = 4096 * mib - 1;
  }
  if (!limits.article_memory) {
    limits.article_memory = 512 * mib;
  }
  if (!limits.depth) {
    limits.depth = 512;
  }
  if (!limits.render_seconds) {
    limits.render_seconds = 20;
  }
  return limits;
}

/// A variable of the environment, or null if it is not set or empty
static const char *
variable(const char *name)
{
  // Nothing in the library changes the environment
  const char *const value = getenv(name); // NOLINT(concurrency-mt-unsafe)
  return value && *value ? value : NULL;
}

/// Folder of the running program, or none
static PressStr
program_folder(Arena *arena)
{
  char path[4096];
  const ssize_t n = readlink("/proc/self/exe", path, sizeof path);
  if (n <= 0 || (size_t)n >= sizeof path) {
    return PRESS_NONE;
  }
  size_t len = (size_t)n;
  while (len && path[len - 1] != '/') {
    --len;
  }
  return press_arena_str(arena, (PressStr){path, len > 1 ? len - 1 : len});
}

/// True if a folder has a file
static bool
has_file(Arena *arena, PressStr folder, const char *file)
{
  const PressStr parts[] = {folder, PRESS_STR("/"), press_str(file)};
  const PressStr path = press_arena_join(arena, parts, 3);
  return path.data && access(path.data, R_OK) == 0;
}

/// The first folder that has the file, or none
static PressStr
first_with(Arena *arena, const PressStr *folders, size_t n, const char *file)
{
  for (size_t i = 0; i < n; ++i) {
    if (folders[i].data && has_file(arena, folders[i], file)) {
      return folders[i];
    }
  }
  return PRESS_NONE;
}

/// A folder relative to the program's
static PressStr
beside(Arena *arena, PressStr program, const char *path)
{
  const PressStr parts[] = {program, PRESS_STR("/"), press_str(path)};
  return program.data ? press_arena_join(arena, parts, 3) : PRESS_NONE;
}

static PressStr
find_data(Arena *arena, PressStr program, const char *option)
{
  const char *const named = option ? option : variable("PRESSGRAPH_DATA");
  if (named) {
    return press_arena_str(arena, press_str(named));
  }
  const PressStr installed = PRESS_STR(PRESS_INSTALL_DATA_DIR);
  const PressStr folders[] = {beside(arena, program, "../share/pressgraph"),
                              beside(arena, program, "../data"),
                              beside(arena, program, "../../data"), installed};
  const PressStr found = first_with(arena, folders, 4, DATA_FILE);
  return found.data ? found : installed;
}

/// The lib/ARCHITECTURE/pressgraph below a folder that has the modules
static PressStr
find_multiarch(Arena *arena, PressStr lib)
{
  DIR *const dir = lib.data ? opendir(lib.data) : NULL;
  if (!dir) {
    return PRESS_NONE;
  }
  PressStr best = PRESS_NONE;
  struct dirent *entry = NULL;
  // Each world has a stream of its own
  while ((entry = readdir(dir))) { // NOLINT(concurrency-mt-unsafe)
    const PressStr name = press_str(entry->d_name);
    if (!name.len || name.data[0] == '.') {
      continue;
    }
    const PressStr parts[] = {lib, PRESS_STR("/"), name,
                              PRESS_STR("/pressgraph")};
    const PressStr folder = press_arena_join(arena, parts, 4);
    if (folder.data && has_file(arena, folder, MODULE_FILE) &&
        (!best.data || press_str_compare(folder, best) < 0)) {
      best = folder;
    }
  }
  closedir(dir);
  return best;
}

static PressStr
find_modules(Arena *arena, PressStr program, const char *option)
{
  const char *const named = option ? option : variable("PRESSGRAPH_MODULES");
  if (named) {
    return press_arena_str(arena, press_str(named));
  }
  const PressStr installed = PRESS_STR(PRESS_INSTALL_MODULE_DIR);
  const PressStr folders[] = {program, beside(arena, program, ".."),
                              beside(arena, program, "../lib/pressgraph"),
                              installed};
  PressStr found = first_with(arena, folders, 4, MODULE_FILE);
  if (!found.data) {
    found = find_multiarch(arena, beside(arena, program, "../lib"));
  }
  if (found.data) {
    return found;
  }
  return program.data ? program : installed;
}

static PressWorld *
allocate(PressAlloc alloc)
{
  PressWorld *const world =
      alloc.resize(alloc.handle, NULL, 0, sizeof(PressWorld));
  if (world) {
    *world = (PressWorld){.alloc = alloc, .arena = press_arena(alloc, 0)};
  }
  return world;
}

PressStatus
press_world_new(const PressWorldOptions *options, PressWorld **world)
{
  static const PressWorldOptions defaults = {0};
  const PressWorldOptions *const o = options ? options : &defaults;
  PressWorld *const made =
      allocate(o->alloc.resize ? o->alloc : press_alloc_default());
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  made->sink = o->sink;
  made->sink_handle = o->sink_handle;
  made->progress = o->progress;
  made->progress_handle = o->progress_handle;
  made->limits = with_defaults(o->limits);
  const PressStr program = program_folder(&made->arena);
  made->data_dir = find_data(&made->arena, program, o->data_dir);
  made->module_dir = find_modules(&made->arena, program, o->module_dir);
  if (made->arena.failed) {
    press_world_free(made);
    return PRESS_NO_MEMORY;
  }
  *world = made;
  return PRESS_OK;
}

PressStatus
press_world_worker(const PressWorld *parent,
                   PressDiagSink sink,
                   void *sink_handle,
                   PressWorld **world)
{
  PressWorld *const made = allocate(parent->alloc);
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  made->sink = sink;
  made->sink_handle = sink_handle;
  made->limits = parent->limits;
  made->data_dir = parent->data_dir;
  made->module_dir = parent->module_dir;
  made->ontology = parent->ontology;
  made->lexicon = parent->lexicon;
  made->borrowed = true;
  *world = made;
  return PRESS_OK;
}

void
press_world_free(PressWorld *world)
{
  if (!world) {
    return;
  }
  if (!world->borrowed && world->free_lexicon) {
    world->free_lexicon(world);
  }
  if (!world->borrowed && world->free_ontology) {
    world->free_ontology(world);
  }
  press_arena_clear(&world->arena);
  const PressAlloc alloc = world->alloc;
  alloc.resize(alloc.handle, world, sizeof *world, 0);
}

/**
   Make a message one clean line: control characters become blanks, what is
   not UTF-8 (and a character that was cut at the end) becomes `?`.
*/
static void
clean(char *text, size_t len)
{
  size_t i = 0;
  while (i < len) {
    const PressStr rest = {text + i, len - i};
    const size_t end = i + press_utf8_valid(rest);
    for (; i < end; ++i) {
      if ((unsigned char)text[i] < 0x20 || text[i] == 0x7F) {
        text[i] = ' ';
      }
    }
    if (i < len) {
      text[i++] = '?';
    }
  }
}

static PressStatus report(const PressWorld *world,
                          PressDiag diag,
                          const char *format,
                          va_list args) __attribute__((format(printf, 3, 0)));

static PressStatus
report(const PressWorld *world,
       PressDiag diag,
       const char *format,
       va_list args)
{
  if (!world->sink) {
    return diag.status;
  }
  char text[MESSAGE_SIZE];
  const int n = vsnprintf(text, sizeof text, format, args);
  const size_t len = n < 0 ? 0 : (size_t)n;
  diag.message = (PressStr){text, len < sizeof text ? len : sizeof text - 1};
  clean(text, diag.message.len);
  world->sink(world->sink_handle, &diag);
  return diag.status;
}

PressStatus
press_report(const PressWorld *world,
             PressSeverity severity,
             PressStatus status,
             PressOrigin origin,
             PressStr hint,
             const char *format,
             ...)
{
  va_list args;
  va_start(args, format);
  const PressDiag diag = {
      .severity = severity, .status = status, .origin = origin, .hint = hint};
  report(world, diag, format, args);
  va_end(args);
  return status;
}

PressStatus
press_report_memory(const PressWorld *world, const Arena *arena, PressStr uri)
{
  const PressOrigin origin = {.source = uri};
  if (arena->full) {
    return press_report(world, PRESS_ERROR, PRESS_TOO_BIG, origin,
                        PRESS_STR("split the article"),
                        "article needs more than %zu MiB of memory",
                        arena->limit >> 20);
  }
  return press_report(world, PRESS_ERROR, PRESS_NO_MEMORY, origin,
                      PRESS_STR("give it fewer articles at once"),
                      "no memory left for the article");
}

PressStatus
press_report_file(const PressWorld *world,
                  PressStatus status,
                  const char *file,
                  const char *hint,
                  const char *format,
                  ...)
{
  va_list args;
  va_start(args, format);
  const PressDiag diag = {.severity = PRESS_ERROR,
                          .status = status,
                          .origin = {.source = press_str(file)},
                          .hint = press_str(hint)};
  report(world, diag, format, args);
  va_end(args);
  return status;
}

PressOrigin
press_origin(PressStr source, PressStr text, size_t offset, size_t length)
{
  const size_t at = offset < text.len ? offset : text.len;
  size_t line = 1;
  size_t start = 0;
  while (start < at) {
    const char *const end = memchr(text.data + start, '\n', at - start);
    if (!end) {
      break;
    }
    start = (size_t)(end - text.data) + 1;
    ++line;
  }
  const size_t left = text.len - start;
  const char *const stop = left ? memchr(text.data + start, '\n', left) : NULL;
  size_t end = stop ? (size_t)(stop - text.data) : text.len;
  if (end > start && text.data[end - 1] == '\r') {
    --end;
  }
  const PressStr before = {text.data ? text.data + start : "", at - start};
  return (PressOrigin){.source = source,
                       .line_text = {before.data, end - start},
                       .offset = at,
                       .length = length,
                       .line = line,
                       .column = press_utf8_count(before) + 1};
}

bool
press_progress(const PressWorld *world,
               const char *step,
               size_t done,
               size_t total)
{
  return !world->progress ||
         world->progress(world->progress_handle, step, done, total);
}

PressStr
press_data_path(const PressWorld *world, Arena *arena, const char *name)
{
  const PressStr parts[] = {world->data_dir, PRESS_STR("/"), press_str(name)};
  return press_arena_join(arena, parts, 3);
}
