// SPDX-License-Identifier: MIT

/// @file schema.h Which members the objects of a graph document have

#ifndef PRESS_STORE_SCHEMA_H
#define PRESS_STORE_SCHEMA_H

#include "store/tree.h"

#include <pressgraph/graph.h>

/// What the value of a member must be
typedef enum {
  WANT_TEXT,
  WANT_TEXT_OR_NULL,
  WANT_COUNT, ///< A whole number below 2^32 - 1
  WANT_COUNT_OR_NULL,
  WANT_BOOL,
  WANT_NUMBER,
  WANT_NUMBER_OR_NULL,
  WANT_TEXTS,     ///< A list of texts
  WANT_OBJECT,    ///< Any object
  WANT_CHOICE,    ///< One of some texts
  WANT_SENTENCES, ///< A list of [start, end, kind]
  WANT_ONE,       ///< An object with a schema
  WANT_ONE_OR_NULL,
  WANT_MANY, ///< A list of objects with a schema
} Want;

typedef struct SchemaImpl Schema;

/// A member that the model knows
typedef struct {
  const char *name;
  Want want;
  bool optional;
  const Schema *sub;          ///< Of WANT_ONE and WANT_MANY
  const char *const *choices; ///< Of WANT_CHOICE; ends with null
} SchemaMember;

/// An object of the document, its members in canonical order
struct SchemaImpl {
  const char *what; ///< "node"
  const SchemaMember *members;
  uint32_t n;
};

extern const Schema press_schema_top;
extern const Schema press_schema_document;
extern const Schema press_schema_node;
extern const Schema press_schema_labels;
extern const Schema press_schema_mention;
extern const Schema press_schema_statement;
extern const Schema press_schema_time;
extern const Schema press_schema_quantity;
extern const Schema press_schema_derived;
extern const Schema press_schema_evidence;
extern const Schema press_schema_claim;
extern const Schema press_schema_cue;
extern const Schema press_schema_relation;
extern const Schema press_schema_warning;

/// Schema of the elements of a list
const Schema *press_schema_of(DocumentList list);

/// A member that is missing or not what it must be
typedef struct {
  PressStr path;        ///< "mentions[3].start"; borrowed for the call
  const PressValue *at; ///< The value, or the object that lacks it
  bool missing;
  const char *remedy; ///< "write a text"; static
} SchemaFault;

/// Receives faults; false ends the walk
typedef bool (*SchemaSink)(void *handle, const SchemaFault *fault);

/// Look at all members of a value and below; false if the sink ended it
bool press_schema_walk(const Schema *schema,
                       const PressValue *value,
                       SchemaSink sink,
                       void *handle);

/**
   Members of an object that its schema does not know, in their order.

   @param members Lists in the arena; the values are shared.
   @return false if memory is out.
*/
bool press_schema_extra(const Schema *schema,
                        const PressValue *object,
                        Arena *arena,
                        PressMembers *members);

#endif // PRESS_STORE_SCHEMA_H
