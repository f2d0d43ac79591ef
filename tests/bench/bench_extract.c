// SPDX-License-Identifier: MIT

// How long articles take from text to graph: first articles as they are, then
// ones that nobody writes. Each line is a TSV: name, bytes, seconds, MB/s, peak
// KiB so far. The argument is the size of an article in KiB, 256 by default.
// An article that takes more than LIMIT seconds a MiB fails the run: whatever
// looks through a whole sentence or article for each of its words does that.

#include "build/pipeline.h"

#include <pressgraph/world.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

enum { LIMIT = 30 };

typedef struct {
  const char *name;
  const char *language;
  const char *text; ///< Repeated; '%' stands for a new name each time
} Case;

static const Case cases[] = {
    {"french", "fr",
     "Selon Reuters, la société % a racheté Delta en 2018. Le groupe, qui "
     "emploie 1 400 personnes à Lyon, aurait payé ses fournisseurs.\n\n"},
    {"english", "en",
     "The company % acquired Delta in 2018, Reuters reported. The firm, which "
     "employs 1,400 people in Leeds, allegedly paid its suppliers.\n\n"},
    {"paragraph", "en", "The company % bought Delta. % said it was sold. "},
    {"sentence", "en", "the company bought % and Delta said that Holm, "},
    {"names", "en", "Anna %, "},
    {"surnames", "en", "Anna % left. Paul % left. % left. "},
    {"one name", "en", "Norvik bought Delta. "},
    {"nominals", "en", "The journalist said that the plant exploded. "},
    {"pronouns", "en", "He said it. "},
    {"denials", "en", "Norvik bought %. Holm denied that Norvik bought %. "},
    {"attacks", "en", "The attack on % killed 5 people. "},
    {"complements", "en", "of the head "},
    {"lists", "en", "journalists and "},
    {"brackets", "en", "Norvik (the firm "},
    {"quotes", "fr", "« Norvik » "},
    {"commas", "en", ", "},
    {"determiners", "en", "the "},
    {"negations", "fr", "ne le lui "},
    {"adverbs", "en", "very "},
    {"capitals", "fr", "NORVIK A RACHETÉ % "},
    {"numbers", "fr", "1 400 personnes et "},
    {"dates", "en", "on 3 May 2019 and "},
};

/// A name of four letters for a number
static size_t
write_name(char *at, uint32_t number)
{
  for (int i = 3; i >= 0; --i) {
    at[i] = (char)((i ? 'a' : 'A') + (int)(number % 26));
    number /= 26;
  }
  return 4;
}

/// Text of a case, about `size` bytes; null if memory is out
static char *
make_text(const Case *c, size_t size, size_t *len)
{
  char *const text = malloc(size + 1024);
  uint32_t number = 0;
  size_t n = 0;
  while (text && n < size) {
    for (const char *at = c->text; *at; ++at) {
      if (*at == '%') {
        n += write_name(text + n, number * 7919 + 456789);
      } else {
        text[n++] = *at;
      }
    }
    ++number;
  }
  *len = n;
  return text;
}

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

static PressStatus
run(PressWorld *world, const Pipeline *pipeline, const Case *c, PressStr text)
{
  const PressBuildOptions options = {.language = press_str(c->language)};
  Arena arena = press_arena(press_alloc_default(), 0);
  Analysis analysis = {0};
  PressGraph *graph = NULL;
  PressStatus st = press_pipeline_run(
      world, pipeline, &arena, press_str(c->name), text, &options, &analysis);
  if (!st) {
    st = press_map_article(world, &arena, &analysis, &options, &graph);
  }
  press_graph_free(graph);
  press_arena_clear(&arena);
  return st;
}

static bool
bench(PressWorld *world, const Pipeline *pipeline, const Case *c, size_t size)
{
  size_t len = 0;
  char *const text = make_text(c, size, &len);
  if (!text) {
    return false;
  }
  const double start = now();
  const PressStatus st = run(world, pipeline, c, (PressStr){text, len});
  const double seconds = now() - start;
  const double mib = (double)len / (1 << 20);
  (void)printf("%s\t%zu\t%.3f\t%.2f\t%ld\n", c->name, len, seconds,
               mib / seconds, peak());
  (void)fflush(stdout);
  free(text);
  return !st && seconds < LIMIT * (mib > 1 ? mib : 1);
}

int
main(int argc, char **argv)
{
  const long kib = argc > 1 ? strtol(argv[1], NULL, 10) : 256;
  const size_t size = kib > 0 && kib < 1 << 20 ? (size_t)kib << 10 : 1 << 18;
  PressWorld *world = NULL;
  Pipeline pipeline = {0};
  if (press_world_new(NULL, &world) || press_pipeline_load(world, &pipeline)) {
    press_world_free(world);
    return 1;
  }
  bool good = true;
  (void)printf("name\tbytes\tseconds\tMB/s\tpeak KiB\n");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    good = bench(world, &pipeline, &cases[i], size) && good;
  }
  press_pipeline_free(&pipeline);
  press_world_free(world);
  return good ? 0 : 1;
}
