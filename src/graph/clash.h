// SPDX-License-Identifier: MIT

/// @file clash.h Nodes that cannot be one thing

#ifndef PRESS_GRAPH_CLASH_H
#define PRESS_GRAPH_CLASH_H

#include <pressgraph/graph.h>

/// True for a node that is a person and a place
bool press_is_clash(const PressOntology *ontology, const PressNode *node);

/// Warn of a node that documents take for different things
void press_report_clash(const PressWorld *world, const PressNode *node);

#endif // PRESS_GRAPH_CLASH_H
