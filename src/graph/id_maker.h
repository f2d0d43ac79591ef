// SPDX-License-Identifier: MIT

/// @file id_maker.h Ids on their way (ids.c)

#ifndef PRESS_GRAPH_ID_MAKER_H
#define PRESS_GRAPH_ID_MAKER_H

#include "base/map.h"
#include "base/sha256.h"
#include "graph/graph.h"
#include "graph/ids.h"

#define HASH_DIGITS 64
#define ID_DIGITS 16

/// Digits of a hash, terminated
typedef struct {
  char hex[HASH_DIGITS + 1];
} Hex;

/// Work on the ids of one graph
typedef struct {
  const PressGraph *graph;
  const PressOntology *ontology;
  Arena *arena;  ///< Of the result
  Arena scratch; ///< Of everything else
  bool unite;    ///< The same key gives the same id
  GraphIds ids;
  Map used;      ///< Id to its place in owners
  Map times;     ///< Hash to the number of ids that it gave
  Map documents; ///< Id that a document had to its index
  struct {
    Hex *items;
    size_t n;
    size_t cap;
  } owners; ///< Hash that each used id was made of
} IdMaker;

/// Fields that are being hashed
typedef struct {
  Sha256 hash;
} Key;

/// A thing on its way into the order in which ids are given
typedef struct {
  Hex hash;
  const PressNode *node; ///< Of a node
  PressStr id;           ///< That it had
  PressStr slug;
  bool date;
  uint32_t index;
} IdRow;

// Keys (id_key.c) ------------------------------------------------------------

/// Begin with the kind of the thing
Key press_key_of(const char *kind);

/// Go on with the field
void press_key_part(Key *key, PressStr text);

/// Add a field
void press_key_field(Key *key, PressStr text);

/// Add a number, or an empty field for PRESS_NO_INDEX
void press_key_number(Key *key, uint32_t number);

/// Add a field of parts one behind the other: ids of a list, parts of a time
void press_key_joined(Key *key,
                      const PressStr *parts,
                      size_t n,
                      const char *separator);

/// Hash of the key
Hex press_key_end(Key *key);

/// The id of a thing, or none if memory is out
PressStr
press_id_give(IdMaker *maker, PressStr head, const Hex *hash, bool unite);

// Orders (id_order.c) --------------------------------------------------------

/// By document, start and end, the longer first
int
press_id_places(const IdMaker *maker, const PressSpan *a, const PressSpan *b);

/// Of rows, for qsort: the order in which ids are given
int press_id_rows(const void *a, const void *b);

/// Ids that a list of references stands for, sorted; equal ones once if they
/// will be one. The list is in scratch; false if memory is out
bool press_sorted_ids(IdMaker *maker,
                      const PressStr *ids,
                      const uint32_t *references,
                      uint32_t n,
                      PressStr **sorted,
                      size_t *n_sorted);

// Things; false if memory is out ---------------------------------------------

/// Ids of nodes (id_nodes.c)
bool press_node_ids(IdMaker *maker);

/// Ids of statements that are not derived (id_statements.c)
bool press_plain_ids(IdMaker *maker);

/// Ids of derived statements
bool press_derived_ids(IdMaker *maker);

#endif // PRESS_GRAPH_ID_MAKER_H
