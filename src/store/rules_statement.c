// SPDX-License-Identifier: MIT

// Statements: what may be said of what (MODEL.md section 3), how certain, when,
// how many, on what evidence (section 4).

#include "store/checker.h"

static bool
is_text(const PressValue *object, const char *member, const char *text)
{
  return press_str_equals(press_value_text(object, member), press_str(text));
}

// Types of a node as the ontology wants them; null if memory is out
static PressStr *
types_of(Checker *checker, const PressValue *node, uint32_t *n)
{
  const PressValue *const types = press_check_list(node, "types");
  PressStr *const list =
      press_arena_array(&checker->arena, (size_t)types->n + 1, sizeof *list);

  *n = list ? types->n : 0;
  for (uint32_t i = 0; i < *n; ++i) {
    list[i] = types->items[i].text;
  }
  return list;
}

static void
check_end(Checker *checker,
          const TreeItem *item,
          uint16_t predicate,
          const PressValue *node,
          bool subject)
{
  const PressStr name =
      press_ontology_predicate(checker->ontology, predicate)->id;
  uint32_t n = 0;
  const PressStr *const types = types_of(checker, node, &n);
  if (!types) {
    return;
  }

  const bool fits =
      subject ? press_ontology_in_domain(checker->ontology, predicate, types, n)
              : press_ontology_in_range(checker->ontology, predicate, types, n);
  if (!fits) {
    press_check_fault(checker, item,
                      subject ? "statement.domain" : "statement.range",
                      "choose another predicate, or add the type",
                      "%s \"%.*s\" of type %.*s cannot be the %s of %.*s",
                      subject ? "subject" : "object",
                      CHECK_TEXT(press_value_text(node, "id")),
                      CHECK_TEXT(n ? types[0] : PRESS_NONE),
                      subject ? "subject" : "object", CHECK_TEXT(name));
  }
}

static void
check_symmetry(Checker *checker, const TreeItem *item, uint16_t predicate)
{
  const PressStr subject = press_value_text(item->value, "subject");
  const PressStr object = press_value_text(item->value, "object");

  if (press_str_equals(subject, object)) {
    press_check_fault(checker, item, "statement.loop",
                      "mend one of the ends, or remove the statement",
                      "\"%.*s\" is subject and object", CHECK_TEXT(subject));
  } else if (press_ontology_predicate(checker->ontology, predicate)
                 ->symmetric &&
             press_str_compare(subject, object) > 0) {
    press_check_fault(checker, item, "statement.symmetric",
                      "exchange subject and object",
                      "the ends of a symmetric statement are not in order");
  }
}

// An article is the subject of what the document says as a document
static void
check_article(Checker *checker,
              const TreeItem *item,
              uint16_t predicate,
              const PressValue *subject)
{
  const PressValue *const types = press_check_list(subject, "types");
  bool article = press_check_list(subject, "mentions")->n == 0;

  article = article && types->n == 1 &&
            press_str_equals(types->items[0].text, PRESS_STR("Article"));
  if (article &&
      !press_ontology_predicate(checker->ontology, predicate)->document_layer) {
    press_check_fault(checker, item, "statement.article",
                      "give it the subject that the sentence names",
                      "the article itself is the subject of a story edge");
  }
}

static void
check_proposition(Checker *checker, const TreeItem *item)
{
  const PressStr name = press_value_text(item->value, "predicate");
  const uint16_t predicate =
      press_ontology_find_predicate(checker->ontology, name);
  const PressValue *const subject =
      press_check_reference(checker, item, item->value, "subject", LIST_NODES);
  const PressValue *const object =
      press_check_reference(checker, item, item->value, "object", LIST_NODES);

  if (predicate == PRESS_NO_ROW) {
    press_check_fault(checker, item, "statement.predicate",
                      "write a predicate of the ontology, in its direction",
                      "predicate \"%.*s\" is not known", CHECK_TEXT(name));
    return;
  }
  check_symmetry(checker, item, predicate);
  if (subject) {
    check_end(checker, item, predicate, subject, true);
    check_article(checker, item, predicate, subject);
  }
  if (object) {
    check_end(checker, item, predicate, object, false);
  }
}

// A conditional or an adverb: the text hedges without a source
static bool
is_hedged(const PressValue *statement)
{
  const PressValue *const properties = press_value_get(statement, "properties");

  return press_value_text(properties, "modality").len ||
         press_value_text(properties, "trigger").len;
}

static void
check_status(Checker *checker, const TreeItem *item)
{
  const PressValue *const s = item->value;
  const PressStr status = press_value_text(s, "status");
  const bool sources = press_check_list(s, "sources")->n > 0;
  const bool said = is_text(s, "status", "reported") ||
                    is_text(s, "status", "alleged") ||
                    is_text(s, "status", "denied");

  if (is_text(s, "status", "asserted") && sources) {
    press_check_fault(checker, item, "statement.asserted",
                      "remove the sources, or write reported",
                      "an asserted statement has a source");
  }
  if (said && !sources && !is_hedged(s)) {
    press_check_fault(checker, item, "statement.sources",
                      "name who says it, or the word that hedges it as the "
                      "property \"trigger\"",
                      "status %.*s, but no source and no trigger",
                      CHECK_TEXT(status));
  }
  if (is_text(s, "status", "denied") && !is_text(s, "polarity", "negated")) {
    press_check_fault(checker, item, "statement.denied",
                      "write polarity negated",
                      "a denied statement is affirmed");
  }
  press_check_references(checker, item, s, "sources", LIST_NODES);
  press_check_sorted(checker, item, s, "sources");
}

// True if a list has a text. Lists are sorted; one that is not is gone through.
static bool
lists_text(const PressValue *list, PressStr text)
{
  uint32_t from = 0;
  uint32_t to = list->n;

  while (from < to) {
    const uint32_t middle = from + (to - from) / 2;
    const int c = press_str_compare(list->items[middle].text, text);
    if (!c) {
      return true;
    }
    from = c < 0 ? middle + 1 : from;
    to = c < 0 ? to : middle;
  }
  for (uint32_t i = 0; i < list->n; ++i) {
    if (press_str_equals(list->items[i].text, text)) {
      return true;
    }
  }
  return false;
}

static void
check_claim(Checker *checker, const TreeItem *item)
{
  const PressValue *const claim =
      press_check_reference(checker, item, item->value, "claim", LIST_CLAIMS);

  if (claim &&
      !lists_text(press_check_list(claim, "statements"), press_tree_id(item))) {
    press_check_fault(checker, item, "statement.claim",
                      "add the statement to the claim's list",
                      "claim \"%.*s\" does not list the statement",
                      CHECK_TEXT(press_value_text(claim, "id")));
  }
}

static void
check_time(Checker *checker, const TreeItem *item)
{
  const PressValue *const time = press_value_get(item->value, "time");
  const PressStr start = press_value_text(time, "start");
  const PressStr end = press_value_text(time, "end");
  const PressStr precision = press_value_text(time, "precision");
  if (!time || time->kind != PRESS_OBJECT) {
    return;
  }

  if (!press_check_is_precision(precision)) {
    press_check_fault(checker, item, "time.precision",
                      "write hour, day, week, month, quarter, season, year, "
                      "decade, vague, duration or set",
                      "precision \"%.*s\" is not known", CHECK_TEXT(precision));
  }
  press_check_date(checker, item, time, "start");
  press_check_date(checker, item, time, "end");
  if (start.len == 10 && end.len == 10 && press_str_compare(start, end) > 0) {
    press_check_fault(checker, item, "time.order", "exchange start and end",
                      "the time ends before it starts");
  }
  const bool open = press_str_equals(precision, PRESS_STR("duration")) ||
                    press_str_equals(precision, PRESS_STR("set"));
  if (open && (start.len || end.len)) {
    press_check_fault(checker, item, "time.bounds",
                      "write null as start and end, and the words as raw",
                      "a time of precision %.*s has bounds",
                      CHECK_TEXT(precision));
  }
  const bool vague = press_str_equals(precision, PRESS_STR("vague"));
  if (!open && !vague && !start.len && !end.len) {
    press_check_fault(
        checker, item, "time.bounds", "write start or end, or precision vague",
        "a time of precision %.*s has no bound", CHECK_TEXT(precision));
  }
}

static void
check_score(Checker *checker, const TreeItem *item)
{
  const PressValue *const score = press_value_get(item->value, "score");

  if (score && score->kind == PRESS_NUMBER &&
      (score->number < 0 || score->number > 1)) {
    press_check_fault(checker, item, "statement.score",
                      "write a number from 0 to 1", "score is %.*s",
                      CHECK_TEXT(score->text));
  }
}

static void
check_properties(Checker *checker, const TreeItem *item)
{
  static const char *const modalities[] = {
      "conditional", "capability", "purpose", "possible",
      "feared",      "unknown",    NULL};
  static const char *const extents[] = {"all", "some", NULL};
  const PressValue *const properties =
      press_value_get(item->value, "properties");
  const PressStr modality = press_value_text(properties, "modality");
  const PressStr extent = press_value_text(properties, "extent");

  if (!press_str_is_none(modality) &&
      !press_check_is_one_of(modality, modalities)) {
    press_check_fault(checker, item, "statement.property",
                      "write conditional, capability, purpose, possible, "
                      "feared or unknown",
                      "modality \"%.*s\" is not known", CHECK_TEXT(modality));
  }
  if (!press_str_is_none(extent) && !press_check_is_one_of(extent, extents)) {
    press_check_fault(checker, item, "statement.property", "write all or some",
                      "extent \"%.*s\" is not known", CHECK_TEXT(extent));
  }
  const PressStr purpose = press_value_text(properties, "purpose_ref");
  if (!press_str_is_none(purpose) &&
      !press_check_thing(checker, LIST_NODES, purpose)) {
    press_check_fault(checker, item, "reference.node", "write the id of a node",
                      "purpose_ref is \"%.*s\", which is no node",
                      CHECK_TEXT(purpose));
  }
}

void
press_check_statement(Checker *checker, const TreeItem *item)
{
  const PressValue *const evidence = press_check_list(item->value, "evidence");
  const PressValue *const quantity = press_value_get(item->value, "quantity");
  const PressValue *const derived = press_value_get(item->value, "derived");

  check_proposition(checker, item);
  check_status(checker, item);
  check_claim(checker, item);
  check_time(checker, item);
  if (quantity && quantity->kind == PRESS_OBJECT) {
    press_check_size(checker, item, quantity);
  }
  check_score(checker, item);
  check_properties(checker, item);
  if (!evidence->n) {
    press_check_fault(checker, item, "statement.evidence",
                      "add the span that says it, or remove the statement",
                      "the statement has no evidence");
  }
  for (uint32_t i = 0; i < evidence->n; ++i) {
    press_check_span(checker, item, evidence->items + i, "evidence");
  }
  press_check_spans_sorted(checker, item, evidence, "evidence");
  press_check_references(checker, item, derived, "from", LIST_STATEMENTS);
  press_check_sorted(checker, item, derived, "from");
}
