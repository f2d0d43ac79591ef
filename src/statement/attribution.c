// SPDX-License-Identifier: MIT

/*
   Who says so: the acts of saying of an article and what each covers.

   A verb of saying covers its complement clause (que, that, or none in
   English), the infinitive it governs, the quotation behind a colon, or, in a
   parenthesis (..., a déclaré X), all before it. `Selon X` and `according to
   X` cover their sentence but for X. A sentence without a source of its own
   that goes on in the conditional keeps the source of the one before.
*/

#include "statement/find.h"

typedef struct {
  WordClass word_class;
  const char *act;
} Act;

enum { N_ACTS = 11 };

static void
acts_of(const Classes *c, Act acts[N_ACTS])
{
  const Act table[N_ACTS] = {
      {c->say_unknown, "unknown"}, {c->say_fear, "fear"},
      {c->say_deny, "deny"},       {c->say_decline, "decline"},
      {c->say_accuse, "accuse"},   {c->say_suspect, "suspect"},
      {c->say_claim, "claim"},     {c->say_confirm, "confirm"},
      {c->say_reveal, "reveal"},   {c->say_report, "report"},
      {c->say_declare, "declare"}};
  for (int i = 0; i < N_ACTS; ++i) {
    acts[i] = table[i];
  }
}

static const char *
act_of_verb(const Finder *f, uint32_t v)
{
  Act acts[N_ACTS];
  acts_of(f->c, acts);
  for (int i = 0; i < N_ACTS; ++i) {
    if (press_has(f->m->chunks.items[v].reading, acts[i].word_class)) {
      return acts[i].act;
    }
  }
  return NULL;
}

static const Chunk *
chunk(const Finder *f, uint32_t i)
{
  return &f->m->chunks.items[i];
}

static bool
is_kind(const Finder *f, uint32_t i, ChunkKind kind)
{
  return i >= f->first && i < f->end && chunk(f, i)->kind == kind;
}

static void
add_source(Frame *frame, uint32_t entity)
{
  if (entity == NO_ITEM || frame->n_sources == MAX_SOURCES) {
    return;
  }
  for (uint8_t i = 0; i < frame->n_sources; ++i) {
    if (frame->sources[i] == entity) {
      return;
    }
  }
  frame->sources[frame->n_sources++] = entity;
}

/// Every phrase of a list as a source, if it can speak
static void
add_sources(const Finder *f, Frame *frame, uint32_t noun)
{
  if (noun == NO_ITEM) {
    return;
  }
  const uint32_t list = chunk(f, noun)->list;
  for (uint32_t i = f->first; i < f->end; ++i) {
    if (i != noun && (list == NO_ITEM || chunk(f, i)->list != list ||
                      chunk(f, i)->kind != CHUNK_NOUN)) {
      continue;
    }
    const uint32_t entity = press_entity_of_chunk(f->e, i);
    if (press_entity_is(f->e, entity, "Agent") ||
        press_entity_is(f->e, entity, "Document") ||
        press_entity_is(f->e, entity, "Country")) {
      add_source(frame, entity);
    }
  }
}

/// Where a scope that opens at `from` ends: a new act of the same speaker, but
static uint32_t
scope_end(const Finder *f, uint32_t v, uint32_t from)
{
  for (uint32_t i = from; i < f->end; ++i) {
    const Chunk *const c = chunk(f, i);
    if (c->kind == CHUNK_VERB && c->shared == v &&
        c->mood <= MOOD_CONDITIONAL) {
      return i;
    }
    if (c->kind == CHUNK_CONJ && press_chunk_has(c, f->c->conj_but) &&
        i + 1 < f->end && is_kind(f, i + 1, CHUNK_NOUN) &&
        chunk(f, i + 1)->role == ROLE_SUBJECT) {
      return i;
    }
    if (c->kind == CHUNK_COLON && from != i + 1 && i > from + 1 &&
        !is_kind(f, i + 1, CHUNK_OPEN)) {
      return i;
    }
  }
  return f->end;
}

/// Is the bare phrase at i the subject of a finite verb that follows?
static bool
opens_clause(const Finder *f, uint32_t i)
{
  return chunk(f, i)->role == ROLE_SUBJECT && chunk(f, i)->governor > i &&
         chunk(f, i)->governor < f->end;
}

/// First chunk of what the verb of saying at v covers behind it, or NO_ITEM
static uint32_t
scope_start(const Finder *f, uint32_t v)
{
  for (uint32_t i = v + 1; i < f->end; ++i) {
    const Chunk *const c = chunk(f, i);
    if (c->kind == CHUNK_SUB) {
      return press_chunk_has(c, f->c->sub_that) ||
                     press_chunk_has(c, f->c->sub_if)
                 ? i + 1
                 : NO_ITEM;
    }
    if (c->kind == CHUNK_COLON || (c->kind == CHUNK_OPEN && i <= v + 3)) {
      return i + 1;
    }
    if (c->kind == CHUNK_VERB) {
      const bool governed =
          c->mood == MOOD_INFINITIVE || c->mood == MOOD_GERUND;
      return governed ? i : NO_ITEM;
    }
    if (c->kind == CHUNK_NOUN && opens_clause(f, i) &&
        f->m->article->language == LANG_EN) {
      return i;
    }
    if (c->kind == CHUNK_END || c->kind == CHUNK_REL) {
      return NO_ITEM;
    }
  }
  return NO_ITEM;
}

static uint32_t
date_of_verb(const Finder *f, uint32_t v)
{
  for (uint32_t i = f->first; i < f->end; ++i) {
    if (chunk(f, i)->kind == CHUNK_DATE && chunk(f, i)->governor == v) {
      return f->m->words.items[chunk(f, i)->word].item;
    }
  }
  return NO_ITEM;
}

static bool
push(Finder *f, const Frame *frame)
{
  if (!PRESS_ROOM(f->arena, &f->out->frames)) {
    return false;
  }
  f->out->frames.items[f->out->frames.n++] = *frame;
  return true;
}

/// Agent of a passive: par X, by X
static uint32_t
agent_of(const Finder *f, uint32_t v)
{
  for (uint32_t i = v + 1; i < f->end; ++i) {
    const Chunk *const c = chunk(f, i);
    if (c->kind == CHUNK_NOUN && c->governor == v && c->prep != NO_ITEM &&
        press_chunk_has(chunk(f, c->prep), f->c->prep_agent)) {
      return i;
    }
  }
  return NO_ITEM;
}

/// Chunk behind a source phrase with its complements and apposition
static uint32_t
behind_source(const Finder *f, uint32_t noun)
{
  uint32_t i = noun + 1;
  while (i < f->end &&
         (chunk(f, i)->attach == noun || chunk(f, i)->apposition == noun ||
          (chunk(f, i)->list != NO_ITEM &&
           chunk(f, i)->list == chunk(f, noun)->list) ||
          chunk(f, i)->kind == CHUNK_PREP ||
          (chunk(f, i)->kind == CHUNK_NOUN && chunk(f, i)->prep == i - 1))) {
    ++i;
  }
  return i;
}

static bool
is_pronoun(const Finder *f, uint32_t c)
{
  return f->m->words.items[chunk(f, c)->word].tag == TAG_PRON;
}

/// First chunk of the part of the sentence that v stands in
static uint32_t
after_colon(const Finder *f, uint32_t v)
{
  for (uint32_t i = v; i-- > f->first;) {
    if (chunk(f, i)->kind == CHUNK_COLON) {
      return i + 1;
    }
  }
  return f->first;
}

/// ..., X said: a clause, a comma, the speaker and the verb of saying
static bool
closes_sentence(const Finder *f, uint32_t v)
{
  const Chunk *const verb = chunk(f, v);
  if (verb->object != NO_ITEM || verb->subject == NO_ITEM ||
      verb->subject <= f->first || verb->subject > v ||
      verb->mood > MOOD_CONDITIONAL || verb->relative) {
    return false;
  }
  const ChunkKind before = chunk(f, verb->subject - 1)->kind;
  if (before != CHUNK_COMMA && before != CHUNK_CLOSE && before != CHUNK_OPEN) {
    return false;
  }
  for (uint32_t i = f->first; i < verb->subject; ++i) {
    if (chunk(f, i)->kind == CHUNK_VERB &&
        chunk(f, i)->mood <= MOOD_CONDITIONAL) {
      return true;
    }
  }
  return before != CHUNK_COMMA;
}

static bool
frame_of_verb(Finder *f, uint32_t v)
{
  const Chunk *const verb = chunk(f, v);
  const char *const act = act_of_verb(f, v);
  if (!act) {
    return true;
  }
  Frame frame = {.act = press_str(act),
                 .sentence = f->sentence,
                 .verb = v,
                 .cue = verb->token,
                 .n_cue = verb->n,
                 .date = date_of_verb(f, v),
                 .past = verb->mood == MOOD_FINITE && verb->reading &&
                         !(verb->reading->features & FEAT_PRES)};
  const uint32_t start = scope_start(f, v);
  const bool parenthesis =
      verb->inverted || (start == NO_ITEM && closes_sentence(f, v));
  if (parenthesis) {
    frame.from = after_colon(f, v);
    // ses produits, soutenait-il, ne servaient que ...: the rest is said too
    const bool aside = verb->subject != NO_ITEM &&
                       is_pronoun(f, verb->subject) && verb->subject > v;
    frame.to = aside || v == f->first ? f->end : v;
    const bool before = verb->subject != NO_ITEM && verb->subject < v;
    frame.except_from = before ? verb->subject : v;
    frame.except_to = before || verb->subject == NO_ITEM
                          ? v + 1
                          : behind_source(f, verb->subject);
  } else if (start != NO_ITEM) {
    frame.from = start;
    frame.to = scope_end(f, v, start);
  } else {
    frame.from = frame.to = v;
  }
  add_sources(f, &frame, verb->passive ? agent_of(f, v) : verb->subject);
  return push(f, &frame);
}

static bool
frame_of_cue(Finder *f, uint32_t i)
{
  const Chunk *const cue = chunk(f, i);
  Frame frame = {.act = PRESS_STR("report"),
                 .sentence = f->sentence,
                 .verb = i,
                 .cue = cue->token,
                 .n_cue = cue->n,
                 .date = NO_ITEM,
                 .from = f->first,
                 .to = f->end};
  if (press_chunk_has(cue, f->c->cue_unknown)) {
    frame.act = PRESS_STR("unknown");
    frame.from = i + 1;
    return push(f, &frame);
  }
  if (!press_chunk_has(cue, f->c->cue_according)) {
    return true;
  }
  const uint32_t noun = i + 1;
  if (!is_kind(f, noun, CHUNK_NOUN)) {
    return true;
  }
  frame.except_from = i;
  frame.except_to = behind_source(f, noun);
  add_sources(f, &frame, noun);
  // les analyses d'un laboratoire: who made the document speaks through it
  if (!frame.n_sources && noun + 2 < f->end &&
      chunk(f, noun + 2)->attach == noun) {
    add_sources(f, &frame, noun + 2);
  }
  return frame.n_sources ? push(f, &frame) : true;
}

/// Does the sentence speak in the conditional or open with `plus encore`?
static bool
continues(const Finder *f)
{
  for (uint32_t i = f->first; i < f->end; ++i) {
    const Chunk *const c = chunk(f, i);
    if (c->kind == CHUNK_VERB && c->mood == MOOD_CONDITIONAL && !c->possible &&
        !c->obliged) {
      return true;
    }
    if (i < f->first + 2 && press_chunk_has(c, f->c->adv_continue)) {
      return true;
    }
  }
  return false;
}

/// The source of the sentence before goes on
static bool
continue_frame(Finder *f, size_t before)
{
  if (f->sentence == 0 || f->out->frames.n > before || !continues(f)) {
    return true;
  }
  const Sentence *const now = &f->m->article->sentences[f->sentence];
  for (size_t k = before; k-- > 0;) {
    const Frame old = f->out->frames.items[k];
    if (old.sentence + 1 < f->sentence) {
      return true;
    }
    if (!old.n_sources || old.from == old.to ||
        f->m->article->sentences[old.sentence].paragraph != now->paragraph) {
      continue;
    }
    Frame frame = old;
    frame.sentence = f->sentence;
    frame.from = f->first;
    frame.to = f->end;
    frame.except_from = frame.except_to = 0;
    frame.date = NO_ITEM;
    return push(f, &frame);
  }
  return true;
}

bool
press_frames_find(Finder *f)
{
  for (uint32_t s = 0; s < f->m->article->n_sentences; ++s) {
    f->sentence = s;
    const uint32_t first = f->m->sentence_chunk[s];
    const uint32_t end = f->m->sentence_chunk[s + 1];
    const size_t before = f->out->frames.n;
    for (uint32_t i = first; i < end; ++i) {
      press_finder_look(f, first, end, i);
      const ChunkKind kind = chunk(f, i)->kind;
      if ((kind == CHUNK_VERB && !frame_of_verb(f, i)) ||
          (kind == CHUNK_CUE && !frame_of_cue(f, i))) {
        return false;
      }
    }
    f->first = first;
    f->end = end;
    if (!continue_frame(f, before)) {
      return false;
    }
  }
  return true;
}
