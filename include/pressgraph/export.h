// SPDX-License-Identifier: MIT

/// @file export.h Writing a graph in a format

#ifndef PRESSGRAPH_EXPORT_H
#define PRESSGRAPH_EXPORT_H

#include <pressgraph/graph.h>
#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/// Which part of the graph, and how
typedef struct {
  bool statements;     ///< One edge per statement instead of one per triple
  bool no_derived;     ///< Leave derived statements out
  bool with_documents; ///< Edges of the document layer too
  bool no_text;        ///< json, jsonl: without article text
  PressCertainty min_status; ///< Weakest status that is kept; PRESS_DENIED: all
  PressStr language; ///< Of labels: "en" or "fr"; none: of the documents
} PressExportOptions;

/// A format: one row of the table
typedef struct {
  const char *name;      ///< "graphml"
  const char *extension; ///< ".graphml"
  const char *summary;   ///< One line
  const char *losses;    ///< What it cannot carry, or ""
  /// Writes the graph; `out` remembers failures
  PressStatus (*write)(const PressGraph *graph,
                       const PressExportOptions *options,
                       PressOut *out);
  /// Writes the nodes where they have a file of their own, else null
  PressStatus (*write_nodes)(const PressGraph *graph,
                             const PressExportOptions *options,
                             PressOut *out);
} PressFormat;

/// The formats, in alphabetical order; static
PRESS_API const PressFormat *const *press_formats(size_t *n_formats);

/// Format by name, or null
PRESS_API const PressFormat *press_format_by_name(PressStr name);

/// Format by the extension of a path (the longest that fits), or null
PRESS_API const PressFormat *press_format_by_path(PressStr path);

/**
   Export a graph to a file. `csv` writes two: F.nodes.csv and F.edges.csv for
   a path F.csv; to "-" it writes the edges.

   Losses are counted and reported as PRESS_INFO.

   @return PRESS_OK, PRESS_NO_MEMORY or PRESS_CANNOT_WRITE.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_export(const PressGraph *graph,
             const PressFormat *format,
             const PressExportOptions *options,
             const char *path);

PRESS_END_DECLS

#endif // PRESSGRAPH_EXPORT_H
