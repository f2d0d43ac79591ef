// SPDX-License-Identifier: MIT

/*
   From tokens to words with a tag each.

   Names, dates and quantities are words already; the rest is the longest
   phrase of the lexicon or a single token. Every word has candidates: its
   readings; for an unknown word what its ending suggests. tags.c chooses.
*/

#include "mention/steps.h"
#include "mention/tags.h"

#include "text/chars.h"

/// Where a tag is ahead by less, the trained tagger votes, if the language has
/// one. From 6 on the graphs of articles are those of a vote on every word.
enum { DOUBT = 6 };

/// Words behind a doubtful one whose tags bear on it: they claim that
enum { BEHIND = 2 };

static void
add(Candidates *c, Tag tag, const Reading *reading, int weight)
{
  if (c->n < MAX_CANDIDATES) {
    c->items[c->n++] =
        (Candidate){.tag = tag, .reading = reading, .weight = weight};
  }
}

/**
   An English participle that is a past form too needs something that licenses
   it (an auxiliary, by, based in): without that it is the past.
*/
enum { UNLICENSED = -8 };

static void
add_verb(Candidates *c, const Reading *r, int weight, Language language)
{
  if (r->features & FEAT_FINITE) {
    add(c, TAG_FINITE, r, weight);
  } else if (r->features & FEAT_IMPERATIVE) {
    add(c, TAG_FINITE, r, weight - 20);
  }
  if (r->features & FEAT_INF) {
    add(c, TAG_INF, r, weight);
  }
  if (r->features & FEAT_PART_PAST) {
    add(c, TAG_PART, r, weight + (language == LANG_EN ? UNLICENSED : 0));
  }
  if (r->features & FEAT_PART_PRES) {
    add(c, TAG_GERUND, r, weight);
  }
}

static void
add_reading(Candidates *c, const Reading *r, int weight, Language language)
{
  switch (r->pos) {
  case POS_NOUN:
    add(c, TAG_NOUN, r, weight);
    break;
  case POS_VERB:
    add_verb(c, r, weight, language);
    break;
  case POS_ADJ:
    add(c, TAG_ADJ, r, weight);
    break;
  case POS_ADV:
    add(c, TAG_ADV, r, weight);
    break;
  case POS_DET:
    add(c, TAG_DET, r, weight + 2);
    break;
  case POS_PREP:
    add(c, TAG_PREP, r, weight + 2);
    break;
  case POS_PRON:
    add(c, TAG_PRON, r, weight);
    break;
  case POS_CONJ:
    add(c, TAG_CONJ, r, weight);
    break;
  case POS_SUB:
    add(c, TAG_SUB, r, weight);
    break;
  case POS_REL:
    add(c, TAG_REL, r, weight);
    break;
  case POS_NEG:
    add(c, TAG_NEG, r, weight);
    break;
  case POS_NUM:
    add(c, TAG_NUM, r, weight);
    break;
  case POS_CUE:
    add(c, TAG_CUE, r, weight + 4);
    break;
  case POS_NAME:
    break;
  }
}

static bool
ends(const Token *token, const char *suffix)
{
  const PressStr s = press_str(suffix);
  return token->norm.len > s.len + 2 && press_str_ends(token->norm, s);
}

/// What the ending of a word that no list knows suggests
static void
guess(Candidates *c, const Token *token, Language language)
{
  add(c, TAG_NOUN, NULL, 0);
  add(c, TAG_ADJ, NULL, -6);
  if (language == LANG_FR) {
    add(c, TAG_ADV, NULL, ends(token, "ment") ? 4 : -30);
    add(c, TAG_INF, NULL, ends(token, "er") || ends(token, "ir") ? -4 : -30);
    const bool part = ends(token, "é") || ends(token, "ée") ||
                      ends(token, "és") || ends(token, "ées");
    add(c, TAG_PART, NULL, part ? 2 : -30);
    add(c, TAG_GERUND, NULL, ends(token, "ant") ? -8 : -40);
    const bool finite = ends(token, "ait") || ends(token, "aient") ||
                        ends(token, "era") || ends(token, "èrent") ||
                        ends(token, "ent");
    add(c, TAG_FINITE, NULL, finite && !ends(token, "ment") ? -3 : -18);
  } else {
    add(c, TAG_ADV, NULL, ends(token, "ly") ? 4 : -30);
    add(c, TAG_PART, NULL, ends(token, "ed") ? 2 + UNLICENSED : -30);
    add(c, TAG_FINITE, NULL,
        ends(token, "ed")  ? 1
        : ends(token, "s") ? -8
                           : -16);
    add(c, TAG_GERUND, NULL, ends(token, "ing") ? 8 : -30);
    add(c, TAG_INF, NULL, -16);
  }
}

typedef struct {
  Mentions *m;
  Arena *arena;
  Arena scratch; ///< For one sentence
  const Tagger *tagger;
  TagWeights weights;
  size_t name;     ///< Next name
  size_t date;     ///< Next date
  size_t quantity; ///< Next quantity
} Work;

/// Names, dates and quantities that begin at or behind t
static void
skip_to(Work *g, uint32_t t)
{
  while (g->name < g->m->names.n && g->m->names.items[g->name].token < t) {
    ++g->name;
  }
  while (g->date < g->m->dates.n && g->m->dates.items[g->date].token < t) {
    ++g->date;
  }
  while (g->quantity < g->m->quantities.n &&
         g->m->quantities.items[g->quantity].token < t) {
    ++g->quantity;
  }
}

/// First token behind t that belongs to a name, date or quantity
static uint32_t
next_item(const Work *g)
{
  uint32_t t = UINT32_MAX;
  if (g->name < g->m->names.n) {
    t = g->m->names.items[g->name].token;
  }
  if (g->date < g->m->dates.n && g->m->dates.items[g->date].token < t) {
    t = g->m->dates.items[g->date].token;
  }
  if (g->quantity < g->m->quantities.n &&
      g->m->quantities.items[g->quantity].token < t) {
    t = g->m->quantities.items[g->quantity].token;
  }
  return t;
}

/// de la, de l' are read as two words: behind a noun they are a preposition and
/// an article, and the tags of the two tell
static bool
is_split_article(const Hit *hit)
{
  return hit->n == 2 && hit->n_readings == 1 &&
         hit->readings[0].pos == POS_DET &&
         (hit->readings[0].features & FEAT_SING);
}

/// file a lawsuit, ouvrir une enquête: the event is a thing of its own, and the
/// phrase must not swallow it
static bool
swallows_event(const Mentions *m, const Hit *hit)
{
  if (hit->n < 3 || !press_hit_pos(hit, POS_VERB)) {
    return false;
  }
  bool article = false; // mettre en examen has none
  for (uint32_t t = hit->token + 1; t < hit->token + hit->n; ++t) {
    const Hit *const one = press_hit_one(m, t);
    const Reading *const noun = press_hit_pos(one, POS_NOUN);
    article = article || press_hit_pos(one, POS_DET);
    if (article && noun && press_type_is(m, noun->type, "Event")) {
      return true;
    }
  }
  return false;
}

static Word
word_at(const Work *g, uint32_t t, uint32_t end)
{
  const Mentions *const m = g->m;
  if (g->date < m->dates.n && m->dates.items[g->date].token == t) {
    return (Word){.token = t,
                  .n = m->dates.items[g->date].n,
                  .tag = TAG_DATE,
                  .item = (uint32_t)g->date};
  }
  if (g->name < m->names.n && m->names.items[g->name].token == t) {
    return (Word){.token = t,
                  .n = m->names.items[g->name].n,
                  .tag = TAG_NAME,
                  .item = (uint32_t)g->name};
  }
  if (g->quantity < m->quantities.n &&
      m->quantities.items[g->quantity].token == t) {
    return (Word){.token = t,
                  .n = m->quantities.items[g->quantity].n,
                  .tag = TAG_NUM,
                  .item = (uint32_t)g->quantity};
  }
  const uint32_t limit = next_item(g) < end ? next_item(g) : end;
  uint32_t n = 0;
  const Hit *const hits = press_hits_at(m, t, &n);
  for (uint32_t i = 0; i < n; ++i) {
    bool common = false;
    for (uint32_t r = 0; r < hits[i].n_readings; ++r) {
      common = common || hits[i].readings[r].pos != POS_NAME;
    }
    if (t + hits[i].n <= limit && common && !swallows_event(m, &hits[i]) &&
        !is_split_article(&hits[i])) {
      return (Word){
          .token = t, .n = hits[i].n, .hit = &hits[i], .item = NO_ITEM};
    }
  }
  return (Word){.token = t, .n = 1, .item = NO_ITEM};
}

static bool
is_contraction(PressStr norm)
{
  return press_str_equals(norm, PRESS_STR("du")) ||
         press_str_equals(norm, PRESS_STR("des")) ||
         press_str_equals(norm, PRESS_STR("au")) ||
         press_str_equals(norm, PRESS_STR("aux"));
}

/// du, des, au, aux are a preposition with its article; au and aux nothing else
static void
contract(const Classes *classes, Candidates *c)
{
  Candidate *prep = NULL;
  Candidate *det = NULL;
  for (uint8_t i = 0; i < c->n; ++i) {
    prep = c->items[i].tag == TAG_PREP && !prep ? &c->items[i] : prep;
    det = c->items[i].tag == TAG_DET ? &c->items[i] : det;
  }
  if (!prep || !det) {
    return;
  }
  prep->contracted = true;
  for (uint8_t i = 0; i < c->n; ++i) {
    Candidate *const some = &c->items[i];
    some->partitive = some->tag == TAG_DET && some->reading &&
                      (some->reading->features & FEAT_SING);
  }
  if (press_has(prep->reading, classes->prep_to)) {
    det->weight -= 60;
  }
}

/// French writes who lives in Lyon with a capital: un laboratoire lyonnais
static bool
is_people_in_lower_case(const Mentions *m,
                        const Token *token,
                        const Reading *reading)
{
  return m->article->language == LANG_FR && !token->upper &&
         reading->pos == POS_NOUN &&
         press_has(reading, m->classes.role_national) &&
         press_char_is_upper(press_char_at(reading->lemma, 0).code);
}

/// Weights of a noun that the lexicon has as a verb only, and of one that says
/// who heads a body
enum { NOUN_OF_VERB = -12, OFFICE = 12 };

/// English: cracks, a halt; what a list has as a verb in the present may be a
/// noun as well
static void
add_noun(Candidates *c)
{
  bool verb = false;
  for (uint8_t i = 0; i < c->n; ++i) {
    const Reading *const r = c->items[i].reading;
    if (!r || r->pos != POS_VERB) {
      return;
    }
    verb = verb || (r->features & (FEAT_PRES | FEAT_INF));
  }
  if (verb) {
    add(c, TAG_NOUN, NULL, NOUN_OF_VERB);
  }
}

/// French: président is who heads a body, hardly what they do
static void
prefer_office(const Classes *classes, Candidates *c)
{
  for (uint8_t i = 0; i < c->n; ++i) {
    Candidate *const noun = &c->items[i];
    if (noun->tag == TAG_NOUN && press_has(noun->reading, classes->role_head)) {
      noun->weight += OFFICE;
    }
  }
}

/// Words of an object between a verb of telling and "that"
enum { TOLD_REACH = 6 };

/// A verb that has an object told something: tell, warn, inform
static bool
tells_somebody(const Classes *classes, const Word *word)
{
  return (word->tag == TAG_FINITE || word->tag == TAG_PART ||
          word->tag == TAG_INF || word->tag == TAG_GERUND) &&
         (press_has(word->reading, classes->say_declare) ||
          press_has(word->reading, classes->verb_notify));
}

/// English: told the court that Norvik had paid. What follows is told, and says
/// nothing of the court
static void
settle_told(const Mentions *m, Word *words, size_t n)
{
  for (size_t i = 2; m->article->language == LANG_EN && i + 1 < n; ++i) {
    Word *const that = &words[i];
    if (that->tag != TAG_REL || !that->hit || words[i + 1].tag == TAG_FINITE ||
        !press_str_equals(m->article->tokens[that->token].norm,
                          PRESS_STR("that"))) {
      continue;
    }
    size_t verb = i;
    while (verb-- > 0 && verb + TOLD_REACH > i &&
           (words[verb].tag <= TAG_ADJ || words[verb].tag == TAG_DET ||
            words[verb].tag == TAG_NUM || words[verb].tag == TAG_PRON)) {
    }
    if (verb >= n || !tells_somebody(&m->classes, &words[verb])) {
      continue;
    }
    for (uint32_t r = 0; r < that->hit->n_readings; ++r) {
      const Reading *const reading = &that->hit->readings[r];
      if (press_has(reading, m->classes.sub_that)) {
        that->tag = TAG_SUB;
        that->reading = reading;
      }
    }
  }
}

static void
candidates_of(const Work *g, const Word *word, Candidates *c)
{
  const Token *const token = &g->m->article->tokens[word->token];
  c->n = 0;
  if (word->tag != TAG_OTHER) {
    add(c, word->tag, NULL, 0);
    return;
  }
  for (uint32_t r = 0; word->hit && r < word->hit->n_readings; ++r) {
    const Reading *const reading = &word->hit->readings[r];
    if (is_people_in_lower_case(g->m, token, reading)) {
      add(c, TAG_ADJ, NULL, 0);
    } else {
      add_reading(c, reading, r ? -1 : 0, g->m->article->language);
    }
  }
  for (uint8_t i = 0; i < c->n; ++i) {
    if (c->items[i].tag == TAG_NEG &&
        press_has(c->items[i].reading, g->m->classes.neg_only) &&
        press_str_starts(token->norm, PRESS_STR("qu"))) {
      c->items[i].weight -= 15; // ne ... que is found by its ne
    }
  }
  if (token->upper && press_str_equals(token->text, PRESS_STR("Me")) &&
      word->token + 1 < g->m->article->n_tokens && token[1].upper) {
    for (uint8_t i = 0; i < c->n; ++i) { // Me Inès Roustan
      c->items[i].weight += c->items[i].tag == TAG_NOUN ? 60 : 0;
    }
  }
  if (press_str_equals(token->norm, PRESS_STR("d'"))) {
    for (uint8_t i = 0; i < c->n; ++i) {
      c->items[i].weight -= c->items[i].tag == TAG_DET ? 24 : 0;
    }
  }
  if (is_contraction(token->norm)) {
    contract(&g->m->classes, c);
  }
  if (g->m->article->language == LANG_FR && c->n > 1) {
    prefer_office(&g->m->classes, c);
  }
  if (g->m->article->language == LANG_EN &&
      (press_str_equals(token->norm, PRESS_STR("'s")) ||
       press_str_equals(token->norm, PRESS_STR("'")))) {
    add(c, TAG_POSSESSIVE, NULL, 4);
  }
  if (word->n == 1 && g->tagger) {
    add_noun(c);
  }
  if (c->n) {
    return;
  }
  switch (token->kind) {
  case TOKEN_PUNCT:
    add(c, TAG_PUNCT, NULL, 0);
    break;
  case TOKEN_NUMBER:
    add(c, TAG_NUM, NULL, 0);
    break;
  case TOKEN_WORD:
    if (token->norm.len > 6 &&
        press_str_ends(token->norm, PRESS_STR("-based"))) {
      add(c, TAG_ADJ, NULL, 4);
    }
    guess(c, token, g->m->article->language);
    break;
  case TOKEN_SYMBOL:
  case TOKEN_URL:
    add(c, TAG_OTHER, NULL, 0);
    break;
  }
}

static bool
words_of_sentence(Work *g, uint32_t index)
{
  Mentions *const m = g->m;
  const Sentence *const s = &m->article->sentences[index];
  const size_t first = m->words.n;
  m->sentence_word[index] = (uint32_t)first;
  const uint32_t end = s->first + s->n;
  for (uint32_t t = s->first; t < end;) {
    skip_to(g, t);
    if (!PRESS_ROOM(g->arena, &m->words)) {
      return false;
    }
    const Word word = word_at(g, t, end);
    m->words.items[m->words.n++] = word;
    t += word.n ? word.n : 1;
  }
  const size_t n = m->words.n - first;
  Candidates *const c = press_arena_array(&g->scratch, n + 1, sizeof *c);
  if (!c) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    candidates_of(g, &m->words.items[first + i], &c[i]);
  }
  const Language language = m->article->language;
  const size_t doubtful = press_tags_chain(&m->classes, language, &g->weights,
                                           g->tagger ? DOUBT : 0, c, n);
  if (doubtful) {
    const size_t behind = n - doubtful < BEHIND ? n - doubtful : BEHIND;
    if (!press_tag_model_vote(g->tagger, &g->scratch, m->article, index,
                              &m->words.items[first], c, doubtful + behind)) {
      return false;
    }
    (void)press_tags_chain(&m->classes, language, &g->weights, 0, c, n);
  }
  press_tags_choose(&m->words.items[first], c, n);
  settle_told(m, &m->words.items[first], n);
  return true;
}

bool
press_words_find(Arena *arena, const Tagger *tagger, Mentions *m)
{
  Work g = {.m = m,
            .arena = arena,
            .scratch = press_arena(arena->alloc, 0),
            .tagger = tagger,
            .weights = press_tag_weights(m->article->language)};
  m->sentence_word =
      press_arena_array(arena, m->article->n_sentences + 1, sizeof(uint32_t));
  if (!m->sentence_word) {
    return false;
  }
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    const bool done = words_of_sentence(&g, s);
    press_arena_clear(&g.scratch);
    if (!done) {
      return false;
    }
  }
  m->sentence_word[m->article->n_sentences] = (uint32_t)m->words.n;
  return true;
}
