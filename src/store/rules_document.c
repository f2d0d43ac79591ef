// SPDX-License-Identifier: MIT

// Documents, their sentences, and spans (MODEL.md section 11, invariants).

#include "base/json_read.h"
#include "base/sha256.h"
#include "store/checker.h"

// True between two characters of valid UTF-8
static bool
is_boundary(PressStr text, uint64_t at)
{
  return at >= text.len || ((unsigned char)text.data[at] & 0xC0U) != 0x80U;
}

// Number of a value that is no fraction's or giant's
static bool
number_of(const PressValue *value, uint64_t *number)
{
  const bool fits = value && value->kind == PRESS_NUMBER &&
                    value->number >= 0 && value->number < 9e15;

  if (fits) {
    *number = (uint64_t)value->number;
  }
  return fits;
}

static void
check_text(Checker *checker, const TreeItem *item, PressStr text)
{
  const PressStr sha256 = press_value_text(item->value, "sha256");
  uint64_t bytes = 0;
  char hex[65];

  press_sha256_text(text, hex);
  if (!press_str_equals(sha256, press_str(hex))) {
    press_check_fault(checker, item, "document.sha256",
                      "write the SHA-256 of the text, or the text that it was",
                      "sha256 does not fit the text, which has %.12s...", hex);
  }
  if (press_value_uint(item->value, "bytes", &bytes) && bytes != text.len) {
    press_check_fault(checker, item, "document.bytes",
                      "write the number of bytes of the text",
                      "bytes is %llu, the text has %zu",
                      (unsigned long long)bytes, text.len);
  }
}

static void
check_sha256(Checker *checker, const TreeItem *item)
{
  const PressStr sha256 = press_value_text(item->value, "sha256");
  bool good = sha256.len == 64;

  for (size_t i = 0; good && i < sha256.len; ++i) {
    const char c = sha256.data[i];
    good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
  if (!good) {
    press_check_fault(checker, item, "document.sha256",
                      "write the SHA-256 of the article's text",
                      "sha256 is not 64 hex digits in lower case");
  }
}

static void
check_sentence(Checker *checker,
               const TreeItem *item,
               const PressValue *sentence,
               uint32_t number,
               uint64_t *last)
{
  const PressStr text = press_value_text(item->value, "text");
  uint64_t bytes = 0;
  uint64_t start = 0;
  uint64_t end = 0;
  if (sentence->kind != PRESS_LIST || sentence->n < 2 ||
      !number_of(sentence->items, &start) ||
      !number_of(sentence->items + 1, &end)) {
    return;
  }

  const bool has_bytes = press_value_uint(item->value, "bytes", &bytes);
  if (start >= end || (has_bytes && end > bytes)) {
    press_check_fault(checker, item, "sentence.range",
                      "write start < end <= bytes",
                      "sentence %u is [%llu, %llu] in a text of %llu bytes",
                      number, (unsigned long long)start,
                      (unsigned long long)end, (unsigned long long)bytes);
  } else if (start < *last) {
    press_check_fault(checker, item, "sentence.order",
                      "sort the sentences, and end each before the next",
                      "sentence %u begins before the one in front ends",
                      number);
  } else if (!press_str_is_none(text) &&
             (!is_boundary(text, start) || !is_boundary(text, end))) {
    press_check_fault(checker, item, "sentence.boundary",
                      "count bytes of UTF-8 to the next whole character",
                      "sentence %u starts or ends inside a character", number);
  }
  *last = end;
}

void
press_check_document(Checker *checker, const TreeItem *item)
{
  const PressStr text = press_value_text(item->value, "text");
  const PressStr language = press_value_text(item->value, "language");
  const PressValue *const sentences =
      press_check_list(item->value, "sentences");
  uint64_t last = 0;

  if (press_str_is_none(text)) {
    check_sha256(checker, item);
  } else {
    check_text(checker, item, text);
  }
  if (!language.len) {
    press_check_fault(checker, item, "document.language", "write fr or en",
                      "the document has no language");
  }
  press_check_date(checker, item, item->value, "published");
  press_check_date(checker, item, item->value, "anchor");
  for (uint32_t i = 0; i < sentences->n; ++i) {
    check_sentence(checker, item, sentences->items + i, i + 1, &last);
  }
}

/// A span that is looked at, and its document
typedef struct {
  const TreeItem *item;
  const PressValue *span;
  const PressValue *document;
  const char *what;
  uint64_t start;
  uint64_t end;
} Place;

static void
check_in_sentence(Checker *checker, const Place *place)
{
  const PressValue *const sentences =
      press_check_list(place->document, "sentences");
  const PressValue *const number = press_value_get(place->span, "sentence");
  uint64_t at = 0;
  uint64_t start = 0;
  uint64_t end = 0;

  if (!number_of(number, &at) || !at || at > sentences->n) {
    press_check_fault(checker, place->item, "span.sentence",
                      "write the number of the sentence, from 1",
                      "%s at %llu names a sentence that is not there",
                      place->what, (unsigned long long)place->start);
    return;
  }
  const PressValue *const sentence = sentences->items + (at - 1);
  if (sentence->kind == PRESS_LIST && sentence->n > 1 &&
      number_of(sentence->items, &start) &&
      number_of(sentence->items + 1, &end) &&
      (place->start < start || place->end > end)) {
    press_check_fault(checker, place->item, "span.sentence",
                      "mend the offsets or the number of the sentence",
                      "%s [%llu, %llu] lies outside of sentence %llu",
                      place->what, (unsigned long long)place->start,
                      (unsigned long long)place->end, (unsigned long long)at);
  }
}

static void
check_own_text(Checker *checker, const Place *place)
{
  const PressStr all = press_value_text(place->document, "text");
  const PressStr own = press_value_text(place->span, "text");

  if (press_str_is_none(all)) {
    if (press_str_is_none(own)) {
      press_check_fault(checker, place->item, "span.text",
                        "write the text of the span, or that of the document",
                        "%s at %llu has no text, and its document has none",
                        place->what, (unsigned long long)place->start);
    }
    return;
  }
  if (!is_boundary(all, place->start) || !is_boundary(all, place->end)) {
    press_check_fault(checker, place->item, "span.boundary",
                      "count bytes of UTF-8 to the next whole character",
                      "%s [%llu, %llu] starts or ends inside a character",
                      place->what, (unsigned long long)place->start,
                      (unsigned long long)place->end);
    return;
  }
  if (place->end <= all.len && !press_str_is_none(own) &&
      !press_str_equals(own, press_str_cut(all, place->start, place->end))) {
    press_check_fault(checker, place->item, "span.text",
                      "mend the offsets or the text",
                      "%s [%llu, %llu] does not say \"%.*s\"", place->what,
                      (unsigned long long)place->start,
                      (unsigned long long)place->end, CHECK_TEXT(own));
  }
}

// A span without offsets, of gold made of a page
static void
check_no_offsets(Checker *checker, const Place *place)
{
  const PressStr own = press_value_text(place->span, "text");
  const PressStr surface = press_value_text(place->span, "surface");

  if (!own.len && !surface.len) {
    press_check_fault(checker, place->item, "span.range", "write start and end",
                      "%s has neither offsets nor text", place->what);
  }
}

void
press_check_span(Checker *checker,
                 const TreeItem *item,
                 const PressValue *span,
                 const char *what)
{
  Place place = {.item = item, .span = span, .what = what};
  uint64_t bytes = 0;

  place.document =
      press_check_reference(checker, item, span, "document", LIST_DOCUMENTS);
  if (!place.document) {
    return;
  }
  if (!number_of(press_value_get(span, "start"), &place.start) ||
      !number_of(press_value_get(span, "end"), &place.end)) {
    check_no_offsets(checker, &place);
    return;
  }
  press_value_uint(place.document, "bytes", &bytes);
  if (place.start >= place.end || place.end > bytes) {
    press_check_fault(checker, item, "span.range",
                      "write start < end <= bytes of the document",
                      "%s is [%llu, %llu] in a text of %llu bytes", what,
                      (unsigned long long)place.start,
                      (unsigned long long)place.end, (unsigned long long)bytes);
    return;
  }
  check_own_text(checker, &place);
  check_in_sentence(checker, &place);
}

// Order of two spans of a list
static int
compare(const PressValue *a, const PressValue *b)
{
  const PressValue *const starts[] = {press_value_get(a, "start"),
                                      press_value_get(b, "start")};
  const PressValue *const ends[] = {press_value_get(a, "end"),
                                    press_value_get(b, "end")};
  uint64_t start[2] = {0, 0};
  uint64_t end[2] = {0, 0};
  const int c = press_str_compare(press_value_text(a, "document"),
                                  press_value_text(b, "document"));

  for (int i = 0; i < 2; ++i) {
    // What has no start comes first
    start[i] = number_of(starts[i], start + i) ? start[i] + 1 : 0;
    end[i] = number_of(ends[i], end + i) ? end[i] : 0;
  }
  if (c || start[0] != start[1]) {
    return c ? c : start[0] < start[1] ? -1 : 1;
  }
  return end[0] > end[1] ? -1 : end[0] < end[1];
}

void
press_check_spans_sorted(Checker *checker,
                         const TreeItem *item,
                         const PressValue *list,
                         const char *what)
{
  for (uint32_t i = 1; i < list->n; ++i) {
    if (compare(list->items + i - 1, list->items + i) > 0) {
      press_check_fault(checker, item, "list.sorted",
                        "sort by document, start, longest first",
                        "%s %u stands behind a later one", what, i + 1);
      return;
    }
  }
}
