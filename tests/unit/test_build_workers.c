// SPDX-License-Identifier: MIT

#include "folder.h"
#include "heard.h"

#include <pressgraph/build.h>
#include <pressgraph/document.h>
#include <pressgraph/world.h>

static const char *const articles[][2] = {
    {"a.txt", "WhatsApp accuse NSO d'avoir piraté ses serveurs. NSO dément."},
    {"b.txt", "Norvik acquired Holm in 2018. According to Reuters, Norvik may "
              "sell the port."},
    {"c.txt", "Les pirates auraient ciblé les téléphones de journalistes."},
    {"d.txt",
     "Anna Berg heads Norvik. Berg met the French minister on Tuesday."},
    {"e.txt", "WhatsApp filed a lawsuit against NSO. NSO denies it."},
    {"f.txt", "Selon Reuters, NSO aurait vendu le logiciel à l'Inde."},
};

enum { N_ARTICLES = sizeof articles / sizeof *articles };

/// Folder with all articles
static Folder
newsroom(void)
{
  const Folder folder = folder_make();
  for (int i = 0; i < N_ARTICLES; ++i) {
    folder_write(&folder, articles[i][0], articles[i][1]);
  }
  return folder;
}

/// Bytes of the graph of some inputs; close them
static PressOut *
bytes_of(PressWorld *world,
         const char *const *inputs,
         size_t n,
         unsigned threads)
{
  const PressBuildOptions options = {.published = PRESS_STR("2019-10-31"),
                                     .threads = threads};
  PressGraph *graph = NULL;
  PressBuildCounts counts;
  PressOut *out = NULL;
  assert_int_equal(press_build(world, inputs, n, &options, &graph, &counts),
                   PRESS_OK);
  assert_int_equal(counts.articles, N_ARTICLES);
  assert_int_equal(counts.failed, 0);
  assert_int_equal(press_out_memory(world, &out), PRESS_OK);
  assert_int_equal(press_document_write(graph, PRESS_DOCUMENT_JSON, false, out),
                   PRESS_OK);
  press_graph_free(graph);
  return out;
}

static void
the_bytes_are_the_same_for_any_threads_order_and_run(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const Folder folder = newsroom();
  const char *const whole[] = {folder.path};
  PressOut *const first = bytes_of(world, whole, 1, 1);
  assert_true(press_out_text(first).len > 1000);
  for (unsigned run = 0; run < 5; ++run) {
    for (unsigned threads = 1; threads <= 4; threads *= 2) {
      PressOut *const again = bytes_of(world, whole, 1, threads);
      assert_true(
          press_str_equals(press_out_text(again), press_out_text(first)));
      press_out_abandon(again);
    }
    char paths[N_ARTICLES][FOLDER_PATH];
    const char *inputs[N_ARTICLES];
    for (unsigned i = 0; i < N_ARTICLES; ++i) {
      const unsigned k = (i * 5 + run) % N_ARTICLES;
      inputs[i] = folder_at(&folder, articles[k][0], paths[i]);
    }
    PressOut *const shuffled = bytes_of(world, inputs, N_ARTICLES, 3);
    assert_true(
        press_str_equals(press_out_text(shuffled), press_out_text(first)));
    press_out_abandon(shuffled);
  }
  press_out_abandon(first);
  folder_remove(&folder);
  press_world_free(world);
}

static void
a_bad_article_leaves_the_others(void **state)
{
  (void)state;
  for (unsigned threads = 1; threads <= 4; threads *= 2) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    const Folder folder = newsroom();
    folder_write(&folder, "bad.txt", "Norvik \xFF said.");
    folder_write(&folder, "empty.txt", "");
    const char *const inputs[] = {folder.path};
    const PressBuildOptions options = {.threads = threads};
    PressGraph *graph = NULL;
    PressBuildCounts counts;
    assert_int_equal(press_build(world, inputs, 1, &options, &graph, &counts),
                     PRESS_SOME_FAILED);
    assert_non_null(graph);
    assert_int_equal(counts.articles, N_ARTICLES);
    assert_int_equal(counts.failed, 2);
    assert_int_equal(heard.n, 2);
    assert_int_equal(press_graph_n_documents(graph), N_ARTICLES);
    press_graph_free(graph);
    folder_remove(&folder);
    press_world_free(world);
  }
}

static void
stop_ends_at_the_first_bad_article(void **state)
{
  (void)state;
  for (unsigned threads = 1; threads <= 4; threads *= 2) {
    Heard heard;
    PressWorld *const world = heard_world(&heard);
    const Folder folder = newsroom();
    folder_write(&folder, "b0.txt", "Norvik \xFF said.");
    folder_write(&folder, "z.txt", "");
    const char *const inputs[] = {folder.path};
    const PressBuildOptions options = {.threads = threads, .stop = true};
    PressGraph *graph = NULL;
    PressBuildCounts counts;
    assert_int_equal(press_build(world, inputs, 1, &options, &graph, &counts),
                     PRESS_BAD_TEXT);
    assert_null(graph);
    assert_int_equal(counts.failed, 1);
    assert_int_equal(counts.articles, 2);
    assert_int_equal(heard.n, 1);
    folder_remove(&folder);
    press_world_free(world);
  }
}

static void
a_build_of_bad_articles_alone_has_their_status(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const char *const inputs[] = {"/nowhere/at/all.txt"};
  const PressBuildOptions options = {.threads = 2};
  PressGraph *graph = NULL;
  PressBuildCounts counts;
  assert_int_equal(press_build(world, inputs, 1, &options, &graph, &counts),
                   PRESS_CANNOT_READ);
  assert_null(graph);
  assert_int_equal(counts.failed, 1);
  assert_int_equal(heard.n, 1);
  assert_int_equal(press_build(world, NULL, 0, &options, &graph, &counts),
                   PRESS_BAD_ARG);
  press_world_free(world);
}

/// Says stop at the nth time
static bool
count_down(void *handle, const char *step, size_t done, size_t total)
{
  int *const left = handle;
  assert_true(step[0] != '\0');
  assert_true(done <= total);
  return --*left > 0;
}

static void
progress_that_says_stop_cancels(void **state)
{
  (void)state;
  const Folder folder = newsroom();
  for (int at = 1; at <= N_ARTICLES; ++at) {
    int left = at;
    const PressWorldOptions world_options = {.progress = count_down,
                                             .progress_handle = &left};
    const char *const inputs[] = {folder.path};
    const PressBuildOptions options = {.threads = (unsigned)(at % 3) + 1};
    PressWorld *world = NULL;
    PressGraph *graph = NULL;
    PressBuildCounts counts;
    assert_int_equal(press_world_new(&world_options, &world), PRESS_OK);
    assert_int_equal(press_build(world, inputs, 1, &options, &graph, &counts),
                     PRESS_CANCELLED);
    assert_null(graph);
    assert_int_equal(counts.articles, at);
    press_world_free(world);
  }
  folder_remove(&folder);
}

static void
one_article_twice_counts_once(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const Folder folder = newsroom();
  char path[FOLDER_PATH];
  const char *const inputs[] = {folder.path, folder_at(&folder, "a.txt", path)};
  PressOut *const out = bytes_of(world, inputs, 2, 2);
  press_out_abandon(out);
  folder_remove(&folder);
  press_world_free(world);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_bytes_are_the_same_for_any_threads_order_and_run),
      cmocka_unit_test(a_bad_article_leaves_the_others),
      cmocka_unit_test(stop_ends_at_the_first_bad_article),
      cmocka_unit_test(a_build_of_bad_articles_alone_has_their_status),
      cmocka_unit_test(progress_that_says_stop_cancels),
      cmocka_unit_test(one_article_twice_counts_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
