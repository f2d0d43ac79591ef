// SPDX-License-Identifier: MIT

// The tables of a tagger from the sections of a model. Nothing that a model
// says is trusted: numbers are checked here or where they are used.

#include "language/tag.h"

typedef struct {
  const char *value; ///< Feature=Value
  uint8_t number;
} ValueRow;

/// Number of the row whose text is among the features, or 0
static uint8_t
value_in(PressStr feats, const ValueRow *rows, size_t n)
{
  for (size_t start = 0; start <= feats.len;) {
    size_t end = start;
    while (end < feats.len && feats.data[end] != '|') {
      ++end;
    }
    const PressStr one = press_str_cut(feats, start, end);
    for (size_t i = 0; i < n; ++i) {
      if (press_str_equals(one, press_str(rows[i].value))) {
        return rows[i].number;
      }
    }
    start = end + 1;
  }
  return 0;
}

#define VALUE_IN(feats, rows)                                                  \
  value_in(feats, rows, sizeof(rows) / sizeof *(rows))

static void
set_values(TagInfo *info)
{
  static const ValueRow genders[] = {{"Gender=Masc", GENDER_MASC},
                                     {"Gender=Fem", GENDER_FEM},
                                     {"Gender=Neut", GENDER_NEUT}};
  static const ValueRow numbers[] = {{"Number=Sing", NUMBER_SING},
                                     {"Number=Plur", NUMBER_PLUR}};
  static const ValueRow persons[] = {
      {"Person=1", 1}, {"Person=2", 2}, {"Person=3", 3}};
  static const ValueRow moods[] = {{"Mood=Ind", TAG_MOOD_IND},
                                   {"Mood=Cnd", TAG_MOOD_CND},
                                   {"Mood=Sub", TAG_MOOD_SUB},
                                   {"Mood=Imp", TAG_MOOD_IMP}};
  static const ValueRow tenses[] = {{"Tense=Pres", TENSE_PRES},
                                    {"Tense=Past", TENSE_PAST},
                                    {"Tense=Imp", TENSE_IMP},
                                    {"Tense=Fut", TENSE_FUT}};
  static const ValueRow forms[] = {{"VerbForm=Fin", VERB_FORM_FIN},
                                   {"VerbForm=Inf", VERB_FORM_INF},
                                   {"VerbForm=Part", VERB_FORM_PART},
                                   {"VerbForm=Ger", VERB_FORM_GER}};
  static const ValueRow voices[] = {{"Voice=Pass", 1}};
  if (press_str_is_none(info->feats)) {
    return;
  }
  info->gender = VALUE_IN(info->feats, genders);
  info->number = VALUE_IN(info->feats, numbers);
  info->person = VALUE_IN(info->feats, persons);
  info->mood = VALUE_IN(info->feats, moods);
  info->tense = VALUE_IN(info->feats, tenses);
  info->verb_form = VALUE_IN(info->feats, forms);
  info->passive = VALUE_IN(info->feats, voices) != 0;
}

static bool
parse_tag(PressStr line, TagTable *table)
{
  size_t bar = 0;
  while (bar < line.len && line.data[bar] != '|') {
    ++bar;
  }
  const uint32_t upos = press_upos_by_name(press_str_cut(line, 0, bar));
  if (upos == N_UPOS || table->n == TAGS_MAX) {
    return false;
  }
  TagInfo info = {.name = line, .upos = (uint8_t)upos};
  if (bar < line.len) {
    info.feats = press_str_cut(line, bar + 1, line.len);
  }
  set_values(&info);
  table->items[table->n++] = info;
  return true;
}

bool
press_tags_parse(PressStr text, TagTable *table)
{
  table->n = 0;
  for (size_t start = 0; start < text.len;) {
    size_t end = start;
    while (end < text.len && text.data[end] != '\n') {
      ++end;
    }
    if (!parse_tag(press_str_cut(text, start, end), table)) {
      return false;
    }
    start = end + 1;
  }
  return table->n > 0;
}

// Lemmas ---------------------------------------------------------------------

/// Read a line `strip TAB w|n TAB append`
static bool
parse_rule(PressStr line, LemmaRule *rule)
{
  uint32_t strip = 0;
  size_t i = 0;
  while (i < line.len && i < 4 && (unsigned)line.data[i] - '0' < 10U) {
    strip = strip * 10 + (uint32_t)(line.data[i++] - '0');
  }
  if (!i || line.len < i + 3 || line.data[i] != '\t' ||
      line.data[i + 2] != '\t') {
    return false;
  }
  *rule = (LemmaRule){.strip = strip,
                      .as_written = line.data[i + 1] == 'w',
                      .append = press_str_cut(line, i + 3, line.len)};
  return true;
}

bool
press_lemma_rules_parse(Arena *arena, PressStr text, Lemmas *lemmas)
{
  lemmas->n_rules = 0;
  lemmas->rules =
      press_arena_array(arena, LEMMA_RULES_MAX, sizeof *lemmas->rules);
  if (!lemmas->rules) {
    return false;
  }
  for (size_t start = 0; start < text.len;) {
    size_t end = start;
    while (end < text.len && text.data[end] != '\n') {
      ++end;
    }
    if (lemmas->n_rules == LEMMA_RULES_MAX ||
        !parse_rule(press_str_cut(text, start, end),
                    &lemmas->rules[lemmas->n_rules])) {
      return false;
    }
    ++lemmas->n_rules;
    start = end + 1;
  }
  return true;
}

static PressStatus
open_lemmas(PressWorld *world, Arena *arena, const Model *model, Lemmas *lemmas)
{
  const PressStatus st =
      press_prints_open(world, model, "lemma", 3, &lemmas->prints);
  if (st) {
    return st;
  }
  const PressStr text = press_model_text(model, "lemma.rules");
  if (press_lemma_rules_parse(arena, text, lemmas)) {
    return PRESS_OK;
  }
  return lemmas->rules ? press_model_bad(world, model->name,
                                         "its lemma rules make no sense")
                       : press_report_file(world, PRESS_NO_MEMORY, NULL, NULL,
                                           "no memory for a tagger");
}

// Opening --------------------------------------------------------------------

void
press_trust_read(const Model *model, Trust *trust)
{
  const ModelSection *const section =
      press_model_find(model, "trust", MODEL_U32);
  for (uint32_t i = 0; section && i + 1 < section->n && trust->n < TRUST_ROWS;
       i += 2) {
    const uint32_t *const pair = (const uint32_t *)section->data + i;
    trust->margin[trust->n] = (int32_t)(pair[0] & INT32_MAX);
    trust->percent[trust->n] = pair[1] > 100 ? 100 : pair[1];
    ++trust->n;
  }
}

static PressStatus
open_parts(PressWorld *world, Arena *arena, Tagger *tagger)
{
  const Model *const model = &tagger->model;
  if (!press_tags_parse(press_model_text(model, "tags"), &tagger->tags)) {
    return press_model_bad(world, model->name, "its tags make no sense");
  }
  PressStatus st = press_rows_open(world, model, "tag", &tagger->rows);
  tagger->has_split = press_model_find(model, "split.at", MODEL_U32);
  if (!st && tagger->has_split) {
    st = press_rows_open(world, model, "split", &tagger->split);
  }
  if (!st) {
    st = press_prints_open(world, model, "class", 2, &tagger->lexis.classes);
  }
  if (!st) {
    st = press_clusters_open(world, model, &tagger->lexis.clusters);
  }
  if (!st) {
    st = open_lemmas(world, arena, model, &tagger->lemmas);
  }
  press_trust_read(model, &tagger->trust);
  return st;
}

PressStatus
press_tagger_from_model(PressWorld *world,
                        Arena *arena,
                        const Model *model,
                        Tagger *tagger)
{
  Tagger made = {.model = *model};
  const PressStatus st = open_parts(world, arena, &made);
  if (st) {
    press_tagger_close(&made);
    return st;
  }
  *tagger = made;
  return PRESS_OK;
}

PressStatus
press_tagger_open(PressWorld *world,
                  Arena *arena,
                  const char *path,
                  Tagger *tagger)
{
  Model model = {0};
  const PressStatus st =
      press_model_read(world, path, "tagger", TAGGER_FEATURES, &model);
  return st ? st : press_tagger_from_model(world, arena, &model, tagger);
}

void
press_tagger_close(Tagger *tagger)
{
  press_model_close(&tagger->model);
  *tagger = (Tagger){0};
}
