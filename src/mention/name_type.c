// SPDX-License-Identifier: MIT

/*
   What kind of thing a name names, where the lexicon is silent.

   Every mention of a name votes with what stands beside it; the votes of all
   spellings with one key are added, so that `le groupe NSO` once is enough for
   every `NSO`. Weights: a head noun or apposition says it outright (8), and so
   do its director and what it owns (its port, her port); so do a title,
   forename or legal form (6); shape and preposition only hint (2-3), and the
   trained model is one more witness (up to 5): these two are averaged over the
   mentions, so that a name that stands often is not judged by hints. A vote for
   a type supports the types below it. Ties and silence: an organisation, as in
   most of the news.
*/

#include "mention/steps.h"

#include "base/map.h"

enum { MAX_VOTES = 8, MODEL_WEIGHT = 5, HINT = 3, SCALE = 12, MODEL_SURE = 90 };

typedef struct {
  uint16_t type[MAX_VOTES];
  int weight[MAX_VOTES];
  uint8_t n;
} Votes;

/// What is known about the names with one key
typedef struct {
  Votes sure;  ///< Sums
  Votes hints; ///< Sums, to be averaged
  Votes model; ///< Sums of percentages, to be averaged
  int mentions;
} Ballot;

typedef struct {
  Mentions *m;
  uint16_t person;
  uint16_t organization;
  uint16_t company;
  uint16_t city;
  uint16_t place;
} Typer;

static void
vote(Votes *votes, uint16_t type, int weight)
{
  if (type == PRESS_NO_ROW) {
    return;
  }
  for (uint8_t i = 0; i < votes->n; ++i) {
    if (votes->type[i] == type) {
      votes->weight[i] += weight;
      return;
    }
  }
  if (votes->n < MAX_VOTES) {
    votes->type[votes->n] = type;
    votes->weight[votes->n++] = weight;
  }
}

static void
say(Ballot *ballot, uint16_t type, int weight)
{
  vote(weight > HINT ? &ballot->sure : &ballot->hints, type, weight);
}

/// A noun that can say what a name is: not a group, topic, amount
static bool
says_kind(const Mentions *m, const Reading *noun)
{
  return noun && noun->type != PRESS_NO_ROW &&
         (noun->features & FEAT_NUMBER) != FEAT_PLUR &&
         (press_type_is(m, noun->type, "Person") ||
          press_type_is(m, noun->type, "Organization") ||
          press_type_is(m, noun->type, "Place") ||
          press_type_is(m, noun->type, "Product"));
}

/// True if a word ends the name of a firm: not the first one, and not behind a
/// preposition or article, as in Ministry of Energy
static bool
ends_firm(const Mentions *m, const NameSpan *name, uint32_t token)
{
  const Hit *const hit = press_hit_one(m, token);
  if (token == name->token || (!press_hit_has(hit, m->classes.org_suffix) &&
                               !press_hit_has(hit, m->classes.org_tail))) {
    return false;
  }
  const Hit *const before = press_hit_one(m, token - 1);
  return !press_hit_pos(before, POS_PREP) && !press_hit_pos(before, POS_DET);
}

/// Words inside the name: Halden Line Ltd, Bank of England
static void
vote_inside(const Typer *t, const NameSpan *name, Ballot *ballot)
{
  const Mentions *const m = t->m;
  const Reading *org = NULL;
  for (uint32_t i = name->token; i < name->token + name->n; ++i) {
    const Hit *const hit = press_hit_one(m, i);
    if (ends_firm(m, name, i)) {
      say(ballot, t->company, 9);
    }
    if (i == name->token && name->n > 1 &&
        press_hit_has(hit, m->classes.forename)) {
      say(ballot, t->person, 5);
    }
    for (uint32_t r = 0; hit && name->n > 1 && r < hit->n_readings; ++r) {
      const Reading *const reading = &hit->readings[r];
      if (reading->pos == POS_NOUN &&
          (press_type_is(m, reading->type, "Organization") ||
           press_type_is(m, reading->type, "Place"))) {
        org = reading;
      }
    }
  }
  if (org) {
    say(ballot, org->type, 6);
  }
}

/// Some list has the word as a common noun (French surnames often are)
static bool
is_common(const Typer *t, uint32_t token)
{
  return t->m->article->language == LANG_EN &&
         press_hit_pos(press_hit_one(t->m, token), POS_NOUN) != NULL;
}

static void
vote_shape(const Typer *t, const NameSpan *name, Ballot *ballot)
{
  const Token *const tokens = t->m->article->tokens;
  bool words = true;
  for (uint32_t i = name->token; i < name->token + name->n; ++i) {
    words = words && tokens[i].kind == TOKEN_WORD && tokens[i].upper &&
            !tokens[i].all_upper;
  }
  if (name->title) {
    say(ballot, t->person, 6);
  }
  if (words && (name->n == 2 || name->n == 3)) {
    // Northgate Shipping, Hauterive Défense: a common word is no surname
    const bool common = is_common(t, name->token + name->n - 1);
    say(ballot, common ? t->organization : t->person, 2);
  }
  if (name->n == 1 && tokens[name->token].all_upper) {
    say(ballot, t->organization, 2);
  }
}

/// Head noun, apposition and preposition of the phrase it stands in
static void
vote_beside(const Typer *t, uint32_t c, const NameSpan *name, Ballot *ballot)
{
  const Mentions *const m = t->m;
  const Chunk *const chunk = &m->chunks.items[c];
  const bool last = name->token + name->n == chunk->token + chunk->n;
  const Reading *const noun = chunk->reading;
  if (last && noun && noun->pos == POS_NOUN && says_kind(m, noun)) {
    say(ballot, noun->type, 8);
  }
  // le fabricant d'armes Hauterive: the name belongs to the maker
  const Reading *const maker =
      chunk->attach != NO_ITEM ? m->chunks.items[chunk->attach].reading : NULL;
  if (last && noun && !says_kind(m, noun) && says_kind(m, maker)) {
    say(ballot, maker->type, 7);
  }
  if (chunk->apposition != NO_ITEM) {
    const Reading *const other = m->chunks.items[chunk->apposition].reading;
    if (says_kind(m, other)) {
      say(ballot, other->type, 8);
    }
  }
  if (chunk->prep != NO_ITEM && name->n < 3 && !noun) {
    const Chunk *const prep = &m->chunks.items[chunk->prep];
    if (press_has(prep->reading, m->classes.prep_in)) {
      const bool body = press_has(prep->reading, m->classes.prep_house);
      say(ballot,
          body                  ? t->organization
          : chunk->n_words == 1 ? t->city
                                : t->place,
          3);
    }
  }
  const Reading *const head =
      chunk->attach != NO_ITEM ? m->chunks.items[chunk->attach].reading : NULL;
  if (head && !noun && press_has(head, m->classes.role_head)) {
    say(ballot, t->organization, 8); // the chairman of X, X's director
  }
  if (head && name->n < 3 && !noun &&
      (press_type_is(m, head->type, "Place") ||
       press_type_is(m, head->type, "Infrastructure") ||
       press_type_is(m, head->type, "Court"))) {
    say(ballot, t->city, 3); // la mine de Salvières, le tribunal de Foix
  }
  const Tag first = m->words.items[chunk->word].tag;
  if (first == TAG_DET && noun == NULL) {
    say(ballot, t->organization, 2); // la Novatek
  }
}

/// Appositions that point at this phrase: Citizen Lab, un groupe de ...
static void
vote_explained(const Typer *t, uint32_t c, uint32_t end, Ballot *ballot)
{
  const Mentions *const m = t->m;
  for (uint32_t i = c + 1; i < end && i < c + 4; ++i) {
    const Chunk *const other = &m->chunks.items[i];
    if (other->kind == CHUNK_NOUN && other->apposition == c &&
        says_kind(m, other->reading)) {
      say(ballot, other->reading->type, 8);
    }
  }
}

/// Chunks behind a subject that its verbs are looked for in
enum { OWNER_REACH = 40 };

/// English: X sold its stake, her stake
static void
vote_owner(const Typer *t, uint32_t c, uint32_t end, Ballot *ballot)
{
  const Mentions *const m = t->m;
  if (m->article->language != LANG_EN) {
    return;
  }
  for (uint32_t v = c + 1; v < end && v < c + OWNER_REACH; ++v) {
    const Chunk *const verb = &m->chunks.items[v];
    if (verb->kind != CHUNK_VERB || verb->subject != c || verb->passive ||
        verb->object != v + 1) {
      continue;
    }
    const PressStr first =
        m->article->tokens[m->chunks.items[v + 1].token].norm;
    const bool person = press_str_equals(first, PRESS_STR("his")) ||
                        press_str_equals(first, PRESS_STR("her"));
    if (person || press_str_equals(first, PRESS_STR("its"))) {
      say(ballot, person ? t->person : t->organization, 8);
    }
  }
}

/// Add votes times a factor
static void
add_up(const Votes *from, int factor, int divisor, Votes *to)
{
  for (uint8_t i = 0; i < from->n; ++i) {
    vote(to, from->type[i], from->weight[i] * factor / divisor);
  }
}

/// Type with the highest sum, which a vote for a type above it adds to
static uint16_t
best_of(const Typer *t, const Votes *votes, int *weight)
{
  uint16_t best = t->organization;
  *weight = 0;
  for (uint8_t i = 0; i < votes->n; ++i) {
    int sum = 0;
    for (uint8_t k = 0; k < votes->n; ++k) {
      sum += press_ontology_is_a(t->m->ontology, votes->type[i], votes->type[k])
                 ? votes->weight[k]
                 : 0;
    }
    if (sum > *weight) {
      *weight = sum;
      best = votes->type[i];
    }
  }
  return best;
}

/// What a name is, and how well that is known
typedef struct {
  uint16_t type;
  bool guessed;
  bool doubtful;
} Verdict;

static Verdict
judge(const Typer *t, const Ballot *b)
{
  Votes votes = {.n = 0};
  int weight = 0;
  const int n = b->mentions ? b->mentions : 1;
  add_up(&b->sure, SCALE, 1, &votes);
  add_up(&b->hints, SCALE, n, &votes);
  (void)best_of(t, &votes, &weight);
  int percent = 0;
  (void)best_of(t, &b->model, &percent);
  const bool doubtful = weight < HINT * SCALE && percent < MODEL_SURE * n;
  add_up(&b->model, SCALE * MODEL_WEIGHT, 100 * n, &votes);
  const uint16_t type = best_of(t, &votes, &weight);
  return (Verdict){type, weight < HINT * SCALE, doubtful};
}

static uint16_t
row(const Mentions *m, const char *id)
{
  return press_ontology_find_type(m->ontology, press_str(id));
}

/// Name that a chunk's word is, or null
static const NameSpan *
name_in(const Mentions *m, uint32_t w)
{
  const Word *const word = &m->words.items[w];
  return word->tag == TAG_NAME && word->item != NO_ITEM
             ? &m->names.items[word->item]
             : NULL;
}

static void
collect(const Typer *t, const Map *keys, Ballot *ballots)
{
  const Mentions *const m = t->m;
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    const uint32_t end = m->sentence_chunk[s + 1];
    for (uint32_t c = m->sentence_chunk[s]; c < end; ++c) {
      const Chunk *const chunk = &m->chunks.items[c];
      for (uint32_t w = chunk->word; w < chunk->word + chunk->n_words; ++w) {
        const NameSpan *const name = name_in(m, w);
        if (!name) {
          continue;
        }
        Ballot *const b = &ballots[press_map_get(keys, name->key)];
        ++b->mentions;
        vote_inside(t, name, b);
        vote_shape(t, name, b);
        if (name->model) {
          vote(&b->model, name->model->type, name->model->percent);
        }
        if (chunk->kind == CHUNK_NOUN) {
          vote_beside(t, c, name, b);
          vote_explained(t, c, end, b);
          vote_owner(t, c, end, b);
        }
      }
    }
  }
}

/// Last word of a key
static PressStr
last_word(PressStr key)
{
  size_t i = key.len;
  while (i > 0 && key.data[i - 1] != ' ') {
    --i;
  }
  return press_str_cut(key, i, key.len);
}

/// A single word that ends the full name of a person names that person
static void
surnames(const Typer *t, const Map *keys, Verdict *verdicts)
{
  Mentions *const m = t->m;
  for (size_t i = 0; i < m->names.n; ++i) {
    const NameSpan *const full = &m->names.items[i];
    const PressStr last = last_word(full->key);
    if (last.len == full->key.len ||
        !press_type_is(m, verdicts[press_map_get(keys, full->key)].type,
                       "Person")) {
      continue;
    }
    const uint32_t single = press_map_get(keys, last);
    if (single != MAP_NONE) {
      verdicts[single].type = t->person;
    }
  }
}

void
press_names_type(Arena *arena, Mentions *m)
{
  const Typer t = {.m = m,
                   .person = row(m, "Person"),
                   .organization = row(m, "Organization"),
                   .company = row(m, "Company"),
                   .city = row(m, "City"),
                   .place = row(m, "Place")};
  Map keys = press_map(arena);
  Ballot *const ballots =
      press_arena_array(arena, m->names.n + 1, sizeof(Ballot));
  Verdict *const verdicts =
      press_arena_array(arena, m->names.n + 1, sizeof(Verdict));
  if (!ballots || !verdicts) {
    return;
  }
  uint32_t n = 0;
  for (size_t i = 0; i < m->names.n; ++i) {
    const PressStr key = m->names.items[i].key;
    if (press_map_get(&keys, key) == MAP_NONE &&
        !press_map_put(&keys, key, n++)) {
      return;
    }
  }
  collect(&t, &keys, ballots);
  for (uint32_t i = 0; i < n; ++i) {
    verdicts[i] = judge(&t, &ballots[i]);
  }
  surnames(&t, &keys, verdicts);
  for (size_t i = 0; i < m->names.n; ++i) {
    NameSpan *const name = &m->names.items[i];
    if (!name->known) {
      const Verdict *const v = &verdicts[press_map_get(&keys, name->key)];
      name->type = v->type;
      name->guessed = v->guessed;
      name->doubtful = v->doubtful;
    }
  }
}
