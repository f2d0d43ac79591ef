// SPDX-License-Identifier: MIT

/*
   From tokens to words with a tag each.

   Names, dates and quantities are words already; the rest is the longest
   phrase of the lexicon or a single token. Every word has candidates (its
   readings; for an unknown word what its ending suggests), and the best chain
   of candidates of a sentence is found with the Viterbi algorithm over the
   weights below. They were set by hand from grammar (a determiner is followed
   by a noun, an auxiliary by a participle); a trained tagger takes their place
   when it is there. Cost: words x candidates^2, with 3 candidates on average.
*/

#include "mention/steps.h"

enum { MAX_CANDIDATES = 12 };

typedef struct {
  Tag tag;
  const Reading *reading;
  bool contracted; ///< A preposition that holds an article: du, des, aux
  int weight;      ///< Of the candidate itself
  int best;        ///< Of the best chain that ends here
  uint8_t from;
} Candidate;

typedef struct {
  Candidate items[MAX_CANDIDATES];
  uint8_t n;
} Candidates;

enum { FR = 1 << LANG_FR, EN = 1 << LANG_EN, BOTH = FR | EN };

/// Weight of one tag behind another, added to 0
typedef struct {
  uint8_t languages;
  Tag before;
  Tag tag;
  int weight;
} Pair;

static const Pair pairs[] = {
    {BOTH, TAG_DET, TAG_NOUN, 30},
    {BOTH, TAG_DET, TAG_ADJ, 22},
    {BOTH, TAG_DET, TAG_NAME, 15},
    {BOTH, TAG_DET, TAG_NUM, 10},
    {BOTH, TAG_DET, TAG_PART, 2},
    {EN, TAG_DET, TAG_GERUND, 2},
    {BOTH, TAG_DET, TAG_FINITE, -60},
    {BOTH, TAG_DET, TAG_INF, -50},
    {BOTH, TAG_DET, TAG_DET, -25},
    {BOTH, TAG_DET, TAG_PREP, -50},
    {BOTH, TAG_DET, TAG_PRON, -50},
    {BOTH, TAG_DET, TAG_CONJ, -50},
    {BOTH, TAG_DET, TAG_SUB, -60},
    {BOTH, TAG_DET, TAG_REL, -60},
    {BOTH, TAG_DET, TAG_PUNCT, -30},
    {BOTH, TAG_DET, TAG_NEG, -30},
    {BOTH, TAG_DET, TAG_ADV, -5},
    {EN, TAG_ADJ, TAG_NOUN, 20},
    {FR, TAG_ADJ, TAG_NOUN, 8},
    {BOTH, TAG_ADJ, TAG_ADJ, 2},
    {EN, TAG_ADJ, TAG_FINITE, -10},
    {FR, TAG_NOUN, TAG_ADJ, 14},
    {FR, TAG_NOUN, TAG_PART, 6},
    {FR, TAG_ADJ, TAG_PREP, 8},
    {FR, TAG_ADJ, TAG_DET, -8},
    {FR, TAG_NAME, TAG_PREP, 8},
    {FR, TAG_NAME, TAG_DET, -8},
    {FR, TAG_NUM, TAG_PREP, 6},
    {FR, TAG_NUM, TAG_DET, -8},
    {EN, TAG_NOUN, TAG_ADJ, -12},
    {EN, TAG_NOUN, TAG_NOUN, 4},
    {EN, TAG_NOUN, TAG_PART, 6},
    {BOTH, TAG_PUNCT, TAG_REL, 6},
    {FR, TAG_NOUN, TAG_NOUN, -14},
    {BOTH, TAG_NOUN, TAG_FINITE, 8},
    {BOTH, TAG_NOUN, TAG_INF, -18},
    {BOTH, TAG_NOUN, TAG_PREP, 10},
    {BOTH, TAG_NOUN, TAG_DET, -8},
    {BOTH, TAG_NOUN, TAG_REL, 10},
    {BOTH, TAG_NOUN, TAG_SUB, -3},
    {BOTH, TAG_NOUN, TAG_POSSESSIVE, 20},
    {BOTH, TAG_NAME, TAG_POSSESSIVE, 20},
    {BOTH, TAG_NAME, TAG_FINITE, 12},
    {BOTH, TAG_NAME, TAG_REL, 8},
    {FR, TAG_NAME, TAG_NOUN, -10},
    {BOTH, TAG_NAME, TAG_INF, -14},
    {BOTH, TAG_POSSESSIVE, TAG_NOUN, 20},
    {BOTH, TAG_POSSESSIVE, TAG_ADJ, 12},
    {BOTH, TAG_POSSESSIVE, TAG_FINITE, -30},
    {BOTH, TAG_NUM, TAG_NOUN, 22},
    {BOTH, TAG_NUM, TAG_ADJ, 10},
    {BOTH, TAG_NUM, TAG_FINITE, -12},
    {BOTH, TAG_PREP, TAG_NOUN, 12},
    {BOTH, TAG_PREP, TAG_DET, 16},
    {BOTH, TAG_PREP, TAG_NAME, 12},
    {BOTH, TAG_PREP, TAG_ADJ, 2},
    {BOTH, TAG_PREP, TAG_FINITE, -40},
    {FR, TAG_PREP, TAG_INF, 14},
    {EN, TAG_PREP, TAG_INF, -15},
    {EN, TAG_PREP, TAG_GERUND, 12},
    {BOTH, TAG_PREP, TAG_PART, -10},
    {BOTH, TAG_PREP, TAG_PREP, -20},
    {BOTH, TAG_PREP, TAG_SUB, -10},
    {BOTH, TAG_PREP, TAG_PUNCT, -20},
    {BOTH, TAG_PRON, TAG_FINITE, 26},
    {BOTH, TAG_PRON, TAG_NOUN, -24},
    {BOTH, TAG_PRON, TAG_ADJ, -14},
    {BOTH, TAG_PRON, TAG_DET, -14},
    {FR, TAG_PRON, TAG_PRON, 8},
    {FR, TAG_PRON, TAG_INF, 8},
    {BOTH, TAG_PRON, TAG_NEG, 10},
    {BOTH, TAG_NEG, TAG_FINITE, 18},
    {BOTH, TAG_NEG, TAG_PRON, 10},
    {BOTH, TAG_NEG, TAG_INF, 10},
    {BOTH, TAG_NEG, TAG_PART, 10},
    {BOTH, TAG_NEG, TAG_NOUN, -14},
    {BOTH, TAG_FINITE, TAG_NEG, 10},
    {BOTH, TAG_FINITE, TAG_DET, 10},
    {BOTH, TAG_FINITE, TAG_PREP, 6},
    {BOTH, TAG_FINITE, TAG_SUB, 8},
    {BOTH, TAG_FINITE, TAG_ADV, 4},
    {BOTH, TAG_FINITE, TAG_NAME, 2},
    {BOTH, TAG_FINITE, TAG_FINITE, -30},
    {FR, TAG_FINITE, TAG_NOUN, -14},
    {EN, TAG_FINITE, TAG_NOUN, 2},
    {BOTH, TAG_INF, TAG_DET, 12},
    {BOTH, TAG_INF, TAG_FINITE, -25},
    {BOTH, TAG_PART, TAG_PREP, 8},
    {BOTH, TAG_PART, TAG_DET, 10},
    {BOTH, TAG_CUE, TAG_DET, 14},
    {BOTH, TAG_CUE, TAG_NAME, 10},
    {BOTH, TAG_CUE, TAG_NOUN, 8},
    {BOTH, TAG_PART, TAG_FINITE, -8},
    {BOTH, TAG_GERUND, TAG_DET, 10},
    {BOTH, TAG_SUB, TAG_DET, 10},
    {BOTH, TAG_SUB, TAG_PRON, 12},
    {BOTH, TAG_SUB, TAG_NAME, 10},
    {BOTH, TAG_SUB, TAG_NUM, 6},
    {BOTH, TAG_SUB, TAG_FINITE, -14},
    {BOTH, TAG_REL, TAG_FINITE, 26},
    {BOTH, TAG_REL, TAG_ADV, 6},
    {BOTH, TAG_REL, TAG_PRON, 10},
    {BOTH, TAG_REL, TAG_NEG, 8},
    {BOTH, TAG_REL, TAG_DET, 4},
    {BOTH, TAG_CONJ, TAG_DET, 6},
    {BOTH, TAG_CONJ, TAG_NAME, 6},
    {BOTH, TAG_ADV, TAG_FINITE, 2},
    {BOTH, TAG_ADV, TAG_PART, 6},
    {BOTH, TAG_ADV, TAG_ADJ, 6},
    {BOTH, TAG_PUNCT, TAG_DET, 4},
    {BOTH, TAG_PUNCT, TAG_SUB, -2},
    {FR, TAG_PUNCT, TAG_NOUN, -3},
};

/// Dense weights of a language
typedef struct {
  int weight[N_TAGS][N_TAGS];
} Weights;

static Weights
weights_of(Language language)
{
  Weights w = {{{0}}};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; ++i) {
    if (pairs[i].languages & (1U << language)) {
      w.weight[pairs[i].before][pairs[i].tag] = pairs[i].weight;
    }
  }
  return w;
}

PressStr
press_tag_name(Tag tag)
{
  static const char *const names[N_TAGS] = {
      "other",  "noun", "name", "adj",    "adv", "det",  "num",
      "date",   "prep", "pron", "conj",   "sub", "rel",  "neg",
      "finite", "inf",  "part", "gerund", "cue", "poss", "punct"};
  return press_str(names[tag]);
}

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

/// English: the plant kills, the plants kill; not the plant kill
static int
english_agreement(uint32_t noun, uint32_t verb)
{
  const bool base =
      (verb & FEAT_INF) && (verb & FEAT_PRES) && !(verb & FEAT_PAST);
  const bool third = (verb & FEAT_PRES) && !(verb & FEAT_INF) &&
                     !(verb & FEAT_PAST) && (verb & FEAT_P3);
  if (base && (noun & FEAT_NUMBER) == FEAT_SING) {
    return -14;
  }
  return third && (noun & FEAT_NUMBER) == FEAT_PLUR ? -10 : 0;
}

/// What depends on the words themselves and not on their tags alone
static int
lexical(const Classes *c,
        Language language,
        const Candidate *before,
        const Candidate *now)
{
  const Reading *const b = before->reading;
  if (before->tag == TAG_NAME && now->contracted &&
      !press_has(now->reading, c->prep_to)) {
    return -14; // a transmis à Reuters des photos
  }
  if (before->tag == TAG_FINITE || before->tag == TAG_INF ||
      before->tag == TAG_PART || before->tag == TAG_GERUND) {
    const bool have = press_has(b, c->aux_have);
    const bool be = press_has(b, c->aux_be);
    const bool modal = press_has(b, c->modal_possible) ||
                       press_has(b, c->modal_should) || press_has(b, c->aux_do);
    if ((have || be) && now->tag == TAG_PART) {
      return 26;
    }
    if (be && now->tag == TAG_GERUND) {
      return 24;
    }
    if (be && now->tag == TAG_ADJ) {
      return 10;
    }
    if (modal && now->tag == TAG_INF) {
      return 40;
    }
    if (before->tag == TAG_PART && now->tag == TAG_PREP) {
      const bool based = press_has(b, c->verb_base) ||
                         press_has(b, c->say_accuse) ||
                         press_has(b, c->say_suspect);
      return press_has(now->reading, c->prep_agent) ||
                     (based && !now->contracted)
                 ? 12
                 : 0;
    }
  }
  if (before->tag == TAG_NOUN && now->tag == TAG_FINITE && b && now->reading &&
      language == LANG_EN) {
    return english_agreement(b->features, now->reading->features);
  }
  if (before->tag == TAG_SUB && press_has(b, c->sub_if) &&
      now->tag == TAG_PRON &&
      (press_has(now->reading, c->pron_object) ||
       press_has(now->reading, c->pron_reflexive))) {
    return -60; // s' before a clitic is se, not si
  }
  if (before->contracted) {
    return now->tag == TAG_NOUN                         ? 18
           : now->tag == TAG_ADJ                        ? 20
           : now->tag == TAG_NAME                       ? 3
           : now->tag == TAG_INF || now->tag == TAG_DET ? -60
                                                        : 0;
  }
  if (before->tag == TAG_PREP && now->tag == TAG_INF &&
      press_has(b, c->prep_to)) {
    return 40; // English to; French à has a weight of its own already
  }
  return 0;
}

/// An auxiliary stays one across adverbs and negation: has not been, ont été
static bool
is_transparent(Tag tag)
{
  return tag == TAG_ADV || tag == TAG_NEG;
}

static void
viterbi(const Classes *c,
        Language language,
        const Weights *w,
        Candidates *words,
        size_t n)
{
  for (size_t i = 0; i < n; ++i) {
    for (uint8_t k = 0; k < words[i].n; ++k) {
      Candidate *const now = &words[i].items[k];
      if (i == 0) {
        now->best = now->weight + w->weight[TAG_PUNCT][now->tag];
        continue;
      }
      now->best = INT32_MIN;
      for (uint8_t j = 0; j < words[i - 1].n; ++j) {
        const Candidate *const before = &words[i - 1].items[j];
        const Candidate *bearer = before;
        for (size_t b = i - 1;
             is_transparent(bearer->tag) && b > 0 && b + 9 > i; --b) {
          bearer = &words[b - 1].items[bearer->from];
        }
        const int score = before->best + now->weight +
                          w->weight[before->tag][now->tag] +
                          lexical(c, language, bearer, now);
        if (score > now->best) {
          now->best = score;
          now->from = j;
        }
      }
    }
  }
}

static void
choose(Word *words, const Candidates *candidates, size_t n)
{
  uint8_t k = 0;
  for (uint8_t j = 1; n && j < candidates[n - 1].n; ++j) {
    if (candidates[n - 1].items[j].best > candidates[n - 1].items[k].best) {
      k = j;
    }
  }
  for (size_t i = n; i-- > 0;) {
    const Candidate *const best = &candidates[i].items[k];
    words[i].tag = best->tag;
    if (best->reading) {
      words[i].reading = best->reading;
    }
    k = best->from;
  }
}

typedef struct {
  Mentions *m;
  Arena *arena;
  Weights weights;
  size_t name;     ///< Next name
  size_t date;     ///< Next date
  size_t quantity; ///< Next quantity
} Tagger;

/// Names, dates and quantities that begin at or behind t
static void
skip_to(Tagger *g, uint32_t t)
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
next_item(const Tagger *g)
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
word_at(const Tagger *g, uint32_t t, uint32_t end)
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
  if (press_has(prep->reading, classes->prep_to)) {
    det->weight -= 60;
  }
}

static void
candidates_of(const Tagger *g, const Word *word, Candidates *c)
{
  const Token *const token = &g->m->article->tokens[word->token];
  c->n = 0;
  if (word->tag != TAG_OTHER) {
    add(c, word->tag, NULL, 0);
    return;
  }
  for (uint32_t r = 0; word->hit && r < word->hit->n_readings; ++r) {
    add_reading(c, &word->hit->readings[r], r ? -1 : 0,
                g->m->article->language);
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
  if (g->m->article->language == LANG_EN &&
      (press_str_equals(token->norm, PRESS_STR("'s")) ||
       press_str_equals(token->norm, PRESS_STR("'")))) {
    add(c, TAG_POSSESSIVE, NULL, 4);
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
words_of_sentence(Tagger *g, uint32_t index)
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
  Candidates *const c = press_arena_array(g->arena, n + 1, sizeof(Candidates));
  if (!c) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    candidates_of(g, &m->words.items[first + i], &c[i]);
  }
  viterbi(&m->classes, m->article->language, &g->weights, c, n);
  choose(&m->words.items[first], c, n);
  return true;
}

bool
press_words_find(Arena *arena, Mentions *m)
{
  Tagger g = {
      .m = m, .arena = arena, .weights = weights_of(m->article->language)};
  m->sentence_word =
      press_arena_array(arena, m->article->n_sentences + 1, sizeof(uint32_t));
  if (!m->sentence_word) {
    return false;
  }
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    if (!words_of_sentence(&g, s)) {
      return false;
    }
  }
  m->sentence_word[m->article->n_sentences] = (uint32_t)m->words.n;
  return true;
}
