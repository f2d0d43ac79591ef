// SPDX-License-Identifier: MIT

// The file is mapped, so that only the pages of the header, the table and the
// short texts are ever read.

#include "language/model_layout.h"

#include "base/utf8.h"

#include <string.h>

/// Longest text that is shown
#define TEXT_MAX 65536

/// The text of a row in bounds, none if it is something else
static PressStr
text_of(PressStr bytes, const ModelRow *row)
{
  if (row->kind != MODEL_TEXT || row->n > TEXT_MAX || row->offset > bytes.len ||
      row->n > bytes.len - row->offset) {
    return PRESS_NONE;
  }
  const PressStr text = press_str_cut(bytes, row->offset, row->offset + row->n);
  return press_utf8_valid(text) == text.len ? text : PRESS_NONE;
}

static bool
read_notice(Arena *arena, PressStr bytes, ModelNotice *notice)
{
  ModelHeader header;
  if (bytes.len < sizeof header ||
      memcmp(bytes.data, MODEL_MAGIC, sizeof header.magic) != 0) {
    return false;
  }
  memcpy(&header, bytes.data, sizeof header);
  const size_t room = (bytes.len - sizeof header) / sizeof(ModelRow);
  if (header.version != MODEL_VERSION || header.size != bytes.len ||
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
  FileBytes file = {0};
  ModelNotice read = {0};
  PressStatus st = press_file_read(world, path, (size_t)256 << 20, &file);
  if (st) {
    return st;
  }
  if (!read_notice(arena, file.bytes, &read)) {
    st = press_model_bad(world, press_str(path), "it does not begin like one");
  } else if (arena->failed) {
    st = press_report_file(world, PRESS_NO_MEMORY, path, NULL,
                           "no memory for a notice");
  } else {
    *notice = read;
  }
  press_file_close(&file);
  return st;
}
