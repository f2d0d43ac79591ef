// SPDX-License-Identifier: MIT

/*
   One palette for all pictures. The fills are those of Okabe and Ito, which
   people with the common kinds of colour blindness tell apart; type is also
   told by the shape, and status by the line and by a word, never by colour
   alone.
*/

#include "export/palette.h"

static const PressNodeLook looks[PRESS_N_NODE_LOOKS] = {
    {"Person", "#56B4E9", "#000000", "ellipse", "filled", 1},
    {"PersonGroup", "#A6D8F5", "#000000", "ellipse", "filled", 2},
    {"Organization", "#0072B2", "#FFFFFF", "box", "rounded,filled", 1},
    {"Place", "#009E73", "#000000", "house", "filled", 1},
    {"Product", "#CC79A7", "#000000", "component", "filled", 1},
    {"Vulnerability", "#D55E00", "#000000", "octagon", "filled", 1},
    {"Event", "#E69F00", "#000000", "diamond", "filled", 1},
    {"Document", "#BBBBBB", "#000000", "note", "filled", 1},
    {"TimeSpan", "#DDDDDD", "#000000", "plaintext", "filled", 1},
    {"Amount", "#DDDDDD", "#000000", "plaintext", "filled", 1},
    {"Topic", "#F0E442", "#000000", "parallelogram", "filled", 1},
    {"Law", "#F0E442", "#000000", "parallelogram", "filled", 1},
    {"Position", "#F0E442", "#000000", "parallelogram", "filled", 1},
    {"Claim", "#FFFFFF", "#000000", "cds", "filled", 1},
    {"", "#FFFFFF", "#000000", "box", "filled", 1},
};

static const PressEdgeLook edge_looks[PRESS_N_CERTAINTIES] = {
    [PRESS_ASSERTED] = {"solid", "1.5", "normal"},
    [PRESS_REPORTED] = {"solid", "0.75", "normal"},
    [PRESS_ALLEGED] = {"dashed", "1.2", "normal"},
    [PRESS_POSSIBLE] = {"dotted", "1.5", "normal"},
    [PRESS_UNKNOWN] = {"dotted", "1.5", "normal"},
    [PRESS_DENIED] = {"dashed", "1.2", "tee"},
};

unsigned
press_palette_row(const PressGraph *graph,
                  const PressOntology *ontology,
                  uint32_t node)
{
  const PressStr type = press_graph_main_type(graph, node);
  const uint16_t row = press_ontology_find_type(ontology, type);
  const unsigned last = PRESS_N_NODE_LOOKS - 1;
  if (row == PRESS_NO_ROW) {
    return last;
  }
  for (unsigned i = 0; i < last; ++i) {
    const uint16_t ancestor =
        press_ontology_find_type(ontology, press_str(looks[i].type));
    if (ancestor != PRESS_NO_ROW &&
        press_ontology_is_a(ontology, row, ancestor)) {
      return i;
    }
  }
  return last;
}

const PressNodeLook *
press_palette_node(unsigned row)
{
  return &looks[row < PRESS_N_NODE_LOOKS ? row : PRESS_N_NODE_LOOKS - 1];
}

const PressEdgeLook *
press_palette_edge(PressCertainty status)
{
  return &edge_looks[status];
}

const char *
press_palette_grey(void)
{
  return "#808080";
}
