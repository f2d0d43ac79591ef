// SPDX-License-Identifier: MIT

/*
   From slots to statements: every rule whose trigger is there and whose ends
   are filled and of the right kind makes one statement for each pair of
   fillers. What the ontology does not allow is kept as a refusal, for explain.
*/

#include "statement/find.h"

static const Chunk *
chunk(const Finder *f, uint32_t i)
{
  return &f->m->chunks.items[i];
}

static uint16_t
organization(const Finder *f)
{
  return press_ontology_find_type(f->m->ontology, PRESS_STR("Organization"));
}

static uint16_t
government(const Finder *f)
{
  return press_ontology_find_type(f->m->ontology, PRESS_STR("GovernmentBody"));
}

/// A name whose type is doubtful may be an organisation, as most names are
static bool
is_doubtful(const Finder *f, const Entity *e)
{
  const uint32_t name = f->m->mentions.items[e->first].name;
  return e->named && name != NO_ITEM && f->m->names.items[name].doubtful;
}

static bool
end_takes(const Finder *f, const RuleEnd *end, uint16_t type)
{
  for (uint8_t t = 0; t < end->n_types; ++t) {
    if (press_ontology_is_a(f->m->ontology, type, end->types[t])) {
      return true;
    }
  }
  return false;
}

/// A country that does something or has it done to it: accused by Russia. One
/// that workers are in, or that somebody is president of, does not act
static bool
is_acting_country(const Finder *f, const Filler *filler)
{
  if (filler->chunk == NO_ITEM || filler->entity == UNSPECIFIED ||
      press_str_is_none(f->e->list.items[filler->entity].country) ||
      press_entity_of_chunk(f->e, filler->chunk) != filler->entity) {
    return false;
  }
  const Chunk *const c = chunk(f, filler->chunk);
  return c->prep == NO_ITEM
             ? c->role == ROLE_SUBJECT || c->role == ROLE_OBJECT
             : press_chunk_has(chunk(f, c->prep), f->c->prep_agent);
}

static bool
end_fits(const Finder *f, const RuleEnd *end, const Filler *filler)
{
  if (end->word_class != NO_CLASS &&
      (filler->chunk == NO_ITEM ||
       !press_chunk_has(chunk(f, filler->chunk), end->word_class))) {
    return false;
  }
  if (!end->n_types) {
    return true;
  }
  if (filler->entity == UNSPECIFIED) {
    return false;
  }
  const Entity *const e = &f->e->list.items[filler->entity];
  const uint16_t topic =
      press_ontology_find_type(f->m->ontology, PRESS_STR("Topic"));
  for (uint8_t t = 0; !e->n_types && t < end->n_types; ++t) {
    if (end->types[t] == topic) {
      return true; // what no list knows may be a topic
    }
  }
  for (uint8_t i = 0; i < e->n_types; ++i) {
    if (end_takes(f, end, e->types[i])) {
      return true;
    }
  }
  return (is_doubtful(f, e) && end_takes(f, end, organization(f))) ||
         (is_acting_country(f, filler) && end_takes(f, end, government(f)));
}

/// Does the ontology take one of these types at this end?
static bool
takes(const Finder *f, uint16_t predicate, const Entity *e, bool subject)
{
  PressStr types[MAX_ENTITY_TYPES + 1];
  size_t n = 0;
  for (uint8_t i = 0; e && i < e->n_types; ++i) {
    types[n++] = press_ontology_type(f->m->ontology, e->types[i])->id;
  }
  if (!e) {
    types[n++] = PRESS_STR("Agent"); // the unspecified one
  }
  return subject ? press_ontology_in_domain(f->m->ontology, predicate, types, n)
                 : press_ontology_in_range(f->m->ontology, predicate, types, n);
}

/// A city that the lexicon knows, named alone: Harare dismissed ...
static bool
is_seat(const Finder *f, const Entity *e)
{
  const uint32_t name = f->m->mentions.items[e->first].name;
  return e->named && name != NO_ITEM && f->m->names.items[name].known &&
         e->n_types == 1 && press_type_is(f->m, e->types[0], "City");
}

/// A country that acts is a government as well
static bool
takes_as_government(Finder *f, uint16_t predicate, Entity *e, bool subject)
{
  if (!e || (press_str_is_none(e->country) && !(subject && is_seat(f, e)))) {
    return false;
  }
  Entity acting = *e;
  press_entity_add_type(f->m, &acting, government(f));
  if (!takes(f, predicate, &acting, subject)) {
    return false;
  }
  *e = acting;
  return true;
}

/// What is said of it shows that a name of a doubtful type is an
/// organisation
static bool
takes_as_organization(Finder *f, uint16_t predicate, Entity *e, bool subject)
{
  if (!e || !is_doubtful(f, e)) {
    return false;
  }
  Entity acting = *e;
  acting.n_types = 1;
  acting.types[0] = organization(f);
  if (!takes(f, predicate, &acting, subject)) {
    return false;
  }
  *e = acting;
  return true;
}

/// Does the predicate take the entity, or what it can be taken for?
static bool
accepts(Finder *f, uint16_t predicate, Entity *e, bool subject)
{
  return takes(f, predicate, e, subject) ||
         takes_as_government(f, predicate, e, subject) ||
         takes_as_organization(f, predicate, e, subject);
}

static Entity *
entity_of(const Finder *f, uint32_t entity)
{
  return entity == UNSPECIFIED ? NULL : &f->e->list.items[entity];
}

static bool
refuse(Finder *f, const Statement *s)
{
  if (!PRESS_ROOM(f->arena, &f->out->refused)) {
    return false;
  }
  f->out->refused.items[f->out->refused.n++] =
      (Refusal){s->subject, s->predicate, s->object, s->sentence, s->rule};
  return true;
}

/// The same proposition from the same sentence
static Statement *
twin(const Finder *f, const Statement *s)
{
  for (size_t i = f->out->list.n; i-- > 0;) {
    Statement *const old = &f->out->list.items[i];
    if (old->sentence != s->sentence) {
      return NULL;
    }
    if (old->subject == s->subject && old->predicate == s->predicate &&
        old->object == s->object) {
      return old;
    }
  }
  return NULL;
}

bool
press_statement_add(Finder *f, const Statement *s)
{
  if (s->subject == s->object) {
    return true;
  }
  Entity *const subject = entity_of(f, s->subject);
  Entity *object = entity_of(f, s->object);
  // what no list knows can be a topic: la pêche, a moratorium
  Entity topic = {
      .n_types = 1,
      .types = {press_ontology_find_type(f->m->ontology, PRESS_STR("Topic"))}};
  if ((subject && subject->boilerplate) || (object && object->boilerplate)) {
    return true;
  }
  if (object && !object->n_types) {
    object = &topic;
  }
  if (subject && !subject->n_types) {
    return true;
  }
  if (!accepts(f, s->predicate, subject, true) ||
      !accepts(f, s->predicate, object, false)) {
    return object == &topic ? true : refuse(f, s);
  }
  if (object == &topic) {
    press_entity_add_type(f->m, &f->e->list.items[s->object], topic.types[0]);
  }
  Statement *const old = press_str_is_none(s->derived) ? twin(f, s) : NULL;
  if (old) {
    if (s->score > old->score) {
      *old = *s;
    }
    return true;
  }
  if (!PRESS_ROOM(f->arena, &f->out->list)) {
    return false;
  }
  f->out->list.items[f->out->list.n++] = *s;
  return true;
}

static bool
is_some(const Finder *f, const Filler *filler)
{
  const uint32_t mention =
      filler->chunk == NO_ITEM ? NO_ITEM : chunk(f, filler->chunk)->mention;
  return mention != NO_ITEM && f->m->mentions.items[mention].partitive &&
         f->m->mentions.items[mention].kind == PRESS_MENTION_PRONOUN;
}

static bool
is_negated(const Finder *f, const Filler *filler)
{
  const uint32_t mention =
      filler->chunk == NO_ITEM ? NO_ITEM : chunk(f, filler->chunk)->mention;
  return mention != NO_ITEM && f->m->mentions.items[mention].negated;
}

/// The end itself, or the phrase that it complements where only that fits: in
/// `des tentatives de piratage datant du 1er avril` the attempts have the date
static Filler
fitting(const Finder *f, const Slots *slots, const RuleEnd *end, Filler filler)
{
  const bool loose = slots->verb != NO_ITEM &&
                     (chunk(f, slots->verb)->relative ||
                      chunk(f, slots->verb)->mood == MOOD_PARTICIPLE ||
                      chunk(f, slots->verb)->mood == MOOD_GERUND);
  while (loose && !end_fits(f, end, &filler) && filler.chunk != NO_ITEM &&
         chunk(f, filler.chunk)->attach != NO_ITEM &&
         chunk(f, filler.chunk)->attach < filler.chunk) {
    const uint32_t head = chunk(f, filler.chunk)->attach;
    const uint32_t entity = press_entity_of_chunk(f->e, head);
    if (entity == NO_ITEM) {
      break;
    }
    filler = (Filler){entity, head};
  }
  return filler;
}

static bool
is_plural(const Finder *f, const Filler *filler)
{
  const uint32_t mention =
      filler->chunk == NO_ITEM ? NO_ITEM : chunk(f, filler->chunk)->mention;
  return mention != NO_ITEM && f->m->mentions.items[mention].plural;
}

static bool
state(Finder *f,
      const Rule *rule,
      const Slots *slots,
      const Filler *first,
      const Filler *second)
{
  const Filler fit_subject = fitting(f, slots, &rule->subject_end, *first);
  const Filler fit_object = fitting(f, slots, &rule->object_end, *second);
  const Filler *const subject = &fit_subject;
  const Filler *const object = &fit_object;
  if (!end_fits(f, &rule->subject_end, subject) ||
      !end_fits(f, &rule->object_end, object) ||
      (rule->subject_not != NO_CLASS && !is_plural(f, subject) &&
       subject->chunk != NO_ITEM &&
       press_chunk_has(chunk(f, subject->chunk), rule->subject_not))) {
    return true;
  }
  const Chunk *const trigger = chunk(f, slots->trigger);
  const bool verb = trigger->kind == CHUNK_VERB;
  Statement s = {.subject = subject->entity,
                 .predicate = rule->predicate,
                 .object = object->entity,
                 .score = rule->score,
                 .rule = rule->id,
                 .sentence = f->sentence,
                 .trigger = verb ? trigger->token : trigger->head,
                 .n_trigger = verb ? trigger->n : 1};
  if (!press_certainty_find(f, slots, &s)) {
    return true;
  }
  press_circumstances_find(f, slots, &s);
  s.quantity = press_quantity_between(f, subject, object);
  s.some = is_some(f, subject) || is_some(f, object);
  if (is_negated(f, subject) || is_negated(f, object)) {
    s.negated = true; // ne vend aucun N is negated once
  }
  if (rule->negates) {
    // whoever denies it is its source
    s.negated = true;
    s.status = PRESS_DENIED;
    s.sources[0] = subject->entity;
    s.n_sources = 1;
  }
  if (rule->alleges && s.status == PRESS_ASSERTED) {
    s.status = PRESS_ALLEGED;
    s.n_sources = 0;
    const uint32_t accuser =
        slots->n[SLOT_SUBJECT] ? slots->items[SLOT_SUBJECT][0].entity : NO_ITEM;
    if (press_entity_is(f->e, accuser, "Agent") ||
        press_entity_is(f->e, accuser, "Country") ||
        press_entity_is(f->e, accuser, "Document")) {
      s.sources[s.n_sources++] = accuser;
    }
  }
  return press_statement_add(f, &s);
}

/// First alternative that is filled; the unspecified one always is
static Slot
filled(const Slots *slots, const Slot alternatives[MAX_ALTERNATIVES])
{
  for (int i = 0; i < MAX_ALTERNATIVES; ++i) {
    const Slot slot = alternatives[i];
    if (slot == SLOT_UNSPECIFIED || (slot != SLOT_NONE && slots->n[slot])) {
      return slot;
    }
  }
  return SLOT_NONE;
}

static bool
apply(Finder *f, const Rule *rule, Slots *slots)
{
  if ((rule->passive_only && !slots->passive) ||
      (rule->active_only && slots->passive) ||
      (rule->needs_reflexive && !slots->reflexive) ||
      (rule->without != SLOT_NONE && slots->n[rule->without])) {
    return true;
  }
  const bool with = rule->with.n_types || rule->with.word_class != NO_CLASS;
  if (with && (!slots->n[SLOT_OBJECT] ||
               !end_fits(f, &rule->with, &slots->items[SLOT_OBJECT][0]))) {
    return true;
  }
  slots->items[SLOT_UNSPECIFIED][0] = (Filler){UNSPECIFIED, NO_ITEM};
  slots->n[SLOT_UNSPECIFIED] = 1;
  const Slot a = filled(slots, rule->subject);
  const Slot b = filled(slots, rule->object);
  if (a == SLOT_NONE || b == SLOT_NONE) {
    return true;
  }
  // un concurrent évincé: who did it is not left out but not meant
  const bool bare =
      slots->verb != NO_ITEM && chunk(f, slots->verb)->mood == MOOD_PARTICIPLE;
  if (bare && (a == SLOT_UNSPECIFIED || b == SLOT_UNSPECIFIED) &&
      !rule->speech) {
    return true;
  }
  for (uint8_t i = 0; i < slots->n[a]; ++i) {
    for (uint8_t j = 0; j < slots->n[b]; ++j) {
      if (!state(f, rule, slots, &slots->items[a][i], &slots->items[b][j])) {
        return false;
      }
    }
  }
  return true;
}

/// Rules that fire on one of the reading's classes
static bool
apply_classes(Finder *f, const Reading *reading, RuleTrigger on, Slots *slots)
{
  const Rules *const r = f->rules;
  for (uint16_t k = 0; reading && k < reading->n_classes; ++k) {
    const WordClass c = reading->classes[k];
    for (uint32_t i = r->by_class_first[c]; i < r->by_class_first[c + 1]; ++i) {
      const Rule *const rule = &r->items[r->by_class[i]];
      if (rule->on == on && !apply(f, rule, slots)) {
        return false;
      }
    }
  }
  return true;
}

static bool
apply_trigger(Finder *f, RuleTrigger on, Slots *slots)
{
  for (size_t i = 0; i < f->rules->n; ++i) {
    const Rule *const rule = &f->rules->items[i];
    if (rule->on == on && !apply(f, rule, slots)) {
      return false;
    }
  }
  return true;
}

static bool
statements_of_verb(Finder *f, uint32_t v)
{
  Slots slots;
  press_slots_of_verb(f, v, &slots);
  const Chunk *const verb = chunk(f, v);
  if (press_has(verb->reading, f->c->aux_be)) {
    return apply_trigger(f, ON_COPULA, &slots);
  }
  return apply_classes(f, verb->reading, ON_VERB, &slots);
}

static bool
statements_of_noun(Finder *f, uint32_t n)
{
  Slots slots;
  const Chunk *const noun = chunk(f, n);
  press_slots_of_noun(f, n, &slots);
  if (!apply_classes(f, noun->reading, ON_NOUN, &slots)) {
    return false;
  }
  if (press_entity_of_chunk(f->e, n) == NO_ITEM) {
    return true;
  }
  press_slots_of_place(f, n, &slots);
  if (!apply_trigger(f, ON_PLACE, &slots)) {
    return false;
  }
  press_slots_of_part(f, n, &slots);
  if (!apply_trigger(f, ON_PART, &slots)) {
    return false;
  }
  press_slots_of_member(f, n, &slots);
  if (!apply_trigger(f, ON_MEMBER, &slots)) {
    return false;
  }
  press_slots_of_name(f, n, &slots);
  if (!apply_trigger(f, ON_NAME, &slots)) {
    return false;
  }
  press_slots_of_date(f, n, &slots);
  return apply_trigger(f, ON_DATE, &slots);
}

/// Pass over the frames of earlier sentences and those out of reach
static void
skip_frames(Finder *f, uint32_t first)
{
  for (; f->frame < f->out->frames.n; ++f->frame) {
    const Frame *const frame = &f->out->frames.items[f->frame];
    const bool far = frame->sentence == f->sentence && frame->verb >= first &&
                     frame->verb + SENTENCE_REACH < f->first;
    if (frame->sentence >= f->sentence && !far) {
      return;
    }
  }
}

static bool
statements_of_sentence(Finder *f)
{
  const uint32_t first = f->first;
  const uint32_t end = f->end;
  for (uint32_t i = first; i < end; ++i) {
    press_finder_look(f, first, end, i);
    skip_frames(f, first);
    const ChunkKind kind = chunk(f, i)->kind;
    if ((kind == CHUNK_VERB && !statements_of_verb(f, i)) ||
        (kind == CHUNK_NOUN && !statements_of_noun(f, i))) {
      return false;
    }
  }
  return true;
}

/// Nationalities of the sentence's mentions, which begin at *mention
static bool
demonyms_of_sentence(Finder *f, uint32_t *mention)
{
  const Mentions *const m = f->m;
  for (; *mention < m->mentions.n &&
         m->mentions.items[*mention].sentence == f->sentence;
       ++*mention) {
    Slots slots;
    if (press_slots_of_demonym(f, *mention, &slots) &&
        !apply_trigger(f, ON_DEMONYM, &slots)) {
      return false;
    }
  }
  return true;
}

PressStatus
press_statements_find(Arena *arena,
                      const Rules *rules,
                      Entities *entities,
                      Statements *statements)
{
  Statements out = {.entities = entities};
  Finder f = {.arena = arena,
              .rules = rules,
              .m = entities->mentions,
              .e = entities,
              .out = &out,
              .c = &entities->mentions->classes};
  if (!press_frames_find(&f)) {
    return PRESS_NO_MEMORY;
  }
  uint32_t mention = 0;
  for (uint32_t s = 0; s < f.m->article->n_sentences; ++s) {
    f.sentence = s;
    f.first = f.m->sentence_chunk[s];
    f.end = f.m->sentence_chunk[s + 1];
    f.event = press_event_at_hand(&f, mention);
    const PressSentenceKind kind = f.m->article->sentences[s].kind;
    const bool story = kind == PRESS_SENTENCE_BODY ||
                       kind == PRESS_SENTENCE_TITLE ||
                       kind == PRESS_SENTENCE_HEADING;
    if (story && !statements_of_sentence(&f)) {
      return PRESS_NO_MEMORY;
    }
    if (!demonyms_of_sentence(&f, &mention)) {
      return PRESS_NO_MEMORY;
    }
  }
  if (!press_denials_find(&f) || !press_statements_derive(&f) ||
      arena->failed) {
    return PRESS_NO_MEMORY;
  }
  *statements = out;
  return PRESS_OK;
}
