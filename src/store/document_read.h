// SPDX-License-Identifier: MIT

/// @file document_read.h From the values of a document to a graph

#ifndef PRESS_STORE_DOCUMENT_READ_H
#define PRESS_STORE_DOCUMENT_READ_H

#include "store/tree.h"

#include <pressgraph/graph.h>

/**
   Make a graph of a document's values.

   @return as press_document_read (reported).
*/
PRESS_NODISCARD PressStatus press_tree_read(PressWorld *world,
                                            const DocumentTree *tree,
                                            PressGraph **graph);

#endif // PRESS_STORE_DOCUMENT_READ_H
