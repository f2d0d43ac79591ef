// SPDX-License-Identifier: MIT

/*
   Subjects, objects and obliques of verb groups, from the order of the chunks.

   French and English put the subject before the verb and the object behind it;
   what has a preposition is neither. So the subject is the nearest bare noun
   phrase to the left within the clause, jumping over relative clauses and
   participles that belong to it; the object the first bare one to the right.
   Relatives take their antecedent, infinitives the subject of the verb that
   governs them, bare participles the phrase they stand behind, and verbs of
   saying may have their subject behind them. A dependency parser will fill the
   same fields.
*/

#include "mention/steps.h"

typedef struct {
  Mentions *m;
  Chunk *c;
  uint32_t first;
  uint32_t end;
} Clause;

/// Chunks to each side that a verb may be tied to, so that a sentence without
/// end costs no more than its length
enum { REACH = 1000 };

static Clause
around(Clause l, uint32_t v)
{
  l.first = v - l.first > REACH ? v - REACH : l.first;
  l.end = l.end - v > REACH ? v + REACH : l.end;
  return l;
}

static bool
is_kind(const Clause *l, uint32_t i, ChunkKind kind)
{
  return i >= l->first && i < l->end && l->c[i].kind == kind;
}

static bool
is_bare(const Clause *l, uint32_t i)
{
  return is_kind(l, i, CHUNK_NOUN) && l->c[i].prep == NO_ITEM &&
         l->c[i].attach == NO_ITEM;
}

/// Verbs that stand in a parenthesis behind or inside what is said
static bool
is_saying(const Clause *l, uint32_t v)
{
  const Classes *const k = &l->m->classes;
  const WordClass say[] = {k->say_report, k->say_declare, k->say_claim};
  for (size_t i = 0; i < sizeof say / sizeof *say; ++i) {
    if (press_has(l->c[v].reading, say[i])) {
      return true;
    }
  }
  return false;
}

/// Verbs of saying that take an object as well, but not behind a quotation
static bool
is_blaming(const Clause *l, uint32_t v)
{
  const Classes *const k = &l->m->classes;
  const WordClass say[] = {k->say_accuse, k->say_deny, k->say_reveal,
                           k->say_confirm, k->say_fear};
  for (size_t i = 0; i < sizeof say / sizeof *say; ++i) {
    if (press_has(l->c[v].reading, say[i])) {
      return true;
    }
  }
  return false;
}

/// Phrase that stands for its list or for what it explains
static uint32_t
head_of(const Clause *l, uint32_t i)
{
  const uint32_t host = l->c[i].apposition;
  if (host != NO_ITEM && host < i &&
      l->m->words.items[l->c[host].word].tag != TAG_PRON) {
    i = host; // one of them, Jens Aabye, may ...: the name says more
  }
  return l->c[i].list != NO_ITEM ? l->c[i].list : i;
}

/// Number of the verb against that of the noun: false only for a clash
static bool
agrees(const Clause *l, uint32_t noun, uint32_t verb)
{
  const Reading *const r = l->c[noun].reading;
  const Word *const w = &l->m->words.items[l->c[verb].word];
  if (!r && l->m->words.items[l->c[noun].word].tag == TAG_NOUN &&
      l->c[noun].attach != NO_ITEM) {
    return false; // mine de tungstène soupçonnée: a word that no list knows
  }
  if (!r || !w->reading || w->reading->pos != POS_VERB) {
    return true;
  }
  const uint32_t a = r->features & FEAT_NUMBER;
  const uint32_t b = w->reading->features & FEAT_NUMBER;
  const uint32_t g = r->features & FEAT_GENDER;
  const uint32_t h = l->c[verb].mood == MOOD_PARTICIPLE
                         ? w->reading->features & FEAT_GENDER
                         : 0;
  return (!a || !b || (a & b) ||
          (l->c[noun].list != NO_ITEM && l->c[noun].attach == NO_ITEM)) &&
         (!g || !h || (g & h));
}

/// Antecedent of a relative at r: the phrase before it that agrees
static uint32_t
antecedent(const Clause *l, uint32_t r, uint32_t verb)
{
  uint32_t i = r;
  while (i > l->first &&
         (is_kind(l, i - 1, CHUNK_COMMA) || is_kind(l, i - 1, CHUNK_PREP) ||
          is_kind(l, i - 1, CHUNK_ADV) || is_kind(l, i - 1, CHUNK_ADJ))) {
    --i;
  }
  if (i == l->first || !is_kind(l, i - 1, CHUNK_NOUN)) {
    return NO_ITEM;
  }
  uint32_t noun = i - 1;
  while (!agrees(l, noun, verb) && l->c[noun].attach != NO_ITEM) {
    noun = l->c[noun].attach;
  }
  return noun;
}

/// Relative pronoun right before the verb, adverbs and clitics apart
static uint32_t
relative_before(const Clause *l, uint32_t v)
{
  uint32_t i = v;
  while (i > l->first &&
         (is_kind(l, i - 1, CHUNK_ADV) || is_kind(l, i - 1, CHUNK_COMMA) ||
          is_kind(l, i - 1, CHUNK_DATE))) {
    --i;
  }
  return i > l->first && is_kind(l, i - 1, CHUNK_REL) ? i - 1 : NO_ITEM;
}

/// Where the verb's clause goes on to the left of verb u, or NO_ITEM
static uint32_t
jump_over(const Clause *l, uint32_t u)
{
  while (l->c[u].mood == MOOD_INFINITIVE && l->c[u].matrix != NO_ITEM &&
         !(l->c[u].relative && l->c[u].subject != NO_ITEM)) {
    u = l->c[u].matrix;
  }
  const Chunk *const verb = &l->c[u];
  if (verb->relative && verb->subject != NO_ITEM) {
    return verb->subject;
  }
  const bool modifies =
      (verb->mood == MOOD_PARTICIPLE || verb->mood == MOOD_GERUND) &&
      verb->subject != NO_ITEM && verb->subject < u;
  return modifies ? verb->subject : NO_ITEM;
}

/// Le négociant, lui, dément: a pronoun between commas only points
static bool
is_aside(const Clause *l, uint32_t i)
{
  return l->m->words.items[l->c[i].word].tag == TAG_PRON &&
         is_kind(l, i - 1, CHUNK_COMMA) && is_kind(l, i + 1, CHUNK_COMMA);
}

static uint32_t
subject_to_the_left(const Clause *l, uint32_t v)
{
  for (uint32_t i = v; i-- > l->first;) {
    switch (l->c[i].kind) {
    case CHUNK_NOUN:
      if (is_bare(l, i) && l->c[i].role != ROLE_OBJECT &&
          l->c[i].role != ROLE_SECOND && !is_aside(l, i)) {
        return head_of(l, i);
      }
      break;
    case CHUNK_VERB: {
      const uint32_t over = jump_over(l, i);
      if (over == NO_ITEM) {
        return NO_ITEM;
      }
      if (is_bare(l, over)) {
        return head_of(l, over);
      }
      i = over;
      break;
    }
    case CHUNK_SUB:
    case CHUNK_COLON:
    case CHUNK_END:
    case CHUNK_OPEN:
    case CHUNK_REL:
      return NO_ITEM;
    case CHUNK_PREP:
    case CHUNK_CONJ:
    case CHUNK_ADJ:
    case CHUNK_ADV:
    case CHUNK_CUE:
    case CHUNK_DATE:
    case CHUNK_COMMA:
    case CHUNK_CLOSE:
    case CHUNK_NEG:
    case CHUNK_OTHER:
      break;
    }
  }
  return NO_ITEM;
}

/// Noun phrase right behind the verb: a déclaré Paul, said the minister
static uint32_t
subject_behind(const Clause *l, uint32_t v)
{
  uint32_t i = v + 1;
  while (is_kind(l, i, CHUNK_ADV) || is_kind(l, i, CHUNK_DATE)) {
    ++i; // a annoncé mercredi le parquet
  }
  return is_bare(l, i) ? head_of(l, i) : NO_ITEM;
}

/// The phrase is the subject of a later finite verb: said [the firm] had ...
static bool
begins_clause(const Clause *l, uint32_t noun)
{
  for (uint32_t i = noun + 1; i < l->end; ++i) {
    const Chunk *const c = &l->c[i];
    if (c->kind == CHUNK_VERB) {
      return c->mood <= MOOD_CONDITIONAL && relative_before(l, i) == NO_ITEM;
    }
    if (c->kind == CHUNK_COMMA || c->kind == CHUNK_SUB ||
        c->kind == CHUNK_REL || c->kind == CHUNK_CONJ || c->kind == CHUNK_END ||
        c->kind == CHUNK_COLON || c->kind == CHUNK_CLOSE) {
      return false;
    }
  }
  return false;
}

/// Names, people, bodies and pronouns speak
static bool
can_speak(const Clause *l, uint32_t noun)
{
  const Chunk *const c = &l->c[noun];
  const Tag last = l->m->words.items[c->word + c->n_words - 1].tag;
  return last == TAG_NAME || last == TAG_PRON || last == TAG_NUM ||
         (c->reading && (press_type_is(l->m, c->reading->type, "Agent") ||
                         press_type_is(l->m, c->reading->type, "Document")));
}

/// A closing quotation mark; a bracket that closes quotes nobody
static bool
is_quote_end(const Clause *l, uint32_t i)
{
  if (!is_kind(l, i, CHUNK_CLOSE)) {
    return false;
  }
  const PressStr text = l->m->article->tokens[l->c[i].token].text;
  return !press_str_equals(text, PRESS_STR(")")) &&
         !press_str_equals(text, PRESS_STR("]"));
}

/// A verb of saying in a parenthesis: "...", a déclaré X / said X
static bool
is_inverted(const Clause *l, uint32_t v)
{
  const bool quoted =
      is_quote_end(l, v - 1) ||
      (is_kind(l, v - 1, CHUNK_COMMA) && is_quote_end(l, v - 2));
  if (!(is_saying(l, v) || (quoted && is_blaming(l, v))) ||
      l->c[v].mood > MOOD_CONDITIONAL || l->c[v].passive) {
    return false;
  }
  const bool apart = v == l->first || is_kind(l, v - 1, CHUNK_COMMA) ||
                     is_quote_end(l, v - 1) || is_kind(l, v - 1, CHUNK_ADV) ||
                     is_kind(l, v - 1, CHUNK_OPEN);
  const uint32_t noun = apart ? subject_behind(l, v) : NO_ITEM;
  return noun != NO_ITEM && can_speak(l, noun) && !begins_clause(l, noun);
}

static void
take_subject(Clause *l, uint32_t v, uint32_t noun)
{
  l->c[v].subject = noun;
  if (noun != NO_ITEM && l->c[noun].governor == NO_ITEM) {
    l->c[noun].governor = v;
    l->c[noun].role = ROLE_SUBJECT;
  }
}

static uint32_t
verb_before(const Clause *l, uint32_t v)
{
  for (uint32_t i = v; i-- > l->first;) {
    if (l->c[i].kind == CHUNK_VERB) {
      return i;
    }
  }
  return NO_ITEM;
}

/// a envoyé des photos à Reuters révélant ...: the photos, not who gets them
static uint32_t
past_recipient(const Clause *l, uint32_t noun)
{
  const Chunk *const c = &l->c[noun];
  const bool named =
      l->m->words.items[c->word + c->n_words - 1].tag == TAG_NAME;
  if (!named || c->role != ROLE_OBLIQUE || c->prep == NO_ITEM ||
      !press_chunk_has(&l->c[c->prep], l->m->classes.prep_to)) {
    return noun;
  }
  const uint32_t object = l->c[c->governor].object;
  return object != NO_ITEM ? object : noun;
}

static void
find_subject(Clause *l, uint32_t v)
{
  Chunk *const verb = &l->c[v];
  if (verb->shared != NO_ITEM) {
    const Chunk *const first = &l->c[verb->shared];
    const uint32_t own = subject_to_the_left(l, v);
    // and the police arrested ...: a subject of its own behind the and
    verb->subject = own != NO_ITEM && own > verb->shared && own < v &&
                            is_kind(l, own, CHUNK_NOUN) &&
                            l->c[own].governor == NO_ITEM
                        ? own
                        : first->subject;
    verb->relative = first->relative;
    return;
  }
  const uint32_t rel = relative_before(l, v);
  if (rel != NO_ITEM && verb->mood <= MOOD_CONDITIONAL) {
    verb->subject = antecedent(l, rel, v);
    verb->relative = true;
    return;
  }
  if (verb->mood == MOOD_GERUND && v > l->first &&
      is_kind(l, v - 1, CHUNK_PREP)) {
    verb->matrix = verb_before(l, v); // accused of bribing, by exploiting
  }
  if ((verb->mood == MOOD_INFINITIVE || verb->mood == MOOD_GERUND) &&
      verb->matrix != NO_ITEM) {
    const Chunk *const matrix = &l->c[verb->matrix];
    const bool blames = press_has(matrix->reading, l->m->classes.say_accuse) ||
                        press_has(matrix->reading, l->m->classes.say_suspect);
    const bool other = (verb->enabled && matrix->object != NO_ITEM) ||
                       (blames && !matrix->passive);
    verb->subject = other ? matrix->object : matrix->subject;
    if (other && matrix->object == NO_ITEM && matrix->clitic != NO_ITEM) {
      verb->subject = verb->matrix; // lui reproche d'avoir: the clitic
    }
    return;
  }
  if (verb->mood == MOOD_PARTICIPLE || verb->mood == MOOD_GERUND) {
    uint32_t i = v;
    const bool comma = i > l->first && is_kind(l, i - 1, CHUNK_COMMA);
    const uint32_t before = verb_before(l, v);
    if (comma && verb->mood == MOOD_GERUND && before != NO_ITEM &&
        l->c[before].mood <= MOOD_CONDITIONAL) {
      verb->subject = l->c[before].subject; // ..., accusing them of spying
      return;
    }
    i -= comma ? 1 : 0;
    if (i > l->first && is_kind(l, i - 1, CHUNK_ADV)) {
      --i;
    }
    if (i > l->first && is_kind(l, i - 1, CHUNK_NOUN)) {
      uint32_t noun = i - 1;
      while (!agrees(l, noun, v) && l->c[noun].attach != NO_ITEM) {
        noun = l->c[noun].attach;
      }
      verb->subject = past_recipient(l, noun);
    }
    return;
  }
  if (is_inverted(l, v)) {
    verb->inverted = true;
    take_subject(l, v, subject_behind(l, v));
    return;
  }
  take_subject(l, v, subject_to_the_left(l, v));
}

static bool
is_wall(const Chunk *c)
{
  return c->kind == CHUNK_VERB || c->kind == CHUNK_SUB ||
         c->kind == CHUNK_REL || c->kind == CHUNK_COLON ||
         c->kind == CHUNK_END || c->kind == CHUNK_CUE;
}

/// la grève du 3 mars: the date is the noun's, not the verb's
static bool
is_noun_date(const Clause *l, uint32_t i)
{
  return i >= l->first + 2 && is_kind(l, i - 1, CHUNK_PREP) &&
         is_kind(l, i - 2, CHUNK_NOUN) &&
         press_has(l->c[i - 1].reading, l->m->classes.prep_of) &&
         !press_has(l->c[i - 1].reading, l->m->classes.prep_in);
}

/// The comma that closes an aside of a date or adverb, or the comma itself
static uint32_t
behind_aside(const Clause *l, uint32_t comma)
{
  for (uint32_t i = comma + 1; i < l->end && i < comma + 5; ++i) {
    const ChunkKind kind = l->c[i].kind;
    if (kind == CHUNK_COMMA) {
      return i > comma + 1 ? i : comma;
    }
    if (kind != CHUNK_DATE && kind != CHUNK_ADV && kind != CHUNK_PREP) {
      return comma;
    }
  }
  return comma;
}

static void
take_dates(Clause *l, uint32_t v, uint32_t from, uint32_t to)
{
  for (uint32_t i = from; i < to; ++i) {
    if (l->c[i].kind == CHUNK_DATE && l->c[i].governor == NO_ITEM) {
      l->c[i].governor = v;
      l->c[i].role = ROLE_OBLIQUE;
    }
  }
}

/// accused the militia of fraud: what somebody is accused of is the verb's
static bool
is_charge(Clause *l, uint32_t v, uint32_t noun)
{
  const Reading *const verb = l->c[v].reading;
  const Classes *const k = &l->m->classes;
  const bool charges =
      press_has(verb, k->say_accuse) || press_has(verb, k->say_suspect) ||
      press_has(verb, k->verb_charge) || press_has(verb, k->verb_convict);
  if (!charges || l->c[v].object == NO_ITEM ||
      l->c[noun].attach != l->c[v].object) {
    return false;
  }
  l->c[noun].attach = NO_ITEM;
  return true;
}

/// The minister who appointed Anna Berg left: who has a subject before it, so
/// that what follows its verb does not begin the main clause
static bool
is_object_of_relative(const Clause *l, uint32_t v, uint32_t noun)
{
  if (!l->c[v].relative || l->c[v].object != NO_ITEM || l->c[v].passive ||
      noun != v + 1 || is_saying(l, v) || v == l->first ||
      !is_kind(l, v - 1, CHUNK_REL)) {
    return false;
  }
  const PressStr pronoun = l->m->article->tokens[l->c[v - 1].token].norm;
  return !press_str_equals(pronoun, PRESS_STR("que")) &&
         !press_str_equals(pronoun, PRESS_STR("qu'"));
}

static void
find_objects(Clause *l, uint32_t v)
{
  Chunk *const verb = &l->c[v];
  bool comma = false;
  for (uint32_t i = v + 1; i < l->end && !is_wall(&l->c[i]); ++i) {
    Chunk *const c = &l->c[i];
    if (c->kind == CHUNK_COMMA) {
      const uint32_t behind = behind_aside(l, i);
      if (behind != i) { // a ouvert, lundi, une enquête
        take_dates(l, v, i, behind);
        i = behind;
        continue;
      }
      comma = true;
    }
    if (c->kind == CHUNK_DATE && c->governor == NO_ITEM &&
        !is_noun_date(l, i)) {
      c->governor = v;
      c->role = ROLE_OBLIQUE;
    }
    if (c->kind != CHUNK_NOUN || c->governor != NO_ITEM ||
        c->apposition != NO_ITEM) {
      continue;
    }
    if (is_bare(l, i)) {
      const bool member = c->list != NO_ITEM && c->list != i;
      if (comma || member || (verb->inverted && i == verb->subject) ||
          (begins_clause(l, i) && !is_object_of_relative(l, v, i))) {
        continue;
      }
      c->governor = v;
      if (verb->object == NO_ITEM && !verb->passive) {
        verb->object = head_of(l, i);
        c->role = ROLE_OBJECT;
      } else {
        verb->second = verb->second == NO_ITEM ? head_of(l, i) : verb->second;
        c->role = ROLE_SECOND;
      }
    } else if (c->prep != NO_ITEM && (c->attach == NO_ITEM ||
                                      c->prep == v + 1 || is_charge(l, v, i))) {
      c->governor = v;
      c->role = ROLE_OBLIQUE;
    }
  }
}

/// a conçu et vendu une plateforme: the first verb has the second one's object
static void
share_object(Clause *l, uint32_t v)
{
  const uint32_t first = l->c[v].shared;
  if (first == NO_ITEM || l->c[first].object != NO_ITEM ||
      l->c[first].passive || l->c[v].object == NO_ITEM) {
    return;
  }
  for (uint32_t i = first + 1; i < v; ++i) {
    const ChunkKind kind = l->c[i].kind;
    if (kind != CHUNK_CONJ && kind != CHUNK_COMMA && kind != CHUNK_ADV &&
        kind != CHUNK_VERB) {
      return;
    }
  }
  l->c[first].object = l->c[v].object;
}

/// que, that, whom: the antecedent is the object
static void
relative_object(Clause *l, uint32_t v)
{
  Chunk *const verb = &l->c[v];
  if (verb->relative || verb->object != NO_ITEM || verb->passive ||
      verb->subject == NO_ITEM || verb->mood > MOOD_CONDITIONAL) {
    return;
  }
  const uint32_t s = verb->subject;
  if (s <= l->first || s > v || !is_kind(l, s - 1, CHUNK_REL)) {
    return;
  }
  const uint32_t noun = antecedent(l, s - 1, v);
  if (noun != NO_ITEM) {
    verb->object = noun;
    verb->relative = true;
  }
}

/// What stands before the first verb belongs to it: Le 3 mai, à Lyon, ...
static void
leading_obliques(Clause *l)
{
  uint32_t v = l->first;
  while (v < l->end &&
         !(l->c[v].kind == CHUNK_VERB && l->c[v].mood <= MOOD_CONDITIONAL)) {
    ++v;
  }
  if (v == l->end) {
    return;
  }
  for (uint32_t i = l->first; i < v; ++i) {
    Chunk *const c = &l->c[i];
    const bool oblique =
        (c->kind == CHUNK_DATE && !is_noun_date(l, i)) ||
        (c->kind == CHUNK_NOUN && c->prep != NO_ITEM && c->attach == NO_ITEM);
    if (oblique && c->governor == NO_ITEM) {
      c->governor = v;
      c->role = ROLE_OBLIQUE;
    }
  }
}

/// Accusé de fraude, X ...: an opening participle has the subject that follows
static void
opening_participles(Clause *l)
{
  for (uint32_t v = l->first; v < l->end; ++v) {
    Chunk *const verb = &l->c[v];
    if (verb->kind != CHUNK_VERB || verb->subject != NO_ITEM ||
        (verb->mood != MOOD_PARTICIPLE && verb->mood != MOOD_GERUND)) {
      continue;
    }
    const uint32_t end = around(*l, v).end;
    for (uint32_t i = v + 1; i < end; ++i) {
      if (l->c[i].kind == CHUNK_VERB && l->c[i].mood <= MOOD_CONDITIONAL) {
        verb->subject = l->c[i].subject;
        break;
      }
    }
  }
}

void
press_roles_find(Mentions *m)
{
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    Clause l = {.m = m,
                .c = m->chunks.items,
                .first = m->sentence_chunk[s],
                .end = m->sentence_chunk[s + 1]};
    for (uint32_t v = l.first; v < l.end; ++v) {
      if (l.c[v].kind == CHUNK_VERB) {
        Clause near = around(l, v);
        find_subject(&near, v);
        relative_object(&near, v);
        find_objects(&near, v);
        share_object(&near, v);
      }
    }
    leading_obliques(&l);
    opening_participles(&l);
  }
}
