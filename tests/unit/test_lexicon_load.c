// SPDX-License-Identifier: MIT

// Loading lists: a small data folder that is right, the same folder with one
// list that is wrong, and memory that runs out.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"
#include "heard.h"

#include "base/world.h"
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sys/stat.h>
#include <unistd.h>

#define TYPE(id)                                                               \
  "{\"id\": \"" id "\", \"parent\": null, \"label\": {\"en\": \"e\", \"fr\": " \
  "\"f\"}, \"definition\": \"d\"}"

typedef struct {
  const char *name;
  const char *text;
} List;

// Everything that a data folder may have
static const List lists[] = {
    {"ontology.json",
     "{\"id\": \"x\", \"version\": \"1\", \"node_types\": [" TYPE(
         "Person") ","                                           //
     TYPE("PersonGroup") "," TYPE("Country") "," TYPE("Company") //
     "], \"edge_types\": [{\"id\": \"P\", \"inverse\": \"Q\", \"parent\": "
     "null, "
     "\"group\": \"g\", \"layer\": \"story\", \"symmetric\": false, "
     "\"speech\": "
     "false, \"domain\": [\"Person\"], \"range\": [\"Person\"], \"label\": "
     "{\"en\": \"e\", \"fr\": \"f\"}, \"inverse_label\": {\"en\": \"e\", "
     "\"fr\": \"f\"}, \"definition\": \"d\"}]}"},
    {"classes.tsv", "# class\tpart\tmeaning\n"
                    "say\tverb\tsays\n"
                    "go\tverb\tgoes\n"
                    "reflexive\tverb\tbehind a pronoun\n"
                    "pron.reflexive\tpron\thimself\n"
                    "demonym\tadj\tof a country\n"
                    "forename\tname\tfirst name\n"
                    "media\tname\tnewspaper\n"},
    {"en/words.tsv", "the\tdet\t-\t-\t-\town\n"
                     "of\tprep\t-\t-\t-\town\n"
                     "'s\tprep\t-\t-\tof\town\n"
                     "in front of\tprep\t-\t-\t-\town\n"},
    {"en/conjugation.tsv", "work\t-\tpres\t= s\town\n"
                           "work\t-\tpast\ted\town\n"
                           "work\t-\tpart_past\ted\town\n"
                           "plan\t-\tlike\twork\town\n"
                           "plan\t-\tpast\t&ed\town\n"
                           "regular.verb\t-\tto\twork\town\n"
                           "plural.noun\ty\tto\ties\town\n"
                           "plural.noun\t-\tto\ts\town\n"
                           "plural.phrase\t-\tto\tlast\town\n"},
    {"en/verbs.tsv", "talk\t+\tsay\town\n"
                     "plan\tplan\t-\town\n"
                     "walk out\t+\tgo,say\town\n"},
    {"en/nouns.tsv", "head of state\t+\t-\tPerson\t-\town\n"
                     "city\t+\t-\t-\t-\town\n"},
    {"en/adjectives.tsv", "new\t=\t=\t-\town\n"},
    {"fr/words.tsv", "le\tdet\tsing,masc\t-\t-\town\n"
                     "de\tprep\t-\t-\t-\town\n"
                     "se\tpron\tp3\tpron.reflexive\t-\town\n"},
    {"fr/conjugation.tsv",
     "@subj\t-\tset\te es e ions iez ent\town\n"
     "rendre\tdre\tpres\tds ds d dons dez dent\town\n"
     "rendre\tdre\tsubj\td+@subj\town\n"
     "rendre\tdre\timperative\tds dons dez\town\n"
     "rendre\tdre\tpart_past\tdu due dus dues\town\n"
     "rendre\tdre\tpart_pres\tdant\town\n"
     "falloir\talloir\tpres\t- - aut - - -\town\n"
     "payer\tyer\tpres\tie/ye ies/yes ie/ye yons yez ient/yent\town\n"
     "plural.noun\tal\tto\taux\town\n"
     "plural.noun\t-\tto\ts\town\n"
     "plural.phrase\t-\tto\tall\town\n"
     "plural.adj\tal\tto\taux\town\n"
     "plural.adj\t-\tto\ts\town\n"
     "feminine.adj\t-\tto\te\town\n"},
    {"fr/verbs.tsv", "rendre\trendre\t-\town\n"
                     "se rendre\trendre\tgo\town\n"
                     "falloir\tfalloir\t-\town\n"
                     "payer\tpayer\t-\town\n"},
    {"fr/nouns.tsv", "journal local\t+\tm\tCompany\tmedia\town\n"
                     "groupe de pression\t+\tm\t-\t-\town\n"
                     "prix\t=\tm\t-\t-\town\n"
                     "œil\tyeux\tm\t-\t-\town\n"
                     "paix\t-\tf\t-\t-\town\n"},
    {"fr/adjectives.tsv", "local\t+\t+\t-\town\n"
                          "ancien\tancienne\t+\t-\town\n"},
    {"names.tsv", "Moody's\tCompany\ten\t-\tmedia\town\n"
                  "Ann Smith\tPerson,Company\t*\tA. Smith;Annie\t-\town\n"},
    {"demonyms.tsv",
     "FR\tfr\tfrançais\tfrançaise\tfrançais\tfrançaises\t-\town\n"
     "DE\ten\tGerman\t-\t-\t-\tGerman;Germans\town\n"},
    {"countries.tsv", "FR\ten\tFrench Republic\town\n"},
    {"forenames.tsv", "Zoé\town\n"},
};

#define N_LISTS (sizeof lists / sizeof *lists)

static Folder folder;

// What look-ups find
static Arena found;

static const char *
path_of(const char *name)
{
  static char path[FOLDER_PATH];
  return folder_at(&folder, name, path);
}

static void
write_list(const char *name, const char *text)
{
  folder_write(&folder, name, text);
}

static void
write_all(void)
{
  for (size_t i = 0; i < N_LISTS; i++) {
    write_list(lists[i].name, lists[i].text);
  }
}

static int
make_folder(void **state)
{
  (void)state;
  folder = folder_make();
  folder_folder(&folder, "en");
  folder_folder(&folder, "fr");
  write_all();
  found = press_arena(press_alloc_default(), 0);
  return 0;
}

static int
remove_folder(void **state)
{
  (void)state;
  press_arena_clear(&found);
  for (size_t i = 0; i < N_LISTS; i++) {
    (void)unlink(path_of(lists[i].name));
  }
  (void)rmdir(path_of("en"));
  (void)rmdir(path_of("fr"));
  return rmdir(folder.path);
}

static PressWorld *
small_world(Heard *heard)
{
  *heard = (Heard){0};
  const PressWorldOptions options = {
      .sink = heard_sink, .sink_handle = heard, .data_dir = folder.path};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  return world;
}

// Features of the only reading of a form; fails if there is none or another
static uint32_t
features(const Lexicon *lexicon, Language language, const char *form)
{
  const Hit *hit =
      press_lexicon_lookup(lexicon, &found, language, press_str(form));
  if (!hit) {
    fail_msg("%s is not there", form);
    return 0;
  }
  if (hit->n_readings != 1) {
    fail_msg("%s has %u readings", form, hit->n_readings);
  }
  return hit->readings[0].features;
}

static void
check_inflection(const Lexicon *lexicon)
{
  static const struct {
    Language language;
    uint32_t features;
    const char *form;
  } cases[] = {
      {LANG_EN, FEAT_PRES | FEAT_P3 | FEAT_SING, "talks"},
      {LANG_EN, FEAT_PRES | FEAT_P3 | FEAT_SING, "walks out"},
      {LANG_EN, FEAT_PAST, "planned"},
      {LANG_EN, FEAT_PART_PAST, "planed"},
      {LANG_EN, FEAT_PLUR, "heads of state"},
      {LANG_EN, FEAT_PLUR, "cities"},
      {LANG_EN, 0, "new"},
      {LANG_FR, FEAT_PRES | FEAT_P3 | FEAT_SING, "faut"},
      {LANG_FR, FEAT_PRES | FEAT_P1 | FEAT_P3 | FEAT_SING, "paye"},
      {LANG_FR, FEAT_PRES | FEAT_P1 | FEAT_P3 | FEAT_SING, "paie"},
      {LANG_FR, FEAT_PRES | FEAT_P1 | FEAT_PLUR, "payons"},
      {LANG_FR, FEAT_MASC | FEAT_PLUR, "journaux locaux"},
      {LANG_FR, FEAT_MASC | FEAT_PLUR, "groupes de pression"},
      {LANG_FR, FEAT_MASC | FEAT_SING | FEAT_PLUR, "prix"},
      {LANG_FR, FEAT_MASC | FEAT_PLUR, "yeux"},
      {LANG_FR, FEAT_FEM | FEAT_SING, "paix"},
      {LANG_FR, FEAT_FEM | FEAT_PLUR, "locales"},
      {LANG_FR, FEAT_FEM | FEAT_PLUR, "anciennes"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    if (features(lexicon, cases[i].language, cases[i].form) !=
        cases[i].features) {
      fail_msg("%s has other features", cases[i].form);
    }
  }
}

static void
forms_are_made_from_models(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  assert_int_equal(heard.n, 0);
  check_inflection(lexicon);
  assert_null(press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("-")));
  assert_null(
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("heads")));
  press_world_free(world);
}

static void
readings_are_in_the_order_of_the_lists(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  const Hit *hit =
      press_lexicon_lookup(lexicon, &found, LANG_FR, PRESS_STR("rend"));
  assert_int_equal(hit->n_readings, 2);
  assert_str_equal(hit->readings[0].lemma, "rendre");
  assert_int_equal(hit->readings[0].n_classes, 0);
  assert_str_equal(hit->readings[1].lemma, "se rendre");
  assert_true(press_reading_has(
      &hit->readings[1], press_lexicon_class(lexicon, PRESS_STR("reflexive"))));
  assert_true(press_reading_has(&hit->readings[1],
                                press_lexicon_class(lexicon, PRESS_STR("go"))));
  hit = press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("walked out"));
  assert_int_equal(hit->n_readings, 2);
  assert_int_equal(hit->readings[0].features, FEAT_PAST);
  assert_int_equal(hit->readings[1].features, FEAT_PART_PAST);
  assert_int_equal(hit->readings[1].n_classes, 2);
  press_world_free(world);
}

static void
a_form_of_several_verbs_has_the_readings_of_all(void **state)
{
  (void)state;
  write_list("en/words.tsv", "lay\tadj\t-\t-\t-\town\n");
  write_list("en/conjugation.tsv", "lie\tie\tpres\tie ies\town\n"
                                   "lie\tie\tpast\tay\town\n"
                                   "lay\t-\tpres\t= s\town\n"
                                   "lay\ty\tpast\tid\town\n");
  write_list("en/verbs.tsv", "lie\tlie\tsay\town\n"
                             "lay\tlay\t-\town\n"
                             "lie\tlie\tgo\town\n"
                             "lie down\tlie\t-\town\n");
  write_list("en/nouns.tsv", "lay\t=\t-\t-\t-\town\n");
  static const struct {
    const char *lemma;
    Pos pos;
    uint32_t features;
  } readings[] = {
      {"lay", POS_ADJ, 0},          {"lie", POS_VERB, FEAT_PAST},
      {"lay", POS_VERB, FEAT_INF},  {"lay", POS_VERB, FEAT_PRES},
      {"lie", POS_VERB, FEAT_PAST}, {"lay", POS_NOUN, FEAT_SING | FEAT_PLUR},
  };
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  const Hit *hit =
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("lay"));
  assert_int_equal(hit->n_readings, sizeof readings / sizeof *readings);
  for (uint32_t i = 0; i < hit->n_readings; i++) {
    assert_str_equal(hit->readings[i].lemma, readings[i].lemma);
    assert_int_equal(hit->readings[i].pos, readings[i].pos);
    assert_int_equal(hit->readings[i].features, readings[i].features);
  }
  assert_int_equal(features(lexicon, LANG_EN, "lay down"), FEAT_PAST);
  assert_null(
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("lays down")));
  assert_null(
      press_lexicon_lookup(lexicon, &found, LANG_FR, PRESS_STR("lays")));
  press_world_free(world);
  write_all();
}

#define N_MANY 70000

// More than a trie has room for at first, and a word longer than its pages
static void
lists_may_be_long(void **state)
{
  (void)state;
  static char text[N_MANY * 40];
  static char word[9001];
  memset(word, 'x', sizeof word - 1);
  size_t n = (size_t)snprintf(text, sizeof text, "%s\town\n", word);
  for (unsigned i = 0; i < N_MANY; i++) {
    n += (size_t)snprintf(text + n, sizeof text - n, "Q%uq w%u\town\n", i, i);
  }
  write_list("forenames.tsv", text);
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  for (unsigned i = 0; i < N_MANY; i += 999) {
    char name[32];
    (void)snprintf(name, sizeof name, "q%uq w%u", i, i);
    assert_int_equal(features(lexicon, LANG_EN, name), 0);
    assert_int_equal(features(lexicon, LANG_FR, name), 0);
  }
  assert_int_equal(features(lexicon, LANG_FR, word), 0);
  press_arena_reset(&found);
  press_world_free(world);
  write_all();
}

static void
names_are_cut_as_a_text_is(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  const Hit *hit =
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("moody 's"));
  assert_int_equal(hit->n, 2);
  assert_str_equal(hit->readings[0].label, "Moody's");
  assert_null(
      press_lexicon_lookup(lexicon, &found, LANG_FR, PRESS_STR("moody 's")));
  hit = press_lexicon_lookup(lexicon, &found, LANG_FR, PRESS_STR("a. smith"));
  assert_str_equal(hit->readings[0].label, "Ann Smith");
  assert_int_not_equal(hit->readings[0].type2, PRESS_NO_ROW);
  hit = press_lexicon_lookup(lexicon, &found, LANG_EN,
                             PRESS_STR("french republic"));
  assert_str_equal(hit->readings[0].lemma, "FR");
  assert_str_equal(hit->readings[0].label, "France");
  hit = press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("zoé"));
  assert_true(press_reading_has(
      &hit->readings[0], press_lexicon_class(lexicon, PRESS_STR("forename"))));
  press_world_free(world);
}

static void
only_words_verbs_and_conjugation_are_needed(void **state)
{
  (void)state;
  for (size_t i = 0; i < N_LISTS; i++) {
    const char *name = lists[i].name;
    const bool needed = strstr(name, "words") || strstr(name, "verbs") ||
                        strstr(name, "conjugation") ||
                        strstr(name, "classes") || strstr(name, "ontology");
    assert_int_equal(unlink(path_of(name)), 0);
    Heard heard;
    PressWorld *const world = small_world(&heard);
    const Lexicon *lexicon = NULL;
    assert_int_equal(press_lexicon_get(world, &lexicon),
                     needed ? PRESS_CANNOT_READ : PRESS_OK);
    assert_int_equal(heard.n, needed ? 1 : 0);
    press_world_free(world);
    write_list(name, lists[i].text);
  }
}

typedef struct {
  const char *name;
  const char *text;
  PressStatus status;
  const char *message;
  size_t line;
} WrongCase;

static void
check_wrong(const WrongCase *c)
{
  write_list(c->name, c->text);
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  const PressStatus st = press_lexicon_get(world, &lexicon);
  if (st != c->status || heard.n != 1 || heard.line != c->line ||
      !strstr(heard.message, c->message) || !strstr(heard.source, c->name) ||
      !heard.hint[0]) {
    fail_msg("%s: status %d, %zu messages, line %zu: %s", c->message, (int)st,
             heard.n, heard.line, heard.message);
  }
  assert_null(lexicon);
  press_world_free(world);
}

static void
a_list_that_is_wrong_is_refused_at_its_line(void **state)
{
  (void)state;
  static const WrongCase cases[] = {
      {"classes.tsv", "# x\nsay\tverb\ta\nsay\tverb\tb\n", PRESS_BAD_DATA,
       "class is there twice", 3},
      {"classes.tsv", "say\tverb\n", PRESS_BAD_SYNTAX, "too few columns", 1},
      {"classes.tsv", "say\tverb\ta\tb\n", PRESS_BAD_SYNTAX, "too many columns",
       1},
      {"classes.tsv", "say\t\ta\n", PRESS_BAD_SYNTAX, "column is empty", 1},
      {"classes.tsv", "say\tverb\t\xFF\n", PRESS_BAD_TEXT, "not UTF-8", 1},
      {"en/words.tsv", "a\tdet\t-\t-\t-\town\nb\tdog\t-\t-\t-\town\n",
       PRESS_BAD_DATA, "unknown part of speech", 2},
      {"en/words.tsv", "a\tdet\tsing,dog\t-\t-\town\n", PRESS_BAD_DATA,
       "unknown feature", 1},
      {"en/words.tsv", "a\tdet\t-\tdog\t-\town\n", PRESS_BAD_DATA,
       "unknown word class", 1},
      {"en/words.tsv", "a\tdet\t-\tsay,\t-\town\n", PRESS_BAD_DATA,
       "unknown word class", 1},
      {"en/words.tsv", " \tdet\t-\t-\t-\town\n", PRESS_BAD_DATA,
       "phrase is empty", 1},
      {"en/words.tsv", "a a a a a a a a a a a a a a a a a\tdet\t-\t-\t-\town\n",
       PRESS_BAD_DATA, "phrase is too long", 1},
      {"en/verbs.tsv", "talk\tdog\t-\town\n", PRESS_BAD_DATA,
       "unknown model of conjugation", 1},
      {"fr/verbs.tsv", "parler\trendre\t-\town\n", PRESS_BAD_DATA,
       "does not end as its model wants", 1},
      {"en/conjugation.tsv", "a\t-\tdog\ts\town\n", PRESS_BAD_DATA,
       "unknown slot", 1},
      {"en/conjugation.tsv",
       "a\t-\tpres\ts\town\nb\t-\tpres\ts\town\na\t-\tpast\ts\town\n",
       PRESS_BAD_DATA, "model is defined twice", 3},
      {"en/conjugation.tsv", "a\t-\tlike\ta\town\n", PRESS_BAD_DATA,
       "unknown model", 1},
      {"en/conjugation.tsv", "a\t-\tlike\tb\town\n", PRESS_BAD_DATA,
       "unknown model", 1},
      {"en/conjugation.tsv", "a\t-\tpres\tx+@b\town\n", PRESS_BAD_DATA,
       "unknown set of endings", 1},
      {"en/conjugation.tsv", "a\t-\tpres\t@b\town\n", PRESS_BAD_DATA,
       "unknown set of endings", 1},
      {"fr/nouns.tsv", "chat\t+\tx\t-\t-\town\n", PRESS_BAD_DATA,
       "unknown gender", 1},
      {"fr/nouns.tsv", "chat\t+\tm\tCat\t-\town\n", PRESS_BAD_DATA,
       "unknown node type", 1},
      {"names.tsv", "Ann\tPerson,Company,Country\t*\t-\t-\town\n",
       PRESS_BAD_DATA, "more than two node types", 1},
      {"names.tsv", "Ann\tPerson\tde\t-\t-\town\n", PRESS_BAD_DATA,
       "unknown language", 1},
      {"countries.tsv", "fr\tfr\tFrance\town\n", PRESS_BAD_DATA,
       "no code of a country", 1},
      {"demonyms.tsv", "FR\txx\ta\tb\tc\td\t-\town\n", PRESS_BAD_DATA,
       "unknown language", 1},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    check_wrong(&cases[i]);
    write_all();
  }
}

static void
models_with_a_wrong_number_of_forms_are_refused(void **state)
{
  (void)state;
  write_list("en/conjugation.tsv", "work\t-\tpres\ta b c d e\town\n"
                                   "regular.verb\t-\tto\twork\town\n");
  const WrongCase c = {"en/verbs.tsv", "talk\twork\t-\town\n", PRESS_BAD_DATA,
                       "wrong number of forms", 1};
  check_wrong(&c);
  write_all();
}

static void
a_list_may_have_windows_line_ends_and_no_last_one(void **state)
{
  (void)state;
  write_list("en/adjectives.tsv", "# c\r\n\r\nnew\t=\t=\t-\town\r\n"
                                  "old\t=\t=\t-\town");
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  assert_non_null(
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("new")));
  assert_non_null(
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("old")));
  press_world_free(world);
  write_all();
}

static PressStatus
load_and_mark(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc, .data_dir = folder.path};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  const Lexicon *lexicon = NULL;
  st = press_lexicon_get(world, &lexicon);
  Arena arena = press_arena(alloc, 0);
  Article article;
  if (!st) {
    st = press_article_read(
        world, &arena, PRESS_STR("a"),
        PRESS_STR("The heads of state walked out in front of the city.\n"),
        &(ArticleOptions){.language = PRESS_STR("en")}, &article);
  }
  Marks marks = {0};
  if (!st) {
    st = press_lexicon_mark(lexicon, &arena, &article, &marks);
  }
  if (!st) {
    assert_true(marks.n >= 5);
  }
  press_arena_clear(&arena);
  press_world_free(world);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(load_and_mark, NULL) > 10);
}

static void
workers_use_the_lexicon_of_their_parent(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = small_world(&heard);
  const Lexicon *lexicon = NULL;
  assert_int_equal(press_lexicon_get(world, &lexicon), PRESS_OK);
  PressWorld *worker = NULL;
  assert_int_equal(press_world_worker(world, NULL, NULL, &worker), PRESS_OK);
  const Lexicon *same = NULL;
  assert_int_equal(press_lexicon_get(worker, &same), PRESS_OK);
  assert_ptr_equal(same, lexicon);
  press_world_free(worker);
  assert_non_null(
      press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("the")));
  press_world_free(world);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(forms_are_made_from_models),
      cmocka_unit_test(readings_are_in_the_order_of_the_lists),
      cmocka_unit_test(a_form_of_several_verbs_has_the_readings_of_all),
      cmocka_unit_test(lists_may_be_long),
      cmocka_unit_test(names_are_cut_as_a_text_is),
      cmocka_unit_test(only_words_verbs_and_conjugation_are_needed),
      cmocka_unit_test(a_list_that_is_wrong_is_refused_at_its_line),
      cmocka_unit_test(models_with_a_wrong_number_of_forms_are_refused),
      cmocka_unit_test(a_list_may_have_windows_line_ends_and_no_last_one),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
      cmocka_unit_test(workers_use_the_lexicon_of_their_parent),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
