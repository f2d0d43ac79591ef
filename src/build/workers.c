// SPDX-License-Identifier: MIT

/*
   Many articles on many threads, one result.

   Every worker has a world of its own over the same lists and rules. It takes
   the next article, builds its graph, and puts it into the article's place;
   what it had to say about the article is kept there too. The main thread
   shows messages and unites graphs in the order of the inputs, so neither the
   number of threads nor luck can be seen in the result. United are always two
   piles of like size, as in a binary counter, so that n articles cost n log n
   and memory holds little beside the graphs themselves.
*/

#include "base/stream.h"
#include "base/world.h"
#include "build/pipeline.h"
#include "graph/graph_build.h"

#include <pthread.h>
#include <unistd.h>

enum { MAX_THREADS = 64, AHEAD = 256, MAX_PILES = 48 };

/// A message that waits until it is its article's turn
typedef struct {
  PressDiag diag;
} Message;

typedef struct {
  PressStatus status;
  bool done;
  PressGraph *graph;
  uint64_t words;
  Arena arena; ///< Of the messages
  struct {
    Message *items;
    size_t n, cap;
  } messages;
} Outcome;

typedef struct {
  PressWorld *world;
  const Pipeline *pipeline;
  const PressBuildOptions *options;
  const InputList *inputs;
  Outcome *outcomes;
  size_t next;     ///< Article that nobody has taken
  size_t consumed; ///< Articles that the main thread is through with
  bool cancelled;
  pthread_mutex_t lock;
  pthread_cond_t finished; ///< An article is done
  pthread_cond_t room;     ///< The main thread has moved on
} Shop;

typedef struct {
  Shop *shop;
  PressWorld *world;
  Outcome *outcome; ///< Of the article in work
  bool broken;
} Worker;

static void
keep_message(void *handle, const PressDiag *diag)
{
  Worker *const worker = handle;
  Outcome *const o = worker->outcome;
  if (!o || !PRESS_ROOM(&o->arena, &o->messages)) {
    return;
  }
  Message m = {.diag = *diag};
  m.diag.message = press_arena_str(&o->arena, diag->message);
  m.diag.hint = press_arena_str(&o->arena, diag->hint);
  m.diag.origin.source = press_arena_str(&o->arena, diag->origin.source);
  m.diag.origin.line_text = press_arena_str(&o->arena, diag->origin.line_text);
  o->messages.items[o->messages.n++] = m;
}

/// @param home World that the graph is to live in
static PressStatus
build_text(PressWorld *world,
           PressWorld *home,
           const Pipeline *pipeline,
           Arena *arena,
           PressStr uri,
           PressStr text,
           const PressBuildOptions *options,
           PressGraph **graph,
           uint64_t *words)
{
  Analysis analysis = {0};
  PressStatus st =
      press_pipeline_run(world, pipeline, arena, uri, text, options, &analysis);
  if (!st) {
    st = press_map_article(home, arena, &analysis, options, graph);
    st = st ? press_report_memory(world, arena, uri) : PRESS_OK;
    *words = analysis.article.n_words;
  }
  return st;
}

static PressStatus
build_file(PressWorld *world,
           PressWorld *home,
           const Pipeline *pipeline,
           Arena *arena,
           PressStr path,
           const PressBuildOptions *options,
           PressGraph **graph,
           uint64_t *words)
{
  FileBytes file = {0};
  PressStatus st =
      press_file_read(world, path.data, world->limits.article_bytes, &file);
  if (st) {
    return st;
  }
  st = build_text(world, home, pipeline, arena, path, file.bytes, options,
                  graph, words);
  press_file_close(&file);
  return st;
}

/// Take an article, or false when there is none left
static bool
take(Shop *shop, size_t *index)
{
  pthread_mutex_lock(&shop->lock);
  while (!shop->cancelled && shop->next < shop->inputs->n &&
         shop->next >= shop->consumed + AHEAD) {
    pthread_cond_wait(&shop->room, &shop->lock);
  }
  const bool some = !shop->cancelled && shop->next < shop->inputs->n;
  if (some) {
    *index = shop->next++;
  }
  pthread_mutex_unlock(&shop->lock);
  return some;
}

static void *
work(void *handle)
{
  Worker *const worker = handle;
  Shop *const shop = worker->shop;
  Arena arena =
      press_arena(shop->world->alloc, shop->world->limits.article_memory);
  size_t i = 0;
  while (take(shop, &i)) {
    Outcome *const o = &shop->outcomes[i];
    o->arena = press_arena(shop->world->alloc, 0);
    worker->outcome = o;
    o->status =
        build_file(worker->world, shop->world, shop->pipeline, &arena,
                   shop->inputs->items[i], shop->options, &o->graph, &o->words);
    press_arena_reset(&arena);
    pthread_mutex_lock(&shop->lock);
    o->done = true;
    pthread_cond_broadcast(&shop->finished);
    pthread_mutex_unlock(&shop->lock);
  }
  press_arena_clear(&arena);
  return NULL;
}

// Uniting

/// Counts what merging warns of: names that are two kinds of things
static void
count_warning(void *handle, const PressDiag *diag)
{
  size_t *const n = handle;
  *n += diag->severity == PRESS_WARNING;
}

/// Graphs of 1, 2, 4, 8 ... articles, the largest first
typedef struct {
  PressGraph *graphs[MAX_PILES];
  size_t articles[MAX_PILES];
  int n;
  size_t clashes; ///< Warnings of merging, shown as one
} Piles;

static PressStatus
unite_last_two(Piles *p)
{
  PressGraph *const into = p->graphs[p->n - 2];
  const PressGraph *const other = p->graphs[p->n - 1];
  PressWorld *const world = press_graph_world(into);
  const PressDiagSink sink = world->sink;
  void *const handle = world->sink_handle;
  world->sink = count_warning;
  world->sink_handle = &p->clashes;
  const PressStatus st = press_graph_merge(into, &other, 1);
  world->sink = sink;
  world->sink_handle = handle;
  press_graph_free(p->graphs[p->n - 1]);
  p->articles[p->n - 2] += p->articles[p->n - 1];
  --p->n;
  return st;
}

static PressStatus
pile_up(Piles *p, PressGraph *graph)
{
  p->graphs[p->n] = graph;
  p->articles[p->n++] = 1;
  while (p->n > 1 && p->articles[p->n - 2] <= p->articles[p->n - 1]) {
    const PressStatus st = unite_last_two(p);
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

static PressStatus
unite_all(Piles *p, PressGraph **graph)
{
  while (p->n > 1) {
    const PressStatus st = unite_last_two(p);
    if (st) {
      return st;
    }
  }
  *graph = p->n ? p->graphs[0] : NULL;
  p->n = 0;
  return PRESS_OK;
}

static void
free_piles(Piles *p)
{
  while (p->n) {
    press_graph_free(p->graphs[--p->n]);
  }
}

// The main thread

static void
show_messages(const PressWorld *world, const Outcome *o)
{
  for (size_t i = 0; world->sink && i < o->messages.n; ++i) {
    world->sink(world->sink_handle, &o->messages.items[i].diag);
  }
}

/// Wait until article i is done
static void
await(Shop *shop, size_t i)
{
  pthread_mutex_lock(&shop->lock);
  while (!shop->outcomes[i].done) {
    pthread_cond_wait(&shop->finished, &shop->lock);
  }
  pthread_mutex_unlock(&shop->lock);
}

static void
move_on(Shop *shop, size_t consumed)
{
  pthread_mutex_lock(&shop->lock);
  shop->consumed = consumed;
  pthread_cond_broadcast(&shop->room);
  pthread_mutex_unlock(&shop->lock);
}

static void
cancel(Shop *shop)
{
  pthread_mutex_lock(&shop->lock);
  shop->cancelled = true;
  pthread_cond_broadcast(&shop->room);
  pthread_mutex_unlock(&shop->lock);
}

static PressStatus
collect(Shop *shop,
        Piles *piles,
        PressBuildCounts *counts,
        PressStatus *failure)
{
  for (size_t i = 0; i < shop->inputs->n; ++i) {
    Outcome *const o = &shop->outcomes[i];
    await(shop, i);
    show_messages(shop->world, o);
    press_arena_clear(&o->arena);
    if (o->status) {
      ++counts->failed;
      *failure = o->status;
      if (shop->options->stop) {
        return o->status;
      }
    } else {
      ++counts->articles;
      counts->words += o->words;
      PressGraph *const graph = o->graph;
      o->graph = NULL;
      const PressStatus st = pile_up(piles, graph);
      if (st) {
        return st;
      }
    }
    move_on(shop, i + 1);
    if (!press_progress(shop->world, "articles", i + 1, shop->inputs->n)) {
      return PRESS_CANCELLED;
    }
  }
  return PRESS_OK;
}

static unsigned
thread_count(const PressBuildOptions *options, size_t n_inputs)
{
  long n =
      options->threads ? (long)options->threads : sysconf(_SC_NPROCESSORS_ONLN);
  n = n < 1 ? 1 : n > MAX_THREADS ? MAX_THREADS : n;
  return (size_t)n > n_inputs ? (unsigned)n_inputs : (unsigned)n;
}

static PressStatus
run_workers(Shop *shop,
            unsigned n_threads,
            Piles *piles,
            PressBuildCounts *counts,
            PressStatus *failure)
{
  Worker workers[MAX_THREADS] = {{0}};
  pthread_t threads[MAX_THREADS];
  unsigned started = 0;
  PressStatus st = PRESS_OK;
  for (unsigned i = 0; !st && i < n_threads; ++i) {
    workers[i].shop = shop;
    st = press_world_worker(shop->world, keep_message, &workers[i],
                            &workers[i].world);
    if (!st && pthread_create(&threads[i], NULL, work, &workers[i])) {
      st = started ? PRESS_OK : PRESS_NO_MEMORY;
      break;
    }
    started += !st;
  }
  if (!st) {
    st = collect(shop, piles, counts, failure);
  }
  cancel(shop);
  for (unsigned i = 0; i < started; ++i) {
    pthread_join(threads[i], NULL);
  }
  for (unsigned i = 0; i < n_threads; ++i) {
    press_world_free(workers[i].world);
  }
  return st;
}

static void
free_outcomes(Shop *shop)
{
  for (size_t i = 0; i < shop->inputs->n; ++i) {
    press_graph_free(shop->outcomes[i].graph);
    press_arena_clear(&shop->outcomes[i].arena);
  }
}

static PressStatus
build_all(Shop *shop, PressGraph **graph, PressBuildCounts *counts)
{
  Piles piles = {.n = 0};
  PressStatus failure = PRESS_OK;
  PressStatus st =
      run_workers(shop, thread_count(shop->options, shop->inputs->n), &piles,
                  counts, &failure);
  PressGraph *united = NULL;
  if (!st) {
    st = unite_all(&piles, &united);
  }
  if (piles.clashes) {
    (void)press_report(shop->world, PRESS_WARNING, PRESS_OK,
                       (PressOrigin){.source = PRESS_NONE},
                       PRESS_STR("look at their mentions: show GRAPH NAME"),
                       "some names are a person in one article and a place "
                       "in another");
  }
  free_piles(&piles);
  free_outcomes(shop);
  if (st) {
    press_graph_free(united);
    return st;
  }
  if (!united) {
    return failure;
  }
  *graph = united;
  return failure ? PRESS_SOME_FAILED : PRESS_OK;
}

PressStatus
press_build(PressWorld *world,
            const char *const *inputs,
            size_t n_inputs,
            const PressBuildOptions *options,
            PressGraph **graph,
            PressBuildCounts *counts)
{
  *graph = NULL;
  *counts = (PressBuildCounts){0};
  if (!n_inputs) {
    return PRESS_BAD_ARG;
  }
  Arena arena = press_arena(world->alloc, 0);
  InputList list = {0};
  Pipeline pipeline = {0};
  PressStatus st = press_inputs_list(world, &arena, inputs, n_inputs, &list);
  st = st ? st : press_pipeline_load(world, &pipeline);
  if (!st) {
    Shop shop = {.world = world,
                 .pipeline = &pipeline,
                 .options = options,
                 .inputs = &list,
                 .outcomes = press_arena_array(&arena, list.n, sizeof(Outcome)),
                 .lock = PTHREAD_MUTEX_INITIALIZER,
                 .finished = PTHREAD_COND_INITIALIZER,
                 .room = PTHREAD_COND_INITIALIZER};
    st = shop.outcomes ? build_all(&shop, graph, counts) : PRESS_NO_MEMORY;
    press_pipeline_free(&pipeline);
  }
  press_arena_clear(&arena);
  return st;
}

PressStatus
press_build_text(PressWorld *world,
                 PressStr uri,
                 PressStr text,
                 const PressBuildOptions *options,
                 PressGraph **graph)
{
  *graph = NULL;
  Pipeline pipeline = {0};
  PressStatus st = press_pipeline_load(world, &pipeline);
  if (st) {
    return st;
  }
  Arena arena = press_arena(world->alloc, world->limits.article_memory);
  uint64_t words = 0;
  st = build_text(world, world, &pipeline, &arena, uri, text, options, graph,
                  &words);
  press_arena_clear(&arena);
  press_pipeline_free(&pipeline);
  return st;
}
