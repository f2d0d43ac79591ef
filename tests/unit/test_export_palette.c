// SPDX-License-Identifier: MIT

#include "sample.h"

#include "export/palette.h"

#include <math.h>

static unsigned
hex_digit(char digit)
{
  const char *const digits = "0123456789ABCDEF";
  const char *const at = strchr(digits, digit);
  assert_non_null(at);
  return (unsigned)(at - digits);
}

/// Share of light of one of the three colours (WCAG 2)
static double
linear(const char *two)
{
  const double share = (hex_digit(two[0]) * 16 + hex_digit(two[1])) / 255.0;
  return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

static double
luminance(const char *color)
{
  return 0.2126 * linear(color + 1) + 0.7152 * linear(color + 3) +
         0.0722 * linear(color + 5);
}

static void
text_stands_out_from_its_fill(void **state)
{
  (void)state;
  for (unsigned i = 0; i < PRESS_N_NODE_LOOKS; ++i) {
    const PressNodeLook *const look = press_palette_node(i);
    const double a = luminance(look->fill) + 0.05;
    const double b = luminance(look->text) + 0.05;
    assert_true((a > b ? a / b : b / a) >= 5);
  }
}

static void
every_type_has_the_look_of_its_ancestor(void **state)
{
  (void)state;
  Heard heard;
  PressWorld *const world = heard_world(&heard);
  const PressOntology *ontology = NULL;
  assert_int_equal(press_ontology_get(world, &ontology), PRESS_OK);
  PressGraph *const graph = sample_graph(world);
  const struct {
    const char *type;
    const char *look;
  } cases[] = {
      {"SurveillanceVendor", "Organization"},
      {"Spyware", "Product"},
      {"PersonGroup", "PersonGroup"},
      {"City", "Place"},
      {"Lawsuit", "Event"},
      {"Article", "Document"},
      {"TimeSpan", "TimeSpan"},
      {"Agent", ""},
      {"NoSuchType", ""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; ++i) {
    const uint32_t node = sample_node(graph, cases[i].type, cases[i].type);
    const unsigned row = press_palette_row(graph, ontology, node);
    assert_string_equal(press_palette_node(row)->type, cases[i].look);
  }
  press_graph_free(graph);
  press_world_free(world);
}

static void
statuses_differ_by_more_than_colour(void **state)
{
  (void)state;
  assert_string_equal(press_palette_edge(PRESS_ALLEGED)->style, "dashed");
  assert_string_equal(press_palette_edge(PRESS_POSSIBLE)->style, "dotted");
  assert_string_equal(press_palette_edge(PRESS_DENIED)->arrowhead, "tee");
  assert_string_not_equal(press_palette_edge(PRESS_ASSERTED)->width,
                          press_palette_edge(PRESS_REPORTED)->width);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_stands_out_from_its_fill),
      cmocka_unit_test(every_type_has_the_look_of_its_ancestor),
      cmocka_unit_test(statuses_differ_by_more_than_colour),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
