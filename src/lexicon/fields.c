// SPDX-License-Identifier: MIT

// Columns of the lists. Lists of classes repeat from row to row, so a list is
// made once for each text of a column and shared by all readings that have it.

#include "lexicon/loader.h"

static const struct {
  const char *name;
  Pos pos;
} parts_of_speech[] = {
    {"noun", POS_NOUN}, {"verb", POS_VERB}, {"adj", POS_ADJ},
    {"adv", POS_ADV},   {"det", POS_DET},   {"prep", POS_PREP},
    {"pron", POS_PRON}, {"conj", POS_CONJ}, {"sub", POS_SUB},
    {"rel", POS_REL},   {"neg", POS_NEG},   {"num", POS_NUM},
    {"name", POS_NAME}, {"cue", POS_CUE},
};

static const struct {
  const char *name;
  uint32_t features;
} feature_names[] = {
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

static const struct {
  const char *name;
  uint32_t features;
} gender_names[] = {
    {"-", 0},
    {"m", FEAT_MASC},
    {"f", FEAT_FEM},
    {"mf", FEAT_MASC | FEAT_FEM},
};

#define N_ROWS(array) (sizeof(array) / sizeof *(array))

Reading
press_reading(Pos pos, PressStr lemma)
{
  return (Reading){
      .pos = pos, .lemma = lemma, .type = PRESS_NO_ROW, .type2 = PRESS_NO_ROW};
}

PressStatus
press_field_pos(const Loader *loader, size_t field, Pos *pos)
{
  for (size_t i = 0; i < N_ROWS(parts_of_speech); i++) {
    if (press_str_equals(press_str(parts_of_speech[i].name),
                         loader->table.fields[field])) {
      *pos = parts_of_speech[i].pos;
      return PRESS_OK;
    }
  }
  return press_table_wrong(&loader->table, field,
                           "write noun, verb, adj, adv, det, prep, pron, "
                           "conj, sub, rel, neg, num, name or cue",
                           "unknown part of speech");
}

static bool
add_feature(PressStr name, uint32_t *features)
{
  for (size_t i = 0; i < N_ROWS(feature_names); i++) {
    if (press_str_equals(press_str(feature_names[i].name), name)) {
      *features |= feature_names[i].features;
      return true;
    }
  }
  return false;
}

PressStatus
press_field_features(const Loader *loader, size_t field, uint32_t *features)
{
  PressStr list = loader->table.fields[field];
  *features = 0;
  if (press_field_is_empty(list)) {
    return PRESS_OK;
  }
  PressStr item = PRESS_NONE;
  while (press_field_item(&list, ',', &item)) {
    if (!add_feature(item, features)) {
      return press_table_wrong(&loader->table, field,
                               "write sing, plur, masc, fem, p1, p2, p3, inf, "
                               "pres, past, cond and the like, or -",
                               "unknown feature");
    }
  }
  return PRESS_OK;
}

PressStatus
press_field_gender(const Loader *loader, size_t field, uint32_t *features)
{
  for (size_t i = 0; i < N_ROWS(gender_names); i++) {
    if (press_str_equals(press_str(gender_names[i].name),
                         loader->table.fields[field])) {
      *features = gender_names[i].features;
      return PRESS_OK;
    }
  }
  return press_table_wrong(&loader->table, field, "write m, f, mf or -",
                           "unknown gender");
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
  *list = (ClassList){.items = classes, .n = (uint16_t)n};
  return PRESS_OK;
}

// Number of the list of a text, made if it is a new one
static PressStatus
find_class_list(Loader *loader, size_t field, PressStr text, uint32_t *number)
{
  *number = press_map_get(&loader->class_lists, text);
  if (*number != MAP_NONE) {
    return PRESS_OK;
  }
  ClassList list = {0};
  const PressStatus st = make_class_list(loader, field, text, &list);
  if (st) {
    return st;
  }
  list.text = press_arena_str(loader->work, text);
  *number = (uint32_t)loader->lists.n;
  if (press_str_is_none(list.text) ||
      !PRESS_ROOM(loader->work, &loader->lists) ||
      !press_map_put(&loader->class_lists, list.text, *number)) {
    return press_table_no_memory(&loader->table);
  }
  loader->lists.items[loader->lists.n++] = list;
  return PRESS_OK;
}

PressStatus
press_field_classes(Loader *loader,
                    size_t field,
                    PressStr text,
                    Reading *reading)
{
  if (press_field_is_empty(text)) {
    return PRESS_OK;
  }
  const uint32_t last = loader->last_list;
  if (last >= loader->lists.n ||
      !press_str_equals(loader->lists.items[last].text, text)) {
    const PressStatus st =
        find_class_list(loader, field, text, &loader->last_list);
    if (st) {
      return st;
    }
  }
  reading->classes = loader->lists.items[loader->last_list].items;
  reading->n_classes = loader->lists.items[loader->last_list].n;
  return PRESS_OK;
}

static PressStatus
find_types(const Loader *loader, size_t field, uint16_t types[2])
{
  PressStr list = loader->table.fields[field];
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
    types[i] = row;
  }
  return PRESS_OK;
}

PressStatus
press_field_types(Loader *loader, size_t field, Reading *reading)
{
  const PressStr text = loader->table.fields[field];
  if (press_field_is_empty(text)) {
    return PRESS_OK;
  }
  if (!press_str_equals(loader->last_types.text, text)) {
    uint16_t types[2] = {PRESS_NO_ROW, PRESS_NO_ROW};
    const PressStatus st = find_types(loader, field, types);
    if (st) {
      return st;
    }
    loader->last_types.text = text;
    loader->last_types.type = types[0];
    loader->last_types.type2 = types[1];
  }
  reading->type = loader->last_types.type;
  reading->type2 = loader->last_types.type2;
  return PRESS_OK;
}

PressStatus
press_field_language(Loader *loader, size_t field)
{
  for (unsigned i = 0; i < N_LANGUAGES; i++) {
    if (press_str_equals(press_language_name((Language)i),
                         loader->table.fields[field])) {
      press_loader_set_language(loader, (Language)i);
      return PRESS_OK;
    }
  }
  return press_table_wrong(&loader->table, field, "write en or fr",
                           "unknown language");
}

PressStatus
press_field_code(const Loader *loader, size_t field)
{
  return press_country_index(loader->table.fields[field]) < N_COUNTRY_CODES
             ? PRESS_OK
             : press_table_wrong(&loader->table, field,
                                 "write ISO 3166 alpha-2 in capitals: FR",
                                 "no code of a country");
}
