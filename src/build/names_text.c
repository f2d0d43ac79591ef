// SPDX-License-Identifier: MIT

#include "build/names_text.h"

PressStatus
press_names_reader(PressWorld *world,
                   const PressSetOptions *options,
                   NamesReader *reader)
{
  *reader = (NamesReader){.world = world,
                          .arena = press_arena(world->alloc, 0),
                          .language = options->language,
                          .path = options->model};
  PressStatus st = press_ontology_get(world, &reader->ontology);
  if (!st) {
    st = press_lexicon_get(world, &reader->lexicon);
  }
  return st;
}

void
press_names_reader_free(NamesReader *reader)
{
  for (int i = 0; i < N_LANGUAGES; ++i) {
    press_names_close(reader->models[i]);
  }
  press_arena_clear(&reader->arena);
  *reader = (NamesReader){0};
}

static PressStatus
open_model(NamesReader *reader, Language language)
{
  if (reader->models[language]) {
    return PRESS_OK;
  }
  const PressStr path =
      press_model_path(reader->world, &reader->arena, "names", language);
  if (!path.data) {
    return PRESS_NO_MEMORY;
  }
  return press_names_open(reader->world, &reader->arena,
                          reader->path ? reader->path : path.data,
                          &reader->models[language]);
}

PressStatus
press_names_article(const NamesReader *reader,
                    Arena *arena,
                    PressStr id,
                    PressStr text,
                    Article *article,
                    NameHint **hints)
{
  const ArticleOptions options = {.language = reader->language};
  PressStatus st =
      press_article_read(reader->world, arena, id, text, &options, article);
  Marks marks = {0};
  if (!st) {
    st = press_lexicon_mark(reader->lexicon, arena, article, &marks);
  }
  if (!st) {
    st = press_name_hints(reader->ontology, reader->lexicon, arena, article,
                          &marks, hints);
  }
  return st;
}

PressStatus
press_names_text(NamesReader *reader,
                 Arena *arena,
                 PressStr id,
                 PressStr text,
                 NameSpans *spans)
{
  *spans = (NameSpans){0};
  Article article = {0};
  NameHint *hints = NULL;
  PressStatus st =
      press_names_article(reader, arena, id, text, &article, &hints);
  if (!st) {
    st = open_model(reader, article.language);
  }
  NamesFound found = {0};
  const NamesModel *const names = st ? NULL : reader->models[article.language];
  if (!st) {
    st = press_names_tag(names, arena, &article, hints, NULL, &found);
  }
  for (size_t i = 0; !st && i < found.n; ++i) {
    const NameFound *const name = &found.items[i];
    if (!PRESS_ROOM(arena, spans)) {
      return PRESS_NO_MEMORY;
    }
    spans->items[spans->n++] = (NameSpanFound){
        article.tokens[name->token].start,
        article.tokens[name->token + name->n - 1].end,
        press_names_type_name(names, name->type), (double)name->score};
  }
  return st;
}

bool
press_set_chosen(const PressSetOptions *options, PressStr id)
{
  return (!options->from.len || press_str_compare(id, options->from) >= 0) &&
         (!options->before.len || press_str_compare(id, options->before) < 0);
}
