// SPDX-License-Identifier: MIT

/// @file build.h From articles to one graph

#ifndef PRESSGRAPH_BUILD_H
#define PRESSGRAPH_BUILD_H

#include <pressgraph/graph.h>
#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/// How articles are read
typedef struct {
  PressStr published; ///< ISO date that the articles bear, or none
  PressStr language;  ///< "fr", "en", or none: found per article
  unsigned threads;   ///< 0: one for each processor
  bool stop;          ///< End at the first article that fails
  bool mentions;      ///< Write MENTIONS edges of the Article node
} PressBuildOptions;

/// What came of it
typedef struct {
  size_t articles; ///< Read and in the graph
  size_t failed;   ///< Reported and left out
  uint64_t words;
} PressBuildCounts;

/**
   Build one graph from articles.

   The result does not depend on the order of the inputs or the number of
   threads.

   @param inputs Files, directories (their .txt files, recursively) or "-".
   @param graph Owned; null if nothing could be read.
   @return PRESS_OK; PRESS_SOME_FAILED with a graph of the others; the failure
   itself if there is no graph or `stop` is set; PRESS_CANCELLED.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_build(PressWorld *world,
            const char *const *inputs,
            size_t n_inputs,
            const PressBuildOptions *options,
            PressGraph **graph,
            PressBuildCounts *counts);

/**
   Build the graph of one article in memory.

   @param uri Name of the article in the document.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_build_text(PressWorld *world,
                 PressStr uri,
                 PressStr text,
                 const PressBuildOptions *options,
                 PressGraph **graph);

/// What `explain` shows
typedef enum {
  PRESS_STAGE_TEXT,
  PRESS_STAGE_WORDS,
  PRESS_STAGE_MENTIONS,
  PRESS_STAGE_ENTITIES,
  PRESS_STAGE_STATEMENTS,
} PressStage;

/// @return PRESS_OK or PRESS_NOT_FOUND
PRESS_API PRESS_NODISCARD PressStatus press_stage_from_name(PressStr name,
                                                            PressStage *stage);

/// Names of the stages, one by one; null at the end; static
PRESS_API const char *const *press_stage_names(void);

/**
   Show what a room made of one article, as lines of text or, with `json`, one
   JSON object a line.

   @return PRESS_OK, or why the article could not be read.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_explain(PressWorld *world,
              const char *input,
              const PressBuildOptions *options,
              PressStage stage,
              bool json,
              PressOut *out);

PRESS_END_DECLS

#endif // PRESSGRAPH_BUILD_H
