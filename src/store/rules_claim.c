// SPDX-License-Identifier: MIT

// Claims and their relations (MODEL.md section 7), and warnings.

#include "graph/order.h"
#include "store/checker.h"

// The statement of a claim knows that it is said: by this claim, or by one with
// an earlier cue
static void
check_statements(Checker *checker, const TreeItem *item)
{
  const PressValue *const list = press_check_list(item->value, "statements");

  press_check_references(checker, item, item->value, "statements",
                         LIST_STATEMENTS);
  press_check_sorted(checker, item, item->value, "statements");
  for (uint32_t i = 0; i < list->n; ++i) {
    const PressValue *const statement =
        list->items[i].kind == PRESS_TEXT
            ? press_check_thing(checker, LIST_STATEMENTS, list->items[i].text)
            : NULL;
    if (statement && !press_value_text(statement, "claim").len) {
      press_check_fault(checker, item, "claim.statement",
                        "write the claim's id as the statement's claim",
                        "statement \"%.*s\" names no claim",
                        CHECK_TEXT(list->items[i].text));
    }
  }
}

void
press_check_claim(Checker *checker, const TreeItem *item)
{
  static const char *const acts[] = {
      "report", "declare", "reveal",  "confirm", "self-report",
      "claim",  "accuse",  "suspect", "deny",    "decline",
      "fear",   "unknown", NULL};
  const PressStr act = press_value_text(item->value, "speech_act");
  const PressValue *const cue = press_value_get(item->value, "cue");

  if (!press_check_is_one_of(act, acts)) {
    press_check_fault(checker, item, "claim.speech_act",
                      "write a speech act of the model: report, declare, "
                      "claim, accuse, deny ...",
                      "speech act \"%.*s\" is not known", CHECK_TEXT(act));
  }
  press_check_reference(checker, item, item->value, "source", LIST_NODES);
  press_check_date(checker, item, item->value, "said_on");
  if (cue && cue->kind == PRESS_OBJECT) {
    press_check_span(checker, item, cue, "cue");
  }
  check_statements(checker, item);
}

void
press_check_relation(Checker *checker, const TreeItem *item)
{
  static const char *const types[] = {
      "CONTRADICTS", "SUPERSEDES",      "FOLLOWS", "CORROBORATES",
      "ILLUSTRATES", "IN_TENSION_WITH", NULL};
  const PressStr type = press_value_text(item->value, "type");
  const PressStr from = press_value_text(item->value, "from");
  const PressStr to = press_value_text(item->value, "to");

  if (!press_check_is_one_of(type, types)) {
    press_check_fault(checker, item, "relation.type",
                      "write CONTRADICTS, SUPERSEDES, FOLLOWS, CORROBORATES, "
                      "ILLUSTRATES or IN_TENSION_WITH",
                      "relation \"%.*s\" is not known", CHECK_TEXT(type));
  }
  press_check_reference(checker, item, item->value, "from", LIST_CLAIMS);
  press_check_reference(checker, item, item->value, "to", LIST_CLAIMS);
  if (press_str_equals(from, to)) {
    press_check_fault(checker, item, "relation.loop", "remove the relation",
                      "claim \"%.*s\" is related to itself", CHECK_TEXT(from));
  } else if (press_is_symmetric_relation(type) &&
             press_str_compare(from, to) > 0) {
    press_check_fault(checker, item, "relation.symmetric",
                      "exchange from and to",
                      "the ends of a symmetric relation are not in order");
  }
}

static bool
has_sentence(const Checker *checker, const TreeItem *item)
{
  const PressValue *const number = press_value_get(item->value, "sentence");
  const PressValue *const document = press_check_thing(
      checker, LIST_DOCUMENTS, press_value_text(item->value, "document"));

  return !number || number->kind != PRESS_NUMBER || !document ||
         (number->number >= 1 &&
          number->number <= press_check_list(document, "sentences")->n);
}

void
press_check_warning(Checker *checker, const TreeItem *item)
{
  static const char *const kinds[] = {
      "weekday", "type_clash", "number_conflict", "domain", "limit", NULL};
  const PressStr kind = press_value_text(item->value, "kind");

  press_check_reference(checker, item, item->value, "document", LIST_DOCUMENTS);
  if (!press_check_is_one_of(kind, kinds)) {
    press_check_fault(checker, item, "warning.kind",
                      "write weekday, type_clash, number_conflict, domain or "
                      "limit",
                      "warning \"%.*s\" is not known", CHECK_TEXT(kind));
  }
  if (!has_sentence(checker, item)) {
    press_check_fault(checker, item, "warning.sentence",
                      "write the number of a sentence, or null",
                      "the warning names a sentence that is not there");
  }
}
