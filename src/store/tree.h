// SPDX-License-Identifier: MIT

/// @file tree.h A graph document as values, before it is a graph

#ifndef PRESS_STORE_TREE_H
#define PRESS_STORE_TREE_H

#include "base/arena.h"
#include "base/world.h"

#include <pressgraph/value.h>

/// Top-level lists of a document
typedef enum {
  LIST_DOCUMENTS,
  LIST_NODES,
  LIST_STATEMENTS,
  LIST_CLAIMS,
  LIST_RELATIONS,
  LIST_WARNINGS,
} DocumentList;

#define N_DOCUMENT_LISTS 6

/// A value of the document and where its text begins in the source
typedef struct {
  const PressValue *value;
  size_t base; ///< Byte in the source that the value's offset counts from
} TreeItem;

typedef struct {
  TreeItem *items;
  size_t n;
  size_t cap;
} TreeList;

/// A document as values; the same for JSON and JSONL
typedef struct {
  PressStr name;  ///< Of the source, for messages
  PressStr bytes; ///< The source
  bool lines;     ///< JSONL
  TreeItem top;   ///< The document; of JSONL its header
  TreeList lists[N_DOCUMENT_LISTS];
  bool listed[N_DOCUMENT_LISTS]; ///< The list is there and a list
} DocumentTree;

/// Member name of a list: "documents" ...; static
const char *press_tree_list_name(DocumentList list);

/// What an element of a list is called: "document" ...; static
const char *press_tree_kind_name(DocumentList list);

/**
   Parse a document; JSON or JSONL is found by content. Nothing is looked at but
   the syntax and, in JSONL, the kind of each line.

   @param tree Values live in the arena, and borrow nothing.
   @return PRESS_OK, or as press_json_parse; PRESS_BAD_DATA if it is no graph
   document (reported).
*/
PRESS_NODISCARD PressStatus press_tree_parse(PressWorld *world,
                                             PressStr name,
                                             PressStr bytes,
                                             Arena *arena,
                                             DocumentTree *tree);

/// Id of an element, or none
PressStr press_tree_id(const TreeItem *item);

/// Line of a value in the source, from 1
size_t press_tree_line(const DocumentTree *tree, const TreeItem *item);

/// Report an error at a value of an element; returns PRESS_BAD_DATA
PressStatus press_tree_report(PressWorld *world,
                              const DocumentTree *tree,
                              const TreeItem *item,
                              const PressValue *at,
                              PressStr hint,
                              const char *format,
                              ...) __attribute__((format(printf, 6, 7)));

#endif // PRESS_STORE_TREE_H
