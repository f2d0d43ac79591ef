// SPDX-License-Identifier: MIT

/*
   The recipe of a tagger, a parser or a model of sentences is a JSON file:

   {"recipe": id, "language": "fr",
    "training": {"epochs": 8, "runs": 1, "weights": 800000, "folds": 4,
                 "second": 0, "seed": 1, "mixed": false},
    "clusters": {"file", "name", "licence", "words"},
    "lexicon": {"file", "name", "licence"},
    "sets": [{"file", "name", "licence"}],
    "development": file,
    "tagger": file beside the recipe, for a parser}

   Files are in the folder of sets. Whatever is named with a licence is listed
   in the model.
*/

#include "base/json_read.h"
#include "base/stream.h"
#include "language/corpus.h"
#include "language/sentences_train.h"

#include <inttypes.h>
#include <pressgraph/language.h>

typedef struct {
  PressWorld *world;
  Arena arena;
  const char *folder;
  PressStr path; ///< Of the recipe
  SyntaxRecipe recipe;
  const char *tagger;
} Work;

static PressStatus
bad(const Work *w, const char *what)
{
  return press_report(w->world, PRESS_ERROR, PRESS_BAD_DATA,
                      (PressOrigin){.source = w->path}, PRESS_NONE, "%s", what);
}

static PressStatus
no_memory(const Work *w)
{
  return press_report(w->world, PRESS_ERROR, PRESS_NO_MEMORY,
                      (PressOrigin){.source = w->path}, PRESS_NONE,
                      "no memory for a recipe");
}

static uint32_t
count(const PressValue *object, const char *name, uint32_t otherwise)
{
  uint64_t n = otherwise;
  (void)press_value_uint(object, name, &n);
  return n < 10000000 ? (uint32_t)n : 10000000;
}

/// Path of a file in a folder, terminated; null if memory is out
static const char *
path_in(Work *w, PressStr folder, PressStr file)
{
  return press_arena_join(&w->arena, (PressStr[]){folder, PRESS_STR("/"), file},
                          3)
      .data;
}

/// Folder of the recipe
static PressStr
home(const Work *w)
{
  size_t end = w->path.len;
  while (end > 0 && w->path.data[end - 1] != '/') {
    --end;
  }
  return end ? press_str_cut(w->path, 0, end - 1) : PRESS_STR(".");
}

/// Add a line of name and licence; false if one is missing
static bool
add_source(const PressValue *set, PressOut *out)
{
  const PressStr name = press_value_text(set, "name");
  const PressStr licence = press_value_text(set, "licence");
  press_out_str(out, name);
  press_out_c(out, "\t");
  press_out_str(out, licence);
  press_out_c(out, "\n");
  return name.len && licence.len && press_value_text(set, "file").len;
}

static PressStatus
list_sources(Work *w, const PressValue *recipe)
{
  const PressValue *const sets = press_value_get(recipe, "sets");
  const PressValue *const others[] = {press_value_get(recipe, "clusters"),
                                      press_value_get(recipe, "lexicon")};
  PressOut *out = NULL;
  PressStatus st = press_out_memory(w->world, &out);
  if (st) {
    return st;
  }
  bool whole = true;
  for (uint32_t i = 0; i < sets->n; ++i) {
    whole = add_source(&sets->items[i], out) && whole;
  }
  for (size_t i = 0; i < 2; ++i) {
    whole = (!others[i] || add_source(others[i], out)) && whole;
  }
  w->recipe.sets = press_arena_str(&w->arena, press_out_text(out));
  st = press_out_status(out);
  press_out_abandon(out);
  if (!st && !whole) {
    return bad(w, "a set has no file, name or licence");
  }
  return st || w->recipe.sets.data ? st : no_memory(w);
}

static PressStatus
find_files(Work *w, const PressValue *recipe)
{
  const PressStr folder = press_str(w->folder);
  const PressValue *const sets = press_value_get(recipe, "sets");
  const PressValue *const clusters = press_value_get(recipe, "clusters");
  const PressValue *const lexicon = press_value_get(recipe, "lexicon");
  const PressStr dev = press_value_text(recipe, "development");
  SyntaxRecipe *const r = &w->recipe;
  const char **const paths =
      press_arena_array(&w->arena, sets->n + 1U, sizeof *paths);
  if (!paths) {
    return no_memory(w);
  }
  bool found = true;
  for (uint32_t i = 0; i < sets->n; ++i) {
    paths[i] = path_in(w, folder, press_value_text(&sets->items[i], "file"));
    found = found && paths[i];
  }
  r->treebanks = paths;
  r->n_treebanks = sets->n;
  if (clusters) {
    r->clusters = path_in(w, folder, press_value_text(clusters, "file"));
    r->n_clusters = count(clusters, "words", 100000);
    found = found && r->clusters;
  }
  if (lexicon) {
    r->lexicon = path_in(w, folder, press_value_text(lexicon, "file"));
    found = found && r->lexicon;
  }
  if (dev.len) {
    r->dev = path_in(w, folder, dev);
    found = found && r->dev;
  }
  w->tagger = path_in(w, home(w), press_value_text(recipe, "tagger"));
  return found && w->tagger ? PRESS_OK : no_memory(w);
}

static PressStatus
read_recipe(Work *w, const PressValue *recipe)
{
  const PressValue *const training = press_value_get(recipe, "training");
  const PressValue *const sets = press_value_get(recipe, "sets");
  w->recipe = (SyntaxRecipe){
      .language = press_value_text(recipe, "language"),
      .recipe = press_value_text(recipe, "recipe"),
      .epochs = count(training, "epochs", 8),
      .runs = count(training, "runs", 1),
      .folds = count(training, "folds", 4),
      .keep = count(training, "weights", 800000),
      .second = count(training, "second", 0),
      .seed = count(training, "seed", 1),
      .mixed = press_value_true(training, "mixed"),
  };
  if (!w->recipe.recipe.len || !w->recipe.language.len || !sets ||
      sets->kind != PRESS_LIST || !sets->n || !w->recipe.epochs ||
      !w->recipe.runs || w->recipe.runs > 100 || w->recipe.folds == 1 ||
      w->recipe.folds > 100) {
    return bad(w, "a recipe has an id, a language, sets, epochs and two folds");
  }
  const PressStatus st = list_sources(w, recipe);
  return st ? st : find_files(w, recipe);
}

/// Say how good the model is; negative shares were not measured
static void
report(const Work *w, const SyntaxScores *scores)
{
  if (scores->sentences >= 0) {
    press_report(w->world, PRESS_INFO, PRESS_OK,
                 (PressOrigin){.source = w->path}, PRESS_NONE,
                 "development, raw text: F1 of sentences %.2f",
                 100 * scores->sentences);
  }
  if (scores->upos >= 0) {
    press_report(w->world, PRESS_INFO, PRESS_OK,
                 (PressOrigin){.source = w->path}, PRESS_NONE,
                 "development, tokens given: UPOS %.2f, with morphology %.2f, "
                 "lemmas %.2f",
                 100 * scores->upos, 100 * scores->tags, 100 * scores->lemmas);
  }
  if (scores->heads >= 0) {
    press_report(w->world, PRESS_INFO, PRESS_OK,
                 (PressOrigin){.source = w->path}, PRESS_NONE,
                 "%" PRIu32 " of %" PRIu32
                 " trees have crossing arcs, of which "
                 "what cannot be reached was left out; development, tokens "
                 "given: UAS %.2f, LAS %.2f",
                 scores->n_crossing, scores->n_trees, 100 * scores->heads,
                 100 * scores->relations);
  }
}

/// What a recipe is for
typedef enum { TRAIN_SENTENCES, TRAIN_TAGGER, TRAIN_PARSER } Kind;

static PressStatus
train_kind(const Work *w, Kind kind, PressOut *out, SyntaxScores *scores)
{
  switch (kind) {
  case TRAIN_SENTENCES:
    return press_sentences_train(w->world, &w->recipe, out, scores);
  case TRAIN_TAGGER:
    return press_tagger_train(w->world, &w->recipe, out, scores);
  case TRAIN_PARSER:
    break;
  }
  return press_parser_train(w->world, &w->recipe, w->tagger, out, scores);
}

static PressStatus
train(PressWorld *world,
      const char *recipe,
      const char *sets,
      Kind kind,
      PressOut *out)
{
  Work w = {.world = world,
            .arena = press_arena(world->alloc, 0),
            .folder = sets,
            .path = press_str(recipe)};
  SyntaxScores scores = {-1, -1, -1, -1, -1, -1, 0, 0};
  FileBytes file = {0};
  const PressValue *value = NULL;
  PressStatus st = press_file_read(world, recipe, (size_t)1 << 24, &file);
  if (!st) {
    st = press_json_parse(world, w.path, file.bytes, 1, &w.arena, &value);
  }
  if (!st) {
    st = read_recipe(&w, value);
  }
  if (!st) {
    st = train_kind(&w, kind, out, &scores);
  }
  if (!st) {
    report(&w, &scores);
  }
  press_file_close(&file);
  press_arena_clear(&w.arena);
  return st;
}

PressStatus
press_train_sentences(PressWorld *world,
                      const char *recipe,
                      const char *sets,
                      PressOut *out)
{
  return train(world, recipe, sets, TRAIN_SENTENCES, out);
}

PressStatus
press_train_tagger(PressWorld *world,
                   const char *recipe,
                   const char *sets,
                   PressOut *out)
{
  return train(world, recipe, sets, TRAIN_TAGGER, out);
}

PressStatus
press_train_parser(PressWorld *world,
                   const char *recipe,
                   const char *sets,
                   PressOut *out)
{
  return train(world, recipe, sets, TRAIN_PARSER, out);
}
