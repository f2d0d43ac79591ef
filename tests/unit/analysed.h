// SPDX-License-Identifier: MIT

/// @file analysed.h Texts run through the rooms, and what came of it as text

#ifndef PRESS_TESTS_ANALYSED_H
#define PRESS_TESTS_ANALYSED_H

#include "unit.h"

#include "heard.h"

#include "base/world.h"
#include "build/pipeline.h"

enum { PRINT_SIZE = 16384 };

/// Lists that are read once for a group of tests, and the last text's outcome
typedef struct {
  PressWorld *world;
  Heard heard;
  Arena lists;
  MentionData data;
  const Rules *rules; ///< Null until the first statements are asked for
  Arena arena;
  Article article;
  Mentions m;
  Entities e;
  Statements s;
  char print[PRINT_SIZE];
  size_t n;
} Analysed;

/// Group setup; *state becomes an Analysed
static inline int
analysed_open(void **state)
{
  static Analysed one;
  Analysed *const a = &one;
  a->world = heard_world(&a->heard);
  a->lists = press_arena(press_alloc_default(), 0);
  a->arena = press_arena(press_alloc_default(), 0);
  *state = a;
  return press_mention_data_load(a->world, &a->lists, &a->data) ? -1 : 0;
}

/// Group teardown
static inline int
analysed_close(void **state)
{
  Analysed *const a = *state;
  press_mention_data_free(&a->data);
  press_arena_clear(&a->arena);
  press_arena_clear(&a->lists);
  press_world_free(a->world);
  return 0;
}

// Running a text; published on Thursday 31 October 2019

static inline Analysed *
analyse_mentions(void **state, const char *language, const char *text)
{
  Analysed *const a = *state;
  const ArticleOptions options = {
      .published = PRESS_STR("2019-10-31"),
      .language = press_str(language),
  };
  press_arena_reset(&a->arena);
  assert_int_equal(press_article_read(a->world, &a->arena, PRESS_STR("a.txt"),
                                      press_str(text), &options, &a->article),
                   PRESS_OK);
  assert_int_equal(
      press_mentions_find(a->world, &a->arena, &a->data, &a->article, &a->m),
      PRESS_OK);
  return a;
}

static inline Analysed *
analyse_entities(void **state, const char *language, const char *text)
{
  Analysed *const a = analyse_mentions(state, language, text);
  assert_int_equal(press_entities_resolve(&a->arena, &a->m, &a->e), PRESS_OK);
  return a;
}

static inline Analysed *
analyse_statements(void **state, const char *language, const char *text)
{
  Analysed *const a = analyse_entities(state, language, text);
  if (!a->rules) {
    assert_int_equal(press_rules_load(a->world, &a->lists, &a->data, &a->rules),
                     PRESS_OK);
  }
  assert_int_equal(press_statements_find(&a->arena, a->rules, &a->e, &a->s),
                   PRESS_OK);
  return a;
}

// Printing

static inline void
print_str(Analysed *a, PressStr text)
{
  assert_true(a->n + text.len < PRINT_SIZE);
  if (text.len) {
    memcpy(a->print + a->n, text.data, text.len);
  }
  a->n += text.len;
  a->print[a->n] = '\0';
}

static inline void
print_c(Analysed *a, const char *text)
{
  print_str(a, press_str(text));
}

static inline void
print_start(Analysed *a)
{
  a->n = 0;
  a->print[0] = '\0';
}

/// Text of n tokens
static inline PressStr
text_of_tokens(const Analysed *a, uint32_t token, uint32_t n)
{
  return press_str_cut(a->article.text, a->article.tokens[token].start,
                       a->article.tokens[token + n - 1].end);
}

static inline PressStr
text_of_chunk(const Analysed *a, uint32_t chunk)
{
  const Chunk *const c = &a->m.chunks.items[chunk];
  return text_of_tokens(a, c->token, c->n);
}

/// Words with their tags: "Le/det groupe/noun", punctuation left out
static inline const char *
print_tags(Analysed *a)
{
  print_start(a);
  for (size_t i = 0; i < a->m.words.n; ++i) {
    const Word *const w = &a->m.words.items[i];
    if (w->tag != TAG_PUNCT) {
      print_c(a, a->n ? " " : "");
      print_str(a, text_of_tokens(a, w->token, w->n));
      print_c(a, "/");
      print_str(a, press_tag_name(w->tag));
    }
  }
  return a->print;
}

static inline PressStr
type_name(const Analysed *a, uint16_t type)
{
  return type == PRESS_NO_ROW ? PRESS_STR("?")
                              : press_ontology_type(a->m.ontology, type)->id;
}

/// Names with their types: "Norvik:Company, Oslo:City"
static inline const char *
print_names(Analysed *a)
{
  print_start(a);
  for (size_t i = 0; i < a->m.names.n; ++i) {
    const NameSpan *const name = &a->m.names.items[i];
    print_c(a, a->n ? ", " : "");
    print_str(a, text_of_tokens(a, name->token, name->n));
    print_c(a, ":");
    print_str(a, type_name(a, name->type));
  }
  return a->print;
}

/// Noun phrases in brackets, verb groups in braces, the rest as it is
static inline const char *
print_chunks(Analysed *a)
{
  print_start(a);
  for (uint32_t i = 0; i < a->m.chunks.n; ++i) {
    const ChunkKind kind = a->m.chunks.items[i].kind;
    print_c(a, a->n ? " " : "");
    print_c(a, kind == CHUNK_NOUN ? "[" : kind == CHUNK_VERB ? "{" : "");
    print_str(a, text_of_chunk(a, i));
    print_c(a, kind == CHUNK_NOUN ? "]" : kind == CHUNK_VERB ? "}" : "");
  }
  return a->print;
}

static inline void
print_flag(Analysed *a, bool flag, const char *name)
{
  if (flag) {
    print_c(a, " ");
    print_c(a, name);
  }
}

/// Verb groups with what was read off them: "n'a pas vendu negated; ..."
static inline const char *
print_verbs(Analysed *a)
{
  static const char *const moods[] = {"", "conditional", "infinitive",
                                      "participle", "gerund"};
  print_start(a);
  for (uint32_t i = 0; i < a->m.chunks.n; ++i) {
    const Chunk *const c = &a->m.chunks.items[i];
    if (c->kind != CHUNK_VERB) {
      continue;
    }
    print_c(a, a->n ? "; " : "");
    print_str(a, text_of_chunk(a, i));
    print_flag(a, c->mood != MOOD_FINITE, moods[c->mood]);
    print_flag(a, c->passive, "passive");
    print_flag(a, c->negated, "negated");
    print_flag(a, c->only, "only");
    print_flag(a, c->possible, "possible");
    print_flag(a, c->obliged, "obliged");
    print_flag(a, c->attempt, "attempt");
    print_flag(a, c->intended, "intended");
    print_flag(a, c->future, "future");
    print_flag(a, c->alleged, "alleged");
  }
  return a->print;
}

static inline void
print_end(Analysed *a, uint32_t chunk)
{
  if (chunk == NO_ITEM) {
    print_c(a, "-");
  } else {
    print_str(a, text_of_chunk(a, chunk));
  }
}

/// Verb groups between subject and object: "Norvik | a vendu | le port; ..."
static inline const char *
print_roles(Analysed *a)
{
  print_start(a);
  for (uint32_t i = 0; i < a->m.chunks.n; ++i) {
    const Chunk *const c = &a->m.chunks.items[i];
    if (c->kind != CHUNK_VERB) {
      continue;
    }
    print_c(a, a->n ? "; " : "");
    print_end(a, c->subject);
    print_c(a, " | ");
    print_str(a, text_of_chunk(a, i));
    print_c(a, " | ");
    print_end(a, c->object);
  }
  return a->print;
}

static inline const char *
label_of_entity(Analysed *a, uint32_t entity, char label[256])
{
  PressStr text = PRESS_STR("unspecified");
  if (entity != UNSPECIFIED) {
    text = a->e.list.items[entity].label;
  }
  assert_true(text.len < 256);
  if (text.len) {
    memcpy(label, text.data, text.len);
  }
  label[text.len] = '\0';
  return label;
}

/// Mention whose text is this, the nth of them from 1
static inline uint32_t
find_mention(const Analysed *a, const char *text, int nth)
{
  for (uint32_t i = 0; i < a->m.mentions.n; ++i) {
    const Mention *const m = &a->m.mentions.items[i];
    if (press_str_equals(press_str_cut(a->article.text, m->start, m->end),
                         press_str(text)) &&
        --nth == 0) {
      return i;
    }
  }
  fail_msg("no mention '%s'", text);
  return NO_ITEM;
}

static inline bool
has_mention(const Analysed *a, const char *text)
{
  for (uint32_t i = 0; i < a->m.mentions.n; ++i) {
    const Mention *const m = &a->m.mentions.items[i];
    if (press_str_equals(press_str_cut(a->article.text, m->start, m->end),
                         press_str(text))) {
      return true;
    }
  }
  return false;
}

/// Label of the entity that a mention was tied to, or "-"
static inline const char *
entity_of(Analysed *a, const char *text, int nth)
{
  const uint32_t entity = a->e.of[find_mention(a, text, nth)];
  if (entity == NO_ITEM) {
    return "-";
  }
  return label_of_entity(a, entity, a->print);
}

/// Rung that tied it
static inline const char *
rung_of(const Analysed *a, const char *text, int nth)
{
  return press_rung_name((Rung)a->e.rung[find_mention(a, text, nth)]).data;
}

/**
   Statements, one a line: "Norvik ACQUIRES Delta Marine", then " negated",
   " <status>", " by <source>" of each, " *<modality>", " ->" if derived.
*/
static inline const char *
print_statements(Analysed *a)
{
  char label[256];
  print_start(a);
  for (size_t i = 0; i < a->s.list.n; ++i) {
    const Statement *const s = &a->s.list.items[i];
    print_c(a, label_of_entity(a, s->subject, label));
    print_c(a, " ");
    print_str(a, press_ontology_predicate(a->m.ontology, s->predicate)->id);
    print_c(a, " ");
    print_c(a, label_of_entity(a, s->object, label));
    print_flag(a, s->negated, "negated");
    print_c(a, " ");
    print_c(a, press_certainty_name(s->status).data);
    for (uint8_t k = 0; k < s->n_sources; ++k) {
      print_c(a, " by ");
      print_c(a, label_of_entity(a, s->sources[k], label));
    }
    if (!press_str_is_none(s->modality)) {
      print_c(a, " *");
      print_str(a, s->modality);
    }
    print_flag(a, !press_str_is_none(s->derived), "->");
    print_c(a, "\n");
  }
  return a->print;
}

/// A whole line that begins so is among the printed ones
static inline bool
prints_line(const char *print, const char *line)
{
  const size_t len = strlen(line);
  for (const char *at = print; *at; at = strchr(at, '\n') + 1) {
    if (!strncmp(at, line, len) && (at[len] == '\n' || at[len] == ' ')) {
      return true;
    }
  }
  return false;
}

/// The text gives this statement (how its line begins)
static inline void
check_states(void **state,
             const char *language,
             const char *text,
             const char *line)
{
  Analysed *const a = analyse_statements(state, language, text);
  const char *const print = print_statements(a);
  if (!prints_line(print, line)) {
    fail_msg("%s\nwant: %s\ngot:\n%s", text, line, print);
  }
}

/// The text gives no statement that begins so
static inline void
check_silent(void **state,
             const char *language,
             const char *text,
             const char *line)
{
  Analysed *const a = analyse_statements(state, language, text);
  const char *const print = print_statements(a);
  if (prints_line(print, line)) {
    fail_msg("%s\nmust not give: %s\ngot:\n%s", text, line, print);
  }
}

/// A text and what is to be printed of it
typedef struct {
  const char *language;
  const char *text;
  const char *expected;
} Sample;

/// Check what `print` says of each text
static inline void
check_samples(void **state,
              const Sample *samples,
              size_t n,
              const char *(*print)(Analysed *))
{
  for (size_t i = 0; i < n; ++i) {
    Analysed *const a =
        analyse_mentions(state, samples[i].language, samples[i].text);
    assert_string_equal(print(a), samples[i].expected);
  }
}

/// check_samples over an array
#define CHECK_SAMPLES(state, samples, print)                                   \
  check_samples((state), (samples), sizeof(samples) / sizeof *(samples),       \
                (print))

#endif // PRESS_TESTS_ANALYSED_H
