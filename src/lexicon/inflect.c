// SPDX-License-Identifier: MIT

// conjugation.tsv, one row a model and slot:
//
//   model  cut  slot  forms  source
//
// `cut` is taken off the lemma's end, each of the forms is put there. How many
// forms a slot has says what they are: 6 persons, 3 imperatives, 4 genders and
// numbers of a participle, 2 the base form and the third person, 1 no more
// than the slot. `a/b` are two spellings, `-` is none, `&` is the last letter
// of the stem again (plan, planning), `ir+@future` puts `ir` before every form
// of the set @future. Slot `like` names a model, written further up, that has
// the rows that this one has not. Models of suffixes have only slot `to`: the
// first row whose cut fits makes the word (plurals, feminines, and which model
// a regular verb has).

#include "lexicon/inflect.h"

#include "lexicon/lexicon.h"

#define N_FIELDS 5
#define MAX_PER_SLOT 6
#define NO_FEATURE 0U

enum { FIELD_MODEL, FIELD_CUT, FIELD_SLOT, FIELD_FORMS };

enum {
  SLOT_INF,
  SLOT_FIRST_OF_VERB = SLOT_INF,
  SLOT_LAST_OF_VERB = 9,
  SLOT_LIKE,
  SLOT_TO,
  SLOT_SET,
  N_SLOTS
};

static const struct {
  const char *name;
  uint32_t feature;
} slots[N_SLOTS] = {
    {"inf", FEAT_INF},
    {"pres", FEAT_PRES},
    {"imperfect", FEAT_IMPERFECT},
    {"past", FEAT_PAST},
    {"future", FEAT_FUTURE},
    {"cond", FEAT_COND},
    {"subj", FEAT_SUBJ},
    {"imperative", FEAT_IMPERATIVE},
    {"part_past", FEAT_PART_PAST},
    {"part_pres", FEAT_PART_PRES},
    {"like", NO_FEATURE},
    {"to", NO_FEATURE},
    {"set", NO_FEATURE},
};

// What the n-th of so many forms is
static const uint32_t meanings[MAX_PER_SLOT + 1][MAX_PER_SLOT] = {
    [1] = {0},
    [2] = {0, FEAT_P3 | FEAT_SING},
    [3] = {FEAT_P2 | FEAT_SING, FEAT_P1 | FEAT_PLUR, FEAT_P2 | FEAT_PLUR},
    [4] = {FEAT_MASC | FEAT_SING, FEAT_FEM | FEAT_SING, FEAT_MASC | FEAT_PLUR,
           FEAT_FEM | FEAT_PLUR},
    [6] = {FEAT_P1 | FEAT_SING, FEAT_P2 | FEAT_SING, FEAT_P3 | FEAT_SING,
           FEAT_P1 | FEAT_PLUR, FEAT_P2 | FEAT_PLUR, FEAT_P3 | FEAT_PLUR},
};

static uint8_t
find_slot(PressStr name)
{
  uint8_t slot = 0;
  while (slot < N_SLOTS &&
         !press_str_equals(press_str(slots[slot].name), name)) {
    slot++;
  }
  return slot;
}

static const char *const suffix_names[N_SUFFIXES] = {
    [SUFFIX_REGULAR_VERB] = "regular.verb",
    [SUFFIX_PLURAL_NOUN] = "plural.noun",
    [SUFFIX_PLURAL_PHRASE] = "plural.phrase",
    [SUFFIX_PLURAL_ADJ] = "plural.adj",
    [SUFFIX_FEMININE_ADJ] = "feminine.adj",
};

static PressStatus
begin_model(Inflect *inflect, Arena *arena, const Table *table)
{
  const PressStr name = table->fields[FIELD_MODEL];
  const size_t n = inflect->models.n;
  if (n && press_str_equals(inflect->models.items[n - 1].name, name)) {
    return PRESS_OK;
  }
  if (press_map_get(&inflect->by_name, name) != MAP_NONE) {
    return press_table_wrong(table, FIELD_MODEL,
                             "keep the rows of a model together",
                             "model is defined twice");
  }
  if (!PRESS_ROOM(arena, &inflect->models) ||
      !press_map_put(&inflect->by_name, name, (uint32_t)n)) {
    return press_table_no_memory(table);
  }
  inflect->models.items[inflect->models.n++] = (InflectModel){
      .name = name, .first = (uint32_t)inflect->rows.n, .like = MAP_NONE};
  return PRESS_OK;
}

// Sets are looked up by name when they are used: check that they are there
static PressStatus
check_set(const Inflect *inflect, const Table *table)
{
  const PressStr forms = table->fields[FIELD_FORMS];
  const char *at = memchr(forms.data, '@', forms.len);
  if (!at) {
    return PRESS_OK;
  }
  const size_t start = (size_t)(at - forms.data);
  const PressStr name = press_str_cut(forms, start, forms.len);
  const bool plus = start && forms.data[start - 1] == '+';
  if (!plus || press_map_get(&inflect->by_name, name) == MAP_NONE) {
    return press_table_wrong(
        table, FIELD_FORMS, "write the set before its first use, and stem+@set",
        "unknown set of endings");
  }
  return PRESS_OK;
}

static PressStatus
add_row(Inflect *inflect, Arena *arena, const Table *table)
{
  PressStatus st = begin_model(inflect, arena, table);
  if (st) {
    return st;
  }
  const uint8_t slot = find_slot(table->fields[FIELD_SLOT]);
  if (slot == N_SLOTS) {
    return press_table_wrong(table, FIELD_SLOT,
                             "write inf, pres, imperfect, past, future, cond, "
                             "subj, imperative, part_past, part_pres, like, to "
                             "or set",
                             "unknown slot");
  }
  InflectModel *model = &inflect->models.items[inflect->models.n - 1];
  if (slot == SLOT_LIKE) {
    model->like = press_map_get(&inflect->by_name, table->fields[FIELD_FORMS]);
    return model->like < inflect->models.n - 1
               ? PRESS_OK
               : press_table_wrong(table, FIELD_FORMS,
                                   "name a model that stands further up",
                                   "unknown model");
  }
  st = check_set(inflect, table);
  if (st) {
    return st;
  }
  if (!PRESS_ROOM(arena, &inflect->rows)) {
    return press_table_no_memory(table);
  }
  PressStr cut = table->fields[FIELD_CUT];
  if (press_field_is_empty(cut)) {
    cut = PRESS_STR("");
  }
  inflect->rows.items[inflect->rows.n++] = (InflectRow){
      .cut = cut, .forms = table->fields[FIELD_FORMS], .slot = slot};
  model->n++;
  return PRESS_OK;
}

PressStatus
press_inflect_load(PressWorld *world,
                   Arena *arena,
                   const char *name,
                   Inflect *inflect)
{
  *inflect = (Inflect){.by_name = press_map(arena)};
  Table table = {0};
  PressStatus st = press_table_open(world, arena, name, N_FIELDS, &table);
  while (!st) {
    st = press_table_next(&table);
    if (!st) {
      st = add_row(inflect, arena, &table);
    }
  }
  for (unsigned i = 0; i < N_SUFFIXES; i++) {
    inflect->suffixes[i] =
        press_map_get(&inflect->by_name, press_str(suffix_names[i]));
  }
  return st == PRESS_END ? PRESS_OK : st;
}

static InflectModel *
find_model(const Inflect *inflect, PressStr name)
{
  const uint32_t i = press_map_get(&inflect->by_name, name);
  return i == MAP_NONE ? NULL : &inflect->models.items[i];
}

static const InflectRow *
find_row(const Inflect *inflect, const InflectModel *model, unsigned slot)
{
  while (model) {
    for (uint32_t i = 0; i < model->n; i++) {
      const InflectRow *row = &inflect->rows.items[model->first + i];
      if (row->slot == slot) {
        return row;
      }
    }
    model =
        model->like == MAP_NONE ? NULL : &inflect->models.items[model->like];
  }
  return NULL;
}

// A model that is being made of its rows
typedef struct {
  Arena *arena;
  const Table *table;
  PressStr before; ///< Of a set's endings
  uint32_t feature;
  uint32_t cut;
  VerbModel verb;
  Ending endings[INFLECT_MAX_FORMS];
} Making;

// True if both make the same form of every verb
static bool
is_same(const Ending *a, const Ending *b)
{
  return a->cut == b->cut && a->doubles == b->doubles &&
         press_str_equals(a->text, b->text);
}

// The last ending that makes the same form, or null
static Ending *
find_same(Making *making, const Ending *ending)
{
  for (uint32_t i = making->verb.n; i; i--) {
    if (is_same(&making->endings[i - 1], ending)) {
      return &making->endings[i - 1];
    }
  }
  return NULL;
}

static PressStatus
add_ending(Making *making, PressStr text, uint32_t meaning)
{
  VerbModel *verb = &making->verb;
  if (press_field_is_empty(text)) {
    return PRESS_OK;
  }
  if (verb->n == INFLECT_MAX_FORMS) {
    return press_table_wrong(making->table, 0, "see conjugation.tsv",
                             "model has too many forms");
  }
  // `=` is the stem itself, which no ending could say
  if (press_str_equals(text, PRESS_STR("="))) {
    text = PRESS_STR("");
  }
  if (making->before.len) {
    const PressStr parts[] = {making->before, text};
    text = press_arena_join(making->arena, parts, 2);
  }
  if (press_str_is_none(text)) {
    return press_table_no_memory(making->table);
  }
  Ending ending = {.text = text,
                   .features = making->feature | meaning,
                   .cut = making->cut,
                   .doubles = press_str_starts(text, PRESS_STR("&")),
                   .same = NO_ENDING};
  Ending *same = find_same(making, &ending);
  if (same) {
    same->same = (uint8_t)verb->n;
  }
  ending.repeats = same != NULL;
  verb->n_distinct += !ending.repeats;
  making->endings[verb->n++] = ending;
  return PRESS_OK;
}

static PressStatus
add_endings(Making *making, PressStr list)
{
  size_t n = 1;
  for (size_t i = 0; i < list.len; i++) {
    n += list.data[i] == ' ';
  }
  if (n > MAX_PER_SLOT || n == 5) {
    return press_table_wrong(making->table, 1,
                             "its rows in conjugation.tsv have 1, 2, 3, 4 or "
                             "6 forms",
                             "model has a row with a wrong number of forms");
  }
  PressStr item = PRESS_NONE;
  for (size_t i = 0; press_field_item(&list, ' ', &item); i++) {
    PressStr spelling = PRESS_NONE;
    while (press_field_item(&item, '/', &spelling)) {
      const PressStatus st = add_ending(making, spelling, meanings[n][i]);
      if (st) {
        return st;
      }
    }
  }
  return PRESS_OK;
}

static PressStatus
add_slot(const Inflect *inflect, Making *making, PressStr list)
{
  const char *at = memchr(list.data, '@', list.len);
  if (!at) {
    return add_endings(making, list);
  }
  const size_t start = (size_t)(at - list.data);
  const InflectModel *set =
      find_model(inflect, press_str_cut(list, start, list.len));
  const InflectRow *row = set ? find_row(inflect, set, SLOT_SET) : NULL;
  if (!row) {
    return press_table_wrong(making->table, 1, "see conjugation.tsv",
                             "model names a set that is none");
  }
  making->before = press_str_cut(list, 0, start - 1);
  return add_endings(making, row->forms);
}

static PressStatus
add_slots(const Inflect *inflect, const InflectModel *model, Making *making)
{
  VerbModel *verb = &making->verb;
  for (unsigned slot = SLOT_FIRST_OF_VERB; slot <= SLOT_LAST_OF_VERB; slot++) {
    const InflectRow *row = find_row(inflect, model, slot);
    if (!row && slot != SLOT_INF) {
      continue;
    }
    const PressStr cut = row ? row->cut : PRESS_STR("");
    // Most slots of a model cut the same
    if (!verb->n_cuts || !press_str_equals(verb->cuts[verb->n_cuts - 1], cut)) {
      verb->cuts[verb->n_cuts++] = cut;
    }
    making->before = PRESS_STR("");
    making->feature = slots[slot].feature;
    making->cut = (uint32_t)cut.len;
    const PressStatus st =
        add_slot(inflect, making, row ? row->forms : PRESS_STR("="));
    if (st) {
      return st;
    }
  }
  return PRESS_OK;
}

static PressStatus
make_verb_model(const Inflect *inflect,
                Arena *arena,
                const Table *table,
                InflectModel *model)
{
  Making making = {.arena = arena, .table = table};
  const PressStatus st = add_slots(inflect, model, &making);
  if (st) {
    return st;
  }
  VerbModel *verb = press_arena_take(arena, sizeof *verb);
  Ending *endings =
      press_arena_take(arena, (making.verb.n + 1) * sizeof *endings);
  if (!verb || !endings) {
    return press_table_no_memory(table);
  }
  memcpy(endings, making.endings, making.verb.n * sizeof *endings);
  *verb = making.verb;
  verb->endings = endings;
  model->verb = verb;
  return PRESS_OK;
}

static PressStatus
check_fits(const VerbModel *verb, const Table *table, PressStr word)
{
  for (uint32_t i = 0; i < verb->n_cuts; i++) {
    if (!press_str_ends(word, verb->cuts[i])) {
      return press_table_wrong(
          table, 0, "see what conjugation.tsv cuts off in this model",
          "verb does not end as its model wants");
    }
  }
  return PRESS_OK;
}

// As press_str_ends; the last byte alone refuses most suffixes
static bool
ends(PressStr word, PressStr suffix)
{
  return !suffix.len ||
         (word.len && word.data[word.len - 1] == suffix.data[suffix.len - 1] &&
          press_str_ends(word, suffix));
}

static const InflectRow *
find_suffix(const Inflect *inflect, Suffix suffix, PressStr word)
{
  const uint32_t at = inflect->suffixes[suffix];
  const uint32_t n = at == MAP_NONE ? 0 : inflect->models.items[at].n;
  for (uint32_t i = 0; i < n; i++) {
    const InflectRow *row =
        &inflect->rows.items[inflect->models.items[at].first + i];
    if (row->slot == SLOT_TO && ends(word, row->cut)) {
      return row;
    }
  }
  return NULL;
}

PressStatus
press_inflect_verb(Inflect *inflect,
                   Arena *arena,
                   const Table *table,
                   PressStr model_name,
                   PressStr word,
                   VerbModel **verb)
{
  if (press_str_equals(model_name, PRESS_STR("+"))) {
    const InflectRow *row = find_suffix(inflect, SUFFIX_REGULAR_VERB, word);
    model_name = row ? row->forms : word;
  }
  InflectModel *model = find_model(inflect, model_name);
  if (!model) {
    return press_table_wrong(table, 1,
                             "name a model of conjugation.tsv, or add it there",
                             "unknown model of conjugation");
  }
  PressStatus st = PRESS_OK;
  if (!model->verb) {
    st = make_verb_model(inflect, arena, table, model);
  }
  if (!st) {
    st = check_fits(model->verb, table, word);
  }
  if (!st) {
    *verb = model->verb;
  }
  return st;
}

PressStr
press_inflect_suffix(const Inflect *inflect,
                     Arena *arena,
                     Suffix suffix,
                     PressStr word)
{
  const InflectRow *row = find_suffix(inflect, suffix, word);
  if (!row) {
    return word;
  }
  const bool same = press_str_equals(row->forms, PRESS_STR("="));
  const PressStr parts[] = {
      press_str_cut(word, 0, word.len - row->cut.len),
      same ? PRESS_STR("") : row->forms,
  };
  return press_arena_join(arena, parts, 2);
}
