// SPDX-License-Identifier: MIT

// Linear probing, at most three quarters full, sized when all verbs are known.
// The text of a form is never made: its hash is that of the stem, carried on
// over the ending, and a look-up compares both parts.

#include "lexicon/forms.h"

#include "base/map.h"

bool
press_forms_add(FormTable *forms,
                Arena *arena,
                uint32_t node,
                const VerbModel *model)
{
  if (!PRESS_ROOM(arena, &forms->verbs)) {
    return false;
  }
  forms->verbs.items[forms->verbs.n++] = (FormVerb){node, model};
  forms->n += model->n_distinct;
  return true;
}

// A form as its parts: stem, last letter of the stem or nothing, ending
typedef struct {
  PressStr stem;
  PressStr again;
  PressStr ending;
} FormParts;

static FormParts
parts_of(PressStr verb, const Ending *ending)
{
  FormParts parts = {press_str_cut(verb, 0, verb.len - ending->cut),
                     PRESS_STR(""), ending->text};
  if (ending->doubles && parts.stem.len) {
    parts.again = press_str_cut(parts.stem, parts.stem.len - 1, parts.stem.len);
    parts.ending = press_str_cut(ending->text, 1, ending->text.len);
  }
  return parts;
}

static bool
is_form(PressStr word, FormParts parts)
{
  const size_t n = parts.stem.len + parts.again.len;
  return word.len == n + parts.ending.len &&
         press_str_starts(word, parts.stem) &&
         press_str_ends(word, parts.ending) &&
         press_str_equals(press_str_cut(word, parts.stem.len, n), parts.again);
}

static void
put(FormTable *forms, uint32_t tag, size_t verb, uint32_t ending)
{
  const size_t mask = forms->n_slots - 1;
  size_t i = tag & mask;
  while (forms->slots[i].form) {
    i = (i + 1) & mask;
  }
  const size_t form = (verb + 1) * INFLECT_MAX_FORMS + ending;
  forms->slots[i] = (FormSlot){tag, (uint32_t)form};
}

static void
put_verb(FormTable *forms, const Trie *trie, size_t verb)
{
  const VerbModel *model = forms->verbs.items[verb].model;
  const PressStr word = press_trie_word(trie, forms->verbs.items[verb].node);
  uint64_t state = 0;
  uint32_t cut = UINT32_MAX;
  for (uint32_t i = 0; i < model->n; i++) {
    const Ending *ending = &model->endings[i];
    if (ending->repeats) {
      continue;
    }
    const FormParts parts = parts_of(word, ending);
    if (ending->cut != cut) {
      cut = ending->cut;
      state = press_hash_on(HASH_START, parts.stem);
    }
    const uint64_t hash = press_hash_end(
        press_hash_on(press_hash_on(state, parts.again), parts.ending));
    put(forms, (uint32_t)hash, verb, i);
  }
}

bool
press_forms_seal(FormTable *forms, Arena *arena, const Trie *trie)
{
  forms->n_slots = 16;
  while (forms->n_slots / 4 * 3 < forms->n) {
    forms->n_slots *= 2;
  }
  forms->slots = press_arena_array(arena, forms->n_slots, sizeof *forms->slots);
  if (!forms->slots || forms->verbs.n >= UINT32_MAX / INFLECT_MAX_FORMS) {
    return false;
  }
  for (size_t i = 0; i < forms->verbs.n; i++) {
    put_verb(forms, trie, i);
  }
  return true;
}

bool
press_forms_find(const FormTable *forms,
                 const Trie *trie,
                 PressStr word,
                 uint64_t hash,
                 size_t *at,
                 FormFound *found)
{
  const size_t mask = forms->n_slots - 1;
  const uint32_t tag = (uint32_t)hash;
  size_t i = (*at == SIZE_MAX ? tag : *at) & mask;
  for (; forms->slots[i].form; i = (i + 1) & mask) {
    if (forms->slots[i].tag != tag) {
      continue;
    }
    const uint32_t form = forms->slots[i].form;
    const FormVerb *verb = &forms->verbs.items[form / INFLECT_MAX_FORMS - 1];
    const uint8_t ending = (uint8_t)(form % INFLECT_MAX_FORMS);
    const PressStr text = press_trie_word(trie, verb->node);
    if (is_form(word, parts_of(text, &verb->model->endings[ending]))) {
      *at = i + 1;
      *found = (FormFound){verb->node, verb->model, ending};
      return true;
    }
  }
  return false;
}
