// SPDX-License-Identifier: MIT

/*
   How certain the text makes a statement: MODEL.md section 6, first match
   wins. Unknown, then possible, denied, alleged, reported, asserted.
*/

#include "statement/find.h"

static const Chunk *
chunk(const Finder *f, uint32_t i)
{
  return &f->m->chunks.items[i];
}

static bool
covers(const Finder *f, const Frame *frame, uint32_t trigger)
{
  return frame->sentence == f->sentence && trigger >= frame->from &&
         trigger < frame->to &&
         !(trigger >= frame->except_from && trigger < frame->except_to);
}

/// Under if, si: a condition states nothing
static bool
is_condition(const Finder *f, uint32_t verb)
{
  for (uint32_t i = verb; i-- > f->first;) {
    const Chunk *const c = chunk(f, i);
    if (c->kind == CHUNK_SUB) {
      return press_has(c->reading, f->c->sub_if) &&
             !press_has(c->reading, f->c->sub_that);
    }
    if (c->kind == CHUNK_VERB || c->kind == CHUNK_COLON) {
      return false;
    }
  }
  return false;
}

static bool
is_question(const Finder *f)
{
  const Sentence *const s = &f->m->article->sentences[f->sentence];
  return s->n > 0 &&
         press_str_equals(f->m->article->tokens[s->first + s->n - 1].text,
                          PRESS_STR("?"));
}

/// What the frames over a statement say together
typedef struct {
  bool unknown;
  bool feared;
  bool denied;
  bool alleged;
  bool reported;
  bool future; ///< A conditional under a past verb of saying
} Said;

static Said
collect(const Finder *f, const Slots *slots, Statement *s)
{
  Said said = {0};
  for (uint32_t i = f->frame; i < f->out->frames.n; ++i) {
    const Frame *const frame = &f->out->frames.items[i];
    if (frame->sentence > f->sentence ||
        frame->verb > f->end + SENTENCE_REACH) {
      break;
    }
    if (!covers(f, frame, slots->trigger)) {
      continue;
    }
    const PressStr act = frame->act;
    said.unknown = said.unknown || press_str_equals(act, PRESS_STR("unknown"));
    said.feared = said.feared || press_str_equals(act, PRESS_STR("fear"));
    const bool deny = press_str_equals(act, PRESS_STR("deny"));
    const bool alleged = press_str_equals(act, PRESS_STR("claim")) ||
                         press_str_equals(act, PRESS_STR("accuse")) ||
                         press_str_equals(act, PRESS_STR("suspect"));
    said.denied = deny; // only the innermost act denies
    said.alleged = said.alleged || alleged;
    said.reported = said.reported || (!deny && !alleged);
    said.future = said.future || frame->past;
    s->frame = i; // the innermost comes last
    for (uint8_t k = 0; k < frame->n_sources && s->n_sources < MAX_SOURCES;
         ++k) {
      bool old = false;
      for (uint8_t j = 0; j < s->n_sources; ++j) {
        old = old || s->sources[j] == frame->sources[k];
      }
      if (!old) {
        s->sources[s->n_sources++] = frame->sources[k];
      }
    }
  }
  return said;
}

/// An end of the statement is itself called alleged: le pirate présumé
static bool
is_alleged_phrase(const Finder *f, const Slots *slots)
{
  const uint32_t mention = chunk(f, slots->trigger)->mention;
  return mention != NO_ITEM && f->m->mentions.items[mention].alleged;
}

/// An infinitive states something where a verb of saying, a purpose or a
/// capability governs it; under other verbs (refuse, décider) it does not
static bool
is_idle_infinitive(const Finder *f, const Chunk *v)
{
  if (v->mood != MOOD_INFINITIVE || v->matrix == NO_ITEM) {
    return v->mood == MOOD_INFINITIVE;
  }
  const Chunk *const matrix = chunk(f, v->matrix);
  if (matrix->mood == MOOD_INFINITIVE && !v->enabled) {
    return !matrix->purpose;
  }
  if (v->purpose || v->enabled) {
    return matrix->negated || matrix->mood == MOOD_INFINITIVE;
  }
  for (uint32_t i = f->frame; i < f->out->frames.n; ++i) {
    const Frame *const frame = &f->out->frames.items[i];
    if (frame->sentence > f->sentence || frame->verb > v->matrix) {
      break;
    }
    if (frame->verb == v->matrix) {
      return false;
    }
  }
  return true;
}

static bool
states_nothing(const Finder *f, uint32_t verb)
{
  if (verb == NO_ITEM) {
    return is_question(f);
  }
  const Chunk *const v = chunk(f, verb);
  return v->obliged || v->intended || v->attempt || is_condition(f, verb) ||
         is_question(f) || is_idle_infinitive(f, v);
}

/// An adverb of the class right beside the verb group: allegedly paid
static bool
has_adverb(const Finder *f, uint32_t verb, WordClass word_class)
{
  for (uint32_t i = verb; i-- > f->first;) {
    if (chunk(f, i)->kind != CHUNK_ADV) {
      break;
    }
    if (press_chunk_has(chunk(f, i), word_class)) {
      return true;
    }
  }
  return verb + 1 < f->end && chunk(f, verb + 1)->kind == CHUNK_ADV &&
         press_chunk_has(chunk(f, verb + 1), word_class);
}

bool
press_certainty_find(const Finder *f, const Slots *slots, Statement *s)
{
  s->frame = NO_ITEM;
  const bool bare = slots->verb == NO_ITEM;
  if (states_nothing(f, slots->verb)) {
    return false;
  }
  const Chunk *const v = bare ? NULL : chunk(f, slots->verb);
  Said said = {0};
  if (!slots->narrator) {
    said = collect(f, slots, s);
  }
  const bool conditional =
      v && v->mood == MOOD_CONDITIONAL && !said.future && !v->possible;
  s->negated = v && v->negated;
  s->exclusive = v && v->only;
  if (said.unknown) {
    s->status = PRESS_UNKNOWN;
    s->modality = PRESS_STR("unknown");
    s->n_sources = 0;
  } else if (said.feared ||
             (v && (v->possible ||
                    has_adverb(f, slots->verb, f->c->adv_possible)))) {
    s->status = PRESS_POSSIBLE;
    s->modality = said.feared ? PRESS_STR("feared") : PRESS_STR("possible");
  } else if (said.denied) {
    if (s->negated) {
      return false; // nie ne pas avoir: too twisted to state
    }
    s->negated = true;
    s->status = PRESS_DENIED;
  } else if (conditional || said.alleged ||
             (v &&
              (v->alleged || has_adverb(f, slots->verb, f->c->adv_alleged))) ||
             is_alleged_phrase(f, slots)) {
    s->status = PRESS_ALLEGED;
    if (conditional) {
      s->modality = PRESS_STR("conditional");
    }
  } else if (said.reported) {
    s->status = s->n_sources ? PRESS_REPORTED : PRESS_ALLEGED;
  } else {
    s->status = PRESS_ASSERTED;
    s->n_sources = 0;
  }
  if (v && v->purpose && press_str_is_none(s->modality)) {
    s->modality = PRESS_STR("purpose");
  } else if (v && v->enabled && press_str_is_none(s->modality)) {
    s->modality = PRESS_STR("capability");
  }
  if (s->frame != NO_ITEM) {
    const Frame *const frame = &f->out->frames.items[s->frame];
    s->continuation = frame->verb < f->first && s->n_sources > 0;
  }
  return true;
}

/// Quantity that counts a phrase
static uint32_t
quantity_of(const Finder *f, const Filler *filler)
{
  if (filler->chunk == NO_ITEM) {
    return NO_ITEM;
  }
  const uint32_t mention = chunk(f, filler->chunk)->mention;
  return mention == NO_ITEM ? NO_ITEM : f->m->mentions.items[mention].quantity;
}

void
press_circumstances_find(const Finder *f, const Slots *slots, Statement *s)
{
  s->date = NO_ITEM;
  s->quantity = NO_ITEM;
  if (slots->n[SLOT_DATE] == 1) {
    const Filler *const date = &slots->items[SLOT_DATE][0];
    s->date = f->m->words.items[chunk(f, date->chunk)->word].item;
  } else if (slots->verb != NO_ITEM) {
    // dates without bounds (récemment) make no node but a time
    for (uint32_t i = f->first; i < f->end; ++i) {
      const Chunk *const c = chunk(f, i);
      if (c->kind == CHUNK_DATE && c->governor == slots->verb) {
        s->date = f->m->words.items[c->word].item;
        break;
      }
    }
  }
}

uint32_t
press_quantity_between(const Finder *f,
                       const Filler *subject,
                       const Filler *object)
{
  const uint32_t q = object ? quantity_of(f, object) : NO_ITEM;
  return q != NO_ITEM ? q : subject ? quantity_of(f, subject) : NO_ITEM;
}
