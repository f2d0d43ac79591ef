// SPDX-License-Identifier: MIT

// The canonical order of a document (MODEL.md section 11, "Bytes"): texts by
// bytes; spans by document, start, longest first. Values are ordered by their
// canonical JSON text without writing it: the first place where two texts
// differ decides, and what stands there follows from the values. Documents,
// nodes and so on are numbered in the order of their ids when lists are sorted,
// so references compare as numbers.

#include "graph/order.h"

#include <stdlib.h>

static int
compare_numbers(uint64_t a, uint64_t b)
{
  return (a > b) - (a < b);
}

int
press_order_text(PressStr a, PressStr b)
{
  const bool no_a = press_str_is_none(a);
  const bool no_b = press_str_is_none(b);

  return no_a || no_b ? no_a - no_b : press_str_compare(a, b);
}

// The byte that a JSON string has where the text has position `at`
static unsigned
json_byte(PressStr text, size_t at)
{
  const unsigned byte = at < text.len ? (unsigned char)text.data[at] : '"';

  return at < text.len && (byte < 0x20 || byte == '"' || byte == '\\') ? '\\'
                                                                       : byte;
}

// The byte behind a backslash
static unsigned
escape_byte(unsigned char byte)
{
  static const char short_names[] = "\bb\ff\nn\rr\tt";

  for (size_t i = 0; i + 1 < sizeof short_names; i += 2) {
    if (byte == (unsigned char)short_names[i]) {
      return (unsigned char)short_names[i + 1];
    }
  }
  return byte < 0x20 ? 'u' : byte;
}

static int
order_json_text(PressStr a, PressStr b)
{
  size_t at = 0;

  while (at < a.len && at < b.len && a.data[at] == b.data[at]) {
    ++at;
  }
  if (at == a.len && at == b.len) {
    return 0;
  }
  const int c = compare_numbers(json_byte(a, at), json_byte(b, at));
  if (c || at >= a.len || at >= b.len) {
    return c;
  }
  const unsigned char x = (unsigned char)a.data[at];
  const unsigned char y = (unsigned char)b.data[at];
  const int e = compare_numbers(escape_byte(x), escape_byte(y));
  return e ? e : compare_numbers(x, y);
}

// Rank of the byte that a value's JSON text begins with
static int
first_byte(const PressValue *value)
{
  switch (value->kind) {
  case PRESS_TEXT:
    return '"';
  case PRESS_NUMBER:
    return value->text.len ? (unsigned char)value->text.data[0] : '0';
  case PRESS_LIST:
    return '[';
  case PRESS_BOOL:
    return value->boolean ? 't' : 'f';
  case PRESS_NULL:
    return 'n';
  case PRESS_OBJECT:
    break;
  }
  return '{';
}

// Behind a list's last element comes a bracket, which is greater than the comma
// before a further one; an empty object ends in a brace, greater than a quote
static int
order_ends(uint32_t n_a, uint32_t n_b)
{
  return (n_a < n_b) - (n_a > n_b);
}

static int
order_items(const PressValue *a, const PressValue *b)
{
  const uint32_t n = a->n < b->n ? a->n : b->n;

  for (uint32_t i = 0; i < n; ++i) {
    int c = 0;
    if (a->kind == PRESS_OBJECT) {
      c = order_json_text(a->names[i], b->names[i]);
    }
    c = c ? c : press_order_value(a->items + i, b->items + i);
    if (c) {
      return c;
    }
  }
  return order_ends(a->n, b->n);
}

int
press_order_value(const PressValue *a, const PressValue *b)
{
  if (!a || !b) {
    return !a - !b;
  }
  const int c = first_byte(a) - first_byte(b);
  if (c || a->kind != b->kind) {
    return c;
  }
  if (a->kind == PRESS_TEXT) {
    return order_json_text(a->text, b->text);
  }
  if (a->kind == PRESS_NUMBER) {
    return press_str_compare(a->text, b->text);
  }
  return a->kind == PRESS_LIST || a->kind == PRESS_OBJECT ? order_items(a, b)
                                                          : 0;
}

int
press_order_members(const PressMembers *a, const PressMembers *b)
{
  const PressValue x = {
      .kind = PRESS_OBJECT, .n = a->n, .names = a->names, .items = a->values};
  const PressValue y = {
      .kind = PRESS_OBJECT, .n = b->n, .names = b->names, .items = b->values};

  return order_items(&x, &y);
}

// Place of a span; a start that is not known comes first
static int
order_place(const PressSpan *a, const PressSpan *b)
{
  // + 1 brings PRESS_NO_INDEX round to 0
  const uint32_t start_a = a->start + 1;
  const uint32_t start_b = b->start + 1;
  const uint32_t end_a = a->end == PRESS_NO_INDEX ? 0 : a->end;
  const uint32_t end_b = b->end == PRESS_NO_INDEX ? 0 : b->end;
  int c = compare_numbers(a->document, b->document);

  c = c ? c : compare_numbers(start_a, start_b);
  c = c ? c : compare_numbers(end_b, end_a);
  return c ? c : compare_numbers(a->sentence, b->sentence);
}

static int
order_span_rest(const PressSpan *a, const PressSpan *b)
{
  const int c = press_order_text(a->text, b->text);

  return c ? c : press_order_members(&a->extra, &b->extra);
}

int
press_order_span(const PressSpan *a, const PressSpan *b)
{
  const int c = order_place(a, b);

  return c ? c : order_span_rest(a, b);
}

// Spans without offsets are told apart by what they carry
static bool
same_place(const PressSpan *a, const PressSpan *b)
{
  return !order_place(a, b) &&
         (a->start != PRESS_NO_INDEX || !order_span_rest(a, b));
}

// Numbers by their digits: a comma behind the shorter one is less than any
static int
order_digits(uint32_t a, uint32_t b)
{
  uint64_t x = a;
  uint64_t y = b;

  if (x == y) {
    return 0;
  }
  // Bring both to ten digits; what was filled up is the shorter text
  while (x && x < 1000000000U) {
    x *= 10;
  }
  while (y && y < 1000000000U) {
    y *= 10;
  }
  const int c = compare_numbers(x, y);
  return c ? c : compare_numbers(a, b);
}

int
press_order_sentences(const PressDocument *a, const PressDocument *b)
{
  const uint32_t n =
      a->n_sentences < b->n_sentences ? a->n_sentences : b->n_sentences;

  for (uint32_t i = 0; i < n; ++i) {
    const PressSentence *const x = a->sentences + i;
    const PressSentence *const y = b->sentences + i;
    int c = order_digits(x->start, y->start);

    c = c ? c : order_digits(x->end, y->end);
    c = c ? c
          : press_str_compare(press_sentence_kind_name(x->kind),
                              press_sentence_kind_name(y->kind));
    if (c) {
      return c;
    }
  }
  return order_ends(a->n_sentences, b->n_sentences);
}

int
press_order_time(const PressTime *a, const PressTime *b)
{
  if (!a || !b) {
    return !a - !b;
  }
  int c = press_order_text(a->start, b->start);
  c = c ? c : press_order_text(a->end, b->end);
  c = c ? c : press_order_text(a->precision, b->precision);
  c = c ? c : press_order_text(a->raw, b->raw);
  return c ? c : press_order_members(&a->extra, &b->extra);
}

int
press_order_quantity(const PressQuantity *a, const PressQuantity *b)
{
  if (!a || !b) {
    return !a - !b;
  }
  int c = press_order_text(a->value, b->value);
  c = c ? c : press_order_text(a->value_max, b->value_max);
  c = c ? c : press_order_text(a->comparator, b->comparator);
  c = c ? c : press_order_text(a->unit, b->unit);
  c = c ? c : press_order_text(a->raw, b->raw);
  return c ? c : press_order_members(&a->extra, &b->extra);
}

int
press_order_relation(const PressClaimRelation *a, const PressClaimRelation *b)
{
  int c = press_str_compare(a->type, b->type);

  c = c ? c : compare_numbers(a->from, b->from);
  c = c ? c : compare_numbers(a->to, b->to);
  return c ? c : press_order_members(&a->extra, &b->extra);
}

int
press_order_warning(const PressGraphWarning *a, const PressGraphWarning *b)
{
  int c = compare_numbers(a->document, b->document);

  c = c ? c : compare_numbers(a->sentence, b->sentence);
  c = c ? c : press_str_compare(a->kind, b->kind);
  c = c ? c : press_str_compare(a->text, b->text);
  return c ? c : press_order_members(&a->extra, &b->extra);
}

int
press_order_indices(const uint32_t *a,
                    uint32_t n_a,
                    const uint32_t *b,
                    uint32_t n_b)
{
  const uint32_t n = n_a < n_b ? n_a : n_b;

  for (uint32_t i = 0; i < n; ++i) {
    if (a[i] != b[i]) {
      return a[i] < b[i] ? -1 : 1;
    }
  }
  return order_ends(n_a, n_b);
}

bool
press_is_symmetric_relation(PressStr type)
{
  return press_str_equals(type, PRESS_STR("CONTRADICTS")) ||
         press_str_equals(type, PRESS_STR("CORROBORATES")) ||
         press_str_equals(type, PRESS_STR("IN_TENSION_WITH"));
}

static int
compare_texts(const void *a, const void *b)
{
  return press_str_compare(*(const PressStr *)a, *(const PressStr *)b);
}

void
press_sort_texts(PressStr *items, uint32_t *n)
{
  uint32_t kept = 0;

  if (*n > 1) {
    qsort(items, *n, sizeof *items, compare_texts);
  }
  for (uint32_t i = 0; i < *n; ++i) {
    if (!kept || !press_str_equals(items[kept - 1], items[i])) {
      items[kept++] = items[i];
    }
  }
  *n = kept;
}

static int
compare_indices(const void *a, const void *b)
{
  return compare_numbers(*(const uint32_t *)a, *(const uint32_t *)b);
}

void
press_sort_indices(uint32_t *items, uint32_t *n)
{
  uint32_t kept = 0;

  if (*n > 1) {
    qsort(items, *n, sizeof *items, compare_indices);
  }
  for (uint32_t i = 0; i < *n; ++i) {
    if (!kept || items[kept - 1] != items[i]) {
      items[kept++] = items[i];
    }
  }
  *n = kept;
}

static int
compare_spans(const void *a, const void *b)
{
  return press_order_span(a, b);
}

void
press_sort_spans(PressSpan *items, uint32_t *n)
{
  uint32_t kept = 0;

  if (*n > 1) {
    qsort(items, *n, sizeof *items, compare_spans);
  }
  for (uint32_t i = 0; i < *n; ++i) {
    if (!kept || !same_place(items + kept - 1, items + i)) {
      items[kept++] = items[i];
    }
  }
  *n = kept;
}

static int
compare_mentions(const void *a, const void *b)
{
  const PressMention *const x = a;
  const PressMention *const y = b;
  int c = order_place(&x->span, &y->span);

  c = c ? c
        : press_str_compare(press_mention_kind_name(x->kind),
                            press_mention_kind_name(y->kind));
  return c ? c : order_span_rest(&x->span, &y->span);
}

void
press_sort_mentions(PressMention *items, uint32_t *n)
{
  uint32_t kept = 0;

  if (*n > 1) {
    qsort(items, *n, sizeof *items, compare_mentions);
  }
  for (uint32_t i = 0; i < *n; ++i) {
    if (!kept || items[kept - 1].kind != items[i].kind ||
        !same_place(&items[kept - 1].span, &items[i].span)) {
      items[kept++] = items[i];
    }
  }
  *n = kept;
}

/// A type with its place in the ontology
typedef struct {
  uint16_t row;
  PressStr id;
} TypeRow;

static int
compare_type_rows(const void *a, const void *b)
{
  const TypeRow *const x = a;
  const TypeRow *const y = b;
  const int c = compare_numbers(x->row, y->row);

  return c ? c : press_str_compare(x->id, y->id);
}

bool
press_sort_types(const PressOntology *ontology,
                 Arena *scratch,
                 PressStr *items,
                 uint32_t *n)
{
  if (*n < 2) {
    return true;
  }
  TypeRow *const rows = press_arena_array(scratch, *n, sizeof *rows);
  if (!rows) {
    return false;
  }

  for (uint32_t i = 0; i < *n; ++i) {
    rows[i] = (TypeRow){press_ontology_find_type(ontology, items[i]), items[i]};
  }
  qsort(rows, *n, sizeof *rows, compare_type_rows);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < *n; ++i) {
    if (!kept || !press_str_equals(items[kept - 1], rows[i].id)) {
      items[kept++] = rows[i].id;
    }
  }
  *n = kept;
  return true;
}
