// SPDX-License-Identifier: MIT

/*
   What follows from other statements: bare denials, and the shortcuts of
   MODEL.md section 9. A shortcut names its whole chain, has the union of its
   sources and the status of its weakest link; negated, denied and unknown
   statements give none, and what the text says itself is not derived again.
*/

#include "statement/find.h"

#include "base/map.h"

static bool
is_act(const Frame *frame, const char *act)
{
  return press_str_equals(frame->act, press_str(act));
}

static bool
speaks(const Frame *frame, uint32_t entity)
{
  for (uint8_t i = 0; i < frame->n_sources; ++i) {
    if (frame->sources[i] == entity) {
      return true;
    }
  }
  return false;
}

/// X dément: what others said of X in the sentence before is denied
static bool
deny_previous(Finder *f, uint32_t index)
{
  const Frame frame = f->out->frames.items[index];
  const size_t n = f->out->list.n;
  for (size_t i = 0; i < n; ++i) {
    if (f->out->list.items[i].sentence + 1 != frame.sentence) {
      continue;
    }
    const Statement old = f->out->list.items[i];
    if (old.negated || !press_str_is_none(old.derived) ||
        (old.status != PRESS_ALLEGED && old.status != PRESS_REPORTED) ||
        !(speaks(&frame, old.subject) || speaks(&frame, old.object))) {
      continue;
    }
    Statement s = old;
    s.negated = true;
    s.status = PRESS_DENIED;
    s.n_sources = frame.n_sources;
    for (uint8_t k = 0; k < frame.n_sources; ++k) {
      s.sources[k] = frame.sources[k];
    }
    s.sentence = frame.sentence;
    s.trigger = frame.cue;
    s.n_trigger = frame.n_cue;
    s.frame = index;
    s.rule = PRESS_STR("deny.previous");
    s.score = old.score * 0.8;
    s.modality = PRESS_NONE;
    s.continuation = false;
    f->sentence = frame.sentence;
    if (!press_statement_add(f, &s)) {
      return false;
    }
  }
  return true;
}

bool
press_denials_find(Finder *f)
{
  for (uint32_t i = 0; i < f->out->frames.n; ++i) {
    const Frame *const frame = &f->out->frames.items[i];
    if (is_act(frame, "deny") && frame->from == frame->to && frame->n_sources &&
        f->m->chunks.items[frame->verb].object == NO_ITEM &&
        !deny_previous(f, i)) {
      return false;
    }
  }
  return true;
}

// Shortcuts

typedef struct {
  Finder *f;
  uint16_t plaintiff, defendant, sues, accuses, targets, compromises, owns,
      victim, part, reports;
  size_t n_plain;  ///< Statements that the text makes
  Map stated;      ///< What is stated: subject, predicate, object
  uint32_t *first; ///< By entity: first statement with it as the object of a
                   ///< second link, or NO_ITEM
  uint32_t *next;  ///< By statement: the next one with that object
} Deriver;

static uint16_t
row(const Finder *f, const char *id)
{
  return press_ontology_find_predicate(f->m->ontology, press_str(id));
}

static bool
usable(const Statement *s)
{
  return !s->negated && s->status != PRESS_DENIED && s->status != PRESS_UNKNOWN;
}

/// Bytes of a triple
enum { TRIPLE_KEY = 3 * sizeof(uint32_t) };

static PressStr
triple_key(uint32_t a, uint16_t predicate, uint32_t b, char text[TRIPLE_KEY])
{
  const uint32_t triple[] = {a, predicate, b};
  memcpy(text, triple, TRIPLE_KEY);
  return (PressStr){text, TRIPLE_KEY};
}

static bool
is_stated(const Deriver *d, uint32_t a, uint16_t predicate, uint32_t b)
{
  char text[TRIPLE_KEY];
  return press_map_get(&d->stated, triple_key(a, predicate, b, text)) !=
         MAP_NONE;
}

/// Note that statement i is stated
static bool
note(Deriver *d, size_t i)
{
  const Statement *const s = &d->f->out->list.items[i];
  char text[TRIPLE_KEY];
  const PressStr key = press_arena_str(
      d->f->arena, triple_key(s->subject, s->predicate, s->object, text));
  return !press_str_is_none(key) && press_map_put(&d->stated, key, (uint32_t)i);
}

/// Statement that follows from a chain of two or one
static bool
derive(Deriver *d,
       const char *rule,
       uint32_t a,
       uint16_t predicate,
       uint32_t b,
       const uint32_t *from,
       uint8_t n_from)
{
  if (a == b || is_stated(d, a, predicate, b)) {
    return true;
  }
  const Statement *const all = d->f->out->list.items;
  Statement s = {.subject = a,
                 .predicate = predicate,
                 .object = b,
                 .rule = press_str(rule),
                 .derived = press_str(rule),
                 .date = NO_ITEM,
                 .quantity = NO_ITEM,
                 .frame = NO_ITEM,
                 .score = 1,
                 .sentence = all[from[0]].sentence,
                 .trigger = all[from[0]].trigger,
                 .n_trigger = all[from[0]].n_trigger,
                 .status = PRESS_ASSERTED};
  for (uint8_t i = 0; i < n_from; ++i) {
    const Statement *const link = &all[from[i]];
    s.from[s.n_from++] = from[i];
    s.status = link->status > s.status ? link->status : s.status;
    s.score = link->score < s.score ? link->score : s.score;
    s.some = s.some || link->some;
    s.modality = press_str_is_none(s.modality) ? link->modality : s.modality;
    for (uint8_t k = 0; k < link->n_sources && s.n_sources < MAX_SOURCES; ++k) {
      bool old = false;
      for (uint8_t j = 0; j < s.n_sources; ++j) {
        old = old || s.sources[j] == link->sources[k];
      }
      if (!old) {
        s.sources[s.n_sources++] = link->sources[k];
      }
    }
  }
  if (press_ontology_predicate(d->f->m->ontology, predicate)->speech) {
    s.status = PRESS_ASSERTED; // that it was said is the narrator's
  }
  if (s.status == PRESS_ASSERTED) {
    s.n_sources = 0;
  }
  const size_t n = d->f->out->list.n;
  return press_statement_add(d->f, &s) &&
         (d->f->out->list.n == n || note(d, n));
}

/// Statements that from_pair takes as the first link
static bool
opens_chain(const Deriver *d, uint32_t i)
{
  const uint16_t p = d->f->out->list.items[i].predicate;
  return p == d->plaintiff || p == d->targets || p == d->compromises ||
         p == d->victim;
}

/// Object of a statement that from_pair takes as the second link, or NO_ITEM
static uint32_t
second_link(const Deriver *d, uint32_t j)
{
  const Statement *const s = &d->f->out->list.items[j];
  const bool second = s->predicate == d->defendant || s->predicate == d->owns ||
                      s->predicate == d->part;
  return second && s->object != UNSPECIFIED && usable(s) ? s->object : NO_ITEM;
}

/// What is stated, and the second links by their object, in order
static bool
index_statements(Deriver *d)
{
  Finder *const f = d->f;
  d->stated = press_map(f->arena);
  d->first = press_arena_array(f->arena, f->e->list.n + 1, sizeof(uint32_t));
  d->next = press_arena_array(f->arena, d->n_plain + 1, sizeof(uint32_t));
  bool ok = d->first && d->next;
  for (size_t i = 0; ok && i < f->e->list.n; ++i) {
    d->first[i] = NO_ITEM;
  }
  for (uint32_t j = (uint32_t)d->n_plain; ok && j-- > 0;) {
    const uint32_t object = second_link(d, j);
    if (object != NO_ITEM) {
      d->next[j] = d->first[object];
      d->first[object] = j;
    }
    ok = note(d, j);
  }
  return ok;
}

static bool
from_pair(Deriver *d, uint32_t i, uint32_t j)
{
  const Statement x = d->f->out->list.items[i];
  const Statement y = d->f->out->list.items[j];
  const uint32_t chain[] = {i, j};
  if (x.predicate == d->plaintiff && y.predicate == d->defendant &&
      x.object == y.object) {
    return derive(d, "sues_from_lawsuit", x.subject, d->sues, y.subject, chain,
                  2);
  }
  if ((x.predicate == d->targets || x.predicate == d->compromises) &&
      y.predicate == d->owns && x.object == y.object &&
      press_entity_is(d->f->e, y.subject, "Agent") &&
      press_entity_is(d->f->e, x.object, "Device")) {
    return derive(d, "target_owner", x.subject, d->targets, y.subject, chain,
                  2);
  }
  if (x.predicate == d->victim && y.predicate == d->part &&
      y.object == x.object) {
    return derive(d, "victims_part", x.subject, d->victim, y.subject, chain, 2);
  }
  return true;
}

/// All the victims of something: `les victimes`, not a group of them
static bool
is_all_victims(const Deriver *d, uint32_t entity)
{
  if (entity == UNSPECIFIED) {
    return false;
  }
  const Entity *const e = &d->f->e->list.items[entity];
  const Reading *const noun = d->f->m->mentions.items[e->first].noun;
  return e->plural && press_has(noun, d->f->c->role_victim);
}

/// Groups of victims belong to all the victims, of whom statement `all` speaks
static bool
part_of_victims(Deriver *d, uint32_t all)
{
  const Statement y = d->f->out->list.items[all];
  if (y.predicate != d->victim || !usable(&y) || !is_all_victims(d, y.object)) {
    return true;
  }
  for (uint32_t i = 0; i < d->n_plain; ++i) {
    if (d->f->out->list.items[i].subject != y.subject) {
      continue;
    }
    const Statement x = d->f->out->list.items[i];
    const uint32_t chain[] = {i, all};
    if (x.predicate == d->victim && usable(&x) &&
        press_entity_is(d->f->e, x.object, "PersonGroup") &&
        !is_all_victims(d, x.object) &&
        !derive(d, "part_of_victims", x.object, d->part, y.object, chain, 2)) {
      return false;
    }
  }
  return true;
}

/// Whoever says something about an event reports it
static bool
from_source(Deriver *d, uint32_t i)
{
  const Statement s = d->f->out->list.items[i];
  const uint32_t ends[] = {s.subject, s.object};
  for (int k = 0; k < 2; ++k) {
    if (ends[k] == UNSPECIFIED || !press_entity_is(d->f->e, ends[k], "Event")) {
      continue;
    }
    for (uint8_t n = 0; n < s.n_sources; ++n) {
      if (press_entity_is(d->f->e, s.sources[n], "Agent") &&
          !derive(d, "source_reports_event", s.sources[n], d->reports, ends[k],
                  &i, 1)) {
        return false;
      }
    }
  }
  return true;
}

static bool
from_one(Deriver *d, uint32_t i)
{
  const Statement s = d->f->out->list.items[i];
  if (s.predicate == d->sues) {
    return derive(d, "accuses_from_suit_or_claim", s.subject, d->accuses,
                  s.object, &i, 1);
  }
  return press_str_is_none(s.derived) ? from_source(d, i) : true;
}

bool
press_statements_derive(Finder *f)
{
  Deriver d = {.f = f,
               .plaintiff = row(f, "PLAINTIFF_IN"),
               .defendant = row(f, "DEFENDANT_IN"),
               .sues = row(f, "SUES"),
               .accuses = row(f, "ACCUSES"),
               .targets = row(f, "TARGETS"),
               .compromises = row(f, "COMPROMISES"),
               .owns = row(f, "OWNS"),
               .victim = row(f, "HAS_VICTIM"),
               .part = row(f, "PART_OF"),
               .reports = row(f, "REPORTS"),
               .n_plain = f->out->list.n};
  if (!index_statements(&d)) {
    return false;
  }
  for (uint32_t i = 0; i < d.n_plain; ++i) {
    const Statement *const s = &f->out->list.items[i];
    const bool opens =
        opens_chain(&d, i) && s->object != UNSPECIFIED && usable(s);
    for (uint32_t j = opens ? d.first[s->object] : NO_ITEM; j != NO_ITEM;
         j = d.next[j]) {
      if (i != j && !from_pair(&d, i, j)) {
        return false;
      }
    }
  }
  for (uint32_t i = 0; i < d.n_plain; ++i) {
    if (!part_of_victims(&d, i)) {
      return false;
    }
  }
  // a suit that was derived just now accuses as well
  for (uint32_t i = 0; i < f->out->list.n; ++i) {
    if (usable(&f->out->list.items[i]) && !from_one(&d, i)) {
      return false;
    }
  }
  return true;
}
