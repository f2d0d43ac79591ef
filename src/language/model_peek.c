// SPDX-License-Identifier: MIT

// Header, table and the short texts stand at the start of the file, and no more
// of it is read: reading and checking all models would take the program longer
// than everything else that it does to say its version.

#include "language/model_layout.h"

#include "base/utf8.h"

#include <string.h>

/// Bytes that are read; what stands behind them is not said
#define START 16384

/// The text of a row at the start, none if it is something else
static PressStr
text_of(PressStr bytes, const ModelRow *row)
{
  if (row->kind != MODEL_TEXT || row->offset > bytes.len ||
      row->n > bytes.len - row->offset) {
    return PRESS_NONE;
  }
  const PressStr text = press_str_cut(bytes, row->offset, row->offset + row->n);
  return press_utf8_valid(text) == text.len ? text : PRESS_NONE;
}

static bool
read_notice(Arena *arena, PressStr bytes, uint64_t size, ModelNotice *notice)
{
  ModelHeader header;
  if (bytes.len < sizeof header ||
      memcmp(bytes.data, MODEL_MAGIC, sizeof header.magic) != 0) {
    return false;
  }
  memcpy(&header, bytes.data, sizeof header);
  const size_t room = (bytes.len - sizeof header) / sizeof(ModelRow);
  if (header.version != MODEL_VERSION || header.size != size ||
      header.n_sections > MODEL_SECTIONS || header.n_sections > room) {
    return false;
  }
  *notice = (ModelNotice){.feature_version = header.feature_version,
                          .size = header.size,
                          .checksum = header.checksum};
  const struct {
    const char *name;
    PressStr *text;
  } texts[] = {{"kind", &notice->kind},
               {"language", &notice->language},
               {"recipe", &notice->recipe},
               {"sets", &notice->sets}};
  for (uint32_t i = 0; i < header.n_sections; ++i) {
    ModelRow row;
    memcpy(&row, bytes.data + sizeof header + i * sizeof row, sizeof row);
    for (size_t k = 0; k < sizeof texts / sizeof *texts; ++k) {
      if (!strncmp(row.name, texts[k].name, sizeof row.name)) {
        *texts[k].text = press_arena_str(arena, text_of(bytes, &row));
      }
    }
  }
  return true;
}

PressStatus
press_model_peek(PressWorld *world,
                 Arena *arena,
                 const char *path,
                 ModelNotice *notice)
{
  char *const start = press_arena_take(arena, START);
  size_t n = START;
  uint64_t size = 0;
  ModelNotice read = {0};
  PressStatus st = PRESS_NO_MEMORY;
  if (start) {
    st = press_file_start(world, path, start, &n, &size);
  }
  if (!st && !read_notice(arena, (PressStr){start, n}, size, &read)) {
    st = press_model_bad(world, press_str(path), "it does not begin like one");
  }
  if (arena->failed) {
    return press_report_file(world, PRESS_NO_MEMORY, path, NULL,
                             "no memory for a notice");
  }
  if (!st) {
    *notice = read;
  }
  return st;
}
