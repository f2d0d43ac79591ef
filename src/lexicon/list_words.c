// SPDX-License-Identifier: MIT

// Rows of words.tsv, which are forms as they stand, and of verbs.tsv, whose
// forms the models of conjugation.tsv make. A verb that is listed with a
// reflexive pronoun (se rendre) has the forms of the bare verb and the class
// `reflexive`: the pronoun stands elsewhere in the sentence.

#include "lexicon/loader.h"

// form, part of speech, features, classes, lemma, source
PressStatus
press_load_word(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = press_reading(
      POS_NOUN, press_field_is_empty(fields[4]) ? fields[0] : fields[4]);
  uint32_t features = 0;
  uint32_t kind = 0;
  Phrase phrase;
  PressStatus st = press_field_pos(loader, 1, &reading.pos);
  if (!st) {
    st = press_field_features(loader, 2, &features);
  }
  if (!st) {
    st = press_field_classes(loader, 3, fields[3], &reading);
  }
  if (!st) {
    st = press_phrase_of_tokens(loader, fields[0], &phrase);
  }
  if (!st) {
    st = press_phrase_kind(loader, &reading, &kind);
  }
  return st ? st : press_phrase_add(loader, &phrase, kind, features);
}

// True if words.tsv has a word as a reflexive pronoun
static bool
is_reflexive(const Loader *loader, PressStr word)
{
  const Trie *trie = &loader->lexicon->trie;
  const uint32_t node =
      press_trie_step(trie, loader->root, word, press_hash(word));
  return node != NO_NODE &&
         press_trie_has_class(
             trie, node,
             press_lexicon_class(loader->lexicon, PRESS_STR("pron.reflexive")));
}

static PressStatus
add_reflexive(Loader *loader, PressStr classes, Reading *reading)
{
  const PressStr parts[] = {classes, PRESS_STR(",reflexive")};
  const PressStr both = press_field_is_empty(classes)
                            ? PRESS_STR("reflexive")
                            : press_arena_join(&loader->row, parts, 2);
  return press_str_is_none(both)
             ? press_table_no_memory(&loader->table)
             : press_field_classes(loader, 2, both, reading);
}

// Take a reflexive pronoun off the front of a verb
static PressStatus
read_verb(Loader *loader, Phrase *phrase, Reading *reading)
{
  const PressStr *fields = loader->table.fields;
  const PressStatus st = press_phrase_of_tokens(loader, fields[0], phrase);
  if (st || phrase->n == 1 || !is_reflexive(loader, phrase->items[0])) {
    return st ? st : press_field_classes(loader, 2, fields[2], reading);
  }
  phrase->n--;
  for (size_t i = 0; i < phrase->n; i++) {
    phrase->items[i] = phrase->items[i + 1];
  }
  return add_reflexive(loader, fields[2], reading);
}

// Node of a verb whose forms are in the table, NO_NODE if memory is out
static uint32_t
make_verb(Loader *loader, VerbModel *model, PressStr verb)
{
  Trie *trie = &loader->lexicon->trie;
  if (!model->root) {
    model->root = press_trie_root(trie);
  }
  uint32_t node = press_trie_step(trie, model->root, verb, press_hash(verb));
  if (node != NO_NODE) {
    return node;
  }
  node = press_trie_make(trie, model->root, &verb, 1);
  return node != NO_NODE &&
                 press_forms_add(&loader->lexicon->forms[loader->language],
                                 &loader->lexicon->arena, node, model)
             ? node
             : NO_NODE;
}

// lemma, model, classes, source
PressStatus
press_load_verb(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Trie *trie = &loader->lexicon->trie;
  Reading reading = press_reading(POS_VERB, fields[0]);
  uint32_t kind = 0;
  VerbModel *model = NULL;
  Phrase phrase;
  PressStatus st = read_verb(loader, &phrase, &reading);
  if (!st) {
    st = press_phrase_kind(loader, &reading, &kind);
  }
  if (!st) {
    st = press_inflect_verb(&loader->inflect[loader->language],
                            &loader->lexicon->arena, &loader->table, fields[1],
                            phrase.items[0], &model);
  }
  if (st) {
    return st;
  }
  uint32_t node = make_verb(loader, model, phrase.items[0]);
  node = press_trie_make(trie, node, phrase.items + 1, phrase.n - 1);
  return node != NO_NODE && press_trie_add(trie, node, kind, 0)
             ? PRESS_OK
             : press_table_no_memory(&loader->table);
}
