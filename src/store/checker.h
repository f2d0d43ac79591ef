// SPDX-License-Identifier: MIT

/// @file checker.h A document that is checked against the rules of the model

#ifndef PRESS_STORE_CHECKER_H
#define PRESS_STORE_CHECKER_H

#include "base/map.h"
#include "store/tree.h"

#include <pressgraph/document.h>

/*
   The rules look at values, not at a graph, so that a document with dangling or
   double ids is checked to its end. A member of the wrong kind is reported by
   the schema; rules take it for absent. Numbers of things are those of the
   lists of the document; of things with one id the first counts.
*/

/// Things that are referred to by id
#define N_ID_LISTS 4

/// A document that is being checked
typedef struct {
  PressWorld *world;
  const DocumentTree *tree;
  const PressOntology *ontology;
  PressFaultSink sink;
  void *handle;
  size_t n_faults;
  Arena arena;         ///< Of the whole check
  Map ids[N_ID_LISTS]; ///< By DocumentList
  bool broken;         ///< Cannot be made a graph
  size_t line_offset;  ///< Where lines are counted to
  size_t line;         ///< Line of that place
} Checker;

/// Report a fault of an element
void press_check_fault(Checker *checker,
                       const TreeItem *item,
                       const char *rule,
                       const char *remedy,
                       const char *format,
                       ...) __attribute__((format(printf, 5, 6)));

/// Length and bytes of a text for "%.*s", cut where it is long
#define CHECK_TEXT(text)                                                       \
  (int)((text).len < 80 ? (text).len : 80), (text).data ? (text).data : ""

/// Number of the thing with an id, or MAP_NONE
uint32_t
press_check_find(const Checker *checker, DocumentList list, PressStr id);

/// Value of the thing with an id, or null
const PressValue *
press_check_thing(const Checker *checker, DocumentList list, PressStr id);

/// As press_check_thing; reports an id that is there and leads nowhere
const PressValue *press_check_reference(Checker *checker,
                                        const TreeItem *item,
                                        const PressValue *object,
                                        const char *member,
                                        DocumentList list);

/// Every text of a list member refers to something
void press_check_references(Checker *checker,
                            const TreeItem *item,
                            const PressValue *object,
                            const char *member,
                            DocumentList list);

/// A list member of an object, or an empty list
const PressValue *press_check_list(const PressValue *object,
                                   const char *member);

/// Texts of a list member ascend, none twice
void press_check_sorted(Checker *checker,
                        const TreeItem *item,
                        const PressValue *object,
                        const char *member);

/// True for one of some texts; the list ends with null
bool press_check_is_one_of(PressStr text, const char *const *choices);

/// An ISO date or date-time with offset, if the member is a text
void press_check_date(Checker *checker,
                      const TreeItem *item,
                      const PressValue *object,
                      const char *member);

/// A text is a precision of dates
bool press_check_is_precision(PressStr text);

/// Well-formed comparator and value
void press_check_size(Checker *checker,
                      const TreeItem *item,
                      const PressValue *quantity);

/**
   A place in a document: document, sentence, offsets, own text.

   @param what "mention", "evidence", "cue".
*/
void press_check_span(Checker *checker,
                      const TreeItem *item,
                      const PressValue *span,
                      const char *what);

/// Spans are in order: document, start, longest first
void press_check_spans_sorted(Checker *checker,
                              const TreeItem *item,
                              const PressValue *list,
                              const char *what);

// One function for each kind of element

void press_check_document(Checker *checker, const TreeItem *item);

void press_check_node(Checker *checker, const TreeItem *item);

void press_check_statement(Checker *checker, const TreeItem *item);

void press_check_claim(Checker *checker, const TreeItem *item);

void press_check_relation(Checker *checker, const TreeItem *item);

void press_check_warning(Checker *checker, const TreeItem *item);

/// Chains of all derived statements; false if memory is out
bool press_check_derived(Checker *checker);

#endif // PRESS_STORE_CHECKER_H
