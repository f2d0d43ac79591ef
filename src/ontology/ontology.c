// SPDX-License-Identifier: MIT

// Look-ups. Whether a type is below another is one bit of a matrix that is
// made when the ontology is loaded.

#include "ontology/ontology.h"

#include "base/json_read.h"
#include "base/stream.h"
#include "base/world.h"

#include <unistd.h>

#define ONTOLOGY_BYTES ((size_t)16 << 20)

static PressStatus
parse_and_load(PressWorld *world,
               PressStr path,
               PressStr text,
               PressOntology *ontology)
{
  Arena scratch = press_arena(world->alloc, 0);
  const PressValue *root = NULL;
  PressStatus st = press_json_parse(world, path, text, 1, &scratch, &root);
  if (!st) {
    st = press_ontology_load(world, path, text, root, &world->arena, ontology);
  }
  press_arena_clear(&scratch);
  return st;
}

/// The file, with a remedy of its own for a data folder that was not found
static PressStatus
read_file(PressWorld *world, PressStr path, FileBytes *file)
{
  if (access(path.data, F_OK) != 0) {
    return press_report_file(world, PRESS_CANNOT_READ, path.data,
                             "set PRESSGRAPH_DATA to the folder data/ of "
                             "pressgraph",
                             "the ontology is not there");
  }
  return press_file_read(world, path.data, ONTOLOGY_BYTES, file);
}

PressStatus
press_ontology_get(PressWorld *world, const PressOntology **ontology)
{
  if (world->ontology) {
    *ontology = world->ontology;
    return PRESS_OK;
  }
  PressOntology *const made =
      press_arena_array(&world->arena, 1, sizeof(PressOntology));
  const PressStr path = press_data_path(world, &world->arena, "ontology.json");
  if (!made || !path.data) {
    return PRESS_NO_MEMORY;
  }
  FileBytes file = {0};
  PressStatus st = read_file(world, path, &file);
  if (!st) {
    st = parse_and_load(world, path, file.bytes, made);
  }
  press_file_close(&file);
  if (st) {
    return st;
  }
  world->ontology = made;
  *ontology = made;
  return PRESS_OK;
}

PressStr
press_ontology_id(const PressOntology *ontology)
{
  return ontology->id;
}

PressStr
press_ontology_version(const PressOntology *ontology)
{
  return ontology->version;
}

uint16_t
press_ontology_n_types(const PressOntology *ontology)
{
  return ontology->n_types;
}

const PressType *
press_ontology_type(const PressOntology *ontology, uint16_t row)
{
  return &ontology->types[row];
}

/// Rows fit into 16 bits, and MAP_NONE becomes PRESS_NO_ROW
static uint16_t
find_row(const Map *rows, PressStr id)
{
  return (uint16_t)(press_map_get(rows, id) & UINT16_MAX);
}

uint16_t
press_ontology_find_type(const PressOntology *ontology, PressStr id)
{
  return find_row(&ontology->type_rows, id);
}

bool
press_ontology_is_a(const PressOntology *ontology,
                    uint16_t row,
                    uint16_t ancestor)
{
  if (row >= ontology->n_types || ancestor >= ontology->n_types) {
    return false;
  }
  const uint64_t word =
      ontology->ancestors[row * ontology->words_per_type + ancestor / 64];
  return word >> (ancestor % 64) & 1;
}

uint16_t
press_ontology_n_predicates(const PressOntology *ontology)
{
  return ontology->n_predicates;
}

const PressPredicate *
press_ontology_predicate(const PressOntology *ontology, uint16_t row)
{
  return &ontology->predicates[row];
}

uint16_t
press_ontology_find_predicate(const PressOntology *ontology, PressStr id)
{
  return find_row(&ontology->predicate_rows, id);
}

uint16_t
press_ontology_find_inverse(const PressOntology *ontology, PressStr id)
{
  return find_row(&ontology->inverse_rows, id);
}

/// True if one of the types is one of the allowed ones or below it
static bool
allowed(const PressOntology *ontology,
        const uint16_t *rows,
        uint16_t n_rows,
        const PressStr *types,
        size_t n_types)
{
  for (size_t i = 0; i < n_types; ++i) {
    const uint16_t type = press_ontology_find_type(ontology, types[i]);
    for (uint16_t k = 0; k < n_rows; ++k) {
      if (press_ontology_is_a(ontology, type, rows[k])) {
        return true;
      }
    }
  }
  return false;
}

bool
press_ontology_in_domain(const PressOntology *ontology,
                         uint16_t predicate,
                         const PressStr *types,
                         size_t n_types)
{
  const PressPredicate *const p = &ontology->predicates[predicate];
  return allowed(ontology, p->domain, p->n_domain, types, n_types);
}

bool
press_ontology_in_range(const PressOntology *ontology,
                        uint16_t predicate,
                        const PressStr *types,
                        size_t n_types)
{
  const PressPredicate *const p = &ontology->predicates[predicate];
  return allowed(ontology, p->range, p->n_range, types, n_types);
}
