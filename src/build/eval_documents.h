// SPDX-License-Identifier: MIT

/// @file eval_documents.h Documents of both graphs, and spans in them

#ifndef PRESS_BUILD_EVAL_DOCUMENTS_H
#define PRESS_BUILD_EVAL_DOCUMENTS_H

#include "build/eval_keys.h"

#include <pressgraph/value.h>

/// Number of the document of a span that names none
#define EVAL_NO_DOCUMENT 0U

typedef struct {
  uint32_t name; ///< Number of its id
  const PressValue *value;
  PressStr text; ///< Or none
} EvalDocument;

/// Documents of one graph
typedef struct {
  EvalDocument *items;
  size_t n;
  size_t cap;
  PressStr only_text; ///< The text, if exactly one document has one
} EvalDocuments;

/// Ids of the documents of both graphs, and which one of gold is which
typedef struct {
  Arena *arena;
  EvalIds names;
  EvalList gold_of;   ///< By name of the system: name in gold or EVAL_NONE
  uint32_t any_other; ///< Name in gold of all others, or EVAL_NONE
} EvalNames;

/// Bytes start to end of a document; not known if it lacks one of them
typedef struct {
  bool known;
  uint32_t document; ///< Name in gold
  int64_t start;
  int64_t end;
} EvalSpan;

/// Ids of documents; false if memory is out
bool press_eval_names(Arena *arena, EvalNames *names);

/// The documents of a graph; false if memory is out
bool press_eval_documents(EvalNames *names,
                          const PressValue *graph,
                          EvalDocuments *documents);

/**
   Find the gold document of each document of the system: same hash, same id,
   same file name, same title, or the only one left. False if memory is out.
*/
bool press_eval_names_map(EvalNames *names,
                          const EvalDocuments *system,
                          const EvalDocuments *gold);

/**
   The span of a mention, of evidence or of words in it; false if memory is
   out.

   @param mapped Documents are the system's.
   @param value An object; others have no span.
   @param document Id of the document if the object names none; may be null.
*/
bool press_eval_span(EvalNames *names,
                     bool mapped,
                     const PressValue *value,
                     const PressValue *document,
                     EvalSpan *span);

/// True if the spans have a byte in common
bool press_eval_span_meets(EvalSpan a, EvalSpan b);

/// Words of a span where a text is at hand, else empty; none on failure
PressStr press_eval_documents_cut(const EvalNames *names,
                                  const EvalDocuments *documents,
                                  const PressValue *value);

#endif // PRESS_BUILD_EVAL_DOCUMENTS_H
