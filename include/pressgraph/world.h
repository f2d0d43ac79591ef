// SPDX-License-Identifier: MIT

/// @file world.h Everything that calls share

#ifndef PRESSGRAPH_WORLD_H
#define PRESSGRAPH_WORLD_H

#include <pressgraph/alloc.h>
#include <pressgraph/diag.h>

PRESS_BEGIN_DECLS

/// Memory source, messages, limits, data; made first, freed last
typedef struct PressWorldImpl PressWorld;

/// Limits that are enforced, each with the default that 0 stands for
typedef struct {
  size_t article_bytes;    ///< Text of one article: 8 MiB
  size_t file_bytes;       ///< A graph file that is read whole: 4 GiB
  size_t article_memory;   ///< Arena of one article: 512 MiB
  unsigned depth;          ///< Nesting of JSON: 512
  unsigned render_seconds; ///< Drawing: 20 s
} PressLimits;

/// What a world is made of; zero is a good default for every member
typedef struct {
  PressAlloc alloc;       ///< resize null: press_alloc_default
  PressDiagSink sink;     ///< Null: messages are dropped
  void *sink_handle;      ///< Given to the sink
  PressProgress progress; ///< Null: none
  void *progress_handle;  ///< Given to progress
  PressLimits limits;
  const char *data_dir; ///< Folder of data/; null: PRESSGRAPH_DATA, beside the
                        ///< program, then where it was installed
  const char *module_dir; ///< Folder of the modules; null: as data_dir
} PressWorldOptions;

/**
   Make a world.

   @param world Owned; free it with press_world_free.
   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_world_new(const PressWorldOptions *options, PressWorld **world);

/// Free a world and the data it loaded; takes null
PRESS_API void press_world_free(PressWorld *world);

PRESS_END_DECLS

#endif // PRESSGRAPH_WORLD_H
