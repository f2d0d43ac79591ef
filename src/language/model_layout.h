// SPDX-License-Identifier: MIT

/// @file model_layout.h Bytes of a model's header and table of sections

#ifndef PRESS_LANGUAGE_MODEL_LAYOUT_H
#define PRESS_LANGUAGE_MODEL_LAYOUT_H

#include "language/model.h"

#define MODEL_MAGIC "pressmdl"
#define MODEL_VERSION 3
#define MODEL_ALIGN 16

/// First bytes of a model; all numbers little-endian
typedef struct {
  char magic[8];
  uint32_t version;         ///< MODEL_VERSION
  uint32_t feature_version; ///< Of the room that trained it
  uint32_t n_sections;
  uint32_t reserved;  ///< 0
  uint64_t size;      ///< Of the file
  uint64_t checksum;  ///< Of the file, this being 0
  uint64_t reserved2; ///< 0
} ModelHeader;

/// A row of the table that follows the header
typedef struct {
  char name[MODEL_NAME]; ///< Padded with zeros
  uint32_t kind;
  uint32_t n;      ///< Items
  uint64_t offset; ///< From the start of the file
} ModelRow;

/// Bytes of an item of a kind, 0 if it is none
size_t press_model_item(uint32_t kind);

/// Checksum of a model, whose own checksum counts as 0: fast, for damage, not
/// against forgery
uint64_t press_model_checksum(PressStr bytes);

#endif // PRESS_LANGUAGE_MODEL_LAYOUT_H
