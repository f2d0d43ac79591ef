// SPDX-License-Identifier: MIT

/// @file steps.h The steps of press_mentions_find, each a file

#ifndef PRESS_MENTION_STEPS_H
#define PRESS_MENTION_STEPS_H

#include "mention/mention.h"

/// The model of names of a language, from data/models/: name_model.c
PRESS_NODISCARD PressStatus press_name_model_open(PressWorld *world,
                                                  Arena *arena,
                                                  Language language,
                                                  NamesModel **names);

/// The trained tagger of a language, from data/models/; null if the language is
/// tagged without: tag_model.c
PRESS_NODISCARD PressStatus press_tag_model_open(PressWorld *world,
                                                 Arena *arena,
                                                 Language language,
                                                 Tagger **tagger);

/// What the model says of each token, in m->model
bool press_name_model_run(Arena *arena, const NamesModel *model, Mentions *m);

/// Spans that are written like names, in order: names.c
bool press_names_find(Arena *arena, Mentions *m);

/// Words of every sentence with their tags; tagger: or null: words.c
bool press_words_find(Arena *arena, const Tagger *tagger, Mentions *m);

/// Chunks of every sentence: chunks.c
bool press_chunks_find(Arena *arena, Mentions *m);

/// Links between the chunks of every sentence: links.c
void press_chunks_link(Mentions *m);

/// Subjects, objects and obliques of every verb group: roles.c
void press_roles_find(Mentions *m);

/// Mentions of every sentence: nominal.c
bool press_nominals_find(Arena *arena, Mentions *m);

/// Type of a name from the words beside it, where the lexicon is silent:
/// name_type.c
void press_names_type(Arena *arena, Mentions *m);

/// Hits that begin at a token, longest first: *n of them
const Hit *press_hits_at(const Mentions *m, uint32_t token, uint32_t *n);

/// Token, or null outside the article
const Token *press_token_at(const Mentions *m, uint32_t token);

#endif // PRESS_MENTION_STEPS_H
