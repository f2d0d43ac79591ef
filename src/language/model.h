// SPDX-License-Identifier: MIT

/**
   @file model.h The file that a trained model is

   Little-endian. A header (magic, format version, feature version, number of
   sections, size, checksum), the table of sections, the sections, each at a
   multiple of 16 bytes. Every model has the text sections `kind` ("names"),
   `language` ("fr"), `recipe` (its id) and `sets` (a line for each training
   set: name, tab, licence), which come first. Nothing in it is a pointer;
   everything is checked before it is used, so that any bytes are refused or do
   no harm.
*/

#ifndef PRESS_LANGUAGE_MODEL_H
#define PRESS_LANGUAGE_MODEL_H

#include "base/stream.h"
#include "text/article.h"

#include <pressgraph/out.h>

#include <stdint.h>

/// What a section is an array of
typedef enum {
  MODEL_TEXT, ///< UTF-8
  MODEL_U8,
  MODEL_I8,
  MODEL_U16,
  MODEL_I16,
  MODEL_U32,
  MODEL_F32, ///< Finite numbers
} ModelKind;

/// Sections at most
#define MODEL_SECTIONS 32

/// Bytes of a section's name at most
#define MODEL_NAME 16

/// An array in a model
typedef struct {
  PressStr name;
  ModelKind kind;
  uint32_t n;       ///< Items
  const void *data; ///< Aligned to 16 bytes
} ModelSection;

/// A model that was read
typedef struct {
  FileBytes file; ///< Zeroed if the bytes are somebody else's
  PressStr name;  ///< Of the file, for messages
  uint32_t n_sections;
  ModelSection sections[MODEL_SECTIONS];
} Model;

/**
   Read a model.

   @param path Must outlive the model.
   @param kind Text that the section `kind` must have.
   @param feature_version That the program computes; others are refused.
   @param model Owned: press_model_close. Sections have known kinds, are in
   bounds and aligned; numbers are finite; the checksum holds.
   @return PRESS_OK, what press_file_read gives, PRESS_BAD_SYNTAX (no model,
   damaged) or PRESS_BAD_DATA (another version or kind) (reported).
*/
PRESS_NODISCARD PressStatus press_model_read(PressWorld *world,
                                             const char *path,
                                             const char *kind,
                                             uint32_t feature_version,
                                             Model *model);

/// Path of data/models/KIND.LANGUAGE.model, in the arena; none if memory is out
PressStr press_model_path(const PressWorld *world,
                          Arena *arena,
                          const char *kind,
                          Language language);

/// As press_model_read, from bytes aligned to 16 that outlive the model
PRESS_NODISCARD PressStatus press_model_parse(PressWorld *world,
                                              PressStr name,
                                              PressStr bytes,
                                              const char *kind,
                                              uint32_t feature_version,
                                              Model *model);

/// Give a model back; takes a zeroed one
void press_model_close(Model *model);

/// A section by name and kind, or null
const ModelSection *
press_model_find(const Model *model, const char *name, ModelKind kind);

/**
   The two sections of a table of hashes: NAME.at (U32), where each of its
   buckets starts and one more for the end, and NAME.ITEMS (U8).

   @param at Or null if it is not there; so is items.
   @return true if both are there and the buckets are a power of two.
*/
bool press_model_buckets(const Model *model,
                         const char *name,
                         const char *items_name,
                         const ModelSection **at,
                         const ModelSection **items);

/// A text section, or none
PressStr press_model_text(const Model *model, const char *name);

/// What a model says of itself
typedef struct {
  PressStr kind;
  PressStr language;
  PressStr recipe;
  PressStr sets; ///< A line for each: name, tab, licence
  uint32_t feature_version;
  uint64_t size;     ///< Bytes
  uint64_t checksum; ///< As it says, not computed
} ModelNotice;

/**
   Read what a model says of itself, and nothing else of it: for a list of what
   is there, which shall not wait for megabytes.

   @param notice Its texts live in the arena.
   @return PRESS_OK, PRESS_CANNOT_READ, PRESS_BAD_SYNTAX (no model) or
   PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_model_peek(PressWorld *world,
                                             Arena *arena,
                                             const char *path,
                                             ModelNotice *notice);

/// Report that something inside is wrong; returns PRESS_BAD_SYNTAX
PressStatus press_model_bad(PressWorld *world, PressStr name, const char *what);

/// A model that is being made; sections are borrowed until it is written
typedef struct {
  uint32_t feature_version;
  uint32_t n_sections;
  ModelSection sections[MODEL_SECTIONS];
} ModelMaker;

/// Add a section; names are static texts of at most MODEL_NAME bytes
void press_model_add(ModelMaker *maker,
                     const char *name,
                     ModelKind kind,
                     const void *data,
                     size_t n);

/// Add a text section
void press_model_add_text(ModelMaker *maker, const char *name, PressStr text);

/**
   Write the model; failures are the out's. Memory: the whole file once.

   @return PRESS_OK, PRESS_NO_MEMORY or what the out gives.
*/
PRESS_NODISCARD PressStatus press_model_write(PressWorld *world,
                                              const ModelMaker *maker,
                                              PressOut *out);

#endif // PRESS_LANGUAGE_MODEL_H
