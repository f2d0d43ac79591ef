// SPDX-License-Identifier: MIT

#include "build/pipeline.h"

#include "base/world.h"

PressStatus
press_pipeline_load(PressWorld *world, Pipeline *pipeline)
{
  *pipeline = (Pipeline){.arena = press_arena(world->alloc, 0)};
  PressStatus st =
      press_mention_data_load(world, &pipeline->arena, &pipeline->data);
  if (!st) {
    st = press_rules_load(world, &pipeline->arena, &pipeline->data,
                          &pipeline->rules);
  }
  if (st) {
    press_pipeline_free(pipeline);
  }
  return st;
}

void
press_pipeline_free(Pipeline *pipeline)
{
  press_mention_data_free(&pipeline->data);
  press_arena_clear(&pipeline->arena);
}

PressStatus
press_pipeline_run(PressWorld *world,
                   const Pipeline *pipeline,
                   Arena *arena,
                   PressStr uri,
                   PressStr text,
                   const PressBuildOptions *options,
                   Analysis *analysis)
{
  const ArticleOptions read = {.published = options->published,
                               .language = options->language};
  PressStatus st =
      press_article_read(world, arena, uri, text, &read, &analysis->article);
  if (!st) {
    st = press_mentions_find(world, arena, &pipeline->data, &analysis->article,
                             &analysis->mentions);
  }
  if (st) {
    return st;
  }
  if (press_entities_resolve(arena, &analysis->mentions, &analysis->entities) ||
      press_statements_find(arena, pipeline->rules, &analysis->entities,
                            &analysis->statements)) {
    return press_report_memory(world, arena, uri);
  }
  return PRESS_OK;
}
