// SPDX-License-Identifier: MIT

/*
   Where names stand, by the trained model, the lexicon, capitals and the
   document itself.

   A span of the model is a name, with the model's bounds unless the lexicon
   knows better. The model knows persons, places and organisations best and
   has seen little of what is new (products, invented firms), so a capital in
   mid-sentence makes a name as well unless a list says otherwise (titles,
   nationalities, days) or the model holds it for next to impossible. At the
   start of a sentence the capital means nothing: there the lexicon's names, the
   model, and the memory of the document (the same word with a capital in
   mid-sentence elsewhere) decide. On WiNER 2017 and later the two together find
   90 % of the names with some overlap, capitals and lists alone 85 %.
*/

#include "mention/steps.h"

#include "base/fold.h"
#include "base/map.h"
#include "base/utf8.h"

/// What the document itself says about a word
typedef struct {
  uint32_t *upper_inside; ///< By number: with a capital in mid-sentence
  uint32_t *lower;        ///< By number: in lower case
  Map numbers;            ///< Norm to number
  uint32_t n;
} Memory;

/// Percentages of the model, chosen on WiNER 2017 and later and on the articles
/// of graphs/
enum {
  MODEL_LEAST = 50, ///< A span of it is heard
  LIKELY = 5,       ///< A word that no list knows may be a name at the start
  UNLIKELY = 2,     ///< A word with a capital is none, in mid-sentence too
};

typedef struct {
  Mentions *m;
  Arena *arena;
  Memory memory;
  uint32_t end;     ///< Behind the last token of the sentence
  bool shouting;    ///< The sentence has capitals everywhere
  const bool *date; ///< By token: inside a date
} Finder;

static bool
is_capital(const Token *token)
{
  return token->kind == TOKEN_WORD && token->upper;
}

/// First word of its sentence, also behind an opening quotation mark
static bool
is_initial(const Mentions *m, uint32_t t)
{
  const Sentence *const s =
      &m->article->sentences[m->article->tokens[t].sentence];
  for (uint32_t i = t; i > s->first; --i) {
    const Token *const before = &m->article->tokens[i - 1];
    if (before->kind != TOKEN_PUNCT) {
      return false;
    }
    if (press_str_equals(before->text, PRESS_STR(":")) ||
        press_str_equals(before->text, PRESS_STR("«")) ||
        press_str_equals(before->text, PRESS_STR("“")) ||
        press_str_equals(before->text, PRESS_STR("\""))) {
      return true;
    }
  }
  return true;
}

static bool
memory_make(Arena *arena, const Mentions *m, Memory *memory)
{
  const Article *const a = m->article;
  memory->numbers = press_map(arena);
  memory->upper_inside =
      press_arena_array(arena, a->n_tokens + 1, sizeof(uint32_t));
  memory->lower = press_arena_array(arena, a->n_tokens + 1, sizeof(uint32_t));
  if (!memory->upper_inside || !memory->lower) {
    return false;
  }
  for (uint32_t t = 0; t < a->n_tokens; ++t) {
    const Token *const token = &a->tokens[t];
    if (token->kind != TOKEN_WORD) {
      continue;
    }
    uint32_t number = press_map_get(&memory->numbers, token->norm);
    if (number == MAP_NONE) {
      number = memory->n++;
      if (!press_map_put(&memory->numbers, token->norm, number)) {
        return false;
      }
    }
    if (!token->upper) {
      ++memory->lower[number];
    } else if (!is_initial(m, t) &&
               a->sentences[token->sentence].kind == PRESS_SENTENCE_BODY) {
      ++memory->upper_inside[number];
    }
  }
  return true;
}

/// Most words of a heading have capitals: they say nothing there
static bool
is_shouting(const Mentions *m, const Sentence *sentence)
{
  if (sentence->kind == PRESS_SENTENCE_BODY) {
    return false;
  }
  uint32_t words = 0;
  uint32_t capitals = 0;
  for (uint32_t i = 1; i < sentence->n; ++i) {
    const Token *const token = &m->article->tokens[sentence->first + i];
    if (token->kind == TOKEN_WORD && token->text.len > 3) {
      ++words;
      capitals += token->upper;
    }
  }
  return words > 3 && capitals * 10 > words * 7;
}

/// The last word of a label begins with a capital letter
static bool
ends_in_capital(PressStr label)
{
  size_t i = label.len;
  while (i > 0 && label.data[i - 1] != ' ' && label.data[i - 1] != '\'' &&
         label.data[i - 1] != '-') {
    --i;
  }
  return i < label.len && press_utf8_is_upper(press_utf8_next(label, &i));
}

/// A hit of the lexicon's names that begins here and fits the capitals
static const Hit *
known_name(const Finder *f, uint32_t t)
{
  uint32_t n = 0;
  const Hit *const hits = press_hits_at(f->m, t, &n);
  for (uint32_t i = 0; i < n; ++i) {
    const Reading *const name = press_hit_pos(&hits[i], POS_NAME);
    if (!name || t + hits[i].n > f->end) {
      continue;
    }
    if (hits[i].n == 1 && press_has(name, f->m->classes.forename)) {
      continue; // a forename alone is decided by the capitals
    }
    // an acronym must be written as one: US, not us
    const Token *const first = &f->m->article->tokens[t];
    if (hits[i].n == 1 && name->label.len <= 4 && name->label.len > 1 &&
        name->label.data[1] >= 'A' && name->label.data[1] <= 'Z' &&
        !first->all_upper) {
      continue;
    }
    const Token *const last = &first[hits[i].n - 1];
    if (hits[i].n > 1 && ends_in_capital(name->label) && !last->upper) {
      continue; // la défense is not la Défense
    }
    if (!first->upper && !(hits[i].n > 1 && last->upper &&
                           press_hit_pos(press_hit_one(f->m, t), POS_NOUN))) {
      continue; // ministère de la Défense; neither apple nor le Courrier
    }
    return &hits[i];
  }
  return NULL;
}

/// Some list has the word in lower case: a noun, verb, function word ...
static bool
is_common_word(const Finder *f, uint32_t t)
{
  const Hit *const hit = press_hit_one(f->m, t);
  for (uint32_t i = 0; hit && i < hit->n_readings; ++i) {
    if (hit->readings[i].pos != POS_NAME) {
      return true;
    }
  }
  return false;
}

/// de, du, des, d', la, l', les between an institution and its field
static bool
is_particle_of(PressStr norm)
{
  static const char *const words[] = {"de", "du", "des", "d'",
                                      "la", "l'", "les"};
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i) {
    if (press_str_equals(norm, press_str(words[i]))) {
      return true;
    }
  }
  return false;
}

/// Titles and offices that stand before a name and are not part of it
static bool
is_title(const Finder *f, uint32_t t)
{
  const Classes *const c = &f->m->classes;
  uint32_t n = 0;
  const Hit *const hits = press_hits_at(f->m, t, &n);
  for (uint32_t i = 0; i < n; ++i) {
    if (press_hit_has(&hits[i], c->person_title) ||
        press_hit_has(&hits[i], c->role_official) ||
        press_hit_has(&hits[i], c->role_head)) {
      return true;
    }
  }
  return false;
}

/// le ministre des Transports: the field of an office is no name
static bool
is_portfolio(const Finder *f, uint32_t t)
{
  if (f->m->article->language != LANG_FR ||
      !press_hit_pos(press_hit_one(f->m, t), POS_NOUN)) {
    return false;
  }
  uint32_t i = t;
  while (i > 0 && i + 3 > t &&
         is_particle_of(f->m->article->tokens[i - 1].norm)) {
    --i;
  }
  if (i == t) {
    return false;
  }
  for (uint32_t k = i; k > 0 && k + 3 > i; --k) {
    const Hit *const hit = press_hit_one(f->m, k - 1);
    if (press_hit_has(hit, f->m->classes.role_official)) {
      return true;
    }
    if (!press_hit_pos(hit, POS_ADJ)) {
      return false;
    }
  }
  return false;
}

/// A plain adjective with a capital before a common noun: a Western diplomat
static bool
is_capital_adjective(const Finder *f, uint32_t t)
{
  const Token *const next = press_token_at(f->m, t + 1);
  return f->m->article->language == LANG_EN && t + 1 < f->end && next &&
         !next->upper && press_hit_pos(press_hit_one(f->m, t), POS_ADJ) &&
         press_hit_pos(press_hit_one(f->m, t + 1), POS_NOUN);
}

static bool
is_demonym(const Finder *f, uint32_t t)
{
  return press_hit_has(press_hit_one(f->m, t), f->m->classes.demonym) != NULL;
}

/// The word that opens a credit or keyword line, and keywords run together
static bool
is_label_word(const Finder *f, uint32_t t)
{
  const Token *const token = &f->m->article->tokens[t];
  const Sentence *const s = &f->m->article->sentences[token->sentence];
  const bool line =
      s->kind == PRESS_SENTENCE_CREDIT || s->kind == PRESS_SENTENCE_KEYWORDS;
  const uint32_t number = press_map_get(&f->memory.numbers, token->norm);
  const bool elsewhere =
      number != MAP_NONE && f->memory.upper_inside[number] > 0;
  return line &&
         (t == s->first || (s->kind == PRESS_SENTENCE_KEYWORDS && !elsewhere));
}

/// Geneva-based, US-led: an adjective with a name in it
static bool
is_compound_adjective(const Token *token)
{
  static const char *const ends[] = {"-based",  "-led",       "-owned",
                                     "-backed", "-born",      "-made",
                                     "-run",    "-controlled"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; ++i) {
    if (press_str_ends(token->norm, press_str(ends[i]))) {
      return true;
    }
  }
  return false;
}

/// le ministère de l'Intérieur: French writes the noun small, the field large
static bool
is_ministry(const Finder *f, uint32_t t)
{
  const Token *const tokens = f->m->article->tokens;
  if (f->m->article->language != LANG_FR || f->date[t] ||
      !press_hit_has(press_hit_one(f->m, t), f->m->classes.org_ministry)) {
    return false;
  }
  uint32_t i = t + 1;
  while (i < f->end && i < t + 3 && is_particle_of(tokens[i].norm)) {
    ++i;
  }
  const bool bare =
      i == t + 2 && (press_str_equals(tokens[t + 1].norm, PRESS_STR("de")) ||
                     press_str_equals(tokens[t + 1].norm, PRESS_STR("d'")));
  return i > t + 1 && !bare && i < f->end && is_capital(&tokens[i]) &&
         !f->date[i] && !known_name(f, i);
}

/// Token behind the adjectives of a ministry's field: Affaires étrangères
static uint32_t
across_field(const Finder *f, uint32_t first, uint32_t t)
{
  uint32_t i = t;
  while (is_ministry(f, first) && i < f->end &&
         press_hit_pos(press_hit_one(f->m, i), POS_ADJ) &&
         !press_hit_pos(press_hit_one(f->m, i), POS_VERB) &&
         !press_hit_has(press_hit_one(f->m, i), f->m->classes.demonym)) {
    ++i;
  }
  return i;
}

/// PostBridge: nothing but a name is written so
static bool
has_inner_capital(PressStr text)
{
  bool lower = false;
  for (size_t at = 0; at < text.len;) {
    const uint32_t c = press_utf8_next(text, &at);
    if (lower && press_utf8_is_upper(c)) {
      return true;
    }
    lower = press_utf8_is_letter(c) && !press_utf8_is_upper(c);
  }
  return false;
}

/// The trained model sees a name that begins here
static bool
begins_for_model(const Finder *f, uint32_t t)
{
  const ModelName *const name = &f->m->model[t];
  return name->n && name->token == t && name->percent >= MODEL_LEAST &&
         !(is_initial(f->m, t) &&
           press_hit_pos(press_hit_one(f->m, t), POS_DET));
}

/// May a name begin with this token?
static bool
may_begin(const Finder *f, uint32_t t)
{
  const Token *const token = &f->m->article->tokens[t];
  if (is_ministry(f, t)) {
    return true;
  }
  if (!is_capital(token) || f->date[t] || is_label_word(f, t) ||
      is_portfolio(f, t) || is_capital_adjective(f, t) ||
      is_compound_adjective(token)) {
    return false;
  }
  const bool initial = is_initial(f->m, t);
  if (token->all_upper && press_hit_pos(press_hit_one(f->m, t), POS_NOUN)) {
    return false; // ONG, PDG, CEO
  }
  if (press_utf8_count(token->text) == 1 && !begins_for_model(f, t)) {
    return false; // I; plan B
  }
  const bool next_capital =
      t + 1 < f->end && is_capital(token + 1) && !f->date[t + 1];
  if (is_title(f, t) || is_demonym(f, t)) {
    // Israel Defense Forces, British Airways; not President Macron
    return is_demonym(f, t) && next_capital && !is_title(f, t + 1) &&
           !press_hit_pos(press_hit_one(f->m, t + 1), POS_NAME) &&
           is_common_word(f, t + 1) && !f->shouting;
  }
  if (begins_for_model(f, t)) {
    return true;
  }
  const uint32_t number = press_map_get(&f->memory.numbers, token->norm);
  const bool elsewhere =
      number != MAP_NONE && f->memory.upper_inside[number] > 0;
  const bool lower = number != MAP_NONE && f->memory.lower[number] > 0;
  if (f->shouting) {
    return elsewhere && !lower;
  }
  // The Hague, Le Progrès; neither The Dutch regulator nor Le directeur
  const Hit *const one = press_hit_one(f->m, t);
  const bool article = press_hit_pos(one, POS_DET) != NULL;
  if (article && (!next_capital || f->m->model[t].likely < LIKELY)) {
    return false;
  }
  if (!initial) {
    const bool function =
        article || press_hit_pos(one, POS_PRON) || press_hit_pos(one, POS_PREP);
    return next_capital || has_inner_capital(token->text) ||
           (!function && f->m->model[t].likely >= UNLIKELY);
  }
  if (elsewhere && !lower) {
    return true;
  }
  if (!is_common_word(f, t)) { // Norvik, but not Thanks
    const ModelName *const model = &f->m->model[t];
    return elsewhere || (!lower && (next_capital || token->all_upper ||
                                    model->strange || model->likely >= LIKELY));
  }
  const Hit *const hit = press_hit_one(f->m, t);
  const bool noun = press_hit_pos(hit, POS_NOUN) || press_hit_pos(hit, POS_ADJ);
  const bool other =
      press_hit_pos(hit, POS_DET) || press_hit_pos(hit, POS_PREP) ||
      press_hit_pos(hit, POS_PRON) || press_hit_pos(hit, POS_CONJ) ||
      press_hit_pos(hit, POS_SUB) || press_hit_pos(hit, POS_CUE) ||
      press_hit_pos(hit, POS_ADV);
  // Bank of England at the start: a noun with a capital behind it
  return noun && !other && next_capital;
}

/// Words that may stand inside a name: de, of, the, von ...
static bool
is_connector(const Token *token)
{
  static const char *const words[] = {"de",  "du",  "des", "d'",  "la",  "le",
                                      "les", "l'",  "of",  "for", "the", "von",
                                      "van", "der", "den", "bin", "al",  "el",
                                      "&",   "et",  "and", "y",   "di",  "da"};
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i) {
    if (press_str_equals(token->text, press_str(words[i]))) {
      return true;
    }
  }
  return false;
}

/// The name so far is headed by a noun that takes complements: Bank, Ministry
static bool
takes_complement(const Finder *f, uint32_t first, uint32_t behind)
{
  for (uint32_t t = first; t < behind; ++t) {
    const Hit *const hit = press_hit_one(f->m, t);
    for (uint32_t i = 0; hit && i < hit->n_readings; ++i) {
      const Reading *const r = &hit->readings[i];
      if (r->pos == POS_NOUN && (press_type_is(f->m, r->type, "Organization") ||
                                 press_type_is(f->m, r->type, "Place") ||
                                 press_type_is(f->m, r->type, "Document") ||
                                 press_has(r, f->m->classes.org_head))) {
        return true;
      }
    }
  }
  return false;
}

static bool
is_particle(PressStr text)
{
  static const char *const words[] = {"de",  "du",  "d'",  "la",  "von",
                                      "van", "der", "den", "bin", "al",
                                      "el",  "di",  "da"};
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i) {
    if (press_str_equals(text, press_str(words[i]))) {
      return true;
    }
  }
  return false;
}

/// Token behind the connectors at t if a capital follows that they join, or t
static uint32_t
across_connectors(const Finder *f, uint32_t first, uint32_t t)
{
  uint32_t i = t;
  while (i < f->end && i < t + 3 && is_connector(&f->m->article->tokens[i])) {
    ++i;
  }
  if (i == t || i >= f->end || !is_capital(&f->m->article->tokens[i]) ||
      f->date[i]) {
    return t;
  }
  const PressStr joint = f->m->article->tokens[t].text;
  const bool amp = press_str_equals(joint, PRESS_STR("&"));
  const bool person =
      is_particle(joint) &&
      press_hit_has(press_hit_one(f->m, first), f->m->classes.forename) &&
      !known_name(f, i);
  const bool conjunction = press_str_equals(joint, PRESS_STR("et")) ||
                           press_str_equals(joint, PRESS_STR("and"));
  const bool complement = !conjunction && takes_complement(f, first, t);
  return amp || person || complement ? i : t;
}

/// l'association Mains propres: what follows a body's noun may go on in lower
/// case
static bool
follows_body(const Finder *f, uint32_t first)
{
  const Hit *const hit = first > 0 ? press_hit_one(f->m, first - 1) : NULL;
  return press_hit_has(hit, f->m->classes.org_head) != NULL;
}

/// Lower-case words of an institution's name: Cour suprême, Conseil d'État,
/// Syndicat des mineurs
static uint32_t
across_institution(const Finder *f, uint32_t first, uint32_t t)
{
  if (f->m->article->language != LANG_FR || t != first + 1 || t >= f->end ||
      is_initial(f->m, first) ||
      !(takes_complement(f, first, t) || follows_body(f, first))) {
    return t;
  }
  const Token *const tokens = f->m->article->tokens;
  uint32_t i = t;
  for (; i < f->end && i < t + 2; ++i) {
    const Hit *const hit = press_hit_one(f->m, i);
    if (tokens[i].upper || !press_hit_pos(hit, POS_ADJ) ||
        press_hit_pos(hit, POS_VERB) ||
        press_hit_has(hit, f->m->classes.demonym)) {
      break;
    }
  }
  if (!takes_complement(f, first, t)) {
    return i;
  }
  uint32_t k = i;
  while (k < f->end && k < i + 3 && is_particle_of(tokens[k].norm)) {
    ++k;
  }
  const bool noun = k > i && k < f->end && !tokens[k].upper &&
                    press_hit_pos(press_hit_one(f->m, k), POS_NOUN);
  return noun ? k + 1 : i;
}

/// A title with a name behind it: President Macron; not Calder General
static bool
opens_name(const Finder *f, uint32_t t)
{
  return is_title(f, t) && t + 1 < f->end &&
         is_capital(&f->m->article->tokens[t + 1]);
}

/// 's that belongs to the name, since nothing follows that it could own
static bool
ends_in_s(const Finder *f, uint32_t t)
{
  const Token *const tokens = f->m->article->tokens;
  return f->m->article->language == LANG_EN && t + 1 < f->end &&
         press_str_equals(tokens[t].norm, PRESS_STR("'s")) &&
         tokens[t + 1].kind == TOKEN_PUNCT;
}

/// Allied Workers' Union: the apostrophe stands inside the name
static uint32_t
across_possessive(const Finder *f, uint32_t first, uint32_t t)
{
  const Token *const tokens = f->m->article->tokens;
  if (f->m->article->language != LANG_EN || t + 1 >= f->end ||
      !(press_str_equals(tokens[t].norm, PRESS_STR("'")) ||
        press_str_equals(tokens[t].norm, PRESS_STR("'s"))) ||
      !is_capital(&tokens[t + 1]) || known_name(f, first)) {
    return t;
  }
  return takes_complement(f, t + 1, t + 2) ? t + 2 : t;
}

/// Token behind the name that begins at t
static uint32_t
extend(const Finder *f, uint32_t t)
{
  const Hit *const known = known_name(f, t);
  uint32_t i = t + (known ? known->n : 1);
  while (i < f->end) {
    const Token *const token = &f->m->article->tokens[i];
    if (is_capital(token) && !f->date[i] &&
        (!opens_name(f, i) || takes_complement(f, t, i)) &&
        !(is_demonym(f, i) && !takes_complement(f, t, i))) {
      if (f->shouting && is_common_word(f, i)) {
        break;
      }
      const Hit *const next = known_name(f, i);
      i += next ? next->n : 1;
      continue;
    }
    uint32_t across = across_connectors(f, t, i);
    across = across == i ? across_possessive(f, t, i) : across;
    if (across == i) {
      break;
    }
    i = across;
  }
  i += ends_in_s(f, i) ? 1 : 0;
  i = across_institution(f, t, i);
  return across_field(f, t, i);
}

static PressStr
label_of(Arena *arena, const Mentions *m, uint32_t t, uint32_t n)
{
  PressStr parts[64];
  size_t k = 0;
  for (uint32_t i = t; i < t + n && k + 2 < 64; ++i) {
    const Token *const token = &m->article->tokens[i];
    if (i > t && token->space_before) {
      parts[k++] = PRESS_STR(" ");
    }
    parts[k++] = token->text;
  }
  return press_arena_join(arena, parts, k);
}

/// Types, country and label that the lexicon gives a name
static void
from_lexicon(const Finder *f, NameSpan *name)
{
  uint32_t n = 0;
  const Hit *const hits = press_hits_at(f->m, name->token, &n);
  for (uint32_t i = 0; i < n; ++i) {
    const Reading *const r = press_hit_pos(&hits[i], POS_NAME);
    if (hits[i].n != name->n || !r || press_has(r, f->m->classes.forename)) {
      continue;
    }
    name->type = r->type;
    name->type2 = r->type2;
    name->known = true;
    if (press_type_is(f->m, r->type, "Country")) {
      name->country = r->lemma;
    }
    if (!press_str_is_none(r->label)) {
      name->label = r->label;
    }
    return;
  }
}

/// What the model says of this very span, or null
static const ModelName *
same_for_model(const Mentions *m, uint32_t t, uint32_t behind)
{
  const ModelName *const name = &m->model[t];
  return name->n && name->token == t && t + name->n == behind ? name : NULL;
}

static bool
add_name(Finder *f, uint32_t t, uint32_t behind)
{
  Mentions *const m = f->m;
  if (!PRESS_ROOM(f->arena, &m->names)) {
    return false;
  }
  NameSpan name = {.token = t,
                   .n = behind - t,
                   .sentence = m->article->tokens[t].sentence,
                   .label = label_of(f->arena, m, t, behind - t),
                   .type = PRESS_NO_ROW,
                   .type2 = PRESS_NO_ROW,
                   .sure = !is_initial(m, t),
                   .model = same_for_model(m, t, behind)};
  from_lexicon(f, &name);
  if (t > 0 && m->article->tokens[t - 1].sentence == name.sentence) {
    const Hit *const before = press_hit_one(m, t - 1);
    name.title = press_hit_has(before, m->classes.person_title) != NULL;
  }
  name.key = press_fold_key(f->arena, name.label);
  m->names.items[m->names.n++] = name;
  return !press_str_is_none(name.key);
}

/// Token behind the name that begins at t: as the model sees it where no list
/// knows it
static uint32_t
end_of(const Finder *f, uint32_t t)
{
  const ModelName *const name = &f->m->model[t];
  const uint32_t behind = extend(f, t);
  if (!begins_for_model(f, t) || known_name(f, t)) {
    return behind;
  }
  // Ruth Sibanda of the Reform Alliance is a person and a party
  const bool stops = f->m->article->language == LANG_EN &&
                     behind < t + name->n &&
                     f->m->article->tokens[behind].kind == TOKEN_WORD &&
                     !f->m->article->tokens[behind].upper &&
                     !is_particle(f->m->article->tokens[behind].text);
  const bool person =
      press_type_is(f->m, name->type, "Person") ||
      press_hit_has(press_hit_one(f->m, t), f->m->classes.forename);
  return stops && person ? behind : t + name->n;
}

static bool
find_in_sentence(Finder *f, const Sentence *sentence)
{
  const Token *const tokens = f->m->article->tokens;
  f->end = sentence->first + sentence->n;
  f->shouting = is_shouting(f->m, sentence);
  uint32_t t = sentence->first;
  while (t < f->end) {
    if (f->date[t] || tokens[t].kind != TOKEN_WORD) {
      ++t;
      continue;
    }
    const Hit *const known = known_name(f, t);
    const bool trusted = known && (known->n > 1 || !is_initial(f->m, t) ||
                                   !is_common_word(f, t));
    if (!trusted && !may_begin(f, t)) {
      ++t;
      continue;
    }
    const uint32_t behind = end_of(f, t);
    if (!add_name(f, t, behind)) {
      return false;
    }
    t = behind;
  }
  return true;
}

/// By token: inside a date
static bool *
mark_dates(Arena *arena, const Mentions *m)
{
  bool *const inside =
      press_arena_array(arena, m->article->n_tokens + 1, sizeof(bool));
  for (size_t i = 0; inside && i < m->dates.n; ++i) {
    const DateMention *const date = &m->dates.items[i];
    for (uint32_t t = date->token; t < date->token + date->n; ++t) {
      inside[t] = true;
    }
  }
  return inside;
}

bool
press_names_find(Arena *arena, Mentions *m)
{
  Finder f = {.m = m, .arena = arena, .date = mark_dates(arena, m)};
  if (!f.date || !memory_make(arena, m, &f.memory)) {
    return false;
  }
  for (uint32_t s = 0; s < m->article->n_sentences; ++s) {
    if (!find_in_sentence(&f, &m->article->sentences[s])) {
      return false;
    }
  }
  return true;
}
