// SPDX-License-Identifier: MIT

// Bit 30 of an id is always set, so that 0 can stand for a word that is not
// known. Of two words with one print in a bucket the more frequent one counts.

#include "language/clusters.h"

#include "base/map.h"

#include <stdlib.h>
#include <string.h>

/// Words that a bucket has on average
#define BUCKET 4

#define KNOWN (UINT32_C(1) << 30)

PressStatus
press_clusters_open(PressWorld *world, const Model *model, Clusters *clusters)
{
  const ModelSection *const at = press_model_find(model, "cl.at", MODEL_U32);
  const ModelSection *const print =
      press_model_find(model, "cl.print", MODEL_U16);
  const ModelSection *const id = press_model_find(model, "cl.id", MODEL_U32);
  if (!at && !print && !id) {
    *clusters = (Clusters){0};
    return PRESS_OK;
  }
  if (!at || !print || !id || at->n < 2 || ((at->n - 1) & (at->n - 2)) ||
      print->n != id->n) {
    return press_model_bad(world, model->name,
                           "its word classes make no sense");
  }
  *clusters = (Clusters){at->data, print->data, id->data, id->n, at->n - 2};
  return PRESS_OK;
}

/// A line of the file
typedef struct {
  uint32_t bucket;
  uint16_t print;
  uint32_t rank;
  uint32_t id;
} Entry;

static int
compare(const void *one, const void *two)
{
  const Entry *const a = one;
  const Entry *const b = two;
  if (a->bucket != b->bucket) {
    return a->bucket < b->bucket ? -1 : 1;
  }
  return (a->rank > b->rank) - (a->rank < b->rank);
}

/// Digits and a tab at *at; false if they are not there or too large
static bool
read_number(PressStr line, size_t *at, uint32_t limit, uint32_t *number)
{
  uint32_t n = 0;
  const size_t from = *at;
  while (*at < line.len && line.data[*at] >= '0' && line.data[*at] <= '9' &&
         n < limit) {
    n = n * 10 + (uint32_t)(line.data[(*at)++] - '0');
  }
  *number = n;
  const bool tab = *at < line.len && line.data[*at] == '\t';
  *at += tab;
  return tab && *at > from + 1 && n < limit;
}

static bool
read_entry(PressStr line, Entry *entry)
{
  const char *const tab = memchr(line.data, '\t', line.len);
  if (!tab || tab == line.data) {
    return false;
  }
  size_t at = (size_t)(tab - line.data) + 1;
  uint32_t coarse = 0;
  uint32_t middle = 0;
  uint32_t fine = 0;
  if (!read_number(line, &at, 256, &coarse) ||
      !read_number(line, &at, 1024, &middle) ||
      !read_number(line, &at, 4096, &fine)) {
    return false;
  }
  const uint64_t hash =
      press_hash((PressStr){line.data, (size_t)(tab - line.data)});
  entry->bucket = (uint32_t)hash;
  entry->print = (uint16_t)(hash >> 48);
  entry->id = KNOWN | coarse | middle << 8 | fine << 18;
  return true;
}

static PressStatus
read_entries(PressWorld *world,
             Arena *arena,
             PressStr name,
             PressStr text,
             uint32_t limit,
             Entry **entries,
             uint32_t *n)
{
  *entries = press_arena_array(arena, (size_t)limit + 1, sizeof(Entry));
  if (!*entries) {
    return PRESS_NO_MEMORY;
  }
  size_t at = 0;
  uint32_t line = 0;
  while (at < text.len && *n < limit) {
    const char *const from = text.data + at;
    const char *const stop = memchr(from, '\n', text.len - at);
    const size_t len = stop ? (size_t)(stop - from) : text.len - at;
    ++line;
    if (!read_entry((PressStr){from, len}, &(*entries)[*n])) {
      return press_report(
          world, PRESS_ERROR, PRESS_BAD_DATA,
          (PressOrigin){.source = name, .line = line},
          PRESS_STR("a line is a word and three classes, with tabs between"),
          "not a line of word classes");
    }
    (*entries)[*n].rank = *n;
    ++*n;
    at += len + 1;
  }
  return PRESS_OK;
}

/// Sort entries into buckets
static bool
fill(Arena *arena, Entry *entries, uint32_t n, Clusters *clusters)
{
  uint32_t mask = 0;
  while (mask + 1 < n / BUCKET) {
    mask = mask * 2 + 1;
  }
  uint32_t *const at =
      press_arena_array(arena, (size_t)mask + 2, sizeof(uint32_t));
  uint16_t *const print =
      press_arena_array(arena, (size_t)n + 1, sizeof(uint16_t));
  uint32_t *const id =
      press_arena_array(arena, (size_t)n + 1, sizeof(uint32_t));
  if (!at || !print || !id) {
    return false;
  }
  for (uint32_t i = 0; i < n; ++i) {
    entries[i].bucket &= mask;
    ++at[entries[i].bucket + 1];
  }
  for (uint32_t i = 0; i <= mask; ++i) {
    at[i + 1] += at[i];
  }
  if (n) {
    qsort(entries, n, sizeof *entries, compare);
  }
  for (uint32_t i = 0; i < n; ++i) {
    print[i] = entries[i].print;
    id[i] = entries[i].id;
  }
  *clusters = (Clusters){at, print, id, n, mask};
  return true;
}

PressStatus
press_clusters_make(PressWorld *world,
                    Arena *arena,
                    const char *path,
                    uint32_t n,
                    Clusters *clusters)
{
  FileBytes file = {0};
  PressStatus st = press_file_read(world, path, (size_t)1 << 30, &file);
  Entry *entries = NULL;
  uint32_t used = 0;
  if (!st) {
    st = read_entries(world, arena, press_str(path), file.bytes, n, &entries,
                      &used);
  }
  press_file_close(&file);
  if (!st && !fill(arena, entries, used, clusters)) {
    st = PRESS_NO_MEMORY;
  }
  return st;
}

void
press_clusters_add(ModelMaker *maker, const Clusters *clusters)
{
  if (clusters->at) {
    const uint32_t n = clusters->n;
    press_model_add(maker, "cl.at", MODEL_U32, clusters->at,
                    (size_t)clusters->mask + 2);
    press_model_add(maker, "cl.print", MODEL_U16, clusters->print, n);
    press_model_add(maker, "cl.id", MODEL_U32, clusters->id, n);
  }
}
