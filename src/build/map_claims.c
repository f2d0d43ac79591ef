// SPDX-License-Identifier: MIT

// Claims: what one source says in one act of saying, and which contradict each
// other.

#include "build/mapper.h"

#include <inttypes.h>
#include <stdio.h>

/// Room for what tells claims apart: two numbers and an act
enum { CLAIM_KEY = 64 };

static PressStr
claim_key(const Frame *frame, uint32_t source, char text[CLAIM_KEY])
{
  const int n =
      snprintf(text, CLAIM_KEY, "%" PRIu32 " %" PRIu32 " %.*s", frame->cue,
               source, (int)frame->act.len, frame->act.data);
  return (PressStr){text, n < CLAIM_KEY ? (size_t)n : CLAIM_KEY - 1};
}

/// Claims are added in the order of this list: its index is the graph's
static uint32_t
find_claim(const Mapper *m, const Frame *frame, uint32_t source)
{
  char text[CLAIM_KEY];
  const uint32_t i =
      press_map_get(&m->claim_of, claim_key(frame, source, text));
  return i == MAP_NONE ? PRESS_NO_INDEX : i;
}

static const Frame *
frame_of(const Mapper *m, const Statement *s)
{
  const bool claimed = s->frame != NO_ITEM && s->status != PRESS_ASSERTED &&
                       press_str_is_none(s->derived);
  return claimed ? &m->s->frames.items[s->frame] : NULL;
}

uint32_t
press_map_claim_of(const Mapper *m, const Statement *s)
{
  const Frame *const frame = frame_of(m, s);
  return frame ? find_claim(m, frame,
                            frame->n_sources ? frame->sources[0] : NO_ITEM)
               : PRESS_NO_INDEX;
}

static PressStatus
gather_claim(Mapper *m, const Frame *frame, uint32_t source, uint32_t statement)
{
  uint32_t index = find_claim(m, frame, source);
  if (index == PRESS_NO_INDEX) {
    if (!PRESS_ROOM(m->arena, &m->claims)) {
      return PRESS_NO_MEMORY;
    }
    char text[CLAIM_KEY];
    const PressStr key =
        press_arena_str(m->arena, claim_key(frame, source, text));
    index = (uint32_t)m->claims.n++;
    if (press_str_is_none(key) || !press_map_put(&m->claim_of, key, index)) {
      return PRESS_NO_MEMORY;
    }
    m->claims.items[index] = (MappedClaim){.frame = frame, .source = source};
  }
  MappedClaim *const claim = &m->claims.items[index];
  if (!PRESS_ROOM(m->arena, &claim->statements)) {
    return PRESS_NO_MEMORY;
  }
  claim->statements.items[claim->statements.n++] = statement;
  return PRESS_OK;
}

PressStatus
press_map_gather(Mapper *m)
{
  for (uint32_t i = 0; i < m->s->list.n; ++i) {
    const Frame *const frame = frame_of(m, &m->s->list.items[i]);
    if (!frame) {
      continue;
    }
    for (uint8_t k = 0; k < frame->n_sources; ++k) {
      const PressStatus st = gather_claim(m, frame, frame->sources[k], i);
      if (st) {
        return st;
      }
    }
    const PressStatus st =
        frame->n_sources ? PRESS_OK : gather_claim(m, frame, NO_ITEM, i);
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

PressStatus
press_map_claim(Mapper *m, const MappedClaim *claim)
{
  const Frame *const frame = claim->frame;
  uint32_t *const statements =
      press_arena_array(m->arena, claim->statements.n + 1, sizeof(uint32_t));
  if (!statements) {
    return PRESS_NO_MEMORY;
  }
  for (size_t i = 0; i < claim->statements.n; ++i) {
    statements[i] = m->statement_of[claim->statements.items[i]];
  }
  PressSpan cue = press_map_span(m, frame->cue, frame->n_cue);
  cue.text = press_str_cut(m->article->text, cue.start, cue.end);
  const DateMention *const said =
      frame->date == NO_ITEM ? NULL : &m->m->dates.items[frame->date];
  const bool day = said && press_str_equals(said->precision, PRESS_STR("day"));
  const PressClaim out = {.source = claim->source == NO_ITEM
                                        ? PRESS_NO_INDEX
                                        : press_map_node(m, claim->source),
                          .speech_act = frame->act,
                          .cue = cue,
                          .said_on = day ? said->start : PRESS_NONE,
                          .statements = statements,
                          .n_statements = (uint32_t)claim->statements.n};
  uint32_t index = 0;
  return press_graph_add_claim(m->graph, &out, &index);
}

/// Statements that one is compared with: an article of the news has no more
enum { DISPUTE_REACH = 500 };

/// What one source affirms and another denies
PressStatus
press_map_contradictions(Mapper *m)
{
  for (uint32_t i = 0; i < m->s->list.n; ++i) {
    const Statement *const a = &m->s->list.items[i];
    for (uint32_t j = i + 1; j < m->s->list.n && j - i < DISPUTE_REACH; ++j) {
      const Statement *const b = &m->s->list.items[j];
      if (a->subject != b->subject || a->predicate != b->predicate ||
          a->object != b->object || a->negated == b->negated) {
        continue;
      }
      const uint32_t from = press_map_claim_of(m, a);
      const uint32_t to = press_map_claim_of(m, b);
      if (from == PRESS_NO_INDEX || to == PRESS_NO_INDEX || from == to) {
        continue;
      }
      const PressClaimRelation r = {
          .type = PRESS_STR("CONTRADICTS"), .from = from, .to = to};
      const PressStatus st = press_graph_add_claim_relation(m->graph, &r);
      if (st) {
        return st;
      }
    }
  }
  return PRESS_OK;
}
