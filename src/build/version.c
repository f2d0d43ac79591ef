// SPDX-License-Identifier: MIT

// The libraries that modules use are opened at their first use, so asking them
// for their versions would cost what opening them costs. Of a model only what
// it says of itself is read.

#include <pressgraph/version.h>

#include "base/fold.h"
#include "base/json_read.h"
#include "base/world.h"
#include "language/model.h"

#include <pressgraph/ontology.h>

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#define AT_FIRST_USE "opened at first use"

typedef struct {
  const char *name;
  PressStr value;
} Row;

/// A file of data/models/
typedef struct {
  PressStr name;
  ModelNotice notice;
  bool good; ///< It could be read
} ModelFile;

typedef struct {
  ModelFile *items;
  size_t n;
  size_t cap;
} ModelFiles;

// Models ---------------------------------------------------------------------

static int
by_name(const void *a, const void *b)
{
  return press_str_compare(((const ModelFile *)a)->name,
                           ((const ModelFile *)b)->name);
}

/// A damaged model is a row of the list, no failure
static void
drop(void *handle, const PressDiag *diag)
{
  (void)handle;
  (void)diag;
}

static bool
add_model(PressWorld *world, Arena *arena, const char *name, ModelFiles *files)
{
  const PressStr text = press_str(name);
  if (!press_str_ends(text, PRESS_STR(".model"))) {
    return true;
  }
  const PressStr below = press_arena_format(arena, "models/%s", name);
  const PressStr path =
      below.data ? press_data_path(world, arena, below.data) : PRESS_NONE;
  if (!path.data || !PRESS_ROOM(arena, files)) {
    return false;
  }
  ModelFile file = {.name = press_arena_str(arena, text)};
  const PressStatus st =
      press_model_peek(world, arena, path.data, &file.notice);
  file.good = !st;
  files->items[files->n++] = file;
  return st != PRESS_NO_MEMORY && !arena->failed;
}

/// The models of data/models/ by name; none if there is no such folder
static bool
find_models(PressWorld *world, Arena *arena, ModelFiles *files)
{
  const PressStr path = press_data_path(world, arena, "models");
  DIR *const folder = path.data ? opendir(path.data) : NULL;
  if (!folder) {
    return path.data;
  }
  PressWorld quiet = *world;
  quiet.sink = drop;
  bool went = true;
  const struct dirent *entry = NULL;
  // a stream that no other thread reads
  while (went && (entry = readdir(folder))) { // NOLINT(concurrency-mt-unsafe)
    went = add_model(&quiet, arena, entry->d_name, files);
  }
  closedir(folder);
  if (files->n) {
    qsort(files->items, files->n, sizeof *files->items, by_name);
  }
  return went;
}

/// The next line of the sets of a model: name, licence; false at the end
static bool
next_set(PressStr sets, size_t *at, PressStr *name, PressStr *licence)
{
  if (*at >= sets.len) {
    return false;
  }
  const char *const from = sets.data + *at;
  const size_t rest = sets.len - *at;
  const char *const end = memchr(from, '\n', rest);
  const size_t len = end ? (size_t)(end - from) : rest;
  const char *const tab = memchr(from, '\t', len);
  const size_t cut = tab ? (size_t)(tab - from) : len;
  *name = (PressStr){from, cut};
  *licence = tab ? (PressStr){tab + 1, len - cut - 1} : PRESS_STR("");
  *at += len + 1;
  return true;
}

// Writing --------------------------------------------------------------------

static void
write_checksum(PressOut *out, uint64_t checksum)
{
  press_out_format(out, "%08lx%08lx", (unsigned long)(checksum >> 32),
                   (unsigned long)(checksum & UINT32_MAX));
}

static void
tell_model(PressOut *out, const ModelFile *file)
{
  const ModelNotice *const notice = &file->notice;
  press_out_c(out, "model      ");
  press_out_str(out, file->name);
  if (!file->good) {
    press_out_c(out, ": cannot be read\n");
    return;
  }
  press_out_c(out, ": recipe ");
  press_out_str(out, notice->recipe);
  press_out_format(out, ", features %u, %llu bytes, checksum ",
                   notice->feature_version, (unsigned long long)notice->size);
  write_checksum(out, notice->checksum);
  press_out_byte(out, '\n');
  size_t at = 0;
  PressStr name = PRESS_NONE;
  PressStr licence = PRESS_NONE;
  while (next_set(notice->sets, &at, &name, &licence)) {
    press_out_c(out, "           from ");
    press_out_str(out, name);
    press_out_c(out, " (");
    press_out_str(out, licence);
    press_out_c(out, ")\n");
  }
}

static void
write_text(PressOut *out, const Row *rows, size_t n, const ModelFiles *models)
{
  for (size_t i = 0; i < n; ++i) {
    press_out_format(out, "%-10s ", rows[i].name);
    press_out_str(out, rows[i].value);
    press_out_byte(out, '\n');
  }
  for (size_t i = 0; i < models->n; ++i) {
    tell_model(out, &models->items[i]);
  }
}

static void
write_pair(PressOut *out, const char *name, PressStr value)
{
  press_out_format(out, "\"%s\": ", name);
  press_out_json(out, value);
}

static void
write_model(PressOut *out, const ModelFile *file)
{
  const ModelNotice *const notice = &file->notice;
  const Row rows[] = {{"kind", notice->kind},
                      {"language", notice->language},
                      {"recipe", notice->recipe}};
  press_out_byte(out, '{');
  write_pair(out, "file", file->name);
  if (!file->good) {
    press_out_c(out, ", \"damaged\": true}");
    return;
  }
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    press_out_c(out, ", ");
    write_pair(out, rows[i].name, rows[i].value);
  }
  press_out_format(out, ", \"features\": %u, \"bytes\": %llu, \"checksum\": \"",
                   notice->feature_version, (unsigned long long)notice->size);
  write_checksum(out, notice->checksum);
  press_out_c(out, "\", \"sets\": [");
  size_t at = 0;
  PressStr name = PRESS_NONE;
  PressStr licence = PRESS_NONE;
  for (bool first = true; next_set(notice->sets, &at, &name, &licence);
       first = false) {
    press_out_c(out, first ? "{" : ", {");
    write_pair(out, "name", name);
    press_out_c(out, ", ");
    write_pair(out, "licence", licence);
    press_out_byte(out, '}');
  }
  press_out_c(out, "]}");
}

static void
write_json(PressOut *out, const Row *rows, size_t n, const ModelFiles *models)
{
  press_out_byte(out, '{');
  for (size_t i = 0; i < n; ++i) {
    write_pair(out, rows[i].name, rows[i].value);
    press_out_c(out, ", ");
  }
  press_out_c(out, "\"models\": [");
  for (size_t i = 0; i < models->n; ++i) {
    press_out_c(out, i ? ", " : "");
    write_model(out, &models->items[i]);
  }
  press_out_c(out, "]}\n");
}

PressStatus
press_version_write(PressWorld *world, bool json, PressOut *out)
{
  const PressOntology *ontology = NULL;
  const PressStatus st = press_ontology_get(world, &ontology);
  PressStr data = PRESS_STR("not found");
  Arena scratch = press_arena(world->alloc, 0);
  if (!st) {
    const PressStr parts[] = {press_ontology_id(ontology), PRESS_STR(" "),
                              press_ontology_version(ontology)};
    data = press_arena_join(&scratch, parts, 3);
  }
  ModelFiles models = {0};
  if (!find_models(world, &scratch, &models) || scratch.failed) {
    press_arena_clear(&scratch);
    return PRESS_NO_MEMORY;
  }
  const Row rows[] = {{"pressgraph", press_str(press_version())},
                      {"ontology", data},
                      {"cJSON", press_str(press_json_version())},
                      {"ICU", press_str(press_fold_version())},
                      {"igraph", PRESS_STR(AT_FIRST_USE)},
                      {"graphviz", PRESS_STR(AT_FIRST_USE)}};
  const size_t n = sizeof rows / sizeof *rows;
  if (json) {
    write_json(out, rows, n, &models);
  } else {
    write_text(out, rows, n, &models);
  }
  press_arena_clear(&scratch);
  return st ? st : press_out_status(out);
}
