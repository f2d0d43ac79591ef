// SPDX-License-Identifier: MIT

/// @file order.h The canonical order of everything in a graph

#ifndef PRESS_GRAPH_ORDER_H
#define PRESS_GRAPH_ORDER_H

#include "base/arena.h"

#include <pressgraph/graph.h>

/*
   Comparing: <0, 0, >0. Each order is total, so that of two copies of a thing
   the smaller can stand whatever the order in which they came.
*/

/// Order of texts by bytes, none last
int press_order_text(PressStr a, PressStr b);

/// Order of values by their canonical JSON text; null is none and last
int press_order_value(const PressValue *a, const PressValue *b);

int press_order_members(const PressMembers *a, const PressMembers *b);

/// By document, start, longest first, sentence; then whatever else they carry
int press_order_span(const PressSpan *a, const PressSpan *b);

int press_order_sentences(const PressDocument *a, const PressDocument *b);

/// Times, quantities: null last
int press_order_time(const PressTime *a, const PressTime *b);

int press_order_quantity(const PressQuantity *a, const PressQuantity *b);

int press_order_relation(const PressClaimRelation *a,
                         const PressClaimRelation *b);

int press_order_warning(const PressGraphWarning *a, const PressGraphWarning *b);

/// Order of lists of numbers, element by element, the longer first
int press_order_indices(const uint32_t *a,
                        uint32_t n_a,
                        const uint32_t *b,
                        uint32_t n_b);

/// True for a relation of claims that has no direction
bool press_is_symmetric_relation(PressStr type);

/*
   Sorting in place; of equal things one stays. Two spans are equal if place and
   kind are, whatever they carry.
*/

void press_sort_texts(PressStr *items, uint32_t *n);

void press_sort_indices(uint32_t *items, uint32_t *n);

void press_sort_spans(PressSpan *items, uint32_t *n);

void press_sort_mentions(PressMention *items, uint32_t *n);

/**
   Types in ontology order, unknown ones behind them.

   @param scratch Of the work.
   @return false if memory is out.
*/
bool press_sort_types(const PressOntology *ontology,
                      Arena *scratch,
                      PressStr *items,
                      uint32_t *n);

#endif // PRESS_GRAPH_ORDER_H
