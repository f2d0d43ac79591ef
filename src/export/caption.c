// SPDX-License-Identifier: MIT

#include "export/caption.h"

/// Longest sentence in a tooltip, in characters
#define TOOLTIP_CHARACTERS 1000

/// Evidence that the picture names: the first of the best statement
static const PressSpan *
shown_span(const PressEdges *edges, const PressEdge *edge)
{
  const PressGraphStatement *const best =
      press_graph_statement(edges->graph, edge->best);
  return best->n_evidence ? &best->evidence[0] : NULL;
}

static PressStr
place_of(const PressEdges *edges, const PressEdge *edge, Arena *arena)
{
  const PressSpan *const span = shown_span(edges, edge);
  if (!span || !span->sentence) {
    return PRESS_STR("");
  }
  return press_arena_format(arena, "S%u", span->sentence);
}

static PressStr
status_of(const PressEdges *edges, const PressEdge *edge, bool words)
{
  return words ? press_labels_status(edge->status, edges->language)
               : press_certainty_name(edge->status);
}

/// A comparator as people write it
static PressStr
sign_of(PressStr comparator)
{
  if (press_str_equals(comparator, PRESS_STR(">="))) {
    return PRESS_STR("≥");
  }
  if (press_str_equals(comparator, PRESS_STR("<="))) {
    return PRESS_STR("≤");
  }
  return comparator;
}

/// Digits in groups of three, with a comma or, in French, a narrow blank
static PressStr
grouped(PressStr digits, PressLanguage language, Arena *arena)
{
  const PressStr comma =
      language == PRESS_FRENCH ? PRESS_STR("\xE2\x80\xAF") : PRESS_STR(",");
  size_t whole = 0;
  while (whole < digits.len && digits.data[whole] != '.') {
    ++whole;
  }
  char *const bytes = press_arena_take(arena, digits.len * (1 + comma.len) + 1);
  if (!bytes) {
    return PRESS_NONE;
  }
  size_t n = 0;
  for (size_t i = 0; i < digits.len; ++i) {
    const bool after_digit = i && digits.data[i - 1] != '-';
    if (after_digit && i < whole && (whole - i) % 3 == 0) {
      memcpy(bytes + n, comma.data, comma.len);
      n += comma.len;
    }
    bytes[n++] = digits.data[i];
  }
  return (PressStr){bytes, n};
}

/// " >= 1400" of the best statement, or empty if it has no number
static PressStr
bare_number(const PressQuantity *quantity, Arena *arena)
{
  const PressStr parts[] = {PRESS_STR(" "),
                            press_labels_quantity(arena, quantity->comparator,
                                                  quantity->value,
                                                  quantity->value_max)};
  return press_arena_join(arena, parts, 2);
}

/// " (≥ 3,100,000 euro)": the same for people
static PressStr
spoken_number(const PressQuantity *quantity,
              PressLanguage language,
              Arena *arena)
{
  const PressStr number = press_labels_quantity(
      arena, sign_of(quantity->comparator),
      grouped(quantity->value, language, arena),
      quantity->value_max.len ? grouped(quantity->value_max, language, arena)
                              : PRESS_NONE);
  const PressStr parts[] = {
      PRESS_STR(" ("),
      number,
      quantity->unit.len ? PRESS_STR(" ") : PRESS_STR(""),
      quantity->unit,
      PRESS_STR(")"),
  };
  return press_arena_join(arena, parts, sizeof parts / sizeof *parts);
}

static PressStr
number_of(const PressEdges *edges,
          const PressEdge *edge,
          bool words,
          Arena *arena)
{
  const PressQuantity *const quantity =
      press_graph_statement(edges->graph, edge->best)->quantity;
  if (!quantity || !quantity->value.len) {
    return PRESS_STR("");
  }
  return words ? spoken_number(quantity, edges->language, arena)
               : bare_number(quantity, arena);
}

PressCaption
press_caption_of(const PressEdges *edges,
                 const PressEdge *edge,
                 bool words,
                 Arena *arena)
{
  const bool negated = edge->polarity == PRESS_NEGATED;
  const PressStr number = number_of(edges, edge, words, arena);
  const PressStr colon =
      edges->language == PRESS_FRENCH ? PRESS_STR(" : ") : PRESS_STR(": ");
  const PressStr parts[] = {
      negated ? press_labels_not(edges->language) : PRESS_STR(""),
      negated ? colon : PRESS_STR(""),
      press_labels_predicate(edges->ontology, edge->predicate, edges->language),
      number,
  };
  const PressStr predicate =
      press_arena_join(arena, parts, sizeof parts / sizeof *parts);
  const PressStr place = place_of(edges, edge, arena);
  // A part that could not be made must not be missing silently
  return (PressCaption){
      .predicate = arena->failed ? PRESS_NONE : predicate,
      .status = status_of(edges, edge, words),
      .place = place,
  };
}

/// "Reuters, Citizen Lab", or empty
static PressStr
speakers_of(const PressEdges *edges, const PressEdge *edge, Arena *arena)
{
  const PressGraphStatement *const best =
      press_graph_statement(edges->graph, edge->best);
  if (!best->n_sources) {
    return PRESS_STR("");
  }
  const size_t n = 2 * (size_t)best->n_sources - 1;
  PressStr *const parts = press_arena_array(arena, n, sizeof *parts);
  if (!parts) {
    return PRESS_NONE;
  }
  for (size_t i = 0; i < n; ++i) {
    const uint32_t node = best->sources[i / 2];
    parts[i] = i % 2 ? PRESS_STR(", ")
                     : press_labels_node(press_graph_node(edges->graph, node),
                                         edges->language);
  }
  return press_arena_join(arena, parts, n);
}

PressStr
press_caption_tooltip(const PressEdges *edges,
                      const PressEdge *edge,
                      bool words,
                      Arena *arena)
{
  const PressSpan *const span = shown_span(edges, edge);
  const PressStr sentence =
      span ? press_labels_cut(arena,
                              press_graph_sentence_text(edges->graph, span),
                              TOOLTIP_CHARACTERS)
           : PRESS_STR("");
  const PressStr speakers = speakers_of(edges, edge, arena);
  const PressStr place = place_of(edges, edge, arena);
  const bool negated = edge->polarity == PRESS_NEGATED;
  const PressStr comma = PRESS_STR(", ");
  const PressStr nothing = PRESS_STR("");
  const PressStr parts[] = {
      speakers,
      speakers.len ? comma : nothing,
      status_of(edges, edge, words),
      negated ? comma : nothing,
      negated ? press_labels_not(edges->language) : nothing,
      place.len ? comma : nothing,
      place,
      sentence.len ? PRESS_STR(": ") : nothing,
      sentence,
  };
  const PressStr text =
      press_arena_join(arena, parts, sizeof parts / sizeof *parts);
  return arena->failed ? PRESS_NONE : text;
}

const PressDocument *
press_caption_newest(const PressGraph *graph)
{
  const PressDocument *newest = NULL;
  const uint32_t n = press_graph_n_documents(graph);
  for (uint32_t i = 0; i < n; ++i) {
    const PressDocument *const document = press_graph_document(graph, i);
    if (!newest ||
        press_str_compare(document->published, newest->published) > 0) {
      newest = document;
    }
  }
  return newest;
}

PressStr
press_caption_title(const PressGraph *graph,
                    PressLanguage language,
                    Arena *arena)
{
  const PressDocument *const newest = press_caption_newest(graph);
  if (!newest) {
    return PRESS_STR("");
  }
  const PressStr title =
      press_labels_cut(arena, newest->title.len ? newest->title : newest->uri,
                       PRESS_LABEL_CHARACTERS);
  const uint32_t n_more = press_graph_n_documents(graph) - 1;
  if (!n_more) {
    return title;
  }
  const bool french = language == PRESS_FRENCH;
  const PressStr more = press_arena_format(
      arena, french ? " (et %u autre%s)" : " (and %u other%s)", n_more,
      n_more > 1 ? "s" : "");
  const PressStr parts[] = {title, more};
  return press_arena_join(arena, parts, 2);
}
