// SPDX-License-Identifier: MIT

/*
   From the entities and statements of an article to the nodes, statements and
   claims of a graph document (MODEL.md section 11). Indices become those of
   the graph; press_graph_finish gives the ids and the order.
*/

#include "base/map.h"
#include "base/sha256.h"
#include "base/value_new.h"
#include "base/world.h"
#include "build/pipeline.h"
#include "graph/graph_build.h"

#include <pressgraph/ontology.h>

#include <inttypes.h>
#include <stdio.h>

/// A claim that is being gathered: one source's part of one act of saying
typedef struct {
  const Frame *frame;
  uint32_t source; ///< Entity, or NO_ITEM
  struct {
    uint32_t *items;
    size_t n, cap;
  } statements; ///< Of the list
} MappedClaim;

typedef struct {
  PressWorld *world;
  Arena *arena;
  const Analysis *a;
  const Article *article;
  const Mentions *m;
  const Entities *e;
  const Statements *s;
  PressGraph *graph;
  uint32_t document;
  PressStr document_id;
  uint32_t *node_of;      ///< By entity
  uint32_t *mention_of;   ///< By entity: its first mention, or NO_ITEM
  uint32_t *next_mention; ///< By mention: the next of the same entity
  uint32_t *statement_of; ///< By statement
  bool *wanted;           ///< By entity
  uint32_t article_node;
  uint32_t unspecified;
  bool needs_unspecified;
  struct {
    MappedClaim *items;
    size_t n, cap;
  } claims;
  Map claim_of; ///< Cue, source and act to claim
} Mapper;

static PressStr
civil_text(Arena *arena, Civil date)
{
  char text[16];
  if (!date.month) {
    return PRESS_NONE;
  }
  press_civil_write(date, text);
  return press_arena_str(arena, press_str(text));
}

static PressSpan
span_of_tokens(const Mapper *m, uint32_t token, uint32_t n)
{
  const Token *const first = &m->article->tokens[token];
  const Token *const last = &m->article->tokens[token + n - 1];
  return (PressSpan){.document = m->document,
                     .sentence = first->sentence + 1,
                     .start = first->start,
                     .end = last->end};
}

static PressSpan
span_of_sentence(const Mapper *m, uint32_t sentence)
{
  const Sentence *const s = &m->article->sentences[sentence];
  return (PressSpan){.document = m->document,
                     .sentence = sentence + 1,
                     .start = s->start,
                     .end = s->end};
}

static PressStatus
map_document(Mapper *m)
{
  const Article *const a = m->article;
  PressSentence *const sentences =
      press_arena_array(m->arena, a->n_sentences + 1, sizeof(PressSentence));
  if (!sentences) {
    return PRESS_NO_MEMORY;
  }
  for (uint32_t i = 0; i < a->n_sentences; ++i) {
    sentences[i] = (PressSentence){a->sentences[i].start, a->sentences[i].end,
                                   a->sentences[i].kind};
  }
  char hex[65];
  press_sha256_text(a->text, hex);
  m->document_id = press_arena_format(m->arena, "d-%.16s", hex);
  const PressDocument document = {
      .uri = a->uri,
      .title = a->title,
      .language = press_language_name(a->language),
      .published = civil_text(m->arena, a->published),
      .anchor = civil_text(m->arena, m->m->dates.anchor),
      .sha256 = press_arena_str(m->arena, press_str(hex)),
      .bytes = a->text.len,
      .text = a->text,
      .sentences = sentences,
      .n_sentences = a->n_sentences};
  return press_graph_add_document(m->graph, &document, &m->document);
}

// Which entities deserve a node

static void
want(Mapper *m, uint32_t entity)
{
  if (entity == UNSPECIFIED) {
    m->needs_unspecified = true;
  } else if (entity != NO_ITEM) {
    m->wanted[entity] = true;
  }
}

/// Named, counted, does or suffers something, or is taken up again
static bool
deserves_node(const Mapper *m, uint32_t entity)
{
  const Entity *const e = &m->e->list.items[entity];
  if (!e->n_mentions || !e->n_types) {
    return false;
  }
  if (e->named || e->date != NO_ITEM || e->n_mentions > 1) {
    return true;
  }
  const bool person = press_entity_is(m->e, entity, "Person") ||
                      press_entity_is(m->e, entity, "PersonGroup");
  return (person && !e->generic) || e->quantity != NO_ITEM;
}

static void
choose_entities(Mapper *m)
{
  for (uint32_t i = 0; i < m->e->list.n; ++i) {
    m->wanted[i] = deserves_node(m, i);
  }
  for (size_t i = 0; i < m->s->list.n; ++i) {
    const Statement *const s = &m->s->list.items[i];
    want(m, s->subject);
    want(m, s->object);
    for (uint8_t k = 0; k < s->n_sources; ++k) {
      want(m, s->sources[k]);
    }
  }
}

// Nodes

/// Shortest ISO form of a date
static PressStr
date_label(Arena *arena, const DateMention *d)
{
  const bool both = !press_str_is_none(d->start) && !press_str_is_none(d->end);
  const bool one = both && press_str_equals(d->start, d->end);
  if (both && press_str_equals(d->precision, PRESS_STR("month")) &&
      d->start.len >= 7 && d->end.len >= 7 &&
      !memcmp(d->start.data, d->end.data, 7)) {
    return press_str_cut(d->start, 0, 7);
  }
  if (both && press_str_equals(d->precision, PRESS_STR("year")) &&
      d->start.len >= 4 && d->end.len >= 4 &&
      !memcmp(d->start.data, d->end.data, 4)) {
    return press_str_cut(d->start, 0, 4);
  }
  if (one) {
    return d->start;
  }
  const PressStr parts[] = {
      press_str_is_none(d->start) ? PRESS_STR("..") : d->start, PRESS_STR("/"),
      press_str_is_none(d->end) ? PRESS_STR("..") : d->end};
  return press_arena_join(arena, parts, 3);
}

static void
set_text(ObjectBuilder *o, const char *name, PressStr text)
{
  if (!press_str_is_none(text)) {
    (void)press_object_set(o, press_str(name), press_value_of_text(text));
  }
}

static void
set_true(ObjectBuilder *o, const char *name, bool value)
{
  if (value) {
    (void)press_object_set(o, press_str(name), press_value_of_bool(true));
  }
}

static void
set_size(const Mapper *m, ObjectBuilder *o, uint32_t quantity)
{
  if (quantity == NO_ITEM) {
    return;
  }
  const Quantity *const q = &m->m->quantities.items[quantity];
  ObjectBuilder size = press_object(m->arena);
  set_text(&size, "comparator", q->comparator);
  const PressValue value = press_str_is_none(q->value)
                               ? (PressValue){.kind = PRESS_NULL}
                               : press_value_of_digits(q->value);
  (void)press_object_set(&size, PRESS_STR("value"), value);
  const PressValue *const done = press_object_end(&size);
  if (done) {
    (void)press_object_set(o, PRESS_STR("size"), *done);
  }
}

static const PressValue *
node_properties(const Mapper *m, const Entity *e)
{
  ObjectBuilder o = press_object(m->arena);
  if (e->date != NO_ITEM) {
    const DateMention *const d = &m->m->dates.items[e->date];
    set_text(&o, "start", d->start);
    set_text(&o, "end", d->end);
    set_text(&o, "precision", d->precision);
    set_true(&o, "year_inferred", d->year_inferred);
    if (!press_str_is_none(d->weekday_computed)) {
      set_text(&o, "weekday_in_text", d->weekday_text);
      set_text(&o, "weekday_computed", d->weekday_computed);
    }
  }
  set_true(&o, "generic", e->generic);
  set_true(&o, "boilerplate", e->boilerplate);
  set_size(m, &o, e->quantity);
  return press_object_end(&o);
}

/// Chain the mentions of every entity, in order
static bool
chain_mentions(Mapper *m)
{
  const size_t n = m->m->mentions.n;
  m->mention_of =
      press_arena_array(m->arena, m->e->list.n + 1, sizeof(uint32_t));
  m->next_mention = press_arena_array(m->arena, n + 1, sizeof(uint32_t));
  if (!m->mention_of || !m->next_mention) {
    return false;
  }
  for (size_t i = 0; i < m->e->list.n; ++i) {
    m->mention_of[i] = NO_ITEM;
  }
  for (size_t i = n; i-- > 0;) {
    const uint32_t entity = m->e->of[i];
    if (entity != NO_ITEM) {
      m->next_mention[i] = m->mention_of[entity];
      m->mention_of[entity] = (uint32_t)i;
    }
  }
  return true;
}

/// Other wordings of a thing: names of a named one, phrases of the others
static uint32_t
aliases_of(const Mapper *m, uint32_t entity, PressStr label, PressStr *aliases)
{
  const Entity *const e = &m->e->list.items[entity];
  uint32_t n = 0;
  for (uint32_t i = m->mention_of[entity]; i != NO_ITEM;
       i = m->next_mention[i]) {
    const Mention *const mention = &m->m->mentions.items[i];
    const PressMentionKind kind = mention->kind;
    if (kind == PRESS_MENTION_PRONOUN || kind == PRESS_MENTION_DATE) {
      continue;
    }
    const bool fits = e->named ? kind == PRESS_MENTION_NAME : true;
    const PressStr text =
        press_str_cut(m->article->text, mention->start, mention->end);
    bool old = press_str_equals(text, label) || mention->name == NO_ITEM
                   ? e->named || press_str_equals(text, label)
                   : false;
    for (uint32_t k = 0; k < n; ++k) {
      old = old || press_str_equals(aliases[k], text);
    }
    if (fits && !old) {
      aliases[n++] = text;
    }
  }
  return n;
}

static uint32_t
mentions_of(const Mapper *m, uint32_t entity, PressMention *mentions)
{
  uint32_t n = 0;
  for (uint32_t i = m->mention_of[entity]; i != NO_ITEM;
       i = m->next_mention[i]) {
    const Mention *const mention = &m->m->mentions.items[i];
    mentions[n++] =
        (PressMention){.span = span_of_tokens(m, mention->token, mention->n),
                       .kind = mention->kind};
  }
  return n;
}

static void
set_labels(const Mapper *m, const Entity *e, PressNode *node)
{
  const bool french = m->article->language == LANG_FR;
  node->label_en = french ? PRESS_NONE : node->label;
  node->label_fr = french ? node->label : PRESS_NONE;
  if (e->date != NO_ITEM) {
    node->label_en = node->label_fr = node->label;
  }
  if (!press_str_is_none(e->country)) {
    const Language other = french ? LANG_EN : LANG_FR;
    const PressStr label =
        press_lexicon_country(m->m->lexicon, other, e->country);
    if (french) {
      node->label_en = label;
    } else {
      node->label_fr = label;
    }
  }
}

static PressStatus
map_entity(Mapper *m, uint32_t entity)
{
  const Entity *const e = &m->e->list.items[entity];
  PressStr types[MAX_ENTITY_TYPES];
  for (uint8_t i = 0; i < e->n_types; ++i) {
    types[i] = press_ontology_type(m->m->ontology, e->types[i])->id;
  }
  PressStr *const aliases =
      press_arena_array(m->arena, e->n_mentions + 1, sizeof(PressStr));
  PressMention *const mentions =
      press_arena_array(m->arena, e->n_mentions + 1, sizeof(PressMention));
  if (!aliases || !mentions) {
    return PRESS_NO_MEMORY;
  }
  PressNode node = {.types = types,
                    .n_types = e->n_types,
                    .label = e->label,
                    .named = e->named,
                    .properties = node_properties(m, e),
                    .aliases = aliases,
                    .mentions = mentions};
  if (e->date != NO_ITEM) {
    node.label = date_label(m->arena, &m->m->dates.items[e->date]);
  }
  node.n_aliases = aliases_of(m, entity, node.label, aliases);
  node.n_mentions = mentions_of(m, entity, mentions);
  set_labels(m, e, &node);
  return press_graph_add_node(m->graph, &node, &m->node_of[entity]);
}

/// The Article node, and the one for who is left out
static PressStatus
map_special(Mapper *m)
{
  const bool french = m->article->language == LANG_FR;
  ObjectBuilder o = press_object(m->arena);
  set_text(&o, "document", m->document_id);
  set_text(&o, "language", press_language_name(m->article->language));
  const PressStr title = m->article->title;
  const PressStr label = press_str_is_none(title) ? m->article->uri : title;
  const PressStr article_type = PRESS_STR("Article");
  const PressNode article = {.types = &article_type,
                             .n_types = 1,
                             .label = label,
                             .label_en = french ? PRESS_NONE : label,
                             .label_fr = french ? label : PRESS_NONE,
                             .properties = press_object_end(&o)};
  PressStatus st = press_graph_add_node(m->graph, &article, &m->article_node);
  if (st || !m->needs_unspecified) {
    return st;
  }
  ObjectBuilder u = press_object(m->arena);
  set_text(&u, "document", m->document_id);
  set_true(&u, "generic", true);
  set_true(&u, "unspecified", true);
  const PressStr agent = PRESS_STR("Agent");
  const PressNode unspecified = {.types = &agent,
                                 .n_types = 1,
                                 .label = french
                                              ? PRESS_STR("agent non précisé")
                                              : PRESS_STR("unspecified agent"),
                                 .label_en = PRESS_STR("unspecified agent"),
                                 .label_fr = PRESS_STR("agent non précisé"),
                                 .properties = press_object_end(&u)};
  return press_graph_add_node(m->graph, &unspecified, &m->unspecified);
}

// Statements

static uint32_t
node_index(const Mapper *m, uint32_t entity)
{
  return entity == UNSPECIFIED ? m->unspecified : m->node_of[entity];
}

static const PressTime *
time_of(const Mapper *m, uint32_t date)
{
  if (date == NO_ITEM) {
    return NULL;
  }
  const DateMention *const d = &m->m->dates.items[date];
  PressTime *const time = press_arena_array(m->arena, 1, sizeof *time);
  if (time) {
    *time = (PressTime){.start = d->start,
                        .end = d->end,
                        .precision = d->precision,
                        .raw = d->raw};
  }
  return time;
}

static const PressQuantity *
quantity_of(const Mapper *m, uint32_t quantity)
{
  if (quantity == NO_ITEM) {
    return NULL;
  }
  const Quantity *const q = &m->m->quantities.items[quantity];
  PressQuantity *const out = press_arena_array(m->arena, 1, sizeof *out);
  if (out) {
    *out = (PressQuantity){.value = q->value,
                           .value_max = q->value_max,
                           .comparator = q->comparator,
                           .unit = q->unit,
                           .raw = q->raw};
  }
  return out;
}

static const PressValue *
statement_properties(const Mapper *m, const Statement *s)
{
  ObjectBuilder o = press_object(m->arena);
  set_text(&o, "modality", s->modality);
  if (s->some) {
    set_text(&o, "extent", PRESS_STR("some"));
  }
  set_true(&o, "exclusive", s->exclusive);
  if (s->continuation) {
    set_text(&o, "attribution", PRESS_STR("continuation"));
  }
  // a shortcut over what a word hedges (allegedly) has no source but that word
  const bool hedged = s->status != PRESS_ASSERTED && !s->n_sources &&
                      press_str_is_none(s->modality);
  if ((press_str_is_none(s->derived) || hedged) && s->n_trigger) {
    const PressSpan t = span_of_tokens(m, s->trigger, s->n_trigger);
    set_text(&o, "trigger", press_str_cut(m->article->text, t.start, t.end));
  }
  return o.n ? press_object_end(&o) : NULL;
}

/// Sentences of a statement: its own, or those of its whole chain
static uint32_t
evidence_of(const Mapper *m, const Statement *s, PressSpan *spans, uint32_t n)
{
  if (press_str_is_none(s->derived)) {
    spans[n++] = span_of_sentence(m, s->sentence);
    return n;
  }
  for (uint8_t i = 0; i < s->n_from && n < 16; ++i) {
    n = evidence_of(m, &m->s->list.items[s->from[i]], spans, n);
  }
  return n;
}

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

static uint32_t
claim_of(const Mapper *m, const Statement *s)
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

static PressStatus
gather_claims(Mapper *m)
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

static PressStatus
map_claim(Mapper *m, const MappedClaim *claim)
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
  PressSpan cue = span_of_tokens(m, frame->cue, frame->n_cue);
  cue.text = press_str_cut(m->article->text, cue.start, cue.end);
  const DateMention *const said =
      frame->date == NO_ITEM ? NULL : &m->m->dates.items[frame->date];
  const bool day = said && press_str_equals(said->precision, PRESS_STR("day"));
  const PressClaim out = {.source = claim->source == NO_ITEM
                                        ? PRESS_NO_INDEX
                                        : node_index(m, claim->source),
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
static PressStatus
map_contradictions(Mapper *m)
{
  for (uint32_t i = 0; i < m->s->list.n; ++i) {
    const Statement *const a = &m->s->list.items[i];
    for (uint32_t j = i + 1; j < m->s->list.n && j - i < DISPUTE_REACH; ++j) {
      const Statement *const b = &m->s->list.items[j];
      if (a->subject != b->subject || a->predicate != b->predicate ||
          a->object != b->object || a->negated == b->negated) {
        continue;
      }
      const uint32_t from = claim_of(m, a);
      const uint32_t to = claim_of(m, b);
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

static PressStatus
map_statement(Mapper *m, uint32_t index)
{
  const Statement *const s = &m->s->list.items[index];
  uint32_t sources[MAX_SOURCES];
  for (uint8_t i = 0; i < s->n_sources; ++i) {
    sources[i] = node_index(m, s->sources[i]);
  }
  uint32_t from[MAX_CHAIN];
  for (uint8_t i = 0; i < s->n_from; ++i) {
    from[i] = m->statement_of[s->from[i]];
  }
  const PressDerived derived = {
      .rule = s->derived, .from = from, .n_from = s->n_from};
  PressSpan evidence[MAX_CHAIN * 2 + 1];
  const uint32_t n_evidence = evidence_of(m, s, evidence, 0);
  const bool is_derived = !press_str_is_none(s->derived);
  const PressGraphStatement statement = {
      .subject = node_index(m, s->subject),
      .predicate = press_ontology_predicate(m->m->ontology, s->predicate)->id,
      .object = node_index(m, s->object),
      .negated = s->negated,
      .status = s->status,
      .sources = sources,
      .n_sources = s->n_sources,
      .claim = claim_of(m, s),
      .time = time_of(m, s->date),
      .quantity = quantity_of(m, s->quantity),
      .derived = is_derived ? &derived : NULL,
      .score = s->score,
      .rule = s->rule,
      .evidence = evidence,
      .n_evidence = n_evidence,
      .properties = statement_properties(m, s)};
  return press_graph_add_statement(m->graph, &statement,
                                   &m->statement_of[index]);
}

// The document layer

static PressStatus
add_document_edge(Mapper *m,
                  const char *predicate,
                  uint32_t entity,
                  uint32_t sentence,
                  const char *rule)
{
  const Sentence *const at = &m->article->sentences[sentence];
  const bool body =
      at->kind == PRESS_SENTENCE_BODY || at->kind == PRESS_SENTENCE_TITLE;
  ObjectBuilder o = press_object(m->arena);
  set_true(&o, "boilerplate", !body);
  const PressSpan evidence = span_of_sentence(m, sentence);
  const PressGraphStatement statement = {.subject = m->article_node,
                                         .predicate = press_str(predicate),
                                         .object = m->node_of[entity],
                                         .status = PRESS_ASSERTED,
                                         .claim = PRESS_NO_INDEX,
                                         .score = 0.9,
                                         .rule = press_str(rule),
                                         .evidence = &evidence,
                                         .n_evidence = 1,
                                         .properties =
                                             o.n ? press_object_end(&o) : NULL};
  uint32_t index = 0;
  return press_graph_add_statement(m->graph, &statement, &index);
}

/// Title and keywords say what the article is about, credits whose it is
static PressStatus
map_about(Mapper *m, const PressBuildOptions *options)
{
  for (uint32_t i = 0; i < m->m->mentions.n; ++i) {
    const Mention *const mention = &m->m->mentions.items[i];
    const uint32_t entity = m->e->of[i];
    if (entity == NO_ITEM || m->node_of[entity] == NO_ITEM ||
        mention->date != NO_ITEM) {
      continue;
    }
    const bool agent = press_entity_is(m->e, entity, "Agent");
    const PressSentenceKind kind =
        m->article->sentences[mention->sentence].kind;
    const bool named = m->e->list.items[entity].named;
    const bool event = press_entity_is(m->e, entity, "Event");
    PressStatus st = PRESS_OK;
    if ((kind == PRESS_SENTENCE_TITLE && (named || event)) ||
        (kind == PRESS_SENTENCE_KEYWORDS && named)) {
      st = add_document_edge(m, "ABOUT", entity, mention->sentence,
                             "document.about");
    } else if (kind == PRESS_SENTENCE_CREDIT && named && agent) {
      st = add_document_edge(m, "CREDITS", entity, mention->sentence,
                             "document.credits");
    } else if (options->mentions) {
      st = add_document_edge(m, "MENTIONS", entity, mention->sentence,
                             "document.mentions");
    }
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

/// Media and documents that the article has its facts from
static PressStatus
map_cites(Mapper *m)
{
  for (size_t i = 0; i < m->s->frames.n; ++i) {
    const Frame *const frame = &m->s->frames.items[i];
    for (uint8_t k = 0; k < frame->n_sources; ++k) {
      const uint32_t entity = frame->sources[k];
      if (m->node_of[entity] == NO_ITEM ||
          frame->verb < m->m->sentence_chunk[frame->sentence] ||
          (!press_entity_is(m->e, entity, "MediaOrganization") &&
           !press_entity_is(m->e, entity, "Document"))) {
        continue;
      }
      const PressStatus st = add_document_edge(
          m, "CITES", entity, frame->sentence, "document.cites");
      if (st) {
        return st;
      }
    }
  }
  return PRESS_OK;
}

// Warnings

static PressStatus
warn(Mapper *m, uint32_t sentence, const char *kind, PressStr text)
{
  const PressGraphWarning warning = {.document = m->document,
                                     .sentence = sentence + 1,
                                     .kind = press_str(kind),
                                     .text = text};
  return press_str_is_none(text) ? PRESS_NO_MEMORY
                                 : press_graph_add_warning(m->graph, &warning);
}

static PressStatus
map_warnings(Mapper *m)
{
  for (size_t i = 0; i < m->m->dates.n; ++i) {
    const DateMention *const d = &m->m->dates.items[i];
    if (press_str_is_none(d->weekday_computed)) {
      continue;
    }
    const PressStr text = press_arena_format(
        m->arena, "%.*s is a %.*s, the text says %.*s", (int)d->start.len,
        d->start.data, (int)d->weekday_computed.len, d->weekday_computed.data,
        (int)d->weekday_text.len, d->weekday_text.data);
    const PressStatus st = warn(m, d->sentence, "weekday", text);
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

static PressStatus
map_all(Mapper *m, const PressBuildOptions *options)
{
  PressStatus st = map_document(m);
  choose_entities(m);
  for (uint32_t i = 0; !st && i < m->e->list.n; ++i) {
    m->node_of[i] = NO_ITEM;
    if (m->wanted[i]) {
      st = map_entity(m, i);
    }
  }
  st = st ? st : map_special(m);
  st = st ? st : gather_claims(m);
  for (uint32_t i = 0; !st && i < m->s->list.n; ++i) {
    st = map_statement(m, i);
  }
  for (size_t i = 0; !st && i < m->claims.n; ++i) {
    st = map_claim(m, &m->claims.items[i]);
  }
  st = st ? st : map_contradictions(m);
  st = st ? st : map_about(m, options);
  st = st ? st : map_cites(m);
  return st ? st : map_warnings(m);
}

PressStatus
press_map_article(PressWorld *world,
                  Arena *arena,
                  Analysis *analysis,
                  const PressBuildOptions *options,
                  PressGraph **graph)
{
  Mapper m = {.world = world,
              .arena = arena,
              .a = analysis,
              .article = &analysis->article,
              .m = &analysis->mentions,
              .e = &analysis->entities,
              .s = &analysis->statements,
              .unspecified = PRESS_NO_INDEX,
              .claim_of = press_map(arena)};
  m.node_of = press_arena_array(arena, m.e->list.n + 1, sizeof(uint32_t));
  m.wanted = press_arena_array(arena, m.e->list.n + 1, sizeof(bool));
  m.statement_of = press_arena_array(arena, m.s->list.n + 1, sizeof(uint32_t));
  if (!m.node_of || !m.wanted || !m.statement_of || !chain_mentions(&m)) {
    return PRESS_NO_MEMORY;
  }
  PressStatus st = press_graph_new(world, &m.graph);
  if (st) {
    return st;
  }
  st = map_all(&m, options);
  if (!st) {
    st = arena->failed ? PRESS_NO_MEMORY : press_graph_finish(m.graph, false);
  }
  if (st) {
    press_graph_free(m.graph);
    return st;
  }
  *graph = m.graph;
  return PRESS_OK;
}
