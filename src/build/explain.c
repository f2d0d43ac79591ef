// SPDX-License-Identifier: MIT

/*
   What each room made of one article, as text for people and as one JSON
   object a line for programs: the first place to look when a statement is
   wrong or missing.
*/

#include "base/stream.h"
#include "base/world.h"
#include "build/pipeline.h"

static const char *const stage_names[] = {"text",     "words",      "mentions",
                                          "entities", "statements", NULL};

const char *const *
press_stage_names(void)
{
  return stage_names;
}

PressStatus
press_stage_from_name(PressStr name, PressStage *stage)
{
  for (int i = 0; stage_names[i]; ++i) {
    if (press_str_equals(name, press_str(stage_names[i]))) {
      *stage = (PressStage)i;
      return PRESS_OK;
    }
  }
  return PRESS_NOT_FOUND;
}

typedef struct {
  const Analysis *a;
  PressOut *out;
  bool json;
} Teller;

static PressStr
bytes(const Teller *t, uint32_t start, uint32_t end)
{
  return press_str_cut(t->a->article.text, start, end);
}

/// `"name": ` of a JSON member, behind a comma but for the first
static void
member(const Teller *t, const char *name, bool first)
{
  press_out_c(t->out, first ? "{\"" : ", \"");
  press_out_c(t->out, name);
  press_out_c(t->out, "\": ");
}

static void
text_member(const Teller *t, const char *name, PressStr text, bool first)
{
  member(t, name, first);
  if (press_str_is_none(text)) {
    press_out_c(t->out, "null");
  } else {
    press_out_json(t->out, text);
  }
}

static void
number_member(const Teller *t, const char *name, uint64_t number, bool first)
{
  member(t, name, first);
  press_out_uint(t->out, number);
}

static void
end_line(const Teller *t)
{
  press_out_c(t->out, t->json ? "}\n" : "\n");
}

static void
tell_text(const Teller *t)
{
  const Article *const a = &t->a->article;
  for (uint32_t i = 0; i < a->n_sentences; ++i) {
    const Sentence *const s = &a->sentences[i];
    const PressStr kind = press_sentence_kind_name(s->kind);
    if (t->json) {
      number_member(t, "sentence", i + 1, true);
      text_member(t, "kind", kind, false);
      number_member(t, "paragraph", s->paragraph + 1, false);
      number_member(t, "start", s->start, false);
      number_member(t, "end", s->end, false);
      text_member(t, "text", bytes(t, s->start, s->end), false);
    } else {
      press_out_format(t->out, "S%u %.*s: ", i + 1, (int)kind.len, kind.data);
      press_out_str(t->out, bytes(t, s->start, s->end));
    }
    end_line(t);
  }
}

static const char *
chunk_kind(ChunkKind kind)
{
  static const char *const names[] = {
      "noun", "verb",  "prep", "conj",  "sub",   "rel", "adj", "adv",  "cue",
      "date", "comma", "open", "close", "colon", "end", "neg", "other"};
  return names[kind];
}

static void
tell_classes(const Teller *t, const Reading *r)
{
  for (uint16_t i = 0; r && i < r->n_classes; ++i) {
    press_out_c(t->out, i ? "," : " ");
    press_out_str(t->out, press_lexicon_class_name(t->a->mentions.lexicon,
                                                   r->classes[i]));
  }
}

static void
tell_word(const Teller *t, const Word *w, const char *chunk)
{
  const Token *const first = &t->a->article.tokens[w->token];
  const Token *const last = &t->a->article.tokens[w->token + w->n - 1];
  const PressStr text = bytes(t, first->start, last->end);
  const PressStr tag = press_tag_name(w->tag);
  const PressStr lemma = w->reading ? w->reading->lemma : PRESS_NONE;
  if (t->json) {
    number_member(t, "sentence", first->sentence + 1, true);
    number_member(t, "start", first->start, false);
    number_member(t, "end", last->end, false);
    text_member(t, "text", text, false);
    text_member(t, "tag", tag, false);
    text_member(t, "lemma", lemma, false);
    text_member(t, "chunk", press_str(chunk), false);
  } else {
    press_out_format(t->out, "%u\t%-7.*s\t%-6s\t", first->sentence + 1,
                     (int)tag.len, tag.data, chunk);
    press_out_str(t->out, text);
    press_out_c(t->out, "\t");
    press_out_str(t->out, press_str_is_none(lemma) ? PRESS_STR("-") : lemma);
    tell_classes(t, w->reading);
  }
  end_line(t);
}

static void
tell_tokens(const Teller *t)
{
  const Mentions *const m = &t->a->mentions;
  for (size_t c = 0; c < m->chunks.n; ++c) {
    const Chunk *const chunk = &m->chunks.items[c];
    for (uint32_t w = chunk->word; w < chunk->word + chunk->n_words; ++w) {
      tell_word(t, &m->words.items[w], chunk_kind(chunk->kind));
    }
    if (chunk->kind == CHUNK_VERB && !t->json) {
      press_out_format(t->out, "\t\t\t(%s%s%s",
                       chunk->passive ? "passive " : "",
                       chunk->negated ? "negated " : "",
                       chunk->mood == MOOD_CONDITIONAL ? "conditional " : "");
      press_out_c(t->out, "subject ");
      if (chunk->subject != NO_ITEM) {
        const Chunk *const s = &m->chunks.items[chunk->subject];
        press_out_str(t->out,
                      bytes(t, m->article->tokens[s->token].start,
                            m->article->tokens[s->token + s->n - 1].end));
      }
      press_out_c(t->out, " / object ");
      if (chunk->object != NO_ITEM) {
        const Chunk *const s = &m->chunks.items[chunk->object];
        press_out_str(t->out,
                      bytes(t, m->article->tokens[s->token].start,
                            m->article->tokens[s->token + s->n - 1].end));
      }
      press_out_c(t->out, ")\n");
    }
  }
}

static PressStr
type_name(const Teller *t, uint16_t type)
{
  return type == PRESS_NO_ROW
             ? PRESS_STR("-")
             : press_ontology_type(t->a->mentions.ontology, type)->id;
}

static void
tell_mentions(const Teller *t)
{
  const Mentions *const m = &t->a->mentions;
  for (size_t i = 0; i < m->mentions.n; ++i) {
    const Mention *const x = &m->mentions.items[i];
    const PressStr kind = press_mention_kind_name(x->kind);
    const PressStr type = type_name(t, x->type);
    if (t->json) {
      number_member(t, "sentence", x->sentence + 1, true);
      number_member(t, "start", x->start, false);
      number_member(t, "end", x->end, false);
      text_member(t, "kind", kind, false);
      text_member(t, "type", type, false);
      text_member(t, "text", bytes(t, x->start, x->end), false);
    } else {
      press_out_format(t->out, "S%u %-10.*s %-16.*s ", x->sentence + 1,
                       (int)kind.len, kind.data, (int)type.len, type.data);
      press_out_str(t->out, bytes(t, x->start, x->end));
    }
    end_line(t);
  }
}

static void
tell_entity(const Teller *t, uint32_t index)
{
  const Entities *const e = &t->a->entities;
  const Entity *const x = &e->list.items[index];
  if (t->json) {
    number_member(t, "entity", index, true);
    text_member(t, "label", x->label, false);
    member(t, "types", false);
  } else {
    press_out_format(t->out, "%u ", index);
    press_out_str(t->out, x->label);
    press_out_c(t->out, " (");
  }
  for (uint8_t k = 0; k < x->n_types; ++k) {
    press_out_c(t->out, t->json ? (k ? ", " : "[") : (k ? ", " : ""));
    if (t->json) {
      press_out_json(t->out, type_name(t, x->types[k]));
    } else {
      press_out_str(t->out, type_name(t, x->types[k]));
    }
  }
  if (t->json) {
    press_out_c(t->out, x->n_types ? "]" : "[]");
    member(t, "mentions", false);
    press_out_c(t->out, "[");
  } else {
    press_out_c(t->out, ")\n");
  }
  bool first = true;
  for (uint32_t i = 0; i < e->mentions->mentions.n; ++i) {
    if (e->of[i] != index) {
      continue;
    }
    const Mention *const m = &e->mentions->mentions.items[i];
    const PressStr rung = press_rung_name((Rung)e->rung[i]);
    const PressStr text = bytes(t, m->start, m->end);
    if (t->json) {
      press_out_c(t->out, first ? "" : ", ");
      number_member(t, "sentence", m->sentence + 1, true);
      text_member(t, "text", text, false);
      text_member(t, "rung", rung, false);
      press_out_c(t->out, "}");
    } else {
      press_out_format(t->out, "    S%u %-10.*s ", m->sentence + 1,
                       (int)rung.len, rung.data);
      press_out_str(t->out, text);
      if (e->through[i] != NO_ITEM) {
        const Mention *const via = &e->mentions->mentions.items[e->through[i]];
        press_out_format(t->out, "  <- S%u ", via->sentence + 1);
        press_out_str(t->out, bytes(t, via->start, via->end));
      }
      press_out_c(t->out, "\n");
    }
    first = false;
  }
  if (t->json) {
    press_out_c(t->out, "]}\n");
  }
}

static void
tell_entities(const Teller *t)
{
  for (uint32_t i = 0; i < t->a->entities.list.n; ++i) {
    if (t->a->entities.list.items[i].n_mentions) {
      tell_entity(t, i);
    }
  }
}

static PressStr
label_of(const Teller *t, uint32_t entity)
{
  return entity == UNSPECIFIED ? PRESS_STR("unspecified")
                               : t->a->entities.list.items[entity].label;
}

static void
tell_triple(const Teller *t,
            uint32_t subject,
            uint16_t predicate,
            uint32_t object)
{
  const PressStr name =
      press_ontology_predicate(t->a->mentions.ontology, predicate)->id;
  if (t->json) {
    text_member(t, "subject", label_of(t, subject), false);
    text_member(t, "predicate", name, false);
    text_member(t, "object", label_of(t, object), false);
    return;
  }
  press_out_str(t->out, label_of(t, subject));
  press_out_c(t->out, " ");
  press_out_str(t->out, name);
  press_out_c(t->out, " ");
  press_out_str(t->out, label_of(t, object));
}

static void
tell_statement(const Teller *t, const Statement *s)
{
  const PressStr status = press_certainty_name(s->status);
  if (t->json) {
    number_member(t, "sentence", s->sentence + 1, true);
    tell_triple(t, s->subject, s->predicate, s->object);
    text_member(t, "polarity", press_str(s->negated ? "negated" : "affirmed"),
                false);
    text_member(t, "status", status, false);
    text_member(t, "rule", s->rule, false);
    member(t, "score", false);
    press_out_number(t->out, s->score, 3);
    member(t, "sources", false);
    press_out_c(t->out, "[");
    for (uint8_t i = 0; i < s->n_sources; ++i) {
      press_out_c(t->out, i ? ", " : "");
      press_out_json(t->out, label_of(t, s->sources[i]));
    }
    press_out_c(t->out, "]");
  } else {
    press_out_format(t->out, "S%u ", s->sentence + 1);
    tell_triple(t, s->subject, s->predicate, s->object);
    press_out_format(t->out, "  [%s%.*s", s->negated ? "not, " : "",
                     (int)status.len, status.data);
    for (uint8_t i = 0; i < s->n_sources; ++i) {
      press_out_c(t->out, i ? ", " : " by ");
      press_out_str(t->out, label_of(t, s->sources[i]));
    }
    press_out_format(t->out, "]  %.*s ", (int)s->rule.len, s->rule.data);
    press_out_number(t->out, s->score, 3);
  }
  end_line(t);
}

static void
tell_statements(const Teller *t)
{
  const Statements *const s = &t->a->statements;
  for (size_t i = 0; i < s->list.n; ++i) {
    tell_statement(t, &s->list.items[i]);
  }
  for (size_t i = 0; i < s->refused.n; ++i) {
    const Refusal *const r = &s->refused.items[i];
    if (t->json) {
      number_member(t, "sentence", r->sentence + 1, true);
      tell_triple(t, r->subject, r->predicate, r->object);
      text_member(t, "refused", PRESS_STR("domain"), false);
      text_member(t, "rule", r->rule, false);
    } else {
      press_out_format(t->out, "S%u refused (domain): ", r->sentence + 1);
      tell_triple(t, r->subject, r->predicate, r->object);
      press_out_format(t->out, "  %.*s", (int)r->rule.len, r->rule.data);
    }
    end_line(t);
  }
}

PressStatus
press_explain(PressWorld *world,
              const char *input,
              const PressBuildOptions *options,
              PressStage stage,
              bool json,
              PressOut *out)
{
  FileBytes file = {0};
  PressStatus st =
      press_file_read(world, input, world->limits.article_bytes, &file);
  if (st) {
    return st;
  }
  Pipeline pipeline = {0};
  Arena arena = press_arena(world->alloc, world->limits.article_memory);
  Analysis analysis = {0};
  st = press_pipeline_load(world, &pipeline);
  if (!st) {
    st = press_pipeline_run(world, &pipeline, &arena, press_str(input),
                            file.bytes, options, &analysis);
  }
  if (!st) {
    static void (*const tellers[])(const Teller *) = {
        tell_text, tell_tokens, tell_mentions, tell_entities, tell_statements};
    const Teller teller = {.a = &analysis, .out = out, .json = json};
    tellers[stage](&teller);
    st = press_out_status(out);
  }
  press_arena_clear(&arena);
  press_pipeline_free(&pipeline);
  press_file_close(&file);
  return st;
}
