// SPDX-License-Identifier: MIT

// Opening models is part of every start of the program, so it must not cost
// more than looking at each byte once: the file is mapped, not copied, and the
// checksum runs in eight lanes, whose multiplications overlap (22 MB take some
// 5 ms, most of it for the pages). What the sections mean is checked by who
// uses them, and when: tables of millions of bytes of which an article needs a
// few thousand are not walked through before.

#include "language/model.h"

#include "base/utf8.h"
#include "base/world.h"
#include "language/model_layout.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

size_t
press_model_item(uint32_t kind)
{
  switch (kind) {
  case MODEL_TEXT:
  case MODEL_U8:
  case MODEL_I8:
    return 1;
  case MODEL_U16:
  case MODEL_I16:
    return 2;
  case MODEL_U32:
  case MODEL_F32:
    return 4;
  default:
    return 0;
  }
}

#define LANES 8
#define PRIME UINT64_C(0x9E3779B97F4A7C15)

static uint64_t
mixed(uint64_t h, uint64_t word)
{
  h = (h ^ word) * PRIME;
  return h ^ h >> 29;
}

static uint64_t
sum_bytes(uint64_t h, PressStr bytes)
{
  uint64_t lanes[LANES] = {0};
  uint64_t words[LANES];
  size_t i = 0;
  for (; i + sizeof words <= bytes.len; i += sizeof words) {
    memcpy(words, bytes.data + i, sizeof words);
    for (size_t k = 0; k < LANES; ++k) {
      lanes[k] = mixed(lanes[k], words[k]);
    }
  }
  h = mixed(h, bytes.len);
  for (size_t k = 0; k < LANES; ++k) {
    h = mixed(h, lanes[k]);
  }
  for (; i < bytes.len; ++i) {
    h = mixed(h, (unsigned char)bytes.data[i]);
  }
  return h;
}

uint64_t
press_model_checksum(PressStr bytes)
{
  ModelHeader header;
  memcpy(&header, bytes.data, sizeof header);
  header.checksum = 0;
  const PressStr head = {(const char *)&header, sizeof header};
  return sum_bytes(sum_bytes(0, head),
                   press_str_cut(bytes, sizeof header, bytes.len));
}

PressStatus
press_model_bad(PressWorld *world, PressStr name, const char *what)
{
  return press_report(world, PRESS_ERROR, PRESS_BAD_SYNTAX,
                      (PressOrigin){.source = name},
                      PRESS_STR("install it again, or train it anew"),
                      "model is damaged: %s", what);
}

/// True if the numbers can be calculated with
static bool
is_usable(const ModelSection *section)
{
  if (section->kind == MODEL_TEXT) {
    const PressStr text = {section->data, section->n};
    return press_utf8_valid(text) == text.len;
  }
  if (section->kind != MODEL_F32) {
    return true;
  }
  const float *const numbers = section->data;
  for (uint32_t i = 0; i < section->n; ++i) {
    if (!isfinite(numbers[i])) {
      return false;
    }
  }
  return true;
}

/// Read a row of the table; false if it makes no sense
static bool
read_section(PressStr bytes, size_t at, size_t behind_table, Model *model)
{
  ModelRow row;
  memcpy(&row, bytes.data + at, sizeof row);
  const size_t item = press_model_item(row.kind);
  const char *const end = memchr(row.name, 0, sizeof row.name);
  const size_t len = end ? (size_t)(end - row.name) : sizeof row.name;
  if (!item || !len || row.offset % MODEL_ALIGN || row.offset < behind_table ||
      row.offset > bytes.len || row.n > (bytes.len - row.offset) / item) {
    return false;
  }
  ModelSection *const section = &model->sections[model->n_sections++];
  *section = (ModelSection){.name = press_str_cut(bytes, at, at + len),
                            .kind = (ModelKind)row.kind,
                            .n = row.n,
                            .data = bytes.data + row.offset};
  return is_usable(section);
}

static PressStatus
check_header(PressWorld *world,
             PressStr name,
             PressStr bytes,
             uint32_t feature_version,
             ModelHeader *header)
{
  if (bytes.len < sizeof *header ||
      memcmp(bytes.data, MODEL_MAGIC, sizeof header->magic) != 0) {
    return press_model_bad(world, name, "it does not begin like one");
  }
  memcpy(header, bytes.data, sizeof *header);
  if (header->version != MODEL_VERSION ||
      header->feature_version != feature_version) {
    return press_report(world, PRESS_ERROR, PRESS_BAD_DATA,
                        (PressOrigin){.source = name},
                        PRESS_STR("train it anew with this program"),
                        "model is for another version of the program");
  }
  const size_t room = (bytes.len - sizeof *header) / sizeof(ModelRow);
  if (header->size != bytes.len || header->n_sections > MODEL_SECTIONS ||
      header->n_sections > room) {
    return press_model_bad(world, name, "its length is wrong");
  }
  if (press_model_checksum(bytes) != header->checksum) {
    return press_model_bad(world, name, "its checksum is wrong");
  }
  return PRESS_OK;
}

PressStatus
press_model_parse(PressWorld *world,
                  PressStr name,
                  PressStr bytes,
                  const char *kind,
                  uint32_t feature_version,
                  Model *model)
{
  ModelHeader header = {0};
  const PressStatus st =
      check_header(world, name, bytes, feature_version, &header);
  if (st) {
    return st;
  }
  Model read = {.name = name};
  const size_t table = sizeof header;
  const size_t behind = table + header.n_sections * sizeof(ModelRow);
  for (uint32_t i = 0; i < header.n_sections; ++i) {
    if (!read_section(bytes, table + i * sizeof(ModelRow), behind, &read)) {
      return press_model_bad(world, name, "a section makes no sense");
    }
  }
  if (!press_str_equals(press_model_text(&read, "kind"), press_str(kind))) {
    return press_report(world, PRESS_ERROR, PRESS_BAD_DATA,
                        (PressOrigin){.source = name}, PRESS_NONE,
                        "not a model of %s", kind);
  }
  *model = read;
  return PRESS_OK;
}

PressStr
press_model_path(const PressWorld *world,
                 Arena *arena,
                 const char *kind,
                 Language language)
{
  const PressStr code = press_language_name(language);
  const PressStr name = press_arena_format(arena, "models/%s.%.*s.model", kind,
                                           (int)code.len, code.data);
  return name.data ? press_data_path(world, arena, name.data) : PRESS_NONE;
}

PressStatus
press_model_read(PressWorld *world,
                 const char *path,
                 const char *kind,
                 uint32_t feature_version,
                 Model *model)
{
  FileBytes file = {0};
  PressStatus st = press_file_map(world, path, (size_t)256 << 20, &file);
  if (st) {
    return st;
  }
  st = press_model_parse(world, press_str(path), file.bytes, kind,
                         feature_version, model);
  if (st) {
    press_file_close(&file);
    return st;
  }
  model->file = file;
  return PRESS_OK;
}

void
press_model_close(Model *model)
{
  press_file_close(&model->file);
  *model = (Model){0};
}

const ModelSection *
press_model_find(const Model *model, const char *name, ModelKind kind)
{
  for (uint32_t i = 0; i < model->n_sections; ++i) {
    const ModelSection *const section = &model->sections[i];
    if (section->kind == kind &&
        press_str_equals(section->name, press_str(name))) {
      return section;
    }
  }
  return NULL;
}

bool
press_model_buckets(const Model *model,
                    const char *name,
                    const char *items_name,
                    const ModelSection **at,
                    const ModelSection **items)
{
  char full[MODEL_NAME + 1] = "";
  (void)snprintf(full, sizeof full, "%s.at", name);
  *at = press_model_find(model, full, MODEL_U32);
  (void)snprintf(full, sizeof full, "%s.%s", name, items_name);
  *items = press_model_find(model, full, MODEL_U8);
  return *at && *items && (*at)->n >= 2 && !(((*at)->n - 1) & ((*at)->n - 2));
}

PressStr
press_model_text(const Model *model, const char *name)
{
  const ModelSection *const s = press_model_find(model, name, MODEL_TEXT);
  return s ? (PressStr){s->data, s->n} : PRESS_NONE;
}
