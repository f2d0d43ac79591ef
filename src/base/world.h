// SPDX-License-Identifier: MIT

/// @file world.h Inside of a world

#ifndef PRESS_BASE_WORLD_H
#define PRESS_BASE_WORLD_H

#include "base/arena.h"

#include <pressgraph/world.h>

/**
   What calls share. The ontology and the lexicon are slots that their rooms
   fill at first use; a worker's world borrows both from its parent.
*/
struct PressWorldImpl {
  PressAlloc alloc;
  PressDiagSink sink;
  void *sink_handle;
  PressProgress progress;
  void *progress_handle;
  PressLimits limits; ///< No zeros
  PressStr data_dir;  ///< In arena
  PressStr module_dir;
  Arena arena;    ///< Lives as long as the world
  void *ontology; ///< Of room ontology
  void *lexicon;  ///< Of room lexicon
  void (*free_ontology)(PressWorld *world);
  void (*free_lexicon)(PressWorld *world);
  bool borrowed; ///< A worker's: ontology and lexicon are the parent's
};

/// A world for another thread over the same ontology and lexicon
PRESS_NODISCARD PressStatus press_world_worker(const PressWorld *parent,
                                               PressDiagSink sink,
                                               void *sink_handle,
                                               PressWorld **world);

/// Report; returns the status, so that `return press_report(...)` reads well
PressStatus press_report(const PressWorld *world,
                         PressSeverity severity,
                         PressStatus status,
                         PressOrigin origin,
                         PressStr hint,
                         const char *format,
                         ...) __attribute__((format(printf, 6, 7)));

/// Report an error about a whole file
PressStatus press_report_file(const PressWorld *world,
                              PressStatus status,
                              const char *file,
                              const char *hint,
                              const char *format,
                              ...) __attribute__((format(printf, 5, 6)));

/**
   Report that the arena of an article could not give more.

   @return PRESS_TOO_BIG if it reached its limit, else PRESS_NO_MEMORY.
*/
PressStatus
press_report_memory(const PressWorld *world, const Arena *arena, PressStr uri);

/// Origin of a place in a text: finds line, column (characters) and line text
PressOrigin
press_origin(PressStr source, PressStr text, size_t offset, size_t length);

/// False: the job is to be cancelled
bool press_progress(const PressWorld *world,
                    const char *step,
                    size_t done,
                    size_t total);

/// Path of a file below the data folder, terminated, in the arena
PressStr
press_data_path(const PressWorld *world, Arena *arena, const char *name);

#endif // PRESS_BASE_WORLD_H
