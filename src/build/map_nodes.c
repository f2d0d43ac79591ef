// SPDX-License-Identifier: MIT

// Which entities deserve a node, and what stands in it.

#include "build/mapper.h"

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

void
press_map_choose(Mapper *m)
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
set_size(const Mapper *m, ObjectBuilder *o, uint32_t quantity)
{
  if (quantity == NO_ITEM) {
    return;
  }
  const Quantity *const q = &m->m->quantities.items[quantity];
  ObjectBuilder size = press_object(m->arena);
  press_map_set_text(&size, "comparator", q->comparator);
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
    press_map_set_text(&o, "start", d->start);
    press_map_set_text(&o, "end", d->end);
    press_map_set_text(&o, "precision", d->precision);
    press_map_set_true(&o, "year_inferred", d->year_inferred);
    if (!press_str_is_none(d->weekday_computed)) {
      press_map_set_text(&o, "weekday_in_text", d->weekday_text);
      press_map_set_text(&o, "weekday_computed", d->weekday_computed);
    }
  }
  press_map_set_true(&o, "generic", e->generic);
  press_map_set_true(&o, "boilerplate", e->boilerplate);
  set_size(m, &o, e->quantity);
  return press_object_end(&o);
}

/// Chain the mentions of every entity, in order
bool
press_map_chain(Mapper *m)
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
        (PressMention){.span = press_map_span(m, mention->token, mention->n),
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

PressStatus
press_map_entity(Mapper *m, uint32_t entity)
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
PressStatus
press_map_special(Mapper *m)
{
  const bool french = m->article->language == LANG_FR;
  ObjectBuilder o = press_object(m->arena);
  press_map_set_text(&o, "document", m->document_id);
  press_map_set_text(&o, "language", press_language_name(m->article->language));
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
  press_map_set_text(&u, "document", m->document_id);
  press_map_set_true(&u, "generic", true);
  press_map_set_true(&u, "unspecified", true);
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
