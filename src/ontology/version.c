// SPDX-License-Identifier: MIT

// The libraries that modules use are opened at their first use, so asking them
// for their versions would cost what opening them costs.

#include <pressgraph/version.h>

#include "base/fold.h"
#include "base/json_read.h"
#include "base/world.h"

#include <pressgraph/ontology.h>

#define AT_FIRST_USE "opened at first use"

typedef struct {
  const char *name;
  PressStr value;
} Row;

static void
write_text(PressOut *out, const Row *rows, size_t n)
{
  for (size_t i = 0; i < n; ++i) {
    press_out_format(out, "%-10s ", rows[i].name);
    press_out_str(out, rows[i].value);
    press_out_byte(out, '\n');
  }
}

static void
write_json(PressOut *out, const Row *rows, size_t n)
{
  press_out_byte(out, '{');
  for (size_t i = 0; i < n; ++i) {
    press_out_c(out, i ? ", " : "");
    press_out_json(out, press_str(rows[i].name));
    press_out_c(out, ": ");
    press_out_json(out, rows[i].value);
  }
  press_out_c(out, "}\n");
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
  const Row rows[] = {{"pressgraph", press_str(press_version())},
                      {"ontology", data},
                      {"cJSON", press_str(press_json_version())},
                      {"ICU", press_str(press_fold_version())},
                      {"igraph", PRESS_STR(AT_FIRST_USE)},
                      {"graphviz", PRESS_STR(AT_FIRST_USE)}};
  const size_t n = sizeof rows / sizeof *rows;
  if (json) {
    write_json(out, rows, n);
  } else {
    write_text(out, rows, n);
  }
  const bool failed = scratch.failed;
  press_arena_clear(&scratch);
  if (failed) {
    return PRESS_NO_MEMORY;
  }
  return st ? st : press_out_status(out);
}
