// SPDX-License-Identifier: MIT

// The ontology of data/: rows, look-ups, the tree; and files that break a rule.

#include "unit.h"

#include "fail_alloc.h"
#include "folder.h"
#include "heard.h"

#include <pressgraph/ontology.h>

#include <stdio.h>
#include <stdlib.h>

#include <unistd.h>

static Folder folder;
static char file[FOLDER_PATH];

static int
make_folder(void **state)
{
  (void)state;
  folder = folder_make();
  (void)folder_at(&folder, "ontology.json", file);
  return 0;
}

static int
remove_folder(void **state)
{
  (void)state;
  (void)unlink(file);
  return rmdir(folder.path);
}

static const PressOntology *
load(PressWorld *world)
{
  const PressOntology *o = NULL;
  assert_int_equal(press_ontology_get(world, &o), PRESS_OK);
  return o;
}

static void
it_is_loaded_once(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *const o = load(world);
  assert_ptr_equal(load(world), o);
  assert_str_equal(press_ontology_id(o), "news");
  assert_true(press_ontology_version(o).len > 0);
  assert_int_equal(heard.n, 0);
  press_world_free(world);
}

static void
every_row_is_found_by_its_id(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *const o = load(world);
  assert_int_equal(press_ontology_n_types(o), 62);
  assert_int_equal(press_ontology_n_predicates(o), 88);
  for (uint16_t i = 0; i < press_ontology_n_types(o); ++i) {
    const PressType *const type = press_ontology_type(o, i);
    assert_int_equal(press_ontology_find_type(o, type->id), i);
    assert_true(type->label.en.len && type->label.fr.len);
    assert_true(type->definition.len);
  }
  for (uint16_t i = 0; i < press_ontology_n_predicates(o); ++i) {
    const PressPredicate *const p = press_ontology_predicate(o, i);
    assert_int_equal(press_ontology_find_predicate(o, p->id), i);
    assert_int_equal(press_ontology_find_inverse(o, p->inverse), i);
    assert_true(p->n_domain && p->n_range);
    assert_int_equal(p->symmetric, press_str_equals(p->id, p->inverse));
  }
  assert_int_equal(press_ontology_find_type(o, PRESS_STR("thing")),
                   PRESS_NO_ROW);
  assert_int_equal(press_ontology_find_predicate(o, PRESS_STR("SOLD_BY")),
                   PRESS_NO_ROW);
  assert_int_not_equal(press_ontology_find_inverse(o, PRESS_STR("SOLD_BY")),
                       PRESS_NO_ROW);
  assert_int_equal(press_ontology_find_inverse(o, PRESS_NONE), PRESS_NO_ROW);
  press_world_free(world);
}

static void
a_type_is_what_is_above_it(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *const o = load(world);
  const uint16_t thing = press_ontology_find_type(o, PRESS_STR("Thing"));
  const uint16_t agent = press_ontology_find_type(o, PRESS_STR("Agent"));
  const uint16_t agency = press_ontology_find_type(o, PRESS_STR("NewsAgency"));
  const uint16_t person = press_ontology_find_type(o, PRESS_STR("Person"));
  assert_int_equal(press_ontology_type(o, thing)->parent, PRESS_NO_ROW);
  assert_true(press_ontology_is_a(o, agency, agency));
  assert_true(press_ontology_is_a(o, agency, agent));
  assert_true(press_ontology_is_a(o, agency, thing));
  assert_false(press_ontology_is_a(o, agent, agency));
  assert_false(press_ontology_is_a(o, agency, person));
  assert_false(press_ontology_is_a(o, PRESS_NO_ROW, thing));
  assert_false(press_ontology_is_a(o, agency, PRESS_NO_ROW));
  for (uint16_t i = 0; i < press_ontology_n_types(o); ++i) {
    assert_true(press_ontology_is_a(o, i, thing));
  }
  press_world_free(world);
}

static void
predicates_know_their_subjects_and_objects(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *const o = load(world);
  const uint16_t sells = press_ontology_find_predicate(o, PRESS_STR("SELLS"));
  const PressStr company[] = {PRESS_STR("SurveillanceVendor")};
  const PressStr product[] = {PRESS_STR("Nonsense"), PRESS_STR("Product")};
  assert_true(press_ontology_in_domain(o, sells, company, 1));
  assert_false(press_ontology_in_domain(o, sells, product, 2));
  assert_true(press_ontology_in_range(o, sells, product, 2));
  assert_false(press_ontology_in_range(o, sells, product, 1));
  assert_false(press_ontology_in_range(o, sells, company, 1));
  const PressPredicate *const p = press_ontology_predicate(o, sells);
  assert_str_equal(press_ontology_predicate(o, p->parent)->id, "HAS_PRODUCT");
  press_world_free(world);
}

static void
layers_and_speech_are_read(void **state)
{
  (void)state;
  static const char *const layer[] = {"MENTIONS", "CITES", "CREDITS", "ABOUT"};
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *const o = load(world);
  size_t n = 0;
  size_t n_speech = 0;
  for (uint16_t i = 0; i < press_ontology_n_predicates(o); ++i) {
    n += press_ontology_predicate(o, i)->document_layer;
    n_speech += press_ontology_predicate(o, i)->speech;
  }
  assert_int_equal(n, 4);
  assert_true(n_speech > 0);
  for (size_t i = 0; i < 4; ++i) {
    const uint16_t row = press_ontology_find_predicate(o, press_str(layer[i]));
    assert_true(press_ontology_predicate(o, row)->document_layer);
  }
  press_world_free(world);
}

static void
certainties_have_names(void **state)
{
  (void)state;
  for (unsigned i = 0; i < PRESS_N_CERTAINTIES; ++i) {
    PressCertainty back = PRESS_ASSERTED;
    const PressStr name = press_certainty_name((PressCertainty)i);
    assert_int_equal(press_certainty_from_name(name, &back), PRESS_OK);
    assert_int_equal(back, i);
  }
  PressCertainty none = PRESS_DENIED;
  assert_int_equal(press_certainty_from_name(PRESS_STR("sure"), &none),
                   PRESS_NOT_FOUND);
  assert_int_equal(none, PRESS_DENIED);
}

#define TYPE(id, parent)                                                       \
  "{\"id\": \"" id "\", \"parent\": " parent                                   \
  ", \"label\": {\"en\": \"e\", \"fr\": \"f\"}, \"definition\": \"d\"}"
#define PREDICATE(id, inverse, symmetric, domain)                              \
  "{\"id\": \"" id "\", \"inverse\": \"" inverse                               \
  "\", \"parent\": null, \"group\": \"g\", \"layer\": \"story\", "             \
  "\"symmetric\": " symmetric ", \"speech\": false, \"domain\": [" domain      \
  "], \"range\": [\"A\"], \"label\": {\"en\": \"e\", \"fr\": \"f\"}, "         \
  "\"inverse_label\": {\"en\": \"e\", \"fr\": \"f\"}, "                        \
  "\"definition\": \"d\"}"
#define ONTOLOGY(types, predicates)                                            \
  "{\"id\": \"x\", \"version\": \"1\",\n \"node_types\": [" types              \
  "],\n \"edge_types\": [" predicates "]}"
#define GOOD PREDICATE("P", "Q", "false", "\"A\"")

static void
a_file_that_breaks_a_rule_is_refused_at_its_place(void **state)
{
  (void)state;
  static const struct {
    const char *text;
    const char *message;
    size_t line;
  } cases[] = {
      {"[]", "text is missing: id", 1},
      {"{\"id\": \"x\"}", "text is missing: version", 1},
      {"{\"id\": \"x\", \"version\": \"1\"}", "list is missing", 1},
      {ONTOLOGY("", GOOD), "node_types", 1},
      {ONTOLOGY("7", GOOD), "text is missing: id", 2},
      {ONTOLOGY(TYPE("A", "\"B\""), GOOD), "unknown parent: B", 2},
      {ONTOLOGY(TYPE("A", "\"A\""), GOOD), "above itself: A", 2},
      {ONTOLOGY(TYPE("A", "\"B\"") "," TYPE("B", "\"A\""), GOOD),
       "above itself", 2},
      {ONTOLOGY(TYPE("A", "null") "," TYPE("A", "null"), GOOD), "twice: A", 2},
      {ONTOLOGY(TYPE("A", "null"), GOOD "," GOOD), "twice: P", 3},
      {ONTOLOGY(TYPE("A", "null"), PREDICATE("P", "Q", "false", "\"X\"")),
       "unknown type: X", 3},
      {ONTOLOGY(TYPE("A", "null"), PREDICATE("P", "Q", "false", "[]")),
       "unknown type", 3},
      {ONTOLOGY(TYPE("A", "null"), PREDICATE("P", "Q", "false", "")), "domain",
       3},
      {ONTOLOGY(TYPE("A", "null"), PREDICATE("P", "Q", "true", "\"A\"")),
       "symmetric", 3},
      {ONTOLOGY(TYPE("A", "null"), PREDICATE("P", "P", "false", "\"A\"")),
       "symmetric", 3},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    FILE *const f = fopen(file, "wb");
    assert_non_null(f);
    assert_true(fputs(cases[i].text, f) >= 0);
    assert_int_equal(fclose(f), 0);
    Heard heard = {0};
    const PressWorldOptions options = {
        .sink = heard_sink, .sink_handle = &heard, .data_dir = folder.path};
    PressWorld *world = NULL;
    assert_int_equal(press_world_new(&options, &world), PRESS_OK);
    const PressOntology *o = NULL;
    assert_int_equal(press_ontology_get(world, &o), PRESS_BAD_DATA);
    assert_null(o);
    assert_int_equal(heard.n, 1);
    if (!strstr(heard.message, cases[i].message) ||
        heard.line != cases[i].line) {
      fail_msg("%zu: line %zu: %s", i, heard.line, heard.message);
    }
    press_world_free(world);
  }
}

static void
a_missing_file_says_what_to_do(void **state)
{
  (void)state;
  Heard heard = {0};
  const PressWorldOptions options = {
      .sink = heard_sink, .sink_handle = &heard, .data_dir = "/no/such"};
  PressWorld *world = NULL;
  assert_int_equal(press_world_new(&options, &world), PRESS_OK);
  const PressOntology *o = NULL;
  assert_int_equal(press_ontology_get(world, &o), PRESS_CANNOT_READ);
  assert_int_equal(heard.n, 1);
  assert_non_null(strstr(heard.hint, "PRESSGRAPH_DATA"));
  press_world_free(world);
}

static PressStatus
load_with(PressAlloc alloc, void *handle)
{
  (void)handle;
  const PressWorldOptions options = {.alloc = alloc};
  PressWorld *world = NULL;
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  const PressOntology *o = NULL;
  st = press_ontology_get(world, &o);
  press_world_free(world);
  return st;
}

static void
no_allocation_that_fails_leaves_anything(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(load_with, NULL) > 5);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(it_is_loaded_once),
      cmocka_unit_test(every_row_is_found_by_its_id),
      cmocka_unit_test(a_type_is_what_is_above_it),
      cmocka_unit_test(predicates_know_their_subjects_and_objects),
      cmocka_unit_test(layers_and_speech_are_read),
      cmocka_unit_test(certainties_have_names),
      cmocka_unit_test(a_file_that_breaks_a_rule_is_refused_at_its_place),
      cmocka_unit_test(a_missing_file_says_what_to_do),
      cmocka_unit_test(no_allocation_that_fails_leaves_anything),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
