// SPDX-License-Identifier: MIT

// One name for a person in one document and for a place in another gives one
// node with both types (MODEL.md section 2): somebody should look at it.

#include "graph/clash.h"

#include "base/world.h"

static bool
is_kind(const PressOntology *ontology, const PressNode *node, PressStr kind)
{
  const uint16_t top = press_ontology_find_type(ontology, kind);

  for (uint32_t i = 0; top != PRESS_NO_ROW && i < node->n_types; ++i) {
    const uint16_t row = press_ontology_find_type(ontology, node->types[i]);
    if (row != PRESS_NO_ROW && press_ontology_is_a(ontology, row, top)) {
      return true;
    }
  }
  return false;
}

bool
press_is_clash(const PressOntology *ontology, const PressNode *node)
{
  return node->n_types > 1 && is_kind(ontology, node, PRESS_STR("Person")) &&
         is_kind(ontology, node, PRESS_STR("Place"));
}

void
press_report_clash(const PressWorld *world, const PressNode *node)
{
  const int len = node->label.len < 80 ? (int)node->label.len : 80;

  press_report(world, PRESS_WARNING, PRESS_OK, (PressOrigin){.line = 0},
               PRESS_STR("look at its mentions: they may be two things"),
               "\"%.*s\" is a person in one document, a place in another", len,
               node->label.data ? node->label.data : "");
}
