// SPDX-License-Identifier: MIT

/*
   From the entities and statements of an article to the nodes, statements and
   claims of a graph document (MODEL.md section 11). Indices become those of
   the graph; press_graph_finish gives the ids and the order.
*/

#include "base/sha256.h"
#include "base/world.h"
#include "build/mapper.h"

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
  press_map_set_true(&o, "boilerplate", !body);
  const PressSpan evidence = press_map_sentence(m, sentence);
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
  press_map_choose(m);
  for (uint32_t i = 0; !st && i < m->e->list.n; ++i) {
    m->node_of[i] = NO_ITEM;
    if (m->wanted[i]) {
      st = press_map_entity(m, i);
    }
  }
  st = st ? st : press_map_special(m);
  st = st ? st : press_map_gather(m);
  for (uint32_t i = 0; !st && i < m->s->list.n; ++i) {
    st = press_map_statement(m, i);
  }
  for (size_t i = 0; !st && i < m->claims.n; ++i) {
    st = press_map_claim(m, &m->claims.items[i]);
  }
  st = st ? st : press_map_contradictions(m);
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
  if (!m.node_of || !m.wanted || !m.statement_of || !press_map_chain(&m)) {
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
