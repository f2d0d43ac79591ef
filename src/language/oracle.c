// SPDX-License-Identifier: MIT

#include "language/oracle.h"

/// Head of a word; the root has none
static uint32_t
head_of(const ParseState *s, const uint32_t *heads, uint32_t word)
{
  return word < s->n ? heads[word] : NO_HEAD;
}

/// Right arcs between the top of the stack and what is not on the stack yet,
/// without the arc from `spared` to it
static uint32_t
top_cost(const ParseState *s, const uint32_t *heads, uint32_t spared)
{
  const uint32_t top = s->stack[s->n_stack - 1];
  uint32_t cost = 0;
  for (uint32_t b = s->next; b < s->n; ++b) {
    cost += heads[b] == top;
  }
  const uint32_t head = heads[top];
  return cost + (head >= s->next && head <= s->n && head != spared);
}

uint32_t
press_oracle_cost(const ParseState *s, const uint32_t *heads, Move move)
{
  if (move == MOVE_RIGHT) {
    return top_cost(s, heads, NO_HEAD);
  }
  if (move == MOVE_LEFT) {
    uint32_t cost = top_cost(s, heads, s->next);
    if (s->n_stack > 1) {
      cost += heads[s->stack[s->n_stack - 1]] == s->stack[s->n_stack - 2];
    }
    return cost;
  }
  uint32_t cost = 0;
  for (uint32_t i = 0; i < s->n_stack; ++i) {
    const uint32_t word = s->stack[i];
    cost += head_of(s, heads, word) == s->next;
    cost += i + 1 < s->n_stack && head_of(s, heads, s->next) == word;
  }
  return cost;
}

bool
press_oracle_is_projective(const uint32_t *heads, uint32_t n)
{
  for (uint32_t i = 0; i < n; ++i) {
    const uint32_t from = i < heads[i] ? i : heads[i];
    const uint32_t to = i < heads[i] ? heads[i] : i;
    for (uint32_t k = from + 1; k < to && k < n; ++k) {
      if (heads[k] < from || heads[k] > to) {
        return false;
      }
    }
  }
  return true;
}
