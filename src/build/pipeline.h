// SPDX-License-Identifier: MIT

/// @file pipeline.h One article through all rooms

#ifndef PRESS_BUILD_PIPELINE_H
#define PRESS_BUILD_PIPELINE_H

#include "statement/statement.h"

#include <pressgraph/build.h>

/// What all articles share: lists, rules; read-only once it is loaded
typedef struct {
  Arena arena;
  MentionData data;
  const Rules *rules;
} Pipeline;

/**
   Load lists and rules.

   @return PRESS_OK, PRESS_NO_MEMORY, or why data/ could not be read
   (reported). On failure there is nothing to free.
*/
PRESS_NODISCARD PressStatus press_pipeline_load(PressWorld *world,
                                                Pipeline *pipeline);

/// Give the pipeline's memory back; takes a zeroed one
void press_pipeline_free(Pipeline *pipeline);

/// What the rooms made of one article, in the article's arena
typedef struct {
  Article article;
  Mentions mentions;
  Entities entities;
  Statements statements;
} Analysis;

/**
   Run one article through the rooms.

   @return PRESS_OK, or why the article could not be read (reported).
*/
PRESS_NODISCARD PressStatus press_pipeline_run(PressWorld *world,
                                               const Pipeline *pipeline,
                                               Arena *arena,
                                               PressStr uri,
                                               PressStr text,
                                               const PressBuildOptions *options,
                                               Analysis *analysis);

/**
   The finished graph of one analysed article: map.c.

   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_NODISCARD PressStatus press_map_article(PressWorld *world,
                                              Arena *arena,
                                              Analysis *analysis,
                                              const PressBuildOptions *options,
                                              PressGraph **graph);

/// Files that inputs stand for, sorted by path, each once
typedef struct {
  PressStr *items;
  size_t n;
  size_t cap;
} InputList;

/**
   Files, the .txt files below directories, "-".

   @return PRESS_OK, PRESS_CANNOT_READ, PRESS_EMPTY (a directory without
   articles) or PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_inputs_list(PressWorld *world,
                                              Arena *arena,
                                              const char *const *inputs,
                                              size_t n_inputs,
                                              InputList *list);

#endif // PRESS_BUILD_PIPELINE_H
