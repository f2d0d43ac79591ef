// SPDX-License-Identifier: MIT

#include "mention/steps.h"

#include "base/world.h"

PressStatus
press_mention_data_load(PressWorld *world, Arena *arena, MentionData *data)
{
  MentionData loaded = {0};
  PressStatus st = press_ontology_get(world, &loaded.ontology);
  if (!st) {
    st = press_lexicon_get(world, &loaded.lexicon);
  }
  for (int i = 0; !st && i < N_LANGUAGES; ++i) {
    st = press_date_words_load(world, arena, (Language)i, &loaded.dates[i]);
    if (!st) {
      st = press_name_model_open(world, arena, (Language)i, &loaded.names[i]);
    }
    if (!st) {
      st = press_tag_model_open(world, arena, (Language)i, &loaded.taggers[i]);
    }
  }
  if (!st) {
    loaded.classes = press_classes(loaded.lexicon);
    *data = loaded;
  } else {
    press_mention_data_free(&loaded);
  }
  return st;
}

void
press_mention_data_free(MentionData *data)
{
  for (int i = 0; i < N_LANGUAGES; ++i) {
    press_names_close(data->names[i]);
    data->names[i] = NULL;
    if (data->taggers[i]) {
      press_tagger_close(data->taggers[i]);
    }
    data->taggers[i] = NULL;
  }
}

PressStatus
press_mentions_find(PressWorld *world,
                    Arena *arena,
                    const MentionData *data,
                    const Article *article,
                    Mentions *mentions)
{
  Marks *const marks = press_arena_array(arena, 1, sizeof(Marks));
  if (!marks || press_lexicon_mark(data->lexicon, arena, article, marks)) {
    return press_report_memory(world, arena, article->uri);
  }
  Mentions m = {.article = article,
                .lexicon = data->lexicon,
                .ontology = data->ontology,
                .marks = marks,
                .classes = data->classes};
  const DateWords *const words = data->dates[article->language];
  PressStatus st =
      press_dates_find(world, arena, words, article, marks, &m.dates);
  if (!st) {
    st = press_quantities_find(world, arena, words, article, marks, &m.dates,
                               &m.quantities);
  }
  if (st) {
    return st;
  }
  const Language language = article->language;
  if (!press_name_model_run(arena, data->names[language], &m) ||
      !press_names_find(arena, &m) ||
      !press_words_find(arena, data->taggers[language], &m) ||
      !press_chunks_find(arena, &m)) {
    return press_report_memory(world, arena, article->uri);
  }
  press_chunks_link(&m);
  press_roles_find(&m);
  press_names_type(arena, &m);
  if (arena->failed || !press_nominals_find(arena, &m)) {
    return press_report_memory(world, arena, article->uri);
  }
  *mentions = m;
  return PRESS_OK;
}

const Hit *
press_hits_at(const Mentions *m, uint32_t token, uint32_t *n)
{
  if (token >= m->article->n_tokens) {
    *n = 0;
    return NULL;
  }
  const uint32_t first = m->marks->first[token];
  *n = m->marks->first[token + 1] - first;
  return *n ? &m->marks->hits[first] : NULL;
}

const Hit *
press_hit_one(const Mentions *m, uint32_t token)
{
  uint32_t n = 0;
  const Hit *const hits = press_hits_at(m, token, &n);
  for (uint32_t i = 0; i < n; ++i) {
    if (hits[i].n == 1) {
      return &hits[i];
    }
  }
  return NULL;
}

const Token *
press_token_at(const Mentions *m, uint32_t token)
{
  return token < m->article->n_tokens ? &m->article->tokens[token] : NULL;
}

bool
press_type_is(const Mentions *mentions, uint16_t type, const char *ancestor)
{
  if (type == PRESS_NO_ROW) {
    return false;
  }
  const uint16_t row =
      press_ontology_find_type(mentions->ontology, press_str(ancestor));
  return row != PRESS_NO_ROW &&
         press_ontology_is_a(mentions->ontology, type, row);
}
