// SPDX-License-Identifier: MIT

#include "language/lessons.h"

#include "language/corpus.h"

/// Sentences of a text if the treebank does not say where texts begin
#define TEXT_SENTENCES 200

/// Sentences that stay together in a part if the order does not matter
#define PIECE 7

/// Set which tokens begin a sentence; `starts`: bytes, ascending
static bool
mark_begins(Arena *arena, const uint32_t *starts, size_t n, Lesson *lesson)
{
  const Article *const a = &lesson->article;
  lesson->begins = press_arena_array(arena, a->n_tokens + 1U, sizeof(bool));
  size_t s = 0;
  for (uint32_t t = 0; lesson->begins && t < a->n_tokens; ++t) {
    while (s < n && starts[s] < a->tokens[t].start) {
      ++s;
    }
    lesson->begins[t] = s < n && starts[s] == a->tokens[t].start;
  }
  return lesson->begins;
}

/// Add a part of a treebank as a text
static PressStatus
add_text(PressWorld *world,
         Arena *arena,
         PressStr language,
         const Treebank *part,
         LessonList *lessons)
{
  const ArticleOptions how = {.language = language};
  Lesson lesson = {.begins = NULL};
  uint32_t *const starts =
      press_arena_array(arena, part->sentences.n + 1, sizeof *starts);
  const PressStr text =
      starts ? press_conllu_text(arena, part, starts) : PRESS_NONE;
  if (press_str_is_none(text)) {
    return press_training_no_memory(world);
  }
  const PressStatus st = press_article_read(world, arena, PRESS_STR("treebank"),
                                            text, &how, &lesson.article);
  if (st) {
    return st;
  }
  if (!mark_begins(arena, starts, part->sentences.n, &lesson) ||
      !PRESS_ROOM(arena, lessons)) {
    return press_training_no_memory(world);
  }
  lessons->items[lessons->n++] = lesson;
  return PRESS_OK;
}

PressStatus
press_lessons_add(PressWorld *world,
                  Arena *arena,
                  PressStr language,
                  const Treebank *bank,
                  bool whole,
                  LessonList *lessons)
{
  const TreeSentence *const all = bank->sentences.items;
  for (size_t from = 0; from < bank->sentences.n;) {
    size_t to = from + 1;
    while (to < bank->sentences.n &&
           (whole || (!all[to].newdoc && to - from < TEXT_SENTENCES))) {
      ++to;
    }
    Treebank part = *bank;
    part.sentences.items += from;
    part.sentences.n = to - from;
    const PressStatus st = add_text(world, arena, language, &part, lessons);
    if (st) {
      return st;
    }
    from = to;
  }
  return PRESS_OK;
}

uint32_t *
press_lessons_order(Arena *arena, uint32_t n, uint64_t *seed)
{
  uint32_t *const order = press_arena_array(arena, n + 1U, sizeof *order);
  if (order) {
    press_shuffle(order, n, seed);
  }
  return order;
}

PressStatus
press_lessons_mix(PressWorld *world,
                  Arena *arena,
                  PressStr language,
                  const Treebank *bank,
                  uint64_t *seed,
                  LessonList *lessons)
{
  const uint32_t n = (uint32_t)bank->sentences.n;
  const uint32_t *const order = press_lessons_order(arena, n, seed);
  Treebank mixed = *bank;
  mixed.sentences.items =
      press_arena_array(arena, n + 1U, sizeof *mixed.sentences.items);
  if (!order || !mixed.sentences.items) {
    return press_training_no_memory(world);
  }
  for (uint32_t i = 0; i < n; ++i) {
    mixed.sentences.items[i] = bank->sentences.items[order[i]];
  }
  return press_lessons_add(world, arena, language, &mixed, false, lessons);
}

bool
press_lessons_part(Arena *arena,
                   const Treebank *bank,
                   bool mixed,
                   uint32_t number,
                   uint32_t folds,
                   bool inside,
                   Treebank *part)
{
  uint32_t text = 0;
  *part = *bank;
  part->sentences.n = 0;
  part->sentences.items = press_arena_array(arena, bank->sentences.n + 1,
                                            sizeof *part->sentences.items);
  for (size_t s = 0; part->sentences.items && s < bank->sentences.n; ++s) {
    text += bank->sentences.items[s].newdoc || s % TEXT_SENTENCES == 0;
    const uint32_t piece = mixed ? (uint32_t)(s / PIECE) : text;
    if ((piece % folds == number) == inside) {
      part->sentences.items[part->sentences.n++] = bank->sentences.items[s];
    }
  }
  return part->sentences.items;
}
