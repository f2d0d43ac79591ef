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
  press_arena_clear(&pipeline->arena);
}

PressStatus
press_pipeline_failure(PressWorld *world,
                       const Arena *arena,
                       PressStr uri,
                       PressStatus st)
{
  // a list that grows to twice its size may fail long before the limit
  if (st != PRESS_NO_MEMORY || !arena->limit ||
      arena->used < arena->limit / 4) {
    return st;
  }
  return press_report(
      world, PRESS_ERROR, PRESS_TOO_BIG, (PressOrigin){.source = uri},
      PRESS_STR("split the article"),
      "article needs more than %zu MiB of memory", arena->limit >> 20);
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
  if (!st) {
    st =
        press_entities_resolve(arena, &analysis->mentions, &analysis->entities);
  }
  if (!st) {
    st = press_statements_find(arena, pipeline->rules, &analysis->entities,
                               &analysis->statements);
  }
  return press_pipeline_failure(world, arena, uri, st);
}
