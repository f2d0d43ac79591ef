// SPDX-License-Identifier: MIT

#include "language/model_layout.h"

#include <assert.h>
#include <string.h>

void
press_model_add(ModelMaker *maker,
                const char *name,
                ModelKind kind,
                const void *data,
                size_t n)
{
  assert(maker->n_sections < MODEL_SECTIONS && n <= UINT32_MAX);
  assert(strlen(name) <= MODEL_NAME);
  maker->sections[maker->n_sections++] = (ModelSection){
      .name = press_str(name), .kind = kind, .n = (uint32_t)n, .data = data};
}

void
press_model_add_text(ModelMaker *maker, const char *name, PressStr text)
{
  press_model_add(maker, name, MODEL_TEXT, text.data, text.len);
}

static size_t
aligned(size_t n)
{
  return (n + MODEL_ALIGN - 1) / MODEL_ALIGN * MODEL_ALIGN;
}

static size_t
bytes_of(const ModelSection *section)
{
  return section->n * press_model_item(section->kind);
}

/// Fill the table and the sections of zeroed bytes
static void
fill(const ModelMaker *maker, char *bytes)
{
  size_t at = sizeof(ModelHeader);
  size_t offset = aligned(at + maker->n_sections * sizeof(ModelRow));
  for (uint32_t i = 0; i < maker->n_sections; ++i) {
    const ModelSection *const section = &maker->sections[i];
    ModelRow row = {.kind = section->kind, .n = section->n, .offset = offset};
    memcpy(row.name, section->name.data, section->name.len);
    memcpy(bytes + at, &row, sizeof row);
    if (section->n) {
      memcpy(bytes + offset, section->data, bytes_of(section));
    }
    at += sizeof row;
    offset = aligned(offset + bytes_of(section));
  }
}

PressStatus
press_model_write(PressWorld *world, const ModelMaker *maker, PressOut *out)
{
  size_t size =
      aligned(sizeof(ModelHeader) + maker->n_sections * sizeof(ModelRow));
  for (uint32_t i = 0; i < maker->n_sections; ++i) {
    size = aligned(size + bytes_of(&maker->sections[i]));
  }
  Arena arena = press_arena(world->alloc, 0);
  char *const bytes = press_arena_array(&arena, size, 1);
  if (!bytes) {
    press_arena_clear(&arena);
    return PRESS_NO_MEMORY;
  }
  fill(maker, bytes);
  ModelHeader header = {.version = MODEL_VERSION,
                        .feature_version = maker->feature_version,
                        .n_sections = maker->n_sections,
                        .size = size};
  memcpy(header.magic, MODEL_MAGIC, sizeof header.magic);
  memcpy(bytes, &header, sizeof header);
  header.checksum = press_model_checksum((PressStr){bytes, size});
  memcpy(bytes, &header, sizeof header);
  press_out_str(out, (PressStr){bytes, size});
  press_arena_clear(&arena);
  return press_out_status(out);
}
