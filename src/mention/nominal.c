// SPDX-License-Identifier: MIT

/*
   The mentions of every noun phrase: its names, the demonyms and possessives
   in it, pronouns, and the phrase itself where its head noun is of a kind that
   the ontology knows. A phrase reaches over its determiner and its `de` or
   `of` complements, not over relative clauses.
*/

#include "mention/steps.h"

#include "base/map.h"

typedef struct {
  Mentions *m;
  Arena *arena;
  uint32_t sentence;
  uint32_t first_chunk;
  uint32_t end_chunk;
  bool boilerplate;
  uint16_t person;
  uint16_t group;
  uint16_t country;
  uint16_t places;
} Finder;

/// Chunks to each side that a phrase may reach, so that a sentence without end
/// costs no more than its length
enum { REACH = 200 };

static uint32_t
add(Finder *f, uint32_t chunk, uint32_t token, uint32_t n, Mention mention)
{
  Mentions *const m = f->m;
  if (!PRESS_ROOM(f->arena, &m->mentions)) {
    return NO_ITEM;
  }
  mention.token = token;
  mention.n = n;
  mention.sentence = f->sentence;
  mention.start = m->article->tokens[token].start;
  mention.end = m->article->tokens[token + n - 1].end;
  mention.chunk = chunk;
  mention.boilerplate = f->boilerplate;
  m->mentions.items[m->mentions.n] = mention;
  return (uint32_t)m->mentions.n++;
}

static Mention
blank(PressMentionKind kind)
{
  return (Mention){.kind = kind,
                   .chunk = NO_ITEM,
                   .name = NO_ITEM,
                   .date = NO_ITEM,
                   .quantity = NO_ITEM,
                   .parent = NO_ITEM,
                   .type = PRESS_NO_ROW,
                   .type2 = PRESS_NO_ROW};
}

/// Last token of a phrase with the complements that follow it
static uint32_t
last_token(const Finder *f, uint32_t c)
{
  const Chunk *const chunks = f->m->chunks.items;
  uint32_t last = chunks[c].token + chunks[c].n - 1;
  for (uint32_t i = c + 1; i < f->end_chunk; ++i) {
    if (chunks[i].kind == CHUNK_NOUN && chunks[i].attach == c) {
      last = last_token(f, i);
    }
  }
  return last;
}

/// First token: an owner with 's before it belongs to it
static uint32_t
first_token(const Finder *f, uint32_t c)
{
  const Chunk *const chunks = f->m->chunks.items;
  for (uint32_t i = f->first_chunk; i < c; ++i) {
    if (chunks[i].kind == CHUNK_NOUN && chunks[i].attach == c &&
        chunks[i].prep == i + 1) {
      return first_token(f, i);
    }
  }
  return chunks[c].token;
}

static Determiner
determiner_of(const Mentions *m, const Reading *r)
{
  const Classes *const c = &m->classes;
  const struct {
    WordClass word_class;
    Determiner determiner;
  } table[] = {{c->det_possessive, DET_POSSESSIVE},
               {c->det_demonstrative, DET_DEMONSTRATIVE},
               {c->det_negative, DET_NEGATIVE},
               {c->det_definite, DET_DEFINITE},
               {c->det_indefinite, DET_INDEFINITE},
               {c->det_quantity, DET_QUANTITY}};
  for (size_t i = 0; i < sizeof table / sizeof *table; ++i) {
    if (press_has(r, table[i].word_class)) {
      return table[i].determiner;
    }
  }
  return DET_NONE;
}

/// What the words before the head say
static void
read_modifiers(Finder *f, uint32_t c, Mention *mention)
{
  const Mentions *const m = f->m;
  const Chunk *const chunk = &m->chunks.items[c];
  for (uint32_t w = chunk->word; w < chunk->word + chunk->n_words; ++w) {
    const Word *const word = &m->words.items[w];
    if (word->tag == TAG_DET) {
      const Determiner d = determiner_of(m, word->reading);
      if (mention->determiner == DET_NONE || d == DET_POSSESSIVE ||
          d == DET_DEMONSTRATIVE) {
        mention->determiner = d;
      }
    } else if (word->tag == TAG_NUM) {
      mention->quantity = word->item;
    }
    mention->former =
        mention->former || press_hit_has(word->hit, m->classes.adj_former);
    mention->alleged =
        mention->alleged || press_hit_has(word->hit, m->classes.adj_alleged);
    mention->close_to =
        mention->close_to || press_hit_has(word->hit, m->classes.adj_close);
  }
  if (mention->determiner == DET_NONE && chunk->prep != NO_ITEM) {
    // du, des, au, aux hold an article
    const Chunk *const prep = &m->chunks.items[chunk->prep];
    if (press_hit_has(prep->hit, m->classes.det_definite) ||
        press_hit_pos(prep->hit, POS_DET)) {
      mention->determiner = DET_DEFINITE;
    }
  }
  if (mention->determiner == DET_NEGATIVE ||
      (c > f->first_chunk && m->chunks.items[c - 1].kind == CHUNK_NEG)) {
    mention->negated = true;
  }
}

static bool
is_many(const Mentions *m, const Mention *mention)
{
  if (mention->quantity == NO_ITEM) {
    return false;
  }
  const Quantity *const q = &m->quantities.items[mention->quantity];
  return !press_str_equals(q->value, PRESS_STR("1"));
}

/// Noun phrase that complements this one: un grand nombre de [victimes]
static uint32_t
complement(const Finder *f, uint32_t c)
{
  for (uint32_t i = c + 1; i < f->end_chunk && i < c + 3; ++i) {
    if (f->m->chunks.items[i].kind == CHUNK_NOUN &&
        f->m->chunks.items[i].attach == c) {
      return i;
    }
  }
  return NO_ITEM;
}

static uint16_t
type_of_noun(Finder *f, uint32_t c, Mention *mention)
{
  const Mentions *const m = f->m;
  const Chunk *const chunk = &m->chunks.items[c];
  uint16_t type = chunk->reading ? chunk->reading->type : PRESS_NO_ROW;
  const bool collects =
      !chunk->reading ||
      press_has(chunk->reading, m->classes.group_collection) ||
      press_has(chunk->reading, m->classes.group_partitive);
  const uint32_t of = collects ? complement(f, c) : NO_ITEM;
  if (of != NO_ITEM && !chunk->reading &&
      m->words.items[m->chunks.items[of].word].tag == TAG_PRON) {
    mention->plural = true; // 100 d'entre elles, two of them
    mention->partitive = true;
    return f->group;
  }
  if (of != NO_ITEM && m->chunks.items[of].reading &&
      m->chunks.items[of].reading->type != PRESS_NO_ROW) {
    Mention inner = blank(PRESS_MENTION_NOMINAL);
    read_modifiers(f, of, &inner);
    type = m->chunks.items[of].reading->type;
    mention->plural = true;
    mention->collects = true;
    mention->noun = m->chunks.items[of].reading;
    // two of its executives are its executives; two of the victims are not
    mention->partitive =
        inner.determiner != DET_POSSESSIVE &&
        (!chunk->reading ||
         press_has(chunk->reading, m->classes.group_partitive) ||
         (mention->determiner == DET_INDEFINITE &&
          inner.determiner != DET_NONE));
  }
  if (type == f->person && (mention->plural || is_many(m, mention))) {
    type = f->group;
  }
  if ((mention->plural || is_many(m, mention)) &&
      press_type_is(m, type, "Place")) {
    type = f->places;
  }
  return type;
}

/// le fabricant d'armes [Hauterive]: mention of the maker, or NO_ITEM
static uint32_t
maker_of(const Finder *f, uint32_t c)
{
  const uint32_t head = f->m->chunks.items[c].attach;
  if (head == NO_ITEM || head > c) {
    return NO_ITEM;
  }
  const uint32_t mention = f->m->chunks.items[head].mention;
  const bool one = mention != NO_ITEM && !f->m->mentions.items[mention].plural;
  return one && press_type_is(f->m, f->m->mentions.items[mention].type, "Agent")
             ? mention
             : NO_ITEM;
}

/// Names and nationalities inside a phrase
static bool
add_inner(Finder *f, uint32_t c, uint32_t outer)
{
  Mentions *const m = f->m;
  const Chunk chunk = m->chunks.items[c];
  const bool noun = chunk.reading && chunk.reading->pos == POS_NOUN;
  for (uint32_t w = chunk.word; w < chunk.word + chunk.n_words; ++w) {
    const Word *const word = &m->words.items[w];
    Mention inner = blank(PRESS_MENTION_NAME);
    inner.parent = outer;
    if (word->tag == TAG_NAME) {
      const NameSpan *const name = &m->names.items[word->item];
      inner.name = word->item;
      inner.type = name->type;
      inner.type2 = name->type2;
      inner.country = name->country;
      const bool behind = word->token > chunk.head;
      const bool plural =
          chunk.reading && (chunk.reading->features & FEAT_NUMBER) == FEAT_PLUR;
      inner.apposed = noun && behind && !plural && outer != NO_ITEM;
      inner.modifier = noun && outer != NO_ITEM && !inner.apposed;
      const uint32_t maker = behind && plural ? maker_of(f, c) : NO_ITEM;
      if (maker != NO_ITEM) {
        inner.parent = maker;
        inner.apposed = true;
        inner.modifier = false;
      }
    } else {
      const Reading *const demonym =
          press_hit_has(word->hit, m->classes.demonym);
      if (!demonym || word->tag == TAG_NOUN) {
        continue;
      }
      inner.type = f->country;
      inner.country = demonym->lemma;
    }
    const uint32_t index = add(f, c, word->token, word->n, inner);
    if (index == NO_ITEM) {
      return false;
    }
    if (outer == NO_ITEM && word->tag == TAG_NAME) {
      m->chunks.items[c].mention = index;
    }
  }
  return true;
}

/// son, ses, their: a mention of the owner
static bool
add_owner(Finder *f, uint32_t c)
{
  Mentions *const m = f->m;
  const Chunk *const chunk = &m->chunks.items[c];
  for (uint32_t w = chunk->word; w < chunk->word + chunk->n_words; ++w) {
    const Word word = m->words.items[w];
    if (word.tag != TAG_DET ||
        !press_has(word.reading, m->classes.det_possessive)) {
      continue;
    }
    Mention owner = blank(PRESS_MENTION_PRONOUN);
    owner.parent = chunk->mention;
    owner.modifier = true;
    owner.features = word.reading->features;
    const uint32_t index = add(f, c, word.token, word.n, owner);
    if (index == NO_ITEM) {
      return false;
    }
    m->chunks.items[c].owner = index;
  }
  return true;
}

/// A title that only opens a name: M., Mme, Mr.
static bool
is_mere_title(const Finder *f, const Chunk *chunk)
{
  return press_has(chunk->reading, f->m->classes.person_title) &&
         !press_has(chunk->reading, f->m->classes.role_official) &&
         !press_has(chunk->reading, f->m->classes.role_representative) &&
         !press_has(chunk->reading, f->m->classes.role_head);
}

/// rapport d'inspection, outil de piratage: the bare event only says what kind
static bool
is_mere_kind(const Finder *f, uint32_t c, const Mention *m)
{
  const uint32_t head = f->m->chunks.items[c].attach;
  if (head == NO_ITEM || head > c || m->determiner != DET_NONE || m->plural ||
      !press_type_is(f->m, m->type, "Event")) {
    return false;
  }
  const Reading *const noun = f->m->chunks.items[head].reading;
  return noun && (press_type_is(f->m, noun->type, "Document") ||
                  press_type_is(f->m, noun->type, "Product") ||
                  press_type_is(f->m, noun->type, "Event"));
}

/**
   A common noun of a kind that no list knows (la pêche, un moratoire). It
   makes no node of its own, but may be what somebody demands or prohibits.
*/
static bool
is_latent(const Finder *f, const Chunk *chunk, const Mention *m)
{
  const Token *const head = &f->m->article->tokens[chunk->head];
  return m->type == PRESS_NO_ROW && head->kind == TOKEN_WORD && !head->upper &&
         m->quantity == NO_ITEM &&
         (!chunk->reading ||
          (chunk->reading->pos == POS_NOUN && !chunk->reading->n_classes)) &&
         f->m->words.items[chunk->word + chunk->n_words - 1].tag != TAG_NAME;
}

static bool
add_phrase(Finder *f, uint32_t c)
{
  Mentions *const m = f->m;
  Chunk *const chunk = &m->chunks.items[c];
  Mention nominal = blank(PRESS_MENTION_NOMINAL);
  nominal.noun = chunk->reading;
  if (chunk->reading) {
    nominal.features = chunk->reading->features;
    nominal.plural = (chunk->reading->features & FEAT_PLUR) &&
                     !(chunk->reading->features & FEAT_SING);
  }
  read_modifiers(f, c, &nominal);
  nominal.type = type_of_noun(f, c, &nominal);
  uint32_t outer = NO_ITEM;
  const bool noun = chunk->reading && chunk->reading->pos == POS_NOUN;
  const bool counted = !chunk->reading && nominal.quantity != NO_ITEM;
  const bool typed = nominal.type != PRESS_NO_ROW && (noun || counted) &&
                     !is_mere_title(f, chunk) && !is_mere_kind(f, c, &nominal);
  if (typed || is_latent(f, chunk, &nominal)) {
    if (chunk->apposition != NO_ITEM) {
      nominal.kind = PRESS_MENTION_APPOSITION;
    }
    const uint32_t first = first_token(f, c);
    outer = add(f, c, first, last_token(f, c) + 1 - first, nominal);
    if (outer == NO_ITEM) {
      return false;
    }
    m->chunks.items[c].mention = outer;
  }
  return add_inner(f, c, outer) && add_owner(f, c);
}

static bool
add_pronoun(Finder *f, uint32_t c)
{
  Mentions *const m = f->m;
  const Chunk *const chunk = &m->chunks.items[c];
  const Classes *const k = &m->classes;
  const Reading *const r = chunk->reading;
  const bool partitive = press_has(r, k->pron_partitive);
  if (!press_has(r, k->pron_subject) && !press_has(r, k->pron_object) &&
      !press_has(r, k->pron_demonstrative) && !partitive) {
    return true;
  }
  Mention pronoun = blank(PRESS_MENTION_PRONOUN);
  pronoun.features = r->features;
  pronoun.plural = (r->features & FEAT_PLUR) != 0;
  pronoun.partitive = partitive;
  const uint32_t index = add(f, c, chunk->token, chunk->n, pronoun);
  if (index == NO_ITEM) {
    return false;
  }
  m->chunks.items[c].mention = index;
  return true;
}

/// l', les, lui before a verb: who it is done to
static bool
add_clitic(Finder *f, uint32_t c)
{
  Mentions *const m = f->m;
  const Chunk *const chunk = &m->chunks.items[c];
  if (chunk->clitic == NO_ITEM) {
    return true;
  }
  const Word word = m->words.items[chunk->clitic];
  const PressStr norm = m->article->tokens[word.token].norm;
  if (press_str_equals(norm, PRESS_STR("y")) ||
      press_str_equals(norm, PRESS_STR("en"))) {
    return true;
  }
  Mention pronoun = blank(PRESS_MENTION_PRONOUN);
  pronoun.features = word.reading ? word.reading->features : 0;
  const uint32_t index = add(f, c, word.token, word.n, pronoun);
  if (index == NO_ITEM) {
    return false;
  }
  m->chunks.items[c].mention = index;
  return true;
}

/**
   Entre le 29 avril et le 10 mai: a date for each bound, so that what began on
   the one can end on the other. The bounds are appended to the dates.
*/
static uint32_t
add_bound(Finder *f, uint32_t c, const DateMention *bound)
{
  Mentions *const m = f->m;
  if (!PRESS_ROOM(f->arena, &m->dates)) {
    return NO_ITEM;
  }
  Mention mention = blank(PRESS_MENTION_DATE);
  mention.date = (uint32_t)m->dates.n;
  mention.type = press_ontology_find_type(m->ontology, PRESS_STR("TimeSpan"));
  m->dates.items[m->dates.n++] = *bound;
  return add(f, c, bound->token, bound->n, mention);
}

static bool
add_interval(Finder *f, uint32_t c, const DateMention *date)
{
  const Article *const a = f->m->article;
  const uint32_t first_end = date->first_token + date->first_n;
  const uint32_t second_end = date->second_token + date->second_n;
  const DateMention first = {
      .token = date->first_token,
      .n = date->first_n,
      .sentence = date->sentence,
      .start = date->first_start,
      .end = date->first_end,
      .precision = date->first_precision,
      .year_inferred = date->year_inferred,
      .raw = press_str_cut(a->text, a->tokens[date->first_token].start,
                           a->tokens[first_end - 1].end)};
  const DateMention second = {
      .token = date->second_token,
      .n = date->second_n,
      .sentence = date->sentence,
      .start = date->second_start,
      .end = date->second_end,
      .precision = date->second_precision,
      .year_inferred = date->year_inferred,
      .raw = press_str_cut(a->text, a->tokens[date->second_token].start,
                           a->tokens[second_end - 1].end)};
  const uint32_t from = add_bound(f, c, &first);
  const uint32_t to = add_bound(f, c, &second);
  if (from == NO_ITEM || to == NO_ITEM) {
    return false;
  }
  f->m->chunks.items[c].mention = from;
  f->m->chunks.items[c].owner = to;
  return true;
}

static bool
add_date(Finder *f, uint32_t c)
{
  Mentions *const m = f->m;
  const Chunk *const chunk = &m->chunks.items[c];
  const Word *const word = &m->words.items[chunk->word];
  const DateMention *const date = &m->dates.items[word->item];
  if (press_str_is_none(date->start) && press_str_is_none(date->end)) {
    return true;
  }
  if (date->interval && date->first_n && date->second_n) {
    const DateMention whole = *date;
    return add_interval(f, c, &whole);
  }
  Mention mention = blank(PRESS_MENTION_DATE);
  mention.date = word->item;
  mention.type = press_ontology_find_type(m->ontology, PRESS_STR("TimeSpan"));
  const uint32_t index = add(f, c, chunk->token, chunk->n, mention);
  if (index == NO_ITEM) {
    return false;
  }
  m->chunks.items[c].mention = index;
  return true;
}

static bool
mentions_of_chunk(Finder *f, uint32_t c)
{
  const Chunk *const chunk = &f->m->chunks.items[c];
  if (chunk->kind == CHUNK_DATE) {
    return add_date(f, c);
  }
  if (chunk->kind == CHUNK_VERB) {
    return add_clitic(f, c);
  }
  if (chunk->kind != CHUNK_NOUN) {
    return true;
  }
  const Tag tag = f->m->words.items[chunk->word].tag;
  return tag == TAG_PRON ? add_pronoun(f, c) : add_phrase(f, c);
}

bool
press_nominals_find(Arena *arena, Mentions *m)
{
  Finder f = {
      .m = m,
      .arena = arena,
      .person = press_ontology_find_type(m->ontology, PRESS_STR("Person")),
      .group = press_ontology_find_type(m->ontology, PRESS_STR("PersonGroup")),
      .country = press_ontology_find_type(m->ontology, PRESS_STR("Country")),
      .places = press_ontology_find_type(m->ontology, PRESS_STR("PlaceGroup"))};
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    const PressSentenceKind kind = m->article->sentences[s].kind;
    f.sentence = s;
    const uint32_t first = m->sentence_chunk[s];
    const uint32_t end = m->sentence_chunk[s + 1];
    f.boilerplate = kind == PRESS_SENTENCE_CREDIT ||
                    kind == PRESS_SENTENCE_KEYWORDS ||
                    kind == PRESS_SENTENCE_DATELINE;
    for (uint32_t c = first; c < end; ++c) {
      f.first_chunk = c - first > REACH ? c - REACH : first;
      f.end_chunk = end - c > REACH ? c + REACH : end;
      if (!mentions_of_chunk(&f, c)) {
        return false;
      }
    }
  }
  return true;
}
