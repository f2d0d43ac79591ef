// SPDX-License-Identifier: MIT

/*
   The recipe of a model of names is a JSON file:

   {"recipe": id, "language": "fr", "types": ["PER", ...],
    "training": {"epochs": 8, "rate": 0.1, "l2": 0.001, ...},
    "clusters": {"file", "name", "licence", "words"},
    "sets": [{"file", "name", "licence", "domain", "from", "before",
              "labels": {"Person": "PER", "group": ["ORG", "-"]},
              "unmarked": ["DATE"]}]}

   Labels that are not listed count as no name; "-" among alternatives lets the
   model decide. Types that a set does not mark are left open outside its spans.
   Domain 0 is the kind of text that the model is for.
*/

#include "language/names_train.h"
#include "base/json_read.h"
#include "base/stream.h"
#include "build/names_text.h"
#include "language/crf.h"

/// Examples of all sets
typedef struct {
  NamesExample *items;
  size_t n;
  size_t cap;
} ExampleList;

typedef struct {
  PressWorld *world;
  Arena arena;
  const char *folder;
  PressStr path; ///< Of the recipe
  NamesReader reader;
  NamesRecipe recipe;
  PressStr types[NAMES_TYPES];
  ExampleList examples;
} Work;

static PressStatus
bad(const Work *w, const char *what)
{
  return press_report(w->world, PRESS_ERROR, PRESS_BAD_DATA,
                      (PressOrigin){.source = w->path}, PRESS_NONE, "%s", what);
}

static double
number(const PressValue *object, const char *name, double otherwise)
{
  const PressValue *const value = press_value_get(object, name);
  return value && value->kind == PRESS_NUMBER ? value->number : otherwise;
}

static uint32_t
count(const PressValue *object, const char *name, uint32_t otherwise)
{
  uint64_t n = otherwise;
  (void)press_value_uint(object, name, &n);
  return n < 1000000 ? (uint32_t)n : 1000000;
}

/// Path of a file in the folder of sets, terminated; null if memory is out
static const char *
path_in(Work *w, PressStr file)
{
  const PressStr parts[] = {press_str(w->folder), PRESS_STR("/"), file};
  return press_arena_join(&w->arena, parts, 3).data;
}

static uint32_t
type_row(const Work *w, PressStr name)
{
  for (uint8_t i = 0; i < w->recipe.n_types; ++i) {
    if (press_str_equals(w->types[i], name)) {
      return i;
    }
  }
  return UINT32_MAX;
}

/// Types of a value (text or list of texts) as bits; bit 63 for "-"
static uint64_t
types_of(const Work *w, const PressValue *value)
{
  uint64_t types = 0;
  const bool list = value && value->kind == PRESS_LIST;
  const uint32_t n = list ? value->n : value && value->kind == PRESS_TEXT;
  for (uint32_t i = 0; i < n; ++i) {
    const PressStr name = list ? value->items[i].text : value->text;
    const uint32_t row = type_row(w, name);
    if (press_str_equals(name, PRESS_STR("-"))) {
      types |= UINT64_C(1) << 63;
    } else if (row != UINT32_MAX) {
      types |= UINT64_C(1) << row;
    }
  }
  return types;
}

/// Bits of the labels of types, for one part of a name
static uint64_t
labels_of(const Work *w, uint64_t types, CrfPart part)
{
  uint64_t labels = 0;
  for (uint8_t i = 0; i < w->recipe.n_types; ++i) {
    if (types >> i & 1) {
      labels |= UINT64_C(1) << press_crf_label(w->recipe.n_types, i, part);
    }
  }
  return labels | types >> 63;
}

/// Put a span on its tokens from `first`; returns the token behind it
static uint32_t
allow_span(const Work *w,
           const Article *article,
           const SetSpan *span,
           uint64_t types,
           uint32_t first,
           uint64_t *allowed)
{
  while (first < article->n_tokens &&
         article->tokens[first].end <= span->start) {
    ++first;
  }
  uint32_t end = first;
  while (end < article->n_tokens && article->tokens[end].start < span->end &&
         article->tokens[end].sentence == article->tokens[first].sentence) {
    ++end;
  }
  for (uint32_t i = first; i < end; ++i) {
    const CrfPart part = end - first == 1 ? CRF_SINGLE
                         : i == first     ? CRF_FIRST
                         : i + 1 == end   ? CRF_LAST
                                          : CRF_INNER;
    allowed[i] = labels_of(w, types, part);
  }
  return end;
}

static PressStatus
add_document(Work *w, const PressValue *set, const SetDocument *document)
{
  Article *const article = press_arena_array(&w->arena, 1, sizeof(Article));
  NameHint *hints = NULL;
  if (!article || !PRESS_ROOM(&w->arena, &w->examples)) {
    return PRESS_NO_MEMORY;
  }
  const PressStatus st = press_names_article(
      &w->reader, &w->arena, document->id, document->text, article, &hints);
  if (st) {
    return st == PRESS_EMPTY ? PRESS_OK : st;
  }
  uint64_t *const allowed = press_arena_array(
      &w->arena, (size_t)article->n_tokens + 1, sizeof(uint64_t));
  if (!allowed) {
    return PRESS_NO_MEMORY;
  }
  const uint64_t open = types_of(w, press_value_get(set, "unmarked"));
  uint64_t outside = 1;
  for (int part = 0; part < CRF_PARTS; ++part) {
    outside |= labels_of(w, open, (CrfPart)part);
  }
  for (uint32_t i = 0; i < article->n_tokens; ++i) {
    allowed[i] = outside;
  }
  const PressValue *const labels = press_value_get(set, "labels");
  uint32_t behind = 0;
  uint32_t token = 0;
  for (uint32_t i = 0; i < document->n_spans; ++i) {
    const SetSpan *const span = &document->spans[i];
    const PressStr type = press_arena_str(&w->arena, span->type);
    const uint64_t types =
        types_of(w, type.data ? press_value_get(labels, type.data) : NULL);
    if (types && span->start >= behind) {
      token = allow_span(w, article, span, types, token, allowed);
      behind = span->end;
    }
  }
  w->examples.items[w->examples.n++] = (NamesExample){
      article, hints, allowed, (uint16_t)(count(set, "domain", 0) % 64)};
  return PRESS_OK;
}

static PressStatus
add_set(Work *w, const PressValue *set)
{
  const PressStr file = press_value_text(set, "file");
  const char *const path = path_in(w, file);
  if (!file.len || !press_value_text(set, "licence").len ||
      !press_value_text(set, "name").len) {
    return bad(w, "a set has no file, name or licence");
  }
  Set read = {0};
  PressStatus st = path ? press_set_read(w->world, &w->arena, path, true, &read)
                        : PRESS_NO_MEMORY;
  const PressSetOptions choice = {.from = press_value_text(set, "from"),
                                  .before = press_value_text(set, "before")};
  for (size_t i = 0; !st && i < read.n; ++i) {
    if (press_set_chosen(&choice, read.items[i].id)) {
      st = add_document(w, set, &read.items[i]);
    }
  }
  return st;
}

/// Lines of name and licence
static PressStatus
list_sets(Work *w, const PressValue *recipe)
{
  const PressValue *const sets = press_value_get(recipe, "sets");
  const PressValue *const clusters = press_value_get(recipe, "clusters");
  PressOut *out = NULL;
  PressStatus st = press_out_memory(w->world, &out);
  if (st) {
    return st;
  }
  for (uint32_t i = 0; i <= sets->n; ++i) {
    const PressValue *const set = i < sets->n ? &sets->items[i] : clusters;
    if (set) {
      press_out_str(out, press_value_text(set, "name"));
      press_out_c(out, "\t");
      press_out_str(out, press_value_text(set, "licence"));
      press_out_c(out, "\n");
    }
  }
  w->recipe.sets = press_arena_str(&w->arena, press_out_text(out));
  st = press_out_status(out);
  press_out_abandon(out);
  return st ? st : w->recipe.sets.data ? PRESS_OK : PRESS_NO_MEMORY;
}

static PressStatus
read_recipe(Work *w, const PressValue *recipe)
{
  const PressValue *const training = press_value_get(recipe, "training");
  const PressValue *const types = press_value_get(recipe, "types");
  const PressValue *const sets = press_value_get(recipe, "sets");
  NamesRecipe *const r = &w->recipe;
  *r = (NamesRecipe){.language = press_value_text(recipe, "language"),
                     .recipe = press_value_text(recipe, "recipe"),
                     .types = w->types,
                     .epochs = count(training, "epochs", 8),
                     .runs = count(training, "runs", 1),
                     .least = count(training, "least", 2),
                     .rate = number(training, "rate", 0.1),
                     .l2 = number(training, "l2", 0.001),
                     .drop = number(training, "drop", 0.2),
                     .thin = number(training, "thin", 0.0),
                     .prune = number(training, "prune", 0.05),
                     .seed = count(training, "seed", 1)};
  if (!types || types->kind != PRESS_LIST || !types->n ||
      types->n > NAMES_TYPES || !sets || sets->kind != PRESS_LIST) {
    return bad(w, "a recipe has one to 15 types, and sets");
  }
  for (uint32_t i = 0; i < types->n; ++i) {
    w->types[r->n_types++] = types->items[i].text;
  }
  if (!r->recipe.len || !r->epochs || r->epochs > 1000) {
    return bad(w, "a recipe has an id, and one to 1000 epochs");
  }
  return list_sets(w, recipe);
}

static PressStatus
train(Work *w, const PressValue *recipe, PressOut *out)
{
  PressStatus st = read_recipe(w, recipe);
  const PressSetOptions options = {.language = w->recipe.language};
  if (!st) {
    st = press_names_reader(w->world, &options, &w->reader);
  }
  Clusters clusters = {0};
  const PressValue *const table = press_value_get(recipe, "clusters");
  if (!st && table) {
    const char *const path = path_in(w, press_value_text(table, "file"));
    st = path ? press_clusters_make(w->world, &w->arena, path,
                                    count(table, "words", 100000), &clusters)
              : PRESS_NO_MEMORY;
  }
  const PressValue *const sets = press_value_get(recipe, "sets");
  for (uint32_t i = 0; !st && i < sets->n; ++i) {
    st = add_set(w, &sets->items[i]);
  }
  if (!st && !w->examples.n) {
    st = bad(w, "the recipe's sets have no texts");
  }
  if (!st) {
    st = press_names_train(w->world, &w->recipe, w->examples.items,
                           w->examples.n, &clusters, out);
  }
  return st;
}

PressStatus
press_train_names(PressWorld *world,
                  const char *recipe,
                  const char *sets,
                  PressOut *out)
{
  Work w = {.world = world,
            .arena = press_arena(world->alloc, 0),
            .folder = sets,
            .path = press_str(recipe)};
  FileBytes file = {0};
  const PressValue *value = NULL;
  PressStatus st = press_file_read(world, recipe, (size_t)1 << 24, &file);
  if (!st) {
    st = press_json_parse(world, w.path, file.bytes, 1, &w.arena, &value);
  }
  if (!st) {
    st = train(&w, value, out);
  }
  press_file_close(&file);
  press_names_reader_free(&w.reader);
  press_arena_clear(&w.arena);
  return st;
}
