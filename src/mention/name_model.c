// SPDX-License-Identifier: MIT

/*
   What the trained model of a language makes of an article. Its types are few
   and coarse (persons, places, organisations; events and products where its
   texts had them); dates and hours are left to the grammar of dates, which
   knows their values.
*/

#include "mention/name_hints.h"
#include "mention/steps.h"

#include "base/world.h"

/// A name in the model's file and the type of the ontology that it means
typedef struct {
  const char *name;
  const char *type;
} TypeName;

static const TypeName type_names[] = {
    {"PER", "Person"},  {"LOC", "Place"},       {"ORG", "Organization"},
    {"EVENT", "Event"}, {"PRODUCT", "Product"},
};

PressStatus
press_name_model_open(PressWorld *world,
                      Arena *arena,
                      Language language,
                      NamesModel **names)
{
  const PressStr path = press_model_path(world, arena, "names", language);
  return path.data ? press_names_open(world, arena, path.data, names)
                   : press_report_memory(world, arena, PRESS_STR("models"));
}

/// Row of the ontology for a type of the model; PRESS_NO_ROW: not wanted
static uint16_t
row_of(const Mentions *m, PressStr name)
{
  for (size_t i = 0; i < sizeof type_names / sizeof type_names[0]; ++i) {
    if (press_str_equals(name, press_str(type_names[i].name))) {
      return press_ontology_find_type(m->ontology,
                                      press_str(type_names[i].type));
    }
  }
  return PRESS_NO_ROW;
}

bool
press_name_model_run(Arena *arena, const NamesModel *model, Mentions *m)
{
  const Article *const a = m->article;
  ModelName *const at =
      press_arena_array(arena, (size_t)a->n_tokens + 1, sizeof(ModelName));
  uint8_t *const likely = press_arena_array(arena, (size_t)a->n_tokens + 1, 1);
  NameHint *hints = NULL;
  NamesFound found = {0};
  if (!at || !likely ||
      press_name_hints(m->ontology, m->lexicon, arena, a, m->marks, &hints) ||
      press_names_tag(model, arena, a, hints, likely, &found)) {
    return false;
  }
  for (uint32_t t = 0; t < a->n_tokens; ++t) {
    at[t].likely = likely[t];
    at[t].strange =
        a->tokens[t].upper && !press_names_knows(model, a->tokens[t].norm);
  }
  for (size_t i = 0; i < found.n; ++i) {
    const NameFound *const one = &found.items[i];
    const uint16_t type = row_of(m, press_names_type_name(model, one->type));
    if (type == PRESS_NO_ROW) {
      continue;
    }
    for (uint32_t t = one->token; t < one->token + one->n; ++t) {
      at[t] = (ModelName){.token = one->token,
                          .n = one->n,
                          .type = type,
                          .percent = (uint8_t)(one->score * 100.0F),
                          .likely = at[t].likely,
                          .strange = at[t].strange};
    }
  }
  m->model = at;
  return true;
}
