// SPDX-License-Identifier: MIT

/// @file document.h The graph document: *.graph.json and *.graph.jsonl

#ifndef PRESSGRAPH_DOCUMENT_H
#define PRESSGRAPH_DOCUMENT_H

#include <pressgraph/graph.h>
#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/**
   Read a graph document; JSON or JSONL is found by content.

   @param path File, or "-" for standard input.
   @param graph Owned; free it with press_graph_free.
   @return PRESS_OK, PRESS_NO_MEMORY, PRESS_CANNOT_READ, PRESS_TOO_BIG,
   PRESS_TOO_DEEP, PRESS_BAD_TEXT, PRESS_BAD_SYNTAX, PRESS_EMPTY or
   PRESS_BAD_DATA (a member missing or of the wrong kind, a reference that does
   not resolve, an id used twice); reported with file, line and column.
*/
PRESS_API PRESS_NODISCARD PressStatus press_document_read(PressWorld *world,
                                                          const char *path,
                                                          PressGraph **graph);

/// As press_document_read, from memory; `name` stands in messages
PRESS_API PRESS_NODISCARD PressStatus
press_document_read_text(PressWorld *world,
                         const char *name,
                         PressStr text,
                         PressGraph **graph);

/// Layout of a graph document
typedef enum {
  PRESS_DOCUMENT_JSON,
  PRESS_DOCUMENT_JSONL,
} PressDocumentLayout;

/**
   Write a graph document in the canonical layout and order.

   @param without_text Leave `text` out and give every span its own.
   @return PRESS_OK, PRESS_NO_MEMORY or the failure of `out`.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_document_write(const PressGraph *graph,
                     PressDocumentLayout layout,
                     bool without_text,
                     PressOut *out);

/// What press_document_check looks at
typedef struct {
  bool ids;   ///< Also recompute the ids
  bool bytes; ///< Also compare the file's bytes with the canonical layout
} PressCheckOptions;

/// One fault of a document; views borrowed for the call
typedef struct {
  PressStr rule;   ///< "statement.evidence", "ids.unique" ...
  PressStr place;  ///< Id of the thing, or "line 12"
  PressStr reason; ///< What is wrong
  PressStr remedy; ///< What to do
} PressFault;

/// Receives faults
typedef void (*PressFaultSink)(void *handle, const PressFault *fault);

/**
   Check every rule of the model on a graph document.

   @param n_faults Number of faults given to the sink.
   @return PRESS_OK (also with faults), or why the file could not be read.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_document_check(PressWorld *world,
                     const char *path,
                     PressCheckOptions options,
                     PressFaultSink sink,
                     void *handle,
                     size_t *n_faults);

/// As press_document_check, from memory; `name` stands in messages
PRESS_API PRESS_NODISCARD PressStatus
press_document_check_text(PressWorld *world,
                          const char *name,
                          PressStr text,
                          PressCheckOptions options,
                          PressFaultSink sink,
                          void *handle,
                          size_t *n_faults);

PRESS_END_DECLS

#endif // PRESSGRAPH_DOCUMENT_H
