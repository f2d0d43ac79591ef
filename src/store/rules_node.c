// SPDX-License-Identifier: MIT

// Nodes: types, names, properties with a fixed meaning (MODEL.md section 2).

#include "base/json_read.h"
#include "store/checker.h"

static bool
has_type(const PressValue *node, PressStr type)
{
  const PressValue *const types = press_check_list(node, "types");

  for (uint32_t i = 0; i < types->n; ++i) {
    if (press_str_equals(types->items[i].text, type)) {
      return true;
    }
  }
  return false;
}

static void
check_types(Checker *checker, const TreeItem *item)
{
  const PressValue *const types = press_check_list(item->value, "types");
  uint16_t last = 0;

  if (!types->n) {
    press_check_fault(checker, item, "node.types",
                      "write a type of the ontology, Thing if not known",
                      "the node has no type");
  }
  for (uint32_t i = 0; i < types->n; ++i) {
    const PressStr type = types->items[i].text;
    const uint16_t row = press_ontology_find_type(checker->ontology, type);
    if (row == PRESS_NO_ROW) {
      press_check_fault(checker, item, "node.type_known",
                        "write a type of the ontology",
                        "type \"%.*s\" is not known", CHECK_TEXT(type));
    } else if (i && row <= last) {
      press_check_fault(checker, item, "list.sorted",
                        "write each type once, in the order of the ontology",
                        "type \"%.*s\" stands behind a later one or twice",
                        CHECK_TEXT(type));
    }
    last = row;
  }
}

static void
check_names(Checker *checker, const TreeItem *item)
{
  const PressStr label = press_value_text(item->value, "label");
  const PressValue *const aliases = press_check_list(item->value, "aliases");

  if (!label.len) {
    press_check_fault(checker, item, "node.label", "write its fullest name",
                      "the label is empty");
  }
  for (uint32_t i = 0; label.len && i < aliases->n; ++i) {
    if (press_str_equals(aliases->items[i].text, label)) {
      press_check_fault(checker, item, "node.aliases",
                        "take it out of the aliases",
                        "the label is among the aliases");
    }
  }
  press_check_sorted(checker, item, item->value, "aliases");
}

// There is a label in the language of each text that mentions the node
static void
check_labels(Checker *checker, const TreeItem *item)
{
  const PressValue *const labels = press_value_get(item->value, "labels");
  const PressValue *const mentions = press_check_list(item->value, "mentions");
  PressStr last = PRESS_NONE;

  for (uint32_t i = 0; i < mentions->n; ++i) {
    const PressStr id = press_value_text(mentions->items + i, "document");
    if (i && press_str_equals(id, last)) {
      continue;
    }
    last = id;
    const PressStr language = press_value_text(
        press_check_thing(checker, LIST_DOCUMENTS, id), "language");
    const bool french = press_str_equals(language, PRESS_STR("fr"));
    const bool english = press_str_equals(language, PRESS_STR("en"));
    if ((french && !press_value_text(labels, "fr").len) ||
        (english && !press_value_text(labels, "en").len)) {
      press_check_fault(
          checker, item, "node.labels", "write the label as the text has it",
          "there is no label in the language \"%.*s\" of \"%.*s\"",
          CHECK_TEXT(language), CHECK_TEXT(id));
      return;
    }
  }
}

static void
check_flags(Checker *checker,
            const TreeItem *item,
            const PressValue *properties)
{
  static const char *const flags[] = {"generic",       "boilerplate",
                                      "anonymous",     "attempted",
                                      "year_inferred", "unspecified"};

  for (size_t i = 0; i < sizeof flags / sizeof *flags; ++i) {
    const PressValue *const value = press_value_get(properties, flags[i]);
    if (value && (value->kind != PRESS_BOOL || !value->boolean)) {
      press_check_fault(checker, item, "node.property",
                        "write true, or leave the property out",
                        "property \"%s\" is not true", flags[i]);
    }
  }
}

static void
check_group_class(Checker *checker,
                  const TreeItem *item,
                  const PressValue *properties)
{
  static const char *const classes[] = {"class", "group", "unknown", NULL};
  const PressValue *const value = press_value_get(properties, "group_class");

  if (value && (value->kind != PRESS_TEXT ||
                !press_check_is_one_of(value->text, classes))) {
    press_check_fault(checker, item, "node.property",
                      "write class, group or unknown",
                      "property \"group_class\" is none of its values");
  }
}

static void
check_span_of_time(Checker *checker,
                   const TreeItem *item,
                   const PressValue *properties)
{
  const PressStr precision = press_value_text(properties, "precision");

  if (!has_type(item->value, PRESS_STR("TimeSpan"))) {
    return;
  }
  press_check_date(checker, item, properties, "start");
  press_check_date(checker, item, properties, "end");
  if (!press_str_is_none(precision) && !press_check_is_precision(precision)) {
    press_check_fault(checker, item, "time.precision",
                      "write hour, day, week, month, quarter, season, year, "
                      "decade, vague, duration or set",
                      "precision \"%.*s\" is not known", CHECK_TEXT(precision));
  }
}

// What no text mentions names its document itself; gold has optional nodes,
// which nobody asks for
static void
check_document_of(Checker *checker,
                  const TreeItem *item,
                  const PressValue *properties)
{
  const PressStr document = press_value_text(properties, "document");
  const PressValue *const mentions = press_check_list(item->value, "mentions");

  if (!mentions->n && press_str_is_none(document) &&
      !press_value_true(item->value, "optional")) {
    press_check_fault(checker, item, "node.document",
                      "add a mention, or the property \"document\"",
                      "the node has no mention and names no document");
  }
  if (!press_str_is_none(document) &&
      !press_check_thing(checker, LIST_DOCUMENTS, document)) {
    press_check_fault(checker, item, "reference.document",
                      "write the id of a document",
                      "property \"document\" is \"%.*s\", which is no document",
                      CHECK_TEXT(document));
  }
  const PressValue *const unspecified =
      press_value_get(properties, "unspecified");
  if (unspecified && unspecified->kind == PRESS_BOOL && unspecified->boolean &&
      (mentions->n || !has_type(item->value, PRESS_STR("Agent")))) {
    press_check_fault(checker, item, "node.unspecified",
                      "write type Agent and no mentions",
                      "an unspecified node is an Agent without mentions");
  }
}

static void
check_properties(Checker *checker, const TreeItem *item)
{
  const PressValue *const properties =
      press_value_get(item->value, "properties");
  const PressValue *const size = press_value_get(properties, "size");

  check_flags(checker, item, properties);
  check_group_class(checker, item, properties);
  check_span_of_time(checker, item, properties);
  check_document_of(checker, item, properties);
  if (size) {
    press_check_size(checker, item, size);
  }
}

void
press_check_node(Checker *checker, const TreeItem *item)
{
  const PressValue *const mentions = press_check_list(item->value, "mentions");

  check_types(checker, item);
  check_names(checker, item);
  check_labels(checker, item);
  check_properties(checker, item);
  for (uint32_t i = 0; i < mentions->n; ++i) {
    press_check_span(checker, item, mentions->items + i, "mention");
  }
  press_check_spans_sorted(checker, item, mentions, "mention");
}
