// SPDX-License-Identifier: MIT

// How long it takes to open all models of both languages, and to find names in
// a text that is read already. Each line is a TSV: name, bytes, seconds, MB/s,
// peak KiB so far; of texts also words a second. The argument is the folder of
// the models, data/models by default; a second one is a text file.

#include "base/stream.h"
#include "language/names.h"
#include "language/parse.h"
#include "language/tag.h"

#include <pressgraph/world.h>

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { ROUNDS = 20 };

static const char *const languages[] = {"fr", "en"};

static const char sample[] =
    "Selon Reuters, la société Norvik a racheté Delta en 2018. Le groupe, qui "
    "emploie 1 400 personnes à Lyon, aurait payé ses fournisseurs.\n\n"
    "The company acquired Delta Holdings in 2018, said Anna Holm, who led it "
    "in Leeds until the police arrested two of its directors.\n\n";

typedef struct {
  PressWorld *world;
  const char *folder;
  char path[512];
  size_t bytes; ///< Of the models that were opened
} Bench;

static double
now(void)
{
  struct timespec t;
  (void)clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static long
peak(void)
{
  struct rusage usage;
  return getrusage(RUSAGE_SELF, &usage) ? 0 : usage.ru_maxrss;
}

static const char *
path_of(Bench *b, const char *kind, const char *language)
{
  (void)snprintf(b->path, sizeof b->path, "%s/%s.%s.model", b->folder, kind,
                 language);
  return b->path;
}

/// Open the three models of a language and close them
static bool
open_language(Bench *b, const char *language)
{
  Arena arena = press_arena(press_alloc_default(), 0);
  NamesModel *names = NULL;
  Tagger tagger = {0};
  Parser parser = {0};
  PressStatus st =
      press_names_open(b->world, &arena, path_of(b, "names", language), &names);
  if (!st) {
    st = press_tagger_open(b->world, &arena, path_of(b, "tagger", language),
                           &tagger);
  }
  if (!st) {
    st = press_parser_open(b->world, path_of(b, "parser", language), &parser);
  }
  b->bytes += tagger.model.file.bytes.len + parser.model.file.bytes.len;
  press_parser_close(&parser);
  press_tagger_close(&tagger);
  press_names_close(names);
  press_arena_clear(&arena);
  return !st;
}

static bool
open_all(Bench *b)
{
  double best = 1e9;
  for (int i = 0; i < ROUNDS; ++i) {
    b->bytes = 0;
    const double start = now();
    if (!open_language(b, languages[0]) || !open_language(b, languages[1])) {
      return false;
    }
    const double seconds = now() - start;
    best = seconds < best ? seconds : best;
  }
  (void)printf("open\t%zu\t%.4f\t%.2f\t%ld\n", b->bytes, best,
               (double)b->bytes / (1 << 20) / best, peak());
  return true;
}

/// Find the names of a text until a second is over
static bool
find_names(Bench *b, const char *language, PressStr text)
{
  Arena arena = press_arena(press_alloc_default(), 0);
  Arena work = press_arena(press_alloc_default(), 0);
  NamesModel *names = NULL;
  Article article = {0};
  const ArticleOptions options = {.language = press_str(language)};
  PressStatus st =
      press_names_open(b->world, &arena, path_of(b, "names", language), &names);
  if (!st) {
    st = press_article_read(b->world, &arena, PRESS_STR("bench"), text,
                            &options, &article);
  }
  double best = 1e9;
  const double from = now();
  while (!st && now() < from + 1.0) {
    NamesFound found = {0};
    const double start = now();
    st = press_names_tag(names, &work, &article, NULL, NULL, &found);
    const double seconds = now() - start;
    best = seconds < best ? seconds : best;
    press_arena_reset(&work);
  }
  (void)printf("names %s\t%zu\t%.4f\t%.2f\t%ld\t%.0f\n", language, text.len,
               best, (double)text.len / (1 << 20) / best, peak(),
               article.n_tokens / best);
  press_names_close(names);
  press_arena_clear(&work);
  press_arena_clear(&arena);
  return !st;
}

int
main(int argc, char **argv)
{
  Bench b = {.folder = argc > 1 ? argv[1] : "data/models"};
  FileBytes file = {.bytes = {sample, sizeof sample - 1}};
  if (press_world_new(NULL, &b.world) ||
      (argc > 2 && press_file_read(b.world, argv[2], 1U << 30, &file))) {
    press_world_free(b.world);
    return 1;
  }
  (void)printf("name\tbytes\tseconds\tMB/s\tpeak KiB\twords/s\n");
  const bool good = open_all(&b) && find_names(&b, languages[0], file.bytes) &&
                    find_names(&b, languages[1], file.bytes);
  press_file_close(&file);
  press_world_free(b.world);
  return !good;
}
