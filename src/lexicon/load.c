// SPDX-License-Identifier: MIT

// The lists of data/ in a fixed order, which is the order of the readings of
// a form: words, verbs, nouns and adjectives of each language, then names,
// countries, demonyms and forenames. words.tsv comes first because it says
// where other lists' phrases are cut (l'), which of their words stay as they
// are in the plural (prepositions) and what makes a verb reflexive (se).
//
// Only classes.tsv and the words, verbs and conjugation of a language must be
// there; the other lists are loaded if they are.

#include "lexicon/load.h"

#include "base/fold.h"
#include "text/token.h"

// Words of one phrase
#define MAX_WORDS 16

// Lists of classes that a row may have
typedef struct {
  const WordClass *items;
  uint16_t n;
} ClassList;

// Words of a phrase
typedef struct {
  PressStr items[MAX_WORDS];
  size_t n;
} Phrase;

typedef struct {
  PressWorld *world;
  Lexicon *lexicon;
  Arena *work;
  const PressOntology *ontology;
  Inflect inflect[N_LANGUAGES];
  Map class_lists; ///< Text of a field to number
  struct {
    ClassList *items;
    size_t n;
    size_t cap;
  } lists;
  Table table;
  Language language; ///< Of the list that is being loaded
  Forms forms;
} Loader;

typedef PressStatus (*RowLoader)(Loader *loader);

static const struct {
  const char *name;
  Pos pos;
} PARTS[] = {
    {"noun", POS_NOUN}, {"verb", POS_VERB}, {"adj", POS_ADJ},
    {"adv", POS_ADV},   {"det", POS_DET},   {"prep", POS_PREP},
    {"pron", POS_PRON}, {"conj", POS_CONJ}, {"sub", POS_SUB},
    {"rel", POS_REL},   {"neg", POS_NEG},   {"num", POS_NUM},
    {"name", POS_NAME}, {"cue", POS_CUE},
};

#define N_PARTS (sizeof PARTS / sizeof PARTS[0])

static const struct {
  const char *name;
  uint32_t feature;
} FEATURES[] = {
    {"sing", FEAT_SING},
    {"plur", FEAT_PLUR},
    {"masc", FEAT_MASC},
    {"fem", FEAT_FEM},
    {"p1", FEAT_P1},
    {"p2", FEAT_P2},
    {"p3", FEAT_P3},
    {"inf", FEAT_INF},
    {"part_past", FEAT_PART_PAST},
    {"part_pres", FEAT_PART_PRES},
    {"pres", FEAT_PRES},
    {"imperfect", FEAT_IMPERFECT},
    {"past", FEAT_PAST},
    {"future", FEAT_FUTURE},
    {"cond", FEAT_COND},
    {"subj", FEAT_SUBJ},
    {"imperative", FEAT_IMPERATIVE},
};

#define N_FEATURES (sizeof FEATURES / sizeof FEATURES[0])

// ---------------------------------------------------------------- fields

static bool
parse_pos(PressStr name, Pos *pos)
{
  for (size_t i = 0; i < N_PARTS; i++) {
    if (press_str_equals(press_str(PARTS[i].name), name)) {
      *pos = PARTS[i].pos;
      return true;
    }
  }
  return false;
}

static bool
parse_features(PressStr list, uint32_t *features)
{
  *features = 0;
  if (press_field_is_empty(list)) {
    return true;
  }
  PressStr item = PRESS_NONE;
  while (press_field_item(&list, ',', &item)) {
    size_t i = 0;
    while (i < N_FEATURES &&
           !press_str_equals(press_str(FEATURES[i].name), item)) {
      i++;
    }
    if (i == N_FEATURES) {
      return false;
    }
    *features |= FEATURES[i].feature;
  }
  return true;
}

static PressStatus
make_class_list(Loader *loader, size_t field, PressStr text, ClassList *list)
{
  size_t n = 1;
  for (size_t i = 0; i < text.len; i++) {
    n += text.data[i] == ',';
  }
  WordClass *classes =
      press_arena_array(&loader->lexicon->arena, n, sizeof *classes);
  if (!classes) {
    return press_table_no_memory(&loader->table);
  }
  PressStr item = PRESS_NONE;
  for (size_t i = 0; press_field_item(&text, ',', &item); i++) {
    classes[i] = press_lexicon_class(loader->lexicon, item);
    if (classes[i] == NO_CLASS) {
      return press_table_wrong(&loader->table, field,
                               "use a class of classes.tsv, or add it there",
                               "unknown word class");
    }
  }
  *list = (ClassList){classes, (uint16_t)n};
  return PRESS_OK;
}

// Classes of a field, or of a text made from it; equal texts share one list
static PressStatus
parse_classes(Loader *loader, size_t field, PressStr text, Reading *reading)
{
  if (press_field_is_empty(text)) {
    return PRESS_OK;
  }
  uint32_t i = press_map_get(&loader->class_lists, text);
  if (i == MAP_NONE) {
    ClassList list = {0};
    const PressStatus st = make_class_list(loader, field, text, &list);
    if (st) {
      return st;
    }
    i = (uint32_t)loader->lists.n;
    if (!PRESS_ROOM(loader->work, &loader->lists) ||
        !press_map_put(&loader->class_lists, text, i)) {
      return press_table_no_memory(&loader->table);
    }
    loader->lists.items[loader->lists.n++] = list;
  }
  reading->classes = loader->lists.items[i].items;
  reading->n_classes = loader->lists.items[i].n;
  return PRESS_OK;
}

static PressStatus
parse_types(Loader *loader, size_t field, Reading *reading)
{
  PressStr list = loader->table.fields[field];
  if (press_field_is_empty(list)) {
    return PRESS_OK;
  }
  uint16_t *to[] = {&reading->type, &reading->type2};
  PressStr item = PRESS_NONE;
  for (size_t i = 0; press_field_item(&list, ',', &item); i++) {
    const uint16_t row = press_ontology_find_type(loader->ontology, item);
    if (i == 2) {
      return press_table_wrong(&loader->table, field, "keep the likelier two",
                               "more than two node types");
    }
    if (row == PRESS_NO_ROW) {
      return press_table_wrong(&loader->table, field,
                               "use the id of a node type of ontology.json",
                               "unknown node type");
    }
    *to[i] = row;
  }
  return PRESS_OK;
}

static PressStatus
parse_language(Loader *loader, size_t field)
{
  for (unsigned i = 0; i < N_LANGUAGES; i++) {
    if (press_str_equals(press_language_name((Language)i),
                         loader->table.fields[field])) {
      loader->language = (Language)i;
      return PRESS_OK;
    }
  }
  return press_table_wrong(&loader->table, field, "write en or fr",
                           "unknown language");
}

static PressStatus
parse_code(Loader *loader, size_t field)
{
  return press_country_index(loader->table.fields[field]) <
                 (size_t)N_LETTERS * N_LETTERS
             ? PRESS_OK
             : press_table_wrong(&loader->table, field,
                                 "write ISO 3166 alpha-2 in capitals: FR",
                                 "no code of a country");
}

// --------------------------------------------------------------- phrases

static PressStatus
push_word(Loader *loader, Phrase *phrase, PressStr word)
{
  if (phrase->n == MAX_WORDS) {
    return press_table_wrong(&loader->table, 0, "16 words at most",
                             "phrase is too long");
  }
  phrase->items[phrase->n++] = word;
  return PRESS_OK;
}

// True for text that blanks alone cut: letters of Latin alphabets
static bool
is_simple(PressStr text)
{
  for (size_t i = 0; i < text.len; i++) {
    const unsigned char c = (unsigned char)text.data[i];
    const bool letter = (c | 0x20U) - 'a' < 26U || (c >= 0x80 && c < 0xE0);
    if (!letter && c != ' ') {
      return false;
    }
  }
  return true;
}

static PressStatus
split_at_blanks(Loader *loader, PressStr norm, Phrase *phrase)
{
  PressStr piece = PRESS_NONE;
  while (press_field_item(&norm, ' ', &piece)) {
    const PressStatus st =
        piece.len ? push_word(loader, phrase, piece) : PRESS_OK;
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

// Cut as the text of an article is cut, so that both have the same tokens
static PressStatus
split_as_text(Loader *loader, PressStr text, Phrase *phrase)
{
  Line line = {.end = (uint32_t)text.len};
  const LineList lines = {.items = &line, .n = 1, .cap = 1};
  TokenList tokens;
  if (!press_tokens_cut(loader->work, text, loader->language, &lines,
                        &tokens)) {
    return press_table_no_memory(&loader->table);
  }
  PressStatus st = PRESS_OK;
  for (size_t i = 0; !st && i < tokens.n; i++) {
    st = push_word(loader, phrase, tokens.items[i].norm);
  }
  return st;
}

// Words of a phrase; `cut` for text as people write it, else the words are
// tokens already
static PressStatus
split(Loader *loader, PressStr text, bool cut, Phrase *phrase)
{
  PressStatus st = PRESS_OK;
  phrase->n = 0;
  if (cut && !is_simple(text)) {
    st = split_as_text(loader, text, phrase);
  } else {
    const PressStr norm = press_fold_word(loader->work, text);
    st = press_str_is_none(norm) ? press_table_no_memory(&loader->table)
                                 : split_at_blanks(loader, norm, phrase);
  }
  return st || phrase->n ? st
                         : press_table_wrong(&loader->table, 0,
                                             "write a word, or delete the row",
                                             "phrase is empty");
}

static PressStatus
add(Loader *loader, const Phrase *phrase, const Reading *reading)
{
  Trie *trie = &loader->lexicon->trie;
  const uint32_t node =
      press_trie_make(trie, loader->language, phrase->items, phrase->n);
  if (node == NO_NODE || !press_trie_add(trie, node, reading)) {
    return press_table_no_memory(&loader->table);
  }
  return PRESS_OK;
}

static PressStatus
add_text(Loader *loader, PressStr text, const Reading *reading)
{
  Phrase phrase;
  const PressStatus st = split(loader, text, true, &phrase);
  return st ? st : add(loader, &phrase, reading);
}

static Reading
new_reading(Pos pos, PressStr lemma, uint32_t features)
{
  return (Reading){.pos = pos,
                   .lemma = lemma,
                   .features = features,
                   .type = PRESS_NO_ROW,
                   .type2 = PRESS_NO_ROW};
}

// ------------------------------------------------------- words and verbs

// form, pos, features, classes, lemma, source
static PressStatus
load_word(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = new_reading(POS_NOUN, fields[4], 0);
  if (!parse_pos(fields[1], &reading.pos)) {
    return press_table_wrong(&loader->table, 1,
                             "write noun, verb, adj, adv, det, prep, pron, "
                             "conj, sub, rel, neg, num, name or cue",
                             "unknown part of speech");
  }
  if (!parse_features(fields[2], &reading.features)) {
    return press_table_wrong(&loader->table, 2,
                             "write sing, plur, masc, fem, p1, p2, p3, pres "
                             "..., or -",
                             "unknown feature");
  }
  PressStatus st = parse_classes(loader, 3, fields[3], &reading);
  if (st) {
    return st;
  }
  if (press_field_is_empty(reading.lemma)) {
    reading.lemma = fields[0];
  }
  Phrase phrase;
  st = split(loader, fields[0], false, &phrase);
  return st ? st : add(loader, &phrase, &reading);
}

// True if a word of words.tsv is a reflexive pronoun
static bool
is_reflexive(const Loader *loader, PressStr word)
{
  const Trie *trie = &loader->lexicon->trie;
  const uint32_t node = press_trie_find(trie, loader->language, &word, 1);
  const WordClass reflexive =
      press_lexicon_class(loader->lexicon, PRESS_STR("pron.reflexive"));
  for (uint32_t i = node == NO_NODE ? 0 : trie->nodes.items[node].last; i;
       i = trie->entries.items[i - 1].before) {
    if (press_reading_has(&trie->entries.items[i - 1].reading, reflexive)) {
      return true;
    }
  }
  return false;
}

static PressStatus
add_reflexive(Loader *loader, PressStr classes, Reading *reading)
{
  const PressStr parts[] = {classes, PRESS_STR(",reflexive")};
  const PressStr both = press_field_is_empty(classes)
                            ? PRESS_STR("reflexive")
                            : press_arena_join(loader->work, parts, 2);
  return press_str_is_none(both) ? press_table_no_memory(&loader->table)
                                 : parse_classes(loader, 2, both, reading);
}

// lemma, model, classes, source
static PressStatus
load_verb(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = new_reading(POS_VERB, fields[0], 0);
  Phrase phrase;
  PressStatus st = split(loader, fields[0], false, &phrase);
  if (!st && phrase.n > 1 && is_reflexive(loader, phrase.items[0])) {
    phrase.n--;
    for (size_t i = 0; i < phrase.n; i++) {
      phrase.items[i] = phrase.items[i + 1];
    }
    st = add_reflexive(loader, fields[2], &reading);
  } else if (!st) {
    st = parse_classes(loader, 2, fields[2], &reading);
  }
  if (!st) {
    st = press_inflect_verb(&loader->inflect[loader->language], loader->work,
                            &loader->table, fields[1], phrase.items[0],
                            &loader->forms);
  }
  for (size_t i = 0; !st && i < loader->forms.n; i++) {
    phrase.items[0] = loader->forms.items[i].text;
    reading.features = loader->forms.items[i].features;
    st = add(loader, &phrase, &reading);
  }
  return st;
}

// -------------------------------------------------- nouns and adjectives

// True for words at which the part of a phrase that has a plural ends
static bool
is_link(const Loader *loader, PressStr word)
{
  const Trie *trie = &loader->lexicon->trie;
  const uint32_t node = press_trie_find(trie, loader->language, &word, 1);
  return node != NO_NODE && (press_trie_has(trie, node, POS_PREP) ||
                             press_trie_has(trie, node, POS_DET));
}

// Put a phrase into the plural: every word before the first preposition
// (logiciels espions, groupes de surveillance), or the last of them alone
// (heads of state), as the language's model plural.phrase says
static PressStatus
make_plural(Loader *loader, Phrase *phrase)
{
  const Inflect *inflect = &loader->inflect[loader->language];
  size_t end = 1;
  while (end < phrase->n && !is_link(loader, phrase->items[end])) {
    end++;
  }
  const bool all = press_str_equals(
      press_inflect_suffix(inflect, loader->work, PRESS_STR("plural.phrase"),
                           PRESS_STR("")),
      PRESS_STR("all"));
  for (size_t i = all ? 0 : end - 1; i < end; i++) {
    phrase->items[i] = press_inflect_suffix(
        inflect, loader->work, PRESS_STR("plural.noun"), phrase->items[i]);
    if (press_str_is_none(phrase->items[i])) {
      return press_table_no_memory(&loader->table);
    }
  }
  return PRESS_OK;
}

static PressStatus
add_plural(Loader *loader, Phrase *phrase, PressStr field, Reading *reading)
{
  PressStatus st = PRESS_OK;
  if (press_field_is_empty(field)) {
    return PRESS_OK;
  }
  if (press_str_equals(field, PRESS_STR("+"))) {
    st = make_plural(loader, phrase);
  } else if (!press_str_equals(field, PRESS_STR("="))) {
    st = split(loader, field, true, phrase);
  }
  reading->features ^= FEAT_SING | FEAT_PLUR;
  return st ? st : add(loader, phrase, reading);
}

static bool
parse_gender(PressStr field, uint32_t *features)
{
  static const struct {
    const char *name;
    uint32_t features;
  } genders[] = {{"-", 0},
                 {"m", FEAT_MASC},
                 {"f", FEAT_FEM},
                 {"mf", FEAT_MASC | FEAT_FEM}};
  for (size_t i = 0; i < sizeof genders / sizeof genders[0]; i++) {
    if (press_str_equals(press_str(genders[i].name), field)) {
      *features = genders[i].features;
      return true;
    }
  }
  return false;
}

// lemma, plural, gender, type, classes, source
static PressStatus
load_noun(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = new_reading(POS_NOUN, fields[0], 0);
  if (!parse_gender(fields[2], &reading.features)) {
    return press_table_wrong(&loader->table, 2, "write m, f, mf or -",
                             "unknown gender");
  }
  reading.features |= FEAT_SING;
  Phrase phrase;
  PressStatus st = parse_types(loader, 3, &reading);
  if (!st) {
    st = parse_classes(loader, 4, fields[4], &reading);
  }
  if (!st) {
    st = split(loader, fields[0], true, &phrase);
  }
  if (!st) {
    st = add(loader, &phrase, &reading);
  }
  return st ? st : add_plural(loader, &phrase, fields[1], &reading);
}

// A form of an adjective, whose first word inflects
static PressStatus
adjective_form(Loader *loader,
               const Phrase *from,
               const char *model,
               PressStr field,
               Phrase *to)
{
  *to = *from;
  if (press_str_equals(field, PRESS_STR("="))) {
    return PRESS_OK;
  }
  if (!press_str_equals(field, PRESS_STR("+"))) {
    return split(loader, field, true, to);
  }
  to->items[0] =
      press_inflect_suffix(&loader->inflect[loader->language], loader->work,
                           press_str(model), from->items[0]);
  return press_str_is_none(to->items[0]) ? press_table_no_memory(&loader->table)
                                         : PRESS_OK;
}

// lemma, feminine, plural, classes, source
static PressStatus
load_adjective(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  const PressStr same = PRESS_STR("=");
  const bool plain =
      press_str_equals(fields[1], same) && press_str_equals(fields[2], same);
  Reading reading = new_reading(POS_ADJ, fields[0], 0);
  PressStatus st = parse_classes(loader, 3, fields[3], &reading);
  Phrase forms[4]; // As the four forms of a participle
  if (!st) {
    st = split(loader, fields[0], true, &forms[0]);
  }
  if (plain) {
    return st ? st : add(loader, &forms[0], &reading);
  }
  if (!st) {
    st =
        adjective_form(loader, &forms[0], "feminine.adj", fields[1], &forms[1]);
  }
  if (!st) {
    st = adjective_form(loader, &forms[0], "plural.adj", fields[2], &forms[2]);
  }
  if (!st) {
    st = adjective_form(loader, &forms[1], "plural.adj", PRESS_STR("+"),
                        &forms[3]);
  }
  for (unsigned i = 0; !st && i < 4; i++) {
    reading.features =
        (i & 1U ? FEAT_FEM : FEAT_MASC) | (i & 2U ? FEAT_PLUR : FEAT_SING);
    st = add(loader, &forms[i], &reading);
  }
  return st;
}

// ----------------------------------------------------------------- names

static PressStatus
add_name(Loader *loader, PressStr aliases, const Reading *reading)
{
  PressStatus st = add_text(loader, reading->label, reading);
  PressStr alias = PRESS_NONE;
  if (press_field_is_empty(aliases)) {
    aliases = PRESS_NONE;
  }
  while (!st && press_field_item(&aliases, ';', &alias)) {
    st = add_text(loader, alias, reading);
  }
  return st;
}

// name, types, languages, aliases, classes, source
static PressStatus
load_name(Loader *loader)
{
  PressStr *fields = loader->table.fields;
  Reading reading = new_reading(POS_NAME, fields[0], 0);
  reading.label = fields[0];
  PressStatus st = parse_types(loader, 1, &reading);
  if (!st) {
    st = parse_classes(loader, 4, fields[4], &reading);
  }
  const bool both = press_str_equals(fields[2], PRESS_STR("*"));
  if (!st && !both) {
    st = parse_language(loader, 2);
    return st ? st : add_name(loader, fields[3], &reading);
  }
  for (unsigned i = 0; !st && i < N_LANGUAGES; i++) {
    loader->language = (Language)i;
    st = add_name(loader, fields[3], &reading);
  }
  return st;
}

// name, source
static PressStatus
load_forename(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = new_reading(POS_NAME, fields[0], 0);
  reading.label = fields[0];
  reading.type =
      press_ontology_find_type(loader->ontology, PRESS_STR("Person"));
  PressStatus st = parse_classes(loader, 0, PRESS_STR("forename"), &reading);
  for (unsigned i = 0; !st && i < N_LANGUAGES; i++) {
    loader->language = (Language)i;
    st = add_text(loader, fields[0], &reading);
  }
  return st;
}

// ------------------------------------------------------------- countries

static PressStatus
add_country(Loader *loader, PressStr code, PressStr name)
{
  Reading reading = new_reading(POS_NAME, code, 0);
  const PressStr label =
      loader->lexicon->countries[loader->language][press_country_index(code)];
  reading.label = press_str_is_none(label) ? name : label;
  reading.type =
      press_ontology_find_type(loader->ontology, PRESS_STR("Country"));
  return add_text(loader, name, &reading);
}

// ISO code, language, name, source
static PressStatus
load_country(Loader *loader)
{
  PressStatus st = parse_code(loader, 0);
  if (!st) {
    st = parse_language(loader, 1);
  }
  return st ? st
            : add_country(loader, loader->table.fields[0],
                          loader->table.fields[2]);
}

// Codes that ICU gives one by one
typedef struct {
  Loader *loader;
  PressStatus st;
} IcuCountries;

static void
add_icu_country(void *handle, const char *code)
{
  IcuCountries *all = handle;
  Loader *loader = all->loader;
  Arena *arena = &loader->lexicon->arena;
  const size_t index = press_country_index(press_str(code));
  const PressStr kept = press_arena_str(arena, press_str(code));
  if (press_str_is_none(kept)) {
    all->st = press_table_no_memory(&loader->table);
  }
  for (unsigned i = 0; !all->st && i < N_LANGUAGES; i++) {
    const PressStr language = press_language_name((Language)i);
    const PressStr name = press_fold_country(arena, code, language.data);
    if (arena->failed) {
      all->st = press_table_no_memory(&loader->table);
    } else if (!press_str_is_none(name) &&
               index < (size_t)N_LETTERS * N_LETTERS) {
      loader->lexicon->countries[i][index] = name;
      loader->language = (Language)i;
      all->st = add_country(loader, kept, name);
    }
  }
}

static PressStatus
load_icu_countries(Loader *loader)
{
  loader->table = (Table){.world = loader->world,
                          .path = PRESS_STR("countries of ICU"),
                          .text = PRESS_STR("")};
  IcuCountries all = {.loader = loader};
  press_fold_countries(add_icu_country, &all);
  return all.st;
}

static PressStatus
add_demonym_nouns(Loader *loader, PressStr nouns, Reading *reading)
{
  const Inflect *inflect = &loader->inflect[loader->language];
  const PressStr adjective = loader->table.fields[2];
  PressStr list = nouns;
  PressStr noun = PRESS_NONE;
  PressStatus st = PRESS_OK;
  while (!st && press_field_item(&list, ';', &noun)) {
    // A noun that is the plural of another one says so: Germans, of German
    const PressStr singular[] = {adjective, nouns};
    reading->features = 0;
    PressStr others = nouns;
    PressStr other = singular[0];
    do {
      if (press_str_equals(noun, press_inflect_suffix(inflect, loader->work,
                                                      PRESS_STR("plural.noun"),
                                                      other)) &&
          !press_str_equals(noun, other)) {
        reading->features = FEAT_PLUR;
      }
    } while (press_field_item(&others, ';', &other));
    st = add_text(loader, noun, reading);
  }
  return st;
}

// ISO code, language, 4 forms, nouns, source
static PressStatus
load_demonym(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  PressStatus st = parse_code(loader, 0);
  if (!st) {
    st = parse_language(loader, 1);
  }
  Reading adjective = new_reading(POS_ADJ, fields[0], 0);
  if (!st) {
    st = parse_classes(loader, 0, PRESS_STR("demonym"), &adjective);
  }
  Reading noun = adjective;
  noun.pos = POS_NOUN;
  noun.type = press_ontology_find_type(loader->ontology, PRESS_STR("Person"));
  noun.type2 =
      press_ontology_find_type(loader->ontology, PRESS_STR("PersonGroup"));
  const bool plain = press_field_is_empty(fields[3]);
  for (unsigned i = 0; !st && i < 4; i++) {
    if (press_field_is_empty(fields[2 + i])) {
      continue;
    }
    adjective.features = plain ? 0
                               : (i & 1U ? FEAT_FEM : FEAT_MASC) |
                                     (i & 2U ? FEAT_PLUR : FEAT_SING);
    noun.features = adjective.features;
    st = add_text(loader, fields[2 + i], &adjective);
    if (!st && press_field_is_empty(fields[6])) {
      st = add_text(loader, fields[2 + i], &noun);
    }
  }
  return st || press_field_is_empty(fields[6])
             ? st
             : add_demonym_nouns(loader, fields[6], &noun);
}

// ----------------------------------------------------------------- lists

static PressStatus
load_table(Loader *loader, const char *name, size_t n_fields, RowLoader row)
{
  Arena *arena = &loader->lexicon->arena;
  PressStatus st =
      press_table_open(loader->world, arena, name, n_fields, &loader->table);
  while (!st) {
    st = press_table_next(&loader->table);
    if (!st) {
      st = row(loader);
    }
  }
  return st == PRESS_END ? PRESS_OK : st;
}

static PressStatus
load_optional(Loader *loader, const char *name, size_t n_fields, RowLoader row)
{
  return press_table_exists(loader->world, loader->work, name)
             ? load_table(loader, name, n_fields, row)
             : PRESS_OK;
}

// class, part of speech, meaning
static PressStatus
load_class(Loader *loader)
{
  Lexicon *lexicon = loader->lexicon;
  const PressStr name = loader->table.fields[0];
  const size_t n = lexicon->classes.n;
  if (press_map_get(&lexicon->class_by_name, name) != MAP_NONE) {
    return press_table_wrong(&loader->table, 0, "delete one of the two",
                             "class is there twice");
  }
  if (n >= NO_CLASS) {
    return press_table_wrong(&loader->table, 0, "65535 at most",
                             "too many classes");
  }
  if (!PRESS_ROOM(&lexicon->arena, &lexicon->classes) ||
      !press_map_put(&lexicon->class_by_name, name, (uint32_t)n)) {
    return press_table_no_memory(&loader->table);
  }
  lexicon->classes.items[lexicon->classes.n++] = name;
  return PRESS_OK;
}

// Lists of one language, in order
typedef struct {
  const char *words;
  const char *conjugation;
  const char *verbs;
  const char *nouns;
  const char *adjectives;
} LanguageLists;

static const LanguageLists LISTS[N_LANGUAGES] = {
    [LANG_EN] = {"en/words.tsv", "en/conjugation.tsv", "en/verbs.tsv",
                 "en/nouns.tsv", "en/adjectives.tsv"},
    [LANG_FR] = {"fr/words.tsv", "fr/conjugation.tsv", "fr/verbs.tsv",
                 "fr/nouns.tsv", "fr/adjectives.tsv"},
};

static PressStatus
load_language(Loader *loader, Language language)
{
  const LanguageLists *lists = &LISTS[language];
  loader->language = language;
  PressStatus st = load_table(loader, lists->words, 6, load_word);
  if (!st) {
    st = press_inflect_load(loader->world, &loader->lexicon->arena,
                            lists->conjugation, &loader->inflect[language]);
  }
  if (!st) {
    st = load_table(loader, lists->verbs, 4, load_verb);
  }
  if (!st) {
    st = load_optional(loader, lists->nouns, 6, load_noun);
  }
  if (!st) {
    st = load_optional(loader, lists->adjectives, 5, load_adjective);
  }
  return st;
}

static PressStatus
load_all(Loader *loader)
{
  PressStatus st = load_table(loader, "classes.tsv", 3, load_class);
  for (unsigned i = 0; !st && i < N_LANGUAGES; i++) {
    st = load_language(loader, (Language)i);
  }
  if (!st) {
    st = load_icu_countries(loader);
  }
  if (!st) {
    st = load_optional(loader, "countries.tsv", 4, load_country);
  }
  if (!st) {
    st = load_optional(loader, "names.tsv", 6, load_name);
  }
  if (!st) {
    st = load_optional(loader, "demonyms.tsv", 8, load_demonym);
  }
  if (!st) {
    st = load_optional(loader, "forenames.tsv", 2, load_forename);
  }
  return st;
}

size_t
press_country_index(PressStr code)
{
  const size_t none = (size_t)N_LETTERS * N_LETTERS;
  if (code.len != 2) {
    return none;
  }
  const unsigned a = (unsigned)(unsigned char)code.data[0] - 'A';
  const unsigned b = (unsigned)(unsigned char)code.data[1] - 'A';
  return a < N_LETTERS && b < N_LETTERS ? (size_t)a * N_LETTERS + b : none;
}

PressStatus
press_lexicon_load(PressWorld *world, Lexicon *lexicon, Arena *work)
{
  Arena *arena = &lexicon->arena;
  Loader *loader = press_arena_array(work, 1, sizeof *loader);
  lexicon->class_by_name = press_map(arena);
  if (!loader || !press_trie_start(arena, work, &lexicon->trie)) {
    return press_report(world, PRESS_ERROR, PRESS_NO_MEMORY, (PressOrigin){0},
                        PRESS_NONE, "no memory for the lexicon");
  }
  *loader = (Loader){.world = world,
                     .lexicon = lexicon,
                     .work = work,
                     .class_lists = press_map(work)};
  PressStatus st = press_ontology_get(world, &loader->ontology);
  if (!st) {
    st = load_all(loader);
  }
  if (!st && !press_trie_seal(&lexicon->trie)) {
    st = press_table_no_memory(&loader->table);
  }
  return st;
}
