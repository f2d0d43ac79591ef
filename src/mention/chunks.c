// SPDX-License-Identifier: MIT

/*
   From words to chunks: noun phrases without their complements, verb groups
   with auxiliaries, negation and modals, and what stands between them.

     noun phrase = determiner* quantity? (adjective | adverb adjective)*
                   (noun | name)+ adjective*        French
                 | ... (adjective | noun | name)* noun name*      English
     verb group  = (negation | clitic)* verb (adverb | negation | clitic |
                   preposition infinitive | participle | infinitive)*

   A group reaches as far as its auxiliary lets it: have and be take a
   participle, modals an infinitive, verbs of beginning, trying and wanting one
   with a preposition.
*/

#include "mention/steps.h"

typedef struct {
  Mentions *m;
  Arena *arena;
  const Classes *c;
  bool french;
  uint32_t end; ///< Word behind the sentence
} Chunker;

static const Word *
word_at(const Chunker *k, uint32_t w)
{
  return &k->m->words.items[w];
}

static PressStr
norm_of(const Chunker *k, uint32_t w)
{
  return k->m->article->tokens[word_at(k, w)->token].norm;
}

static Tag
tag_at(const Chunker *k, uint32_t w)
{
  return w < k->end ? word_at(k, w)->tag : TAG_PUNCT;
}

static bool
has(const Chunker *k, uint32_t w, WordClass word_class)
{
  return w < k->end && press_has(word_at(k, w)->reading, word_class);
}

static Chunk
chunk_of(const Chunker *k, ChunkKind kind, uint32_t w, uint32_t n_words)
{
  const Word *const first = word_at(k, w);
  const Word *const last = word_at(k, w + n_words - 1);
  return (Chunk){.kind = kind,
                 .token = first->token,
                 .n = last->token + last->n - first->token,
                 .word = w,
                 .n_words = n_words,
                 .reading = first->reading,
                 .hit = first->hit,
                 .head = first->token,
                 .mention = NO_ITEM,
                 .owner = NO_ITEM,
                 .prep = NO_ITEM,
                 .attach = NO_ITEM,
                 .list = NO_ITEM,
                 .apposition = NO_ITEM,
                 .governor = NO_ITEM,
                 .shared = NO_ITEM,
                 .matrix = NO_ITEM,
                 .subject = NO_ITEM,
                 .object = NO_ITEM,
                 .second = NO_ITEM,
                 .clitic = NO_ITEM};
}

static bool
push(Chunker *k, const Chunk *chunk)
{
  if (!PRESS_ROOM(k->arena, &k->m->chunks)) {
    return false;
  }
  k->m->chunks.items[k->m->chunks.n++] = *chunk;
  return true;
}

// Noun phrases

/// Words of one kind that stand in a row in a phrase: more are no language
enum { MAX_RUN = 32 };

/// Words that a noun phrase may have before its head
static uint32_t
across_modifiers(const Chunker *k, uint32_t w)
{
  for (const uint32_t end = w + MAX_RUN;;) {
    const Tag tag = tag_at(k, w);
    const Tag next = tag_at(k, w + 1);
    const bool participle =
        tag == TAG_PART && !k->french &&
        (next == TAG_NOUN || next == TAG_ADJ || next == TAG_NAME);
    const bool gerund = tag == TAG_GERUND && !k->french && next == TAG_NOUN;
    const bool adverb = tag == TAG_ADV && (next == TAG_ADJ || next == TAG_NUM ||
                                           (next == TAG_PART && !k->french));
    if (w == end || (tag != TAG_ADJ && tag != TAG_NUM && !participle &&
                     !gerund && !adverb)) {
      return w;
    }
    ++w;
  }
}

/// A plural of people does not describe the noun behind it: offered the
/// families compensation
static bool
is_people(const Chunker *k, uint32_t w)
{
  const Reading *const r = word_at(k, w)->reading;
  return r && r->pos == POS_NOUN && (r->features & FEAT_PLUR) &&
         !(r->features & FEAT_SING) && press_type_is(k->m, r->type, "Agent");
}

/// Nouns and names of the head; sets the word of the head
static uint32_t
across_heads(const Chunker *k, uint32_t w, uint32_t *head)
{
  bool noun = false;
  for (;; ++w) {
    const Tag tag = tag_at(k, w);
    if (tag == TAG_NOUN) {
      if (noun && (k->french || is_people(k, w - 1))) {
        return w; // a second noun begins something else
      }
      *head = w;
      noun = true;
    } else if (tag == TAG_NAME) {
      if (!noun) {
        *head = w;
      }
      // English: a name before a noun describes it, a name behind it ends
      if (noun && tag_at(k, w + 1) != TAG_NAME) {
        return w + 1;
      }
    } else {
      // French adjectives follow, English ones stand between name and noun:
      // NSO surveillance software
      const bool adjective =
          tag == TAG_ADJ &&
          (k->french ? noun || (*head != NO_ITEM && has(k, w, k->c->demonym))
                     : !noun && tag_at(k, w + 1) == TAG_NOUN);
      if (!adjective) {
        return w;
      }
    }
  }
}

/// une quarantaine d'éleveurs, hundreds of sailors: one phrase; with an
/// article behind the `of` (100 des victimes) it is a part of something
static bool
counts_by_of(const Chunker *k, uint32_t w)
{
  const Tag next = tag_at(k, w + 2);
  return tag_at(k, w + 1) == TAG_PREP && has(k, w + 1, k->c->prep_of) &&
         !press_hit_has(word_at(k, w + 1)->hit, k->c->det_definite) &&
         !press_str_equals(norm_of(k, w + 1), PRESS_STR("des")) &&
         !press_str_equals(norm_of(k, w + 1), PRESS_STR("du")) &&
         (next == TAG_NOUN || next == TAG_ADJ);
}

/// A word or two in quotation marks inside a phrase: des « clients »
static bool
is_scare_quote(const Chunker *k, uint32_t w)
{
  if (w >= k->end || w == 0 || tag_at(k, w) != TAG_PUNCT ||
      tag_at(k, w - 1) == TAG_PUNCT) {
    return false;
  }
  const PressStr mark = norm_of(k, w);
  const bool open = press_str_equals(mark, PRESS_STR("«")) ||
                    press_str_equals(mark, PRESS_STR("“")) ||
                    press_str_equals(mark, PRESS_STR("\""));
  uint32_t i = w + 1;
  while (i < w + 4 && (tag_at(k, i) == TAG_NOUN || tag_at(k, i) == TAG_ADJ)) {
    ++i;
  }
  return open && i > w + 1 && i < k->end && tag_at(k, i) == TAG_PUNCT &&
         !press_str_equals(norm_of(k, i), PRESS_STR(","));
}

/**
   The noun phrase that begins at w, or false. A determiner with nothing behind
   it and a quantity alone make one too.
*/
static bool
noun_phrase(const Chunker *k, uint32_t w, Chunk *chunk)
{
  uint32_t i = w;
  while (tag_at(k, i) == TAG_DET && i < w + MAX_RUN) {
    ++i;
  }
  const bool quantity = tag_at(k, i) == TAG_NUM;
  if (quantity && counts_by_of(k, i)) {
    i += 2;
  }
  uint32_t j = across_modifiers(k, i);
  const bool quoted = is_scare_quote(k, j);
  j += quoted ? 1 : 0;
  uint32_t head = NO_ITEM;
  uint32_t behind = across_heads(k, j, &head);
  behind += quoted && head != NO_ITEM ? 1 : 0;
  if (head == NO_ITEM) {
    if (quantity) {
      *chunk = chunk_of(k, CHUNK_NOUN, w, i + 1 - w);
      chunk->head = word_at(k, i)->token;
      chunk->reading = NULL;
      chunk->hit = NULL;
      return true;
    }
    return false;
  }
  // adjectives that turned out to stand alone (French: les blessés) are not
  // seen here; names before the noun stay inside the phrase
  *chunk = chunk_of(k, CHUNK_NOUN, w, behind - w);
  const Word *const h = word_at(k, head);
  chunk->head = h->token + (h->tag == TAG_NAME ? h->n - 1 : 0);
  chunk->reading = h->reading;
  chunk->hit = h->hit;
  return true;
}

// Verb groups

static bool
is_verb(Tag tag)
{
  return tag == TAG_FINITE || tag == TAG_INF || tag == TAG_PART ||
         tag == TAG_GERUND;
}

static bool
is_clitic(const Chunker *k, uint32_t w)
{
  return tag_at(k, w) == TAG_PRON &&
         (has(k, w, k->c->pron_object) || has(k, w, k->c->pron_reflexive));
}

static bool
is_verb_negation(const Chunker *k, uint32_t w)
{
  return tag_at(k, w) == TAG_NEG && has(k, w, k->c->neg_verb);
}

static bool
is_ne(const Chunker *k, uint32_t w)
{
  return press_str_equals(norm_of(k, w), PRESS_STR("ne")) ||
         press_str_equals(norm_of(k, w), PRESS_STR("n'"));
}

/// What a verb group is made of while it is read
typedef struct {
  Chunk chunk;
  bool ne;       ///< Bare ne was seen
  uint32_t verb; ///< Word of the last verb
} Group;

static void
note_negation(const Chunker *k, Group *g, uint32_t w)
{
  if (k->french && is_ne(k, w)) {
    g->ne = true;
  } else {
    g->chunk.negated = true;
  }
}

/// French verbs whose être is no passive: il est allé, elle est morte
static bool
takes_etre(const Chunker *k, uint32_t w)
{
  static const char *const lemmas[] = {
      "aller",     "venir",   "arriver", "partir",   "entrer",
      "sortir",    "monter",  "mourir",  "décéder",  "rester",
      "tomber",    "devenir", "revenir", "parvenir", "intervenir",
      "retourner", "rentrer", "naître",  "repartir", "descendre"};
  const Reading *const r = word_at(k, w)->reading;
  for (size_t i = 0; r && i < sizeof lemmas / sizeof *lemmas; ++i) {
    const PressStr lemma = press_str(lemmas[i]);
    if (press_str_starts(r->lemma, lemma) &&
        (r->lemma.len == lemma.len || r->lemma.data[lemma.len] == ' ')) {
      return true; // aller, aller à
    }
  }
  return false;
}

/// Word of the next verb behind adverbs, negation and clitics, or NO_ITEM
static uint32_t
next_verb(const Chunker *k, Group *g, uint32_t w, bool prepositions)
{
  uint32_t i = w;
  for (; i < k->end; ++i) {
    const Tag tag = tag_at(k, i);
    if (tag == TAG_ADV || is_clitic(k, i)) {
      continue;
    }
    if (is_verb_negation(k, i)) {
      continue;
    }
    if (prepositions && tag == TAG_PREP &&
        (has(k, i, k->c->prep_of) || has(k, i, k->c->prep_to))) {
      continue;
    }
    break;
  }
  if (!is_verb(tag_at(k, i)) || i >= k->end || i > w + 4) {
    return NO_ITEM;
  }
  for (uint32_t j = w; j < i; ++j) {
    if (is_verb_negation(k, j)) {
      note_negation(k, g, j);
    }
    if (has(k, j, k->c->adv_alleged)) {
      g->chunk.alleged = true;
    }
    if (has(k, j, k->c->adv_possible)) {
      g->chunk.possible = true;
    }
  }
  return i;
}

/// May this verb be followed by that one in one group? Notes what it means
static bool
joins(const Chunker *k, Group *g, uint32_t before, uint32_t after)
{
  const Classes *const c = k->c;
  const Tag tag = tag_at(k, after);
  Chunk *const chunk = &g->chunk;
  if (has(k, before, c->aux_have) && tag == TAG_PART) {
    return true;
  }
  if (has(k, before, c->aux_be) && tag == TAG_PART) {
    const bool active = chunk->reflexive || (k->french && takes_etre(k, after));
    chunk->passive = !active;
    return true;
  }
  if (has(k, before, c->aux_be) && tag == TAG_GERUND && !k->french) {
    return true;
  }
  if (tag != TAG_INF) {
    return false;
  }
  if (has(k, before, c->aux_do)) {
    return true;
  }
  if (has(k, before, c->modal_possible)) {
    chunk->possible = true;
    return true;
  }
  if (has(k, before, c->modal_should)) {
    const PressStr lemma = word_at(k, before)->reading->lemma;
    const bool will = press_str_equals(lemma, PRESS_STR("will")) ||
                      press_str_equals(lemma, PRESS_STR("shall"));
    chunk->future = chunk->future || will;
    chunk->obliged = chunk->obliged || !will;
    return true;
  }
  if (has(k, before, c->attempt)) {
    chunk->attempt = true;
    return true;
  }
  if (has(k, before, c->intend)) {
    chunk->intended = true;
    return true;
  }
  return has(k, before, c->aspect);
}

static void
set_mood(const Chunker *k, Group *g, uint32_t w)
{
  const Reading *const r = word_at(k, w)->reading;
  const Tag tag = tag_at(k, w);
  if (tag == TAG_INF) {
    g->chunk.mood = MOOD_INFINITIVE;
  } else if (tag == TAG_PART) {
    g->chunk.mood = MOOD_PARTICIPLE;
    g->chunk.passive = true;
  } else if (tag == TAG_GERUND) {
    g->chunk.mood = MOOD_GERUND;
  } else {
    const bool conditional = r && (r->features & FEAT_COND) && k->french;
    g->chunk.mood = conditional ? MOOD_CONDITIONAL : MOOD_FINITE;
    g->chunk.future = r && (r->features & FEAT_FUTURE);
  }
}

/// ne ... que within the clause: exclusive, not negated
static bool
has_que(const Chunker *k, uint32_t w)
{
  for (uint32_t i = w; i < k->end && i < w + 10; ++i) {
    const PressStr norm = norm_of(k, i);
    if (press_str_equals(norm, PRESS_STR("que")) ||
        press_str_equals(norm, PRESS_STR("qu'"))) {
      return true;
    }
    if (is_verb(tag_at(k, i)) || tag_at(k, i) == TAG_PUNCT) {
      return false;
    }
  }
  return false;
}

static void
settle_negation(const Chunker *k, Group *g, uint32_t behind)
{
  if (k->french && !g->ne) {
    g->chunk.negated = false; // qui ait jamais assisté
  }
  if (!g->ne || g->chunk.negated) {
    return;
  }
  if (has_que(k, behind)) {
    g->chunk.only = true;
  } else if (has(k, behind, k->c->det_negative) ||
             has(k, behind, k->c->neg_noun)) {
    g->chunk.negated = true;
  }
}

/// The reading of a verb that fits a reflexive clitic, where it has one
static void
settle_reflexive(const Chunker *k, Group *g)
{
  const Word *const verb = word_at(k, g->verb);
  g->chunk.reading = verb->reading;
  g->chunk.hit = verb->hit;
  for (uint32_t i = 0; verb->hit && i < verb->hit->n_readings; ++i) {
    const Reading *const r = &verb->hit->readings[i];
    if (r->pos == POS_VERB &&
        press_has(r, k->c->reflexive) == g->chunk.reflexive) {
      if (!press_has(verb->reading, k->c->reflexive) || !g->chunk.reflexive) {
        g->chunk.reading = r;
      }
      break;
    }
  }
}

static bool
verb_group(const Chunker *k, uint32_t w, Chunk *chunk)
{
  Group g = {.chunk = chunk_of(k, CHUNK_VERB, w, 1)};
  uint32_t i = w;
  while (i < w + MAX_RUN && (is_verb_negation(k, i) || is_clitic(k, i))) {
    if (is_verb_negation(k, i)) {
      note_negation(k, &g, i);
    }
    if (has(k, i, k->c->pron_reflexive)) {
      g.chunk.reflexive = true;
    } else if (is_clitic(k, i)) {
      g.chunk.clitic = i;
    }
    ++i;
  }
  if (!is_verb(tag_at(k, i))) {
    return false;
  }
  set_mood(k, &g, i);
  g.verb = i;
  for (;;) {
    Group trial = g;
    const bool loose = has(k, g.verb, k->c->attempt) ||
                       has(k, g.verb, k->c->intend) ||
                       has(k, g.verb, k->c->aspect);
    const uint32_t next = next_verb(k, &trial, g.verb + 1, loose);
    if (next == NO_ITEM || !joins(k, &trial, g.verb, next)) {
      break;
    }
    g = trial;
    g.verb = next;
  }
  uint32_t behind = g.verb + 1;
  while (is_verb_negation(k, behind)) { // ne sait pas, is not
    note_negation(k, &g, behind);
    ++behind;
  }
  settle_negation(k, &g, behind);
  settle_reflexive(k, &g);
  *chunk = g.chunk;
  const Chunk whole = chunk_of(k, CHUNK_VERB, w, behind - w);
  chunk->n = whole.n;
  chunk->n_words = whole.n_words;
  chunk->head = word_at(k, g.verb)->token;
  return true;
}

// The rest

static ChunkKind
punctuation(PressStr text)
{
  static const struct {
    const char *text;
    ChunkKind kind;
  } marks[] = {{",", CHUNK_COMMA}, {"«", CHUNK_OPEN},  {"“", CHUNK_OPEN},
               {"(", CHUNK_OPEN},  {"[", CHUNK_OPEN},  {"»", CHUNK_CLOSE},
               {"”", CHUNK_CLOSE}, {")", CHUNK_CLOSE}, {"]", CHUNK_CLOSE},
               {":", CHUNK_COLON}, {";", CHUNK_COLON}, {"–", CHUNK_COLON},
               {"—", CHUNK_COLON}, {"-", CHUNK_COLON}, {".", CHUNK_END},
               {"?", CHUNK_END},   {"!", CHUNK_END},   {"…", CHUNK_END},
               {"\"", CHUNK_OPEN}};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; ++i) {
    if (press_str_equals(text, press_str(marks[i].text))) {
      return marks[i].kind;
    }
  }
  return CHUNK_OTHER;
}

static ChunkKind
kind_of(const Chunker *k, uint32_t w)
{
  static const ChunkKind kinds[N_TAGS] = {
      [TAG_OTHER] = CHUNK_OTHER,  [TAG_NOUN] = CHUNK_OTHER,
      [TAG_NAME] = CHUNK_OTHER,   [TAG_ADJ] = CHUNK_ADJ,
      [TAG_ADV] = CHUNK_ADV,      [TAG_DET] = CHUNK_OTHER,
      [TAG_NUM] = CHUNK_OTHER,    [TAG_DATE] = CHUNK_DATE,
      [TAG_PREP] = CHUNK_PREP,    [TAG_PRON] = CHUNK_NOUN,
      [TAG_CONJ] = CHUNK_CONJ,    [TAG_SUB] = CHUNK_SUB,
      [TAG_REL] = CHUNK_REL,      [TAG_NEG] = CHUNK_NEG,
      [TAG_FINITE] = CHUNK_OTHER, [TAG_INF] = CHUNK_OTHER,
      [TAG_PART] = CHUNK_ADJ,     [TAG_GERUND] = CHUNK_OTHER,
      [TAG_CUE] = CHUNK_CUE,      [TAG_POSSESSIVE] = CHUNK_PREP,
      [TAG_PUNCT] = CHUNK_OTHER};
  const Tag tag = tag_at(k, w);
  return tag == TAG_PUNCT ? punctuation(norm_of(k, w)) : kinds[tag];
}

/// que of ne ... que is no conjunction
static bool
is_exclusive_que(const Chunker *k, uint32_t w, uint32_t first)
{
  const PressStr norm = norm_of(k, w);
  if (!press_str_equals(norm, PRESS_STR("que")) &&
      !press_str_equals(norm, PRESS_STR("qu'"))) {
    return false;
  }
  for (size_t i = k->m->chunks.n; i-- > first;) {
    const Chunk *const c = &k->m->chunks.items[i];
    if (c->kind == CHUNK_VERB) {
      return c->only;
    }
    if (c->kind == CHUNK_SUB || c->kind == CHUNK_END) {
      return false;
    }
  }
  return false;
}

/// A `que` behind a verb of saying and a prepositional phrase opens what is
/// said: a fait savoir dans un communiqué qu'il ...
static bool
is_complement_que(const Chunker *k, const Chunk *que, uint32_t first)
{
  if (que->kind != CHUNK_REL || !press_hit_pos(que->hit, POS_SUB)) {
    return false;
  }
  const size_t n = k->m->chunks.n;
  const Chunk *const c = k->m->chunks.items;
  if (n < first + 2 || c[n - 1].kind != CHUNK_NOUN ||
      c[n - 2].kind != CHUNK_PREP) {
    return false;
  }
  for (size_t i = n; i-- > first;) {
    if (c[i].kind == CHUNK_VERB) {
      return press_has(c[i].reading, k->c->say_declare) ||
             press_has(c[i].reading, k->c->say_report) ||
             press_has(c[i].reading, k->c->say_claim) ||
             press_has(c[i].reading, k->c->say_reveal) ||
             press_has(c[i].reading, k->c->say_confirm);
    }
    if (c[i].kind == CHUNK_SUB || c[i].kind == CHUNK_END) {
      return false;
    }
  }
  return false;
}

static bool
chunks_of_sentence(Chunker *k, uint32_t s)
{
  const uint32_t first = (uint32_t)k->m->chunks.n;
  k->m->sentence_chunk[s] = first;
  k->end = k->m->sentence_word[s + 1];
  for (uint32_t w = k->m->sentence_word[s]; w < k->end;) {
    const Tag tag = tag_at(k, w);
    Chunk chunk;
    const bool starts_noun = tag == TAG_DET || tag == TAG_NUM ||
                             tag == TAG_NOUN || tag == TAG_NAME ||
                             tag == TAG_ADJ || tag == TAG_ADV ||
                             (tag == TAG_PART && !k->french);
    const bool starts_verb =
        is_verb(tag) || is_clitic(k, w) || is_verb_negation(k, w);
    const bool modifier =
        tag == TAG_PART && w > k->m->sentence_word[s] &&
        (tag_at(k, w - 1) == TAG_DET || tag_at(k, w - 1) == TAG_PREP);
    const bool phrase =
        (starts_verb && !modifier && verb_group(k, w, &chunk)) ||
        (starts_noun && noun_phrase(k, w, &chunk));
    if (!phrase && is_exclusive_que(k, w, first)) {
      chunk = chunk_of(k, CHUNK_ADV, w, 1);
    } else if (!phrase) {
      chunk = chunk_of(k, kind_of(k, w), w, 1);
      if (is_complement_que(k, &chunk, first)) {
        chunk.kind = CHUNK_SUB;
        chunk.reading = press_hit_pos(chunk.hit, POS_SUB);
      }
    }
    if (!push(k, &chunk)) {
      return false;
    }
    w += chunk.n_words;
  }
  return true;
}

bool
press_chunks_find(Arena *arena, Mentions *m)
{
  Chunker k = {.m = m,
               .arena = arena,
               .c = &m->classes,
               .french = m->article->language == LANG_FR};
  m->sentence_chunk =
      press_arena_array(arena, m->article->n_sentences + 1, sizeof(uint32_t));
  if (!m->sentence_chunk) {
    return false;
  }
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    if (!chunks_of_sentence(&k, s)) {
      return false;
    }
  }
  m->sentence_chunk[m->article->n_sentences] = (uint32_t)m->chunks.n;
  return true;
}

bool
press_chunk_has(const Chunk *chunk, WordClass word_class)
{
  return press_has(chunk->reading, word_class) ||
         press_hit_has(chunk->hit, word_class) != NULL;
}
